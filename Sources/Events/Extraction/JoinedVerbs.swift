import Syntax

// What is told in one breath: "found cracks in the roof and ordered it closed".

extension SentenceReading {
  /// The verbs that are joined to an event's, without a subject of their own, and happened with it.
  func joined(to trigger: Trigger) -> Set<Int> {
    guard trigger.kind == .verb, again[trigger.index] == nil else { return [] }
    let joined = tree.children(of: trigger.index, .conj).filter { other in
      guard other > trigger.index, tree.subject(of: other) == nil,
        counted[other] == nil, openCounts[other] == nil, mainCounts[other] == nil,
        let event = triggers.first(where: { $0.index == other && $0.kind == .verb })
      else { return false }
      if let own = stated[other] { return own.index == stated[trigger.index]?.index }
      let phrase = VerbPhrase(other, in: tree)
      return governor(of: event, phrase, StatusReader(tree: tree).status(of: event).status) == trigger.index
    }
    return Set(joined)
  }
}
