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
  let timexes: [Range<Int>]
  /// True where the clause around a noun tells of another time than the noun's.
  var isOfOther = false
  /// True when the words that date the event can stand in its headline.
  let canKeepOwn: Bool
  /// The words that date the event.
  let dating: Range<Int>?
  /// True for what has happened.
  let isOver: Bool

  init(tree: SentenceTree, spans: PhraseSpans, times: HeadlineTimes) {
    self.tree = tree
    self.spans = spans
    timexes = times.all
    canKeepOwn = times.own != nil
    dating = times.dating
    isOver = times.isOver
  }

  /// How far up from the trigger a telling is looked for.
  static let farthest = 60

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
  mutating func clause(from start: Int) -> Telling {
    var top = start
    while let head = tree.head(of: top), path.count < Self.farthest {
      if isBehindTime(top) { return .clause(top) }
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
        if endsAnother(top) { return .clause(top) }
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
        if opensAlone(top) { return .clause(top) }
        // "At the time the offer was announced"
        if tree.relativeWord(of: top) == nil, let subject = tree.subject(of: top), subject < top, tree.isFinite(top),
          tree.lemmas[head] == "time"
        {
          return .clause(top)
        }
        // "Confirmed what its brokers told the court": without the verb before nothing is told of "what".
        if tree.lemmas[head] == "what", tree[head].tag == .pronoun { break }
        // "Anyone who needs a room is sent home": nothing is told of anyone.
        if HeadlineWords.anybody.contains(tree.lemmas[head]), tree[head].tag == .pronoun || tree[head].tag == .noun {
          break
        }
        if tree.child(of: top, .mark) == nil || tree.relativeWord(of: top) != nil, !isComplement(top) {
          return .relative(top, noun: agreeing(top, head))
        }
      case .acl where opensAlone(top): return .clause(top)
      case .acl where tree[top].xpos == .vbn && isOneOfOrder(head):
        path.append(head)
        return .clause(head)
      case .acl where tree.subjectOfOpening(top) != nil:
        if let subject = tree.subjectOfOpening(top) { return .participle(top, noun: subject) }
      case .acl:
        if head < top, tree[head].tag == .noun || tree[head].tag == .properNoun,
          [.vbn, .vbd, .vbg].contains(tree[top].xpos), tree.child(of: top, .mark) == nil
        {
          if tree[top].xpos == .vbd, let noun = noun(before: top) { return .participle(top, noun: noun) }
          // "Up from the 58,000 cars sold last year": a figure to compare with is told by what it is compared with.
          if tree.child(of: head, .nummod) != nil || tree[head].tag == .numeral || tree.lemmas[head] == "record",
            tree[top].xpos == .vbn,
            let word = tree.child(of: head, .case),
            ["above", "against", "below", "from", "over", "than", "to", "with"].contains(tree.lemmas[word]),
            tree.lemmas[spans[head].lowerBound + 1] == "the", let clause = governing(head)
          {
            return clause
          }
          if ["those", "that", "one", "ones"].contains(tree.lemmas[head]), let clause = governing(head) {
            return clause
          }
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
        if tree.isSayingVerb(top), tree.subject(of: top) != nil, tree.isPredicate(head), isSetOff(top, from: head) {
          return .saying(top, content: head)
        }
        if tree.subject(of: top) != nil { return .clause(top) }
      case .conj:
        // "Fell 3 percent in May, compared with April"
        if tree.lemmas[top] == "compare", tree[top].xpos == .vbn { break }
        if let noun = interrupted(top) { return .relative(top, noun: noun) }
        // "The state that she won and that made her mayor"
        if tree[head].relation == .aclRelative, let noun = tree.head(of: head), let word = tree.relativeWord(of: top),
          tree[word].relation.isSubject, word < top
        {
          return .relative(top, noun: agreeing(top, noun))
        }
        // "The pact, signed in 1987 and renewed in 2007"
        if tree[top].xpos == .vbn, tree[head].xpos == .vbn, tree[head].relation == .acl, let noun = tree.head(of: head)
        {
          return .participle(top, noun: noun)
        }
        if tree.subject(of: top) != nil { return .clause(top) }
        // "Spoke to boast and to rail": an infinitive is not told in a finite verb's place.
        let isInfinitive = tree.child(of: top, .mark).map { tree.lemmas[$0] == "to" } ?? false
        // "To rise from the 9 million recorded": no infinitive of a participle.
        let isParticiple =
          tree[top].xpos == .vbn && tree[head].xpos == .vb && tree.child(of: top, .aux, .auxPassive, .cc) == nil
        // "Were driven out during the rains and flooding": no verb in a passive's place.
        let isNoun =
          tree[top].xpos == .vbg && tree[head].xpos == .vbn && tree.child(of: top, .aux, .obj) == nil
          && tree.child(of: head, .auxPassive) != nil
        // "Had held a stake, but cut it to 2 percent", without "it": what was cut stands with the first.
        let lacksObject =
          ["cut", "lower", "raise", "reduce"].contains(tree.lemmas[top]) && tree.child(of: top, .obj) == nil
          && tree.child(of: head, .obj) != nil && tree.child(of: top, .auxPassive) == nil
          && tree.child(of: head, .auxPassive) == nil
        if tree.isPredicate(head), hasSubject(head), !isNoun, !tree.isAlternative(top), !lacksObject, !isParticiple,
          !speaksOfObject(top, of: head), !isInfinitive || !tree.isFinite(head),
          !sharesTime(head, top),
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

  /// "Left from the 1985 collapse of the market said": who says something beside what is said has a mark before.
  private func isSetOff(_ verb: Int, from content: Int) -> Bool {
    let start = min(verb, tree.subject(of: verb).map { spans[$0].lowerBound } ?? verb)
    return content > verb || start == 0 || tree[start].tag == .punctuation || tree[start - 1].tag == .punctuation
  }

  /// "Down from 1.30 crowns in May, when the talks broke down": the clause tells of the day, whatever the parse hangs it on.
  private func isBehindTime(_ clause: Int) -> Bool {
    guard let word = tree.children(of: clause, .advmod, .mark, .obl).first(where: { tree.lemmas[$0] == "when" }),
      let subject = tree.subject(of: clause), subject > word, tree.isFinite(clause),
      ![.vbz, .vbp].contains(tree[clause].xpos)
    else { return false }
    return timexes.contains {
      $0.upperBound == word || $0.upperBound == word - 1 && tree.forms[word - 1] == ","
    }
  }

  /// "Since the first issue was launched": a clause with its conjunction is no noun's, whatever the parse hangs it on.
  private func opensAlone(_ clause: Int) -> Bool {
    guard let mark = tree.child(of: clause, .mark) else { return false }
    return ["after", "because", "since", "when"].contains(tree.lemmas[mark]) && tree.standsAlone(clause)
  }

  /// "The board said it would close the mill": what somebody would do is a plan only as long as it is said.
  private func isPlanOfSpeaker(_ verb: Int, saidBy saying: Int) -> Bool {
    saying < verb && tree.subject(of: verb).map { tree[$0].tag == .pronoun } ?? false
      && tree.subject(of: saying).map { $0 < saying && tree[$0].tag != .pronoun } ?? false
      && tree.children(of: verb, .aux).contains { ["would", "could", "might"].contains(tree.forms[$0].lowercased()) }
  }

  /// True for a participle that says nothing but when: ", dated Monday".
  func isBare(_ verb: Int) -> Bool {
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

  /// "Met Otto Brandt and spoke of his efforts": whose they are is told before.
  private func speaksOfObject(_ second: Int, of first: Int) -> Bool {
    guard let object = tree.child(of: first, .obj), tree[object].tag == .properNoun, object < second else {
      return false
    }
    return spans[second].contains { ["his", "her", "him"].contains(tree.forms[$0]) }
  }

  /// True when a verb or the one that it is coordinated with has a subject.
  func hasSubject(_ verb: Int) -> Bool {
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
    // "From the Lorne Fund to which Kerns paid"
    if tree[verb].relation == .advcl, let word = tree.child(of: verb, .obl), word > 1, tree.lemmas[word] == "which",
      tree[word - 1].tag == .adposition, [.noun, .properNoun].contains(tree[word - 2].tag),
      tree.subject(of: verb).map({ $0 > word }) ?? false
    {
      return noun(before: word - 1)
    }
    guard tree[verb].relation != .aclRelative,
      let word = tree.children(of: verb, .nsubj, .nsubjPassive, .advmod, .obj).first(where: {
        ["who", "which", "where", "that"].contains(tree.lemmas[$0]) && [.wdt, .wp, .wrb].contains(tree[$0].xpos)
      })
    else { return nil }
    var noun = word - 1
    if noun > 0, [",", "--", "_", "—", "–"].contains(tree.forms[noun]) { noun -= 1 }
    // "To his son in 1975, who sold it"
    if noun < word - 1, let time = timexes.first(where: { $0.contains(noun) }), time.lowerBound > 2 {
      noun = time.lowerBound - (tree[time.lowerBound - 1].tag == .adposition ? 2 : 1)
    }
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
    if let subject = tree.subject(of: verb), let owner = tree.child(of: subject, .nmodPossessive),
      tree[owner].xpos == .wpPossessive
    {
      return false
    }
    guard let word = tree.relativeWord(of: verb) else { return tree.child(of: verb, .obj, .ccomp) != nil }
    return tree.lemmas[word] == "that" && tree.children(of: verb, .obj).contains { $0 != word }
  }

  /// The clause of a word on which no other depends.
  private func whole(_ top: Int) -> Telling {
    guard path.count < 3, tree.isSayingVerb(top), let content = tree.child(of: top, .ccomp),
      content < top, path.contains(content) == false,
      tree.subject(of: top).map({ tree.child(of: $0, .case) == nil }) ?? true
    else { return .clause(top) }
    return .saying(top, content: content)
  }
}
