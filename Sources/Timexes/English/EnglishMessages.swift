import Dates

/// Time as it is typed in short messages: "tmrw 8pm", "2nite", "sat nite", "@ 6", "7ish".
enum EnglishMessages {
  static let family = Family(
    name: "short messages",
    rules: [
      Rule("integer ~('moro'|'morro'|'morrow'|'morow'|'mrw'|'mora'|'mara'|'moz')", "2moro", "2morrow") { m in
        isTwo(m) ? .enclosing(.day, 1, from: .dateline) : nil
      },
      Rule("integer ~'day'", "2day") { m in isTwo(m) ? .enclosing(.day, 0, from: .dateline) : nil },
      .phrase("integer ~('nite'|'night'|'nyt')", "2nite", "2night") { m in
        isTwo(m) ? .timed(.enclosing(.day, 0, from: .dateline), .part(.night)) : nil
      },
      .phrase("'lastnight'|'lastnite'", "lastnight") { _ in .timed(.enclosing(.day, -1, from: .dateline), .part(.night))
      },
      .phrase("'tom' daypart", "[tom night] at mine") { m in
        guard !m.first.flags.contains(.capital), let part = m.partOfDay else { return nil }
        return .timed(.enclosing(.day, 1, from: .dateline), .part(part))
      },
      .phrase("clock 'tom'", "gym [6am tom]") { m in
        m.last.flags.contains(.capital) || !m.stretch.isInformal
          ? nil : m.time.map { .timed(.enclosing(.day, 1, from: .dateline), $0) }
      },
      .phrase("'tom' 'at'|atsign? clock", "c u [tom 8pm]") { m in
        m.first.flags.contains(.capital) ? nil : m.time.map { .timed(.enclosing(.day, 1, from: .dateline), $0) }
      },
      .phrase("atsign < hournumber", "@ [6]", "thurs, meet @ [7]", kind: .time) { m in
        guard let hour = m.value(.hourNumber), !m.isPartOfNumber, !m.isFollowedByCount else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("date 'at'|atsign hournumber", "see u [thurs @ 6]", "Friday at 8", "Nov. 4 at 9") { m in
        guard let day = EnglishClocks.day(m.date()), let hour = m.value(.hourNumber), (1...12).contains(hour),
          !m.isPartOfNumber, !m.isFollowedByCount, !m.isPriced
        else { return nil }
        return m.hour(hour).map { .timed(day, .clock($0)) }
      },
      .phrase("tonight 'at'|atsign|'around'|'about'? hournumber", "tonight at 8", "tonite @ 9") { m in
        guard let hour = m.value(.hourNumber), (1...11).contains(hour), !m.isPartOfNumber, !m.isFollowedByCount else {
          return nil
        }
        // The small hours of the night are the next day's.
        let isSmall = hour < 4
        return ClockTime(hour: isSmall ? hour : hour + 12).map {
          .timed(.enclosing(.day, isSmall ? 1 : 0, from: .dateline), .clock($0))
        }
      },
      .phrase("clock|hournumber '-'? 'ish'", "7ish", "8-ish", "6:30 ish", "noon-ish") { m in
        let time = m.messageTime ?? m.value(.hourNumber).flatMap(m.hour).map(TimeOfDay.clock)
        return time.map { .modified(.approximate, .timed(nil, $0)) }
      },
      .phrase("this|deictic|weekday 'eve'", "this eve", "tmrw eve", "c u [thurs eve]") { m in
        guard m.word(in: .weekday) == nil || m.stretch.isInformal else { return nil }
        return .timed(m.namedDay ?? .enclosing(.day, 0, from: .dateline), .part(.evening))
      },
      .phrase(
        "'at'|atsign|'by'|'til'|'till'|'until'|'from'|'before' < hournumber 'on'? date", "at [8 on Friday]",
        "be up @ [5 tmrw] ok"
      ) { m in
        guard let hour = m.value(.hourNumber), (1...12).contains(hour), !m.isPriced,
          let day = EnglishClocks.day(m.date())
        else { return nil }
        return m.hour(hour).map { .timed(day, .clock($0)) }
      },
      // "mass is at 9 and 11 tomorrow": both
      .phrase("'at' < hournumber > 'and'|'or'|'&' hournumber deictic", "mass is at [9] and 11 tomorrow lol") { m in
        guard m.stretch.isInformal, let hour = m.value(.hourNumber), (1...12).contains(hour),
          let step = m.value(.deictic)
        else { return nil }
        return m.hour(hour).map { .timed(.enclosing(.day, step, from: .dateline), .clock($0)) }
      },
      .phrase("hournumber 'and'|'or'|'&' < hournumber deictic", "mass is at 9 and [11 tomorrow] lol") { m in
        guard m.stretch.isInformal, let hour = m.value(.hourNumber, 1), (1...12).contains(hour),
          let step = m.value(.deictic), m.isWord(m.before(3), "at")
        else { return nil }
        return m.hour(hour).map { .timed(.enclosing(.day, step, from: .dateline), .clock($0)) }
      },
      .phrase("date meridiem", "free [weds pm]?", "on [Tuesday a.m.]") { m in
        // "fri am going out": the verb
        let isVerb =
          m.isWord(m.last, "am") && m.after().map { m.stretch.isContent($0) && !$0.flags.contains(.endsInS) } ?? false
          && !m.isWord(
            m.after(), "ok", "okay", "pls", "plz", "then", "only", "instead", "maybe", "best", "shift", "slot", "class",
            "appt", "session", "run", "flight", "service", "match", "game", "kickoff", "train", "delivery")
        guard !isVerb, let day = EnglishClocks.day(m.date()), let half = m.value(.meridiem) else { return nil }
        return .timed(day, .part(half == 0 ? .morning : .afternoon))
      },
      .phrase("integer ~('nite'|'night'|'nyt') 'at'|atsign? clock|hournumber", "2nite 8pm", "2nite @ 9") { m in
        guard isTwo(m), !m.isPartOfNumber, !m.isFollowedByCount || m.time != nil else { return nil }
        let hour = m.stretch[m.tokens.upperBound - 1].number
        let time = m.time ?? ClockTime(hour: Int(hour)).map(TimeOfDay.clock)
        return EnglishClocks.evening(time).map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
      .phrase("'tom'", "c u [tom]!", kind: .date) { m in
        guard m.stretch.isInformal, !m.first.flags.contains(.capital), m.after()?.flags.contains(.word) != true,
          m.isWord(
            m.before(), "u", "you", "ya", "there", "off", "work", "back", "til", "it", "here", "class", "classes",
            "school",
            "suspended", "cancelled", "closed", "exam", "exams", "shift", "gym", "early", "free", "busy", "again")
        else { return nil }
        return .enclosing(.day, 1, from: .dateline)
      },
      .phrase("'tom' > 'and'|'n'|'or' weekday", "no class [tom] and sat pls") { m in
        m.stretch.isInformal && !m.first.flags.contains(.capital) ? .enclosing(.day, 1, from: .dateline) : nil
      },
      .phrase("'class' 'of' < twodigits", "class of [18]!!", kind: .date) { m in
        guard m.stretch.isInformal, m.after()?.flags.contains(.word) != true else { return nil }
        return m.shortYear(m.value(.twoDigits))
      },
      .phrase("this meridiem", "free [this pm]?") { m in
        guard m.stretch.isInformal, m.has("this"), let half = m.value(.meridiem) else { return nil }
        return .timed(.enclosing(.day, 0, from: .dateline), .part(half == 0 ? .morning : .afternoon))
      },
      // "730 tmrw ok?", "home around 630"
      .phrase("integer 'on'? deictic|weekday|tonight", "[730 tmrw] ok babe?", "[1015 sat] at the gate pls") { m in
        // "Call 555 0148 Mon to Fri": a number to call
        guard m.stretch.isInformal, !m.isAfter(.integer), let time = quarterly(m) else { return nil }
        let day = m.namedDay ?? .enclosing(.day, 0, from: .dateline)
        return .timed(
          day, m.word(in: .tonight) != nil ? EnglishClocks.evening(.clock(time)) ?? .clock(time) : .clock(time))
      },
      .phrase("weekday|deictic 'at'|atsign? integer", "[fri 730] ok?", "c u [tmrw at 615]") { m in
        guard m.stretch.isInformal, let day = m.namedDay, !m.isPartOfNumber, !m.countsInMessage, m.numbers.count == 1,
          let time = quarterly(m)
        else { return nil }
        return .timed(day, .clock(time))
      },
      .phrase("the? 'weekend'|'wkend'|'wknd'|'wkd' 'of' the day", "free [the weekend of the 22nd]?", kind: .date) { m in
        guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day),
          m.after()?.classes.contains(.of) != true
        else { return nil }
        return .stretch(.weekend, of: .floating(.dayOfMonth(day), nil))
      },
      .phrase("the? 'wkend'|'wknd'|'wkd' 'of' date", "free [wknd of 15 june]?", kind: .date) { m in
        m.date()?.asDay.map { .stretch(.weekend, of: $0) }
      },
      .phrase("the 'week' 'of' the day", "away [the week of the 17th]", kind: .date) { m in
        guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day),
          m.after()?.classes.contains(.month) != true
        else { return nil }
        return .stretch(.week, of: .floating(.dayOfMonth(day), nil))
      },
      .phrase("'a' 'week'|'wk' weekday", "back [a week monday] lol", kind: .date) { m in
        guard m.stretch.isInformal, !m.isAfter([.times, .integer, .unit]), m.before() != nil,
          m.after().map({
            !$0.flags.contains(.word) && $0.classes.isDisjoint(with: [.hyphen, .integer])
              || m.isWord($0, "x", "xx", "lol")
          })
            ?? true
        else { return nil }
        return m.weekday.map { .offset(Period(1, .week), .future, from: .floating(.weekday($0), .next)) }
      },
      .phrase("'weekend'|'wkend'|'wknd'|'wkd' 'after' 'next'", "[wknd after next] im free lol", kind: .date) { m in
        .enclosing(.weekend, 2, from: .dateline)
      },
      .phrase(
        "number 'week'|'weeks'|'wk'|'wks' 'on' weekday", "[2 weeks on Sunday] we fly", "back [a wk on sun] lol",
        kind: .date
      ) { m in
        guard let count = m.number?.count, (2...10).contains(count) || count == 1 && m.has("wk"),
          let weekday = m.weekday
        else { return nil }
        return .offset(Period(count, .week), .future, from: .floating(.weekday(weekday), .next))
      },
      .phrase("weekday 'just'? 'gone'", "lost it [sat just gone] lol", kind: .date) { m in
        m.stretch.isInformal ? m.weekday.map { .floating(.weekday($0), .last) } : nil
      },
      .phrase("the? season 'of' twodigits", "take me back to [summer of 69] lol", kind: .date) { m in
        guard m.stretch.isInformal, let season = m.season, let digits = m.value(.twoDigits) else { return nil }
        return .within(.season(season), of: .floating(.yearOfCentury(digits), nil))
      },
      .phrase(
        "'around'|'about'|'round'|'bout'|'abt'|'by'|'til'|'till'|'until'|'from'|'frm'|'since' < integer",
        "home around [630] x", "be there bout [630] lol",
        kind: .time
      ) {
        m in
        guard m.stretch.isInformal, !m.isPartOfNumber, !m.isFollowedByCount, !m.isFollowedByHyphen else { return nil }
        return quarterly(m).map { .timed(nil, .clock($0)) }
      },
      // "train at 1745", "dinner @ 730"
      .phrase("'at'|atsign < integer", "train at [1745] ok?", "lunch @ [1230]", kind: .time) { m in
        guard !m.isPartOfNumber, !m.isFollowedByCount, !m.isFollowedByHyphen, !m.isTrade, let width = m.widths?.first,
          (3...4).contains(width),
          let number = m.numbers.first, number % 100 < 60, m.stretch.isInformal || width == 4 && number < 1000,
          number >= 100 || width == 4,
          !m.isWord(m.after(), "mln", "bln", "million", "billion", "dlrs", "stg", "pct", "yen", "marks", "francs")
        else { return nil }
        let hour = width == 3 ? m.hour(number / 100)?.hour : number / 100
        return hour.flatMap { ClockTime(hour: $0, minute: number % 100) }.map { .timed(nil, .clock($0)) }
      },
      .phrase("'b' ~integer < hournumber", "be there b4 [8]!") { m in
        guard m.stretch.token(at: m.tokens.lowerBound - 1)?.number == 4, let hour = m.value(.hourNumber),
          (1...12).contains(hour), !m.isPartOfNumber, !m.isFollowedByCount
        else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("integer 'hrs'|'hours'", "[1600 hrs] today pls") { m in
        guard m.stretch.isInformal, m.widths?.first == 4, let number = m.numbers.first else { return nil }
        return ClockTime(hour: number / 100, minute: number % 100).map { .timed(nil, .clock($0)) }
      },
      // What loses its apostrophe: "tomorrows weather", "fridays game"
      .phrase("'todays'|'yesterdays'|'tomorrows'", "[tomorrows] weather looks bad", kind: .date) { m in
        guard m.stretch.isInformal, !m.isWord(m.before(), "our", "my", "all", "the") else { return nil }
        return .enclosing(.day, m.has("todays") ? 0 : m.has("tomorrows") ? 1 : -1, from: .dateline)
      },
      .phrase("'tonights'", "[tonights] gig is off") { m in
        m.stretch.isInformal ? .timed(.enclosing(.day, 0, from: .dateline), .part(.night)) : nil
      },
      .phrase("weekday > doing", "[fridays] show is sold out lol", kind: .date) { m in
        guard m.stretch.isInformal, m.stretch.ends(m.first, in: "days"), let weekday = m.weekday else { return nil }
        return .floating(.weekday(weekday), nil)
      },
      // The morning of which is spoken by its half of the day is the coming one, unless a day is told.
      .phrase("'in' < the 'am'|'pm'", "call u in [the am]") { m in
        guard m.stretch.isInformal else { return nil }
        let isNext = m.has("am") && !m.tellsDay && m.stretch.order.tense(m.stretch, m.tokens)?.direction != .past
        return .timed(
          isNext ? .enclosing(.day, 1, from: .dateline) : nil, .part(m.has("am") ? .morning : .afternoon))
      },
      // "80s music", "a 90s kid"; not "my 30s", "temps in the 80s", "20s timer"
      .phrase("twodigits ~s", "give me [80s] music", "total [90s] kid lol", kind: .date) { m in
        guard m.stretch.isInformal, let digits = m.value(.twoDigits), digits % 10 == 0, digits >= 50,
          isOfDecade(m),
          !m.isWord(m.before(), "low", "mid", "high", "upper", "lower", "scored", "shot", "aged")
        else { return nil }
        return .floating(.decade(digits / 10), nil)
      },
      .phrase("phase '-'? twodigits ~s", "[late 90s] hip hop lol", kind: .date) { m in
        guard m.stretch.isInformal, let digits = m.value(.twoDigits), digits % 10 == 0, digits >= 50, isOfDecade(m),
          let modifier = Phases.modifier(m.value(.phase))
        else { return nil }
        return .modified(modifier, .floating(.decade(digits / 10), nil))
      },
      // The first of two times has its half of the day behind the second: "5 to 7pm", "10-2pm".
      .phrase("'between' < hournumber > 'and' clock", "between [10] and 11pm") { m in
        guard let hour = m.value(.hourNumber), (1...12).contains(hour), case .clock(let end)? = m.time,
          m.stretch.isClass(m.endOfCaptures - 1, .meridiem)
        else { return nil }
        let isAfternoon = end.hour >= 12 && hour % 12 < max(1, end.hour % 12)
        return ClockTime(hour: hour % 12 + (isAfternoon ? 12 : 0)).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber > '-'|'to'|'til'|'till'|'until' clock", "[7]-9pm", "from [10] to 2 p.m.") { m in
        guard let hour = m.value(.hourNumber), (1...12).contains(hour), !m.isPartOfNumber,
          case .clock(let end)? = m.time,
          m.stretch.isClass(m.endOfCaptures - 1, .meridiem)
            || m.stretch.isInformal && end.minute != nil && (hour <= end.hour || hour > 6 && end.hour < 7)
        else { return nil }
        // "9-5:30": from the morning on
        if !m.stretch.isClass(m.endOfCaptures - 1, .meridiem), hour > end.hour {
          return ClockTime(hour: hour).map { .timed(nil, .clock($0)) }
        }
        if !m.stretch.isClass(m.endOfCaptures - 1, .meridiem) { return m.hour(hour).map { .timed(nil, .clock($0)) } }
        let isAfternoon = end.hour >= 12 && hour % 12 < max(1, end.hour % 12)
        return ClockTime(hour: hour % 12 + (isAfternoon ? 12 : 0)).map { .timed(nil, .clock($0)) }
      },
    ])

  /// "730", "1015": an hour and its quarters without the colon.
  private static func quarterly(_ m: Match) -> ClockTime? {
    // "0545 tmrw" is told by the day's twenty-four hours.
    if m.widths?.first == 4, let number = m.numbers.first, number < 1000 {
      return ClockTime(hour: number / 100, minute: number % 100)
    }
    guard let number = m.numbers.first, (100...1259).contains(number), [15, 30, 45].contains(number % 100),
      let hour = m.hour(number / 100, isExact: true)
    else { return nil }
    return ClockTime(hour: hour.hour, minute: number % 100)
  }

  /// True before what a decade has: music, and no weather.
  private static func isOfDecade(_ m: Match) -> Bool {
    // "60s and 70s vinyl"
    if m.isWord(m.after(), "and", "n", "or"), m.after(2)?.classes.contains(.twoDigits) ?? false,
      m.after(3)?.classes.contains(.pluralSuffix) ?? false
    {
      return true
    }
    guard let next = m.after(), m.stretch.isContent(next) else { return false }
    return !m.isWord(next, "today", "weather", "temps", "temp", "outside", "humid", "sunny", "range", "heat", "timer")
  }

  private static func isTwo(_ m: Match) -> Bool {
    m.first.number == 2 && m.first.end - m.first.start == 1
  }
}

extension Match {
  /// The token behind the last capture, whether or not that is part of the expression.
  var endOfCaptures: Int { captures.last?.upper ?? tokens.upperBound }

  /// True behind a verb of prices: "closed at 8 on Friday", "traded Friday at 8".
  var isPriced: Bool {
    guard !stretch.isInformal else { return false }
    if isPutAt { return true }
    return (1...9).contains {
      isWord(
        before($0), "traded", "trading", "trade", "priced", "quoted", "settled", "finished", "unchanged", "valued",
        "selling", "sold", "closed", "opened", "ended")
    }
  }

  /// True behind "put the toll at", "put the number of wounded at", "set the price at": how much it is, and not when.
  var isPutAt: Bool {
    let at = tokens.lowerBound - 1
    guard stretch.isWord(at, "at"), let noun = stretch.token(at: at - 1), stretch.isContent(noun),
      let verb = (2...8).lazy.map({ at - $0 }).first(where: { stretch.isWord($0, Match.putting) })
    else { return false }
    let words = verb + 1..<at
    guard words.allSatisfy({ stretch[$0].flags.contains(.word) }) else { return false }
    if words.contains(where: { stretch.isWord($0, Match.amounts) }) { return true }
    return stretch.isWord(verb, ["put", "puts", "putting"])
      && stretch.isClass(verb + 1, .article) && stretch.isWord(verb + 3, "at")
      && stretch.isWord(verb + 2, ["chances", "dead", "injured", "missing", "wounded"])
  }

  private static let putting = [
    "estimated", "estimates", "fixed", "kept", "pegged", "put", "puts", "putting", "set", "sets", "setting",
  ]
  private static let amounts = [
    "age", "average", "bail", "ceiling", "cost", "count", "fare", "fee", "fees", "figure", "fine", "floor", "limit",
    "majority", "maximum", "minimum", "number", "odds", "price", "prices", "rate", "rates", "score", "share", "size",
    "target", "tax", "toll", "total", "value", "wage", "wages", "weight",
  ]

  /// True for the "6" of "6.5", "6:2" and "#6", which is no hour.
  var isPartOfNumber: Bool {
    guard let next = after(), next.isGlued else { return false }
    if !next.classes.isDisjoint(with: [.slash, .percent, .apostrophe]) || next.flags.contains(.word) { return true }
    // "due May 9 at 6-3/8 pct"
    if next.classes.contains(.hyphen), after(2)?.classes.contains(.integer) ?? false,
      after(3)?.classes.contains(.slash) ?? false
    {
      return true
    }
    return !next.classes.isDisjoint(with: [.period, .colon, .comma])
      && after(2).map { $0.isGlued && $0.classes.contains(.integer) } ?? false
  }
}
