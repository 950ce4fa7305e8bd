import Dates

/// What messages leave out or spell by its sound: "last nites game", "2 yrs ago 2day", "b4 the 25th", "storm of 87".
enum EnglishMessageShorthands {
  static let family = Family(
    name: "shorthands in messages",
    rules: [
      .phrase("last|this 'nt'|'nyt'|'nyte'|'nght'", "u left ur coat here [last nt] lol") { m in
        guard m.stretch.isInformal, !m.isWord(m.before(), "the") else { return nil }
        return .timed(.enclosing(.day, m.value(.last) != nil ? -1 : 0, from: .dateline), .part(.night))
      },
      // "tn" and no Tennessee
      .phrase("'tn'", "wyd [tn] lol") { m in
        isTonight(m) ? .timed(.enclosing(.day, 0, from: .dateline), .part(.night)) : nil
      },
      .phrase("clock|hournumber 'tn'", "due at [11:59 tn] lol") { m in
        guard isTonight(m), !m.first.isGlued, let time = EnglishClocks.evening(m.timeOrHour) else { return nil }
        return .timed(.enclosing(.day, 0, from: .dateline), time)
      },
      .phrase("weekday|deictic 'nt'", "[sat nt] out lol") { m in
        guard m.stretch.isInformal, let day = m.namedDay else { return nil }
        return .timed(day, .part(.night))
      },
      // "last nites game": the night's, without its apostrophe
      .phrase("last 'nights'|'nites'|'nyts'|'evenings'", "[last nites] game was mental lol") { m in
        guard m.stretch.isInformal, !isCounted(m), let next = m.after(), m.stretch.isContent(next) else { return nil }
        return .timed(.enclosing(.day, -1, from: .dateline), .part(m.has("evenings") ? .evening : .night))
      },
      .phrase(
        "this|last|next 'weeks'|'wks'|'months'|'mths'|'years'|'yrs'|'weekends'|'wkends'|'wknds'",
        "[this weeks] shop was dear lol", "[last yrs] phone but who cares lol", kind: .date
      ) { m in
        guard m.stretch.isInformal, !isCounted(m), let next = m.after(), m.stretch.isContent(next),
          !next.flags.contains(.endsInEd)
        else { return nil }
        return m.enclosing(m.step)
      },
      .phrase("'overnite'", "left it to cool [overnite] lol") { m in
        m.after().map(m.stretch.isContent) ?? false && m.after()?.classes.contains(.slang) != true
          ? nil : .timed(.enclosing(.day, 0, from: .dateline), .part(.night))
      },
      .phrase("period ago integer ~'day'", "met him [5 yrs ago 2day] lol", kind: .date) { m in
        guard let phrase = m.period, !phrase.period.isVague, m.stretch[m.tokens.upperBound - 2].number == 2 else {
          return nil
        }
        return .offset(phrase.period, .past, from: .enclosing(.day, 0, from: .dateline))
      },
      .phrase("period ago integer ~('nite'|'night'|'nyt')", "proposed [6 yrs ago 2nite] lol") { m in
        guard let phrase = m.period, !phrase.period.isVague, m.stretch[m.tokens.upperBound - 2].number == 2 else {
          return nil
        }
        return .timed(.offset(phrase.period, .past, from: .enclosing(.day, 0, from: .dateline)), .part(.night))
      },
      // "a wk 2day": a week from today, as what is to come is told
      .phrase("period 'tmrw'|'tomoz'|'tmr'|'tdy'", "[a wk tmrw] i fly lol", kind: .date) { m in
        guard m.stretch.isInformal, isAhead(m), let phrase = m.period else { return nil }
        return .offset(phrase.period, .future, from: .enclosing(.day, m.value(.deictic) ?? 0, from: .dateline))
      },
      .phrase("period integer ~('day'|'moro'|'moz')", "[a wk 2day] i fly lol", kind: .date) { m in
        guard m.stretch.isInformal, isAhead(m), let phrase = m.period, m.stretch[m.tokens.upperBound - 2].number == 2
        else {
          return nil
        }
        return .offset(phrase.period, .future, from: .enclosing(.day, m.has("day") ? 0 : 1, from: .dateline))
      },
      .phrase("'b' integer < the day", "pay me b4 [the 25th] pls", kind: .date) { m in
        guard m.stretch.isInformal, m.isBehindB4, m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day),
          (1...31).contains(day), m.after().map({ !m.stretch.isContent($0) }) ?? true
        else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      .phrase("the day > 'is'|'was'", "party fri 29th cos [the 31st] is a school nite lol", kind: .date) { m in
        guard m.stretch.isInformal, m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day),
          (11...31).contains(day), m.stretch.tokens.contains(where: { $0.classes.contains(.weekday) })
        else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      // "away frm 20th til 24th": the day without its article
      .phrase("day", "bday on [9th] lol", "away [20th]-24th lol", "away 20th-[24th] lol", kind: .date) { m in
        guard m.stretch.isInformal, m.tokens.count == 2, isDayOfMonth(m), let day = m.integer(.day) else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      .phrase(
        "'since'|'in'|'from'|'of' < twodigits", "best one since [04] lol", "worst since the storm of [87] lol",
        kind: .date
      ) { m in
        guard m.stretch.isInformal, isYear(m), let digits = m.value(.twoDigits) else { return nil }
        return m.shortYear(digits)
      },
      .phrase("season twodigits", "throwback to [summer 09] lol", kind: .date) { m in
        guard m.stretch.isInformal, let season = m.season, let digits = m.value(.twoDigits),
          m.last.flags.contains(.spaceBefore),
          digits < 31 || digits > 59, !m.isPartOfNumber, !m.isFollowedByHyphen,
          digits < 10 || m.after()?.flags.contains(.word) != true
            || m.isWord(m.after(), "lol", "x", "was", "when", "here", "n", "and")
        else { return nil }
        return .within(.season(season), of: .floating(.yearOfCentury(digits), nil))
      },
      .phrase("'early' 'hrs'|'hours' 'of' weekday|deictic daypart?", "[early hrs of sunday] some idiot hit my car") {
        m in
        guard m.stretch.isInformal, let day = m.namedDay else { return nil }
        return .modified(.start, .timed(day, .part(.morning)))
      },
      .phrase("the? 'end' 'of' the? 'wk'|'mth'|'mnth'|'yr'", "done by [the end of the wk] pls", kind: .date) { m in
        m.unit?.granularity.map { .modified(.end, .enclosing($0, 0, from: .dateline)) }
      },
      .phrase(
        "'erryday'|'errday'|'evryday'", "[erryday] im hustling lol", kind: .set
      ) {
        m in
        guard m.stretch.isInformal else { return nil }
        return .recurring(Recurrence(.period(Period(1, .day)), quantifier: "EVERY"))
      },
      // "30 quid a month", "an episode a day": so much in each
      .phrase(
        "'a'|'an'|'per' 'hour'|'hr'|'minute'|'month'|'mth'|'mnth'|'week'|'wk'|'day'|'year'|'yr'",
        "gym is 30 quid [a month] lol",
        "an episode [a day] lol",
        kind: .set
      ) { m in
        guard m.stretch.isInformal, isRate(m), let unit = m.unit else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), quantifier: "EVERY"))
      },
      .phrase("integer '/' ~integer 'a'|'an'? 'hr'|'hour'", "[1/2 an hr] late lol", kind: .duration) { m in
        guard m.numbers == [1, 2] || m.numbers == [1, 4] || m.numbers == [3, 4], m.isGlued(1) else { return nil }
        return .duration(Period(60 * m.numbers[0] / m.numbers[1], .minute))
      },
      .phrase("'in' < the 'morning'|'mornin'|'morn'", "see u in [the morning] x") { m in
        guard m.stretch.isInformal, !m.tellsDay, !m.isWord(m.after(), "of", "at"),
          m.before(2)?.classes.isDisjoint(with: .digits) ?? true, !isHabit(m),
          isSettingOut(m) || isExam(m) || m.stretch.order.tense(m.stretch, m.tokens)?.direction == .future
        else { return nil }
        return .timed(.enclosing(.day, 1, from: .dateline), .part(.morning))
      },
    ])

  /// "wyd tn", not "Nashville TN".
  private static func isTonight(_ m: Match) -> Bool {
    m.stretch.isInformal && !m.last.flags.contains(.capital) && !m.isFollowedByHyphen
  }

  /// "the last nights", "my last years": nights and years that are several.
  private static func isCounted(_ m: Match) -> Bool {
    m.isAfter([.article, .integer, .ones]) || m.before().map { m.stretch.cue(of: $0).contains(.determiner) } ?? false
  }

  /// True where a week is counted from a day to come: not "2 wks 2day since we met".
  private static func isAhead(_ m: Match) -> Bool {
    guard let phrase = m.period, !phrase.isBare, !phrase.period.isVague,
      [.week, .fortnight].contains(phrase.period.leading.unit),
      !m.isWord(m.after(), "since")
    else { return false }
    return !(1...4).contains { m.isWord(m.before($0), "been", "for", "after", "was") }
  }

  /// True behind a word that a day follows, or behind another such day.
  private static func isLedByDay(_ m: Match) -> Bool {
    let leads = [
      "due", "payday", "deadline", "on", "by", "from", "frm", "til", "till", "until", "before", "free", "away", "since",
    ]
    let joints = ["til", "till", "until", "to", "or", "and", "n"]
    let before = m.tokens.lowerBound - 1
    if m.stretch.isClass(before - 1, .ordinalSuffix),
      m.stretch.isWord(before, joints) || m.stretch.isClass(before, .hyphen)
    {
      return m.stretch.isWord(before - 3, leads + ["between", "the"])
    }
    return m.stretch.isWord(before, leads)
  }

  /// "20th" where nothing is counted by it: not "by 2nd half", "on 5th ave".
  private static func isDayOfMonth(_ m: Match) -> Bool {
    guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day) else {
      return false
    }
    if !isLedByDay(m) { return false }
    // "that bagel place on 7th": a street, unless what is told has a day
    let dated = [
      "bday", "birthday", "due", "exam", "exams", "payday", "wedding", "party", "appt", "results", "interview", "move",
    ]
    if m.isWord(m.before(), "on"),
      !m.stretch.tokens.prefix(m.tokens.lowerBound).contains(where: {
        m.stretch.isWord($0, in: dated) && $0.flags.contains(.word)
      })
    {
      return false
    }
    guard let next = m.after() else { return true }
    if next.classes.contains(.month) || m.isWord(next, "of", "and", "at", "near") { return false }
    return !m.stretch.isContent(next) || next.classes.contains(.slang)
  }

  /// Two digits that are a year: with a zero before them, or far from what is counted.
  private static func isYear(_ m: Match) -> Bool {
    guard let digits = m.value(.twoDigits), !m.isPartOfNumber, !m.isFollowedByHyphen, !m.first.isGlued,
      m.after()?.classes.isDisjoint(with: [.unit, .percent, .scale, .currency, .integer, .slash, .meridiem, .colon])
        ?? true,
      m.after().map({ !m.stretch.isContent($0) || m.stretch.cue(of: $0).contains(.subject) || m.isWord($0, "lol", "x") }
      ) ?? true
    else { return false }
    if m.isWord(m.before(), "of") { return isOfEvent(m) }
    if m.isWord(m.before(), "since") { return digits < 10 || digits > 59 }
    if m.isWord(m.before(), "from") {
      return digits < 10 && m.isWord(m.before(2), "music", "song", "songs", "photo", "pic")
    }
    return digits < 10 && digits != 7 || digits > 59 && m.isWord(m.before(2), "back", "born", "way")
      || digits > 59 && digits % 10 > 0 && m.isWord(m.before(), "in")
        && m.isWord(m.before(2), "bad", "good", "big", "there")
  }

  /// "the storm of 87", "summer of 09"
  private static func isOfEvent(_ m: Match) -> Bool {
    m.stretch.isWord(
      m.tokens.lowerBound - 2,
      ["blizzard", "storm", "flood", "floods", "heatwave", "drought", "strike", "hurricane", "crash", "quake"])
  }

  /// "1200 a month", "30 quid a wk", "an episode a day", but "3 a week ago".
  private static func isRate(_ m: Match) -> Bool {
    if let next = m.after(), next.flags.contains(.word),
      m.isWord(
        next, "ago", "later", "off", "of", "from", "in", "before", "after", "early", "late", "earlier", "apart", "each",
        "back", "and", "or",
        "on",
        "long", "away", "today", "old", "n", "left", "ahead", "since")
        || !next.classes.isDisjoint(with: [.weekday, .deictic, .unit])
    {
      return false
    }
    guard let before = m.before(), !before.classes.contains(.period) else { return false }
    // "8.45 a day", "1200 a month"; no year and no hour
    if before.classes.contains(.integer) {
      // "stuck 4 an hour": for
      if before.number == 2 || before.number == 4 { return false }
      return !m.isWord(m.before(2), "at", "in", "since", "by", "for", "til")
    }
    if m.isWord(before, "quid", "bucks", "k", "grand", "dollars", "euros", "pounds", "p", "cents", "mil") {
      return m.before(2)?.number ?? -1 >= 0
    }
    guard m.stretch.isContent(before), !before.flags.contains(.endsInEd) else { return false }
    let count = m.before(2)
    // "40 buses an hour"
    let isCounted = [count, m.before(3)].contains {
      $0.map { !$0.classes.isDisjoint(with: [.integer, .ones]) } ?? false
    }
    if isCounted && before.flags.contains(.endsInS) { return true }
    // "a cake a wk", at the end of its clause
    return count?.classes.contains(.indefinite) == true
      && m.after().map { !$0.flags.contains(.word) || $0.classes.contains(.slang) } ?? true
  }

  /// "see u in the morning", "off to spain in the morning"
  /// "chem paper in the morning": what one has to go to, told without a verb.
  private static func isExam(_ m: Match) -> Bool {
    m.isWord(
      m.before(2), "appt", "appointment", "assessment", "dentist", "exam", "exams", "flight", "interview", "paper",
      "resit", "scan", "surgery", "test")
      && !m.stretch.tokens.indices.prefix(m.tokens.lowerBound).contains { m.stretch.isPast($0) }
  }

  private static func isSettingOut(_ m: Match) -> Bool {
    let words = ["off", "see", "c", "cya", "flying", "leaving", "text", "txt", "ring", "call", "msg", "pickup"]
    return m.stretch.tokens.prefix(m.tokens.lowerBound).contains {
      $0.flags.contains(.word) && m.stretch.isWord($0, in: words)
    }
  }

  /// "i always run in the morning", "he rang in the morning": a clause that looks to no coming day.
  private static func isHabit(_ m: Match) -> Bool {
    let words = [
      "always", "usually", "hate", "love", "every", "never", "was", "were", "woke", "used", "went", "called", "rang",
    ]
    for index in stride(from: m.tokens.lowerBound - 1, through: 0, by: -1) {
      if m.stretch.partsMessage(index) { return false }
      if m.stretch.isWord(index, words) { return true }
    }
    return false
  }
}
