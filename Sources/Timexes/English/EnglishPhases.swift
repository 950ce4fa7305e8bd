import Dates

/// Something said about a date: "early June", "late last week", "the end of 1990", "mid-1996", "around Nov. 1".
enum EnglishPhases {
  static let family = Family(
    name: "phases",
    rules: [
      .phrase(
        "the? phase '-'? date", "early June", "late last week", "mid-1996", "the late 1980s", "late yesterday",
        "the mid-20th century"
      ) { m in
        guard let date = m.date(), let modifier = Phases.modifier(m.value(.phase)),
          m.value(.phase) != 1 || m.tokens.count > 1,
          !(m.stretch.isInformal && m.isWord(m.before(), "til", "till", "until"))  // "8 til late sat"
        else { return nil }
        return isDated(date) ? .modified(modifier, date) : nil
      },
      .phrase("the phase '-'? decadeword", "the late fifties", "the mid-eighties") { m in
        guard let decade = m.value(.decadeWord), let modifier = Phases.modifier(m.value(.phase)),
          !EnglishYears.isMeasured(m)
        else { return nil }
        return .modified(modifier, .floating(.decade(decade), nil))
      },
      .phrase(
        "the? 'end'|'close'|'start'|'beginning'|'middle' 'of' the|'this' 'century'|'decade'", "the end of the century",
        "the start of the decade"
      ) { m in
        let modifier: Modifier = m.has("end") || m.has("close") ? .end : m.has("middle") ? .mid : .start
        return m.enclosing(0).map { .modified(modifier, $0) }
      },
      .phrase("the 'turn' 'of' the 'century'", "the turn of the century") { m in
        m.isWord(m.after(), "before") ? nil : .modified(.approximate, .floating(.yearOfCentury(0), nil))
      },
      .phrase("'early'|'late' 'on' date", "late on Monday", "early on June 5") { m in
        guard let day = m.date()?.asDay, let modifier = Phases.modifier(m.value(.phase)) else { return nil }
        return .modified(modifier, day)
      },
      .phrase("'early'|'late' 'on' the day", "home [late on the 2nd]") { m in
        guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day),
          let modifier = Phases.modifier(m.value(.phase)), m.after().map({ !m.stretch.isContent($0) }) ?? true,
          m.after()?.classes.contains(.of) != true
        else { return nil }
        return .modified(modifier, .floating(.dayOfMonth(day), nil))
      },
      .phrase("'early'|'late' 'on' date daypart", "early on Tuesday morning") { m in
        guard let day = m.date()?.asDay, let part = m.partOfDay, let modifier = Phases.modifier(m.value(.phase)) else {
          return nil
        }
        return .modified(modifier, .timed(day, .part(part)))
      },
      .phrase("the? phase '-' 'to' '-' phase date", "mid-to-late 1990s") { m in m.date().map { .modified(.mid, $0) } },
      .phrase(
        "'earlier'|'later' 'in'|'on'? date", "earlier this year", "earlier in the year", "later that month",
        "earlier Sunday", "later today"
      ) { m in
        guard let date = m.date(), isDated(date) else { return nil }
        return .modified(m.has("earlier") ? .start : .end, date)
      },
      .phrase("'early'|'late' 'in' date", "early in 1908", "late in March") { m in
        guard let date = m.date(), date.isYear || date.isBareMonth || date.isMonth else { return nil }
        return .modified(m.has("early") ? .start : .end, date)
      },
      .phrase("'early'|'late' 'in' the 'new' 'year'", "early in the new year", kind: .date) { m in
        .modified(m.has("early") ? .start : .end, .stretch(.year, of: .floating(.monthDay(month: 1, day: 1), nil)))
      },
      .phrase("'earlier'|'later'|phase 'in' the 'day'", "later in the day", "late in the day") { m in
        let modifier = Phases.modifier(m.value(.phase)) ?? (m.has("earlier") ? .start : .end)
        return .modified(modifier, .enclosing(.day, 0, from: .narrative))
      },
      .phrase(
        "the? 'beginning'|'start'|'dawn'|'onset' 'of' date|season", "the beginning of June", "the start of 1998",
        "the onset of winter"
      ) { m in
        dateOrSeason(m).map { .modified(.start, $0) }
      },
      .phrase(
        "the? 'end'|'close' 'of' date|season", "the end of 1990", "the end of June", "the end of the month",
        "the end of summer"
      ) { m in
        dateOrSeason(m).map { .modified(.end, $0) }
      },
      // "By the end of 1883 she was paid": a year, though it might count what stands behind it.
      .phrase("the 'end'|'close' 'of' year", "By [the end of 1883] she was paid.") { m in
        guard let year = m.integer(.year).flatMap(CalendarDate.year), m.after()?.classes.contains(.unit) != true
        else { return nil }
        return .modified(.end, .calendar(year))
      },
      .phrase("the? 'end' 'of' 'week'|'month'|'year'|'quarter'", "end of month", "by [end of year]") { m in
        m.unit?.granularity.map { .modified(.end, .enclosing($0, 0, from: .dateline)) }
      },
      .phrase("the? 'eod'|'eom'|'eoy'|'cob'", "by [EOD]", "at [the eoy]") { m in
        m.has("cob") && !m.isWord(m.before(), "by")
          ? nil
          : .modified(.end, .enclosing(m.has("eoy") ? .year : m.has("eom") ? .month : .day, 0, from: .dateline))
      },
      .phrase("'eod'|'cob' weekday|deictic", "by [EOD Friday]", "before [COB tomorrow]") { m in
        m.namedDay.map { .modified(.end, $0) }
      },
      // "At the end of the day" is a saying.
      .phrase("the? 'end' 'of' the? 'day'", "by [the end of the day]") { m in
        let article = m.isAfter(.article) ? 2 : 1
        return m.isWord(m.before(article), "at") || m.isWord(m.after(), "of")
          ? nil : .modified(.end, .enclosing(.day, 0, from: .dateline))
      },
      .phrase("the? phase '-'? season", "early summer", "the late autumn", "mid-winter") { m in
        guard let season = m.season, EnglishMonths.isSeason(m), let modifier = Phases.modifier(m.value(.phase)),
          m.value(.phase) != 1 || m.tokens.contains(where: { m.stretch.isClass($0, .hyphen) })
        else { return nil }
        return .modified(modifier, .floating(.season(season), nil))
      },
      .phrase(
        "the? 'end'|'beginning'|'start'|'close' 'of' the|'its'|'their' this? fiscal 'year'",
        "the end of the fiscal year", "the start of its fiscal year"
      ) { m in
        .modified(m.has("end") || m.has("close") ? .end : .start, .enclosing(.year, 0, from: .dateline))
      },
      .phrase("the? phase '-'? year", "early 1830") { m in
        guard let year = m.integer(.year).flatMap(CalendarDate.year), let modifier = Phases.modifier(m.value(.phase))
        else { return nil }
        return m.isFollowedByCount && !m.isAfter(.preposition) ? nil : .modified(modifier, .calendar(year))
      },
      .phrase("'mid' '-' 'century'|'decade'|'year'|'month'|'week'", "by [mid-century]", "until [mid-week]") { m in
        guard m.isAfter(.preposition), !m.isFollowedByHyphen else { return nil }
        return m.enclosing(0).map { .modified(.mid, $0) }
      },
      .phrase("'midweek'|'midyear'", "by [midweek]") { m in
        m.isAfter(.preposition)
          ? .modified(.mid, .enclosing(m.has("midweek") ? .week : .year, 0, from: .dateline)) : nil
      },
      .phrase("the? 'middle' 'of' date|season", "the middle of May", "the middle of summer") { m in
        dateOrSeason(m).map { .modified(.mid, $0) }
      },
      .phrase("'before'|'by'|'at'|'until'|'towards' < the 'year' '-'|'end' 'end'?", "by [the year end]") { m in
        m.has("end") ? .modified(.end, .enclosing(.year, 0, from: .dateline)) : nil
      },
      .phrase("year 'year' '-'|'end' 'end'?", "1986 year end", "1986 year-end") { m in
        guard m.has("end") else { return nil }
        return m.integer(.year).flatMap(CalendarDate.year).map { .modified(.end, .calendar($0)) }
      },
      .phrase("'year' '-'|'end' 'end'?", "year-end", "year end") { m in
        m.has("end") ? .modified(.end, .enclosing(.year, 0, from: .dateline)) : nil
      },
      .phrase("'at'|'by'|'from'|'since'|'until'|'to' < 'end' date", "from [end 1985]") { m in
        // "was to end Friday": no part of a day
        m.date().flatMap { isDated($0) && $0.asDay == nil ? .modified(.end, $0) : nil }
      },
      .phrase("'at'|'by'|'from'|'since'|'until'|'to' < 'end' month", "at [end May]") { m in
        // "the year to end June 30"
        m.after()?.classes.contains(.integer) == true
          ? nil : m.month.map { .modified(.end, .floating(.month($0), nil)) }
      },
      .phrase("'end' '-' ~date", "end-1986", "end-June") { m in
        m.date().flatMap { isDated($0) ? .modified(.end, $0) : nil }
      },
      .phrase("'post'|'pre' '-' ~year", "post-1959", "pre-1914") { m in
        m.integer(.year).flatMap(CalendarDate.year).map { .modified(m.has("post") ? .after : .before, .calendar($0)) }
      },
      .phrase("'around'|'about' 'year' '-'|'end' 'end'?", "around year end") { m in
        m.has("end") ? .modified(.end, .enclosing(.year, 0, from: .dateline)) : nil
      },
      .phrase("the? 'month'|'week' ''' ~s 'end'", "the month's end", "week's end") { m in
        m.unit?.granularity.map { .modified(.end, .enclosing($0, 0, from: .narrative)) }
      },
      .phrase("'year' ''' ~s 'end'", "year's end") { _ in .modified(.end, .enclosing(.year, 0, from: .dateline)) },
      .phrase("'yearend'", "yearend") { _ in .modified(.end, .enclosing(.year, 0, from: .dateline)) },
      .phrase("'month'|'quarter' '-' 'end'", "by [month-end]", "at [quarter-end]") { m in
        // "month-end sales"
        guard m.isAfter(.preposition), !(m.after().map(m.stretch.isContent) ?? false), m.isGlued(1) else { return nil }
        return m.unit?.granularity.map { .modified(.end, .enclosing($0, 0, from: .dateline)) }
      },
      .phrase("the 'early'|'latter'|'late' 'part' 'of' date", "the early part of next week", "the latter part of May") {
        m in
        m.date().map { .modified(m.has("early") ? .start : .end, $0) }
      },
      .phrase("the 'early' 'days'|'weeks'|'months' 'of' date", "the early months of this year") { m in
        guard let date = m.date(), date.isYear || date.isMonth && !m.has("months") else { return nil }
        return .modified(.start, date)
      },
      .phrase("'on' 'or' 'about' date", "[on or about Sept. 15]") { m in
        m.date().flatMap { isDated($0) ? .modified(.approximate, $0) : nil }
      },
      .phrase("'year' '-' 'end' year", "year-end 1998") { m in
        m.integer(.year).flatMap(CalendarDate.year).map { .modified(.end, .calendar($0)) }
      },
      .phrase("'around'|'about'|'approximately'|'circa' date", "around Nov. 1", "about June 1850") { m in
        // "what about Friday?"
        guard let date = m.date(), isDated(date), isApproximable(date),
          !m.isWord(m.before(), "what", "how", "wat", "wot", "think", "forget"), !m.isSpokenOf,
          !(m.after().map { $0.classes.contains(.apostrophe) && $0.isGlued } ?? false)
        else { return nil }
        return .modified(.approximate, date)
      },
      .phrase("'around'|'about'|'approximately'|'circa'|'c.'|'ca.' year", "circa 1066", "about 1250", "about 1850") {
        m in
        guard let year = m.integer(.year), let date = CalendarDate.year(year),
          m.has("circa") || m.has("c.") || m.has("ca.")
            || !m.isFollowedByCount && (m.isAfter(.preposition) || year < 1900)
        else { return nil }
        return .modified(.approximate, .calendar(date))
      },
      .phrase(
        "'around'|'about'|'approximately'|'nearly'|'almost'|'approx'|'round' clock", "around 8 p.m.", "about noon"
      ) { m in
        guard m.time != nil, !m.has("round") || m.stretch.isInformal,
          m.tokens.count > 2 || m.last.classes.contains(.namedHour) || m.last.classes.contains(.meridiem)
        else { return nil }
        return m.messageTime.map { .modified(.approximate, .timed(nil, $0)) }
      },
      .phrase("'around'|'about' clock 'on'|','? date", "about 6 a.m. Tuesday") { m in
        guard let day = EnglishClocks.day(m.date()), let time = m.messageTime else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      .phrase("weekday|deictic 'at'? 'around'|'about' clock", "Sunday around noon", "tomorrow about 8 p.m.") { m in
        guard !m.has("at") || m.stretch.isInformal, let day = m.namedDay, let time = m.messageTime else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      .phrase("date 'or'|'and' 'later'|'beyond'|'after'", "1994 or later", "1990 and beyond") { m in
        // "in May 1991 and later ran": the adverb of the next verb.
        if let next = m.after(), next.flags.contains(.endsInEd) || m.stretch.cue(of: next).contains(.past) {
          return nil
        }
        return m.date().flatMap { isDated($0) ? .modified(.onOrAfter, $0) : nil }
      },
      .phrase("date 'or' 'earlier'|'before'", "1994 or earlier") { m in
        m.date().flatMap { isDated($0) ? .modified(.onOrBefore, $0) : nil }
      },
      .phrase("'early'|'late' daypart date", "early morning June 5") { m in
        guard let day = EnglishClocks.day(m.date()), let part = m.partOfDay else { return nil }
        return .modified(Phases.modifier(m.value(.phase)) ?? .start, .timed(day, .part(part)))
      },
      .phrase(
        "'early'|'late' weekday|deictic daypart", "late Friday night", "early yesterday morning",
        "late Monday afternoon"
      ) { m in
        guard let part = m.partOfDay else { return nil }
        return m.namedDay.map { .modified(Phases.modifier(m.value(.phase)) ?? .start, .timed($0, .part(part))) }
      },
      .phrase(
        "'early'|'late'|'later'|'earlier' this|last daypart", "early this morning", "late last night",
        "later this afternoon"
      ) { m in
        guard let part = m.partOfDay else { return nil }
        let modifier: Modifier = m.has("early") || m.has("earlier") ? .start : .end
        return .modified(
          modifier, .timed(.enclosing(.day, m.value(.last) != nil ? -1 : 0, from: .dateline), .part(part)))
      },
      .phrase("'late'|'later'|'earlier'|'early' tonight", "later tonight") { m in
        let modifier: Modifier = m.has("early") || m.has("earlier") ? .start : .end
        return .modified(modifier, .timed(.enclosing(.day, 0, from: .dateline), .part(.night)))
      },
    ])

  /// A date that has a beginning and an end; a season, where its article shows that it is none of the other senses.
  private static func dateOrSeason(_ m: Match) -> Meaning? {
    if let date = m.date() { return isDated(date) ? date : nil }
    // "the start of spring classes", but "before the onset of winter trapped them"
    let isOfThing = m.after().map { m.stretch.isContent($0) && !$0.flags.contains(.endsInEd) } ?? false
    guard m.first.classes.contains(.article), !isOfThing else { return nil }
    return m.season.map { .floating(.season($0), nil) }
  }

  /// A date that can be early or late.
  private static func isDated(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .calendar, .floating, .enclosing, .within: true
    default: false
    }
  }

  /// "About Friday" is what the talk is of.
  private static func isApproximable(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .enclosing, .floating(.weekday, _): false
    default: true
    }
  }
}

extension Match {
  /// "talked about 1934": the word belongs to the verb.
  fileprivate var isSpokenOf: Bool {
    let verbs = [
      "ask", "asked", "dream", "dreamed", "hear", "heard", "joke", "joked", "know", "knew", "reminisced", "sang",
      "sing",
      "speak", "spoke", "story", "stories", "talk", "talked", "talking", "talks", "thought", "wrote",
    ]
    return has("about") && before().map { stretch.isWord($0, in: verbs) } ?? false
  }
}
