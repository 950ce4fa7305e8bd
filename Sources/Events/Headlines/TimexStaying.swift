import Syntax

/// Times without which what stands before them would be a stump.
extension Draft {
  /// "asked for months earlier", "stretch well into the spring": a length that the next word counts from, and a time that says
  /// how far something goes.
  func isLength(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if next < tree.count, keeps[next], TimexLeads.units.contains(form(next - 1)),
      ["earlier", "later", "before", "after"].contains(form(next)), tree[next].tag == .adverb
    {
      return true
    }
    // "From year-earlier 29 mln dlrs": a figure is the year's.
    if next < tree.count, keeps[next], range.lowerBound > 0, form(next - 1) == "earlier",
      tree[next].tag == .numeral || tree[next].tag == .symbol, form(range.lowerBound - 1) == "from"
    {
      return true
    }
    if isContrasted(range) || isListedTime(range) || isLimitOfNothing(range) { return true }
    // "Left within ten minutes of each other"; "dates from 1998"
    if next < tree.count, form(next) == "of", keeps[next], TimexLeads.units.contains(form(next - 1)) { return true }
    if range.lowerBound > 1, tree.lemmas[range.lowerBound - 2] == "date", keeps[range.lowerBound - 2] { return true }
    // "The short term refers to 2017"
    if range.lowerBound > 1, form(range.lowerBound - 1) == "to", keeps[range.lowerBound - 2],
      ["amount", "apply", "refer", "relate"].contains(tree.lemmas[range.lowerBound - 2])
    {
      return true
    }
    // "Were canceled Friday and, after the holiday, again on Tuesday"
    if next + 1 < tree.count, form(next) == "and", form(next + 1) == ",", keeps[next],
      (next..<min(next + 10, tree.count)).contains(where: { form($0) == "again" && keeps[$0] })
    {
      return true
    }
    // "Sales equaled the preceding week, but"
    if range.lowerBound > 0,
      ["beat", "equal", "exceed", "match", "surpass"].contains(tree.lemmas[range.lowerBound - 1])
    {
      return true
    }
    // "Froze wages at their level in the fourth quarter": a level says nothing without its time.
    if range.lowerBound > 2, ["in", "of"].contains(form(range.lowerBound - 1)),
      ["level", "levels"].contains(form(range.lowerBound - 2)),
      ["its", "the", "their"].contains(form(range.lowerBound - 3)), keeps[range.lowerBound - 2]
    {
      return true
    }
    // "The session lasted until after midnight": how long it lasted is what is told.
    if let verb = (max(0, range.lowerBound - 4)..<range.lowerBound).last(where: { tree[$0].tag == .verb }), keeps[verb],
      ["last", "drag", "stretch"].contains(tree.lemmas[verb]), verb < range.lowerBound - 1,
      ["into", "past", "through", "till", "until"].contains(tree.lemmas[verb + 1])
    {
      return true
    }
    // "Said the findings would be printed within 30 days"
    if range.lowerBound > 0, tree.lemmas[range.lowerBound - 1] == "within",
      !(ownTime?.contains(range.lowerBound) ?? false)
    {
      return true
    }
    // "Spent Sunday cutting fence"
    if range.lowerBound > 0, tree.lemmas[range.lowerBound - 1] == "spend", next < tree.count, keeps[next] {
      return true
    }
    // "Gave itself until Friday to decide"
    if range.lowerBound > 1, ["until", "till"].contains(form(range.lowerBound - 1)),
      let verb = (max(0, range.lowerBound - 5)..<range.lowerBound).last(where: { tree[$0].tag == .verb }),
      verb == range.lowerBound - 2 || next < tree.count && form(next) == "to",
      ["allow", "give", "have"].contains(tree.lemmas[verb])
    {
      return true
    }
    // "Fell 27 percent from a year earlier": counted from what is told, whenever that is read.
    if next - range.lowerBound > 1, ["before", "earlier"].contains(form(next - 1)), range.lowerBound > 0,
      TimexLeads.units.contains(form(next - 2)), TimexLeads.comparing.contains(form(range.lowerBound - 1))
    {
      return true
    }
    // "The first profit in eight years"
    if TimexLeads.units.contains(form(next - 1)), range.lowerBound > 1,
      tree[range.lowerBound].tag == .numeral || ["a", "more"].contains(form(range.lowerBound)),
      form(range.lowerBound - 1) == "in", !(ownTime?.contains(range.lowerBound) ?? false),
      (max(0, range.lowerBound - 6)..<range.lowerBound).contains(where: isOfOrder)
    {
      return true
    }
    // "The ninth raid this year"
    if form(range.lowerBound) == "this", range.count == 2, isCountedBefore(range.lowerBound) { return true }
    // "Talks, set to end on Friday, are open"; "the stories talked about today"
    let isClosed = next >= tree.count || tree[next].tag == .punctuation
    if let verb = (max(0, range.lowerBound - 2)..<range.lowerBound).last(where: { tree[$0].tag == .verb }), isClosed,
      path.contains(verb),
      isSet(verb) || form(range.lowerBound - 1) == "about" && tree[verb].xpos == .vbn
    {
      return true
    }
    // ", most recently last May when he left"
    if next < tree.count, form(next) == "when", range.lowerBound > 3,
      (range.lowerBound - 3..<range.lowerBound).contains(where: { tree.forms[$0] == "," })
    {
      return true
    }
    // "Is expected to be around May 1"
    let isEnd = next >= tree.count || tree[next].tag == .punctuation || tree[next].tag == .coordinatingConjunction
    if isEnd, let verb = (max(0, range.lowerBound - 3)..<range.lowerBound).last(where: { tree[$0].tag != .adposition }),
      keeps[verb], tree.lemmas[verb] == "be"
    {
      return true
    }
    // "Debentures due 2007", "is effective May 1": where that is all that is told, it has to have its day.
    let lead = range.lowerBound - (range.lowerBound > 0 && tree[range.lowerBound - 1].tag == .adposition ? 2 : 1)
    if lead > 0, keeps[lead], ownTime?.contains(range.lowerBound) ?? false, path.contains(lead),
      ["available", "due", "effective", "exercisable", "payable", "scheduled", "slated"].contains(form(lead)),
      next >= tree.count || [.punctuation, .coordinatingConjunction].contains(tree[next].tag)
        || [.noun, .verb].contains(tree[lead - 1].tag)
    {
      return true
    }
    return range.lowerBound > 1 && form(range.lowerBound - 1) == "into" && form(range.lowerBound - 2) == "well"
  }

  /// "Nobody rang until Sunday", "saw no sign of it before Friday": without its limit it would say that it never was.
  private func isLimitOfNothing(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > window.lowerBound, ["before", "till", "until"].contains(form(range.lowerBound - 1)) else {
      return false
    }
    return (window.lowerBound..<range.lowerBound).reversed().prefix { tree.forms[$0] != ";" }.contains {
      keeps[$0] && ["n't", "n’t", "never", "no", "nobody", "none", "not", "nothing"].contains(form($0))
    }
  }

  /// "The largest", "the second": what needs the stretch that it is counted in.
  func isOfOrder(_ index: Int) -> Bool {
    tree[index].xpos == .jjs || form(index) == "only" || HeadlineWords.isOrdinal(form(index))
  }

  /// True where an ordinal stands before, and no verb between: "the ninth air raid over the valley this year".
  private func isCountedBefore(_ start: Int) -> Bool {
    (max(0, start - 9)..<start).reversed().prefix { tree[$0].tag != .verb && !isMark($0) }
      .contains {
        keeps[$0]
          && (form($0) == "only" && tree[$0 + 1].tag != .numeral
            || HeadlineWords.isOrdinal(form($0)) && tree[$0].tag == .adjective)
      }
  }

  /// "The largest rise since March 1982", "for the first time since October": what is the largest and the first needs its
  /// limit.
  func isLimit(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 1, form(range.lowerBound - 1) == "since" else { return false }
    return (max(0, range.lowerBound - 7)..<range.lowerBound - 1).reversed().prefix {
      tree[$0].tag != .verb && tree[$0].xpos != .comma
    }.contains { keeps[$0] && ([.jjs, .rbs].contains(tree[$0].xpos) || ["first", "only"].contains(form($0))) }
  }

  /// "Fell 4 percent last year and 2 percent in 2022": of two figures with their times, neither can go.
  private func isContrasted(_ range: Range<Int>) -> Bool {
    timexes.contains { other in
      let (first, second) = other.lowerBound < range.lowerBound ? (other, range) : (range, other)
      let joint = first.upperBound
      guard joint + 1 < second.lowerBound, second.lowerBound < joint + 8, keeps[joint],
        ["and", "but"].contains(form(joint)), tree[joint + 1].tag == .numeral,
        first.count > 1 || tree[first.lowerBound].tag != .numeral || form(first.lowerBound).utf8.count == 4
      else { return false }
      return (max(0, first.lowerBound - 4)..<first.lowerBound).contains { tree[$0].tag == .numeral && keeps[$0] }
        && !(joint..<second.lowerBound).contains { tree[$0].xpos.isFinite }
    }
  }

  /// "Adding Kerns in 1952, Lorne in 1955 and Stennet in 1982": of a list in which each has its time, none can go.
  func isListedTime(_ range: Range<Int>) -> Bool {
    timexes.contains { other in
      let (first, second) = other.lowerBound < range.lowerBound ? (other, range) : (range, other)
      let joint = first.upperBound
      guard joint + 2 < second.lowerBound, second.lowerBound < joint + 6, keeps[joint],
        [",", "and"].contains(form(joint)), form(second.lowerBound - 1) == "in", first.lowerBound > 0,
        form(first.lowerBound - 1) == "in"
      else { return false }
      return (joint + 1..<second.lowerBound - 1).allSatisfy {
        [.properNoun, .coordinatingConjunction, .determiner].contains(tree[$0].tag)
      }
    }
  }

  /// "Set to end"
  private func isSet(_ verb: Int) -> Bool {
    tree[verb].xpos == .vb && tree[verb].relation == .xcomp && HeadlineWords.temporal.contains(tree.lemmas[verb])
      && tree.head(of: verb).map { tree[$0].relation == .acl } ?? false
  }

  /// "spent Saturday evening in the car park", "missed most of April": the time is what the verb does something to.
  func isSpent(_ range: Range<Int>, _ head: Int) -> Bool {
    if tree[head].relation == .obj, let verb = tree.head(of: head), tree.lemmas[verb] == "spend" { return true }
    return range.lowerBound > 1 && form(range.lowerBound - 1) == "of"
      && ["most", "much", "part", "some", "all"].contains(form(range.lowerBound - 2))
  }

  /// "Fell to 76,000 in 1986 and this year its quota is 37,000": a subject behind it, and no preposition before.
  func opensClause(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next + 1 < tree.count, range.lowerBound > 0, ["and", "but"].contains(form(range.lowerBound - 1)) else {
      return false
    }
    return [.determiner, .pronoun].contains(tree[next].tag) || tree[next].xpos == .prpPossessive
  }

  /// "Rises in 1987 and 1988 should be lower than in 1986": what is compared with goes on from no time before.
  func isThan(_ range: Range<Int>) -> Bool {
    (max(0, range.lowerBound - 2)..<range.lowerBound).contains { form($0) == "than" }
  }
}
