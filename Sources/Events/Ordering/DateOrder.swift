import Dates
import Timexes

/// Where a date stands in a timeline. Compared in turn:
///
/// 1. the first day;
/// 2. the coarser first: a year before its months, a month before its days;
/// 3. what ends there, what is there, what goes on from there (see below);
/// 4. the time of day: none, then by the clock, a part of the day before the clock time at which it begins;
/// 5. the last day;
/// 6. the surer first: nothing before `?`, `~` and `%`.
///
/// An interval stands with the dates that are as fine as its start, and by 5. behind those that end sooner. An interval
/// that is open at one end stands at the end that is known: `../1812` before everything else of 1812, since it was over
/// by then; `1812/..` behind everything else that is told of 1812 as a whole, since it goes on. So what is known only as
/// before or after another event stands right before or behind that one. A year of more than four digits stands before
/// or behind all others. What has no end that is known has no place: it is undated.
///
///     DateOrder(EventDate(edtf: year2024, granularity: "year"))! < DateOrder(EventDate(edtf: may2024, granularity: "month"))!
public struct DateOrder: Hashable, Comparable, Sendable {
  let first: Int
  let granularity: Granularity
  let side: Side
  let time: Int
  let last: Int
  let doubt: Int

  /// On which side of its place a date lies.
  enum Side: Int, Comparable {
    case until, at, since
    static func < (a: Side, b: Side) -> Bool { a.rawValue < b.rawValue }
  }

  /// The place of a date; nil when it has none.
  public init?(_ date: EventDate) {
    guard let place = DateOrder.place(of: date.edtf) else { return nil }
    (first, last, side, doubt) = (place.first, place.last, place.side, place.qualifier.doubt)
    // A week or a quarter is an interval in EDTF, and yet one date.
    granularity = Granularity(named: date.granularity) ?? place.granularity
    if case .dateTime(_, let clock) = date.edtf, date.time == nil {
      time = DateOrder.place(of: .clock(clock))
    } else {
      time = date.time.map(DateOrder.place) ?? -1
    }
  }

  /// By the rules above.
  public static func < (a: DateOrder, b: DateOrder) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.granularity != b.granularity { return a.granularity < b.granularity }
    if a.side != b.side { return a.side < b.side }
    return (a.time, a.last, a.doubt) < (b.time, b.last, b.doubt)
  }

  private typealias Place = (first: Int, last: Int, granularity: Granularity, side: Side, qualifier: Qualifier)

  private static func place(of edtf: EDTF) -> Place? {
    switch edtf {
    case .date(let date): place(date, .at)
    case .dateTime(let day, _): (day.number, day.number, .day, .at, .none)
    case .longYear(let year):
      // 366 days a year are more than there are, so that no year of four digits lies farther out.
      { ($0, $0, .year, .at, .none) }((year.clamped(to: -1_000_000_000_000...1_000_000_000_000) - 1970) * 366)
    case .interval(.date(let start), .date(let end)):
      (start.date.first.number, end.date.last.number, start.date.granularity, .at, start.qualifier)
    case .interval(.date(let start), _): place(start, .since)
    case .interval(_, .date(let end)): place(end, .until)
    case .interval: nil
    }
  }

  private static func place(_ date: EDTF.Date, _ side: Side) -> Place {
    (date.date.first.number, date.date.last.number, date.date.granularity, side, date.qualifier)
  }

  /// Twice the second, and one more for a clock time.
  private static func place(of time: TimeOfDay) -> Int {
    if case .clock = time { 2 * time.seconds + 1 } else { 2 * time.seconds }
  }
}

extension Granularity {
  /// The granularity that the contract's word names; nil for a part of the day, a time and an interval.
  init?(named name: String) {
    guard let found = Granularity.byName[name] else { return nil }
    self = found
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Qualifier {
  fileprivate var doubt: Int { Qualifier.allCases.firstIndex(of: self) ?? 0 }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
