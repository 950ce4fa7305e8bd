import Dates
import Testing

/// EDTF levels 0 and 1, with the examples of the Library of Congress's specification (ISO 8601-2:2019 annex A).
@Suite struct EDTFTests {
  /// What is written, and the first and last day that it covers.
  static let readable: [(text: String, first: String, last: String)] = [
    // Level 0
    ("1985-04-12", "1985-04-12", "1985-04-12"),
    ("1985-04", "1985-04-01", "1985-04-30"),
    ("1985", "1985-01-01", "1985-12-31"),
    ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
    ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"),
    ("1964/2008", "1964-01-01", "2008-12-31"),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
    ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    ("2005/2006-02", "2005-01-01", "2006-02-28"),
    // Level 1: seasons
    ("2001-21", "2001-03-01", "2001-05-31"),
    ("2001-22", "2001-06-01", "2001-08-31"),
    ("2001-23", "2001-09-01", "2001-11-30"),
    ("2001-24", "2001-12-01", "2002-02-28"),
    // Level 1: qualification
    ("1984?", "1984-01-01", "1984-12-31"),
    ("2004-06~", "2004-06-01", "2004-06-30"),
    ("2004-06-11%", "2004-06-11", "2004-06-11"),
    // Level 1: unspecified digits
    ("201X", "2010-01-01", "2019-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2004-XX", "2004-01-01", "2004-12-31"),
    ("1985-04-XX", "1985-04-01", "1985-04-30"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31"),
    // Level 1: intervals
    ("1985-04-12/..", "1985-04-12", "9999-12-31"),
    ("1985-04/..", "1985-04-01", "9999-12-31"),
    ("1985/..", "1985-01-01", "9999-12-31"),
    ("../1985-04-12", "-9998-01-01", "1985-04-12"),
    ("../1985", "-9998-01-01", "1985-12-31"),
    ("1985-04-12/", "1985-04-12", "9999-12-31"),
    ("/1985-04", "-9998-01-01", "1985-04-30"),
    ("1984~/2004-06", "1984-01-01", "2004-06-30"),
    ("1984/2004-06~", "1984-01-01", "2004-06-30"),
    ("1984?/2004%", "1984-01-01", "2004-12-31"),
    ("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"),
    // Before the year 1
    ("-1985", "-1985-01-01", "-1985-12-31"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
    ("-04XX", "-0499-01-01", "-0400-12-31"),
    ("-043X", "-0439-01-01", "-0430-12-31"),
  ]

  @Test(arguments: readable) func `is printed as it was read`(_ row: (text: String, first: String, last: String)) {
    #expect(EDTF(row.text)?.description == row.text)
  }

  @Test(arguments: readable) func `covers its days`(_ row: (text: String, first: String, last: String)) throws {
    let days = try #require(EDTF(row.text)?.days)
    #expect(EDTF(CalendarDate(days.lowerBound))?.description == row.first)
    #expect(EDTF(CalendarDate(days.upperBound - 1))?.description == row.last)
  }

  static let unreadable = [
    // Level 2
    "Y-17E7", "1950S2", "Y171010000S3", "2001-34", "2001-25", "[1667,1668,1670..1672]", "{1667,1668}", "156X-12-25",
    "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX", "1984-1X", "1984-06-1X", "2004?-06-11", "2004-~06-11", "?2004-06",
    "2004-06-11?~",
    // No such date
    "2024-02-30", "2023-02-29", "1900-02-29", "2024-13", "2024-00", "2024-06-00", "2024-06-31", "2001-20", "-0000",
    "2024-06-18T25:00:00", "2024-06-18T12:60:00",
    // No such form
    "", " ", "..", "/", "../..", "/..", "24", "202", "20245", "2024-6", "2024-06-1", "2024-1-1", "20240618",
    "2024/06/18",
    "2024-06-18/2024-06-17", "2024/2023", "Y2024", "Y+17000", "Y", "2024-W42", "2024-Q3", " 2024", "2024 ", "2024-",
    "2024--06", "+2024", "2024-06-18T12", "2024-06-18T12:00", "2024-06T12:00:00", "2024-XX-18", "XXXX",
    "2024-06-18~T12:00:00", "1984/2004/2005", "２０２４",
  ]

  @Test(arguments: unreadable) func `is refused`(_ text: String) { #expect(EDTF(text) == nil) }

  @Test(arguments: [("Y170000002", 170_000_002), ("Y-170000002", -170_000_002), ("Y10000", 10_000)])
  func `long years are read and lie out of range`(_ text: String, _ year: Int) {
    #expect(EDTF(text) == .longYear(year))
    #expect(EDTF(text)?.isInRange == false)
    #expect(EDTF(text)?.days == nil)
    #expect(EDTF(text)?.description == text)
  }

  @Test(arguments: [("T23:20:30-04", -240), ("T23:20:30+04:30", 270), ("T23:20:30Z", 0)])
  func `zones are kept and move no day`(_ time: String, _ offset: Int) {
    guard case .dateTime(let day, let clock)? = EDTF("1985-04-12" + time) else {
      Issue.record("no date-time")
      return
    }
    #expect(day == CivilDay(year: 1985, month: 4, day: 12))
    #expect(clock.offset == offset)
  }

  /// What EDTF has no letters for becomes the interval of its days or months.
  @Test(arguments: [
    (CalendarDate.week(2024, 42), "2024-10-14/2024-10-20"),
    (CalendarDate.quarter(2024, 3), "2024-07/2024-09"),
    (CalendarDate.half(2024, 1), "2024-01/2024-06"),
    (CalendarDate.enclosing(CivilDay(number: 0), .weekend), "1970-01-03/1970-01-04"),
    (CalendarDate.millennium(1), "1000/1999"),
    (CalendarDate.decade(199), "199X"),
    (CalendarDate.century(18), "18XX"),
    (CalendarDate.season(2019, .winter), "2019-24"),
  ])
  func `calendar dates are said`(_ date: CalendarDate?, _ edtf: String) throws {
    #expect(EDTF(try #require(date))?.description == edtf)
  }
}
