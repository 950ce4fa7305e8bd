extension Article {
  /// What the article is called: its title, or the beginning of its first line behind an agency's dateline.
  public var name: String {
    if let title, !title.allSatisfy(\.isWhitespace) { return title }
    // A line may be as long as the text, and a name is short.
    let line = text.drop(while: \.isWhitespace).prefix(400).prefix { !$0.isNewline }
    return line.isEmpty ? source : shortened(String(line.dropFirst(printedDateline(line))), to: 80)
  }

  /// How long the dateline is that a line begins with: "ELLERWICK, March 12, 2019 (Vale Press) - "; 0 without one.
  private func printedDateline(_ line: Substring) -> Int {
    let head = line.prefix(80)
    let place = head.prefix { $0.isUppercase || $0 == " " || $0 == "." || $0 == "-" }
    guard place.count(where: \.isUppercase) > 2, let mark = head.dropFirst(place.count).first,
      mark == "," || mark == "(",
      let dash = head.indices.first(where: { ["-", "–", "—"].contains(head[$0]) && head[..<$0].last == " " })
    else { return 0 }
    let rest = head[dash...].drop { $0 == "-" || $0 == "–" || $0 == "—" || $0 == " " }
    return rest.isEmpty ? 0 : line.distance(from: line.startIndex, to: rest.startIndex)
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
