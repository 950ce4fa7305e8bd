import Text

/// Divides a sentence into the words of a treebank.
public struct Tokenizer: Sendable {
  /// A tokenizer for English.
  public init() {}

  /// The words at `extent` of `text`, in order; they cover everything but white space.
  public func words(in text: String, _ extent: Extent) -> [Extent] {
    let bytes = Array(text.utf8)
    var found: [Extent] = []
    var start = extent.start
    for offset in extent.start...extent.end where offset == extent.end || bytes[offset] <= 0x20 {
      if start < offset { found.append(Extent(start, offset)) }
      start = offset + 1
    }
    return found
  }
}
