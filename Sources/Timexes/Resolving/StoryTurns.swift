import Dates

// Where the story turns its anchor to an expression that goes on from what was told before it.

extension Story {
  /// Turns the anchor to an expression that goes on from the one before: "in January …, during the month"; "on March 2, 2015 …,
  /// on March 25".
  func turn(_ anchor: inout Anchor, to mark: Mark) {
    // "The day before last Tuesday" looks back from the report, in a history too.
    let isFromReport = mark.meaning.isLastOrNext && (!mark.isDefinite || mark.meaning.isOffset)
    if isFromReport || mark.isRunning, anchor.dateline != nil {
      anchor.isHistory = false
    }
    if isNewsOfLead(mark) { return anchor.isHistory = false }
    // "A fire last April burned for six days. The firm was fined in December", in a history
    let isOfPresent = isPresentLast && mark.continuesParagraph && !mark.continuesSentence && presentDate != nil
    if isPresent || isOfPresent, anchor.isHistory, mark.meaning.isBareMonth {
      (anchor.isHistory, anchor.narrative, anchor.day) = (false, nil, nil)
      return
    }
    // "will open next May and run until the end of September"
    if anchor.isHistory, mark.continuesSentence, mark.preposition == .until, mark.meaning.isBareMonth,
      mark.tense?.direction == .future, let presentDate, presentDate.granularity == .month
    {
      (anchor.isHistory, anchor.dateline, anchor.narrative) = (false, nil, presentDate)
      return
    }
    if isSet(&anchor, on: mark) {
      anchor.listed = nil
      return
    }
    if let date = mark.dateBehind {
      (anchor.narrative, anchor.day, anchor.countedDay, anchor.era) = (date, nil, nil, nil)
      return
    }
    if let begun = begun(before: mark) ?? reached(before: mark) ?? lookedBackTo(before: mark) {
      anchor.narrative = begun
      return
    }
    switch mark.meaning {
    case .floating, .timed(.floating?, _), .modified(_, .floating): turn(&anchor, toFloating: mark)
    case .timed: turn(&anchor, toTime: mark)
    case .enclosing, .modified(_, .enclosing): turn(&anchor, toStretch: mark)
    case .within: turn(&anchor, toPart: mark)
    case .shifted(Period(1, .year), .past, from: .narrative) where mark.continuesSentence:
      // "nine tons in 1997, and four a year earlier": beside the year, whatever quarter was told before
      if let last, last.granularity == .year { anchor.quarter = nil }
      // "to close in the first quarter of 1987. … In the third quarter it earned 38 mln, and 35 mln a year earlier"
      if let quarterOfSentence, let quarter = anchor.quarter, let dateline = anchor.dateline, quarter.last >= dateline {
        anchor.quarter = quarterOfSentence
      }
    default: break
    }
  }

  /// "led on election night and declared victory the next morning": what is over was not on the day behind that of
  /// publication, but behind one that was not told.
  func isPastAhead(_ mark: Mark, _ resolution: Resolution) -> Bool {
    guard mark.meaning.isCountedFromStory, mark.tense?.direction == .past, mark.tense?.isOpen == false,
      !mark.isInMessage,
      anchor.narrative == nil, let dateline = anchor.dateline
    else { return false }
    switch resolution.value {
    case .date(let date)?: return date.first > dateline
    case .time(let day?, _)?: return day > dateline
    default: return false
    }
  }

  /// Where what the first sentence summed up began, for a bare month or day within it, or for one that looks back.
  func begun(before mark: Mark) -> CalendarDate? {
    guard let beginning, anchor.isHistory, let end = anchor.narrative, mark.meaning.isBareMonth,
      let month = mark.meaning.bareMonth
    else { return nil }
    if mark.looksBackInStory { return beginning }
    let first = 12 * beginning.year + beginning.first.month
    let last = 12 * end.year + end.last.month
    return (first...max(first, last)).contains(12 * beginning.year + month) ? beginning : nil
  }

  /// Sets it on the year, month or day of an entry that a bare month, day or hour goes on from; false where none does.
  private func isSet(_ anchor: inout Anchor, on mark: Mark) -> Bool {
    let before = isLastBound ? nil : NamedMonth.year(last, endOfLast, before: mark)
    if let year = before ?? yearOfSentence, mark.continuesSentence,
      mark.tense?.direction != .future || mark.tense?.lean != nil, mark.meaning.isBareMonth
    {
      (anchor.isHistory, anchor.narrative) = (true, year)
      if anchor.tense?.lean != nil { anchor.tense = nil }
      return true
    }
    // "A strike in 1911 lasted from 21 March"
    if anchor.isHistory, let last, last.granularity == .year, isLastIn, mark.continuesClause, mark.meaning.isBareMonth {
      (anchor.isHistory, anchor.narrative) = (true, last)
      return true
    }
    if goesBack(&anchor, to: mark) { return true }
    if let year = yearOfNextDeed(mark) {
      (anchor.isHistory, anchor.narrative) = (true, year)
      return true
    }
    if isYearTold, !anchor.isHistory, !mark.asides.isReport, NamedMonth.follows(last, mark, from: anchor.dateline) {
      anchor.isHistory = true
      anchor.narrative = last
      return true
    }
    if mark.isEntry || mark.isLabel && mark.meaning.isTimeAlone, !anchor.isHistory,
      let day = entryDay ?? (mark.isLabel ? anchor.dateline : nil)
    {
      anchor = Anchor(narrative: CalendarDate(day))
      return true
    }
    // "We met her on Saturday. “The next day it rained,” she said": behind the day of her story
    if isDayOfWriter, mark.asides.isInAnswer, mark.meaning.isOfStory, let dayBefore {
      (anchor.narrative, anchor.day) = (CalendarDate(dayBefore), dayBefore)
      return true
    }
    if let day = dayOfHeading(mark) {
      anchor = Anchor(narrative: CalendarDate(day))
      anchor.tense = mark.tense
      return true
    }
    if let heading, mark.meaning.isOfYearTold {
      (anchor.isHistory, anchor.tense) = (true, nil)
      if !(anchor.narrative.map(heading.contains) ?? false) { (anchor.narrative, anchor.day) = (heading, nil) }
      return true
    }
    if let frame, !anchor.isHistory, mark.tense?.direction == .past, mark.meaning.isBareMonth, !isNewThing(mark) {
      anchor.isHistory = true
      anchor.narrative = anchor.narrative.flatMap { frame.contains($0) ? $0 : nil } ?? frame
      return true
    }
    return false
  }

  /// Turns it to a time of day.
  private func turn(_ anchor: inout Anchor, toTime mark: Mark) {
    switch mark.meaning {
    case .timed(nil, _) where mark.isBehind(set: endOfSet): anchor = Anchor()
    case .timed(nil, _)
    where yearOfSentence != nil && yearOfSentence == anchor.narrative && mark.tense?.direction != .future:
      anchor = Anchor()  // "Four years ago the race was called at 11:12": some day of that year
    case .timed(nil, _) where anchor.isHistory && mark.continuesSentence && presentDate?.granularity == .day:
      // "meets for the last time next Thursday, at 2.30 p.m."
      anchor = Anchor(narrative: presentDate)
    case .timed(nil, _) where isLongOver(mark): anchor = Anchor()
    case .timed(nil, _) where isOfReport(mark): (anchor.narrative, anchor.day) = (nil, nil)
    case .timed(.enclosing(.day, 0, from: .narrative), _) where mark.tense?.direction == .past:
      // "She found out that afternoon", behind a day to come
      if let dateline = anchor.dateline, let told = anchor.narrative, told.first > dateline {
        (anchor.narrative, anchor.day) = (nil, nil)
      }
    case .timed(nil, _) where isLastBound && !mark.continuesSentence && !anchor.isHistory && !anchor.isMessage:
      // "have lifted the limits until Thursday. She is to speak at 3.30pm": no hour of the bound
      if let dateline = anchor.dateline, let told = anchor.narrative, told == last, told.first > dateline {
        (anchor.narrative, anchor.day) = (nil, nil)
      }
    case .timed(nil, _) where mark.tense?.direction == .future && !hasDate && !hasTime && !anchor.isHistory:
      // "is to begin at noon", behind a day that is over
      if let dateline = anchor.dateline, let told = anchor.narrative, dateline - told.last > 1 {
        anchor.narrative = nil
      }
    default: break
    }
  }

  /// "The two were killed in March 2023. … were shot at 10 p.m.": right behind a month or a year that is long over, the
  /// hour is of some day of it, and never of that of publication.
  private func isLongOver(_ mark: Mark) -> Bool {
    // "One month later it gave way. … rang at 11.31": on a day of it, paragraphs on
    if let told = anchor.narrative, anchor.isAside, told.granularity < .day, told.granularity >= .month,
      let dateline = anchor.dateline, dateline - told.last > 180, mark.tense?.direction == .past, !mark.isInMessage
    {
      return true
    }
    guard isLastTold, mark.continuesParagraph, !mark.isInMessage, mark.tense?.direction == .past, let last,
      let dateline = anchor.dateline
    else { return false }
    return last.granularity < .day && last.granularity >= .year && dateline - last.last > 180
  }

  /// Turns it to "the month", "the next year", "the prior week".
  private func turn(_ anchor: inout Anchor, toStretch mark: Mark) {
    switch mark.meaning {
    case .modified(.end, .enclosing(.month, 0, from: .dateline)) where mark.continuesSentence && !mark.isDefinite:
      // "at a hearing in mid-May, it gave them until month-end"
      if let last, last.granularity == .month { anchor = Anchor(narrative: last) }
    case .enclosing(_, 1, from: .dateline)
    where mark.isDefinite && mark.tense?.direction == .past && anchor.narrative != nil:
      // "found it in April, and a firm hired the next week traced it"
      if let told = anchor.narrative, let dateline = anchor.dateline, told.last < dateline {
        anchor = Anchor(narrative: told)
      }
    case .enclosing(.year, 1, from: .dateline) where !mark.isDefinite,
      .modified(_, .enclosing(.year, 0, from: .dateline)) where mark.hasThis,
      .enclosing(.year, 0, from: .dateline) where mark.hasThis && mark.isPossessive,
      .modified(_, .enclosing(.year, 1, from: .dateline)) where mark.tense?.direction == .future,
      .enclosing(.month, 1, from: .dateline) where !mark.isDefinite && mark.tense?.direction != .past:
      anchor.isHistory = false  // "next year" is the one after that of publication, "later this year" is of it
    case .modified(_, .enclosing(.year, 0, from: .dateline)) where !mark.hasThis && mark.continuesSentence:
      // "contracted in the fourth quarter, as exports slumped late in the year", told in February
      if let last, last.granularity == .quarter || last.granularity == .half, let dateline = anchor.dateline,
        last.year == dateline.year - 1, mark.tense?.direction != .future, !anchor.isHistory
      {
        anchor = Anchor(narrative: last)
      }
    case .modified(_, .enclosing(.decade, 0, from: .dateline)) where !anchor.isHistory:
      // "In 1964 she took his place, and by the end of the decade …"
      if let told = anchor.narrative ?? last, let dateline = anchor.dateline, told.year / 10 < dateline.year / 10,
        mark.continuesSentence
      {
        anchor = Anchor(narrative: told, isHistory: true)
      }
    case .enclosing(.week, 0, from: .dateline)
    where mark.isDefinite && mark.preposition == .during && !anchor.isHistory:
      // "Fog during the week held up the ferry", in the report of a Monday: the week just over
      if let dateline = anchor.dateline, dateline.weekday.index < 2, let tense = mark.tense, tense.direction == .past,
        !tense.isPerfect, !mark.isInMessage
      {
        anchor = Anchor(narrative: CalendarDate(dateline - 7))
      }
    case .enclosing(.month, 0, from: .dateline) where mark.isDefinite:
      if mark.continuesSentence, let last, last.granularity == .month {
        anchor = Anchor(narrative: last)
      } else if let month {
        anchor = Anchor(narrative: month)
      }
    case .enclosing(.year, 0, from: .dateline) where mark.isDefinite && mark.kind == .date:
      if let part = reported ?? last, part.granularity == .quarter || part.granularity == .half,
        let dateline = anchor.dateline, part.year == dateline.year - 1
      {
        anchor = Anchor(narrative: part)
      }
    case .enclosing(.year, 0, from: .narrative) where !anchor.isHistory: turnToNamedYear(&anchor, mark)
    case .enclosing(_, ..<0, .narrative) where !anchor.isHistory && mark.tense?.direction != .future:
      // "the prior week", where a day to come was told aside
      if let dateline = anchor.dateline, let told = anchor.narrative, told.first > dateline { anchor.narrative = nil }
    default: break
    }
  }

  /// Turns it to "the second half of the year", "this day in 1990".
  private func turn(_ anchor: inout Anchor, toPart mark: Mark) {
    switch mark.meaning {
    case .within(_, of: .enclosing(.year, 0, from: .narrative)) where !anchor.isHistory: turnToNamedYear(&anchor, mark)
    case .within(let season, of: .enclosing(.year, 0, from: .narrative)): goOn(&anchor, toThat: season, mark)
    case .within(.sameDate, of: .calendar) where !mark.isDefinite:
      (anchor.narrative, anchor.day) = (nil, nil)  // "this day in 1990"
    case .within(_, of: .enclosing(.year, 0, from: .dateline)) where mark.continuesSentence && mark.isDefinite:
      // "trials begin in early 2024 and end in the second half of the year"
      if let last, let dateline = anchor.dateline, last.year > dateline.year { anchor = Anchor(narrative: last) }
    case .within(_, of: .enclosing(.year, 0, from: .dateline)) where anchor.isHistory && !mark.isDefinite:
      anchor.isHistory = false  // "found in May of this year": of the day of publication
    default: break
    }
  }

  /// Turns it to a bare month, day, weekday or season.
  private func turn(_ anchor: inout Anchor, toFloating mark: Mark) {
    switch mark.meaning {
    case .floating(_, .this) where anchor.isHistory && !mark.isDefinite,
      .floating(_, .last) where anchor.isHistory && !mark.isDefinite:
      anchor.isHistory = false  // "since last September": of the day of publication
    case .floating(_, .next) where mark.isDefinite && mark.tense?.direction == .past && !anchor.isHistory:
      // "In 2014 she fled, and returned the next spring"
      if let told = anchor.narrative, let dateline = anchor.dateline, told.last < dateline { anchor.isHistory = true }
    case .floating(.weekday, nil) where mark.isThatWeekday && mark.tense?.direction != .future,
      .timed(.floating(.weekday, nil), _) where mark.isThatWeekday && mark.tense?.direction != .future:
      // "On Sunday, November 4th, … and on the Tuesday", "At 6.52am on the Monday", in the next paragraph of a story
      if let told = anchor.narrative, told.granularity == .day, let dateline = anchor.dateline, told.last < dateline,
        mark.continuesParagraph || dateline - told.last > Story.fresh
      {
        anchor = Anchor(narrative: told)
      }
    case .floating(.weekday, nil), .floating(.weekend, nil), .timed(.floating(.weekday, nil), _):
      if let told = toldInSentence(before: mark) { anchor = Anchor(narrative: CalendarDate(told)) }
    case .floating(.dayOfMonth, nil) where mark.tense?.direction != .future:
      // "In May 1766 a comet was seen. On the 25th …"
      guard let last, last.granularity == .month || last.granularity == .day, let dateline = anchor.dateline,
        last.year < dateline.year
      else { break }
      anchor.isHistory = true
      anchor.narrative = last
    case .floating(.monthDay(let month, let day), nil) where mark.tense?.direction != .future,
      .timed(.floating(.monthDay(let month, let day), nil), _) where mark.tense?.direction != .future:
      if isFresh(mark, month, day) || isBeyondNamed(mark) || mark.asides.isReport { break }
      guard !goesOn(to: day, of: month), let named = named(before: day, of: month),
        let dateline = anchor.dateline,
        named.year < dateline.year,
        let date = CalendarDate.day(named.year, month, day),
        (mark.tense?.isPluperfect == true ? -200..<0 : -14..<100).contains(date.first - named.first)
          || goesForward(mark, date, behind: named) != nil
      else {
        goOn(&anchor, to: month, day, mark)
        break
      }
      anchor.isHistory = true
      anchor.narrative = goesForward(mark, date, behind: named) ?? named
    case .floating(.month, .some(.some)):
      // "In 1998 he moved to Lorne. One November night …"
      if let told = lastTold, let dateline = anchor.dateline, told.year < dateline.year {
        (anchor.isHistory, anchor.narrative) = (true, told)
      }
    case .floating(.month(let month), nil), .modified(_, .floating(.month(let month), nil)):
      goOn(&anchor, to: month, nil, mark)
    default: break
    }
  }

  /// "Ann Moor, whose film photographed the moon in 1969, died on Jan. 19": what a text of other times leads with is news,
  /// where its day is right behind that of publication and the year told is that of an aside.
  private func isNewsOfLead(_ mark: Mark) -> Bool {
    guard anchor.isHistory, isLead, mark.continuesSentence, mark.isAside || mark.tense?.isDirect == true,
      case .floating(.monthDay(let month, let day), nil) = mark.meaning, last?.granularity == .year,
      isRecent(month, day)
    else { return false }
    return true
  }

  /// True for a day of the weeks before that of publication.
  private func isRecent(_ month: Int, _ day: Int) -> Bool {
    guard let dateline = anchor.dateline else { return false }
    return [dateline.year, dateline.year - 1].contains { year in
      CalendarDate.day(year, month, day).map { (0...Story.fresh).contains(dateline - $0.first) } ?? false
    }
  }

  /// "In 1976, on June 16 …" and, paragraphs on, "had voted on April 27", two weeks before: news goes back to its own year.
  private func isFresh(_ mark: Mark, _ month: Int, _ day: Int) -> Bool {
    !anchor.isHistory && !mark.continuesParagraph && isRecent(month, day)
  }

  /// "built in May 1754 …. The crash came in 1873. On 9 May …": a history has gone on to a year long behind the day that it
  /// named.
  private func isBeyondNamed(_ mark: Mark) -> Bool {
    guard anchor.isHistory, let named, let last = lastTold, last.year > named.year else { return false }
    // "born on August 5, 1921 …. In September 1943 he escaped, and on November 9 …"
    if last.granularity == .season || last.granularity == .month && last.year > named.year + 5 { return true }
    if mark.continuesSentence || last.granularity != .year { return false }
    return isLastSubject || isLastIn && last.year > named.year + 5
  }

  /// Days within which an event is news.
  static let fresh = 45

  /// Turns the anchor to the month named before, where a bare day or month goes on from it.
  private func goOn(_ anchor: inout Anchor, to month: Int, _ day: Int?, _ mark: Mark) {
    guard !anchor.isHistory, !mark.asides.isReport,
      namedMonth.goesOn(to: month, day, mark, from: anchor.dateline, last: last)
    else { return }
    anchor.isHistory = true
    anchor.narrative = namedMonth.date
  }

  /// The day with its year that a bare day goes on from, or the month just told that it lies in: "in March 2017 …, and on
  /// March 9".
  private func named(before day: Int, of month: Int) -> CalendarDate? {
    guard !anchor.isHistory, !isLastCompared, let last, last.granularity == .month, last.first.month == month else {
      return named
    }
    return last
  }

  /// True when a bare day lies close behind the month or the day that a history told last.
  private func goesOn(to day: Int, of month: Int) -> Bool {
    guard anchor.isHistory, let told = anchor.narrative, told.granularity >= .month,
      let date = CalendarDate.day(told.year, month, day)
    else { return false }
    return (0..<62).contains(date.first - told.first)
  }
}

// The weekday that is told with a day of the year.

extension Story {
  /// "A Friday, January 17": where the day taken is far off and no Friday, and that of the year before is one, that is meant.
  /// A day that is near is meant all the same, and its weekday a slip.
  func fit(_ resolution: inout Resolution, to weekday: Weekday, _ mark: Mark) {
    guard case .date(let date)? = resolution.value, date.granularity == .day, date.first.weekday != weekday else {
      return
    }
    // "closed Mon 7 May", three days ahead
    if let other = resolution.alternative, other.first.weekday == weekday, let dateline = anchor.dateline,
      abs(date.first - dateline) > Story.near, abs(other.first - dateline) < Story.near
    {
      (resolution.value, resolution.alternative) = (.date(other), date)
      resolution.steps.append(.weekday)
      return
    }
    guard mark.tense?.direction != .future, let dateline = anchor.dateline, dateline - date.first > Story.near,
      let found = CalendarDate.day(date.year - 1, date.first.month, date.first.day), found.first.weekday == weekday
    else { return }
    resolution.value = .date(found)
    resolution.alternative = date
    resolution.steps.append(.weekday)
  }

  /// Days before the dateline within which a bare day is meant though its weekday is another.
  private static let near = 90
}
