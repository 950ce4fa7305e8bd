import Syntax

// Events whose time is not that of the clause that they stand in.

extension TellingFinder {
  /// The subject of "gained 50,000 after falling in January" for the falling, where that has a time of its own.
  func subjectOfGerund(_ verb: Int) -> Int? {
    guard let dating, spans[verb].contains(dating.lowerBound), tree.subject(of: verb) == nil, !tree.isNegated(verb),
      [.vbg, .vbn].contains(tree[verb].xpos),
      let mark = tree.child(of: verb, .mark, .case), mark < verb,
      ["after", "before", "since"].contains(tree.lemmas[mark]),
      let subject = subjectAbove(verb),
      tree[subject].relation != .expl, ![.wdt, .wp, .ex].contains(tree[subject].xpos)
    else { return nil }
    // "since its founding"
    guard (mark + 1..<verb).allSatisfy({ [.adverb, .auxiliary].contains(tree[$0].tag) }) else { return nil }
    let helpers = tree.children(of: verb, .aux, .auxPassive).filter { $0 < verb }
    return tree[verb].xpos == .vbg
      ? helpers.isEmpty ? subject : nil
      : helpers.allSatisfy({ ["being", "having", "been"].contains(tree.forms[$0].lowercased()) }) && !helpers.isEmpty
        ? subject : nil
  }

  /// Whose deed a participle tells of: the subject of the finite clause above, or the noun of the participles between: "Lorn,
  /// making her first trip since taking office".
  private func subjectAbove(_ verb: Int) -> Int? {
    var main = tree.head(of: verb)
    while let above = main, !tree.isFinite(above), tree[above].xpos == .vbg, let next = tree.head(of: above) {
      if tree[above].relation == .acl { return tree[next].relation.isSubject ? next : nil }
      guard tree[above].relation == .advcl, tree.subject(of: above) == nil else { return nil }
      main = next
    }
    return main.flatMap { tree.isFinite($0) ? tree.subject(of: $0) : nil }
  }

  /// "Obtained a warrant in the Oct. 3 shooting", "rose in February after an increase in January": the time is the noun's, and
  /// what the clause tells was at another.
  func isOfOtherTime(_ noun: Int, _ top: Int) -> Bool {
    let first = tree[noun].relation == .conj ? tree.head(of: noun) ?? noun : noun
    guard let dating, spans[noun].contains(dating.lowerBound) || tree.isRightBehind(noun, dating),
      [.obl, .nmod, .obj].contains(tree[first].relation)
    else {
      return false
    }
    switch tree.child(of: first, .case).map({ tree.lemmas[$0] }) {
    case "at", "in", "during", "on":
      return dating.upperBound <= noun && VerbWords.judicial.contains(tree.lemmas[top])
    case "after", "before", "despite", "following", "since", "than": return true
    // "Orders rose 30 percent, compared with a 28 percent fall in July"
    case "with", "to":
      return tree.child(of: first, .case).map { $0 > 0 && ["compare", "compared"].contains(tree.lemmas[$0 - 1]) }
        ?? false
    default: return false
    }
  }

  /// "Memories of the great market crash of 1929": the year is what the noun is known by.
  func isDatedOf(_ noun: Int) -> Bool {
    guard let dating, dating.lowerBound == noun + 2, tree.lemmas[noun + 1] == "of", dating.count == 1,
      tree[noun].relation == .nmod, tree[dating.lowerBound].tag == .numeral
    else { return false }
    return tree.children(of: noun, .amod, .compound, .nmodPossessive).count > 1
  }

  /// "The cartel's December pricing agreement": the time stands before the noun, with a name or two words more.
  func isDatedBefore(_ noun: Int) -> Bool {
    guard let dating, dating.upperBound <= noun, let head = tree.head(of: dating),
      tree[head].head == noun
        || tree.head(of: head).map({ tree[$0].head == noun && tree[$0].relation == .compound }) ?? false,
      [.compound, .amod, .nummod, .nmodUnmarked, .nmodPossessive].contains(tree[head].relation)
    else { return false }
    let others = tree.children(of: noun, .amod, .compound, .nmodPossessive, .nmod).filter {
      !dating.contains($0) && tree[$0].tag != .pronoun
    }
    return others.count > 1 || others.contains { tree[$0].tag == .properNoun && $0 < noun }
  }

  /// "Says such votes are preludes to the referendum on June 23": where the clause around a noun is printed without the
  /// noun's time, the noun is told by itself.
  mutating func nounOfOtherTime(_ trigger: Int, _ telling: Telling, _ draft: Draft) -> Telling? {
    guard case .clause(let top) = telling, tree[trigger].tag == .noun, [.obl, .nmod].contains(tree[trigger].relation),
      let dating, spans[trigger].contains(dating.lowerBound), !draft.keeps[dating.lowerBound],
      let word = tree.child(of: trigger, .case), Self.apart.contains(tree.lemmas[word]), top != trigger,
      tree.child(of: trigger, .det, .nmodPossessive) != nil,
      spans[trigger].count - dating.count > 4
    else { return nil }
    path = [trigger]
    replaced = []
    return .phrase(trigger)
  }

  /// "There may be no funds, based on the estimates of October": what is over is not told by what may be, nor by what is not.
  mutating func pastWithin(_ telling: Telling, _ trigger: Int) -> Telling? {
    let top: Int
    switch telling {
    case .clause(let verb), .relative(let verb, _): top = verb
    case .phrase, .participle, .gerund, .saying: return nil
    }
    guard isOver, top != trigger, !tree[trigger].relation.isHelper, dating != nil,
      tree.child(of: top, .aux).map(tree.isModal) ?? false
        || tree.isNegated(top) && tree[trigger].tag == .noun && !isOwnClause(trigger, of: top)
    else { return nil }
    let told: Telling
    switch (tree[trigger].tag, tree[trigger].xpos, tree[trigger].relation, tree.head(of: trigger)) {
    case (.noun, _, _, _): told = .phrase(trigger)
    case (_, .vbn, .acl, let noun?) where noun != top: told = .participle(trigger, noun: noun)
    case (_, .vbn, .amod, let noun?) where noun != top: told = .phrase(noun)
    default: return nil
    }
    path = [trigger]
    replaced = []
    return told
  }

  /// Prepositions before what is of another time than the clause.
  private static let apart: Set<String> = ["about", "after", "before", "despite", "following", "from", "to"]

  /// "Killed a man and injured 40 others": others than those told before.
  func countsOn(_ verb: Int) -> Bool {
    tree.child(of: verb, .obj).map { noun in
      ["another", "other"].contains(tree.lemmas[noun])
        && !spans[noun].contains { tree[$0].tag == .adposition && $0 < noun }
    } ?? false
  }

  /// "On Monday a bomb killed a guard and wounded a nurse": two deeds of one time are told together.
  func sharesTime(_ first: Int, _ second: Int) -> Bool {
    guard let dating, tree[first].tag == .verb, tree[second].tag == .verb, tree[first].xpos == tree[second].xpos,
      !(tree.isSayingVerb(second) && second + 1 < tree.count && tree[second + 1].xpos == .comma)
    else { return false }
    let words = spans[first].count
    return words < 26 && spans[first].contains(dating.lowerBound) && dating.upperBound <= first
      && !spans[second].contains(dating.lowerBound)
  }
}

extension SentenceTree {
  /// "Since its founding in 1990": a time right behind a noun, with its preposition, where "since" or "after" stands before the
  /// noun; the time is the noun's, whatever the parse hangs it on.
  func isRightBehind(_ noun: Int, _ time: Range<Int>) -> Bool {
    guard time.lowerBound == noun + 2, ["in", "of", "on"].contains(lemmas[noun + 1]),
      self[noun].tag == .noun || noun > 0 && self[noun].xpos == .vbg && self[noun - 1].xpos == .prpPossessive,
      let word = child(of: noun, .case, .mark), word < noun
    else { return false }
    // "Fled just after the rising in 1848": at the same time.
    if word > 0, ["just", "right", "shortly", "soon"].contains(lemmas[word - 1]) { return false }
    return ["after", "before", "despite", "following", "since"].contains(lemmas[word])
  }
}
