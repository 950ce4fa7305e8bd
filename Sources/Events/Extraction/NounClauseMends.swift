import Syntax

/// Clauses and sums that the parser hung on the noun before them, where the words show what they belong to.
enum NounClauseMends {
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    cases, answers, endings, beginnings, makings, objectsOfThat, heardAtEnd, sums, whenBehindRelatives,
  ]

  /// "Roe v. Wade was decided": one name.
  static func cases(_ tree: SentenceTree) -> TreeJoin? {
    for versus in tree.indices.dropFirst().dropLast() where ["v.", "v", "vs."].contains(tree.forms[versus]) {
      guard tree.isCapital(versus - 1), tree.isCapital(versus + 1) else { continue }
      var join = TreeJoin(tree)
      let first = join.name(at: versus - 1)
      var second = versus + 1
      while let head = tree.head(of: second), head > second, tree.isCapital(head),
        [.compound, .flat, .nmodDescription].contains(tree[second].relation)
      { second = head }
      guard first < versus else { continue }
      let isOfSecond = tree[second].relation.isSubject || tree.ancestors(of: first).contains(second)
      let outer = tree[isOfSecond ? second : first]
      guard outer.head != first, outer.head != second, outer.head != versus else { continue }
      join.hang(first, on: outer.head, as: outer.relation)
      join.hang(versus, on: first, as: .flat)
      join.hang(second, on: first, as: .flat)
      for word in [versus - 1, versus + 1] { join.read(word, as: .nnp, .properNoun) }
      join.read(versus, as: .nnp, .properNoun)
      return join
    }
    return nil
  }

  /// "She voted no on Monday": an answer, which denies nothing.
  static func answers(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropLast() where ["answer", "say", "vote"].contains(tree.lemmas[verb]) {
      let answer = verb + 1
      guard ["no", "yes"].contains(tree.forms[answer]), tree[verb].tag == .verb,
        tree.child(of: verb, .obj, .ccomp) == nil,
        answer + 1 == tree.count || [.adposition, .punctuation, .properNoun].contains(tree[answer + 1].tag),
        tree.children(of: answer).isEmpty, tree[answer].relation != .root
      else { continue }
      var join = TreeJoin(tree)
      join.hang(answer, on: verb, as: .obj)
      join.read(answer, as: .nn, .noun)
      return join
    }
    return nil
  }

  /// "After talks with its banks collapsed": a verb that needs no object has no participle, and what "after" begins is a
  /// clause.
  static func endings(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2) where [.acl, .aclRelative].contains(tree[verb].relation) {
      guard ceasing.contains(tree.forms[verb]), tree[verb].tag == .verb,
        tree.child(of: verb, .nsubj, .nsubjPassive, .aux, .auxPassive, .obj, .oblAgent) == nil,
        var noun = tree.head(of: verb), noun < verb
      else { continue }
      while tree[noun].relation == .nmod || tree[noun].relation == .appos, let head = tree.head(of: noun), head < noun {
        noun = head
      }
      guard let mark = tree.child(of: noun, .case), mark < noun, NewsParser.conjunctions.contains(tree.lemmas[mark]),
        let main = tree.head(of: noun), !(mark..<verb).contains(main),
        !(mark..<verb).contains(where: { tree[$0].xpos.isFinite })
      else { continue }
      var join = TreeJoin(tree)
      join.read(verb, as: .vbd, .verb)
      join.hang(verb, on: main, as: .advcl)
      join.hang(noun, on: verb, as: .nsubj)
      join.hang(mark, on: verb, as: .mark)
      // "two months after"
      for child in tree.children(of: noun) where child < mark { join.hang(child, on: verb, as: .oblUnmarked) }
      return join
    }
    return nil
  }

  /// "Until the budget is passed": the noun behind "until" is the subject that the clause behind it lacks.
  static func beginnings(_ tree: SentenceTree) -> TreeJoin? {
    for mark in tree.indices.dropLast(3) where NewsParser.conjunctions.contains(tree.lemmas[mark]) {
      guard tree[mark].relation == .case, let noun = tree.head(of: mark), noun > mark, noun < mark + 6,
        noun + 2 < tree.count, let main = tree.head(of: noun), main < mark, tree[noun].relation == .obl,
        [.noun, .properNoun, .pronoun].contains(tree[noun].tag), tree[noun + 1].tag == .auxiliary,
        tree[noun + 1].xpos.isFinite, case let verb = tree.predicate(of: noun + 1), verb > noun + 1,
        tree.subject(of: verb) == nil, let above = tree.head(of: verb), above < mark,
        [.advcl, .ccomp, .conj, .parataxis].contains(tree[verb].relation)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: main, as: .advcl)
      join.hang(noun, on: verb, as: tree.child(of: verb, .auxPassive) == nil ? .nsubj : .nsubjPassive)
      join.hang(mark, on: verb, as: .mark)
      return join
    }
    return nil
  }

  /// Pasts of verbs that need no object.
  private static let ceasing: Set<String> = [
    "arrived", "collapsed", "crashed", "died", "disappeared", "emerged", "ended", "erupted", "expired", "exploded",
    "failed", "fled", "happened", "occurred", "quit", "resigned", "retired", "stalled", "succeeded", "vanished",
  ]

  /// "A letter from his wife that was written in May": what is written is the letter.
  static func makings(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .aclRelative && made.contains(tree.lemmas[verb]) {
      guard tree.child(of: verb, .auxPassive) != nil, let noun = tree.head(of: verb), noun < verb,
        tree[noun].relation == .nmod, let word = tree.child(of: noun, .case), word > 0, case let work = word - 1,
        works.contains(tree.lemmas[work]), !works.contains(tree.lemmas[noun])
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: work, as: .aclRelative)
      return join
    }
    return nil
  }

  private static let made: Set<String> = [
    "draw", "film", "issue", "make", "paint", "post", "print", "publish", "record", "send", "sign", "take", "write",
  ]
  private static let works: Set<String> = [
    "copy", "document", "email", "film", "image", "letter", "list", "map", "memo", "message", "note", "painting",
    "photo", "photograph", "picture", "portrait", "recording", "report", "statement", "video",
  ]

  /// "A loan that it made in 2018", "the $5 million that a jury awarded": behind a noun, "that" is the object which its
  /// clause lacks.
  static func objectsOfThat(_ tree: SentenceTree) -> TreeJoin? {
    for that in tree.indices.dropFirst() where tree.lemmas[that] == "that" && tree[that].relation == .mark {
      guard let verb = tree.head(of: that), verb > that, clauses.contains(tree[verb].relation),
        let noun = lackedNoun(before: that, tree),
        tree.subject(of: verb).map({ $0 > that }) ?? false, lacking.contains(tree.lemmas[verb]),
        tree.child(of: verb, .cc, .obj, .ccomp, .xcomp, .auxPassive) == nil, tree[verb].xpos.isFinite,
        !(max(0, that - 8)..<that).contains(where: {
          ["so", "such"].contains(tree.lemmas[$0]) || tree.isSayingVerb($0) && tree[$0].tag == .verb
        })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: noun, as: .aclRelative)
      join.hang(that, on: verb, as: .obj)
      join.read(that, as: .wdt, .pronoun)
      return join
    }
    return nil
  }

  private static let clauses: Set<Relation> = [.aclRelative, .advcl, .advclRelative, .ccomp, .conj]

  /// The noun, or the sum, that ends right before a word.
  private static func lackedNoun(before word: Int, _ tree: SentenceTree) -> Int? {
    var noun = word - 1
    while tree[noun].tag == .numeral, [.compound, .nummod].contains(tree[noun].relation),
      let head = tree.head(of: noun),
      head < noun
    { noun = head }
    return tree[noun].tag == .noun || tree[noun].tag == .symbol ? noun : nil
  }

  /// Verbs that need an object, and whose past is plain.
  private static let lacking: Set<String> = [
    "award", "borrow", "bring", "build", "buy", "carry", "demand", "earn", "file", "give", "hold", "launch", "lend",
    "lodge", "lose", "make", "owe", "own", "pay", "raise", "receive", "run", "sell", "send", "set", "sign", "spend",
    "submit", "suffer", "take", "use", "want", "win", "write",
  ]

  /// "Managers restricted his work, an inquiry was told on Monday": who heard it ends the sentence, and says nothing else.
  static func heardAtEnd(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].tag == .verb,
      let verb = tree.indices.last(where: { ["hear", "tell"].contains(tree.lemmas[$0]) && $0 > root }),
      [.parataxis, .ccomp, .conj, .advcl].contains(tree[verb].relation), let hearer = tree.subject(of: verb),
      root < hearer, hearer < verb, hearers.contains(tree.lemmas[hearer]),
      tree.lemmas[verb] == "hear" ? tree[verb].xpos == .vbd : tree.child(of: verb, .auxPassive) != nil,
      let comma = (root..<hearer).last(where: { tree[$0].xpos == .comma }), hearer - comma < 6,
      !(comma..<verb).contains(where: { tree[$0].tag == .verb || tree[$0].tag == .coordinatingConjunction }),
      !(verb + 1..<tree.count).contains(where: { tree[$0].xpos.isFinite })
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(verb, on: -1, as: .root)
    join.hang(root, on: verb, as: .ccomp)
    return join
  }

  private static let hearers: Set<String> = [
    "commission", "committee", "council", "court", "hearing", "inquest", "inquiry", "judge", "jury", "meeting",
    "panel", "parliament", "tribunal",
  ]

  /// "Stolen by a clerk, who was caught when he tried to sell it": the clause goes with the verb before it.
  static func whenBehindRelatives(_ tree: SentenceTree) -> TreeJoin? {
    for when in tree.indices.dropFirst(3) where tree.forms[when] == "when" && tree.forms[when - 1] != "," {
      guard let verb = tree.head(of: when), verb > when, tree[verb].relation == .advcl, let main = tree.head(of: verb),
        let relative = (main + 1..<max(when, main + 1)).last(where: {
          tree[$0].relation == .aclRelative && tree[$0].tag == .verb
        }),
        let word = tree.relativeWord(of: relative), word > main, tree.forms[word - 1] == ",",
        !(relative..<when).contains(where: { tree.forms[$0] == "," })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: relative, as: .advcl)
      return join
    }
    return nil
  }

  /// "Paid Mr Vale £48,000": of two objects, the sum is what was given.
  static func sums(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].tag == .verb && giving.contains(tree.lemmas[verb]) {
      guard let person = tree.child(of: verb, .obj), person > verb,
        let sum = tree.children(of: person).first(where: { child in
          child > person && (tree[child].xpos == .dollar || tree[child].tag == .symbol)
            && [.appos, .flat, .list, .nmodUnmarked, .conj].contains(tree[child].relation)
        }), tree.child(of: sum, .nummod) != nil,
        (person + 1..<sum).allSatisfy({ [.flat, .compound].contains(tree[$0].relation) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(person, on: verb, as: .iobj)
      join.hang(sum, on: verb, as: .obj)
      return join
    }
    return nil
  }

  private static let giving: Set<String> = [
    "award", "charge", "cost", "fine", "give", "grant", "lend", "offer", "owe", "pay", "promise", "send",
  ]
}
