import Syntax

// Words that a clause leaves to the one before it.

extension Draft {
  /// "Needed 900 valid signatures and handed in 1,200": "handed in 1,200 [valid signatures]", where the first goes.
  mutating func nameBareNumbers() {
    for index in window where keeps[index] && tree[index].tag == .numeral && tree[index].relation == .obj {
      guard let verb = tree.head(of: index), tree[verb].relation == .conj, let first = tree.head(of: verb),
        let noun = tree.child(of: first, .obj), noun < index, !keeps[noun], tree[noun].xpos == .nns,
        let number = tree.child(of: noun, .nummod), number < noun, noun - number < 4, substitutes[index] == nil,
        tree.forms[index].utf8.first.map({ $0 < 0x3A }) ?? false, index + 1 < tree.count,
        ![.noun, .adjective, .numeral, .symbol].contains(tree[index + 1].tag), tree.forms[index - 1] != "$"
      else { continue }
      substitute("\(tree.forms[index]) [\(written(number + 1..<noun + 1))]", for: index)
    }
  }

  /// "Put the toll at nine on Tuesday and at 12 overnight": with its day goes what stands beside it, of another time.
  mutating func strikeSecondFigure(_ times: HeadlineTimes) {
    guard let own = times.dating, case let joint = own.upperBound, joint + 2 < tree.count, !keeps[own.lowerBound],
      tree.forms[joint] == "and", keeps[joint], tree[joint + 1].tag == .adposition, tree[joint + 2].tag == .numeral,
      own.lowerBound > 3,
      (max(0, own.lowerBound - 4)..<own.lowerBound).contains(where: {
        tree.forms[$0] == tree.forms[joint + 1] && tree[$0 + 1].tag == .numeral
      }),
      case let end = (joint..<tree.count).first(where: { tree[$0].tag == .punctuation }) ?? tree.count,
      !(joint..<end).contains(where: { tree[$0].xpos.isFinite || path.contains($0) })
    else { return }
    for index in joint..<end { remove(index) }
  }

  /// "Speaking for the first time since his arrest, Lorn denied it": the name that "his" stands for comes behind it. Nil where
  /// that is printed, and for another pronoun.
  func subjectBehind(_ pronoun: Int) -> String? {
    guard tree[pronoun].relation == .nmodPossessive, let root = tree.sentence.root,
      let subject = tree.subject(of: root),
      subject > pronoun, !keeps[subject], tree[subject].tag == .properNoun,
      (pronoun..<subject).contains(where: { tree.forms[$0] == "," }),
      !(0..<subject).contains(where: { tree[$0].xpos.isFinite }), quotes.pair(at: pronoun) == nil
    else { return nil }
    return "[\(written(tree.wholeName(tree.plainPhrase(of: subject, spans))).possessive)]"
  }
}
