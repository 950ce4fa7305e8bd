import Syntax

extension Draft {
  /// "The mills were shut Friday and bells rang", "wrote to the court on Friday urging it": the event's own day goes where the
  /// words around it stand without it, whatever the parse makes of it.
  mutating func strikeOwnDay(_ times: HeadlineTimes) {
    guard let own = times.dating, isPlainDay(own), own.lowerBound > 1, own.upperBound + 1 < tree.count,
      own.allSatisfy({ keeps[$0] && substitutes[$0] == nil && !path.contains($0) }), !times.kept.contains(own),
      !staying.contains(own), quotes.pair(at: own.lowerBound) == nil
    else { return }
    var start = own.lowerBound
    let hasPreposition = tree.forms[start - 1] == "on" || own.contains { tree.forms[$0] == "on" }
    if tree.forms[start - 1] == "on" { start -= 1 }
    if start > 1, ["early", "late"].contains(tree.forms[start - 1]) { start -= 1 }
    let last = start - 1
    guard last > 0, keeps[last], !isMark(last), hasPreposition || own.count == 1,
      [.noun, .properNoun, .verb, .adverb, .adjective].contains(tree[last].tag), isEndOfDay(own.upperBound)
    else { return }
    for index in start..<own.upperBound { remove(index) }
  }

  /// "Friday", "May 6", "6 May", "early on Friday"
  private func isPlainDay(_ words: Range<Int>) -> Bool {
    words.contains { tree[$0].xpos == .nnp }
      && words.allSatisfy { index in
        tree[index].xpos == .nnp && (tree.forms[index].hasSuffix("day") || words.count > 1)
          || tree[index].tag == .numeral
          || ["afternoon", "early", "evening", "late", "morning", "night", "on"].contains(tree.forms[index])
      }
  }

  /// True where nothing that stands behind a day needs it: a comma, a participle, a conjunction before a clause without a day.
  private func isEndOfDay(_ next: Int) -> Bool {
    guard !timexes.contains(where: { $0.contains(next + 1) }) else { return false }
    switch tree.forms[next] {
    case ",": return keeps[next + 1] && tree[next + 1].tag != .numeral && tree.lemmas[next + 1] != "when"
    case "after", "before", "to": return tree[next].xpos != .rp
    // "Set Friday as the last day"
    case "as": return (next + 1..<tree.count).prefix { !isSeparator($0) }.contains { tree[$0].xpos.isFinite }
    case "and":
      let rest = (next + 1..<tree.count).prefix { !isSeparator($0) }
      return [.noun, .determiner, .pronoun, .properNoun].contains(tree[next + 1].tag)
        && rest.contains { tree[$0].xpos.isFinite } && !rest.contains { word in timexes.contains { $0.contains(word) } }
    default: return tree[next].xpos == .vbg
    }
  }
}
