import Articles
import Dates
import Events
import Testing
import Text
import Timexes

@testable import Pages

@Suite("Words")
struct WordsTests {
  struct Case: CustomTestStringConvertible {
    let edtf: String
    let granularity: String
    let words: String
    /// Under the heading 2024.
    let margin: String
    let datetime: String?
    init(_ edtf: String, _ granularity: String, _ words: String, _ margin: String, _ datetime: String?) {
      (self.edtf, self.granularity, self.words, self.margin, self.datetime) = (
        edtf, granularity, words, margin, datetime
      )
    }
    var testDescription: String { edtf }
  }

  @Test(
    "A date is said as precisely as it was told, and no more",
    arguments: [
      Case("2024-10-18", "day", "18 October 2024", "18 October", "2024-10-18"),
      Case("2024-06", "month", "June 2024", "June 2024", "2024-06"),
      Case("2024", "year", "2024", "2024", "2024"),
      Case("2012~", "year", "about 2012", "About 2012", "2012"),
      Case("2024-06?", "month", "perhaps June 2024", "Perhaps June 2024", "2024-06"),
      Case("2024-06%", "month", "perhaps about June 2024", "Perhaps about June 2024", "2024-06"),
      Case("199X", "decade", "the 1990s", "1990s", nil),
      Case("18XX", "century", "the 19th century", "19th century", nil),
      Case("2024-22", "season", "summer 2024", "Summer 2024", nil),
      Case("2024-06-XX", "month", "a day in June 2024", "A day in June 2024", "2024-06"),
      Case("2024-XX-XX", "year", "a day in 2024", "A day in 2024", "2024"),
      Case("-0043-03-15", "day", "15 March 44 BC", "15 March 44 BC", nil),
      Case("2024-10-03/2024-10-05", "interval", "3–5 October 2024", "3–5 October", "2024-10-03"),
      Case(
        "2024-09-30/2024-10-05", "interval", "30 September – 5 October 2024", "30 September – 5 October", "2024-09-30"),
      Case(
        "2023-12-30/2024-01-02", "interval", "30 December 2023 – 2 January 2024", "30 December 2023 – 2 January 2024",
        "2023-12-30"),
      Case("2024-03/2024-05", "interval", "March–May 2024", "March–May 2024", "2024-03"),
      Case("2024-10-14/2024-10-20", "week", "the week of 14 October 2024", "Week of 14 October", "2024-10-14"),
      Case("2024-10-19/2024-10-20", "weekend", "the weekend of 19 October 2024", "Weekend of 19 October", "2024-10-19"),
      Case("2024-07/2024-09", "quarter", "third quarter of 2024", "Third quarter of 2024", "2024-07"),
      Case("2024-07/2024-12", "half", "second half of 2024", "Second half of 2024", "2024-07"),
      Case("2009/..", "interval", "since 2009", "Since 2009", "2009"),
      Case("../2024-10-25", "interval", "by 25 October 2024", "By 25 October", nil),
      Case("/2024-10-25", "interval", "until 25 October 2024", "Until 25 October", nil),
    ])
  func dates(_ wanted: Case) throws {
    let date = EventDate(edtf: try #require(EDTF(wanted.edtf)), granularity: wanted.granularity)
    #expect(date.words() == wanted.words)
    #expect(date.marginWords(under: 2024) == wanted.margin)
    #expect(date.htmlDatetime == wanted.datetime)
  }

  @Test("A time of day follows its day")
  func times() throws {
    let day = try #require(EDTF("2024-10-18"))
    let clock = EventDate(edtf: day, granularity: "time", time: .clock(try #require(ClockTime(hour: 20, minute: 5))))
    #expect(clock.words() == "18 October 2024, 8:05 p.m.")
    #expect(clock.htmlDatetime == "2024-10-18T20:05")
    let noon = try #require(ClockTime(hour: 12))
    let before = EventDate(edtf: day, granularity: "time", time: .clock(noon), timeBound: .before)
    #expect(before.words() == "18 October 2024, before noon")
    #expect(before.htmlDatetime == "2024-10-18")
    let part = EventDate(edtf: day, granularity: "part", time: .part(.evening))
    #expect(part.words() == "18 October 2024, evening")
    #expect(part.htmlDatetime == "2024-10-18")
  }

  @Test(
    "The part of a date that was told is said as such",
    arguments: [
      ("2012~", "year", Phase.early, "early 2012"), ("2024-03~", "month", .mid, "mid-March 2024"),
      ("198X~", "decade", .late, "the late 1980s"), ("18XX~", "century", .mid, "the mid-19th century"),
      ("2024-11~/..", "interval", .late, "since late November 2024"),
      ("2024-03%", "month", .early, "perhaps early March 2024"),
      ("2024-10-14~/2024-10-20~", "week", .early, "early in the week of 14 October 2024"),
      ("2024-01~/2024-03~", "quarter", .late, "late in the first quarter of 2024"),
      ("2024-10-14", "day", .early, "14 October 2024"),
    ])
  func phases(_ edtf: String, _ granularity: String, _ phase: Phase, _ words: String) throws {
    let date = EventDate(edtf: try #require(EDTF(edtf)), granularity: granularity, phase: phase)
    #expect(date.words() == words)
  }

  @Test(
    "A name for a file has nothing in it that could lead elsewhere",
    arguments: [
      ("2024-10-21 Seoul.txt", "2024-10-21-seoul-txt"), ("../../etc/passwd", "etc-passwd"), ("a%2fb", "a-2fb"),
      ("-a--b-", "a-b"),
      ("Ölberg", "lberg"), ("con\u{0}trol", "con-trol"), ("..", "x" + fingerprint("..")), ("", "x" + fingerprint("")),
      ("الوادي", "x" + fingerprint("الوادي")),
      (String(repeating: "a", count: 10_000), String(repeating: "a", count: 60)),
    ])
  func slugs(_ text: String, _ name: String) {
    #expect(slug(text) == name)
  }

  @Test("Articles of one name get different addresses, which do not depend on their order")
  func distinct() {
    let a = ("fire", "a/fire.md"), b = ("fire", "b/fire.md"), c = ("flood", "flood.md")
    let names = distinctSlugs([a, b, c])
    #expect(Set(names).count == 3)
    #expect(names[2] == "flood")
    #expect(distinctSlugs([c, b, a]) == names.reversed())
    #expect(Set(distinctSlugs([a, a, a])).count == 3)
  }

  @Test(
    "Paragraphs: blank lines part them; long lines are paragraphs by themselves",
    arguments: [
      ("one\ntwo\n\nthree", ["one\ntwo", "three"]), ("\n\n one \r\n\r\ntwo", ["one", "two"]), ("", []), (" \n\t\n", []),
      (
        "short\n" + String(repeating: "long ", count: 40) + "\nend",
        ["short", String(repeating: "long ", count: 40).dropLast() + "", "end"]
      ),
    ])
  func paragraphsOf(_ text: String, _ wanted: [String]) {
    #expect(paragraphs(of: text).map { text[$0] } == wanted)
  }

  @Test("Words are cut at spaces and say so")
  func cut() {
    #expect(shortened("The council met", to: 40) == "The council met")
    #expect(shortened("The council met on Monday", to: 17) == "The council met…")
    #expect(shortened("Donaudampfschifffahrt", to: 8) == "Donauda…")
  }

  @Test(
    "A clock as people say it, as fine as it was told",
    arguments: [
      ("2024-05-06T00:00", "12:00 a.m."), ("2024-05-06T08:05", "8:05 a.m."), ("2024-05-06T12:00", "12:00 p.m."),
      ("2024-05-06T23:59:30Z", "11:59:30 p.m. UTC"),
      ("2024-05-06T22:15+01:00", "10:15 p.m. UTC+1"),
    ] as [(String, String)])
  func clocks(_ words: String, _ wanted: String) throws {
    #expect(try #require(Dateline(words: words, origin: .header)?.time).words == wanted)
    #expect(ClockTime(hour: 22)?.words == "10 p.m.")
    #expect(ClockTime(hour: 0)?.words == "12 a.m.")
    #expect(ClockTime(hour: 24, minute: 0, offset: 0)?.words == "midnight UTC")
  }

  @Test(
    "Of Markdown the marks of emphasis and of headings are not shown",
    arguments: [
      ("chief engineer **Tomas Reddick** told", "chief engineer Tomas Reddick told"),
      ("*an early look*", "an early look"),
      ("engineer **Tomas", "engineer Tomas"), ("5 * 3 is 15", "5 * 3 is 15"), ("## The inquiry", "The inquiry"),
      ("#1 of the list", "#1 of the list"), ("nothing", "nothing"), ("", ""), ("***", ""),
    ] as [(String, String)])
  func emphasis(_ text: String, _ shown: String) {
    #expect(withoutEmphasis(text) == shown)
  }
}
