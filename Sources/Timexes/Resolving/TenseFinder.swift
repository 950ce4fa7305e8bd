import Dates

/// Finds which way a clause looks from the words around an expression: a light reading of tense, without a parse, so that
/// tagging alone says the same as extraction.
struct TenseFinder {
  let matcher: Matcher

  /// The direction of the clause around the tokens; nil when nothing shows it.
  func tense(of tokens: Range<Int>) -> Tense? {
    if let preposition = preposition(before: tokens.lowerBound) { return preposition }
    return before(tokens.lowerBound) ?? after(tokens.upperBound)
  }

  /// "by Friday" and "until March" look ahead, "since March" looks back; so does "expected Friday" with a verb between.
  private func preposition(before index: Int) -> Tense? {
    if matcher.isWord(index - 1, "since") && index > 0 { return Tense(direction: .past, word: "since", isPreposition: true) }
    for word in ["by", "until", "till", "starting", "beginning", "from"] where index > 0 && matcher.isWord(index - 1, word) {
      if word == "by" || word == "until" || word == "till", let clause = before(index - 1), clause.direction == .past,
        clause.word != "said"
      { return clause }
      if word == "by" || word == "until" || word == "till" { return Tense(direction: .future, word: word, isPreposition: true) }
    }
    return nil
  }

  /// The nearest verb to the left within the clause, read with its helpers.
  private func before(_ index: Int) -> Tense? {
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 25 {
      let token = matcher[at]
      if token.flags.contains(.endsSentence) && !isInitial(at) { return nil }
      if let tense = verb(at) { return tense }
      if cue(at) == .clause && steps > 2 && isStop(at) { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// The first verb to the right, for an expression that opens its clause: "On Friday the council will …".
  private func after(_ index: Int) -> Tense? {
    var at = index
    var steps = 0
    while at < matcher.tokens.count, steps < 25 {
      let token = matcher[at]
      if token.flags.contains(.endsSentence) && !isInitial(at) { return nil }
      if let tense = verb(at) { return tense }
      at += 1
      steps += 1
    }
    return nil
  }

  private func cue(_ index: Int) -> Cue {
    guard index >= 0, index < matcher.tokens.count, matcher[index].entry != 0 else { return .none }
    return matcher.lexicon.entries[Int(matcher[index].entry)].cue
  }

  private func isStop(_ index: Int) -> Bool { matcher.isWord(index, "which") || matcher.isWord(index, "who") }

  private func isInitial(_ index: Int) -> Bool { index + 1 < matcher.tokens.count && matcher[index + 1].isGlued }

  /// The tense of the verb at `index`, if it is one.
  private func verb(_ index: Int) -> Tense? {
    let token = matcher[index]
    let word = text(index)
    switch cue(index) {
    case .future: return Tense(direction: .future, word: word)
    case .plan:
      return plan(index)
    case .infinitive:
      guard index + 1 < matcher.tokens.count, isBaseVerb(index + 1) else { return nil }
      // "to meet Tuesday" looks ahead; "was forced to resign Tuesday", "began to fall" do not.
      if hasPastVerb(before: index) { return nil }
      return Tense(direction: .future, word: word + " " + text(index + 1))
    case .conditional:
      if token.flags.contains(.capital) { return nil }
      if cue(index + 1) == .present && matcher.isWord(index + 1, "have") { return Tense(direction: .past, word: word) }
      return Tense(direction: .future, word: word)
    case .past, .saying:
      if isInFuturePhrase(index) { return nil }
      return Tense(direction: .past, word: word)
    case .present:
      if matcher.isWord(index + 1, "to") { return Tense(direction: .future, word: word + " to") }
      if matcher.isWord(index + 1, "going"), matcher.isWord(index + 2, "to") { return Tense(direction: .future, word: "going to") }
      if (index + 1..<min(index + 3, matcher.tokens.count)).contains(where: { cue($0) == .plan }) {
        return Tense(direction: .future, word: text(index + 1))
      }
      return nil
    default:
      guard token.flags.contains(.endsInEd), !token.flags.contains(.capital), token.entry == 0 else { return nil }
      return isInFuturePhrase(index) ? nil : Tense(direction: .past, word: word)
    }
  }

  /// "is scheduled", "plans to", "is set to" look ahead, even in the past tense; "had been scheduled" looks back, and
  /// "the plans" and "set aside" are no plans of a clause.
  private func plan(_ index: Int) -> Tense? {
    let token = matcher[index]
    if token.flags.contains(.capital) && index > 0 { return nil }
    let needsInfinitive = ["plan", "plans", "hope", "hopes", "set", "aims", "planning", "planned"].contains { matcher.isWord(index, $0) }
    if needsInfinitive, !matcher.isWord(index + 1, "to"), !matcher.isWord(index + 1, "for") {
      return matcher.isWord(index, "set") || matcher.isWord(index, "planned") && cue(index - 1) != .past
        ? (matcher.isWord(index, "set") ? Tense(direction: .past, word: text(index)) : nil) : nil
    }
    if matcher.isWord(index - 1, "been"), (1...4).contains(where: { matcher.isWord(index - $0, "had") }) {
      return Tense(direction: .past, word: "had been")
    }
    return Tense(direction: .future, word: text(index))
  }

  /// True for the participle of "will be held", "to be signed", "is expected".
  private func isInFuturePhrase(_ index: Int) -> Bool {
    for back in 1...3 where index - back >= 0 {
      let helper = cue(index - back)
      if helper == .future || helper == .conditional || matcher.isWord(index - back, "be") { return true }
      if helper == .past || helper == .saying { return false }
    }
    return false
  }

  private func hasPastVerb(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let token = matcher[index - 1]
    return cue(index - 1) == .past || (token.flags.contains(.endsInEd) && cue(index - 1) != .plan)
  }

  private func isBaseVerb(_ index: Int) -> Bool {
    let token = matcher[index]
    return token.flags.contains(.word) && !token.flags.contains(.capital) && !token.flags.contains(.endsInS)
      && token.classes.isDisjoint(with: [.article, .indefinite, .ones, .tens, .last, .next, .this, .vague, .every])
  }

  private func text(_ index: Int) -> String {
    index < matcher.tokens.count ? matcher.text(index) : ""
  }
}
