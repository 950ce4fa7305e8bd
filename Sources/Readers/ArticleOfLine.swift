import Articles
import Text
import Timexes

extension Article {
  /// The article of a JSON line; `dateline` serves where the line names no day.
  public init(line: JSONLine, source: String, number: Int = 1, dateline: Dateline? = nil) {
    let day =
      line.dateline ?? ArticleReader(dateline: dateline).article(of: line, number, file: source).article.dateline
    self.init(
      source: source, id: line.id, title: line.title, url: line.url, language: line.language, text: line.text,
      firstLine: number, isRecord: true, dateline: day)
  }
}
