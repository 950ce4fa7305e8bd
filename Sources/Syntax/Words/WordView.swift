import Text

/// A word as tagger and parser see it: its spelling, hashed and packed, and what the dictionary says of it.
package struct WordView: Sendable {
  /// The hash of the spelling as it stands, and in lower case with digits as 0, curly quotes straight and dashes short.
  package var form: UInt64 = 1
  package var lower: UInt64 = 1
  /// Its first and last eight bytes in lower case, the outermost in the lowest byte.
  var first: UInt64 = 0
  var last: UInt64 = 0
  /// The kinds of its characters, runs shortened: "Xx", "d", "X.X.".
  var shape: UInt64 = 0
  /// What the dictionary has.
  package var info = LexicalInfo()
  /// The hash of the lower-case bytes alone, as the dictionary keeps them.
  package var dictionaryKey: UInt64 = 1

  /// What stands outside the sentence.
  static let outside = WordView()

  @inline(__always) func prefix(_ count: UInt64) -> UInt64 { first & ((1 << (8 * count)) - 1) }
  @inline(__always) func suffix(_ count: UInt64) -> UInt64 { last & ((1 << (8 * count)) - 1) }
}

/// Makes the views of words; keeps the room it works in.
package struct WordReader: ~Copyable {
  /// Longer words are not looked up; their middle does not count.
  private static let longest = 40

  private let lexicon: Lexicon
  private let lowered: UnsafeMutablePointer<UInt8>
  /// The hash of the first n lower-case bytes, at n.
  private let hashes: UnsafeMutablePointer<UInt64>

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    lowered = .allocate(capacity: Self.longest + 1)
    hashes = .allocate(capacity: Self.longest + 1)
    hashes[0] = FeatureKey.emptyBytes
  }

  deinit {
    lowered.deallocate()
    hashes.deallocate()
  }

  /// The view of the word `bytes`; `asLower` reads capitals as small letters, for text that is all capitals.
  func view(_ bytes: UnsafeBufferPointer<UInt8>, asLower: Bool) -> WordView {
    var view = WordView()
    view.form = FeatureKey.emptyBytes
    view.lower = FeatureKey.emptyBytes
    var length = 0
    var lastKind: UInt8 = 0
    var run = 0
    var shape = FeatureKey.emptyBytes
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if byte == 0xE2, index + 1 < bytes.count, bytes[index] == 0x80, let plain = Self.plain(bytes[index + 1]) {
        byte = plain
        index += 2
      }
      let isCapital = byte &- 0x41 < 26
      let small = isCapital ? byte | 0x20 : byte
      view.form = FeatureKey.append(asLower ? small : byte, to: view.form)
      view.lower = FeatureKey.append(small &- 0x30 < 10 ? 0x30 : small, to: view.lower)
      if length < 8 { view.first |= UInt64(small) << (8 * UInt64(length)) }
      view.last = view.last << 8 | UInt64(small)
      if length < Self.longest {
        lowered[length] = small
        length += 1
        hashes[length] = FeatureKey.append(small, to: hashes[length - 1])
      } else {
        length = Self.longest + 1
      }
      let kind = Self.kind(asLower ? small : byte)
      run = kind == lastKind ? run + 1 : 1
      lastKind = kind
      if run < 3 { shape = FeatureKey.append(kind, to: shape) }
    }
    view.shape = shape
    if length <= Self.longest { addInfo(length, to: &view) }
    return view
  }

  /// The plain character for U+2010…U+201F, by the last byte of its UTF-8: quotes and dashes.
  @inline(__always)
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x98, 0x99: 0x27
    case 0x9C, 0x9D: 0x22
    case 0x90...0x95: 0x2D
    default: nil
    }
  }

  /// The kind of a character in a shape; letters outside ASCII count as small.
  @inline(__always)
  private static func kind(_ byte: UInt8) -> UInt8 {
    if byte &- 0x61 < 26 || byte >= 0x80 { return 0x78 }
    if byte &- 0x41 < 26 { return 0x58 }
    return byte &- 0x30 < 10 ? 0x64 : byte
  }

  /// Looks the word up, as it is and as a form of other words.
  private func addInfo(_ length: Int, to view: inout WordView) {
    let hash = hashes[length]
    view.dictionaryKey = hash
    if let entry = lexicon.entry(hash) { view.info = entry }
    if length > 2 { addEndings(length, to: &view) }
    for kind in 1...4 {
      let lemma = lexicon.exceptions.bytes(Lexicon.exceptionKey(hash, kind: kind))
      guard lemma.count > 0 else { continue }
      switch kind {
      case 1: view.info.forms |= LexicalInfo.Form.plural
      case 2: view.info.forms |= LexicalInfo.Form.irregularVerb
      case 3: view.info.forms |= LexicalInfo.Form.comparative
      default: view.info.forms |= LexicalInfo.Form.adverb
      }
      if kind < 3, let entry = lexicon.entry(FeatureKey.bytes(lemma)) { adopt(entry, kind: kind, by: &view) }
    }
  }

  private func addEndings(_ length: Int, to view: inout WordView) {
    for ending in Morphology.endings where view.last & ending.mask == ending.suffix {
      let stem = length - ending.removed
      guard stem > 1, view.info.forms & ending.form == 0 else { continue }
      if ending.undoubles, stem < 3 || lowered[stem - 1] != lowered[stem] { continue }
      let hash = ending.added == 0 ? hashes[stem] : FeatureKey.append(ending.added, to: hashes[stem])
      guard let entry = lexicon.entry(hash) else { continue }
      let kind: UInt32 =
        ending.kind == 1 ? LexicalInfo.Form.noun : ending.kind == 2 ? LexicalInfo.Form.verb : LexicalInfo.Form.adjective
      guard entry.forms & kind != 0 else { continue }
      view.info.forms |= ending.form
      adopt(entry, kind: ending.kind, by: &view)
    }
  }

  /// Takes over what a lemma means, where the word has no meaning of its own.
  private func adopt(_ entry: LexicalInfo, kind: Int, by view: inout WordView) {
    if kind == 1, view.info.nounField == 0 { view.info.nounField = entry.nounField }
    if kind == 2, view.info.verbField == 0 {
      view.info.verbField = entry.verbField
      view.info.frames = entry.frames
    }
    if view.info.dominant == 0 { view.info.dominant = entry.dominant + 8 }
  }
}

extension WordReader {
  /// The views of the words of a sentence; in one that is all capitals, the words are read as small.
  package func views(_ text: String, _ words: [Extent]) -> [WordView] { text.withBytes { views($0, words) } }

  /// The views of words in a text that is read in place.
  func views(_ text: TextBytes, _ words: [Extent]) -> [WordView] {
    let asLower = Self.isAllCapitals(text, words)
    return words.map { view(text.slice($0), asLower: asLower) }
  }

  /// True for three words or more with more than twenty capitals to a small letter.
  private static func isAllCapitals(_ text: TextBytes, _ words: [Extent]) -> Bool {
    var (capitals, small) = (0, 0)
    for word in words {
      for byte in text.slice(word) {
        if byte &- 0x41 < 26 { capitals += 1 }
        if byte &- 0x61 < 26 { small += 1 }
      }
    }
    return words.count > 2 && capitals > 8 && capitals > 20 * small
  }
}

extension TextBytes {
  /// The bytes at an extent; what lies outside the text is left out.
  @inline(__always)
  func slice(_ extent: Extent) -> UnsafeBufferPointer<UInt8> {
    let start = min(max(extent.start, 0), count)
    return UnsafeBufferPointer(rebasing: bytes[start..<min(max(extent.end, start), count)])
  }
}
