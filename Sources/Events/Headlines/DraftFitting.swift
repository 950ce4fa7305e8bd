import Syntax

extension Draft {
  /// Makes the headline fit: what is said beside the matter goes first, then the end, then what stands within.
  mutating func fit(top: Int, limit: Int) {
    let candidates = length > limit ? candidates(top: top) : []
    for candidate in candidates where candidate.worth < 4 && length > limit { strike(candidate: candidate.index) }
    if length > limit {
      // Who somebody is may go where all else fits without it.
      var shorter = self
      shorter.strikeBeside(top: top, limit: limit)
      if shorter.length <= limit {
        self = shorter
        return trimEnd()
      }
    }
    if length > limit, let end = end(limit), end.isWhole { return cut(after: end.place) }
    for candidate in candidates where candidate.worth >= 4 && length > limit { strike(candidate: candidate.index) }
    cutEnd(limit)
  }

  /// Strikes out appositions and what stands before the subject, until the headline fits.
  mutating func strikeBeside(top: Int, limit: Int) {
    for candidate in candidates(top: top) where length > limit && isBeside(candidate.index, top: top) {
      strike(candidate: candidate.index)
    }
  }

  /// An apposition between commas, and what is said before the subject.
  private func isBeside(_ index: Int, top: Int) -> Bool {
    let start = spans[index].lowerBound
    switch tree[index].relation {
    case .appos: return tree.forms[start] == "," || start > 0 && tree.forms[start - 1] == ","
    case .obl:
      let end = spans[index].upperBound
      guard end < tree.count, isMark(end) || isMark(end - 1), start == 0 || isMark(start - 1) || !keeps[start - 1]
      else {
        return false
      }
      return tree[index].head == top && index < top && tree.subject(of: top).map { index < $0 } ?? false
    default: return false
    }
  }

  /// Makes the headline fit by its end alone.
  mutating func cutEnd(_ limit: Int) {
    if let end = end(limit) {
      cut(after: end.place)
      wasCut = true
    }
    trimEnd()
  }

  /// True for a finite verb with its subject; a time that was read as the subject may be struck.
  var tellsMuch: Bool {
    var hasNoun = false
    for word in printedWords() {
      let index = word.index
      if [.noun, .properNoun, .pronoun].contains(tree[index].tag) { hasNoun = true }
      if substitutes[index] != nil, tree[index].tag == .verb { return true }
      guard [.vbd, .vbz, .vbp, .vbn, .md].contains(tree[index].xpos) else { continue }
      if let subject = tree.subject(of: index) {
        if keeps[subject] || hasNoun { return true }
      } else if tree[index].relation == .conj {
        return true
      }
    }
    return false
  }

  /// Strikes out clauses that are told beside the matter, until the headline fits.
  mutating func strikeAsides(top: Int, limit: Int) {
    guard length > limit else { return }
    for candidate in candidates(top: top) where candidate.worth < 3 && length > limit {
      strike(candidate: candidate.index)
    }
  }

  /// The phrases that can go, those of least worth first and later ones before earlier ones.
  private func candidates(top: Int) -> [(worth: Int, index: Int)] {
    var found: [(worth: Int, index: Int)] = []
    for piece in pieces {
      for index in piece.words where keeps[index] && !path.contains(index) {
        if let worth = worth(of: index, top: top) { found.append((worth, index)) }
      }
    }
    return found.sorted { ($0.worth, -$0.index) < ($1.worth, -$1.index) }
  }

  private mutating func strike(candidate index: Int) {
    guard keeps[index], !isWithinQuote(spans[index]) else { return }
    if tree[index].relation == .conj { return strikeList(of: index) }
    // What an "and" right behind joins might be something else than the tree has it.
    let next = spans[index].upperBound
    if next < tree.count, keeps[next], tree[next].tag == .coordinatingConjunction, !isSetOff(index) { return }
    // Nor does a phrase end right before a noun.
    if next < tree.count, keeps[next], !isMark(next - 1), [.noun, .properNoun, .adjective].contains(tree[next].tag),
      [.obl, .nmod].contains(tree[index].relation), index < tree[next].head || tree[next].head < spans[index].lowerBound
    {
      return
    }
    // Nor is a time left behind that belonged to it: "down from 3 percent last year".
    if next < tree.count, keeps[next], !isMark(next - 1), staying.contains(where: { $0.lowerBound == next }) { return }
    // Nor a quotation that it began.
    if next < tree.count, quotes.isMark(next) || quotes.isMark(next - 1), quotes.pair(at: index) == nil { return }
    // Nor can a participle lose what it may tell of: "a reward for information leading to an arrest".
    if next < tree.count, keeps[next], [.vbg, .vbn].contains(tree[next].xpos), tree[next].relation == .acl,
      tree[next].head < spans[index].lowerBound
    {
      return
    }
    // Nor does a clause between commas end without one.
    if next < tree.count, keeps[next], !isMark(next), !isMark(next - 1),
      [.advcl, .acl, .aclRelative].contains(tree[index].relation),
      isSetOff(index)
    {
      return
    }
    // Nor can a verb lose what may be its subject: "days after a sniper killed".
    if next < tree.count, keeps[next], tree[next].xpos.isFinite {
      let verb = [.aux, .auxPassive, .cop].contains(tree[next].relation) ? tree[next].head : next
      if tree.subject(of: verb).map({ !keeps[$0] }) ?? true || holdsConjunction(spans[index]) { return }
    }
    strikePhrase(index)
  }

  /// "Days after a sniper": words that may be the beginning of the clause of the verb behind them.
  private func holdsConjunction(_ words: Range<Int>) -> Bool {
    words.suffix(6).contains {
      ["after", "before", "when", "while", "as", "because", "since", "until"].contains(tree.lemmas[$0])
        && tree[$0].tag == .adposition
    }
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
    case .appos: return isSetOff(index) && tree.child(of: head, .conj).map { $0 > index } != true ? 4 : nil
    case .aclRelative: return worth(ofRelative: index, head: head)
    case .acl: return tree[index].xpos == .vb ? 6 : isSetOff(index) && tree[index].tag == .verb ? 3 : 5
    case .advmod where tree[index].xpos == .wrb || tree[head].tag != .verb || tree[head].relation == .amod: return nil
    case .advmod: return HeadlineWords.weighty.contains(tree.lemmas[index]) || spans[index].count > 2 ? nil : 4
    case .obl, .oblAgent: return worth(ofAdjunct: index, head: head)
    case .nmod:
      // "Some of the trade issues"
      if tree.lemmas[spans[index].lowerBound] == "of", Self.isPartOnly(tree[head]) { return nil }
      return tree.lemmas[spans[index].lowerBound] == "of" ? 8 : 7
    // A clause is not coordinated with a noun: the parse is wrong about one.
    case .conj
    where tree.isFinite(index) && tree.subject(of: index) != nil && !tree.isPredicate(head) && !isSetOff(index):
      return nil
    // "Telephone and Telegraph Co's network"
    case .conj where tree.child(of: index, .case).map({ tree[$0].xpos == .pos }) ?? false: return nil
    case .conj: return tree.isPredicate(index) && !isDescription(index, head) ? isBareVerb(head) ? 8 : 2 : 8
    case .amod where tree[index].xpos == .vbg || tree[index].xpos == .vbn: return nil
    default: return nil
    }
  }

  /// A word that says how many of something there are.
  private static func isPartOnly(_ word: Word) -> Bool {
    word.tag == .determiner || word.tag == .numeral || word.tag == .pronoun
  }

  /// "The dead and injured"
  private func isDescription(_ index: Int, _ head: Int) -> Bool {
    tree[index].xpos == .vbn && tree[head].tag != .verb && tree.subject(of: index) == nil
      && tree.child(of: index, .aux, .auxPassive) == nil
  }

  /// A relative clause without a comma says which one is meant.
  private func worth(ofRelative index: Int, head: Int) -> Int? {
    // "Said on Friday that he had": what was said hangs on the day.
    if PersonWords.times.contains(tree.lemmas[head]), let word = tree.relativeWord(of: index),
      tree.lemmas[word] == "that", tree.children(of: index, .nsubj, .nsubjPassive).contains(where: { $0 != word })
    {
      return nil
    }
    if ["those", "that", "one", "ones", "anyone", "everyone", "all"].contains(tree.lemmas[head]) { return nil }
    return isSetOff(index) ? 3 : 5
  }

  /// True for a verb that has nothing of its own behind it: "seek out and bring home those who fled".
  private func isBareVerb(_ verb: Int) -> Bool {
    tree[verb].tag == .verb
      && !tree.children(of: verb).contains {
        $0 > verb && keeps[$0] && ![.conj, .cc, .punct, .advmod, .compoundParticle].contains(tree[$0].relation)
      }
  }

  private func worth(ofClause index: Int) -> Int? {
    let marks = tree.children(of: index).filter { tree[$0].relation == .mark && $0 < index }
    if marks.contains(where: { ["if", "unless", "that", "whether"].contains(tree.lemmas[$0]) }) { return nil }
    if marks.contains(where: { tree.lemmas[$0] == "to" }), !isSetOff(index) { return 5 }
    if tree[index].xpos == .vbg, !marks.isEmpty, !isSetOff(index) { return 7 }
    return isSetOff(index) ? 1 : 5
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

  /// The last place of the print at which the headline can end so that it fits; nil when it fits as it is. It is whole
  /// when no word before waits for one behind.
  private func end(_ limit: Int) -> (place: Int, isWhole: Bool)? {
    let words = printedWords()
    var used = 0
    guard
      let over = words.firstIndex(where: { word in
        used += width(word.index)
        return used > limit + 1
      })
    else { return nil }
    let places = (0..<over).filter { place in
      !isDangling(words[place].index)
        && !(place + 1 < words.count && continues(words[place + 1].index, after: words[place].index))
    }
    let whole = pending(words, isStrict: true)
    let ends = places.filter { whole[$0] == 0 }
    if let last = ends.last {
      let better = ends.last { !isOpenInfinitive(words[$0].index) && !isBeforeOf(words[$0].index) } ?? last
      return (words[better..<last].reduce(0) { $0 + width($1.index) } < 40 ? better : last, true)
    }
    let open = pending(words, isStrict: false)
    return (places.last { open[$0] == 0 } ?? places.last ?? max(over - 1, 0), false)
  }

  /// True for a word that never begins what can be left out: a verb in the past, "of" behind "a series".
  private func continues(_ index: Int, after last: Int) -> Bool {
    tree[index].xpos.isFinite || tree[index].xpos == .pos
      || index == last + 1 && tree[index].extent.start == tree[last].extent.end && tree.forms[index] == "-"
      || tree.lemmas[index] == "of" && HeadlineWords.measures.contains(tree.lemmas[last])
      || index > last + 1 && isMark(last + 1) && isListed(last)
      || ["after", "ago", "before", "earlier", "later"].contains(tree.lemmas[index])
        && PersonWords.times.contains(tree.lemmas[last])
  }

  /// "With seven nations - Kerns", where the list goes on.
  private func isListed(_ last: Int) -> Bool {
    guard tree[last].tag == .properNoun, last > 1, tree.forms[last + 1] == ",",
      let dash = (max(0, last - 3)..<last).first(where: { tree.forms[$0] == "-" || isDash($0) })
    else { return false }
    return tree[dash - 1].extent.end < tree[dash].extent.start
  }

  private func width(_ index: Int) -> Int {
    (substitutes[index] ?? tree.forms[index]).unicodeScalars.count + 1
  }

  private mutating func cut(after place: Int) {
    lostEnd = true
    for word in printedWords().dropFirst(place + 1) { remove(word.index) }
  }

  /// For each place of the print, how many words up to it wait for one behind it: a determiner for its noun, a subject
  /// for its verb; where it is strict, also a verb for its object, and whatever the event hangs on.
  private func pending(_ words: [(index: Int, piece: Int)], isStrict: Bool) -> [Int] {
    var places: [Int: Int] = [:]
    for (place, word) in words.enumerated() { places[word.index] = place }
    var change = [Int](repeating: 0, count: words.count + 1)
    for (place, word) in words.enumerated() {
      guard let other = places[tree[word.index].head] else { continue }
      guard other > place || isStrict && (isAwaited(word.index) || path.contains(word.index))
      else {
        continue
      }
      change[min(place, other)] += 1
      change[max(place, other)] -= 1
    }
    var open = 0
    return words.indices.map { place in
      open += change[place]
      return open
    }
  }

  /// "A daily rally to press", where the sentence goes on "for his return".
  private func isOpenInfinitive(_ index: Int) -> Bool {
    let isBare = tree[index].xpos == .vb && tree.child(of: index, .mark) != nil
    let isOpen = tree[index].xpos == .vbn && index + 1 < tree.count && tree[index + 1].tag == .adposition
    return (isBare || isOpen || tree[index].xpos == .vbg)
      && tree.children(of: index).contains { $0 > index && tree[$0].tag != .punctuation && tree[$0].relation != .conj }
  }

  /// "In the aftermath", where the sentence goes on "of the fire".
  private func isBeforeOf(_ index: Int) -> Bool {
    index + 1 < tree.count && keeps[index + 1] && tree.lemmas[index + 1] == "of"
  }

  /// True for what the word before cannot go without: its object, or where something is put.
  private func isAwaited(_ index: Int) -> Bool {
    if tree[index].relation == .obl, let verb = tree.head(of: index) {
      return HeadlineWords.placing.contains(tree.lemmas[verb]) && tree.child(of: verb, .obl) == index
        || isMeasure(index, of: verb)
    }
    // "was quoted as saying that …"
    if tree[index].relation == .advcl, tree[index].xpos == .vbg, tree.lemmas[index] == "say" { return true }
    if [.acl, .advcl].contains(tree[index].relation), let mark = tree.child(of: index, .mark) {
      return tree.lemmas[mark] == "that"
    }
    return Self.awaited.contains(tree[index].relation)
  }

  /// "Grew by only 0.6 percent": how much it was.
  private func isMeasure(_ index: Int, of verb: Int) -> Bool {
    index > verb && HeadlineWords.ofThemselves.contains(tree.lemmas[verb]) && tree.child(of: index, .nummod) != nil
      && tree.children(of: verb).first { $0 > verb && tree[$0].relation != .advmod } == index
  }

  private static let awaited: Set<Relation> = [
    .obj, .xcomp, .ccomp, .csubj, .cop, .compoundParticle, .fixed, .flat, .iobj, .nsubj, .nsubjPassive,
  ]

  private func isDangling(_ index: Int) -> Bool {
    if tree.lemmas[index] == "say", tree[index].xpos == .vbg, tree[index].relation == .advcl { return true }
    if tree.lemmas[index] == "up", index + 1 < tree.count, tree.lemmas[index + 1] == "to" { return true }
    // "As long", of "as long as"
    if index > 0, tree.lemmas[index - 1] == "as",
      ["far", "long", "many", "much", "soon", "well"].contains(tree.lemmas[index])
    {
      return true
    }
    return isMark(index)
      || HeadlineWords.dangling.contains(tree.lemmas[index]) && tree[index].relation != .compoundParticle
      || tree[index].tag == .determiner || tree[index].tag == .coordinatingConjunction
      || tree[index].xpos == .prpPossessive || tree[index].tag == .adposition && tree[index].xpos != .rp
  }

  /// A participle that a cut has left alone behind a comma: ", called".
  private func isStump(_ last: Int) -> Bool {
    if tree[last].xpos == .vbg, tree[last].relation == .acl, !path.contains(last) { return true }
    guard tree[last].xpos == .vbn, !path.contains(last), last > 0 else { return false }
    return isSeparator(last - 1) || tree.lemmas[last] == "compare"
  }

  /// "…, Kerns Finance", of "…, Kerns Finance Minister Otto Brandt": the beginning of a name that goes on.
  private mutating func trimBrokenName() {
    let words = printedWords().map(\.index)
    guard let last = words.last, last + 1 < tree.count, !keeps[last + 1], tree[last].xpos == .nnp,
      tree[last + 1].xpos == .nnp, !timexes.contains(where: { $0.contains(last + 1) }),
      let comma = words.suffix(5).last(where: { tree.forms[$0] == "," && $0 < last }),
      !(comma...last).contains(where: path.contains)
    else { return }
    for index in comma...last { remove(index) }
  }

  /// Takes off the end what was left there by what was struck behind it.
  private mutating func trimEnd() {
    trimBrokenName()
    while let last = printedWords().last?.index, last + 1 < tree.count, !keeps[last + 1],
      isDangling(last) || isStump(last),
      !path.contains(last), tree[last].tag != .pronoun || tree[last].xpos == .prpPossessive
    {
      remove(last)
    }
  }
}
