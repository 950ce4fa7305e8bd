import Syntax

/// Clauses whose first word, or whose subject, the parser took for another word's.
enum ContentMends {
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    contents, subjects, asked, speakersAtEnd, noOfNouns, names, numbered,
  ]

  /// "Said in a letter that output had doubled", with "that" for the letter: before a clause that somebody says and that
  /// has its own subject, it only begins what is said.
  static func contents(_ tree: SentenceTree) -> TreeJoin? {
    for that in tree.indices.dropFirst(2) where tree.lemmas[that] == "that" && tree[that].relation != .mark {
      guard [.wdt, .dt, .inTag].contains(tree[that].xpos), let verb = tree.head(of: that), verb > that + 1,
        [.ccomp, .advcl].contains(tree[verb].relation), let saying = tree.head(of: verb), saying < that,
        tree.isSayingVerb(saying) || tree[saying].tag == .verb && ClauseMends.knowing.contains(tree.lemmas[saying]),
        tree[that].relation == .obj || tree[that].relation.isSubject,
        tree.children(of: verb).contains(where: { $0 > that && $0 < verb && tree[$0].relation.isSubject }),
        tree.children(of: that).isEmpty
      else { continue }
      var join = TreeJoin(tree)
      join.hang(that, on: verb, as: .mark)
      join.hang(verb, on: saying, as: .ccomp)
      join.read(that, as: .inTag, .subordinatingConjunction)
      return join
    }
    return nil
  }

  /// "Talks between the two firms broke down in March.", read as a noun that breaking down describes: what can only be a
  /// past is the verb of the sentence that has no other.
  static func subjects(_ tree: SentenceTree) -> TreeJoin? {
    guard let noun = tree.sentence.root, tree[noun].tag == .noun || tree[noun].tag == .properNoun,
      tree.forms.last == ".", tree.child(of: noun, .nsubj, .cop, .case, .aclRelative) == nil,
      let verb = tree.indices.first(where: { $0 > noun && tree[$0].tag == .verb }), tree[verb].xpos == .vbd,
      tree[verb].relation == .acl, ClauseMends.pastOnly.contains(tree.forms[verb]), tree.subject(of: verb) == nil,
      tree.child(of: verb, .mark, .aux, .auxPassive) == nil,
      (noun..<verb).allSatisfy({ tree[$0].tag != .punctuation })
    else { return nil }
    let below = Set(tree.subtree(of: verb))
    guard !tree.indices.contains(where: { !below.contains($0) && tree[$0].xpos.isFinite }) else { return nil }
    var join = TreeJoin(tree)
    join.lift(verb, over: noun, in: tree)
    for child in tree.children(of: noun) where child < noun && [.advmod, .punct, .obl].contains(tree[child].relation) {
      join.hang(child, on: verb, as: tree[child].relation)
    }
    join.hang(noun, on: verb, as: .nsubj)
    return join
  }

  /// "Most farmers asked by the Vale Institute expect a drought": of two verbs that nothing joins, the first, with its agent,
  /// tells who they are.
  static func asked(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.vbd, .vbn].contains(tree[root].xpos),
      HeadlineWords.asking.contains(tree.lemmas[root]),
      tree.child(of: root, .aux, .auxPassive, .obj) == nil, let subject = tree.child(of: root, .nsubj, .nsubjPassive),
      subject == root - 1,
      let agent = tree.children(of: root, .obl, .oblAgent).first(where: { noun in
        tree.child(of: noun, .case).map { tree.lemmas[$0] == "by" } ?? false
      }),
      let main = tree.children(of: root, .conj, .parataxis, .ccomp).first(where: { $0 > agent }),
      [.vb, .vbp, .vbd].contains(tree[main].xpos), tree.child(of: main, .cc, .nsubj, .nsubjPassive, .mark) == nil,
      tree[main - 1].tag != .punctuation
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(subject, on: main, as: .nsubj)
    join.hang(root, on: subject, as: .acl)
    join.read(root, as: .vbn)
    if tree[main].xpos == .vb { join.read(main, as: .vbp) }
    return join
  }

  /// "A fall that he had in April, his son, Otto, said.": whoever stands between the commas and the verb of saying says it, and
  /// has no part in the relative clause before.
  static func speakersAtEnd(_ tree: SentenceTree) -> TreeJoin? {
    guard let verb = tree.sentence.root, tree.isSayingVerb(verb), tree[verb].xpos == .vbd,
      tree.subject(of: verb) == nil,
      verb > 6, (verb + 1..<tree.count).allSatisfy({ tree[$0].tag == .punctuation }),
      tree.child(of: verb, .ccomp) != nil
    else { return nil }
    for noun in max(3, verb - 9)..<verb where [.noun, .properNoun].contains(tree[noun].tag) {
      let words = tree.subtree(of: noun).filter { tree[$0].tag != .punctuation }
      guard let first = words.first, let last = words.last, first > 0, tree.forms[first - 1] == ",", last < verb,
        (last + 1..<verb).allSatisfy({ tree[$0].tag == .punctuation }), tree.child(of: noun, .case) == nil,
        let head = tree.head(of: noun), head < first, tree[head].relation == .aclRelative,
        tree.child(of: noun, .nmodPossessive).map({ tree[$0].tag == .pronoun }) ?? false
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .nsubj)
      return join
    }
    return nil
  }

  /// "As far as is known, no miners were hurt": before a noun, "no" is no answer.
  static func noOfNouns(_ tree: SentenceTree) -> TreeJoin? {
    for no in tree.indices.dropLast() where tree.forms[no].lowercased() == "no" && tree[no].tag == .interjection {
      var noun = no + 1
      while [.amod, .compound, .nummod].contains(tree[noun].relation), let head = tree.head(of: noun), head > noun,
        head - no < 6
      { noun = head }
      guard [.noun, .properNoun].contains(tree[noun].tag), tree[no + 1].tag != .punctuation, tree.head(of: noun) != no,
        tree.children(of: no).isEmpty
      else { continue }
      var join = TreeJoin(tree)
      join.hang(no, on: noun, as: .det)
      join.read(no, as: .dt, .determiner)
      return join
    }
    return nil
  }

  /// "Pan Am Flight 7": behind a name and with a capital, "Am" is no verb.
  static func names(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst() where tree.forms[word] == "Am" && tree[word].xpos != .nnp {
      let name = word - 1
      guard tree[name].tag == .properNoun, tree.head(of: name) != word || tree[word].head >= 0 else { continue }
      var join = TreeJoin(tree)
      if tree.head(of: name) == word { join.hang(name, on: tree[word].head, as: tree[word].relation) }
      for child in tree.children(of: word) where child != name { join.hang(child, on: name, as: tree[child].relation) }
      join.hang(word, on: name, as: .flat)
      join.read(word, as: .nnp, .properNoun)
      return join
    }
    return nil
  }

  /// "The first kiln opened in May and kiln two went cold": a noun with its number behind "and" is the next verb's subject.
  static func numbered(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices.dropFirst(2).dropLast(2) where tree[noun].relation == .conj && tree[noun].xpos == .nn {
      let verb = noun + 2
      guard tree[noun + 1].tag == .numeral, tree[noun + 1].head == noun, tree.forms[noun - 1] == "and",
        [.vbd, .vbz].contains(tree[verb].xpos), tree[verb].relation == .conj, tree[verb].head == tree[noun].head,
        tree.subject(of: verb) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .nsubj)
      join.hang(noun - 1, on: verb, as: .cc)
      return join
    }
    return nil
  }
}
