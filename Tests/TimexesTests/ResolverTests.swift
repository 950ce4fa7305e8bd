import Dates
import Testing

@testable import Timexes

/// Meaning and anchor in, date out: without any words.
@Suite struct ResolverTests {
  static let monday = CivilDay(number: 20_017)  // Monday 2024-10-21

  static func value(_ meaning: Meaning, _ anchor: Anchor = Anchor(dateline: monday)) -> String? {
    Resolver(anchor: anchor).resolve(meaning).value?.timexValue
  }

  @Test func `the day of these tests is a Monday`() {
    #expect(CalendarDate(ResolverTests.monday).timexValue == "2024-10-21")
    #expect(ResolverTests.monday.weekday == .monday)
  }

  @Test func `stretches around the dateline keep their precision`() {
    #expect(ResolverTests.value(.enclosing(.day, -1, from: .dateline)) == "2024-10-20")
    #expect(ResolverTests.value(.enclosing(.week, -1, from: .dateline)) == "2024-W42")
    #expect(ResolverTests.value(.enclosing(.month, -1, from: .dateline)) == "2024-09")
    #expect(ResolverTests.value(.enclosing(.year, 1, from: .dateline)) == "2025")
    #expect(ResolverTests.value(.enclosing(.century, 0, from: .dateline)) == "20")
  }

  @Test func `lengths away are as fine as their unit`() {
    #expect(ResolverTests.value(.shifted(Period(3, .week), .past, from: .dateline)) == "2024-W40")
    #expect(ResolverTests.value(.shifted(Period(3, .day), .future, from: .dateline)) == "2024-10-24")
    #expect(ResolverTests.value(.shifted(Period(20, .year), .past, from: .dateline)) == "2004")
  }

  @Test func `a weekday has the tense of its clause`() {
    var anchor = Anchor(dateline: ResolverTests.monday)
    #expect(ResolverTests.value(.floating(.weekday(.friday), nil), anchor) == "2024-10-18")
    anchor.tense = Tense(direction: .future, word: "will")
    #expect(ResolverTests.value(.floating(.weekday(.friday), nil), anchor) == "2024-10-25")
    #expect(ResolverTests.value(.floating(.weekday(.monday), nil), anchor) == "2024-10-21")
  }

  @Test func `without an anchor nothing is invented`() {
    let nowhere = Anchor()
    #expect(ResolverTests.value(.enclosing(.day, 0, from: .dateline), nowhere) == nil)
    #expect(ResolverTests.value(.floating(.weekday(.friday), nil), nowhere) == "XXXX-WXX-5")
    #expect(ResolverTests.value(.floating(.monthDay(month: 6, day: 4), nil), nowhere) == "XXXX-06-04")
    #expect(ResolverTests.value(.timed(nil, .part(.night)), nowhere) == "XXXX-XX-XXTNI")
  }

  @Test func `what counts from the story needs a story`() {
    var anchor = Anchor(dateline: ResolverTests.monday)
    anchor.narrative = CalendarDate.day(1911, 5, 3)
    #expect(ResolverTests.value(.shifted(Period(2, .day), .future, from: .narrative), anchor) == "1911-05-05")
    #expect(ResolverTests.value(.enclosing(.year, 1, from: .narrative), anchor) == "1912")
    anchor.narrative = CalendarDate.month(1911, 5)
    #expect(ResolverTests.value(.enclosing(.month, 1, from: .narrative), anchor) == "1911-06")
  }

  @Test func `an impossible date has a reason and no value`() {
    let resolution = Resolver(anchor: Anchor(dateline: ResolverTests.monday)).resolve(.impossible("no such day"))
    #expect(resolution.value == nil)
    #expect(resolution.steps == [.impossible("no such day")])
  }

  @Test func `every step is told in words`() {
    let steps: [Step] = [
      .named, .fromDateline(ResolverTests.monday), .noAnchor, .history, .goesOn, .sameDay, .around, .length, .frequency,
      .uncertainTime, .newsHabit, .messageHabit,
      .nearest,
      .said(.past), .shortYear, .impossible("no such day"), .precision(.month),
      .numericOrder(dayFirst: true, byDocument: false), .tense(word: "will", .future), .preposition("by", .future),
    ]
    #expect(Set(steps.map(\.description)).count == steps.count)
  }
}
