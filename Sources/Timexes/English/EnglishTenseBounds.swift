// Prepositions and verbs that make a date the end or the beginning of something.

extension EnglishTense {
  /// What somebody did until a time in a message, which is over.
  static let spent = [
    "chatted", "danced", "drank", "drove", "lasted", "partied", "played", "queued", "ran", "sang", "sat", "slept",
    "stayed", "survived", "talked", "waited", "walked", "went", "worked",
  ]

  /// "to", and the "2" of "training moved 2 thurs" in a message.
  func isTo(_ index: Int) -> Bool {
    stretch.isWord(index, "to") || stretch.isInformal && stretch.token(at: index)?.number == 2
  }

  /// The verb that puts something off "to" a time: "was moved to Friday", "moved the talks to Friday".
  func deferral(before to: Int, behind end: Int) -> Int? {
    // "was put back to Monday and then to today"
    if stretch.isWord(end, "and"), stretch.isWord(end + 1, "then") { return nil }
    if stretch.cue(to - 1).contains(.deferral) { return to - 1 }
    // "pushed back its decision by three months, to June"
    let reach = stretch.isClass(to - 1, .comma) ? 14 : 6
    return (2...reach).lazy.map { to - $0 }.first { verb in
      // "were put off to Friday"
      if stretch.isWord(verb, "put"), stretch.isWord(verb + 1, ["back", "off"]), to - verb < 5 { return true }
      guard stretch.isWord(verb, Self.deferrals) else { return false }
      // "moved from 2 to 3:30 Tuesday"
      return stretch.isWord(verb + 1, "from") || stretch.isWord(verb + 1, "back") && stretch.isClass(to - 1, .comma)
        || to - verb < 5
          && (verb + 1..<to).allSatisfy { stretch[$0].flags.contains(.word) && !stretch.isWord($0, "from") }
    }
  }

  /// "voted to delay a decision until April": what is put off lies ahead.
  func delay(before until: Int) -> Int? {
    guard stretch.isWord(until, "until") || stretch.isWord(until, "till") else { return nil }
    return (2...7).lazy.map { until - $0 }.first { verb in
      (stretch.isWord(verb, ["put", "putting"]) && stretch.isWord(verb + 1, ["off", "back"])
        || stretch.isWord(
          verb,
          [
            "delay", "delaying", "postpone", "postponing", "defer", "deferring", "adjourn", "withhold", "extend",
            "extending", "prolong", "prolonging", "renew", "suspend", "suspending",
          ]))
        && !(stretch.isWord(verb - 1, "to") && stretch.isWord(verb - 2, "had"))
        && (verb + 1..<until).allSatisfy { stretch[$0].flags.contains(.word) }
    }
  }

  /// "delayed its results, which had been due Aug. 20, until September": what is put off lies ahead, whatever a clause about it
  /// tells; a month that is just over is that of a delay told before.
  func delayed(until tokens: Range<Int>) -> Tense? {
    let comma = tokens.lowerBound - 2
    guard stretch.isWord(comma + 1, ["until", "till"]), stretch.isClass(comma, .comma),
      let open = (3...16).lazy.map({ comma - $0 }).first(where: { isEnd($0) || stretch.isClass($0, .comma) }),
      open > 0, stretch.isClass(open, .comma), cue(open + 1).contains(.relative),
      let verb = (1...7).lazy.map({ open - $0 }).first(where: { isEnd($0) || isVerb($0) || isPutOff($0) }),
      isPutOff(verb)
    else { return nil }
    let isWeekday = tokens.contains { stretch.isClass($0, .weekday) }
    return Tense(direction: .future, word: stretch.text(verb), lean: isWeekday ? nil : 25)
  }

  private func isPutOff(_ verb: Int) -> Bool {
    stretch.isWord(verb, Self.deferrals + ["deferred", "suspended"])
      || stretch.isWord(verb, "put") && stretch.isWord(verb + 1, ["back", "off"])
  }

  /// "silent since the council's order of 27 June": what has been since then is not to come, whatever the verb behind it.
  func sinceDeed(before start: Int) -> Int? {
    guard ["of", "on", "in"].contains(where: { stretch.isWord(start - 1, $0) }),
      (1...2).contains(where: { stretch.isClass(start + $0, .comma) || stretch.token(at: start + $0) == nil })
    else { return nil }
    return (3...8).lazy.map { start - $0 }.first { at in
      cue(at).contains(.since)
        && (at + 1..<start).allSatisfy { word in
          (stretch[word].flags.contains(.word) || stretch[word].classes.contains(.apostrophe))
            && cue(word).isDisjoint(with: [.past, .future, .saying, .clause, .relative, .subject])
        }
    }
  }

  /// "book club moved from the 16th to the 30th": in a message the day that it is moved from may be to come.
  func movedFrom(_ tokens: Range<Int>) -> Tense? {
    let from = tokens.lowerBound - 1
    guard stretch.isInformal, stretch.isWord(from, ["from", "frm"]), isTo(tokens.upperBound),
      stretch.isWord(from - 1, Self.deferrals + ["changed"])
    else { return nil }
    return Tense(direction: .future, word: stretch.text(from - 1), isNearest: true)
  }

  /// "was put off until", not "was put out by".
  func isDeferral(_ index: Int) -> Bool {
    guard stretch.cue(index).contains(.deferral) else { return false }
    return
      !(stretch.isWord(index, "put")
      && stretch.isWord(index + 1, ["down", "in", "on", "out", "through", "together", "up"]))
  }

  private static let deferrals = [
    "moved", "postponed", "pushed", "rescheduled", "delayed", "adjourned", "extended", "shifted", "switched", "moving",
    "pushing",
  ]

  /// "could come as early as Friday" looks ahead; "had warned them as early as Thursday" does not.
  func early(before start: Int) -> Tense? {
    if stretch.isWord(start - 1, "as"), stretch.isWord(start - 2, "recently"), stretch.isWord(start - 3, "as") {
      return preposition(start - 2, .past)
    }
    guard isAsSoonAs(start - 1) else { return nil }
    let verb = (4...6).lazy.map { start - $0 }.first { at in
      cue(at).contains(.infinitive) || cue(at).contains(.past)
        || stretch.token(at: at)?.flags.contains(.endsInEd) == true
    }
    // "had threatened to leave as early as April": that may be over.
    if let verb, cue(verb).contains(.infinitive), (2...3).contains(where: { cue(verb - $0).contains(.had) }) {
      return Tense(direction: .future, word: stretch.text(start - 2), isNearest: true)
    }
    guard stretch.isWord(start - 2, "early"), let verb, !cue(verb).contains(.infinitive),
      let tense = governing(before: verb + 1), tense.direction == .past
    else { return preposition(start - 2, .future) }
    return tense
  }

  /// "had opened for the fall term": the one that is near.
  func near(behind tokens: Range<Int>) -> Tense? {
    let noun = tokens.upperBound
    guard stretch.isClass(noun - 1, .season), stretch.isWord(noun, ["term", "semester"]) else { return nil }
    return Tense(direction: .future, word: stretch.text(noun), isNearest: true)
  }

  /// "has cancelled Wednesday's market", "has moved Wednesday's call": the one that is near.
  func cancelled(before start: Int) -> Tense? {
    if stretch.isWord(start - 1, ["moved", "pulled", "rescheduled"]), stretch.isWord(start - 2, ["has", "have"]) {
      return Tense(direction: .future, word: stretch.text(start - 1), isNearest: true)
    }
    guard stretch.isWord(start - 1, ["cancelled", "canceled", "postponed", "scrapped"]) else { return nil }
    return Tense(direction: .future, word: stretch.text(start - 1), isNearest: true)
  }

  /// "as soon as Tuesday", "as early as Friday".
  func isAsSoonAs(_ index: Int) -> Bool {
    stretch.isWord(index, "as") && (stretch.isWord(index - 1, "soon") || stretch.isWord(index - 1, "early"))
  }

  /// "hopes for reaching an agreement by Friday": the bound belongs to what is hoped for.
  func hasGerund(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(index - 14, 0), by: -1) {
      guard !stretch[at].flags.contains(.endsSentence) else { return false }
      if cue(at).contains(.infinitive), isBaseVerb(at + 1), let noun = stretch.token(at: at - 1) {
        // "a program to pay the loan by February", but "forced to pay by February"
        if stretch.isWord(at - 1, ["agreed", "decided", "elected", "opted", "resolved", "voted"]) { return true }
        return noun.flags.contains(.word) && noun.classes.isSubset(of: .doing)
          && (cue(at - 1).isEmpty || stretch.isWord(at - 1, "continue")) && !noun.flags.contains(.endsInEd)
          && !stretch.isWord(at - 1, "failure")
      }
      if stretch[at].flags.contains(.word), stretch.text(at).hasSuffix("ing") {
        return ["for", "of", "toward", "towards"].contains { stretch.isWord(at - 1, $0) }
      }
    }
    return false
  }

}
