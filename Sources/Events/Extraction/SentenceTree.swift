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
  /// The dependents of all words, one word behind the other, each in the order of the text.
  private let dependents: [Int]
  /// Where the dependents of a word begin in `dependents`; one more entry than words.
  private let starts: [Int]

  /// The tree of a sentence of `text`.
  init(_ sentence: Sentence, in text: String, lemmas: [String]) {
    self.sentence = sentence
    self.lemmas = lemmas
    forms = sentence.words.map { text[$0.extent] }
    let words = sentence.words
    var starts = [Int](repeating: 0, count: words.count + 1)
    for word in words where word.head >= 0 { starts[word.head + 1] += 1 }
    for index in words.indices { starts[index + 1] += starts[index] }
    var next = starts
    var dependents = [Int](repeating: 0, count: starts[words.count])
    for (index, word) in words.enumerated() where word.head >= 0 {
      dependents[next[word.head]] = index
      next[word.head] += 1
    }
    self.dependents = dependents
    self.starts = starts
  }

  /// How many words there are.
  var count: Int { sentence.words.count }
  /// The indices of the words.
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Word { sentence.words[index] }

  /// The words that depend on a word, in the order of the text.
  func children(of index: Int) -> ArraySlice<Int> { dependents[starts[index]..<starts[index + 1]] }

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

  /// The words above a word, from its head up to the root.
  func ancestors(of index: Int) -> [Int] {
    var found: [Int] = []
    var current = self[index].head
    while current >= 0 {
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
    words.first { index in
      !words.contains(self[index].head) && self[index].relation != .punct && self[index].relation != .case
    } ?? words.first
  }
}
