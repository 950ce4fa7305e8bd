import Dates
import Text

// Times without a day of their own, and the date that stands in their clause.

/// Gives times without a day the one told right behind in their sentence: "Sirens went off at 8:12 p.m., and Monday evening
/// became a long one", where the time lies in that part of the day; "from 10 p.m. to 5 a.m. on Tuesday".
func borrowingDays(_ marks: [Mark]) -> [Mark] {
  var marks = marks
  for index in marks.indices.dropLast() {
    if marks[index].isOpenHour, !marks[index + 1].isOpenHour,
      case .timed(let day, .clock(let clock)) = marks[index].meaning,
      case .timed(_, .clock(let end)) = marks[index + 1].meaning,
      marks[index].isJoined(to: marks[index + 1]) || marks[index + 1].isRangeEnd,
      let late = clock.inLaterHalf, late < end, end.hour - late.hour <= 8
    {
      // "from 7.45 to 8.05pm", "May 14, 1:30-4:30 p.m."
      marks[index].meaning = .timed(day, .clock(late))
      marks[index].isOpenHour = false
    }
    if marks[index + 1].continuesClause {
      if marks[index].meaning.isTimeAlone {
        marks[index].stand(on: marks[index + 1])
      } else if marks[index + 1].meaning.isTimeAlone {
        marks[index + 1].stand(behind: marks[index])
      }
    }
    guard case .timed(nil, .clock(let clock)) = marks[index].meaning, marks[index + 1].continuesSentence,
      case .timed(let day?, let time) = marks[index + 1].meaning
    else { continue }
    switch time {
    case .part(let part):
      guard !marks[index].continuesSentence, part.holds(clock) else { continue }
      marks[index].meaning = .timed(day, .clock(clock))
    case .clock(let end):
      guard marks[index].isJoined(to: marks[index + 1]) else { continue }
      var end = end
      if end < clock, marks[index + 1].isOpenHour, let late = end.inLaterHalf, late > clock {
        end = late
        marks[index + 1].meaning = .timed(day, .clock(end))
      }
      marks[index].meaning = .timed(
        end < clock ? .offset(Period(1, .day), .past, from: day) : day, .clock(clock))
    }
    marks[index].tense = marks[index + 1].tense
  }
  // "between 8 and 12 on Thursday": the far end has its day by now.
  for index in marks.indices.dropLast()
  where marks[index].isJoined(to: marks[index + 1]) || marks[index + 1].isRangeEnd {
    guard case .timed(nil, let time) = marks[index].meaning, case .timed(let day?, .clock) = marks[index + 1].meaning
    else { continue }
    marks[index].meaning = .timed(day, time)
    marks[index].tense = marks[index + 1].tense
  }
  return marks
}

extension Mark {
  /// "Shot at 10 p.m. in a bar in March 2023", "at 10 p.m. in a bar on Friday": on the day that its clause names, and on
  /// none that is known where that is a month or a year.
  fileprivate mutating func stand(on date: Mark) {
    guard !isEntry, !isLabel, date.isOn || date.preposition == nil && !date.meaning.isYear, date.kind == .date,
      let day = date.meaning.dayOrCoarser
    else { return }
    meaning = meaning.standing(on: day)
    isThatWeekday = date.isThatWeekday
    if date.tense != nil { tense = date.tense }
  }

  private var isOn: Bool { preposition == .on || preposition == .in }

  /// "In March 2023 he was shot at 10 p.m.": on a day of that month that is not known.
  fileprivate mutating func stand(behind date: Mark) {
    guard !isInMessage, date.isOn || date.preposition == nil, date.kind == .date, date.meaning.asDay == nil,
      let date = date.meaning.dayOrCoarser
    else { return }
    meaning = meaning.standing(on: date)
  }

  /// True when the other is the far end of hours that begin here.
  fileprivate func isJoined(to end: Mark) -> Bool {
    guard end.extent.start - extent.end <= 5 else { return false }
    // "down 4am to 6am tomorrow"
    if preposition == nil { return isInMessage && (end.preposition == .to || end.preposition == .until) }
    return (end.preposition == .to || end.preposition == nil) && (preposition == .from || preposition == .between)
  }
}

extension PartOfDay {
  /// True when the time by the clock is in the part.
  fileprivate func holds(_ clock: ClockTime) -> Bool {
    switch self {
    case .morning: (4..<12).contains(clock.hour)
    case .midday: (11...13).contains(clock.hour)
    case .afternoon: (12..<18).contains(clock.hour)
    case .evening: (16..<23).contains(clock.hour)
    case .night: clock.hour >= 18
    case .daytime: false
    }
  }
}

extension Meaning {
  /// Itself when it is a day, a month or another date that an hour lies in; nil for the hours and for what is no date.
  fileprivate var dayOrCoarser: Meaning? {
    switch self {
    case .calendar, .enclosing, .within, .floating: self
    case .shifted(let period, _, _): period.leading.unit.isClock ? nil : self
    case .modified(_, let inner): inner.dayOrCoarser
    default: nil
    }
  }

  /// The time on a day.
  fileprivate func standing(on day: Meaning) -> Meaning {
    switch self {
    case .timed(nil, let time): .timed(day, time)
    case .modified(let modifier, let inner): .modified(modifier, inner.standing(on: day))
    default: self
    }
  }
}

extension Stretch {
  /// True when no other clause begins between two expressions: "at 10 p.m. [in a bar on Elm Street] on Friday". Behind one
  /// that opens the sentence stands the verb of its own clause: "At 10 p.m. [he was shot in a bar] on Friday".
  func isOneClause(_ end: Int, _ start: Int, afterOpening: Bool) -> Bool {
    // "between 8 and 12 or Tuesday": the other day
    guard end < start, start - end < 20, !isOfNoun(start), !isWord(start - 1, "or") else { return false }
    var verb: Int?
    for index in end..<start {
      let token = tokens[index]
      if !token.flags.isDisjoint(with: [.endsSentence, .lineBefore]) || isJoint(index, .and)
        || ends(token, in: "ing") && !isWord(index, "trading")
        || !cue(index).isDisjoint(with: Stretch.clauseCues) || partsClauses(token)
      {
        return false
      }
      guard token.flags.contains(.endsInEd) || !cue(index).isDisjoint(with: Stretch.verbCues) else { continue }
      if let verb, index - verb <= 2 { continue }
      if verb != nil || !afterOpening { return false }
      verb = index
    }
    return true
  }

  /// A semicolon, or a colon with a space behind it.
  private func partsClauses(_ token: Token) -> Bool {
    !token.flags.contains(.word)
      && (token.classes.contains(.colon) || source.utf8.span[token.start] == UInt8(ascii: ";"))
  }

  /// "the storm of 26 December", "88p, against 141p a week ago": the date is that of a noun, not of the clause.
  private func isOfNoun(_ start: Int) -> Bool {
    let isPreposition = isClass(start - 1, .preposition)
    if isJoint(start - 1, .of) || cue(start - 1).contains(.function) && !isPreposition { return true }
    guard !isPreposition else { return false }
    return (1...4).contains { isClass(start - $0, .comma) }
  }

  private static let verbCues: Cue = [.past, .subject, .be, .been, .had, .present, .have]
  private static let clauseCues: Cue = [
    .future, .conditional, .saying, .relative, .clause, .condition, .infinitive, .since, .schedule, .progressive,
  ]
}
