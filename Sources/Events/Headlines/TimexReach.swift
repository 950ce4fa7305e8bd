import Syntax

/// What goes with a time expression.
extension Draft {
  /// The expression with the words before it that go with it: its preposition, "late", "the latter half of".
  func withLeads(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    // "Turned himself in shortly after nine": the expression has its preposition within.
    var hasPreposition = range.count > 2 && tree[start].tag == .adverb && tree[start + 1].tag == .adposition
    while let before = lead(of: start, in: range, hasPreposition) {
      hasPreposition = hasPreposition || TimexLeads.prepositions.contains(form(before))
      start = before
    }
    // What stands before the window is not printed.
    return max(start, min(range.lowerBound, window.lowerBound))..<range.upperBound
  }

  private func lead(of start: Int, in range: Range<Int>, _ hasPreposition: Bool) -> Int? {
    var index = start - 1
    while index > 0, isMarkup(index) { index -= 1 }
    guard index >= 0, keeps[index], !path.contains(index), tree[index].xpos != .rp,
      tree[index].relation != .compoundParticle
    else { return nil }
    let word = form(index)
    if word == "-", index > 0, tree[index].extent.end == tree[start].extent.start { return index - 1 }
    if word == "of", index > 0, TimexLeads.parts.contains(form(index - 1)) { return index - 1 }
    if TimexLeads.parts.contains(form(start)), tree[index].tag == .determiner || tree[index].tag == .adjective {
      return index
    }
    // "Since at least 2003", "as recently as Friday"
    if ["least", "latest", "most"].contains(word), index > 0, form(index - 1) == "at" { return index - 1 }
    if word == "as", index > 1, form(index - 2) == "as", tree[index - 1].tag == .adverb { return index - 2 }
    // "On a cold Sunday night"
    if tree[index].tag == .adjective, tree[index].relation == .amod, range.contains(tree[index].head), index > 0,
      tree.forms[index] == word, !HeadlineWords.isOrdinal(word), !TimexLeads.openers.contains(form(range.lowerBound)),
      tree[index - 1].tag == .determiner || tree[index - 1].tag == .adjective
    {
      return index
    }
    if tree[index].tag == .determiner, range.contains(tree[index].head), tree[start].relation == .amod,
      start < range.lowerBound
    {
      return index
    }
    // "In the late 1970s"
    if word == "the", ["early", "late"].contains(form(start)) { return index }
    // "Talked about today"
    if word == "about", index > 0, tree[index - 1].xpos == .vbn { return nil }
    if isParticle(index, before: start) { return nil }
    // "Will last three days"
    if word == "last", tree[index].tag == .verb { return nil }
    // "Fell due in May"
    if word == "due", index > 0, tree[index - 1].tag == .verb { return nil }
    let isLead = TimexLeads.prepositions.contains(word) ? !hasPreposition : TimexLeads.words.contains(word)
    return isLead ? index : nil
  }

  /// "Fell through earlier this month": no preposition of a time that has none.
  func isParticle(_ word: Int, before start: Int) -> Bool {
    start < tree.count && ["earlier", "later"].contains(form(start)) && word > 0 && word + 1 == start
      && TimexLeads.prepositions.contains(form(word)) && tree[word - 1].tag == .verb
  }

  /// Where an expression ends with what hangs on it and cannot stand without it: "'s", "of the attack", an apposition.
  func end(of range: Range<Int>) -> Int {
    var end = range.upperBound
    if end < window.upperBound, tree[end].xpos == .pos { end += 1 }
    end = endOfZone(end)
    // "in the January to July period"
    if end < window.upperBound, ["period", "quarter"].contains(form(end)), isStretchOfMonths(range) { end += 1 }
    // "in the year started March 1"
    if end < window.upperBound, ["begun", "ended", "ending", "beginning", "started", "starting"].contains(form(end)),
      let other = timexes.first(where: { (end + 1...end + 2).contains($0.lowerBound) })
    {
      return other.upperBound
    }
    // "for the year to end June 30"
    if end + 2 < window.upperBound, form(end) == "to", form(end + 1) == "end",
      let other = timexes.first(where: { $0.lowerBound == end + 2 })
    {
      return other.upperBound
    }
    // "within the next year or two"
    if end + 1 < window.upperBound, form(end) == "or", tree[end + 1].tag == .numeral { end += 2 }
    for index in range {
      for child in tree.children(of: index) where child >= end && goes(child, with: index) {
        end = max(end, spans[child].upperBound)
      }
    }
    return end
  }

  /// "The January to July", "January-March"
  private func isStretchOfMonths(_ range: Range<Int>) -> Bool {
    range.count > 2 && tree[range.upperBound - 1].tag == .properNoun
      && range.contains { ["to", "-", "–", "through", "/"].contains(form($0)) }
  }

  /// "0730 hrs local time", "8 p.m. EST".
  private func endOfZone(_ end: Int) -> Int {
    guard end < window.upperBound else { return end }
    if form(end) == "local", end + 1 < window.upperBound, form(end + 1) == "time" { return end + 2 }
    return TimexLeads.zones.contains(form(end)) ? end + 1 : end
  }

  private func goes(_ child: Int, with word: Int) -> Bool {
    guard !spans[child].clamped(to: window).contains(where: path.contains) else { return false }
    switch tree[child].relation {
    case .aclRelative
    where tree.children(of: child, .nsubj, .nsubjPassive).contains { ![.wdt, .wp].contains(tree[$0].xpos) }:
      return false
    case .aclRelative: return isSetOff(child) && hasSubject(word)
    case .appos:
      let first = tree[spans[child].lowerBound].tag
      // "Fell 12 percent on Monday, their steepest fall since April": what is told of the fall is not told of the day.
      if !TimexLeads.parts.contains(tree.lemmas[child]),
        tree.children(of: child).contains(where: { tree[$0].xpos == .jjs })
      {
        return false
      }
      return isSetOff(child) && hasSubject(word) && (first == .determiner || first == .numeral || first == .punctuation)
    case .nmod:
      return form(spans[child].lowerBound) == "of" && TimexLeads.parts.contains(form(word))
        && (PersonWords.times.contains(tree.lemmas[child]) || [.properNoun, .numeral].contains(tree[child].tag))
    default: return false
    }
  }

  /// True when the clause in which a word stands has a subject, so that the parse of it may be trusted.
  private func hasSubject(_ index: Int) -> Bool {
    var current = index
    while !tree.isPredicate(current) {
      guard let head = tree.head(of: current), window.contains(head) else { return true }
      current = head
    }
    return tree.subject(of: current) != nil
  }

  /// "Noticed curled leaves on [June 14]": before a month and its day "on" is of the day, whatever the parse makes of it.
  mutating func strikePrepositionOfDay(_ range: Range<Int>) {
    guard range.lowerBound > 0, range.count > 1, range.upperBound <= window.upperBound, !keeps[range.lowerBound],
      tree[range.lowerBound].xpos == .nnp, tree[range.lowerBound + 1].tag == .numeral,
      tree.forms[range.lowerBound - 1] == "on", window.contains(range.lowerBound - 1),
      !path.contains(range.lowerBound - 1)
    else { return }
    remove(range.lowerBound - 1)
  }

  /// True for an expression that says when without a preposition: "Friday", "last month".
  func isBare(_ range: Range<Int>) -> Bool {
    tree[range.lowerBound].tag == .properNoun || TimexLeads.openers.contains(form(range.lowerBound))
  }
}
