// Whether a text is a short message rather than prose that was edited.

extension Stretch {
  /// How many tokens a message has at most.
  private static let longest = 80

  /// True for a short text with the marks of a message: "u", "gonna", a small "i", a hashtag, an emoji, a line that begins
  /// in small letters. In such a text bare days look ahead, and weekdays may be cut short.
  func isEnglishMessage() -> Bool {
    guard tokens.count <= Stretch.longest, tokens.count > 1 else { return false }
    // A phrase that is nothing but a time, as `resolve` is given, is no message.
    let isSaying = tokens.contains { $0.flags.contains(.word) && $0.classes.isEmpty }
    if let first = tokens.first, first.flags.contains(.word), !first.flags.contains(.capital), isSaying { return true }
    return tokens.indices.contains { isMessageMark($0) } || speaksToSomeone
  }

  /// True for "See you Friday", "Party Saturday at mine!!": words from one to another, not quoted in somebody's report.
  private var speaksToSomeone: Bool {
    guard tokens.count <= 45, !source.utf8.contains(UInt8(ascii: "\"")), !source.contains("“") else { return false }
    var marks = 0
    for index in tokens.indices {
      let byte = source.utf8.span[tokens[index].start]
      marks = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") ? marks + 1 : 0
      if marks == 2 { return true }
      if Stretch.addresses.contains(where: { isWord(index, $0) }) || text(index) == "I" { return true }
    }
    return false
  }

  private static let addresses = ["you", "your", "me", "my", "mine", "let", "lets"]

  private func isMessageMark(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.word) {
      if text(index) == "i" { return true }
      return Stretch.slang.contains { isWord(token, $0) }
    }
    let mark = source.utf8.span[token.start]
    // "#monday", "@nolan", and what lies beyond the plane of letters: emoji.
    if mark == UInt8(ascii: "#") || mark == UInt8(ascii: "@"), let next = self.token(at: index + 1) {
      return next.isGlued && next.flags.contains(.word)
    }
    return mark >= 0xF0
  }

  private static let slang = [
    "u", "ur", "r", "w", "pls", "plz", "lol", "omg", "btw", "thx", "tnx", "gonna", "wanna", "gotta", "cuz", "coz",
    "dunno", "ya", "tmrw", "tmr", "tonite", "nite", "wknd", "brb", "lmao", "haha", "yay", "ttyl", "bday", "asap", "fyi",
    "ikr", "smh", "ppl", "nxt", "wk", "xx", "rt", "hey", "hi", "yo", "bro", "dude", "hav", "wat", "wot", "gd", "gud",
    "luv", "txt", "soz", "tgif", "dont", "cant", "didnt", "havent", "isnt", "whats", "thats", "hows", "im", "ive",
  ]
}
