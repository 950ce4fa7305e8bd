import Dates

/// Months and seasons, with a year or without: "June 2024", "in June", "the summer of 1998".
enum EnglishMonths {
  static let family = Family(
    name: "months",
    rules: [
      Rule("month ','|'of'? year", "June 2024", "May of 1968", "Sept., 1939") { m in
        guard m.isMonthSure, let month = m.month, let year = m.integer(.year) else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("year ','? month", "in [2017 April]") { m in
        // "1986 JAN 1987" is a row of a table.
        guard m.isMonthSure, let month = m.month, let year = m.integer(.year), m.after()?.flags.contains(.word) != true,
          m.after()?.classes.contains(.integer) != true,
          m.stretch.isInformal || m.before()?.classes.contains(.preposition) ?? true
        else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("month '-'|'/' ~yearnumber", "Dec-2018", "Dec/2018") { m in
        guard m.isRun, let month = m.month, let year = m.value(.yearNumber) else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("month 'of'? ''' ~twodigits", "June '98", "September of '72") { m in
        guard let month = m.month, let digits = m.value(.twoDigits) else { return nil }
        return .within(.month(month), of: .floating(.yearOfCentury(digits), nil))
      },
      Rule("month 'of'? twodigits", "April of 87", "since [August 99]") { m in
        guard m.isMonthSure, let month = m.month, let digits = m.value(.twoDigits), digits > 31, m.isShortYear,
          m.has("of") || m.isAfter(.preposition) || m.stretch.isInformal
        else { return nil }
        return .within(.month(month), of: .floating(.yearOfCentury(digits), nil))
      },
      Rule("month > joiner|hyphen month ','|'of'? year", "[March] to May 1998", "[March] through May of 1998") { m in
        guard m.isMonthSure, let month = m.month, let year = m.integer(.year) else { return nil }
        return CalendarDate.month(year - m.yearsBack, month).map(Meaning.calendar)
      },
      Rule("month", "June", "October", "Nov.") { m in
        guard let month = m.month, isMonth(m), !m.isNamedRising else { return nil }
        // "One November night": of a year that the story has, or of none.
        let isAny =
          m.isWord(m.before(), "one") && m.after()?.classes.isDisjoint(with: [.partOfDay, .weekday]) == false
          && !m.isWord(m.after(2), "last", "this", "of", "in")
        // "End-May stocks last year": of the year that stands behind what has the month.
        if let year = m.yearBehindThing { return .within(.month(month), of: .enclosing(.year, year, from: .dateline)) }
        return .floating(.month(month), isAny ? .some : nil)
      },
      Rule("the? 'month' 'of' month", "the month of June") { m in m.month.map { .floating(.month($0), nil) } },
      Rule("the? season 'of'|','? year", "the summer of 1998", "spring 2004", "winter of 1941") { m in
        guard let season = m.season, let year = m.integer(.year) else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the? season 'of'? 'ad'|'a.d' integer", "the winter of AD 62") { m in
        guard let season = m.season, let year = m.numbers.first else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the? season 'of'? yearnumber '-'|'/' twodigits", "winter 1941-42", "the winter of 1941/42") { m in
        guard let season = m.season, let year = m.value(.yearNumber), m.last.isGlued else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the? season 'of'? ''' ~twodigits", "the summer of '69", "spring '04") { m in
        guard let season = m.season, let digits = m.value(.twoDigits) else { return nil }
        return .within(.season(season), of: .floating(.yearOfCentury(digits), nil))
      },
      Rule(
        "the? season 'semester'|'term' 'of'|','? year", "the fall semester of 2004", "spring term 1998"
      ) { m in
        guard let season = m.season, let year = m.integer(.year) else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule(
        "the? season 'semester'|'term' 'of'? yearnumber '-'|'/' ~twodigits", "the winter semester of 1908/09"
      ) { m in
        guard let season = m.season, let year = m.value(.yearNumber) else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the? holiday 'term' 'of'|','? year", "the Michaelmas term of 1929") { m in
        guard let year = m.integer(.year), let day = m.holiday?.day(in: year), day.month > 8 else { return nil }
        return CalendarDate.season(year, .autumn).map(Meaning.calendar)
      },
      Rule("the season 'before' 'last'", "the winter before last") { m in
        m.season.map {
          .within(.season($0), of: .offset(Period(1, .year), .past, from: .enclosing(.day, 0, from: .dateline)))
        }
      },
      Rule("the season", "the summer", "in [the fall]", "the winter") { m in
        // "the fall was due to costs": only a preposition makes sure of it.
        guard let season = m.season, isSeason(m),
          !m.last.classes.contains(.doubtful)
            || (m.isAfter(.preposition) || m.isWord(m.before(), "into")) && !m.isWord(m.before(), "to")
        else { return nil }
        return .floating(.season(season), nil)
      },
      Rule("'in'|'since'|'during'|'by'|'until'|'from'|'every'|'before' < season", "in [spring]", "by [autumn]") { m in
        guard let season = m.season, isSeason(m), !m.isWord(m.before(), "before") || !m.last.classes.contains(.doubtful)
        else { return nil }
        return .floating(.season(season), nil)
      },
      Rule("season", "[summer] cant come soon enough", "[spring] break lol", "[fall] is here yay") { m in
        guard m.stretch.isInformal, let season = m.season else { return nil }
        if isHere(m) { return .floating(.season(season), nil) }
        guard !m.first.classes.contains(.doubtful), isSeason(m),
          m.before().map({ !m.stretch.isContent($0) }) ?? true, m.after().map({ !m.stretch.isContent($0) }) ?? true
        else { return nil }
        return .floating(.season(season), nil)
      },
      Rule("'still' < season", "so cold, is it still [winter]?") { m in
        guard let season = m.season, isSeason(m), !m.last.classes.contains(.doubtful) || m.isWord(m.last, "spring"),
          m.after().map({ !m.stretch.isContent($0) || $0.entry != 0 }) ?? true
        else { return nil }
        return .floating(.season(season), .this)
      },
      Rule("season joiner < season", "summer and [autumn]") { m in
        guard let season = m.value(.season, 1).flatMap(Season.init(rawValue:)), isSeason(m) else { return nil }
        return .floating(.season(season), nil)
      },
      Rule("month last|this|next 'year'|'yr'", "June last year", "January this year") { m in
        guard m.isMonthSure, let month = m.month else { return nil }
        return .within(.month(month), of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("season last|this|next 'year'|'yr'", "spring last year", "put back to [autumn next year]") { m in
        // "Prices fall next year": only what stands before makes sure of it.
        guard let season = m.season,
          !m.first.classes.contains(.doubtful) || m.isAfter(.preposition) || m.before() == nil
            || m.isWord(m.before(), "be", "been", "is", "was")
        else { return nil }
        return .within(.season(season), of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("month > joiner month 'of'? last|this|next 'year'", "between [March] and May last year") { m in
        guard m.isMonthSure, let month = m.month else { return nil }
        return .within(.month(month), of: .enclosing(.year, m.step - m.yearsBack, from: .dateline))
      },
      Rule("month|season 'of' the? last|this|next|previous|following 'year'", "June of last year") { m in
        guard let named = m.named else { return nil }
        if m.value(.previous) != nil { return .within(named, of: .enclosing(.year, -1, from: .narrative)) }
        if m.value(.following) != nil || m.has("next") && m.tokens.contains(where: { m.stretch.isClass($0, .article) })
        {
          return .within(named, of: .enclosing(.year, 1, from: .narrative))
        }
        return .within(named, of: .enclosing(.year, m.step, from: .dateline))
      },
    ])

  /// "spring break", "fall semester", "fall is here": in a message the season in small letters too.
  private static func isHere(_ m: Match) -> Bool {
    if m.isWord(
      m.after(), "break", "semester", "term", "vacation", "vacay", "holidays", "hols", "vibes", "formal", "weather")
    {
      return true
    }
    // "ready for spring??"
    if m.isWord(m.before(), "for", "til", "till", "4", "happy"), m.after()?.flags.contains(.word) != true {
      return true
    }
    // "summer hasn't even started"
    if m.opensMessage, m.isWord(m.after(), "hasnt", "hasn", "isnt", "isn") { return true }
    return m.opensMessage && m.isWord(m.after(), "is", "has")
      && m.isWord(m.after(2), "here", "coming", "comin", "over", "arrived", "finally", "almost", "officially")
  }

  /// Words that may be months or something else need more than a capital.
  private static func isMonth(_ m: Match) -> Bool {
    let token = m.first
    // "Near May fell": the name of a contract
    if m.isTitled || m.isNamed || m.isWord(m.before(), "near") { return false }
    if let next = m.after(), next.isGlued, next.flags.contains(.word) { return false }
    if let before = m.before(), token.isGlued, before.classes.contains(.hyphen), !before.isGlued { return false }
    if isInRange(m) { return true }
    // "gave it to Jan lol"
    if m.stretch.isInformal, m.isWord(token, "jan"), m.isWord(m.before(), "to", "with"),
      !(2...4).contains(where: { m.before($0)?.classes.contains(.month) == true })
    {
      return false
    }
    if !token.flags.contains(.capital) || m.stretch.isInformal && token.end - token.start == 3 && m.isSmallMonthSure {
      return m.isSmallMonthSure
    }
    if token.end - token.start <= 3, !token.flags.contains(.allCapitals), isFollowedByName(m) { return false }
    guard token.classes.contains(.doubtful) else {
      // Abbreviations stand for months only with their full stop or a day.
      return (token.end - token.start > 3 || token.flags.contains(.abbreviation))
        && !isPerson(m)
    }
    if token.flags.contains(.allCapitals), !(m.before()?.classes.contains(.preposition) ?? false) { return false }
    guard let before = led(m) else { return false }
    // "the March on Rome", "the March of Dimes": a march
    if m.value(.month) == 3, before.classes.contains(.article), m.isWord(m.after(), "on", "of", "for", "to", "against")
    {
      return false
    }
    // "as early as March"
    if m.isWord(before, "as"), m.isWord(m.before(2), "early", "late", "recently", "soon"), m.isWord(m.before(3), "as") {
      return true
    }
    // "a March agreement", "their May meeting"
    if let next = m.after(), !next.isGlued, !next.flags.contains(.capital), m.stretch.isContent(next),
      before.classes.contains(.indefinite) || m.stretch.cue(of: before).contains(.determiner)
    {
      return true
    }
    return !before.classes.isDisjoint(with: [.preposition, .phase, .last, .next, .this, .every, .joiner, .approximator])
      && !(before.flags.contains(.capital) && !before.classes.contains(.preposition))
      && !isVerbBehind(m)
  }

  /// "Jan-Mar", "Oct/Nov"
  private static func isInRange(_ m: Match) -> Bool {
    if let mark = m.after(), mark.isGlued, !mark.classes.isDisjoint(with: [.hyphen, .slash]) {
      return m.after(2).map { $0.isGlued && $0.classes.contains(.month) } ?? false
    }
    guard let mark = m.before(), mark.isGlued, !mark.classes.isDisjoint(with: [.hyphen, .slash]), m.first.isGlued else {
      return false
    }
    return m.before(2)?.classes.contains(.month) ?? false
  }

  /// "Dear June,", "Love, April"
  private static func isAddressed(_ m: Match) -> Bool {
    let isApart = m.before()?.classes.contains(.comma) ?? false
    let word = isApart ? m.before(2) : m.before()
    let isClosed = m.after().map { !$0.flags.contains(.word) || $0.flags.contains(.lineBefore) } ?? true
    if !isApart, m.isWord(word, "dear"), word?.flags.contains(.capital) == true { return isClosed }
    return isApart && isClosed && m.isWord(word, "love", "regards", "cheers", "sincerely", "yours")
  }

  /// "April Jones", "April said", "June, my sister", "August, who runs the mill", "April, 34, of Lorne".
  private static func isPerson(_ m: Match) -> Bool {
    if [4, 6, 8].contains(m.value(.month)), isAddressed(m) { return true }
    guard let next = m.after(), [4, 6, 8].contains(m.value(.month)),
      led(m)?.classes.isDisjoint(with: [.preposition, .phase, .last, .next, .this, .every, .joiner]) ?? true
    else { return false }
    if next.flags.contains(.capital), m.stretch.isContent(next) { return true }
    if !next.isGlued, m.stretch.cue(of: next).isSuperset(of: [.saying, .past]) || m.isWord(next, "says") {
      return true
    }
    // "It was June, his first month there"
    guard next.classes.contains(.comma), let second = m.after(2), !m.isWord(m.before(), "is", "was", "be", "of") else {
      return false
    }
    if m.isWord(second, "who", "whose", "my", "his", "her", "our", "their") { return true }
    let isAge = second.classes.contains(.integer) && (16...99).contains(second.number)
    return isAge && m.after(3)?.classes.contains(.comma) ?? false
  }

  /// The word before, over the hyphen of "mid-June".
  private static func led(_ m: Match) -> Token? {
    guard let before = m.before(), before.isGlued, before.classes.contains(.hyphen) else { return m.before() }
    return m.before(2)
  }

  /// "Jan Novak": a short word without its full stop, and a name behind.
  private static func isFollowedByName(_ m: Match) -> Bool {
    guard let next = m.after(), !m.first.flags.contains(.abbreviation) else { return false }
    return next.flags.contains(.capital) && !next.isGlued && m.stretch.isContent(next)
  }

  private static func isVerbBehind(_ m: Match) -> Bool {
    guard let next = m.after(), next.entry != 0 else { return false }
    // "from January to March grew"
    if m.isWord(m.before(), "to"), !(m.before(2)?.classes.isDisjoint(with: [.month, .yearNumber]) ?? true) {
      return false
    }
    let cue = m.stretch.lexicon.entries[Int(next.entry)].cue
    return m.isWord(m.before(), "to", "of", "for", "with", "about")
      && !cue.isDisjoint(with: [.past, .saying, .future])
  }

  /// "the spring", not "the spring of water", "the fall of the wall", "fall behind".
  static func isSeason(_ m: Match) -> Bool {
    if m.isFallOfTown || m.isFallOfPrices || m.isFallOfBody { return false }
    guard let next = m.after() else { return true }
    // "the Winter Carnival", "the Summer Olympics": a name
    if m.last.flags.contains(.capital), !m.last.flags.contains(.allCapitals), next.flags.contains(.capital),
      !next.isGlued, m.stretch.isContent(next)
    {
      return false
    }
    if m.isTitled || m.isWord(next, "behind", "beneath", "below", "beside") { return false }
    // "the fall broke his arm"
    if m.last.classes.contains(.doubtful), !m.isAfter(.preposition), m.stretch.cue(of: next).contains(.past) {
      return false
    }
    if m.last.classes.contains(.doubtful)
      && (m.isWord(next, "of", "in", "from") || m.isWord(next, "to") && !m.isWord(m.before(), "until", "by", "since")
        || next.isGlued && next.flags.contains(.word))
    {
      return false
    }
    if next.classes.contains(.hyphen) && next.isGlued { return false }
    return true
  }
}

extension Match {
  /// True when the two digits at the end are a year: nothing belongs to them, as in "April of 87 mln" and "March 67.5".
  var isShortYear: Bool {
    guard let next = after() else { return true }
    if next.flags.contains(.endsSentence) || next.classes.contains(.comma) { return !(after(2)?.isGlued ?? false) }
    return !next.isGlued && !stretch.isContent(next)
      && next.classes.isDisjoint(with: [.scale, .percent, .unit, .integer])
  }
}

extension Match {
  /// "was puzzled by the fall", "hurt in the fall".
  fileprivate var isFallOfPrices: Bool {
    guard last.classes.contains(.doubtful) else { return false }
    if isWord(before(), "in") { return isWord(before(2), "broken", "bruised", "hurt", "injured", "killed") }
    return isWord(before(), "by")
      && isWord(
        before(2), "alarmed", "angered", "caught", "caused", "hit", "hurt", "puzzled", "rattled", "shaken", "shocked",
        "stunned", "surprised", "triggered", "unnerved", "worried")
  }

  /// "days before the fall", of a town.
  fileprivate var isFallOfTown: Bool {
    last.classes.contains(.doubtful) && isWord(before(), "before", "after", "since")
      && before(2)?.classes.contains(.unit) == true
  }

  /// "broke her back in the fall", "slipped …, and fractured a wrist in the fall": that of somebody who fell. Knees and
  /// ankles are broken in the season of games, too.
  fileprivate var isFallOfBody: Bool {
    guard last.classes.contains(.doubtful), has("the"), isWord(before(), "in") else { return false }
    let isFallTold = (2...60).contains { back in
      isWord(before(back), "fell", "fallen", "jumped", "leapt", "plummeted", "plunged", "slipped", "tripped", "tumbled")
    }
    return (3...7).contains { back in
      guard isWord(before(back), "broke", "broken", "breaking", "dislocated", "fractured", "injured", "sprained") else {
        return false
      }
      return (2..<back).contains {
        isWord(before($0), "back", "bones", "collarbone", "hip", "neck", "pelvis", "ribs", "skull", "spine")
          || isFallTold
            && isWord(
              before($0), "ankle", "arm", "arms", "elbow", "foot", "hand", "jaw", "knee", "leg", "legs", "rib",
              "shoulder", "thigh", "wrist")
      }
    }
  }
}

extension Match {
  /// 1 for "from November to January 1998", whose year is that of the end.
  fileprivate var yearsBack: Int {
    guard let first = value(.month), let second = value(.month, 1) else { return 0 }
    return first > second ? 1 : 0
  }
}
