import Dates
import Syntax

// Expressions whose verb the order of the words tells, where a noun or another verb stands nearer or the tree has none.

extension TimeLinker {
  /// The verb that the words around an expression give it to.
  func owner(of timex: PlacedTimex) -> Trigger? {
    let verb =
      learned(on: timex) ?? inner(before: timex) ?? parted(by: timex) ?? stated(within: timex) ?? bidden(by: timex)
      ?? during(timex) ?? ended(by: timex)
    return verb.map { Trigger(index: $0, kind: .verb) }
  }

  /// True for a day, a part of one or an hour.
  func isOfDay(_ timex: PlacedTimex) -> Bool {
    timex.date.day != nil || ["part", "time"].contains(timex.date.granularity)
  }

  /// The first word of an expression with its preposition.
  private func start(of timex: PlacedTimex) -> Int {
    let first = timex.words.lowerBound
    return first > 0 && ["at", "in", "on"].contains(tree.lemmas[first - 1]) ? first - 1 : first
  }

  /// "Was told of the result by telephone on Tuesday", "spoke about the case on Thursday": what is known already is heard or
  /// spoken of on the day. "Heard of a fire on Tuesday" may tell the day of the fire.
  private func learned(on timex: PlacedTimex) -> Int? {
    let start = start(of: timex)
    guard isOfDay(timex), !endsClauseOfNoun(start),
      let about = (max(1, start - 8)..<max(1, start)).last(where: { word in
        ["about", "of"].contains(tree.lemmas[word]) && TimeLinker.hearing.contains(tree.lemmas[word - 1])
      }),
      about + 1 < start, finder.isEventVerb(about - 1),
      tree[about + 1].xpos == .prpPossessive || ["the", "this", "that"].contains(tree.forms[about + 1]),
      (about + 1..<start).allSatisfy({ word in
        [.adjective, .adposition, .determiner, .noun, .numeral, .pronoun, .properNoun].contains(tree[word].tag)
          && !TimeLinker.violence.contains(tree.lemmas[word]) && !finder.times.contains(word)
      })
    else { return nil }
    return about - 1
  }

  private static let hearing: Set<String> = ["hear", "inform", "learn", "notify", "speak", "talk", "tell"]

  /// True where what stands before an expression is a place, which its noun has: "heard of the vote in Lorne on Tuesday".
  private func endsClauseOfNoun(_ start: Int) -> Bool {
    start > 1 && tree[start - 1].tag == .properNoun && ["at", "in", "near"].contains(tree.lemmas[start - 2])
  }

  /// "A man hurt in a fire last week died on Sunday", "two whose boat sank on Sunday were found on Tuesday", "the number killed
  /// when the river rose last Friday went up to 63 on Monday": of two times around a verb the one behind is its own, and the
  /// one before belongs to the clause within its subject.
  private func inner(before timex: PlacedTimex) -> Int? {
    let (start, next) = (start(of: timex), timex.words.upperBound)
    guard next + 1 < tree.count, tree[next].xpos.isFinite, start > 2 else { return nil }
    let verb = main(of: next)
    guard finder.isEventVerb(verb), verb - next < 4, hasOwnTime(behind: verb) else { return nil }
    for word in stride(from: start - 1, to: max(0, start - 16), by: -1) {
      if tree[word].tag == .punctuation, tree[word].xpos != .hyphen { return nil }
      guard [.vbd, .vbn].contains(tree[word].xpos) || isPastAsBase(word), finder.isEventVerb(word) else { continue }
      return VerbWords.saying.contains(tree.lemmas[word]) || !isWithinSubject(word) ? nil : word
    }
    return nil
  }

  /// The fire of "a man hurt in a fire last week died on Sunday".
  func harm(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb,
      VerbWords.harming.contains(tree.lemmas[trigger.index]) || tree.lemmas[trigger.index] == "burn",
      inner(before: timex) == trigger.index
    else { return nil }
    return (trigger.index + 1..<timex.words.lowerBound).first {
      tree[$0].tag == .noun && EventNouns.contains(tree.lemmas[$0]) && tree[$0 + 1].tag != .noun
        && tree.child(of: $0, .case).map { ["by", "during", "in"].contains(tree.lemmas[$0]) } ?? false
    }
  }

  /// True for "died on Sunday", "were found dead on Tuesday", "rose to 63 on Monday".
  private func hasOwnTime(behind verb: Int) -> Bool {
    for word in verb + 1..<min(tree.count, verb + 7) {
      if finder.times.contains(word) { return true }
      let isNear = word < verb + 4 && [.adjective, .adverb, .adposition].contains(tree[word].tag)
      guard isNear || [.adposition, .determiner, .noun, .numeral].contains(tree[word].tag) else { return false }
    }
    return false
  }

  /// True for the verb of a participle or of a clause with "who", "that" or "whose" within a subject: no other finite verb
  /// with its subject comes between.
  private func isWithinSubject(_ verb: Int) -> Bool {
    if tree[verb - 1].tag == .noun, tree.child(of: verb, .aux, .auxPassive) == nil, tree.lemmas[verb] != "say" {
      let first = (0..<verb).last { [.verb, .auxiliary, .punctuation].contains(tree[$0].tag) }
      // "A man hurt in a fire": the first verb of its clause, or one behind "who"
      if first == nil { return true }
    }
    return (max(0, verb - 7)..<verb).contains {
      [.wp, .wdt, .wpPossessive].contains(tree[$0].xpos) && tree.lemmas[$0] != "what" || isWhenOrThat($0)
    }
  }

  /// "Those killed when the river rose", "the claim that he fled": what is said within a subject, behind its noun or participle.
  private func isWhenOrThat(_ word: Int) -> Bool {
    guard word > 1 else { return false }
    switch tree.lemmas[word] {
    case "when": return [.vbd, .vbn].contains(tree[word - 1].xpos) && tree[word - 2].tag == .noun
    case "that":
      return tree[word].xpos == .inTag && tree[word - 1].tag == .noun
        && !(0..<word).contains { [.verb, .auxiliary].contains(tree[$0].tag) }
    default: return false
    }
  }

  /// "When the river burst its banks": a past that is as its base form, behind its subject.
  private func isPastAsBase(_ word: Int) -> Bool {
    tree[word].xpos == .vb && word > 0 && [.noun, .properNoun].contains(tree[word - 1].tag)
      && ["burst", "cut", "hit", "hurt", "quit", "shut", "split", "spread"].contains(tree.forms[word])
  }

  /// "Was forced out of Olen's campaign in 1996", "withdrew from the race in March": the time is that of the leaving.
  private func parted(by timex: PlacedTimex) -> Int? {
    let noun = start(of: timex) - 1
    guard noun > 2, tree[noun].tag == .noun, isEvent(noun),
      let from = (max(2, noun - 6)..<noun).last(where: { tree[$0].tag == .adposition || tree.lemmas[$0] == "of" })
    else { return nil }
    let out = tree.lemmas[from] == "of" && ["out", "off"].contains(tree.lemmas[from - 1]) ? from - 1 : from
    guard out < from || tree.lemmas[from] == "from" || tree.lemmas[from] == "off",
      finder.isEventVerb(out - 1), TimeLinker.leaving.contains(tree.lemmas[out - 1]),
      (from + 1..<noun).allSatisfy({
        [.adjective, .determiner, .noun, .pronoun, .properNoun, .particle].contains(tree[$0].tag)
      })
    else { return nil }
    return out - 1
  }

  private static let leaving: Set<String> = [
    "bar", "bow", "come", "dismiss", "drop", "expel", "fire", "force", "kick", "oust", "pull", "push", "quit", "remove",
    "resign", "retire", "suspend", "throw", "walk", "withdraw",
  ]

  /// "What scientists said Monday was their worst": within a clause that tells what somebody said, the day is that of the
  /// saying, and no subject.
  private func stated(within timex: PlacedTimex) -> Int? {
    let verb = start(of: timex) - 1
    guard verb > 1, tree[verb].xpos == .vbd, VerbWords.saying.contains(tree.lemmas[verb]), finder.isEventVerb(verb),
      let next = finite(from: timex.words.upperBound), next == timex.words.upperBound,
      let word = (max(0, verb - 9)..<verb - 1).last(where: { word in
        [.wp, .wdt].contains(tree[word].xpos) || ["that", "what", "which", "who"].contains(tree.forms[word])
      }),
      (word + 1..<verb).allSatisfy({
        [.adjective, .adposition, .determiner, .noun, .numeral, .pronoun, .properNoun].contains(tree[$0].tag)
      })
    else { return nil }
    return verb
  }

  /// "Burned in less than an hour last Thursday": how long it took stands between.
  private func during(_ timex: PlacedTimex) -> Int? {
    let last = timex.words.lowerBound - 1
    guard last > 2, TimexLeads.units.contains(tree.lemmas[last]), !finder.times.contains(last) || isLength(last),
      let word = (max(1, last - 6)..<last).last(where: { ["in", "for", "within"].contains(tree.lemmas[$0]) }),
      (word + 1..<last).allSatisfy({
        [.adjective, .adposition, .adverb, .determiner, .numeral].contains(tree[$0].tag)
      }), [.vbd, .vbn].contains(tree[word - 1].xpos), finder.isEventVerb(word - 1)
    else { return nil }
    return word - 1
  }

  /// True for the last word of "an hour", "two days".
  private func isLength(_ unit: Int) -> Bool {
    tree[unit - 1].tag == .numeral || ["a", "an"].contains(tree.forms[unit - 1])
  }

  /// "Had been told to empty it two days earlier": what had been bidden was bidden then.
  private func bidden(by timex: PlacedTimex) -> Int? {
    guard ["before", "earlier"].contains(tree.forms[timex.words.upperBound - 1]),
      let aim = (max(3, timex.words.lowerBound - 8)..<max(3, timex.words.lowerBound)).last(where: {
        tree[$0].xpos == .vb && tree.lemmas[$0 - 1] == "to"
      }), tree[aim - 2].xpos == .vbn,
      ["advise", "ask", "command", "instruct", "order", "tell", "urge", "warn"].contains(tree.lemmas[aim - 2]),
      VerbPhrase(aim - 2, in: tree).form == .pastPerfect, finder.isEventVerb(aim - 2),
      !(aim..<timex.words.lowerBound).contains(where: { tree[$0].tag == .punctuation || tree[$0].xpos.isFinite })
    else { return nil }
    return aim - 2
  }

  /// "Was charged in connection with a break-in last month": the time is that of what was done, and not of the charge.
  func isOfConnection(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, trigger.index < timex.words.lowerBound, timex.date.day == nil,
      let word = connection(before: timex)
    else { return false }
    return trigger.index < word
  }

  /// The noun of "in connection with a break-in last month".
  func connected(to timex: PlacedTimex) -> Trigger? {
    guard timex.date.day == nil, let word = connection(before: timex),
      let noun = (word + 2..<timex.words.lowerBound).first(where: { isEvent($0) && tree[$0].tag == .noun })
    else { return nil }
    return Trigger(index: noun, kind: .noun)
  }

  private func connection(before timex: PlacedTimex) -> Int? {
    let first = timex.words.lowerBound
    return (max(1, first - 14)..<max(1, first)).last { word in
      tree.lemmas[word] == "connection" && tree.lemmas[word - 1] == "in" && word + 2 < first
        && tree.lemmas[word + 1] == "with"
        && !(word..<first).contains { tree[$0].tag == .verb || tree[$0].xpos == .comma }
    }
  }

  /// "She studied at night", "the year in which it opened": what is done every night, and a time that nobody tells.
  func isOfNoTime(_ timex: PlacedTimex) -> Bool {
    let (first, end) = (timex.words.lowerBound, timex.words.upperBound)
    if timex.words.count == 1, tree.lemmas[first] == "night" { return first > 0 && tree.lemmas[first - 1] == "at" }
    return timex.words.count == 2 && tree.forms[first].lowercased() == "the" && end + 1 < tree.count
      && ["in", "on"].contains(tree.lemmas[end]) && tree.lemmas[end + 1] == "which"
  }

  /// "The second derailment this month", "his third defeat of the year": the count is of the month, and nothing happened in it.
  func isOfCount(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.index < timex.words.lowerBound, tree.child(of: trigger.index, .cop) != nil,
      tree.subject(of: trigger.index).map({ ["it", "this", "that"].contains(tree.lemmas[$0]) }) ?? false,
      tree.lemmas[timex.words.lowerBound] == "this"
    else { return false }
    return tree.children(of: trigger.index, .amod).contains { TimeLinker.ordinals.contains(tree.lemmas[$0]) }
  }

  private static let ordinals: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}

extension TimeLinker {
  /// "When a professor who had read it hired her", "when a tract of land he owned was sold": a clause within the subject.
  func isBehindNoun(_ verb: Int, from when: Int) -> Bool {
    guard verb - when > 2 else { return false }
    if [.wp, .wdt].contains(tree[verb - 1].xpos) { return true }
    guard tree[verb - 1].xpos == .prp, [.noun, .properNoun].contains(tree[verb - 2].tag), verb - 2 > when + 1,
      !finder.times.contains(verb - 2)
    else { return false }
    let behind = (verb + 1..<tree.count).prefix { tree[$0].tag != .punctuation }
    return behind.contains { tree[$0].xpos.isFinite && main(of: $0) != main(of: verb) }
  }
}
