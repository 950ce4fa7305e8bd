import Syntax

/// Mends of clauses that a parser reading from left to right has joined to the wrong word: it takes a verb for one more of
/// the main verb's row, though no "and" joins it, or a subject for a part of what stands before.
enum JoinedMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    quantities, offices, whenClauses, afterNouns, joinedSubjects, openings, victims, prepositionedSubjects, gerunds,
    gerundSubjects, carriers, participles, speakersWho, joinedNouns, joinedClauses,
    describedSubjects,
    endedPeriods, judgedClauses,
  ]

  /// "Some left; most were allowed back": a quantity right before the verb of a clause without a subject is its subject.
  static func quantities(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropLast() where tree[word].relation == .advmod && tree[word + 1].xpos.isFinite {
      guard let verb = tree.head(of: word), verb > word, quantities.contains(tree.lemmas[word]),
        verb == word + 1 || tree[word + 1].head == verb, tree.subject(of: verb) == nil,
        word == 0 || tree[word - 1].tag == .punctuation || tree[word - 1].tag == .coordinatingConjunction
      else { continue }
      var join = TreeJoin(tree)
      join.hang(word, on: verb, as: tree.subjectRelation(of: verb))
      return join
    }
    return nil
  }

  private static let quantities: Set<String> = ["all", "both", "few", "many", "more", "most", "none", "some"]

  /// "The town's clerk, Ada Olen, was called": who has the office is the subject, and the name says who that is.
  static func offices(_ tree: SentenceTree) -> TreeJoin? {
    for name in tree.indices.dropFirst(2) where tree[name].relation.isSubject && tree[name].tag == .properNoun {
      guard let verb = tree.head(of: name), verb > name, tree.forms[name - 1] == ",", verb < tree.count,
        let office = tree.children(of: verb, .obl, .oblUnmarked).first(where: { $0 == name - 2 }),
        tree[office].tag == .noun, PersonWords.kind(tree.lemmas[office]) != nil, tree.child(of: office, .case) == nil,
        (name + 1..<verb).contains(where: { tree.forms[$0] == "," })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(office, on: verb, as: tree[name].relation)
      join.hang(name, on: office, as: .appos)
      return join
    }
    return nil
  }

  /// "Nine were hurt when a bus left the road": a clause with "when" is joined by nothing else.
  static func whenClauses(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree.isFinite(verb) {
      guard let head = tree.head(of: verb), head < verb, tree.lemmas[head] != "end", tree.child(of: verb, .cc) == nil,
        let subject = tree.subject(of: verb), subject < verb,
        let word = tree.children(of: verb).first(where: { ["when", "while"].contains(tree.lemmas[$0]) }),
        head < word, word < subject, tree[word].relation == .advmod || tree[word].relation == .mark
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: head, as: .advcl)
      return join
    }
    return nil
  }

  /// "Was the symbol of the war, and he carried it on": a clause behind "and", with a subject of its own, says nothing of a
  /// noun.
  static func joinedClauses(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .acl && tree[verb].xpos.isFinite {
      guard let noun = tree.head(of: verb), noun < verb, let joint = tree.child(of: verb, .cc), joint > noun,
        tree.lemmas[joint] == "and" || tree.lemmas[joint] == "but", tree.forms[joint - 1] == ",",
        let subject = tree.subject(of: verb), subject == joint + 1, tree[subject].tag == .pronoun,
        let main = ([noun] + tree.ancestors(of: noun)).first(where: { tree.isPredicate($0) && tree.isFinite($0) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: main, as: .conj)
      return join
    }
    return nil
  }

  /// "Took effect hours after talks between the two towns failed": a verb without a subject, joined by nothing, tells of the
  /// noun of "after".
  static func afterNouns(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].tag == .verb {
      guard let head = tree.head(of: verb), TreeDoubts.isUnjoined(tree, head, verb), verb > 2,
        let noun = tree.ancestors(of: verb - 1, atMost: 5).reversed().first(where: {
          $0 > head && $0 < verb && isAfterNoun($0, tree)
        }) ?? (isAfterNoun(verb - 1, tree) ? verb - 1 : nil),
        let word = tree.child(of: noun, .case)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .nsubj)
      join.hang(word, on: verb, as: .mark)
      join.hang(verb, on: tree[noun].head, as: .advcl)
      return join
    }
    return nil
  }

  private static func isAfterNoun(_ noun: Int, _ tree: SentenceTree) -> Bool {
    guard tree[noun].relation == .obl, let word = tree.child(of: noun, .case) else { return false }
    return ["after", "before"].contains(tree.lemmas[word])
  }

  /// "Would be discussed at the meeting and results would be presented": where a verb of a row has no "and" of its own and
  /// no subject, the noun behind the "and" is its subject.
  static func joinedSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].tag == .verb && tree.isFinite(verb) {
      guard let head = tree.head(of: verb), head < verb, tree.subject(of: verb) == nil,
        tree.child(of: verb, .cc) == nil,
        let finite = ([verb] + tree.children(of: verb)).min(), finite > head + 1, tree[finite].xpos.isFinite,
        [.noun, .properNoun].contains(tree[finite - 1].tag), tree[finite - 1].relation == .conj,
        let other = tree.head(of: finite - 1), other > head, !tree[other].relation.isSubject,
        let joint = tree.child(of: finite - 1, .cc), joint < finite,
        (joint..<finite).allSatisfy({ tree[$0].tag != .punctuation })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(finite - 1, on: verb, as: tree.subjectRelation(of: verb))
      join.hang(joint, on: verb, as: .cc)
      return join
    }
    return nil
  }

  /// "Even if she won the vote, she would need a partner": what begins with "if" is not the main clause where another
  /// follows; "concluded that while it was late, nobody would pay": nor what was concluded.
  static func openings(_ tree: SentenceTree) -> TreeJoin? {
    for first in tree.indices where [.root, .ccomp, .conj].contains(tree[first].relation) && tree.isFinite(first) {
      guard let subject = tree.subject(of: first), subject < first,
        let word = tree.children(of: first).last(where: {
          $0 < subject && openers.contains(tree.lemmas[$0]) && [.mark, .advmod].contains(tree[$0].relation)
        }),
        // "Following July 1, when it started": of that day.
        word < 2 || tree.forms[word - 1] != "," || !isTime(word - 2, tree),
        let main = tree.children(of: first, .conj, .parataxis, .ccomp, .advcl).first(where: {
          $0 > first && tree.isFinite($0) && tree.child(of: $0, .cc) == nil
            && !tree.children(of: $0).contains {
              tree[$0].relation == .mark && tree.lemmas[$0] != "to" && isWord($0, tree)
            }
        }),
        let other = tree.subject(of: main), other > first, other < main, tree[other].tag != .determiner,
        (first..<other).contains(where: { tree.forms[$0] == "," }), !tree.isSayingVerb(main)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(main, on: tree[first].head, as: tree[first].relation)
      join.hang(first, on: main, as: .advcl)
      join.hang(word, on: first, as: tree[word].relation)
      for child in tree.children(of: first) {
        // "In contrast, …", "that …"; but "even if"
        let isBefore = child < word && (child + 1 < word || tree[child].relation == .mark)
        if isBefore || child > main { join.hang(child, on: main, as: tree[child].relation) }
      }
      return join
    }
    return nil
  }

  private static func isTime(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree[index].tag == .numeral || PersonWords.times.contains(tree.lemmas[index])
  }

  /// True for a mark that is a real one: "in" before "how" was read as one too.
  private static func isWord(_ mark: Int, _ tree: SentenceTree) -> Bool { openers.contains(tree.lemmas[mark]) }

  private static let openers: Set<String> = [
    "although", "because", "if", "since", "though", "unless", "when", "while",
  ]

  /// "A guard who shot dead a boy was charged": of two subjects, the second is whom the clause with "who" speaks of.
  static func victims(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].tag == .verb {
      let subjects = tree.children(of: verb).filter { tree[$0].relation.isSubject && $0 < verb }
      guard subjects.count > 1,
        let clause = tree.children(of: subjects[0], .aclRelative).first(where: { $0 < subjects[1] }),
        tree[clause].tag == .verb, tree.child(of: clause, .obj, .ccomp, .xcomp, .auxPassive, .cop) == nil,
        tree[subjects[1]].tag == .noun, tree.child(of: subjects[1], .case) == nil
      else { continue }
      var join = TreeJoin(tree)
      for (place, word) in subjects.dropFirst().enumerated() {
        join.hang(word, on: clause, as: place == 0 ? .obj : .oblUnmarked)
      }
      return join
    }
    return nil
  }

  /// "Who as a child fled her country": a noun with a preposition is no second subject.
  static func prepositionedSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices where tree[noun].relation == .nsubj && tree[noun].tag == .noun {
      guard let verb = tree.head(of: noun), noun < verb,
        tree.subject(of: verb).map({ $0 < noun }) ?? false || isDespite(noun, verb, tree),
        let word = tree.child(of: noun, .case), word < noun, tree[word].xpos != .pos
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .obl)
      return join
    }
    return nil
  }

  /// "Said despite the rapid expansion, the load is holding up": nor is it the first of two.
  private static func isDespite(_ noun: Int, _ verb: Int, _ tree: SentenceTree) -> Bool {
    guard let word = tree.child(of: noun, .case), ["despite", "following"].contains(tree.lemmas[word]) else {
      return false
    }
    return tree.children(of: verb).contains { $0 > noun && $0 < verb && tree[$0].relation.isSubject }
  }

  /// "Sent tents and drinking water": a form in -ing is not joined to a finite verb; with its noun it is one more thing.
  static func gerunds(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2) where tree[verb].xpos == .vbg && tree[verb].relation == .conj {
      guard let head = tree.head(of: verb), [.vbd, .vbz, .vbp].contains(tree[head].xpos),
        let joint = tree.child(of: verb, .cc), joint == verb - 1, tree[joint - 1].tag == .noun,
        let noun = tree.child(of: verb, .obj), noun == verb + 1, tree.child(of: head, .conj) == verb
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: joint - 1, as: .conj)
      join.hang(joint, on: noun, as: .cc)
      join.hang(verb, on: noun, as: .amod)
      for child in tree.children(of: verb) where child != noun && child != joint {
        join.hang(child, on: child > noun ? head : noun, as: tree[child].relation)
      }
      return join
    }
    return nil
  }

  /// "A coach carrying pupils left the road": a form in -ing without a helper tells of its subject, where a finite verb
  /// follows; "using a drone launched in May": and where that is a participle, of what it does something to.
  static func gerundSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for gerund in tree.indices where tree[gerund].xpos == .vbg && tree[gerund].relation == .advcl {
      guard tree.child(of: gerund, .obj, .aux, .mark) == nil, let head = tree.head(of: gerund),
        let verb = (tree.children(of: gerund) + tree.children(of: head)).first(where: {
          $0 > gerund && [.vbd, .vbz, .vbn].contains(tree[$0].xpos) && [.conj, .ccomp].contains(tree[$0].relation)
        }), tree.child(of: verb, .cc, .aux, .auxPassive) == nil,
        let noun = tree.child(of: verb, .nsubj), noun > gerund, noun < verb, noun - gerund < 5,
        (gerund..<verb).allSatisfy({ tree[$0].tag != .punctuation })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: gerund, as: .obj)
      if let subject = tree.child(of: gerund, .nsubj), subject < gerund {
        join.hang(verb, on: head, as: .advcl)
        join.hang(subject, on: verb, as: .nsubj)
        for child in tree.children(of: gerund) where child < subject {
          join.hang(child, on: verb, as: tree[child].relation)
        }
        join.hang(gerund, on: subject, as: .acl)
        return join
      }
      guard HeadlineWords.transitive.contains(tree.lemmas[verb]), tree.child(of: verb, .obj, .ccomp) == nil,
        verb == noun + 1
      else { continue }
      join.hang(verb, on: noun, as: .acl)
      join.read(verb, as: .vbn)
      return join
    }
    return nil
  }

  /// "When a coach carrying pupils left the road": the coach left, whatever it carried.
  static func carriers(_ tree: SentenceTree) -> TreeJoin? {
    for gerund in tree.indices where tree[gerund].xpos == .vbg {
      guard let verb = tree.head(of: gerund), verb > gerund, tree[verb].xpos.isFinite, tree[verb].tag == .verb,
        tree.subject(of: verb) == nil, tree.child(of: gerund, .aux) == nil,
        let subject = tree.child(of: gerund, .nsubj), subject < gerund,
        (subject..<verb).allSatisfy({ tree[$0].tag != .punctuation })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(subject, on: verb, as: .nsubj)
      join.hang(gerund, on: subject, as: .acl)
      for child in tree.children(of: gerund) where child < subject {
        join.hang(child, on: verb, as: tree[child].relation)
      }
      if tree[verb].relation == .conj, tree.child(of: verb, .cc) == nil,
        tree.children(of: gerund).contains(where: { $0 < subject && tree[$0].xpos == .wrb })
      {
        join.hang(verb, on: tree[verb].head, as: .advcl)
      }
      return join
    }
    return nil
  }

  /// "Using a telescope launched in 2021", "repay the debt issued before 1950": right behind a noun, joined by nothing, a verb
  /// that needs an object and has none tells of the noun.
  static func participles(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2) where [.conj, .xcomp].contains(tree[verb].relation) {
      guard [.vbd, .vbn].contains(tree[verb].xpos), HeadlineWords.transitive.contains(tree.lemmas[verb]),
        !ClauseMends.pastOnly.contains(tree.forms[verb].lowercased()), !isContact(verb - 1, tree),
        tree[verb - 1].tag == .noun, !PersonWords.times.contains(tree.lemmas[verb - 1]), let head = tree.head(of: verb),
        head < verb - 1, tree[head].tag == .verb, !perceiving.contains(tree.lemmas[head]),
        tree[verb].relation == .conj ? tree.isFinite(head) : tree.child(of: head, .obj) != nil,
        tree.children(of: verb).allSatisfy({ [.obl, .oblUnmarked, .oblAgent, .punct].contains(tree[$0].relation) }),
        verb + 1 < tree.count, tree[verb + 1].tag == .adposition, !tree[verb - 1].relation.isSubject,
        !tree.children(of: head, .conj).contains(where: { $0 > verb })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: join.name(at: verb - 1), as: .acl)
      join.read(verb, as: .vbn)
      return join
    }
    return nil
  }

  /// "The charge the firm made": a noun right behind another may be who did it.
  private static func isContact(_ noun: Int, _ tree: SentenceTree) -> Bool {
    var start = noun
    while let first = tree.children(of: start).first, first < start { start = first }
    return start > 0 && tree[start].tag != .adposition && [.noun, .properNoun].contains(tree[start - 1].tag)
  }

  /// Verbs that have a participle for their second object: "had the mill built".
  private static let perceiving: Set<String> = [
    "find", "feel", "get", "have", "hear", "help", "keep", "leave", "make", "need", "see", "want", "watch",
  ]

  /// "said Otis Greer, 71, who lost two fingers": the clause is about the speaker, and nothing that was said.
  static func speakersWho(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .ccomp && tree[verb].tag == .verb {
      guard let who = tree.child(of: verb, .nsubj), tree[who].xpos == .wp, who > 1, tree.forms[who - 1] == ",",
        let saying = tree.head(of: verb), saying < who,
        let word = (saying + 1..<who).last(where: { tree[$0].tag != .punctuation && tree[$0].tag != .numeral }),
        case let name = tree[word].relation == .flat ? tree[word].head : word,
        tree[name].head == saying, tree[name].relation.isSubject
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: name, as: .aclRelative)
      return join
    }
    return nil
  }

  /// "was fired in 2020 and a jury declined to charge him": a noun that is joined to a verb or a year, right before a verb
  /// without a subject, is its subject.
  static func joinedNouns(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices.dropLast() where tree[noun].relation == .conj && tree[noun].tag == .noun {
      guard let head = tree.head(of: noun), head < noun, tree[head].tag == .numeral || tree[head].tag == .verb,
        tree.child(of: noun, .det) != nil, tree[noun + 1].xpos.isFinite,
        case let verb = tree[noun + 1].tag == .auxiliary ? tree[noun + 1].head : noun + 1, verb > noun,
        tree[verb].relation == .conj, tree.subject(of: verb) == nil, !PersonWords.times.contains(tree.lemmas[noun])
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: tree.subjectRelation(of: verb))
      for word in tree.children(of: noun, .cc) { join.hang(word, on: verb, as: .cc) }
      return join
    }
    return nil
  }
}
