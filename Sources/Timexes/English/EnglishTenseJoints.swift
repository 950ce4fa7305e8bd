import Dates

// What an expression's clause takes from the one that "and" joins it to, or from the words right around the expression.

extension EnglishTense {
  /// True for the second of two participles under one helper: "will be mailed on March 20 and counted on April 7".
  func isJoinedParticiple(_ index: Int) -> Bool {
    let and = isAdverb(index - 1) || stretch.isWord(index - 1, "then") ? index - 2 : index - 1
    guard stretch.isWord(and, ["and", "or"]), cue(index).isDisjoint(with: [.saying, .had]),
      !stretch.isWord(index, ["was", "were", "did", "began", "came", "fell", "gave", "rose", "took", "went"])
    else { return false }
    for at in stride(from: and - 1, through: max(and - 14, 0), by: -1) {
      if isEnd(at), !stretch.isClass(at - 1, .month) { return false }
      if stretch.isClass(at, .month), stretch[at].flags.contains(.capital) { continue }
      if stretch[at].flags.contains(.endsInEd) || cue(at).contains(.past) {
        return (1...2).contains { back in
          cue(at - back).contains(.be)
            && (1...2).contains { !cue(at - back - $0).isDisjoint(with: [.future, .conditional]) }
        }
      }
      if !cue(at).isDisjoint(with: [.future, .conditional, .present, .relative, .clause, .subject]) { return false }
    }
    return false
  }

  /// True for the verb of a range of months: "ran from March to June", "heard 112 witnesses between January and July". What is
  /// planned or allowed "for the months from March to June" is another matter.
  func opensRange(_ verb: Int, _ index: Int) -> Bool {
    guard stretch.isWord(index - 1, ["from", "between"]), !isDeferral(verb) else { return false }
    // "with the work spread from March to June": as it was settled.
    let with = (1...4).lazy.map { verb - $0 }.first { stretch.isWord($0, "with") }
    if let with, (with + 1..<verb).allSatisfy({ stretch[$0].flags.contains(.word) }) { return false }
    if verb == index - 2 { return true }
    return index - verb <= 9 && opensMonths(index) && !isAnnouncing(verb)
      && cue(verb).isDisjoint(with: [.saying, .plan, .planWithComplement, .promise, .request])
      && (verb + 1..<index - 1).allSatisfy { at in
        let token = stretch[at]
        return token.flags.contains(.word) && cue(at).isDisjoint(with: [.ahead, .plan, .planWithComplement, .relative])
          && (!stretch.isWord(at, ["for", "to", "about", "on"])
            || isLength(behind: at) && !stretch.isWord(verb, Self.hiring))
          && !stretch.isWord(at, Self.occasions)
          || token.classes.contains(.integer) || token.classes.contains(.percent)
      }
  }

  /// What is done with a hall that one will have.
  private static let hiring = ["booked", "chartered", "cleared", "engaged", "hired", "leased", "rented", "secured"]

  /// True for the "for" of "walked out for 40 days between March and May", which measures what was done.
  private func isLength(behind index: Int) -> Bool {
    let number = stretch.isWord(index + 1, ["about", "nearly", "only", "over", "some"]) ? index + 2 : index + 1
    return stretch.isWord(index, "for") && stretch.isClass(number, [.integer, .ones, .tens, .indefinite])
      && (1...2).contains { stretch.isClass(number + $0, .unit) }
  }

  /// True before the second end of a range of months: "[January] and July", "[3 January] to 5 July".
  func opensMonths(_ index: Int) -> Bool {
    guard let month = (index...index + 1).first(where: { stretch.isClass($0, .month) }) else { return false }
    let joint = stretch.isClass(month + 1, .dayNumber) ? month + 2 : month + 1
    return stretch.isWord(joint, ["and", "to", "until", "through"])
      && (joint + 1...joint + 2).contains { stretch.isClass($0, .month) }
  }

  /// "decided to close it, opened in 2008, with effect from 1 January": the day that something decided begins on lies ahead of
  /// the deciding; behind a plain past it is the nearest.
  func takingEffect(from tokens: Range<Int>) -> Tense?? {
    let effect = tokens.lowerBound - 2
    guard stretch.isWord(effect, "effect"), stretch.isWord(effect + 1, ["from", "on"]),
      stretch.isWord(effect - 1, "with")
    else { return nil }
    var end = effect - 1
    // The participle of a thing, between commas, has dates of its own.
    if stretch.isClass(end - 1, .comma),
      let comma = (2...14).lazy.map({ end - 1 - $0 }).first(where: { isEnd($0) || stretch.isClass($0, .comma) }),
      stretch.isClass(comma, .comma), stretch.isPast(comma + 1)
    {
      end = comma
    }
    guard let clause = governing(before: end) else { return .some(nil) }
    if clause.direction == .future || clause.isOpen { return preposition(effect, .future) }
    return stretch.isClass(tokens.lowerBound, .weekday) ? preposition(effect, .future) : .some(nil)
  }

  /// "had set a deadline of noon on Monday", "a deadline of June 3": it lies ahead, and near one that was set before.
  func deadline(of tokens: Range<Int>) -> Tense? {
    let of = tokens.lowerBound - 1
    // "had given them until this Monday"
    if stretch.isClass(tokens.lowerBound, .this), stretch.isClass(tokens.upperBound - 1, .weekday),
      stretch.isWord(of, ["by", "until"])
    {
      return preposition(of, .future)
    }
    guard stretch.isWord(of, "of"), stretch.isWord(of - 1, "deadline") else { return nil }
    let isOld = (2...6).contains { cue(of - $0).contains(.had) }
    return Tense(direction: .future, word: stretch.text(of - 1), isNearest: isOld)
  }

  /// "September ended at 1,742 dollars", told in July: what is delivered in that month, and not what happened in it.
  func isContract(_ tokens: Range<Int>) -> Bool {
    let (start, verb) = (tokens.lowerBound, tokens.upperBound)
    guard stretch.opensSentence(start), !stretch.isClass(start - 1, .preposition),
      stretch.isWord(
        verb, ["closed", "eased", "ended", "fell", "finished", "gained", "lost", "opened", "rose", "settled"])
    else { return false }
    let sum = stretch.isWord(verb + 1, "at") ? verb + 2 : verb + 1
    return stretch.isClass(sum, [.integer, .currency])
  }

  /// "He and his wife had been expecting a child in August": what was expected may be to come.
  func expecting(_ index: Int) -> Tense? {
    guard stretch.isWord(index, "expecting") else { return nil }
    let isBefore = (1...3).contains { cue(index - $0).contains(.had) }
    return Tense(direction: .future, word: stretch.text(index), isNearest: isBefore)
  }
}
