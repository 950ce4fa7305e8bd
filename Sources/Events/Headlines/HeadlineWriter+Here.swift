import Syntax

// Where "here" is: the place of the dateline that the article prints before its first sentence.

extension HeadlineWriter {
  /// "Talks ended [in Kerns]", of "KERNS, Oct. 21 - Talks ended here on Monday": far from the article, nobody knows where "here"
  /// is. What somebody says of "here" is not touched.
  func nameHere(in draft: inout Draft) {
    guard let place else { return }
    for piece in draft.pieces {
      for index in piece.words where draft.keeps[index] && draft.tree.forms[index] == "here" {
        let isAdverb = draft.tree[index].tag == .adverb && index > 0 && draft.tree[index - 1].tag != .adposition
        guard isAdverb, draft.quotes.pair(at: index) == nil, !draft.path.contains(index) else { continue }
        draft.substitute("[in \(place)]", for: index)
      }
    }
  }

  /// "Grand Falls", of "GRAND FALLS, Ohio (VP) - ": the first part of a printed dateline; nil without one.
  static func place(_ trees: [SentenceTree]) -> String? {
    guard let tree = trees.first, let cut = SentenceCuts.printed(tree) else { return nil }
    let words = cut.words.drop { tree.isMark($0) }.prefix { index in
      tree.forms[index].unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." } && tree.isCapital(index)
        && !PersonWords.times.contains(tree.lemmas[index])
    }
    guard !words.isEmpty, words.count < 4, let next = words.last.map({ $0 + 1 }), next < tree.count,
      tree.isMark(next)
    else { return nil }
    return words.map { capitalized(tree.forms[$0]) }.joined(separator: " ")
  }

  /// "Kerns", of "KERNS"; "McLean" stays.
  private static func capitalized(_ word: String) -> String {
    guard word.unicodeScalars.allSatisfy({ $0.properties.isUppercase || $0 == "." }) else { return word }
    return word.lowercased().capitalizedFirst
  }
}
