import Syntax

/// What is mended in every tree of a dated sentence: clauses that were hung on the right verb in the wrong way.
enum ClauseMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    printedDatelines, pasts, openingNoun, relativeRoot, days, relativeDays, relativeTimes, underPacts, names,
    interrupted, participles,
    ContactClauses.mended, ContactClauses.pronouns, ContactClauses.marked, EventNounMends.compounds,
    EventNounMends.particles, semicolons, ContactClauses.mainVerb,
    ContactClauses.subjectWithClause,
    contents, infinitives, reduced,
  ]

  /// "PARIS, March 6 (AFP) - The minister, Helena Matos, resigned": the place of a printed dateline did nothing.
  static func printedDatelines(_ tree: SentenceTree) -> TreeJoin? {
    guard let printed = SentenceCuts.printed(tree)?.words,
      let place = printed.first(where: { tree[$0].relation.isSubject }),
      let verb = tree.head(of: place), verb >= printed.upperBound,
      let noun = tree.children(of: place).first(where: {
        $0 >= printed.upperBound && $0 < verb && [.noun, .properNoun, .pronoun].contains(tree[$0].tag)
      })
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(noun, on: verb, as: tree[place].relation)
    join.hang(place, on: verb, as: .dep)
    for child in tree.children(of: place) where child > noun { join.hang(child, on: noun, as: tree[child].relation) }
    return join
  }

  /// "was flown to Stennet late Saturday; the two who were hurt": what stands before a semicolon says nothing of the verb
  /// behind it.
  static func semicolons(_ tree: SentenceTree) -> TreeJoin? {
    guard let end = tree.indices.first(where: { tree.forms[$0] == ";" }) else { return nil }
    let astray = (0..<end).filter {
      tree[$0].head > end && [.obl, .oblUnmarked, .advmod, .nmodUnmarked].contains(tree[$0].relation)
    }
    guard let first = astray.first, let verb = (0..<first).last(where: { tree[$0].tag == .verb }) else { return nil }
    var join = TreeJoin(tree)
    for word in astray { join.hang(word, on: verb, as: tree[word].relation) }
    return join
  }

  /// "Came after the bank cut its fees": a form that is also the past is the past where nothing asks for an infinitive.
  static func pasts(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices where tree[verb].xpos == .vb && tree[verb].relation == .conj {
      guard unchanging.contains(tree.lemmas[verb]), let head = tree.head(of: verb), tree[head].xpos == .vbd,
        tree.child(of: verb, .cc, .mark, .aux) == nil
      else { continue }
      join.read(verb, as: .vbd)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "Work on a bridge began in 1965": what opens the sentence is no command where a verb without a subject follows.
  static func openingNoun(_ tree: SentenceTree) -> TreeJoin? {
    guard tree.count > 4, tree[0].xpos == .vb, tree[1].tag == .adposition else { return nil }
    if let main = tree.head(of: 0), [.vbd, .vbz].contains(tree[main].xpos), tree.subject(of: main) == nil,
      !(0..<main).contains(where: { tree[$0].xpos == .comma })
    {
      var join = TreeJoin(tree)
      join.hang(0, on: main, as: .nsubj)
      join.read(0, as: .nn, .noun)
      return join
    }
    guard tree.sentence.root == 0,
      let main = tree.children(of: 0, .xcomp, .ccomp, .conj, .parataxis, .advcl).first(where: {
        [.vbd, .vbz].contains(tree[$0].xpos) && tree.subject(of: $0) == nil && tree.child(of: $0, .cc, .mark) == nil
      }), !(0..<main).contains(where: { tree[$0].tag == .punctuation })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: 0, in: tree)
    join.hang(0, on: main, as: .nsubj)
    join.read(0, as: .nn, .noun)
    return join
  }

  private static let unchanging: Set<String> = [
    "beat", "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "set", "shed", "shut",
    "slit",
    "split", "spread", "thrust", "upset",
  ]

  /// "Guards Thursday opened the gate": a weekday is not who opened it.
  static func days(_ tree: SentenceTree) -> TreeJoin? {
    for day in tree.indices where day > 0 && tree[day].tag == .properNoun && tree[day].relation == .nsubj {
      guard tree.forms[day].hasSuffix("day"), PersonWords.times.contains(tree.lemmas[day]),
        let verb = tree.head(of: day),
        verb == day + 1, tree[verb].tag == .verb, tree.child(of: day, .appos, .conj, .det) == nil,
        let noun = tree.children(of: verb).last(where: { $0 < day }), tree[noun].relation != .nsubj,
        [.noun, .properNoun].contains(tree[noun].tag), tree.child(of: noun, .case) == nil,
        (noun + 1..<day).allSatisfy({ tree[$0].tag != .punctuation })
      else { continue }
      return TreeJoin(tree, subject: noun, day: day, of: verb)
    }
    return nil
  }

  /// "Rates, which averaged 5 percent, opened at six", "Under the pact, which began in May, Vance will act": the clause with
  /// "which" is not the main one.
  static func relativeRoot(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].tag == .verb,
      tree[root].xpos.isFinite || tree[root].xpos == .vbn && tree.child(of: root, .aux, .auxPassive) == nil,
      let which = tree.child(of: root, .nsubj), which > 1, ["which", "who"].contains(tree.lemmas[which]),
      [.wdt, .wp].contains(tree[which].xpos), tree.forms[which - 1] == ",",
      let noun = tree.children(of: root).last(where: { $0 < which && [.noun, .properNoun].contains(tree[$0].tag) }),
      let main = tree.children(of: root, .parataxis, .conj, .ccomp).first(where: { $0 > root }),
      tree[main].tag == .verb, tree.isFinite(main) || tree[main].xpos == .vbn, tree.child(of: main, .cc) == nil,
      tree.forms[main - 1] == "," || tree.children(of: main).first.map({ tree.forms[$0] == "," }) ?? false
    else { return nil }
    let isAdjunct = tree.child(of: noun, .case) != nil
    guard tree.subject(of: main).map({ isAdjunct && $0 > root && $0 < main }) ?? !isAdjunct else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    for child in tree.children(of: root) where child < noun { join.hang(child, on: main, as: tree[child].relation) }
    join.hang(noun, on: main, as: isAdjunct ? .obl : .nsubj)
    join.hang(root, on: noun, as: .aclRelative)
    if tree[main].xpos == .vbn, tree.child(of: main, .aux, .auxPassive) == nil { join.read(main, as: .vbd) }
    return join
  }

  /// "Lorne, which yesterday agreed", "the bank which earlier this month merged": the time is not who agreed.
  static func relativeDays(_ tree: SentenceTree) -> TreeJoin? {
    for time in tree.indices where tree[time].relation == .nsubj && units.contains(tree.lemmas[time]) {
      guard let verb = tree.head(of: time), verb > time,
        let which = tree.subtree(of: verb).first(where: { index in
          index < time && [.wdt, .wp].contains(tree[index].xpos) && [time, verb].contains(tree[index].head)
        }), (which + 1..<time).allSatisfy({ tree[$0].tag != .noun && tree[$0].tag != .properNoun })
      else { continue }
      return TreeJoin(tree, subject: which, day: time, of: verb)
    }
    return nil
  }

  /// "A mill which earlier this month merged": nor is it what the mill was.
  static func relativeTimes(_ tree: SentenceTree) -> TreeJoin? {
    for time in tree.indices.dropLast() where tree[time].relation == .aclRelative && units.contains(tree.lemmas[time]) {
      guard let noun = tree.head(of: time), noun < time, let which = tree.child(of: time, .nsubj), which < time,
        [.wdt, .wp].contains(tree[which].xpos), [.vbd, .vbn].contains(tree[time + 1].xpos),
        tree[time + 1].relation == .acl
      else { continue }
      var join = TreeJoin(tree, subject: which, day: time, of: time + 1)
      join.hang(time + 1, on: noun, as: .aclRelative)
      join.read(time + 1, as: .vbd)
      return join
    }
    return nil
  }

  private static let units: Set<String> = [
    "yesterday", "today", "tomorrow", "week", "month", "year", "morning", "afternoon", "evening", "night",
  ]

  /// "Under a pact signed last year, Lorne will sell": the participle belongs to the pact, and the clause behind is the main
  /// one.
  static func underPacts(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, root > 1, [.vbn, .vbd].contains(tree[root].xpos),
      tree.child(of: root, .nsubj, .nsubjPassive, .aux, .auxPassive) == nil,
      let noun = tree.child(of: root, .obl), noun == root - 1 || noun == root - 2 && tree.forms[root - 1] == ",",
      tree.child(of: noun, .case) != nil,
      let main = tree.children(of: root, .conj, .parataxis, .ccomp, .advcl).first(where: { $0 > root }),
      tree.isFinite(main), tree.subject(of: main) != nil, tree.child(of: main, .cc) == nil
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(noun, on: main, as: .obl)
    join.hang(root, on: noun, as: .acl)
    join.read(root, as: .vbn)
    return join
  }

  /// "Lorne-Kerns said", "Ferry Services Inc said": the first part of a name is not what was said.
  static func names(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(3) where tree[verb].xpos.isFinite && tree[verb].tag == .verb {
      let subject = verb - 1
      guard tree[subject].relation.isSubject, tree[subject].head == verb, isCapital(subject, tree) else { continue }
      var start = subject
      while start > 0, isPartOfName(start - 1, tree) { start -= 1 }
      let name = start..<subject
      if start > 0, tree[start - 1].tag == .adposition { continue }
      let astray = name.filter { tree[$0].head != subject && !name.contains(tree[$0].head) }
      guard !astray.isEmpty else { continue }
      var join = TreeJoin(tree)
      for word in astray { join.hang(word, on: subject, as: tree[word].tag == .punctuation ? .punct : .compound) }
      for word in name {
        for child in tree.children(of: word) where child < start {
          join.hang(child, on: subject, as: tree[child].relation)
        }
      }
      return join
    }
    return nil
  }

  private static func isCapital(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.noun, .properNoun, .adjective].contains(tree[word].tag) && tree.isCapital(word)
  }

  /// A word written with a capital, or a mark within a name, that neither says when nor where.
  private static func isPartOfName(_ word: Int, _ tree: SentenceTree) -> Bool {
    if ["&", "."].contains(tree.forms[word]) || tree[word].xpos == .hyphen {
      return word > 0 && isCapital(word - 1, tree)
    }
    return isCapital(word, tree) && tree.child(of: word, .case) == nil && !PersonWords.times.contains(tree.lemmas[word])
      && tree[word].relation != .obl
  }

  /// "Would appeal the ruling, announced by a clerk": behind a noun and a comma, a verb that needs an object and has none is
  /// a participle.
  static func participles(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2) where tree[verb].relation == .conj && tree.forms[verb - 1] == "," {
      guard [.vbd, .vbn].contains(tree[verb].xpos),
        HeadlineWords.transitive.contains(tree.lemmas[verb]) || tree.child(of: verb, .oblAgent) == verb + 2,
        [.noun, .properNoun].contains(tree[verb - 2].tag), let head = tree.head(of: verb), head < verb - 2,
        tree[head].xpos.isFinite, tree.child(of: verb, .cc, .obj, .nsubj, .nsubjPassive, .ccomp, .xcomp, .aux) == nil,
        !tree.children(of: head, .conj).contains(where: { $0 > verb })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: thing(before: verb, join.name(at: verb - 2), tree), as: .acl)
      join.read(verb, as: .vbn)
      return join
    }
    return nil
  }

  /// "Voted to repeal a law passed in 1986": a form that is past and participle, and that says something of an object, is a
  /// participle.
  static func reduced(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices where tree[verb].xpos == .vbd && tree[verb].relation == .acl {
      guard let noun = tree.head(of: verb), noun < verb, [.obj, .obl, .nmod].contains(tree[noun].relation),
        let head = tree.head(of: noun), head < noun, tree[head].tag == .verb || tree[head].tag == .noun,
        !pastOnly.contains(tree.forms[verb].lowercased()), tree.forms[verb - 1] != "," || isDone(verb, to: noun, tree),
        // "Released as polls closed", "with few bonds sold"
        tree.child(of: noun, .case).map({
          tree.lemmas[$0] != "with" && !NewsParser.conjunctions.contains(tree.lemmas[$0])
        }) ?? true,
        tree.child(of: verb, .nsubj, .nsubjPassive, .mark, .aux, .auxPassive, .obj, .ccomp) == nil
      else { continue }
      join.read(verb, as: .vbn)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "A commitment to halt barriers, pledged by ministers": what the infinitive is of, rather than its object.
  private static func thing(before verb: Int, _ noun: Int, _ tree: SentenceTree) -> Int {
    guard let infinitive = tree.head(of: noun), tree[infinitive].xpos == .vb, tree[infinitive].relation == .acl,
      let head = tree.head(of: infinitive)
    else { return noun }
    return head
  }

  /// "his endorsement, delivered at a rally": of a thing right before the comma, what is done to things.
  private static func isDone(_ verb: Int, to noun: Int, _ tree: SentenceTree) -> Bool {
    noun == verb - 2 && tree[noun].tag == .noun && HeadlineWords.transitive.contains(tree.lemmas[verb])
      && verb + 1 < tree.count && tree[verb + 1].tag == .adposition
  }

  /// "The move, announced last week, is part of the plan": between commas stands a participle, and what follows is told of
  /// the noun.
  static func interrupted(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(2) where tree[verb - 1].xpos == .comma {
      guard tree[verb].xpos == .vbd || tree[verb].xpos == .vbn, !pastOnly.contains(tree.forms[verb].lowercased()),
        let subject = tree.child(of: verb, .nsubj) ?? subject(before: verb, tree), subject < verb - 1,
        tree.child(of: verb, .aux, .auxPassive, .obj) == nil,
        !(subject..<verb - 1).contains(where: { tree.forms[$0] == "," }),
        let main = main(behind: verb, tree)
      else { continue }
      let above = tree[verb].head
      var join = TreeJoin(tree)
      if tree[main].head == verb {
        join.hang(main, on: above, as: tree[verb].relation)
        for child in tree.children(of: verb) where child > main { join.hang(child, on: main, as: tree[child].relation) }
      }
      join.hang(subject, on: main, as: tree.subjectRelation(of: main))
      join.hang(verb, on: subject, as: .acl)
      join.read(verb, as: .vbn)
      if tree[main].xpos == .vbn, !tree.isFinite(main) { join.read(main, as: .vbd) }
      return join
    }
    return nil
  }

  /// The subject that a participle took from the verb above it.
  private static func subject(before verb: Int, _ tree: SentenceTree) -> Int? {
    guard tree[verb].relation == .advcl, let main = tree.head(of: verb), main > verb,
      let noun = tree.children(of: main).last(where: { $0 < verb && [.noun, .properNoun].contains(tree[$0].tag) }),
      tree.child(of: noun, .case) == nil
    else { return nil }
    return noun
  }

  /// The head of the clause that goes on behind the second comma.
  private static func main(behind verb: Int, _ tree: SentenceTree) -> Int? {
    guard let end = (verb + 1..<min(tree.count, verb + 14)).first(where: { tree.forms[$0] == "," }),
      !(verb + 1..<end).contains(where: { tree[$0].xpos.isFinite }),
      let next = (end + 1..<min(tree.count, end + 4)).first(where: { tree[$0].tag != .adverb })
    else { return nil }
    let isHelper = [.aux, .auxPassive, .cop].contains(tree[next].relation)
    let main = isHelper ? tree[next].head : next
    guard main > end, tree[next].xpos.isFinite || tree[next].xpos == .vbn && tree.child(of: next, .obj) != nil,
      tree.subject(of: main).map({ $0 < verb }) ?? true, tree.child(of: main, .cc).map({ $0 > next }) ?? true,
      tree[main].head == verb || tree[verb].head == main || tree[main].head == tree[verb].head && tree[verb].head >= 0
    else { return nil }
    return main
  }

  /// Pasts that are no participles.
  static let pastOnly: Set<String> = [
    "arose", "ate", "awoke", "began", "blew", "broke", "chose", "did", "drank", "drew", "drove", "fell", "flew",
    "forbade", "forgave", "forgot", "froze", "gave", "grew", "hid", "knew", "mistook", "oversaw", "overthrew", "rang",
    "rose", "sang", "sank", "saw", "shook", "shrank", "spoke", "sprang", "stole", "swam", "swore", "threw", "took",
    "tore", "undertook", "was", "went", "were", "withdrew", "wore", "wrote",
  ]

  /// "Concluded that the mill had failed": a clause with "that" is what was concluded, unless something was so large that
  /// it followed.
  static func contents(_ tree: SentenceTree) -> TreeJoin? {
    for clause in tree.indices where tree[clause].relation == .advcl {
      guard let verb = tree.head(of: clause), verb < clause, tree[verb].tag == .verb,
        HeadlineWords.saying.contains(tree.lemmas[verb]) || knowing.contains(tree.lemmas[verb]),
        let mark = tree.child(of: clause, .mark), tree.lemmas[mark] == "that", mark > verb,
        tree.child(of: verb, .ccomp, .xcomp) == nil,
        mark - verb < 24, !(verb..<mark).contains(where: { ["so", "such"].contains(tree.lemmas[$0]) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(clause, on: verb, as: .ccomp)
      return join
    }
    return nil
  }

  static let knowing: Set<String> = [
    "agree", "assume", "assure", "calculate", "conclude", "decide", "demand", "deny", "determine", "discover", "doubt",
    "ensure", "expect", "fear", "feel", "find", "hear", "hint", "hope", "indicate", "inform", "know", "learn", "notify",
    "order", "persuade", "propose", "prove", "realise", "realize", "recommend", "remind", "rule", "show", "signal",
    "speculate", "suspect", "urge",
  ]

  /// "The mill closed in May, its head, Ada Lorn, told the court": where the words say who told it, and the tree joins the two
  /// verbs, what comes before is what was told.
  static func attribution(_ tree: SentenceTree) -> TreeJoin? {
    guard let found = Attribution(tree), found.isLast, !found.isRead(in: tree), let root = tree.sentence.root,
      root < found.words.lowerBound, tree[found.verb].head == root, tree.child(of: found.verb, .cc) == nil,
      tree.isFinite(root)
    else { return nil }
    let verb = found.verb
    let outside = found.words.filter {
      !found.words.contains(tree[$0].head) && $0 != verb && tree[$0].relation != .punct
    }
    let speaker = outside.first { [.noun, .properNoun, .pronoun].contains(tree[$0].tag) }
    guard tree.subject(of: verb) != nil || speaker != nil else { return nil }
    var join = TreeJoin(tree)
    join.hang(verb, on: -1, as: .root)
    join.hang(root, on: verb, as: .ccomp)
    for index in outside { join.hang(index, on: verb, as: tree[index].relation) }
    if tree.subject(of: verb) == nil, let speaker { join.hang(speaker, on: verb, as: .nsubj) }
    return join
  }

  /// "Decided at its spring meeting to sell the mill": a meeting with a preposition is not what was decided; what was to be
  /// done is.
  static func infinitives(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices where tree[noun].relation == .ccomp && tree[noun].tag == .noun {
      guard let verb = tree.head(of: noun), verb < noun, tree.child(of: noun, .case).map({ $0 > verb }) ?? false,
        tree.child(of: noun, .cop, .nsubj, .nsubjPassive) == nil
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: .obl)
      if let infinitive = tree.children(of: noun, .acl).first(where: { tree[$0].xpos == .vb }),
        deciding.contains(tree.lemmas[verb])
      {
        join.hang(infinitive, on: verb, as: .xcomp)
      }
      return join
    }
    return nil
  }

  private static let deciding: Set<String> = [
    "agree", "decide", "decline", "fail", "intend", "manage", "offer", "plan", "pledge", "promise", "refuse", "resolve",
    "threaten", "try", "vote", "vow", "want",
  ]
}
