import Articles
import Dates
import Events

// Pages that are lists: the articles, the rules and what each dated, and what the timeline leaves out. A list that is too
// long for one page goes on on further ones.

extension Desk {
  /// The articles by date.
  var articlePages: [Page] {
    let place = Place(path: "articles")
    let items = timeline.articles.indices.map { index -> [Block] in
      let read = timeline.articles[index]
      var line: [Inline] = []
      line.append(read.article.dateline.map(\.element) ?? .element(Element("span"), ["No date"]))
      line += [" ", .link(place.address(of: path(article: index)), [.text(read.article.name)])]
      let count = Set(shelf.entryOf[index].compactMap { $0 }).count
      line.append(.element(Element("small"), [.text(" · " + counted(count, "event"))]))
      return [.element(Element("div", ["class": "row"]), [.paragraph(line)])]
    }
    return pages(path: "articles", title: "Articles", kind: "articles", lead: [], items: items)
  }

  /// What no other list shows: dated only by the day of publication, possible, undated, only mentioned, or told already.
  var alsoPages: [Page] {
    let place = Place(path: "also")
    let items = shelf.unlisted.map { index, others -> [Block] in
      let entry = timeline.entries[index]
      var line: [Inline] = []
      line.append(entry.date.map { $0.element($0.words()) } ?? .element(Element("span"), ["No date"]))
      line += [" ", .link(place.address(of: path(entry: index)), [.text(entry.headline)])]
      for mark in entry.marks { line += [" ", .element(Element("b"), [.text("(" + mark + ")")])] }
      if others > 0, let source = entry.sources.first {
        let article = place.address(of: path(article: source.article), anchor: anchor(source))
        let more: Inline = .link(article, [.text(grouped(others) + " more of its sentence")])
        line.append(.element(Element("small"), [" · ", more]))
      }
      return [.element(Element("div", ["class": "row", "id": anchor(entry: index)]), [.paragraph(line)])]
    }
    let lead =
      "Events that the articles report without a date of their own. The day given is the day of publication, which "
      + "is when they were told and need not be when they happened. Here, too, is what the articles only mention. "
      + "Of each sentence one line stands here, the fullest; the page of its article has them all."
    return pages(path: "also", title: "Also told", kind: "also", lead: [.paragraph([.text(lead)])], items: items)
  }

  /// The rules that the site used.
  var rulesPage: Page {
    let place = Place(path: "rules")
    var rows: [[[Inline]]] = [[["Rule"], ["Example"], ["Expressions"], ["Events dated"]]]
    for use in rules.uses {
      let sample = use.samples.first.map {
        timeline.articles[$0.article].article.shown(timeline.articles[$0.article].timexes[$0.timex].extent)
      }
      rows.append([
        [.link(place.address(of: use.path), [.code(use.name)])],
        [.element(Element("q", ["dir": "auto"]), [.text(oneLine(sample ?? ""))])],
        [.text(grouped(use.count))], [.text(grouped(use.entries.count))],
      ])
    }
    let lead =
      "A rule is a pattern of words with a meaning. These are the rules that read the dates of this site; each has a "
      + "page with examples and the events that it dated."
    var body: [Block] = [.heading(1, ["Rules"]), .paragraph([.text(lead)])]
    body.append(
      rules.uses.isEmpty
        ? .paragraph(["No expression was found, so no rule was used."])
        : .element(
          Element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Rules"]), [.table(rows)])
    )
    return Page(
      path: "rules", title: "Rules", description: "The rules that read the dates of this site", kind: "rules",
      body: body)
  }

  /// A rule: examples, where this site uses it, and the events that it dated.
  func pages(of use: RuleBook.Use) -> [Page] {
    let place = Place(path: use.path)
    var lead: [Block] = [
      .paragraph([
        .text("Read " + counted(use.count, "expression") + " and dated " + counted(use.entries.count, "event") + ".")
      ])
    ]
    if let note = use.note, !note.examples.isEmpty {
      lead.append(.heading(2, ["Examples"]))
      lead.append(
        .list(
          from: nil,
          note.examples.map { example in
            [
              .paragraph(
                marked(example.words) + [" is ", .code(example.value)]
                  + (example.dateline.map { [.text(" in an article of " + $0)] } ?? []))
            ]
          }))
    }
    lead.append(.heading(2, ["In these articles"]))
    lead.append(
      .list(
        from: nil,
        use.samples.map { sample in
          let read = timeline.articles[sample.article]
          let timex = read.timexes[sample.timex]
          return [
            .paragraph([
              .element(Element("q", ["dir": "auto"]), [.text(oneLine(read.article.shown(timex.extent)))]), " is ",
              .code(timex.edtf?.description ?? timex.value ?? "no date"), " in ",
              .link(place.address(of: path(article: sample.article)), [.text(read.article.name)]),
            ])
          ]
        }))
    lead.append(.heading(2, ["Events that it dated"]))
    let items = use.entries.map { index -> [Block] in
      let entry = timeline.entries[index]
      let date = entry.date.map { [$0.element($0.words()), .text(" ")] } ?? []
      return [.element(Element("div", ["class": "row"]), [.paragraph(date + [link(toEntry: index, from: place)])])]
    }
    let title: [Inline] = ["Rule ", .code(use.name)]
    return pages(
      path: use.path, title: "Rule " + use.name, heading: title, up: ("rules", "Rules"), kind: "rule", lead: lead,
      items: items)
  }

  /// `[marks]` in an example's words, marked.
  private func marked(_ words: String) -> [Inline] {
    guard let open = words.firstIndex(of: "["), let close = words[open...].firstIndex(of: "]") else {
      return [.element(Element("q"), [.text(words)])]
    }
    return [
      .element(
        Element("q"),
        [
          .text(String(words[..<open])),
          .element(Element("mark"), [.strong([.text(String(words[words.index(after: open)..<close]))])]),
          .text(String(words[words.index(after: close)...])),
        ])
    ]
  }

  /// A list over as many pages as it needs; `lead` stands on the first.
  private func pages(
    path: String, title: String, heading: [Inline]? = nil, up: (path: String, name: String)? = nil, kind: String,
    lead: [Block],
    items: [[Block]]
  ) -> [Page] {
    let starts = items.isEmpty ? [0] : Array(stride(from: 0, to: items.count, by: Chapters.limit))
    return starts.enumerated().map { number, start in
      let place = Place(path: number == 0 ? path : path + "-\(number + 1)")
      let name = number == 0 ? title : title + ", page \(number + 1)"
      var body: [Block] =
        up.map { [.paragraph([.link(place.address(of: $0.path), ["class": "up"], [.text($0.name)])])] } ?? []
      body.append(.heading(1, number == 0 ? heading ?? [.text(title)] : [.text(name)]))
      if number == 0 { body += lead }
      body.append(
        items.isEmpty
          ? .paragraph(["None."])
          : .list(from: start + 1, Array(items[start..<min(start + Chapters.limit, items.count)])))
      if starts.count > 1 {
        let links = starts.indices.map { other -> [Block] in
          let target = other == 0 ? path : path + "-\(other + 1)"
          if other == number { return [.paragraph([.strong([.text("\(other + 1)")])])] }
          return [.paragraph([.link(place.address(of: target), [.text("\(other + 1)")])])]
        }
        body.append(.element(Element("nav", ["class": "parts", "aria-label": "Pages"]), [.list(from: nil, links)]))
      }
      return Page(path: place.path, title: name, description: name, kind: kind, body: body)
    }
  }
}
