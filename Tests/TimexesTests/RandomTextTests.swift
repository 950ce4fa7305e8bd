import Dates
import Testing
import Text
import Timexes

/// Whatever the text, the expressions lie in it, on scalar boundaries, in order, and do not overlap.
@Suite struct RandomTextTests {
  /// Words and marks that rules look at, so that random texts reach deep into them.
  static let pieces = [
    "Monday", "May", "may", "march", "on", "in", "the", "of", "to", "and", "by", "3", "31", "1998", "2024-02-30", "'",
    "’", "98",
    "s", "-", "–", "/", ":", ".", ",", " ", " ", " ", "\n", "\n\n", "\t", "p.m.", "8", "noon", "last", "next", "this",
    "week", "weeks",
    "ago", "later", "before", "after", "quarter", "half", "a", "an", "two", "twenty", "thousand", "first", "21st",
    "century", "BC",
    "AD", "Easter", "St", "Patrick", "Day", "every", "twice", "daily", "early", "mid", "late", "about", "since",
    "until", "between",
    "said", "will", "had", "planned", "that", "which", "year", "years", "winter", "night", "morning", "tonight",
    "yesterday", "@", "#",
    "$", "%", "🎉", "é", "e\u{301}", "ñ", "日本", "\u{FEFF}", "\u{200D}", "\u{0}", "\u{10FFFF}", "２０１９", "٣", "µ", "Ω",
    "ß", "İ", "ſ",
    "T", "Z", "+02:00", "20:15:30", "o", "clock", "EDT", "time", "local", "fiscal", "Q3", "decade", "1731/32", "c.",
    "rest",
  ]

  struct Generator {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  @Test(arguments: 0..<40) func `expressions lie in the text`(seed: Int) {
    var generator = Generator(state: UInt64(seed) &* 7919 &+ 1)
    let tagger = TimexTagger()
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<generator.next(40) {
        if generator.next(12) == 0, let scalar = Unicode.Scalar(UInt32(generator.next(0x11_0000))) {
          text.unicodeScalars.append(scalar)
        } else {
          text += RandomTextTests.pieces[generator.next(RandomTextTests.pieces.count)]
          if generator.next(3) > 0 { text += " " }
        }
      }
      check(text, tagger)
    }
  }

  @Test func `a text that ends anywhere is read to its end`() {
    let tagger = TimexTagger()
    let text =
      "The council which, on Monday, June 3 to 7, 1944, at 8:30 p.m. EDT had planned to meet on the 3rd of May '98 — said"
    let scalars = Array(text.unicodeScalars)
    for end in scalars.indices {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[..<end])
      check(String(cut), tagger)
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars[end...])
      check(String(rest), tagger)
    }
  }

  private func check(_ text: String, _ tagger: TimexTagger) {
    let bytes = Array(text.utf8)
    for dateline in [CivilDay(year: 2024, month: 10, day: 21), nil] {
      var end = 0
      for timex in tagger.timexes(in: text, dateline: dateline) {
        #expect(timex.extent.start >= end, "overlaps or is out of order in \(text.debugDescription)")
        #expect(timex.extent.count > 0 && timex.extent.end <= bytes.count, "lies outside of \(text.debugDescription)")
        #expect(
          isBoundary(timex.extent.start, bytes) && isBoundary(timex.extent.end, bytes), "cuts \(text.debugDescription)")
        end = timex.extent.end
      }
    }
  }

  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
