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
    let refusals = TimexTagger(
      language: Language(named: article.language ?? configuration.language) ?? .english
    ).lookalikes(in: article.text)
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
        ArticleText(self, index, place, refusals: refusals).paragraphs))
    body.append(.section(["class": "found"], found(index, from: place) + refused(refusals, article)))
    return Page(
      path: place.path, title: article.name,
      description: shortened(oneLine(article.shown(Extent(0, article.text.utf8.count))), to: 160), kind: "article",
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

  /// The words that look like dates and are none, each with the words around it.
  private func refused(_ refusals: [Extent], _ article: Article) -> [Block] {
    if refusals.isEmpty { return [] }
    let items = refusals.enumerated().map { number, extent -> Item in
      let (before, after) = article.words(around: extent)
      let quote: [Inline] = [
        .text(before), .element(Element("mark", ["class": "none"]), [.strong([.text(article.text[extent])])]),
        .text(after),
      ]
      return Item(
        attributes: ["id": "no-\(number + 1)"],
        content: [.paragraph([.element(Element("q", ["dir": "auto"]), quote)])])
    }
    return [
      .heading(2, ["Not dates"]),
      .paragraph(["Words that look like a date, or stand where one would, and were read as something else:"]),
      .element(Element("div", ["class": "refused"]), [.entries(from: 1, items)]),
    ]
  }

  /// The expressions in a table: the words, the date, the rule.
  private func found(_ index: Int, from place: Place) -> [Block] {
    let read = timeline.articles[index]
    if read.timexes.isEmpty { return [.heading(2, ["Expressions"]), .paragraph(["No time expression was found."])] }
    var rows: [[[Inline]]] = [[["Words"], ["Date"], ["Rule"], ["Why"]]]
    for timex in read.timexes {
      let why = timex.resolution.steps.map { sentence($0.description) }.joined(separator: " ")
      rows.append([
        [.element(Element("span", ["dir": "auto"]), [.text(oneLine(read.article.shown(timex.extent)))])],
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
  private struct Mark {
    let extent: Extent, timex: Int?, events: [Int]
    var refusal: Int?
  }

  private let desk: Desk
  private let index: Int
  private let place: Place
  private let read: ReadArticle
  private let refusals: [Extent]
  /// The first event of each id, and the first that each expression dates.
  private let first: [String: Int]
  private let dated: [Int: Int]

  init(_ desk: Desk, _ index: Int, _ place: Place, refusals: [Extent]) {
    self.refusals = refusals
    self.desk = desk
    self.index = index
    self.place = place
    let read = desk.timeline.articles[index]
    self.read = read
    let numbered = read.events.enumerated()
    first = Dictionary(numbered.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    dated = Dictionary(
      numbered.compactMap { number, event in event.timex.map { ($0, number) } }, uniquingKeysWith: { first, _ in first }
    )
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
        if marks[next].extent.start > at { content.append(.text(shown(Extent(at, marks[next].extent.start)))) }
        content.append(inline(marks[next]))
        at = marks[next].extent.end
      }
      if extent.end > at { content.append(.text(shown(Extent(at, extent.end)))) }
      return .element(Element("div", ["dir": "auto"]), [.paragraph(content)])
    }
  }

  /// What is marked, in order and without overlaps: expressions, the words that name events outside them, and what was
  /// refused.
  private var marks: [Mark] {
    let expressions = read.timexes.map(\.extent)
    var within: [Int: [Int]] = [:]
    var triggers: [Extent: [Int]] = [:]
    for (number, event) in read.events.enumerated() {
      if let timex = event.trigger.firstOverlap(in: expressions) {
        within[timex, default: []].append(number)
      } else {
        triggers[event.trigger, default: []].append(number)
      }
    }
    let named = triggers.keys.sorted()
    var marks = expressions.enumerated().map { Mark(extent: $1, timex: $0, events: within[$0] ?? []) }
    marks += named.map { Mark(extent: $0, timex: nil, events: triggers[$0] ?? []) }
    marks += refusals.enumerated().filter { $1.firstOverlap(in: named) == nil }
      .map { Mark(extent: $1, timex: nil, events: [], refusal: $0) }
    return marks.sorted { $0.extent < $1.extent }
  }

  private func inline(_ mark: Mark) -> Inline {
    let words: [Inline] = [.text(shown(mark.extent))]
    var result: Inline
    if let number = mark.timex {
      let timex = read.timexes[number]
      let target =
        dated[number].flatMap { desk.shelf.entryOf[index][$0] }.map { place.address(of: desk.path(entry: $0)) }
        ?? desk.rules.path(of: timex.rule).map { place.address(of: $0) } ?? "#"
      let title = (timex.edtf?.description ?? timex.value ?? "no date")
      result = .link(target, ["class": timex.resolution.value == nil ? "when none" : "when", "title": title], words)
    } else if let refusal = mark.refusal {
      result = .link("#no-\(refusal + 1)", ["class": "when none", "title": "not a date"], words)
    } else {
      let entry = mark.events.first.flatMap { desk.shelf.entryOf[index][$0] }
      guard let entry else { return .text(shown(mark.extent)) }
      result = .link(place.address(of: desk.path(entry: entry)), ["class": "what"], words)
    }
    // A sentence that is told twice has its id once.
    for event in mark.events where first[read.events[event].id] == event {
      result = .element(Element("span", ["id": desk.anchor(Source(article: index, event: event))]), [result])
    }
    return result
  }

  private func shown(_ extent: Extent) -> String { read.article.shown(extent) }
}

extension Extent {
  /// The first of extents in order, none of which overlaps another, that overlaps this one: by halving.
  fileprivate func firstOverlap(in extents: [Extent]) -> Int? {
    var (low, high) = (0, extents.count)
    while low < high {
      let middle = (low + high) / 2
      if extents[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    return low < extents.count && extents[low].overlaps(self) ? low : nil
  }
}
