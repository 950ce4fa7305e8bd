/// A page before it is rendered: its place, its head and its body.
struct Page: Sendable {
  /// Its path in the site, without extension: `events/1a2b`.
  let path: String
  let title: String
  var description = ""
  /// The kind of page, a class for style and script: `index`, `event`.
  let kind: String
  let body: [Block]
  /// schema.org's JSON-LD about it; empty for none.
  var structuredData = ""
}

/// A place in the site from which links are made.
struct Place: Hashable, Sendable {
  /// The path of the page, without extension.
  let path: String

  /// What leads from the page to the site's root: empty or `../`.
  var root: String { path.utf8.contains(UInt8(ascii: "/")) ? "../" : "" }

  /// The address of a page, by its path without extension, seen from here.
  func address(of target: String, anchor: String? = nil) -> String {
    if let anchor, target == path { return "#" + anchor }
    return root + target + ".html" + (anchor.map { "#" + $0 } ?? "")
  }
}
