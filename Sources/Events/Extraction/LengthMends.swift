import Syntax

/// Mends of "two days after the council voted": the length counts from what the council did.
enum LengthMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [clauses]

  /// The noun behind "after" is no noun of the length, but the subject of the verb behind it.
  static func clauses(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst(2) where ["after", "before"].contains(tree.lemmas[word]) {
      let unit = word - 1
      guard TimexLeads.units.contains(tree.lemmas[unit]), tree[word].relation == .case, let noun = tree.head(of: word),
        noun > word, let verb = verb(behind: noun, of: unit, tree),
        let above = tree.ancestors(of: unit).first(where: { tree[$0].tag == .verb && $0 != verb }),
        !tree.ancestors(of: above).contains(verb)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(word, on: verb, as: .mark)
      join.hang(noun, on: verb, as: tree.subjectRelation(of: verb))
      join.hang(unit, on: above, as: .oblUnmarked)
      join.hang(verb, on: above, as: .advcl)
      let isPast = tree[verb].xpos == .vbn || PastForms.past(of: tree.lemmas[verb]) == tree.forms[verb]
      if isPast, tree.child(of: verb, .aux, .auxPassive) == nil { join.read(verb, as: .vbd) }
      return join
    }
    return nil
  }

  /// The verb that a noun was made to own ("the council voted"), or that was given the length for its subject.
  private static func verb(behind noun: Int, of unit: Int, _ tree: SentenceTree) -> Int? {
    if tree[unit].relation.isSubject, let verb = tree.head(of: unit), verb > noun, tree[verb].relation != .root,
      tree[noun].head == unit, isClose(noun, verb, tree)
    {
      return verb
    }
    return tree.children(of: noun, .acl, .aclRelative).first { verb in
      verb > noun && (tree[verb].xpos == .vbd || tree[verb].xpos == .vbn && isDoer(noun, tree))
        && tree.subject(of: verb) == nil && isClose(noun, verb, tree) && !isDone(verb, tree)
    }
  }

  /// A person or a body, which does things; "the attack blamed on rebels" does not.
  private static func isDoer(_ noun: Int, _ tree: SentenceTree) -> Bool {
    tree[noun].tag == .properNoun || PersonWords.kind(tree.lemmas[noun]) != nil
      || PersonWords.bodyNouns.contains(tree.lemmas[noun])
  }

  /// "the council elected by the town", and what has another verb behind it: "the clerk named in May left".
  private static func isDone(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree.child(of: verb, .oblAgent) != nil
      || (verb + 1..<tree.count).prefix { tree[$0].tag != .punctuation }.contains { tree[$0].xpos.isFinite }
  }

  /// Nothing but adverbs, helpers and what belongs to the noun stands between the two.
  private static func isClose(_ noun: Int, _ verb: Int, _ tree: SentenceTree) -> Bool {
    (noun + 1..<verb).allSatisfy { between in
      tree[between].tag == .adverb || tree[between].tag == .auxiliary
        || tree[between].head == noun && tree[between].tag != .punctuation
    }
  }
}
