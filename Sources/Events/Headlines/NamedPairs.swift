import Syntax

/// The two that an article names together, and then calls "the two countries" or "both sides": "Orlan and Sarmatia signed a
/// treaty", "talks between Vale Air and Kerns Air", "the licences of Vale Air and Kerns Air".
struct NamedPairs: Sendable {
  private struct Pair: Sendable {
    let name: String
    let isOfCountries: Bool
    let sentence: Int
    let index: Int
  }

  private var pairs: [Pair] = []

  /// Reads the names that "and" joins as those who do something or between whom it is done.
  init(_ trees: [SentenceTree], persons: Set<String>) {
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices where tree[index].tag == .properNoun {
        guard let (first, second) = Self.joined(index, tree) else { continue }
        let words = Array(first) + Array(second)
        if words.contains(where: { persons.contains(tree.forms[$0]) || Self.isOfPerson($0, tree) }) { continue }
        let name = tree.text(first.lowerBound..<second.upperBound)
        pairs.append(Pair(name: name, isOfCountries: words.count == 2, sentence: sentence, index: index))
      }
    }
  }

  /// The two names of "Orlan and Sarmatia", as the subject or behind "between".
  private static func joined(_ index: Int, _ tree: SentenceTree) -> (Range<Int>, Range<Int>)? {
    let others = tree.children(of: index, .conj)
    guard others.count == 1, let other = others.first, tree[other].tag == .properNoun else { return nil }
    let isBetween = tree.child(of: index, .case).map { ["between", "by", "of"].contains(tree.lemmas[$0]) } ?? false
    guard isBetween || tree[index].relation.isSubject else { return nil }
    let first = Firms.run(around: index, tree)
    let second = Firms.run(around: other, tree)
    guard first.count < 4, second.count < 4, first.upperBound + 1 == second.lowerBound else { return nil }
    return tree.forms[first.upperBound] == "and" ? (first, second) : nil
  }

  private static func isOfPerson(_ word: Int, _ tree: SentenceTree) -> Bool {
    PersonWords.titles[tree.forms[word]] != nil || PersonWords.times.contains(tree.lemmas[word])
      || PersonWords.firstNames[tree.forms[word]] != nil
  }

  /// The two that "the two countries" of a place means; nil where the article has joined others as well.
  func name(for noun: String, before index: Int, in sentence: Int) -> String? {
    let before = pairs.filter { ($0.sentence, $0.index) < (sentence, index) }
    guard let first = before.first, before.allSatisfy({ $0.name == first.name }) else { return nil }
    if Self.states.contains(noun) { return first.isOfCountries ? first.name : nil }
    return Self.bodies.contains(noun) ? first.name : nil
  }

  private static let states: Set<String> = ["country", "government", "nation"]
  private static let bodies: Set<String> = ["bank", "club", "company", "firm", "party", "side", "team", "union"]
}

extension SentenceTree {
  /// "The two countries", "both sides": where such a phrase begins.
  func beginningOfTwo(_ noun: Int) -> Int? {
    guard noun > 0, self[noun].xpos == .nns,
      children(of: noun).allSatisfy({ child in
        child < noun || self[child].tag == .punctuation
          || self[child].relation == .aclRelative && forms[noun + 1] == ","
      })
    else { return nil }
    if lemmas[noun - 1] == "both" { return noun - 1 }
    return noun > 1 && lemmas[noun - 1] == "two" && lemmas[noun - 2] == "the" ? noun - 2 : nil
  }
}
