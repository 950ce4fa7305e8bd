import Articles
import Text

/// The order of a timeline: total, and the same for the same articles in whatever order they were named.
enum TimelineOrder {
  /// The articles by dateline (a day, then the times of that day), then by source, in which numbers count as numbers, then
  /// by id and text; those without a dateline last.
  static func sorted(_ articles: [ReadArticle]) -> [ReadArticle] {
    let sources = articles.map { Array($0.article.source.utf8) }
    let datelines = articles.map { place(of: $0.article.dateline) }
    let order = articles.indices.sorted { a, b in
      if datelines[a] != datelines[b] { return datelines[a] < datelines[b] }
      if sources[a] != sources[b] { return precedes(sources[a], sources[b]) }
      let (one, other) = (articles[a].article, articles[b].article)
      return (one.id ?? "", one.text, a) < (other.id ?? "", other.text, b)
    }
    return order.map { articles[$0] }
  }

  /// A number that rises with the dateline; the greatest of all for none.
  static func place(of dateline: Dateline?) -> Int {
    guard let dateline else { return .max }
    return dateline.day.number * 100_000 + (dateline.time.map { $0.seconds + 1 } ?? 0)
  }

  /// Whether `a` stands before `b`, byte by byte, but with runs of digits by their value: `wire.jsonl:9`, `wire.jsonl:12`.
  static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (one, other) = (number(in: a, at: &i), number(in: b, at: &j))
        if one.count != other.count { return one.count < other.count }
        if one != other { return one.lexicographicallyPrecedes(other) }
      } else if a[i] != b[j] {
        return a[i] < b[j]
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    if i < a.count || j < b.count { return j < b.count }
    // They differ only in zeros before their numbers.
    return a.lexicographicallyPrecedes(b)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The digits at `index` without their leading zeros; `index` goes on behind them.
  private static func number(in bytes: [UInt8], at index: inout Int) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index].drop { $0 == 0x30 }
  }

  /// The entries by the place of their dates, then by the first article that tells of them, then by their place in its
  /// text; those without a place last.
  static func sorted(_ entries: [Entry], of articles: [ReadArticle]) -> [Entry] {
    let keys = entries.map { entry in
      let first = entry.sources.map { ($0.article, articles[$0.article].events[$0.event].trigger) }.min { $0 < $1 }
      return Key(
        date: entry.date.flatMap(DateOrder.init), article: first?.0 ?? .max, trigger: first?.1 ?? Extent(.max, .max))
    }
    return entries.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { entries[$0] }
  }

  private struct Key: Comparable {
    let date: DateOrder?
    let article: Int
    let trigger: Extent

    static func < (a: Key, b: Key) -> Bool {
      switch (a.date, b.date) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: (a.article, a.trigger) < (b.article, b.trigger)
      }
    }
  }
}
