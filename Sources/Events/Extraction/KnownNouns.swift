import Syntax

// Nouns that speak of an event as one that is known, or as one of several.

extension SentenceReading {
  /// True for one of several: "the last walkout", "another attack".
  func isAnother(_ noun: Int) -> Bool {
    tree.children(of: noun).contains {
      $0 < noun && SentenceReading.others.contains(tree.lemmas[$0])
    }
  }

  private static let others: Set<String> = [
    "a", "an", "another", "coming", "earlier", "first", "future", "last", "new", "next", "previous", "similar",
  ]

  /// True for a noun that speaks of an event as known: "the invasion", "the army's invasion". What somebody said is said
  /// again and again, and no remark is known by its name.
  func isKnown(_ trigger: Trigger) -> Bool {
    trigger.kind == .noun && !isToCome(trigger.index) && !isNumbered(trigger.index)
      && !SentenceReading.utterances.contains(tree.lemmas[trigger.index])
      && tree.children(of: trigger.index).contains { child in
        tree[child].relation == .nmodPossessive
          || tree[child].relation == .det && ["the", "this", "that", "its"].contains(tree.lemmas[child])
      }
  }

  /// "the next election": none that was told.
  private func isToCome(_ noun: Int) -> Bool {
    tree.children(of: noun, .amod).contains { ["coming", "future", "new", "next"].contains(tree.lemmas[$0]) }
  }

  /// "his third victory": none of those before it.
  private func isNumbered(_ noun: Int) -> Bool {
    tree.children(of: noun, .amod).contains {
      ["second", "third", "fourth", "fifth", "sixth"].contains(tree.lemmas[$0])
    }
  }

  private static let utterances: Set<String> = [
    "announcement", "apology", "campaign", "comment", "complaint", "criticism", "denial", "interview", "lecture",
    "presentation", "proposal", "recommendation", "remark", "request", "speech", "statement", "suggestion", "warning",
  ]
}

extension SentenceReading {
  /// The form of the verb that a noun hangs on.
  func verb(of trigger: Trigger) -> VerbPhrase.Form? {
    guard let verb = tree.ancestors(of: trigger.index, atMost: 4).first(where: { tree[$0].tag == .verb }) else {
      return nil
    }
    return VerbPhrase(verb, in: tree).form
  }

  /// "That decision is being reviewed", "the sale has been challenged": what goes on now is not of the date of what it is
  /// about.
  func isOfNow(_ trigger: Trigger) -> Bool {
    guard trigger.kind == .noun, let form = verb(of: trigger) else { return false }
    return [.present, .presentPerfect, .future, .modal].contains(form)
  }
}
