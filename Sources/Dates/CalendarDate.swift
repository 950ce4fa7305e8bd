/// One stretch of the calendar at the precision that was stated: "June 2024" is a month, and stays one.
///
///     CalendarDate.month(2024, 6)?.days.count == 30
///     CalendarDate.day(2024, 2, 30) == nil
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// How fine it is.
  public let granularity: Granularity
  /// The days it covers: first inclusive, last exclusive.
  public let days: Range<CivilDay>

  /// The first day.
  public var first: CivilDay { days.lowerBound }
  /// The last day, inclusive.
  public var last: CivilDay { days.upperBound - 1 }
  /// The astronomical year of its first day.
  public var year: Int { first.year }

  /// A stretch of any length; the caller answers for the granularity.
  init(_ granularity: Granularity, _ first: CivilDay, until end: CivilDay) {
    self.granularity = granularity
    days = first..<end
  }

  /// A single day.
  public init(_ day: CivilDay) { self.init(.day, day, until: day + 1) }

  /// By first day; then the coarser; then by last day. So a year stands before its months, a month before its days.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.first, a.granularity, a.last) < (b.first, b.granularity, b.last)
  }

  /// True when every day of `other` is one of its days.
  public func contains(_ other: CalendarDate) -> Bool { first <= other.first && other.last <= last }
}

// MARK: - The stretches of a year

extension CalendarDate {
  /// A day of the calendar, or nil when there is none.
  public static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CivilDay(year: year, month: month, day: day).map(CalendarDate.init)
  }

  /// A month, 1 to 12.
  public static func month(_ year: Int, _ month: Int) -> CalendarDate? {
    guard (1...12).contains(month) else { return nil }
    return months(.month, year, from: month, count: 1)
  }

  /// A year; 0 is 1 BC.
  public static func year(_ year: Int) -> CalendarDate? { months(.year, year, from: 1, count: 12) }

  /// A quarter, 1 to 4.
  public static func quarter(_ year: Int, _ quarter: Int) -> CalendarDate? {
    guard (1...4).contains(quarter) else { return nil }
    return months(.quarter, year, from: 3 * quarter - 2, count: 3)
  }

  /// A half of a year, 1 or 2.
  public static func half(_ year: Int, _ half: Int) -> CalendarDate? {
    guard (1...2).contains(half) else { return nil }
    return months(.half, year, from: 6 * half - 5, count: 6)
  }

  /// A season: three whole months from March, June, September or December of `year`; a winter ends in the next year.
  public static func season(_ year: Int, _ season: Season) -> CalendarDate? {
    months(.season, year, from: season.firstMonth, count: 3)
  }

  /// Ten years from one that ends in 0: the 1990s is `decade(199)`, 1990 to 1999.
  public static func decade(_ decade: Int) -> CalendarDate? { years(.decade, from: decade * 10, count: 10) }

  /// A hundred years that share their first digits: `century(18)` is 1800 to 1899, which words call the nineteenth.
  public static func century(_ century: Int) -> CalendarDate? { years(.century, from: century * 100, count: 100) }

  /// A thousand years that share their first digit: `millennium(1)` is 1000 to 1999.
  public static func millennium(_ millennium: Int) -> CalendarDate? {
    years(.millennium, from: millennium * 1000, count: 1000)
  }

  /// A hundred years before Christ: `centuryBC(5)` is 500 BC to 401 BC.
  public static func centuryBC(_ century: Int) -> CalendarDate? {
    guard century >= 1 else { return nil }
    return years(.century, from: 1 - century * 100, count: 100)
  }

  /// A thousand years before Christ: `millenniumBC(3)` is 3000 BC to 2001 BC.
  public static func millenniumBC(_ millennium: Int) -> CalendarDate? {
    guard millennium >= 1 else { return nil }
    return years(.millennium, from: 1 - millennium * 1000, count: 1000)
  }

  /// Ten years before Christ that share their first digits: `decadeBC(43)` is 439 BC to 430 BC.
  public static func decadeBC(_ decade: Int) -> CalendarDate? {
    guard decade >= 1 else { return nil }
    return years(.decade, from: 1 - (decade * 10 + 9), count: 10)
  }

  /// The ten years that EDTF writes `-043X`: −0430 to −0439, 431 BC to 440 BC.
  static func enclosingNegativeDecade(_ decade: Int) -> CalendarDate? {
    years(.decade, from: -(decade * 10 + 9), count: 10)
  }

  /// A week of ISO 8601, Monday to Sunday.
  public static func week(_ year: Int, _ week: Int) -> CalendarDate? {
    guard CivilDay.years.contains(year), (1...53).contains(week) else { return nil }
    let fourth = CivilDay(unchecked: year, 1, 4)  // always in week 1
    let monday = fourth - fourth.weekday.index + 7 * (week - 1)
    guard monday.week == (year, week) else { return nil }
    return CalendarDate(.week, monday, until: monday + 7)
  }

  private static func months(_ granularity: Granularity, _ year: Int, from month: Int, count: Int) -> CalendarDate? {
    guard CivilDay.years.contains(year) else { return nil }
    let end = month - 1 + count
    let first = CivilDay(unchecked: year, month, 1)
    return CalendarDate(granularity, first, until: CivilDay(unchecked: year + end / 12, end % 12 + 1, 1))
  }

  private static func years(_ granularity: Granularity, from year: Int, count: Int) -> CalendarDate? {
    guard CivilDay.years.contains(year), CivilDay.years.contains(year + count - 1) else { return nil }
    return CalendarDate(granularity, CivilDay(unchecked: year, 1, 1), until: CivilDay(unchecked: year + count, 1, 1))
  }
}

// MARK: - From a day outwards, and along the calendar

extension CalendarDate {
  /// The stretch of a granularity that holds a day.
  ///
  ///     CalendarDate.enclosing(CivilDay(number: 0), .week) == CalendarDate.week(1970, 1)
  public static func enclosing(_ day: CivilDay, _ granularity: Granularity) -> CalendarDate? {
    let (year, month, _) = day.components
    switch granularity {
    case .millennium: return millennium(floorDivide(year, 1000))
    case .century: return year > 0 ? century(year / 100) : centuryBC((100 - year) / 100)
    case .decade: return year > 0 ? decade(year / 10) : decadeBC((1 - year) / 10)
    case .year: return self.year(year)
    case .half: return half(year, (month - 1) / 6 + 1)
    case .season:
      let shifted = month < 3 ? year - 1 : year
      return Season(rawValue: (month + 9) % 12 / 3).flatMap { season(shifted, $0) }
    case .quarter: return quarter(year, (month - 1) / 3 + 1)
    case .month: return self.month(year, month)
    case .week:
      let (year, number) = day.week
      return week(year, number)
    case .weekend:
      let saturday = day - day.weekday.index + 5
      return CalendarDate(.weekend, saturday, until: saturday + 2)
    case .day: return CalendarDate(day)
    }
  }

  /// The stretch of the same granularity, `count` steps later (earlier when negative).
  public func advanced(by count: Int) -> CalendarDate? {
    switch granularity {
    case .day: CivilDay.years.contains((first + count).year) ? CalendarDate(first + count) : nil
    case .week: CalendarDate.enclosing(first + 7 * count, .week)
    case .weekend: CalendarDate.enclosing(first + 7 * count, .weekend)
    case .month: step(months: count)
    case .quarter, .season: step(months: 3 * count)
    case .half: step(months: 6 * count)
    case .year: step(months: 12 * count)
    case .decade: step(months: 120 * count)
    case .century: step(months: 1200 * count)
    case .millennium: step(months: 12_000 * count)
    }
  }

  private func step(months: Int) -> CalendarDate? {
    let (year, month, _) = first.components
    let total = year * 12 + month - 1 + months
    let moved = floorDivide(total, 12)
    guard CivilDay.years.contains(moved) else { return nil }
    return CalendarDate.enclosing(CivilDay(unchecked: moved, total - moved * 12 + 1, 1), granularity)
  }
}

/// Division that rounds towards minus infinity, as calendars before year 0 need it.
func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : (a - b + 1) / b }
