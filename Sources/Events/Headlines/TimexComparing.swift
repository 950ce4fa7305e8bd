import Syntax

// The times of figures that others are compared with.

extension Draft {
  /// True for the date of a figure that another is compared with: "from 3.1 pct in January".
  func isCompared(_ range: Range<Int>, _ head: Int) -> Bool {
    var before = range.lowerBound - 1
    if before > 0, form(before - 1) == "compared" { return true }
    while before >= 0, range.lowerBound - before < 8,
      [.numeral, .symbol, .adposition].contains(tree[before].tag) || TimexLeads.measures.contains(form(before))
        || form(before) == "the" || TimexLeads.parts.contains(form(before))
    {
      // "Rose more than 30 percent in June": more than so much is one figure.
      if form(before) == "than", before > 0, ["more", "less", "fewer"].contains(form(before - 1)),
        tree[before + 1].tag == .numeral || tree[before + 1].tag == .symbol
      {
        return false
      }
      if TimexLeads.comparing.contains(form(before)) { return form(before) != "from" || range.lowerBound - before > 1 }
      // "Compared to 134 in the same month last year"
      if before > 0, form(before) == "to", ["compared", "up", "down"].contains(form(before - 1)) { return true }
      before -= 1
    }
    var current = head
    while true {
      if current != head, isFigure(current), isComparing(current) { return true }
      guard let above = tree.head(of: current), !tree.isPredicate(above), window.contains(above) else { return false }
      current = above
    }
  }

  /// True for a noun with "than", "against", "from" before it.
  func isComparing(_ index: Int) -> Bool {
    tree.children(of: index).contains {
      [.case, .mark].contains(tree[$0].relation) && TimexLeads.comparing.contains(form($0))
    }
  }

  /// True for a figure: a number, a measure, a noun for one.
  private func isFigure(_ index: Int) -> Bool {
    if PersonWords.times.contains(tree.lemmas[index]) { return false }
    return tree[index].tag == .numeral || TimexLeads.measures.contains(form(index))
      || TimexLeads.figures.contains(tree.lemmas[index]) || tree.child(of: index, .nummod) != nil
  }
}
