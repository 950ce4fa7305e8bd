import Syntax

/// Mends of what stands beside a verb: asides that were read as a second verb, objects that were read as adjuncts.
enum AdjunctMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    pastAsides, bareObjects, subjectsOnTimes, comparedParticiples, infinitivePartners, formedAsides,
  ]

  /// The mends of what the others may have left, made last.
  static let last: [@Sendable (SentenceTree) -> TreeJoin?] = [passiveDescriptions]

  /// "Output rose 2 percent, seasonally adjusted, in May": the participle between commas is no second verb, and the time is
  /// not its own.
  static func pastAsides(_ tree: SentenceTree) -> TreeJoin? {
    for aside in tree.indices where tree[aside].relation == .conj && tree[aside].xpos == .vbn && aside + 2 < tree.count
    {
      guard aside > 1, let verb = tree.head(of: aside), verb < aside, [.vbd, .vbz].contains(tree[verb].xpos),
        tree.child(of: aside, .cc, .aux, .auxPassive, .obj) == nil, tree.child(of: verb, .auxPassive) == nil,
        tree.forms[aside + 1] == ",", tree.forms[aside - 1] == "," || tree.forms[aside - 2] == ",",
        tree.forms[aside - 1] == "," || tree[aside - 1].tag == .adverb
      else { continue }
      var join = TreeJoin(tree)
      join.hang(aside, on: verb, as: .advcl)
      for child in tree.children(of: aside) where child > aside + 1 {
        join.hang(child, on: verb, as: tree[child].relation)
        // "…, in May after falling in April": what stands before "after" is not of the falling.
        guard let mark = tree.child(of: child, .mark), mark < child else { continue }
        for time in tree.children(of: child) where time < mark && tree[time].relation == .obl {
          join.hang(time, on: verb, as: .obl)
        }
      }
      return join
    }
    return nil
  }

  /// "A strike which crippled about half the country's mines": a noun without a preposition right behind a verb that needs an
  /// object is that.
  static func bareObjects(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for noun in tree.indices where tree[noun].relation == .obl && tree[noun].tag == .noun {
      guard let verb = tree.head(of: noun), verb < noun, tree[verb].tag == .verb,
        tree.child(of: verb, .obj, .ccomp, .xcomp, .auxPassive) == nil,
        !tree.children(of: noun).contains(where: { tree[$0].tag == .adposition && $0 < noun }),
        !PersonWords.times.contains(tree.lemmas[noun]), !TimexLeads.units.contains(tree.lemmas[noun]),
        tree[verb].xpos != .vbn, !HeadlineWords.ofThemselves.contains(tree.lemmas[verb]),
        (verb + 1..<noun).allSatisfy({ tree[$0].tag != .punctuation && tree[$0].tag != .verb })
      else { continue }
      join.hang(noun, on: verb, as: .obj)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "Since the scandal broke last November, Shaw and Wade have said": who follows the comma is no part of the month.
  static func subjectsOnTimes(_ tree: SentenceTree) -> TreeJoin? {
    for name in tree.indices.dropFirst(2) where tree[name].relation == .conj && tree.forms[name - 1] == "," {
      guard let time = tree.head(of: name), time < name, PersonWords.times.contains(tree.lemmas[time]),
        [.noun, .properNoun].contains(tree[name].tag), !PersonWords.times.contains(tree.lemmas[name]),
        let finite = (name + 1..<tree.count).first(where: { tree[$0].xpos.isFinite || tree.forms[$0] == "," }),
        tree[finite].xpos.isFinite, case let verb = tree.predicate(of: finite), verb > name,
        tree.subject(of: verb).map({ $0 > verb }) ?? true
      else { continue }
      var join = TreeJoin(tree)
      join.hang(name, on: verb, as: .nsubj)
      // The clause that the time belongs to stands before, and says since when.
      if let opening = tree.ancestors(of: time).first(where: {
        tree.child(of: $0, .mark) != nil && tree[$0].tag == .verb
      }),
        opening < name, let mark = tree.child(of: opening, .mark), mark == 0 || tree.forms[mark - 1] == ","
      {
        join.hang(opening, on: verb, as: .advcl)
        // What the parser took for the main clause is what was said.
        if tree[verb].relation == .advcl, let main = tree.head(of: verb), main > verb, tree.isSayingVerb(verb) {
          join.hang(verb, on: tree[main].head, as: tree[main].relation)
          join.hang(main, on: verb, as: .ccomp)
        }
      }
      return join
    }
    return nil
  }

  /// "Up 4.9 percent from the 645.9 million shipped in January": what was done with a figure that is compared with is no clause.
  static func comparedParticiples(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(4) where tree[verb].xpos == .vbd && tree[verb].relation != .root {
      let figure = verb - 1
      guard TimexLeads.measures.contains(tree.lemmas[figure]) || tree[figure].tag == .numeral,
        !tree.ancestors(of: figure).contains(verb), let head = tree.head(of: verb),
        let the = (max(1, verb - 5)..<figure).last(where: { tree.lemmas[$0] == "the" }),
        ["above", "against", "below", "from", "over", "than", "to", "with"].contains(tree.lemmas[the - 1]),
        (the + 1..<verb).contains(where: { tree[$0].tag == .numeral }),
        tree.child(of: verb, .aux, .auxPassive, .obj, .ccomp) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.read(verb, as: .vbn)
      join.hang(verb, on: figure, as: .acl)
      for child in tree.children(of: verb) where child < the { join.hang(child, on: head, as: relation(child, tree)) }
      return join
    }
    return nil
  }

  private static func relation(_ index: Int, _ tree: SentenceTree) -> Relation {
    tree[index].relation.isSubject ? .oblUnmarked : tree[index].relation
  }

  /// "Ordered layoffs to cut output and reduce stocks": the second verb is an infinitive as the first, and no present beside
  /// a past.
  static func infinitivePartners(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].xpos == .vbp {
      guard let head = tree.head(of: verb), head < verb, tree[head].xpos == .vbd, tree.lemmas[verb] != "be",
        tree.lemmas[verb] != "have", tree.subject(of: verb) == nil, tree.child(of: verb, .cc) != nil,
        let first = (head + 1..<verb).last(where: { word in
          tree[word].xpos == .vb && tree.child(of: word, .mark).map { tree.lemmas[$0] == "to" } ?? false
        }),
        !(first..<verb).contains(where: { tree[$0].xpos.isFinite })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: first, as: .conj)
      join.read(verb, as: .vb)
      return join
    }
    return nil
  }

  /// "The committee, formed last autumn, has been trying": what stands between the commas is not the main clause.
  static func formedAsides(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.vbd, .vbn].contains(tree[root].xpos),
      HeadlineWords.transitive.contains(tree.lemmas[root]), tree.child(of: root, .aux, .auxPassive) == nil,
      let subject = tree.child(of: root, .nsubj, .nsubjPassive), subject + 1 < root, tree.forms[subject + 1] == ",",
      (subject + 2..<root).allSatisfy({ tree[$0].tag == .adverb }),
      root + 1 < tree.count,
      let comma = (root + 1..<min(root + 14, tree.count - 1)).first(where: { tree.forms[$0] == "," }),
      !(root + 1..<comma).contains(where: { tree[$0].xpos.isFinite }), tree[comma + 1].xpos.isFinite,
      case let main = tree.predicate(of: comma + 1), tree[main].head == root,
      tree.subject(of: main).map({ $0 > root && $0 < comma && PersonWords.times.contains(tree.lemmas[$0]) }) ?? true
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(subject, on: main, as: tree.subjectRelation(of: main))
    join.hang(root, on: subject, as: .acl)
    join.read(root, as: .vbn)
    // "…, published Thursday, found": the day is the participle's.
    for child in tree.children(of: root, .obj) + tree.children(of: main, .nsubj)
    where PersonWords.times.contains(tree.lemmas[child]) {
      join.hang(child, on: root, as: .oblUnmarked)
    }
    return join
  }

  /// "The result of action launched in May by the growers": what needs an object and has none was done to the noun.
  static func passiveDescriptions(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices.dropFirst().dropLast() where tree[verb].relation == .acl && tree[verb].xpos == .vbd {
      guard tree[verb - 1].tag == .noun, tree[verb].head < verb, HeadlineWords.transitive.contains(tree.lemmas[verb]),
        !ClauseMends.pastOnly.contains(tree.forms[verb]), tree[verb + 1].tag == .adposition,
        tree.children(of: verb).allSatisfy({ tree[$0].relation != .obj && tree[$0].relation != .ccomp })
      else { continue }
      join.read(verb, as: .vbn)
      if !tree.ancestors(of: verb - 1).contains(verb) { join.hang(verb, on: verb - 1, as: .acl) }
      isMended = true
    }
    return isMended ? join : nil
  }
}
