import Dates
import Testing
import Timexes

/// The days of moving feasts, from tables that are printed everywhere.
@Suite struct HolidayTests {
  static let days: [(holiday: Holiday, days: [(Int, Int, Int)])] = [
    (
      .easter,
      [(1913, 3, 23), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21), (2024, 3, 31), (2038, 4, 25)]
    ),
    (.goodFriday, [(2019, 4, 19), (2024, 3, 29)]),
    (.whitSunday, [(2019, 6, 9), (2024, 5, 19)]),
    (.thanksgiving, [(1998, 11, 26), (2019, 11, 28), (2024, 11, 28)]),
    (.laborDay, [(2019, 9, 2), (2024, 9, 2)]),
    (.labourDay, [(2019, 9, 2), (2024, 9, 2)]),
    (.autumnEquinox, [(2014, 9, 23), (2016, 9, 22), (2023, 9, 23)]),
    (.memorial, [(2021, 5, 31), (2024, 5, 27)]),
    (.martinLutherKing, [(2019, 1, 21), (2022, 1, 17)]),
    (.ramadan, [(2019, 5, 6), (2024, 3, 11)]),
    (.shroveTuesday, [(2019, 3, 5)]),
    (.roshHashanah, [(2019, 9, 30), (2020, 9, 19), (2023, 9, 16), (2024, 10, 3), (2025, 9, 23)]),
    (.yomKippur, [(1973, 10, 6), (2019, 10, 9), (2024, 10, 12)]),
    (.passover, [(2019, 4, 20), (2023, 4, 6), (2024, 4, 23)]),
    (.hanukkah, [(2019, 12, 23), (2021, 11, 29), (2023, 12, 8), (2024, 12, 26)]),
    (.chineseNewYear, [(2019, 2, 5), (2024, 2, 10)]),
    (.patriots, [(2013, 4, 15), (2019, 4, 15)]),
    (.earlyMayBankHoliday, [(2019, 5, 6), (2020, 5, 8), (2024, 5, 6)]),
    (.springBankHoliday, [(2022, 6, 2), (2024, 5, 27)]),
    (.summerBankHoliday, [(2020, 8, 31), (2024, 8, 26)]),
    (.electionDay, [(2016, 11, 8), (2020, 11, 3), (2024, 11, 5)]),
  ]

  @Test func `feasts fall on their days`() {
    for (holiday, days) in HolidayTests.days {
      for (year, month, day) in days {
        #expect(holiday.day(in: year) == CivilDay(year: year, month: month, day: day), "\(holiday.rawValue) of \(year)")
      }
    }
  }

  @Test(arguments: Holiday.allCases) func `a feast lies in its year or is not known`(holiday: Holiday) {
    for year in [-500, 1, 1582, 1900, 2000, 2023, 2024, 9999] {
      if let day = holiday.day(in: year) { #expect(day.year == year, "\(holiday.rawValue)") }
    }
  }
}
