import Syntax

extension Draft {
  /// Makes the headline fit: what is said beside the matter goes first, then the end, then what stands within.
  mutating func fit(top: Int, limit: Int) {
    guard length > limit else { return cutEnd(limit) }
    let whole = self
    fitByStriking(top: top, limit: limit)
    guard length < 80 else { return }
    // "Dale fired back, attacking Holt for his greed": where little is left, more is told by cutting the end.
    var other = whole
    other.strikeBeside(top: top, limit: limit)
    other.strikeWhereSaid(top)
    guard let end = other.end(limit), end.isWhole else { return }
    other.cut(after: end.place)
    other.trimEnd()
    let printed = Set(other.printedWords().map(\.index))
    if other.length > length + 24, path.allSatisfy({ !keeps[$0] || printed.contains($0) }) { self = other }
  }

  /// "Said during a call to the press that it had closed": what was said is worth more than where.
  private mutating func strikeWhereSaid(_ top: Int) {
    guard tree.isSayingVerb(top), let content = tree.child(of: top, .ccomp), content > top else { return }
    for child in tree.children(of: top, .obl, .oblUnmarked) where child > top && child < content {
      if !path.contains(child) { strikePhrase(child) }
    }
  }

  private mutating func fitByStriking(top: Int, limit: Int) {
    if length > limit { strikeThats(limit) }
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
    if length > limit, let end = end(limit), end.isWhole {
      cut(after: end.place)
      return trimEnd()
    }
    for candidate in candidates where candidate.worth >= 4 && length > limit { strike(candidate: candidate.index) }
    cutEnd(limit)
  }

  /// "Said that he had left": what was said goes without its conjunction, where all fits then.
  private mutating func strikeThats(_ limit: Int) {
    var shorter = self
    for index in window.dropFirst() where keeps[index] && keeps[index - 1] {
      guard tree.lemmas[index] == "that", tree[index].relation == .mark, quotes.pair(at: index) == nil,
        Self.plain.contains(tree.lemmas[index - 1]), let clause = tree.head(of: index), tree[clause].relation == .ccomp,
        let subject = tree.subject(of: clause), spans[subject].lowerBound == index + 1, keeps[index + 1]
      else { continue }
      shorter.remove(index)
    }
    if shorter.length <= limit { self = shorter }
  }

  /// Verbs behind which "that" is no more than a courtesy.
  private static let plain: Set<String> = ["add", "announce", "believe", "claim", "hope", "say", "think"]

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
    for candidate in candidates(top: top) where candidate.worth < 4 && length > limit {
      strike(candidate: candidate.index)
    }
  }

  /// What is too long without what is told beside the matter; nil where it fits as it is, or not even then.
  func withoutAsides(top: Int, limit: Int) -> Draft? {
    guard length > limit else { return nil }
    var lighter = self
    lighter.strikeAsides(top: top, limit: limit)
    return lighter.length <= limit ? lighter : nil
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
    // "Ahead of the talks": the adverb goes with what it is of.
    if let head = tree.head(of: index), tree[head].tag == .adverb, head == spans[index].lowerBound - 1, keeps[head],
      !path.contains(head)
    {
      return strike(candidate: head)
    }
    if tree[index].relation == .conj { return strikeList(of: index) }
    // What an "and" right behind joins might be something else than the tree has it.
    let next = spans[index].upperBound
    if next < tree.count, keeps[next], tree[next].tag == .coordinatingConjunction, !isSetOff(index) { return }
    // "Exports other [than coffee] rose"
    if let first = spans[index].first, tree.lemmas[first] == "than" { return }
    // "Was put down [to the rumour] that prices fell"
    if next < tree.count, keeps[next], tree.lemmas[next] == "that" { return }
    // "Who back Elin's being kept": a clause behind an owner is owned.
    if let first = spans[index].first, first > 0, keeps[first - 1], tree[first - 1].xpos == .pos { return }
    // Nor does a phrase end right before a noun.
    if next < tree.count, keeps[next], !isMark(next - 1), [.noun, .properNoun, .adjective].contains(tree[next].tag),
      [.obl, .nmod].contains(tree[index].relation), index < tree[next].head || tree[next].head < spans[index].lowerBound
    {
      return
    }
    // Nor is a time left behind that belonged to it: "down from 3 percent last year".
    if next < tree.count, keeps[next], !isMark(next - 1), staying.contains(where: { $0.lowerBound == next }) { return }
    // Nor the years in which it was the first: "for the first time in eight years".
    if next < tree.count, keeps[next], ["in", "since"].contains(form(next)), spans[index].contains(where: isOfOrder),
      timexes.contains(where: { (next..<next + 3).contains($0.lowerBound) })
    {
      return
    }
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
      let verb = tree.predicate(of: next)
      if tree.subject(of: verb).map({ !keeps[$0] }) ?? true || holdsConjunction(spans[index]) { return }
      // "Policies [contained means and the bank] was ready": the second has a wrong subject.
      if !isSetOff(index), tree[index].relation != .aclRelative,
        spans[index].contains(where: { tree[$0].xpos.isFinite })
      {
        return
      }
    }
    strikePhrase(index)
    if [.advcl, .acl].contains(tree[index].relation), !keeps[index] { strikeLength(before: spans[index].lowerBound) }
  }

  /// "Ten years [after they took it]": a length that has lost what it counts from.
  private mutating func strikeLength(before start: Int) {
    guard start > 1, start < tree.count, keeps[start - 1], TimexLeads.units.contains(tree.lemmas[start - 1]),
      ["after", "before"].contains(tree.lemmas[start]), let number = tree.child(of: start - 1, .nummod, .det),
      number < start,
      !path.contains(start - 1)
    else { return }
    strike(number..<start)
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
    // "Cannot send her home without a hearing": what is denied is denied with all that belongs to it.
    if [.obl, .advcl].contains(tree[index].relation), index > head, tree.isNegated(head), !isSetOff(index) {
      return nil
    }
    switch tree[index].relation {
    case .advcl, .advclRelative: return worth(ofClause: index)
    case .appos: return isSetOff(index) && tree.child(of: head, .conj).map { $0 > index } != true ? 4 : nil
    case .aclRelative: return worth(ofRelative: index, head: head)
    case .acl: return tree[index].xpos == .vb ? 6 : isSetOff(index) && tree[index].tag == .verb ? 3 : 5
    case .advmod where tree[index].xpos == .wrb || tree[head].tag != .verb || tree[head].relation == .amod: return nil
    // "Not directly linked" is not "not linked".
    case .advmod where tree.isNegated(head): return nil
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
    // "Lorn and other officials have used": the verb is that of both.
    case .conj where tree[head].relation.isSubject && [.nn, .nnp].contains(tree[head].xpos) && hasPluralVerb(head):
      return nil
    // "Cibola and Sandor will merge": one of two does not do it alone.
    case .conj
    where tree[head].relation.isSubject && tree.children(of: head, .conj).count == 1 && !tree.isPredicate(head):
      return nil
    // "A link between the port and the mill"
    case .conj where tree.child(of: head, .case).map({ tree.lemmas[$0] == "between" }) ?? false: return nil
    // "Telephone and Telegraph Co's network"
    case .conj where tree.child(of: index, .case).map({ tree[$0].xpos == .pos }) ?? false: return nil
    case .conj where tree.isAlternative(index) && tree.isPredicate(index): return nil
    case .conj: return tree.isPredicate(index) && !isDescription(index, head) ? isBareVerb(head) ? 8 : 2 : 8
    case .amod where tree[index].xpos == .vbg || tree[index].xpos == .vbn: return nil
    default: return nil
    }
  }

  private func hasPluralVerb(_ subject: Int) -> Bool {
    guard let verb = tree.head(of: subject) else { return false }
    return ([verb] + tree.children(of: verb, .aux, .auxPassive, .cop)).contains {
      tree[$0].xpos == .vbp || tree.forms[$0] == "were"
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
    if isSetOff(index) { return 3 }
    // "Firms which raised wages": of all firms it is not true.
    let isKnown = tree.child(of: head, .det, .nmodPossessive, .nummod) != nil || tree[head].tag == .properNoun
    return isKnown ? 5 : nil
  }

  /// True for a verb that has nothing of its own behind it: "seek out and bring home those who fled".
  private func isBareVerb(_ verb: Int) -> Bool {
    tree[verb].tag == .verb
      && !tree.children(of: verb).contains {
        $0 > verb && keeps[$0] && ![.conj, .cc, .punct, .advmod, .compoundParticle].contains(tree[$0].relation)
      }
  }

  /// Conjunctions without whose clause something else is said.
  private static let needed: Set<String> = ["if", "provided", "that", "unless", "until", "whether"]

  private func worth(ofClause index: Int) -> Int? {
    // "Was quoted as saying"
    if tree.lemmas[index] == "say", index > 0, tree.lemmas[index - 1] == "as" { return nil }
    let marks = tree.children(of: index).filter { tree[$0].relation == .mark && $0 < index }
    if marks.contains(where: { Self.needed.contains(tree.lemmas[$0]) }) { return nil }
    // "Once he arrives, it will begin"
    if let once = spans[index].first, tree.lemmas[once] == "once", tree[once].head == index { return nil }
    if marks.contains(where: { tree.lemmas[$0] == "to" }), !isSetOff(index) { return 5 }
    if tree[index].xpos == .vbg, !marks.isEmpty, !isSetOff(index) { return 7 }
    return isSetOff(index) || isOpening(index) ? 1 : 5
  }

  /// "While it was late, they …"
  private func isOpening(_ index: Int) -> Bool {
    let end = spans[index].upperBound
    let isMarked =
      tree[index].xpos != .vbd
      || tree.children(of: index).contains { tree[$0].relation == .mark || tree[$0].xpos == .wrb }
    return isMarked && end < tree.count && index < tree[index].head && (isSeparator(end) || isSeparator(end - 1))
  }

  private func worth(ofAdjunct index: Int, head: Int) -> Int? {
    if tree.lemmas[spans[index].lowerBound] == "accord"
      || tree.forms[spans[index].lowerBound].lowercased() == "according"
    {
      // Without it, what somebody is accused of would be a fact.
      return HeadlineWords.accusations.contains(tree.lemmas[index]) ? nil : 1
    }
    if tree[index].relation == .oblAgent { return 8 }
    if index < head { return 4 }
    let hasObject = tree.child(of: head, .obj, .xcomp, .ccomp) != nil
    // "Has fallen below 5 percent for the first time": how far it fell is what is told.
    if isMeasure(index, of: head) { return nil }
    let isFirst = tree.child(of: head, .obl, .oblAgent) == index
    return isFirst && !hasObject ? 9 : 6
  }
}
