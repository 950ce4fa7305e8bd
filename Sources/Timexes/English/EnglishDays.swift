import Dates

/// Days by month and number: "March 4, 2019", "4 March", "the fourth of July".
enum EnglishDays {
  static let family = Family(
    name: "days",
    rules: [
      Rule("month day ','|'of'|'in'? year", "March 4, 2019", "Sept. 11 2001", "May 3rd, 1999") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("year month day", "2017 June 9") { m in
        m.isMonthSure ? m.day(m.integer(.year), m.month, m.integer(.day)) : nil
      },
      Rule("month 'the'? ordinal ','? year", "July the fourth, 1976") { m in
        m.day(m.integer(.year), m.month, m.integer(.ordinal))
      },
      Rule("month day", "March 4", "Sept. 11th", "Dec. 9") { m in
        guard m.isMonthSure, !isCount(m), !hasDayBefore(m), !isCode(m) else { return nil }
        if m.month == 9, m.integer(.day) == 11, isTerror(m) { return m.day(2001, 9, 11) }
        return m.day(nil, m.month, m.integer(.day))
      },
      Rule("month ones ','? year?", "June one", "July two, 1987", "the [March five] flood") { m in
        // As the wires write a dividend's day: at the end of its clause, with the year, behind a word that asks for a day, or
        // before what happened on it.
        guard let day = m.value(.ones), m.word(in: .month)?.flags.contains(.capital) == true else { return nil }
        if m.integer(.year) == nil, let next = m.after(), m.stretch.isContent(next), !next.flags.contains(.lineBefore),
          !m.isWord(m.before(), "on", "pay", "payable", "record", "effective", "due"),
          !m.isWord(m.before(), "the") || next.flags.contains(.endsInS) || next.flags.contains(.capital)
        {
          return nil
        }
        return m.day(m.integer(.year), m.month, day)
      },
      Rule("month 'the'? ordinal", "July the fourth", "March the 3rd") { m in
        // "and in early January the first families walked back"
        guard m.isMonthSure, m.has("the") ? m.isAtEndOfName : m.integer(.ordinal) ?? 0 > 3 else { return nil }
        return m.day(nil, m.month, m.integer(.ordinal))
      },
      Rule(
        "the? day 'of'|'.'? month ','|'of'|'in'? year", "4 March 2019", "16. Nov. 2016", "the 4th of March, 2019",
        "31 Dec 1999",
        "the 4th of March of 1990"
      ) { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("month number ','? year", "March twenty two nineteen seventy four") { m in spelledDay(m) },
      Rule("number month ','? year", "twenty two March nineteen seventy four") { m in spelledDay(m) },
      // "15 April of 87", "the 15th of April '87": two digits that are no day.
      Rule("the? day 'of'? month 'of'|'''? twodigits", "15 April of 87", "15 April '87") { m in shortYear(m) },
      Rule("month day ','? 'of'|''' twodigits", "April 15, '87", "April 15 of 87") { m in shortYear(m) },
      Rule("the? ordinal 'of' month ','|'of'|'in'? year", "the fourth of July 1976") { m in
        m.day(m.integer(.year), m.month, m.integer(.ordinal))
      },
      Rule("day '-'|'/' ~month '-'|'/' ~(year|twodigits)", "26-Feb-1987", "3-MAR-87", "23/Sep/2020") { m in
        if let year = m.integer(.year) { return m.day(year, m.month, m.integer(.day)) }
        return m.value(.twoDigits).flatMap { m.day($0 < 50 ? 2000 + $0 : 1900 + $0, m.month, m.integer(.day)) }
      },
      Rule("the? day 'of'? month", "4 March", "the 4th of March", "20th January") { m in
        guard m.isMonthSure, !m.isAfter([.currency, .period, .month]) || m.first.flags.contains(.spaceBefore),
          !(m.first.isGlued && m.isWord(m.before(), "b")),  // "b4 june"
          !(m.isWord(m.after(), "of") && m.after(2).map { m.stretch.cue(of: $0).contains(.determiner) } ?? false),
          let month = m.month,
          m.has("of") || !(m.after()?.classes.contains(.dayNumber) ?? false)
            || m.isFollowedByHour || m.after(2)?.classes.contains(.unit) ?? false
        else { return nil }
        return m.day(nil, month, m.integer(.day))
      },
      Rule("month day 'of' last|this|next 'year'", "Sept. 27 of last year") { m in
        guard case .floating(let date, nil)? = m.day(nil, m.month, m.integer(.day)) else { return nil }
        return .within(date, of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("the? ordinal 'of' month", "the fourth of July", "the twenty-first of May") { m in
        m.day(nil, m.month, m.integer(.ordinal))
      },
      // "3 to 7 June", "3-7 June 1944": the first number has its month behind the second.
      Rule("day > joiner|hyphen day month year", "[3] to 7 June 1944") { m in
        guard let month = m.month, let year = m.integer(.year), let day = m.integer(.day) else { return nil }
        return m.day(year, month, day)
      },
      Rule("day > joiner|hyphen day month", "[3]-7 June", "[29] and 30 April") { m in
        m.day(nil, m.month, m.integer(.day))
      },
      Rule("day month > joiner|hyphen day month year", "[18 May] - 2 July 1931") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("month day > joiner|hyphen month? day ','? year", "[June 3] to June 7, 1944", "[June 3]-7, 1944") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("month day > (',' day)? ',' day ','? joiner day ','? year", "[May 3], 4 and 7, 1998") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("month day > ',' day ',' day ',' day ','? joiner day ','? year", "[May 3], 4, 5, 6 and 7, 1998") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      // The year once began in March: between January and March a day has two, and the later is ours.
      Rule("the? day 'of'? month ','? yearnumber '/' ~integer", "11 February 1731/32", "3 March 1702/3") { m in
        m.dualYear.flatMap { m.day($0, m.month, m.integer(.day)) }
      },
      Rule("month day ','? yearnumber '/' ~integer", "February 11, 1731/32") { m in
        m.dualYear.flatMap { m.day($0, m.month, m.integer(.day)) }
      },
      // "Friday the 13th", "sat 26th": the nearest month in which that day has that name.
      Rule("weekday the? day", "Friday the 13th", "Saturday 26th") { m in
        guard let weekday = m.weekday, let day = m.integer(.day), (1...31).contains(day),
          m.last.classes.contains(.ordinalSuffix), !isStopped(m)
        else { return nil }
        return .floating(.namedDay(weekday, day: day), nil)
      },
      Rule(
        "'on'|'by'|'from'|'until'|'till'|'til'|'to'|'since'|'between'|'due'|'do'|'make'|'before' < the day",
        "on [the 15th]",
        "rent is due [the 1st]", "cud do [the 12th] lol", kind: .date
      ) { m in
        if !m.stretch.isInformal, m.isWord(m.before(), "do", "make"), !m.isWord(m.after(), "though", "instead") {
          return nil
        }
        // "from the 3rd to the 10th", but "to the 3rd and last round"
        let isAtEnd =
          !(m.after()?.flags.contains(.word) ?? false) || m.isBeforeSubject || m.isBeforeVerb || m.isBeforeClause
          || m.isWord(
            m.after(), "was", "is", "will", "but", "though", "instead", "anyway", "so", "because", "if", "when", "like",
            "since", "unless", "attached", "enclosed")
          || m.stretch.isInformal && (m.after().map { !m.stretch.isContent($0) } ?? true || m.isBeforeLastWord)
        guard m.last.classes.contains(.ordinalSuffix), !hasMonthBehind(m),
          isAtEnd || m.isAfter(.joiner) == false && m.after()?.classes.contains(.joiner) ?? false,
          let day = m.integer(.day), (1...31).contains(day)
        else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      Rule("integer < the day", "tickets 4 [the 30th]?", kind: .date) { m in
        guard m.stretch.isInformal, m.before()?.number == 4, m.last.classes.contains(.ordinalSuffix),
          let day = m.integer(.day), (1...31).contains(day), !(m.after().map(m.stretch.isContent) ?? false)
        else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      // Three parts close together, in whatever order.
      Rule(
        "(month '-'|'/' ~day '-'|'/' ~year)|(year '-'|'/' ~month '-'|'/' ~day)|(year '-'|'/' ~day '-'|'/' ~month)|(month '-'|'/' ~year '-'|'/' ~day)|(day '-'|'/' ~year '-'|'/' ~month)",
        "Apr-03-2019", "2020/Sep/23", "2020/23/Sep"
      ) { m in m.isRun ? m.day(m.integer(.year), m.month, m.integer(.day)) : nil },
      Rule("weekday 'the' ordinal", "Tuesday the eleventh", "on [Monday the twenty-first]") { m in
        // "Tuesday the first ship left", "Friday the second since June"
        guard let weekday = m.weekday, let day = m.integer(.ordinal), (1...31).contains(day),
          m.after().map({
            !$0.flags.contains(.word) || $0.classes.contains(.ones) || m.isWord($0, "at", "from", "until")
          })
            ?? true
        else { return nil }
        return .floating(.namedDay(weekday, day: day), nil)
      },
      // Weekday and date are one expression.
      Rule("weekday ','? the? date", "Monday, March 4, 2019", "Friday, Oct. 18", "Monday 4th March") { m in
        m.weekday != nil && isDay(m.date()) ? m.date() : nil
      },
      Rule("this weekday ',' date", "this Saturday, June 1") { m in
        m.weekday != nil && isDay(m.date()) ? m.date() : nil
      },
      Rule("this|the? last|next weekday ','? date", "this coming Friday, May tenth", "last Friday, Oct. 18") { m in
        m.weekday != nil && isDay(m.date()) ? m.date() : nil
      },
    ])

  /// "maybe weds. 5th week of this": in a message the full stop ends the sentence where the number has its noun.
  private static func isStopped(_ m: Match) -> Bool {
    m.stretch.isInformal && m.first.flags.contains(.abbreviation) && m.after().map(m.stretch.isContent) ?? false
  }

  /// "use code MAY20"
  private static func isCode(_ m: Match) -> Bool {
    m.last.isGlued && m.first.flags.contains(.allCapitals)
      && (1...4).contains { m.isWord(m.before($0), "code", "codes") }
  }

  /// "28 Dec 10-4": the month is of the number before it.
  private static func hasDayBefore(_ m: Match) -> Bool {
    guard let before = m.before(), before.classes.contains(.dayNumber), m.isFollowedByHyphen,
      !m.last.classes.contains(.ordinalSuffix)
    else { return false }
    return m.stretch.isClass(m.tokens.upperBound + 1, .hourNumber) && !m.isAfter([.ordinalSuffix])
  }

  /// "the Sept. 11 attacks": the year is known.
  private static func isTerror(_ m: Match) -> Bool {
    m.isWord(
      m.after(), "attack", "attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings", "commission",
      "victims",
      "families")
  }

  /// "on the 3rd, 4th and 7th of May": the month stands behind the last of them.
  private static func hasMonthBehind(_ m: Match) -> Bool {
    var at = m.tokens.upperBound
    while m.stretch.isClass(at, [.comma, .joiner, .dayNumber, .ordinalSuffix, .article]), at < m.tokens.upperBound + 12
    {
      at += 1
    }
    return m.stretch.isClass(m.stretch.isWord(at, "of") ? at + 1 : at, .month)
  }

  /// A day in words, "twenty two", with its month and year.
  private static func spelledDay(_ m: Match) -> Meaning? {
    guard let number = m.number, number.hundredths == 0, let day = number.count, (1...31).contains(day),
      !number.isArticle, let year = m.integer(.year)
    else { return nil }
    return m.day(year, m.month, day)
  }

  private static func shortYear(_ m: Match) -> Meaning? {
    guard let month = m.month, let day = m.integer(.day), let digits = m.numbers.last, digits > 31 || m.hasApostrophe,
      m.isShortYear,
      m.last.classes.contains(.twoDigits), case .floating(let date, nil)? = m.day(nil, month, day)
    else { return nil }
    return .within(date, of: .floating(.yearOfCentury(digits), nil))
  }

  /// A day by its number, which a weekday can stand before.
  private static func isDay(_ meaning: Meaning?) -> Bool {
    switch meaning {
    case .calendar(let found)?: found.granularity == .day
    case .floating(.monthDay, _)?, .floating(.numeric, _)?, .floating(.dayOfMonth, nil)?: true
    default: false
    }
  }

  /// "March 40 people", "May 5 per cent": the number belongs to what follows it.
  private static func isCount(_ m: Match) -> Bool {
    guard let next = m.after() else { return false }
    return !next.classes.isDisjoint(with: [.percent, .unit, .scale, .meridiem])
      || (next.isGlued && next.classes.contains(.hyphen) && m.after(2)?.flags.contains(.word) ?? false
        && !(m.after(2)?.classes.contains(.month) ?? false))
  }
}

extension Match {
  /// "10th Nov 6pm", "3 May 7:30"
  fileprivate var isFollowedByHour: Bool {
    if !(after(2)?.classes.isDisjoint(with: [.meridiem, .colon]) ?? true) { return true }
    // "14 Jan 2.30"
    if stretch.isInformal, let point = after(2), point.isGlued, point.classes.contains(.period),
      stretch.isClass(tokens.upperBound + 2, .twoDigits), stretch[tokens.upperBound + 2].isGlued
    {
      return true
    }
    // "28 Dec 10-4"
    return after(2)?.classes.contains(.hyphen) == true
      && after(3)?.classes.contains(.hourNumber) == true
  }

  /// "On the 9th a comet was seen", "on the 25th it was gone"; but "on the 5th floor".
  fileprivate var isBeforeSubject: Bool {
    guard let next = after(), isWord(before(), "on"), !next.flags.contains(.capital) || isWord(next, "i")
    else { return false }
    if isWord(next, "it") { return true }
    return !next.classes.isDisjoint(with: [.article, .indefinite])
      || !stretch.cue(of: next).isDisjoint(with: [.subject, .determiner])
  }

  /// "let me know by the 28th inshallah", "by the 5th latest": nothing that has a number.
  fileprivate var isBeforeLastWord: Bool {
    guard isWord(before(), "by", "before", "until", "till", "til"), let next = after(), !next.isGlued,
      !stretch.isWord(next, in: Match.numbered), !next.flags.contains(.endsInS)
    else { return false }
    let last = tokens.upperBound
    return isWord(next, "latest", "please", "pls", "plz", "thanks", "ta", "inshallah", "hopefully", "ideally", "max")
      && (stretch.token(at: last + 1) == nil || stretch.partsMessage(last) || stretch.partsMessage(last + 1))
  }

  /// True where no noun stands behind an ordinal in words, which would be its own.
  fileprivate var isAtEndOfName: Bool {
    guard last.classes.contains(.ordinalWord), let next = after() else { return true }
    return !stretch.isContent(next) || next.flags.contains(.endsInEd)
  }

  /// "His funeral on the 20th drew 15,000", "had reached the valley by the 12th"; but "on the 5th placed runner".
  fileprivate var isBeforeVerb: Bool {
    guard let next = after(), isWord(before(), "on", "by"), !stretch.isInformal else { return false }
    // "on the 3rd failed attempt"
    if next.flags.contains(.endsInEd), after(2).map(stretch.isContent) ?? false { return false }
    return stretch.isPast(tokens.upperBound) && !isWord(next, "placed", "ranked", "rated", "seeded")
  }

  /// "On the 16th ice closed the bay", "On the 28th London decided", "by the 12th about 3,000 men had come"; but "on the 16th
  /// floor lay", "on the 5th Avenue side".
  fileprivate var isBeforeClause: Bool {
    guard let next = after(), isWord(before(), "on", "by"), !stretch.isInformal,
      before(2)?.flags.contains(.word) != true
    else { return false }
    if next.classes.contains(.approximator), stretch.token(at: tokens.upperBound + 1)?.number ?? -1 > 0 { return true }
    return next.flags.contains(.word) && stretch.isPast(tokens.upperBound + 1)
      && !stretch.isWord(tokens.upperBound, Match.numbered)
      && next.classes.isDisjoint(with: [.unit, .unitPlural, .last, .times])
  }

  /// What has a number and is no day.
  private static let numbered = [
    "anniversary", "attempt", "ballot", "birthday", "chapter", "edition", "floor", "green", "hole", "inning", "lap",
    "level", "match", "page", "round", "row", "seat", "stage", "step", "storey", "street", "test", "tee", "try",
    "avenue", "army", "battalion", "brigade", "cavalry", "corps", "division", "fleet", "infantry", "regiment",
    "amendment", "congress", "district", "earl", "duke",
  ]

  fileprivate var hasApostrophe: Bool { tokens.contains { stretch.isClass($0, .apostrophe) } }

  /// The later of the two years in "1731/32", "1699/1700", "1702/3"; nil when the second does not follow the first.
  fileprivate var dualYear: Int? {
    guard let year = value(.yearNumber), let second = numbers.last, let width = widths?.last else { return nil }
    let next = year + 1
    return second == (width == 4 ? next : next % (width == 2 ? 100 : 10)) ? next : nil
  }
}
