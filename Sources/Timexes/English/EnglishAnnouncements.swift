// What headlines and programmes announce: "Schools to close from Monday", "Thursday's debate starts at 8 p.m."

extension EnglishTense {
  /// What an announcement around the tokens says.
  func announced(_ tokens: Range<Int>) -> Tense? {
    if let at = beginning(behind: tokens) {
      return Tense(direction: .future, word: stretch.text(at), isFirm: true)
    }
    if let at = infinitiveOfHeadline(tokens) ?? callingFor(tokens) {
      return Tense(direction: .future, word: stretch.text(at))
    }
    return nil
  }

  /// The "to" of "Schools to close from Monday, minister says": a subject and an infinitive without any other verb.
  private func infinitiveOfHeadline(_ tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    guard let at = (2...14).lazy.map({ start - $0 }).first(where: { isInfinitive($0) || isEnd($0) }),
      isInfinitive(at), let subject = stretch.token(at: at - 1), stretch.isContent(subject),
      cue(at - 1).isDisjoint(with: [.past, .present, .plan, .promise, .ahead])
    else { return nil }
    var first = at - 1
    while first > 0, !isEnd(first - 1), !stretch[first].flags.contains(.lineBefore), at - first < 14 { first -= 1 }
    // It stands on a line of its own.
    guard first == 0 || stretch[first].flags.contains(.lineBefore), !stretch.ends(stretch[first], in: "ing"),
      stretch[first].flags.contains(.capital), (first..<start).allSatisfy({ !isVerb($0) })
    else { return nil }
    // A headline has no full stop, and names its source at most.
    let end = (tokens.upperBound..<min(tokens.upperBound + 14, stretch.tokens.count)).first {
      isEnd($0) || isVerb($0) || stretch[$0].flags.contains(.lineBefore)
    }
    let isOpen = end.map { stretch.isWord($0, ["say", "says"]) || stretch[$0].flags.contains(.lineBefore) } ?? true
    return isOpen ? at : nil
  }

  /// The "starts" of "Thursday's debate starts at 8 p.m.".
  private func beginning(behind tokens: Range<Int>) -> Int? {
    guard stretch.hasPossessiveEnding(tokens.upperBound) else { return nil }
    return (3...5).lazy.map { tokens.upperBound + $0 }.first { at in
      stretch.isWord(at, ["starts", "begins", "opens", "kicks"])
        && stretch.isWord(at + 1, ["at", "off", "in", "around"])
        && (tokens.upperBound + 2..<at).allSatisfy { stretch[$0].flags.contains(.word) && !isVerb($0) }
    }
  }

  /// "We thought it would be over by March": it may have been.
  func thought(before would: Int) -> Tense? {
    guard (2...6).contains(where: { stretch.isWord(would - $0, "thought") }) else { return nil }
    return Tense(direction: .future, word: stretch.text(would), isNearest: true)
  }

  /// The "announced" of "announced a strike from Monday".
  private func callingFor(_ tokens: Range<Int>) -> Int? {
    let from = tokens.lowerBound - 1
    guard stretch.isWord(from, "from"), stretch.isClass(tokens.upperBound - 1, [.weekday, .month, .dayNumber]),
      !stretch.isWord(tokens.upperBound, ["to", "till", "until", "through"]),
      stretch.token(at: from - 1).map(stretch.isContent) ?? false
    else { return nil }
    // "voted to strike from Friday"
    if isInfinitive(from - 2), stretch.isWord(from - 3, ["voted", "votes", "agreed", "decided", "threatened", "vowed"])
    {
      return from - 2
    }
    let verb = (2...8).lazy.map { from - $0 }.first { isEnd($0) || isVerb($0) || stretch.isWord($0, Self.calls) }
    return verb.flatMap { stretch.isWord($0, Self.calls) ? $0 : nil }
  }

  private static let calls = [
    "announce", "announces", "announced", "call", "calls", "called", "declare", "declares", "declared", "order",
    "orders", "ordered", "threaten", "threatens", "threatened", "face", "faces", "plan", "plans", "planned",
  ]

  private func isInfinitive(_ index: Int) -> Bool {
    index > 0 && cue(index).contains(.infinitive) && isBaseVerb(index + 1)
  }

  /// True where a sentence ends, and before the stretch.
  func isEnd(_ index: Int) -> Bool { index < 0 || stretch[index].flags.contains(.endsSentence) }

  /// True for a finite verb, a helper or a participle, as far as ending and lexicon show it; `index` lies in the stretch.
  func isVerb(_ index: Int) -> Bool {
    stretch[index].flags.contains(.endsInEd)
      || !cue(index).isDisjoint(with: [.past, .present, .have, .had, .be, .been, .saying, .future, .conditional])
  }
}
