import Dates

extension CivilDay {
  /// Easter Sunday, after the anonymous algorithm ("Meeus/Jones/Butcher"); nil before Christ. Before 1583 it is that of
  /// the Julian calendar, by which those years told their days.
  static func easter(_ year: Int) -> CivilDay? {
    guard year > 0 else { return nil }
    let a = year % 19
    if year < 1583 {
      let d = (19 * a + 15) % 30
      let sum = d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114
      return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

/// Feasts of the Hebrew calendar, by their first day of light (they begin on the evening before).
enum HebrewFeast {
  case newYear, atonement, lights, passover

  /// The feast's day in a year after Christ.
  func day(in year: Int) -> CivilDay? {
    guard year > 0 else { return nil }
    let newYear = HebrewFeast.newYear(year + 3761)
    let day = day(after: newYear, year)
    return day.year == year ? day : nil
  }

  private func day(after newYear: CivilDay, _ year: Int) -> CivilDay {
    switch self {
    case .newYear: return newYear
    case .atonement: return newYear + 9
    case .passover: return newYear - 163
    case .lights:
      // The month of Heshvan has a thirtieth day in the longest years only; the 25th of Kislev follows it.
      let length = HebrewFeast.newYear(year + 3762) - newYear
      return newYear + (length % 10 == 5 ? 84 : 83)
    }
  }

  /// The first day of a Hebrew year: the mean new moon, and the four postponements (Reingold and Dershowitz,
  /// "Calendrical Calculations").
  private static func newYear(_ year: Int) -> CivilDay {
    let (before, own, after) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    let delay = after - own == 356 ? 2 : own - before == 382 ? 1 : 0
    return CivilDay(number: own + delay - 1_373_427 - 719_163)
  }

  /// Days from the epoch to the new moon of a year, moved off three weekdays.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }
}

extension CivilDay {
  /// The `n`th such weekday of a month, counted from its end when `n` is negative; nil when there is none.
  public static func nth(_ n: Int, _ weekday: Weekday, month: Int, year: Int) -> CivilDay? {
    guard n != 0, let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let length = CivilDay.length(ofMonth: month, year: year)
    let found: CivilDay
    if n > 0 {
      found = first + (weekday.index - first.weekday.index + 7) % 7 + 7 * (n - 1)
    } else {
      let last = first + (length - 1)
      found = last - (last.weekday.index - weekday.index + 7) % 7 + 7 * (n + 1)
    }
    return found.month == month && found.year == year ? found : nil
  }
}
