import Dates

/// Lengths of time: "two weeks", "18-month", "the past five days", "more than an hour".
enum EnglishPeriods {
  static let family = Family(
    name: "periods",
    rules: [
      Rule("period", "two weeks", "18-month", "a year and a half", "half an hour", "years") { m in duration(m) },
      Rule("the period", "the nine months", "the two years", "over [the years]") { m in
        guard let phrase = m.period, m.last.classes.contains(.unitPlural), !phrase.isHyphenated else { return nil }
        // "the days before the fire" are no certain days.
        if phrase.isBare && !m.isWord(m.before(), "over", "through", "throughout") { return nil }
        return duration(m)
      },
      Rule(
        "the ordinal|last|next|this|previous|following|'latest'|'final'|'early' number? units", "the past five days",
        "the first nine months", "the next two years", "the early years"
      ) { m in
        guard let unit = m.unit else { return nil }
        // "the second followed in 1953 and the third two years later"
        if m.number != nil, m.integer(.ordinal) != nil, m.isWord(m.after(), "later", "earlier", "before", "afterwards")
        {
          return nil
        }
        if m.has("this") || unit == .second && m.last.flags.contains(.capital) || unit == .hour && m.has("early") {
          return nil
        }
        return .duration(m.counted(unit))
      },
      Rule("'at' 'least' the last|next|previous|following number? units", "at least the past 14 months") { m in
        m.value(.unitPlural).flatMap(PeriodUnit.init(rawValue:)).map {
          .modified(.equalOrMore, .duration(Period(m.number.flatMap { $0.count }, $0)))
        }
      },
      Rule("last|next|previous|following number units", "last 20 years", "next two weeks") { m in
        guard let unit = m.unit, !m.beginsWithVerb else { return nil }
        return .duration(m.counted(unit))
      },
      Rule("the last|next period", "the past half-century", "the last half hour") { m in
        m.stretch.isClass(m.tokens.lowerBound + 2, .fraction) ? duration(m) : nil
      },
      Rule("the last|next|following 'quarter'|'half' 'of'? 'a'? 'century'", "the next quarter of a century") { m in
        .duration(Period(m.has("quarter") ? 25 : 50, .year))
      },
      Rule("the last|next|following 'quarter' '-' 'century'", "the next quarter-century") { _ in
        .duration(Period(25, .year))
      },
      Rule(
        "'in'|'during'|'over'|'for' < the 'decade'|'century' > 'after'|'before'|'since'",
        "in [the decade] after the war"
      ) {
        m in
        m.unit.map { .duration(Period(1, $0)) }
      },
      Rule("'each' 'of' the last|next|this number units", "each of the past six years") { m in
        guard let unit = m.unit, unit != .season else { return nil }
        return .duration(Period(m.number.flatMap { $0.count }, unit))
      },
      Rule(
        "the? 'recent'|'coming'|'past' units 'and'|'or' units", "recent weeks and months", "the coming days and weeks",
        kind: .duration
      ) { m in m.unit.map { .duration(Period(nil, $0)) } },
      Rule("'recent'|'coming'|'past' units", "recent weeks", "coming months", kind: .duration) { m in
        m.unit.map { .duration(Period(nil, $0)) }
      },
      Rule("the number? units 'ahead'", "the weeks ahead", "the two years ahead") { m in
        m.unit.map { .duration(Period(m.number.flatMap { $0.count }, $0)) }
      },
      Rule(
        "the 'fiscal'|'financial'? 'year' > 'ended'|'ending'", "[the year] ended March 31",
        "[the fiscal year] ending June 30"
      ) {
        _ in
        .duration(Period(1, .year))
      },
      Rule("the 'year' > 'to' month", "[the year] to April") { m in
        m.isMonthSure ? .duration(Period(1, .year)) : nil
      },
      Rule("the 'year' > 'to' date", "rose in [the year] to 31 March") { m in
        m.date().map { $0.asDay != nil || $0.isMonth } == true ? .duration(Period(1, .year)) : nil
      },
      Rule("the 'year' > 'to' the? 'end' '-'|'of'? month|date", "rose in [the year] to end-June") { _ in
        .duration(Period(1, .year))
      },
      Rule("the 'fiscal' 'year'", "the fiscal year") { _ in .duration(Period(1, .year)) },
      Rule("'its'|'their'|'his'|'full' < 'fiscal' 'year'", "its [fiscal year]") { _ in .duration(Period(1, .year)) },
      Rule("a number '-' unit 'period'", "a three-year period") { m in
        guard let unit = m.unit, let count = m.number?.count else { return nil }
        return .duration(Period(count, unit))
      },
      Rule("the? 'recent' 'past'", "the recent past", kind: .date) { _ in .reference(.past) },
      Rule("number 'nights'|'night'", "two nights", "for [1 night]") { m in
        // "one night" is a certain one, and "three night markets" are markets.
        guard let count = m.number?.count, m.has("nights") ? count > 1 : m.numbers == [1] else { return nil }
        return .duration(Period(count, .day))
      },
      Rule("approximator period", "about two weeks", "nearly two years", "almost a decade") { m in
        guard m.period?.isBare != true else { return nil }
        return duration(m).map { .modified(.approximate, $0) }
      },
      Rule("'perhaps'|'maybe' period", "perhaps 300 years", "maybe 20 minutes") { m in
        m.period?.isBare != false ? nil : duration(m).map { .modified(.approximate, $0) }
      },
      Rule("'close' 'to' period", "close to four hours") { m in
        m.period?.isBare != false || m.period?.isArticle != false
          ? nil : duration(m).map { .modified(.approximate, $0) }
      },
      Rule("'another' unit", "another year", "another month") { m in
        guard let unit = m.unit, !m.last.classes.contains(.unitPlural), ![.second, .quarter, .season].contains(unit)
        else { return nil }
        // "just another day" is like all others.
        if unit == .day, m.isWord(m.before(), "just") { return nil }
        return .duration(Period(1, unit))
      },
      Rule("'a' 'single' unit", "a single month") { m in
        guard let unit = m.unit, [.day, .week, .month, .year, .decade].contains(unit),
          !m.last.classes.contains(.unitPlural)
        else { return nil }
        return .duration(Period(1, unit))
      },
      Rule("'another' number units", "another two weeks", "another few days") { m in
        // "and another two weeks ago"
        m.isWord(m.after(), "ago") ? nil : m.unit.map { .duration(Period(m.number.flatMap { $0.count }, $0)) }
      },
      Rule("'at' 'least' period", "at least 30 days") { m in duration(m).map { .modified(.equalOrMore, $0) } },
      Rule("'at' 'most' period", "at most two days") { m in duration(m).map { .modified(.equalOrLess, $0) } },
      Rule("'up' 'to' period", "up to 180 days") { m in duration(m).map { .modified(.equalOrLess, $0) } },
      Rule("'no'|'not' 'more' 'than' period", "no more than two weeks") { m in
        duration(m).map { .modified(.equalOrLess, $0) }
      },
      Rule("'no'|'not' 'less'|'fewer' 'than' period", "no less than a year") { m in
        duration(m).map { .modified(.equalOrMore, $0) }
      },
      Rule("'more'|'longer'|'better' 'than' period", "more than four hours") { m in
        duration(m).map { .modified(.moreThan, $0) }
      },
      Rule("'less'|'fewer' 'than' period", "less than a year") { m in duration(m).map { .modified(.lessThan, $0) } },
      Rule("'over'|'exceeding' period", "for [over a week]") { m in
        // "is paid off over four years" tells how long, not how much more.
        guard m.period?.isBare != true, m.after()?.classes.contains(.ago) != true,
          m.isWord(
            m.before(), "for", "just", "well", "little", "is", "was", "last", "lasted", "took", "take", "takes",
            "spent", "after", "slightly", "been", "waited", "waiting", "took", "only") || m.opensMessage
        else { return nil }
        return duration(m).map { .modified(.moreThan, $0) }
      },
      Rule("'under' period", "under an hour") { m in
        guard m.period?.isBare != true else { return nil }
        return duration(m).map { .modified(.lessThan, $0) }
      },
      Rule("'an' 'hour' 'and' number", "waited [an hour and ten]") { m in
        guard let minutes = m.number?.count, (5..<60).contains(minutes), m.after()?.flags.contains(.word) != true else {
          return nil
        }
        return .duration(Period(Period.Part(1, .hour), [Period.Part(minutes, .minute)]))
      },
      Rule("period 'or' 'so'", "two years or so") { m in duration(m).map { .modified(.approximate, $0) } },
      Rule("the? last|next period 'or' 'so'", "the next four years or so") { m in
        m.beginsWithVerb ? nil : duration(m).map { .modified(.approximate, $0) }
      },
      Rule("the? last|next unit 'or' 'so'", "the next year or so") { m in
        guard m.unit != nil else { return nil }
        return m.enclosing(m.value(.next) != nil ? 1 : -1).map { .modified(.approximate, $0) }
      },
      Rule("period 'or' 'more'|'longer'", "two years or more") { m in duration(m).map { .modified(.equalOrMore, $0) } },
      Rule("the? last|next|previous|following|'latest' number 'or'|'to'|'-' number units", "the next 10 to 15 months") {
        m in
        guard let unit = m.unit, let low = m.number?.count, case .number(let high)? = m.phrase(.number, 1),
          high.count ?? 0 > low, !m.beginsWithVerb
        else { return nil }
        return .modified(.approximate, .duration(Period(low, unit)))
      },
      Rule("number 'or'|'to'|'-' number '-'? units", "two or three days", "five to ten years", "two to three weeks") {
        m in
        guard let unit = m.unit, let low = m.number?.count, case .number(let high)? = m.phrase(.number, 1),
          high.count ?? 0 > low, !isAge(m)
        else { return nil }
        return .modified(.approximate, .duration(Period(low, unit)))
      },
      Rule("units 'or'|'and' units", "weeks or months", "weeks and months") { m in
        m.unit.map { .modified(.approximate, .duration(Period(nil, $0))) }
      },
      Rule("'a' unit 'or' 'two'|'so'|'more'", "a day or two", "a month or two") { m in
        m.unit.map { .modified(.approximate, .duration(Period(1, $0))) }
      },
      .phrase("'all' daypart", "all night", "all morning") { m in m.partOfDay.map { .timed(nil, .part($0)) } },
      Rule("'for' < 'full' '-'? unit", "for [full week]") { m in
        // "for full year" is the firm's year.
        m.unit.flatMap { $0 == .year || $0 == .quarter ? nil : .duration(Period(1, $0)) }
      },
      Rule("'all' '-' 'day'|'week'|'month'|'year'", "all-day") { m in m.unit.map { .duration(Period(1, $0)) } },
      Rule("'all'|'whole'|'entire' the? unit", "all day", "all week", "all the year", "all wknd") { m in
        guard let unit = m.unit,
          [.day, .week, .month, .year, .weekend].contains(unit) || unit == .hour && !m.has("all"),
          !m.last.classes.contains(.unitPlural)
        else { return nil }
        return .duration(Period(1, unit))
      },
      Rule("the 'whole'|'entire' unit", "the whole day", "the entire year") { m in
        // "missed the whole season" is a team's.
        m.unit.flatMap { $0 == .season ? nil : .duration(Period(1, $0)) }
      },
      Rule("'week'|'month'|'year'|'day'|'hour' '-'? 'long'", "week-long", "year long") { m in
        m.unit.map { .duration(Period(1, $0)) }
      },
      Rule("units '-' 'long'", "decades-long", "hours-long") { m in m.unit.map { .duration(Period(nil, $0)) } },
      Rule("number '-' unit '-' 'long'", "three-week-long") { m in
        guard let unit = m.unit, let count = m.number?.count else { return nil }
        return .duration(Period(count, unit))
      },
      Rule("'weeklong'|'monthlong'|'yearlong'|'daylong'|'hourlong'", "weeklong", "yearlong") { m in
        let unit: PeriodUnit =
          m.has("weeklong")
          ? .week : m.has("monthlong") ? .month : m.has("yearlong") ? .year : m.has("daylong") ? .day : .hour
        return .duration(Period(1, unit))
      },
    ])

  /// "took over six years ago": the "over" of the verb.
  static func isParticle(_ m: Match) -> Bool {
    m.isWord(m.before(), "took", "take", "takes", "taken", "taking", "handed", "turned")
  }

  /// A period that is a length of time, and not the measure of something: "five-minute mile", "$3 a day".
  static func duration(_ m: Match) -> Meaning? {
    guard let phrase = m.period else { return nil }
    let meaning = Meaning.duration(phrase.period)
    if isMeasure(m, phrase) || isOrdinal(m, phrase) || m.isQuotedName || isSomeDay(m) { return nil }
    return phrase.isApproximate ? .modified(.approximate, meaning) : meaning
  }

  /// "One day, they left", "he one day will": a day of the story or of the future, and no length.
  private static func isSomeDay(_ m: Match) -> Bool {
    guard m.tokens.count == 2, m.isWord(m.first, "one"), m.isWord(m.last, "day") else { return false }
    if m.isWord(m.after(), "after", "before", "later", "earlier", "ago", "of", "in") { return false }
    if let next = m.after(), m.stretch.cue(of: next).contains(.subject) { return true }
    if m.isWord(m.after(), "at"), m.isWord(m.after(2), "a") { return true }  // "one day at a time"
    guard let before = m.before() else { return m.first.flags.contains(.capital) }
    return m.first.flags.contains(.capital) || m.stretch.cue(of: before).contains(.subject)
  }

  private static func isMeasure(_ m: Match, _ phrase: PeriodPhrase) -> Bool {
    let unit = phrase.period.leading.unit
    // "40,000 second doses": what is counted is no second.
    if unit == .second, !phrase.isHyphenated, !m.last.classes.contains(.unitPlural),
      phrase.period.leading.count ?? 0 >= 1000
        || m.isWord(m.after(), "dose", "doses", "homes", "jobs", "chances", "helpings")
    {
      return true
    }
    // "a month of Sundays"; "in years 10 and 12", at school
    if phrase.isArticle, m.isWord(m.after(), "of"), m.isWord(m.after(2), "sundays") { return true }
    if phrase.isBare, unit == .year, m.after()?.classes.contains(.dayNumber) == true, m.isWord(m.before(), "in") {
      return true
    }
    if m.after()?.classes.contains(.hyphen) ?? false, !(m.after(2)?.classes.isDisjoint(with: [.ago, .earlier]) ?? true)
    {
      return true
    }
    // "the Seven Years' War", "the Six-Day War": a name
    if m.last.flags.contains(.capital), m.isWord(m.after(m.isAfterwards(.apostrophe) ? 2 : 1), "war") { return true }
    if isAge(m)
      || m.isWord(m.after(), "of") && m.isWord(m.after(2), "a", "an") && m.after(3)?.classes.contains(.unit) ?? false
    {
      return true
    }
    if m.isWord(m.first, "many"), m.isWord(m.before(), "how") { return true }
    if isRatio(m, phrase) || phrase.period.isVague && m.isWord(m.before(), "as") { return true }
    // "the once-a-decade meeting"
    if phrase.isHyphenated, phrase.isArticle, m.first.isGlued { return true }
    // "never saw a day like it"
    if phrase.isArticle, m.isWord(m.after(), "like") { return true }
    // "a year-long inquiry": the year is long, and the article the inquiry's.
    if phrase.isArticle, m.isFollowedByHyphen, m.isWord(m.after(2), "long") { return true }
    // "55 million light years away"
    if unit == .year, m.isWord(m.before(), "light") { return true }
    if phrase.isBare {
      // "the hours-of-service rules"
      if m.isFollowedByHyphen, m.isWord(m.after(2), "of") { return true }
      // "after-hours trading"
      if m.first.isGlued, m.isAfter(.hyphen) { return true }
      if m.isWord(m.before(), "many"), m.isWord(m.before(2), "as", "how") { return true }
      // "the interwar years", "the boom years": a time with a name
      if unit == .year, let before = m.before(), m.stretch.isContent(before) || m.isWord(before, "middle", "closing"),
        m.before(2)?.classes.contains(.article) == true
      {
        return true
      }
      // "market days", "in the boom days": such as they are
      if unit == .day,
        m.isWord(
          m.before(), "market", "boom", "school", "feast", "fast", "working", "rest", "rainy", "race", "play", "glory",
          "holy", "dog", "salad", "college", "student", "playing", "pioneer", "trading", "match")
      {
        return true
      }
      // "in his last years", "her early years": of somebody's life
      if unit == .year, m.isWord(m.before(), "last", "first", "final", "early", "later"),
        m.before(2).map({ m.stretch.cue(of: $0).contains(.determiner) }) ?? false
      {
        return true
      }
      // A number before it was no length, so the unit alone is none either.
      if let before = m.before(), !before.classes.isDisjoint(with: [.integer, .ones, .tens, .scale]) { return true }
      if m.isWord(m.before(), "other"), m.isWord(m.before(2), "in", "on") { return true }
      if m.first.classes.contains(.article) || unit == .minute, m.isWord(m.after(), "of") { return true }
      // "agendas and minutes": papers, unless something takes so long.
      // "12-hour days"
      if m.isAfter(.unit) { return true }
      if unit == .minute, !m.isAfter([.preposition, .this, .last]),
        !m.isWord(m.before(), "last", "lasts", "lasted", "take", "takes", "took", "spent", "just", "only", "mere"),
        !m.isWord(m.after(), "after", "before", "later", "ago")
      {
        return true
      }
      if unit == .hour,
        m.isWord(m.before(), "wee", "small", "shorter", "longer", "business", "office", "opening", "rush", "peak")
      {
        return true
      }
      if unit == .hour, m.isWord(m.before(), "after"), let next = m.after(), m.stretch.isContent(next) { return true }
      // "office hours", "rush hours": the hours of something
      if unit == .hour,
        m.isWord(
          m.before(), "office", "business", "opening", "regular", "normal", "store", "shop", "school", "working",
          "visiting", "rush", "peak",
          "trading", "market", "banking", "library", "unsocial", "summer", "winter", "holiday")
      {
        return true
      }
      // A bare "seconds", "quarters", "seasons" is seldom a length; but "within seconds".
      if unit == .second, m.isWord(m.before(), "in", "within"), !(m.after().map(m.stretch.isContent) ?? false) {
        return false
      }
      if unit == .second || unit == .quarter || unit == .season || unit == .weekend { return true }
      if let before = m.before(),
        !before.classes.isDisjoint(with: [.ordinalWord])
          || m.isWord(before, "two", "these", "those", "golden", "no", "on")
          || m.isWord(before, "of") && m.isWord(m.before(2), "matter")
          || m.isWord(before, "all") && m.isWord(m.before(2), "of", "at")
          || m.isWord(m.after(), "apart")
      {
        return true
      }
      if m.first.flags.contains(.capital) && m.before() != nil && !(m.before()?.flags.contains(.endsSentence) ?? false)
      {
        return true
      }
      return false
    }
    if unit == .quarter || unit == .season || unit == .half {
      if unit != .quarter || phrase.isArticle { return true }
    }
    if phrase.isArticle, unit == .second || unit == .minute && m.isWord(m.after(), "of") { return true }
    // "a weekend announcement", "after a weekend of quarrels"
    if unit == .weekend, phrase.isArticle, !m.isWord(m.before(), "for", "spent", "spend", "spending", "within") {
      return true
    }
    // "a day when nobody came": some day, and no length.
    if phrase.isArticle, m.isWord(m.after(), "when", "where") || unit == .day && m.isWord(m.after(), "off") {
      return true
    }
    // "$3 a day", "10 percent a year", "60 miles an hour", "twice a week": a rate.
    if phrase.isArticle, let before = m.before(), isRated(m, before) { return true }
    if unit == .hour && phrase.isBare && isOfOpening(m) || isMoment(m, phrase) { return true }
    // "some weekend reading"
    if phrase.period.leading.count == nil, !phrase.isBare, !phrase.isHyphenated, !m.last.classes.contains(.unitPlural) {
      return true
    }
    // "one day", "a day": often no length at all.
    if unit == .day, phrase.isArticle, m.isWord(m.before(), "such", "quite", "of", "as") { return true }
    if phrase.isArticle, m.isWord(m.before(), "what") { return true }  // "what a day!"
    if phrase.isArticle, unit == .minute, m.isWord(m.before(), "been") { return true }  // "it's been a minute": long
    if phrase.isHyphenated, m.isWord(m.after(), "mile", "channel") { return true }
    if let before = m.before(), before.classes.contains(.currency) { return true }
    return isLetterOfThing(m)
  }

  /// "a 3D film", "60w", "seat 10D": a letter right behind digits is a unit where only a length can stand, and "h" always.
  private static func isLetterOfThing(_ m: Match) -> Bool {
    // "at 7h01", "the 19h30 train": a time
    if m.isWord(m.before(), "the"), m.tokens.count == 3, m.isGlued(1), m.stretch.isWord(m.tokens.lowerBound + 1, "h") {
      return true
    }
    if m.isWord(m.before(), "at", "until", "till", "by", "from"),
      m.tokens.contains(where: { m.stretch.isWord($0, "h") })
    {
      return true
    }
    if m.tokens.count > 2, m.stretch.text(m.tokens.lowerBound).hasPrefix("0"), m.isGlued(1) { return true }  // "04h20"
    guard m.last.end - m.last.start == 1, m.last.flags.contains(.word) else { return false }
    if m.isWord(m.last, "m"), m.tokens.contains(where: { m.stretch.isWord($0, "h") }) { return false }  // "4h 22m"
    let isCapital = m.last.flags.contains(.capital)
    if m.isWord(m.last, "h"), !isCapital { return false }
    if m.after().map(m.stretch.isContent) ?? false { return true }
    if isCapital, m.isWord(m.last, "d"), m.numbers == [3] || m.numbers == [2] { return true }
    return !m.isWord(m.before(), "for", "lasted", "lasts", "last", "past", "next", "took", "takes", "within", "in")
  }
}
