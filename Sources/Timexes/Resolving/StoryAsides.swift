import Dates

// What a report looks at and leaves again, and what goes on from it all the same.

extension Story {
  /// True for a date that its sentence only looks at: "has fished there since 1961", "against 1.4 million in June 1996".
  func isLookedAt(_ mark: Mark) -> Bool {
    mark.isCompared || mark.preposition == .since && !mark.isBeforeWhen
  }

  /// "the first loss since 1979"; in a history also "restored the 1896 list" and "had been held since 3 May": no part of what
  /// is told.
  func isLookAside(_ mark: Mark) -> Bool {
    let isSince = mark.preposition == .since && !mark.isBeforeWhen
    if !anchor.isHistory {
      return isSince && (mark.meaning.isYear || mark.meaning.isWeekday)
        || mark.isCompared && !mark.isBeforeWhen && mark.meaning.namedDate != nil
    }
    return mark.isInName || mark.isBase || mark.isCompared || mark.isBehindWhen || mark.isOfPluperfect
      || mark.preposition == .since || mark.tense?.word == "had" || mark.tense?.isPluperfect == true
  }

  /// True for the day of publication that stands over a text, "By Ada Lorn, 14 May 2024": nothing is told of it.
  func isByline(_ mark: Mark) -> Bool {
    guard last == nil, anchor.narrative == nil, let date = mark.meaning.namedDate else { return false }
    return date.granularity == .day && date.first == anchor.dateline
  }

  /// "On Sept. 17 she gave out records that show a call on the evening of Sept. 5. … said the next day": a look back from what
  /// the sentence tells of.
  func isShownAside(_ mark: Mark, _ reached: CalendarDate?) -> Bool {
    guard mark.asides.isShown, hasDate, let told = anchor.narrative, told.granularity == .day, let reached else {
      return false
    }
    return reached.last < told.first
  }

  /// The day that the sentence has told, which is over and of another week than that of publication, for a weekend or a bound
  /// that goes on from it: "closed the bank on Feb. 16 and sold its branches over the weekend", "closed the beach on Sunday
  /// and advised them to stay away until Tuesday".
  func toldInSentence(before mark: Mark) -> CivilDay? {
    guard mark.asides.isNextDeed, hasDate || hasTime, !anchor.isHistory, !mark.isInMessage,
      let dateline = anchor.dateline,
      let told = anchor.narrative, told.granularity == .day, told.first < dateline, mark.tense?.isFirm != true
    else { return nil }
    if mark.meaning.isWeekday {
      guard mark.preposition == .until, dateline - told.first < 7, !mark.meaning.isWeekday(told.first.weekday) else {
        return nil
      }
      return told.first
    }
    return dateline - told.first > 7 && mark.tense?.direction != .future ? told.first : nil
  }

  /// True for an hour of the day of publication, behind a day that the report has only looked at: "Shares, which stood at 312
  /// on Friday, were down at midday"; "Its chairman resigned on August 19", far back in the report of a Monday, and in another
  /// paragraph "when trading resumed at 11 a.m."; so is one in another paragraph than the day on which somebody spoke.
  func isOfReport(_ mark: Mark) -> Bool {
    guard !anchor.isHistory, !mark.isInMessage, let dateline = anchor.dateline, let told = anchor.narrative,
      told.granularity == .day, told.first < dateline, mark.tense?.isPluperfect != true
    else { return false }
    if mark.continuesSentence { return isInRelative && !mark.asides.isInRelative }
    // "raised its rate on Monday. … The party said on Sunday it would not help", and then "The exchange closed at noon"
    if !mark.continuesParagraph, isDayOfSaying, dayBefore == dateline { return true }
    // A day of another year is what the report tells of: "was last seen on the night of April 12, 2012", in a trial.
    guard !mark.continuesParagraph, !mark.opensSentence, dateline - told.first > Story.fresh,
      dateline - told.first < 200, let dayBefore
    else { return false }
    return dateline - dayBefore < 14
  }

  /// "Exactly one month later": to the day.
  func setExact(_ resolution: inout Resolution, of mark: Mark) {
    guard case .shifted(let period, let direction, from: .narrative) = mark.meaning, let told = anchor.narrative,
      told.granularity == .day, let day = told.first.moved(by: period, times: direction.rawValue),
      case .date(let date)? = resolution.value, date.contains(CalendarDate(day))
    else { return }
    resolution.value = .date(CalendarDate(day))
    resolution.steps.removeAll { if case .precision = $0 { true } else { false } }
  }

  /// "A valve was ordered on 5 December. On 11 January 2024 the order was cancelled", told in 2025: a bare day that stands right
  /// before a day with its year comes before it, where the one before publication would come behind it.
  func goesBack(_ anchor: inout Anchor, to mark: Mark) -> Bool {
    guard let next = mark.dayBehind, let dateline = anchor.dateline, !anchor.isHistory,
      case .floating(.monthDay(let month, let day), nil) = mark.meaning, mark.tense?.direction == .past,
      next.year <= dateline.year, next < dateline,
      let found = [next.year, next.year - 1].lazy.compactMap({ CivilDay(year: $0, month: month, day: day) })
        .first(where: { $0 < next }), next - found < 100,
      let recent = [dateline.year, dateline.year - 1].lazy.compactMap({ CivilDay(year: $0, month: month, day: day) })
        .first(where: { $0 <= dateline }), recent > next, dateline - recent > Story.fresh
    else { return false }
    (anchor.isHistory, anchor.narrative) = (true, CalendarDate.year(found.year))
    return true
  }

  /// The year behind the day told, where "and" joins what came next: "was arrested on March 6, 2024, and convicted on Feb. 27".
  func goesForward(_ mark: Mark, _ date: CalendarDate, behind named: CalendarDate) -> CalendarDate? {
    guard mark.asides.isNextDeed, date.first < named.first, let dateline = anchor.dateline,
      let next = CalendarDate.day(date.year + 1, date.first.month, date.first.day), next.first <= dateline
    else { return nil }
    return CalendarDate.year(next.year)
  }

  /// The same of a month: "was arrested on March 6, 2022, and convicted in February".
  func yearOfNextDeed(_ mark: Mark) -> CalendarDate? {
    guard isYearTold, !anchor.isHistory, mark.asides.isNextDeed, mark.tense?.direction == .past,
      mark.tense?.isPluperfect != true, case .floating(.month(let month), nil) = mark.meaning, let last,
      last.granularity == .day || last.granularity == .month, month < last.first.month, let dateline = anchor.dateline,
      let next = CalendarDate.month(last.year + 1, month), next.first <= dateline
    else { return nil }
    return CalendarDate.year(next.year)
  }

  /// "the first show since 1831 …. It was given twice, in March of that year": the year that was named, and not that of a story
  /// which is in its own year.
  func turnToNamedYear(_ anchor: inout Anchor, _ mark: Mark) {
    guard let namedYear, mark.continuesParagraph, let dateline = anchor.dateline, namedYear < dateline.year,
      mark.tense?.direction != .future, anchor.narrative.map({ $0.year == dateline.year }) ?? true
    else { return }
    anchor.narrative = CalendarDate.year(namedYear)
  }

  /// "Cars will be moved after 6pm on Friday. Normal service on Monday.": without a verb of its own, of what comes next.
  func planTold(_ mark: Mark) -> Tense? {
    isPlanTold && mark.continuesParagraph && !mark.continuesSentence && mark.preposition == .on
      && mark.meaning.isWeekday
      ? Tense(direction: .future, word: "will") : nil
  }

  /// "was dismissed in October 1997 … and carried off in triumph that spring": the one behind, in a history.
  func goOn(_ anchor: inout Anchor, toThat season: FloatingDate, _ mark: Mark) {
    guard season.isSeason, mark.tense?.direction != .future, let told = anchor.narrative, told.granularity >= .month,
      let own = season.inYear(told.year, dayFirst: false), own.last < told.first
    else { return }
    (anchor.narrative, anchor.day) = (CalendarDate.year(told.year + 1), nil)
  }

  /// "Five years ago we were three people. Today we ship a pump a day": these days.
  func nowadays(_ mark: Mark) -> Resolution? {
    guard isAgoTold, mark.continuesParagraph, mark.opensSentence, !mark.isInMessage, mark.tense?.direction != .past,
      mark.tense?.isFirm != true, case .enclosing(.day, 0, from: .dateline) = mark.meaning
    else { return nil }
    return Resolution(value: .reference(.present), steps: [.uncertainTime])
  }

  /// "In 1960 a quake hit the town. A storm in January killed 20": something new, told weeks later, is of its own year.
  func isNewThing(_ mark: Mark) -> Bool {
    guard mark.asides.isOfNewThing, let dateline = anchor.dateline,
      case .floating(.month(let month), nil) = mark.meaning
    else { return false }
    return [0, 1].contains((dateline.month - month + 12) % 12)
  }

  /// True for a day far from that of publication that stands over a text as a line of its own.
  func isFarHeading(_ day: CivilDay, _ mark: Mark) -> Bool {
    !anchor.isMessage && !anchor.isHistory && mark.meaning.isDay
      && (anchor.dateline.map { (3...Story.fresh).contains($0 - day) } ?? false)
  }

  /// The day of the heading, for an hour and for "overnight" in the paragraphs below it: what they tell is of that day.
  func dayOfHeading(_ mark: Mark) -> CivilDay? {
    guard let day = headingDay, !mark.isHeading, !mark.isRangeEnd else { return nil }
    if mark.meaning.isTimeAlone { return !mark.continuesParagraph || anchor.day == day - 1 ? day : nil }
    switch mark.meaning {
    case .timed(.enclosing(.day, -1...0, from: .dateline), .part): return day
    case .enclosing(.day, _, from: .dateline): return hasHeadingDays ? day : nil
    default: return nil
    }
  }

  /// True for "on the Monday" behind a month that is long over, and for the hour on it: no such day is known.
  func isOfNoKnownDay(_ mark: Mark) -> Bool {
    guard mark.isThatWeekday, !mark.isInMessage, mark.tense?.direction == .past, let told = anchor.narrative,
      anchor.isAside, told.granularity < .day, told.granularity >= .month, let dateline = anchor.dateline
    else { return false }
    return dateline - told.last > 180
  }
}

extension Meaning {
  /// True for this weekday, with its time of day or without.
  fileprivate func isWeekday(_ weekday: Weekday) -> Bool {
    switch self {
    case .floating(.weekday(weekday), nil): true
    case .timed(let day?, _): day.isWeekday(weekday)
    default: false
    }
  }

  /// The weekday that no anchor picks, or its time of day.
  var weekdayOrTime: TimexValue? {
    if case .floating(let date, nil) = self { return .floating(date) }
    return partOfUnknownDay
  }
}

// Hours that are of no later day than the report has come to.

extension Story {
  /// "sank on Friday evening …, were missing by Saturday morning. … was struck at 6:52 p.m.": of a day that has come no further
  /// than its morning.
  func isMorningTold(of day: CivilDay) -> Bool {
    day == anchor.dateline && anchor.time?.day == day && anchor.time?.part == .morning
      && (isMorningBound || isEveningTold)
  }

  /// "rolled over late on Tuesday. … were pulled out before dawn": the day's evening, for the hours behind it.
  func timeTold(of date: CalendarDate, _ resolution: Resolution) -> ToldTime? {
    resolution.modifier == .end
      ? ToldTime(day: date.first, time: .part(.evening), after: nil, isOpen: false) : nil
  }

  /// "At noon today …. She had sailed at four": what had been by then was not later on that day.
  func isLaterThanTold(_ clock: ClockTime, _ day: CivilDay) -> Bool {
    guard let told = anchor.time, told.day == day, case .clock(let before) = told.time else { return false }
    return before < clock
  }
}

// News whose day is not known.

extension Story {
  /// True for a text without a dateline whose dates go on from those that it names: a story that opens with a date of its own,
  /// in which nothing but weekdays speaks from a day of publication; or a history, which names many years and seldom speaks so.
  static func goesOnUndated(_ marks: [Mark]) -> Bool {
    var opening: CalendarDate?
    var (named, deictic, isStory) = (0, 0, true)
    for mark in marks {
      if let date = mark.meaning.namedDate ?? mark.meaning.seasonOfYear, !mark.isBase {
        opening = opening ?? date
        named += 1
      } else if mark.isLastOrNext || mark.meaning.isDeictic && !mark.isNextInStory && !mark.isDefinite && !mark.hasThis
      {
        deictic += 1
        // "On June 3, 2019, he came. On Friday he left."
        if !mark.meaning.isWeekday || opening?.granularity != .day { isStory = false }
      } else if opening == nil, mark.meaning.isBareMonth {
        isStory = false
      }
    }
    return opening != nil && isStory || named > 5 && named > 4 * deictic
  }
}

extension Meaning {
  /// "the spring of 2013"
  fileprivate var seasonOfYear: CalendarDate? {
    if case .within(_, of: .calendar(let date)) = self { date } else { nil }
  }
}

extension Mark {
  /// "The play runs through Oct. 27": the present of a history is the day of publication.
  var isRunning: Bool {
    (preposition == .through || preposition == .until) && tense?.direction == .future && tense?.word == "runs"
  }
}
