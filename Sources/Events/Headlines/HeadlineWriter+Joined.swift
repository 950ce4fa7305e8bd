import Syntax

// What is told in one breath: "Inspectors found cracks and ordered it closed".

extension HeadlineWriter {
  /// The headline of an event with the verbs that are told with it, where all fits; what is cut is better told by itself.
  /// Gives the times with those verbs that stand in it.
  func inOneBreath(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> (line: String, times: HeadlineTimes) {
    let line = told(sentence, trigger, times)
    guard let last = times.joined.max() else { return (line, times) }
    let tree = trees[sentence]
    let words = line.split { !$0.isLetter && !$0.isNumber }
    let end = spans[sentence][last].last { index in
      [.noun, .properNoun, .verb, .numeral, .adjective].contains(tree[index].tag)
        && !times.all.contains { $0.contains(index) }
    }
    let isWhole =
      line.unicodeScalars.count <= Self.limit && times.joined.allSatisfy { words.contains(tree.forms[$0][...]) }
      && end.map { index in words.contains(tree.forms[index].prefix { $0.isLetter || $0.isNumber }) } ?? true
    if isWhole { return (line, times) }
    var alone = times
    alone.joined = []
    return (told(sentence, trigger, alone), alone)
  }
}
