import Dates

// Feasts whose days follow the sight of the moon, or an almanac: years that are not in a table are not told.

extension Holiday {
  /// Years in which a holiday was moved by proclamation.
  static let moved: [Holiday: [Int: (Int, Int)]] = [
    .earlyMayBankHoliday: [1995: (5, 8), 2020: (5, 8)],
    .springBankHoliday: [2002: (6, 4), 2012: (6, 4), 2022: (6, 2)],
  ]

  /// The day that it had before a law moved it, or while one had: American holidays before 1971, Thanksgiving before 1942.
  func former(in year: Int) -> CivilDay? {
    switch self {
    case .memorial where year < 1971: CivilDay(year: year, month: 5, day: 30)
    case .presidents where year < 1971: CivilDay(year: year, month: 2, day: 22)
    case .columbus where year < 1971: CivilDay(year: year, month: 10, day: 12)
    case .veterans where (1971...1977).contains(year): CivilDay.nth(4, .monday, month: 10, year: year)
    case .thanksgiving where year < 1942: CivilDay.nth(year < 1939 ? -1 : -2, .thursday, month: 11, year: year)
    default: nil
    }
  }

  /// The day of the primaries on which most American states vote.
  static let superTuesdays: [Int: (Int, Int)] = [
    1980: (3, 11), 1984: (3, 13), 1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2), 2008: (2, 5),
    2012: (3, 6),
    2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
  ]

  /// The final of the American football season.
  static let superBowls: [Int: (Int, Int)] = [
    1984: (1, 22), 1985: (1, 20), 1986: (1, 26), 1987: (1, 25), 1988: (1, 31), 1989: (1, 22), 1990: (1, 28),
    1991: (1, 27), 1992: (1, 26), 1993: (1, 31), 1994: (1, 30), 1995: (1, 29), 1996: (1, 28), 1997: (1, 26),
    1998: (1, 25), 1999: (1, 31), 2000: (1, 30), 2001: (1, 28), 2002: (2, 3), 2003: (1, 26), 2004: (2, 1),
    2005: (2, 6), 2006: (2, 5), 2007: (2, 4), 2008: (2, 3), 2009: (2, 1), 2010: (2, 7), 2011: (2, 6), 2012: (2, 5),
    2013: (2, 3), 2014: (2, 2), 2015: (2, 1), 2016: (2, 7), 2017: (2, 5), 2018: (2, 4), 2019: (2, 3), 2020: (2, 2),
    2021: (2, 7), 2022: (2, 13), 2023: (2, 12), 2024: (2, 11), 2025: (2, 9),
  ]

  /// The Mondays of a year that Britain keeps, in order: the holidays of spring and summer, and those on which it keeps New
  /// Year, Christmas and Boxing Day where they or the weekend before are those days.
  static func bankHolidayMondays(in year: Int) -> [CivilDay] {
    let kept: [Holiday] = [.easterMonday, .earlyMayBankHoliday, .springBankHoliday, .summerBankHoliday]
    let newYear = (1...3).compactMap { CivilDay(year: year, month: 1, day: $0) }
    let christmas = (25...28).compactMap { CivilDay(year: year, month: 12, day: $0) }
    return (newYear + kept.compactMap { $0.day(in: year) } + christmas).filter { $0.weekday == .monday }
  }

  /// The first day of Ramadan as Saudi Arabia announced it.
  static let ramadans: [Int: (Int, Int)] = [
    2015: (6, 18), 2016: (6, 6), 2017: (5, 27), 2018: (5, 17), 2019: (5, 6), 2020: (4, 24), 2021: (4, 13),
    2022: (4, 2), 2023: (3, 23), 2024: (3, 11), 2025: (3, 1), 2026: (2, 18),
  ]

  /// The feast that ends it.
  static let eids: [Int: (Int, Int)] = [
    2015: (7, 17), 2016: (7, 6), 2017: (6, 25), 2018: (6, 15), 2019: (6, 4), 2020: (5, 24), 2021: (5, 13),
    2022: (5, 2), 2023: (4, 21), 2024: (4, 10), 2025: (3, 30),
  ]

  /// The first day of the Chinese year.
  static let lunarNewYears: [Int: (Int, Int)] = [
    1990: (1, 27), 1991: (2, 15), 1992: (2, 4), 1993: (1, 23), 1994: (2, 10), 1995: (1, 31), 1996: (2, 19),
    1997: (2, 7), 1998: (1, 28), 1999: (2, 16), 2000: (2, 5), 2001: (1, 24), 2002: (2, 12), 2003: (2, 1),
    2004: (1, 22), 2005: (2, 9), 2006: (1, 29), 2007: (2, 18), 2008: (2, 7), 2009: (1, 26), 2010: (2, 14),
    2011: (2, 3), 2012: (1, 23), 2013: (2, 10), 2014: (1, 31), 2015: (2, 19), 2016: (2, 8), 2017: (1, 28),
    2018: (2, 16), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10),
    2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3),
  ]

  /// The main day of Diwali in India.
  static let diwalis: [Int: (Int, Int)] = [
    2015: (11, 11), 2016: (10, 30), 2017: (10, 19), 2018: (11, 7), 2019: (10, 27), 2020: (11, 14), 2021: (11, 4),
    2022: (10, 24), 2023: (11, 12), 2024: (10, 31),
  ]

  /// The day of colours in India.
  static let holis: [Int: (Int, Int)] = [
    2012: (3, 8), 2013: (3, 27), 2014: (3, 17), 2015: (3, 6), 2016: (3, 24), 2017: (3, 13), 2018: (3, 2),
    2019: (3, 21), 2020: (3, 10), 2021: (3, 29), 2022: (3, 18), 2023: (3, 8), 2024: (3, 25), 2025: (3, 14),
  ]

  /// The feast of the sacrifice as Saudi Arabia announced it.
  static let eidsOfSacrifice: [Int: (Int, Int)] = [
    2015: (9, 24), 2016: (9, 12), 2017: (9, 1), 2018: (8, 21), 2019: (8, 11), 2020: (7, 31), 2021: (7, 20),
    2022: (7, 9), 2023: (6, 28), 2024: (6, 16), 2025: (6, 6),
  ]

  /// The longest day, by universal time.
  static let summerSolstices = Dictionary(
    uniqueKeysWithValues: (2008...2027).map { ($0, (6, $0 % 4 == 0 ? 20 : 21)) })

  /// The shortest day, by universal time.
  static let winterSolstices = Dictionary(
    uniqueKeysWithValues: (2008...2027).map { ($0, (12, $0 % 4 == 3 ? 22 : 21)) })

  /// Day and night of one length in March, by universal time.
  static let springEquinoxes = Dictionary(uniqueKeysWithValues: (2008...2027).map { ($0, (3, 20)) })

  /// Day and night of one length in September, by universal time.
  static let autumnEquinoxes = Dictionary(
    uniqueKeysWithValues: (2008...2027).map { ($0, (9, $0 % 4 > 1 ? 23 : 22)) })
}
