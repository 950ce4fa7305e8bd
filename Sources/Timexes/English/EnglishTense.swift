import Dates

/// Finds which way an English clause looks from the words around an expression: a light reading of tense, without a parse,
/// so that tagging alone says the same as extraction.
struct EnglishTense {
  let stretch: Stretch

  /// The direction of the clause around the tokens; nil when nothing shows it.
  func tense(of tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    let clause =
      opensClause(start) ? after(tokens.upperBound) ?? before(start) : before(start) ?? after(tokens.upperBound)
    if isAny(start - 1, ["since"]) { return Tense(direction: .past, word: "since", isPreposition: true) }
    if isAny(start - 1, ["of"]), isAny(start - 2, ["ahead"]) {
      return Tense(direction: .future, word: "ahead of", isPreposition: true)
    }
    guard isAny(start - 1, ["by", "until", "till", "starting", "beginning"]) else { return clause }
    // "had closed by Friday" is over; "has been postponed until Friday" and "he said by Friday" are not.
    if let clause, clause.direction == .past, !clause.isOpen { return clause }
    return Tense(direction: .future, word: stretch.text(start - 1), isPreposition: true)
  }

  /// True for "…, but in March a judge ruled" and "said that on Friday it would": the verb stands behind.
  private func opensClause(_ index: Int) -> Bool {
    var at = index - 1
    if at >= 0, stretch[at].classes.contains(.preposition), !isAny(at, ["by", "until", "till"]) { at -= 1 }
    return isAny(at, ["but", "that", "while", "when", "where", "because", "although", "though", "if"])
      || isAny(at, ["and"]) && stretch.isClass(at - 1, .comma)
  }

  /// The nearest verb to the left within the sentence, read with its helpers.
  private func before(_ index: Int) -> Tense? {
    stretch.nearest(before: index) { at in index - at <= 4 && isPresentPassive(at) ? future(at) : verb(at) }
  }

  /// The first verb to the right, for an expression that opens its clause: "On Friday the council will …".
  private func after(_ index: Int) -> Tense? { stretch.nearest(from: index, verb) }

  private func cue(_ index: Int) -> Cue { stretch.cue(index) }

  private func isAny(_ index: Int, _ words: [String]) -> Bool { words.contains { stretch.isWord(index, $0) } }

  /// The tense of the verb at `index`, if it is one.
  private func verb(_ index: Int) -> Tense? {
    let token = stretch[index]
    guard token.flags.contains(.word) else { return nil }
    switch cue(index) {
    case .future: return future(index)
    case .plan: return plan(index)
    case .schedule: return schedule(index)
    case .infinitive: return infinitive(index)
    case .conditional:
      if token.flags.contains(.capital) && index > 0 { return nil }
      if isAny(index, ["could"]), isNegated(index) { return past(index) }
      return stretch.isWord(index + 1, "have") ? past(index) : future(index)
    case .past, .saying: return isHelped(index) ? nil : past(index)
    case .present: return present(index)
    default:
      let isPast = token.flags.contains(.endsInEd) && !token.flags.contains(.capital)
      return isPast && !isHelped(index) ? past(index) : nil
    }
  }

  /// "is heard in May", "are closed on Friday": a timetable again, right before its date.
  private func isPresentPassive(_ index: Int) -> Bool {
    guard isAny(index - 1, ["is", "are"]), stretch[index].flags.contains(.word) else { return false }
    return stretch[index].flags.contains(.endsInEd) || cue(index) == .past || isAny(index, ["shut", "open"])
  }

  private func future(_ index: Int) -> Tense {
    let word = stretch.text(index)
    return Tense(direction: .future, word: word, isFirm: ["will", "shall"].contains(word))
  }

  private func past(_ index: Int) -> Tense {
    var tense = Tense(direction: .past, word: stretch.text(index))
    tense.isOpen = cue(index) == .saying || (1...3).contains { isAny(index - $0, ["has", "have", "is", "are"]) }
    return tense
  }

  /// "could not be reached Friday", "neither could be found".
  private func isNegated(_ index: Int) -> Bool {
    if isAny(index + 1, ["not", "n"]) { return true }
    return (1...12).contains { isAny(index - $0, ["neither", "nor", "none", "nobody"]) }
  }

  /// "is to", "are going to", "is being held", "is expected".
  private func present(_ index: Int) -> Tense? {
    if stretch.isWord(index + 1, "to") && !isAny(index, ["has", "have"]) { return future(index) }
    if stretch.isWord(index + 1, "going"), stretch.isWord(index + 2, "to") { return future(index + 1) }
    return (1...2).first { cue(index + $0) == .plan }.map { future(index + $0) }
  }

  /// "to meet Tuesday" looks ahead; "was forced to resign Tuesday", "began to fall" do not; "agreed to meet Tuesday" does.
  private func infinitive(_ index: Int) -> Tense? {
    guard isBaseVerb(index + 1), index > 0 else { return nil }
    let isOver = cue(index - 1) == .past || (stretch[index - 1].flags.contains(.endsInEd) && cue(index - 1) != .plan)
    let promises = [
      "agreed", "pledged", "vowed", "promised", "decided", "hoped", "wanted", "arranged", "invited", "ordered",
    ]
    if isOver && !isAny(index - 1, promises) { return nil }
    return Tense(direction: .future, word: stretch.text(index) + " " + stretch.text(index + 1))
  }

  /// "is scheduled", "plans to", "is set to" look ahead, even in the past tense; "had been scheduled" looks back, and
  /// "the plans" and "set aside" are no plans of a clause.
  private func plan(_ index: Int) -> Tense? {
    if stretch[index].flags.contains(.capital) && index > 0 { return nil }
    let hasComplement = isAny(index + 1, ["to", "for"])
    if isAny(index, ["plan", "plans", "planning", "hope", "hopes", "aims"]), !hasComplement { return nil }
    if isAny(index, ["due"]), stretch.isWord(index + 1, "to"),
      !isBaseVerb(index + 2) || isAny(index + 2, ["its", "their", "his", "her"])
    {
      return nil
    }
    if isAny(index, ["set"]), !hasComplement { return past(index) }
    if stretch.isWord(index - 1, "been"), (2...4).contains(where: { stretch.isWord(index - $0, "had") }) {
      return past(index - 1)
    }
    return future(index)
  }

  /// "The shop opens Tuesday", "doors open at noon": the present tense of a timetable.
  private func schedule(_ index: Int) -> Tense? {
    guard let before = stretch.token(at: index - 1), !isHelped(index) else { return nil }
    // "The lift, shut since Friday, reopens Saturday."
    guard before.flags.contains(.word) || before.classes.contains(.comma) && stretch[index].flags.contains(.endsInS)
    else {
      return nil
    }
    if cue(index - 1) == .past { return past(index) }
    let isNoun = !before.classes.isDisjoint(with: [
      .article, .indefinite, .ones, .ordinalWord, .last, .next, .this, .every, .preposition, .pluralSuffix, .phase,
    ])
    if isNoun || stretch[index].flags.contains(.capital) { return nil }
    if isAny(index, ["shut", "closed", "open"]), isAny(index - 1, ["is", "are", "be"]) { return future(index) }
    let isFinite =
      stretch[index].flags.contains(.endsInS) || before.flags.contains(.endsInS) || before.flags.contains(.capital)
    return isFinite && !isAny(index, ["closed"]) ? future(index) : nil
  }

  /// True when a helper before the verb tells its tense: "will be held", "to be signed", "did not open".
  private func isHelped(_ index: Int) -> Bool {
    for back in 1...3 where index - back >= 0 {
      let helper = cue(index - back)
      if helper == .future || helper == .conditional || stretch.isWord(index - back, "be") { return true }
      if back == 1 && helper == .infinitive { return true }
      if helper == .past || helper == .saying { return false }
    }
    return false
  }

  private func isBaseVerb(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index) else { return false }
    return token.flags.contains(.word) && !token.flags.contains(.capital) && !token.flags.contains(.endsInS)
      && token.classes.isDisjoint(with: [.article, .indefinite, .ones, .tens, .last, .next, .this, .vague, .every])
  }
}
