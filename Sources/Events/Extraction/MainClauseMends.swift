import Syntax

/// The main clause, where the parser took another one for it.
enum MainClauseMends {
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [fronted, agents]

  /// "In December, while shops were closed, the governor resigned": a clause that a conjunction opens is not the main one.
  static func fronted(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree.forms[tree.count - 1] != "?", let subject = tree.subject(of: root),
      subject < root, let mark = (0..<subject).last(where: { isOpening($0, of: root, subject, tree) }),
      let main = tree.children(of: root, .conj, .parataxis, .ccomp).first(where: { $0 > root }),
      tree.isFinite(main), tree.child(of: main, .cc) == nil,
      let other = tree.subject(of: main), other > root, other < main,
      (root + 1..<other).contains(where: { tree.forms[$0] == "," }),
      !(root + 1..<other).contains(where: { tree[$0].tag == .coordinatingConjunction })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    for child in tree.children(of: root) where child < mark { join.hang(child, on: main, as: tree[child].relation) }
    join.hang(root, on: main, as: .advcl)
    join.hang(mark, on: root, as: .mark)
    return join
  }

  private static func isOpening(_ word: Int, of root: Int, _ subject: Int, _ tree: SentenceTree) -> Bool {
    (tree[word].relation == .mark || tree[word].xpos == .wrb) && [root, subject].contains(tree[word].head)
      && ["after", "although", "as", "because", "before", "once", "since", "though", "when", "while"]
        .contains(tree.lemmas[word])
  }

  /// "The party formed by nine members in February named its candidates": what has "by" and who did it, and no helper, is a
  /// participle, and the next past that has an object is the main verb.
  static func agents(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].xpos == .vbn || tree[root].xpos == .vbd,
      tree.child(of: root, .aux, .auxPassive, .obj) == nil, let subject = tree.child(of: root, .nsubj), subject < root,
      let agent = tree.child(of: root, .oblAgent),
      let main = tree.subtree(of: agent).first(where: { isPastWithObject($0, behind: agent, tree) })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(subject, on: main, as: .nsubj)
    join.hang(root, on: subject, as: .acl)
    join.read(root, as: .vbn)
    join.read(main, as: .vbd)
    return join
  }

  private static func isPastWithObject(_ verb: Int, behind agent: Int, _ tree: SentenceTree) -> Bool {
    verb > agent && (tree[verb].xpos == .vbn || tree[verb].xpos == .vbd) && tree[verb].relation == .acl
      && tree.child(of: verb, .aux, .auxPassive, .nsubj, .nsubjPassive) == nil
      && tree.child(of: verb, .obj, .ccomp) != nil
      && tree.forms[verb - 1] != ","
  }
}
