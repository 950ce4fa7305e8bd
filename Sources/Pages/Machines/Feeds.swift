import Dates
import Events

extension Desk {
  /// An Atom feed (RFC 4287) of the events that the newest articles tell, at most ``feedLimit``.
  func feed(press: Press) -> String {
    let base = configuration.baseURL
    let dated = chapters.order.map { (index: $0, day: updated(timeline.entries[$0])) }
    let newest = dated.sorted { ($1.day, $1.index) < ($0.day, $0.index) }.prefix(Desk.feedLimit)
    return press.print(
      .feed,
      [
        "title": .text(configuration.title), "description": .text(configuration.description),
        "id": .text(base ?? "urn:dateline:timeline:" + fingerprint(configuration.title)),
        "updated": .text(stamp(shelf.newest ?? newest.first?.day ?? CivilDay(number: 0))),
        "address": .text((base ?? "") + "index.html"), "self_address": .text(base.map { $0 + "feed.xml" } ?? ""),
        "version": .text(version),
        "entries": .list(
          newest.map { index, day in
            let entry = timeline.entries[index]
            let address = (base ?? "") + path(entry: index) + ".html"
            let date = entry.date.map { $0.words() } ?? "No date"
            return [
              "title": .text(entry.headline),
              "id": .text(base == nil ? "urn:dateline:event:" + shelf.entrySlugs[index] : address),
              "updated": .text(stamp(day)), "address": .text(address),
              "summary": .text(
                date + entry.marks.map { " (\($0))" }.joined() + ". " + shortQuote(entry.sources[0], limit: 300)),
              "sources": .list(
                entry.sources.map {
                  [
                    "title": .text(shelf.article($0).name),
                    "address": .text((base ?? "") + path(article: $0.article) + ".html#" + anchor($0)),
                  ]
                }),
            ]
          }),
      ])
  }

  private static let feedLimit = 200

  /// The sitemap, of every page that is no redirection; only with a base URL. More pages than a sitemap may hold go into
  /// several, and `sitemap.xml` lists them.
  func sitemaps(press: Press, limit: Int = 50_000) -> [SiteFile] {
    guard let base = configuration.baseURL else { return [] }
    var paths = chapters.all.map(\.path)
    paths += articlePages.map(\.path) + alsoPages.map(\.path) + ["rules", "about"]
    paths += rules.uses.flatMap { pages(of: $0).map(\.path) }
    paths += timeline.articles.indices.map { path(article: $0) } + timeline.entries.indices.map { path(entry: $0) }
    let addresses = paths.map { base + ($0 == "index" ? "" : $0 + ".html") }
    func sitemap(_ addresses: some Sequence<String>, _ name: String, isIndex: Bool = false) -> SiteFile {
      let pages = addresses.map { ["address": TemplateValue.text($0)] }
      return SiteFile(path: name, text: press.print(.sitemap, ["is_index": .flag(isIndex), "pages": .list(pages)]))
    }
    if addresses.count <= limit { return [sitemap(addresses, "sitemap.xml")] }
    let parts = stride(from: 0, to: addresses.count, by: limit).enumerated().map { number, start in
      sitemap(addresses[start..<min(start + limit, addresses.count)], "sitemap-\(number + 1).xml")
    }
    return parts + [sitemap(parts.map { base + $0.path }, "sitemap.xml", isIndex: true)]
  }

  /// The time of writing: the newest dateline of what tells it.
  private func updated(_ entry: Entry) -> CivilDay {
    entry.sources.compactMap { shelf.article($0).dateline?.day }.max() ?? shelf.newest ?? CivilDay(number: 0)
  }

  private func stamp(_ day: CivilDay) -> String { (day.year > 0 ? day.iso : "0001-01-01") + "T00:00:00Z" }
}
