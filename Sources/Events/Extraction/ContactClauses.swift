import Syntax

/// Relative clauses without a relative word: "the exports China applied for", "tariffs the ministry imposed on Friday".
///
/// A parser that reads from left to right takes their verb for one that is joined to the main verb, or for the main verb
/// itself. Right behind a common noun, without a comma, a subject and a verb that lacks its object can be nothing else.
enum ContactClauses {
  /// The tree with such clauses under their nouns; nil when there is nothing to mend.
  static func mended(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices {
      guard let noun = noun(before: verb, in: tree) else { continue }
      if let before = tree.children(of: verb).first(where: { $0 < noun && tree.ancestors(of: noun).contains($0) }) {
        guard isClause(before, in: tree) else { continue }
        // "That the town would act against tariffs the ministry imposed": the clause before had been put below.
        join.hang(before, on: tree[verb].head, as: tree[verb].relation)
        for child in tree.children(of: verb) where child < noun && child != before {
          join.hang(child, on: before, as: tree[child].relation)
        }
      }
      join.hang(verb, on: noun, as: .aclRelative)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "Freed 22 sailors it had held": of a noun and a pronoun right behind it, both read as subjects, the noun is what the verb
  /// before did something to.
  static func pronouns(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where [.ccomp, .conj, .advcl, .parataxis].contains(tree[verb].relation) {
      let subjects = tree.children(of: verb, .nsubj, .nsubjPassive)
      guard lacksObject(verb, tree), subjects.count == 2, let noun = subjects.first, let pronoun = subjects.last,
        tree[pronoun].tag == .pronoun, pronoun == noun + 1, tree[noun].tag == .noun,
        let head = tree.head(of: verb), head < noun, tree[head].tag == .verb, tree.child(of: head, .obj) == nil,
        !HeadlineWords.saying.contains(tree.lemmas[head])
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: head, as: .obj)
      join.hang(verb, on: noun, as: .aclRelative)
      return join
    }
    return nil
  }

  /// "A house that he bought in 2022": a clause that lacks its object is not what the noun is about.
  static func marked(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where [.acl, .ccomp].contains(tree[verb].relation) && lacksObject(verb, tree) {
      guard let word = tree.child(of: verb, .mark), word > 0, word < verb, tree.lemmas[word] == "that",
        tree[word - 1].tag == .noun, let subject = tree.subject(of: verb), subject > word,
        let head = tree.head(of: verb), head < word,
        tree[verb].relation == .acl && head == word - 1
          || tree[verb].relation == .ccomp && tree.child(of: word - 1, .case) != nil
            && !HeadlineWords.saying.contains(tree.lemmas[head]) && !PersonWords.times.contains(tree.lemmas[word - 1])
      else { continue }
      let noun = word - 1
      var join = TreeJoin(tree)
      join.hang(word, on: verb, as: .obj)
      join.read(word, as: .wdt)
      join.hang(verb, on: noun, as: .aclRelative)
      return join
    }
    return nil
  }

  /// True for a verb that needs an object and has none.
  private static func lacksObject(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree[verb].tag == .verb && tree.child(of: verb, .obj, .ccomp, .xcomp, .auxPassive) == nil
      && (HeadlineWords.transitive.contains(tree.lemmas[verb])
        || ["lose", "own", "win"].contains(tree.lemmas[verb]))
  }

  /// "Agreements it made in 2006 include limits": a verb joined by nothing to the one of a relative clause is the main verb.
  static func mainVerb(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].xpos.isFinite {
      guard let other = tree.head(of: verb), other < verb, tree[other].relation == .aclRelative,
        let noun = tree.head(of: other), noun < other, TreeDoubts.isJoinedByNothing(tree, other, verb)
      else { continue }
      let relation: Relation
      switch (tree[noun].relation, tree.head(of: noun)) {
      case (.obj, let head?) where HeadlineWords.saying.contains(tree.lemmas[head]): relation = .ccomp
      case (.root, nil): relation = .root
      default: continue
      }
      var join = TreeJoin(tree)
      join.hang(verb, on: tree[noun].head, as: relation)
      join.hang(noun, on: verb, as: .nsubj)
      return join
    }
    return nil
  }

  /// "The plan the government unveiled last month would help": the second clause is the main one, and the noun its subject.
  static func subjectWithClause(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].xpos == .vbd && [.root, .ccomp, .advcl].contains(tree[verb].relation) {
      guard let subject = tree.children(of: verb, .nsubj).last(where: { $0 < verb }),
        let start = start(of: subject, in: tree), start > 1,
        tree[start].tag == .determiner || tree[start].tag == .properNoun || tree[start].tag == .pronoun,
        case let noun = start - 1, tree[noun].tag == .noun, tree[noun].head == verb,
        !PersonWords.times.contains(tree.lemmas[noun]), tree.child(of: noun, .case) == nil,
        let main = tree[verb].relation == .advcl
          ? tree.head(of: verb).flatMap({ $0 > verb ? $0 : nil })
          : tree.children(of: verb, .ccomp, .xcomp, .parataxis).first(where: { $0 > verb }),
        tree.subject(of: main) == nil, tree.child(of: main, .mark) == nil,
        let first = tree.children(of: main, .aux, .auxPassive, .cop).first, tree[first].xpos.isFinite, first < main
      else { continue }
      var join = TreeJoin(tree)
      if tree[verb].head != main { join.hang(main, on: tree[verb].head, as: tree[verb].relation) }
      for child in tree.children(of: verb) where child > main || child < noun {
        join.hang(child, on: main, as: tree[child].relation)
      }
      join.hang(noun, on: main, as: tree.subjectRelation(of: main))
      join.hang(verb, on: noun, as: .aclRelative)
      return join
    }
    return nil
  }

  /// "Lorne Ltd said sales for the weeks ended August 9 were up": what was read as the object of the saying is the subject of
  /// what was said.
  static func subjectOfSaid(_ tree: SentenceTree) -> TreeJoin? {
    for clause in tree.indices where tree[clause].relation == .ccomp && tree.isFinite(clause) {
      guard let verb = tree.head(of: clause), verb < clause, HeadlineWords.saying.contains(tree.lemmas[verb]),
        tree.subject(of: clause) == nil, tree.child(of: clause, .mark) == nil,
        let noun = tree.child(of: verb, .obj), noun > verb, noun < clause
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: clause, as: .nsubj)
      return join
    }
    return nil
  }

  /// "Sales in the four weeks ended September 23 were up": the weeks ended, and the sales were up.
  static func ended(_ tree: SentenceTree) -> TreeJoin? {
    guard let verb = tree.indices.first(where: { TreeDoubts.isEndOfTime(tree, $0) }),
      let finite = tree.indices.first(where: { $0 > verb && tree[$0].xpos.isFinite }),
      let subject = tree.subject(of: verb), subject < verb
    else { return nil }
    let isHelper = [.aux, .auxPassive, .cop].contains(tree[finite].relation)
    guard let main = isHelper ? tree.head(of: finite) : finite, main > verb else { return nil }
    var join = TreeJoin(tree)
    join.read(verb, as: .vbn)
    if tree.ancestors(of: main).contains(verb) || tree[main].relation != .ccomp {
      join.hang(main, on: tree[verb].head, as: tree[verb].relation)
    }
    for child in tree.children(of: main) where child < finite && child > verb && tree[child].relation.isSubject {
      join.hang(child, on: verb, as: .oblUnmarked)
    }
    join.hang(subject, on: main, as: .nsubj)
    join.hang(verb, on: verb - 1, as: .acl)
    return join
  }

  /// The first word of a short phrase.
  private static func start(of index: Int, in tree: SentenceTree) -> Int? {
    var start = index
    while let first = tree.children(of: start).first, first < start {
      start = first
      if index - start > 8 { return nil }
    }
    return start
  }

  private static func isClause(_ index: Int, in tree: SentenceTree) -> Bool {
    tree[index].tag == .verb && tree.subject(of: index) != nil && [.ccomp, .advcl].contains(tree[index].relation)
  }

  /// The noun that the clause of a verb tells of.
  private static func noun(before verb: Int, in tree: SentenceTree) -> Int? {
    guard tree[verb].tag == .verb, tree[verb].xpos.isFinite, !HeadlineWords.saying.contains(tree.lemmas[verb]),
      [.conj, .advcl, .parataxis].contains(tree[verb].relation),
      tree.child(of: verb, .cc, .obj, .ccomp, .xcomp) == nil
        || tree.children(of: verb).contains(where: { $0 < verb && tree[$0].relation == .ccomp }),
      let subject = tree.child(of: verb, .nsubj), subject < verb, ![.wp, .wdt].contains(tree[subject].xpos),
      verb - subject < 12, let start = start(of: subject, in: tree), start > 0
    else { return nil }
    let noun = start - 1
    guard tree[noun].tag == .noun, !PersonWords.times.contains(tree.lemmas[noun]), tree[noun].head != verb,
      tree[start].tag == .determiner || tree[start].tag == .properNoun || tree[start].tag == .pronoun,
      (noun..<verb).allSatisfy({ tree[$0].tag != .punctuation }),
      !tree.children(of: verb).contains(where: {
        $0 < verb && $0 >= noun && (tree[$0].relation == .mark || tree[$0].xpos == .wrb)
      }),
      !tree.children(of: verb).contains(where: { $0 > verb && [.obj, .ccomp, .xcomp].contains(tree[$0].relation) })
    else { return nil }
    return noun
  }
}
