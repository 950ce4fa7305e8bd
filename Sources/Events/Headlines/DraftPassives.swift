import Syntax

/// Participles that are told with "[was]" or "[were]": of what was done to a noun.
extension Draft {
  /// True for a participle that has its subject, and its helper with the verb that it is joined to.
  func isPassivePartner(_ verb: Int) -> Bool {
    guard tree[verb].relation == .conj, [.vbd, .vbn].contains(tree[verb].xpos), let first = tree.head(of: verb),
      tree.child(of: first, .auxPassive) != nil, HeadlineWords.transitive.contains(tree.lemmas[verb]),
      !ClauseMends.pastOnly.contains(tree.forms[verb])
    else { return false }
    return tree.child(of: verb, .aux, .auxPassive, .obj, .ccomp) == nil
  }

  /// True for a participle of what was done to the noun. Where no other verb tells of the noun, the "participle" may be the
  /// past of its clause: "the shares firmed".
  func isPassive(_ verb: Int, of noun: Int) -> Bool {
    let next = verb + 1 < tree.count ? tree[verb + 1].tag : .punctuation
    if tree.nounOfPassive(verb) == noun || tree.subjectOfOpening(verb) == noun { return true }
    // "The anger that the plan aroused"
    let start = spans[noun].lowerBound
    if start > 0, tree.lemmas[start - 1] == "that" || tree[start - 1].xpos == .wdt { return false }
    return tree[verb].xpos == .vbn && tree.lemmas[verb] != tree.forms[verb].lowercased()
      && (tree[verb].head == noun || tree[verb].relation == .conj || tree.subject(of: verb) == noun)
      && (HeadlineWords.transitive.contains(tree.lemmas[verb])
        || HeadlineWords.participles.contains(tree.forms[verb].lowercased())
        // "built in 1958 and enlarged in 1977"
        || tree[verb].relation == .conj
          && tree.head(of: verb).map { tree[$0].xpos == .vbn && isPassive($0, of: noun) } ?? false
        || tree.child(of: verb, .oblAgent) != nil && !HeadlineWords.ofThemselves.contains(tree.lemmas[verb]))
      && (![.noun, .properNoun, .adjective, .verb, .auxiliary, .determiner, .pronoun, .numeral].contains(next)
        || TimexLeads.openers.contains(tree.lemmas[verb + 1]) || isOwnTime(verb + 1, of: verb))
      && !tree.children(of: verb).contains { [.aux, .auxPassive].contains(tree[$0].relation) }
      && !spans[verb].contains { tree[$0].xpos.isFinite && !isRelative($0, below: verb) }
      && (tree[verb].relation == .conj || !isInterrupted(noun, before: verb))
      && isArgument(noun, of: tree.ancestors(of: noun).first { tree.isFinite($0) }, around: verb)
  }

  /// "Filed May 14": a time right behind the verb that is the verb's own, and no object.
  private func isOwnTime(_ word: Int, of verb: Int) -> Bool {
    guard let time = timexes.first(where: { $0.lowerBound == word }), let head = tree.head(of: time) else {
      return false
    }
    return tree[head].head == verb && [.obl, .oblUnmarked, .nmodUnmarked].contains(tree[head].relation)
  }

  /// "Published in May that examined the fare": a finite verb in a relative clause makes no clause of the participle.
  private func isRelative(_ finite: Int, below verb: Int) -> Bool {
    var current = finite
    while current != verb, let head = tree.head(of: current) {
      if [.aclRelative, .advclRelative].contains(tree[current].relation), tree.relativeWord(of: current) != nil {
        return true
      }
      current = head
    }
    return false
  }

  /// True for "Ada Lorn, the mayor's deputy, dismissed": commas within the noun's phrase.
  private func isInterrupted(_ noun: Int, before verb: Int) -> Bool {
    let start = spans[noun].first { !isMark($0) } ?? noun
    // "Talks to bring back quotas, suspended in May": the nearer noun may be meant.
    // "The plan, first outlined in May"
    if verb > noun + 1, tree.forms[noun + 1] == ",",
      (noun + 2..<verb).allSatisfy({ [.adverb, .punctuation].contains(tree[$0].tag) }),
      !(min(start, noun)..<noun).contains(where: { tree[$0].xpos == .comma })
    {
      return false
    }
    if verb > noun + 1, tree.forms[verb - 1] == ",", (noun..<verb).contains(where: { tree[$0].tag == .verb }) {
      return true
    }
    return (start..<max(start, verb - 1)).contains { tree[$0].xpos == .comma }
  }

  /// True for a noun that a finite verb tells of: the subject of one behind, or an object or adjunct of one before.
  private func isArgument(_ noun: Int, of finite: Int?, around verb: Int) -> Bool {
    guard let finite else { return false }
    // Without a preposition it is an object, behind a time too: "dissolved on Monday the house elected in May".
    let isObject =
      tree[noun].relation == .obj || tree[noun].relation == .obl && tree.child(of: noun, .case) == nil
      || tree.subject(of: verb) == noun
    return finite > verb
      || finite < noun
        && (isObject || tree.child(of: noun, .case) != nil)
  }
}
