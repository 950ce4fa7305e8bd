import Syntax

extension TellingFinder {
  /// Another way to tell an event where the first says too little: by the clause around a bare noun, with the one who said
  /// it, by the words nearest to it. Nil where the first will do.
  mutating func retelling(of telling: Telling, by draft: Draft, _ trigger: Int, _ times: HeadlineTimes) -> Telling? {
    if !draft.isPrinted(trigger), !tree[trigger].relation.isHelper { return nearest(trigger) }
    switch telling {
    case .participle(let verb, let noun):
      if isOpening(noun, verb), draft.printedWords().count < 5 { return clause(around: noun, of: trigger) }
      // "A school opened" says it without the clause around, which may be of another day.
      let saysAll =
        times.dating != nil && !tree[noun].relation.isSubject && HeadlineWords.ofThemselves.contains(tree.lemmas[verb])
        && draft.printedWords().count > 2
      guard draft.substitutes[verb] == nil, tree[verb].xpos != .vbd, !saysAll,
        canKeepOwn || times.dating == nil
      else {
        return nil
      }
      return clause(around: noun, of: trigger)
    case .relative(_, let noun):
      // "Those stayed": who they are, the clause around says
      if ["those", "that", "one", "ones"].contains(tree.lemmas[noun])
        || tree[noun].tag == .numeral && draft.printedWords().count < 4
      {
        return clause(around: noun, of: trigger)
      }
      // "A strike began" is told rather by itself than by what was done on another day to end it.
      return nil
    case .clause(let top):
      guard let verb = tree.attribution(of: top), !draft.isPrinted(verb), lacksSubject(draft, top) else { return nil }
      return saying(verb, content: top)
    case .phrase(let noun):
      // "The steep drop", in a sentence of no other time
      let words = draft.printedWords()
      guard words.count < 4, !isOfOther,
        !words.contains(where: { [.properNoun, .numeral].contains(tree[$0.index].tag) }),
        times.all.allSatisfy({ $0 == times.dating })
      else { return nil }
      return clause(around: noun, of: trigger)
    case .gerund, .saying: return nil
    }
  }

  /// "In remarks published today, the mayor said", "in a letter sent on Friday": the words tell where it was said.
  private func isOpening(_ noun: Int, _ verb: Int) -> Bool {
    guard let saying = tree.head(of: noun), tree.isSayingVerb(saying), tree[noun].relation == .obl,
      let word = tree.child(of: noun, .case), tree.lemmas[word] == "in"
    else { return false }
    return HeadlineWords.printing.contains(tree.lemmas[verb]) || ["make", "send", "write"].contains(tree.lemmas[verb])
  }

  /// True for "it", "he" or "they" as a subject that nobody is named for, and for "net profit" without its firm.
  private func lacksSubject(_ draft: Draft, _ top: Int) -> Bool {
    guard let subject = tree.subject(of: top), draft.isPrinted(subject), draft.substitutes[subject] == nil else {
      return false
    }
    if HeadlineWords.owned.contains(tree.lemmas[subject]), tree[subject].tag == .noun {
      return !spans[subject].contains {
        tree[$0].tag == .properNoun || [.nmod, .nmodPossessive, .det].contains(tree[$0].relation)
      }
    }
    return ["he", "it", "she", "they"].contains(tree.lemmas[subject]) && tree[subject].relation.isSubject
  }

  private mutating func saying(_ verb: Int, content: Int) -> Telling? {
    guard let speaker = tree.subject(of: verb), tree[speaker].tag != .pronoun else { return nil }
    path += [verb]
    return verb < content ? .clause(verb) : .saying(verb, content: content)
  }

  private mutating func clause(around noun: Int, of trigger: Int) -> Telling? {
    let before = (path, replaced)
    path = [trigger, noun]
    replaced = []
    if let clause = governing(noun) { return clause }
    (path, replaced) = before
    return nil
  }

  /// The clause of the word itself, or the noun.
  private mutating func nearest(_ trigger: Int) -> Telling? {
    path = [trigger]
    replaced = []
    if tree.isPredicate(trigger) { return tree.subject(of: trigger) == nil ? nil : .clause(trigger) }
    return tree[trigger].tag == .noun ? .phrase(trigger) : nil
  }
}

extension Relation {
  /// True for auxiliaries and copulas, and for the later parts of names and verbs.
  var isHelper: Bool {
    [.aux, .auxPassive, .cop, .flat, .fixed, .compoundParticle].contains(self)
  }
}
