import Dates

// More ways to say when that look one way: by a phrase ("called for a strike on Friday", "Thursday at the earliest"), or by a
// verb before or behind ("On November 3 she complained").

extension EnglishTense {
  /// What such a way of speaking says; nil where there is none.
  func expectation(of tokens: Range<Int>) -> Tense? {
    guard stretch.isClass(tokens.upperBound - 1, [.weekday, .dayNumber, .partOfDay]) else { return nil }
    if let around = aroundApposition(tokens) { return around }
    if let at = takingEffect(before: tokens.lowerBound) ?? atTheEarliest(tokens.upperBound) ?? calling(
      before: tokens.lowerBound) ?? minding(tokens)
    {
      return Tense(direction: .future, word: stretch.text(at))
    }
    return nil
  }

  /// The "earliest" of "Thursday at the earliest", "tues earliest": so speaks who expects.
  private func atTheEarliest(_ end: Int) -> Int? {
    func isLimit(_ index: Int) -> Bool { stretch.isWord(index, "earliest") || stretch.isWord(index, "soonest") }
    if stretch.isWord(end, "at"), stretch.isClass(end + 1, .article), isLimit(end + 2) { return end + 2 }
    return stretch.isInformal && isLimit(end) ? end : nil
  }

  /// The "called" of "called for another march on Thursday": what is called for is to come.
  private func calling(before start: Int) -> Int? {
    guard stretch.isWord(start - 1, "on"),
      let occasion = (2...6).lazy.map({ start - $0 }).first(where: { stretch.isWord($0, Self.occasions) }),
      occasion == start - 2
        || stretch.isWord(occasion + 1, ["across", "at", "in", "near", "outside"])
          && !stretch.isWord(start - 2, ["address", "interview", "letter", "message", "sermon", "speech", "statement"])
    else { return nil }
    return (2...6).lazy.map { occasion - $0 }.first { at in
      stretch.isWord(at + 1, "for") && stretch.isWord(at, ["called", "call", "calls", "calling"])
        && !stretch.isClass(at - 1, .article) && !stretch.isWord(at - 1, ["was", "were", "been", "be", "their", "his"])
        && (occasion + 1..<start).allSatisfy { stretch[$0].flags.contains(.word) && !cue($0).contains(.past) }
        && (at + 2..<occasion).allSatisfy {
          stretch[$0].flags.contains(.word) && !cue($0).contains(.past) && !stretch.isWord($0, Self.between)
        }
    }
  }

  /// Words behind which another occasion is told: "called for calm after the rally on Sunday".
  private static let between = [
    "about", "after", "against", "at", "before", "during", "following", "from", "in", "into", "of", "on", "over",
    "since", "with",
  ]

  /// The "looking" of "looking forward to Saturday", the "thinking" of "I'm thinking about Sunday night": such days are to
  /// come; but "people are thinking about Monday, when three died".
  private func minding(_ tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    if stretch.isWord(start - 1, "to"), stretch.isWord(start - 2, "forward"), stretch.isWord(start - 3, "looking") {
      return (1...3).contains { cue(start - 3 - $0).contains(.past) } ? nil : start - 3
    }
    let next = stretch.isClass(tokens.upperBound, .comma) ? tokens.upperBound + 1 : tokens.upperBound
    guard stretch.isWord(start - 1, "about"), stretch.isWord(start - 2, "thinking"),
      stretch.isWord(start - 3, ["m", "am", "re"]), !stretch.isWord(next, "when"),
      !stretch.hasPossessiveEnding(tokens.upperBound)
    else { return nil }
    return start - 2
  }

  /// The first verb behind an expression; with a pronoun between them, "On November 3 she complained" is as plain a past as
  /// "complained on November 3".
  func after(opening tokens: Range<Int>) -> Tense? {
    guard var tense = after(tokens.upperBound) else { return nil }
    if tense.direction == .past, !tense.isOpen, !tense.isNearest, stretch.opensSentence(tokens.lowerBound),
      stretch.isClass(tokens.lowerBound - 1, .preposition), cue(tokens.upperBound).contains(.subject),
      (1...2).contains(where: { verb(tokens.upperBound + $0) == tense })
    {
      tense.isDirect = true
    }
    return tense
  }

  /// "The drought would break when the rains came in June": behind "would", the past of a clause with "when" is to come.
  func backshifted(_ index: Int, _ tense: Tense) -> Tense? {
    guard tense.direction == .past, !tense.isOpen,
      let mark = (1...5).lazy.map({ index - $0 }).first(where: { stretch.isWord($0, ["once", "until", "when"]) }),
      (mark + 1..<index).allSatisfy({ stretch[$0].flags.contains(.word) && verb($0) == nil })
    else { return nil }
    let would = (1...8).lazy.map { mark - $0 }.first { isEnd($0) || isVerb($0) || stretch.isClass($0, .comma) }
    // "As a child she would leave when school closed in June": but for "only", it is somebody's saying that shows it.
    guard let would, stretch.isWord(would, "would"), !stretch.isWord(would + 1, "have"),
      stretch.isWord(would + 1, "only")
        || (1...12).prefix(while: { !isEnd(would - $0) }).contains(where: { cue(would - $0).contains(.saying) })
    else { return nil }
    return Tense(direction: .future, word: stretch.text(would))
  }

  /// The "did" or "was" of "…, but did not come".
  func verbOfFailure(behind index: Int, isMeant: Bool) -> Int? {
    let but = stretch.isClass(index, .comma) ? index + 1 : index
    guard stretch.isWord(but, "but") else { return nil }
    // "was meant to come but the car died"
    if isMeant, let past = after(but + 1), past.direction == .past, !past.isOpen {
      return (but + 1..<but + 6).first { stretch.text($0) == past.word }
    }
    return (1...2).lazy.map { but + $0 }.first {
      stretch.isWord($0, ["did", "didn", "was", "were", "never", "failed", "couldn"])
        || stretch.isWord($0, "could") && stretch.isWord($0 + 1, "not")
    }
  }

  /// "scheduled to fly to Kerns on": a plan and its verb.
  func isPlanned(before start: Int) -> Bool {
    (3...9).contains { cue(start - $0).contains(.plan) && cue(start - $0 + 1).contains(.infinitive) }
  }

  /// The "d" of "If she'd come in June, we would have talked" and of "there'd be talks by Friday".
  func shortened(_ index: Int) -> Tense? {
    if stretch.isWord(index, "d"), stretch.isClass(index - 1, .apostrophe), stretch.isWord(index + 1, "be") {
      return future(index)
    }
    guard stretch.isWord(index - 1, "d"), stretch.isClass(index - 2, .apostrophe), stretch.isWord(index - 4, "if"),
      stretch[index].flags.contains(.word),
      (index + 2..<index + 14).contains(where: { stretch.isWord($0, "would") && stretch.isWord($0 + 1, "have") })
    else { return nil }
    return past(index)
  }

  /// The "take effect" of "before the cuts take effect Friday": a present that no ending shows.
  private func takingEffect(before start: Int) -> Int? {
    let effect = isOn(start - 1) ? start - 2 : start - 1
    guard stretch.isWord(effect, "effect"), stretch.isWord(effect - 1, "take"), !isHelped(effect - 1),
      !["did", "didn", "to", "t", "not"].contains(where: { stretch.isWord(effect - 2, $0) }),
      !(3...6).contains(where: {
        stretch.isWord(effect - $0, ["saw", "see", "watched", "watch", "let", "made", "felt"])
      })
    else { return nil }
    return effect - 1
  }

  /// What the clause around an apposition says: "She will face Olen, a clerk first elected in 1992, on Nov. 2".
  private func aroundApposition(_ tokens: Range<Int>) -> Tense? {
    let comma = tokens.lowerBound - 2
    guard isOn(comma + 1), stretch.isClass(comma, .comma),
      let first = (4...14).lazy.map({ comma - $0 }).first(where: { isEnd($0) || stretch.isClass($0, .comma) }),
      first > 0, stretch.isClass(first, .comma)
    else { return nil }
    let isApposition = stretch.isClass(first + 1, [.article, .indefinite])
    guard isApposition || cue(first + 1).contains(.relative) || stretch.isWord(first + 1, "where"),
      (first + 2..<comma).allSatisfy({ !cue($0).contains(.saying) }), verb(comma - 1) == nil,
      let tense = governing(before: first), tense.direction == .future
    else { return nil }
    return tense
  }
}
