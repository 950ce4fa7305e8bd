import Dates

/// Lengths of time away from an anchor: "three weeks ago", "two days later", "a year before".
enum EnglishShifts {
  static let family = Family(
    name: "shifts",
    rules: [
      Rule("period ago", "three weeks ago", "a year ago", "several years ago") { m in shift(m, .past, .dateline) },
      .phrase("number 'billion'|'bn' 'years' ago", "seven billion years ago", kind: .date) { _ in .reference(.past) },
      .phrase("'at' 'least' number 'billion'|'bn' 'years' ago", "at least 4.5 billion years ago", kind: .date) { _ in
        .reference(.past)
      },
      Rule("period ago deictic", "two years ago today", "50 years ago tomorrow") { m in
        guard let phrase = m.period, !phrase.period.isVague, let step = m.value(.deictic) else { return nil }
        return .offset(phrase.period, .past, from: .enclosing(.day, step, from: .dateline))
      },
      Rule("period ago tonight", "50 years ago tonight") { m in
        guard let phrase = m.period, !phrase.period.isVague else { return nil }
        return .timed(.offset(phrase.period, .past, from: .enclosing(.day, 0, from: .dateline)), .part(.night))
      },
      Rule("period ago this 'month'|'week'", "ten years ago this month", "two years ago this week") { m in
        guard let phrase = m.period, !phrase.period.isVague else { return nil }
        let unit: Granularity = m.has("month") ? .month : .week
        return .stretch(unit, of: .offset(phrase.period, .past, from: .enclosing(.day, 0, from: .dateline)))
      },
      Rule("period ago weekday", "a year ago Friday", "a week ago Friday") { m in
        guard let phrase = m.period, !phrase.period.isVague, let weekday = m.weekday else { return nil }
        return .offset(phrase.period, .past, from: .floating(.weekday(weekday), .last))
      },
      Rule("period 'or' 'so' ago", "a week or so ago") { m in
        shift(m, .past, .dateline).map { .modified(.approximate, $0) }
      },
      Rule("number 'or' number units ago", "two or three years ago", "20 or 30 years ago", kind: .date) { m in
        guard let unit = m.unit, let low = m.number?.count, case .number(let high)? = m.phrase(.number, 1),
          let high = high.count, high > low
        else { return nil }
        // "20 or 30 years ago" is no year.
        return high - low > 1
          ? .reference(.past) : .modified(.approximate, .shifted(Period(low, unit), .past, from: .dateline))
      },
      Rule("period 'back'", "two years back") { m in
        // "couldn't run five minutes back then"
        m.period?.isBare == false && !m.isWord(m.after(), "then") ? shift(m, .past, .dateline) : nil
      },
      Rule("period 'from' 'now'", "two weeks from now") { m in shift(m, .future, .dateline) },
      Rule("period ''' 'time'", "six weeks' time") { m in shift(m, .future, .dateline) },
      Rule("period ''' ~s 'time'", "a year's time") { m in shift(m, .future, .dateline) },
      Rule("period 'hence'", "ten years hence") { m in shift(m, .future, .dateline) },
      Rule("period 'earlier'|'previously'", "two days earlier", "a year earlier") { m in
        // "sat for two days earlier this month": how long, and when
        m.isWord(m.before(), "for") && m.isWord(m.after(), "this", "last", "in") ? nil : shift(m, .past, .narrative)
      },
      Rule("number 'nights' 'earlier'|'later'|'before'", "two nights earlier") { m in
        guard let count = m.number?.count, count > 1, !m.has("before") || m.after()?.flags.contains(.word) != true
        else { return nil }
        return .timed(.shifted(Period(count, .day), m.has("later") ? .future : .past, from: .narrative), .part(.night))
      },
      // "moved south two years later, in 1927": the year that stands behind it
      Rule("period 'later'|'earlier' > ',' 'in' month? year", "moved [two years later], in 1927") { m in
        guard m.period?.period.leading.unit == .year, let year = m.integer(.year) else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      // "For three years afterwards" tells how long.
      Rule("period 'later'|'afterwards'|'afterward'", "two days later", "three months later") { m in
        m.isWord(m.before(), "for") ? nil : shift(m, .future, .narrative)
      },
      Rule("period 'after' 'that'", "a decade after that", "two days after that") { m in
        guard !m.isWord(m.before(), "for"),
          m.after().map({ !$0.flags.contains(.word) || m.stretch.cue(of: $0).contains(.subject) }) ?? true
        else { return nil }
        return shift(m, .future, .narrative)
      },
      Rule("period 'before'", "three days before") { m in
        guard !isFollowedByTime(m) else { return nil }
        return shift(m, .past, .narrative)
      },
      Rule("period 'after'", "two days after") { m in
        guard !isFollowedByTime(m) else { return nil }
        return shift(m, .future, .narrative)
      },
      Rule("approximator period ago", "about two years ago", "nearly four years ago") { m in
        shift(m, .past, .dateline).map { .modified(.approximate, $0) }
      },
      Rule("'barely' period ago", "barely three months ago") { m in
        shift(m, .past, .dateline).map { .modified(.after, $0) }
      },
      Rule("approximator period 'earlier'|'before'", "about two years earlier") { m in
        guard m.has("earlier") || m.after().map({ !$0.flags.contains(.word) }) ?? true else { return nil }
        return shift(m, .past, .narrative).map { .modified(.approximate, $0) }
      },
      Rule("approximator period 'later'", "about a month later") { m in
        shift(m, .future, .narrative).map { .modified(.approximate, $0) }
      },
      Rule("'a' 'later' 'date'|'time'", "a later date", kind: .date) { _ in .reference(.future) },
    ])

  /// "before he left", "before 5 a.m.": what it is before stands behind.
  private static func isFollowedByTime(_ m: Match) -> Bool {
    m.after().map { $0.flags.contains(.word) || $0.classes.contains(.integer) } ?? false
  }

  /// "several years ago" points to the past and no further.
  private static func shift(_ m: Match, _ direction: Direction, _ anchor: AnchorKind) -> Meaning? {
    // "eighteen months later than planned" is a length.
    guard let phrase = m.period, !m.isWord(m.after(), "than") else { return nil }
    // "against 84,000 week ago": the number counts something else.
    if let count = phrase.period.leading.count, count > 2_000, phrase.period.leading.unit != .year { return nil }
    if phrase.period.isVague {
      // "a few days later" leaves its day open: a length, and "later" its signal.
      if anchor == .narrative {
        return phrase.period.leading.unit.isClock ? .shifted(phrase.period, direction, from: anchor) : nil
      }
      return .reference(direction == .past ? .past : .future)
    }
    // "A decade ago" is ten years ago; what "two decades ago" rounds stays a decade.
    let isOneDecade = phrase.period == Period(1, .decade)
    let meaning = Meaning.shifted(isOneDecade ? Period(10, .year) : phrase.period, direction, from: anchor)
    return phrase.isApproximate ? .modified(.approximate, meaning) : meaning
  }
}
