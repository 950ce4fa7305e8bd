import Dates

/// Hours in the shapes of notices: "0900 Friday", "Sat 27 May 0200-0500 UTC", "8 til late", "5 to half six", "quarter 2 4".
enum EnglishMessageClocks {
  static let family = Family(
    name: "hours in notices",
    rules: [
      .phrase("integer 'on'? weekday|deictic", "Talks adjourned until [0900 Friday], union says.") { m in
        guard
          m.first.number < 1000 || isEndOfHours(m)
            || m.stretch.isInformal && !m.isTrade && m.isLedByHour && m.first.number % 5 == 0,
          !m.isAfter(.integer),  // "call 555 0148 Mon to Fri"
          let day = m.namedDay, let time = military(m)
        else { return nil }
        return .timed(day, .clock(time))
      },
      .phrase("date ','? integer", "maintenance [Sat 27 May 0200]-0500 UTC") { m in
        guard let day = EnglishClocks.day(m.date()), let time = military(m), isMilitary(m) else { return nil }
        return .timed(day, .clock(time))
      },
      .phrase("integer > hyphen|'to' integer 'utc'|'gmt'|'hrs'|'hours'", "[0200]-0500 UTC", kind: .time) { m in
        guard m.isAfter([.weekday, .month, .colon, .comma, .preposition]) || m.before() == nil else { return nil }
        return military(m).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber > 'til'|'till'|'until'|hyphen 'late'", "quiz [8] til late", kind: .time) { m in
        guard m.stretch.isInformal, !m.first.isGlued, let hour = m.value(.hourNumber), (1...12).contains(hour) else {
          return nil
        }
        return ClockTime(hour: hour == 12 ? 12 : hour + 12).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber > 'to'|'til'|'till'|'until' 'half' number", "kids disco [5] to half six", kind: .time) { m in
        guard let hour = m.value(.hourNumber), !m.first.isGlued, let end = m.number?.count, (1...12).contains(hour),
          (1...12).contains(end), isAtEnd(m, m.endOfCaptures)
        else { return nil }
        return half(hour, m).map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'to'|'by'|'from'|'until'|'till'|'til'|'since'|'before'|'after' < 'half' number", "bread gone by [half nine]"
      ) { m in
        guard m.tokens.count == 2, let hour = m.number?.count, (1...12).contains(hour), isAtEnd(m, m.tokens.upperBound),
          m.number?.isArticle == false, !m.isPartOfNumber, let time = half(hour, m)
        else { return nil }
        return ClockTime(hour: time.hour, minute: 30).map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'until'|'till'|'til'|'by'|'from' < 'approx'|'approximately'|'around'|'about' integer",
        "delays expected until [approx 1830] lol", kind: .time
      ) { m in
        guard m.stretch.isInformal, m.tellsOfTraffic, m.last.number % 5 == 0, let time = military(m) else { return nil }
        return .modified(.approximate, .timed(nil, .clock(time)))
      },
      .phrase("'quarter' integer hournumber", "train is at [quarter 2 4] ok") { m in
        guard m.stretch.isInformal, m.numbers.first == 2, let hour = m.numbers.last, (1...12).contains(hour),
          !m.isPartOfNumber, !m.isFollowedByCount, let late = m.hour(hour)
        else { return nil }
        return ClockTime(hour: (late.hour + 23) % 24, minute: 45).map { .timed(nil, .clock($0)) }
      },
      // "the 0812 never came": a bus or a train
      .phrase("the < integer", "omg the [0812] never came", kind: .time) { m in
        guard m.stretch.isInformal, m.widths == [4], m.stretch.text(m.tokens.lowerBound).hasPrefix("0"),
          let number = m.numbers.first, number % 100 < 60, !m.isPartOfNumber,
          !(m.after()?.classes.contains(.integer) ?? false)
        else { return nil }
        return ClockTime(hour: number / 100, minute: number % 100).map { .timed(nil, .clock($0)) }
      },
      // "opens 7am, queue by half past", "film starts quarter past": past the hour told before
      .phrase("'half'|'quarter' 'past'", "doors @ 7, there by [half past]!", kind: .time) { m in
        guard m.stretch.isInformal, isAtEnd(m, m.tokens.upperBound),
          m.isWord(
            m.before(), "at", "by", "til", "till", "until", "before", "starts", "start", "begins", "opens", "about",
            "around", "is", "its"),
          let hour = toldHour(m)
        else { return nil }
        return ClockTime(hour: hour.hour, minute: m.has("half") ? 30 : 15).map { .timed(nil, .clock($0)) }
      },
      // "u still in bed?? its 20 to 1"
      .phrase("'its' < integer 'to'|'past' hournumber", "get up its [20 to 1]") { m in
        guard m.stretch.isInformal, let minute = m.numbers.first, [5, 10, 20, 25].contains(minute),
          let hour = m.numbers.last, (1...12).contains(hour), isAtEnd(m, m.tokens.upperBound), let late = m.hour(hour)
        else { return nil }
        let time =
          m.has("to")
          ? ClockTime(hour: (late.hour + 23) % 24, minute: 60 - minute) : ClockTime(hour: late.hour, minute: minute)
        return time.map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber > 'to'|'til'|'till'|'until' hournumber", "visiting is [2] to 4!", kind: .time) { m in
        stay(m, m.tokens.lowerBound).map { .timed(nil, .clock($0.from)) }
      },
      .phrase("hournumber 'to'|'til'|'till'|'until' < hournumber", "visiting is 2 to [4]!", kind: .time) { m in
        stay(m, m.tokens.lowerBound - 2).map { .timed(nil, .clock($0.to)) }
      },
      .phrase("hournumber 'on' the 'dot'", "be there at [9 on the dot]") { m in
        guard let hour = m.value(.hourNumber), (1...12).contains(hour), !m.first.isGlued else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("clock|hournumber '-'? 'ish' date", "pub [7ish fri]?") { m in
        let time = m.time == nil ? m.value(.hourNumber).flatMap(m.hour).map(TimeOfDay.clock) : m.messageTime
        guard let day = EnglishClocks.day(m.date()), let time else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      // "open sat 9-5", "23 Dec 10-4": the hours of what is open
      .phrase("hournumber > hyphen hournumber", "open [10]-4 on sat lol", kind: .time) { m in
        guard let hour = m.value(.hourNumber), isOpening(m, m.tokens.lowerBound) else { return nil }
        return ClockTime(hour: hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber hyphen < hournumber", "open 10-[4] on sat lol", kind: .time) { m in
        guard let hour = m.numbers.last, isOpening(m, m.tokens.lowerBound - 2) else { return nil }
        return ClockTime(hour: hour + 12).map { .timed(nil, .clock($0)) }
      },
      // "London marathon done. 4:58:12": how long it took
      .phrase("integer ':' ~twodigits ':' ~twodigits", "marathon done in [4:58:12] lol", kind: .duration) { m in
        guard m.stretch.isInformal, m.isInRace, m.numbers.count == 3, !m.first.isGlued else { return nil }
        let (hours, minutes, seconds) = (m.numbers[0], m.numbers[1], m.numbers[2])
        guard hours < 100, minutes < 60, seconds < 60 else { return nil }
        return .duration(
          Period(Period.Part(hours, .hour), [Period.Part(minutes, .minute), Period.Part(seconds, .second)]))
      },
    ])

  /// "gales 0600 Tue - [1800 Wed]": behind an hour of its kind and its day.
  private static func isEndOfHours(_ m: Match) -> Bool {
    let joint = m.tokens.lowerBound - 1
    guard m.stretch.isClass(joint, .hyphen) || m.stretch.isWord(joint, ["to", "until", "till", "til"]) else {
      return false
    }
    return m.stretch.isClass(joint - 1, .weekday) && m.stretch.isClass(joint - 2, .integer)
      && m.stretch[joint - 2].end - m.stretch[joint - 2].start == 4
  }

  /// "9-5" and "10-4" where a message tells when something is open.
  private static func isOpening(_ m: Match, _ index: Int) -> Bool {
    guard m.stretch.isInformal, let first = m.stretch.token(at: index), let last = m.stretch.token(at: index + 2),
      !first.isGlued, (7...12).contains(first.number), (1...6).contains(last.number),
      m.stretch.token(at: index + 3).map({
        !$0.isGlued || $0.classes.contains(.comma) || $0.flags.contains(.endsSentence)
      })
        ?? true,
      !m.stretch.isClass(index + 3, .unit),
      index == 0 || m.stretch.isClass(index - 1, [.weekday, .month, .ordinalSuffix, .deictic, .colon])
        || m.stretch.isClass(index - 1, .comma) && m.stretch.isClass(index - 2, [.weekday, .month, .ordinalSuffix])
        || m.stretch.isWord(index - 1, ["open", "hours", "hrs", "opening", "from"]),
      // "the office 10-3 vote"
      m.stretch.token(at: index + 3).map({ !m.stretch.isContent($0) || !$0.classes.isEmpty }) ?? true,
      // "Mon-Fri 9-5": the hours of every day
      !(m.stretch.isClass(index - 1, .weekday) && m.stretch.isClass(index - 3, .weekday))
    else { return false }
    return m.stretch.tokens.contains { token in
      token.flags.contains(.word)
        && m.isWord(token, "open", "opening", "hours", "hrs", "times", "closing", "shop", "sale", "clinic", "office")
    }
  }

  /// The hour that a message told last, by its half of the day or behind a word that leads hours.
  private static func toldHour(_ m: Match) -> ClockTime? {
    for index in stride(from: m.tokens.lowerBound - 1, through: 0, by: -1) where m.stretch.isClass(index, .hourNumber) {
      let hour = Int(m.stretch[index].number)
      guard (1...12).contains(hour) else { continue }
      if let half = m.stretch.value(index + 1, .meridiem) { return ClockTime(hour: hour % 12 + (half == 0 ? 0 : 12)) }
      let isLed =
        m.stretch.isClass(index - 1, .atSign) || m.stretch.isWord(index - 1, ["at", "by", "til", "till", "until"])
      if isLed || m.stretch.isWord(index + 1, "ish") { return m.hour(hour) }
    }
    return nil
  }

  /// The hours of "visiting is 2 to 4", "surgery 9 til 11".
  private static func stay(_ m: Match, _ index: Int) -> (from: ClockTime, to: ClockTime)? {
    let noun = m.stretch.isWord(index - 1, ["is", "are", "from"]) ? index - 2 : index - 1
    guard m.stretch.isInformal,
      m.stretch.isWord(noun, ["clinic", "hours", "lunch", "open", "rehearsal", "session", "surgery", "visiting"]),
      let start = m.stretch.token(at: index), let end = m.stretch.token(at: index + 2), (1...12).contains(start.number),
      (1...12).contains(end.number), !start.isGlued, isAtEnd(m, index + 3), let from = m.hour(Int(start.number))
    else { return nil }
    let until = Int(end.number) % 12 + (Int(end.number) % 12 > from.hour ? 0 : 12)
    return ClockTime(hour: until).map { (from, $0) }
  }

  /// Four digits of a day's twenty-four hours.
  private static func military(_ m: Match) -> ClockTime? {
    guard let place = m.captures.first(where: { m.stretch.isClass($0.lower, .integer) && $0.upper == $0.lower + 1 }),
      case let token = m.stretch[place.lower], token.end - token.start == 4, !token.isGlued, token.number < 2400,
      token.number % 100 < 60
    else { return nil }
    return ClockTime(hour: Int(token.number) / 100, minute: Int(token.number) % 100)
  }

  /// "0200", and "1400-1600 UTC": what no year is.
  private static func isMilitary(_ m: Match) -> Bool {
    if m.last.number < 1000 { return true }
    let at = m.tokens.upperBound
    return ["utc", "gmt", "hrs", "hours"].contains { word in
      m.stretch.isWord(at, word) || m.stretch.isClass(at, .hyphen) && m.stretch.isWord(at + 2, word)
    }
  }

  /// True when no word goes on behind the token: "by half six." and not "by half six years ago".
  private static func isAtEnd(_ m: Match, _ index: Int) -> Bool {
    guard let next = m.stretch.token(at: index) else { return true }
    return !next.flags.contains(.word) && !next.isGlued || next.flags.contains(.endsSentence)
      || next.classes.contains(.comma)
  }

  private static func half(_ hour: Int, _ m: Match) -> ClockTime? {
    if m.stretch.isInformal { return m.hour(hour) }
    return ClockTime(hour: hour < 8 ? hour + 12 : hour)
  }
}

extension EnglishClocks {
  /// "4:15 instead of 3:15": of two hours.
  static func isInsteadOf(_ m: Match) -> Bool {
    m.isWord(m.before(), "of") && m.isWord(m.before(2), "instead") && !m.isInRace
  }

  /// "Service resumed 14:20", "Updated 17:05": by the day's twenty-four hours, right behind what was done then.
  static func isBehindDeed(_ m: Match) -> Bool {
    guard let before = m.before(), before.flags.contains(.endsInEd), m.tokens.count == 3,
      (13..<24).contains(m.first.number),
      !m.isInRace
    else { return false }
    return m.isWord(before, "arrived", "departed", "landed", "published", "posted", "reopened", "resumed", "updated")
  }
}

extension Match {
  /// True where a message tells of trains and roads: "delays until 1930".
  var tellsOfTraffic: Bool {
    stretch.tokens.contains { token in
      token.flags.contains(.word)
        && isWord(
          token, "delay", "delays", "delayed", "disruption", "disrupted", "train", "trains", "service", "services",
          "bus",
          "buses", "tram", "trams", "ferry", "lane", "closure")
    }
  }

  /// True where a message tells of prices: "bought at 900, sold at 1100".
  var isTrade: Bool {
    stretch.tokens.contains { token in
      token.classes.contains(.currency)
        || isWord(
          token, "bought", "buy", "sold", "sell", "price", "stock", "shares", "btc", "calls", "puts", "short", "cost",
          "costs", "paid",
          "worth")
    }
  }
}
