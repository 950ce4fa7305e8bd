import Dates
import Syntax

// An expression that several verbs share, and what keeps a joined verb from sharing it.

extension TimeLinker {
  /// The events that share the expression of another, where they have none of their own.
  func sharers(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    let setting = setting(of: trigger, timex)
    return partners(of: trigger, timex) + setting + setting.flatMap { partners(of: $0, timex) }
      + (harm(of: trigger, timex).map { [Trigger(index: $0, kind: .noun)] } ?? [])
  }

  /// The verb that another is joined to which the expression ends: "They met and signed a deal on Monday". "Sued
  /// the firm and won two years later" counts from the first.
  private func first(before verb: Int, _ timex: PlacedTimex) -> Int? {
    guard timex.words.lowerBound > verb, tree[verb].relation == .conj, let first = tree.head(of: verb), first < verb,
      finder.isEventVerb(first), tree[first].xpos == tree[verb].xpos, tree.subject(of: verb) == nil,
      verb - first < 5, tree.forms[timex.words.upperBound - 1] != "later",
      !(first..<verb).contains(where: { tree[$0].tag == .punctuation || finder.times.contains($0) })
    else { return nil }
    return first
  }

  /// "returned on Monday and cited the owner": what was done right behind it is of that day too.
  private func isNext(_ conj: Int, behind timex: PlacedTimex, of trigger: Trigger) -> Bool {
    let end = timex.words.upperBound
    guard trigger.index < timex.words.lowerBound, (end + 1...end + 3).contains(conj),
      timex.date.day != nil || ["part", "time"].contains(timex.date.granularity),
      [.vbd, .vbn].contains(tree[conj].xpos), tree.lemmas[end] == "and",
      // "searched his house yesterday and dug up the garden", which was read as a participle
      tree[conj].xpos == tree[trigger.index].xpos
        || tree[trigger.index].xpos == .vbd && tree.child(of: conj, .compoundParticle) != nil
    else { return false }
    return (end + 1..<conj).allSatisfy { [.adverb, .auxiliary].contains(tree[$0].tag) }
  }

  /// "Abandoned the plan in May and still holds 11 percent", "was dismissed on 1 April and has sued", "began in May and ended
  /// months later": what goes on now, what has come of it since, and what was later.
  private func isOfOtherTime(_ second: Int, than first: Int) -> Bool {
    if tree[first].xpos == .vbd, [.vbz, .vbp].contains(tree[second].xpos) { return true }
    if VerbPhrase(first, in: tree).form == .past,
      [.present, .presentPerfect, .future].contains(VerbPhrase(second, in: tree).form)
    {
      return true
    }
    return tree.indices[(second + 1)...].prefix { tree[$0].tag != .punctuation }
      .contains { ["afterwards", "later"].contains(tree.forms[$0]) }
  }

  /// The verbs joined to an event that share its expression: "On Monday they met and signed a deal".
  func partners(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    guard trigger.kind == .verb else { return [] }
    if let first = first(before: trigger.index, timex) { return [Trigger(index: first, kind: .verb)] }
    return tree.children(of: trigger.index, .conj).filter { conj in
      (timex.words.upperBound <= trigger.index || isNext(conj, behind: timex, of: trigger))
        && finder.isEventVerb(conj)
        && !(trigger.index..<max(conj, trigger.index)).contains { tree.forms[$0] == ";" }
        && !tree.children(of: conj).contains { tree[$0].relation.isSubject }
        && !isOfOtherTime(conj, than: trigger.index)
    }.map { Trigger(index: $0, kind: .verb) }
  }
}

extension SentenceReading {
  /// "Was set up in March 2020 but was delayed", "was born in 1928 and married young": what became of it was some time behind
  /// the month or year in which it began, and nobody says when.
  func isOfLater(_ verb: Int) -> Bool {
    guard tree[verb].relation == .conj, tree.subject(of: verb) == nil, let first = tree.head(of: verb), first < verb,
      let date = stated[first]?.date, date.day == nil, !["part", "time", "week", "weekend"].contains(date.granularity),
      let words = stated[first]?.words, words.upperBound <= verb
    else { return false }
    if tree.child(of: verb, .cc).map({ tree.lemmas[$0] == "but" }) ?? false { return words.lowerBound > first }
    return SentenceReading.beginnings.contains(tree.lemmas[first]) && words.lowerBound > first
      && tree.lemmas[verb] != "die"
  }

  /// What a long life begins with.
  private static let beginnings: Set<String> = ["bear", "build", "establish", "found"]
}
