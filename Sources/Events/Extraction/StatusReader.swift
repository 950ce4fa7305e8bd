import Syntax

/// Tells from the words whether an event took place, is planned, denied, or only thought of.
struct StatusReader: Sendable {
  let tree: SentenceTree

  /// The status of an event and the word that shows it; nil for the word when nothing but the plain form does.
  func status(of trigger: Trigger) -> (status: Status, word: Int?) {
    if let end = endOfInversion, (1..<end).contains(trigger.index) { return (.hypothetical, 0) }
    if let error = tree.correction(of: trigger.index) { return (.denied, error) }
    return trigger.kind == .noun ? nounStatus(trigger.index, depth: 0) : clauseStatus(trigger.index, depth: 0)
  }

  /// "Had the wall broken, the town would have drowned": a helper that opens the sentence makes a condition, up to the comma.
  private var endOfInversion: Int? {
    guard tree.count > 4, ["had", "were", "should"].contains(tree.forms[0].lowercased()),
      [.determiner, .pronoun, .noun, .properNoun].contains(tree[1].tag), tree.forms[tree.count - 1] != "?",
      let comma = tree.indices.first(where: { tree.forms[$0] == "," }), comma > 2,
      (comma..<tree.count).contains(where: { ["would", "could", "might"].contains(tree.forms[$0]) })
    else { return nil }
    return comma
  }

  /// True where the clause of a verb is denied.
  func denies(_ verb: Int) -> Bool { clauseStatus(verb, depth: 0).status == .denied }

  private static let limit = 6

  /// The status of a clause by its predicate.
  func clauseStatus(_ index: Int, depth: Int) -> (status: Status, word: Int?) {
    let phrase = VerbPhrase(index, in: tree)
    // "if it does not open" leaves open whether it does.
    if let condition = tree.children(of: index).first(where: { isCondition($0, phrase) }) {
      return (.hypothetical, condition)
    }
    if let negation = phrase.negation {
      // "do not rule out a strike"
      let isOut =
        tree.lemmas[index] == "rule" && tree.forms.indices.contains(index + 1) && tree.forms[index + 1] == "out"
      return (isOut ? .hypothetical : .denied, negation)
    }
    if let mark = question(index) { return (.hypothetical, mark) }
    // "the concert set for Sunday"
    if phrase.form == .participle, tree[index].relation == .acl, isSetFor(index) {
      return (.planned, index)
    }
    switch phrase.form {
    case .future: return (isConditional(index) ? .hypothetical : .planned, phrase.helper)
    case .modal: return (.hypothetical, phrase.helper)
    case .would: return (isPlanOfWhoSaid(index) ? .planned : .hypothetical, phrase.helper)
    default: break
    }
    guard depth < StatusReader.limit else { return (.happened, nil) }
    return phrase.form == .infinitive ? infinitiveStatus(index, depth) : inherited(index, depth)
  }

  /// "Said the plant would close in June": the "will" of one who said it then; but "claims it would cost", "would close if".
  private func isPlanOfWhoSaid(_ index: Int) -> Bool {
    var clause = index
    while tree[clause].relation == .conj, let first = tree.head(of: clause) { clause = first }
    guard tree[clause].relation == .ccomp, let saying = tree.head(of: clause),
      StatusReader.announcing.contains(tree.lemmas[saying]),
      [.past, .pastPerfect, .participle].contains(VerbPhrase(saying, in: tree).form)
    else { return false }
    return !tree.subtree(of: clause).contains { ["if", "unless"].contains(tree.lemmas[$0]) }
  }

  /// Verbs for telling what will be.
  private static let announcing: Set<String> = [
    "add", "announce", "confirm", "declare", "disclose", "expect", "inform", "learn", "pledge", "predict", "promise",
    "report", "say", "state", "tell", "vow", "write",
  ]

  /// "Did the mayor know?": a helper before the subject asks.
  private func question(_ index: Int) -> Int? {
    guard tree[index].relation == .root, tree.forms[tree.count - 1] == "?", let subject = tree.subject(of: index),
      let helper = tree.child(of: index, .aux, .auxPassive, .cop), helper < subject,
      !tree.children(of: index).contains(where: { $0 < helper && [.wp, .wdt, .wrb].contains(tree[$0].xpos) })
    else { return nil }
    return tree.count - 1
  }

  /// "if it closes", "until it closes": it may come to that.
  private func isCondition(_ index: Int, _ phrase: VerbPhrase) -> Bool {
    guard tree[index].relation == .mark else { return false }
    return ["if", "unless", "lest", "whether"].contains(tree.lemmas[index])
      || phrase.form == .present && ["until", "till", "once"].contains(tree.lemmas[index])
  }

  /// An infinitive is what its governor makes of it: "plans to meet", "failed to meet", "managed to meet".
  private func infinitiveStatus(_ index: Int, _ depth: Int) -> (status: Status, word: Int?) {
    guard let above = tree.head(of: index) else { return (.planned, nil) }
    if tree.attained(by: above) == index || tree.isOnlyTo(index) { return clauseStatus(above, depth: depth + 1) }
    switch tree[index].relation {
    case .xcomp, .ccomp, .conj, .csubj:
      if tree[index].relation == .conj { return clauseStatus(above, depth: depth + 1) }
      return complement(of: above, depth) ?? clauseStatus(above, depth: depth + 1)
    case .acl, .advcl: return (.planned, index)
    default: return clauseStatus(above, depth: depth + 1)
    }
  }

  /// Words for what is near: "is about to close".
  private static let ahead: Set<String> = ["about", "certain", "due", "likely", "poised", "ready", "sure"]

  /// What the governor says of its complement: nil when it leaves it as it is.
  private func complement(of above: Int, _ depth: Int) -> (status: Status, word: Int?)? {
    let lemma = tree.lemmas[above]
    let governor = VerbPhrase(above, in: tree)
    if VerbWords.denying.contains(lemma) {
      // "if it failed to do so", "may decline to pay"
      let isOpen = [.planned, .hypothetical].contains(clauseStatus(above, depth: depth + 1).status)
      return (governor.isNegated ? .happened : isOpen ? .hypothetical : .denied, above)
    }
    if VerbWords.planning.contains(lemma) || StatusReader.ahead.contains(lemma) {
      return governor.isNegated ? (.denied, governor.negation) : (.planned, above)
    }
    // "was able to cut it in 2014"
    if lemma == "able", governor.form == .past, !governor.isNegated { return nil }
    if VerbWords.wishing.contains(lemma) || ["able", "unlikely", "willing", "unable", "reluctant"].contains(lemma) {
      return (.hypothetical, above)
    }
    return nil
  }

  /// A finite clause is as it says, unless it is what somebody denies, hopes or doubts; a participle is as its governor.
  private func inherited(_ index: Int, _ depth: Int) -> (status: Status, word: Int?) {
    guard let above = tree.head(of: index) else { return (.happened, nil) }
    let form = VerbPhrase(index, in: tree).form
    switch tree[index].relation {
    // "Denied reports that it had agreed to sell"
    case .acl, .aclRelative:
      // "denied a report that he had offered to go", where the "that" was read as a pronoun
      guard StatusReader.claims.contains(tree.lemmas[above]),
        tree.child(of: index, .mark, .xcomp) != nil
          && tree.relativeWord(of: index).map({ tree.forms[$0] != "who" }) ?? true,
        let verb = tree.head(of: above), tree[above].relation == .obj,
        ["deny", "dismiss", "refute", "reject"].contains(tree.lemmas[verb]), !VerbPhrase(verb, in: tree).isNegated
      else { break }
      return (.denied, verb)
    case .ccomp, .csubj:
      let lemma = tree.lemmas[above]
      if lemma == "deny", !VerbPhrase(above, in: tree).isNegated { return (.denied, above) }
      if ["hope", "wish", "doubt", "fear", "demand", "propose", "suggest"].contains(lemma), form != .past {
        return (.hypothetical, above)
      }
    case .xcomp, .advcl, .conj:
      if form == .gerund || form == .participle {
        let governor = clauseStatus(above, depth: depth + 1)
        if ["deny", "avoid", "prevent", "stop"].contains(tree.lemmas[above]), tree[index].relation == .xcomp {
          // "Parents should stop using them"
          return ([.planned, .hypothetical].contains(governor.status) ? .hypothetical : .denied, above)
        }
        return governor.status == .denied ? (.happened, nil) : governor
      }
      if tree[index].relation == .conj, tree[index].tag == .verb, form == .infinitive {
        return clauseStatus(above, depth: depth + 1)
      }
    default: break
    }
    return (.happened, nil)
  }

  /// What somebody may have said, rightly or not.
  private static let claims: Set<String> = [
    "accusation", "allegation", "assertion", "charge", "claim", "report", "rumor", "rumour", "speculation",
    "suggestion",
  ]

  /// "is due by September", but not "is due to a strike".
  private func isDue(_ word: Int) -> Bool {
    tree.lemmas[word] == "due" && VerbPhrase(word, in: tree).form == .present
      && (word + 1 == tree.count || tree.lemmas[word + 1] != "to")
  }

  /// "set for Sunday", but not "set by vandals".
  private func isSetFor(_ verb: Int) -> Bool {
    verb + 1 < tree.count && tree.lemmas[verb + 1] == "for"
      && ["due", "plan", "schedule", "set", "slate"].contains(tree.lemmas[verb])
  }

  /// Verbs for bringing something about.
  private static let causing: Set<String> = [
    "bring", "cause", "face", "lead", "produce", "prompt", "result", "spark", "trigger", "yield",
  ]

  /// "a gain", "talks", but not "the gain", "its talks", "last week's talks".
  private func isNew(_ noun: Int) -> Bool {
    let kinds = tree.children(of: noun).filter { $0 < noun }
    return !kinds.contains {
      tree[$0].relation == .nmodPossessive || tree[$0].relation == .det && !["a", "an"].contains(tree.lemmas[$0])
    }
  }

  /// "the ruling, which is expected next week"
  private func expecting(_ noun: Int) -> Int? {
    tree.children(of: noun, .aclRelative, .acl).first { verb in
      verb > noun && ["due", "expect", "plan", "schedule", "set", "slate"].contains(tree.lemmas[verb])
        && ![.past, .pastPerfect].contains(VerbPhrase(verb, in: tree).form)
        && (tree[verb].xpos == .vbn || tree[verb].tag == .adjective)
        && (tree[verb].relation == .aclRelative || isSetFor(verb))
    }
  }

  private func isCancelling(_ verb: Int) -> Bool {
    ["abandon", "cancel", "scrap"].contains(tree.lemmas[verb])
      || tree.lemmas[verb] == "call"
        && tree.child(of: verb, .compoundParticle).map { tree.lemmas[$0] == "off" } ?? false
  }

  /// A noun is as the clause that it stands in makes it: "will hold talks", "no talks", "denied the attack".
  private func nounStatus(_ index: Int, depth: Int) -> (status: Status, word: Int?) {
    for child in tree.children(of: index) {
      if tree[child].relation == .det, tree.lemmas[child] == "no" { return (.denied, child) }
      if tree[child].relation == .amod,
        ["planned", "possible", "potential", "proposed", "future", "upcoming", "expected"]
          .contains(tree.forms[child].lowercased())
      {
        let word = tree.forms[child].lowercased()
        return (word == "possible" || word == "potential" || word == "proposed" ? .hypothetical : .planned, child)
      }
    }
    if let word = expecting(index) { return (.planned, word) }
    guard let above = tree.head(of: index), depth < StatusReader.limit else { return (.happened, nil) }
    switch tree[index].relation {
    case .nsubj where isDue(above):
      // "The next election is due by September."
      return (.planned, above)
    case .obj, .nsubjPassive, .nsubj, .obl:
      guard tree[above].tag == .verb else { return (.happened, nil) }
      // "cancelled her visit", "the visit was called off"
      if tree[index].relation == .obj || tree[index].relation == .nsubjPassive, isCancelling(above) {
        return (VerbPhrase(above, in: tree).isNegated ? .happened : .denied, above)
      }
      if tree[index].relation == .obj || tree[index].relation == .nsubjPassive,
        !VerbWords.settling.contains(tree.lemmas[above]), let found = complement(of: above, depth)
      {
        return found
      }
      let governor = clauseStatus(above, depth: depth + 1)
      // "could result in a gain": what comes of something is no surer than its clause.
      if StatusReader.causing.contains(tree.lemmas[above]), tree[index].relation != .nsubj,
        [.planned, .hypothetical].contains(governor.status), isNew(index)
      {
        return governor
      }
      return VerbWords.light.contains(tree.lemmas[above]) || tree[index].relation == .nsubj
        ? governor : (.happened, nil)
    case .conj: return nounStatus(above, depth: depth + 1)
    default: return (.happened, nil)
    }
  }
}
