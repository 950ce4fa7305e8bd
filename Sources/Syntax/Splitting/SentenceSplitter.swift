import Text

/// Finds the sentences of a raw text.
///
/// Blank lines, indented lines and lines that stay short end a sentence; lines that were broken at a width do not. A native
/// Swift string is read in place, so that a call costs the time of its extent alone, however long the text is.
///
///     SentenceSplitter().sentences(in: "Mr. Lee left. Why? No one knew.").count == 3
public struct SentenceSplitter: Sendable {
  /// A splitter with a model.
  public init(model: SyntaxModel = .english) {}

  /// The sentences of `text`, in order, without the space around them; lines and blank lines count as a reader sees them.
  public func sentences(in text: String) -> [Extent] {
    sentences(in: text, Extent(0, text.utf8.count))
  }

  /// The sentences of a stretch of `text`.
  public func sentences(in text: String, _ extent: Extent) -> [Extent] {
    text.withBytes { bytes in
      let start = min(max(extent.start, 0), bytes.count)
      let stretch = Extent(start, min(max(extent.end, start), bytes.count))
      let ends = SentenceEnds(bytes)
      return Layout(bytes, stretch).blocks().flatMap { ends.sentences(of: $0) }
    }
  }
}
