import Dates
import Syntax

/// Finds the event that a time expression dates, through the tree.
struct TimeLinker: Sendable {
  let tree: SentenceTree
  let finder: TriggerFinder
  /// The day of publication.
  let dateline: CivilDay?

  /// The events that the expression dates; mostly one, two when verbs are joined and share it.
  func events(of timex: PlacedTimex) -> [Trigger] {
    guard let trigger = adjacent(to: timex) ?? governor(of: timex) else { return [] }
    let settled = settle(trigger, timex)
    return [settled] + partners(of: settled, timex) + setting(of: settled, timex)
  }

  // MARK: - Finding it

  /// "said Friday", "sent today": an expression without a preposition right behind a verb belongs to it.
  private func adjacent(to timex: PlacedTimex) -> Trigger? {
    let before = timex.words.lowerBound - 1
    guard before >= 0, finder.isEventVerb(before), !tree[timex.head].relation.isSubject, !isModifier(timex.head, timex)
    else {
      return nil
    }
    return Trigger(index: before, kind: .verb)
  }

  /// True when the expression describes a noun behind it: "Tuesday's attack", "the 2016 race". What begins a clause by
  /// itself (a name, an article, a pronoun) is no such noun: "said Thursday King Hussein assured him".
  private func isModifier(_ head: Int, _ timex: PlacedTimex) -> Bool {
    guard let above = tree.head(of: head), above >= timex.words.upperBound, tree[above].tag != .verb,
      tree[head].relation != .obl
    else { return false }
    if tree.children(of: head).contains(where: { tree[$0].xpos == .pos }) { return true }
    if ["today", "yesterday", "tomorrow", "ago"].contains(tree.lemmas[timex.words.upperBound - 1]) { return false }
    let next = tree[timex.words.upperBound]
    return next.tag != .properNoun && next.tag != .determiner && next.tag != .pronoun
  }

  /// The nearest word above the expression that names an event.
  private func governor(of timex: PlacedTimex) -> Trigger? {
    var current = timex.head
    if finder.isPredicate(current), !isAdjunct(current),
      let subject = tree.children(of: current).first(where: { tree[$0].relation.isSubject })
    {
      // "The primary is June 14."
      return Trigger(index: subject, kind: .noun)
    }
    while let above = tree.head(of: current) {
      if let trigger = trigger(at: above, below: current, timex) { return trigger }
      current = above
    }
    return nil
  }

  private func isAdjunct(_ index: Int) -> Bool {
    switch tree[index].relation {
    case .obl, .oblUnmarked, .nmod, .nmodUnmarked, .advmod, .compound, .nmodPossessive, .amod, .nummod: true
    default: false
    }
  }

  private func trigger(at index: Int, below: Int, _ timex: PlacedTimex) -> Trigger? {
    if timex.words.contains(index) { return nil }
    if finder.isEventVerb(index) { return Trigger(index: index, kind: .verb) }
    switch tree[index].tag {
    case .noun, .properNoun:
      if EventNouns.containsWhenDated(tree.lemmas[index]), datesNoun(index, below, timex) {
        return Trigger(index: index, kind: .noun)
      }
    default: break
    }
    if tree.child(of: index, .cop) != nil { return Trigger(index: index, kind: .predicate) }
    return nil
  }

  /// True when the expression is about the noun and not about the verb that the noun belongs to.
  private func datesNoun(_ noun: Int, _ below: Int, _ timex: PlacedTimex) -> Bool {
    // "Third-quarter profit rose": the quarter is that of the rise.
    if StateWords.figures.contains(tree.lemmas[noun]), tree[noun].relation.isSubject || tree[noun].relation == .obj {
      return false
    }
    if below < noun { return true }
    // "signed a deal in June" dates the signing, "at a debate in June" the debate.
    switch tree[noun].relation {
    case .obj: return false
    default: return true
    }
  }

  // MARK: - Settling it

  /// "said in an interview Friday", "closed in trading yesterday": an expression that merely stands behind the noun which
  /// tells the occasion dates what happened there as well.
  private func setting(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    guard trigger.kind == .noun, tree[trigger.index].relation == .obl, trigger.index < timex.words.lowerBound,
      tree.child(of: timex.head, .case) == nil, let above = tree.head(of: trigger.index), finder.isEventVerb(above)
    else { return [] }
    return [Trigger(index: above, kind: .verb)]
  }

  /// "began raising its stake in July": what is dated is the beginning.
  private func phase(of trigger: Trigger) -> Int? {
    guard trigger.kind == .verb, tree[trigger.index].xpos == .vbg, tree[trigger.index].relation == .xcomp,
      let above = tree.head(of: trigger.index), VerbWords.aspectual.contains(tree.lemmas[above])
    else { return nil }
    return above
  }

  /// What an infinitive names lies after its governor: a date of the past belongs to the governor ("declined to comment
  /// Tuesday", "came to campaign over the weekend").
  private func settle(_ trigger: Trigger, _ timex: PlacedTimex) -> Trigger {
    if let above = phase(of: trigger) { return Trigger(index: above, kind: .verb) }
    guard trigger.kind == .verb, let dateline, let day = timex.date.edtf.days?.lowerBound, day <= dateline,
      VerbPhrase(trigger.index, in: tree).form == .infinitive
    else { return trigger }
    var current = trigger.index
    while let above = tree.head(of: current),
      [.xcomp, .acl, .advcl, .conj, .ccomp, .obj].contains(tree[current].relation)
    {
      current = above
      guard finder.isEventVerb(current) else { continue }
      let form = VerbPhrase(current, in: tree).form
      if form == .infinitive { continue }
      return form == .past || form == .participle || form == .presentPerfect
        ? Trigger(index: current, kind: .verb) : trigger
    }
    return trigger
  }

  /// The verbs joined to an event that share its expression: "On Monday they met and signed a deal".
  private func partners(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    guard trigger.kind == .verb else { return [] }
    return tree.children(of: trigger.index, .conj).filter { conj in
      timex.words.upperBound <= trigger.index && finder.isEventVerb(conj)
        && !tree.children(of: conj).contains { tree[$0].relation.isSubject }
    }.map { Trigger(index: $0, kind: .verb) }
  }
}
