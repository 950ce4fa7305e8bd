import Syntax

/// Mends of sentences that were read without a subject, or without a verb.
enum VerblessMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [openedSubjects, intransitives]

  /// "Born in Lorne, Ada Vale was the third of seven children": who stands between the comma and the verb is its subject, and
  /// no other name of the place.
  static func openedSubjects(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree.subject(of: root) == nil, [.vbg, .vbn].contains(tree[0].xpos),
      tree[0].head == root, let finite = (1..<root + 1).first(where: { tree[$0].xpos.isFinite }),
      finite == root || tree[finite].head == root, finite > 3,
      let comma = (1..<finite).first(where: { tree.forms[$0] == "," }), comma + 1 < finite,
      case let subject = finite - 1, [.noun, .pronoun, .properNoun].contains(tree[subject].tag),
      tree[subject].relation == .appos || tree[subject].relation == .conj || tree[subject].relation == .nmodUnmarked,
      (comma + 1..<subject).allSatisfy({ [.adjective, .determiner, .noun, .properNoun].contains(tree[$0].tag) })
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(subject, on: root, as: tree.subjectRelation(of: root))
    return join
  }

  /// "A plane with 58 people on board crashed in the hills, killing all but two.": in a sentence without a verb a form that
  /// tells of nothing done to anybody is its past.
  static func intransitives(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.noun, .properNoun].contains(tree[root].tag), tree.count < 80,
      tree.forms[tree.count - 1] == ".", tree.child(of: root, .cop, .nsubj, .case) == nil,
      !tree.indices.contains(where: { tree[$0].xpos.isFinite }),
      let main = tree.indices.first(where: { tree[$0].xpos == .vbn && happenings.contains(tree.lemmas[$0]) }),
      main > root, tree[main].relation == .acl, tree.forms[main - 1] != ",",
      tree.child(of: main, .aux, .auxPassive, .obj, .oblAgent) == nil,
      !(root..<main).contains(where: { tree[$0].tag == .verb || tree[$0].tag == .punctuation })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(root, on: main, as: .nsubj)
    join.read(main, as: .vbd)
    return join
  }

  /// What happens to something of itself.
  private static let happenings: Set<String> = [
    "arrive", "begin", "capsize", "collapse", "collide", "crash", "derail", "die", "disappear", "emerge", "erupt",
    "escape", "explode", "sink", "vanish",
  ]
}
