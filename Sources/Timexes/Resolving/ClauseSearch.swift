// Looking for the verb of the clause around an expression, without a parse.

extension Stretch {
  /// How many words to either side are looked at.
  private static let reach = 25

  /// What `read` says about the nearest word to the left, within the sentence, that it says something about.
  func nearest(before index: Int, _ read: (Int) -> Tense?) -> Tense? {
    var at = index - 1
    while at >= 0, index - at <= Stretch.reach {
      if isSentenceEnd(at) || beginsSentence(at + 1) || isInformal && partsMessage(at) { return nil }
      if let tense = read(at) { return tense }
      at -= 1
    }
    return nil
  }

  /// What `read` says about the first word to the right, from `index` on, that it says something about.
  func nearest(from index: Int, _ read: (Int) -> Tense?) -> Tense? {
    var at = index
    while at < tokens.count, at - index < Stretch.reach {
      if isSentenceEnd(at) || at > index && beginsSentence(at) || isInformal && partsMessage(at) { return nil }
      if let tense = read(at) { return tense }
      at += 1
    }
    return nil
  }

  /// True where a clause with "when" begins right at `end` and goes on to `start`.
  func isWhenClause(_ end: Int, _ start: Int) -> Bool {
    let when = isClass(end, .comma) ? end + 1 : end
    return when < start && isWord(when, "when")
      && (when..<start).allSatisfy { index in
        tokens[index].flags.contains(.word) || isClass(index, .integer)
      } && !(when..<start - 1).contains { isWord($0, ["and", "but", "or", "while"]) }
  }

  private static let titles = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "capt", "sgt", "rev", "hon", "vs", "st",
  ]

  /// True for a small word with a capital that begins a line: the heading above it has no full stop.
  private func beginsSentence(_ index: Int) -> Bool {
    guard let token = token(at: index), token.flags.isSuperset(of: [.lineBefore, .capital]) else { return false }
    return !token.flags.contains(.allCapitals) && token.entry != 0
      && (!token.classes.isDisjoint(with: [.preposition, .article, .indefinite])
        || !cue(of: token).isDisjoint(with: [.subject, .determiner, .function, .condition]))
  }

  func isSentenceEnd(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.endsSentence) else { return false }
    // “… will come earlier.” On Friday: quotation marks and brackets close with the sentence.
    var next = index + 1
    while let token = token(at: next), token.isGlued, !token.flags.contains(.word), token.number < 0,
      token.classes.isSubset(of: [.apostrophe, .bracket]), next < index + 4
    {
      next += 1
    }
    guard !(token(at: next)?.isGlued ?? false) else { return false }
    // The full stop of an initial ends no sentence: "J. Alder"; nor does one that goes on in small letters, or a title's.
    guard index > 0 else { return true }
    if let after = token(at: index + 1), after.flags.contains(.word), !after.flags.contains(.capital) { return false }
    if Stretch.titles.contains(where: { isWord(index - 1, $0) }) { return false }
    return !(tokens[index - 1].flags.contains(.capital) && tokens[index - 1].end - tokens[index - 1].start == 1)
  }
}
