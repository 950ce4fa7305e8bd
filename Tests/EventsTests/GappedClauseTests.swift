import Articles
import Dates
import Testing
import Text

@testable import Events

/// Clauses that say their verb once for two things with a time each: every half is told by itself, under its own date.
struct GappedClauseTests {
  struct Told: CustomTestStringConvertible, Sendable {
    let text: String
    let lines: [String]
    var testDescription: String { text }

    init(_ text: String, _ lines: String...) {
      self.text = text
      self.lines = lines
    }
  }

  static let cases = [
    Told(
      "She told her husband in 2002 and a doctor in 2012.", "2002 She told her husband", "2012 She told a doctor"),
    Told(
      "Agents questioned Lorne in the week of Sept. 23 and Kerns on Oct. 14.",
      "2024-09-23/2024-09-29 Agents questioned Lorne", "2024-10-14 Agents questioned Kerns"),
    Told(
      "He lost his job in 2010, his house in 2011 and his boat in 2012.", "2010 He lost his job",
      "2011 He lost his house", "2012 He lost his boat"),
    Told("Vale won by two points in 2010 and by 14 in 2014.", "2010 Vale won by two points", "2014 Vale won by 14"),
    Told(
      "The board bought a mill in May and a quarry in July, both for cash.", "2024-05 The board bought a mill",
      "2024-07 The board bought a quarry"),
    Told(
      "She was born in 1950 and her brother in 1952.", "1950 She was born", "1952 Her brother was born"),
    Told(
      "The union voted on Friday and the council on Saturday.", "2024-10-18 The union voted",
      "2024-10-19 The council voted"),
    Told(
      "He is to testify Wednesday before a state panel and Thursday before the House.",
      "2024-10-23 He is to testify before a state panel", "2024-10-24 He is to testify before the House"),
    Told(
      "The league has grown twice, taking in Lorne in 1952 and Kerns in 1982.",
      "1952 The league has grown twice, taking in Lorne in 1952 and Kerns in 1982"),
    // What is not said by itself is told with the other.
    Told(
      "Lorne won the first race in March and the second in July.",
      "2024-03 Lorne won the first race in March and the second in July",
      "2024-07 Lorne won the first race in March and the second in July"),
    Told(
      "Two clerks were hired in May and a guard in June.", "2024-05 Two clerks were hired in May and a guard in June",
      "2024-06 Two clerks were hired in May and a guard in June"),
    Told(
      "Kerns was arrested in May 2019 and again in June 2020.", "2019-05 Kerns was arrested",
      "2020-06 Kerns was arrested"),
  ]

  @Test(arguments: cases) func halves(_ told: Told) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: told.text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let events = Pipeline().read(article).events.filter { $0.dating == .stated }
    #expect(events.map { "\($0.date.map { "\($0.edtf)" } ?? "") \($0.headline)" } == told.lines)
  }
}
