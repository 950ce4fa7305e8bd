import Articles
import Dates
import Events
import Text
import Timexes

extension Desk {
  /// An article: its whole text with every expression and every event marked and linked, its date, and how it was found.
  func page(ofArticle index: Int) -> Page {
    let read = timeline.articles[index]
    let article = read.article
    let place = Place(path: path(article: index))
    var body: [Block] = [
      .paragraph([.link(place.address(of: "articles"), ["class": "up"], ["Articles"])]),
      .heading(1, [.text(article.name)]),
      .element(Element("div", ["class": "byline"]), [.paragraph(byline(article))]),
    ]
    for diagnostic in read.diagnostics {
      let line = diagnostic.line.map { "Line \($0): " } ?? ""
      body.append(
        .element(Element("div", ["class": "warning"]), [.paragraph([.text(line + sentence(diagnostic.message))])]))
    }
    body.append(
      .element(
        Element(
          "div", ["class": "text", "lang": article.language.flatMap { SiteConfiguration.isLanguage($0) ? $0 : nil }]),
        ArticleText(self, index, place).paragraphs))
    body.append(.section(["class": "found"], found(index, from: place)))
    return Page(
      path: place.path, title: article.name, description: shortened(oneLine(article.text), to: 160), kind: "article",
      body: body, structuredData: structuredData(ofArticle: index))
  }

  private func byline(_ article: Article) -> [Inline] {
    var line: [Inline] = []
    if let dateline = article.dateline {
      line += [
        dateline.element, .text(dateline.time.map { ", " + $0.words } ?? ""),
        .text(", read in \(dateline.origin.words): "),
      ]
      line.append(.element(Element("q", ["dir": "auto"]), [.text(oneLine(dateline.words))]))
    } else {
      line.append("No date was found for this article; what it tells of relative to its own day stays undated")
    }
    line.append(". ")
    line += ["Source: ", .code(article.source), "."]
    if let address = safeAddress(article.url) { line += [" ", .link(address, ["rel": "external"], ["Original"]), "."] }
    return line
  }

  /// The expressions in a table: the words, the date, the rule.
  private func found(_ index: Int, from place: Place) -> [Block] {
    let read = timeline.articles[index]
    if read.timexes.isEmpty { return [.heading(2, ["Expressions"]), .paragraph(["No time expression was found."])] }
    var rows: [[[Inline]]] = [[["Words"], ["Date"], ["Rule"], ["Why"]]]
    for timex in read.timexes {
      let why = timex.resolution.steps.map { sentence($0.description) }.joined(separator: " ")
      rows.append([
        [.element(Element("span", ["dir": "auto"]), [.text(oneLine(read.article.text[timex.extent]))])],
        [.code(timex.edtf?.description ?? timex.value ?? "no date")], [rules.link(to: timex.rule, from: place)],
        [.text(why)],
      ])
    }
    return [
      .heading(2, ["Expressions"]),
      .element(
        Element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Expressions"]),
        [.table(rows)]),
    ]
  }
}

/// The text of an article as paragraphs, with its marks.
private struct ArticleText {
  /// A stretch of the text that is marked, and how.
  private struct Mark { let extent: Extent, timex: Int?, events: [Int] }

  private let desk: Desk
  private let index: Int
  private let place: Place
  private let read: ReadArticle

  init(_ desk: Desk, _ index: Int, _ place: Place) {
    self.desk = desk
    self.index = index
    self.place = place
    read = desk.timeline.articles[index]
  }

  var paragraphs: [Block] {
    let text = read.article.text
    let marks = marks
    var next = 0
    return Pages.paragraphs(of: text).map { extent in
      var content: [Inline] = []
      var at = extent.start
      while next < marks.count, marks[next].extent.end <= extent.end {
        defer { next += 1 }
        guard marks[next].extent.start >= at else { continue }
        if marks[next].extent.start > at { content.append(.text(text[Extent(at, marks[next].extent.start)])) }
        content.append(inline(marks[next]))
        at = marks[next].extent.end
      }
      if extent.end > at { content.append(.text(text[Extent(at, extent.end)])) }
      return .element(Element("div", ["dir": "auto"]), [.paragraph(content)])
    }
  }

  /// What is marked, in order and without overlaps: expressions, and the words that name events outside them.
  private var marks: [Mark] {
    var marks = read.timexes.enumerated().map { number, timex in
      Mark(
        extent: timex.extent, timex: number,
        events: read.events.indices.filter { read.events[$0].trigger.overlaps(timex.extent) })
    }
    var triggers: [Extent: [Int]] = [:]
    for (number, event) in read.events.enumerated()
    where !read.timexes.contains(where: { $0.extent.overlaps(event.trigger) }) {
      triggers[event.trigger, default: []].append(number)
    }
    marks += triggers.keys.sorted().map { Mark(extent: $0, timex: nil, events: triggers[$0] ?? []) }
    return marks.sorted { $0.extent < $1.extent }
  }

  private func inline(_ mark: Mark) -> Inline {
    let words: [Inline] = [.text(read.article.text[mark.extent])]
    var result: Inline
    if let number = mark.timex {
      let timex = read.timexes[number]
      let dated = read.events.indices.first { read.events[$0].timex == number }
      let target =
        dated.flatMap { desk.shelf.entryOf[index][$0] }.map { place.address(of: desk.path(entry: $0)) }
        ?? desk.rules.path(of: timex.rule).map { place.address(of: $0) } ?? "#"
      let title = (timex.edtf?.description ?? timex.value ?? "no date")
      result = .link(target, ["class": timex.resolution.value == nil ? "when none" : "when", "title": title], words)
    } else {
      let entry = mark.events.first.flatMap { desk.shelf.entryOf[index][$0] }
      guard let entry else { return .text(read.article.text[mark.extent]) }
      result = .link(place.address(of: desk.path(entry: entry)), ["class": "what"], words)
    }
    for event in mark.events where isFirst(event) {
      result = .element(Element("span", ["id": desk.anchor(Source(article: index, event: event))]), [result])
    }
    return result
  }

  /// False for an event whose id stands earlier in the article: a sentence that is told twice.
  private func isFirst(_ event: Int) -> Bool {
    read.events.firstIndex { $0.id == read.events[event].id } == event
  }
}
