// What the words around a verb say of it: negated, owned, supposed, a form that only looks like a past.

extension EnglishTense {
  /// True for the "s" of "the auditor's report came", which is no "is" or "has": a word that is no adverb stands behind it.
  func isOwner(_ letter: Int, before verb: Int) -> Bool {
    stretch.isClass(letter, .pluralSuffix) && stretch.isClass(letter - 1, .apostrophe) && letter + 1 < verb
      && !(letter + 1..<verb).allSatisfy { isAdverb($0) || !cue($0).isEmpty || stretch.isWord($0, "just") }
  }

  /// True for what somebody would have: "would have the coast back", "would have Fridays off".
  func isOwned(_ index: Int) -> Bool {
    if isThing(index) { return true }
    guard let token = stretch.token(at: index), token.flags.isSuperset(of: [.word, .endsInS]) else { return false }
    return token.classes.contains(.weekday) || stretch.isContent(token) && cue(index).isEmpty
  }

  /// "On Sunday I could still see my roof": what one was able to do then; but "could see rain on Sunday".
  func isAbility(_ could: Int) -> Bool {
    stretch.isWord(could + 1, ["barely", "hardly", "only", "scarcely", "still"])
      && stretch.isWord(could + 2, ["feel", "hear", "remember", "see", "smell", "taste"])
  }

  /// "might not have power until Saturday": a noun between, and no participle.
  func isUntil(_ index: Int) -> Bool {
    (stretch.isWord(index, "until") || stretch.isWord(index, "till")) && cue(index - 1).isEmpty
      && !stretch[index - 1].flags.contains(.endsInEd)
  }

  /// "would not comment Tuesday": what nobody was willing to say.
  func isUnwilling(_ index: Int) -> Bool {
    guard stretch.isWord(index, "would") || stretch.isWord(index, "wouldn") else { return false }
    let isDenied =
      (1...3).contains { stretch.isWord(index + $0, "not") || stretch.isWord(index + $0, "t") }
      || (1...4).contains { stretch.isWord(index - $0, "neither") || stretch.isWord(index - $0, "nobody") }
    return isDenied
      && (1...4).contains { ahead in
        ["answer", "comment", "confirm", "disclose", "discuss", "elaborate", "identify", "say", "speculate"].contains {
          stretch.isWord(index + ahead, $0)
        }
      }
  }

  /// The "won" of "won't".
  func isNegatedByLetter(_ index: Int) -> Bool {
    stretch.isClass(index + 1, .apostrophe) && stretch.isWord(index + 2, "t")
  }

  /// "roads stay shut through Thursday": what something goes on being.
  func isStayingState(_ index: Int) -> Bool {
    stretch.isWord(index - 1, ["stay", "stays", "remain", "remains"]) && cue(index).isDisjoint(with: .plan)
  }

  /// "if he won on Dec. 12", but "asked if he won".
  func isSupposed(_ index: Int) -> Bool {
    // "If this had come out in July": what did not come about is over.
    if stretch.isWord(index - 1, "had") { return false }
    if stretch.isWord(index, "had"),
      cue(index + 1).contains(.past) || ["come", "become", "run"].contains(where: { stretch.isWord(index + 1, $0) })
        || stretch.token(at: index + 1)?.flags.contains(.endsInEd) == true
    {
      return false
    }
    // "if the freeze were funded from April"
    let hasWere = stretch.isWord(index, "were") || stretch.isWord(index - 1, "were")
    return (2...(hasWere ? 5 : 3)).contains { back in
      stretch.isWord(index - back, "if") && stretch.cue(index - back - 1).isDisjoint(with: [.saying, .request])
        && !["see", "know", "wonder", "wondered", "clear"].contains { stretch.isWord(index - back - 1, $0) }
    }
  }

  /// True behind "neither", "nobody", and before "not".
  func isNegated(_ index: Int) -> Bool {
    if stretch.cue(index + 1).contains(.negation) { return true }
    for at in stride(from: index - 1, through: max(index - 12, 0), by: -1) {
      if stretch[at].flags.contains(.endsSentence) { return false }
      if stretch.cue(at).contains(.negation), !stretch.isWord(at, "not") { return true }
    }
    return false
  }

  /// "A game planned for Tuesday was called off": the plan is over, its day may be to come.
  func isVerbOfThePast(_ place: Int) -> Bool {
    let index = stretch.isClass(place, .comma) ? place + 1 : place
    return ["was", "were", "has", "have", "had"].contains { stretch.isWord(index, $0) }
  }

  /// "The barges that were to bring hay on Tuesday could not sail", "were to bring hay on Tuesday stayed in port": a plan that
  /// its sentence goes on to tell the end of; but "which is to sing on Saturday, could not travel".
  func isPlanOver(_ plan: Tense, _ tokens: Range<Int>) -> Bool {
    let verb = stretch.isClass(tokens.upperBound, .comma) ? tokens.upperBound + 1 : tokens.upperBound
    if plan.word == "planned", stretch.isPast(verb) { return true }
    if plan.isTimetable || ["is", "are"].contains(plan.word) { return false }
    if stretch.isWord(verb, "could") { return stretch.isWord(verb + 1, "not") }
    if stretch.isWord(verb, ["did", "didn", "couldn", "never", "failed"]) { return true }
    return stretch.isPast(verb) && isInRelativePlan(tokens.lowerBound)
  }

  /// True in "that were to", "who was to", with nothing but words behind it.
  private func isInRelativePlan(_ start: Int) -> Bool {
    let to = (2...9).lazy.map { start - $0 }.first { isEnd($0) || cue($0).contains(.infinitive) }
    guard let to, to > 1, stretch.isWord(to, "to"), stretch.isWord(to - 1, ["was", "were"]) else { return false }
    return cue(to - 2).contains(.relative)
  }

  /// "let's meet on Friday"; in a message without the apostrophe too.
  func isInvitation(_ index: Int) -> Bool {
    stretch.isWord(index, "let") && (stretch.isClass(index + 1, .apostrophe) || stretch.isWord(index + 1, "us"))
      || stretch.isInformal && stretch.isWord(index, "lets") || isLetMe(index) || isWeAre(index)
  }

  /// The "let" of "Let me know by Friday", "please let us have it by the 12th": said to somebody.
  private func isLetMe(_ index: Int) -> Bool {
    stretch.isWord(index, "let") && stretch.isWord(index + 1, ["her", "him", "me", "them", "us"])
      && (isEnd(index - 1) || stretch.isWord(index - 1, ["please", "pls", "plz", "just"])
        || stretch.isInformal && stretch.partsMessage(index - 1))
  }

  /// The "were" of "were off to Kerns 3rd may": in a message "we're", where no subject stands before it.
  private func isWeAre(_ index: Int) -> Bool {
    stretch.isInformal && stretch.isWord(index, "were") && (index == 0 || stretch.partsMessage(index - 1))
      && stretch.isWord(
        index + 1,
        ["away", "back", "coming", "flying", "going", "gonna", "having", "leaving", "meeting", "moving", "off", "out"])
  }

  /// "need", "speed", "indeed": the letters of a past and none.
  func endsInEed(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index), stretch.ends(token, in: "eed") else { return false }
    let word = stretch.text(index)
    return word.hasSuffix("eed") && !["agreed", "freed", "decreed", "guaranteed", "disagreed"].contains(word)
  }

  /// "is heard in May", "are closed on Friday": a timetable, right before its date.
  func isPresentPassive(_ index: Int) -> Bool {
    guard
      stretch.isWord(index - 1, "is") || stretch.isWord(index - 1, "are")
        || stretch.isWord(index - 1, "re") && stretch.isClass(index - 2, .apostrophe),
      stretch[index].flags.contains(.word)
    else {
      return false
    }
    return stretch[index].flags.contains(.endsInEd) || !cue(index).isDisjoint(with: [.past, .schedule])
  }

  func isBaseVerb(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index) else { return false }
    return token.flags.contains(.word) && !token.flags.contains(.capital) && !token.flags.contains(.endsInS)
      && token.classes.isDisjoint(with: [.article, .indefinite, .ones, .tens, .last, .next, .this, .vague, .every])
  }
}
