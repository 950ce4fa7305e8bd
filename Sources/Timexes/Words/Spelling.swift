/// The letters of a word as the lexicon spells them: in lower case, with accents composed.
struct Spelling {
  var key = Lexicon.Key()
  /// How many bytes it has.
  var count = 0
  /// True while no letter is in lower case.
  var isUpper = true
  private var last: UInt8 = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 16 { key.append(byte, at: count) }
    last = byte
    count &+= 1
  }

  /// Joins an accent to the letter before it ("e" and U+0301 are "é"); false when the two have no letter in Latin-1.
  mutating func compose(accent: UInt8) -> Bool {
    guard let composed = Spelling.composed(last, accent), count > 0, count < 16 else { return false }
    key.replace(last, with: 0xC3, at: count - 1)
    append(composed)
    return true
  }

  /// The second byte of the letter that a base and the second byte of a combining accent (U+0300…) make.
  private static func composed(_ base: UInt8, _ accent: UInt8) -> UInt8? {
    let row: (first: UInt8, accents: [UInt8])? =
      switch base {
      case UInt8(ascii: "a"): (0xA0, [0x80, 0x81, 0x82, 0x83, 0x88, 0x8A])
      case UInt8(ascii: "c"): (0xA7, [0xA7])
      case UInt8(ascii: "e"): (0xA8, [0x80, 0x81, 0x82, 0x88])
      case UInt8(ascii: "i"): (0xAC, [0x80, 0x81, 0x82, 0x88])
      case UInt8(ascii: "n"): (0xB1, [0x83])
      case UInt8(ascii: "o"): (0xB2, [0x80, 0x81, 0x82, 0x83, 0x88])
      case UInt8(ascii: "u"): (0xB9, [0x80, 0x81, 0x82, 0x88])
      default: nil
      }
    guard let row, let place = row.accents.firstIndex(of: accent) else { return nil }
    return row.first + UInt8(place)
  }
}
