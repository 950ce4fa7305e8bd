// Whether a text is a short message rather than prose that was edited.

extension Stretch {
  /// How many tokens a message has at most.
  private static let longest = 80

  /// True for a short text with the marks of a message: "u", "gonna", a small "i", a hashtag, an emoji, a line that begins
  /// in small letters. In such a text bare days look ahead, and weekdays may be cut short.
  func isEnglishMessage() -> Bool {
    if tokens.count > Stretch.longest { return hasVoice && (isThread || isLetter) }
    guard tokens.count > 1 else { return false }
    if let first = tokens.first, first.flags.contains(.word), !first.flags.contains(.capital), isSaying { return true }
    return tokens.indices.contains { isMessageMark($0) || isFace($0) } || isCasual || speaksToSomeone
      || tokens.count > 45 && isLetter
  }

  /// True where somebody speaks among the first words: a longer text in which nobody does is no message.
  private var hasVoice: Bool {
    guard tokens.count <= 3 * Stretch.longest else { return false }
    let bytes = source.utf8.span
    return tokens.prefix(48).contains { token in
      let byte = bytes[token.start]
      return byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || token.classes.contains(.slang)
        || token.end - token.start == 1 && byte == UInt8(ascii: "I") || byte >= 0xF0
        || (2...4).contains(token.end - token.start) && isWord(token, in: ["you", "we", "my", "your", "our"])
    }
  }

  /// True for messages one below the other, as a chat shows them: lines, and the marks of a message again and again.
  private var isThread: Bool {
    var (lines, marks) = (0, 0)
    for index in tokens.indices {
      let token = tokens[index]
      if token.flags.contains(.lineBefore) { lines += 1 }
      if isMessageMark(index) || isFace(index) { marks += 1 }
    }
    return lines > 1 && marks > 2 && 40 * marks >= tokens.count && !hasQuotation
  }

  /// True for what one writes to another: "Hi Ada, … I'm in my room till 4", with a question, a greeting or an exclamation.
  private var isLetter: Bool {
    guard let first = tokens.first else { return false }
    let isGreeting = isWord(first, in: Stretch.greetings)
    var (persons, calls) = (0, isGreeting ? 1 : 0)
    for index in tokens.indices {
      let byte = source.utf8.span[tokens[index].start]
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { calls += 1 }
      let length = tokens[index].end - tokens[index].start
      if length == 1, byte == UInt8(ascii: "I") { persons += 1 }
      if (2...5).contains(length), isWord(index, Stretch.addresses) { persons += 1 }
    }
    return persons > (isGreeting ? 1 : 2) && calls > 0 && 40 * persons >= tokens.count && (isGreeting || isLined)
      && !hasQuotation
  }

  /// Lines of a few words each that begin as sentences do: one message below the other, and no wrapped prose.
  private var isLined: Bool {
    var (lines, sentences) = (1, 1)
    for index in tokens.indices.dropFirst() where tokens[index].flags.contains(.lineBefore) {
      lines += 1
      if tokens[index].flags.contains(.capital) { sentences += 1 }
    }
    return lines > 2 && 25 * lines >= tokens.count && 3 * sentences >= 2 * lines
  }

  private static let greetings = ["hi", "hello", "hey", "dear", "hiya", "morning", "thanks", "team", "folks"]

  /// True for more than a time by itself, as `resolve` is given.
  private var isSaying: Bool {
    tokens.contains { token in
      guard token.flags.contains(.word), token.classes.isSubset(of: [.listed, .doing]) else { return false }
      return !token.classes.contains(.listed) || !Stretch.joints.contains { isWord(token, $0) }
    }
  }

  /// What stands within expressions of time besides the words of time: "the end of the month", "no later than June".
  private static let joints = [
    "end", "ended", "ending", "beginning", "start", "close", "dawn", "eve", "than", "more", "less", "least", "most",
    "not",
    "no", "that", "same", "other", "times", "few", "full", "whole", "entire", "recent", "recently", "past", "future",
    "near", "distant", "term", "calendar", "o", "h", "p", "m", "w", "d", "y", "x", "t", "q", "oclock", "clock", "soon",
    "just", "any", "only", "too", "right", "currently", "nowadays", "presently", "lately", "someday", "overnight",
    "back",
    "another", "so", "up", "all", "some", "noonish", "ish", "b", "new", "hours", "daylight", "standard", "per", "off",
    "far", "long", "short", "time", "moment", "late", "this", "weekdays", "weekends", "daily", "final", "latest",
    "coming",
  ]

  /// True for what an editor would have mended: a sentence that begins in small letters behind another, an end without a
  /// full stop behind a sentence that has one, days in small letters without their second half.
  private var isCasual: Bool {
    guard tokens.count <= 45, !hasQuotation, isSaying, let last = tokens.last else { return false }
    var (sentences, days) = (0, 0)
    for index in tokens.indices {
      let token = tokens[index]
      if token.flags.contains(.endsSentence), index > 0, let next = self.token(at: index + 1), !next.isGlued {
        sentences += 1
        if token.classes.contains(.period), next.flags.contains(.word), !next.flags.contains(.capital),
          next.end - next.start > 1, !tokens[index - 1].flags.contains(.abbreviation)
        {
          return true
        }
      }
      // "Home game Sat, away Weds"
      if token.classes.isSuperset(of: [.weekday, .doubtful]), !token.flags.contains(.abbreviation),
        isWord(token, in: ["tues", "weds", "thurs"]), !last.classes.contains(.period),
        !last.flags.contains(.abbreviation)
      {
        return true
      }
      if token.classes.contains(.weekday), token.flags.contains(.abbreviation), let next = self.token(at: index + 1),
        next.flags.contains(.word), !next.isGlued, next.classes.isSubset(of: .doing)
      {
        sentences += 1
      }
      if token.classes.isSuperset(of: [.weekday, .doubtful]), !token.flags.contains(.capital) {
        days += isWord(token, "sun") || isWord(token, "sat") || isWord(token, "wed") ? 1 : 2
        // "camp wed to sun"
        if isClass(index + 2, .weekday), ["to", "thru", "not", "til"].contains(where: { isWord(index + 1, $0) }) {
          return true
        }
      }
    }
    return days > 2
      || sentences > 0 && (last.flags.contains(.word) || !last.classes.isDisjoint(with: .digits))
        && !last.flags.contains(.abbreviation)
  }

  /// True for ":)", ":-(" and ";D".
  private func isFace(_ index: Int) -> Bool {
    let bytes = source.utf8.span
    guard tokens[index].flags.contains(.spaceBefore),
      [UInt8(ascii: ":"), UInt8(ascii: ";")].contains(bytes[tokens[index].start]),
      var next = token(at: index + 1), next.isGlued
    else { return false }
    if next.classes.contains(.hyphen), let mouth = token(at: index + 2), mouth.isGlued { next = mouth }
    return next.end - next.start == 1
      && [UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "/")].contains(
        bytes[next.start])
  }

  /// True for "See you Friday", "Party Saturday at mine!!": words from one to another, not quoted in somebody's report.
  private var speaksToSomeone: Bool {
    guard tokens.count <= 45, !hasQuotation else { return false }
    // "Anyone free Friday?", "Concert this Sunday!"
    if isSaying, let last = tokens.last, last.flags.contains(.endsSentence),
      source.utf8.span[last.start] != UInt8(ascii: ".")
    {
      return true
    }
    if isJotting { return true }
    var marks = 0
    for index in tokens.indices {
      let byte = source.utf8.span[tokens[index].start]
      marks = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") ? marks + 1 : 0
      if marks == 2 { return true }
      let length = tokens[index].end - tokens[index].start
      if length == 1, byte == UInt8(ascii: "I") { return true }
      if (2...5).contains(length), Stretch.addresses.contains(where: { isWord(index, $0) }) { return true }
    }
    return false
  }

  /// True for what is no sentence of edited prose: "Pub quiz, doors 7", "Spain v Italy Mon 1pm", "Watching the match".
  private var isJotting: Bool {
    guard tokens.count <= 25, isSaying, let first = tokens.first, let last = tokens.last else { return false }
    // "Doors 7. Support 7:30."
    if tokens.indices.contains(where: { isClass($0, .doing) && isClass($0 + 1, .hourNumber) }) { return true }
    guard !last.classes.contains(.period), !last.flags.contains(.abbreviation) else { return false }
    // "Sophomores: PSAT is Oct. 16", "Monthly call at 2"
    if isClass(1, .colon), tokens[1].isGlued, first.flags.contains(.word), !(token(at: 2)?.isGlued ?? true) {
      return true
    }
    if last.classes.contains(.hourNumber), isWord(tokens.count - 2, "at") { return true }
    if Stretch.openers.contains(where: { isWord(first, $0) }), tokens.count > 2 { return true }
    if isWord(tokens.count - 1, "anyone") || isWord(tokens.count - 1, "anybody") { return true }
    return tokens.indices.contains { index in
      let token = tokens[index]
      // "Mon", "1pm": the abbreviations of edited prose have full stops and spaces, "1 p.m."
      if token.classes.isSuperset(of: [.weekday, .doubtful]) {
        return !token.flags.contains(.abbreviation) && token.flags.contains(.capital)
          && isClass(index + 1, [.hourNumber, .partOfDay, .deictic])
          && (!isWord(token, "sun") || isClass(index + 2, [.colon, .meridiem]))
      }
      // "Open house 2-5 on Sat"
      if token.classes.contains(.hyphen), token.isGlued, isClass(index - 1, .hourNumber),
        isClass(index + 1, .hourNumber),
        tokens[index + 1].isGlued, isClass(isWord(index + 2, "on") ? index + 3 : index + 2, .doubtful)
      {
        return isClass(isWord(index + 2, "on") ? index + 3 : index + 2, .weekday)
      }
      // "Last day to order is 2/28"
      if token.classes.contains(.slash), token.isGlued, isClass(index - 1, .dayNumber), tokens[index - 1].number <= 12 {
        return isClass(index + 1, .dayNumber) && tokens[index + 1].isGlued && tokens[index + 1].number > 16
          && !isClass(index + 2, .slash)
      }
      if token.classes.contains(.meridiem), isClass(index - 1, .integer) { return true }
      if isWord(token, "ish"), token.isGlued { return true }
      return token.flags.contains(.endsSentence) && source.utf8.span[token.start] == UInt8(ascii: "!")
    }
  }

  /// Words with which messages begin that leave their subject out, or greet.
  private static let openers = [
    "feeling", "watching", "waiting", "looking", "loving", "getting", "heading", "missing", "finally", "anyone",
    "thanks",
    "congrats", "hoping", "wishing", "ready", "wow", "ugh", "yay", "ok", "okay", "nope", "sorry", "off", "back",
    "happy",
    "so", "just", "cant", "cannot", "having", "trying", "listening", "thinking", "craving", "eating", "stuck", "bored",
    "tired", "excited", "gutted", "good", "morning", "hope", "love", "miss", "need", "want", "wish", "damn", "omg",
    "literally", "apparently", "honestly", "anybody", "somebody", "someone", "everyone", "yes", "no", "welcome",
    "reminder", "psa", "join", "come", "meet", "see", "save", "enter", "grab", "book", "register", "drop", "check",
    "closed", "open",
  ]

  /// True when a quotation begins somewhere: a straight mark or “, the bytes E2 80 9C.
  private var hasQuotation: Bool {
    let bytes = source.utf8.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") || bytes[index] == 0x9C {
      if bytes[index] != 0x9C || index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2 { return true }
    }
    return false
  }

  private static let addresses = ["you", "your", "me", "my", "mine", "let", "lets", "we", "our"]

  /// "b4", "m8", "gr8": a number that is read aloud behind a letter or two.
  private func isSoundOfNumber(_ index: Int) -> Bool {
    guard let next = token(at: index + 1), next.isGlued, next.number == 4 || next.number == 8,
      next.end - next.start == 1, !tokens[index].flags.contains(.capital), tokens[index].end - tokens[index].start < 3
    else { return false }
    return isWord(index, next.number == 4 ? ["b"] : ["m", "gr", "h", "w", "l", "str"])
  }

  private func isMessageMark(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.word) {
      if isSoundOfNumber(index) { return true }
      // "Quiz night Thurs 8pm"
      if token.classes.isSuperset(of: [.weekday, .doubtful]), !token.flags.contains(.abbreviation),
        isWord(token, in: ["tues", "weds", "thurs"]), isClass(index + 1, .hourNumber), isClass(index + 2, .meridiem),
        tokens[index + 2].isGlued
      {
        return true
      }
      // "tues am or weds pm?"
      if token.classes.isSuperset(of: [.weekday, .doubtful]), !token.flags.contains(.capital),
        !token.flags.contains(.abbreviation)
      {
        return ["tue", "tues", "weds", "thu", "thur", "thurs", "fri"].contains { isWord(token, $0) }
          || isClass(index + 1, .month) && !tokens[index + 1].flags.contains(.capital)
      }
      if token.end - token.start > 1 { return token.classes.contains(.slang) }
      // A single letter is a word of messages in small letters only: "u", not "U Thant".
      return token.classes.contains(.slang) && !token.flags.contains(.capital)
    }
    let mark = source.utf8.span[token.start]
    // "2nite", "2morrow"
    if token.number == 2, let next = self.token(at: index + 1), next.isGlued, next.flags.contains(.word) {
      return ["nite", "night", "moro", "morro", "morrow", "mrw", "day", "moz", "mos"].contains { isWord(next, $0) }
    }
    // "Final exam: Dec. 12 @ 2pm"
    if mark == UInt8(ascii: "@"), token.flags.contains(.spaceBefore), isClass(index + 1, .hourNumber) { return true }
    // "$ABCD", a share on a message board
    if mark == UInt8(ascii: "$"), let next = self.token(at: index + 1) {
      return next.isGlued && next.flags.isSuperset(of: [.word, .allCapitals]) && (3...5).contains(next.end - next.start)
        && self.token(at: index + 2)?.isGlued != true
    }
    // "#monday", "@nolan", and what lies beyond the plane of letters: emoji.
    if mark == UInt8(ascii: "#") || mark == UInt8(ascii: "@"), let next = self.token(at: index + 1) {
      return next.isGlued && next.flags.contains(.word)
    }
    // "⚠️": a sign that is shown as a picture
    if mark == 0xEF, source.utf8.span[token.start + 1] == 0xB8, source.utf8.span[token.start + 2] == 0x8F {
      return true
    }
    return mark >= 0xF0
  }
}
