import Syntax

extension Draft {
  /// Strikes out the time expressions with their prepositions, where the sentence stands without them.
  mutating func strikeTimes(_ timexes: [Range<Int>]) {
    var last: Range<Int>?
    for range in timexes where window.contains(range.lowerBound) && range.upperBound <= window.upperBound {
      guard !range.isEmpty, keeps[range.lowerBound], isStrikable(range) else { continue }
      var words = range
      if !isPremodifier(range) { words = withLeads(words) }
      if let last, words.lowerBound - last.upperBound == 1, TimexLeads.joints.contains(form(last.upperBound)) {
        words = last.upperBound..<words.upperBound
      }
      words = words.lowerBound..<end(of: words)
      strike(words)
      last = words
    }
  }

  private func form(_ index: Int) -> String { tree.forms[index].lowercased() }

  // MARK: - Whether it goes

  /// True for an expression that only says when, and can go.
  private func isStrikable(_ range: Range<Int>) -> Bool {
    guard let head = tree.head(of: range), !range.contains(where: path.contains) else { return false }
    if ["each", "every"].contains(form(range.lowerBound)) || isHyphened(range) || isDuration(range) { return false }
    switch tree[head].relation {
    case .nsubj, .nsubjPassive, .root, .ccomp, .csubj: return isBare(range) && hasOtherSubject(head)
    case .obj: return isBare(range)
    case .compound, .nummod, .amod, .flat, .appos:
      if let governor = tree.head(of: head), governor > head {
        return tree[governor].tag != .properNoun && !isFigure(governor)
      }
    default: break
    }
    return !isCompared(head)
  }

  /// True for "their 1985 level": a figure that is told of to compare.
  private func isFigure(_ noun: Int) -> Bool {
    guard TimexLeads.figures.contains(tree.lemmas[noun]) else { return false }
    return !tree[noun].relation.isSubject
  }

  /// True for an expression before the noun that it belongs to: "the June election".
  private func isPremodifier(_ range: Range<Int>) -> Bool {
    guard let head = tree.head(of: range), let governor = tree.head(of: head), governor >= range.upperBound else {
      return false
    }
    return [.compound, .nummod, .amod, .nmodPossessive, .nmodUnmarked, .det, .nmod].contains(tree[head].relation)
      && !tree.isPredicate(governor) && tree.child(of: head, .case).map { $0 > head } ?? true
  }

  /// True for an expression that says when without a preposition: "Friday", "last month".
  private func isBare(_ range: Range<Int>) -> Bool {
    tree[range.lowerBound].tag == .properNoun || TimexLeads.openers.contains(form(range.lowerBound))
  }

  private func hasOtherSubject(_ index: Int) -> Bool {
    guard let head = tree.head(of: index) else { return false }
    return tree.children(of: head).contains { $0 != index && tree[$0].relation.isSubject }
  }

  /// True for "five-year" and the like, which say what kind of thing it is.
  private func isHyphened(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if next < tree.count, tree[next - 1].extent.end == tree[next].extent.start { return form(next).hasPrefix("-") }
    return range.contains { tree.forms[$0] == "-" } && tree[range.upperBound - 1].relation == .compound
  }

  /// True for "three days", "for a year": how long it took.
  private func isDuration(_ range: Range<Int>) -> Bool {
    let words = range.map(form)
    guard TimexLeads.units.contains(words.last ?? ""), !words.contains(where: TimexLeads.openers.contains),
      tree[range.lowerBound].tag == .numeral || ["a", "an", "several", "few", "many", "about"].contains(words[0])
    else { return false }
    let before = range.lowerBound > 0 ? form(range.lowerBound - 1) : ""
    return !["in", "within", "by"].contains(before)
  }

  /// True for the date of a figure that another is compared with: "from 3.1 pct in January".
  private func isCompared(_ head: Int) -> Bool {
    var before = head - 1
    while before >= 0, head - before < 8,
      [.numeral, .symbol, .adposition].contains(tree[before].tag) || TimexLeads.measures.contains(form(before))
    {
      if ["from", "than", "versus", "against", "vs"].contains(form(before)) { return head - before > 1 }
      before -= 1
    }
    var current = head
    while true {
      let cases = tree.children(of: current).filter { [.case, .mark].contains(tree[$0].relation) }.map(form)
      if cases.contains(where: { ["than", "compared", "versus", "vs", "against", "like"].contains($0) }) {
        return true
      }
      if current != head, cases.contains("from") { return true }
      guard let above = tree.head(of: current), !tree.isPredicate(above), window.contains(above) else { return false }
      current = above
    }
  }

  // MARK: - What goes with it

  /// The expression with the words before it that go with it: its preposition, "late", "the latter half of".
  private func withLeads(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var hasPreposition = false
    while let before = lead(of: start, hasPreposition) {
      hasPreposition = hasPreposition || TimexLeads.prepositions.contains(form(before))
      start = before
    }
    return start..<range.upperBound
  }

  private func lead(of start: Int, _ hasPreposition: Bool) -> Int? {
    let index = start - 1
    guard index >= 0, keeps[index], !path.contains(index), tree[index].xpos != .rp else { return nil }
    let word = form(index)
    if word == "-", index > 0, tree[index].extent.end == tree[start].extent.start { return index - 1 }
    if word == "of", index > 0, TimexLeads.parts.contains(form(index - 1)) { return index - 1 }
    if TimexLeads.parts.contains(form(start)), tree[index].tag == .determiner || tree[index].tag == .adjective {
      return index
    }
    let isLead = TimexLeads.prepositions.contains(word) ? !hasPreposition : TimexLeads.words.contains(word)
    return isLead ? index : nil
  }

  /// Where an expression ends with what hangs on it and cannot stand without it: "'s", "of the attack", an apposition.
  private func end(of range: Range<Int>) -> Int {
    var end = range.upperBound
    if end < window.upperBound, tree[end].xpos == .pos { end += 1 }
    for index in range {
      for child in tree.children(of: index) where child >= end && goes(child, with: index) {
        end = max(end, spans[child].upperBound)
      }
    }
    return end
  }

  private func goes(_ child: Int, with word: Int) -> Bool {
    guard !spans[child].clamped(to: window).contains(where: path.contains) else { return false }
    switch tree[child].relation {
    case .appos, .aclRelative: return isSetOff(child) && hasSubject(word)
    case .nmod: return form(spans[child].lowerBound) == "of"
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
}

/// The words around a time expression that go and stay with it.
enum TimexLeads {
  /// The preposition of an expression; there is but one.
  static let prepositions: Set<String> = [
    "on", "in", "at", "by", "during", "since", "until", "till", "before", "after", "from", "between", "of", "for", "to",
    "into", "through", "throughout", "toward", "towards", "past", "near", "within", "around", "about", "over",
  ]

  /// Words before an expression or its preposition that say nothing without it.
  static let words: Set<String> = [
    "as", "prior", "late", "early", "later", "earlier", "only", "just", "effective", "dated", "ended", "ending",
    "beginning", "starting", "last", "next", "this", "exactly", "sometime", "again", "both", "instead", "ahead", "up",
    "calendar", "fiscal",
  ]

  /// Words between two expressions.
  static let joints: Set<String> = ["to", "and", "through", "-", "–", "until", "or", "till", "but", ","]

  /// Words with which an expression begins that has no preposition.
  static let openers: Set<String> = [
    "today", "yesterday", "tomorrow", "last", "this", "next", "earlier", "late", "early", "later", "ago", "past",
  ]

  /// Parts of a stretch of time: "the latter half of 1987".
  static let parts: Set<String> = [
    "half", "end", "quarter", "beginning", "start", "middle", "part", "rest", "remainder", "month", "week", "day",
    "days",
    "weeks", "months", "morning", "evening", "afternoon", "night", "eve", "period", "season",
  ]

  /// Nouns for figures, which are others in another year.
  static let figures: Set<String> = [
    "level", "figure", "profit", "loss", "rate", "total", "price", "average", "surplus", "deficit", "earnings",
    "result",
    "sale", "revenue", "high", "low", "peak", "record", "estimate", "forecast", "budget", "crop", "output",
    "production",
    "value", "base", "period", "quarter",
  ]

  static let units: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "seconds", "minutes", "hours", "days",
    "weeks",
    "months", "years", "decades",
  ]

  /// What stands between a figure and its date.
  static let measures: Set<String> = [
    "pct", "percent", "dlr", "dlrs", "mln", "billion", "million", "bln", "tonnes", "tons", "dollars", "cents", "cts",
    "marks", "francs", "yen", "stg", "pounds", "barrels",
  ]
}
