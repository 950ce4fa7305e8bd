import Dates
import Text

/// An expression that a rule found among the tokens of a stretch.
struct Found {
  var rule: Int
  var tokens: Range<Int>
  var meaning: Meaning
  var kind: TimexKind
}

/// Tries the rules on the tokens of a stretch: the longest match wins, then the rule that stands first.
struct Matcher {
  let grammar: Grammar
  var tokens: [Token]
  /// The whole text.
  var source = ""
  var lexicon: Lexicon { grammar.lexicon }

  subscript(index: Int) -> Token { tokens[index] }

  /// The token at `index`, or nil beyond the stretch.
  func token(at index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// True when the token at `index` is in the class.
  func isClass(_ index: Int, _ wordClass: WordClass) -> Bool {
    index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: wordClass)
  }

  /// True when the token at `index` is this word, in whatever case; `word` is in lower case.
  func isWord(_ index: Int, _ word: String) -> Bool {
    token(at: index).map { isWord($0, word) } ?? false
  }

  /// True when the token is this word, in whatever case; `word` is in lower case.
  func isWord(_ token: Token, _ word: String) -> Bool {
    if token.entry != 0 { return lexicon.entries[Int(token.entry)].text == word }
    guard token.end - token.start == word.utf8.count else { return false }
    let bytes = source.utf8.span
    var at = token.start
    for byte in word.utf8 {
      guard bytes[at] | 0x20 == byte | 0x20 else { return false }
      at += 1
    }
    return true
  }

  /// The word at `index` as it stands in the text.
  func text(_ index: Int) -> String { token(at: index).map { source[Extent($0.start, $0.end)] } ?? "" }

  /// Every expression of the stretch, in its order, not overlapping.
  func all() -> [Found] {
    var found: [Found] = []
    var pending: Found?
    var index = 0
    while index < tokens.count {
      var best = pending?.tokens.lowerBound == index ? pending : nil
      if !tokens[index].classes.isDisjoint(with: grammar.openings) {
        eachMatch(at: index, datesOnly: false, depth: 0) { candidate in
          if candidate.tokens.lowerBound > index {
            if candidate.tokens.upperBound > pending?.tokens.upperBound ?? 0 { pending = candidate }
          } else if candidate.tokens.upperBound > best?.tokens.upperBound ?? 0 {
            best = candidate
          }
        }
      }
      if let best {
        found.append(best)
        index = best.tokens.upperBound
        continuations(after: &found, &index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// True when `second` is the far end of a range that begins with `first`: "Monday to Thursday", "between May and July".
  func joins(_ first: Found?, _ second: Found) -> Bool {
    guard let first, first.tokens.upperBound == second.tokens.lowerBound - 1, first.rule == second.rule else { return false }
    let joint = second.tokens.lowerBound - 1
    if isWord(joint, "and") { return isWord(first.tokens.lowerBound - 1, "between") }
    return isClass(joint, .hyphen) || ["to", "through", "until", "till", "thru"].contains { isWord(joint, $0) }
  }

  /// True for the date of a printed dateline, "PARIS, March 6 (AFP) -": it says when the article was written, and nothing
  /// in its story.
  func isInPrintedDateline(_ found: Found) -> Bool {
    guard found.tokens.lowerBound > 1, found.tokens.lowerBound < 10, let next = token(at: found.tokens.upperBound),
      tokens[0].flags.contains(.allCapitals), isClass(found.tokens.lowerBound - 1, .comma)
    else { return false }
    let isClosed = next.classes.contains(.hyphen) || ["(", "_", "–", "—"].contains(text(found.tokens.upperBound))
    return isClosed && tokens[1..<found.tokens.lowerBound].allSatisfy { !$0.flags.contains(.lineBefore) && !$0.flags.contains(.endsSentence) }
  }

  /// The best date at `index`, for a rule that is built on dates.
  func date(at index: Int, depth: Int) -> Found? {
    guard depth < 4, index < tokens.count, !tokens[index].classes.isDisjoint(with: grammar.dateOpenings) else {
      return nil
    }
    var best: Found?
    eachMatch(at: index, datesOnly: true, depth: depth) { candidate in
      if candidate.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = candidate }
    }
    return best
  }

  private func eachMatch(at index: Int, datesOnly: Bool, depth: Int, _ body: (Found) -> Void) {
    let token = tokens[index]
    let second = index + 1 < tokens.count ? tokens[index + 1].classes : []
    if token.entry != 0 {
      for way in grammar.byWord[Int(token.entry)] {
        attempt(Int(way), index, second, datesOnly, depth, body)
      }
    }
    var bits = token.classes.intersection(grammar.openings).rawValue
    while bits != 0 {
      for way in grammar.byClass[bits.trailingZeroBitCount] {
        attempt(Int(way), index, second, datesOnly, depth, body)
      }
      bits &= bits - 1
    }
  }

  private func attempt(
    _ number: Int, _ index: Int, _ second: WordClass, _ datesOnly: Bool, _ depth: Int, _ body: (Found) -> Void
  ) {
    let way = grammar.ways[number]
    if way.second.rawValue != .max && way.second.isDisjoint(with: second) { return }
    if datesOnly && (!grammar.dateWays[number] || way.path.before > 0 || way.path.slots[0].phrase == .date) { return }
    var captures: [Match.Capture] = []
    var at = index
    var start = index
    var end = index
    for (place, slot) in way.path.slots.enumerated() {
      if place == way.path.before { start = at }
      guard let capture = take(slot, at, depth) else { return }
      at = capture.tokens.upperBound
      captures.append(capture)
      if place == way.path.before + way.path.inside - 1 { end = at }
    }
    let rule = grammar.rules[way.rule]
    let match = Match(matcher: self, captures: captures, tokens: start..<end)
    guard let meaning = rule.read(match) else { return }
    body(Found(rule: way.rule, tokens: start..<end, meaning: meaning, kind: rule.kind ?? meaning.kind))
  }

  /// What fills a slot at `index`, if anything does.
  private func take(_ slot: Pattern.Slot, _ index: Int, _ depth: Int) -> Match.Capture? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if slot.isGlued && !token.isGlued { return nil }
    if let phrase = slot.phrase {
      guard let (end, value) = self.phrase(phrase, index, depth) else { return nil }
      return Match.Capture(slot: slot, tokens: index..<end, value: value)
    }
    guard !token.classes.isDisjoint(with: slot.classes) || (token.entry != 0 && slot.words.contains(token.entry))
    else { return nil }
    return Match.Capture(slot: slot, tokens: index..<index + 1, value: nil)
  }

  private func phrase(_ phrase: Phrase, _ index: Int, _ depth: Int) -> (Int, PhraseValue)? {
    switch phrase {
    case .number: return number(at: index).map { ($0.end, .number($0.quantity)) }
    case .ordinal: return ordinal(at: index).map { ($0.end, .integer($0.value)) }
    case .day: return day(at: index).map { ($0.end, .integer($0.value)) }
    case .year: return year(at: index).map { ($0.end, .integer($0.value)) }
    case .period: return period(at: index).map { ($0.end, .period($0.phrase)) }
    case .clock: return clock(at: index).map { ($0.end, .time($0.time)) }
    case .holiday: return holiday(at: index).map { ($0.end, .holiday($0.holiday)) }
    case .date:
      return date(at: index, depth: depth + 1).map { ($0.tokens.upperBound, .meaning($0.meaning, kind: $0.kind)) }
    }
  }

  /// What follows a day of a month in a list or a range: "May 3, 4 and 7", "June 3-7", "1914-18".
  private func continuations(after found: inout [Found], _ index: inout Int) {
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
      if case .floating(.monthDay, _) = last.meaning, tokens[last.tokens.lowerBound].classes.contains(.dayNumber) {
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
