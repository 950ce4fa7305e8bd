// What is still to be done before a day puts the day ahead: "They must strike before Friday's deadline".

extension EnglishTense {
  /// "Friday's ruling": the ruling has its own time, and only "will" and its like, or what is to be done before it, can move
  /// it ahead.
  func ofOwner(_ tokens: Range<Int>, _ clause: Tense?) -> Tense? {
    let start = tokens.lowerBound
    if clause == nil, isScheduled(behind: tokens) {
      return Tense(direction: .future, word: stretch.text(start), isNearest: true)
    }
    if let near = cancelled(before: start) { return near }
    guard let clause, clause.direction == .future, !clause.isFirm else { return clause }
    if isAwaited(start) { return clause }
    guard stretch.isWord(start - 1, "before") else { return nil }
    return wished(clause, before: start - 1)
  }

  /// "for Friday's vote", "would not decide until after Thursday's meeting": what the clause looks ahead to.
  private func isAwaited(_ start: Int) -> Bool {
    stretch.isWord(start - 1, "for")
      || stretch.isWord(start - 1, "after") && stretch.isWord(start - 2, ["till", "until"])
  }

  /// "wanted to finish before Friday's vote": what was wished then may be over, so that the nearest is meant.
  private func wished(_ clause: Tense, before index: Int) -> Tense {
    guard
      let to = (2...10).lazy.map({ index - $0 }).first(where: { isEnd($0) || cue($0).contains(.infinitive) }),
      !isEnd(to), stretch.isWord(to - 1, ["aimed", "hoped", "intended", "meant", "needed", "wanted"])
    else { return clause }
    var clause = clause
    clause.isNearest = true
    return clause
  }

  /// "was weighing whether to withdraw before Thursday's vote", "are considering leaving before Friday": the deed that
  /// somebody has in mind is not done yet, and so the day before which it would be is to come; but "had weighed whether to
  /// withdraw" and "decided whether to withdraw before Thursday" are over.
  func pondered(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    let before = stretch.isClass(start - 1, .article) ? start - 2 : start - 1
    guard stretch.isWord(before, "before") else { return nil }
    for at in stride(from: before - 1, through: max(before - 10, 1), by: -1) {
      let token = stretch[at]
      guard token.flags.contains(.word), !isEnd(at) else { return nil }
      if stretch.isWord(at, "whether") { return isOpenQuestion(at) ? ahead(of: at) : nil }
      // "Traders are cautious before Friday's figures"
      if stretch.isWord(at, ["is", "are"]) { return ahead(of: at) }
      if cue(at).contains(.infinitive), isBaseVerb(at + 1), isProgress(at - 1) || isRequested(at - 1) {
        // "were racing to finish before Friday's vote", "were urged to finish": they may have.
        return Tense(
          direction: .future, word: stretch.text(at) + " " + stretch.text(at + 1), isNearest: isPastProgress(at - 1))
      }
      if stretch.ends(token, in: "ing"), stretch.isWord(at - 1, Self.pondering), isProgress(at - 1) {
        return ahead(of: at - 1)
      }
      if isPastVerb(at), !cue(at - 1).contains(.infinitive) { return nil }
    }
    return nil
  }

  private func ahead(of index: Int) -> Tense { Tense(direction: .future, word: stretch.text(index)) }

  /// True for the "whether" of a question that is open: behind "is weighing", "undecided", "has yet to say", "did not say".
  private func isOpenQuestion(_ whether: Int) -> Bool {
    let asks = stretch.isWord(whether - 1, ["about", "of", "on", "over"]) ? whether - 2 : whether - 1
    guard asks > 0, stretch[asks].flags.contains(.word),
      !(1...4).prefix(while: { !isEnd(asks - $0) }).contains(where: { cue(asks - $0).contains(.had) })
    else { return false }
    if isProgress(asks) || stretch.isWord(asks, ["uncertain", "unclear", "undecided", "unsure"]) { return true }
    let isDenied = (1...3).contains { cue(asks - $0).contains(.negation) }
    return isDenied || cue(asks - 1).contains(.infinitive) && isBaseVerb(asks)
  }

  /// True for the "racing" of "are racing", "were still racing".
  private func isProgress(_ index: Int) -> Bool {
    guard let verb = stretch.token(at: index), stretch.ends(verb, in: "ing") else { return false }
    return isForm(of: index, ["is", "are", "was", "were", "am", "re", "m", "been", "be"])
  }

  /// True for the "asked" of "are being asked", "were asked".
  private func isRequested(_ index: Int) -> Bool {
    cue(index).contains(.request) && isPastVerb(index)
      && isForm(of: stretch.isWord(index - 1, "being") ? index - 1 : index, ["is", "are", "was", "were"])
  }

  private func isPastProgress(_ index: Int) -> Bool {
    isForm(of: stretch.isWord(index - 1, "being") ? index - 1 : index, ["was", "were", "been"])
  }

  private func isForm(of participle: Int, _ words: [String]) -> Bool {
    let helper =
      isAdverb(participle - 1) || stretch.isWord(participle - 1, ["not", "now"]) ? participle - 2 : participle - 1
    return stretch.isWord(helper, words)
  }

  private static let pondering = ["considering", "contemplating", "debating", "discussing", "mulling", "weighing"]
}
