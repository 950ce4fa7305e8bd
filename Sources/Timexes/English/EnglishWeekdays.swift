import Dates

/// Weekdays: "Monday", "last Tuesday", "next Friday", "Monday of next week".
enum EnglishWeekdays {
  static let family = Family(
    name: "weekdays",
    rules: [
      Rule("number weekday ago", "two Fridays ago", "three Mondays ago") { m in
        guard let count = m.number?.count, count > 1, let weekday = m.weekday else { return nil }
        return .offset(Period(count - 1, .week), .past, from: .floating(.weekday(weekday), .last))
      },
      Rule("number weekday 'later'|'afterwards'", "won again [three Sundays later]") { m in
        guard let count = m.number?.count, count > 1, let weekday = m.weekday,
          m.stretch[m.tokens.upperBound - 2].flags.contains(.endsInS)
        else { return nil }
        let first = Meaning.within(.weekday(weekday), of: .enclosing(.day, 1, from: .narrative))
        return .offset(Period(count - 1, .week), .future, from: first)
      },
      // "on June 14, 1968, a Friday": that day
      Rule("date ',' 'a' < weekday", "retired on June 14, 1968, a [Friday]") { m in
        guard let day = m.date()?.asDay, m.after().map({ !$0.flags.contains(.word) }) ?? true else { return nil }
        return day
      },
      Rule("weekday 'a' 'week' ago", "Saturday a week ago") { m in
        m.weekday.map { .offset(Period(1, .week), .past, from: .floating(.weekday($0), .last)) }
      },
      Rule("the weekday 'before'|'after' date", "the Wednesday before Thanksgiving", "the Monday after June 3") { m in
        guard let weekday = m.weekday, let day = m.date()?.asDay else { return nil }
        // The first such weekday behind the day; or behind the eighth day before it.
        let base = m.has("after") ? day : .offset(Period(8, .day), .past, from: day)
        return .within(.weekday(weekday), of: base)
      },
      Rule("the weekday 'before' 'last'", "the Tuesday before last") { m in
        m.weekday.map { .offset(Period(1, .week), .past, from: .floating(.weekday($0), .last)) }
      },
      Rule("the weekday 'before'|'after'", "the Friday before", "the Monday after") { m in
        guard let weekday = m.weekday,
          m.last.flags.contains(.endsSentence) || !(m.after()?.flags.contains(.word) ?? false)
        else { return nil }
        // "next tues or the weds after": the first behind the day told, be it the very next
        return .within(.weekday(weekday), of: .enclosing(.day, m.has("after") ? 0 : -1, from: .narrative))
      },
      Rule("weekday", "Monday", "Friday", "Sat.") { m in
        guard let weekday = m.weekday, isWeekday(m) else { return nil }
        return .floating(.weekday(weekday), isAny(m) ? .some : nil)
      },
      Rule("last weekday", "last Tuesday", "past Friday") { m in
        m.weekday.map { .floating(.weekday($0), m.isWord(m.first, "past") ? .last : .lastBeyond) }
      },
      Rule("next weekday", "next Friday", "coming Monday") { m in
        // "landlord coming tues": in a message the verb
        let isVerb =
          m.stretch.isInformal && m.has("coming")
          && m.before().map { $0.classes.isDisjoint(with: .preposition) } ?? false
        let isNext = m.isWord(m.first, "next", "nxt")
        return isVerb ? nil : m.weekday.map { .floating(.weekday($0), isNext ? .nextBeyond : .next) }
      },
      // Of the week that the story is in: "on that Thursday he ordered everyone out".
      Rule("'that' weekday", "on [that Thursday]") { m in
        guard m.isAfter(.preposition) || pointsBack(m), let weekday = m.weekday else { return nil }
        return .within(.weekday(weekday), of: .enclosing(.week, 0, from: .narrative))
      },
      Rule("this weekday", "this Friday") { m in m.weekday.map { .floating(.weekday($0), .this) } },
      Rule("this|the last|next weekday", "this past Monday", "this coming Sunday", "the next Friday") { m in
        m.weekday.map { .floating(.weekday($0), m.value(.last) != nil ? .last : .next) }
      },
      Rule("the? following|previous weekday", "the following Monday", "the previous Friday") { m in
        m.weekday.map {
          .within(.weekday($0), of: .enclosing(.day, m.value(.following) != nil ? 1 : -1, from: .narrative))
        }
      },
      Rule("weekday 'of'? last 'week'|'wk'", "Monday of last week", "Friday last week") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, -1, from: .dateline)) }
      },
      Rule("weekday 'of'? next 'week'|'wk'", "Friday of next week", "Tuesday next week", "c u [thurs nxt wk]") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 1, from: .dateline)) }
      },
      Rule("weekday the 'week' 'after' 'next'", "Monday the week after next") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 2, from: .dateline)) }
      },
      // "Mon-Thurs next week": both ends are of that week.
      Rule("weekday > 'to'|hyphen weekday next 'week'", "[Mon]-Thurs next week") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 1, from: .dateline)) }
      },
      Rule("weekday > 'to'|hyphen weekday the 'week' 'after' 'next'", "[Mon] to Thurs the week after next") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 2, from: .dateline)) }
      },
      Rule("weekday 'of'? this 'week'|'wk'", "Monday of this week") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 0, from: .dateline)) }
      },
      Rule("weekday 'week'|'wk'", "Wednesday week", "c u [thurs wk] x") { m in
        m.last.flags.contains(.capital) || m.has("wk") && !m.stretch.isInformal
          ? nil : m.weekday.map { .offset(Period(1, .week), .future, from: .floating(.weekday($0), .next)) }
      },
      Rule("'a' 'week' 'from' weekday", "a week from Friday") { m in
        m.weekday.map { .offset(Period(1, .week), .future, from: .floating(.weekday($0), .next)) }
      },
      Rule("the? weekday 'after' 'next'", "the Tuesday after next") { m in
        m.weekday.map { .offset(Period(1, .week), .future, from: .floating(.weekday($0), .next)) }
      },
      .phrase("the? ordinal|last weekday daypart 'of'|'in' date", "the second Friday evening of next month") { m in
        guard let part = m.partOfDay else { return nil }
        return numbered(m).map { .timed($0, .part(part)) }
      },
      Rule("the? ordinal|last weekday 'of'|'in' date", "the third Monday in January", "the last Friday of June 1998") {
        m in
        numbered(m)
      },
    ])

  /// "The crates came that Friday.", "That Friday, the lid was off": "that" points back, and opens no clause as in "said that
  /// Friday was off".
  private static func pointsBack(_ m: Match) -> Bool {
    let (start, end) = (m.tokens.lowerBound, m.tokens.upperBound)
    if m.stretch.isInformal || m.stretch.hasPossessiveEnding(end) { return false }
    let isClosed = m.after() == nil || m.stretch.isSentenceEnd(end) || m.stretch.isClass(end, .comma)
    if m.stretch.opensSentence(start) {
      return isClosed || m.stretch.isClass(end, [.article, .indefinite]) || m.stretch.cue(end).contains(.subject)
    }
    guard let before = m.before(), before.flags.contains(.word), m.stretch.cue(of: before).isDisjoint(with: .saying),
      !m.isWord(before, "so", "such", "now", "all", "fact")
    else { return false }
    let isPast = m.stretch.isPast(start - 1) && !m.stretch.isWord(before, in: telling)
    // "died that Monday in the hall", "left the house that Monday."
    if isPast { return isClosed || m.stretch.isClass(end, .preposition) || m.isWord(m.after(), "and", "after", "when") }
    // Without its full stop, "the strike that Friday" may go on.
    return m.after() != nil && m.stretch.isSentenceEnd(end) && m.stretch.isContent(before)
  }

  /// Verbs of saying and thinking, behind which "that" opens a clause.
  private static let telling = [
    "added", "agreed", "announced", "argued", "assumed", "believed", "claimed", "confirmed", "decided", "declared",
    "denied", "estimated", "expected", "explained", "felt", "found", "guessed", "heard", "hoped", "insisted", "knew",
    "learned", "learnt", "meant", "noted", "observed", "ordered", "predicted", "promised", "proposed", "read",
    "realised",
    "realized", "recalled", "remembered", "reported", "revealed", "ruled", "saw", "showed", "stated", "suggested",
    "swore", "thought", "understood", "vowed", "warned", "wrote",
  ]

  /// "the third Monday in January": a weekday by its number in a month.
  private static func numbered(_ m: Match) -> Meaning? {
    guard let weekday = m.weekday, let date = m.date() else { return nil }
    let number = m.value(.last) != nil ? -1 : m.integer(.ordinal) ?? 0
    guard number <= 5, number != 0 else { return nil }
    switch date {
    case .floating(.month(let month), nil): return .floating(.nthWeekday(number, weekday, month: month), nil)
    case .calendar(let found) where found.granularity == .month:
      return CivilDay.nth(number, weekday, month: found.first.month, year: found.year)
        .map { .calendar(CalendarDate($0)) } ?? .impossible("there is no such weekday in that month")
    case .enclosing(.month, _, _): return .within(.nthWeekday(number, weekday, month: nil), of: date)
    case .within(.month(let month), of: let year):
      return .within(.nthWeekday(number, weekday, month: month), of: year)
    default: return nil
    }
  }

  /// "on a Sunday", "on a Sunday night in June"; but "in a Sunday interview".
  private static func isAny(_ m: Match) -> Bool {
    // "the Friday before his death": of some week that the words do not tell
    if m.isAfter(.article), m.isWord(m.after(), "before", "after"), let next = m.after(2),
      next.classes.contains(.article)
        || next.flags.contains(.word) && next.classes.isDisjoint(with: [.preposition, .indefinite]),
      !m.stretch.cue(of: next).isDisjoint(with: .determiner) || next.classes.contains(.article)
        || next.flags.contains(.capital)
    {
      return true
    }
    // "the Friday before it sought protection", "on Super Bowl Sunday"
    if m.isAfter(.article), m.isWord(m.after(), "before", "after"),
      m.after(2).map({ m.stretch.cue(of: $0).contains(.subject) || m.isWord($0, "it") }) ?? false
    {
      return true
    }
    if m.isWord(m.before(), "bowl"), m.isWord(m.before(2), "super") { return true }
    // "since the Sunday when he spoke": the clause says which.
    if m.isAfter(.article), m.isWord(m.after(), "when", "that"), !m.isWord(m.after(2), "followed") { return true }
    // "on a wet Tuesday in November", "the Tuesday in June on which she spoke"
    if m.isWord(m.after(), "in"), m.after(2)?.classes.contains(.month) == true,
      m.isAfter(.article) || m.isAfter(.indefinite)
        || m.before(2)?.classes.contains(.indefinite) == true && m.before()?.flags.contains(.word) == true
    {
      return true
    }
    // "moved to Saturday in 1661", "beginning on the second Monday"
    if m.isWord(m.after(), "in"), m.after(2)?.classes.contains(.yearNumber) == true { return true }
    // "never seen a Monday like it", "Sales on a Monday are slow": any such day
    if m.isAfter(.indefinite), m.isWord(m.after(), "like") { return true }
    if m.isAfter(.indefinite), m.before(2)?.classes.contains(.preposition) == true, m.isWord(m.after(), "is", "are") {
      return true
    }
    guard !m.stretch.isInformal, let before = m.before() else { return false }
    // "the first Friday of the strike", "a Monday, was attended by 1,900"
    if before.classes.contains(.ordinalWord), m.isWord(m.after(), "of"), let thing = m.after(3),
      m.after(2)?.classes.contains(.article) == true
        || m.after(2).map({ m.stretch.cue(of: $0).contains(.determiner) }) == true,
      thing.classes.isDisjoint(with: [.unit, .month, .season, .next, .last])
    {
      return true
    }
    if before.classes.contains(.indefinite), m.before(2)?.classes.contains(.comma) == true,
      m.before(3)?.classes.isDisjoint(with: [.yearNumber, .dayNumber]) == true,
      m.after()?.classes.contains(.comma) == true
    {
      return true
    }
    if before.classes.contains(.ordinalWord), m.before(2)?.classes.contains(.article) == true,
      !m.isWord(m.after(), "of", "in", "after", "before")
    {
      return true
    }
    // "One Sunday in June", "on a wet Monday in October", "it was a cold Friday in March"
    let isOne = m.isWord(before, "one") && before.flags.contains(.capital)
    let isDescribed = m.before(2)?.classes.contains(.indefinite) == true && m.stretch.isWord(before, in: qualities)
    guard
      isOne || before.classes.contains(.indefinite) && m.before(2)?.classes.contains(.preposition) == true
        || isDescribed && (m.before(3)?.classes.contains(.preposition) == true || m.isWord(m.before(3), "was", "is"))
    else { return false }
    guard let next = m.after()?.classes.contains(.partOfDay) == true ? m.after(2) : m.after() else { return true }
    if m.isWord(next, "of") { return false }
    // "On a normal Monday night we might get six"
    return !next.flags.contains(.word) || !next.classes.isDisjoint(with: [.preposition, .joiner])
      || isDescribed && m.stretch.cue(of: next).contains(.subject) && mayFollow(m)
  }

  /// "On a normal Monday we might get six": what may be, on any such day.
  private static func mayFollow(_ m: Match) -> Bool {
    let subject = m.after()?.classes.contains(.partOfDay) == true ? 2 : 1
    return m.after(subject + 1).map { !m.stretch.cue(of: $0).isDisjoint(with: [.conditional, .future]) } ?? false
  }

  /// What a day is like: "a wet Monday".
  private static let qualities = [
    "wet", "cold", "hot", "warm", "rainy", "snowy", "sunny", "foggy", "windy", "stormy", "chilly", "freezing", "icy",
    "humid", "sultry", "damp", "bright", "dark", "grey", "gray", "quiet", "busy", "dull", "slow", "normal", "ordinary",
    "typical", "certain", "fateful", "lazy", "bitter", "blustery", "mild", "frosty", "cloudless",
  ]

  /// Abbreviations and the plural need more than their letters: "Sun", "sat", "Mondays".
  private static func isWeekday(_ m: Match) -> Bool {
    let token = m.first
    // "Black Monday", "Super Tuesday": names of days that everybody knows.
    if token.flags.contains(.capital), m.isWord(m.before(), "black", "bloody", "super") { return false }
    // "Tuesday Jones u dropped ur ring", "ruby tuesday 4 lunch"
    if m.stretch.isInformal, m.isFirstName || m.isWord(m.before(), "ruby", "tgi", "follow") {
      return false
    }
    if m.isTitled || m.isTitleOfThing || m.isTitleOfShow || m.isPlaceOfSomeone || m.weekday == .friday && m.isNamed {
      return false
    }
    if let next = m.after(), next.isGlued, next.flags.contains(.word) { return false }
    // "the Sunday paper", "Sunday school"
    if m.weekday == .sunday, m.isWord(m.after(), "league") { return false }
    // "the same Sunday Times crossword"
    if m.weekday == .sunday, let next = m.after(), next.flags.contains(.capital), !next.isGlued,
      m.isWord(m.before(), "same", "newspaper", "paper", "tabloid", "weekly") || m.isAfter(.pluralSuffix),
      m.isWord(next, "times", "telegraph", "mirror", "express", "herald", "post", "mail", "independent", "tribune")
    {
      return false
    }
    // "reading the sunday times"
    if m.weekday == .sunday, m.stretch.isInformal, m.isAfter(.article),
      m.isWord(m.after(), "times", "telegraph", "mirror", "express", "mail", "post")
    {
      return false
    }
    if !m.stretch.isInformal,
      m.isWord(
        m.after(), "paper", "papers", "school", "schools", "newspaper", "newspapers", "best", "roast", "supplement")
    {
      return false
    }
    // "orbits the Sun."
    if m.isWord(token, "sun"), m.isAfter(.article), !m.stretch.isInformal { return false }
    if token.classes.contains(.doubtful) { return m.isShortWeekdaySure }
    return !token.flags.contains(.endsInS)
  }
}
