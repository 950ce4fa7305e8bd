import Dates

/// The edges of the day, and hours as soldiers tell them: "at dawn on Monday", "by nightfall", "at 1830 hours", "8 tonight".
enum EnglishTwilight {
  static let family = Family(
    name: "edges of the day",
    rules: [
      .phrase(
        "'at'|'before'|'after'|'by'|'until'|'till'|'since'|'from'|'towards' < 'dawn'|'daybreak'|'sunrise'|'dusk'|'sunset'|'sundown'|'nightfall'|'twilight'",
        "at [dawn]", "until [nightfall]"
      ) { m in m.isPlain && !m.isWholeDay ? .timed(nil, .part(m.edge)) : nil },
      .phrase(
        "'dawn'|'daybreak'|'sunrise'|'dusk'|'sunset'|'sundown'|'nightfall' 'on'|'of'|','? date", "dawn on Monday",
        "sunset on 4 July 1863"
      ) { m in
        m.date()?.asDay.flatMap { m.isPlain ? .timed($0, .part(m.edge)) : nil }
      },
      .phrase(
        "'dawn'|'daybreak'|'sunrise'|'dusk'|'sunset'|'sundown'|'nightfall' 'on'|'of' the day", "dawn on the 7th"
      ) { m in
        guard m.isPlain, m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day) else { return nil }
        return .timed(.floating(.dayOfMonth(day), nil), .part(m.edge))
      },
      .phrase("'before'|'until'|'till' < 'dark'", "home before [dark]") { m in
        m.isPlain ? .timed(nil, .part(.evening)) : nil
      },
      .phrase("'at'|'by'|'until'|'from'|'before'|'after' < integer 'hours'|'hrs'", "at [1830 hours]", "by [0600 hours]")
      { m in
        m.militaryTime.map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'at'|'by'|'from'|'until'|'till'|'before'|'after' < integer", "The road was closed until [0400].", kind: .time
      ) { m in
        m.isMilitary ? m.militaryTime.map { .timed(nil, .clock($0)) } : nil
      },
      .phrase("hournumber ','? tonight", "8 tonight", "[9 tonite] ok?") { m in
        // "r u on 4 tonight": for
        guard let hour = m.value(.hourNumber), (5...11).contains(hour) || hour == 3 || m.isLedByHour,
          !m.isLedByThing, !(m.first.isGlued && m.isAfter(.hyphen) && m.before()?.isGlued != true),  // "-5 tonight"
          (1...11).contains(hour), m.isFree
        else { return nil }
        return ClockTime(hour: hour + 12).map { .timed(.enclosing(.day, 0, from: .dateline), .clock($0)) }
      },
      .phrase("hournumber last 'night'|'nite'", "11 last night") { m in
        guard let hour = m.value(.hourNumber), (6...11).contains(hour), m.isFree else { return nil }
        return ClockTime(hour: hour + 12).map { .timed(.enclosing(.day, -1, from: .dateline), .clock($0)) }
      },
      .phrase(
        "hournumber deictic|this 'morning'|'afternoon'|'evening'|'night'", "8 tomorrow night", "at [7 this morning]"
      ) {
        m in
        // "The storm killed 7 yesterday morning."
        guard let hour = m.value(.hourNumber), (1...12).contains(hour), m.isFree,
          m.isLedByHour || m.before()?.flags.contains(.word) != true || m.isLedByPerson
        else { return nil }
        let isLate = !m.has("morning") && hour < 12
        return ClockTime(hour: isLate ? hour + 12 : hour).map {
          .timed(.enclosing(.day, m.value(.deictic) ?? 0, from: .dateline), .clock($0))
        }
      },
      .phrase("clock 'on'|'in'? the daypart 'of' date", "11:30 on the night of 4 May") { m in
        guard let day = m.date()?.asDay, let time = EnglishClocks.inPart(m.time, m) else { return nil }
        return .timed(day, time)
      },
      .phrase("'about'|'around' clock 'on'|'in'? the daypart 'of' date", "about 11:30 on the night of 4 May") { m in
        guard let day = m.date()?.asDay, let time = EnglishClocks.inPart(m.time, m) else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      .phrase("clock 'on' the day", "11 p.m. on the 9th", "noon on the 3rd") { m in
        guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day),
          !(m.after().map(m.stretch.isContent) ?? false)
        else { return nil }
        return m.time.map { .timed(.floating(.dayOfMonth(day), nil), $0) }
      },
      .phrase("clock 'on'|'in'? the daypart 'of' the day", "six o'clock on the morning of the 19th") { m in
        guard m.last.classes.contains(.ordinalSuffix), let day = m.integer(.day), (1...31).contains(day),
          !(m.after().map(m.stretch.isContent) ?? false)
        else { return nil }
        return EnglishClocks.inPart(m.time, m).map { .timed(.floating(.dayOfMonth(day), nil), $0) }
      },
      // "at 2 a.m. (0600 GMT) on Friday": the day stands behind the other zone's time.
      .phrase("clock bracket clock bracket 'on'? date", "2 a.m. (0600 GMT) on Friday") { m in
        guard let day = m.date()?.asDay, let time = m.time else { return nil }
        return .timed(day, time)
      },
      .phrase("'about'|'around' clock bracket clock bracket 'on'? date", "about 2 a.m. (0600 GMT) Friday") { m in
        guard let day = m.date()?.asDay, let time = m.time else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      .phrase("date 'at'|','? clock bracket clock bracket", "Friday at 2 a.m. (0600 GMT)") { m in
        guard let day = m.date()?.asDay, let time = m.time else { return nil }
        return .timed(day, time)
      },
      .phrase("clock bracket clock bracket", "at [2 a.m. (0600 GMT)]") { m in m.time.map { .timed(nil, $0) } },
    ])
}

extension Match {
  /// "Episode 5 tonight"
  fileprivate var isLedByThing: Bool {
    isWord(
      before(), "episode", "ep", "chapter", "game", "week", "day", "round", "part", "season", "channel", "race",
      "number",
      "no", "top", "stage", "match", "act", "gate", "lot", "heat")
  }

  /// "see u 8 tonight"
  fileprivate var isLedByPerson: Bool {
    stretch.isInformal && isWord(before(), "u", "you", "ya", "me", "us", "there", "here", "home", "it")
  }

  /// "from dawn to dusk": all day long.
  fileprivate var isWholeDay: Bool {
    isWord(before(), "from") && isWord(after(), "to", "till", "until")
      && isWord(after(2), "dusk", "sunset", "dark", "sundown", "nightfall", "night", "dawn", "sunrise")
  }

  /// "dawn", not "Dawn" or "dawn raid".
  fileprivate var isPlain: Bool {
    guard !first.flags.contains(.capital) else { return false }
    // "at dusk on the first day": of a day that the words do not name
    if isWord(after(), "on"), after(2)?.classes.contains(.article) == true,
      after(3)?.classes.contains(.ordinalWord) == true,
      isWord(after(4), "day", "night", "evening", "morning")
    {
      return false
    }
    guard tokens.count == 1, let next = after(), next.flags.contains(.word) else { return true }
    return next.entry != 0
  }

  var edge: PartOfDay {
    has("nightfall") ? .night : has("dawn") || has("daybreak") || has("sunrise") ? .morning : .evening
  }

  /// "until 0400"; "by 2330", where nobody speaks of a year so far ahead.
  var isMilitary: Bool {
    guard let number = numbers.first, widths?.first == 4, number % 100 < 60,
      number < 1000 || number > 2100 && number < 2400 && number % 50 != 0, let next = after()
    else { return false }
    if next.flags.contains(.word) {
      return !stretch.isContent(next) && next.classes.isDisjoint(with: [.unit, .percent])
    }
    return !next.isGlued || next.flags.contains(.endsSentence) || next.classes.contains(.comma)
  }

  /// "1830 hours": four digits.
  var militaryTime: ClockTime? {
    guard let number = numbers.first, widths?.first == 4 else { return nil }
    return ClockTime(hour: number / 100, minute: number % 100)
  }
}
