/// The letters of a word as the lexicon spells them: in lower case, with accents composed.
struct Spelling {
  var key = Lexicon.Key()
  /// How many bytes it has.
  var count = 0
  private var last: UInt8 = 0

  init() {}

  /// The word of ASCII letters at `start`, read eight letters at a time; nil where another letter follows or the text ends
  /// too soon.
  @inline(__always)
  init?(ascii bytes: borrowing Span<UInt8>, _ start: Int) {
    guard start &+ 17 <= bytes.count else { return nil }
    let low = Eight(bytes, start)
    key.low = low.spelled
    count = low.letters
    if count == 8 {
      let high = Eight(bytes, start &+ 8)
      key.high = high.spelled
      count = 8 &+ high.letters
    }
    let next = bytes[unchecked: start &+ count]
    if next >= 0x80 || count == 16 && Eight.isLetter(next) { return nil }
  }

  /// Eight bytes of a text, looked at together.
  private struct Eight {
    /// How many of them are letters before the first that is none.
    let letters: Int
    /// These letters in lower case, the others zero.
    let spelled: UInt64

    @inline(__always)
    init(_ bytes: borrowing Span<UInt8>, _ start: Int) {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
      let lower = word | 0x2020_2020_2020_2020
      let seven = lower & 0x7F7F_7F7F_7F7F_7F7F
      // The high bit of each byte tells "at least a", and "beyond z".
      let isLetter =
        (seven &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(seven &+ 0x0505_0505_0505_0505) & ~word & 0x8080_8080_8080_8080
      // The lowest bit of each byte that is no letter; below the first of them are the letters.
      let ends = (isLetter ^ 0x8080_8080_8080_8080) &>> 7
      letters = ends.trailingZeroBitCount &>> 3
      spelled = lower & (ends &- 1) & ~ends
    }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  }

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
