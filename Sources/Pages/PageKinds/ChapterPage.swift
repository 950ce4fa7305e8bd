import Articles
import Dates
import Events

extension Desk {
  /// The index or a year or month of it: the overview, the list, and the evidence as numbered notes.
  func page(of chapter: Chapter, overview: String, search: String) -> Page {
    let place = Place(path: chapter.path)
    let isIndex = chapter.path == "index"
    let title = isIndex ? configuration.title : chapter.name
    var body: [Block] = []
    if let parent = chapter.parent {
      body.append(.paragraph([.link(place.address(of: parent.path), ["class": "up"], [.text(parent.name)])]))
    }
    body.append(.heading(1, [.text(title)]))
    if isIndex {
      if !configuration.description.isEmpty {
        body.append(.element(Element("div", ["class": "standfirst"]), [.paragraph([.text(configuration.description)])]))
      }
      body.append(.element(Element("div", ["class": "facts"]), [.paragraph([.text(facts)])]))
      body += [.picture(overview), .picture(search)]
    }
    body.append(.section(["id": "list", "class": "h-feed"], list(of: chapter, from: place)))
    body += notes(of: chapter, from: place)
    body += neighbours(of: chapter, from: place)
    return Page(
      path: chapter.path, title: title,
      description: isIndex && !configuration.description.isEmpty
        ? configuration.description : title + ": " + counted(chapter.count, "event"),
      kind: "index", body: body)
  }

  /// "34 events from 10 articles, June 2019 to November 2024; 3 planned, 1 disputed."
  var facts: String {
    let listed = shelf.listed.map { timeline.entries[$0] }
    var text = counted(listed.count, "event") + " from " + counted(timeline.articles.count, "article")
    let dates = listed.compactMap(\.date).sorted { ($0.place?.number ?? 0) < ($1.place?.number ?? 0) }
    if let first = dates.first?.spanWords, let last = dates.last?.spanWords {
      text += first == last ? ", " + first : ", " + first + " to " + last
    }
    let special = [
      (listed.count { $0.status == .planned }, "planned"), (listed.count { $0.status == .denied }, "denied"),
      (listed.count(where: \.isDisputed), "with disputed dates"),
    ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return text + (special.isEmpty ? "" : "; " + special.joined(separator: ", ")) + "."
  }

  private func list(of chapter: Chapter, from place: Place) -> [Block] {
    var blocks: [Block] = []
    var number = 1
    var sections: [(year: Int, blocks: [Block])] = []
    for group in chapter.groups {
      if sections.last?.year != group.year {
        sections.append((group.year, [.heading(2, [.text(yearWords(group.year))])]))
      }
      let items = group.entries.map { item($0, under: group.year, from: place) }
      var month: [Block] = group.month == 0 ? [] : [.heading(3, [.text(group.name)])]
      month.append(.entries(from: number, items))
      number += items.count
      sections[sections.count - 1].blocks.append(.section(["class": "month"], month))
    }
    blocks += sections.map { .section(["class": "year"], $0.blocks) }
    if !chapter.contents.isEmpty {
      let links = chapter.contents.map { link -> [Block] in
        [
          .paragraph([
            .link(place.address(of: link.path), [.text(link.name)]), .text(" · " + counted(link.count, "event")),
          ])
        ]
      }
      blocks.append(
        .element(
          Element("nav", ["class": "contents", "aria-label": "Parts of the timeline"]), [.list(from: nil, links)]))
    }
    if chapter.groups.isEmpty && chapter.contents.isEmpty {
      blocks.append(.paragraph(["No event with a date was found."]))
    }
    return blocks
  }

  /// One line of the timeline: the date in the margin, the headline, and what else must be said.
  private func item(_ index: Int, under year: Int, from place: Place) -> Item {
    let entry = timeline.entries[index]
    var line: [Inline] = []
    if let date = entry.date { line += [date.element(class: "dt-start", date.marginWords(under: year)), " "] }
    line.append(.link(place.address(of: path(entry: index)), ["class": "p-name"], [.text(entry.headline)]))
    for mark in entry.marks { line += [" ", .element(Element("b"), [.text("(" + mark + ")")])] }
    if entry.sources.count > 1 { line.append(.element(Element("small"), [.text(" · \(entry.sources.count) sources")])) }
    let classes = entry.classes.isEmpty ? "h-event" : "h-event " + entry.classes
    return Item(attributes: ["class": classes, "id": anchor(entry: index)], content: [.paragraph(line)])
  }

  /// The pages before and after: lists lead to lists, years to years.
  private func neighbours(of chapter: Chapter, from place: Place) -> [Block] {
    let kin = chapters.all.filter {
      $0.parent != nil && (chapter.groups.isEmpty ? $0.parent?.path == "index" : !$0.groups.isEmpty)
    }
    guard let at = kin.firstIndex(where: { $0.path == chapter.path }) else { return [] }
    let links = [("Before", at - 1), ("After", at + 1)].filter { kin.indices.contains($0.1) }.map {
      word, index -> [Block] in
      [.paragraph([.text(word + ": "), .link(place.address(of: kin[index].path), [.text(kin[index].name)])])]
    }
    if links.isEmpty { return [] }
    let attributes: Attributes = ["class": "neighbours", "aria-label": "Before and after"]
    return [.element(Element("nav", attributes), [.list(from: nil, links)])]
  }

  private static let mostLinkedNotes = 120

  private func notes(of chapter: Chapter, from place: Place) -> [Block] {
    let entries = chapter.groups.flatMap(\.entries)
    if entries.isEmpty { return [] }
    // On a long page the notes name their article without a link, for the page's weight; the event's page has it.
    let isLong = entries.count > Desk.mostLinkedNotes
    let items = entries.map { index -> [Block] in
      let sources = timeline.entries[index].sources
      let article = shelf.article(sources[0])
      let name = isLong ? .text(shortened(article.name, to: 30)) : link(toArticle: sources[0], from: place)
      var note: [Inline] = [.text(excerpt(sources[0], limit: isLong ? 52 : 72) + " — "), name]
      if let dateline = article.dateline { note.append(.text(", " + dateline.day.words)) }
      if sources.count > 1 { note.append(.text("; and " + counted(sources.count - 1, "more source"))) }
      return [.paragraph(note)]
    }
    return [
      .section(
        ["id": "evidence", "class": "notes"],
        [
          .heading(2, ["Evidence"]), .paragraph(["The words behind each event, by its number in the list."]),
          .list(from: 1, items),
        ])
    ]
  }
}
