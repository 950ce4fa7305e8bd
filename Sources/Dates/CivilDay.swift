/// One day of the proleptic Gregorian calendar, as a whole number of days; no clock, no time zone.
///
/// Years are astronomical: 1 BC is 0, 44 BC is −43, as in ISO 8601 and EDTF.
///
///     CivilDay(year: 2024, month: 10, day: 21)?.weekday == .monday
///     CivilDay(year: 2024, month: 2, day: 30) == nil
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The years that can be written: 9999 BC to 9999.
  public static let years = -9998...9999

  /// The day of a calendar date, or nil when there is no such day or the year is out of range.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDay.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that
  /// the leap day is the last of its year.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The astronomical year.
  public var year: Int { components.year }
  /// The month, 1 to 12.
  public var month: Int { components.month }
  /// The day of the month, 1 to 31.
  public var day: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (number % 7 + 7 + 3) % 7  // 1970-01-01 was a Thursday.
    return Weekday(index: index)
  }

  /// The week of ISO 8601: its year, and its number from 1 to 53.
  public var week: (year: Int, week: Int) {
    let thursday = CivilDay(number: number - weekday.index + 3)
    let year = thursday.year
    let first = CivilDay(unchecked: year, 1, 1)
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// True for the years that have a February 29.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The day `days` later.
  public static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
  /// The day `days` earlier.
  public static func - (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number - days) }
  /// How many days `a` lies after `b`.
  public static func - (a: CivilDay, b: CivilDay) -> Int { a.number - b.number }
  /// In calendar order.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }
}

/// A day of the week; the week begins on Monday, as in ISO 8601.
///
///     Weekday.sunday.index == 6
public enum Weekday: Int, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 0 for Monday to 6 for Sunday.
  public var index: Int { rawValue }

  /// The weekday of an index; indices wrap around.
  public init(index: Int) { self = Weekday.allCases[(index % 7 + 7) % 7] }

  /// The number that ISO 8601 and TIMEX3 write: 1 for Monday to 7 for Sunday.
  public var isoNumber: Int { rawValue + 1 }

  /// Its English name, "Monday".
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
