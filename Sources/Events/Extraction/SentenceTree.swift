import Syntax
import Text

/// A parsed sentence that can be asked: its words as written and in their dictionary form, and who depends on whom.
///
/// Words are named by their index in the sentence. Every question takes time in proportion to its answer, however long
/// the sentence is.
struct SentenceTree: Sendable {
  /// The sentence with its words, whose extents are bytes of the article's text.
  let sentence: Sentence
  /// The words as they are written.
  let forms: [String]
  /// The dictionary forms, in lower case: "said" is "say".
  let lemmas: [String]
  /// The tree of a sentence of `text`.
  init(_ sentence: Sentence, in text: String, _ lemmatizer: Lemmatizer) {
    self.sentence = sentence
    forms = sentence.words.map { text[$0.extent] }
    lemmas = zip(sentence.words, forms).map { lemmatizer.lemma(of: $1, as: $0.xpos).lowercased() }
  }

  /// How many words there are.
  var count: Int { sentence.words.count }
  /// The indices of the words.
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Word { sentence.words[index] }

  /// The words that depend on a word, in the order of the text.
  func children(of index: Int) -> ArraySlice<Int> { sentence.children(of: index) }

  /// True for a word that is written with a capital.
  func isCapital(_ index: Int) -> Bool { forms[index].unicodeScalars.first?.properties.isUppercase ?? false }

  /// The first dependent with one of these relations.
  func child(of index: Int, _ relations: Relation...) -> Int? {
    children(of: index).first { relations.contains(self[$0].relation) }
  }

  /// The dependents with one of these relations.
  func children(of index: Int, _ relations: Relation...) -> [Int] {
    children(of: index).filter { relations.contains(self[$0].relation) }
  }

  /// The word that a word depends on; nil for the root.
  func head(of index: Int) -> Int? { self[index].head < 0 ? nil : self[index].head }

  /// A word with everything below it, in the order of the text. `prune` says which dependents to leave out, with all
  /// below them.
  func subtree(of index: Int, prune: (Int) -> Bool = { _ in false }) -> [Int] {
    var found: [Int] = []
    var waiting = [index]
    while let next = waiting.popLast() {
      found.append(next)
      for child in children(of: next) where !prune(child) { waiting.append(child) }
    }
    return found.sorted()
  }

  /// The words above a word, from its head up to the root, or so many of them.
  func ancestors(of index: Int, atMost limit: Int = 60) -> [Int] {
    var found: [Int] = []
    var current = self[index].head
    while current >= 0, found.count < limit {
      found.append(current)
      current = self[current].head
    }
    return found
  }

  /// The words that overlap an extent of the text.
  func words(in extent: Extent) -> Range<Int> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].extent.end <= extent.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].extent.start < extent.end { end += 1 }
    return low..<end
  }

  /// Of a run of words, the one whose head stands outside it: the head of the phrase.
  func head(of words: Range<Int>) -> Int? {
    words.first { !words.contains(self[$0].head) && self[$0].relation != .punct && self[$0].relation != .case }
      ?? words.first
  }

  /// The noun that a word before it describes; of a run of nouns the last: "a July 16 press conference".
  func noun(describedBy word: Int) -> Int? {
    guard var noun = head(of: word) else { return nil }
    while self[noun].relation == .compound || self[noun].relation == .amod && self[noun].tag == .adjective,
      let next = head(of: noun), next > noun
    { noun = next }
    return noun
  }
}
