import Articles
import Dates
import Testing
import Timexes

@testable import Events

@Suite struct TimelineOrderTests {
  /// Each row stands before the next: EDTF, the contract's word where it is not the date's own, a time of day.
  static let rows: [(edtf: String, granularity: String?, time: TimeOfDay?)] = [
    ("Y-17000", nil, nil),
    ("-0043", nil, nil),
    ("18XX", nil, nil),
    ("181X", nil, nil),
    // Until a year: before everything of that year.
    ("../1812", "interval", nil),
    ("1812", nil, nil),
    ("1812/1815", "interval", nil),
    // Since a year: behind the year and what ends, before its months.
    ("1812/..", "interval", nil),
    ("1812-01", nil, nil),
    ("1812-01-01", nil, nil),
    // A season, a quarter, a month, a week and a day that begin together: the coarser first.
    ("2023-24", nil, nil),
    ("2024-01/2024-06", "half", nil),
    ("2024-01/2024-03", "quarter", nil),
    ("2024-01", nil, nil),
    ("2024-01/2024-02", "interval", nil),
    ("2024-01-01/2024-01-07", "week", nil),
    ("../2024-01-01", "interval", nil),
    ("2024-01-01", nil, nil),
    // Intervals by start, then end, behind the day itself.
    ("2024-01-01/2024-01-02", "interval", nil),
    ("2024-01-01/2024-01-09", "interval", nil),
    // A day without a time, then by the clock; a part of the day stands where it begins.
    ("2024-01-01", "part", .part(.morning)),
    ("2024-01-01", "time", ClockTime(hour: 6).map(TimeOfDay.clock)),
    ("2024-01-01", "time", ClockTime(hour: 19, minute: 30).map(TimeOfDay.clock)),
    ("2024-01-01", "part", .part(.night)),
    ("2024-01-01", "time", ClockTime(hour: 20).map(TimeOfDay.clock)),
    ("2024-01-01T22:15:00", nil, nil),
    // What is known only as after an event of that day.
    ("2024-01-01/..", "interval", nil),
    ("2024-01-02", nil, nil),
    ("2024-06", nil, nil),
    ("2024-06?", nil, nil),
    ("2024-06~", nil, nil),
    ("Y17000", nil, nil),
  ]

  @Test func `dates stand in their order, from whatever order they come`() throws {
    let dates = try Self.rows.map { row in
      let edtf = try #require(EDTF(row.edtf), "\(row.edtf)")
      return EventDate(edtf: edtf, granularity: row.granularity ?? edtf.ownGranularity, time: row.time)
    }
    let orders = try dates.map { try #require(DateOrder($0)) }
    for (index, a) in orders.enumerated() {
      for (other, b) in orders.enumerated() {
        #expect((a < b) == (index < other), "\(Self.rows[index]) and \(Self.rows[other])")
        #expect((a == b) == (index == other), "\(Self.rows[index]) and \(Self.rows[other])")
      }
    }
  }

  @Test func `an interval without an end that is known has no place`() {
    #expect(DateOrder(EventDate(edtf: .interval(.open, .unknown), granularity: "interval")) == nil)
  }

  @Test func `events of one day stand by dateline, then by source, then by the text; undated ones last`() throws {
    let articles = [
      report("b.jsonl:12", "2024-03-02", ["2024-03-01 second source", "- undated, later article"]),
      report("none.txt", nil, ["2024-03-01 no dateline", "- undated, no dateline"]),
      report("b.jsonl:9", "2024-03-02", ["2024-03-01 first place", "2024-03-01 second place"]),
      report("z.txt", "2024-03-01", ["- undated", "2024-03-01 first dateline", "2024-03 month"]),
      report("a.txt", "2024-03-02T09:00", ["2024-03-01 dateline with a time"]),
    ]
    let expected = [
      "month", "first dateline", "first place", "second place", "second source", "dateline with a time", "no dateline",
      "undated", "undated, later article", "undated, no dateline",
    ]
    for rotation in 0..<articles.count {
      let turned = Array(articles[rotation...] + articles[..<rotation])
      let timeline = Pipeline().timeline(of: turned, merges: false)
      #expect(timeline.entries.map(\.headline) == expected)
      #expect(
        timeline.articles.map(\.article.source) == ["z.txt", "b.jsonl:9", "b.jsonl:12", "a.txt", "none.txt"])
    }
  }

  @Test func `numbers in names count as numbers`() {
    let names = ["wire-2.jsonl:1", "wire-2.jsonl:9", "wire-02.jsonl:10", "wire-10.jsonl:1", "wires"].map {
      Array($0.utf8)
    }
    for (index, a) in names.enumerated() {
      for (other, b) in names.enumerated() { #expect(TimelineOrder.precedes(a, b) == (index < other)) }
    }
    #expect(TimelineOrder.precedes(Array("a01".utf8), Array("a1".utf8)))
    #expect(!TimelineOrder.precedes(Array("a1".utf8), Array("a01".utf8)))
  }
}
