import Text

/// Divides a sentence into the words of a treebank.
///
/// Words are those of Universal Dependencies for English: punctuation stands apart, "don't" is "do" and "n't", "$5m" is three
/// words, "long-term" is three, "anti-war" one. A native Swift string is read in place, so that each call costs the time of
/// its extent alone, however long the text is.
///
///     Tokenizer().words(in: "They don't.", Extent(0, 11)).count == 4
public struct Tokenizer: Sendable {
  /// A tokenizer for English.
  public init() {}

  /// The words at `extent` of `text`, in order; they cover everything but white space.
  public func words(in text: String, _ extent: Extent) -> [Extent] {
    text.withBytes { Self.words($0, extent) }
  }

  static func words(_ text: TextBytes, _ extent: Extent) -> [Extent] {
    var scanner = WordScanner(text, min(max(extent.start, 0), text.count), min(max(extent.end, 0), text.count))
    scanner.run()
    return scanner.found
  }
}
