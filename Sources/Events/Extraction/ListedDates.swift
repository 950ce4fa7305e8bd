import Syntax

/// The dates of a list: "killed similar bills in 2015, 2018 and 2021" tells three events with one verb.
enum ListedDates {
  /// For each expression, the one that it continues a list of; nil for one that stands by itself. `links` are the
  /// expressions of a sentence in order, with the events that each would date alone.
  static func leaders(_ links: [(timex: PlacedTimex, triggers: [Trigger])], in tree: SentenceTree) -> [Int?] {
    var leaders = [Int?](repeating: nil, count: links.count)
    var start = 0
    while start < links.count {
      var end = start
      while end + 1 < links.count, goesOn(links[end].timex, links[end + 1], tree) { end += 1 }
      // A list has its "and" before the last: "in June, on a Tuesday" is none.
      while end > start, !isJoined(links[end - 1].timex, links[end].timex, tree) { end -= 1 }
      for index in start + 1..<max(end + 1, start + 1) { leaders[index] = start }
      start = end + 1
    }
    return leaders
  }

  private static let joiners: Set<String> = ["and", "or", "&"]
  private static let between: Set<String> = ["again", "also", "at", "in", "on", "then", ","]

  /// True when nothing stands between two expressions but what joins them, and the second dates nothing of its own:
  /// "on Monday, and on Tuesday resigned".
  private static func goesOn(
    _ first: PlacedTimex, _ second: (timex: PlacedTimex, triggers: [Trigger]), _ tree: SentenceTree
  ) -> Bool {
    let gap = first.words.upperBound..<max(second.timex.words.lowerBound, first.words.upperBound)
    guard !gap.isEmpty, second.triggers.allSatisfy({ $0.index < first.words.lowerBound }) else { return false }
    if gap.count == 1, tree.forms[gap.lowerBound] == "," { return true }
    return gap.contains { joiners.contains(tree.lemmas[$0]) }
      && gap.allSatisfy { joiners.contains(tree.lemmas[$0]) || between.contains(tree.lemmas[$0]) }
  }

  private static func isJoined(_ first: PlacedTimex, _ second: PlacedTimex, _ tree: SentenceTree) -> Bool {
    (first.words.upperBound..<second.words.lowerBound).contains { joiners.contains(tree.lemmas[$0]) }
  }
}
