import Dates

// What the text has told already, so that no calendar is looked at.

extension Story {
  /// What the text shows without a look at the calendar.
  func toldAlready(_ mark: Mark) -> Resolution? {
    if let found = present(mark) { return found }
    if let found = again(mark) { return found }
    if let found = yearBefore(mark) { return found }
    if let found = toldBefore(mark) { return found }
    return endOfHours(mark)
  }

  /// "Today it is a path for walkers": in a history, these days and no certain one.
  private func present(_ mark: Mark) -> Resolution? {
    guard anchor.isHistory, case .enclosing(.day, 0, from: .dateline) = mark.meaning else { return nil }
    return Resolution(value: .reference(.present), steps: [.history])
  }

  /// "Wheat sales rose from the prior week … corn sales fell from the prior week": it is the same week.
  private func again(_ mark: Mark) -> Resolution? {
    guard mark.meaning.isLookBack, let lookBack, lookBack.meaning == mark.meaning, let told = anchor.narrative,
      case .date(told)? = lookBack.resolution.value
    else { return nil }
    return lookBack.resolution
  }

  /// "Prices rose in October from a year earlier": from that October.
  private func yearBefore(_ mark: Mark) -> Resolution? {
    guard mark.continuesSentence, !anchor.isHistory, mark.meaning.isYearBefore, let last,
      last.granularity == .month, let found = last.advanced(by: -12)
    else { return nil }
    return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(last), .said(.past)])
  }

  /// The far end of "from 11 p.m. to 4 a.m.".
  private func endOfHours(_ mark: Mark) -> Resolution? {
    guard mark.isRangeEnd, case .timed(nil, .clock(let clock)) = mark.meaning, let start = anchor.time else {
      return nil
    }
    return start.end(clock, isOpen: mark.isOpenHour)
  }

  /// "Monday's caucus" is on the Monday that the text told before.
  private func toldBefore(_ mark: Mark) -> Resolution? {
    guard mark.isPossessive, mark.tense?.isFirm != true, case .floating(.weekday(let weekday), nil) = mark.meaning
    else {
      return nil
    }
    guard let told = weekdays[weekday] else { return nil }
    // "since Friday's derailment", behind a Friday to come
    if mark.preposition == .since, case .date(let date)? = told.value, anchor.dateline.map({ date.first > $0 }) ?? false
    {
      return nil
    }
    return told
  }
}
