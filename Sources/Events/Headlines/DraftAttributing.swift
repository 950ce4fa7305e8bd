import Syntax

// Who said what a draft tells.

extension Draft {
  /// "[Ada Vale] had seen the crack, she said": what people tell of themselves, and of what is over, is their word alone.
  mutating func attribute(toItself top: Int, verb: Int, _ speaker: Int, isPerson: Bool) {
    guard isPerson, [.properNoun, .pronoun].contains(tree[speaker].tag), tree.lemmas[verb] != "tell",
      let subject = tree.subject(of: top), ["he", "she"].contains(tree.lemmas[subject]),
      [.past, .pastPerfect].contains(VerbPhrase(top, in: tree).form), pieces.count == 1
    else { return }
    var with = self
    with.add(speaker..<speaker + 1, prefix: ",")
    with.substitute(tree.lemmas[subject], for: speaker)
    with.add(tree.verbGroup(of: verb))
    if with.length <= HeadlineWriter.limit { self = with }
  }

  /// Adds who said it: behind what was said, or before it.
  mutating func attribute(_ said: [Range<Int>], isFirst: Bool) {
    if isFirst {
      for words in said.reversed() { prepend(words) }
    } else {
      for (place, words) in said.enumerated() { add(words, prefix: place == 0 ? "," : "") }
    }
  }
}
