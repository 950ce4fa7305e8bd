import Dates

/// What comes again on a day and at an hour, and how often: "every Tuesday at 6 p.m.", "five days a week", "every other
/// Friday", "once every two years", "twice daily".
enum EnglishRecurrences {
  static let family = Family(
    name: "sets with times and counts",
    rules: [
      .phrase("every weekday 'at'|atsign|','? clock", "each Tuesday at 6 p.m.") { m in
        guard let weekday = m.weekday, let time = m.time else { return nil }
        return set(.floating(.weekday(weekday), time), m)
      },
      .phrase(
        "every 'day'|'morning'|'night'|'evening'|'afternoon' 'at' clock|hournumber", "every day at noon",
        "every night at 9:30 p.m.", "every evening at 7"
      ) { m in
        m.isPartOfNumber || m.time == nil && m.isFollowedByCount ? nil : m.partTime.map { set(.time($0), m) }
      },
      .phrase("clock every weekday", "9 a.m. every Sunday") { m in
        guard let weekday = m.weekday, let time = m.time, !m.isAfter([.joiner, .hyphen]) else { return nil }
        return set(.floating(.weekday(weekday), time), m)
      },
      .phrase("clock 'on'? weekday", "9 a.m. on Sundays", "7pm Thursdays") { m in
        guard m.stretch.ends(m.last, in: "days"), let weekday = m.weekday, let time = m.time,
          !m.isAfter([.joiner, .hyphen])
        else { return nil }
        return .recurring(Recurrence(.floating(.weekday(weekday), time)))
      },
      .phrase("every weekday joiner < weekday", "every Tuesday and [Thursday]") { m in
        guard let weekday = m.value(.weekday, 1).map(Weekday.init(index:)) else { return nil }
        return set(.floating(.weekday(weekday), nil), m)
      },
      .phrase("every weekday joiner < weekday 'at' clock|hournumber", "every Tuesday and [Thursday at 9 a.m.]") { m in
        guard let weekday = m.value(.weekday, 1).map(Weekday.init(index:)),
          let time = m.time ?? m.value(.hourNumber).flatMap(m.hour).map(TimeOfDay.clock), !m.isPartOfNumber
        else { return nil }
        return set(.floating(.weekday(weekday), time), m)
      },
      .phrase("every weekday joiner < weekday daypart", "every Tuesday and [Thursday evening]") { m in
        guard let weekday = m.value(.weekday, 1).map(Weekday.init(index:)), let part = m.partOfDay else { return nil }
        return set(.floating(.weekday(weekday), .part(part)), m)
      },
      .phrase("every 'other'|'second' weekday|month", "every other Friday", "every second Tuesday") { m in
        m.named.map { .recurring(Recurrence(.floating($0, nil), quantifier: "EVERY OTHER")) }
      },
      .phrase("'alternate' weekday", "on [alternate Sundays]") { m in
        m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil), quantifier: "EVERY OTHER")) }
      },
      .phrase(
        "'feet'|'foot'|'inches'|'pence'|'penny'|'pint'|'pound'|'shilling'|'shillings'|'sixpence'|'twopence'|'crown' < 'a'|'an' unit",
        "lowered by two feet [a day]", "paid sixpence [an hour]", kind: .set
      ) { m in m.unit.map { .recurring(Recurrence(.period(Period(1, $0)))) } },
      .phrase("every ordinal weekday", "every third Tuesday") { m in
        m.integer(.ordinal).flatMap { (2...12).contains($0) ? set(.period(Period($0, .week)), m) : nil }
      },
      .phrase(
        "every 'other'|'second' 'day'|'night'|'week'|'month'|'year'", "every other day", "every other week",
        "every second night"
      ) { m in
        (m.has("night") ? .day : m.unit).map { .recurring(Recurrence(.period(Period(2, $0)), quantifier: "EVERY")) }
      },
      .phrase("every the? day 'of'? month", "every 3 March", "each 1st of May") { m in m.yearly },
      .phrase("every month day", "every March 3") { m in m.yearly },
      .phrase("every day month 'at'|','? clock", "every 3 March at noon") { m in m.yearly },
      .phrase("every month day 'at'|','? clock", "every March 3 at 9 a.m.") { m in m.yearly },
      .phrase("clock 'on'? every day month", "5 a.m. each 3 March") { m in m.yearly },
      .phrase("clock 'on'? every month day", "noon every Dec. 24") { m in m.yearly },
      .phrase("every 'weekend'", "every weekend") { m in set(.floating(.weekend, nil), m) },
      .phrase("the? ordinal|last weekday 'of'|'in' every 'month'", "the first Monday of every month") { m in
        // TIMEX3 has no way to say which: it comes once a month, and not every Monday.
        guard m.weekday != nil, let ordinal = m.value(.last) != nil ? -1 : m.integer(.ordinal), ordinal <= 5,
          ordinal != 0
        else { return nil }
        return set(.period(Period(1, .month)), m)
      },
      .phrase(
        "the? ordinal joiner ordinal weekday 'of'|'in' every 'month'", "the first and third Monday of each month"
      ) { m in m.weekday == nil ? nil : set(.period(Period(1, .month)), m) },
      .phrase("every number 'or'|'to' number units", "every 60 or 70 years") { m in
        guard let unit = m.unit, let low = m.number?.count else { return nil }
        return set(.period(Period(low, unit)), m)
      },
      .phrase("'about'|'around'|'roughly'|'nearly'|'almost' every number units", "about every nine days") { m in
        guard let unit = m.unit, let count = m.number?.count else { return nil }
        return .modified(.approximate, set(.period(Period(count, unit)), m))
      },
      .phrase("every vague units", "every few years", "every several weeks") { m in
        m.unit.map { set(.period(Period(nil, $0)), m) }
      },
      .phrase("times every period", "once every two years", "twice every three months") { m in
        guard let times = m.value(.times), let phrase = m.period, !phrase.isBare else { return nil }
        return .recurring(Recurrence(.period(phrase.period), quantifier: "EVERY", times: times))
      },
      .phrase("number 'times' every period", "three times every two years") { m in
        guard let times = m.number?.count, let phrase = m.period, !phrase.isBare else { return nil }
        return .recurring(Recurrence(.period(phrase.period), quantifier: "EVERY", times: times))
      },
      .phrase("times frequency", "twice daily", "twice weekly", "once monthly") { m in
        guard let times = m.value(.times), let unit = m.value(.frequency).flatMap(PeriodUnit.init(rawValue:)) else {
          return nil
        }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      .phrase("number 'times' frequency", "three times daily") { m in
        guard let times = m.number?.count, let unit = m.value(.frequency).flatMap(PeriodUnit.init(rawValue:)) else {
          return nil
        }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      // TimeML 1.2.1: "3 days every week" is P1W with freq 3D.
      .phrase("number units 'a'|'an'|'per'|every unit", "five days a week", "3 days every week") { m in
        guard let count = m.number?.count, let inner = m.value(.unitPlural).flatMap(PeriodUnit.init(rawValue:)),
          let outer = m.value(.unit).flatMap(PeriodUnit.init(rawValue:)), inner.rawValue < outer.rawValue,
          inner == .day || inner == .week || inner == .month
        else { return nil }
        let quantifier = m.has("every") ? "EVERY" : m.has("each") ? "EACH" : nil
        return .recurring(Recurrence(.period(Period(1, outer)), quantifier: quantifier, times: count, of: inner))
      },
    ])

  private static func set(_ base: Recurrence.Base, _ m: Match) -> Meaning {
    .recurring(Recurrence(base, quantifier: m.has("each") ? "EACH" : "EVERY"))
  }
}

extension Match {
  /// A day of each year, with the time that it has: "5 a.m. each 3 March".
  fileprivate var yearly: Meaning? {
    guard isMonthSure, let month, let day = integer(.day), (1...31).contains(day) else { return nil }
    let base = Recurrence.Base.floating(.monthDay(month: month, day: day), time)
    return .recurring(Recurrence(base, quantifier: has("each") ? "EACH" : "EVERY"))
  }
}
