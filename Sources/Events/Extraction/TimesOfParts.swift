import Dates
import Syntax
import Timexes

// Expressions of a part of what is told, or of what it is about: of one of several things, of an exception, of a matter.

extension TimeLinker {
  /// "The rise during 2019 is expected to go on": what is expected now was not expected then. "Claims, 90 of them last week
  /// alone, are being paid": nor is what is being done.
  func isExpectedNow(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, timex.words.upperBound <= trigger.index, let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline,
      let helper = tree.child(of: trigger.index, .auxPassive, .aux)
    else { return false }
    return ["am", "are", "is"].contains(tree.forms[helper])
      && (["expect", "forecast", "intend", "plan", "project", "schedule"].contains(tree.lemmas[trigger.index])
        || tree.forms[trigger.index - 1] == "being")
  }

  /// "Every morning but Christmas", "open daily except New Year's Day": the day on which it was not so.
  func isExcepted(_ timex: PlacedTimex) -> Bool {
    var word = timex.words.lowerBound - 1
    if word > 0, ["for", "on", "at"].contains(tree.lemmas[word]) { word -= 1 }
    guard word > 1, ["but", "except", "excepting", "excluding", "save"].contains(tree.lemmas[word]) else {
      return false
    }
    return (max(0, word - 6)..<word).contains {
      ["all", "any", "daily", "each", "every", "weekday"].contains(tree.lemmas[$0])
    }
  }

  /// "Rang her each year on Thanksgiving", "rose each morning at five": what is done again and again was not done on that one
  /// day.
  func isEachTime(_ timex: PlacedTimex) -> Bool {
    let isDaily = (max(1, timex.words.lowerBound - 20)..<max(1, timex.words.lowerBound)).contains {
      ["day", "evening", "morning", "night", "weekday"].contains(tree.lemmas[$0])
        && ["each", "every"].contains(tree.lemmas[$0 - 1])
    }
    if isDaily, timex.date.granularity == "time" { return true }
    var word = timex.words.lowerBound - 1
    if word > 1, ["at", "in", "on"].contains(tree.lemmas[word]) { word -= 1 }
    return word > 0 && word < timex.words.lowerBound - 1 && TimexLeads.units.contains(tree.lemmas[word])
      && ["each", "every"].contains(tree.lemmas[word - 1])
  }

  /// "Asked for letters going back to 2012", "with records that reach back to 1950": the age of the things.
  func isReachBack(_ timex: PlacedTimex) -> Bool {
    let to = timex.words.lowerBound - 1
    guard to > 1, tree.lemmas[to] == "to", ["back", "as"].contains(tree.lemmas[to - 1]) else { return false }
    return ["date", "extend", "go", "reach", "stretch"].contains(tree.lemmas[to - 2])
  }

  /// "Tickets bought for 2020", "seats sold for Saturday": the time of the thing that was paid for before.
  func isPaidFor(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    trigger.kind == .verb && trigger.index == timex.words.lowerBound - 2 && tree.lemmas[trigger.index + 1] == "for"
      && ["buy", "issue", "order", "reserve", "sell"].contains(tree.lemmas[trigger.index])
  }

  /// "Is charged over the sale of a boat in May", "faces a trial over the collapse of a bank in 2011": what goes on now is about
  /// what was then.
  func matter(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    matters(of: trigger, timex).flatMap { words in
      words.first { tree[$0].tag == .noun && tree[$0 - 1].tag != .adposition && isEvent($0) }
        ?? words.first { tree[$0].tag == .noun && isEvent($0) }
    }
  }

  /// True for what goes on now about a thing of then.
  func isAboutThen(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool { matters(of: trigger, timex) != nil }

  /// The words of what a verb of the present is about, up to the time.
  private func matters(of trigger: Trigger, _ timex: PlacedTimex) -> Range<Int>? {
    guard trigger.kind == .verb, trigger.index + 2 < timex.words.lowerBound, let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline, timex.words.lowerBound - trigger.index < 20,
      VerbPhrase(trigger.index, in: tree).form == .present,
      let about = (trigger.index + 1..<timex.words.lowerBound - 1).last(where: {
        ["about", "concerning", "into", "over", "regarding"].contains(tree.lemmas[$0]) && tree[$0].tag == .adposition
      }),
      ["in", "on"].contains(tree.lemmas[timex.words.lowerBound - 1]),
      !(about..<timex.words.lowerBound).contains(where: { tree[$0].tag == .punctuation || tree[$0].xpos.isFinite })
    else { return nil }
    return about + 1..<timex.words.lowerBound - 1
  }

  /// "Was recovering from surgery on Thursday": what one recovers from has the day.
  func recoveredFrom(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    let noun = timex.words.lowerBound - 2
    guard trigger.kind == .verb, tree.lemmas[trigger.index] == "recover", tree[trigger.index].xpos == .vbg,
      trigger.index + 1 < noun, tree.lemmas[trigger.index + 1] == "from", tree.lemmas[noun + 1] == "on", isEvent(noun)
    else { return nil }
    return noun
  }

  /// "Has proposed three debates, the first on Aug. 30": the noun before the comma, of which the time tells one.
  func several(before timex: PlacedTimex) -> Int? { tree.severalToCome(before: timex.words) }
}

extension SentenceTree {
  /// "Announced six concerts, the last on Oct. 4": of several things that somebody sets up, the last word before the comma.
  func severalToCome(before time: Range<Int>) -> Int? {
    let number = time.lowerBound - 2
    guard number > 3, ["in", "on"].contains(lemmas[number + 1]), lemmas[number - 1] == "the",
      ["final", "first", "last", "latest", "next", "second", "third"].contains(lemmas[number]),
      forms[number - 2] == ",",
      let verb = (max(0, number - 14)..<number - 3).last(where: { self[$0].tag == .verb }),
      Self.settingUp.contains(lemmas[verb]),
      [.past, .presentPerfect, .pastPerfect].contains(VerbPhrase(verb, in: self).form)
    else { return nil }
    return number - 3
  }

  /// Verbs for setting up what is to come.
  private static let settingUp: Set<String> = [
    "agree", "announce", "approve", "arrange", "book", "call", "offer", "order", "organize", "plan", "promise",
    "propose", "schedule", "set", "unveil",
  ]
}
