import Dates

/// Words that point from the dateline or from the story's date: "yesterday", "last month", "the following year".
enum EnglishPointers {
  static let family = Family(
    name: "pointers",
    rules: [
      Rule("deictic", "today", "yesterday", "tomorrow") { m in
        guard let step = m.value(.deictic), !m.isName, !m.isOfOurTime, !m.isWord(m.before(), "no"),
          !(m.first.flags.contains(.capital) && m.isAfter(.article))  // "on the Today programme"
        else { return nil }
        // "in what is today Lorne": these days
        if step == 0, m.isWord(m.before(), "is", "are"), m.isWord(m.before(2), "what"),
          m.after()?.flags.contains(.word) == true, !m.stretch.isInformal
        {
          return .reference(.present)
        }
        return .enclosing(.day, step, from: .dateline)
      },
      Rule(
        "the? 'day' 'before'|'after' date", "the day before yesterday", "the day before last Tuesday",
        "the day after Christmas"
      ) { m in
        m.date().flatMap { EnglishClocks.day($0) }.map {
          .offset(Period(1, .day), m.has("before") ? .past : .future, from: $0)
        }
      },
      Rule("the 'weekend'|'wkend'|'wknd'|'wkd'", "the weekend", "free [the wknd]") { _ in .floating(.weekend, nil) },
      Rule("'weekend'|'wkend'|'wknd'|'wkd'", "over [weekend]", "[wknd] plans?") { m in
        // "dinner with mom weekend"; "have a nice weekend!" is a wish
        let isAlone =
          m.stretch.isInformal
          && (m.after()?.flags.contains(.word) != true
            || m.isWord(m.after(), "ahead", "plans", "vibes", "mood", "getaway", "trip", "weather", "is", "was"))
          && !m.isAfter([.indefinite, .unit])
          && m.before(2)?.classes.contains(.indefinite) != true
        return m.isFollowedByHyphen || !isAlone && !m.isAfter([.weekday, .preposition]) ? nil : .floating(.weekend, nil)
      },
      Rule(
        "this|the? this|last|next|previous|following 'weekend'|'wkend'|'wknd'|'wkd'", "this weekend", "last weekend",
        "the previous weekend"
      ) { m in
        if m.value(.last) != nil { return .floating(.weekend, .last) }
        if m.value(.next) != nil {
          return m.has("next") ? .enclosing(.weekend, 1, from: .dateline) : .floating(.weekend, .next)
        }
        if m.value(.previous) != nil { return .enclosing(.weekend, -1, from: .narrative) }
        if m.value(.following) != nil { return .enclosing(.weekend, 1, from: .narrative) }
        return .floating(.weekend, .this)
      },
      Rule("the? 'eve' 'of' date", "the eve of Christmas", "the eve of June 6, 1944") { m in
        m.date()?.asDay.map { .offset(Period(1, .day), .past, from: $0) }
      },
      Rule("last unit", "last week", "last year", "past decade") { m in
        guard !m.last.classes.contains(.unitPlural), m.unit?.granularity != .day || m.has("past") == false else {
          return nil
        }
        // "the last day of school" is the school's
        guard m.unit != .season || !m.has("past"), m.unit != .day else { return nil }
        return season(m, .past) ?? m.enclosing(-1)
      },
      Rule("next unit", "next month", "coming week", "next year") { m in
        guard !m.last.classes.contains(.unitPlural), m.unit != .day || m.has("next") else { return nil }
        // "she wrote next day": the one after the day told
        return m.unit == .day ? m.enclosing(1, from: .narrative) : season(m, .future) ?? m.enclosing(1)
      },
      Rule("this unit", "this week", "this year", "current quarter") { m in
        guard !m.last.classes.contains(.unitPlural), !m.isQuotedName else { return nil }
        return season(m, .present) ?? m.enclosing(0)
      },
      Rule("the this|'same' fiscal? unit", "the current year", "the present century") { m in
        guard !m.last.classes.contains(.unitPlural) else { return nil }
        // "on the same day as Reeve", "the same year that it opened": which one it is, something else says.
        if m.has("same"), m.isWord(m.after(), "as", "that", "when"), !m.isAfter(.comma),
          let granularity = m.unit?.granularity
        {
          return .floating(.sameDate(granularity), .some)
        }
        return m.enclosing(0, from: m.has("same") ? .narrative : .dateline)
      },
      Rule("the last fiscal? unit", "the past year", "the last decade", "the past week") { m in
        guard !m.last.classes.contains(.unitPlural), let unit = m.unit else { return nil }
        if m.has("last") && unit.granularity != nil && unit == .day { return nil }
        // "called off at the last minute", "left it to the last minute"
        if unit.isClock, m.isWord(m.before(), "at", "to", "until", "till", "til") || m.isOfMatch(unit) { return nil }
        // "the last week of the campaign" is the campaign's.
        if unit.granularity == nil || m.isWord(m.after(), "of") { return .duration(Period(1, unit)) }
        // "has met five times in the last year", "fell over the past year": the twelve months up to now.
        if unit == .year,
          !m.has("last") || m.isWord(m.before(), "in") && m.stretch.order.tense(m.stretch, m.tokens)?.isPerfect == true
        {
          return .duration(Period(1, unit))
        }
        return unit == .year || unit == .quarter || unit == .week || unit == .month
          ? m.enclosing(-1) : .duration(Period(1, unit))
      },
      Rule("the 'very' next unit", "the very next day") { m in
        m.last.classes.contains(.unitPlural) ? nil : m.enclosing(1, from: .narrative)
      },
      Rule("the last|next 'year' 'and' 'a' 'half'", "the next year and a half") { _ in .duration(Period(18, .month)) },
      Rule("the next fiscal? unit", "the next year", "the coming week", "the next decade") { m in
        guard !m.last.classes.contains(.unitPlural), let unit = m.unit else { return nil }
        if m.has("next") && unit == .day { return .enclosing(.day, 1, from: .narrative) }
        if m.isWord(m.after(), "and"), m.isWord(m.after(3), "half") { return nil }
        if unit.granularity == nil || unit == .decade || unit == .century { return .duration(Period(1, unit)) }
        return m.enclosing(1, from: .dateline)
      },
      Rule("'current' fiscal unit", "current fiscal year") { m in m.unit == .year ? m.enclosing(0) : nil },
      Rule("last fiscal unit", "last fiscal year") { m in m.unit == .year ? m.enclosing(-1) : nil },
      Rule("next fiscal unit", "next fiscal year") { m in m.unit == .year ? m.enclosing(1) : nil },
      Rule("this last unit", "this past week", "this past year") { m in
        guard !m.last.classes.contains(.unitPlural) else { return nil }
        return m.enclosing(-1)
      },
      Rule("this next unit", "this coming week") { m in m.last.classes.contains(.unitPlural) ? nil : m.enclosing(1) },
      Rule("the? following unit", "the following day", "the following month") { m in
        guard !m.last.classes.contains(.unitPlural) else { return nil }
        return m.enclosing(1, from: .narrative)
      },
      Rule("the? previous fiscal? unit", "the previous year", "the preceding month") { m in
        guard !m.last.classes.contains(.unitPlural) else { return nil }
        return m.enclosing(-1, from: .narrative)
      },
      Rule("'that'|'same'|'the same' unit", "that year", "that day", "same week") { m in
        guard !m.last.classes.contains(.unitPlural), let unit = m.unit, unit.granularity != nil, !m.isFollowedByHyphen,
          // "said that year to date it sold more"
          !(m.isWord(m.after(), "to") && m.isWord(m.after(2), "date"))
        else { return nil }
        return m.enclosing(0, from: .narrative)
      },
      Rule("'this'|'same' 'day' 'in' year", "[this day in 1990]") { m in
        m.integer(.year).flatMap(CalendarDate.year).map { .within(.sameDate(.day), of: .calendar($0)) }
      },
      Rule("'that' 'same' unit", "that same day") { m in
        m.last.classes.contains(.unitPlural) ? nil : m.enclosing(0, from: .narrative)
      },
      // "a mill in 1838 and a church in the year following"
      Rule("the unit 'following'", "the year following") { m in
        guard !m.last.classes.contains(.unitPlural), !m.stretch[m.tokens.lowerBound + 1].classes.contains(.unitPlural),
          m.after()?.flags.contains(.word) != true
        else { return nil }
        return m.enclosing(1, from: .narrative)
      },
      Rule("the unit 'after' 'that'", "the day after that") { m in
        guard !m.stretch[m.tokens.lowerBound + 1].classes.contains(.unitPlural),
          m.after().map({ !m.stretch.isContent($0) }) ?? true
        else { return nil }
        return m.enclosing(1, from: .narrative)
      },
      Rule("the unit 'before'|'earlier'", "the day before", "the year earlier") { m in
        guard !m.last.classes.contains(.unitPlural), !m.stretch[m.tokens.lowerBound + 1].classes.contains(.unitPlural),
          !isFollowedByDate(m)
        else { return nil }
        return m.enclosing(-1, from: .narrative)
      },
      Rule("the unit 'after'", "the day after", "the year after") { m in
        guard m.unit?.granularity != nil, !m.stretch[m.tokens.lowerBound + 1].classes.contains(.unitPlural),
          m.after().map({ !$0.flags.contains(.word) }) ?? true
        else { return nil }
        return m.enclosing(1, from: .narrative)
      },
      Rule("the 'year'|'month'|'week'", "the week", "the month", "the year") { m in
        if m.isFollowedByHyphen || m.after()?.classes.contains(.integer) ?? false || isTitle(m) { return nil }
        // "a rise in the year on year index"
        if m.isWord(m.after(), "on"), m.isWord(m.after(2), "year", "month", "week") { return nil }
        // "a picture taken the week before she left"
        if m.isWord(m.after(), "before", "after"), m.before()?.flags.contains(.word) == true, !m.isAfter(.preposition),
          m.before()?.classes.contains(.of) != true
        {
          return nil
        }
        // "was found within the week": a length
        if m.isWord(m.before(), "within"), !m.isWord(m.after(), "of"), let unit = m.unit,
          m.stretch.order.tense(m.stretch, m.tokens)?.direction == .past
        {
          return .duration(Period(1, unit))
        }
        if m.isWord(m.before(), "shortened", "lengthened", "shorten") { return nil }  // of every week's work
        // "six years to the month after": no more and no less
        if m.isWord(m.before(), "to"), m.before(2)?.classes.isDisjoint(with: [.unit, .fraction]) == false {
          return nil
        }
        // "2012 was the year we broke out": what kind of year it was.
        if m.isWord(m.before(), "be", "been", "is", "was"), let next = m.after(),
          m.stretch.cue(of: next).contains(.subject) || m.isWord(next, "that", "when")
        {
          return nil
        }
        // "in 1961, the year he left the army": the clause says which.
        if m.isAfter(.comma), let next = m.after(), m.stretch.cue(of: next).contains(.subject) || m.isWord(next, "when")
        {
          return nil
        }
        // "had my party the year I was 84": the clause says which.
        if !m.isAfter(.preposition), isBeforeClause(m) { return nil }
        // "in the week to 17 October", "the year to March": a stretch that ends then
        if m.isWord(m.after(), "to"), m.after(2).map({ !$0.classes.isDisjoint(with: [.month, .dayNumber]) }) == true {
          return nil
        }
        // "in the week the club unveiled him", "in the week they lost"
        if m.isWord(m.before(), "in", "during"), let next = m.after(), !next.isGlued,
          m.stretch.cue(of: next).contains(.subject) || next.flags.contains(.capital) && m.isBeforePast
        {
          return nil
        }
        // "the year of the fire", but "a low for the year of $17".
        let isOfThing =
          m.isWord(m.after(), "of") && m.after(2)?.classes.isDisjoint(with: [.integer, .currency]) ?? true
        return isOfThing ? nil : m.enclosing(0)
      },
      Rule("the 'week' > 'to' date", "in [the week] to 17 October") { m in
        m.date().flatMap { EnglishClocks.day($0) }.map { .stretch(.week, of: $0) }
      },
      Rule("the unit 'that' 'followed'", "the week that followed") { m in
        m.stretch[m.tokens.lowerBound + 1].classes.contains(.unitPlural) ? nil : m.enclosing(1, from: .narrative)
      },
      Rule(
        "the 'week' 'of'|'ending'|'ended'|'beginning'|'commencing'|'starting' date", "the week of October 7",
        "the week ending June 8", "the week commencing 22 July"
      ) { m in
        m.date().flatMap { EnglishClocks.day($0) }.map { .stretch(.week, of: $0) }
      },
      Rule("this|the? last month", "last March", "this past June") { m in
        m.isMonthSure && !m.isBeyond ? m.month.map { .floating(.month($0), .last) } : nil
      },
      Rule("this|the? next month", "next March", "this coming May") { m in
        m.isMonthSure || m.stretch.isInformal && m.has("next") && m.after()?.flags.contains(.word) != true
          ? m.month.map { .floating(.month($0), .next) } : nil
      },
      Rule("this month", "this March") { m in m.isMonthSure ? m.month.map { .floating(.month($0), .this) } : nil },
      Rule("last month day", "last Oct. 12") { m in
        if m.isWord(m.first, "past") { return nil }  // "runs past Oct. 20"
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .floating(.monthDay(month: month, day: day), .last)
      },
      Rule("next the? day 'of'? month", "next 6th of April") { m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .floating(.monthDay(month: month, day: day), .next)
      },
      Rule("next month day", "next Oct. 12") { m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .floating(.monthDay(month: month, day: day), .next)
      },
      Rule("this|the? last season", "last summer", "this past winter") { m in
        // "the last autumn of the war" is the war's.
        if m.first.classes.contains(.article), m.isWord(m.after(), "of") { return .reference(.past) }
        return m.isBeyond ? nil : m.season.map { .floating(.season($0), .last) }
      },
      Rule("this|the? next season", "next spring", "this coming fall") { m in
        // "coming fall 2018": it comes then.
        m.isAlsoYear ? nil : m.season.map { .floating(.season($0), .next) }
      },
      Rule("this season", "this summer", "this fall") { m in m.season.map { .floating(.season($0), .this) } },
      Rule("'that' month|season", "that winter", "that March") { m in
        // "warned that August is often worse", "said that January sales rose": it opens a clause.
        if m.isWord(m.after(), "is", "was", "will", "would", "has", "had", "may", "brings"),
          m.before().map({ $0.flags.contains(.endsInEd) || m.stretch.cue(of: $0).contains(.saying) }) ?? false
        {
          return nil
        }
        guard let named = m.named, m.isMonthSure, EnglishMonths.isSeason(m),
          m.season != nil && !m.isWord(m.after(), "break", "semester", "term", "training")
            || m.season == nil && !(m.after().map { m.stretch.isContent($0) || $0.classes.contains(.integer) } ?? false)
        else { return nil }
        return .within(named, of: .enclosing(.year, 0, from: .narrative))
      },
      Rule("'that' holiday", "that Thanksgiving") { m in
        m.holiday.map { .within(.holiday($0), of: .enclosing(.year, 0, from: .narrative)) }
      },
      Rule("the following|previous month|season", "the following March", "the previous summer") { m in
        guard let named = m.named else { return nil }
        return .within(named, of: .enclosing(.day, m.value(.following) != nil ? 1 : -1, from: .narrative))
      },
      Rule("the? day 'of'? 'this' 'month'", "the 15th of this month") { m in
        // "outspent her 3 to 1 this month"
        guard
          m.has("of") || m.first.classes.contains(.article)
            || m.tokens.contains(where: { m.stretch.isClass($0, .ordinalSuffix) })
        else { return nil }
        return m.integer(.day).map { .within(.dayOfMonth($0), of: .enclosing(.month, 0, from: .dateline)) }
      },
      Rule("'on' < the ordinal 'of' the 'month'", "on [the first of the month]", kind: .date) { m in
        m.integer(.ordinal).map { .within(.dayOfMonth($0), of: .enclosing(.month, 0, from: .narrative)) }
      },
      Rule("the day 'of' the 'month'", "the 18th of the month") { m in
        m.integer(.day).map { .within(.dayOfMonth($0), of: .enclosing(.month, 0, from: .narrative)) }
      },
      Rule("the? day 'of' last 'month'", "the 3rd of last month") { m in
        m.integer(.day).map { .within(.dayOfMonth($0), of: .enclosing(.month, -1, from: .dateline)) }
      },
      Rule("the? day 'of' next 'month'", "the 4th of next month") { m in
        m.integer(.day).map { .within(.dayOfMonth($0), of: .enclosing(.month, 1, from: .dateline)) }
      },
      Rule("date this|last|next 'year'", "Oct. 12 last year", "May 4 this year") { m in
        guard case .floating(let date, nil)? = m.date() else { return nil }
        switch date {
        case .monthDay, .month, .season, .holiday: break
        default: return nil
        }
        return .within(date, of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("date 'of'? 'that' 'year'", "June of that year", "April that year") { m in
        guard case .floating(let date, nil)? = m.date() else { return nil }
        return .within(date, of: .enclosing(.year, 0, from: .narrative))
      },
      Rule("date 'of'? the 'same'|'following' 'year'", "June of the same year", "June the following year") { m in
        guard case .floating(let date, nil)? = m.date() else { return nil }
        return .within(date, of: .enclosing(.year, m.has("following") ? 1 : 0, from: .narrative))
      },
      Rule("date 'of' the 'year' 'after'|'before'", "June of the year after") { m in
        guard case .floating(let date, nil)? = m.date(), m.after().map({ !$0.flags.contains(.word) }) ?? true else {
          return nil
        }
        return .within(date, of: .enclosing(.year, m.has("after") ? 1 : -1, from: .narrative))
      },
    ])

  /// "was named player of the month": a title, which says nothing of when.
  private static func isTitle(_ m: Match) -> Bool {
    m.isWord(m.before(), "of")
      && m.isWord(
        m.before(2), "player", "manager", "man", "woman", "person", "goal", "save", "team", "coach", "rookie", "book",
        "album", "song", "film", "word", "car", "driver", "employee", "artist", "photo", "athlete", "teacher", "nurse",
        "writer", "journalist", "columnist", "critic", "game", "match", "sound", "picture", "chef", "designer",
        "footballer", "cricketer", "sportsman", "sportswoman", "personality", "newcomer", "entrepreneur", "club")
  }

  /// "last season" is over, whenever a season of that game is.
  private static func season(_ m: Match, _ reference: Reference) -> Meaning? {
    m.unit == .season ? .reference(reference) : nil
  }

  /// "the year I was 84", "the week she left": a pronoun and its verb.
  private static func isBeforeClause(_ m: Match) -> Bool {
    guard let next = m.after(), m.stretch.cue(of: next).contains(.subject), let verb = m.after(2) else { return false }
    return verb.flags.contains(.word)
      && (m.stretch.isPast(m.tokens.upperBound + 1) || m.isWord(verb, "am", "is", "are"))
  }

  private static func isFollowedByDate(_ m: Match) -> Bool {
    guard let next = m.after() else { return false }
    return !next.classes.isDisjoint(with: [.deictic, .weekday, .month, .yearNumber, .holiday, .last])
      && !next.classes.contains(.preposition)
      || next.flags.contains(.word) && !m.isWord(next, "and", "that", "in", "at", "to", "by", "with", "when")
        && m.has("before")
  }
}

extension Match {
  /// True where the word behind is the subject of a verb in the past.
  fileprivate var isBeforePast: Bool { (1...3).contains { stretch.isPast(tokens.upperBound + $0) } }

  /// "in today's world", "today's young": of our time, and not of this day.
  fileprivate var isOfOurTime: Bool {
    guard stretch.hasPossessiveEnding(tokens.upperBound), isWord(first, "today") else { return false }
    return isWord(
      after(3), "world", "youth", "young", "society", "generation", "children", "kids", "women", "men", "parents",
      "technology", "standards", "consumers", "computers", "teenagers", "students")
      || isWord(before(), "of") && isWord(before(2), "many", "most", "some", "all")
  }

  /// True for "coming fall" before its year.
  fileprivate var isAlsoYear: Bool { has("coming") && after()?.classes.contains(.yearNumber) ?? false }

  /// "won it in the last minute": of a match. "has called twice in the last minute" tells how long.
  fileprivate func isOfMatch(_ unit: PeriodUnit) -> Bool {
    unit == .minute && has("last") && isWord(before(), "in") && !stretch.isInformal
      && stretch.order.tense(stretch, tokens).map { $0.direction == .past && !$0.isPerfect } ?? false
  }

  /// "year-old": the expression is the first half of a compound.
  var isFollowedByHyphen: Bool { after().map { $0.isGlued && $0.classes.contains(.hyphen) } ?? false }

  /// "USA Today", "Yesterday's Papers": a capital within a sentence, after a capital.
  var isName: Bool {
    guard first.flags.contains(.capital), let before = before() else { return false }
    // "USA TODAY" in a text that is not in capitals
    if first.flags.contains(.allCapitals), before.flags.contains(.allCapitals),
      self.before(2)?.flags.contains(.word) ?? true,
      !(self.before(2)?.flags.contains(.allCapitals) ?? false), !(after()?.flags.contains(.allCapitals) ?? false),
      !before.flags.contains(.endsInEd) || before.end - before.start < 5  // "I PASSED TODAY"
    {
      return true
    }
    // "the song Yesterday's Rain"
    if before.flags.contains(.word), !before.flags.contains(.capital), !first.flags.contains(.allCapitals),
      after()?.classes.contains(.apostrophe) ?? false
    {
      return true
    }
    if isWord(before, "usa"), before.flags.contains(.allCapitals) { return true }
    return before.flags.contains(.capital) && before.flags.contains(.word) && before.classes.isEmpty
      && !first.flags.contains(.allCapitals)
  }
}
