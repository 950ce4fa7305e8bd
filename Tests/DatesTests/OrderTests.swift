import Dates
import Testing

@Suite struct OrderTests {
  /// By first day; then the coarser; then by last day.
  @Test func `a year stands before its months, a month before its days`() throws {
    let dates: [CalendarDate?] = [
      .century(20), .decade(200), .year(2000), .year(2024), .half(2024, 1), .quarter(2024, 1), .month(2024, 1),
      .week(2024, 1), .day(2024, 1, 1), .day(2024, 1, 2), .month(2024, 2), .day(2024, 2, 1), .season(2024, .spring),
      .month(2024, 3), .day(2024, 3, 1),
    ]
    let inOrder = try dates.map { try #require($0) }
    #expect(inOrder.reversed().sorted() == inOrder)
    for (index, a) in inOrder.enumerated() {
      for (other, b) in inOrder.enumerated() { #expect((a < b) == (index < other), "\(a) and \(b)") }
    }
  }

  /// A date of a granularity around a day, so many steps on.
  struct Advance: Sendable {
    let granularity: Granularity
    let from: String
    let count: Int
    let to: String
    init(_ granularity: Granularity, _ from: String, _ count: Int, _ to: String) {
      (self.granularity, self.from, self.count, self.to) = (granularity, from, count, to)
    }
  }

  @Test(arguments: [
    Advance(.day, "2024-12-31", 1, "2025-01-01"), Advance(.month, "2024-12", 1, "2025-01"),
    Advance(.month, "2024-01", -13, "2022-12"), Advance(.year, "0001", -1, "0000"),
    Advance(.season, "2024-24", 1, "2025-21"),
    Advance(.decade, "199X", 1, "200X"), Advance(.week, "2024-12-31", 1, "2025-01-06/2025-01-12"),
    Advance(.quarter, "2024-11-05", -4, "2023-10/2023-12"),
    Advance(.weekend, "2024-10-21", -1, "2024-10-19/2024-10-20"),
  ])
  func `dates go on along the calendar`(_ row: Advance) throws {
    let day = try #require(EDTF(row.from)?.days?.lowerBound)
    let moved = CalendarDate.enclosing(day, row.granularity)?.advanced(by: row.count)
    #expect(moved.flatMap { EDTF($0) }?.description == row.to)
  }

  @Test(arguments: Granularity.allCases.filter { $0 != .weekend })
  func `a date encloses the day that it was made from`(_ granularity: Granularity) throws {
    for number in stride(from: -700_000, to: 730_000, by: 9_973) {
      let day = CivilDay(number: number)
      // There is no first millennium, century or decade of whole length.
      guard day.year >= 1000 else { continue }
      let date = try #require(CalendarDate.enclosing(day, granularity))
      #expect(date.days.contains(day), "\(granularity) of \(day.components)")
    }
  }

  static let relations: [(AllenRelation, Range<Int>, Range<Int>)] = [
    (.before, 0..<2, 3..<4), (.meets, 0..<2, 2..<4), (.overlaps, 0..<3, 2..<4), (.starts, 0..<2, 0..<4),
    (.during, 1..<2, 0..<4), (.finishes, 2..<4, 0..<4), (.equals, 0..<4, 0..<4), (.finishedBy, 0..<4, 2..<4),
    (.contains, 0..<4, 1..<2), (.startedBy, 0..<4, 0..<2), (.overlappedBy, 2..<4, 0..<3), (.metBy, 2..<4, 0..<2),
    (.after, 3..<4, 0..<2),
  ]

  @Test(arguments: relations) func `relations are Allen's`(_ row: (AllenRelation, Range<Int>, Range<Int>)) {
    #expect(AllenRelation(of: days(row.1), to: days(row.2)) == row.0)
    #expect(AllenRelation(of: days(row.2), to: days(row.1)) == row.0.converse)
  }

  @Test func `each relation is there once`() {
    #expect(
      Self.relations.map(\.0).sorted { $0.rawValue < $1.rawValue }
        == AllenRelation.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `every pair has one relation and its converse`() {
    let ranges = (0..<6).flatMap { start in (start + 1..<7).map { days(start..<$0) } }
    for a in ranges {
      for b in ranges {
        let relation = AllenRelation(of: a, to: b)
        #expect(relation.converse == AllenRelation(of: b, to: a))
        #expect((relation == .equals) == (a == b))
        #expect([.before, .meets, .metBy, .after].contains(relation) == !a.overlaps(b))
      }
    }
  }

  private func days(_ range: Range<Int>) -> Range<CivilDay> {
    CivilDay(number: range.lowerBound)..<CivilDay(number: range.upperBound)
  }
}
