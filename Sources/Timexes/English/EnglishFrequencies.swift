import Dates

/// More of what comes again: "everyday at 6am", "every weekday", "Tuesdays at 9 a.m.", "semi-annually", "the 19th of every
/// month", "weekends".
enum EnglishFrequencies {
  static let family = Family(
    name: "frequencies",
    rules: [
      .phrase("'everyday'", "he swims [everyday]") { m in
        guard let next = m.after(), next.flags.contains(.word) else { return set(.period(Period(1, .day))) }
        // "everyday life"
        return next.classes.isDisjoint(with: [.preposition, .joiner]) ? nil : set(.period(Period(1, .day)))
      },
      .phrase("'everyday' 'at'|atsign? clock", "everyday at 6am") { m in m.time.map { set(.time($0)) } },
      .phrase("every 'day'|'morning'|'night'|'evening' clock", "every day 6:30pm") { m in m.time.map { set(.time($0)) }
      },
      .phrase("clock 'everyday'", "6am everyday") { m in m.time.map { set(.time($0)) } },
      .phrase("clock every 'day'|'morning'|'night'|'evening'", "3pm every day") { m in
        // "from 9am to 5pm every day"
        m.isAfter([.joiner, .hyphen])
          ? nil : m.partTime.map { .recurring(Recurrence(.time($0), quantifier: m.has("each") ? "EACH" : "EVERY")) }
      },
      .phrase("weekday 'at'|atsign|','? clock", "Tuesdays at 9 a.m.") { m in
        guard m.stretch.ends(m.first, in: "days"), let weekday = m.weekday, let time = m.time else { return nil }
        return .recurring(Recurrence(.floating(.weekday(weekday), time)))
      },
      .phrase("'daily'|'nightly' 'at' clock|hournumber", "daily at 6 a.m.", "nightly at 10") { m in
        if m.isPartOfNumber || m.time == nil && m.isFollowedByCount { return nil }
        let time = m.has("nightly") ? EnglishClocks.evening(m.timeOrHour) : m.timeOrHour
        return time.map { .recurring(Recurrence(.time($0))) }
      },
      .phrase("every 'weekday'|'workday'", "every weekday") { m in
        .recurring(Recurrence(.floating(.workday, nil), quantifier: m.has("each") ? "EACH" : "EVERY"))
      },
      .phrase("every 'weekday'|'workday' 'at'|atsign? clock", "every weekday at 7 a.m.") { m in
        m.time.map { set(.floating(.workday, $0)) }
      },
      .phrase("'weekdays' 'at'|atsign? clock", "weekdays at 10 p.m.") { m in
        m.time.map { .recurring(Recurrence(.floating(.workday, $0))) }
      },
      .phrase("'weekdays'|'weekends'", "on [weekdays]", "on [weekends]", "we run [weekends]!") { m in
        guard m.stretch.isInformal && m.isLast || m.isWord(m.before(), "on", "at", "during", "and", "or") else {
          return nil
        }
        return .recurring(Recurrence(.floating(m.has("weekends") ? .weekend : .workday, nil)))
      },
      .phrase("'all'|'most' 'weekends'", "all weekends") { m in set(.floating(.weekend, nil)) },
      .phrase("'any' 'weekend'", "any weekend") { _ in
        .recurring(Recurrence(.floating(.weekend, nil), quantifier: "ANY"))
      },
      .phrase("'mornings'|'afternoons'|'evenings'|'nights'", "she works [nights]", "i'm out [mornings]") { m in
        guard m.isLast, m.stretch.isInformal || m.isWord(m.before(), "work", "works", "worked", "working"),
          m.before()?.classes.isDisjoint(with: [.article, .weekday, .vague, .ones, .integer, .listed]) ?? false
            || m.isWord(m.before(), "out", "home", "work", "works"), let part = m.partOfDay
        else { return nil }
        return .recurring(Recurrence(.time(.part(part))))
      },
      .phrase(
        "'mornings'|'afternoons'|'evenings'|'nights' 'at' clock|hournumber", "mornings at 9 a.m.", "evenings at 7"
      ) {
        m in
        m.isPartOfNumber || m.time == nil && m.isFollowedByCount
          ? nil : m.partTime.map { .recurring(Recurrence(.time($0))) }
      },
      .phrase("the? day|ordinal 'of' every 'month'", "the 19th of every month", "the first of each month") { m in
        guard let day = m.integer(.day) ?? m.integer(.ordinal), (1...31).contains(day) else { return nil }
        return .recurring(
          Recurrence(.floating(.dayOfMonth(day), nil), quantifier: m.has("each") ? "EACH" : "EVERY"))
      },
      .phrase("'semi' '-'? 'annually'", "semi-annually") { _ in .recurring(Recurrence(.period(Period(6, .month)))) },
      .phrase("'bi' '-' 'annually'|'monthly'|'weekly'", "bi-weekly") { m in m.isAdverb ? double(m) : nil },
      .phrase("'semiannually'|'biannually'", "semiannually") { _ in .recurring(Recurrence(.period(Period(6, .month))))
      },
      .phrase("'biweekly'|'fortnightly'", "they meet [fortnightly]") { m in
        // "a fortnightly service", but "a fortnightly magazine"
        let isOfService =
          m.after().map { m.stretch.isContent($0) && !$0.flags.contains(.capital) } ?? false
          && !m.isWord(m.after(), "journal", "magazine", "newspaper", "paper", "review")
        return m.isAdverb || isOfService && !m.first.flags.contains(.capital)
          ? .recurring(Recurrence(.period(Period(2, .week)))) : nil
      },
      .phrase("'biennially'", "biennially") { _ in .recurring(Recurrence(.period(Period(2, .year)))) },
    ])

  private static func set(_ base: Recurrence.Base) -> Meaning { .recurring(Recurrence(base, quantifier: "EVERY")) }

  private static func double(_ m: Match) -> Meaning {
    let period = m.has("annually") ? Period(6, .month) : Period(2, m.has("monthly") ? .month : .week)
    return .recurring(Recurrence(.period(period)))
  }
}

extension Match {
  /// True when no word follows, or one that begins another phrase.
  fileprivate var isLast: Bool {
    guard let next = after(), next.flags.contains(.word), !isWord(next, "only") else { return true }
    return !next.classes.isDisjoint(with: [.preposition, .joiner])
  }

  /// "paid biweekly", not "a biweekly paper".
  fileprivate var isAdverb: Bool { isLast && !first.flags.contains(.capital) }
}
