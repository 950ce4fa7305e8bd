import Syntax

extension Draft {
  /// Strikes out phrases, those of least worth first and later ones before earlier ones, until the headline fits.
  mutating func fit(top: Int, limit: Int) {
    guard length > limit else { return cut(limit) }
    var candidates: [(worth: Int, index: Int)] = []
    for piece in pieces {
      for index in piece.words where keeps[index] && !path.contains(index) {
        if let worth = worth(of: index, top: top) { candidates.append((worth, index)) }
      }
    }
    candidates.sort { ($0.worth, -$0.index) < ($1.worth, -$1.index) }
    for candidate in candidates where length > limit && keeps[candidate.index] {
      if tree[candidate.index].relation == .conj {
        strikeList(of: candidate.index)
      } else {
        strikePhrase(candidate.index)
      }
    }
    cut(limit)
  }

  /// All that is coordinated with the first of a list.
  private mutating func strikeList(of index: Int) {
    guard let head = tree.head(of: index) else { return }
    for other in tree.children(of: head) where tree[other].relation == .conj && keeps[other] { strikePhrase(other) }
  }

  /// What a phrase is worth, from 1; nil for what must stay.
  private func worth(of index: Int, top: Int) -> Int? {
    guard let head = tree.head(of: index) else { return nil }
    switch tree[index].relation {
    case .advcl, .advclRelative: return worth(ofClause: index)
    case .appos: return 3
    case .aclRelative: return 5
    case .acl: return tree[index].xpos == .vb ? 6 : 5
    case .advmod: return HeadlineWords.weighty.contains(tree.lemmas[index]) ? nil : 4
    case .obl, .oblAgent: return worth(ofAdjunct: index, head: head)
    case .nmod: return tree.lemmas[spans[index].lowerBound] == "of" ? 8 : 7
    case .conj: return tree.isPredicate(index) ? 2 : 8
    case .amod where tree[index].xpos == .vbg || tree[index].xpos == .vbn: return nil
    default: return nil
    }
  }

  private func worth(ofClause index: Int) -> Int? {
    let marks = tree.children(of: index).filter { tree[$0].relation == .mark && $0 < index }
    if marks.contains(where: { ["if", "unless"].contains(tree.lemmas[$0]) }) { return nil }
    if marks.contains(where: { tree.lemmas[$0] == "to" }), !isSetOff(index) { return 5 }
    return isSetOff(index) ? 1 : 2
  }

  private func worth(ofAdjunct index: Int, head: Int) -> Int? {
    if tree.lemmas[spans[index].lowerBound] == "accord"
      || tree.forms[spans[index].lowerBound].lowercased() == "according"
    {
      return 1
    }
    if tree[index].relation == .oblAgent { return 8 }
    if index < head { return 4 }
    let hasObject = tree.child(of: head, .obj, .xcomp, .ccomp) != nil
    let isFirst = tree.child(of: head, .obl, .oblAgent) == index
    return isFirst && !hasObject ? 9 : 6
  }

  /// Cuts the end off at the last place where the parse has a boundary and the rest fits.
  private mutating func cut(_ limit: Int) {
    let words = printedWords()
    guard let last = words.last else { return }
    var ends: [Int] = []
    var used = 0
    var isOver = false
    for (place, word) in words.enumerated() {
      used += (substitutes[word.index] ?? tree.forms[word.index]).unicodeScalars.count + 1
      if used > limit {
        isOver = true
        break
      }
      ends.append(place)
    }
    guard isOver else { return trimEnd(last.index) }
    let pending = pendingPlaces(words)
    let choice =
      ends.last { pending[$0] == 0 && !isDangling(words[$0].index) } ?? ends.last { !isDangling(words[$0].index) }
    for place in (choice ?? ends.count - 1) + 1..<words.count { remove(words[place].index) }
  }

  /// For each place of the print, how many words up to it still wait for one behind it.
  private func pendingPlaces(_ words: [(index: Int, piece: Int)]) -> [Int] {
    var places: [Int: Int] = [:]
    for (place, word) in words.enumerated() { places[word.index] = place }
    var change = [Int](repeating: 0, count: words.count + 1)
    for (place, word) in words.enumerated() {
      let head = tree[word.index].head
      if let other = places[head] {
        let waits =
          other > place
          || [.obj, .xcomp, .ccomp, .cop, .compoundParticle, .fixed, .flat].contains(tree[word.index].relation)
        guard waits else { continue }
        change[min(place, other)] += 1
        change[max(place, other)] -= 1
      }
    }
    var open = 0
    return words.indices.map { place in
      open += change[place]
      return open
    }
  }

  private func isDangling(_ index: Int) -> Bool {
    isMark(index) || HeadlineWords.dangling.contains(tree.lemmas[index]) && tree[index].relation != .compoundParticle
      || tree[index].tag == .determiner || tree[index].tag == .coordinatingConjunction
      || tree[index].xpos == .prpPossessive
  }

  /// Takes off the end what was left there by what was struck behind it.
  private mutating func trimEnd(_ last: Int) {
    var end = last
    while keeps[end], isDangling(end) && !isMark(end), end + 1 < tree.count, !keeps[end + 1], !path.contains(end),
      tree[end].tag != .pronoun
    {
      remove(end)
      guard let next = printedWords().last?.index else { return }
      end = next
    }
  }
}
