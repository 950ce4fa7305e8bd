import Dates

/// A file of the site.
public struct SiteFile: Hashable, Sendable {
  /// Its path below the output folder; made of slugs, so it never leads out of it.
  public let path: String
  /// Its contents.
  public let text: String
}

extension Desk {
  /// A page in its two forms, inside the frame that all pages share.
  func files(of page: Page, press: Press, isLive: Bool) -> [SiteFile] {
    let body = RenderedBody(page.body)
    let place = Place(path: page.path)
    let isIndex = page.path == "index"
    let html = press.print(
      .page,
      [
        "title": .text(page.title), "site_title": .text(isIndex || !configuration.hasTitle ? "" : configuration.title),
        "description": .text(page.description),
        "language": .text(configuration.language), "kind": .text(page.kind), "root": .text(place.root),
        "here": .text(page.path + ".html"),
        "canonical": .text(configuration.baseURL.map { $0 + (isIndex ? "" : page.path + ".html") } ?? ""),
        "markdown": .text(place.root + page.path + ".md"), "is_index": .flag(isIndex), "is_live": .flag(isLive),
        "has_json": .flag(json != nil),
        "pages": .list(navigation(from: place, kind: page.kind)), "structured_data": .text(page.structuredData),
        "body": .text(body.html), "version": .text(version), "newest": .text(shelf.newest?.words ?? ""),
      ])
    return [SiteFile(path: page.path + ".html", text: html), SiteFile(path: page.path + ".md", text: body.markdown)]
  }

  /// The links to the site's main pages.
  private func navigation(from place: Place, kind: String) -> [[String: TemplateValue]] {
    let main = [
      ("index", "Timeline"), ("articles", "Articles"), ("also", "Also told"), ("rules", "Rules"), ("about", "About"),
    ]
    return main.map { path, label in
      ["address": .text(place.address(of: path)), "label": .text(label), "current": .flag(path == place.path)]
    }
  }
}
