extension Desk {
  /// The page at an address that an entry no longer has: it leads on to the entry.
  func redirect(toEntry index: Int, press: Press, path: String) -> [SiteFile] {
    let entry = timeline.entries[index]
    let place = Place(path: path)
    let address = place.address(of: self.path(entry: index))
    let html = press.print(
      .redirect,
      [
        "title": .text(entry.headline), "site_title": .text(configuration.title),
        "language": .text(configuration.language),
        "address": .text(address),
        "canonical": .text(configuration.baseURL.map { $0 + self.path(entry: index) + ".html" } ?? ""),
      ])
    let body = RenderedBody([.paragraph(["This event is told at ", .link(address, [.text(entry.headline)]), "."])])
    return [SiteFile(path: path + ".html", text: html), SiteFile(path: path + ".md", text: body.markdown)]
  }
}
