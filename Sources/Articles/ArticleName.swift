extension Article {
  /// What the article is called: its title, or the beginning of its first line.
  public var name: String {
    if let title, !title.allSatisfy(\.isWhitespace) { return title }
    let line = text.drop(while: \.isWhitespace).prefix { !$0.isNewline }
    return line.isEmpty ? source : shortened(String(line), to: 80)
  }
}

/// The text, cut at a space to at most `limit` characters, with an ellipsis when it was.
public func shortened(_ text: String, to limit: Int) -> String {
  guard let last = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), last < text.endIndex else {
    return text
  }
  let cut = text.prefix(limit - 1)
  let end = cut.lastIndex(of: " ").flatMap { text.distance(from: text.startIndex, to: $0) > limit / 2 ? $0 : nil }
  return String(text[..<(end ?? cut.endIndex)]) + "…"
}
