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
  /// True for each that is no word: commas, dashes, quotation marks.
  private let marks: [Bool]

  /// The tree of a sentence of `text`.
  init(_ sentence: Sentence, in text: String, _ lemmatizer: Lemmatizer) {
    self.sentence = sentence
    forms = sentence.words.map { text[$0.extent] }
    lemmas = zip(sentence.words, forms).map { lemmatizer.lemma(of: $1, as: $0.xpos).lowercased() }
    marks = zip(sentence.words, forms).map { word, form in
      word.tag == .punctuation && !(form.unicodeScalars.first?.properties.isAlphabetic ?? false)
    }
  }

  /// How many words there are.
  var count: Int { sentence.words.count }
  /// The indices of the words.
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Word { sentence.words[index] }

  /// True for what is no word: commas, dashes, quotation marks.
  func isMark(_ index: Int) -> Bool { marks[index] }

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
    let start = indices.prefixEnd { self[$0].extent.end <= extent.start }
    var end = start
    while end < count, self[end].extent.start < extent.end { end += 1 }
    return start..<end
  }

  /// True for a hyphen within a word, "stay-at-home": not for the dash of "KERNS - Lorne said".
  func isHyphen(_ index: Int) -> Bool {
    forms[index] == "-" && index > 0 && index + 1 < count && self[index - 1].extent.end == self[index].extent.start
      && self[index].extent.end == self[index + 1].extent.start
  }

  /// True for a number that can only be a year's: "1986".
  func isYear(_ index: Int) -> Bool {
    let form = forms[index].utf8
    return form.count == 4 && form.allSatisfy { (48...57).contains($0) }
      && Int(forms[index]).map { (1000..<2100).contains($0) } ?? false
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

extension Range<Int> {
  /// Where the places end that fulfil a condition, which then holds for none behind: found by halving.
  func prefixEnd(while holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
