import Dates

/// What a document has told so far, as a fold over its expressions: the date that "two days later" counts from.
///
/// The policy between dateline and story is one for the whole document. A text is a history when at least three of its
/// expressions name a year more than two years from the dateline, and these are more than four times as many as those
/// that speak from the dateline or near it; a text that opens with such a year, or with a day of one, needs fewer signs.
/// Then bare months and days belong to the year last told. In news, bare dates count from the dateline, and only words
/// that say so ("that day", "two days later", "the following month") count from the story.
struct Story {
  var anchor: Anchor
  /// The month that the report is on: of those told by their name that are over, the last.
  var month: CalendarDate?
  /// The day, with its year, that the text named last.
  var named: CalendarDate?
  /// The month with its year that the paragraph named last.
  var namedMonth = NamedMonth()
  /// The weekdays that the text told with a verb that shows the direction.
  var weekdays: [Weekday: Resolution] = [:]
  /// True when the text has told the day before that of publication.
  var isEveTold = false
  /// The day of the entry of a log before.
  var entryDay: CivilDay?
  /// True behind what will be.
  var isPlanTold = false
  /// True behind "five years ago".
  var isAgoTold = false
  /// The year that was named last, if only looked at.
  var namedYear: Int?
  /// The date that a history told from the day of publication.
  var presentDate: CalendarDate?
  /// True right behind what a history told from the day of publication.
  var isPresentLast = false
  /// The day that stands over what follows, as a line of its own, until the next such line.
  var headingDay: CivilDay?
  /// True where there are several such lines, as in a log.
  let hasHeadingDays: Bool
  /// True behind an hour without a day: "from 8 a.m. to 7 p.m. on Friday".
  var isHour = false
  /// The date of the expression before, where it ended, and whether it told its year.
  var last: CalendarDate?
  var endOfLast = 0
  /// The last of them that had a date: behind "food for ten weeks" too.
  var lastTold: CalendarDate?
  /// True for "in 1911".
  var isLastIn = false
  /// True for "until 1911".
  var isLastBound = false
  /// True when the sentence of that date told of it, and not of the time since it or of a thing that has its year.
  var isLastTold = false
  var isYearTold = false
  /// True for a year that its sentence speaks of, or that opens an entry: "1873 proved a worse year".
  var isLastSubject = false
  /// The year, or the month with its year, that stands as a line of its own over what follows, until the next such line.
  var heading: CalendarDate?
  /// True where there are several such lines: one alone may be of a picture.
  private let hasHeadings: Bool
  /// The year, or the month of an entry, that opened the sentence: "Last year, a dry spell in August …".
  var yearOfSentence: CalendarDate?
  /// The year, long over, that opened a sentence of the paragraph: "In 1954 the chamber met. … voted on Dec. 2".
  var frame: CalendarDate?
  /// The last look at a time before: "the prior week".
  var lookBack: (meaning: Meaning, resolution: Resolution)?
  /// True where a history speaks of the days of its publication, until it tells of a year again.
  var isPresent = false
  /// True until an expression behind the first sentence that has one.
  var isLead = true
  /// True when the sentence has told a date.
  var hasDate = false
  /// True when it has told a time of a day.
  var hasTime = false
  /// Where what a first sentence sums up began: "began on 4 October 1847 and ended 97 days later".
  var beginning: CalendarDate?
  /// True when the morning told last was a bound: "were missing by Saturday morning".
  var isMorningBound = false
  /// True when the evening before publication was told: "crashed on Wednesday evening".
  var isEveningTold = false
  /// What the sentence told before it looked back: "convicted in May of a murder seven months earlier".
  var aside: CalendarDate?
  /// True when its last expression named no certain day: "on a Saturday".
  var isUnnamed = false
  /// Where the expression before ends, when it tells what comes again: "every 3 March".
  var endOfSet: Int?
  /// True when the day told last stood in a clause about the subject, which is closed: "Shares, which stood at 312 on Friday, …".
  var isInRelative = false
  /// True when the date told last is one that another is compared with: "against 1.4 million in June 1996".
  var isLastCompared = false
  /// The day told before the one told last, of which the report may have looked aside.
  var dayBefore: CivilDay?
  /// True when the day told last is the writer's own, "We met her on Saturday", and when somebody spoke on it: "said on Monday".
  var (isDayOfWriter, isDayOfSaying) = (false, false)
  /// True when the date told last is where a period ended: "the year ended March 31".
  var isEndOfPeriod = false
  /// The quarter that the sentence has told, for "a year earlier" beside it where a quarter to come was told before.
  var quarterOfSentence: CalendarDate?
  /// The quarter that the report is on: of those told that are over, the latest.
  var reported: CalendarDate?

  init(marks: [Mark], dateline: CivilDay?, isDayFirst: Bool, hasPrintedDateline: Bool = false) {
    anchor = Anchor(dateline: dateline)
    anchor.isUndated = dateline == nil && (hasPrintedDateline || !Story.goesOnUndated(marks))
    anchor.isDayFirst = isDayFirst
    anchor.dayFirst = marks.dayFirst
    anchor.isHistory = Story.isHistory(marks, dateline)
    hasHeadings = marks.count { $0.isHeading && $0.isEntryYear } > 1
    hasHeadingDays = marks.count { $0.isHeading && $0.meaning.isDay } > 1
  }

  /// Resolves the next expression and remembers its date.
  mutating func resolve(_ mark: Mark) -> Resolution {
    anchor.isMessage = mark.isInMessage
    if !mark.continuesSentence {
      isLead = last == nil
      (yearOfSentence, hasDate, hasTime, aside, isUnnamed) = (nil, false, false, nil, false)
      quarterOfSentence = nil
    }
    if !mark.continuesParagraph { frame = nil }
    if mark.endsHeading { heading = nil }
    let resolution = toldAlready(mark) ?? nowadays(mark) ?? resolved(mark)
    // An earlier quarter is looked at and left again: "after a slow second quarter, …".
    anchor.quarter = reported
    remember(mark, resolution)
    isAgoTold = mark.meaning.isLongAgo
    isPlanTold = mark.tense?.isFirm == true && mark.tense?.direction == .future
    if let year = mark.meaning.year { namedYear = year }
    if mark.meaning.isLookBack { lookBack = (mark.meaning, resolution) }
    endOfSet = mark.kind == .set ? mark.extent.end : nil
    return resolution
  }

  private func resolved(_ mark: Mark) -> Resolution {
    var anchor = anchor
    anchor.tense = mark.tense ?? planTold(mark)
    if mark.isListed, !mark.isRangeEnd { anchor.listed = last }
    anchor.monthsOver = mark.isRangeEnd ? 0 : mark.monthsOver
    let hour = mark.meaning.isTimedDay ? anchor.time.map { CalendarDate($0.day) } : nil
    if mark.isRangeEnd, !isHour, let last = last ?? hour {
      // The far end of a range lies behind its near end.
      (anchor.dateline, anchor.isUndated) = (nil, false)
      if isYearTold { anchor.isHistory = false }
      anchor.narrative = last
      anchor.tense = Tense(direction: .future, word: "to", isPreposition: true, isFirm: true)
    }
    if isEndOfPeriod, !mark.continuesSentence, mark.meaning.isOfDayTold { (anchor.narrative, anchor.day) = (nil, nil) }
    // "Flights were grounded yesterday … will not clear until Thursday. The fault struck at 11.15am"
    if mark.meaning.isTimeAlone, isEveTold, mark.tense?.direction == .past, !anchor.isHistory, !anchor.isMessage,
      let dateline = anchor.dateline, let told = anchor.narrative, told.first > dateline
    {
      // "A team left on Thursday, and others will follow on Friday. The recorder was found at noon"
      let day = dayBefore == dateline ? dateline : dateline - 1
      (anchor.narrative, anchor.day) = (CalendarDate(day), day)
    }
    turn(&anchor, to: mark)
    // "On a Saturday …, and the next morning": on no day that is known
    if isOfNoKnownDay(mark) { return Resolution(value: mark.meaning.weekdayOrTime, steps: [.unnamed]) }
    if isUnnamed, mark.meaning.isCountedFromStory || mark.isRangeEnd && mark.meaning.isTimeAlone {
      return Resolution(value: mark.meaning.partOfUnknownDay, steps: [.unnamed])
    }
    if let aside, case .shifted(_, .future, from: .narrative) = mark.meaning { anchor.narrative = aside }
    var resolution = Resolver(anchor: anchor).resolve(mark.meaning)
    // "had stayed there that Christmas", told in June: the one before
    if case .within(let floating, of: .enclosing(.year, 0, from: .narrative)) = mark.meaning,
      mark.tense?.direction != .future, case .date(let date)? = resolution.value, !anchor.isHistory,
      anchor.dateline.map({ date.first > $0 }) ?? false
    {
      resolution = Resolver(anchor: anchor).resolve(.floating(floating, .last))
    }
    if isPastAhead(mark, resolution) { return Resolution(value: mark.meaning.partOfUnknownDay, steps: [.unnamed]) }
    if mark.asides.isExact { setExact(&resolution, of: mark) }
    if mark.meaning.isTimeAlone { setPartTold(&resolution, of: mark) }
    if let weekday = mark.weekday { fit(&resolution, to: weekday, mark) }
    return resolution
  }

  /// "By 2 o'clock", where the afternoon of that day was told; "by dawn", behind its night.
  private func setPartTold(_ resolution: inout Resolution, of mark: Mark) {
    guard !mark.isEntry, case .time(let day?, let time)? = resolution.value else { return }
    if !anchor.isMessage, !anchor.isHistory, case .clock(let clock) = time, mark.tense?.direction != .future,
      let days = daysOff(clock, day, mark, resolution)
    {
      resolution.value = .time(day + days, time)
      resolution.steps.append(.goesOn)
      return
    }
    // "grounded during the night": the night before the report
    if case .part(.night) = time, mark.isDefinite, !anchor.isMessage, !anchor.isHistory, mark.tense?.direction == .past,
      resolution.anchor == .dateline
    {
      resolution.value = .time(day - 1, time)
      return
    }
    guard let told = anchor.time, told.day == day else { return setAfternoon(&resolution, of: mark, day, time) }
    // "on the night of 11 January …, called at half past one"
    if mark.isOpenHour, told.part == .night, case .clock(let clock) = time, clock.hour < 6,
      mark.tense?.direction == .past
    {
      resolution.value = .time(day + 1, time)
      resolution.steps.append(.goesOn)
      return
    }
    if mark.isOpenHour, case .clock(let clock) = time,
      let late = told.inPart(clock, isOver: mark.tense?.direction == .past)
    {
      resolution.value = .time(day, .clock(late))
    } else if mark.isOpenHour, told.part == nil, case .clock(let before) = told.time, (8..<18).contains(before.hour) {
      setAfternoon(&resolution, of: mark, day, time)
    } else if case .clock(let clock) = time, mark.tense?.word == "woke", (4..<12).contains(clock.hour),
      case .clock(let before) = told.time, before.hour >= 18
    {
      resolution.value = .time(day + 1, time)  // "went to bed around 11.30 p.m. and woke at 6 a.m."
    } else if case .clock(let clock) = time, clock.hour == 0, day == anchor.dateline, mark.tense?.direction == .past {
      return  // "jackknifed shortly before midnight": what is over was not tomorrow
    } else if !mark.isOpenHour, !mark.looksBackInStory || mark.preposition == .by, told.isBefore(nextDays: time) {
      resolution.value = .time(day + 1, time)
      resolution.steps.append(.goesOn)
    }
  }

  /// "At quarter past four", where nothing says which: of the afternoon, when most of what is told happens.
  private func setAfternoon(_ resolution: inout Resolution, of mark: Mark, _ day: CivilDay, _ time: TimeOfDay) {
    guard mark.isOpenHour, mark.tense != nil, !anchor.isMessage, case .clock(let clock) = time,
      (1...6).contains(clock.hour),
      let late = clock.inLaterHalf
    else { return }
    resolution.value = .time(day, .clock(late))
  }

  /// "adjourning at 10:52 p.m.", in the report of the next day, was the evening before; so was "had sailed at four"; "sat
  /// until 1.42 a.m.", told of a day, was in the night behind it.
  private func daysOff(_ clock: ClockTime, _ day: CivilDay, _ mark: Mark, _ resolution: Resolution) -> Int? {
    if resolution.anchor == .dateline || day == anchor.dateline, isEveTold, clock.offset == nil,
      mark.tense?.isPluperfect == true && isLaterThanTold(clock, day)
        || clock.hour >= (isMorningTold(of: day) ? 15 : 20) && clock.hour < 24
          && (mark.tense?.direction == .past || mark.tense == nil)
    {
      return -1
    }
    let isOver = anchor.dateline.map { day < $0 } ?? false
    return clock.hour < 5 && mark.preposition == .until && resolution.anchor == .narrative && isOver && !mark.isOpenHour
      && anchor.time?.day != day ? 1 : nil
  }

  private mutating func remember(_ mark: Mark, _ resolution: Resolution) {
    let isTimeOnly = if case .time(nil, _)? = resolution.value { true } else { false }
    isUnnamed = (resolution.steps == [.unnamed] || isTimeOnly) && mark.kind != .set
    let isAside = if case .shifted(_, .past, from: .narrative) = mark.meaning { mark.continuesSentence } else { false }
    aside = isAside ? aside ?? anchor.narrative : nil
    isHour = if case .timed(nil, _) = mark.meaning { true } else { false }
    if case .floating(.weekday(let weekday), nil) = mark.meaning, let tense = mark.tense, !tense.isNearest,
      !mark.isPossessive, resolution.anchor == .dateline
    {
      weekdays[weekday] = resolution
    }
    let told: CalendarDate? = if case .date(let date)? = resolution.value { date } else { nil }
    // "restored ties on January 9, 1990. … fired on in March", of no known year, "a month later"
    if anchor.isUndated, resolution.steps.contains(.noAnchor), case .floating? = resolution.value {
      (anchor.narrative, anchor.day, anchor.countedDay, anchor.quarter, reported) = (nil, nil, nil, nil, nil)
    }
    namedMonth.pass(mark, told)
    if let date = mark.meaning.namedDate, date.granularity == .day {
      if !isLookedAt(mark) { named = date }
    } else if !anchor.isHistory, case .within(.monthDay, _) = mark.meaning, case .date(let date)? = resolution.value {
      named = date  // "June 20 that year"
    } else if !anchor.isHistory, let year = mark.meaning.year, year != named?.year, !isLookedAt(mark) {
      named = nil  // the report went on to another year
    } else if resolution.anchor == .dateline, mark.meaning.isBareMonth, mark.preposition != .from {
      named = nil  // nor does it tell of that year any more
    }
    if case .floating(.month, nil) = mark.meaning, case .date(let date)? = resolution.value,
      anchor.dateline.map({ date.last < $0 }) ?? false
    {
      month = month.map { max($0, date) } ?? date
    }
    if hasHeadings, mark.isHeading, mark.meaning.year != nil {
      heading = mark.isEntryYear ? mark.meaning.namedDate : nil
    }
    if mark.opensSentence || mark.isEntryYear, case .date(let date)? = resolution.value,
      date.granularity == .year || mark.isEntryYear, let dateline = anchor.dateline, date.year < dateline.year
    {
      yearOfSentence = date
      let isFrame = mark.isEntryYear || date.year < dateline.year - 2 && mark.preposition != .since
      frame = isFrame && !mark.continuesParagraph ? date : nil
    }
    if resolution.anchor == .dateline { frame = nil }
    isYearTold = mark.meaning.namedDate != nil
    // In a history, what counts from the day of publication is no part of the story.
    if anchor.isHistory && resolution.anchor == .dateline {
      isPresent = isPresent || mark.tellsPresent
      isPresentLast = true
      presentDate = if case .date(let date)? = resolution.value, date.granularity >= .month { date } else { nil }
      return
    }
    // "A mass will be said on Saturday at the church where he was baptized in 1926": told aside, of what is now.
    if isPresent, mark.continuesSentence { return }
    if mark.meaning.namedDate != nil || mark.meaning.year != nil { isPresent = false }
    if isByline(mark) { return }
    if mark.kind == .date || mark.kind == .time { isPresentLast = false }
    last = told
    isLastCompared = mark.isCompared
    isInRelative = mark.asides.isInRelative && told?.granularity == .day
    lastTold = told ?? lastTold
    endOfLast = mark.extent.end
    isLastIn = mark.preposition == .in
    isLastBound = mark.preposition == .until || mark.preposition == .since || mark.preposition == .by
    isLastSubject = mark.isEntryYear || mark.preposition == nil && mark.opensSentence && mark.meaning.isYear
    isLastTold =
      mark.preposition == .in && (mark.opensSentence || mark.meaning.isMonth)
      || mark.preposition == nil && mark.opensSentence
    if anchor.isHistory, isLead, mark.continuesSentence, mark.endsSummary { beginning = anchor.narrative }
    if let begun = begun(before: mark), mark.looksBackInStory { anchor.narrative = begun }
    if mark.meaning.year != nil, mark.preposition != .since, !isLead { beginning = nil }
    // "in May …, from a room that they had rented in February"
    if mark.tense?.isPluperfect == true, !mark.opensSentence, let told = anchor.narrative, let last,
      last.last < told.first
    {
      return
    }
    // "A plane went down on Wednesday, the police said last night": the story is of Wednesday.
    if mark.isOfSaying || mark.asides.isReport, !mark.isPossessive, mark.continuesSentence, hasDate || hasTime,
      anchor.narrative?.granularity == .day
    {
      return
    }
    // "Shares rose on Tuesday after what was voted down a day earlier. By 11 a.m. …"
    if !anchor.isHistory, mark.continuesSentence, hasDate, mark.meaning.looksBackADay { return }
    if mark.asides.isDenied, hasDate { return }  // "is on Sunday, not Saturday. It starts at 2pm"
    // What is told aside does not become the story's day.
    if mark.isAside, anchor.narrative != nil, last?.granularity == .day { return }
    // "Two nights earlier a brig had told him"
    let reached: CalendarDate? = if case .time(let day?, _)? = resolution.value { CalendarDate(day) } else { last }
    if isShownAside(mark, reached) { return }
    if isLookAside(mark), let told = anchor.narrative, let reached, mark.isCompared || reached.last < told.first {
      return
    }
    switch resolution.value {
    case .date(let date)?:
      anchor.era = date.granularity < .year ? date : nil
      guard date.granularity >= .year, mark.kind != .duration else { return }
      if date.granularity == .quarter {
        // "a year earlier" looks back from the quarter told and does not become it.
        // "the quarter ended March 31" may be the fiscal quarter told before.
        let isReported = mark.meaning.isQuarterOfReport && reported == nil
        guard mark.meaning.namesQuarter || isReported, !mark.meaning.isLookAside else { return }
        quarterOfSentence = date
        if reported == nil || anchor.dateline.map({ date.last < $0 }) ?? true {
          anchor.quarter = date
          reported = reported.map { max($0, date) } ?? date
        }
      }
      // A year alone does not end the story's month of that year.
      if date.granularity == .year, anchor.isHistory, let narrative = anchor.narrative, date.contains(narrative) {
        return
      }
      if case .enclosing(_, 0, .dateline) = mark.meaning, date.granularity < .day { return }
      // So does "a year earlier" beside what the sentence tells of.
      if mark.meaning.isYearBefore, mark.continuesSentence, !anchor.isHistory, anchor.narrative?.granularity == .month {
        return
      }
      // "just over a year earlier" looks aside and goes back.
      if case .modified(let modifier, .shifted) = mark.meaning, modifier != .approximate { return }
      anchor.narrative = date
      isEndOfPeriod = mark.isEndOfPeriod && !anchor.isHistory
      hasDate = true
      if date.granularity < .day, !mark.continuesSentence, !mark.isOfPluperfect, mark.tense?.isPluperfect != true {
        anchor.countedDay = nil
      }
      if date.granularity == .day {
        if anchor.day != date.first { dayBefore = anchor.day }
        (isDayOfWriter, isDayOfSaying) = (mark.asides.isOfWriter, mark.isOfSaying)
        (anchor.day, anchor.countedDay) = (date.first, date.first)
        if mark.isHeading {
          entryDay = date.first
          if hasHeadingDays || isFarHeading(date.first, mark) { headingDay = date.first }
        }
        isEveTold = isEveTold || anchor.dateline.map { $0 - date.first == 1 } ?? false
      }
      if date.granularity == .day, anchor.time?.day != date.first { anchor.time = timeTold(of: date, resolution) }
      anchor.isAside = resolution.anchor == .narrative
    case .period(let period)?:
      // "For the nine months" leaves the quarter: "a year earlier" is beside the months then.
      if mark.isDefinite, period.leading.unit == .month { (anchor.quarter, reported) = (nil, nil) }
    case .time(let day?, let time)?:
      if mark.isEntry || mark.isLabel { entryDay = day }
      isEveTold = isEveTold || anchor.dateline.map { $0 - day == 1 } ?? false
      if case .part(let part) = time, [.evening, .night].contains(part), let dateline = anchor.dateline {
        isEveningTold = isEveningTold || dateline - day == 1
      }
      if anchor.day != day { dayBefore = anchor.day }
      (isDayOfWriter, isDayOfSaying) = (false, false)
      (anchor.narrative, anchor.day, anchor.countedDay) = (CalendarDate(day), day, day)
      hasTime = true
      anchor.time = ToldTime(day: day, time: time, after: anchor.time, isOpen: mark.isOpenHour)
      isMorningBound = mark.preposition == .by
    case .time(nil, _)?: anchor.time = nil
    default: break
    }
  }
}
