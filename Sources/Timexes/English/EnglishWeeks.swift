import Dates

/// Weeks, months and days by their number in a month or a year, the week after next, and weekends with a name: "week 31 of
/// last year", "the fourth month of 2023", "the last day of June", "Halloween weekend".
enum EnglishWeeks {
  static let family = Family(
    name: "weeks",
    rules: [
      Rule("the? 'week' integer 'of'? year", "week 42 of 2024", "the week 3 of 2019") { m in
        guard let week = m.value(.integer), let year = m.integer(.year) else { return nil }
        return CalendarDate.week(year, week).map(Meaning.calendar)
      },
      Rule("the? 'week' integer 'of' last|this|next 'year'", "week 31 of last year") { m in
        guard let week = m.value(.integer), (1...53).contains(week) else { return nil }
        return .within(.week(week), of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("the 'week' 'ahead'", "in [the week ahead]") { m in
        m.isWord(m.after(), "of") ? nil : .enclosing(.week, 1, from: .dateline)
      },
      Rule("the 'week' integer", "the week 31") { m in
        guard let week = m.value(.integer), (1...53).contains(week), !m.isWord(m.after(), "of"), !m.isPartOfNumber
        else {
          return nil
        }
        return .within(.week(week), of: .enclosing(.year, 0, from: .dateline))
      },
      Rule(
        "the? ordinal|last|'final' 'week' 'of' date|year", "the first week of February", "the last week of March",
        "the third week of 2018"
      ) { m in
        guard let date = m.frame, date.isMonth || date.isYear else { return nil }
        let number = m.integer(.ordinal) ?? -1
        return number <= (date.isMonth ? 4 : 52) ? .within(.nthWeek(number), of: date) : nil
      },
      Rule("the? ordinal|last|'final' 'month' 'of' date|year", "the fourth month of 2023", "the last month of the year")
      {
        m in
        guard let date = m.frame, date.isYear, let number = m.part(of: 12) else { return nil }
        return .within(.month(number), of: date)
      },
      Rule("the? ordinal|last|'final' 'day' 'of' date|year", "the last day of June", "the 12th day of next month") {
        m in
        guard let date = m.frame, date.isMonth || date.isYear else { return nil }
        return .within(.nthDay(m.integer(.ordinal) ?? -1), of: date)
      },
      Rule("the 'week'|'month'|'year'|'weekend' 'after' the? 'next'", "the week after next") { m in m.enclosing(2) },
      Rule("the? ordinal 'week' last|next 'year'", "the second week next year") { m in
        m.integer(.ordinal).map { .within(.nthWeek($0), of: .enclosing(.year, m.step, from: .dateline)) }
      },
      Rule("the 'week'|'month'|'year'|'weekend' 'before' 'last'", "the week before last") { m in m.enclosing(-2) },
      Rule("this|next|last 'calendar'|'working'|'business' 'day'|'week'|'month'|'year'", "this calendar year") { m in
        m.enclosing(m.step)
      },
      Rule("this|next|last 'workweek'", "next workweek") { m in .enclosing(.week, m.step, from: .dateline) },
      Rule(
        "last|next|this|previous|following 'week' ','|'-'|'on'? weekday", "next week Wednesday", "last week on Friday"
      ) { m in
        m.weekday.map { .within(.weekday($0), of: m.week) }
      },
      .phrase("weekday daypart 'of'? last|next|this 'week'", "Wednesday evening next week") { m in
        guard let weekday = m.weekday, let part = m.partOfDay else { return nil }
        return .timed(.within(.weekday(weekday), of: m.week), .part(part))
      },
      Rule("the 'long'|'holiday' 'weekend'", "over [the long weekend]", "before [the holiday weekend]") { m in
        m.isAfter(.preposition) ? .floating(.weekend, nil) : nil
      },
      Rule("the ordinal|last 'weekend' 'of'|'in' date", "the first weekend in May", "the last weekend of June 2018") {
        m in
        let number = m.value(.last) != nil ? -1 : m.integer(.ordinal) ?? 0
        guard let date = m.date(), number != 0, number <= 4 else { return nil }
        switch date {
        case .floating(.month(let month), nil):
          return .stretch(.weekend, of: .floating(.nthWeekday(number, .saturday, month: month), nil))
        case .calendar(let found) where found.granularity == .month:
          return CivilDay.nth(number, .saturday, month: found.first.month, year: found.year)
            .map { .stretch(.weekend, of: .calendar(CalendarDate($0))) }
        default: return nil
        }
      },
      Rule("'w' '/' 'c' date", "any good [w/c 2 March]?", kind: .date) { m in
        m.date()?.asDay.map { .stretch(.week, of: $0) }
      },
      Rule("the? 'weekend' 'of' integer '-'|'/' ~day month", "the weekend of 27-28 April") { m in
        guard let day = m.integer(.day), let month = m.month else { return nil }
        return .stretch(.weekend, of: .floating(.monthDay(month: month, day: day), nil))
      },
      Rule("the? 'weekend' 'of' date", "the weekend of October 7") { m in
        m.date()?.asDay.map { .stretch(.weekend, of: $0) }
      },
      Rule("the? holiday ','? unit", "Halloween weekend", "the Labor Day weekend") { m in
        guard m.unit == .weekend else { return nil }
        return m.holiday.map { .stretch(.weekend, of: .floating(.holiday($0), nil)) }
      },
      Rule("month day unit", "July 4th weekend") { m in
        guard m.unit == .weekend, let month = m.month, let day = m.integer(.day) else { return nil }
        return .stretch(.weekend, of: .floating(.monthDay(month: month, day: day), nil))
      },
      Rule("the? holiday 'weekend' ','|'of'? year", "Halloween weekend 2021") { m in named(m) },
      Rule("the? holiday year 'weekend'", "Labor Day 2021 weekend") { m in named(m) },
    ])

  private static func named(_ m: Match) -> Meaning? {
    guard let holiday = m.holiday, let year = m.integer(.year), let day = holiday.day(in: year) else { return nil }
    return .stretch(.weekend, of: .calendar(CalendarDate(day)))
  }
}

extension Match {
  /// The week that "last week", "the following week" is.
  fileprivate var week: Meaning {
    if value(.previous) != nil { return .enclosing(.week, -1, from: .narrative) }
    if value(.following) != nil { return .enclosing(.week, 1, from: .narrative) }
    return .enclosing(.week, step, from: .dateline)
  }

  /// The month or year that the words count in.
  fileprivate var frame: Meaning? { date() ?? integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar) }

  /// The number that an ordinal tells, or the last.
  fileprivate func part(of count: Int) -> Int? {
    let number = integer(.ordinal) ?? count
    return (1...count).contains(number) ? number : nil
  }
}
