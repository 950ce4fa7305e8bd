import Dates

/// The kind of an expression: TIMEX3's `type` (TimeML 1.2.1).
public enum TimexKind: String, Hashable, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// A time that points without naming a stretch of the calendar: "once", "now", "the future".
public enum Reference: String, Hashable, Sendable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}

/// A part of the day, with TIMEX3's letters for it.
public enum PartOfDay: String, Hashable, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"

  /// The second of the day that it sorts at: where it begins by common use.
  public var seconds: Int {
    switch self {
    case .morning: 6 * 3600
    case .daytime: 8 * 3600
    case .midday: 12 * 3600
    case .afternoon: 13 * 3600
    case .evening: 18 * 3600
    case .night: 20 * 3600
    }
  }
}

/// A time within a day: by the clock, or a part of it.
public enum TimeOfDay: Hashable, Sendable {
  case clock(ClockTime)
  case part(PartOfDay)

  /// The second of the day that it sorts at.
  public var seconds: Int {
    switch self {
    case .clock(let time): time.seconds
    case .part(let part): part.seconds
    }
  }
}

/// TIMEX3's `mod`.
public enum Modifier: String, Hashable, Sendable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approximate = "APPROX"
}

/// What comes again: the value of a SET, with TIMEX3's `quant` and `freq`.
public struct Recurrence: Hashable, Sendable {
  /// What is repeated.
  public enum Base: Hashable, Sendable {
    /// "daily", "every two weeks": once in each such length.
    case period(Period)
    /// "every Friday", "each July": on each such date.
    case floating(FloatingDate, TimeOfDay?)
    /// "every morning".
    case time(TimeOfDay)
  }
  /// What is repeated.
  public let base: Base
  /// The word of quantity, in capitals: `EVERY`, `EACH`, `SOME`; nil when there is none.
  public let quantifier: String?
  /// How often in each: 2 in "twice a week"; nil when it is not said.
  public let times: Int?
  /// What is counted: days in "five days a week"; nil for times.
  public let counted: PeriodUnit?

  /// What comes again, how often.
  public init(_ base: Base, quantifier: String? = nil, times: Int? = nil, of counted: PeriodUnit? = nil) {
    self.counted = counted
    self.base = base
    self.quantifier = quantifier
    self.times = times
  }
}

/// The value of an expression after resolution: what TIMEX3 writes in `value`, as data.
public enum TimexValue: Hashable, Sendable {
  /// A stretch of the calendar.
  case date(CalendarDate)
  /// A time on a day, or on a day that is not known.
  case time(CivilDay?, TimeOfDay)
  /// A date whose year, month or week could not be told: `XXXX-10-21`, `XXXX-WXX-5`.
  case floating(FloatingDate)
  /// A length of time.
  case period(Period)
  /// The past, the present or the future.
  case reference(Reference)
  /// What comes again.
  indirect case recurring(Recurrence)
}
