/// Turns byte offsets of an article's text into lines of its file, walking the text once.
///
/// Offsets should be asked for in rising order; one that lies before the last starts from the beginning again.
///
///     var lines = ArticleLines(of: Article(source: "a.txt", text: "One.\nTwo.", firstLine: 3, dateline: nil))
///     lines.line(atByte: 5) == 4
public struct ArticleLines {
  private let article: Article
  private var byte = 0
  private var line: Int

  /// The lines of an article.
  public init(of article: Article) {
    self.article = article
    line = article.firstLine
  }

  /// The line on which the byte at `offset` stands, from 1; lines end with LF, CR LF or CR.
  public mutating func line(atByte offset: Int) -> Int {
    if article.isRecord { return article.firstLine }
    if offset < byte { (byte, line) = (0, article.firstLine) }
    let bytes = article.text.utf8.span
    let end = min(offset, bytes.count)
    while byte < end {
      let isCRLF = bytes[byte] == 0x0D && byte + 1 < bytes.count && bytes[byte + 1] == 0x0A
      if bytes[byte] == 0x0A || (bytes[byte] == 0x0D && !isCRLF) { line += 1 }
      byte += 1
    }
    return line
  }
}
