import Syntax

/// What is mended in every tree of a dated sentence: clauses that were hung on the right verb in the wrong way.
enum ClauseMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    ContactClauses.mended, ContactClauses.mainVerb, contents, infinitives,
  ]

  /// "Concluded that the mill had failed": a clause with "that" is what was concluded, unless something was so large that
  /// it followed.
  static func contents(_ tree: SentenceTree) -> TreeJoin? {
    for clause in tree.indices where tree[clause].relation == .advcl {
      guard let verb = tree.head(of: clause), verb < clause, tree[verb].tag == .verb,
        HeadlineWords.saying.contains(tree.lemmas[verb]) || knowing.contains(tree.lemmas[verb]),
        let mark = tree.child(of: clause, .mark), tree.lemmas[mark] == "that", mark > verb,
        tree.child(of: verb, .ccomp, .xcomp) == nil,
        mark - verb < 24, !(verb..<mark).contains(where: { ["so", "such"].contains(tree.lemmas[$0]) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(clause, on: verb, as: .ccomp)
      return join
    }
    return nil
  }

  private static let knowing: Set<String> = [
    "agree", "assume", "assure", "calculate", "conclude", "decide", "demand", "deny", "determine", "discover", "doubt",
    "ensure", "expect", "fear", "feel", "find", "hear", "hint", "hope", "indicate", "inform", "know", "learn", "notify",
    "order", "persuade", "propose", "prove", "realise", "realize", "recommend", "remind", "rule", "show", "signal",
    "speculate", "suspect", "urge",
  ]

  /// "Decided at its spring meeting to sell the mill": a meeting with a preposition is not what was decided; what was to be
  /// done is.
  static func infinitives(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices where tree[noun].relation == .ccomp && tree[noun].tag == .noun {
      guard let verb = tree.head(of: noun), verb < noun, tree.child(of: noun, .case).map({ $0 > verb }) ?? false,
        tree.child(of: noun, .cop, .nsubj, .nsubjPassive) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .obl)
      if let infinitive = tree.children(of: noun, .acl).first(where: { tree[$0].xpos == .vb }),
        deciding.contains(tree.lemmas[verb])
      {
        join.hang(infinitive, on: verb, as: .xcomp)
      }
      return join
    }
    return nil
  }

  private static let deciding: Set<String> = [
    "agree", "decide", "decline", "fail", "intend", "manage", "offer", "plan", "pledge", "promise", "refuse", "resolve",
    "threaten", "try", "vote", "vow", "want",
  ]
}
