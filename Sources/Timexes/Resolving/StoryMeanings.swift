import Dates

// What the story asks of a meaning and of a mark.

extension Meaning {
  /// True for "the latest quarter", "the quarter ended March 31".
  var isQuarterOfReport: Bool {
    switch self {
    case .enclosing(.quarter, 0, from: .narrative), .stretch(.quarter, of: _): true
    default: false
    }
  }

  /// True for "the prior week": a stretch before the one told.
  var isLookBack: Bool { if case .enclosing(_, ..<0, from: .narrative) = self { true } else { false } }

  /// True for "the 1988 period": the quarter told, in another year, to which the telling does not move.
  var isLookAside: Bool { if case .within(.sameQuarter, _) = self { true } else { false } }
}

extension Meaning {
  /// True for what goes on from the day told: "the next morning", "two days later".
  var isCountedFromStory: Bool {
    switch self {
    case .shifted(_, _, from: .narrative): true
    case .enclosing(.day, let step, from: .narrative): step != 0
    case .offset(_, .future, from: .within(.weekday, of: let day)): day.isCountedFromStory
    case .timed(let day?, _): day.isCountedFromStory
    case .modified(_, let inner): inner.isCountedFromStory
    default: false
    }
  }

  /// True for "six months ago", "five years ago".
  var isLongAgo: Bool {
    if case .shifted(let period, .past, from: .dateline) = self {
      [.month, .year, .decade].contains(period.leading.unit)
    } else {
      false
    }
  }

  /// True for "a day earlier", "the day before": a look back from what the sentence tells of.
  var looksBackADay: Bool {
    switch self {
    case .shifted(_, .past, from: .narrative), .enclosing(.day, ..<0, from: .narrative): true
    default: false
    }
  }

  /// True for "the following June".
  var isFollowing: Bool {
    if case .within(.month, of: .enclosing(.day, 1, from: .narrative)) = self { true } else { false }
  }

  /// "summer", "late summer", of no year that is said.
  var bareSeason: FloatingDate? {
    switch self {
    case .floating(.season(let season), nil): .season(season)
    case .modified(_, let inner): inner.bareSeason
    default: nil
    }
  }

  /// True for what is of the day told, or goes on from it: "that morning", "the next day".
  var isOfStory: Bool {
    switch self {
    case .enclosing(.day, 0, from: .narrative): true
    case .timed(let day?, _): day.isOfStory
    default: isCountedFromStory
    }
  }

  /// True for "22:00 on Friday 18 May".
  var isTimedDay: Bool { if case .timed(_?, .clock) = self { true } else { false } }

  /// The time of day that it tells.
  var partOfUnknownDay: TimexValue? {
    switch self {
    case .timed(_, let time): .time(nil, time)
    case .modified(_, let inner): inner.partOfUnknownDay
    default: nil
    }
  }

  /// True for a day of the calendar: "9 September", "Monday, Sept. 9", "9 September 2024".
  var isDay: Bool {
    switch self {
    case .calendar(let date): date.granularity == .day
    case .floating(.monthDay, nil): true
    default: false
    }
  }

  /// True for a time without its day: "6 a.m.", "around noon".
  public var isTimeAlone: Bool {
    switch self {
    case .timed(nil, _): true
    case .modified(_, let inner): inner.isTimeAlone
    default: false
    }
  }

  /// True for what is of the day told: a time without its day, "a day earlier".
  var isOfDayTold: Bool {
    if case .shifted(let period, _, from: .narrative) = self { period.leading.unit == .day } else { isTimeAlone }
  }

  /// The time by the clock, about or not: "about twenty to eight".
  var clock: ClockTime? {
    switch self {
    case .timed(_, .clock(let clock)): clock
    case .modified(_, let inner): inner.clock
    default: nil
    }
  }

  /// True for a month or a day, with its year or without.
  var isMonthOrDay: Bool {
    if case .calendar(let date) = self { date.granularity == .month || date.granularity == .day } else { isBareMonth }
  }

  /// True for "in June", "June 4", "late August", "on Labor Day": the year is not said.
  var isBareMonth: Bool {
    switch self {
    case .floating(.month, nil), .floating(.monthDay, nil), .floating(.holiday, nil): true
    case .modified(_, let inner): inner.isBareMonth
    case .timed(let day?, _): day.isBareMonth
    default: false
    }
  }
}

extension Meaning {
  /// True for "June", "4 June", "the 4th", "the summer", "by the end of the year": of the year that a heading names.
  var isOfYearTold: Bool {
    switch self {
    case .floating(.weekday, _): false
    case .floating(_, nil), .enclosing(.year, 0, from: .dateline), .timed(nil, _): true
    case .timed(let day?, _): day.isOfYearTold
    case .modified(_, let inner): inner.isOfYearTold
    default: false
    }
  }
}

extension Mark {
  /// "The siege began on 4 October 1847 and ended 97 days later. He had come in August", "lasted from October 1643 to the
  /// following June": the end of what a first sentence sums up.
  var endsSummary: Bool {
    if case .shifted(_, .future, from: .narrative) = meaning { return true }
    return isRangeEnd && meaning.isMonthOrDay || meaning.isFollowing
  }

  /// "had come", "had arrived"
  var looksBackInStory: Bool { tense?.isPluperfect == true || tense?.word == "had" }

  /// True for a time right behind what comes again: "every 3 March at dawn", "every afternoon from 1 p.m.".
  func isBehind(set end: Int?) -> Bool {
    continuesSentence && end.map { extent.start - $0 <= " from ".utf8.count } ?? false
  }

  /// "Last summer", "next March"; but "the next spring" may be the story's.
  var isLastOrNext: Bool {
    switch meaning {
    case .floating(_, .last), .floating(_, .next), .floating(_, .lastBeyond), .floating(_, .nextBeyond): !isDefinite
    default: false
    }
  }

  /// "The next year", "the year": with its article it may count from the story as well as from the dateline.
  var isNextInStory: Bool {
    switch meaning {
    case .enclosing(_, 0..., .dateline), .modified(_, .enclosing(_, 0, .dateline)): isDefinite
    default: false
    }
  }
}

extension Meaning {
  /// The date that the words name outright, by itself or with a time on it.
  var namedDate: CalendarDate? {
    switch self {
    case .calendar(let date): date
    case .timed(let day?, _): day.namedDate
    default: nil
    }
  }

  /// The year that the words name.
  var year: Int? {
    switch self {
    case .calendar(let date): date.granularity >= .year ? date.year : nil
    case .timed(let day?, _): day.year
    case .modified(_, let inner): inner.year
    default: nil
    }
  }

  /// True for "Friday", "Friday night".
  var isWeekday: Bool {
    switch self {
    case .floating(.weekday, nil): true
    case .timed(let day?, _), .modified(_, let day): day.isWeekday
    default: false
    }
  }

  /// True for what speaks from the day of publication: "yesterday", "Friday", "last week", "two years ago".
  var isDeictic: Bool {
    switch self {
    case .enclosing(_, _, .dateline), .shifted(_, _, .dateline), .floating(.weekday, _): true
    case .timed(let day?, _): day.isDeictic
    case .modified(_, let inner), .within(_, let inner), .stretch(_, let inner), .offset(_, _, let inner):
      inner.isDeictic
    default: false
    }
  }
}

extension Meaning {
  /// True for "a year ago", "a year earlier".
  var isYearBefore: Bool { if case .shifted(Period(1, .year), .past, _) = self { true } else { false } }

  /// True for "last Tuesday", "next March" and what counts from them.
  var isLastOrNext: Bool {
    switch self {
    case .floating(_, .last), .floating(_, .next), .floating(_, .lastBeyond), .floating(_, .nextBeyond): true
    case .offset(_, _, let base): base.isLastOrNext
    case .timed(let day?, _): day.isLastOrNext
    default: false
    }
  }

  /// True for "the day before last Tuesday", whose article is its own.
  var isOffset: Bool { if case .offset = self { true } else { false } }
}

extension [Mark] {
  /// The order of day and month that some numeric date of the document proves; nil when none does or two disagree.
  var dayFirst: Bool? {
    var dayFirst = false
    var monthFirst = false
    for mark in self {
      guard case .floating(.numeric(let first, let second, _), _) = mark.meaning else { continue }
      if first > 12 { dayFirst = true }
      if second > 12 { monthFirst = true }
    }
    return dayFirst == monthFirst ? nil : dayFirst
  }
}

extension Story {
  /// "Had moved to another mill in January, and paper bought since then …": since the time that its sentence looked back to.
  func lookedBackTo(before mark: Mark) -> CalendarDate? {
    guard case .shifted(Period(0, .day), .future, from: .narrative) = mark.meaning, mark.continuesSentence,
      mark.preposition == .since, let last, let told = anchor.narrative, last.last < told.first
    else { return nil }
    return last
  }

  /// "was in arms in March 1921. It had been due for discharge in November 1920. … unpaid from December. On 6 March": from what
  /// the paragraph looked back at, less than a year before, the story goes on until it has reached its own date.
  func reached(before mark: Mark) -> CalendarDate? {
    guard anchor.isHistory, mark.continuesParagraph, !mark.continuesSentence, mark.meaning.isBareMonth,
      let month = mark.meaning.bareMonth, let back = lastTold, let told = anchor.narrative,
      back.granularity >= .month, told.granularity >= .month, back.last < told.first, told.first - back.first < 365
    else { return nil }
    let from = 12 * back.year + back.first.month
    let reached = from + (month - back.first.month + 12) % 12
    return reached > from && reached < 12 * told.year + told.first.month
      ? CalendarDate.month((reached - 1) / 12, month) : nil
  }
}
