import Dates

extension Resolver {
  /// The occurrence that was picked, the one that lost, and the reason.
  typealias Choice = (date: CalendarDate, loser: CalendarDate?, step: Step)

  /// A date that comes again and again: the anchor and the clause pick one.
  func floating(_ date: FloatingDate, _ shift: Shift?) -> Resolution {
    switch date {
    case .decade, .yearOfCentury: return shortYear(date)
    case .numeric(let first, let second, let year): return numeric(first, second, year)
    default: break
    }
    let shift = shift == .some && anchor.isHistory && date.isMonth ? nil : shift
    if shift == .some || shift == nil && anchor.tense?.isHabit == true && date.isHabitual {
      return Resolution(value: .floating(date), steps: [.unnamed])
    }
    guard let base = anchor.base else { return Resolution(value: .floating(date), steps: [.noAnchor]) }
    let candidates = candidates(date, around: base.day)
    guard !candidates.isEmpty else { return Resolution(value: .floating(date), steps: [base.step]) }
    if shift == nil, let listed = anchor.listed, let found = anchor.next(date) {
      return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(listed), .listed])
    }
    let isWeekly = if case .weekday = date { true } else { false }
    var choice: Choice?
    switch shift {
    case .last: choice = candidates.last { $0.last < date.edge(of: base.day) }.map { ($0, nil, .said(.past)) }
    case .next:
      // "In 1907 …, and the next spring": behind the whole year
      let end = if case .fromNarrative(let told) = base.step { told.last } else { base.day }
      choice = candidates.first { $0.first > end }.map { ($0, nil, .said(.future)) }
    case .lastBeyond: choice = candidates.last { $0.last < base.day }.map { beyond($0, -7, base.day) }
    case .nextBeyond: choice = candidates.first { $0.first > base.day }.map { beyond($0, 7, base.day) }
    case .years(let count):
      choice = date.inYear(base.day.year + count, dayFirst: false).map {
        ($0, nil, .said(count < 0 ? .past : .future))
      }
    case .this: choice = this(date, candidates, base.day)
    case .some: break
    case nil:
      if isWeekly, case .fromNarrative(let told) = base.step, told.granularity <= .year {
        // "He taught until 1985. He died Monday": no Monday of that year.
        guard let dateline = anchor.dateline,
          let (found, loser, step) = bare(date, self.candidates(date, around: dateline), dateline)
        else { return Resolution(value: .floating(date), anchor: .narrative, steps: [base.step]) }
        return Resolution(
          value: .date(found), anchor: .dateline, alternative: loser, steps: [.fromDateline(dateline), step])
      } else if isWeekly, case .fromNarrative = base.step {
        // A story goes on: the Friday behind June 3.
        choice = candidates.first { $0.first >= base.day }.map {
          ($0, candidates.last { $0.last < base.day }, .goesOn)
        }
      } else if anchor.isHistory || anchor.dateline == nil && anchor.tense?.isFirm != true, !isWeekly,
        base.step != anchor.dateline.map(Step.fromDateline)
      {
        choice = story(date, base.day)
      } else {
        choice = bare(date, candidates, base.day)
      }
    }
    guard let (found, loser, step) = choice else { return Resolution(value: .floating(date), steps: [base.step]) }
    let kind: AnchorKind = if case .fromNarrative = base.step { .narrative } else { .dateline }
    return Resolution(value: .date(found), anchor: kind, alternative: loser, steps: [base.step, step])
  }

  /// Of yesterday, and of a weekday close ahead in the anchor's week, one says "on Tuesday": "last Tuesday" and "next Tuesday"
  /// are those a week off.
  private func beyond(_ near: CalendarDate, _ days: Int, _ day: CivilDay) -> Choice {
    let step = Step.said(days < 0 ? .past : .future)
    let isNear =
      (-1...3).contains(near.first - day) && CalendarDate.enclosing(day, .week)?.days.contains(near.first) ?? false
    return isNear ? (CalendarDate(near.first + days), near, step) : (near, nil, step)
  }

  /// The occurrences around a day, in order.
  func candidates(_ date: FloatingDate, around day: CivilDay) -> [CalendarDate] {
    switch date {
    case .weekday(let weekday):
      let back = (day.weekday.index - weekday.index + 7) % 7
      return (-2...2).map { CalendarDate(day - back + 7 * $0) }
    case .weekend:
      return found(-2...2) { CalendarDate.enclosing(day, .weekend)?.advanced(by: $0) }
    case .dayOfMonth(let number):
      // Of two months beside each other one has thirty-one days, or the month beside them.
      return found(-2...2) { step in
        CalendarDate.enclosing(day, .month)?.advanced(by: step).flatMap { .day($0.year, $0.first.month, number) }
      }
    case .namedDay(let weekday, let number):
      return found(-14...14) { step in
        CalendarDate.enclosing(day, .month)?.advanced(by: step).flatMap { .day($0.year, $0.first.month, number) }
      }.filter { $0.first.weekday == weekday }
    case .bankHoliday:
      let days = (day.year - 1...day.year + 1).flatMap { Holiday.bankHolidayMondays(in: $0) }
      return days.map { CalendarDate($0) }
    default:
      let year = day.year
      return found(-2...2) { date.inYear(year + $0, dayFirst: false) }
    }
  }

  /// What is there of so many steps; there is room for all of it at once, which `compactMap` does not make.
  private func found(_ steps: ClosedRange<Int>, _ date: (Int) -> CalendarDate?) -> [CalendarDate] {
    var found: [CalendarDate] = []
    found.reserveCapacity(steps.count)
    for step in steps { if let date = date(step) { found.append(date) } }
    return found
  }

  /// "this Friday", "this summer": the one of the anchor's week or year, else the nearest.
  private func this(_ date: FloatingDate, _ candidates: [CalendarDate], _ day: CivilDay) -> Choice? {
    if let around = candidates.first(where: { $0.days.contains(day) }) { return (around, nil, own(around)) }
    if case .weekday(let weekday) = date {
      let found = CalendarDate(day - day.weekday.index + weekday.index)
      if found.first > day || anchor.tense?.direction == .past { return (found, nil, .nearest) }
      return (CalendarDate(found.first + 7), found, .said(.future))
    }
    // On a Friday "this weekend" is the one ahead, whatever the verb: "dropped its concert this weekend".
    if case .weekend = date, anchor.tense?.direction != .past || day.weekday.index > 2 {
      return candidates.first { $0.first > day }.map { ($0, candidates.last { $0.last < day }, .nearest) }
    }
    if case .weekend = date { return bare(date, candidates, day) }
    // Of the year, or of the winter, that is nearest; of two as near, the one ahead.
    let distance = { (date: CalendarDate) in date.first > day ? date.first - day : day - date.last }
    if anchor.tense?.direction == .past, let own = candidates.first(where: { $0.year == day.year }), own.last < day {
      return (own, nil, .nearest)
    }
    if anchor.isMessage, date.isSeason, anchor.tense?.direction != .past {
      return candidates.first { $0.year == day.year }.map { ($0, candidates.last { $0.last < day }, .messageHabit) }
    }
    guard date.isSeason else { return candidates.first { $0.year == day.year }.map { ($0, nil, .nearest) } }
    // In March "this fall" is the one ahead.
    let near = candidates.min { distance($0) < distance($1) }
    let isAhead = anchor.tense?.direction == .future
    if let near, day - near.last > (isAhead ? 0 : 75), let own = candidates.first(where: { $0.year == day.year }),
      own.first > day
    {
      return (own, near, .nearest)
    }
    return near.map { ($0, nil, .nearest) }
  }

  /// In a history, a bare month or day belongs to the year last told.
  private func story(_ date: FloatingDate, _ day: CivilDay) -> Choice? {
    if case .dayOfMonth(let number) = date {
      // "drifted until 9 August; in the spring of 1880 a sealer found its rudder. The others reached the hut on the 27th":
      // a year and a season have no such day, the month told before them has.
      let isWide = anchor.narrative.map { $0.granularity < .month } ?? false
      guard let day = isWide ? anchor.day : day else { return nil }
      // "On 29 August …, by the evening of the 4th": a story goes on into the next month.
      if let told = anchor.day, told.month == day.month, told.year == day.year, told.day - number > 15,
        let next = CalendarDate.enclosing(day, .month)?.advanced(by: 1),
        let found = CalendarDate.day(next.year, next.first.month, number)
      {
        return (found, CalendarDate.day(day.year, day.month, number), .history)
      }
      return CalendarDate.day(day.year, day.month, number).map { ($0, nil, .history) }
    }
    // "The first man died on 6 January. … through the winter": the one that goes on.
    if date == .season(.winter), let narrative = anchor.narrative, narrative.granularity >= .month,
      let own = candidates(date, around: day).first(where: { $0.days.contains(day) })
    {
      return (own, nil, .history)
    }
    guard let own = date.inYear(day.year, dayFirst: false) else {
      return candidates(date, around: day).first { $0.last >= day }.map { ($0, nil, .history) }
    }
    // A story goes on: January after a December is the next year's, and so is Easter after a winter.
    let told = anchor.narrative?.granularity ?? .year
    let isBehindWinter = told == .season && day.month == 12 && own.first.month < 9
    if isBehindWinter || day.month - own.first.month > 7 && own.first.month <= 3 && told >= .month,
      let next = date.inYear(day.year + 1, dayFirst: false)
    {
      return (next, own, .history)
    }
    return (own, nil, .history)
  }

  /// Why the stretch that the dateline lies in was taken.
  private func own(_ date: CalendarDate) -> Step { date.granularity == .day ? .sameDay : .around }

  /// A bare weekday, month or day in news: the dateline's own day first, then as the clause says.
  private func bare(_ date: FloatingDate, _ candidates: [CalendarDate], _ day: CivilDay) -> Choice? {
    let candidates = overWithList(candidates, day)
    let before = candidates.last { $0.last < day }
    let after = candidates.first { $0.first > day }
    if let own = candidates.first(where: { $0.days.contains(day) }) {
      // The news desk names its own day by its name, plans included.
      let other = anchor.tense?.direction == .future ? after : before
      return (own, other, self.own(own))
    }
    switch date {
    case .namedDay:
      // Such days are months apart: the one a few days off is meant.
      if let before, let after, (after.first - day) * 4 < day - before.last { return (after, before, .nearest) }
      if let before, let after, (day - before.last) * 4 < after.first - day { return (before, after, .nearest) }
      return nearest(before, after, day)
    // "happy mothers day mum!" on the day that Britain keeps, or a few days before it
    case .holiday(.mothersDay):
      if anchor.isMessage, let own = Holiday.motheringSunday.day(in: day.year), (-5...1).contains(day - own) {
        return (CalendarDate(own), after, .nearest)
      }
      return nearest(before, after, day, isHoliday: true)
    // So spelled it is Canada's in September, and that of most of the world on the first of May when that is near.
    case .holiday(.labourDay):
      if let own = Holiday.mayDay.day(in: day.year), (-21...7).contains(day - own) {
        return (CalendarDate(own), after, .nearest)
      }
      return nearest(before, after, day, isHoliday: true)
    // It comes every four years, if so often: the one of a year ago or hence is meant, and else none is known.
    case .holiday(.superTuesday):
      let near = candidates.filter { abs($0.first - day) < 300 }
      return nearest(near.last { $0.last < day }, near.first { $0.first > day }, day, isHoliday: true)
    case .holiday: return nearest(before, after, day, isHoliday: true)
    case .monthDay, .nthWeekday: return nearest(before, after, day)
    default:
      guard let tense = anchor.tense, !(tense.isPerfect && tense.direction == .past && date.isMonth) else {
        if anchor.isMessage { return after.map { ($0, before, .messageHabit) } }
        // "November's election", told in July, is the one ahead.
        if case .month = date, let before, let after, day - before.last > 2 * (after.first - day) {
          return (after, before, .nearest)
        }
        return before.map { ($0, after, .newsHabit) }
      }
      if let before, let after, let near = muchNearer(before, after, day) { return near }
      if tense.isNearest, let before, let after {
        return day - before.last < after.first - day ? (before, after, .nearest) : (after, before, .nearest)
      }
      if tense.isOfResults, let before, day - before.last < (before.granularity == .half ? 190 : 100) {
        return (before, after, .nearest)
      }
      // What ended a moment ago is meant rather than what is nearly a year away: "hopes to post a third-quarter gain".
      if tense.direction == .future, !tense.isPreposition, !tense.isFirm, let before, isFresh(before, day) {
        return (before, after, .nearest)
      }
      return tense.direction == .past
        ? before.map { ($0, after, tense.step) } : after.map { ($0, before, tense.step) }
    }
  }

  /// Those whose whole list is over: "was arrested in March and June", told in May, and never "March" of its own year.
  private func overWithList(_ candidates: [CalendarDate], _ day: CivilDay) -> [CalendarDate] {
    guard anchor.monthsOver > 0 else { return candidates }
    let end = 12 * day.year + day.month - anchor.monthsOver
    return candidates.filter { 12 * $0.year + $0.first.month <= end }
  }

  /// A day of the year: within a margin the clause decides, far beyond it nearness does.
  private func nearest(
    _ before: CalendarDate?, _ after: CalendarDate?, _ day: CivilDay, isHoliday: Bool = false
  ) -> Choice? {
    guard let before else { return after.map { ($0, nil, .nearest) } }
    guard let after else { return (before, nil, .nearest) }
    let back = day - before.last
    let on = after.first - day
    if let near = muchNearer(before, after, day) { return near }
    if anchor.tense?.isNearest == true {
      return back <= on ? (before, after, .nearest) : (after, before, .nearest)
    }
    // "since June 4" and "died on May 3" are past however near the next ones are.
    if let tense = anchor.tense, !tense.isOpen || tense.direction == .past || isHoliday,
      tense.isFirm || tense.isDirect || tense.isPreposition && tense.direction == .past || abs(back - on) < 240
    {
      return tense.direction == .past ? (before, after, tense.step) : (after, before, tense.step)
    }
    if anchor.isMessage { return on <= 2 * back ? (after, before, .messageHabit) : (before, after, .nearest) }
    // News tells of what has been, unless the day ahead is much nearer.
    return back <= 2 * on ? (before, after, .nearest) : (after, before, .nearest)
  }

  /// "the '80s", "'98": the nearest that is not far ahead.
  private func shortYear(_ date: FloatingDate) -> Resolution {
    let base = anchor.base?.day.year ?? 2000
    let step: Step = anchor.base?.step ?? .noAnchor
    let kind: AnchorKind? = anchor.base == nil ? nil : anchor.isHistory ? .narrative : .dateline
    switch date {
    case .decade(let digit):
      // "The twenties" of 2024 are those of 1920: a decade has its name when it is well on its way.
      let own = base / 100 * 10 + digit
      // A history goes on to decades that are still ahead of its date.
      let limit = anchor.isHistory && anchor.narrative != nil ? base + 30 : base
      let decade = own * 10 + 5 > limit ? own - 10 : own
      return Resolution(
        value: CalendarDate.decade(decade).map(TimexValue.date), anchor: kind, steps: [step, .shortYear])
    case .yearOfCentury(let digits):
      return Resolution(
        value: CalendarDate.year(Resolver.year(digits, near: base)).map(TimexValue.date), anchor: kind,
        steps: [step, .shortYear])
    default: return Resolution(value: nil)
    }
  }

  /// The year that ends in two digits: the nearest that is not far ahead.
  private static func year(_ digits: Int, near base: Int) -> Int {
    let own = base / 100 * 100 + digits
    return own > base + 20 ? own - 100 : own + 80 <= base ? own + 100 : own
  }

  /// Day and month in digits, in the order that the document shows.
  private func numeric(_ first: Int, _ second: Int, _ year: Int?) -> Resolution {
    let isOpen = first <= 12 && second <= 12 && first != second
    let dayFirst = first > 12 ? true : second > 12 ? false : anchor.dayFirst ?? anchor.isDayFirst
    let short = year.map { $0 < 100 } ?? false
    let base = anchor.base?.day.year ?? 2030  // without an anchor, what ends in 50 and less is of this century
    let year = year.map { short ? Resolver.year($0, near: base) : $0 }
    let date = FloatingDate.numeric(first, second, year: year)
    func pick(_ dayFirst: Bool) -> (CalendarDate, [Step], AnchorKind?)? {
      if let year { return date.inYear(year, dayFirst: dayFirst).map { ($0, [], nil) } }
      let monthDay = FloatingDate.monthDay(month: dayFirst ? second : first, day: dayFirst ? first : second)
      let resolution = floating(monthDay, nil)
      guard case .date(let found)? = resolution.value else { return nil }
      return (found, resolution.steps, resolution.anchor)
    }
    guard let (found, steps, kind) = pick(dayFirst) else {
      return Resolution(value: nil, steps: [.impossible("no month has that day")])
    }
    let order: [Step] = isOpen ? [.numericOrder(dayFirst: dayFirst, byDocument: anchor.dayFirst != nil)] : []
    return Resolution(
      value: .date(found), anchor: kind, alternative: isOpen ? pick(!dayFirst)?.0 : nil,
      steps: (steps.isEmpty ? [short ? .shortYear : .named] : steps) + order)
  }

  /// "in November 2016 …, the following January": the first one behind or before a month or a year that was told.
  private func beside(_ date: FloatingDate, _ base: Meaning) -> Resolution? {
    guard case .enclosing(.day, let step, from: .narrative) = base, step != 0, let told = anchor.narrative,
      told.granularity < .day
    else { return nil }
    // "put up in 1855 …, the following winter": the one that begins in that year
    if date == .season(.winter), told.granularity == .year {
      return CalendarDate.season(step < 0 ? told.year - 1 : told.year, .winter).map {
        Resolution(
          value: .date($0), anchor: .narrative, steps: [.fromNarrative(told), .said(step < 0 ? .past : .future)])
      }
    }
    let all = candidates(date, around: told.first)
    guard let found = step < 0 ? all.last(where: { $0.last < told.first }) : all.first(where: { $0.first > told.last })
    else { return nil }
    return Resolution(
      value: .date(found), anchor: .narrative, steps: [.fromNarrative(told), .said(step < 0 ? .past : .future)])
  }

  /// A floating date inside another stretch.
  func within(_ date: FloatingDate, _ base: Meaning) -> Resolution {
    if let beside = beside(date, base) { return beside }
    let outer = resolve(base)
    guard case .date(let frame)? = outer.value else {
      return Resolution(value: .floating(date), anchor: outer.anchor, steps: outer.steps)
    }
    if case .weekday = date, case .enclosing(.week, 0, from: .narrative) = base,
      let resolution = thatWeekday(date, frame, outer)
    {
      return resolution
    }
    let found: CalendarDate? =
      switch date {
      case .weekday(let weekday):
        frame.granularity == .week
          ? CalendarDate(frame.first + weekday.index) : around(date, frame, base)
      case .dayOfMonth(let day): .day(frame.first.year, frame.first.month, day)
      case .nthWeek(let number):
        CalendarDate.enclosing(number > 0 ? frame.first + 3 + 7 * (number - 1) : frame.last - 3, .week)
      case .nthDay(let number): nthDay(number, of: frame)
      case .nthWeekday(let number, let weekday, nil):
        CivilDay.nth(number, weekday, month: frame.first.month, year: frame.year).map(CalendarDate.init)
      case .sameQuarter: anchor.quarter.flatMap { .quarter(frame.year, ($0.first.month + 2) / 3) } ?? frame
      case .sameDate(let granularity): same(granularity, in: frame.year)
      case .month, .monthDay, .season, .quarter, .half, .week, .holiday, .nthWeekday:
        frame.granularity <= .year
          ? date.inYear(frame.year, dayFirst: false) : around(date, frame, base)
      default: nil
      }
    guard let found else {
      return Resolution(
        value: nil, anchor: outer.anchor, steps: outer.steps + [.impossible("there is no such date in it")])
    }
    return Resolution(value: .date(found), anchor: outer.anchor, alternative: nil, steps: outer.steps)
  }

  /// The day or month told last, in another year.
  private func same(_ granularity: Granularity, in year: Int) -> CalendarDate? {
    let past = anchor.day.flatMap { day in anchor.dateline.map { day <= $0 } ?? true ? day : nil }
    let day = (past ?? anchor.dateline).map { CalendarDate($0) }
    guard let told = anchor.narrative.flatMap({ $0.granularity >= granularity ? $0 : nil }) ?? day else { return nil }
    return granularity == .day
      ? CalendarDate.day(year, told.first.month, told.first.day) : CalendarDate.month(year, told.first.month)
  }

  /// Day `number` of a stretch, counted from its end when negative.
  private func nthDay(_ number: Int, of frame: CalendarDate) -> CalendarDate? {
    let day = number > 0 ? frame.first + (number - 1) : frame.last + (number + 1)
    return frame.days.contains(day) ? CalendarDate(day) : nil
  }

  /// "the following March", "the previous summer": the first one behind or before the story's date.
  private func around(_ date: FloatingDate, _ frame: CalendarDate, _ base: Meaning) -> CalendarDate? {
    let candidates = candidates(date, around: frame.first)
    if date.isSeason, case .offset(_, .past, from: _) = base { return candidates.last { $0.last < frame.first } }
    if case .enclosing(_, let step, _) = base, step < 0 { return candidates.last { $0.last < frame.first } }
    return candidates.first { $0.first > frame.first }
  }
}
