/// Words that English writes as one but that treebanks take apart.
enum Clitics {
  /// Where the word is divided, once or twice; 0 for no cut.
  static func cuts(_ text: TextBytes, _ start: Int, _ end: Int) -> (first: Int, second: Int) {
    if let last = cut(text, start, end) {
      if let first = cut(text, start, last) { return (first, last) }
      return (last, 0)
    }
    let word = text.packed(start, end)
    if let length = joined[word] { return (start + length, 0) }
    return (0, 0)
  }

  /// Where the last clitic of the word begins; nil when it has none.
  private static func cut(_ text: TextBytes, _ start: Int, _ end: Int) -> Int? {
    guard end - start > 2 else { return nil }
    for length in 1...2 where end - length > start {
      guard let mark = apostrophe(text, start, end - length) else { continue }
      let tail = text.packed(end - length, end)
      if tail == t, mark > start + 1, text.bytes[mark - 1] | 0x20 == UInt8(ascii: "n") { return mark - 1 }
      if mark > start, suffixes.contains(tail) { return mark }
    }
    return nil
  }

  /// Where the apostrophe just before `offset` begins; nil when there is none.
  private static func apostrophe(_ text: TextBytes, _ start: Int, _ offset: Int) -> Int? {
    let before = text.before(offset)
    return before >= start && text.kind(before) == .apostrophe ? before : nil
  }

  /// True for what keeps an apostrophe before it: "'s", "'em", "'til".
  static func startsWithApostrophe(_ word: UInt64) -> Bool { suffixes.contains(word) || shortened.contains(word) }

  private static let t = packedWord("t")
  private static let suffixes = packedWords("s m d re ve ll")
  private static let shortened = packedWords("em til till cause tis twas n round bout")

  /// Words without an apostrophe, with the length of their first part.
  private static let joined: [UInt64: Int] = {
    var joined: [UInt64: Int] = [:]
    for word in ["cannot", "gonna", "gotta", "wanna", "lemme", "gimme"] { joined[packedWord(word)] = 3 }
    for word in [
      "dont", "didnt", "doesnt", "isnt", "wasnt", "arent", "couldnt", "wouldnt", "havent", "hasnt", "hadnt", "werent",
    ] {
      joined[packedWord(word)] = word.utf8.count - 2
    }
    joined[packedWord("im")] = 1
    joined[packedWord("ive")] = 1
    return joined
  }()
}
