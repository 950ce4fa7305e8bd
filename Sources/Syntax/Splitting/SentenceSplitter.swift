import Text

/// Finds the sentences of a raw text.
public struct SentenceSplitter: Sendable {
  /// A splitter with a model.
  public init(model: SyntaxModel = .english) {}

  /// The sentences of `text`, in order, without the space around them; lines and blank lines count as a reader sees them.
  public func sentences(in text: String) -> [Extent] {
    sentences(in: text, Extent(0, text.utf8.count))
  }

  /// The sentences of a stretch of `text`.
  public func sentences(in text: String, _ extent: Extent) -> [Extent] {
    let bytes = Array(text.utf8)
    var found: [Extent] = []
    var start = extent.start
    func add(_ end: Int) {
      var (from, to) = (start, end)
      while from < to, bytes[from] <= 0x20 { from += 1 }
      while from < to, bytes[to - 1] <= 0x20 { to -= 1 }
      if from < to { found.append(Extent(from, to)) }
      start = end
    }
    for offset in extent.start..<extent.end {
      let isEnd = bytes[offset] == 0x2E && (offset + 1 == extent.end || bytes[offset + 1] <= 0x20)
      let isBlank = bytes[offset] == 0x0A && offset + 1 < extent.end && bytes[offset + 1] == 0x0A
      if isEnd || isBlank { add(offset + 1) }
    }
    add(extent.end)
    return found
  }
}
