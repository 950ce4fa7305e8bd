import Syntax

extension Draft {
  /// True for words of which something is missing that English does not go without: then the parse was wrong, or a cut.
  func isMaimed(_ trigger: Int, _ telling: Telling) -> Bool {
    let words = printedWords().map(\.index)
    if let first = words.first, tree.lemmas[first] == "whose" { return true }
    if isFigureOnly(words) || isCutFromVerb(words, telling) || isSpeakerOnly(words, trigger) { return true }
    // "That made her a judge"
    if words.count > 1, tree.lemmas[words[0]] == "that", words[1] == words[0] + 1, tree[words[1]].xpos.isFinite,
      words[0] > 0
    {
      return true
    }
    if lacksObject(words) { return true }
    if tree.count < 20, ownTime != nil, tree[trigger].xpos == .vbn, substitutes[trigger] == nil,
      !tree.indices.contains(where: { tree[$0].xpos.isFinite })
    {
      return true
    }
    guard words.count > 1, !isStub(words), !isRow, words[0] != trigger || tree[trigger].tag != .adjective else {
      return true
    }
    return words.contains { isStray($0, words, telling) } || endsBeforeVerb(withoutSpeaker(words))
      || hasLostPreposition(words)
      || saysNothing(words, trigger) || isAsideOnly(words) || saysNoun(words) || isHeadless(words)
  }

  /// "He had, but some were offering crowns": a verb whose object was struck out.
  private func lacksObject(_ words: [Int]) -> Bool {
    words.contains { verb in
      guard tree[verb].xpos.isFinite, tree[verb].tag == .verb, tree.child(of: verb, .conj) != nil,
        let object = tree.child(of: verb, .obj), object > verb, window.contains(object)
      else { return false }
      return !keeps[object] && substitutes[object] == nil && !timexes.contains { $0.contains(object) }
    }
  }

  /// "Its head, Petra Vance, told the inquiry", without what she told it.
  private func isSpeakerOnly(_ words: [Int], _ trigger: Int) -> Bool {
    guard tree.isSayingVerb(trigger), [.conj, .parataxis].contains(tree[trigger].relation),
      let content = tree.head(of: trigger), content < trigger, !keeps[content],
      tree.child(of: trigger, .ccomp, .obj, .cc) == nil, tree.forms[trigger - 1] == ","
    else { return false }
    return words.contains(trigger)
  }

  /// True for a sentence of which the cut has left a bad end.
  func isCutBadly(_ trigger: Int) -> Bool {
    let words = printedWords().map(\.index)
    return endsBeforeVerb(withoutSpeaker(words)) || hasLostPreposition(words) || saysNothing(words, trigger)
  }

  /// "Suspects, and officials played it down", of "The men were not termed suspects, and officials": the first noun is an
  /// object of what was left out.
  private func isCutFromVerb(_ words: [Int], _ telling: Telling) -> Bool {
    guard case .clause = telling, let first = words.first, first > 1, [.noun, .properNoun].contains(tree[first].tag),
      substitutes[first] == nil, tree[first - 1].tag == .verb, !keeps[first - 1],
      [.vbd, .vbn].contains(tree[first - 1].xpos)
    else { return false }
    let above = [first] + tree.ancestors(of: first)
    guard let place = above.firstIndex(of: first - 1) else { return !tree.isSayingVerb(first - 1) }
    return [.conj, .parataxis].contains(tree[above[place - 1]].relation)
  }

  /// "The 174 mln traded", "below the 25.5 mln reported": a figure by itself.
  private func isFigureOnly(_ words: [Int]) -> Bool {
    guard let verb = words.first(where: { tree[$0].tag == .verb || tree[$0].tag == .auxiliary }), verb != words.first
    else { return false }
    let before = words.prefix { $0 != verb }
    return before.contains { tree[$0].tag == .numeral }
      && before.allSatisfy {
        [.determiner, .numeral, .symbol, .adposition, .adverb, .punctuation].contains(tree[$0].tag)
          || TimexLeads.measures.contains(tree.forms[$0].lowercased()) || substitutes[$0] != nil
      }
  }

  /// "With Lorne rose 7 crowns": a preposition, and no subject. "A guest, who asked not to be named": a noun of which the
  /// sentence goes on to say something.
  private func isHeadless(_ words: [Int]) -> Bool {
    let finite = words.filter { tree[$0].xpos.isFinite && substitutes[$0] == nil }
    guard let first = words.first, let last = words.last, !finite.isEmpty else { return false }
    if tree[first].tag == .adposition, tree[first].relation == .case {
      // "To the rebels emerged": half of a phrase that ended there
      if let noun = tree.head(of: first), tree[noun].relation.isSubject, tree[noun].head > noun { return true }
      return !words.contains { tree[$0].relation.isSubject || tree[$0].relation == .expl || tree[$0].tag == .pronoun }
    }
    guard let who = words.firstIndex(where: { ["who", "which"].contains(tree.lemmas[$0]) }), who > 1,
      tree.forms[words[who - 1]] == ",", !words[..<who].contains(where: finite.contains),
      !words[who...].contains(where: { tree.forms[$0] == "," }), last + 2 < tree.count, tree.forms[last + 1] == ","
    else { return false }
    return tree[last + 2].xpos.isFinite
  }

  /// "Pay", "Record": a line of a table without its date.
  private func isStub(_ words: [Int]) -> Bool {
    words.count < 3 && tree[words[0]].tag != .pronoun && words.allSatisfy { substitutes[$0] == nil }
      && !words.contains { tree[$0].xpos.isFinite && $0 != words.first }
      && !words.contains { tree[$0].tag == .properNoun }
  }

  /// "Pay December 31 Record December 4": a row of a table.
  private var isRow: Bool {
    tree.count < 8 && ownTime != nil && !tree.indices.contains { tree[$0].relation.isSubject }
      && ["pay", "payable", "record"].contains(tree.lemmas[0])
  }

  /// True for a verb that is finite by its form and has no subject in print: "prayed for help began", of "as the week began".
  private func isStray(_ index: Int, _ words: [Int], _ telling: Telling) -> Bool {
    let isHelper = [.aux, .auxPassive, .cop].contains(tree[index].relation)
    let verb = tree.predicate(of: index)
    guard isHelper || tree[index].tag == .verb, tree[index].xpos.isFinite, substitutes[index] == nil,
      !isDescribing(index), index != words.last || !tree.isSayingVerb(index),
      ![.amod, .compound, .flat].contains(tree[verb].relation), hasGap(before: index, of: verb, words)
    else { return false }
    // "Rose, led by oats": a participle that was read as a past.
    if index > 0, isSeparator(index - 1), index + 1 < tree.count, tree.lemmas[index + 1] == "by" { return false }
    let subjects = tree.children(of: verb).filter { tree[$0].relation.isSubject || tree[$0].relation == .expl }
    if subjects.isEmpty, tree[verb].relation == .conj {
      guard let first = tree.head(of: verb), first < verb else { return false }
      return !(tree.children(of: first, .conj) + tree.children(of: verb, .conj))
        .contains { tree.child(of: $0, .cc) != nil }
        && !(first..<verb).contains { [";", "and", "but", "or"].contains(tree.lemmas[$0]) }
    }
    // "A plan which Lorn said was being studied"
    if tree[verb].relation == .ccomp, let head = tree.head(of: verb), tree[head].relation == .aclRelative {
      return false
    }
    if [.advcl, .ccomp].contains(tree[verb].relation), words.first == verb { return false }
    if isTop(verb, words, telling) || subjects.contains(where: { keeps[$0] || substitutes[$0] != nil }) { return false }
    return subjects.isEmpty ? [.vbd, .vbz].contains(tree[index].xpos) : true
  }

  /// True where words of the sentence right before are left out, times aside, or stand elsewhere: else it reads as the
  /// article does.
  private func hasGap(before index: Int, of verb: Int, _ words: [Int]) -> Bool {
    guard let place = words.firstIndex(of: index), place > 0 else { return true }
    let before = (window.lowerBound..<index).last { keeps[$0] && !isMark($0) }
    guard words[..<place].last(where: { !isMark($0) }) == before else { return true }
    // "As Easter week began"
    if let subject = tree.subject(of: verb), !keeps[subject], substitutes[subject] == nil { return true }
    if let first = (window.lowerBound..<index).reversed().prefix(while: { !keeps[$0] }).last,
      ["as", "since", "when", "while"].contains(tree.lemmas[first])
    {
      return true
    }
    return (max(window.lowerBound, index - 10)..<index).contains { word in
      !keeps[word] && !isMark(word) && substitutes[word] == nil && !(ownTime?.contains(word) ?? false)
        && !timexes.contains { $0.contains(word) || $0.lowerBound == word + 1 }
    }
  }

  /// "Losses from discontinued operations": a participle before its noun that was read as a past.
  private func isDescribing(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tree.count, [.noun, .adjective].contains(tree[index + 1].tag) else { return false }
    return [.adposition, .determiner, .adjective, .numeral, .adverb].contains(tree[index - 1].tag)
  }

  /// True for the verb that is told, whose subject the telling gives, and which a noun stands before.
  private func isTop(_ index: Int, _ words: [Int], _ telling: Telling) -> Bool {
    switch telling {
    case .relative(let verb, _), .participle(let verb, _), .gerund(let verb, _): index == verb
    case .clause(let top), .saying(let top, _):
      index == top
        && words.prefix { $0 != top }.contains { word in
          guard [.noun, .properNoun, .pronoun].contains(tree[word].tag) else { return false }
          let isOwn =
            tree.child(of: word, .case) == nil && tree.isHeadOfPhrase(word)
          return isOwn || !words.prefix { $0 != word }.contains { tree[$0].tag == .adposition }
        }
    case .phrase: false
    }
  }

  /// "During talks officials said", without what they said.
  private func saysNothing(_ words: [Int], _ trigger: Int) -> Bool {
    // "The agency reported", where the sentence goes on with what it reported.
    if let last = words.last, last == trigger, ["announce", "report", "say"].contains(tree.lemmas[last]),
      tree.child(of: last, .obj, .ccomp, .auxPassive) == nil, substitutes[last] == nil, words.count < 9,
      last + 4 < tree.count,
      words.allSatisfy({ $0 <= last && quotes.pair(at: $0) == nil })
    {
      return true
    }
    guard let last = words.last, last != trigger, tree.isSayingVerb(last), last + 1 < tree.count else { return false }
    return !words.contains { $0 != last && (tree[$0].xpos.isFinite || tree[$0].xpos == .vbn) }
  }

  /// "Traders said was a reaction", "the firm said the new boats": nothing finite where somebody said something, or no subject.
  private func saysNoun(_ words: [Int]) -> Bool {
    for (place, index) in words.enumerated() where tree.isSayingVerb(index) && place + 1 < words.count {
      let next = words[place + 1]
      if next == index + 1, tree[next].xpos.isFinite,
        !words.prefix(place).contains(where: { [.wdt, .wp].contains(tree[$0].xpos) })
      {
        return true
      }
      if let content = tree.child(of: index, .ccomp), content > index, tree[content].tag == .noun, keeps[content],
        quotes.pair(at: content) == nil, !spans[content].contains(where: { tree[$0].xpos.isFinite })
      {
        return true
      }
    }
    return false
  }

  /// "The report, published by the town", of which the sentence goes on to say something.
  private func isAsideOnly(_ words: [Int]) -> Bool {
    let verbs = words.filter { [.verb, .auxiliary].contains(tree[$0].tag) && ![.vbg, .vb].contains(tree[$0].xpos) }
    guard verbs.count == 1, let verb = verbs.first, [.vbn, .vbd].contains(tree[verb].xpos), substitutes[verb] == nil,
      verb > 1, tree.forms[verb - 1] == ",", !(0..<verb - 1).contains(where: { tree.forms[$0] == "," }),
      let end = words.last, end + 1 < tree.count
    else { return false }
    return (end + 1..<tree.count).contains { tree[$0].xpos.isFinite }
  }

  /// The draft with the verb that it ends before, and what follows up to the next comma: "declared the union | is ready".
  func goingOn(_ telling: Telling, limit: Int) -> Draft? {
    guard let last = printedWords().last?.index, verb(after: last) != nil, case .clause(let top) = telling else {
      return nil
    }
    let end = (last + 1..<tree.count).first { isSeparator($0) } ?? tree.count
    var longer = self
    longer.add(last + 1..<end)
    longer.strikeBeside(top: top, limit: limit)
    longer.cutEnd(limit)
    return longer
  }

  /// The words that stand before who said them: "The bids prove the claims" in "The bids prove the claims, Vance said".
  func withoutSpeaker(_ words: [Int]) -> [Int] {
    guard let last = words.last, tree.isSayingVerb(last),
      let first = pieces.indices.last(where: { pieces[$0].prefix == "," }), first > 0
    else { return words }
    return words.filter { piece[$0] < first }
  }

  /// A finite verb right behind a word, adverbs aside.
  private func verb(after last: Int) -> Int? {
    let next = (last + 1..<tree.count).first { tree[$0].tag != .adverb }
    return next.flatMap { tree[$0].xpos.isFinite ? $0 : nil }
  }

  /// The verb of a subject whose last words were left out with the time in them: "the average gain | over the four months was".
  private func verb(behindPhraseAfter last: Int) -> Int? {
    guard last + 1 < tree.count, tree[last + 1].tag == .adposition, tree[last].relation.isSubject,
      let verb = tree.head(of: last), verb > last, verb - last < 8
    else { return nil }
    let predicate = tree.child(of: verb, .cop, .aux, .auxPassive) ?? verb
    return tree[predicate].xpos.isFinite && predicate > last ? predicate : nil
  }

  /// "Reported earnings from operations", where the sentence goes on "fell".
  private func endsBeforeVerb(_ words: [Int]) -> Bool {
    guard let last = words.last, [.noun, .properNoun, .numeral].contains(tree[last].tag),
      let next = verb(after: last) ?? verb(behindPhraseAfter: last), !keeps[next]
    else { return false }
    let verb = tree.predicate(of: next)
    // Where the words are the whole of a subject or of a clause before, nothing is missing.
    guard let subject = tree.subject(of: verb), subject <= last else { return true }
    return false
  }

  /// "Companies that do business in": a preposition whose noun is gone.
  private func hasLostPreposition(_ words: [Int]) -> Bool {
    guard let last = words.last, tree[last].tag == .adposition, tree[last].relation == .case,
      let noun = tree.head(of: last)
    else { return false }
    return noun > last && !keeps[noun]
  }
}
