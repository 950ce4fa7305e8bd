import Dates

/// Meaning and anchor in, date and reasons out: a pure function without a clock.
struct Resolver {
  let anchor: Anchor

  /// Resolves a meaning.
  func resolve(_ meaning: Meaning) -> Resolution {
    switch meaning {
    case .calendar(let date): return Resolution(value: .date(date), steps: [.named])
    case .floating(let date, let shift): return floating(date, shift)
    case .enclosing(let granularity, let step, let kind): return enclosing(granularity, step, kind)
    case .shifted(let period, let direction, let kind): return shifted(period, direction, kind)
    case .offset(let period, let direction, let base): return offset(period, direction, base)
    case .within(let date, let base): return within(date, base)
    case .stretch(let granularity, let inner): return stretch(granularity, inner)
    case .timed(let day, let time): return timed(day, time)
    case .duration(let period): return Resolution(value: .period(period), steps: [.length])
    case .recurring(let recurrence): return Resolution(value: .recurring(recurrence), steps: [.frequency])
    case .reference(let reference): return Resolution(value: .reference(reference), steps: [.uncertainTime])
    case .modified(let modifier, let inner):
      var resolution = resolve(inner)
      resolution.modifier = modifier
      return resolution
    case .impossible(let reason): return Resolution(value: nil, steps: [.impossible(reason)])
    }
  }

  /// The stretch to count from, for an anchor of a kind; a text without an earlier date counts from the dateline.
  private func start(_ kind: AnchorKind) -> (date: CalendarDate, kind: AnchorKind, step: Step)? {
    if kind == .narrative || anchor.dateline == nil && !anchor.isUndated, let narrative = anchor.narrative {
      return (narrative, .narrative, .fromNarrative(narrative))
    }
    return anchor.dateline.map { (CalendarDate($0), .dateline, .fromDateline($0)) }
  }

  /// The stretch to count a length from. Days count from a day: where its sentence has looked back at a month or a year,
  /// they count from the day told before it: "founded on 10 May 1891 by men whose first club had failed in 1890 …; eleven
  /// days later". "She was held in July. She was freed two days later" counts from no day.
  private func start(
    _ kind: AnchorKind, by period: Period, _ direction: Direction
  ) -> (date: CalendarDate, kind: AnchorKind, step: Step)? {
    guard let start = start(kind) else { return nil }
    let counted = direction == .future ? anchor.countedDay : anchor.day
    guard start.kind == .narrative, period.leading.unit == .day, start.date.granularity < .day, let day = counted,
      start.date.last < day
    else { return start }
    return (CalendarDate(day), .narrative, .fromNarrative(CalendarDate(day)))
  }

  private func enclosing(_ granularity: Granularity, _ step: Int, _ kind: AnchorKind) -> Resolution {
    // In a history "the next year" counts from the story, as "the following year" does.
    let kind =
      anchor.isHistory && (step == 1 || step == 0) && granularity < .day && anchor.narrative != nil ? .narrative : kind
    if granularity == .quarter, kind == .narrative { return quarter(step) }
    if granularity < .year, kind == .narrative, let era = anchor.era, era.granularity >= granularity,
      let found = CalendarDate.enclosing(era.first, granularity)?.advanced(by: step)
    {
      return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(era), .precision(granularity)])
    }
    guard let start = start(kind) else { return Resolution(value: nil, steps: [.noAnchor]) }
    guard start.date.granularity >= granularity || start.kind == .dateline,
      let found = CalendarDate.enclosing(start.date.first, granularity)?.advanced(by: step)
    else {
      return within(start, granularity, step, kind)
    }
    let steps = granularity < .day ? [start.step, .precision(granularity)] : [start.step]
    return Resolution(value: .date(found), anchor: start.kind, steps: steps)
  }

  /// "the next day" behind a month or a year: the day told in it, or before a look aside ("the week before"), else the
  /// dateline's if it is in it; else there is no day to count from.
  private func within(
    _ start: (date: CalendarDate, kind: AnchorKind, step: Step), _ granularity: Granularity, _ step: Int,
    _ kind: AnchorKind
  ) -> Resolution {
    if kind == .narrative, !anchor.isHistory {
      let isAhead = step < 0 && anchor.day.map { day in anchor.dateline.map { day > $0 } ?? false } ?? false
      if let day = anchor.day, !isAhead, anchor.isAside || start.date.days.contains(day),
        let found = CalendarDate.enclosing(day, granularity)?.advanced(by: step)
      {
        return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(CalendarDate(day))])
      }
      if let day = anchor.dateline, start.date.days.contains(day),
        let found = CalendarDate.enclosing(day, granularity)?.advanced(by: step)
      {
        return Resolution(value: .date(found), anchor: .dateline, steps: [.fromDateline(day)])
      }
    }
    return Resolution(value: nil, anchor: start.kind, steps: [start.step, .precision(start.date.granularity)])
  }

  /// "the quarter", and "the year-ago quarter" four steps before it: the one told, else the one that was reported on last.
  private func quarter(_ step: Int) -> Resolution {
    if let told = anchor.quarter, let found = told.advanced(by: step) {
      return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(told)])
    }
    guard let day = anchor.dateline, let own = CalendarDate.enclosing(day, .quarter),
      let found = own.advanced(by: day - own.first < 60 ? step - 1 : step)
    else { return Resolution(value: nil, steps: [.noAnchor]) }
    return Resolution(value: .date(found), anchor: .dateline, steps: [.fromDateline(day), .nearest])
  }

  private func shifted(_ period: Period, _ direction: Direction, _ kind: AnchorKind) -> Resolution {
    if period == Period(1, .year), direction == .past, let quarter = anchor.quarter,
      let found = quarter.advanced(by: -4)
    {
      return Resolution(value: .date(found), anchor: .narrative, steps: [.fromNarrative(quarter)])
    }
    if period.leading.count == 0 { return then() }
    // "In the 1970s it was sold. Two years later it burned": of which of them, nothing says.
    if kind == .narrative, anchor.era != nil { return Resolution(value: nil, steps: [.noAnchor]) }
    if kind == .narrative, period.leading.unit.isClock { return later(period, direction) }
    guard let start = start(kind, by: period, direction) else { return Resolution(value: nil, steps: [.noAnchor]) }
    // "two days later he texts back": a message has not told behind what.
    if kind == .narrative, start.kind == .dateline, anchor.isMessage {
      return Resolution(value: nil, steps: [.noAnchor])
    }
    let resolution = moved(start.date, period, direction, anchor: start.kind, steps: [start.step])
    // "Three years later, he is still in prison" counts from something else than the news of this week, and where nothing
    // was told before "he was freed two days later" counts from what no date tells. So does "he had come a week before",
    // behind a day to come.
    if kind == .narrative, !anchor.isHistory,
      direction == .future ? anchor.tense?.direction != .future : anchor.tense?.direction == .past,
      let dateline = anchor.dateline, case .date(let found)? = resolution.value, found.first > dateline
    {
      return Resolution(value: nil, anchor: start.kind, steps: [start.step])
    }
    return resolution
  }

  /// "since then": the date told last, as fine as it was told.
  private func then() -> Resolution {
    guard let told = anchor.narrative else { return Resolution(value: .reference(.past), steps: [.noAnchor]) }
    return Resolution(value: .date(told), anchor: .narrative, steps: [.fromNarrative(told)])
  }

  private func offset(_ period: Period, _ direction: Direction, _ base: Meaning) -> Resolution {
    let from = resolve(base)
    guard case .date(let date)? = from.value else { return from }
    var moved = moved(date, period, direction, anchor: from.anchor, steps: from.steps)
    // A week from Friday is a day, since Friday is one.
    if date.granularity == .day, let day = date.first.moved(by: period, times: direction.rawValue) {
      moved.value = .date(CalendarDate(day))
      moved.steps = from.steps + [.said(direction)]
    }
    return moved
  }

  private func stretch(_ granularity: Granularity, _ inner: Meaning) -> Resolution {
    var resolution = resolve(inner)
    guard case .date(let date)? = resolution.value else { return resolution }
    resolution.value = CalendarDate.enclosing(representative(date, granularity), granularity).map(TimexValue.date)
    resolution.alternative = nil
    resolution.steps.append(.precision(granularity))
    return resolution
  }

  /// The day of a date that tells which stretch it belongs to.
  private func representative(_ date: CalendarDate, _ granularity: Granularity) -> CivilDay {
    // A quarter that ended on July 31 has most of its days in the calendar's second.
    if granularity == .quarter, date.granularity == .day { return date.first - 45 }
    // The weekend of a Monday or a Tuesday is the one before it: "Labor Day weekend".
    return granularity == .weekend && date.first.weekday.index < 2 ? date.first - 7 : date.first
  }

  /// Moves a date by a period; the result is as fine as the coarser of the two.
  private func moved(
    _ date: CalendarDate, _ period: Period, _ direction: Direction, anchor kind: AnchorKind?, steps: [Step]
  ) -> Resolution {
    let steps = steps + [.said(direction)]
    guard let finest = period.parts.last?.unit else { return Resolution(value: nil, anchor: kind, steps: steps) }
    guard let unit = finest.granularity else {
      // Hours and minutes leave the day, unless they are as long as days.
      guard let count = period.parts.first?.count, let unit = period.parts.first?.unit, unit.isClock,
        case let hours = unit == .hour ? count : count / 60, hours % 24 == 0 || hours < 12
      else {
        return Resolution(value: nil, anchor: kind, steps: steps)
      }
      return Resolution(
        value: .date(CalendarDate(date.first + direction.rawValue * (hours / 24))), anchor: kind, steps: steps)
    }
    // Two days before an event of February are in February.
    let start = direction == .past && unit > date.granularity ? date.last : date.first
    guard let day = start.moved(by: period, times: direction.rawValue),
      let found = CalendarDate.enclosing(day, min(unit, date.granularity))
    else { return Resolution(value: nil, anchor: kind, steps: steps) }
    let last = found.granularity < .day ? steps + [.precision(found.granularity)] : steps
    return Resolution(value: .date(found), anchor: kind, steps: last)
  }

  /// "sunday was mad. gym 6pm?": in a message the day told before is over, where nothing goes on telling of it.
  private func isOver(_ told: CalendarDate) -> Bool {
    anchor.isMessage && anchor.tense?.direction != .past && anchor.dateline.map { told.last < $0 } ?? false
  }

  private func timed(_ day: Meaning?, _ time: TimeOfDay) -> Resolution {
    guard let day else {
      if anchor.tense?.isHabit == true { return Resolution(value: .time(nil, time), steps: [.unnamed]) }
      // A time alone stands on the story's day, if that is one, and else on the dateline's.
      // "He had spoken at 8 p.m.", told behind a day to come, is not of that day.
      if let narrative = anchor.narrative, narrative.granularity == .day,
        anchor.isHistory || anchor.tense?.direction != .past || anchor.isMessage && anchor.tense?.isOpen == true
          || anchor.isMessage && anchor.time?.day == narrative.first  // "Sat 6 May: gates 4pm, lit 4.45pm"
          || anchor.dateline.map({ narrative.first <= $0 }) ?? true,
        !isOver(narrative)
      {
        return at(narrative.first, time, Resolution(value: nil, anchor: .narrative, steps: [.fromNarrative(narrative)]))
      }
      guard let dateline = anchor.dateline, !anchor.isHistory else {
        return Resolution(value: .time(nil, time), steps: [.noAnchor])
      }
      // Behind a look at "the 13th century" the hours go on.
      if let day = anchor.time?.day, anchor.tense?.direction == .past, (0..<7).contains(dateline - day) {
        return at(day, time, Resolution(value: nil, anchor: .narrative, steps: [.fromNarrative(CalendarDate(day))]))
      }
      return at(dateline, time, Resolution(value: nil, anchor: .dateline, steps: [.fromDateline(dateline)]))
    }
    let resolution = resolve(day)
    guard case .date(let date)? = resolution.value, date.granularity == .day else {
      return Resolution(value: .time(nil, time), anchor: resolution.anchor, steps: resolution.steps)
    }
    return at(date.first, time, resolution)
  }

  /// Midnight that ends a day is written as the day's hour 24.
  private func at(_ day: CivilDay, _ time: TimeOfDay, _ resolution: Resolution) -> Resolution {
    var resolution = resolution
    resolution.value = .time(day, time)
    // "The curfew began at midnight", told on its day: the one that the day begins with.
    if case .clock(let clock) = time, clock.hour == 24, day == anchor.dateline,
      let tense = anchor.tense, tense.direction == .past, !tense.isOpen, !tense.isPerfect,
      let first = ClockTime(hour: 0, minute: clock.minute, offset: clock.offset)
    {
      resolution.value = .time(day, .clock(first))
    }
    return resolution
  }

  /// "On that Thursday": the first one from the day told, none of a month or a year, and as news has it where nothing was told
  /// ("On that Saturday I was at home"); nil behind a week, which has one.
  func thatWeekday(_ date: FloatingDate, _ frame: CalendarDate, _ outer: Resolution) -> Resolution? {
    guard let told = anchor.narrative else { return floating(date, nil) }
    if frame.granularity < .week {
      return Resolution(value: .floating(date), anchor: outer.anchor, steps: outer.steps)
    }
    guard told.granularity == .day,
      let found = candidates(date, around: told.first).first(where: { $0.first >= told.first })
    else { return nil }
    return Resolution(value: .date(found), anchor: outer.anchor, steps: [.fromNarrative(told), .goesOn])
  }
}
