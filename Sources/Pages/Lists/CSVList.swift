import Dates
import Events
import Text

/// Events as comma-separated values after RFC 4180: a row an event, or, with the evidence, a row a report.
struct CSVList {
  let timeline: Timeline
  let hasEvidence: Bool

  func text(_ entries: [Entry]) -> String {
    let columns = [
      "id", "edtf", "granularity", "first_day", "last_day", "headline", "status", "disputed", "reports", "articles",
    ]
    let evidence = ["article", "url", "dateline", "reported_edtf", "dating", "quote", "why"]
    return CSVList.row(columns + (hasEvidence ? evidence : [])) + entries.map(rows).joined()
  }

  private func rows(_ entry: Entry) -> String {
    let days = entry.date?.edtf.days
    let isClosed = entry.date.map { !$0.edtf.isOpen } ?? false
    let names = entry.sources.map { timeline.articles[$0.article].article.source }
    let cells = [
      entry.id, entry.date?.edtf.description ?? "", entry.date?.granularity ?? "",
      isClosed ? days?.lowerBound.iso ?? "" : "", isClosed ? days.map { ($0.upperBound - 1).iso } ?? "" : "",
      entry.headline, entry.status.rawValue, entry.isDisputed ? "true" : "false", String(entry.sources.count),
      names.joined(separator: "; "),
    ]
    guard hasEvidence else { return CSVList.row(cells) }
    return entry.sources.map { source in
      let article = timeline.articles[source.article].article
      let event = timeline.event(source)
      return CSVList.row(
        cells + [
          article.source, article.url ?? "", article.dateline?.value ?? "", event.date?.edtf.description ?? "",
          event.dating.rawValue, oneLine(article.text[event.sentence]), event.why.joined(separator: "; "),
        ])
    }.joined()
  }

  private static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return cell
    }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension EDTF {
  /// True for an interval of which an end is open or unknown.
  fileprivate var isOpen: Bool {
    if case .interval(let start, let end) = self { start.date == nil || end.date == nil } else { false }
  }
}
