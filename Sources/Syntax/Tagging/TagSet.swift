/// The tags that the tagger chooses from: pairs of part of speech and fine part of speech.
package struct TagSet: Sendable {
  /// The pairs, by class.
  package let pairs: [(tag: UniversalTag, xpos: PennTag)]
  /// The places of the parts of speech among all cases, by class.
  package let coarse: [UInt8]

  /// No more than fit a byte.
  package init(_ pairs: [(tag: UniversalTag, xpos: PennTag)]) {
    self.pairs = pairs
    coarse = pairs.map { UInt8(UniversalTag.allCases.firstIndex(of: $0.tag) ?? 0) }
  }

  /// The tags in a section of the model: two bytes a class, places among all cases.
  init?(_ section: UnsafeRawBufferPointer) {
    var pairs: [(tag: UniversalTag, xpos: PennTag)] = []
    guard section.count > 0, section.count % 2 == 0, section.count <= 2 * 255 else { return nil }
    for index in stride(from: 0, to: section.count, by: 2) {
      let (tag, xpos) = (Int(section[index]), Int(section[index + 1]))
      guard tag < UniversalTag.allCases.count, xpos < PennTag.allCases.count else { return nil }
      pairs.append((UniversalTag.allCases[tag], PennTag.allCases[xpos]))
    }
    self.init(pairs)
  }

  /// As the model keeps it.
  package var bytes: [UInt8] {
    pairs.flatMap { pair in
      [
        UInt8(UniversalTag.allCases.firstIndex(of: pair.tag) ?? 0),
        UInt8(PennTag.allCases.firstIndex(of: pair.xpos) ?? 0),
      ]
    }
  }
}
