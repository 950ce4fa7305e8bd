import Dates
import Testing

@Suite struct CivilDayTests {
  /// A day, its number and its weekday.
  struct Row: Sendable {
    let year: Int, month: Int, day: Int, number: Int
    let weekday: Weekday
    init(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Weekday) {
      (self.year, self.month, self.day, self.number, self.weekday) = (year, month, day, number, weekday)
    }
  }

  @Test(arguments: [
    Row(1970, 1, 1, 0, .thursday), Row(2000, 2, 29, 11_016, .tuesday), Row(2024, 10, 21, 20_017, .monday),
    Row(1969, 12, 31, -1, .wednesday), Row(1582, 10, 15, -141_427, .friday), Row(1, 1, 1, -719_162, .monday),
    Row(0, 12, 31, -719_163, .sunday), Row(9999, 12, 31, 2_932_896, .friday),
  ])
  func `days are numbered`(_ row: Row) throws {
    let found = try #require(CivilDay(year: row.year, month: row.month, day: row.day))
    #expect(found.number == row.number)
    #expect(found.components == (row.year, row.month, row.day))
    #expect(found.weekday == row.weekday)
  }

  @Test(arguments: [
    [2024, 2, 30], [2023, 2, 29], [1900, 2, 29], [2024, 4, 31], [2024, 13, 1], [2024, 0, 1], [2024, 1, 0],
    [2024, 1, 32],
    [10_000, 1, 1], [-9999, 12, 31],
  ])
  func `the calendar has no such day`(_ parts: [Int]) {
    #expect(CivilDay(year: parts[0], month: parts[1], day: parts[2]) == nil)
  }

  /// Four hundred years, counted by hand beside the arithmetic.
  @Test func `every day follows the one before`() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, day) = (1801, 1, 1)
    var today = try #require(CivilDay(year: year, month: month, day: day))
    var wrong = 0
    for _ in 0..<146_097 {
      if today.components != (year, month, day) || CivilDay(year: year, month: month, day: day) != today { wrong += 1 }
      today = today + 1
      day += 1
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == 0)
    #expect((year, month, day) == (2201, 1, 1))
  }

  @Test(arguments: [
    ("2024-12-30", [2025, 1]), ("2021-01-03", [2020, 53]), ("2021-01-04", [2021, 1]), ("2016-01-01", [2015, 53]),
    ("2024-10-21", [2024, 43]), ("2005-01-01", [2004, 53]), ("2008-12-29", [2009, 1]),
  ])
  func `weeks are those of ISO 8601`(_ text: String, _ week: [Int]) throws {
    let day = try #require(EDTF(text)?.days?.lowerBound)
    #expect(day.week == (week[0], week[1]))
    #expect(try #require(CalendarDate.week(week[0], week[1])).days.contains(day))
  }

  /// From a day, by a period so many times, to a day.
  struct Move: Sendable {
    let from: String
    let period: Period
    let times: Int
    let to: String
    init(_ from: String, _ count: Int, _ unit: PeriodUnit, _ times: Int, _ to: String) {
      (self.from, period, self.times, self.to) = (from, Period(count, unit), times, to)
    }
  }

  @Test(arguments: [
    Move("2024-01-31", 1, .month, 1, "2024-02-29"), Move("2023-01-31", 1, .month, 1, "2023-02-28"),
    Move("2024-02-29", 1, .year, -1, "2023-02-28"), Move("2024-03-01", 3, .week, -1, "2024-02-09"),
    Move("2024-10-21", 2, .day, 1, "2024-10-23"), Move("0001-01-01", 1, .day, -1, "0000-12-31"),
    Move("2024-10-21", 2, .decade, -1, "2004-10-21"), Move("2024-05-31", 2, .quarter, 1, "2024-11-30"),
  ])
  func `periods move days`(_ move: Move) throws {
    let day = try #require(EDTF(move.from)?.days?.lowerBound)
    let moved = day.moved(by: move.period, times: move.times)
    #expect(moved.flatMap { EDTF(CalendarDate($0)) }?.description == move.to)
  }

  @Test(arguments: [(Period(nil, .week), 1), (Period(9000, .year), 1), (Period(20_000, .year), -1)])
  func `what is open or out of range moves nowhere`(_ period: Period, _ sign: Int) {
    #expect(CivilDay(number: 0).moved(by: period, times: sign) == nil)
  }
}
