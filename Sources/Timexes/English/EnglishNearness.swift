import Dates

// How loosely a month or a day of the year hangs on the verb that was found for it: "will review their February accord",
// "July soybeans closed". Loosely, it is the nearest that is meant, and not one that the verb would put a year away.

extension EnglishTense {
  /// The tense of the verb at `verb`, before an expression at `index`, with the slack that it leaves.
  func slackened(_ tense: Tense, _ verb: Int, before index: Int, isNext: Bool) -> Tense {
    guard !stretch.isInformal, isOfYear(index), tense.lean == nil, !tense.isNearest,
      !(tense.opensRange && opensMonths(index))
    else { return tense }
    var tense = tense
    tense.slack = isNext && !isAttributive(index..<index + 1) ? ofParticiple(verb) : slack(tense, verb, index)
    return tense
  }

  /// What a verb behind the expression leaves: nothing, where a preposition gives the expression to it ("In May it closed");
  /// else the expression belongs to a noun, "The January orders will be revised", or to what was said, "a rise in May,
  /// officials said".
  func slackened(_ tense: Tense?, behind tokens: Range<Int>) -> Tense? {
    guard var tense, !stretch.isInformal, isOfYear(tokens.lowerBound), tense.lean == nil, !tense.isNearest else {
      return tense
    }
    if isAttributive(tokens) {
      tense.slack = 25
    } else if isSaid(tokens, tense) {
      tense.slack = 20
    }
    return tense
  }

  /// "since March 3", "ended March 31", and "dated March 15", which may be to come.
  func slackened(dated index: Int) -> Tense {
    var tense = preposition(index, .past)
    tense.slack = stretch.isWord(index, "dated") ? 45 : nil
    return tense
  }

  private func isOfYear(_ index: Int) -> Bool {
    stretch.isClass(index, .month) || stretch.isClass(index, .dayNumber) && stretch.isClass(index + 1, .month)
  }

  /// Of shares "held on March 23" the day may be to come.
  private func ofParticiple(_ verb: Int) -> Int? {
    let isBehindNoun = stretch.token(at: verb - 1).map { stretch.isContent($0) } ?? false
    return stretch.isWord(verb, Self.participles) && isBehindNoun ? 30 : nil
  }

  private static let participles = ["held", "issued", "paid", "payable", "registered", "voted"]

  private func slack(_ tense: Tense, _ verb: Int, _ index: Int) -> Int? {
    let isBound = stretch.isClass(index - 1, .preposition) && stretch.isWord(index - 1, Self.timely)
    let between = verb + 1..<(isBound ? index - 1 : index)
    if !isBound, isAttributive(index..<index + 1) { return 25 }
    if tense.direction == .future {
      let isApart = between.count > 3 || between.contains { isThing($0) }
      return isApart && !(tense.isFirm && isBound) ? 60 : nil
    }
    // "told people in June": the telling was then.
    if tense.isOpen, isBound, between.count < 3 { return nil }
    return tense.isOpen || isAnnouncing(verb) || !isBound || between.contains(where: isPurpose) ? 45 : nil
  }

  /// The "for" of "the need for a tough budget in May", "applied for a permit in May"; but "was arrested for theft in May".
  private func isPurpose(_ index: Int) -> Bool {
    guard stretch.isWord(index, "for"), let before = stretch.token(at: index - 1) else { return false }
    return stretch.isWord(before, in: ["applied", "asked", "called", "need", "needs", "plan", "plans"])
      || stretch.isContent(before) && !before.flags.contains(.endsInEd)
  }

  /// Prepositions that give an expression to a verb.
  private static let timely = ["by", "during", "in", "on", "since", "until"]

  /// "July soybeans", "their February talks", "a January 30 offer": no preposition before it, and a noun behind.
  private func isAttributive(_ tokens: Range<Int>) -> Bool {
    guard !stretch.isWord(tokens.lowerBound - 1, Self.timely + ["and", "from", "or", "through", "to"]) else {
      return false
    }
    var end = tokens.upperBound
    if stretch.isClass(end, .dayNumber) { end += 1 }
    guard let noun = stretch.token(at: end) else { return false }
    return noun.flags.contains(.word) && stretch.isContent(noun) && cue(end).isEmpty && !noun.flags.contains(.endsInEd)
      && verb(end) == nil
  }

  /// "announced", "told the mills of a cut in supply": what is settled or told so has often its time ahead of it; but "told
  /// them in June".
  func isAnnouncing(_ verb: Int) -> Bool {
    stretch.isWord(verb, Self.announcing)
      || stretch.isWord(verb, "told") && (2...8).contains { stretch.isWord(verb + $0, "of") }
  }

  private static let announcing = [
    "agreed", "announced", "approved", "authorised", "authorized", "backed", "cleared", "discussed", "endorsed",
    "offered", "ordered", "proposed", "requested", "sought", "unveiled",
  ]

  /// True where only the saying behind a comma was found: "a rise in May, officials said".
  private func isSaid(_ tokens: Range<Int>, _ tense: Tense) -> Bool {
    guard tense.direction == .past, tense.isOpen,
      let comma = (tokens.upperBound..<tokens.upperBound + 3).first(where: { stretch.isClass($0, .comma) })
    else { return false }
    return (comma + 1..<comma + 5).contains { cue($0).contains(.saying) && stretch.text($0) == tense.word }
  }
}
