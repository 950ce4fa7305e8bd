import Articles
import Dates
import Testing
import Text

@testable import Readers

/// `2024-10-21 header`: an article's dateline and where it was read; `-` for none.
func spelled(_ article: Article) -> String {
  guard let dateline = article.dateline else { return "-" }
  let origin =
    switch dateline.origin {
    case .metadata(let field): field
    case .header: "header"
    case .firstLine: "first line"
    case .fileName: "file name"
    case .option: "option"
    }
  return WrittenDateTests.spelled(.day(dateline.day, dateline.time)) + " " + origin
}

/// Expects these problems, each given by its line and the beginning of its message, and each with a hint.
func expectProblems(_ diagnostics: [Diagnostic], _ problems: [String], at place: SourceLocation = #_sourceLocation) {
  let found = diagnostics.map { "\($0.line.map { "\($0)" } ?? "-"): \($0.message)" }
  #expect(found.count == problems.count, "\(found)", sourceLocation: place)
  for (found, problem) in zip(found, problems) { #expect(found.hasPrefix(problem), sourceLocation: place) }
  for diagnostic in diagnostics { #expect(diagnostic.hint?.isEmpty == false, sourceLocation: place) }
}
