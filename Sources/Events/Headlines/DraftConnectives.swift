import Syntax

/// What ties a sentence to others, or a clause to its own, and says nothing of the event.
extension Draft {
  /// "went on local radio; calls to the bank doubled": what stands beyond a semicolon is another sentence.
  mutating func strikeBeyondSemicolons(_ trigger: Int) {
    guard quotes.pair(at: trigger) == nil else { return }
    let marks = window.filter { tree.forms[$0] == ";" && quotes.pair(at: $0) == nil }
    let start = marks.last { $0 < trigger } ?? window.lowerBound - 1
    let end = marks.first { $0 > trigger } ?? window.upperBound
    for index in window where index <= start || index >= end { remove(index) }
  }

  /// "Earlier, the bank raised its rate": what ties a sentence to the one before, whatever the parse hangs it on.
  mutating func removeConnective() {
    removeJoint()
    removeBarePreposition()
    guard let first = firstWord, first + 3 < tree.count, tree.forms[first + 1] == ",", keeps[first + 1],
      HeadlineWords.connectives.contains(form(first)), !path.contains(first), quotes.pair(at: first) == nil
    else { return }
    for index in first...first + 1 { remove(index) }
  }

  /// "At the same time, the bank raised its rate", "it was not until Friday that he paid": words that tell nothing of it.
  private mutating func removeJoint() {
    guard let first = firstWord, quotes.pair(at: first) == nil else { return }
    for joint in HeadlineWords.joints {
      let end = first + joint.count
      guard end + 3 < tree.count, tree.forms[end] == ",", joint.indices.allSatisfy({ form(first + $0) == joint[$0] }),
        !(first...end).contains(where: path.contains)
      else { continue }
      for index in first...end { remove(index) }
      return
    }
    guard first + 5 < tree.count, form(first) == "it", (first + 1..<first + 4).map(form) == ["was", "not", "until"],
      let own = ownTime,
      (first..<first + 5).contains(own.lowerBound), own.upperBound < tree.count, form(own.upperBound) == "that",
      !path.contains(where: { (first..<own.lowerBound).contains($0) })
    else { return }
    for index in first...own.upperBound { remove(index) }
  }

  /// "Raised its rate since 2022", of "raised its rate, its ninth increase since 2022": a time goes with the words behind the
  /// comma that it stood with.
  mutating func strikeTorn(_ times: HeadlineTimes) {
    for range in times.all where window.contains(range.lowerBound) && keeps[range.lowerBound] {
      let words = withLeads(range)
      guard let comma = (window.lowerBound..<words.lowerBound).last(where: { isSeparator($0) }), !keeps[comma],
        comma > window.lowerBound, quotes.pair(at: range.lowerBound) == nil,
        !words.contains(where: path.contains)
      else { continue }
      let beside = (comma + 1..<words.lowerBound).filter { !isMark($0) }
      guard !beside.isEmpty, beside.allSatisfy({ !keeps[$0] && substitutes[$0] == nil }),
        printedWords().contains(where: { $0.index < comma })
      else { continue }
      for index in words { remove(index) }
    }
  }

  /// "Who found the cure and whose pupils spread it": told without the "who", the second clause has nothing to hang on.
  mutating func strikeSecondRelative(behind verb: Int) {
    guard
      let word = window.first(where: { index in
        index > verb && keeps[index] && [.wp, .wpPossessive, .wdt].contains(tree[index].xpos)
          && tree[index - 1].tag == .coordinatingConjunction && keeps[index - 1] && quotes.pair(at: index) == nil
      })
    else { return }
    let end = (word..<window.upperBound).first { tree.forms[$0] == "," } ?? window.upperBound
    guard !(word..<end).contains(where: path.contains) else { return }
    strike(word - 1..<end)
  }

  /// "Following, the venture began": a preposition whose time was struck.
  private mutating func removeBarePreposition() {
    let words = printedWords().prefix(2).map(\.index)
    guard words.count == 2, tree[words[0]].relation == .case, tree.forms[words[1]] == "," else { return }
    for index in words { remove(index) }
  }

  /// "Added, however, that yearly sales fell": the conjunction, though the parse took it for a word of the noun.
  mutating func removeThat() {
    guard let first = firstWord, first > 0, tree.lemmas[first] == "that", tree[first].tag == .determiner,
      tree.lemmas[first - 1] != "that", let noun = tree.head(of: first), tree[noun].relation.isSubject,
      let before = (max(0, first - 8)..<first).last(where: { tree[$0].tag == .verb }), tree.isSayingVerb(before),
      tree.child(of: before, .obj) == nil
    else { return }
    remove(first)
  }

  /// "After the two men met in Stennet": told by itself, the clause needs no conjunction.
  mutating func removeOpeningOfClause(_ trigger: Int) {
    let words = printedWords().map(\.index)
    guard words.count > 3, let first = words.first,
      ["after", "before", "once", "till", "until", "when"].contains(tree.lemmas[first]),
      [.advmod, .case, .mark].contains(tree[first].relation),
      !words.contains(where: { tree.forms[$0] == "," }), tree[trigger].xpos.isFinite, tree.subject(of: trigger) != nil,
      words.count(where: { tree[$0].xpos.isFinite }) == 1
    else { return }
    remove(first)
  }
}
