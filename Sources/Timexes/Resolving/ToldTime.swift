import Dates

/// The time of day that a story told last, with its day: what "forty minutes later" counts from, and what says which half
/// of the day a bare "6:20" is of.
struct ToldTime: Hashable, Sendable {
  let day: CivilDay
  let time: TimeOfDay
  /// The part of that day that the story is in, as far as it was said.
  let part: PartOfDay?

  /// A time that was just told; one that leaves its half open goes on in the part told before.
  init(day: CivilDay, time: TimeOfDay, after told: ToldTime?, isOpen: Bool) {
    self.day = day
    self.time = time
    part = if case .part(let part) = time { part } else { isOpen && told?.day == day ? told?.part : nil }
  }

  /// The time in the later half of the day, where the part of the day told before puts it there, or a time of that half
  /// a few hours before: "at 9 p.m. …; by 10:30 the hall was full".
  func inPart(_ clock: ClockTime, isOver: Bool) -> ClockTime? {
    if isOver, case .clock(let told) = time, told.hour >= 12, let late = clock.inLaterHalf,
      abs(late.hour - told.hour) <= 5
    {
      return late
    }
    let hours: ClosedRange<Int>? =
      switch part {
      case .afternoon: 1...6
      case .evening: 4...11
      case .night: 6...11
      default: nil
      }
    guard let hours, hours.contains(clock.hour) else { return nil }
    return clock.inLaterHalf
  }

  /// True when the time, told next, comes on the next day: a morning behind a night, the small hours behind an evening.
  func isBefore(nextDays next: TimeOfDay) -> Bool {
    switch (time, next) {
    case (.part(.night), .part(.morning)), (.part(.night), .part(.midday)), (.part(.evening), .part(.morning)): true
    case (.part(.night), .clock(let clock)): clock.hour < 12
    case (.part(.evening), .clock(let clock)): clock.hour < 5
    case (.clock(let told), .clock(let clock)): told.hour >= 18 && clock.hour < 5
    default: false
    }
  }

  /// The end of the hours that begin with this time, on the next day where the clock has gone past midnight.
  func end(_ clock: ClockTime, isOpen: Bool) -> Resolution? {
    guard case .clock(let start) = time else { return nil }
    var end = clock
    if isOpen, clock < start, let late = clock.inLaterHalf, late > start { end = late }
    let next = end.seconds <= start.seconds ? day + 1 : day
    return Resolution(
      value: .time(next, .clock(end)), anchor: .narrative, steps: [.fromNarrative(CalendarDate(day)), .said(.future)])
  }
}

extension ClockTime {
  /// The same time twelve hours later, before midnight.
  var inLaterHalf: ClockTime? {
    hour < 12 ? ClockTime(hour: hour + 12, minute: minute, second: second, offset: offset) : nil
  }

  /// The time so many minutes on, and how many days on that is.
  func moved(by minutes: Int) -> (days: Int, time: ClockTime)? {
    let total = hour * 60 + (minute ?? 0) + minutes
    let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
    let rest = total - days * 1440
    return ClockTime(hour: rest / 60, minute: rest % 60, offset: offset).map { (days, $0) }
  }
}

extension Resolver {
  /// "forty minutes later": by the clock, where a time was told; else on the day told, where the length cannot leave it;
  /// else at a time that is not known.
  func later(_ period: Period, _ direction: Direction) -> Resolution {
    guard let day = anchor.time?.day ?? told else { return Resolution(value: nil, steps: [.noAnchor]) }
    let steps: [Step] = [.fromNarrative(CalendarDate(day)), .said(direction)]
    if case .clock(let clock)? = anchor.time?.time, let minutes = period.minutes,
      let moved = clock.moved(by: minutes * direction.rawValue)
    {
      return Resolution(value: .time(day + moved.days, .clock(moved.time)), anchor: .narrative, steps: steps)
    }
    let isShort = period.minutes ?? 0 <= 360 && !isLate
    return Resolution(value: isShort ? .date(CalendarDate(day)) : nil, anchor: .narrative, steps: steps)
  }

  /// True where what comes a little later may come on the next day.
  private var isLate: Bool {
    switch anchor.time?.time {
    case .part(.night)?, .part(.evening)?: true
    case .clock(let clock)?: clock.hour >= 20
    default: false
    }
  }

  /// The day that the story is on.
  private var told: CivilDay? {
    anchor.narrative.flatMap { $0.granularity == .day ? $0.first : nil }
  }
}

extension Period {
  /// The length of hours and minutes; nil for seconds, for days and more, and for a number that is not said.
  var minutes: Int? {
    var total = 0
    for part in parts {
      guard let count = part.count, part.unit == .hour || part.unit == .minute else { return nil }
      total += part.unit == .hour ? 60 * count : count
    }
    return total
  }
}

extension Stretch {
  /// True for a time by the clock that leaves open which half of the day it is of.
  func isOpenHour(_ found: Found) -> Bool {
    guard order.hasHalfDays, let clock = found.meaning.clock, (1...11).contains(clock.hour),
      clock.second == nil, !isPartSaidBehind(found.tokens.upperBound), !isOfWaking(found.tokens.lowerBound)
    else { return false }
    return found.tokens.allSatisfy { index in
      tokens[index].classes.isDisjoint(with: [.meridiem, .partOfDay, .zone, .tonight, .bracket])
        && !["a", "p", "h", "hours", "hrs"].contains { isWord(index, $0) } && !text(index).hasPrefix("0")
    }
  }

  /// "Up since 4:45 with the baby", "woke at 5:15": nobody says it of the afternoon.
  private func isOfWaking(_ start: Int) -> Bool {
    isWord(start - 1, "since") && isWord(start - 2, ["awake", "up"])
      || isWord(start - 1, "at") && (isWord(start - 2, "woke") || isWord(start - 2, "up") && isWord(start - 3, "woke"))
  }

  /// True before the end of a range that says the part of the day: "between four and seven in the morning".
  private func isPartSaidBehind(_ index: Int) -> Bool {
    guard isJoint(index, .and) || isJoint(index, .through), isClass(index + 1, [.hourNumber, .ones]) else {
      return false
    }
    return isWord(index + 2, "in") && isClass(index + 3, .article) && isClass(index + 4, .partOfDay)
  }

  /// True when nothing but a preposition stands before the token in its sentence, or in the quotation that opens there.
  func opensSentence(_ index: Int) -> Bool {
    var before = isClass(index - 1, .preposition) ? index - 2 : index - 1
    if before >= 0, isClass(before, .apostrophe) || isQuote(before) { before -= 1 }
    return before < 0 || tokens[before].flags.contains(.endsSentence) || tokens[before + 1].flags.contains(.lineBefore)
  }

  /// True for a mark that opens a quotation: a straight one, or a wide one.
  private func isQuote(_ index: Int) -> Bool {
    guard tokens[index].classes.isEmpty, !tokens[index].flags.contains(.word) else { return false }
    let byte = source.utf8.span[tokens[index].start]
    return byte == UInt8(ascii: "\"") || byte == 0xE2 && text(index) == "“"
  }

  /// True for a time in figures that opens a line or a sentence before another begins: "07:12 Good morning", as in a log.
  func opensEntry(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard tokens.count == 3, isClass(start, .hourNumber), isClass(start + 1, [.colon, .period]),
      isClass(start + 2, .twoDigits),
      self[start].end - self[start].start == 2, let next = token(at: tokens.upperBound), !next.isGlued,
      next.flags.contains(.word), next.flags.contains(.capital)
    else { return false }
    if start == 0 || self[start].flags.contains(.lineBefore) { return true }
    return !self[start].isGlued && self[start - 1].flags.contains(.endsSentence) && !isClass(start - 2, .integer)
  }

  /// True for the date of "the year, which ended March 31", "the quarter ended in June".
  func endsPeriod(_ tokens: Range<Int>) -> Bool {
    let ended = isWord(tokens.lowerBound - 1, "ended") ? tokens.lowerBound - 1 : tokens.lowerBound - 2
    return isWord(ended, "ended")
      && (1...3).contains { isWord(ended - $0, ["half", "months", "period", "quarter", "season", "year"]) }
  }

  /// True for what stands at the start of a line before a colon, as the times of a running report do: "10.15am: In Leeds".
  func opensLabel(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    return (start == 0 || self[start].flags.contains(.lineBefore)) && isClass(tokens.upperBound, .colon)
      && token(at: tokens.upperBound + 1)?.isGlued == false
  }

  /// True for a year alone behind an article and before a noun: "the 1896 list".
  func namesThing(_ found: Found) -> Bool {
    let start = found.tokens.lowerBound
    return found.tokens.count == 1 && isClass(start, .yearNumber) && isClass(start - 1, .article)
      && token(at: start + 1).map(isContent) ?? false
  }

  /// True for the year of an index: "base 1980", "1980=100".
  func isBase(_ found: Found) -> Bool {
    guard found.tokens.count == 1, isClass(found.tokens.lowerBound, .yearNumber) else { return false }
    return isWord(found.tokens.lowerBound - 1, "base") || text(found.tokens.upperBound) == "="
  }

  /// True for a date whose verb is "had" with a participle: "In June 1810, as a captain, he had seen", "as it had in 1740".
  func isOfPluperfect(_ tokens: Range<Int>) -> Bool {
    guard opensSentence(tokens.lowerBound) else { return isBehindPluperfect(tokens.lowerBound) }
    for index in tokens.upperBound..<min(tokens.upperBound + 12, self.tokens.count) {
      let token = self[index]
      if token.flags.contains(.endsSentence) { return false }
      if cue(index).contains(.had) {
        guard let next = self.token(at: index + 1) else { return false }
        return next.flags.contains(.endsInEd) || !cue(of: next).isDisjoint(with: [.past, .been])
      }
      if token.flags.contains(.endsInEd) || !cue(index).isDisjoint(with: [.past, .present]) { return false }
    }
    return false
  }

  private func isBehindPluperfect(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(start - 9, 0), by: -1) {
      let token = self[index]
      if token.flags.contains(.endsSentence) { return false }
      if cue(index).contains(.had) { return index == start - 2 }
      if token.flags.contains(.endsInEd) || !cue(index).isDisjoint(with: [.past, .present, .been]) {
        return cue(index - 1).contains(.had) || cue(index - 2).contains(.had) && !isClass(index - 1, .article)
      }
    }
    return false
  }

  /// True for a time with which another is compared: "more than in the whole of 1796", "compared with nine in May".
  func isCompared(_ found: Found) -> Bool {
    for index in stride(from: found.tokens.lowerBound - 1, through: max(found.tokens.lowerBound - 7, 0), by: -1) {
      let token = self[index]
      if isSentenceEnd(index) || token.classes.contains(.comma) { return false }
      // "as late as 1781"
      if isWord(index, ["late", "early", "recently"]), isWord(index - 1, "as"), isWord(index + 1, "as") { return true }
      if isWord(index, "compared") { return isWord(index + 1, ["with", "to"]) }
      // "against 1.4 million in June 1996", "from 58.7 mln in 1985", "since the strike of May 6, 1990"
      if isWord(index, ["against", "from", "versus"]), isAmount(index + 1) {
        return !isWord(found.tokens.upperBound, "to")  // "from 12 boats in 1984 to 31 a year later"
      }
      if cue(index).contains(.since), isClass(index + 1, .article), isJoint(found.tokens.lowerBound - 1, .of) {
        return true
      }
      // "more than 300 died in 1798" counts, and compares no times.
      if isWord(index, "than") { return self[index + 1].classes.contains(.preposition) }
    }
    return false
  }

  /// True for a sum: "1.4 million", "$5", "a record 900 tonnes".
  private func isAmount(_ index: Int) -> Bool {
    let at = isWord(index, ["a", "just", "only", "about", "some", "around", "nearly"]) ? index + 1 : index
    if isClass(at, .currency) || isWord(at, "record") { return true }
    guard isClass(at, [.integer, .ones, .tens]), !isClass(at, .yearNumber) else { return false }
    return !isClass(at + 1, [.meridiem, .colon, .month, .ordinalSuffix])
  }

  /// True when no line ends between the two places.
  func isOneParagraph(_ end: Int, _ start: Int) -> Bool {
    end <= start && (end...start).allSatisfy { !tokens[$0].flags.contains(.lineBefore) }
  }

  /// True when no sentence ends between the two places.
  func isOneSentence(_ end: Int, _ start: Int) -> Bool {
    end <= start && (end..<start).allSatisfy { !tokens[$0].flags.contains(.endsSentence) }
  }
}
