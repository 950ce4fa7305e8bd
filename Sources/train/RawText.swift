import Syntax
import Text

/// A document of a treebank as raw text, and where its sentences are in it.
struct RawText {
  private(set) var text = ""
  private(set) var sentences: [Extent] = []

  /// The documents of a treebank: a blank line between paragraphs, a space between sentences, as far as it marks them.
  static func documents(_ gold: [GoldSentence]) -> [RawText] {
    var documents: [RawText] = []
    var last: GoldSentence?
    for sentence in gold where !sentence.surface.isEmpty {
      if sentence.document != last?.document { documents.append(RawText()) }
      let gap =
        sentence.document != last?.document
        ? "" : sentence.startsParagraph ? "\n\n" : last?.joinsNext == true ? "" : " "
      documents[documents.count - 1].append(sentence.surface, after: gap)
      last = sentence
    }
    return documents
  }

  private mutating func append(_ sentence: String, after gap: String) {
    text += gap
    let start = text.utf8.count
    text += sentence
    sentences.append(Extent(start, text.utf8.count))
  }
}

/// Counts extents that were found exactly.
struct ExtentScore {
  private(set) var gold = 0, found = 0, right = 0
  /// A line for each sentence with an error: what was missed and what was found instead.
  private(set) var errors: [String] = []

  mutating func add(_ gold: [Extent], _ found: [Extent], in text: String) {
    let common = Set(gold).intersection(found)
    self.gold += gold.count
    self.found += found.count
    right += common.count
    guard common.count < max(gold.count, found.count) else { return }
    func words(_ extents: [Extent]) -> String {
      extents.filter { !common.contains($0) }.map { text[$0].replacing("\n", with: "¶") }.joined(separator: " | ")
    }
    errors.append("gold: \(words(gold))\nfound: \(words(found))\n")
  }

  /// F1 in percent.
  var f1: Double { gold + found == 0 ? 0 : 200 * Double(right) / Double(gold + found) }
}

/// Measures the division of raw text into words and into sentences, and the dictionary forms.
enum Splitting {
  static func words(_ gold: [GoldSentence]) -> ExtentScore {
    var score = ExtentScore()
    for sentence in gold {
      guard let words = sentence.surfaceWords else { continue }
      score.add(
        words, Tokenizer().words(in: sentence.surface, Extent(0, sentence.surface.utf8.count)), in: sentence.surface)
    }
    return score
  }

  static func sentences(_ gold: [GoldSentence], splitter: SentenceSplitter) -> ExtentScore {
    var score = ExtentScore()
    for document in RawText.documents(gold) {
      score.add(document.sentences, splitter.sentences(in: document.text), in: document.text)
    }
    return score
  }

  /// The share of words with the treebank's dictionary form, given its fine part of speech, and the commonest errors.
  static func lemmas(_ gold: [GoldSentence], lemmatizer: Lemmatizer) -> (percent: Double, errors: [String]) {
    var (right, all) = (0, 0)
    var errors: [String: Int] = [:]
    for sentence in gold {
      for (index, word) in sentence.words.enumerated() where sentence.lemmas[index] != "_" {
        all += 1
        let lemma = lemmatizer.lemma(of: sentence.text[word], as: sentence.xpos[index])
        if lemma == sentence.lemmas[index] { right += 1; continue }
        errors[
          "\(sentence.text[word]) \(sentence.xpos[index].rawValue): \(lemma), not \(sentence.lemmas[index])", default: 0
        ] += 1
      }
    }
    let sorted = errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    return (100 * Double(right) / Double(max(1, all)), sorted)
  }
}
