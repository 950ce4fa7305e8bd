import Syntax

extension Draft {
  /// Strikes out the time expressions with their prepositions, where the sentence stands without them.
  mutating func strikeTimes(_ timexes: [Range<Int>]) {
    for (place, range) in timexes.enumerated() where window.contains(range.lowerBound) && !range.isEmpty {
      guard range.upperBound <= window.upperBound, keeps[range.lowerBound], isTime(range) else { continue }
      var words = range
      if !isPremodifier(range) {
        while let before = lead(of: words) { words = before..<words.upperBound }
      }
      let previous = place > 0 ? timexes[place - 1] : nil
      if let previous, previous.upperBound < words.lowerBound, words.lowerBound - previous.upperBound == 1,
        !keeps[previous.lowerBound], isJoint(words.lowerBound - 1)
      {
        words = words.lowerBound - 1..<words.upperBound
      }
      words = words.lowerBound..<end(of: words)
      strike(words)
    }
  }

  /// True for an expression that only says when, and can go.
  private func isTime(_ range: Range<Int>) -> Bool {
    guard let head = tree.head(of: range) else { return false }
    if range.contains(where: path.contains) { return false }
    if ["each", "every"].contains(tree.lemmas[range.lowerBound]) { return false }
    if isHyphened(range) || isDuration(range) { return false }
    switch tree[head].relation {
    case .nsubj, .nsubjPassive, .root, .ccomp, .csubj: return isBareDay(range) && hasOtherSubject(head)
    case .obj: return isBareDay(range)
    case .compound, .nummod, .amod, .flat, .appos:
      if let governor = tree.head(of: head), governor > head { return tree[governor].tag != .properNoun }
    default: break
    }
    return !isCompared(head)
  }

  /// True for an expression before the noun that it belongs to: "the June election".
  private func isPremodifier(_ range: Range<Int>) -> Bool {
    guard let head = tree.head(of: range), let governor = tree.head(of: head), governor >= range.upperBound else {
      return false
    }
    return [.compound, .nummod, .amod, .nmodPossessive, .nmodUnmarked, .det, .nmod].contains(tree[head].relation)
      && !tree.isPredicate(governor) && tree.child(of: head, .case).map { $0 > head } ?? true
  }

  private func isBareDay(_ range: Range<Int>) -> Bool {
    tree[range.lowerBound].tag == .properNoun
      || ["today", "yesterday", "tomorrow"].contains(tree.lemmas[range.lowerBound])
  }

  private func hasOtherSubject(_ index: Int) -> Bool {
    guard let head = tree.head(of: index) else { return false }
    return tree.children(of: head).contains { $0 != index && tree[$0].relation.isSubject }
  }

  private func isHyphened(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < tree.count, tree[next - 1].extent.end == tree[next].extent.start else {
      return range.contains { tree.forms[$0] == "-" } && tree[range.upperBound - 1].relation == .compound
    }
    return tree.forms[next].hasPrefix("-")
  }

  /// True for "for three days": how long it took.
  private func isDuration(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0,
      ["for", "over", "lasting", "lasted", "last"].contains(tree.lemmas[range.lowerBound - 1]),
      let last = range.last
    else { return false }
    let isPlural = tree[last].xpos == .nns || tree[range.lowerBound].tag == .numeral
    return isPlural && !range.contains { ["last", "past", "next", "ago", "this"].contains(tree.lemmas[$0]) }
  }

  /// True for the date of a figure that another is compared with: "from 3.1 pct in January".
  private func isCompared(_ head: Int) -> Bool {
    var current = head
    while true {
      let cases = tree.children(of: current).filter { tree[$0].relation == .case || tree[$0].relation == .mark }
      if cases.contains(where: {
        ["than", "compare", "compared", "versus", "vs", "against", "like"].contains(tree.lemmas[$0])
      }) {
        return true
      }
      if current != head, cases.contains(where: { tree.lemmas[$0] == "from" }) { return true }
      guard let above = tree.head(of: current), !tree.isPredicate(above), window.contains(above) else { return false }
      current = above
    }
  }

  /// The word right before an expression that goes with it: its preposition, "late", "effective".
  private func lead(of range: Range<Int>) -> Int? {
    let index = range.lowerBound - 1
    guard index >= 0, keeps[index], !path.contains(index) else { return nil }
    let lemma = tree.lemmas[index]
    if lemma == "of", index > 0, ["instead", "because", "as", "ahead", "out"].contains(tree.lemmas[index - 1]) {
      return index
    }
    if Self.leads.contains(lemma), tree[index].xpos != .rp { return index }
    if tree[index].xpos == .inTag, range.contains(tree[index].head) { return index }
    return nil
  }

  private static let leads: Set<String> = [
    "on", "in", "at", "by", "during", "since", "until", "till", "before", "after", "from", "between", "of", "for", "to",
    "through", "throughout", "as", "late", "early", "later", "earlier", "only", "just", "effective", "dated", "ended",
    "ending",
    "beginning", "starting", "end", "within", "around", "about", "last", "next", "this", "back", "exactly", "sometime",
    "again", "both", "instead", "ahead", "up",
  ]

  private func isJoint(_ index: Int) -> Bool {
    ["to", "and", "through", "-", "–", "until", "or", "till", "but"].contains(tree.lemmas[index]) && keeps[index]
  }

  /// Where an expression ends with what hangs on it and cannot stand without it: "'s", "of the attack", an apposition.
  private func end(of range: Range<Int>) -> Int {
    var end = range.upperBound
    if end < window.upperBound, tree[end].xpos == .pos { end += 1 }
    for index in range {
      for child in tree.children(of: index) where child >= end && !path.contains(child) {
        let phrase = spans[child]
        let first = tree.lemmas[phrase.lowerBound]
        let goes: Bool
        switch tree[child].relation {
        case .appos, .aclRelative: goes = isSetOff(child)
        case .nmod: goes = first == "of"
        default: goes = false
        }
        if goes, !phrase.contains(where: path.contains) { end = max(end, phrase.upperBound) }
      }
    }
    return end
  }
}
