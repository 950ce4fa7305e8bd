import Articles
import Dates
import Events

/// Events as CommonMark: a list under the heading of each year.
struct MarkdownList {
  let timeline: Timeline
  let hasEvidence: Bool

  func text(_ entries: [Entry]) -> String {
    var blocks: [Block] = []
    var items: [[Block]] = []
    var heading: String?
    func finish() {
      if !items.isEmpty { blocks.append(.list(from: nil, items)) }
      items = []
    }
    for entry in entries {
      let name = entry.date?.place.map { yearWords($0.year) } ?? "Undated"
      if name != heading {
        finish()
        blocks.append(.heading(2, [.text(name)]))
        heading = name
      }
      items.append(item(entry))
    }
    finish()
    return RenderedBody(blocks).markdown
  }

  private func item(_ entry: Entry) -> [Block] {
    var line: [Inline] = []
    if let date = entry.date { line += [.strong([.text(date.words())]), " — "] }
    let marks = entry.marks.isEmpty ? "" : " (" + entry.marks.joined(separator: ", ") + ")"
    line.append(.text(entry.headline + marks))
    if hasEvidence { return [.paragraph(line), .list(from: nil, entry.sources.map(evidence))] }
    var places: [Inline] = []
    for place in entry.sources.map(place) where !places.contains(place) { places.append(place) }
    for place in places { line += [place == places.first ? " — " : ", ", place] }
    return [.paragraph(line)]
  }

  /// The sentence, where it stands, and why it gives this date.
  private func evidence(_ source: Source) -> [Block] {
    let event = timeline.event(source)
    let quote = oneLine(timeline.articles[source.article].article.text[event.sentence])
    var why: [Inline] = [place(source)]
    if let date = event.date { why += [": ", .code(date.edtf.description)] }
    why.append(.text(": " + (event.why.isEmpty ? event.dating.words : event.why.joined(separator: "; "))))
    return [.paragraph([.text("“" + quote + "” — ")] + why)]
  }

  private func place(_ source: Source) -> Inline {
    let article = timeline.articles[source.article].article
    return safeAddress(article.url).map { .link($0, [.text(article.name)]) } ?? .code(article.source)
  }
}
