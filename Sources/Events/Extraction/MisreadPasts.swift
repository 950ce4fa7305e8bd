import Syntax

// Pasts and participles look alike; the words around tell which it is.

extension Misreadings {
  /// "When the second truce failed on Friday": a clause behind "when" has a verb, and no other word is one.
  static func pastBehindWhen(_ tree: SentenceTree) -> Int? {
    for when in tree.indices.dropLast(3) where tree[when].xpos == .wrb && tree.lemmas[when] == "when" {
      let end = (when + 1..<tree.count).first { tree[$0].tag == .punctuation } ?? tree.count
      let clause = when + 1..<end
      guard !clause.contains(where: { tree[$0].xpos.isFinite || tree[$0].tag == .auxiliary }) else { continue }
      let participles = clause.dropFirst().filter { tree[$0].xpos == .vbn }
      guard participles.count == 1, let verb = participles.first, [.noun, .properNoun].contains(tree[verb - 1].tag),
        verb + 1 == tree.count || ![.noun, .properNoun, .adjective].contains(tree[verb + 1].tag)
      else { continue }
      return verb
    }
    return nil
  }

  /// "The court ruled the dams were unsafe": the participle of a verb of saying stands with a helper.
  static func pastOfRuling(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst().dropLast(2).first { verb in
      tree[verb].xpos == .vbn && ["argued", "noted", "ruled", "said"].contains(tree.forms[verb])
        && [.acl, .advcl].contains(tree[verb].relation) && [.noun, .properNoun].contains(tree[verb - 1].tag)
        && tree.child(of: verb, .aux, .auxPassive) == nil
        && !(0..<verb).contains { tree[$0].tag == .punctuation || tree[$0].xpos.isFinite }
        && (verb + 1..<tree.count).prefix { tree[$0].tag != .punctuation }.contains { tree[$0].xpos.isFinite }
    }
  }

  /// "The law bars firms that took part in it.": a sentence has a verb of its own, and a word in -s before a plural is it.
  static func presentOfVerbless(_ tree: SentenceTree) -> Int? {
    guard tree.count > 5, tree.count < 60, tree.forms.last == ".", tree[0].xpos == .dt, let root = tree.sentence.root,
      tree[root].xpos == .nns, tree.subject(of: root) == nil, tree.child(of: root, .cop) == nil,
      tree.children(of: root, .aclRelative).contains(where: { tree[$0].xpos.isFinite }),
      tree.indices.allSatisfy({ !tree[$0].xpos.isFinite || tree[tree.predicate(of: $0)].head == root })
    else { return nil }
    return tree.children(of: root, .compound).last { verb in
      verb > 1 && verb < root && tree[verb].xpos == .nns && tree[verb - 1].xpos == .nn
    }
  }

  /// "Dismissed its chairman and named director Ada Vale to follow him": a title without an article, with its name, is not
  /// what is described.
  static func naming(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst(3).dropLast(2).first { verb in
      guard tree[verb].xpos == .vbn, tree[verb].relation == .amod, tree.forms[verb - 1] == "and",
        ["appointed", "chose", "elected", "hired", "named", "promoted"].contains(tree.forms[verb]),
        let title = tree.head(of: verb), title > verb, tree[title].xpos == .nn, tree.child(of: title, .det) == nil,
        title + 1 < tree.count, tree[title + 1].tag == .properNoun
      else { return false }
      return (0..<verb).contains { tree[$0].xpos == .vbd }
    }
  }
}
