import Syntax

/// The dates of a list: "killed similar bills in 2015, 2018 and 2021" tells three events with one verb.
enum ListedDates {
  /// An expression and the events that it would date alone.
  struct Link {
    var timex: PlacedTimex
    var triggers: [Trigger]
    /// True for what is only compared with or moved from.
    var isAside: Bool
  }

  /// For each expression, the one that it continues a list of; nil for one that stands by itself. `links` are the
  /// expressions of a sentence in order.
  static func leaders(_ links: [Link], in tree: SentenceTree) -> [Int?] {
    var leaders = [Int?](repeating: nil, count: links.count)
    var start = 0
    while start < links.count {
      var end = start
      while end + 1 < links.count, goesOn(links[end], links[end + 1], tree) { end += 1 }
      // A list has its "and" before the last: "in June, on a Tuesday" is none.
      while end > start, !isJoined(links[end - 1].timex, links[end].timex, tree) { end -= 1 }
      for index in start + 1..<max(end + 1, start + 1) { leaders[index] = start }
      start = end + 1
    }
    return leaders
  }

  private static let joiners: Set<String> = ["and", "or", "&"]
  private static let between: Set<String> = ["again", "also", "at", "in", "on", "then", ","]

  /// True when the second expression goes on from the first and dates nothing of its own.
  private static func goesOn(_ first: Link, _ second: Link, _ tree: SentenceTree) -> Bool {
    let gap = first.timex.words.upperBound..<max(second.timex.words.lowerBound, first.timex.words.upperBound)
    // "took power in 1983, and who in March fled"
    if gap.contains(where: { [.wp, .wdt].contains(tree[$0].xpos) }) { return false }
    // "In 1994, 2005 and 2012, the North agreed"
    let isFronted =
      !first.triggers.isEmpty
      && (first.triggers + second.triggers).allSatisfy { $0.index >= second.timex.words.upperBound }
    guard !gap.isEmpty, isFronted || second.triggers.allSatisfy({ $0.index < second.timex.words.lowerBound }) else {
      return false
    }
    if isList(gap, tree), isFronted || second.triggers.allSatisfy({ $0.index < first.timex.words.lowerBound }) {
      return true
    }
    return !second.isAside
      && (isInterrupted(gap, second, tree) || isGapped(first, gap, second, tree) || isPaired(first, gap, second, tree))
  }

  /// "in 2015, 2018 and in 2021": nothing stands between but what joins them.
  private static func isList(_ gap: Range<Int>, _ tree: SentenceTree) -> Bool {
    if gap.count == 1, tree.forms[gap.lowerBound] == "," { return true }
    return gap.contains { joiners.contains(tree.lemmas[$0]) }
      && gap.allSatisfy { joiners.contains(tree.lemmas[$0]) || between.contains(tree.lemmas[$0]) }
  }

  /// "in 1954, when a storm took the tents, and in 1972."
  private static func isInterrupted(_ gap: Range<Int>, _ second: Link, _ tree: SentenceTree) -> Bool {
    let end = second.timex.words.upperBound
    guard gap.count > 4, end < tree.count, tree[end].tag == .punctuation, tree.forms[gap.lowerBound] == ",",
      ["when", "after", "because"].contains(tree.lemmas[gap.lowerBound + 1])
    else { return false }
    let last = gap.suffix(3).map { tree.lemmas[$0] }
    return last[0] == "," && joiners.contains(last[1]) && ["in", "on"].contains(last[2])
  }

  /// "testify Friday before a committee and Monday before the House"
  private static func isPaired(_ first: Link, _ gap: Range<Int>, _ second: Link, _ tree: SentenceTree) -> Bool {
    guard gap.count > 2, gap.count < 9, let trigger = first.triggers.first, trigger.kind == .verb,
      second.triggers.allSatisfy({ $0 == trigger }), second.timex.words.upperBound < tree.count,
      tree[gap.lowerBound].tag == .adposition,
      tree.lemmas[gap.lowerBound] == tree.lemmas[second.timex.words.upperBound]
    else { return false }
    let isPlain = !gap.contains { [.verb, .auxiliary, .punctuation].contains(tree[$0].tag) }
    return isPlain && gap.suffix(2).contains { joiners.contains(tree.lemmas[$0]) }
  }

  /// "won by two points in 2010 and by 14 in 2014", "lost his job in 2010, his house in 2011 and his wife in 2012", "The first
  /// was sold in 1990, the second in 1995": the verb is not said again.
  private static func isGapped(_ first: Link, _ gap: Range<Int>, _ second: Link, _ tree: SentenceTree) -> Bool {
    guard gap.count > 1, gap.count < 9, let trigger = first.triggers.first,
      second.triggers.allSatisfy({ $0 == trigger || isRemnant($0.index, gap, tree) }),
      joiners.contains(tree.lemmas[gap.lowerBound]) || tree.forms[gap.lowerBound] == ",",
      let word = gap.last, first.timex.words.lowerBound > 0, isLike(first, second, word, tree),
      !gap.dropFirst().contains(where: {
        [.verb, .auxiliary, .punctuation, .coordinatingConjunction].contains(tree[$0].tag)
      })
    else { return false }
    let isOther = gap.dropFirst().prefix(2).contains { others.contains(tree.forms[$0]) }
    guard trigger.kind == .verb else { return isOther }
    let object = tree.child(of: trigger.index, .obj, .iobj)
    // "to $425 in 2015 and again to $700 in 2016"
    let start = tree[gap.lowerBound + 1].tag == .adverb ? gap.lowerBound + 2 : gap.lowerBound + 1
    return isOther || tree[start].tag == .adposition
      || object.map { $0 > trigger.index && $0 < first.timex.words.lowerBound }
        // "She was born in 1950 and her brother in 1952": without an object it is another subject.
        ?? (first.timex.words.lowerBound - trigger.index < 4
          && [.nsubj, .nsubjPassive].contains { tree.child(of: trigger.index, $0) != nil }
          && ![.ccomp, .xcomp].contains { tree.child(of: trigger.index, $0) != nil }
          && [.noun, .properNoun].contains(tree[gap.dropLast().last ?? start].tag))
  }

  /// Two times that say when in one way: "in 2010 … in 2014", "in the week of Sept. 2 … on Oct. 3", "in May … two months
  /// later".
  private static func isLike(_ first: Link, _ second: Link, _ word: Int, _ tree: SentenceTree) -> Bool {
    guard ["in", "on"].contains(tree.lemmas[word]) else {
      return [.noun, .properNoun].contains(tree[word].tag)
        && ["earlier", "later"].contains(tree.lemmas[second.timex.words.upperBound - 1])
    }
    return ["in", "on"].contains(tree.lemmas[first.timex.words.lowerBound - 1])
  }

  /// A noun of the remnant, which the expression was taken to date: "a fire in June and a flood in July" are two events.
  private static func isRemnant(_ index: Int, _ gap: Range<Int>, _ tree: SentenceTree) -> Bool {
    gap.contains(index) && others.contains(tree.forms[index])
  }

  private static let others: Set<String> = ["another", "one", "other", "second", "third", "last", "two"]

  private static func isJoined(_ first: PlacedTimex, _ second: PlacedTimex, _ tree: SentenceTree) -> Bool {
    let gap = first.words.upperBound..<second.words.lowerBound
    return gap.contains { joiners.contains(tree.lemmas[$0]) || others.contains(tree.forms[$0]) }
  }
}
