import Syntax

/// What a headline asks about the clauses of a sentence.
extension SentenceTree {
  /// True for a verb and for what has a copula: the heads of clauses.
  func isPredicate(_ index: Int) -> Bool {
    if self[index].tag == .verb { return true }
    if self[index].tag == .auxiliary {
      return ![.aux, .auxPassive, .cop].contains(self[index].relation)
    }
    return children(of: index).contains {
      let relation = self[$0].relation
      return relation == .cop || relation == .aux || relation == .nsubj || relation == .nsubjPassive
    }
  }

  /// The predicate that a finite word belongs to: "sent" of "was", where "was" helps "sent"; else the word itself.
  func predicate(of word: Int) -> Int {
    [.aux, .auxPassive, .cop].contains(self[word].relation) ? head(of: word) ?? word : word
  }

  /// The subject of a clause; the expletive "there" and "it" too.
  func subject(of index: Int) -> Int? {
    children(of: index).first { self[$0].relation.isSubject }
      ?? children(of: index).first { self[$0].relation == .expl }
  }

  /// What a subject is to a verb: of a passive, the one to whom it is done.
  func subjectRelation(of verb: Int) -> Relation { child(of: verb, .auxPassive) == nil ? .nsubj : .nsubjPassive }

  /// True when the clause says "not", "never", "no longer".
  func isNegated(_ index: Int) -> Bool {
    children(of: index).contains {
      ["not", "n't", "n’t", "never", "nor", "neither", "hardly"].contains(lemmas[$0]) && self[$0].relation == .advmod
    }
  }

  /// "Have been caught or found": of two that were not told apart, one alone would be false.
  func isAlternative(_ index: Int) -> Bool {
    self[index].relation == .conj && subject(of: index) == nil
      && child(of: index, .cc).map { lemmas[$0] == "or" } ?? false
  }

  /// True for "would", "may" and the like.
  func isModal(_ index: Int) -> Bool { self[index].xpos == .md }

  /// True for a verb that reports words.
  func isSayingVerb(_ index: Int) -> Bool {
    self[index].tag == .verb && HeadlineWords.saying.contains(lemmas[index])
  }

  /// True for a verb that reports words as fact, not denied, not only possible.
  func isPlainSaying(_ index: Int) -> Bool {
    guard self[index].tag == .verb, HeadlineWords.plainSaying.contains(lemmas[index]), !isNegated(index) else {
      return false
    }
    return !children(of: index).contains {
      isModal($0) || self[$0].relation == .mark && HeadlineWords.conditions.contains(lemmas[$0])
    }
  }

  /// True for a clause that asks: "whether", "if", "how".
  func isQuestion(_ index: Int) -> Bool {
    children(of: index).contains {
      self[$0].relation == .mark && HeadlineWords.conditions.contains(lemmas[$0]) && lemmas[$0] != "that"
        || self[$0].xpos == .wrb || self[$0].xpos == .wp || self[$0].xpos == .wdt && lemmas[$0] != "that"
    }
  }

  /// True for an adverbial clause that tells a fact of its own: "after Kim signed a deal".
  func standsAlone(_ index: Int) -> Bool {
    guard subject(of: index) != nil, isFinite(index) else { return false }
    // "When the rules are changed" tells of a plan.
    let verb = ([index] + children(of: index)).first { self[$0].xpos.isFinite }
    if let verb, [.vbz, .vbp].contains(self[verb].xpos), lemmas[verb] != "have",
      children(of: index).contains(where: {
        $0 < verb && HeadlineWords.plans.contains(lemmas[$0]) && ($0 == 0 || forms[$0 - 1] != ",")
      })
    {
      return false
    }
    return !children(of: index).contains {
      [.mark, .advmod, .case].contains(self[$0].relation) && $0 < index && HeadlineWords.conditions.contains(lemmas[$0])
        // "Stronger than when she took over"
        && !(lemmas[$0] == "than" && lemmas[$0 + 1] == "when")
    }
  }

  /// The noun right before a verb without a subject that was read as an adjunct, of which it can only be a participle: "under
  /// the law passed last year".
  func nounOfPassive(_ verb: Int) -> Int? {
    guard [.vbd, .vbn].contains(self[verb].xpos), self[verb].relation == .advcl, subject(of: verb) == nil, verb > 1,
      self[verb - 1].tag == .noun, child(of: verb - 1, .case) != nil,
      children(of: verb - 1).allSatisfy({ [.case, .det, .amod, .compound].contains(self[$0].relation) }),
      HeadlineWords.transitive.contains(lemmas[verb]),
      children(of: verb).allSatisfy({ ![.obj, .mark, .aux, .auxPassive, .ccomp].contains(self[$0].relation) })
    else { return nil }
    return verb - 1
  }

  /// The subject of the clause that a participle opens, which says what was done to it: "Born in Lorne, she won", "Founded
  /// in 1902, the firm made boats".
  func subjectOfOpening(_ verb: Int) -> Int? {
    guard self[verb].xpos == .vbn, let head = head(of: verb), head > verb,
      (0..<verb).allSatisfy({ self[$0].tag == .adverb }), subject(of: verb) == nil,
      child(of: verb, .aux, .auxPassive, .mark, .obj) == nil,
      !HeadlineWords.ofThemselves.contains(lemmas[verb]), !HeadlineWords.loose.contains(lemmas[verb]),
      let subject = subject(behind: verb, below: head), subject > verb,
      (verb..<subject).contains(where: { forms[$0] == "," })
    else { return nil }
    return subject
  }

  /// The subject of the verb that an opening participle hangs on, or the subject that it hangs on itself.
  private func subject(behind participle: Int, below head: Int) -> Int? {
    switch self[participle].relation {
    case .advcl: return subject(of: head).flatMap { $0 < head ? $0 : nil }
    // "Born in Lorne, she was the third of seven children", "Born in Lorne in 1962, Farrow worked"
    case .acl where child(of: head, .cop) != nil: return subject(of: head).flatMap { $0 < head ? $0 : nil }
    case .acl where self[head].relation.isSubject: return head
    default: return nil
    }
  }

  /// True for a clause with a finite verb.
  func isFinite(_ index: Int) -> Bool {
    if self[index].xpos.isFinite { return true }
    return children(of: index).contains {
      [.aux, .auxPassive, .cop].contains(self[$0].relation) && self[$0].xpos.isFinite
    }
  }

  /// The relative word of a relative clause: "who", "which", "that", "where".
  func relativeWord(of index: Int) -> Int? {
    children(of: index).first { child in
      switch self[child].xpos {
      case .wp, .wdt, .wrb, .wpPossessive: true
      default:
        lemmas[child] == "that" && child < index
          && (self[child].relation != .mark && self[child].tag == .pronoun
            || self[child].relation == .mark && subject(of: index) == nil)
      }
    }
  }
}
