/// Cuts a text into tokens: the one loop that sees every byte.
///
/// A stretch ends at a blank line, since no expression crosses one, or after `limit` tokens; memory stays the same
/// however long the text. Every byte is looked at a bounded number of times.
struct Tokenizer: Sendable {
  /// How many tokens a stretch has at most.
  static let limit = 1 << 14
  /// How many tokens room is made for at a time.
  private static let room = 1 << 7

  let lexicon: Lexicon

  /// Appends the tokens of the stretch that begins at `position` and returns where the next one begins.
  func stretch(of bytes: borrowing Span<UInt8>, from position: Int, into tokens: inout [Token]) -> Int {
    let bytes = copy bytes
    var at = position
    var isOpen = true
    while isOpen && tokens.count < Tokenizer.limit {
      let isFirst = tokens.isEmpty
      // Room for many at once, so that a token is put down without a look at who else holds the array.
      tokens.append(addingCapacity: Tokenizer.room) { room in
        (at, isOpen) = fill(&room, with: bytes, from: at, isFirst: isFirst)
      }
    }
    return at
  }

  /// Fills the room with tokens; where it got to, and whether the stretch may go on behind.
  private func fill(
    _ room: inout OutputSpan<Token>, with bytes: borrowing Span<UInt8>, from position: Int, isFirst: Bool
  ) -> (at: Int, isOpen: Bool) {
    var at = position
    var flags: Token.Flags = isFirst ? .spaceBefore : []
    var newlines = 0
    while at < bytes.count {
      let byte = bytes[unchecked: at]
      if byte == 0x20 {
        flags.insert(.spaceBefore)
        at &+= 1
        continue
      }
      let token: Token
      switch Tokenizer.kind(byte) {
      case .letter: token = word(bytes, at, flags)
      case .space:
        flags.insert(.spaceBefore)
        if byte == 0x0A {
          newlines += 1
          flags.insert(.lineBefore)
          if newlines > 1 && !(isFirst && room.isEmpty) { return (at + 1, false) }
        }
        at += 1
        continue
      case .digit: token = digits(bytes, at, flags)
      case .wide:
        let width = wideMark(bytes, at)
        if width.isSpace {
          flags.insert(.spaceBefore)
          at += width.count
          continue
        } else if width.wordClass.isEmpty && width.isLetter {
          token = wideWord(bytes, at, flags)
        } else {
          token = Token(
            start: at, end: at + width.count, classes: width.wordClass, number: -1, entry: width.entry, flags: flags)
        }
      case .mark:
        if byte == 0x2E || byte == 0x21 || byte == 0x3F { flags.insert(.endsSentence) }
        // "Mon & Tue", but not "AT&T": the sign that stands by itself is a word of the lexicon, where the language has it.
        let isFree =
          byte == 0x26 && flags.contains(.spaceBefore) && at + 1 < bytes.count && bytes[unchecked: at + 1] == 0x20
        let entry = isFree ? lexicon.find(Lexicon.Key([byte])) : 0
        let classes = entry != 0 ? lexicon.classes[entry] : Tokenizer.marks(byte)
        token = Token(start: at, end: at + 1, classes: classes, number: -1, entry: UInt16(entry), flags: flags)
      }
      room.append(token)
      at = token.end
      flags = []
      newlines = 0
      if room.isFull { return (at, true) }
    }
    return (at, false)
  }

  /// A run of letters, with the full stops of an abbreviation: nearly always ASCII, and read in a few steps.
  @inline(__always)
  private func word(_ bytes: borrowing Span<UInt8>, _ start: Int, _ before: Token.Flags) -> Token {
    guard !lexicon.hasCompounds, let spelling = Spelling(ascii: bytes, start) else {
      return wideWord(bytes, start, before)
    }
    let end = start &+ spelling.count
    return token(bytes, start, letters: end, end, spelling, lexicon.find(spelling.key), before)
  }

  /// A run of whatever letters.
  @inline(never)
  private func wideWord(_ bytes: borrowing Span<UInt8>, _ start: Int, _ before: Token.Flags) -> Token {
    var spelling = Spelling()
    let letters = letters(bytes, start, &spelling)
    var end = letters
    var entry = spelling.count <= 16 ? lexicon.find(spelling.key) : 0
    if lexicon.hasCompounds { compound(bytes, spelling, &end, &entry) }
    return token(bytes, start, letters: letters, end, spelling, entry, before)
  }

  /// The token of a word, with what its first and its last letters show; its first run of letters ends at `letters`.
  @inline(__always)
  private func token(
    _ bytes: borrowing Span<UInt8>, _ start: Int, letters: Int, _ end: Int, _ spelling: Spelling, _ entry: Int,
    _ before: Token.Flags
  ) -> Token {
    var flags = before.union(.word)
    let length = end &- start
    let first = bytes[unchecked: start]
    if first &- 0x41 < 26 || (first == 0xC3 && length > 1 && bytes[unchecked: start &+ 1] < 0x9F) {
      flags.insert(.capital)
      if length > 1 && isUpper(bytes, start, letters) { flags.insert(.allCapitals) }
    }
    if length > 1 {
      let last = bytes[unchecked: end &- 1] | 0x20
      if last == 0x73 { flags.insert(.endsInS) }
      if last == 0x64 && length > 3 && bytes[unchecked: end &- 2] | 0x20 == 0x65 { flags.insert(.endsInEd) }
    }
    let token = Token(
      start: start, end: end, classes: lexicon.classes.span[unchecked: entry], number: -1,
      entry: UInt16(truncatingIfNeeded: entry), flags: flags)
    return end < bytes.count && bytes[unchecked: end] == 0x2E ? abbreviation(token, bytes, spelling) : token
  }

  /// True when none of the letters is in lower case, as far as ASCII tells.
  private func isUpper(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for at in start..<end where bytes[unchecked: at] &- 0x61 < 26 { return false }
    return true
  }

  /// A word before a full stop, with the stop where it belongs to the word: "Nov.", "a.m.".
  @inline(never)
  private func abbreviation(_ word: Token, _ bytes: borrowing Span<UInt8>, _ spelling: Spelling) -> Token {
    var token = word
    if let entry = circa(word, bytes, spelling) {
      (token.end, token.entry, token.classes) = (
        word.end + 1, UInt16(truncatingIfNeeded: entry), lexicon.classes[entry]
      )
    } else if word.end - word.start == 1 {
      guard let (end, entry) = dotted(bytes, word.start, spelling.key) else { return word }
      token.end = end
      token.entry = UInt16(truncatingIfNeeded: entry)
      token.classes = lexicon.classes[entry]
    } else {
      guard lexicon.takesPeriod[Int(word.entry)] else { return word }
      token.end += 1
    }
    token.flags.insert(.abbreviation)
    return token
  }

  /// "c. 1500", "ca.1850": one or two small letters whose full stop belongs to them where a number follows.
  private func circa(_ word: Token, _ bytes: borrowing Span<UInt8>, _ spelling: Spelling) -> Int? {
    let length = word.end - word.start
    guard length < 3, !word.flags.contains(.capital), word.end + 2 < bytes.count else { return nil }
    let next = bytes[unchecked: word.end + 1] == 0x20 ? word.end + 2 : word.end + 1
    guard bytes[unchecked: next] &- 0x30 < 10 else { return nil }
    var key = spelling.key
    key.append(0x2E, at: length)
    let entry = lexicon.find(key)
    return entry == 0 ? nil : entry
  }

  /// "a.m.", "U.S.": letters with full stops between them are one word.
  @inline(never)
  private func dotted(_ bytes: borrowing Span<UInt8>, _ start: Int, _ letter: Lexicon.Key) -> (end: Int, entry: Int)? {
    let end = bytes.count
    var at = start + 1
    var key = letter
    while at + 1 < end, at - start < 12, bytes[unchecked: at] == 0x2E,
      Tokenizer.kind(bytes[unchecked: at + 1]) == .letter,
      at + 2 >= end || Tokenizer.kind(bytes[unchecked: at + 2]) != .letter
    {
      key.append(0x2E, at: at - start)
      key.append(bytes[unchecked: at + 1] | 0x20, at: at + 1 - start)
      at += 2
    }
    guard at > start + 1 else { return nil }
    return (at < end && bytes[unchecked: at] == 0x2E ? at + 1 : at, lexicon.find(key))
  }

  /// Adds the letters at `start` to a spelling and returns where they end.
  @inline(never)
  private func letters(_ bytes: borrowing Span<UInt8>, _ start: Int, _ spelling: inout Spelling) -> Int {
    var at = start
    while at < bytes.count {
      var byte = bytes[unchecked: at]
      switch Tokenizer.kind(byte) {
      case .letter: byte |= 0x20
      case .wide:
        if !wideMark(bytes, at).isLetter { return at }
        if byte == 0xCC, at + 1 < bytes.count, spelling.compose(accent: bytes[unchecked: at + 1]) {
          at += 2
          continue
        }
        if byte <= 0x9E, at > start, bytes[unchecked: at - 1] == 0xC3 { byte += 0x20 }  // À to Þ
      default: return at
      }
      spelling.append(byte)
      at += 1
    }
    return at
  }

  /// Takes in what makes a word of the lexicon together with an apostrophe or a hyphen: "l'", "aujourd'hui", "après-midi".
  private func compound(
    _ bytes: borrowing Span<UInt8>, _ word: Spelling, _ at: inout Int, _ entry: inout Int
  ) {
    var spelling = word
    while at < bytes.count, let mark = joint(bytes, at), spelling.count < 16 {
      spelling.append(mark.byte)
      let elided = spelling.key
      let end = letters(bytes, at + mark.count, &spelling)
      if end > at + mark.count, spelling.count <= 16, case let found = lexicon.find(spelling.key), found != 0 {
        (at, entry) = (end, found)
      } else {
        if mark.byte == UInt8(ascii: "'"), case let found = lexicon.find(elided), found != 0 {
          (at, entry) = (at + mark.count, found)
        }
        return
      }
    }
  }

  /// An apostrophe or a hyphen, straight or typographic.
  private func joint(_ bytes: borrowing Span<UInt8>, _ at: Int) -> (byte: UInt8, count: Int)? {
    let byte = bytes[unchecked: at]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") { return (byte, 1) }
    guard byte == 0xE2, at + 2 < bytes.count, bytes[unchecked: at + 1] == 0x80 else { return nil }
    switch bytes[unchecked: at + 2] {
    case 0x90, 0x91: return (UInt8(ascii: "-"), 3)
    case 0x99: return (UInt8(ascii: "'"), 3)
    default: return nil
    }
  }

  /// A run of digits.
  private func digits(_ bytes: borrowing Span<UInt8>, _ start: Int, _ before: Token.Flags) -> Token {
    var at = start
    var value = 0
    while at < bytes.count, case let byte = bytes[unchecked: at], byte >= 0x30, byte <= 0x39 {
      if at - start < 9 { value = value * 10 + Int(byte - 0x30) }
      at += 1
    }
    let length = at - start
    var classes: WordClass = length <= 9 ? .integer : []
    if length <= 2 {
      if value >= 1 && value <= 31 { classes.insert(.dayNumber) }
      if value <= 24 { classes.insert(.hourNumber) }
      if length == 2 { classes.insert(.twoDigits) }
    } else if length == 4 && value >= 1000 && value < 3000 {
      classes.insert(.yearNumber)
    }
    return Token(
      start: start, end: at, classes: classes, number: length <= 9 ? Int32(value) : -1, entry: 0, flags: before)
  }

  private enum Kind: UInt8 { case mark, space, letter, digit, wide }

  @inline(__always)
  private static func kind(_ byte: UInt8) -> Kind {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte >= 0x80 { return .wide }
    if byte &- 0x30 < 10 { return .digit }
    return byte == 0x20 || byte &- 0x09 < 5 ? .space : .mark
  }

  private static func marks(_ byte: UInt8) -> WordClass {
    switch byte {
    case 0x2C: .comma
    case 0x2E: .period
    case 0x2D: .hyphen
    case 0x2F: .slash
    case 0x3A: .colon
    case 0x27, 0x60: .apostrophe
    case 0x24: .currency
    case 0x25: .percent
    case 0x40: .atSign
    case 0x28, 0x29, 0x5B, 0x5D: .bracket
    default: []
    }
  }

  private struct Wide {
    var count: Int
    var wordClass: WordClass = []
    var entry: UInt16 = 0
    var isSpace = false
    var isLetter = false
  }

  /// What a character beyond ASCII is to us: a space, a dash, a quotation mark, or a letter like any other.
  private func wideMark(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Wide {
    let first = bytes[unchecked: at]
    if first < 0xC0 { return Wide(count: 1, isLetter: true) }  // the middle of a letter
    let second = at + 1 < bytes.count ? bytes[unchecked: at + 1] : 0
    if first == 0xC2 {
      if second == 0xA0 { return Wide(count: 2, isSpace: true) }
      // "½" is a word of the lexicon, where the language has it.
      if (0xBC...0xBE).contains(second), case let entry = lexicon.find(Lexicon.Key([first, second])), entry != 0 {
        return Wide(count: 2, wordClass: lexicon.classes[entry], entry: UInt16(entry))
      }
      return Wide(count: 2, wordClass: second == 0xA3 || second == 0xA5 ? .currency : [])
    }
    if first == 0xE2 && (second == 0x80 || second == 0x82), at + 2 < bytes.count {
      let third = bytes[unchecked: at + 2]
      if second == 0x82 { return Wide(count: 3, wordClass: third == 0xAC ? .currency : []) }
      switch third {
      case 0x80...0x8A, 0xAF: return Wide(count: 3, isSpace: true)
      case 0x90...0x95: return Wide(count: 3, wordClass: .hyphen)
      case 0x98, 0x99: return Wide(count: 3, wordClass: .apostrophe)
      default: return Wide(count: 3)
      }
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    // Symbols (U+2070 to U+2BFF), emoji and what chooses their looks stand beside words, not in them.
    let isSymbol = first >= 0xF0 || first == 0xE2 && second < 0xB0 || first == 0xEF && second == 0xB8
    return Wide(count: min(count, bytes.count - at), isLetter: !isSymbol)
  }
}
