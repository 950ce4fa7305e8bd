import Dates

/// A day of the year with a name, and the rule that tells its day in a year.
public enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYear = "New Year's Day"
  case newYearsEve = "New Year's Eve"
  case epiphany = "Epiphany"
  case valentine = "Valentine's Day"
  case stPatrick = "St. Patrick's Day"
  case aprilFools = "April Fools' Day"
  case mayDay = "May Day"
  case veDay = "VE Day"
  case juneteenth = "Juneteenth"
  case independenceDay = "Independence Day"
  case bastilleDay = "Bastille Day"
  case assumption = "Assumption Day"
  case halloween = "Halloween"
  case allSaints = "All Saints' Day"
  case guyFawkes = "Guy Fawkes Day"
  case veterans = "Veterans Day"
  case christmasEve = "Christmas Eve"
  case christmas = "Christmas Day"
  case boxingDay = "Boxing Day"
  case groundhog = "Groundhog Day"
  case earthDay = "Earth Day"
  case martinLutherKing = "Martin Luther King Day"
  case presidents = "Presidents' Day"
  case mothersDay = "Mother's Day"
  case fathersDay = "Father's Day"
  case memorial = "Memorial Day"
  case laborDay = "Labor Day"
  case columbus = "Columbus Day"
  case electionDay = "Election Day"
  case thanksgiving = "Thanksgiving"
  case blackFriday = "Black Friday"
  case cyberMonday = "Cyber Monday"
  case shroveTuesday = "Shrove Tuesday"
  case ashWednesday = "Ash Wednesday"
  case palmSunday = "Palm Sunday"
  case maundyThursday = "Maundy Thursday"
  case goodFriday = "Good Friday"
  case easter = "Easter"
  case easterMonday = "Easter Monday"
  case ascension = "Ascension Day"
  case whitSunday = "Whit Sunday"
  case whitMonday = "Whit Monday"
  case ramadan = "the first day of Ramadan"

  /// The holiday's day in a year; nil where it is not known.
  ///
  ///     Holiday.easter.day(in: 2024) == CivilDay(year: 2024, month: 3, day: 31)
  public func day(in year: Int) -> CivilDay? {
    guard CivilDay.years.contains(year) else { return nil }
    switch self {
    case .newYear: return CivilDay(year: year, month: 1, day: 1)
    case .newYearsEve: return CivilDay(year: year, month: 12, day: 31)
    case .epiphany: return CivilDay(year: year, month: 1, day: 6)
    case .valentine: return CivilDay(year: year, month: 2, day: 14)
    case .stPatrick: return CivilDay(year: year, month: 3, day: 17)
    case .aprilFools: return CivilDay(year: year, month: 4, day: 1)
    case .mayDay: return CivilDay(year: year, month: 5, day: 1)
    case .veDay: return CivilDay(year: year, month: 5, day: 8)
    case .juneteenth: return CivilDay(year: year, month: 6, day: 19)
    case .independenceDay: return CivilDay(year: year, month: 7, day: 4)
    case .bastilleDay: return CivilDay(year: year, month: 7, day: 14)
    case .assumption: return CivilDay(year: year, month: 8, day: 15)
    case .halloween: return CivilDay(year: year, month: 10, day: 31)
    case .allSaints: return CivilDay(year: year, month: 11, day: 1)
    case .guyFawkes: return CivilDay(year: year, month: 11, day: 5)
    case .veterans: return CivilDay(year: year, month: 11, day: 11)
    case .christmasEve: return CivilDay(year: year, month: 12, day: 24)
    case .christmas: return CivilDay(year: year, month: 12, day: 25)
    case .boxingDay: return CivilDay(year: year, month: 12, day: 26)
    case .groundhog: return CivilDay(year: year, month: 2, day: 2)
    case .earthDay: return CivilDay(year: year, month: 4, day: 22)
    case .martinLutherKing: return CivilDay.nth(3, .monday, month: 1, year: year)
    case .presidents: return CivilDay.nth(3, .monday, month: 2, year: year)
    case .mothersDay: return CivilDay.nth(2, .sunday, month: 5, year: year)
    case .fathersDay: return CivilDay.nth(3, .sunday, month: 6, year: year)
    case .memorial: return CivilDay.nth(-1, .monday, month: 5, year: year)
    case .laborDay: return CivilDay.nth(1, .monday, month: 9, year: year)
    case .columbus: return CivilDay.nth(2, .monday, month: 10, year: year)
    case .electionDay: return CivilDay.nth(1, .monday, month: 11, year: year).map { $0 + 1 }
    case .thanksgiving: return CivilDay.nth(4, .thursday, month: 11, year: year)
    case .blackFriday: return CivilDay.nth(4, .thursday, month: 11, year: year).map { $0 + 1 }
    case .cyberMonday: return CivilDay.nth(4, .thursday, month: 11, year: year).map { $0 + 4 }
    case .shroveTuesday: return easter(year, -47)
    case .ashWednesday: return easter(year, -46)
    case .palmSunday: return easter(year, -7)
    case .maundyThursday: return easter(year, -3)
    case .goodFriday: return easter(year, -2)
    case .easter: return easter(year, 0)
    case .easterMonday: return easter(year, 1)
    case .ascension: return easter(year, 39)
    case .whitSunday: return easter(year, 49)
    case .whitMonday: return easter(year, 50)
    case .ramadan:
      guard let (month, day) = Holiday.ramadans[year] else { return nil }
      return CivilDay(year: year, month: month, day: day)
    }
  }

  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm ("Meeus/Jones/Butcher"), and days from it.
  private func easter(_ year: Int, _ offset: Int) -> CivilDay? {
    guard year > 0 else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + offset }
  }

  /// The first day of Ramadan as Saudi Arabia announced it; other years are not told.
  private static let ramadans: [Int: (Int, Int)] = [
    2015: (6, 18), 2016: (6, 6), 2017: (5, 27), 2018: (5, 17), 2019: (5, 6), 2020: (4, 24), 2021: (4, 13),
    2022: (4, 2), 2023: (3, 23), 2024: (3, 11), 2025: (3, 1), 2026: (2, 18),
  ]
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
