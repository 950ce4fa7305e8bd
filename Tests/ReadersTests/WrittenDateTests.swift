import Dates
import Testing
import Timexes

@testable import Readers

@Suite("Dates as people write them")
struct WrittenDateTests {
  static let tagger = TimexTagger()

  /// `2024-10-21`, `--10-21` without a year, or the reason why there is none.
  static func spelled(_ date: WrittenDate?) -> String {
    func day(_ day: CivilDay) -> String {
      let (year, month, monthDay) = day.components
      return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(monthDay, 2)
    }
    switch date {
    case .day(let found, let time)?: return day(found) + (time?.iso ?? "")
    case .yearless(let month, let day)?: return "--" + padded(month, 2) + "-" + padded(day, 2)
    case .impossible?: return "impossible"
    case .outOfRange?: return "out of range"
    case nil: return "none"
    }
  }

  @Test(
    "In a header",
    arguments: [
      ("2024-10-21", "2024-10-21"), ("2024-10-21T08:30:00Z", "2024-10-21T08:30:00Z"),
      ("2024-10-21 08:30 CET", "2024-10-21"), ("2024-10-21, Monday", "2024-10-21"), ("October 21, 2024", "2024-10-21"),
      ("21 October 2024", "2024-10-21"), ("Oct. 21, 2024", "2024-10-21"), ("Monday, October 21, 2024", "2024-10-21"),
      ("Monday, 21 October 2024", "2024-10-21"), ("Mon, 21 Oct 2024 08:30:00 +0200", "2024-10-21T08:30:00"),
      ("Published October 21, 2024", "2024-10-21"), ("October 21", "--10-21"), ("2024-02-30", "impossible"),
      ("2023-02-29", "impossible"), ("2024-13-01", "impossible"), ("February 30, 2024", "impossible"),
      ("12024-10-21", "out of range"), ("Y12024", "out of range"), ("2024", "none"), ("October 2024", "none"),
      ("2024-10", "none"), ("2024-10-21/25", "none"), ("2024-10-21/2024-10-25", "none"), ("2024-10-2134", "none"),
      ("yesterday", "none"), ("Monday", "none"), ("soon", "none"), ("", "none"),
      ("A word on the long road to October 21, 2024", "none"),
    ] as [(String, String)])
  func header(words: String, date: String) {
    #expect(WrittenDateTests.spelled(WrittenDate(words, tagger: WrittenDateTests.tagger)) == date)
  }

  @Test(
    "The nearest year of a month and day",
    arguments: [
      (3, 6, "2019-03-06"), (12, 31, "2018-12-31"), (9, 6, "2018-09-06"), (9, 4, "2019-09-04"), (2, 29, "2020-02-29"),
    ] as [(Int, Int, String)])
  func nearest(month: Int, day: Int, found: String) throws {
    let anchor = try #require(CivilDay(year: 2019, month: 3, day: 6))
    let near = try #require(anchor.nearest(month: month, day: day))
    #expect(WrittenDateTests.spelled(.day(near, nil)) == found)
  }

  @Test("February 29 far from a leap year has no year near")
  func leapDay() throws {
    let anchor = try #require(CivilDay(year: 2018, month: 3, day: 6))
    #expect(anchor.nearest(month: 2, day: 29) == nil)
  }
}

@Suite("Datelines as printed")
struct PrintedDatelineTests {
  @Test(
    "Place, date, agency, dash",
    arguments: [
      ("PARIS, March 6 (AFP) - The minister said so.", "--03-06"),
      ("SALVADOR, Feb 26 -", "--02-26"),
      ("ELLERWICK, March 12, 2019 (Vale Press) - The first ferry crossed.", "2019-03-12"),
      ("London, 6 March 2019 – The bridge is shut.", "2019-03-06"),
      ("STENNET, Vale, Jan. 9 (Vale Press) — Police searched.", "--01-09"),
      ("SAINT-AUBIN, March 6 - The harbour closed.", "--03-06"),
      ("PARIS, Monday, March 6 - The minister said so.", "--03-06"),
      ("WASHINGTON March 6 (Vale Press) - The house voted.", "--03-06"),
      ("ABOARD THE LADY MAUD, March 6 -- The engine stopped.", "--03-06"),
      ("Rio de Janeiro, 6 March -- The port is open.", "--03-06"), ("PARIS, February 30 - No such day.", "impossible"),
      ("ELLERWICK, March 12, 2019", "2019-03-12"),
    ] as [(String, String)])
  func found(line: String, date: String) {
    #expect(
      WrittenDateTests.spelled(PrintedDateline(line[...], tagger: WrittenDateTests.tagger)?.date) == date)
  }

  @Test(
    "Sentences that begin like one",
    arguments: [
      "On Monday, March 4 - a holiday - the council met.", "On March 4, 2019 - a Monday - the council met.",
      "The council of Ellerwick met, March 4 - a holiday - or not.", "Monday, March 4 - a holiday.",
      "March 4, 2019 - a Monday - saw the bridge close.", "Ellerwick, in March - a cold month - was quiet.",
      "CLOSING PRICES     MARCH 6", "PARIS - The minister said so.", "PARIS, Tuesday - The minister said so.",
      "paris, March 6 - so.", "", "-",
      "- 6 -",
      "The bridge, which carries 14,000 cars a day over the river Sorrel, opened on June 6, 1968 - a Thursday.",
    ])
  func refused(line: String) {
    let found = PrintedDateline(line[...], tagger: WrittenDateTests.tagger)
    #expect(found == nil)
  }
}
