import Articles
import Events
import Text

/// Events for reading in a terminal: the date in words, the headline, where it stands.
struct TextList {
  let timeline: Timeline
  let layout: ListLayout

  func text(_ entries: [Entry]) -> String {
    let dates = entries.map { $0.date?.words() ?? "undated" }
    let column = min(30, dates.map(\.count).max() ?? 0) + 2
    return zip(entries, dates).map { lines($0, date: $1, column: column).joined(separator: "\n") + "\n" }
      .joined(separator: layout.hasEvidence ? "\n" : "")
  }

  private func lines(_ entry: Entry, date: String, column: Int) -> [String] {
    let marks = entry.marks.isEmpty ? "" : " [" + entry.marks.joined(separator: ", ") + "]"
    let margin = String(repeating: " ", count: column)
    // A date that is wider than its column has a line of its own on a terminal; in a file an event has one line.
    let isWide = date.count > column - 2
    let gap = String(repeating: " ", count: max(2, column - date.count))
    let label = isWide && layout.width != nil ? date + "\n" + margin : date + gap
    var lines = wrapped(entry.headline + marks, indent: column)
    if !layout.hasEvidence {
      let place = places(of: entry)
      let room = (layout.width ?? Int.max) - column - (lines.last?.count ?? 0)
      if room > place.count + 3 {
        lines[lines.count - 1] += "  " + layout.faint(place)
      } else {
        lines.append(layout.faint(place))
      }
    } else {
      for source in entry.sources { lines += evidence(source, indent: column) }
      lines += entry.why.flatMap { wrapped($0, indent: column) }.map(layout.faint)
    }
    return [layout.strong(label) + (lines.first ?? "")] + lines.dropFirst().map { margin + $0 }
  }

  /// The first article, and how many more.
  private func places(of entry: Entry) -> String {
    let names = entry.sources.map { timeline.articles[$0.article].article.source }
    var different: [String] = []
    for name in names where !different.contains(name) { different.append(name) }
    return (different.first ?? "") + (different.count > 1 ? " and \(different.count - 1) more" : "")
  }

  private func evidence(_ source: Source, indent: Int) -> [String] {
    let article = timeline.articles[source.article].article
    let event = timeline.event(source)
    let dateline = article.dateline.map { ", " + $0.value } ?? ", no date"
    let quote = wrapped("“" + oneLine(article.text[event.sentence]) + "”", indent: indent)
    let date = event.date.map { $0.edtf.description + ": " } ?? ""
    let why = event.why.isEmpty ? event.dating.words : event.why.joined(separator: "; ")
    return quote + wrapped(date + why, indent: indent).map(layout.faint) + [layout.faint(article.source + dateline)]
  }

  /// The words in lines that leave room for an indent.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    guard let width = layout.width, width - indent > 20 else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + word.count + 1 > width - indent {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
