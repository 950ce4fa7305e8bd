import Dates

// Months, days of the year and weekdays in a list, which belong to one run: "in October, November and January".

/// Says of each month how far the list or the range that it opens reaches ahead: "was arrested in March and June", told in
/// May, is of the year before, as "ran from March to June" is.
func measuringLists(_ marks: [Mark]) -> [Mark] {
  var marks = marks
  for first in marks.indices.dropLast().reversed() {
    let next = marks[first + 1]
    guard let month = marks[first].meaning.bareMonth, let other = next.meaning.bareMonth else { continue }
    let step: Int
    if next.isRangeEnd {
      step = marks[first].tense?.opensRange == true ? month.ahead(other) : 0
    } else if next.isListed {
      step = month.ahead(other) < 7 ? month.ahead(other) : 0
    } else if next.isJoined, marks[first].isOver, next.isOver, month < other, other - month < 7 {
      step = other - month
      if case .floating(.month, nil) = marks[first].meaning { marks[first].isFirstOfClauses = true }
    } else {
      continue
    }
    marks[first].monthsAhead = min(11, step + next.monthsAhead)
  }
  return marks
}

extension Mark {
  /// Months that the list which opens here reaches ahead, where all of it is over.
  var monthsOver: Int {
    isOver && (isFirstOfClauses || tense?.isDirect == true || tense?.opensRange == true) ? monthsAhead : 0
  }

  /// True in a clause in the simple past; "put off until March" looks ahead all the same.
  fileprivate var isOver: Bool {
    preposition != .until && preposition != .by
      && tense.map { $0.direction == .past && !$0.isOpen && !$0.isPluperfect && !$0.isPerfect } ?? false
  }
}

extension Int {
  /// Months from this one of the year to the next of another name.
  fileprivate func ahead(_ other: Int) -> Int { (other - self + 12) % 12 }
}

extension Meaning {
  /// The month of "June", "June 4", "late June", whose year is not said.
  var bareMonth: Int? {
    switch self {
    case .floating(.month(let month), nil), .floating(.monthDay(let month, _), nil): month
    case .modified(_, let inner): inner.bareMonth
    default: nil
    }
  }
}

extension Anchor {
  /// The month, the day of the year or the weekday that goes on a list: the next one behind that before it. "January and
  /// December", told in March, go back.
  func next(_ date: FloatingDate) -> CalendarDate? {
    if case .weekday(let weekday) = date, let listed, listed.granularity == .day {
      return CalendarDate(listed.first + (weekday.index - listed.first.weekday.index + 6) % 7 + 1)
    }
    guard let listed, let month = Meaning.floating(date, nil).bareMonth else { return nil }
    let told = listed.first
    let year = told.month + told.month.ahead(month) > 12 ? told.year + 1 : told.year
    guard let next = date.inYear(year, dayFirst: false), told.month.ahead(month) > 6, tense?.direction != .future,
      dateline.map({ next.first > $0 }) ?? false
    else { return date.inYear(year, dayFirst: false) }
    return date.inYear(year - 1, dayFirst: false)
  }
}

extension Stretch {
  /// True when the second goes on a list that the first is in: "March, April or May", "in March and again in
  /// June", "next Tuesday or Wednesday".
  func isList(_ first: Found, _ second: Found) -> Bool {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    let areMonths = first.meaning.bareMonth != nil && second.meaning.bareMonth != nil
    guard (1...5).contains(gap.count), areMonths || first.meaning.isLastOrNext && second.meaning.isWeekday else {
      return false
    }
    return isClass(gap.lowerBound, [.comma, .joiner]) && !isJoint(gap.lowerBound, .through)
      && gap.dropFirst().allSatisfy {
        isClass($0, .joiner) && !isJoint($0, .through) || isWord($0, ["again", "at", "during", "for", "in", "on"])
      }
  }

  /// True when clauses that tell one thing after another may stand between two expressions: "opened in March, and the verdict
  /// came in July"; the verb may stand once: "lost his job in January, his house in March".
  func isJoined(_ first: Found, _ second: Found) -> Bool {
    guard first.meaning.bareMonth != nil, second.meaning.bareMonth != nil else { return false }
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count < 30, isClass(second.tokens.lowerBound - 1, .preposition) else { return false }
    var isJoined = isClass(gap.lowerBound, .comma) && !gap.contains(where: isVerb)
    for index in gap.dropLast() {
      if isJoint(index, .and) { isJoined = true }
      if let preposition = grammar.prepositions[Int(tokens[index].entry)], Stretch.lookingAside.contains(preposition) {
        return false
      }
      if !cue(index).isDisjoint(with: [.relative, .clause, .condition, .comparison]) { return false }
    }
    return isJoined
  }

  private func isVerb(_ index: Int) -> Bool {
    tokens[index].flags.contains(.endsInEd) || !cue(index).isDisjoint(with: [.past, .present, .saying, .future, .be])
  }

  private static let lookingAside: Set<Preposition> = [.after, .before, .since, .from]
}
