import Dates

extension FloatingDate {
  /// True for "the '80s" and "'98".
  var isShortYear: Bool {
    switch self {
    case .decade, .yearOfCentury: true
    default: false
    }
  }
  /// True for what may come year after year: "usually in June", "normally on a Friday".
  var isHabitual: Bool {
    switch self {
    case .month, .season, .monthDay, .weekday, .quarter: true
    default: false
    }
  }
  /// True for January to December.
  /// Before what "last" looks: of the month that is just over, in its own year, one says "last month", and "last August", told
  /// in September, is a year ago.
  func edge(of day: CivilDay) -> CivilDay {
    guard case .month(let month) = self, month == day.month - 1 else { return day }
    return CalendarDate.month(day.year, month)?.first ?? day
  }

  var isMonth: Bool { if case .month = self { true } else { false } }
  /// True for spring to winter.
  var isSeason: Bool { if case .season = self { true } else { false } }

  /// The occurrence within or nearest to a year, for dates that come once a year.
  func inYear(_ year: Int, dayFirst: Bool) -> CalendarDate? {
    switch self {
    case .month(let month): .month(year, month)
    case .monthDay(let month, let day): .day(year, month, day)
    case .season(let season): .season(year, season)
    case .quarter(let quarter): .quarter(year, quarter)
    case .half(let half): .half(year, half)
    case .week(let week): .week(year, week)
    case .holiday(let holiday): holiday.day(in: year).map(CalendarDate.init)
    case .nthWeekday(let number, let weekday, let month):
      month.flatMap { CivilDay.nth(number, weekday, month: $0, year: year) }.map(CalendarDate.init)
    case .numeric(let first, let second, let own):
      dayFirst ? .day(own ?? year, second, first) : .day(own ?? year, first, second)
    default: nil
    }
  }
}

extension Resolver {
  /// The one against the clause's direction, where it is so much nearer than the other that the clause means it.
  func muchNearer(_ before: CalendarDate, _ after: CalendarDate, _ day: CivilDay) -> Choice? {
    guard let tense = anchor.tense, let lean = tense.lean ?? tense.slack else { return nil }
    let (back, on) = (day - before.last, after.first - day)
    if tense.direction == .past { return lean * on <= 10 * back ? (after, before, .nearest) : nil }
    return lean * back <= 10 * on ? (before, after, .nearest) : nil
  }

  /// A month or a quarter that has just ended.
  func isFresh(_ date: CalendarDate, _ day: CivilDay) -> Bool {
    date.granularity == .quarter && day - date.last < 60 || date.granularity == .month && day - date.last < 28
  }
}
