import Dates

/// The same time of another year, and lengths counted in seasons: "this time last year", "the same day in 2017", "two
/// winters later".
enum EnglishAnniversaries {
  static let family = Family(
    name: "anniversaries",
    rules: [
      Rule("'this'|(the 'same') 'time' last|next 'year'|'yr'", "this time last year", "at [the same time last year]") {
        m in
        // A message says it of about then.
        if m.stretch.isInformal { return .enclosing(.year, m.value(.last) != nil ? -1 : 1, from: .dateline) }
        let day = Meaning.offset(
          Period(1, .year), m.value(.last) != nil ? .past : .future, from: .enclosing(.day, 0, from: .dateline))
        return .stretch(.month, of: day)
      },
      Rule("'this' 'time' last|next 'week'|'month'", "this time last week") { m in
        m.unit?.granularity.map { .enclosing($0, m.value(.last) != nil ? -1 : 1, from: .dateline) }
      },
      Rule("'this' 'time' 'yesterday'|'tomorrow'", "this time yesterday") { m in
        m.stretch.isInformal ? nil : .enclosing(.day, m.has("yesterday") ? -1 : 1, from: .dateline)
      },
      Rule("the 'same'|'corresponding' 'day'|'month' 'in'|'of' year", "the same day in 2017", "the same month of 1998")
      {
        m in
        m.integer(.year).flatMap(CalendarDate.year).map {
          .within(.sameDate(m.has("day") ? .day : .month), of: .calendar($0))
        }
      },
      Rule("the 'same'|'corresponding' 'day'|'month' 'of'|'in'? last 'year'", "the same month last year") { m in
        .within(.sameDate(m.has("day") ? .day : .month), of: .enclosing(.year, -1, from: .dateline))
      },
      Rule(
        "number|'a' 'winter'|'winters'|'summer'|'summers'|'autumn'|'autumns' ago|'earlier'|'later'",
        "two winters later", "three summers ago"
      ) { m in
        guard let count = m.number?.count ?? (m.has("a") ? 1 : nil) else { return nil }
        let anchor: AnchorKind = m.value(.ago) != nil ? .dateline : .narrative
        return .within(
          .season(m.seasonOfMany), of: .shifted(Period(count, .year), m.has("later") ? .future : .past, from: anchor))
      },
      Rule("the last|next|following number 'winters'|'summers'|'autumns'|'springs'", "the next three summers") { m in
        m.number.map { _ in .recurring(Recurrence(.floating(.season(m.seasonOfMany), nil))) }
      },
    ])
}

extension Match {
  /// The season that "winters" are.
  fileprivate var seasonOfMany: Season {
    has("winter") || has("winters")
      ? .winter : has("summer") || has("summers") ? .summer : has("springs") ? .spring : .autumn
  }
}
