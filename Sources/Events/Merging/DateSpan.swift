import Dates
import Timexes

/// The days in which an event may have been, as one report has it; what merging compares.
struct DateSpan: Hashable {
  /// Day numbers, both inclusive.
  let first: Int
  let last: Int
  let kind: Kind
  /// The seconds of its day between which it was, where a time was told.
  let times: ClosedRange<Int>?

  /// What the days mean.
  enum Kind {
    /// It was on one of them, or on all: a day, a month, a week.
    case within
    /// It went on from the first to the last.
    case throughout
    /// It went on from one of them.
    case since
    /// It was on one of them or before.
    case until
    /// It is known only that it was told then.
    case told
    /// It is known only that it lay ahead then.
    case ahead
  }

  /// The span of an event; nil when it has no date that can be reckoned with.
  init?(_ event: Event, dateline: CivilDay?) {
    guard let date = event.date else { return nil }
    times = date.time.map { DateSpan.seconds($0, date.timeBound) }
    switch date.edtf {
    case .date(let stated):
      // "About 1998" may be a year sooner or later, "about June 5" a day; "early 1998" is of its year.
      let slack =
        date.phase == nil && [.approximate, .both].contains(stated.qualifier)
        ? stated.date.last.number - stated.date.first.number + 1 : 0
      (first, last) = (stated.date.first.number - slack, stated.date.last.number + slack)
      kind = event.dating == .dateline ? .told : .within
    case .dateTime(let day, _):
      (first, last, kind) = (day.number, day.number, event.dating == .dateline ? .told : .within)
    case .interval(.date(let start), .date(let end)):
      (first, last) = (start.date.first.number, max(start.date.first, end.date.last).number)
      kind = date.granularity == "interval" ? .throughout : .within
    case .interval(.date(let start), _):
      (first, last, kind) = (
        start.date.first.number, start.date.last.number, event.dating == .dateline ? .ahead : .since
      )
    case .interval(_, .date(let end)):
      // A plan lies ahead of the day on which it is told; what was over by a day was over not long before it.
      let planned = event.status == .planned ? dateline.map { min($0, end.date.first).number } : nil
      // Only that it had been by the day of publication is known of what is told in passing.
      let before = event.dating == .dateline ? DateSpan.past : end.date.last - end.date.first + 1
      (first, last, kind) = (planned ?? end.date.first.number - before, end.date.last.number, .until)
    default: return nil
    }
  }

  /// How many days back what is told in passing, without a day, may have been.
  private static let past = 400

  /// True for what is only known to have been by the day of publication.
  var isOpen: Bool { kind == .until && length > DateSpan.past }

  /// Its days.
  var length: Int { last - first + 1 }

  /// How coarse it is: 0 for a day, then a weekend, a week, a month, a season, a half, a year, a decade, and more.
  var coarseness: Int { [1, 3, 7, 31, 92, 184, 366, 3660].count { length > $0 } }

  /// How two dates for one event lie to each other.
  enum Relation {
    /// Both can be true.
    case agree
    /// One of the two can be true, and a slip may have made the other.
    case near
    case apart
  }

  /// Days between two dates that a slip may have made: the wrong side of a midnight, a paper's own day for the event's, a
  /// weekend between. Farther dates are those of two events.
  static let slip = 3

  /// Both can be true when one lies within the other. A month is near the next, a day near one at most three days off.
  func relation(to other: DateSpan) -> Relation {
    let gap = max(first, other.first) - min(last, other.last)
    if kind == .ahead || other.kind == .ahead { return self == other ? .agree : .apart }
    if gap > 0 { return gap <= DateSpan.slip ? .near : .apart }
    let isWithin = contains(other) || other.contains(self)
    if kind == .throughout || other.kind == .throughout {
      // What went on for days is told again by the same days, or by its first.
      guard first == other.first, last == other.last || first == last || other.first == other.last else {
        return .apart
      }
      return .agree
    }
    guard isWithin || kind == .until || other.kind == .until else { return .near }
    guard let times, let theirs = other.times, first == last, other.first == other.last else { return .agree }
    return times.overlaps(theirs) ? .agree : .near
  }

  /// True when all days of `other` are among its own.
  func contains(_ other: DateSpan) -> Bool { first <= other.first && other.last <= last }

  /// A clock time is good for half an hour on both sides, a part of the day for its hours.
  private static func seconds(_ time: TimeOfDay, _ bound: TimeBound) -> ClosedRange<Int> {
    switch (time, bound) {
    case (.clock(let clock), .before): 0...max(0, clock.seconds)
    case (.clock(let clock), .after): clock.seconds...max(86400, clock.seconds)
    case (.clock(let clock), _): clock.seconds - 1800...clock.seconds + (clock.minute == nil ? 5400 : 1800)
    case (.part(let part), _): part.seconds - 3600...part.seconds + (part == .daytime ? 12 : 6) * 3600
    }
  }
}
