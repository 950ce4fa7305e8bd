import Articles
import Text
import Timexes

/// The wording of what is wrong with the dates of an article.
enum EventsMessage {
  /// What is wrong with an article in which `timexes` were found, in the order of the text.
  static func warnings(_ article: Article, _ timexes: [Timex]) -> [Diagnostic] {
    var lines = ArticleLines(of: article)
    var warnings = article.dateline == nil ? [noDate(article)] : []
    for timex in timexes {
      guard let reason = timex.resolution.impossibility else { continue }
      warnings.append(impossible(timex, reason, in: article, line: lines.line(atByte: timex.extent.start)))
    }
    return warnings
  }

  private static func noDate(_ article: Article) -> Diagnostic {
    Diagnostic(
      .warning, file: article.file, line: article.firstLine,
      "the article has no date; its relative dates stay unresolved", hint: "--dateline YYYY-MM-DD gives it one")
  }

  private static func impossible(_ timex: Timex, _ reason: String, in article: Article, line: Int) -> Diagnostic {
    Diagnostic(
      .warning, file: article.file, line: line, "the calendar has no “\(article.text[timex.extent])”: \(reason)",
      hint: "correct the article, where it is a slip; the words stay without a date")
  }
}

extension Resolution {
  /// Why the calendar has no such date; nil when it has.
  fileprivate var impossibility: String? {
    for case .impossible(let reason) in steps { return reason }
    return nil
  }
}
