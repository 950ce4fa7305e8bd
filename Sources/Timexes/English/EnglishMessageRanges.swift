import Dates

/// Hours with a dash between them, in short messages: "sat 3/24, 8-1", "road closed 10-6", "dance weds 4-530".
enum EnglishMessageRanges {
  static let family = Family(
    name: "hours from and to in messages",
    rules: [
      .phrase("hournumber > '-'|'–' ~integer", "road closed [10]-6 lol", "sale is sat 3/24, [8]-1 lol", kind: .time) {
        m in
        guard let hours = hours(m, first: m.tokens.lowerBound) else { return nil }
        return .timed(nil, .clock(hours.from))
      },
      .phrase("hournumber '-'|'–' < ~integer", "road closed 10-[6] lol", "dance weds 4-[530] lol", kind: .time) { m in
        guard let hours = hours(m, first: m.tokens.lowerBound - 2) else { return nil }
        return .timed(nil, .clock(hours.to))
      },
      // "working 6 til 2 tmrw": the end is of the afternoon, and the beginning lies before it.
      .phrase("hournumber > 'til'|'till'|'until' hournumber 'on'? date", "working [6] til 2 tmrw lol", kind: .time) {
        m in
        let first = m.tokens.lowerBound
        guard m.stretch.isInformal, !m.isPartOfNumber, let start = m.value(.hourNumber), (1...12).contains(start),
          let end = m.stretch.token(at: first + 2), (1...12).contains(end.number), isDay(m.stretch, first + 3),
          let day = EnglishClocks.day(m.date())
        else { return nil }
        let late = ClockTime(hour: start % 12 + 12)
        let until = ClockTime(hour: Int(end.number) % 12 + 12)
        guard let late, let until, start != end.number else { return nil }
        return (late < until ? late : ClockTime(hour: start)).map { .timed(day, .clock($0)) }
      },
    ])

  /// The hours of a range, where a day, or a word for what opens and closes, leads it and nothing is counted by it.
  private static func hours(_ m: Match, first: Int) -> (from: ClockTime, to: ClockTime)? {
    let stretch = m.stretch
    guard stretch.isInformal, isLed(stretch, first),
      !(1...5).contains(where: {
        stretch.isWord(first - $0, ["won", "win", "lost", "lose", "beat", "drew", "vote", "score"])
      }),
      !stretch.isWord(first + 3, ["in", "ppl", "people", "kids", "inches", "pax", "each", "to", "of"]),
      let start = stretch.token(at: first),
      let end = stretch.token(at: first + 2), (1...12).contains(start.number),
      !start.isGlued || isComma(stretch, first),
      let to = hourAndMinute(end), (1...12).contains(to.hour), to.hour != start.number
    else { return nil }
    if let next = stretch.token(at: first + 3) {
      if next.isGlued, !next.classes.isDisjoint(with: [.hyphen, .slash, .percent, .meridiem, .period, .colon]) {
        guard next.flags.contains(.endsSentence) else { return nil }
      }
      if stretch.isContent(next), !next.flags.contains(.capital) { return nil }
      if !next.classes.isDisjoint(with: [.unit, .meridiem, .month, .scale]) { return nil }
    }
    let from = late(Int(start.number), before: to.hour) ? Int(start.number) % 12 + 12 : Int(start.number)
    let end12 = to.hour % 12
    let until = end12 <= from % 24 ? end12 + 12 : end12
    guard let one = ClockTime(hour: from), let other = ClockTime(hour: until, minute: to.minute), one < other else {
      return nil
    }
    return (one, other)
  }

  /// From one to six is the afternoon; from five to nine o'clock an evening, unless the end lies before the start.
  private static func late(_ hour: Int, before end: Int) -> Bool {
    hour == 12 || hour < 7 || hour < 9 && end > hour && end < 10
  }

  private static func hourAndMinute(_ token: Token) -> (hour: Int, minute: Int?)? {
    let (number, width) = (Int(token.number), token.end - token.start)
    if width < 3 { return (number, nil) }
    guard width < 5, number % 100 < 60, number % 5 == 0 else { return nil }
    return (number / 100, number % 100)
  }

  private static func isComma(_ stretch: Stretch, _ index: Int) -> Bool { stretch.isClass(index - 1, .comma) }

  /// True behind a day ("sat 3/24, 8-1", "tmrw 10-11") and behind "closed", "open", "hours".
  private static func isLed(_ stretch: Stretch, _ index: Int) -> Bool {
    let before = isComma(stretch, index) ? index - 2 : index - 1
    if stretch.isClass(before, [.weekday, .deictic]) { return true }
    // "sat 3/24, 8-1"
    if stretch.isClass(before, .dayNumber), stretch.isClass(before - 1, .slash), stretch.isClass(before - 2, .dayNumber)
    {
      return true
    }
    // "free 2-5 on Sat", "2-5 tmrw": no score
    if isDay(stretch, index + 3),
      before < 0 || isComma(stretch, index) || stretch.partsMessage(before) || stretch.isClass(before, .doing)
        || stretch.isWord(before, ["booked", "busy", "free", "in", "out", "party", "training", "viewing", "viewings"]),
      !(0..<stretch.tokens.count).contains(where: {
        stretch.isWord($0, ["beat", "drew", "goal", "goals", "lose", "lost", "score", "win", "won"])
      })
    {
      return true
    }
    return stretch.isWord(before, ["closed", "open", "opens", "hours", "shut"])
      || stretch.isWord(before, ["are", "is"]) && stretch.isWord(before - 1, ["hours", "sale", "market"])
  }

  /// "on Sat", "tmrw".
  private static func isDay(_ stretch: Stretch, _ index: Int) -> Bool {
    stretch.isClass(stretch.isWord(index, "on") ? index + 1 : index, [.weekday, .deictic])
  }
}
