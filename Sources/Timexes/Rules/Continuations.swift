import Dates

extension Stretch {
  /// True when `second` is the far end of a range that begins with `first`: "Monday to Thursday", "between May and July".
  func joins(_ first: Found?, _ second: Found) -> Bool {
    guard let first, first.tokens.upperBound == second.tokens.lowerBound - 1, first.rule == second.rule else {
      return false
    }
    let joint = second.tokens.lowerBound - 1
    if isWord(joint, order.and) { return isWord(first.tokens.lowerBound - 1, order.between) }
    return isClass(joint, .hyphen) || isWord(joint, order.through)
  }

  /// True for the date of a printed dateline, "PARIS, March 6 (AFP) -": it says when the article was written, and nothing
  /// in its story.
  func isInPrintedDateline(_ found: Found) -> Bool {
    guard found.tokens.lowerBound > 1, found.tokens.lowerBound < 10, let next = token(at: found.tokens.upperBound),
      tokens[0].flags.contains(.allCapitals), isClass(found.tokens.lowerBound - 1, .comma)
    else { return false }
    let isClosed = next.classes.contains(.hyphen) || ["(", "_", "–", "—"].contains(text(found.tokens.upperBound))
    return isClosed
      && tokens[1..<found.tokens.lowerBound].allSatisfy {
        !$0.flags.contains(.lineBefore) && !$0.flags.contains(.endsSentence)
      }
  }

  /// What follows a day of a month in a list or a range: "May 3, 4 and 7", "June 3-7", "1914-18".
  func continuations(after found: inout [Found], _ index: inout Int) {
    while let last = found.last, let next = continuation(of: last, at: index) {
      found.append(next)
      index = next.tokens.upperBound
    }
  }

  private func continuation(of last: Found, at index: Int) -> Found? {
    var at = index
    if isClass(at, .comma) { at += 1 }
    let isJoined = isClass(at, .joiner) || isClass(at, .hyphen)
    if isJoined { at += 1 }
    guard at > index, at < tokens.count else { return nil }
    switch last.meaning {
    case .floating(.monthDay, _), .within(.dayOfMonth, of: _):
      if case .floating(.monthDay, _) = last.meaning, tokens[last.tokens.upperBound - 1].classes.contains(.month) {
        return nil  // "3 May" is followed by "4 May"
      }
      guard let (end, value) = day(at: at), !isFollowedByMore(end) else { return nil }
      let base: Meaning = if case .within(_, let base) = last.meaning { base } else { last.meaning }
      return Found(rule: last.rule, tokens: at..<end, meaning: .within(.dayOfMonth(value), of: base), kind: .date)
    case .calendar(let date) where date.granularity == .year && isClass(index, [.hyphen, .slash]):
      guard at == index + 1, isClass(at, .twoDigits), tokens[index].isGlued, tokens[at].isGlued,
        !isClass(at + 1, [.hyphen, .slash])
      else { return nil }
      let year = date.year / 100 * 100 + Int(tokens[at].number)
      guard year > date.year, let found = CalendarDate.year(year) else { return nil }
      return Found(rule: last.rule, tokens: at..<at + 1, meaning: .calendar(found), kind: .date)
    default: return nil
    }
  }

  /// True when what stands at `index` shows that the number before it is no day of a list.
  private func isFollowedByMore(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    if !token.classes.isDisjoint(with: [.percent, .colon, .month, .meridiem, .unit, .currency, .slash, .scale]) {
      return true
    }
    if token.flags.contains(.word) && token.isGlued { return true }
    if token.classes.contains(.period) && isClass(index + 1, .integer) && tokens[index + 1].isGlued { return true }
    // "May 3, 40 people": a lower-case word right behind is what the number counts.
    return token.flags.contains(.word) && !token.flags.contains(.capital)
      && token.classes.isDisjoint(with: [.joiner, .preposition]) && token.flags.contains(.endsInS)
  }
}
