import Dates

/// Times by the clock that something is a little before or after, and the first light of a day: "shortly before 4 a.m. on 9
/// June", "just after midnight", "20 minutes before noon", "first light Saturday".
enum EnglishNearTimes {
  static let family = Family(
    name: "near times",
    rules: [
      .phrase("'shortly'|'soon'|'just' 'before'|'after' hournumber|ones", "The market shut [shortly after 10].") { m in
        guard !m.stretch.isInformal, let hour = m.value(.hourNumber) ?? m.value(.ones), (1...12).contains(hour),
          m.isEndOfClause, m.has("shortly") || hour > 4
        else { return nil }
        return ClockTime(hour: hour).map { .modified(m.has("before") ? .before : .after, .timed(nil, .clock($0))) }
      },
      .phrase(
        "'just'|'shortly'|'soon'|'immediately' 'before'|'after' clock", "shortly before 4 a.m.", "just after noon"
      ) { m in
        m.time.map { .modified(m.side, .timed(nil, m.after(midnight: $0))) }
      },
      .phrase(
        "'just'|'shortly'|'soon'|'immediately' 'before'|'after' clock 'on'|','? date",
        "shortly before 4 a.m. on 9 June",
        "just after 9 p.m. Friday"
      ) { m in
        guard let day = m.date()?.asDay, let time = m.time else { return nil }
        return .modified(m.side, .timed(day, m.after(midnight: time)))
      },
      .phrase(
        "'about'|'around' clock ','? the following|next daypart", "about 2 o'clock the next morning"
      ) { m in
        EnglishClocks.inPart(m.time, m).map {
          .modified(.approximate, .timed(.enclosing(.day, 1, from: .narrative), $0))
        }
      },
      .phrase(
        "'about'|'around' clock ','? the? 'that'|'same' daypart", "around 9 p.m. that evening"
      ) { m in
        EnglishClocks.inPart(m.time, m).map {
          .modified(.approximate, .timed(.enclosing(.day, 0, from: .narrative), $0))
        }
      },
      .phrase("'about'|'around' clock this daypart", "about 9 o'clock this morning") { m in
        EnglishClocks.inPart(m.time, m).map {
          .modified(.approximate, .timed(.enclosing(.day, 0, from: .dateline), $0))
        }
      },
      .phrase(
        "'about'|'around' clock 'on'? weekday|deictic daypart", "about half past eight Monday evening"
      ) { m in
        guard let day = m.namedDay, let time = EnglishClocks.inPart(m.time, m) else { return nil }
        return .modified(.approximate, .timed(day, time))
      },
      .phrase("'about'|'around' clock 'in' the daypart", "about 4 o'clock in the morning") { m in
        EnglishClocks.inPart(m.time, m).map { .modified(.approximate, .timed(nil, $0)) }
      },
      .phrase(
        "'just'|'shortly' 'before'|'after' 'dawn'|'daybreak'|'sunrise'|'dusk'|'sunset'|'nightfall' 'on'|','? date",
        "just before dawn Monday"
      ) { m in
        m.date()?.asDay.map { .modified(m.side, .timed($0, .part(m.edge))) }
      },
      .phrase(
        "'just'|'shortly' 'before'|'after' 'dawn'|'daybreak'|'sunrise'|'dusk'|'sunset'|'nightfall'",
        "shortly after sunset"
      ) { m in .modified(m.side, .timed(nil, .part(m.edge))) },
      .phrase("period 'before'|'after' clock", "a few minutes before 6 a.m.", "20 minutes after noon") { m in
        guard let time = m.away(nil) else { return nil }
        return time
      },
      .phrase("period 'before'|'after' clock 'on'|','? date", "20 minutes before noon on Friday") { m in
        m.date()?.asDay.flatMap { m.away($0) }
      },
      .phrase(
        "'at'|'before'|'by'|'until'|'from'|'since'|'after' < 'first' 'light'", "left at [first light]"
      ) { m in
        m.after()?.flags.contains(.word) == true && m.isContentBehind
          ? nil : .modified(.start, .timed(nil, .part(.morning)))
      },
      .phrase("'first' 'light' 'on'|','? date", "first light Saturday", "first light on June 6, 1944") { m in
        m.date()?.asDay.map { .modified(.start, .timed($0, .part(.morning))) }
      },
    ])
}

extension Match {
  fileprivate var side: Modifier { has("before") ? .before : .after }

  fileprivate var isContentBehind: Bool { after().map(stretch.isContent) ?? false }

  /// What is after midnight belongs to the day that begins there.
  fileprivate func after(midnight time: TimeOfDay) -> TimeOfDay {
    guard has("after"), case .clock(let clock) = time, clock.hour == 24 else { return time }
    return ClockTime(hour: 0).map(TimeOfDay.clock) ?? time
  }

  /// A time so many minutes or hours from another; "a few minutes" only say on which side it is.
  fileprivate func away(_ day: Meaning?) -> Meaning? {
    guard let phrase = period, phrase.period.leading.unit.isClock, phrase.period.leading.unit != .second,
      case .clock(let clock)? = time
    else { return nil }
    guard let minutes = phrase.period.minutes else {
      return .modified(side, .timed(day, after(midnight: .clock(clock))))
    }
    guard let moved = clock.moved(by: has("before") ? -minutes : minutes) else { return nil }
    let time = TimeOfDay.clock(moved.time)
    switch moved.days {
    case 0: return .timed(day, time)
    // "twenty minutes after midnight": the day that midnight begins, where no day is said.
    case 1: return day == nil ? .timed(nil, time) : nil
    default: return nil
    }
  }
}
