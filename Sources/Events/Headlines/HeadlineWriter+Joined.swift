import Syntax

// What is told in one breath: "Inspectors found cracks and ordered it closed".

extension HeadlineWriter {
  /// The expressions with the verbs that are told with the event, where all fits: what is cut is better told by itself.
  func inOneBreath(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> HeadlineTimes {
    guard let last = times.joined.max() else { return times }
    var alone = times
    alone.joined = []
    let tree = trees[sentence]
    let line = told(sentence, trigger, times)
    let words = line.split { !$0.isLetter && !$0.isNumber }
    let end = spans[sentence][last].last { index in
      [.noun, .properNoun, .verb, .numeral, .adjective].contains(tree[index].tag)
        && !times.all.contains { $0.contains(index) }
    }
    let isWhole =
      line.unicodeScalars.count <= Self.limit && times.joined.allSatisfy { words.contains(tree.forms[$0][...]) }
      && end.map { index in words.contains(tree.forms[index].prefix { $0.isLetter || $0.isNumber }) } ?? true
    return isWhole ? times : alone
  }
}
