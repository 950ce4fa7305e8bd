import Syntax

/// Mends of clauses that the parser has joined to the main verb, though the words say what they hang on.
enum SubordinateMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    joinedRelatives, relativeObjects,
    subjects, contents, owners, openings, relatives, mainsOfRelatives, daysOfSubjects, occasions, attributes, asides,
    sinceLengths, clausesOfNouns, conjunctionsOfSubjects, towns,
  ]

  /// "A clerk who has run the office and who voted for Olen": the second clause is joined to the first, and not to the main one.
  static func joinedRelatives(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj {
      guard let who = tree.child(of: verb, .nsubj, .nsubjPassive), who > 2, isRelative(who, tree),
        tree[who - 1].tag == .coordinatingConjunction, let head = tree.head(of: verb),
        tree[head].relation != .aclRelative,
        let first = (0..<who).last(where: { other in
          tree[other].relation == .aclRelative
            && tree.child(of: other, .nsubj, .nsubjPassive).map { isRelative($0, tree) } ?? false
        })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: first, as: .conj)
      return join
    }
    return nil
  }

  /// "Helped by Vale Paints, which Lorne bought in May": what "which" is the object of tells of the noun before the comma.
  static func relativeObjects(_ tree: SentenceTree) -> TreeJoin? {
    for which in tree.indices.dropFirst(2) where tree[which].xpos == .wdt && tree[which].relation == .obj {
      guard tree.forms[which - 1] == ",", [.noun, .properNoun].contains(tree[which - 2].tag),
        let verb = tree.head(of: which), verb > which, tree[verb].tag == .verb,
        [.conj, .parataxis, .advcl].contains(tree[verb].relation), tree.child(of: verb, .cc, .xcomp, .ccomp) == nil,
        !tree.isSayingVerb(verb), tree.subject(of: verb).map({ $0 > which }) ?? false
      else { continue }
      var join = TreeJoin(tree)
      let noun = join.name(at: which - 2)
      guard !tree.subtree(of: verb).contains(noun) else { continue }
      join.hang(verb, on: noun, as: .aclRelative)
      return join
    }
    return nil
  }

  private static func isRelative(_ word: Int, _ tree: SentenceTree) -> Bool {
    ["who", "which"].contains(tree.lemmas[word]) && [.wp, .wdt].contains(tree[word].xpos)
  }

  /// "Cancelled a purchase from Lorne after the Sarmatians refused": a verb without a subject, right behind a noun of
  /// "after" and joined by nothing, tells of that noun.
  static func subjects(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(3) where tree[verb].relation == .conj && tree[verb].tag == .verb {
      guard [.vbd, .vbz, .vbp].contains(tree[verb].xpos), tree.subject(of: verb) == nil,
        let head = tree.head(of: verb), head < verb, tree.child(of: verb, .cc) == nil,
        tree[verb - 1].tag == .noun || tree[verb - 1].tag == .properNoun
      else { continue }
      var noun = verb - 1
      while let above = tree.head(of: noun), above < verb, [.flat, .compound].contains(tree[noun].relation) {
        noun = above
      }
      guard let word = tree.child(of: noun, .case), word < noun, head < word,
        ["after", "because", "before", "since", "until"].contains(tree.lemmas[word]),
        (word + 1..<verb).allSatisfy({ [.determiner, .adjective, .noun, .properNoun, .numeral].contains(tree[$0].tag) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .nsubj)
      join.hang(word, on: verb, as: .mark)
      join.hang(verb, on: head, as: .advcl)
      return join
    }
    return nil
  }

  /// "He said the report ignored the plan, gave the firm no credit and punished it": a verb behind a comma alone goes on with
  /// what was said, and not with the saying.
  static func contents(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(3) where tree[verb].relation == .conj && tree[verb].xpos == .vbd {
      guard let saying = tree.head(of: verb), saying < verb, tree.isSayingVerb(saying), tree.forms[verb - 1] == ",",
        tree.subject(of: verb) == nil, tree.child(of: verb, .cc) == nil, tree.child(of: verb, .conj) != nil,
        let content = tree.child(of: saying, .ccomp), saying < content, content < verb, tree[content].xpos == .vbd,
        tree.subject(of: content) != nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: content, as: .conj)
      return join
    }
    return nil
  }

  /// "Pay patients whose records were stolen": the verb behind "whose" tells of what is theirs.
  static func owners(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst() where tree[word].xpos == .wpPossessive {
      guard let noun = tree.head(of: word), noun > word, noun - word < 5,
        let helper = (noun + 1..<min(tree.count, noun + 4)).first(where: { tree[$0].xpos.isFinite }),
        (noun + 1..<helper).allSatisfy({ tree[$0].tag == .adverb }),
        case let verb = tree.predicate(of: helper),
        verb >= helper, tree.subject(of: verb).map({ $0 == noun }) ?? true,
        let owner = (max(0, word - 2)..<word).last(where: { [.noun, .properNoun].contains(tree[$0].tag) }),
        tree[verb].relation != .aclRelative, !tree.ancestors(of: owner).contains(verb)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: tree.subjectRelation(of: verb))
      join.hang(verb, on: owner, as: .aclRelative)
      return join
    }
    return nil
  }

  /// "Many of the leaders who led the protests have moved": what follows the clause with "who" is told of the leaders, and
  /// the protests are what was led.
  static func mainsOfRelatives(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .aclRelative && tree[verb].xpos.isFinite {
      guard let noun = tree.head(of: verb), noun < verb, !tree.isSayingVerb(verb), tree.child(of: verb, .obj) == nil,
        tree.subject(of: verb).map({ tree.lemmas[$0] == "who" }) ?? false,
        let main = tree.child(of: verb, .ccomp), main > verb, tree.isFinite(main), tree.child(of: main, .mark) == nil,
        let object = tree.subject(of: main), object > verb, object < main,
        !(verb..<main).contains(where: { tree[$0].tag == .punctuation })
      else { continue }
      var top = noun
      while tree[top].relation == .nmod, let head = tree.head(of: top), head < top { top = head }
      guard let above = tree.head(of: top), above < top || above > main, tree[top].relation != .obl else { continue }
      var join = TreeJoin(tree)
      join.hang(main, on: above, as: tree[top].relation)
      join.hang(top, on: main, as: .nsubj)
      join.hang(object, on: verb, as: .obj)
      return join
    }
    return nil
  }

  /// "Four days later the hospital called the police": a length opens the sentence, and what follows is its clause.
  static func openings(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, root < 5, ["later", "earlier", "ago"].contains(tree.forms[root]),
      let verb = tree.indices.first(where: { $0 > root + 1 && tree[$0].xpos == .vbn && tree[$0].relation == .acl }),
      let noun = tree.head(of: verb), noun > root, noun < verb, tree[noun].head == root,
      tree.child(of: verb, .aux, .auxPassive) == nil, !(root..<verb).contains(where: { tree[$0].xpos.isFinite }),
      !tree.indices.contains(where: { $0 > verb && tree[$0].xpos.isFinite && tree[$0].head < verb })
    else { return nil }
    var join = TreeJoin(tree)
    join.read(verb, as: .vbd)
    join.hang(verb, on: -1, as: .root)
    join.hang(noun, on: verb, as: .nsubj)
    join.hang(root, on: verb, as: .advmod)
    for child in tree.children(of: root) where child > root && child != noun {
      join.hang(child, on: verb, as: tree[child].relation)
    }
    return join
  }

  /// "Ann Solberg, who was named chief in June,", "took the place of Hal Aas, who stepped down": a clause with "who" behind a
  /// comma describes the noun before it.
  static func relatives(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for word in tree.indices.dropFirst(2) where tree[word].xpos == .wp || tree[word].xpos == .wdt {
      guard ["who", "which"].contains(tree.lemmas[word]), tree[word].relation.isSubject, tree.forms[word - 1] == ",",
        let verb = tree.head(of: word), verb > word, let above = tree.head(of: verb), above < word,
        let noun = noun(endingAt: word - 2, tree), !tree.ancestors(of: noun).contains(verb),
        tree[above].tag == .punctuation || [.parataxis, .dep, .appos, .conj].contains(tree[verb].relation)
          || [.advcl, .advclRelative].contains(tree[verb].relation) && isPerson(noun, tree)
      else { continue }
      join.hang(verb, on: noun, as: .aclRelative)
      if tree[above].tag == .punctuation { join.hang(above, on: verb, as: .punct) }
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "the executors of Walter Prentice", but "the governor of Texas": a name of several words, or one that depends on no noun.
  private static func isPerson(_ noun: Int, _ tree: SentenceTree) -> Bool {
    guard tree[noun].tag == .properNoun else { return false }
    return tree[noun].relation != .nmod || tree.child(of: noun, .flat, .nmodDescription) != nil
  }

  /// "A meeting of the council which began on Monday": it is the meeting that begins.
  static func occasions(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .aclRelative && happening.contains(tree.lemmas[verb]) {
      guard let which = tree.child(of: verb, .nsubj), which > 2, ["which", "that"].contains(tree.lemmas[which]),
        let head = tree.head(of: verb), head < which, let last = noun(endingAt: which - 1, tree),
        tree.child(of: last, .case).map({ tree.lemmas[$0] == "of" }) ?? false,
        let occasion = ([last] + tree.ancestors(of: last, atMost: 4)).first(where: { isOccasion($0, tree) }),
        occasion != head, occasion < which, tree[occasion].relation != .root
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: occasion, as: .aclRelative)
      return join
    }
    return nil
  }

  private static func isOccasion(_ noun: Int, _ tree: SentenceTree) -> Bool {
    tree[noun].tag == .noun && tree.forms[noun] == tree.lemmas[noun] && EventNouns.containsWhenDated(tree.lemmas[noun])
  }

  private static let happening: Set<String> = ["begin", "conclude", "end", "resume", "start"]

  /// "Unlike Thursday, when leaders were arrested, protesters were calmer": a verb with its own subject and helper describes
  /// no adjective.
  static func attributes(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices where tree[verb].relation == .amod && tree[verb].tag == .verb {
      guard tree.subject(of: verb) != nil, tree.child(of: verb, .aux, .auxPassive) != nil else { continue }
      join.hang(verb, on: tree[verb].head, as: .advcl)
      isMended = true
      guard let when = tree.child(of: verb, .advmod), when > 1, tree.lemmas[when] == "when",
        tree[when - 1].xpos == .comma, PersonWords.times.contains(tree.lemmas[when - 2])
      else { continue }
      join.hang(verb, on: when - 2, as: .aclRelative)
    }
    return isMended ? join : nil
  }

  /// "Was volatile, reflecting demand", "With the town waiting, officials said": what is told beside the clause is neither
  /// joined to it nor what was said.
  static func asides(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices.dropFirst(2) where tree[verb].xpos == .vbg && tree.child(of: verb, .aux) == nil {
      let isAside =
        switch tree[verb].relation {
        case .conj:
          tree[verb - 1].xpos == .comma && tree[verb].head < verb && tree[tree[verb].head].xpos != .vbg
            && tree.child(of: verb, .cc, .nsubj) == nil
            && !tree.children(of: tree[verb].head, .conj).contains(where: { $0 > verb })
        case .ccomp: tree[verb].head > verb && tree.child(of: verb, .mark).map { tree.lemmas[$0] == "with" } ?? false
        default: false
        }
      guard isAside else { continue }
      join.hang(verb, on: tree[verb].head, as: .advcl)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "Troubles in using the report since it was shown": a clause with its own subject and "since" says when.
  static func clausesOfNouns(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .acl && tree.subject(of: verb) != nil {
      guard let mark = tree.child(of: verb, .mark), ["after", "before", "since", "until"].contains(tree.lemmas[mark]),
        tree.isFinite(verb), let above = tree.ancestors(of: verb).first(where: { tree[$0].tag == .verb })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: above, as: .advcl)
      return join
    }
    return nil
  }

  /// "As an old pact expired": what stands before a subject is no preposition.
  static func conjunctionsOfSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for subject in tree.indices where tree[subject].relation.isSubject {
      guard let word = tree.child(of: subject, .case), word < subject,
        NewsParser.conjunctions.contains(tree.lemmas[word]),
        let verb = tree.head(of: subject), verb > subject, tree[verb].relation == .advcl, tree.isFinite(verb),
        tree.child(of: verb, .mark) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(word, on: verb, as: .mark)
      return join
    }
    return nil
  }

  /// "The bombing of a Lorne, Ala., clinic": a place with its state, between commas, behind an article, is that of the noun.
  static func towns(_ tree: SentenceTree) -> TreeJoin? {
    for state in tree.indices.dropFirst(3).dropLast(2) where tree[state].tag == .properNoun {
      guard tree[state - 1].xpos == .comma, tree[state + 1].xpos == .comma, tree.forms[state].hasSuffix("."),
        case let town = state - 2, tree[town].tag == .properNoun,
        let article = (max(0, town - 3)..<town).last(where: { tree[$0].tag == .determiner }),
        (article + 1..<town).allSatisfy({ tree[$0].tag == .properNoun }),
        case let words = (state + 2..<tree.count).prefix(while: { [.noun, .adjective].contains(tree[$0].tag) }),
        let noun = words.last, tree[noun].tag == .noun, !tree.ancestors(of: town).contains(noun),
        case let top = topOfName(town, from: article, tree)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: tree[top].head, as: tree[top].relation)
      for child in tree.children(of: top) where child < article || tree[child].relation == .case {
        join.hang(child, on: noun, as: tree[child].relation)
      }
      for word in article..<noun {
        join.hang(word, on: noun, as: word == article ? .det : tree[word].tag == .punctuation ? .punct : .compound)
      }
      return join
    }
    return nil
  }

  /// The word of a name on which its other words hang.
  private static func topOfName(_ word: Int, from start: Int, _ tree: SentenceTree) -> Int {
    var top = word
    while let head = tree.head(of: top), head >= start, head < word { top = head }
    return top
  }

  /// "It is eight months since he stormed the palace": the clause says what the length counts back to.
  static func sinceLengths(_ tree: SentenceTree) -> TreeJoin? {
    for since in tree.indices.dropFirst(3) where tree.lemmas[since] == "since" {
      let unit = since - 1
      guard TimexLeads.units.contains(tree.lemmas[unit]), since + 1 < tree.count,
        case let first = since + 1..<min(tree.count, since + 12),
        let finite = first.first(where: { tree[$0].xpos.isFinite }),
        case let isHelper = [.aux, .auxPassive, .cop].contains(tree[finite].relation),
        let verb = isHelper ? tree.head(of: finite) : finite, verb > since,
        let subject = tree.subject(of: verb), subject > since, subject < verb,
        tree[verb].relation != .advcl || tree[verb].head != unit, !tree.ancestors(of: unit).contains(since)
      else { continue }
      var join = TreeJoin(tree)
      if tree.ancestors(of: unit).contains(verb) || tree[verb].relation == .root {
        join.lift(unit, over: verb, in: tree)
        for child in tree.children(of: verb) where child < since && child != unit {
          join.hang(child, on: unit, as: tree[child].relation)
        }
        for child in tree.children(of: verb) where child > since {
          join.hang(child, on: verb, as: tree[child].relation)
        }
      }
      join.hang(verb, on: unit, as: .advcl)
      join.hang(since, on: verb, as: .mark)
      return join
    }
    return nil
  }

  /// "Where on Wednesday rates were raised": a subject has no preposition, and the day says when.
  static func daysOfSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices.dropFirst(2) where tree[noun].relation.isSubject {
      // "has power and yesterday evening was in port": who has it was.
      if let verb = tree.head(of: noun), tree[verb].relation == .conj, tree.subject(of: tree[verb].head) != nil,
        ["yesterday", "today"].contains(tree.lemmas[noun])
          || tree[noun - 1].head == noun && tree.lemmas[noun - 1] == "yesterday",
        tree[verb].tag == .verb || tree.child(of: verb, .case) != nil, noun < verb
      {
        var join = TreeJoin(tree)
        join.hang(noun, on: verb, as: .oblUnmarked)
        return join
      }
      guard let verb = tree.head(of: noun), let word = tree.child(of: noun, .case), word + 1 < noun,
        ["in", "on"].contains(tree.lemmas[word]), tree[word + 1].tag == .properNoun,
        PersonWords.times.contains(tree.lemmas[word + 1]), tree[word + 1].head == noun,
        [.compound, .nmodUnmarked, .nummod].contains(tree[word + 1].relation)
      else { continue }
      var join = TreeJoin(tree)
      join.hang(word, on: word + 1, as: .case)
      join.hang(word + 1, on: verb, as: .obl)
      return join
    }
    return nil
  }

  /// The noun of which the word at `end` is the last.
  private static func noun(endingAt end: Int, _ tree: SentenceTree) -> Int? {
    guard [.noun, .properNoun].contains(tree[end].tag) else { return nil }
    var noun = end
    while let head = tree.head(of: noun), head < end, [.flat, .compound].contains(tree[noun].relation) { noun = head }
    return noun
  }
}
