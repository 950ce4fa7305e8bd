import Dates
import Testing
import Timexes

/// Which way a clause looks: the weekday that its verb chooses, and the one that lost.
@Suite struct TenseTests {
  /// Read on Wednesday 2019-03-06: Friday is March 1 or March 8.
  static let past = [
    "The council met on Friday.", "The council was dissolved on Friday.", "The council had met on Friday.",
    "The council has not met since Friday.", "It did not open on Friday.", "Nobody could be reached on Friday.",
    "The verdict read on Friday surprised them.", "He was forced to resign on Friday.",
    "The council would have met on Friday.", "The mayor said on Friday.", "On Friday the council met.",
    "He told them that on Friday the pumps failed.", "They began to leave on Friday.", "Two died on Friday.",
    "The blaze was put out by Friday.",
  ]
  static let future = [
    "The council will meet on Friday.", "The council is to meet on Friday.", "The council is going to meet on Friday.",
    "The council meets on Friday.", "The council is scheduled to meet on Friday.",
    "The council plans to meet on Friday.",
    "A meeting is set for Friday.", "The report is due on Friday.", "The council was expected to meet on Friday.",
    "He said that it would open on Friday.", "They agreed to meet on Friday.", "The bids must be in by Friday.",
    "It has been postponed until Friday.", "It was put off until Friday.",
    "It may open on Friday.", "On Friday the council will meet.",
    "The shop won't open on Friday.", "They shall meet on Friday.",
  ]

  @Test(arguments: past) func `looks back`(sentence: String) throws {
    let friday = try #require(weekday(in: sentence))
    #expect(friday.value == "2019-03-01", "\(friday.resolution.steps.map(\.description))")
  }

  @Test(arguments: future) func `looks ahead`(sentence: String) throws {
    let friday = try #require(weekday(in: sentence))
    #expect(friday.value == "2019-03-08", "\(friday.resolution.steps.map(\.description))")
  }

  @Test(arguments: past + future) func `keeps the candidate that lost`(sentence: String) throws {
    let resolution = try #require(weekday(in: sentence)).resolution
    let alternative = try #require(resolution.alternative)
    #expect(["2019-03-01", "2019-03-08"].contains(alternative.timexValue))
    #expect(TimexValue.date(alternative) != resolution.value)
    #expect(resolution.steps.count > 1)
  }

  private func weekday(in sentence: String) -> Timex? {
    let found = TimexTagger().timexes(in: sentence, dateline: CivilDay(year: 2019, month: 3, day: 6))
    return found.count == 1 ? found[0] : nil
  }
}
