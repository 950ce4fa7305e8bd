import Dates

/// Hours of which several stand together: "the slot is 9 to 1", "judo 2:45, shop 4, swimming 5:30", "between 9 and 5", and
/// those of four digits: "next update 1500".
enum EnglishMessageTables {
  static let family = Family(
    name: "hours beside each other",
    rules: [
      .phrase(
        "hournumber > 'to'|'til'|'till'|'until'|'thru'|hyphen hournumber", "the slot is [9] to 1 lol",
        "pool daily [5] to 7 lol", kind: .time
      ) { m in window(m, at: m.tokens.lowerBound).map { .timed(nil, .clock($0.start)) } },
      .phrase(
        "hournumber 'to'|'til'|'till'|'until'|'thru'|hyphen < hournumber", "the slot is 9 to [1] lol", kind: .time
      ) { m in
        window(m, at: m.tokens.lowerBound - 2).map { hours in
          isBehindSet(m) ? .recurring(Recurrence(.time(.clock(hours.end)))) : .timed(nil, .clock(hours.end))
        }
      },
      // "shop hours mon-fri 9am-5pm": the days are those of every week, and the hours those of every such day.
      .phrase("weekday > hyphen|'to'|'thru' weekday", "shop hours [mon]-sat, closed sundays lol", kind: .set) { m in
        guard m.stretch.isInformal, tellsHabit(m), let weekday = m.weekday else { return nil }
        return .recurring(Recurrence(.floating(.weekday(weekday), nil)))
      },
      .phrase("weekday hyphen|'to'|'thru' < weekday", "shop hours mon-[sat], closed sundays lol", kind: .set) { m in
        guard m.stretch.isInformal, tellsHabit(m) else { return nil }
        return m.stretch.value(m.tokens.lowerBound, .weekday).map {
          .recurring(Recurrence(.floating(.weekday(Weekday(index: $0)), nil)))
        }
      },
      .phrase("hyphen|'to'|'til'|'till'|'until' < clock", "open hours mon-fri 9am-[5pm] lol", kind: .time) { m in
        guard m.stretch.isInformal, tellsHabit(m), isBehindSet(m), let time = m.time else { return nil }
        return .recurring(Recurrence(.time(time)))
      },
      .phrase("'between' < hournumber > joiner|'n' hournumber", "driver comes between [9] and 5 lol", kind: .time) {
        m in
        between(m, at: m.tokens.lowerBound).map { .timed(nil, .clock($0.start)) }
      },
      .phrase("joiner|'n' < hournumber", "driver comes between 9 and [5] lol", kind: .time) { m in
        guard m.isWord(m.before(3), "between") else { return nil }
        return between(m, at: m.tokens.lowerBound - 2).map { .timed(nil, .clock($0.end)) }
      },
      // "free between 2 and 5 today": the day stands behind the second hour.
      .phrase("'and'|'n' < hournumber deictic", "free between 2 and [5 today] lol") { m in
        guard m.isWord(m.before(3), "between"), let day = m.namedDay,
          let span = between(m, at: m.tokens.lowerBound - 2)
        else { return nil }
        return .timed(day, .clock(span.end))
      },
      .phrase("hournumber", "judo 2:45, shop [4], swimming 5:30 lol", kind: .time) { m in
        guard m.stretch.isInformal, isInTimetable(m), let hour = m.value(.hourNumber) else { return nil }
        let isLater = hour < 12 && goesRound(m, hour)
        return (isLater ? ClockTime(hour: hour + 12) : m.hour(hour)).map { .timed(nil, .clock($0)) }
      },
      // The words beside it are looked at here, for no list of the lexicon shall have them.
      .phrase(
        "integer", "next update [1500] lol", "closed til [1500] lol", "meet [1845] at the lights x", "[0645] alarm ugh",
        kind: .time
      ) { m in
        guard m.stretch.isInformal, m.last.end - m.first.start == 4, !m.first.isGlued else { return nil }
        let time =
          m.isAfter(.doing) || isOfTimetable(m) || m.stretch.isWord(m.tokens.lowerBound - 1, announcers + limits)
          ? military(m) : nil
        return (time ?? morning(m)).map { .timed(nil, .clock($0)) }
      },
      .phrase("'b' integer < integer", "in bed b4 [0100] lol", kind: .time) { m in
        m.isBehindB4 ? military(m).map { .timed(nil, .clock($0)) } : nil
      },
      .phrase("integer > hyphen|'to'|'til' integer", "on shift [0700]-1900 lol", kind: .time) { m in
        isShift(m, m.tokens.lowerBound)
          ? ClockTime(hour: Int(m.first.number) / 100, minute: Int(m.first.number) % 100).map {
            .timed(nil, .clock($0))
          } : nil
      },
      .phrase("integer hyphen|'to'|'til' < integer", "on shift 0700-[1900] lol", kind: .time) { m in
        isShift(m, m.tokens.lowerBound - 2)
          ? ClockTime(hour: Int(m.first.number) / 100, minute: Int(m.first.number) % 100).map {
            .timed(nil, .clock($0))
          } : nil
      },
      // "@ 1/2 6": halves and quarters in digits
      .phrase("integer '/' ~integer 'past'|'to' hournumber", "pick me up [1/4 past 6] x", kind: .time) { m in
        guard m.stretch.isInformal, !m.isPartOfNumber, let minute = quarters(m), m.numbers.count == 3,
          let hour = m.hour(m.numbers[2])
        else { return nil }
        let isPast = m.has("past")
        return ClockTime(hour: (hour.hour + (isPast ? 0 : 23)) % 24, minute: isPast ? minute : 60 - minute).map {
          .timed(nil, .clock($0))
        }
      },
      .phrase("'at'|atsign|'til'|'till'|'by' < integer '/' ~integer hournumber", "back @ [1/2 6] lol", kind: .time) {
        m in
        guard m.stretch.isInformal, !m.isPartOfNumber, quarters(m) == 30, m.numbers.count == 3,
          let hour = m.hour(m.numbers[2]), m.last.flags.contains(.spaceBefore)
        else { return nil }
        return ClockTime(hour: hour.hour, minute: 30).map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'around'|'about'|'abt'|'bout'|'round' hournumber 'in' the daypart", "it was [bout 4 in the mornin] lol"
      ) { m in
        guard m.stretch.isInformal, let time = m.partTime else { return nil }
        return .modified(.approximate, .timed(nil, time))
      },
      .phrase("clock|hournumber 'in' the 'mornin'|'morn'|'arvo'|'aft'|'evenin'|'nite'", "up at [6 in the mornin] lol") {
        m in
        guard m.stretch.isInformal, !m.first.isGlued, let time = m.partTime else { return nil }
        return .timed(nil, time)
      },
      .phrase("clock integer ~('nite'|'night'|'nyt')", "[8pm 2nite] ok?") { m in
        guard m.last.isGlued, m.stretch[m.tokens.upperBound - 2].number == 2, let time = EnglishClocks.evening(m.time)
        else { return nil }
        return .timed(.enclosing(.day, 0, from: .dateline), time)
      },
      .phrase("'for' < hournumber", "be there for [7] x", kind: .time) { m in
        guard m.stretch.isInformal, let hour = m.value(.hourNumber), (1...12).contains(hour), !m.isPartOfNumber,
          !m.countsInMessage, !m.isFollowedByHyphen,
          m.after().map({ !$0.flags.contains(.word) || m.isWord($0, "x", "xx", "ok", "pls", "plz", "lol", "then") })
            ?? true,
          m.isWord(m.before(2), "there", "here", "home", "round", "over", "up", "ready"),
          m.widths?.first != 2 || hour > 9
        else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("'b' integer < 'dawn'|'sunrise'|'sunset'|'dusk'|'sundown'", "home b4 [sunset] lol") { m in
        m.isBehindB4 ? .timed(nil, .part(m.edge)) : nil
      },
      .phrase("period 'b' integer 'dawn'|'sunrise'|'sunset'|'dusk'|'sundown'", "up [an hour b4 sunrise] lol") { m in
        guard m.stretch.isInformal, m.period?.isBare == false, m.stretch[m.tokens.upperBound - 2].number == 4 else {
          return nil
        }
        return .modified(.before, .timed(nil, .part(m.edge)))
      },
    ])

  /// "slot is 9 to 1", "daily 5 to 7": two hours behind what tells that something is open or comes then.
  private static func window(_ m: Match, at index: Int) -> (start: ClockTime, end: ClockTime)? {
    guard m.stretch.isInformal, let hours = span(m, at: index), isFree(m, index + 3) else { return nil }
    let isTold = ["window", "slot", "shift", "hours", "hrs"].contains { word in
      m.stretch.isWord(index - 1, word)
        || m.stretch.isWord(index - 2, word)
          && ["is", "was", "of", "r", "are", "from", "s"].contains { m.stretch.isWord(index - 1, $0) }
    }
    // "lunch 12-2", "happy hour 5-7", "frm 4-6"
    let isOffered =
      m.stretch.isWord(index - 1, ["lunch", "frm", "from"])
      || m.stretch.isWord(index - 1, ["hour", "hr"]) && m.stretch.isWord(index - 2, "happy")
    let isOfDays = ["weekdays", "weekends", "daily", "wkdays", "nightly"].contains { m.stretch.isWord(index - 1, $0) }
    return isTold || isOffered && !m.stretch.isWord(index + 3, ["down", "up"]) || isOfDays
      || m.stretch.isClass(index - 1, .weekday) && !m.stretch.isClass(index + 1, .hyphen)
      ? hours : nil
  }

  /// True when the message tells what comes week after week: opening hours, timetables, plural weekdays.
  private static func tellsHabit(_ m: Match) -> Bool {
    let words = [
      "hours", "hrs", "opening", "open", "every", "runs", "sundays", "saturdays", "mondays", "weekends", "daily",
    ]
    let isTold = m.stretch.tokens.indices.contains { index in
      m.stretch.isWord(index, words) || m.stretch.isWord(index, "open") && m.stretch.isClass(index + 1, .weekday)
    }
    return isTold
      && !m.stretch.tokens.contains { $0.classes.contains(.unit) && m.isWord($0, "week", "wk") }
  }

  /// True for the end of hours behind "weekdays" or "mon-fri".
  private static func isBehindSet(_ m: Match) -> Bool {
    let days = (2...7).map { m.tokens.lowerBound - $0 }.first { index in
      m.stretch.isClass(index, .weekday)
        || m.stretch.isWord(index, ["weekdays", "weekends", "daily", "wkdays", "nightly"])
    }
    guard let days else { return false }
    return !m.stretch.isClass(days, .weekday) || m.stretch.isClass(days - 2, .weekday) && tellsHabit(m)
  }

  private static func between(_ m: Match, at index: Int) -> (start: ClockTime, end: ClockTime)? {
    m.stretch.isInformal && isFree(m, index + 3) ? span(m, at: index) : nil
  }

  /// True when the hour before the token is no part of a longer number and counts nothing.
  private static func isFree(_ m: Match, _ index: Int) -> Bool {
    guard let next = m.stretch.token(at: index) else { return true }
    if next.isGlued {
      if !next.classes.isDisjoint(with: [.hyphen, .slash, .percent, .apostrophe]) || next.flags.contains(.word) {
        return false
      }
      if m.stretch.token(at: index + 1)?.isGlued == true, m.stretch.isClass(index + 1, .integer) { return false }
    }
    return !m.countsInMessage(index) && next.classes.isDisjoint(with: [.meridiem, .unit])
      && (!m.stretch.isContent(next) || !next.classes.isEmpty || m.isWord(next, "pls", "x", "xx", "lol", "ok", "then"))
  }

  /// Two hours of which the second is behind the first: from the morning to the afternoon when the clock goes round.
  private static func span(_ m: Match, at index: Int) -> (start: ClockTime, end: ClockTime)? {
    guard let first = m.stretch.token(at: index), let last = m.stretch.token(at: index + 2), !first.isGlued,
      (1...12).contains(first.number), (1...12).contains(last.number), first.number != last.number,
      first.end - first.start == (first.number > 9 ? 2 : 1), last.end - last.start == (last.number > 9 ? 2 : 1)
    else { return nil }
    let (start, end) = (Int(first.number), Int(last.number))
    if start >= 7, end < start, start < 12 {
      if m.isInEvening, start > 7 { return clocks(start + 12, end) }
      return clocks(start, end + 12)
    }
    if start == 12 { return clocks(12, end + 12) }
    if end == 12, (7...11).contains(start), !m.isInEvening { return clocks(start, end) }  // "weds between 9 & 12"
    guard let late = m.hour(start) else { return nil }
    return clocks(late.hour, end == 12 ? 12 + (late.hour > 12 ? 12 : 0) : end + late.hour - start)
  }

  private static func clocks(_ start: Int, _ end: Int) -> (start: ClockTime, end: ClockTime)? {
    guard let start = ClockTime(hour: start), let end = ClockTime(hour: end) else { return nil }
    return (start, end)
  }

  /// "judo 2:45, shop 4, swimming 5:30": an hour at the end of its part, where other parts end in times of day too.
  private static func isInTimetable(_ m: Match) -> Bool {
    let at = m.tokens.lowerBound
    guard at > 0, !m.first.isGlued, (1...12).contains(m.first.number), !m.isInRace, isAtEndOfPart(m.stretch, at + 1),
      m.stretch.isContent(m.stretch[at - 1]), !m.stretch[at - 1].flags.contains(.endsInEd),
      m.stretch.cue(at - 1).isDisjoint(with: [.past, .saying]), !isNumbered(m.stretch, at - 1)
    else { return false }
    var times = 0
    for index in m.stretch.tokens.indices where index < at - 1 || index > at + 1 {
      guard m.stretch.isClass(index, .hourNumber), !m.stretch[index].isGlued,
        m.stretch.isClass(index - 1, .doing)
          || m.stretch.isContent(m.stretch[max(index - 1, 0)])
      else { continue }
      // "3:10," and "5pm,"
      if m.stretch.isClass(index + 1, .colon), m.stretch.isClass(index + 2, .twoDigits), m.stretch[index + 2].isGlued {
        times += isAtEndOfPart(m.stretch, index + 3) ? 1 : 0
      } else if m.stretch.isClass(index + 1, .meridiem) {
        times += isAtEndOfPart(m.stretch, index + 2) ? 1 : 0
      }
    }
    // "my man 4, ur man 0": what else is told in numbers is a score
    let hasScore = m.stretch.tokens.indices.contains { index in
      m.stretch.isClass(index, .integer) && !(1...12).contains(m.stretch[index].number) && !m.stretch[index].isGlued
        && isAtEndOfPart(m.stretch, index + 1)
    }
    return times > 0 && !hasScore && m.stretch.tokens.contains { $0.classes.contains(.comma) }
  }

  /// "brekkie 8, pool 10, lunch 1", "judo 2:45, wine 9": an hour behind larger ones of the same list, or behind those of
  /// its afternoon.
  private static func goesRound(_ m: Match, _ hour: Int) -> Bool {
    m.stretch.tokens.indices.prefix(m.tokens.lowerBound).contains { index in
      guard m.stretch.isClass(index, .hourNumber), (1...12).contains(m.stretch[index].number),
        isAtEndOfPart(m.stretch, index + 1)
          || m.stretch.isClass(index + 1, .colon) && isAtEndOfPart(m.stretch, index + 3)
      else { return false }
      let earlier = Int(m.stretch[index].number)
      return hour < 8 ? earlier > hour : earlier < 7 && m.hour(earlier).map { $0.hour > 12 } ?? false
    }
  }

  private static func isAtEndOfPart(_ stretch: Stretch, _ index: Int) -> Bool {
    guard let next = stretch.token(at: index) else { return true }
    if next.classes.contains(.slang), !next.isGlued { return true }
    guard next.classes.contains(.comma) || next.flags.contains(.endsSentence) || next.flags.contains(.lineBefore) else {
      return false
    }
    return stretch.token(at: index + 1)?.isGlued != true
  }

  /// True for what has a number instead of an hour: "room 8", "ep 4".
  private static func isNumbered(_ stretch: Stretch, _ index: Int) -> Bool {
    stretch.isWord(
      index,
      [
        "season", "ep", "eps", "episode", "game", "week", "wk", "day", "chapter", "ch", "room", "gate", "bus", "route",
        "no",
        "number", "size", "bed", "ward", "house", "block", "floor", "desk", "man", "lives", "kids", "eggs", "x",
        "level", "lvl", "grade", "year", "yr", "age", "aged", "top", "page", "pg", "track", "lane",
        "door",
        "apt", "flat", "unit", "bay", "platform", "zone", "table", "row", "seat", "hole", "lap", "set", "round", "part",
        "vol",
        "step", "leg", "stage", "channel", "match", "class", "lesson", "lecture", "score", "total", "count", "episodes",
        "pack",
      ])
  }

  /// "0645", which no year and no count is.
  private static func isWithZero(_ token: Token) -> Bool { isFourDigits(token) && token.number < 1000 }

  /// Four digits of which hours and minutes can be read.
  private static func isFourDigits(_ token: Token) -> Bool {
    token.end - token.start == 4 && (0..<2400).contains(token.number) && token.number % 100 < 60
  }

  /// "0700-1900": hours by the day's twenty-four, of which one has a zero before it.
  private static func isShift(_ m: Match, _ index: Int) -> Bool {
    guard m.stretch.isInformal, let first = m.stretch.token(at: index), let last = m.stretch.token(at: index + 2),
      !first.isGlued, isFourDigits(first), isFourDigits(last), isWithZero(first) || isWithZero(last)
    else { return false }
    let numbered = ["code", "pin", "no", "number", "ref", "flight", "ext", "call", "tel"]
    return isFree(m, index + 3) && !m.stretch.isWord(index - 1, numbered)
  }

  /// Four digits of the day's twenty-four hours: with a zero before them, or by quarters and no year.
  private static func military(_ m: Match) -> ClockTime? {
    guard m.stretch.isInformal, m.widths?.first == 4, m.tokens.count == 1, let number = m.numbers.first, number < 2400,
      !m.isPartOfNumber, !m.isFollowedByHyphen, !m.isTrade, isAtEndOfHour(m)
    else { return nil }
    if number >= 1000, number % 100 % 15 != 0 { return nil }
    // "map update 2100" has its number
    if m.isWord(m.before(), "update"), !m.isWord(m.before(2), "next", "another", "further") { return nil }
    // "shop from 1900 lol": the years of which people speak, unless hours of that kind are told beside them
    if (1700..<2060).contains(number), !m.stretch.isWord(m.tokens.lowerBound - 1, announcers),
      !(m.tellsOfTraffic && m.stretch.isWord(m.tokens.lowerBound - 1, limits)),
      !m.stretch.tokens.contains(where: isWithZero)
    {
      return nil
    }
    return ClockTime(hour: number / 100, minute: number % 100)
  }

  /// "first trains 0745, last 1915": where a zero shows that hours are told.
  private static func isOfTimetable(_ m: Match) -> Bool {
    m.stretch.isWord(
      m.tokens.lowerBound - 1, ["boat", "bus", "buses", "ferry", "first", "flight", "last", "train", "trains", "tram"])
      && m.tellsOfTraffic && m.stretch.tokens.contains(where: isWithZero)
  }

  /// "0645 alarm", "0730 start": hours that are told before what begins at them.
  private static func morning(_ m: Match) -> ClockTime? {
    let begun = [
      "start", "starts", "finish", "alarm", "kickoff", "train", "flight", "bus", "ferry", "shift", "meeting",
    ]
    guard isWithZero(m.first), m.stretch.isWord(m.tokens.upperBound, begun) else { return nil }
    return ClockTime(hour: Int(m.first.number) / 100, minute: Int(m.first.number) % 100)
  }

  /// What four digits are announced by, so that they are no year.
  private static let announcers = [
    "doors", "gates", "ko", "kickoff", "meet", "support", "band", "update", "eta", "etd", "starts", "briefing",
    "departs",
    "arrives", "rv",
  ]
  private static let limits = ["til", "till", "until", "from", "frm", "by"]

  /// True where nothing is counted by four digits: no "til 1500 cups", no "from 1200 to 1500 words".
  private static func isAtEndOfHour(_ m: Match) -> Bool {
    guard let next = m.after(), next.flags.contains(.word) else { return true }
    if m.isWord(next, "to", "til"), let noun = m.after(3) { return !m.stretch.isContent(noun) }
    return m.isWord(
      next, "pls", "plz", "ok", "x", "xx", "lol", "sharp", "then", "latest", "today", "and", "til", "to", "at")
  }

  /// The minutes of "1/2", "1/4" and "3/4".
  private static func quarters(_ m: Match) -> Int? {
    guard m.numbers.count > 1, m.isGlued(1) else { return nil }
    switch (m.numbers[0], m.numbers[1]) {
    case (1, 2): return 30
    case (1, 4): return 15
    case (3, 4): return 45
    default: return nil
    }
  }
}

extension Match {
  /// True behind "b4" and "b 4": before.
  var isBehindB4: Bool { before()?.number == 4 && isWord(before(2), "b") }

  /// True when the message names a day besides the match: a weekday, a date, "today".
  var tellsDay: Bool {
    stretch.tokens.indices.contains { index in
      !tokens.contains(index) && stretch.isClass(index, [.weekday, .deictic, .tonight, .ordinalSuffix])
        && index < tokens.lowerBound
    }
  }
}
