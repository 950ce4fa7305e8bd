import Syntax

extension HeadlineWriter {
  /// A word with what stands around it, as much as fits.
  func surroundings(of word: Int, in tree: SentenceTree) -> String {
    var line = String(tree.forms[word].unicodeScalars.prefix(Self.limit))
    var (first, last) = (word - 1, word + 1)
    while first >= 0, word - first < 12,
      tree.forms[first].unicodeScalars.count + line.unicodeScalars.count < Self.limit / 2
    {
      line = tree.forms[first] + " " + line
      first -= 1
    }
    while last < tree.count, last - word < 24,
      tree.forms[last].unicodeScalars.count + line.unicodeScalars.count < Self.limit
    {
      line += " " + tree.forms[last]
      last += 1
    }
    // A capital may be longer than its small letter.
    return String((line.prefix(1).uppercased() + line.dropFirst()).unicodeScalars.prefix(Self.limit))
  }
}
