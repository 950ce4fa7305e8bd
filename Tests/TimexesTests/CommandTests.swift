import Dates
import Testing
import Timexes

/// What is to be done, told without a helper that looks ahead; and the nights and hours of a report. Read on Wednesday
/// 2019-03-06.
@Suite struct CommandTests {
  @Test(arguments: [
    ("Its report, to be sent to the council on Friday, asks for a ferry.", "2019-03-08"),
    ("A bid, to be lodged in November, would pay for it.", "2019-11"),
    ("He hoped that a grant bid, to be lodged in November, would pay for it.", "2019-11"),
    ("He came back, only to be caught on Friday.", "2019-03-01"),
    ("The guild ordered that the vote be held again in May.", "2019-05"),
    ("The guild demanded that he be freed on Friday.", "2019-03-08"),
    ("The guild ordered that the vote should be held again in May.", "2019-05"),
    ("The guild said that the vote was held again in May.", "2018-05"),
    ("The new rate applies from Friday.", "2019-03-08"),
    ("The new rate applied from Friday.", "2019-03-01"),
    ("The river rose in the night from March 1 to 2.", "2019-03-01TNI"),
    ("The river rose in the night from 1 to 2 March.", "2019-03-01TNI"),
  ]) func value(_ text: String, _ value: String) {
    let found = TimexTagger().timexes(in: text, dateline: CivilDay(year: 2019, month: 3, day: 6))
    #expect(found.map(\.value) == [value])
  }

  @Test(arguments: [
    // In another paragraph than a day on which somebody spoke, an hour is of the day of the report.
    (
      "Olen raised its rate on Wednesday.\n\nThe guild said on Tuesday it would not help.\n\nThe exchange closed at noon.",
      "2019-03-06T12:00"
    ),
    (
      "Olen raised its rate on Wednesday.\n\nThe exchange closed on Tuesday.\n\nIt opened at noon.",
      "2019-03-05T12:00"
    ),
    // Since the time that the sentence looked back to.
    (
      "Olen recalled its pumps on March 1. It had moved to another mill in January, and pumps sold since then were safe.",
      "2019-01"
    ),
    // The present of a history.
    (
      "The hall was built in 1911. It was sold in 1928. It closed in 1957, and burned in the spring of 1971. "
        + "A play runs through March 27.", "2019-03-27"
    ),
  ]) func last(_ text: String, _ value: String) {
    let found = TimexTagger().timexes(in: text, dateline: CivilDay(year: 2019, month: 3, day: 6))
    #expect(found.last?.value == value)
  }
}
