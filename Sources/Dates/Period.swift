/// A unit in which lengths of time are told.
public enum PeriodUnit: Int, Hashable, Sendable, CaseIterable {
  case second, minute, hour, day, weekend, week, fortnight, month, season, quarter, half, year, decade, century,
    millennium

  /// True for hours, minutes and seconds, which stand behind the `T` of an ISO duration.
  public var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// How many months it is, where it is a whole number of them.
  public var months: Int? {
    switch self {
    case .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }

  /// How many days it is, where it is a whole number of them.
  public var days: Int? {
    switch self {
    case .day: 1
    case .weekend: 2
    case .week: 7
    case .fortnight: 14
    default: nil
    }
  }

  /// The granularity of a date that is told in this unit ("three weeks ago" is told in weeks).
  public var granularity: Granularity? {
    switch self {
    case .second, .minute, .hour: nil
    case .day: .day
    case .weekend: .weekend
    case .week, .fortnight: .week
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }
}

/// A length of time in the units its words use: "18 months" is not a year and a half.
///
///     Period(18, .month) != Period(1, .year)
public struct Period: Hashable, Sendable {
  /// A number of units; nil is a number that the words leave open ("several weeks").
  public struct Part: Hashable, Sendable {
    /// How many; nil when the words do not say.
    public let count: Int?
    /// Of what.
    public let unit: PeriodUnit

    /// So many of a unit.
    public init(_ count: Int?, _ unit: PeriodUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// The parts, from coarse to fine; never empty.
  public let parts: [Part]

  /// A length in one unit.
  public init(_ count: Int?, _ unit: PeriodUnit) { parts = [Part(count, unit)] }

  /// A length in several units ("an hour and twenty minutes"): `first`, then the finer ones.
  public init(_ first: Part, _ rest: [Part]) { parts = [first] + rest }

  /// The coarsest part.
  public var leading: Part { parts[0] }

  /// The same with `part` added behind.
  public func adding(_ part: Part) -> Period { Period(leading, Array(parts.dropFirst()) + [part]) }

  /// True when some part has no number.
  public var isVague: Bool { parts.contains { $0.count == nil } }
}

extension CivilDay {
  /// The day that lies `sign` × `period` away: months keep the day of the month where the month has it and else end with
  /// the month (RFC 5545 leaves this open; it is what people do: a month after January 31 is the end of February).
  /// Nil when a number is missing or the day is out of range; hours, minutes and seconds leave the day.
  ///
  ///     CivilDay(year: 2024, month: 1, day: 31)?.moved(by: Period(1, .month))?.day == 29
  public func moved(by period: Period, times sign: Int = 1) -> CivilDay? {
    var day = self
    for part in period.parts {
      guard let count = part.count, abs(count) < 100_000_000 else { return nil }
      if let days = part.unit.days {
        day = day + sign * count * days
      } else if let months = part.unit.months {
        let (year, month, dayOfMonth) = day.components
        let total = year * 12 + month - 1 + sign * count * months
        let moved = floorDivide(total, 12)
        let target = total - moved * 12 + 1
        let last = CivilDay.length(ofMonth: target, year: moved)
        guard let found = CivilDay(year: moved, month: target, day: min(dayOfMonth, last)) else { return nil }
        day = found
      }
    }
    return CivilDay.years.contains(day.year) ? day : nil
  }
}
