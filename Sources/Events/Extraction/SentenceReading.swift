import Dates
import Syntax
import Timexes

/// The events of one sentence and the expressions that date them.
struct SentenceReading: Sendable {
  let tree: SentenceTree
  /// The events, in the order of the text.
  let triggers: [Trigger]
  /// The expression that dates an event, by the word that names the event.
  private(set) var stated: [Int: PlacedTimex]
  /// The further expressions that date an event again, by the same word: "in 2015 and in 2018".
  private(set) var again: [Int: [PlacedTimex]] = [:]
  /// The expressions that place something on the calendar, with their days.
  let told: [(words: Range<Int>, days: Range<CivilDay>)]
  /// True where an expression of it says when and no date is had of it: "two days later", behind a month, "after two days".
  let hasOpenTime: Bool
  /// The quotation marks in it.
  let quotes: [Int]
  /// The day of publication.
  let dateline: CivilDay?
  /// Lengths that say when by another event: "three days after landing".
  private let lengths: [Range<Int>]
  /// The verbs of the clauses that such a length counts from.
  let behindLengths: Set<Int>
  /// The events counted from dated ones: "six days after its head appeared".
  let counted: [Int: CountedEvent]
  /// The events counted from what another sentence dates: "six days after the vote".
  private(set) var openCounts: [Int: OpenCount] = [:]
  /// The events counted from the main clause, where that has no date of its own: "came a day after the vote was lost".
  private(set) var mainCounts: [Int: OpenCount] = [:]
  /// The time expressions as ranges of words.
  let timexes: [Range<Int>]
  /// The words of time expressions.
  let times: Set<Int>
  /// True for a piece of a table, which says of nothing what it did.
  let isFragment: Bool
  /// Which of them headlines keep.
  let otherTimes: OtherTimes

  /// Reads a sentence; `timexes[range]` stand in it.
  init(tree: SentenceTree, timexes: [Timex], _ range: Range<Int>, dateline: CivilDay?) {
    self.tree = tree
    self.dateline = dateline
    quotes = tree.indices.filter { tree[$0].tag == .punctuation && ["\"", "“", "”"].contains(tree.forms[$0]) }
    self.timexes = range.map { tree.words(in: timexes[$0].extent) }
    let finder = TriggerFinder(tree: tree, times: self.timexes)
    let linker = TimeLinker(tree: tree, finder: finder, dateline: dateline)
    var triggers = finder.triggers()
    var stated: [Int: PlacedTimex] = [:]
    func date(_ trigger: Trigger, by timex: PlacedTimex) {
      if finder.times.contains(trigger.index) { return }
      if !triggers.contains(where: { $0.index == trigger.index }) { triggers.append(trigger) }
      // "reported a loss for the third quarter on Tuesday": the quarter is the loss's.
      if let told = stated[trigger.index], !told.isAsOf(tree),
        !told.isFor(tree) || timex.date.day == nil && !timex.isBound(tree),
        !timex.isFiner(than: told, tree),
        !told.isInSubject(of: trigger.index, tree) || timex.isInSubject(of: trigger.index, tree)
          || timex.date.day == nil && !timex.isRightBehind(trigger.index, tree)
      {
        // "had fired a cook Feb. 4 and installed cameras last week"
        let joined = tree.children(of: trigger.index, .conj).last {
          $0 > told.words.upperBound && $0 < timex.words.lowerBound && finder.isEventVerb($0)
        }
        if let joined, stated[joined] == nil { stated[joined] = timex }
        return
      }
      stated[trigger.index] = timex
    }
    let placed = PlacedTimex.all(timexes, range, in: tree, dateline: dateline)
    otherTimes = OtherTimes(tree: tree, timexes: timexes[range], placed: placed, dateline: dateline)
    told = placed.compactMap { timex in timex.date.edtf.days.map { (timex.words, $0) } }
    hasOpenTime = timexes[range].contains {
      $0.isOpen || [.duration, .set].contains($0.kind) && tree.isSpan(tree.words(in: $0.extent))
    }
    let counts = CountedEvent.lengths(timexes[range], in: tree)
    lengths = counts.filter { !$0.isWithinDay }.map(\.words) + CountedEvent.limits(timexes[range], in: tree)
    behindLengths = Set(counts.compactMap { CountedEvent.verb(behind: $0.words.upperBound, tree, finder) })
    let links = placed.map { timex in
      let date = linker.endsWaiting(timex) ? timex.withoutBound(timexes) : nil
      return ListedDates.Link(
        timex: date ?? timex, triggers: linker.events(of: timex), isAside: linker.isAside(timex))
    }
    let leaders = ListedDates.leaders(links, in: tree)
    for (link, leader) in zip(links, leaders) {
      guard let leader else {
        for trigger in link.triggers { date(trigger, by: link.timex) }
        continue
      }
      for trigger in links[leader].triggers where stated[trigger.index]?.index == links[leader].timex.index {
        again[trigger.index, default: []].append(link.timex)
      }
    }
    // "In May she found it, and told of it in a letter that June": what a time tells by its occasion shares no other.
    for link in links {
      for trigger in link.triggers.flatMap({ linker.setting(of: $0, link.timex) }) { date(trigger, by: link.timex) }
    }
    for link in links {
      for trigger in link.triggers.flatMap({ linker.sharers(of: $0, link.timex) }) { date(trigger, by: link.timex) }
      for trigger in link.triggers {
        if let lasting = linker.lasting(since: trigger, link.timex) { date(lasting, by: link.timex.openEnded) }
      }
      if let trigger = linker.event(when: link.timex), let plain = link.timex.end(timexes, in: tree) {
        date(trigger, by: plain)
      }
    }
    for (verb, timex) in stated {
      stated[verb] =
        timex.lookingBack(verb, in: tree, timexes[timex.index], dateline: dateline)
        ?? timex.lookingAhead(verb, in: tree, timexes[timex.index], dateline: dateline) ?? timex
    }
    for (deed, timex) in stated {
      guard let offer = tree.proposal(of: deed, at: timex), stated[offer] == nil,
        let past = timex.proposed(timexes[timex.index], dateline: dateline)
      else { continue }
      (stated[deed], stated[offer], again[offer]) = (nil, past, again.removeValue(forKey: deed))
    }
    self.triggers = triggers.filter { !linker.isTold($0, byItsPlanIn: stated) }.sorted { $0.index < $1.index }
    self.stated = stated
    let since = CountedEvent.since(timexes[range], in: tree, finder, dateline: dateline)
    // "since the strike began on Oct. 7" has its own day.
    for (verb, event) in since where self.stated[verb].map({ $0.words.lowerBound < event.words.lowerBound }) ?? false {
      self.stated[verb] = nil
    }
    counted = CountedEvent.all(counts, in: tree, finder, stated: stated).merging(since) { _, other in other }
      .merging(CountedEvent.fromNouns(counts, placed, in: tree, finder, stated: stated)) { one, _ in one }
    times = finder.times
    isFragment = SentenceReading.isFragment(tree, times: finder.times)
    openCounts = CountedEvent.open(counts, in: tree) { word in isTrigger(word) }
    mainCounts = CountedEvent.fromMain(counts, in: tree, finder, stated: stated)
    // "at 6 a.m., ten days before the murder": the hour is of no day that was told.
    for trigger in self.triggers {
      guard let timex = self.stated[trigger.index],
        timexes[timex.index].meaning.isTimeAlone && isPlaced(trigger) || isEarlierThanTold(trigger.index, timex)
          || isHourOfTestimony(trigger.index, timexes[timex.index])
      else { continue }
      self.stated[trigger.index] = nil
    }
  }

  /// The days of the expressions.
  var days: [Range<CivilDay>] { told.map(\.days) }

  /// The days of the events that have a date of their own.
  var statedDays: [Range<CivilDay>] { stated.sorted { $0.key < $1.key }.compactMap(\.value.date.edtf.days) }

  /// The expressions of an event that has several, which tell of several things: "ten in 2015 and nine in 2018" says nothing
  /// without them.
  func gapped(_ trigger: Trigger) -> [Range<Int>] {
    guard let others = again[trigger.index], let first = stated[trigger.index], days(told: trigger).isEmpty else {
      return []
    }
    return ([first] + others).map(\.words)
  }

  /// The expressions of an event that has several, each of which is told by itself: "in 2015 and again in 2018"; not "ten
  /// in 2015 and nine in 2018", where more than the time is another.
  func days(told trigger: Trigger) -> [Range<Int>] {
    guard let others = again[trigger.index], let first = stated[trigger.index] else { return [] }
    let words = ([first] + others).map(\.words)
    let areAlike = zip(words, words.dropFirst()).allSatisfy { one, next in
      (one.upperBound..<max(one.upperBound, next.lowerBound)).allSatisfy {
        [.adposition, .adverb, .coordinatingConjunction, .punctuation].contains(tree[$0].tag)
      }
    }
    return areAlike ? words : []
  }

  /// True when a length in an event's own clause says when it was, though no date of it is had.
  func isPlaced(_ trigger: Trigger) -> Bool {
    if tree[trigger.index].relation == .conj, hasOwnTime(trigger.index) || isOfLater(trigger.index) { return true }
    // "vanished in March, weeks after a clerk found it"
    if behindLengths.contains(trigger.index) { return true }
    // "Four days after the merger took effect, its website collapsed"
    if tree[trigger.index].relation == .root, let mark = SentenceCuts.openingLength(tree), mark < trigger.index,
      (mark..<trigger.index).contains(where: { tree.forms[$0] == "," })
    {
      return true
    }
    return lengths.contains { words in
      !counted.values.contains { $0.words.lowerBound == words.lowerBound }
        && words.contains { word in tree.ancestors(of: word, atMost: 6).first { isTrigger($0) } == trigger.index }
    }
  }

  private func isTrigger(_ word: Int) -> Bool { triggers.contains { $0.index == word && $0.kind != .noun } }

  /// "built in 1924 and roofed after the storm of 1987": what is joined has a time of its own.
  private func hasOwnTime(_ verb: Int) -> Bool {
    // "admitted it in May and testified in the first week of the trial"
    let hasUnit = tree.children(of: verb, .obl).contains {
      $0 > verb && TimexLeads.units.contains(tree.lemmas[$0]) && !times.contains($0) && tree.child(of: $0, .case) != nil
    }
    return hasUnit
      || triggers.contains {
        $0.kind == .noun && $0.index > verb && stated[$0.index] != nil
          && tree.ancestors(of: $0.index, atMost: 6).contains(verb)
      }
  }

  /// The word of the event that another is told together with: "closed the bridge on Tuesday, leaving traders angry", "said
  /// at Wednesday's hearing".
  func governor(of trigger: Trigger, _ phrase: VerbPhrase, _ status: Status) -> Int? {
    if trigger.kind == .noun { return taking(place: trigger.index) }
    if let tried = tried(in: trigger), stated[tried] != nil { return tried }
    if let deed = deed(for: trigger, phrase), isOver(deed) { return deed }
    guard status == .happened else {
      // "may be resolved at a hearing on Friday"
      return trigger.kind == .verb && status != .denied ? occasion(of: trigger.index) : nil
    }
    if let clause = clause(of: trigger.index, phrase) { return clause }
    if let cause = cause(of: trigger.index, phrase) ?? told(of: trigger.index, phrase) { return cause }
    guard trigger.kind == .verb else { return nil }
    if let occasion = occasion(of: trigger.index) ?? publication(of: trigger.index, phrase) { return occasion }
    if let learned = complement(of: trigger.index) { return learned }
    guard let above = tree.head(of: trigger.index) else { return nil }
    switch (tree[trigger.index].relation, phrase.form) {
    // "Denied that it cut spending in 2022": nothing is said to have been spent then.
    case (.xcomp, .gerund) where StatusReader(tree: tree).denies(above): return nil
    case (.xcomp, .gerund) where VerbWords.admitting.contains(tree.lemmas[above]),
      (.advcl, .gerund) where VerbWords.admitting.contains(tree.lemmas[above]):
      return nil
    case (.advcl, .gerund), (.xcomp, _): return above
    // "On Friday 800 rallied on the steps, while as many cheered her in the park"
    case (.advcl, .past) where stated[above].map { $0.date.day != nil && $0.words.upperBound <= above } ?? false:
      let isWhile = tree.child(of: trigger.index, .mark).map { tree.lemmas[$0] == "while" } ?? false
      return isWhile && !isPlaced(trigger) ? above : nil
    case (.conj, .past):
      // "A judge threw it out in 2022, but the court revived it": another's deed, behind the date of the first.
      let isAnother = tree.subject(of: trigger.index) != nil && (stated[above]?.words.lowerBound ?? 0) > above
      // "was planned for Sunday but was called off": nobody says when.
      let isPlan = stated[above].map { StatusReader(tree: tree).isPlan(above, for: $0) } ?? false
      // "has run the mill since 2014 and cut its staff": what has lasted since then says nothing of when that was.
      let isSince = stated[above].map { $0.date.edtf.end == .open } ?? false
      return isPlaced(trigger) || isAnother || isPlan || isSince || isOfLater(trigger.index) ? nil : above
    default: return nil
    }
  }

  /// What was done to some purpose: "flew to Lorne in March to meet the miners".
  func deed(for trigger: Trigger, _ phrase: VerbPhrase) -> Int? {
    guard trigger.kind == .verb, phrase.form == .infinitive, tree[trigger.index].relation == .advcl,
      tree.subject(of: trigger.index) == nil, let above = tree.head(of: trigger.index), above < trigger.index,
      [.past, .pastPerfect, .presentPerfect].contains(VerbPhrase(above, in: tree).form)
    else { return nil }
    // "called for it to be closed", "invited him to speak": what is asked for lies ahead.
    let lemma = tree.lemmas[above]
    return VerbWords.wishing.contains(lemma) || VerbWords.planning.contains(lemma) || lemma == "vote" ? nil : above
  }

  private func isOver(_ verb: Int) -> Bool {
    guard let dateline, let days = stated[verb]?.date.edtf.days else { return false }
    return days.upperBound <= dateline + 1
  }

  /// The dated verb that says no more than that the event took place: "held talks on Tuesday", "the strike began in May".
  private func taking(place noun: Int) -> Int? {
    if stated[noun] == nil, let verb = occurrence(of: noun) { return verb }
    guard let verb = tree.head(of: noun), stated[verb] != nil else { return nil }
    let lemma = tree.lemmas[verb]
    switch tree[noun].relation {
    case .obj, .nsubjPassive:
      return VerbWords.light.contains(lemma) && !["continue", "end", "face"].contains(lemma) ? verb : nil
    case .nsubj:
      // "A fire tore through the mill on Friday"
      return VerbWords.occurring.contains(lemma) || VerbWords.atOnce.contains(lemma) ? verb : nil
    default: return nil
    }
  }

  /// "an explosion that took place on Friday": the dated verb that says no more of the noun than that it was.
  func occurrence(of noun: Int) -> Int? {
    tree.children(of: noun, .aclRelative).first {
      stated[$0] != nil && ["happen", "occur", "take"].contains(tree.lemmas[$0])
        && (tree.lemmas[$0] != "take" || tree.child(of: $0, .obj).map { tree.lemmas[$0] == "place" } ?? false)
    }
  }

  /// "learned to swim in 1943": what came about with its complement has its date.
  private func complement(of verb: Int) -> Int? {
    let lemma = tree.lemmas[verb]
    // "admitted taking bribes in 2019": that was not owned up to then.
    guard !VerbWords.admitting.contains(lemma), !VerbWords.planning.contains(lemma), !VerbWords.wishing.contains(lemma),
      !VerbWords.denying.contains(lemma)
    else { return nil }
    return tree.children(of: verb, .xcomp).first { child in
      guard child > verb, let dateline, let days = stated[child]?.date.edtf.days else { return false }
      if case .interval(.open, _) = stated[child]?.date.edtf { return false }
      return days.upperBound <= dateline + 1 && tree.child(of: verb, .obj) == nil
    }
  }

  /// "A storm on Saturday killed three": what an event of a day did, it did then.
  private func cause(of verb: Int, _ phrase: VerbPhrase) -> Int? {
    guard phrase.form == .past, VerbWords.harming.contains(tree.lemmas[verb]), let noun = tree.child(of: verb, .nsubj),
      noun < verb, let date = stated[noun]?.date
    else { return nil }
    // "Last year's cut hurt profits" may go on hurting them.
    return date.day != nil || VerbWords.atOnce.contains(tree.lemmas[verb]) && isOver(noun) ? noun : nil
  }

  /// "Last month's fire, in which three people died", "the crash on May 3 that killed two": what is told of a dated event in
  /// a clause of its own was then.
  private func told(of verb: Int, _ phrase: VerbPhrase) -> Int? {
    guard phrase.form == .past, tree[verb].relation == .aclRelative, let noun = tree.head(of: verb), noun < verb,
      stated[noun] != nil, isOver(noun), let word = tree.relativeWord(of: verb), word > noun
    else { return nil }
    let lemma = tree.lemmas[verb]
    switch tree[word].relation {
    case .nsubj: return VerbWords.atOnce.contains(lemma) ? noun : nil
    case .obl: return tree.child(of: word, .case).map { tree.lemmas[$0] == "in" } ?? false ? noun : nil
    default: return nil
    }
  }

  /// True when the event has the date of a clause beside it, which moves no story.
  func isAside(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    stated[trigger.index] == nil && clause(of: trigger.index, phrase) != nil
  }

  /// The dated clause that says when: "died when a bus overturned on Sunday", "speaking on Tuesday, she said".
  private func clause(of verb: Int, _ phrase: VerbPhrase) -> Int? {
    guard phrase.form == .past else { return nil }
    let isSaying = VerbWords.saying.contains(tree.lemmas[verb])
    let joined = tree.children(of: verb, .conj).filter { tree.isFinite($0) && !hasOwnTime($0) && stated[$0] == nil }
    for clause in ([verb] + joined).flatMap({ tree.children(of: $0, .advcl) }) {
      let isSpeech = isSaying && tree[clause].xpos == .vbg && SentenceReading.speaking.contains(tree.lemmas[clause])
      if isSpeech, let occasion = occasion(of: clause) { return occasion }
      guard let timex = stated[clause], timex.date.edtf.start != .open else { continue }
      if isSpeech { return clause }
      // "in December, when they rose": the clause tells what was in December.
      let isWhen = tree.children(of: clause).contains {
        tree.lemmas[$0] == "when" && $0 < clause && $0 < timex.words.lowerBound && !times.contains($0 - 1)
          && !(times.contains($0 - 2) && tree[$0 - 1].xpos == .comma)
      }
      if isWhen, VerbPhrase(clause, in: tree).form == .past { return clause }
      // "was shot shortly after he came home on the night of Oct. 23"
      let isClose = tree.children(of: clause, .mark).contains {
        $0 > 0 && ["after", "before"].contains(tree.lemmas[$0])
          && ["immediately", "just", "minutes", "moments", "shortly", "soon"].contains(tree.forms[$0 - 1].lowercased())
      }
      if isClose, timex.date.day != nil || timex.date.time != nil,
        [.past, .pastPerfect].contains(VerbPhrase(clause, in: tree).form)
      {
        return clause
      }
    }
    return nil
  }

  private static let speaking: Set<String> = ["address", "appear", "speak", "talk", "testify", "write"]

  /// True for what the sentence mainly tells; what it mentions on the way does not move the story.
  func isMain(_ trigger: Trigger) -> Bool {
    var current = trigger.index
    while let above = tree.head(of: current) {
      // "A ferry sank on Tuesday, the coast guard said"
      let isSaid =
        tree[current].relation == .ccomp && above > current && stated[above] == nil
        && VerbWords.saying.contains(tree.lemmas[above])
      guard isSaid || tree[current].relation == .conj || tree[current].relation == .parataxis else { return false }
      current = above
    }
    return true
  }
}

extension Timex {
  /// True for what says when, and of which no date is had: "on a Sunday", "two days later" behind a month, "after two days".
  fileprivate var isOpen: Bool {
    switch (kind, resolution.value) {
    case (.date, nil), (.time, nil), (.date, .floating?): true
    case (.duration, _): preposition == .after || preposition == .within
    default: false
    }
  }
}
