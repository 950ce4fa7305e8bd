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

  /// "The 1996 flood", "last year's flood", "the flood of 1996": dated by a year before that of publication, which stands
  /// beside the noun.
  func isOfPastYear(_ noun: Int, _ timex: PlacedTimex) -> Bool {
    guard ["year", "decade", "century"].contains(timex.date.granularity), let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline
    else { return false }
    // "during the walkout of 2009"
    if timex.words.lowerBound == noun + 2 { return tree.lemmas[noun + 1] == "of" }
    guard timex.words.upperBound <= noun else { return false }
    return (timex.words.upperBound..<noun).allSatisfy {
      [.adjective, .noun, .numeral, .properNoun, .particle, .punctuation].contains(tree[$0].tag)
        || tree[$0].xpos == .pos
    }
  }

  /// "A flood swept the town", "A clerk was hurt in a fire": an event told as new, and not what may be or was of old.
  func isNew(_ trigger: Trigger) -> Bool {
    trigger.kind == .noun && stated[trigger.index] == nil
      && tree.children(of: trigger.index, .det).contains { ["a", "an"].contains(tree.lemmas[$0]) }
      && [.nsubj, .nsubjPassive, .obj, .obl].contains(tree[trigger.index].relation)
      && StatusReader(tree: tree).status(of: trigger).status == .happened
  }

  /// True for a noun that speaks of an event as known: "the invasion", "the army's invasion". What somebody said is said
  /// again and again, and no remark is known by its name; nor is a figure: "sold its mill in 2015" says nothing of "its sales".
  func isKnown(_ trigger: Trigger) -> Bool {
    trigger.kind == .noun && !isToCome(trigger.index) && !isNumbered(trigger.index)
      && !SentenceReading.utterances.contains(tree.lemmas[trigger.index])
      && !isFigureOfFirm(trigger.index)
      && tree.children(of: trigger.index).contains { child in
        tree[child].relation == .nmodPossessive
          || tree[child].relation == .det && ["the", "this", "that", "its"].contains(tree.lemmas[child])
      }
  }

  /// "its sales", "the earnings", but "the sale".
  private func isFigureOfFirm(_ noun: Int) -> Bool {
    StateWords.figures.contains(tree.lemmas[noun]) && (tree.lemmas[noun] != "sale" || tree[noun].xpos == .nns)
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
  /// "Reported a first-half loss on Thursday": the report has its day, and tells the loss.
  func isReportedLoss(_ trigger: Trigger) -> Bool {
    guard trigger.kind == .noun, stated[trigger.index] != nil, tree[trigger.index].relation == .obj,
      let verb = tree.head(of: trigger.index)
    else { return false }
    return ["announce", "disclose", "post", "publish", "report"].contains(tree.lemmas[verb]) && stated[verb] != nil
      && (StateWords.figures.contains(tree.lemmas[trigger.index])
        || StateWords.changes.contains(tree.lemmas[trigger.index]))
  }

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
