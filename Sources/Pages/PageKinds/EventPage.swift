import Articles
import Dates
import Events
import Text
import Timexes

extension Desk {
  /// An event: when it was, why that date, who says so, and what came before and after.
  func page(ofEntry index: Int) -> Page {
    let entry = timeline.entries[index]
    let place = Place(path: path(entry: index))
    var body: [Block] = [
      .paragraph([up(from: index, place)]),
      .heading(1, [.element(Element("span", ["class": "p-name"]), [.text(entry.headline)])]),
    ]
    body.append(.element(Element("div", ["class": "when"]), [.paragraph(dateLine(entry))]))
    body.append(why(entry, from: place))
    body.append(sources(entry, from: place))
    body += neighbours(of: index, from: place)
    let classes = entry.classes.isEmpty ? "h-event" : "h-event " + entry.classes
    return Page(
      path: place.path, title: entry.headline,
      description: entry.date.map { $0.words() + ": " + entry.headline } ?? entry.headline,
      kind: "event", body: [.element(Element("article", ["class": classes, "id": anchor(entry: index)]), body)],
      structuredData: structuredData(ofEntry: index))
  }

  /// The link back to where the event stands in the timeline.
  private func up(from index: Int, _ place: Place) -> Inline {
    guard let chapter = chapters.chapterOf[index] else {
      return .link(place.address(of: "also"), ["class": "up"], ["Also told"])
    }
    let target = chapters.all[chapter]
    let name = target.name.isEmpty ? "Timeline" : target.name
    return .link(place.address(of: target.path, anchor: anchor(entry: index)), ["class": "up"], [.text(name)])
  }

  private func dateLine(_ entry: Entry) -> [Inline] {
    var line: [Inline] = []
    if let date = entry.date {
      line.append(date.element(class: "dt-start", date.fullWords))
      line += [" ", .code(date.edtf.description)]
    } else {
      line.append("No date")
    }
    for mark in entry.marks { line += [" ", .element(Element("b"), [.text("(" + mark + ")")])] }
    return line
  }

  // MARK: Why this date?

  private func why(_ entry: Entry, from place: Place) -> Block {
    let best =
      entry.sources.first { shelf.event($0).date == entry.date && shelf.event($0).dating == shelf.dating(entry) }
      ?? entry.sources[0]
    var blocks: [Block] = [.heading(2, [entry.date == nil ? "Why no date?" : "Why this date?"])]
    blocks.append(.element(Element("div", ["class": "p-summary", "dir": "auto"]), [.quote([.paragraph(quote(best))])]))
    blocks.append(.list(from: nil, reasons(best, from: place).map { [.paragraph($0)] }))
    return .section(["class": "why"], blocks)
  }

  /// The reasons for a report's date, each a sentence.
  private func reasons(_ source: Source, from place: Place) -> [[Inline]] {
    let article = shelf.article(source)
    let event = shelf.event(source)
    var reasons: [[Inline]] = [[.text("Told in "), link(toArticle: source, from: place), .text(".")]]
    if let dateline = article.dateline {
      reasons.append([
        "The article is of ", dateline.element, .text(", read in \(dateline.origin.words): "),
        .element(Element("q", ["dir": "auto"]), [.text(oneLine(dateline.words))]), ".",
      ])
    } else {
      reasons.append(["The article has no date of its own, so nothing can be counted from it."])
    }
    if let timex = shelf.timex(source) {
      reasons.append([
        .element(Element("q", ["dir": "auto"]), [.text(article.shown(timex.extent))]), .text(" was read by the rule "),
        rules.link(to: timex.rule, from: place), ".",
      ])
      reasons += timex.resolution.steps.map { [.text(sentence($0.description))] }
      if let alternative = timex.resolution.alternative {
        reasons.append([.text("The other candidate was \(alternative.words(under: nil))\(timex.winning(alternative)).")]
        )
      }
    } else {
      reasons.append([.text(event.dating.words)])
    }
    // What the event says of its expression's steps has been said.
    let told = Set((shelf.timex(source)?.resolution.steps ?? []).map(\.description))
    return reasons + event.why.filter { !told.contains($0) }.map { [.text(sentence($0))] }
  }

  // MARK: Sources

  private func sources(_ entry: Entry, from place: Place) -> Block {
    var blocks: [Block] = [
      .heading(2, [.text(entry.sources.count == 1 ? "The source" : "The \(entry.sources.count) sources")])
    ]
    if entry.isDisputed {
      blocks.append(.element(Element("div", ["class": "dispute"]), [.paragraph(disagreement(entry, from: place))]))
    }
    let cards = entry.sources.map { source -> [Block] in
      let event = shelf.event(source)
      var head: [Inline] = [link(toArticle: source, from: place)]
      if let dateline = shelf.article(source).dateline { head += [", ", dateline.element] }
      var tail: [Inline] = ["Gives: "]
      tail.append(event.date.map { $0.element($0.words()) } ?? "no date")
      if event.status != .happened { tail.append(.text(", as " + event.status.words)) }
      if let address = safeAddress(shelf.article(source).url) {
        tail += [" · ", .link(address, ["class": "u-url", "rel": "external"], ["Original"])]
      }
      return [
        .element(
          Element("div", ["class": "source"]),
          [
            .paragraph(head), .element(Element("div", ["dir": "auto"]), [.quote([.paragraph(quote(source))])]),
            .paragraph(tail),
          ])
      ]
    }
    blocks.append(.list(from: nil, cards))
    if !entry.why.isEmpty {
      let reasons = entry.why.map { [Block.paragraph([.text(sentence($0))])] }
      blocks.append(
        .element(Element("div", ["class": "together"]), [.heading(3, ["Why one event?"]), .list(from: nil, reasons)]))
    }
    return .section(["class": "sources"], blocks)
  }

  private func disagreement(_ entry: Entry, from place: Place) -> [Inline] {
    var line: [Inline] = [.strong(["The sources disagree about the date."]), " "]
    for (number, source) in entry.sources.enumerated() {
      guard let date = shelf.event(source).date else { continue }
      if number > 0 { line.append("; ") }
      line += [link(toArticle: source, from: place), .text(" gives "), date.element(date.words())]
    }
    return line + ["."]
  }

  // MARK: Neighbours

  private func neighbours(of index: Int, from place: Place) -> [Block] {
    let order = chapters.order
    guard let at = chapters.placeInOrder[index] else { return [] }
    var items: [[Block]] = []
    for (word, neighbour) in [("Before", at - 1), ("After", at + 1)] where order.indices.contains(neighbour) {
      let entry = timeline.entries[order[neighbour]]
      var line: [Inline] = [.element(Element("span", ["class": "word"]), [.text(word + ": ")])]
      if let date = entry.date { line += [date.element(date.words()), " "] }
      line.append(
        .link(
          place.address(of: path(entry: order[neighbour])), ["rel": word == "Before" ? "prev" : "next"],
          [.text(entry.headline)]))
      items.append([.paragraph(line)])
    }
    if items.isEmpty { return [] }
    return [
      .element(
        Element("nav", ["class": "neighbours", "aria-label": "Before and after"]),
        [.heading(2, ["Before and after"]), .list(from: nil, items)])
    ]
  }
}

extension Dateline {
  /// The day in a `<time>`.
  var element: Inline {
    guard day.year > 0 else { return .text(day.words) }
    return .element(Element("time", ["datetime": day.iso]), [.text(day.words)])
  }
}

extension Status {
  /// What a source tells the event as.
  var words: String {
    switch self {
    case .happened: "happened"
    case .planned: "planned"
    case .denied: "denied"
    case .hypothetical: "possible"
    }
  }
}

/// Words as a sentence: a capital in front, a full stop behind.
func sentence(_ words: String) -> String {
  guard let first = words.first else { return words }
  let text = first.uppercased() + words.dropFirst()
  return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
}

extension EventDate {
  /// With the weekday where it is a day: "Friday, 18 October 2024".
  var fullWords: String {
    guard case .date(let date) = edtf, date.date.granularity == .day, date.qualifier == .none else {
      let words = words()
      return words.prefix(1).uppercased() + words.dropFirst()
    }
    return date.date.first.weekday.name + ", " + words()
  }
}
