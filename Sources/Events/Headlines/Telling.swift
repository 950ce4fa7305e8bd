import Syntax

/// How an event is told: by which words of its sentence, in which order.
enum Telling: Hashable {
  /// By the clause of a verb or predicate.
  case clause(Int)
  /// By a noun with what belongs to it.
  case phrase(Int)
  /// By a relative clause, whose noun takes its place in it: "Lammy, who was in Seoul".
  case relative(Int, noun: Int)
  /// By a noun and its participle: "a man arrested in Ohio".
  case participle(Int, noun: Int)
  /// By a gerund and the subject of the clause that it hangs on: "gained 50,000 after falling in January".
  case gerund(Int, noun: Int)
  /// By speaker, verb and what was said, where the sentence has what was said first.
  case saying(Int, content: Int)

  /// True for a noun by itself, and for one with its relative clause.
  var isOfNoun: Bool {
    switch self {
    case .phrase, .relative: true
    case .clause, .participle, .gerund, .saying: false
    }
  }

  /// What is said.
  var content: Int? {
    if case .saying(_, let content) = self { content } else { nil }
  }
}

/// Finds how an event is told, from its trigger up.
struct TellingFinder {
  let tree: SentenceTree
  let spans: PhraseSpans
  /// The words from the trigger up to the one that heads the telling.
  var path: [Int] = []
  /// Verbs that give way to the one coordinated with them: "met" in "met and signed", told for "signed".
  var replaced: [(verb: Int, by: Int)] = []
  /// The time expressions.
  private let timexes: [Range<Int>]
  /// True where the clause around a noun tells of another time than the noun's.
  private(set) var isOfOther = false
  /// True when the words that date the event can stand in its headline.
  let canKeepOwn: Bool
  /// The words that date the event.
  let dating: Range<Int>?

  init(tree: SentenceTree, spans: PhraseSpans, times: HeadlineTimes) {
    self.tree = tree
    self.spans = spans
    timexes = times.all
    canKeepOwn = times.own != nil
    dating = times.dating
  }

  /// How far up from the trigger a telling is looked for.
  private static let farthest = 60

  /// How the event that `trigger` names is told.
  mutating func telling(of trigger: Int) -> Telling {
    var top = trigger
    while [.vbg, .vbn].contains(tree[top].xpos) || tree[top].xpos == .vbd && tree.lemmas[top] == "end",
      tree.subject(of: top) == nil, HeadlineWords.temporal.contains(tree.lemmas[top]), isBare(top),
      let head = tree.head(of: top)
    {
      top = head
    }
    path.append(top)
    while [.aux, .auxPassive, .cop, .flat, .fixed, .compoundParticle].contains(tree[top].relation),
      let head = tree.head(of: top)
    {
      top = head
      path.append(top)
    }
    if tree.isPredicate(top) { return clause(from: top) }
    return nominal(from: top)
  }

  /// The sentence as a whole, where nothing better can be told.
  mutating func plain(_ trigger: Int) -> Telling {
    path = [trigger] + tree.ancestors(of: trigger)
    replaced = []
    return .clause(path.last ?? trigger)
  }

  /// From a predicate up to the word whose clause can stand by itself.
  private mutating func clause(from start: Int) -> Telling {
    var top = start
    while let head = tree.head(of: top), path.count < Self.farthest {
      if let noun = relativeNoun(of: top) { return .relative(top, noun: agreeing(top, noun)) }
      switch tree[top].relation {
      case .ccomp:
        if tree.isPlainSaying(head), !tree.isQuestion(top), tree.isFinite(top), tree.subject(of: top) != nil,
          !isPlanOfSpeaker(top, saidBy: head)
        {
          return .clause(top)
        }
        // "Had to explain why he had paid no tax": what had been is a fact by itself.
        if top > head, let word = tree.child(of: top, .advmod), tree.lemmas[word] == "why",
          tree[word].xpos == .wrb, [.past, .pastPerfect].contains(VerbPhrase(top, in: tree).form),
          tree.subject(of: top).map({ $0 > word && $0 < top }) ?? false, tree.child(of: top, .obj, .ccomp, .obl) != nil
        {
          return .clause(top)
        }
      case .advcl, .advclRelative:
        if tree.standsAlone(top) { return .clause(top) }
        if let subject = tree.subjectOfOpening(top) { return .participle(top, noun: subject) }
        if let subject = subjectOfGerund(top) { return .gerund(top, noun: subject) }
        // "Licensed under the new law passed last year"
        if let noun = tree.nounOfPassive(top) { return .participle(top, noun: noun) }
      case .aclRelative:
        // "It was on Friday that the court freed him."
        if timexes.contains(where: { $0.contains(head) }), tree.subject(of: top) != nil { return .clause(top) }
        // "Told agents that he realized": a "that" beside a subject begins what was said.
        if tree.children(of: top, .nsubj).count > 1, let word = tree.child(of: top, .nsubj), tree.lemmas[word] == "that"
        {
          return .clause(top)
        }
        // "Efforts when he visits": no clause of "efforts".
        if let word = tree.relativeWord(of: top), tree.lemmas[word] == "when", [.vbz, .vbp].contains(tree[top].xpos) {
          break
        }
        // "Anyone who needs a room is sent home": nothing is told of anyone.
        if HeadlineWords.anybody.contains(tree.lemmas[head]), tree[head].tag == .pronoun || tree[head].tag == .noun {
          break
        }
        if tree.child(of: top, .mark) == nil || tree.relativeWord(of: top) != nil, !isComplement(top) {
          return .relative(top, noun: agreeing(top, head))
        }
      case .acl:
        if head < top, tree[head].tag == .noun || tree[head].tag == .properNoun,
          [.vbn, .vbd, .vbg].contains(tree[top].xpos), tree.child(of: top, .mark) == nil
        {
          if tree[top].xpos == .vbd, let noun = noun(before: top) { return .participle(top, noun: noun) }
          let head = named(head, isPerson: false)
          if tree[top].xpos == .vbg, let clause = governing(head) { return clause }
          if !isBare(top) || tree[top].xpos == .vbn && !HeadlineWords.temporal.contains(tree.lemmas[top]) {
            return .participle(top, noun: head)
          }
          if top == path[0] { path = [] }
        }
      case .xcomp:
        // "Withdraw its application filed May 14"
        if tree[top].xpos == .vbn, let noun = tree.child(of: top, .nsubj), noun == top - 1, tree[noun].tag == .noun,
          tree.child(of: top, .aux, .auxPassive) == nil, tree[head].tag == .verb
        {
          return .participle(top, noun: noun)
        }
      case .parataxis, .dep, .list, .appos:
        if tree.isSayingVerb(top), tree.subject(of: top) != nil, tree.isPredicate(head) {
          return .saying(top, content: head)
        }
        if tree.subject(of: top) != nil { return .clause(top) }
      case .conj:
        // "Fell 3 percent in May, compared with April"
        if tree.lemmas[top] == "compare", tree[top].xpos == .vbn { break }
        if let noun = interrupted(top) { return .relative(top, noun: noun) }
        // "The pact, signed in 1987 and renewed in 2007"
        if tree[top].xpos == .vbn, tree[head].xpos == .vbn, tree[head].relation == .acl, let noun = tree.head(of: head)
        {
          return .participle(top, noun: noun)
        }
        if tree.subject(of: top) != nil { return .clause(top) }
        // "Spoke to boast and to rail": an infinitive is not told in a finite verb's place.
        let isInfinitive = tree.child(of: top, .mark).map { tree.lemmas[$0] == "to" } ?? false
        if tree.isPredicate(head), hasSubject(head), !isInfinitive || !tree.isFinite(head), !sharesTime(head, top),
          !countsOn(top)
        {
          replaced.append((head, top))
        }
      default: break
      }
      top = head
      path.append(top)
      if !tree.isPredicate(top), tree[top].head >= 0 {
        if path.count < 2 || isInfinitive(path[path.count - 2]), let clause = governing(top) { return clause }
        return nominal(from: top)
      }
    }
    return whole(top)
  }

  /// "The board said it would close the mill": what somebody would do is a plan only as long as it is said.
  private func isPlanOfSpeaker(_ verb: Int, saidBy saying: Int) -> Bool {
    saying < verb && tree.subject(of: verb).map { tree[$0].tag == .pronoun } ?? false
      && tree.subject(of: saying).map { $0 < saying && tree[$0].tag != .pronoun } ?? false
      && tree.children(of: verb, .aux).contains { ["would", "could", "might"].contains(tree.forms[$0].lowercased()) }
  }

  /// True for a participle that says nothing but when: ", dated Monday".
  private func isBare(_ verb: Int) -> Bool {
    let isAside = verb > 0 && tree.forms[verb - 1] == ","
    guard isAside || HeadlineWords.temporal.contains(tree.lemmas[verb]) else { return false }
    return tree.children(of: verb).allSatisfy { child in
      tree[child].relation == .punct || tree[child].relation == .cc || timexes.contains { $0.contains(child) }
    }
  }

  /// The noun that ends right before a verb.
  func noun(before verb: Int) -> Int? {
    var noun = verb - 1
    guard noun >= 0, tree[noun].tag == .noun || tree[noun].tag == .properNoun else { return nil }
    while let head = tree.head(of: noun), head < verb, [.flat, .compound].contains(tree[noun].relation) { noun = head }
    return noun
  }

  /// True when a verb or the one that it is coordinated with has a subject.
  private func hasSubject(_ verb: Int) -> Bool {
    var current = verb
    while tree.subject(of: current) == nil {
      guard let head = tree.head(of: current), [.conj, .xcomp].contains(tree[current].relation) else { return false }
      current = head
    }
    return true
  }

  private func isInfinitive(_ index: Int) -> Bool {
    tree[index].relation == .acl && tree[index].xpos == .vb
  }

  /// The clause in which a noun stands.
  mutating func governing(_ noun: Int) -> Telling? {
    var above: [Int] = []
    var top = noun
    while !tree.isPredicate(top) {
      guard let head = tree.head(of: top), above.count < Self.farthest else { return nil }
      above.append(head)
      top = head
    }
    path += above
    return clause(from: top)
  }

  /// The noun with an apposition before a verb that the parse has joined to another without a conjunction: "Operation
  /// Rescue, an anti-abortion group, started".
  private func interrupted(_ verb: Int) -> Int? {
    guard tree[verb].xpos.isFinite, tree.subject(of: verb) == nil, verb > 3, tree.forms[verb - 1] == ",",
      tree.child(of: verb, .cc) == nil
    else { return nil }
    // "The clerk, who had not been asked, refused"
    if let relative = tree.head(of: verb), tree[relative].relation == .aclRelative,
      let word = tree.relativeWord(of: relative), word > 1, tree.forms[word - 1] == ","
    {
      return tree.head(of: relative)
    }
    var noun = verb - 2
    while let head = tree.head(of: noun), head < noun, !tree.isPredicate(head) {
      if tree[noun].relation == .appos { return head }
      noun = head
    }
    return nil
  }

  /// The noun before "who" or "which", where that is the subject of a clause that the parse has put elsewhere.
  private func relativeNoun(of verb: Int) -> Int? {
    guard tree[verb].relation != .aclRelative,
      let word = tree.children(of: verb, .nsubj, .nsubjPassive, .advmod).first(where: {
        ["who", "which", "where", "that"].contains(tree.lemmas[$0]) && [.wdt, .wp, .wrb].contains(tree[$0].xpos)
      })
    else { return nil }
    var noun = word - 1
    if noun > 0, [",", "--", "_", "—", "–"].contains(tree.forms[noun]) { noun -= 1 }
    guard noun >= 0, tree[noun].tag == .noun || tree[noun].tag == .properNoun else { return nil }
    while let head = tree.head(of: noun), head < word, [.flat, .compound].contains(tree[noun].relation) {
      noun = head
    }
    return noun
  }

  /// True for "reports that Branhull lost a case": a clause that says what a noun is about, and lacks nothing.
  private func isComplement(_ verb: Int) -> Bool {
    guard
      tree.subject(of: verb).map({ tree[$0].xpos != .wdt && tree[$0].xpos != .wp && tree.lemmas[$0] != "that" })
        ?? false
    else { return false }
    guard let word = tree.relativeWord(of: verb) else { return tree.child(of: verb, .obj, .ccomp) != nil }
    return tree.lemmas[word] == "that" && tree.children(of: verb, .obj).contains { $0 != word }
  }

  /// The clause of a word on which no other depends.
  private func whole(_ top: Int) -> Telling {
    guard path.count < 3, tree.isSayingVerb(top), let content = tree.child(of: top, .ccomp),
      content < top, path.contains(content) == false
    else { return .clause(top) }
    return .saying(top, content: content)
  }

  /// From a noun: by itself, or by the clause in which it stands.
  private mutating func nominal(from start: Int) -> Telling {
    var noun = start
    while [.compound, .flat, .nmodDescription, .conj].contains(tree[noun].relation), let head = tree.head(of: noun),
      !tree.isPredicate(head)
    {
      noun = head
      path.append(noun)
    }
    var top = noun
    let below = path
    while let head = tree.head(of: top), !tree.isPredicate(top), path.count < Self.farthest {
      top = head
      path.append(top)
    }
    guard tree.isPredicate(top), path.count < Self.farthest else { return phrase(noun, below) }
    if let participle = bareParticiple(of: noun) { return .participle(participle, noun: noun) }
    let isDirect = tree[noun].head == top
    let relation = tree[noun].relation
    let isTold =
      (relation.isSubject || relation == .oblAgent) && isDirect || tree.isNegated(top)
      || tree.child(of: top, .aux).map(tree.isModal) ?? false
      || isDirect && relation == .obj && HeadlineWords.support.contains(tree.lemmas[top])
      || isDirect && relation == .obl && isBareNoun(noun) && hasSubject(top)
      || isThin(noun) && tellsOf(noun, top) || isDirect && isOccasion(noun, of: top)
    // "Rumours that the fire had hurt sales": what was rumoured is no news of the fire.
    if relation.isSubject, isDirect, tree[top].relation == .acl, tree.child(of: top, .mark) != nil,
      tree.child(of: noun, .compound, .nmod, .amod) != nil
    {
      return phrase(noun, below)
    }
    if isTold, isOfOtherTime(noun, top) {
      isOfOther = true
      return phrase(noun, below)
    }
    return isTold ? clause(from: top) : phrase(noun, below)
  }

  private static let tellingRelations: Set<Relation> = [.nmod, .amod, .compound, .acl, .aclRelative, .flat]

  private mutating func phrase(_ noun: Int, _ below: [Int]) -> Telling {
    path = below
    return .phrase(noun)
  }

  /// True when a noun needs the clause around it to say what it is about: a word or two before it are not enough. They have
  /// to be where the clause may be of another day and the event's own cannot be told beside it ("rose after yesterday's sharp
  /// fall").
  private func isThin(_ noun: Int) -> Bool {
    let telling = tree.children(of: noun).filter { child in
      if timexes.contains(where: { $0.contains(child) }) { return false }
      if path.first == child || isBare(child) { return false }
      return Self.tellingRelations.contains(tree[child].relation) && tree[child].tag != .numeral
    }
    // "The net income": a figure says nothing of its own.
    let isOfFigure = TimexLeads.figures.contains(tree.lemmas[noun])
    return telling.allSatisfy {
      (canKeepOwn || isOccasion(noun) || isOfFigure) && [.amod, .compound].contains(tree[$0].relation)
    }
  }

  /// "Was charged with murder": a noun without article, owner or number cannot stand by itself.
  private func isBareNoun(_ noun: Int) -> Bool {
    tree[noun].xpos == .nn && tree.child(of: noun, .det, .nmodPossessive, .nummod) == nil
  }

  /// True for a clause that has a subject, and is not only about who said it.
  private func tellsOf(_ noun: Int, _ top: Int) -> Bool {
    guard hasSubject(top) || tree[top].head >= 0 else { return isOccasion(noun) }
    return tree[noun].head == top || !tree.isSayingVerb(top) || tree.child(of: top, .ccomp) == nil
  }

  private func isOccasion(_ noun: Int) -> Bool {
    tree.child(of: noun, .case).map { ["at", "in", "during", "on"].contains(tree.lemmas[$0]) } ?? false
  }

  /// "Six people were killed in an attack on Friday outside the town": the clause tells what happened at it, and has no
  /// other time.
  private func isOccasion(_ noun: Int, of verb: Int) -> Bool {
    guard isOccasion(noun), tree[noun].relation == .obl, hasSubject(verb),
      tree.isFinite(verb) || tree[verb].relation == .xcomp
    else { return false }
    return !timexes.contains { words in
      guard words != dating, let head = tree.head(of: words) else { return false }
      return tree[head].head == verb && !spans[noun].contains(head)
    }
  }

  /// "the plan filed in March": a participle of which nothing is left without its time.
  private func bareParticiple(of noun: Int) -> Int? {
    tree.children(of: noun, .acl).first { verb in
      verb > noun && tree[verb].xpos == .vbn && !HeadlineWords.temporal.contains(tree.lemmas[verb])
        && tree.children(of: verb).allSatisfy { child in
          timexes.contains { $0.contains(child) } || tree[child].tag == .punctuation
        }
    }
  }
}
