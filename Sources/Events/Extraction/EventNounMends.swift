import Syntax

/// Event nouns in -ing that were read as verbs.
enum EventNounMends {
  /// "at a court hearing on Friday", "in a car bombing": what ends a noun's phrase and has no object of its own is a noun.
  static func compounds(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst() where tree[word].xpos == .vbg && isRead(word, asVerbBehind: word - 1, tree) {
      let noun = word - 1
      guard tree[noun].tag == .noun, EventNouns.contains(tree.forms[word].lowercased()),
        tree.child(of: noun, .case, .det) != nil,
        tree.children(of: word, .obj, .xcomp, .ccomp).allSatisfy({ PersonWords.times.contains(tree.lemmas[$0]) }),
        let head = tree.head(of: noun)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(word, on: head, as: tree[noun].relation)
      join.readAsNoun(word)
      for child in tree.children(of: noun) where child != word { join.hang(child, on: word, as: tree[child].relation) }
      for child in tree.children(of: word, .obj) { join.hang(child, on: word, as: .nmodUnmarked) }
      join.hang(noun, on: word, as: .compound)
      return join
    }
    return nil
  }

  /// True for a verb that was hung on the noun before it, or beside that noun on the verb of both.
  private static func isRead(_ word: Int, asVerbBehind noun: Int, _ tree: SentenceTree) -> Bool {
    switch tree[word].relation {
    case .acl: tree[word].head == noun
    case .advcl: tree[noun].relation == .obl && tree[word].head == tree[noun].head
    default: false
    }
  }
}
