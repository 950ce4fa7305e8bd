import Syntax

/// Event nouns that were read as verbs, and a verb that was read as one.
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
      join.read(word, as: .nn, .noun)
      for child in tree.children(of: noun) where child != word { join.hang(child, on: word, as: tree[child].relation) }
      for child in tree.children(of: word, .obj) { join.hang(child, on: word, as: .nmodUnmarked) }
      join.hang(noun, on: word, as: .compound)
      return join
    }
    return nil
  }

  /// "a working party set up in 2018 reported", "a record set in 1945": what has a particle, or can be done to a record, is a
  /// verb, and no part of the noun before it.
  static func particles(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst() where tree[word].tag == .noun && ["set", "put"].contains(tree.forms[word]) {
      let noun = word - 1
      let isOfRecord =
        tree.lemmas[noun] == "record" && tree.forms[word] == "set" && word + 1 < tree.count
        && ["in", "by", "at", "on"].contains(tree.forms[word + 1])
      guard isOfRecord || tree.child(of: word, .compoundParticle) == word + 1 && tree[noun].tag == .noun,
        tree[noun].head == word, let head = tree.head(of: word)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: head, as: tree[word].relation)
      for child in tree.children(of: word) where child < noun { join.hang(child, on: noun, as: tree[child].relation) }
      for child in tree.children(of: word, .nmod) { join.hang(child, on: word, as: .obl) }
      if isOfRecord {
        join.read(noun, as: .nn, .noun)
        if let phrase = tree.head(of: word + 1), phrase > word { join.hang(phrase, on: word, as: .obl) }
      }
      join.hang(word, on: noun, as: .acl)
      join.read(word, as: .vbn, .verb)
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
