import Dates

// What is to be done: told without a helper that looks ahead.

extension EnglishTense {
  /// "Its report, to be sent to the council on Friday", "ordered that the vote be held again in May", "applies from Friday".
  func commanded(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    if stretch.isWord(start - 1, "from"), stretch.isWord(start - 2, ["applies", "apply"]),
      !["did", "not", "to", "t"].contains(where: { stretch.isWord(start - 3, $0) })
    {
      return Tense(direction: .future, word: stretch.text(start - 2))
    }
    guard isOn(start - 1) || stretch.isClass(start, .weekday), let be = passive(before: start) else { return nil }
    if stretch.isWord(be - 1, "to") {
      // "was signed in March 2016, to be done in June": of another year than the next
      let isOld = (3...8).contains { stretch.isClass(be - $0, .yearNumber) }
      let isBehindVerb = cue(be - 3).contains(.past) && !stretch.isWord(be - 3, Self.pastsOfNouns)
      return !isOld && stretch.isClass(be - 2, .comma) && !isBehindVerb ? future(be) : nil
    }
    return isSubjunctive(be) ? future(be) : nil
  }

  /// The "be" of "be sent to the council on Friday": no other clause begins behind it.
  private func passive(before start: Int) -> Int? {
    for at in stride(from: start - 1, through: max(start - 10, 1), by: -1) {
      let token = stretch[at]
      guard token.flags.contains(.word), !token.flags.contains(.endsSentence) else { return nil }
      if stretch.isWord(at, "be") { return stretch.isPast(at + 1) || stretch.isPast(at + 2) ? at : nil }
      let isParticiple = stretch.isWord(at - 1, "be") || isAdverb(at - 1) && stretch.isWord(at - 2, "be")
      if !isParticiple, !cue(at).isDisjoint(with: [.past, .future, .conditional, .saying, .relative, .clause]) {
        return nil
      }
    }
    return nil
  }

  /// "Demanded that he be freed": no helper stands before it, and what is demanded is told behind "that".
  private func isSubjunctive(_ be: Int) -> Bool {
    guard let that = (2...7).lazy.map({ be - $0 }).first(where: { stretch.isWord($0, "that") }) else { return false }
    let isPlain = (that + 1..<be).allSatisfy { at in
      stretch[at].flags.contains(.word)
        && cue(at).isDisjoint(with: [.future, .conditional, .infinitive, .negation, .past])
    }
    return isPlain && (1...4).contains { stretch.isWord(that - $0, Self.demands) }
  }

  private static let demands = [
    "ask", "asked", "demand", "demanded", "demands", "insisted", "order", "ordered", "orders", "proposal", "proposed",
    "recommended", "request", "requested", "required", "ruled", "suggested", "urged",
  ]
}
