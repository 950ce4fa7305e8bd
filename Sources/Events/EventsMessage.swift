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

  /// What `read` says about an article that is not in English.
  static func noEvents(_ article: Article, language: String) -> Diagnostic {
    let isKnown = Language(named: language) != nil
    return Diagnostic(
      .warning, file: article.file, line: article.firstLine,
      isKnown
        ? "the article is in another language (\(language)): its dates are read, its events are not"
        : "the language “\(language)” is not known: no events are read, and its dates as those of articles without a language",
      hint: "events are read in English; the languages of dates are " + Language.codes.joined(separator: ", "))
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
