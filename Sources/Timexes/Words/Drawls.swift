import Text

// Words of time that messages draw out: "tonighttt", "sundayyy", "tomorrowww".

extension Stretch {
  /// Gives a word that no lexicon has the meaning of the one that it is without its repeated last letters.
  mutating func shortenDrawls() {
    for index in tokens.indices {
      let token = tokens[index]
      // What is drawn out ends in one letter twice at least.
      guard token.entry == 0, token.flags.contains(.word), (5...24).contains(token.end - token.start),
        let entry = plain(token)
      else { continue }
      let classes = lexicon.classes[entry]
      guard !classes.isDisjoint(with: [.weekday, .deictic, .tonight, .month, .partOfDay, .holiday]),
        !classes.contains(.doubtful)
      else { continue }
      tokens[index].entry = UInt16(entry)
      tokens[index].classes = classes
    }
  }

  /// The entry of a word without the letters that its last one repeats; nil where it ends in two of a kind at most once.
  private func plain(_ token: Token) -> Int? {
    let bytes = source.utf8.span
    let last = bytes[token.end - 1] | 0x20
    var end = token.end
    while end > token.start + 1, bytes[end - 2] | 0x20 == last { end -= 1 }
    guard end < token.end, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last) else { return nil }
    let word = source[Extent(token.start, end)].lowercased()
    return lexicon.entry(word)
  }
}
