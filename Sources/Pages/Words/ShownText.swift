import Articles
import Events
import Text

extension Article {
  /// True when it was read from a Markdown file, whose marks are for type and not for the reader.
  var isMarkdown: Bool {
    let name = file.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// A stretch of the text as a page shows it: of Markdown, without the asterisks of emphasis and the signs of a heading.
  func shown(_ extent: Extent) -> String { isMarkdown ? withoutEmphasis(text[extent]) : text[extent] }
}

extension Article {
  /// A few words before and after a place in the text, within its line.
  func words(around extent: Extent) -> (before: String, after: String) {
    func isLineEnd(_ character: Character) -> Bool { character.isNewline }
    // A window, so that many places in a long text cost no more than their number.
    let utf8 = text.utf8
    func scalarStart(_ offset: Int) -> Int {
      var offset = min(max(offset, 0), utf8.count)
      while offset > 0, offset < utf8.count, utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 == 0x80 {
        offset -= 1
      }
      return offset
    }
    let before = text[Extent(scalarStart(extent.start - 240), extent.start)].suffix(60)
    let after = text[Extent(extent.end, max(extent.end, scalarStart(extent.end + 240)))].prefix(60)
    let left = before.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).last ?? ""
    let right = after.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).first ?? ""
    let start = left.count < 60 ? left : left.drop { !$0.isWhitespace }
    let end = right.count < 60 ? right : right.prefix(upTo: right.lastIndex(where: \.isWhitespace) ?? right.endIndex)
    return ((left.count < 60 ? "" : "…") + start, end + (right.count < 60 ? "" : " …"))
  }
}

extension Timeline {
  /// The same with its headlines as pages show them.
  var shown: Timeline {
    let entries = entries.map { entry in
      let isMarkdown = entry.sources.contains { articles[$0.article].article.isMarkdown }
      guard isMarkdown, entry.headline.contains("*") else { return entry }
      return Entry(
        id: entry.id, aliases: entry.aliases, date: entry.date, headline: withoutEmphasis(entry.headline),
        status: entry.status, isDisputed: entry.isDisputed, why: entry.why, sources: entry.sources)
    }
    return Timeline(articles: articles, entries: entries)
  }
}

/// Text without asterisks that touch a word, and without the signs of a heading before it: `**Reddick** told` is "Reddick
/// told", `5 * 3` stays.
func withoutEmphasis(_ text: String) -> String {
  var characters = text[...]
  let signs = characters.prefix { $0 == "#" }
  if (1...6).contains(signs.count), characters.dropFirst(signs.count).first == " " {
    characters = characters.dropFirst(signs.count + 1)
  }
  guard characters.contains("*") else { return String(characters) }
  var result = ""
  var rest = characters
  while let star = rest.firstIndex(of: "*") {
    let run = rest[star...].prefix { $0 == "*" }
    let after = rest[run.endIndex...]
    result += rest[..<star]
    let isAlone = (result.last ?? "x").isWhitespace && (after.first ?? "x").isWhitespace
    if isAlone { result += run }
    rest = after
  }
  return result + rest
}
