// A thing that has its day before it, "a Jan. 30 hearing", and the past deed that was done in its course or behind it.

extension EnglishTense {
  /// True for the day of a thing in whose course the deed was done, or behind which it was: "said in a Dec. 11 opinion", "died
  /// after the May 3 crash". So it is over, however near the next such day is.
  func isInCourse(_ verb: Int, _ tense: Tense, of index: Int) -> Bool {
    guard tense.direction == .past, let noun = thing(dated: index), !isNounLikeVerb(verb),
      !stretch.isWord(index - 3, ["for", "till", "to", "until"])
    else { return false }
    if stretch.isWord(index - 2, "since") { return true }
    // "won the Nov. 5 primary"
    if verb == index - 2 { return stretch.isWord(verb, Self.partaking) && !tense.isOpen }
    if stretch.isWord(index - 2, Self.partaking) { return false }
    let between = verb + 1..<index - 2
    // "has been told", "if it is not declared": it may be to come.
    let isSaid =
      tense.isOpen && !isPresentHelped(verb)
      && (between.isEmpty || cue(verb).contains(.saying) && between.count < 3)
    guard !isAnnouncing(verb), !tense.isOpen || isSaid,
      between.allSatisfy({ at in
        stretch[at].flags.contains(.word) && cue(at).isDisjoint(with: [.ahead, .plan, .promise, .relative, .clause])
          // "lifted hopes for a cut after the June 11 vote"
          && !stretch.isWord(at, ["for", "of", "to"])
      }), !(1...2).contains(where: { isPastVerb(noun + $0) })  // "after the May 3 crash closed the road"
    else { return false }
    // "said in the Nov. 5 election voters would choose"
    if tense.isOpen, cue(verb).contains(.saying), let next = verbBehind(noun), next.direction == .future {
      return false
    }
    // "showed interest in a Nov. 5 sale"
    return !stretch.isWord(index - 2, "in") || between.isEmpty || stretch.isWord(noun, Self.writings + Self.opinions)
  }

  /// What the sentence's own verb says of the day of a thing in the phrase that opens it: "At a Jan. 30 hearing the chief
  /// executive said that checks would fail" is over; "At a Jan. 30 hearing the judge will decide" is not, nor need be what
  /// only a clause about the thing tells of.
  func ofOpening(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    guard let noun = thing(dated: start), isEnd(start - 3), let subject = subject(behind: noun) else { return nil }
    let isApart = stretch.isClass(subject - 1, .comma)
    for at in subject..<min(subject + 14, stretch.tokens.count) {
      if isEnd(at) || !cue(at).isDisjoint(with: [.relative, .clause]) { return nil }
      guard let tense = verb(at) else { continue }
      // "At a Jan. 30 hearing, officials said, the judge will decide"
      if isApart, cue(at).contains(.saying), stretch.isClass(at + 1, .comma) { continue }
      return tense.direction == .past ? direct(tense) : nil
    }
    return nil
  }

  /// The "hearing" of "at a Jan. 30 hearing", "after the January hearing", where the day at `index` is its own.
  func thing(dated index: Int) -> Int? {
    guard !stretch.isInformal,
      stretch.isClass(index - 1, [.article, .indefinite]) || cue(index - 1).contains(.determiner),
      stretch.isWord(index - 2, ["after", "at", "during", "following", "in", "since"] + Self.partaking)
    else { return nil }
    var end = index
    while end < index + 3, stretch.isClass(end, [.month, .dayNumber, .ordinalSuffix]) { end += 1 }
    guard (index..<end).contains(where: { stretch.isClass($0, .month) }), let noun = stretch.token(at: end),
      !noun.isGlued, stretch.isContent(noun)
    else { return nil }
    return end
  }

  /// Where the subject begins behind a phrase: "hearing, lawyers", "hearing in Lorne the judge", "hearing Kerns said".
  private func subject(behind noun: Int) -> Int? {
    for at in noun + 1..<min(noun + 10, stretch.tokens.count) {
      if isEnd(at) || !cue(at).isDisjoint(with: [.relative, .clause]) { return nil }
      if stretch.isClass(at, .comma) { return at + 1 }
      let isOfPhrase = stretch.isClass(at - 1, .preposition) || cue(at - 1).contains(.function)
      if isOfPhrase { continue }
      if isThing(at) || cue(at).contains(.subject) || stretch[at].flags.contains(.capital) { return at }
      if isPastVerb(at) { return at > noun + 1 && cue(at).contains(.saying) ? at : nil }
    }
    return nil
  }

  /// "The matches on Thursday and Friday have been called off": what is called off now was to come.
  func calledOff(behind tokens: Range<Int>) -> Tense? {
    var at = tokens.upperBound
    while stretch.isWord(at, ["and", "or"]), stretch.isClass(at + 1, .weekday) { at += 2 }
    // "Friday's concert has been called off"
    if stretch.hasPossessiveEnding(at) { at += stretch.token(at: at + 2).map(stretch.isContent) == true ? 3 : 2 }
    guard stretch.isClass(tokens.lowerBound, .weekday), stretch.isWord(at, ["has", "have"]) else { return nil }
    at += isAdverb(at + 1) || stretch.isWord(at + 1, ["already", "now", "also"]) ? 2 : 1
    guard cue(at).contains(.been),
      stretch.isWord(at + 1, ["cancelled", "canceled", "postponed", "scrapped"])
        || stretch.isWord(at + 1, ["called", "put"]) && stretch.isWord(at + 2, ["back", "off"])
    else { return nil }
    return Tense(direction: .future, word: stretch.text(at + 1), isFirm: true)
  }

  func direct(_ tense: Tense) -> Tense {
    var tense = tense
    (tense.isDirect, tense.isOpen) = (true, false)
    return tense
  }

  /// The "cut" of "a further cut in rates".
  private func isNounLikeVerb(_ verb: Int) -> Bool {
    stretch.isWord(verb, Self.pastsOfNouns)
      && (stretch.isClass(verb - 2, [.article, .indefinite]) || cue(verb - 2).contains(.determiner))
  }

  private func isPresentHelped(_ verb: Int) -> Bool { (1...3).contains { cue(verb - $0).contains(.present) } }

  private func verbBehind(_ noun: Int) -> Tense? {
    for at in noun + 1..<min(noun + 8, stretch.tokens.count) {
      if isEnd(at) || stretch.isWord(at, "that") || !stretch[at].flags.contains(.word) { return nil }
      if let tense = verb(at) { return tense }
    }
    return nil
  }

  /// What one has done with an occasion that is over.
  private static let partaking = ["attended", "lost", "missed", "survived", "watched", "won"]

  /// What is said, written or done on a day.
  private static let opinions = [
    "accident", "announcement", "attack", "blast", "collision", "column", "crash", "decision", "derailment",
    "explosion",
    "fire", "lawsuit", "opinion", "order", "raid", "shooting", "storm", "testimony", "verdict", "video", "vote",
  ]
}
