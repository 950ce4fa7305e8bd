/// What a character is to the splitter and the tokenizer.
enum CharacterKind: UInt8, Sendable {
  case space, letter, digit, period, comma, colon, terminal, ellipsis
  case apostrophe, quote, open, close, hyphen, dash, slash, currency, symbol

  /// True for what words are made of.
  @inline(__always)
  var isWord: Bool { self == .letter || self == .digit }
}

/// The bytes of a text, read in place, and its characters by their byte offsets.
///
/// Every offset that is given or found lies on a scalar boundary; reading past the end gives a space.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  var count: Int { bytes.count }

  /// The byte at an offset; a space outside the text.
  @inline(__always)
  subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0x20 }

  /// The kind of the character at an offset.
  @inline(__always)
  func kind(_ offset: Int) -> CharacterKind {
    let byte = self[offset]
    return byte < 0x80 ? Self.plain[Int(byte)] : Self.kind(of: scalar(offset))
  }

  /// The number of bytes of the character at an offset.
  @inline(__always)
  func width(_ offset: Int) -> Int {
    let byte = self[offset]
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The offset of the character before an offset.
  @inline(__always)
  func before(_ offset: Int) -> Int {
    var offset = offset - 1
    while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The character at an offset.
  func scalar(_ offset: Int) -> UInt32 {
    let first = UInt32(self[offset])
    func tail(_ index: Int) -> UInt32 { UInt32(self[offset + index] & 0x3F) }
    if first < 0x80 { return first }
    if first < 0xE0 { return (first & 0x1F) << 6 | tail(1) }
    if first < 0xF0 { return (first & 0x0F) << 12 | tail(1) << 6 | tail(2) }
    return (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
  }

  /// True for a capital letter.
  func isCapital(_ offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return Unicode.Scalar(scalar(offset))?.properties.isUppercase ?? false
  }

  /// True for a small letter.
  func isSmall(_ offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    return Unicode.Scalar(scalar(offset))?.properties.isLowercase ?? false
  }

  /// Up to eight bytes in lower case as one number, the last in the lowest byte; 0 for none or for more.
  @inline(__always)
  func packed(_ start: Int, _ end: Int) -> UInt64 {
    guard end - start <= 8 else { return 0 }
    var packed: UInt64 = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      packed = packed << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += 1
    }
    return packed
  }

  /// True when the text goes on with some lower-case ASCII, in whatever case.
  func goes(_ offset: Int, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount {
      let byte = self[offset + index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != word.utf8Start[index] { return false }
    }
    return true
  }

  /// The kinds of ASCII.
  private static let plain: [CharacterKind] = (0..<128).map { byte in
    switch Unicode.Scalar(UInt8(byte)) {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case ".": .period
    case ",": .comma
    case ":", ";": .colon
    case "!", "?": .terminal
    case "'", "`": .apostrophe
    case "\"": .quote
    case "(", "[", "{": .open
    case ")", "]", "}": .close
    case "-": .hyphen
    case "/": .slash
    case "$": .currency
    case "\0"..." ", "\u{7F}": .space
    default: .symbol
    }
  }

  /// The kinds of what is not ASCII: letters, unless listed here.
  private static func kind(of scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0x2019, 0x02BC, 0x201B, 0x2018: .apostrophe
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: .quote
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2026: .ellipsis
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x203C, 0x2047...0x2049, 0x0964, 0x061F, 0x06D4: .terminal
    case 0x3001, 0xFF0C, 0x060C: .comma
    case 0xFF08, 0x3010: .open
    case 0xFF09, 0x3011: .close
    case 0xA1, 0xA6...0xA9, 0xAC...0xB1, 0xB4, 0xB6...0xB8, 0xBF, 0xD7, 0xF7: .symbol
    case 0x2016, 0x2017, 0x2020...0x2025, 0x2030...0x205E, 0x2190...0x2BFF: .symbol
    default: .letter
    }
  }
}

extension String {
  /// Gives the bytes to `body` without copying them, if the string is a native one.
  func withBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body(TextBytes($0)) }) { return result }
    var copy = self
    return copy.withUTF8 { body(TextBytes($0)) }
  }
}

/// A word of up to eight ASCII bytes as `TextBytes.packed` gives it.
func packedWord(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

/// The words of a list that is written with spaces between them, each of up to eight bytes.
func packedWords(_ list: String) -> Set<UInt64> {
  Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { packedWord($0) })
}
