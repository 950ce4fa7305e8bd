import Dates

/// Times by the clock, with their day: "8 p.m. EDT on Sunday", "at 20:15", "noon".
enum EnglishClocks {
  static let family = Family(
    name: "clock times",
    rules: [
      .phrase("clock", "8 p.m.", "20:15:30", "noon", "10 a.m. EDT", "half past ten") { m in
        isTime(m) ? m.messageTime.map { .timed(nil, $0) } : nil
      },
      .phrase("'at' < number", "at [8]", kind: .time) { m in
        guard m.stretch.isClass(m.tokens.lowerBound, .hourNumber) || m.stretch.isInformal, m.tokens.count == 1,
          let hour = m.number?.count,
          (1...12).contains(hour), !m.isPriced, m.number?.isArticle == false,
          m.stretch.isInformal
            ? !m.isPartOfNumber && !m.countsInMessage && !isThing(m) : isBareHour(m)
        else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("clock 'on'|','? date", "8 p.m. EDT on Sunday", "10 p.m. Wednesday", "6 p.m. EST Dec. 3", "noon Saturday")
      { m in
        // "9am-5pm Mon-Sat": the hours are those of every day.
        // "till 8pm, Xmas Eve till 3": a list of days, and each with its hour
        m.isOfWeekdays || m.stretch.isInformal && m.isWord(m.after(), "til", "till", "until")
          ? nil : day(m.date()).flatMap { day in m.messageTime.map { .timed(day, $0) } }
      },
      .phrase(
        "clock 'on'? weekday|deictic daypart", "quarter past ten on Thursday morning", "half past eight Monday evening",
        "6 a.m. yesterday morning"
      ) { m in
        guard let day = m.namedDay, let time = inPart(m.time, m) else { return nil }
        return .timed(day, time)
      },
      // "twenty past eleven on a cold Sunday night"
      .phrase(
        "clock 'on' 'a' 'bitter'|'bright'|'clear'|'cold'|'dark'|'foggy'|'freezing'|'hot'|'mild'|'quiet'|'rainy'|'stormy'|'sunny'|'warm'|'wet'|'windy' weekday daypart",
        "half past ten on a cold Monday night"
      ) { m in
        guard let weekday = m.weekday, let time = inPart(m.time, m) else { return nil }
        return .timed(.floating(.weekday(weekday), nil), time)
      },
      .phrase(
        "'at'|'around'|'by' < hournumber 'on'? weekday|deictic daypart", "at [9 Friday night]", "at [6 Tuesday morning]"
      ) { m in
        guard let day = m.namedDay, let time = inPart(m.timeOrHour, m) else { return nil }
        return .timed(day, time)
      },
      .phrase(
        "date 'at'|atsign|','? clock", "Sunday at 8 p.m.", "tomorrow at noon", "Nov. 9, 5 p.m.", "2024-10-21 20:15"
      ) {
        m in
        guard let day = day(m.date()), let time = m.messageTime, !m.isEndOfWeekdays else { return nil }
        return .timed(day, time)
      },
      .phrase("'about'|'around' hournumber 'on'? date", "left at [about 9 on Thursday]") { m in
        guard let day = day(m.date()), let hour = m.value(.hourNumber), (1...12).contains(hour),
          m.isWord(m.before(), "at", "until", "by", "before", "after", "from", "till"),
          m.isWord(m.after(), "people") == false
        else { return nil }
        return m.hour(hour).map { .modified(.approximate, .timed(day, .clock($0))) }
      },
      .phrase("clock ','? 'that' weekday", "7 a.m. that Monday") { m in
        guard let weekday = m.weekday, let time = m.messageTime else { return nil }
        return .timed(.within(.weekday(weekday), of: .enclosing(.week, 0, from: .narrative)), time)
      },
      .phrase("date 't' ~clock", "2024-10-21T20:15:30Z") { m in
        guard let day = day(m.date()), let time = m.time else { return nil }
        return .timed(day, time)
      },
      .phrase("deictic hournumber", "[tmrw 8], ok?") { m in
        guard let step = m.value(.deictic), let hour = m.value(.hourNumber), (1...12).contains(hour),
          !m.isFollowedByCount, m.last.flags.contains(.spaceBefore), m.isFree, !m.isSpelledPreposition
        else { return nil }
        return m.hour(hour).map { .timed(.enclosing(.day, step, from: .dateline), .clock($0)) }
      },
      .phrase("clock 'in' the 'morning'|'afternoon'|'evening'", "8 o'clock in the morning", "9:30 in the evening") {
        m in
        guard let time = inPart(m.time, m) else { return nil }
        return .timed(nil, time)
      },
      .phrase(
        "hournumber|ones 'in' the 'morning'|'afternoon'|'evening'|'night'", "4 in the morning",
        "at [two in the morning]"
      ) {
        m in
        guard let hour = m.value(.hourNumber) ?? m.value(.ones), (1...12).contains(hour),
          !m.first.isGlued || !m.isAfter([.period, .colon, .comma])
        else { return nil }
        // "took two in the morning"
        if !m.first.classes.contains(.integer), !m.stretch.isInformal, !m.isLedByHour,
          !(m.isWord(m.before(), "to", "till") && m.before(2)?.classes.contains(.partOfDay) == true)
        {
          return nil
        }
        return inPart(ClockTime(hour: hour).map(TimeOfDay.clock), m).map { .timed(nil, $0) }
      },
      .phrase(
        "'between'|'from' < hournumber|ones > 'and'|'to' clock|hournumber|ones 'in' the 'morning'|'afternoon'|'evening'",
        "between [four] and seven in the morning", "from [2] to 4 in the afternoon"
      ) { m in
        guard let hour = m.integerOrWord, (1...12).contains(hour) else { return nil }
        return inPart(ClockTime(hour: hour).map(TimeOfDay.clock), m).map { .timed(nil, $0) }
      },
      .phrase(
        "clock|hournumber|ones 'in' the 'morning'|'afternoon'|'evening' 'of'|'on'|','? date",
        "nine in the morning on 12 May", "9:30 in the evening of May 4"
      ) { m in
        guard let day = day(m.date()),
          let time = inPart(m.timeOrHour ?? m.value(.ones).flatMap { ClockTime(hour: $0) }.map(TimeOfDay.clock), m)
        else { return nil }
        return .timed(day, time)
      },
      .phrase("clock last weekday daypart", "7 o'clock last Friday morning") { m in
        guard let weekday = m.weekday, let time = inPart(m.time, m) else { return nil }
        return .timed(.floating(.weekday(weekday), .last), time)
      },
      .phrase("clock 'at' 'night'", "10 o'clock at night") { m in inPart(m.time, m).map { .timed(nil, $0) } },
      .phrase(
        "date 'at'|','? clock|hournumber 'in' the 'morning'|'afternoon'|'evening'", "tomorrow at 10 in the morning",
        "Friday at half past six in the evening"
      ) { m in
        guard let day = day(m.date()), let time = inPart(m.timeOrHour, m) else { return nil }
        return .timed(day, time)
      },
      .phrase(
        "'in' < the 'morning'|'afternoon'|'evening' 'at' clock|hournumber", "in [the morning at 7]",
        "in [the evening at 7:30]"
      ) { m in
        m.isPartOfNumber || m.isFollowedByCount ? nil : inPart(m.timeOrHour, m).map { .timed(nil, $0) }
      },
      .phrase("clock ','? tonight", "8 p.m. tonight", "8:30 tonight") { m in
        // "12:01 tonight": the night goes on into the next day.
        if case .clock(let clock)? = m.time, clock.hour % 12 == 0, clock.minute ?? 0 > 0,
          let early = ClockTime(hour: 0, minute: clock.minute, second: clock.second, offset: clock.offset)
        {
          return .timed(.enclosing(.day, 1, from: .dateline), .clock(early))
        }
        return evening(m.time).map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
      .phrase("clock this daypart", "9 o'clock this morning") { m in
        inPart(m.time, m).map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
      .phrase("tonight 'at'|atsign|'around'|'about'|','? clock", "tonight at 8 p.m.", "tonight around 8:30") {
        m in
        evening(m.time).map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
      .phrase("clock ','? the following|next daypart", "7 a.m. the next morning") { m in
        inPart(m.time, m).map { .timed(.enclosing(.day, 1, from: .narrative), $0) }
      },
      .phrase("clock ','? the? 'that'|'same' daypart", "9 p.m. that evening") { m in
        inPart(m.time, m).map { .timed(.enclosing(.day, 0, from: .narrative), $0) }
      },
      .phrase("clock last 'night'|'nite'", "11 p.m. last night") { m in lastNight(m) },
      .phrase(
        "last 'night'|'nite' 'at'|atsign|'around'|'about' clock|hournumber", "last night at 8",
        "last night around 11:30"
      ) { m in
        m.isPartOfNumber || m.isFollowedByCount ? nil : lastNight(m)
      },
      .phrase(
        "weekday|deictic daypart 'at'|atsign|'around'|'about'|','? clock|hournumber", "Friday night at 8 p.m.",
        "tomorrow morning at 7", "Sunday evening around 6"
      ) { m in
        // "Friday morning 7 people"
        let isLed = m.tokens.count > 3 || m.time != nil
        guard let day = m.namedDay, isLed, !m.isPartOfNumber, !m.isFollowedByCount || m.time != nil,
          let time = inPart(m.timeOrHour, m)
        else { return nil }
        return .timed(day, time)
      },
      .phrase(
        "this daypart 'at'|atsign|'around'|'about'|',' clock|hournumber", "this morning at 9", "this evening around 7"
      ) {
        m in
        guard !m.isPartOfNumber, !m.isFollowedByCount || m.time != nil, let time = inPart(m.timeOrHour, m) else {
          return nil
        }
        return .timed(.enclosing(.day, 0, from: .dateline), time)
      },
      .phrase("'mid' '-'? 'day'", "mid-day") { _ in ClockTime(hour: 12).map { .timed(nil, .clock($0)) } },
      .phrase("'midmorning'|'midafternoon'", "midmorning") { m in
        .modified(.mid, .timed(nil, .part(m.has("midmorning") ? .morning : .afternoon)))
      },
      .phrase("'noonish'", "noonish") { _ in
        ClockTime(hour: 12).map { .modified(.approximate, .timed(nil, .clock($0))) }
      },
    ])

  /// Last night's small hours belong to the day that had begun.
  private static func lastNight(_ m: Match) -> Meaning? {
    guard case .clock(let clock)? = m.timeOrHour else { return nil }
    let isSmall = clock.hour < 4 || clock.hour == 24
    return evening(.clock(clock)).map { .timed(.enclosing(.day, isSmall ? 0 : -1, from: .dateline), $0) }
  }

  /// A date that is a day, which a time can stand on.
  static func day(_ meaning: Meaning?) -> Meaning? { meaning?.asDay }

  /// Hours and minutes that are a time of day: no score, no verse, no ratio, no time of a race.
  private static func isTime(_ m: Match) -> Bool {
    if m.isTitled || m.isName || m.isWatched || m.opensTitle { return false }
    // "at five to six pct", "one-and-a-half to three per cent"
    if m.isWord(m.after(), "pct", "percent", "per", "mln", "bln", "million", "billion", "cents", "dlrs", "points") {
      return false
    }
    if let next = m.after() {
      // "3pm EST/noon PST" are two times, "9/8c" is none.
      let isPair =
        m.last.flags.contains(.word) && m.after(2)?.classes.isDisjoint(with: [.hourNumber, .namedHour]) == false
      if next.isGlued, !next.classes.isDisjoint(with: [.percent, .slash]), !isPair { return false }
      if next.isGlued,
        next.classes.contains(.integer)
          || next.classes.contains(.period) && m.after(2).map({ $0.isGlued && $0.classes.contains(.integer) }) ?? false
      {
        return false
      }
      if next.isGlued, next.flags.contains(.word) { return false }
    }
    let marks = m.tokens.map { m.stretch[$0] }
    let isNumeric = marks.allSatisfy { !$0.flags.contains(.word) }
    guard isNumeric else { return true }
    // "20:15" alone: not behind a name ("John 3:16"), and with a preposition, a weekday or a line around it.
    guard let before = m.before() else { return true }
    // "the 6.42 train"
    if m.stretch.isInformal, m.isWord(m.after(), "train", "bus", "flight", "tram", "ferry", "coach", "tube") {
      return !m.first.isGlued
    }
    if m.stretch.isInformal, m.isWord(before, "the"), m.stretch.isOfDeparture(m.tokens) { return true }
    if m.stretch.isOfLine(m.tokens) { return true }
    // "be there 7:30", "quiz nite!! 7:30 sharp"; but "a 5:30 mile", "5k in 24:35"
    if m.stretch.isInformal, !m.first.isGlued, !m.isInRace {
      guard before.flags.contains(.word) else { return !before.classes.contains(.colon) }
      if !before.flags.contains(.capital),
        !m.isWord(before, "a", "an", "in", "of", "was", "my", "the", "score", "ratio", "pb", "were")
      {
        return true
      }
    }
    if opensEntry(m) || isInsteadOf(m) || isBehindDeed(m) { return true }
    if m.first.isGlued && !before.classes.isEmpty && !before.classes.contains(.hyphen) { return false }
    if before.flags.contains(.word) {
      return m.isWord(
        before, "at", "from", "until", "till", "to", "by", "after", "before", "around", "about", "since", "between",
        "and", "through", "past", "it's", "is", "born", "peak", "opens", "starts", "begins", "doors", "kickoff",
        "liftoff",
        "departs", "arrives", "rises", "sets", "sunrise", "sunset", "moonrise", "moonset", "gates")
        || m.isWord(before, "was") && m.isWord(m.before(2), "it")
        || !before.classes.isDisjoint(with: [.weekday, .deictic])
    }
    // "at 7.15, 11.40 and 4.25 p.m."
    if before.classes.contains(.comma), m.tokens.count == 3, m.isGlued(1) {
      return m.stretch[m.tokens.lowerBound + 1].classes.contains(.period)
    }
    return m.isAfter(.atSign) || before.flags.contains(.lineBefore) || before.classes.contains(.hyphen)
  }

  /// "07:12 Good morning": a time that opens a line or a sentence, as in a log; "It's 8:19".
  private static func opensEntry(_ m: Match) -> Bool {
    if m.isWord(m.before(), "s"), m.before(2)?.classes.contains(.apostrophe) == true, m.isWord(m.before(3), "it") {
      return true
    }
    return m.stretch.opensEntry(m.tokens)
  }

  /// "at one end", "at two different schools": a number in words and what it counts.
  private static func isThing(_ m: Match) -> Bool {
    guard !m.first.classes.contains(.integer), let next = m.after(), m.stretch.isContent(next) else { return false }
    return !m.isWord(
      next, "sharp", "pls", "plz", "then", "ok", "lol", "x", "xx", "ish", "latest", "instead", "yeah", "today")
  }

  /// "at 8" is an hour when nothing is counted by it.
  private static func isBareHour(_ m: Match) -> Bool {
    guard let next = m.after() else { return true }
    if next.flags.contains(.word) {
      // "at 1 in 3,000": odds
      if m.isWord(next, "in"), m.after(2)?.classes.contains(.integer) == true { return false }
      return !next.classes.isDisjoint(with: [.weekday, .deictic, .joiner, .preposition])
    }
    return next.classes.contains(.comma) && !(m.after(2)?.isGlued ?? false)
      || next.flags.contains(.endsSentence) && !(m.after(2)?.isGlued ?? false)
  }

  static func inPart(_ time: TimeOfDay?, _ m: Match) -> TimeOfDay? {
    guard case .clock(let clock)? = time else { return nil }
    let part = m.partOfDay
    let isLate = part == .afternoon || part == .evening || part == .night
    if part == .night, clock.hour == 12, clock.minute == nil { return ClockTime(hour: 24).map(TimeOfDay.clock) }
    guard isLate, clock.hour < 12, clock.hour >= (part == .night ? 6 : 1) else { return time }
    return ClockTime(hour: clock.hour + 12, minute: clock.minute, second: clock.second, offset: clock.offset).map(
      TimeOfDay.clock)
  }

  static func evening(_ time: TimeOfDay?) -> TimeOfDay? {
    guard case .clock(let clock)? = time, (4..<12).contains(clock.hour) else { return time }
    return ClockTime(hour: clock.hour + 12, minute: clock.minute, second: clock.second, offset: clock.offset).map(
      TimeOfDay.clock)
  }
}

extension Match {
  /// "yday 2 the best dad", "tmrw 4 my mum": a figure for the word that it sounds like.
  fileprivate var isSpelledPreposition: Bool {
    guard stretch.isInformal, let next = after(), next.flags.contains(.word) else { return false }
    return [2, 4].contains(last.number)
      && (next.classes.contains(.article) || !stretch.cue(of: next).isDisjoint(with: [.determiner, .object])
        || isWord(next, "ur"))
  }

  /// The number of the one word or figure that the match is.
  fileprivate var integerOrWord: Int? {
    first.number >= 0 ? Int(first.number) : stretch.value(tokens.lowerBound, .ones)
  }

  /// True for the "fri 9am" of "mon-fri 9am-5pm": the hours are those of every day.
  var isEndOfWeekdays: Bool {
    guard first.classes.contains(.weekday), let joint = before(), before(2)?.classes.contains(.weekday) ?? false else {
      return false
    }
    return joint.classes.contains(.hyphen) || isWord(joint, "to", "thru", "through", "til", "till")
  }

  /// The time by the clock, or a bare hour.
  var timeOrHour: TimeOfDay? {
    if let time { return time }
    guard let hour = value(.hourNumber), (1...12).contains(hour) else { return nil }
    return ClockTime(hour: hour).map(TimeOfDay.clock)
  }

  /// The time; in a message "6:30" and "quarter past 3" are of the afternoon, as a bare hour is.
  var messageTime: TimeOfDay? {
    if !stretch.isInformal, case .clock(let clock)? = time, let minute = clock.minute, minute % 15 == 0,
      clock.second == nil,
      isMeetingHour(clock.hour),
      !tokens.contains(where: {
        stretch.isClass($0, [.meridiem, .zone]) || stretch.isWord($0, ["a", "p", "h"])
          || stretch.text($0).hasPrefix("0")
      }), let late = clock.inLaterHalf
    {
      return .clock(late)
    }
    guard stretch.isInformal, case .clock(let clock)? = time, clock.second == nil, (1...11).contains(clock.hour),
      let place = captures.first(where: { stretch.grammar.trie.edges[$0.slot].phrase == .clock }),
      !place.tokens.contains(where: {
        stretch.isClass($0, .meridiem) || stretch.isWord($0, "a") || stretch.isWord($0, "h")
      }),
      clock.minute != nil
        || place.tokens.contains(where: {
          stretch.isWord($0, "clock") || stretch.isWord($0, "oclock") || stretch.isClass($0, .zone)
        })
    else { return time }
    let isSpoken =
      stretch[place.lower].flags.contains(.word)
      || place.tokens.contains { stretch.isWord($0, "past") || stretch.isWord($0, "to") }
    let width = stretch[place.lower].end - stretch[place.lower].start
    // "07:15" is told by the day's twenty-four hours.
    guard width == 1 || isSpoken || clock.hour > 9 && isInEvening,
      clock.minute == nil || clock.hour != 7 || isSpoken || hour(8)?.hour == 20,
      let late = hour(clock.hour, isExact: clock.minute != nil && !isSpoken)
    else { return time }
    return ClockTime(hour: late.hour, minute: clock.minute).map(TimeOfDay.clock)
  }

  /// True where running is told of: "24:35" is how long it took.
  var isInRace: Bool {
    stretch.tokens.indices.contains { index in
      ["pb", "ran", "mile", "miles", "race", "lap", "laps", "parkrun", "marathon", "pace", "psalm", "verse", "ratio"]
        .contains { stretch.isWord(index, $0) }
        || stretch.isWord(index, "k") && stretch[index].isGlued && stretch.isClass(index - 1, .integer)
    }
  }

  /// The time or bare hour in the part of the day that the match names: "every evening at 7".
  var partTime: TimeOfDay? { EnglishClocks.inPart(timeOrHour, self) }

  /// True for a weekday with which a range of weekdays begins.
  fileprivate var isOfWeekdays: Bool {
    last.classes.contains(.weekday) && !(first.classes.contains(.namedHour) && isWord(before(), "from"))
      && (isWord(after(), "through", "to", "thru") || isFollowedByHyphen)
      && !(after(2)?.classes.isDisjoint(with: .weekday) ?? true)
  }

  /// The day of a weekday, or of "yesterday".
  var namedDay: Meaning? {
    weekday.map { .floating(.weekday($0), nil) } ?? value(.deictic).map { .enclosing(.day, $0, from: .dateline) }
  }

  /// True behind the words that an hour follows: "at two in the morning".
  var isLedByHour: Bool {
    isWord(
      before(), "at", "by", "until", "till", "til", "around", "about", "from", "since", "before", "after", "b4",
      "like")
      || isAfter(.atSign)
      || isWord(before(), "and", "to") && isWord(before(3), "between", "from")
  }
}
