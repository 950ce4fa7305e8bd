import Syntax

// What names no event of its own: pieces of tables, and the figures of a time.

extension SentenceReading {
  /// "Ended Feb 28", "Was 132 million at the end of 1985", "CRACKING.....18.42": of a table, which says of nothing what it did.
  static func isFragment(_ tree: SentenceTree, times: Set<Int>) -> Bool {
    if tree.forms.contains(where: isLeader) { return true }
    guard let root = tree.sentence.root, tree.count < 20 else { return false }
    // "March 31 end"
    if tree.count < 6, tree[tree.count - 1].tag != .punctuation,
      tree.indices.allSatisfy({ times.contains($0) || ["end", "close", "start"].contains(tree.lemmas[$0]) })
    {
      return true
    }
    // "Third quarter ended August 31"
    if tree.lemmas[root] == "end", tree[tree.count - 1].tag != .punctuation,
      tree.subject(of: root).map(times.contains) ?? false
    {
      return true
    }
    // "June - 13 over July bid, 15 offered"
    if let end = tree.indices.first(where: { !times.contains($0) }), end > 0, ["-", "--"].contains(tree.forms[end]),
      !tree.indices[end...].contains(where: { [.determiner, .pronoun, .adposition].contains(tree[$0].tag) }),
      tree.indices[end...].count(where: { tree[$0].tag == .numeral }) > 1
    {
      return true
    }
    let first = tree.child(of: root, .cop, .aux, .auxPassive) ?? root
    return first == 0 && tree[first].xpos == .vbd && !tree.indices.contains { tree[$0].relation.isSubject }
  }

  /// True for a word with five full stops in a row, as lead from one column to the next.
  private static func isLeader(_ form: String) -> Bool {
    var dots = 0
    for byte in form.utf8 where dots < 5 { dots = byte == UInt8(ascii: ".") ? dots + 1 : 0 }
    return dots == 5
  }

  /// "a revision in its 2019 earnings": the time is that over which a figure was counted.
  func isFigure(_ trigger: Trigger) -> Bool {
    guard trigger.kind == .noun, let date = stated[trigger.index]?.date, date.day == nil, date.time == nil else {
      return false
    }
    let lemma = tree.lemmas[trigger.index]
    // What is lost, bid for or cut is news.
    return !["bid", "cut", "loss", "offer", "reduction"].contains(lemma)
      && (StateWords.figures.contains(lemma) || StateWords.changes.contains(lemma)
        || StateWords.accounts.contains(lemma))
  }

  /// "Citing talks aimed at peace, he resigned": a participle without a date of its own tells of what the clause tells of.
  func isBeside(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    trigger.kind == .verb && [.participle, .gerund].contains(phrase.form)
      && [.acl, .advcl, .amod].contains(tree[trigger.index].relation)
      && counted[trigger.index] == nil && openCounts[trigger.index] == nil
  }
}

extension SentenceTree {
  /// "Used the rumours to pass a law in 2013": what something was used for was done.
  func isUsedFor(_ verb: Int) -> Bool {
    guard [.advcl, .xcomp, .acl].contains(self[verb].relation),
      let use = ancestors(of: verb, atMost: 2).first(where: { lemmas[$0] == "use" && self[$0].tag == .verb })
    else { return false }
    return [.past, .pastPerfect, .presentPerfect].contains(VerbPhrase(use, in: self).form)
  }

  /// The past verb of what was done to some purpose: "used cranes to free the barge", "were lifted in a basket to inspect a
  /// joint". What is planned, wished or ordered lies ahead of its verb.
  func purpose(of verb: Int) -> Int? {
    guard [.advcl, .xcomp, .acl].contains(self[verb].relation), VerbPhrase(verb, in: self).form == .infinitive,
      subject(of: verb) == nil,
      let deed = ancestors(of: verb, atMost: 2).first(where: { self[$0].tag == .verb }), deed < verb,
      VerbPhrase(deed, in: self).form == .past
    else { return nil }
    if lemmas[deed] == "use" { return deed }
    guard self[verb].relation == .advcl, self[verb].head == deed else { return nil }
    let lemma = lemmas[deed]
    return VerbWords.wishing.contains(lemma) || VerbWords.planning.contains(lemma) || lemma == "vote" ? nil : deed
  }
}
