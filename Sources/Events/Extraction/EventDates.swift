import Dates
import Timexes

extension EventDate {
  /// When an expression says that an event was; nil when it places nothing on the calendar. With `isBound`, the preposition
  /// before the expression counts: "by Friday" is any time up to it.
  init?(_ timex: Timex, isBound: Bool) {
    var preposition = isBound ? timex.preposition : nil
    var bound = TimeBound.at
    // "after 9 p.m. on Monday", "before dawn on Monday" is on Monday.
    if case .time? = timex.resolution.value, preposition != .by, preposition != .until, preposition != .through,
      preposition != .since
    {
      if case .time(_, .clock)? = timex.resolution.value { bound = preposition?.timeBound ?? .at }
      preposition = nil
    }
    // "worked through Saturday night"
    if case .time(_, .part)? = timex.resolution.value, preposition == .through { preposition = nil }
    // "by the end of April" is up to the end of April, and no less sure than that.
    let isSharp = preposition?.opensStart == true && timex.resolution.modifier == .end
    guard let date = EventDate.stated(timex, bound, isSharp: isSharp) else { return nil }
    // "more than a year ago", "no later than Friday"
    if preposition == nil || preposition == .in, case .date? = timex.resolution.value,
      let side = timex.resolution.modifier?.bound
    {
      preposition = side
    }
    if preposition?.opensStart == true {
      self = date.interval(.open, date.edtf.end, lasts: preposition == .until || preposition == .through)
    } else if preposition?.opensEnd == true {
      self = date.interval(date.edtf.start, .open)
    } else {
      self = date
    }
  }

  /// The same date as an end of an interval that is open.
  private func interval(_ start: EDTF.Endpoint, _ end: EDTF.Endpoint, lasts: Bool = false) -> EventDate {
    EventDate(
      edtf: .interval(start, end), granularity: "interval", time: time, timeBound: timeBound, phase: phase,
      lastsUntil: lasts)
  }

  private static func stated(_ timex: Timex, _ bound: TimeBound, isSharp: Bool) -> EventDate? {
    // "Late on Monday" is Monday, and no less sure than that.
    let isPartOfDay = timex.resolution.modifier != .approximate && timex.resolution.value?.isDay == true
    let isApproximate = timex.resolution.modifier?.isApproximate == true && !isSharp && !isPartOfDay
    let qualifier: Qualifier = isApproximate ? .approximate : .none
    switch timex.resolution.value {
    case .date(let date)?:
      let phase = isApproximate ? timex.resolution.modifier?.phase : nil
      return EDTF(date, qualifier: qualifier).map {
        EventDate(edtf: $0, granularity: date.granularity.eventName, phase: phase)
      }
    case .time(let day?, let time)?:
      let granularity = if case .clock = time { "time" } else { "part" }
      // The day of "about 6 a.m." is no less sure for that.
      let isAbout = if case .clock = time { isApproximate } else { timex.resolution.modifier == .approximate }
      return EDTF(CalendarDate(day)).map {
        EventDate(edtf: $0, granularity: granularity, time: time, timeBound: isAbout ? .about : bound)
      }
    default: return nil
    }
  }

  /// From the beginning of one date to the end of another: "from 1989 to 1993".
  init?(from first: EventDate, to last: EventDate) {
    guard let start = first.edtf.start.date, let end = last.edtf.end.date, start.date.first <= end.date.last else {
      return nil
    }
    if start == end { return nil }
    self.init(edtf: .interval(.date(start), .date(end)), granularity: "interval")
  }

  /// From one day to another.
  init?(from first: CivilDay, to last: CivilDay) {
    guard first <= last, let start = EDTF.Date(CalendarDate(first)), let end = EDTF.Date(CalendarDate(last)) else {
      return nil
    }
    self.init(edtf: .interval(.date(start), .date(end)), granularity: "interval")
  }

  /// The same date where the words do not state it: "perhaps 3 May 1916", and no time of that day.
  var supposed: EventDate {
    let isWithinDay = time != nil || granularity == "time" || granularity == "part"
    return EventDate(edtf: edtf.supposed, granularity: isWithinDay ? "day" : granularity, phase: phase)
  }

  /// A single day.
  init?(day: CivilDay) {
    guard let edtf = EDTF(CalendarDate(day)) else { return nil }
    self.init(edtf: edtf, granularity: "day")
  }

  /// Some time before a day.
  init?(before day: CivilDay) {
    guard let date = EDTF.Date(CalendarDate(day - 1)) else { return nil }
    self.init(edtf: .interval(.open, .date(date)), granularity: "interval")
  }

  /// Some time after a day.
  init?(after day: CivilDay) {
    guard let date = EDTF.Date(CalendarDate(day + 1)) else { return nil }
    self.init(edtf: .interval(.date(date), .open), granularity: "interval")
  }
}

extension TimexValue {
  /// True for a calendar day.
  fileprivate var isDay: Bool {
    if case .date(let date) = self { date.granularity == .day } else { false }
  }
}

extension EDTF {
  /// The same dates as uncertain ones.
  fileprivate var supposed: EDTF {
    switch self {
    case .date(let date): .date(date.supposed)
    case .interval(let start, let end): .interval(start.supposed, end.supposed)
    case .dateTime(let day, _): EDTF(CalendarDate(day), qualifier: .uncertain) ?? self
    case .longYear: self
    }
  }

  /// The date at its beginning.
  var start: Endpoint {
    switch self {
    case .date(let date): .date(date)
    case .interval(let start, _): start
    case .dateTime(let day, _): EDTF.Date(CalendarDate(day)).map(Endpoint.date) ?? .open
    case .longYear: .open
    }
  }

  /// The date at its end.
  var end: Endpoint {
    if case .interval(_, let end) = self { end } else { start }
  }
}

extension EDTF.Endpoint {
  fileprivate var supposed: EDTF.Endpoint { if case .date(let date) = self { .date(date.supposed) } else { self } }
}

extension EDTF.Date {
  fileprivate var supposed: EDTF.Date {
    let unsure: Qualifier = qualifier == .approximate || qualifier == .both ? .both : .uncertain
    return EDTF.Date(date, unspecified: unspecified, qualifier: unsure) ?? self
  }
}

extension Modifier {
  /// The preposition that says as much: "more than a year ago" is before then.
  fileprivate var bound: Preposition? {
    switch self {
    case .before, .onOrBefore: .by
    default: nil
    }
  }

  /// "Early", "mid", "late".
  fileprivate var phase: Phase? {
    switch self {
    case .start: .early
    case .mid: .mid
    case .end: .late
    default: nil
    }
  }

  /// True for "early", "late", "about": the date is near, and no more.
  var isApproximate: Bool {
    switch self {
    case .approximate, .start, .mid, .end: true
    default: false
    }
  }
}

extension Preposition {
  /// "by", "until", "through", "before": any time up to the date.
  var opensStart: Bool { self == .by || self == .until || self == .before || self == .through }
  /// "before noon on Monday"
  fileprivate var timeBound: TimeBound? {
    switch self {
    case .before: .before
    case .after: .after
    default: nil
    }
  }
  /// "since", "after", "from": from the date on.
  var opensEnd: Bool { self == .since || self == .after || self == .from }
}

extension Granularity {
  /// The contract's word for it.
  var eventName: String {
    switch self {
    case .millennium, .half, .weekend: "interval"
    default: name
    }
  }
}
