/// The layout of a model file: a magic line, the directory, the sections.
///
/// All numbers are little-endian; a directory entry is a section's number, its offset and its length, 32 bits each.
package enum ModelFile {
  /// What a file starts with: 16 bytes.
  package static let magic: [UInt8] = Array("dateline-syntax2".utf8)

  /// The parts of a model.
  package enum Section: UInt32, CaseIterable, Sendable {
    case tags = 1, relations, lexicon, lexicalClasses, exceptions, firstTagger, secondTagger, moves, labels, splitter,
      sureTags
  }

  /// The boundary on which a file and its sections stand: a line of the processor's cache.
  package static let alignment = 64

  /// The bytes of a file with these sections, each on a boundary.
  package static func bytes(_ sections: [(Section, [UInt8])]) -> [UInt8] {
    var directory = littleEndian(UInt32(sections.count))
    var body: [UInt8] = []
    let start = (magic.count + 4 + 12 * sections.count + alignment - 1) / alignment * alignment
    for (section, bytes) in sections {
      directory += littleEndian(section.rawValue)
      directory += littleEndian(UInt32(start + body.count))
      directory += littleEndian(UInt32(bytes.count))
      body += bytes
      body += [UInt8](repeating: 0, count: (alignment - body.count % alignment) % alignment)
    }
    let head = magic + directory
    return head + [UInt8](repeating: 0, count: start - head.count) + body
  }

  /// The section of a file; empty when it is not there.
  static func section(_ section: Section, of file: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    guard file.count >= magic.count + 4, file.prefix(magic.count).elementsEqual(magic) else { return none }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    let count = number(magic.count)
    for entry in 0..<count {
      let offset = magic.count + 4 + 12 * entry
      guard offset + 12 <= file.count else { return none }
      guard number(offset) == Int(section.rawValue) else { continue }
      let (start, length) = (number(offset + 4), number(offset + 8))
      return start + length <= file.count ? UnsafeRawBufferPointer(rebasing: file[start..<start + length]) : none
    }
    return none
  }

  /// A number as bytes.
  package static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
