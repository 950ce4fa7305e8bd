import Syntax

// What was to come, whatever became of it.

extension SentenceTree {
  /// "was planned for Sunday but was called off", "the march promised for last Sunday": the day is that of what was to come,
  /// and nobody says that it came.
  func isPlan(_ verb: Int, for timex: PlacedTimex) -> Bool {
    let word = timex.words.lowerBound - 1
    // "A report, promised by May 6, may be late"
    let isBy = word == verb + 1 && lemmas[word] == "by" && !["bill", "book", "set"].contains(lemmas[verb])
    // "scheduled for completion in 2019"
    let isAfter =
      verb + 2 < word && lemmas[verb + 1] == "for" && ["in", "on"].contains(lemmas[word])
      && !["bill", "book"].contains(lemmas[verb])
    guard word > verb, lemmas[word] == "for" || isAfter || isBy, Self.plans.contains(lemmas[verb]),
      self[verb].xpos == .vbn || self[verb].tag == .adjective || child(of: verb, .auxPassive) != nil,
      child(of: verb, .obj) == nil || child(of: verb, .auxPassive) != nil || self[verb].relation == .acl
    else { return false }
    return !(verb + 1..<word).contains { self[$0].tag == .punctuation || self[$0].tag == .verb }
  }

  /// What is done about a thing to come: "slated for May", "promised by May".
  private static let plans: Set<String> = [
    "bill", "book", "due", "expect", "intend", "plan", "promise", "propose", "schedule", "set", "slate",
  ]
}

extension SentenceTree {
  /// The word by which a paper owns that what it said was wrong: "Because of an editing error, a report said that he was
  /// arrested in March", "An article on Monday said incorrectly that the mill opened in 1936".
  func correction(of event: Int) -> Int? {
    guard count < 200,
      let sign = indices.first(where: { index in
        ["erroneously", "incorrectly", "mistakenly", "wrongly"].contains(forms[index])
          || forms[index] == "error" && index > 0
            && ["editing", "an", "reporting", "production"].contains(forms[index - 1])
      })
    else { return nil }
    var clause = event
    for above in ancestors(of: event, atMost: 8) {
      if self[clause].relation == .ccomp, VerbWords.saying.contains(lemmas[above]),
        subject(of: above).map({ Self.pieces.contains(lemmas[$0]) }) ?? false
      {
        return sign
      }
      clause = above
    }
    return nil
  }

  /// What a paper prints.
  private static let pieces: Set<String> = [
    "article", "caption", "chart", "column", "dispatch", "editorial", "headline", "item", "map", "obituary", "picture",
    "profile", "report", "review", "story", "version",
  ]

  /// The "is" of "is to address the council on Wednesday", the "was" of "was to have been built by May": what is, or was, to
  /// come. A mere "was to" may tell what came: "He was to die in 1950"; not so where the sentence says that it was put off.
  func copulaBeforeInfinitive(_ verb: Int) -> Int? {
    guard let to = (max(1, verb - 3)..<max(1, verb)).last(where: { lemmas[$0] == "to" && self[$0].tag != .adposition }),
      lemmas[to - 1] == "be", self[to - 1].xpos.isFinite, !(to..<verb).contains(where: { self[$0].xpos.isFinite }),
      [.vb, .vbn].contains(self[verb].xpos)
    else { return nil }
    if [.vbz, .vbp].contains(self[to - 1].xpos) { return to - 1 }
    return lemmas[to + 1] == "have" || isPutOff(beside: verb) ? to - 1 : nil
  }

  /// True where the sentence says of something that it was put off or called off.
  private func isPutOff(beside verb: Int) -> Bool {
    indices.contains { index in
      guard index != verb, self[index].tag == .verb else { return false }
      return ["cancel", "defer", "delay", "postpone", "scrap", "suspend"].contains(lemmas[index])
        || ["call", "put"].contains(lemmas[index]) && index + 1 < count && forms[index + 1] == "off"
    }
  }

  /// "Reopened in May, only to close again on Sept. 3": what came of it, told as an infinitive.
  func isOnlyTo(_ verb: Int) -> Bool {
    guard self[verb].xpos == .vb, let to = child(of: verb, .mark), to > 2, lemmas[to] == "to" else { return false }
    return forms[to - 1] == "only" && forms[to - 2] == ","
  }
}

extension StatusReader {
  /// True for a verb that tells what was to come: what is joined to it was on no day of its own, "was planned for Sunday but
  /// was called off".
  func isPlan(_ verb: Int, for timex: PlacedTimex) -> Bool {
    tree.isPlan(verb, for: timex) || clauseStatus(verb, depth: 0).status == .planned
  }

  /// "If nobody wins half of the votes, a second round will be held": it may not come to that.
  func isConditional(_ verb: Int) -> Bool {
    opensWithCondition(before: verb)
      || tree.children(of: verb, .advcl).contains { clause in
        tree.children(of: clause, .mark).contains {
          ["if", "unless"].contains(tree.lemmas[$0])
            && !($0 > 0 && ["as", "even", "only"].contains(tree.lemmas[$0 - 1]))
        }
      }
  }

  /// The same where the words tell it, whatever the tree: the sentence opens with "if", and a comma stands before the subject.
  private func opensWithCondition(before verb: Int) -> Bool {
    guard tree[verb].relation == .root, tree.count > 4, ["if", "unless"].contains(tree.lemmas[0]),
      let subject = tree.subject(of: verb), subject > 0, subject < verb
    else { return false }
    return (1..<subject).contains { tree[$0].xpos == .comma }
  }
}
