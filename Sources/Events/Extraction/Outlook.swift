import Dates
import Syntax

/// What a sentence shows of when an event was that has no expression of its own.
struct Outlook: Sendable {
  /// Which way from the day of publication its words look.
  enum Direction: Hashable, Sendable {
    /// "will close", "would not join": what may come.
    case ahead
    /// "had closed", "the clerk who lost it", "accused of hiding it": what had been.
    case back
    /// What the story tells of.
    case along
  }

  let direction: Direction
  /// True for what stands as it may be: nobody says that it took place, or that it did not.
  let isOpen: Bool
  /// True for what is told in the past: it may be of the date that the story last told.
  let isTold: Bool
  /// True for what is told in passing, of some other time: "the bank, which reported a loss", "since he promised it".
  let isAside: Bool
  /// True for what may be of the day that the article leads with.
  let followsLead: Bool
  /// True for what somebody says.
  let isSaying: Bool
  /// True for what its sentence puts into a time of its own that no date is had of: "during the war".
  let isOfPeriod: Bool
  /// True for "At almost the same hour he was arrested": it was when the sentence before was.
  let isAtSameTime: Bool
  /// True for "Then he fled", "They were freed": the sentence goes on with what was told before it, and mainly tells this.
  let goesOn: Bool
  /// True for "had closed": before what the story last told, unless that is of the same sentence.
  let isBefore: Bool
  /// True for "later cut the award", "was eventually freed": behind what the story last told, and nobody says how long.
  let isLater: Bool
  /// True for "Shares of Lorne fell 4 percent": what a market did, it did on the day of the report.
  let isOfMarket: Bool
  /// The days of the expressions of its sentence.
  let days: [Range<CivilDay>]
  /// Of what somebody says, the days that are not of what was said.
  let daysBeside: [Range<CivilDay>]

  /// Reads an event in its sentence.
  init(_ trigger: Trigger, _ phrase: VerbPhrase, _ status: Status, in reading: SentenceReading) {
    // "tried to flee": the attempt was when the trying was.
    let tried = reading.tried(in: trigger).map { VerbPhrase($0, in: reading.tree).form }
    let form = tried ?? phrase.form
    isOpen = status == .planned || status == .hypothetical
    if form == .pastPerfect || reading.isLookedBackOn(trigger) || reading.isMissed(trigger, phrase)
      || reading.isSucceeded(trigger)
    {
      direction = .back
    } else if tried == nil, reading.deed(for: trigger, phrase) == nil,
      isOpen && form != .participle || status == .denied && reading.isNotToCome(trigger, phrase)
    {
      direction = .ahead
    } else if status == .happened, reading.isBackground(trigger, phrase) || reading.opensWithPeriod && form == .past {
      direction = .back
    } else {
      direction = .along
    }
    isTold = form == .past || form == .pastPerfect
    isBefore = form == .pastPerfect
    isSaying = VerbWords.saying.contains(reading.tree.lemmas[trigger.index])
    isAside =
      reading.isOfWho(trigger) || reading.hasAge(trigger) || reading.isLength(trigger)
      || reading.isWithinPeriod(trigger)
      || !isSaying && (reading.hasOpenTime || reading.isRecalled(trigger))
    followsLead =
      !isAside && !StateWords.lasting.contains(reading.tree.lemmas[trigger.index])
      && (form == .past || form == .gerund && !reading.isOfWhat(trigger))
    isOfPeriod = reading.opensWithPeriod
    isAtSameTime = form == .past && reading.opensWithSameTime
    isLater = reading.isLater(trigger)
    isOfMarket = form == .past && reading.isOfMarket(trigger)
    goesOn = reading.isMain(trigger) && reading.goesOn(with: trigger)
    days = reading.days
    daysBeside = isSaying ? reading.daysBeside(trigger) : []
  }
}

extension SentenceReading {
  /// "My father died there", she said; "the promise that she gave when she visited the town": looked back on by whoever
  /// speaks, on a day of its own.
  fileprivate func isRecalled(_ trigger: Trigger) -> Bool {
    let marks = quotes.prefix { $0 < trigger.index }
    if let last = marks.last, isOpening(last, isOdd: marks.count % 2 == 1) { return true }
    // "since the minister guaranteed them"
    if tree.children(of: trigger.index, .mark, .case).contains(where: { word in
      word < trigger.index && ["after", "because", "since"].contains(tree.lemmas[word])
    }) {
      return true
    }
    // "they know why it was ended", "police believe that he killed him"
    if tree[trigger.index].relation == .ccomp, let above = tree.head(of: trigger.index), above < trigger.index,
      VerbPhrase(above, in: tree).form == .present, !VerbWords.saying.contains(tree.lemmas[above])
    {
      return true
    }
    guard trigger.kind == .verb, tree[trigger.index].relation == .advcl,
      tree.children(of: trigger.index).contains(where: { tree.lemmas[$0] == "when" && $0 < trigger.index }),
      let above = tree.head(of: trigger.index)
    else { return false }
    return VerbPhrase(above, in: tree).form == .pastPerfect || ![.root, .conj].contains(tree[above].relation)
  }

  /// True for a quotation mark that opens one: it is close to the word behind it, and where it is close to neither the first,
  /// the third and so on opens one.
  private func isOpening(_ mark: Int, isOdd: Bool) -> Bool {
    switch tree.forms[mark] {
    case "“": return true
    case "”": return false
    default:
      let isCloseBefore = mark > 0 && tree[mark - 1].extent.end == tree[mark].extent.start
      let isCloseBehind = mark + 1 < tree.count && tree[mark].extent.end == tree[mark + 1].extent.start
      return isCloseBefore == isCloseBehind ? isOdd : isCloseBehind
    }
  }

  /// "The bank, which reported a loss": what one says of somebody in passing.
  fileprivate func isOfWho(_ trigger: Trigger) -> Bool {
    var verb = trigger.index
    if tree[verb].relation == .aclRelative || tree[verb].relation == .acl && tree[verb].xpos == .vbn { return true }
    // "who was held and soon freed"
    if tree[verb].relation == .conj, tree.subject(of: verb) == nil, let first = tree.head(of: verb) { verb = first }
    guard trigger.kind == .verb else { return false }
    // "The bank, which reported a loss", whatever it was hung on
    let before = (0..<verb).last { ![.adverb, .auxiliary].contains(tree[$0].tag) }
    if let before, before > 0, ["which", "who"].contains(tree.forms[before]) { return true }
    // "in Stennet, where she lived"
    if tree.children(of: verb).contains(where: { $0 > 0 && $0 < verb && tree.forms[$0] == "where" }) { return true }
    guard let subject = tree.subject(of: verb) else { return false }
    // "on the night he shot her", "the day the gate was closed"
    let first = tree.children(of: subject).first.map { min($0, subject) } ?? subject
    if first > 1, first < verb, SentenceReading.days.contains(tree.lemmas[first - 1]), tree.lemmas[first - 2] == "the",
      tree[first - 1].tag == .noun
    {
      return true
    }
    let words = [subject] + tree.children(of: subject, .nmodPossessive)
    return words.contains { $0 > 0 && ["which", "who", "whose"].contains(tree.forms[$0]) }
  }

  /// "At the same time", "At almost the same hour", before the subject.
  fileprivate var opensWithSameTime: Bool {
    guard tree.count > 5, tree.lemmas[0] == "at",
      let same = (1..<4).first(where: { tree.lemmas[$0] == "same" }), tree.lemmas[same - 1] == "the"
    else { return false }
    return ["hour", "instant", "minute", "moment", "time"].contains(tree.lemmas[same + 1])
  }

  /// "Then the firm fled", "They were freed", "This helped": what happens next, to somebody told of before.
  fileprivate func goesOn(with trigger: Trigger) -> Bool {
    if let first = tree.indices.first, SentenceReading.following.contains(tree.lemmas[first]) { return true }
    // "Children swam in it"
    let isThere = tree.children(of: trigger.index, .obj, .obl, .iobj).contains {
      $0 > trigger.index && tree[$0].tag == .pronoun && ["it", "they", "he", "she"].contains(tree.lemmas[$0])
    }
    if isThere { return true }
    var verb = trigger.index
    if tree[verb].relation == .conj, tree.subject(of: verb) == nil, let above = tree.head(of: verb) { verb = above }
    guard tree.count < 400, let subject = tree.subject(of: verb), tree.child(of: verb, .expl) == nil else {
      return false
    }
    let told = ["he", "she", "it", "that", "these", "they", "this", "those"]
    return tree[subject].tag == .pronoun && told.contains(tree.lemmas[subject])
      || tree.children(of: subject, .det).contains { told.contains(tree.lemmas[$0]) }
  }

  private static let days: Set<String> = [
    "day", "night", "morning", "evening", "afternoon", "hour", "moment", "week", "month", "year",
  ]

  private static let following: Set<String> = [
    "afterwards", "later", "subsequently", "then", "thereafter", "thereupon",
  ]

  /// "During the war the army stored shells", "Between the wars, children swam there": another time than that last told.
  fileprivate var opensWithPeriod: Bool {
    guard let first = tree.indices.first, [.adposition, .subordinatingConjunction].contains(tree[first].tag),
      ["after", "before", "between", "during", "in", "since", "throughout", "until"].contains(tree.lemmas[first]),
      let period = tree.indices.prefix(7).first(where: { SentenceReading.periods.contains(tree.forms[$0].lowercased()) }
      )
    else { return false }
    return !(first...period).contains { times.contains($0) || tree[$0].xpos == .comma || tree[$0].tag == .verb }
  }

  static let periods: Set<String> = [
    "childhood", "depression", "dictatorship", "empire", "era", "famine", "lifetime", "occupation", "presidency",
    "regency", "reign", "revolution", "tenure", "war", "wars", "youth",
  ]

  /// The verb of trying that an infinitive hangs on, where the trying is over: "tried to flee", "was trying to reach them".
  func tried(in trigger: Trigger) -> Int? {
    guard trigger.kind == .verb, tree[trigger.index].relation == .xcomp, let above = tree.head(of: trigger.index),
      VerbWords.trying.contains(tree.lemmas[above])
    else { return nil }
    switch VerbPhrase(above, in: tree).form {
    case .past, .pastPerfect, .presentPerfect, .gerund: return above
    default: return nil
    }
  }

  /// "He was succeeded by Maureen Vale": some time behind what was told of him.
  fileprivate func isSucceeded(_ trigger: Trigger) -> Bool {
    trigger.kind == .verb && tree.lemmas[trigger.index] == "succeed"
      && tree.child(of: trigger.index, .auxPassive) != nil
  }

  /// "would have closed", "may have come from a shop": what did not come about, or nobody knows, lies behind.
  fileprivate func isMissed(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    guard phrase.form == .modal || phrase.form == .would else { return false }
    return tree.children(of: trigger.index, .aux).contains { tree.lemmas[$0] == "have" }
  }

  /// "would not join", "is not likely to change": what is denied is a thing to come.
  fileprivate func isNotToCome(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    switch phrase.form {
    case .future, .would: return true
    case .infinitive:
      guard let above = tree.head(of: trigger.index) else { return false }
      return !VerbWords.denying.contains(tree.lemmas[above]) && !VerbWords.trying.contains(tree.lemmas[above])
    default: return false
    }
  }

  /// "accused of hiding it", "denied making it", "convicted of the murder": what one looks back on with these verbs.
  fileprivate func isLookedBackOn(_ trigger: Trigger) -> Bool {
    guard let above = tree.head(of: trigger.index), above < trigger.index else { return false }
    let lemma = tree.lemmas[above]
    let preposition = tree.child(of: trigger.index, .mark, .case).map { tree.lemmas[$0] }
    let isGerund = trigger.kind == .verb && tree[trigger.index].xpos == .vbg
    guard let preposition else {
      return isGerund && tree[trigger.index].relation != .advcl && VerbWords.admitting.contains(lemma)
    }
    guard isGerund || trigger.kind == .noun && tree[trigger.index].relation == .obl else { return false }
    return ["for", "of", "over", "to", "with"].contains(preposition) && VerbWords.accusing.contains(lemma)
  }

  /// "the clerk who lost the file", "because the pump failed": told in passing, of what had been.
  fileprivate func isBackground(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    guard trigger.kind == .verb, !VerbWords.saying.contains(tree.lemmas[trigger.index]) else { return false }
    // "at a meeting where he spoke", "while she slept": the same time.
    let isScene = tree.children(of: trigger.index).contains {
      $0 < trigger.index && ["where", "while", "as", "what"].contains(tree.lemmas[$0])
    }
    if isScene || tree.head(of: trigger.index).map({ tree.lemmas[$0] == "what" }) ?? false { return false }
    // "left the day after growers sued": some day before, and none that is told
    if behindLengths.contains(trigger.index), [.past, .participle].contains(phrase.form) { return true }
    if isOfLater(trigger.index), phrase.form == .past { return true }
    switch (tree[trigger.index].relation, phrase.form) {
    case (.aclRelative, .past), (.aclRelative, .presentPerfect), (.advclRelative, .past): return true
    case (.advcl, .past):
      let isSince = tree.child(of: trigger.index, .mark).map { tree.lemmas[$0] == "since" } ?? false
      return isSince || tree.head(of: trigger.index).map { VerbPhrase($0, in: tree).form == .past } ?? false
    default: return false
    }
  }

  /// "accused of hiding it", "barred from being heard", "without a vote being held": nothing says that it took place.
  fileprivate func isOfWhat(_ trigger: Trigger) -> Bool {
    tree.children(of: trigger.index).contains {
      $0 < trigger.index && [.mark, .case].contains(tree[$0].relation)
        && ["about", "against", "for", "from", "in", "of", "on", "to", "without"].contains(tree.lemmas[$0])
    }
  }
}
