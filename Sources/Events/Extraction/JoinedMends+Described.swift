import Syntax

// Clauses that were read as sentences beside another, and are a part of it.

extension JoinedMends {
  /// "The toll imposed on users hurts the shops": of two finite verbs joined by nothing, the first, which needs an object
  /// and has none, describes the subject of the second.
  static func describedSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].xpos.isFinite && tree[verb].tag == .verb {
      guard let first = tree.head(of: verb), first < verb, tree[first].xpos == .vbd,
        HeadlineWords.transitive.contains(tree.lemmas[first]),
        !ClauseMends.pastOnly.contains(tree.forms[first].lowercased()),
        let subject = tree.subject(of: first), subject == first - 1, tree[subject].tag == .noun,
        tree.subject(of: verb) == nil, tree.child(of: verb, .cc) == nil,
        !(first..<verb).contains(where: { isMark($0, tree) || ["and", "but", "or"].contains(tree.lemmas[$0]) }),
        tree.child(of: first, .obj, .ccomp, .xcomp, .aux) == nil, tree.child(of: first, .obl, .oblAgent) != nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: tree[first].head, as: tree[first].relation)
      join.hang(subject, on: verb, as: .nsubj)
      join.hang(first, on: subject, as: .acl)
      join.read(first, as: .vbn)
      for child in tree.children(of: first) where child > verb || child < subject {
        join.hang(child, on: verb, as: tree[child].relation)
      }
      return join
    }
    return nil
  }

  /// "Earned 8 million on sales of 97 million for the year ended August 31": what ended is the year.
  static func endedPeriods(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2).dropLast() where tree[verb].xpos == .vbd && tree.lemmas[verb] == "end" {
      guard tree[verb].relation == .conj, let head = tree.head(of: verb), head < verb - 2, tree[head].tag == .verb,
        ["half", "month", "period", "quarter", "week", "year"].contains(tree.lemmas[verb - 1]),
        tree[verb + 1].tag == .properNoun, tree.child(of: verb, .cc, .aux, .obj) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: verb - 1, as: .acl)
      join.read(verb, as: .vbn)
      if let subject = tree.subject(of: verb), subject > head {
        let hasObject = tree.child(of: head, .obj) != nil
        join.hang(subject, on: head, as: hasObject ? .obl : .obj)
      }
      return join
    }
    return nil
  }

  /// "It was unlikely the town would decide": what is unlikely is no sentence beside it.
  static func judgedClauses(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .parataxis && tree.isFinite(verb) {
      guard let judgement = tree.head(of: verb), judgement < verb, tree[judgement].tag == .adjective,
        let empty = tree.child(of: judgement, .expl, .nsubj), tree.lemmas[empty] == "it",
        tree.child(of: judgement, .cop) != nil, let subject = tree.subject(of: verb), subject > judgement,
        !(judgement..<subject).contains(where: { isMark($0, tree) || tree[$0].tag == .coordinatingConjunction })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: judgement, as: .ccomp)
      return join
    }
    return nil
  }

  private static func isMark(_ index: Int, _ tree: SentenceTree) -> Bool {
    [",", ";", ":", "--", "—"].contains(tree.forms[index])
  }
}
