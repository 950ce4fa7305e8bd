/// How fine a date is: a date is only ever as fine as its words.
///
/// The cases stand from coarse to fine.
///
///     Granularity.year < Granularity.month
public enum Granularity: Int, Hashable, Comparable, Sendable, CaseIterable {
  case millennium, century, decade, year, half, season, quarter, month, week, weekend, day

  /// From coarse to fine.
  public static func < (a: Granularity, b: Granularity) -> Bool { a.rawValue < b.rawValue }

  /// The word for it.
  public var name: String { "\(self)" }
}

/// A season of the northern year, as EDTF (21 to 24) and TIMEX3 (SP to WI) number them.
public enum Season: Int, Sendable, CaseIterable {
  case spring, summer, autumn, winter

  /// The first month of the season.
  public var firstMonth: Int { 3 + 3 * rawValue }
}
