import Syntax

// How the event of a noun is told: by itself, or by the clause in which it stands.

extension TellingFinder {
  /// From a noun: by itself, or by the clause in which it stands.
  mutating func nominal(from start: Int) -> Telling {
    var noun = start
    while [.compound, .flat, .nmodDescription, .conj].contains(tree[noun].relation), let head = tree.head(of: noun),
      !tree.isPredicate(head), !isJoinedWithOwnTime(noun)
    {
      noun = head
      path.append(noun)
    }
    var top = noun
    let below = path
    while let head = tree.head(of: top), !tree.isPredicate(top), path.count < Self.farthest {
      top = head
      path.append(top)
    }
    guard tree.isPredicate(top), path.count < Self.farthest else { return phrase(noun, below) }
    if let participle = bareParticiple(of: noun) { return .participle(participle, noun: noun) }
    let isDirect = tree[noun].head == top
    let relation = tree[noun].relation
    let isToldByClause =
      isOwnClause(noun, of: top)
      || isThin(noun) && tellsOf(noun, top) && (isDirect && isFact(top) || !isDatedBefore(noun))
    let isOpen = tree.isNegated(top) || tree.child(of: top, .aux).map(tree.isModal) ?? false
    // "If all stick by the cartel's December pricing agreement": the time is the agreement's alone.
    if isDatedOf(noun) { return phrase(noun, below) }
    let isTold = isToldByClause || isOpen && !isDatedBefore(noun)
    // "Rumours that the fire had hurt sales": what was rumoured is no news of the fire.
    if relation.isSubject, isDirect, tree[top].relation == .acl, tree.child(of: top, .mark) != nil,
      tree.child(of: noun, .compound, .nmod, .amod) != nil
    {
      return phrase(noun, below)
    }
    if isOfOtherTime(noun, top) {
      isOfOther = true
      return phrase(noun, below)
    }
    return isTold ? clause(from: top) : phrase(noun, below)
  }

  /// True where a clause tells what happened in the event of a noun in it: its subject, the object of a verb that says no more
  /// than that it took place, the occasion on which something was done.
  func isOwnClause(_ noun: Int, of top: Int) -> Bool {
    guard tree[noun].head == top else { return false }
    switch tree[noun].relation {
    case .oblAgent: return true
    case .obj: return HeadlineWords.support.contains(tree.lemmas[top])
    case .obl: return isBareNoun(noun) && hasSubject(top) || isOccasion(noun, of: top)
    case let relation: return relation.isSubject || isOccasion(noun, of: top)
    }
  }

  /// "A 28 percent fall in July and a 14 percent fall in June": each is told by itself.
  private func isJoinedWithOwnTime(_ noun: Int) -> Bool {
    guard tree[noun].relation == .conj, tree.child(of: noun, .det) != nil, let dating else { return false }
    return spans[noun].contains(dating.lowerBound)
  }

  /// A clause with a finite verb, and without "if".
  private func isFact(_ clause: Int) -> Bool {
    tree.isFinite(clause) && !tree.children(of: clause, .mark).contains { ["if", "unless"].contains(tree.lemmas[$0]) }
  }

  private static let tellingRelations: Set<Relation> = [.nmod, .amod, .compound, .acl, .aclRelative, .flat]

  mutating func phrase(_ noun: Int, _ below: [Int]) -> Telling {
    path = below
    return .phrase(noun)
  }

  /// True when a noun needs the clause around it to say what it is about: a word or two before it are not enough. They have
  /// to be where the clause may be of another day and the event's own cannot be told beside it ("rose after yesterday's sharp
  /// fall").
  private func isThin(_ noun: Int) -> Bool {
    let telling = tree.children(of: noun).filter { child in
      if timexes.contains(where: { $0.contains(child) }) { return false }
      if path.first == child || isBare(child) { return false }
      return Self.tellingRelations.contains(tree[child].relation) && tree[child].tag != .numeral
    }
    // "The net income": a figure says nothing of its own.
    let isOfFigure = TimexLeads.figures.contains(tree.lemmas[noun])
    return telling.allSatisfy {
      (canKeepOwn || isOccasion(noun) || isOfFigure) && [.amod, .compound].contains(tree[$0].relation)
    }
  }

  /// "Was charged with murder": a noun without article, owner or number cannot stand by itself.
  private func isBareNoun(_ noun: Int) -> Bool {
    tree[noun].xpos == .nn && tree.child(of: noun, .det, .nmodPossessive, .nummod) == nil
  }

  /// True for a clause that has a subject, and is not only about who said it.
  private func tellsOf(_ noun: Int, _ top: Int) -> Bool {
    guard hasSubject(top) || tree[top].head >= 0 else { return isOccasion(noun) }
    return tree[noun].head == top || !tree.isSayingVerb(top) || tree.child(of: top, .ccomp) == nil
  }

  private func isOccasion(_ noun: Int) -> Bool {
    tree.child(of: noun, .case).map { ["at", "in", "during", "on"].contains(tree.lemmas[$0]) } ?? false
  }

  /// "Six people were killed in an attack on Friday outside the town": the clause tells what happened at it, and has no
  /// other time.
  private func isOccasion(_ noun: Int, of verb: Int) -> Bool {
    guard isOccasion(noun), tree[noun].relation == .obl, hasSubject(verb),
      tree.isFinite(verb) || tree[verb].relation == .xcomp
    else { return false }
    return !timexes.contains { words in
      guard words != dating, let head = tree.head(of: words) else { return false }
      return tree[head].head == verb && !spans[noun].contains(head)
    }
  }

  /// "the plan filed in March": a participle of which nothing is left without its time.
  private func bareParticiple(of noun: Int) -> Int? {
    tree.children(of: noun, .acl).first { verb in
      verb > noun && tree[verb].xpos == .vbn && !HeadlineWords.temporal.contains(tree.lemmas[verb])
        && tree.children(of: verb).allSatisfy { child in
          timexes.contains { $0.contains(child) } || tree[child].tag == .punctuation
        }
    }
  }
}
