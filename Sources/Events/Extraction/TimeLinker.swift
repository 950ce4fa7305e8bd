import Syntax

/// Finds the event that a time expression dates, through the tree.
struct TimeLinker: Sendable {
  let tree: SentenceTree
  let finder: TriggerFinder

  /// The events that the expression dates; mostly one, two when verbs are joined and share it.
  func events(of timex: PlacedTimex) -> [Trigger] {
    guard let trigger = governor(of: timex) else { return [] }
    return [trigger] + partners(of: trigger, timex)
  }

  /// The nearest word above the expression that names an event.
  private func governor(of timex: PlacedTimex) -> Trigger? {
    var current = timex.head
    if finder.isPredicate(current), tree.head(of: current) == nil || !isAdjunct(current) {
      return Trigger(index: current, kind: .predicate)
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
      if EventNouns.containsWhenDated(tree.lemmas[index]), datesNoun(index, below, timex) { return Trigger(index: index, kind: .noun) }
    default: break
    }
    if tree.child(of: index, .cop) != nil { return Trigger(index: index, kind: .predicate) }
    return nil
  }

  /// True when the expression is about the noun and not about the verb that the noun belongs to.
  private func datesNoun(_ noun: Int, _ below: Int, _ timex: PlacedTimex) -> Bool {
    if below < noun { return true }
    // "signed a deal in June" dates the signing, "at a debate in June" the debate.
    switch tree[noun].relation {
    case .obj: return false
    default: return true
    }
  }

  /// The verbs joined to an event that share its expression: "met and signed a deal on Monday".
  private func partners(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    guard trigger.kind == .verb else { return [] }
    return tree.children(of: trigger.index, .conj).filter { conj in
      timex.words.upperBound <= trigger.index && finder.isEventVerb(conj) && !tree.children(of: conj).contains { tree[$0].relation.isSubject }
    }.map { Trigger(index: $0, kind: .verb) }
  }
}
