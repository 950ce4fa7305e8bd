import Dates
import Syntax

// The clause that has an expression, where another stands before or behind it.

extension TimeLinker {
  /// "Kept to a limit that members settled in Olen last month": the month or year that closes a clause with "that" or "which"
  /// is of that clause. A day may be of either.
  func ended(by timex: PlacedTimex) -> Int? {
    guard !isOfDay(timex), timex.date.granularity != "interval" else { return nil }
    let first = timex.words.lowerBound
    let end = first > 0 && tree.lemmas[first - 1] == "in" ? first - 1 : first
    guard let verb = (max(1, end - 7)..<max(1, end)).last(where: { tree[$0].tag == .verb }),
      tree[verb].xpos == .vbd, tree[verb].relation == .aclRelative, finder.isEventVerb(verb),
      (verb + 1..<end).allSatisfy({ word in
        [.adposition, .adverb, .determiner, .noun, .properNoun].contains(tree[word].tag) && !finder.times.contains(word)
      })
    else { return nil }
    return verb
  }

  /// "An attempt to sell the mill in 1996 was dropped": the year of the attempt.
  func attempt(before timex: PlacedTimex) -> Trigger? {
    let first = timex.words.lowerBound
    guard let next = finite(from: timex.words.upperBound), next == timex.words.upperBound, first > 3,
      let noun = (max(0, first - 9)..<first - 3).last(where: { TimeLinker.attempts.contains(tree.forms[$0]) }),
      tree.lemmas[noun + 1] == "to", tree[noun + 2].xpos == .vb, isEvent(noun),
      !(noun + 3..<first).contains(where: { word in
        [.verb, .auxiliary, .punctuation].contains(tree[word].tag) || finder.times.contains(word)
      }), !(0..<noun).contains(where: { tree[$0].tag == .verb })
    else { return nil }
    return Trigger(index: noun, kind: .noun)
  }

  private static let attempts: Set<String> = ["attempt", "bid", "drive", "effort", "try"]

  /// "Saw Olen that spring with a friend, who is now his partner": what stands before "who" is of the clause before it.
  func beforeRelative(_ trigger: Trigger, _ timex: PlacedTimex) -> Trigger {
    let (first, end) = (timex.words.lowerBound, timex.words.upperBound)
    guard trigger.kind != .noun, trigger.index > end + 2,
      let word = (end + 2..<trigger.index).last(where: { tree[$0].xpos == .wp || tree[$0].xpos == .wdt }),
      ["which", "who"].contains(tree.lemmas[word]),
      (word + 1..<trigger.index).allSatisfy({ !tree[$0].xpos.isFinite || main(of: $0) == trigger.index }),
      let verb = (0..<first).last(where: { [.vbd, .vbn].contains(tree[$0].xpos) }), finder.isEventVerb(verb),
      !(verb..<first).contains(where: { tree[$0].tag == .punctuation })
    else { return trigger }
    return Trigger(index: verb, kind: .verb)
  }

  /// "The first time the two have met since May 1990": in that time nothing of the kind took place.
  func isOfFirstTime(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    let since = timex.words.lowerBound - 1
    guard trigger.kind == .verb, since > trigger.index, tree.lemmas[since] == "since",
      let time = (max(1, trigger.index - 12)..<max(1, trigger.index)).last(where: { tree.lemmas[$0] == "time" })
    else { return false }
    return ["first", "only"].contains(tree.lemmas[time - 1])
      && !(time..<trigger.index).contains { tree[$0].tag == .punctuation }
  }

  /// "Lowered its earnings for the six months ended June 30", "raised its forecast for 2025": the time is that of the figure.
  func isOfRestatedFigure(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, timex.date.day == nil, TimeLinker.restating.contains(tree.lemmas[trigger.index]),
      let figure = tree.child(of: trigger.index, .obj), figure > trigger.index, figure + 1 < timex.words.lowerBound,
      tree.lemmas[figure + 1] == "for",
      StateWords.figures.contains(tree.lemmas[figure]) || HeadlineWords.owned.contains(tree.lemmas[figure])
        || TimeLinker.forecasts.contains(tree.lemmas[figure])
    else { return false }
    return !(figure..<timex.words.lowerBound).contains { word in
      tree[word].tag == .punctuation || tree[word].xpos.isFinite || finder.times.contains(word)
    }
  }

  /// The verb of "printed in last Thursday's edition", "set out in a journal that June": what appears on a day.
  func printing(in noun: Int) -> Int? {
    guard TimeLinker.issues.contains(tree.lemmas[noun]),
      preposition(of: noun).map({ ["in", "on"].contains(tree.lemmas[$0]) }) ?? false
    else { return nil }
    return tree.ancestors(of: noun, atMost: 3).first(where: finder.isEventVerb)
  }

  private static let issues: Set<String> = [
    "broadcast", "column", "edition", "editorial", "episode", "issue", "journal", "magazine", "newspaper", "paper",
    "programme",
  ]
  private static let restating: Set<String> = [
    "adjust", "correct", "cut", "lower", "raise", "reduce", "restate", "revise",
  ]
  private static let forecasts: Set<String> = ["earnings", "estimate", "forecast", "guidance", "outlook", "projection"]
}
