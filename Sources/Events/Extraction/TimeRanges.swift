import Syntax
import Timexes

// What makes one range of two expressions, and whether a preposition bounds an expression.

extension PlacedTimex {
  /// True for "from X to Y", "between X and Y", "X-Y", "X through Y".
  static func isRange(_ first: Range<Int>, _ last: Range<Int>, _ tree: SentenceTree) -> Bool {
    // "from Nov. 1, 2018, through the end of January"
    let isCut =
      first.lowerBound > 0 && tree.lemmas[first.lowerBound - 1] == "from" && last.lowerBound == first.upperBound + 2
      && tree.forms[first.upperBound] == "," && tree.isYear(first.upperBound - 1)
    guard last.lowerBound == first.upperBound + 1 || isCut else { return false }
    let joint = tree.lemmas[last.lowerBound - 1]
    let before = first.lowerBound > 0 ? tree.lemmas[first.lowerBound - 1] : ""
    switch joint {
    case "to", "until", "till": return before == "from" || before != "to" && !isPutOff(before: first.lowerBound, tree)
    case "through", "thru", "-", "–", "—": return true
    case "and": return before == "between"
    // "in March or April 2022": within the two.
    case "or": return true
    default: return false
    }
  }

  /// "Adjourned the trial on Monday until June 4": the first is the day of that, and the second the end of the wait.
  private static func isPutOff(before time: Int, _ tree: SentenceTree) -> Bool {
    guard time > 1, ["in", "on"].contains(tree.lemmas[time - 1]) || TimexLeads.units.contains(tree.lemmas[time]),
      let verb = (max(0, time - 10)..<time).last(where: { tree[$0].tag == .verb })
    else { return false }
    return ["adjourn", "defer", "delay", "extend", "postpone", "prolong", "push", "put", "remand", "suspend"].contains(
      tree.lemmas[verb])
  }

  /// "between January 2014 and his suspension on 2 October 2017": the end is told by an event of that day.
  static func isUpToEvent(_ first: Range<Int>, _ last: Range<Int>, _ tree: SentenceTree) -> Bool {
    let gap = first.upperBound..<max(first.upperBound, last.lowerBound)
    guard (3...8).contains(gap.count), first.lowerBound > 0, tree.lemmas[first.lowerBound - 1] == "between",
      tree.lemmas[gap.lowerBound] == "and", ["in", "on"].contains(tree.lemmas[gap.upperBound - 1])
    else { return false }
    return gap.dropFirst().allSatisfy {
      [.determiner, .pronoun, .adjective, .noun, .properNoun, .adposition].contains(tree[$0].tag)
    }
  }

  /// "swept through last Thursday": verbs with which "through" is no bound.
  private static let passing: Set<String> = [
    "barrel", "blow", "break", "come", "crash", "fall", "get", "go", "pass", "pull", "rip", "roar", "rumble", "rush",
    "storm", "sweep", "tear",
  ]

  /// True when the preposition before the expression is about the expression, and not about a noun that it describes: "by
  /// Friday", but not "after Monday's vote".
  static func isBound(_ head: Int, _ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    // "shortly before dawn on Friday" is on Friday.
    if words.lowerBound > 1, ["just", "right", "shortly", "soon"].contains(tree.lemmas[words.lowerBound - 2]) {
      return false
    }
    // "The permit came through last week"
    if words.lowerBound > 1, tree.lemmas[words.lowerBound - 1] == "through",
      passing.contains(tree.lemmas[words.lowerBound - 2])
    {
      return false
    }
    // "the memo from January 2011"
    if words.lowerBound > 1, tree.lemmas[words.lowerBound - 1] == "from", tree[words.lowerBound - 2].tag == .noun,
      EventNouns.containsWhenDated(tree.lemmas[words.lowerBound - 2])
    {
      return false
    }
    // "The messages, from the fall of 2014, were found"
    if words.lowerBound > 3, tree.lemmas[words.lowerBound - 1] == "from", tree.forms[words.lowerBound - 2] == ",",
      tree[words.lowerBound - 3].tag == .noun, EventNouns.containsWhenDated(tree.lemmas[words.lowerBound - 3]),
      words.upperBound < tree.count, tree.forms[words.upperBound] == ","
    {
      return false
    }
    guard let above = tree.head(of: head), above > head else { return true }
    switch tree[head].relation {
    case .compound, .nmodPossessive, .amod, .nummod, .det, .nmodUnmarked, .nmodDescription:
      return above - words.upperBound > 3
    default: return true
    }
  }
}
