import Syntax

/// Writes headlines: what a careful editor would print for an event in a chronology.
///
/// A headline is made of the article's own words: the clause of the event with its subject, without the time
/// expressions, cut at a boundary of the parse. It has at most 140 Unicode scalars, begins with a capital, has no full
/// stop at its end, and is never empty where the sentence has a word.
struct HeadlineWriter: Sendable {
  /// The most Unicode scalars that a headline has.
  static let limit = 140

  let text: String
  let trees: [SentenceTree]

  /// A writer for an article with its sentences, in order; those before a sentence tell who "she" is.
  init(text: String, trees: [SentenceTree]) {
    self.text = text
    self.trees = trees
  }

  /// The headline of the event that the word `trigger` names in a sentence; `timexes` are the sentence's time
  /// expressions as ranges of its words.
  func headline(sentence: Int, trigger: Int, timexes: [Range<Int>]) -> String {
    let tree = trees[sentence]
    let spans = PhraseSpans(tree)
    var draft = Draft(tree: tree, spans: spans)
    draft.add(spans[clause(of: trigger, in: tree)])
    for timex in timexes { draft.strike(timex) }
    return draft.printed()
  }

  private func clause(of trigger: Int, in tree: SentenceTree) -> Int {
    var current = trigger
    while let head = tree.head(of: current),
      ![.ccomp, .aclRelative, .advcl, .parataxis].contains(tree[current].relation)
    {
      current = head
    }
    return current
  }
}
