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
    // "The first profit in eight years"
    if TimexLeads.units.contains(form(next - 1)), tree[range.lowerBound].tag == .numeral, range.lowerBound > 1,
      form(range.lowerBound - 1) == "in", !(ownTime?.contains(range.lowerBound) ?? false),
      (max(0, range.lowerBound - 6)..<range.lowerBound).contains(where: { tree[$0].xpos == .jjs || form($0) == "first" }
      )
    {
      return true
    }
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
      ["available", "due", "effective", "exercisable", "payable"].contains(form(lead)),
      next >= tree.count || tree[next].tag == .punctuation || [.noun, .verb].contains(tree[lead - 1].tag)
    {
      return true
    }
    return range.lowerBound > 1 && form(range.lowerBound - 1) == "into" && form(range.lowerBound - 2) == "well"
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
}
