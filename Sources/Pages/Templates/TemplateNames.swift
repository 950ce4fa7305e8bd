/// A name that a template may use, with what it stands for. `Templates/README.md` lists them; a test compares the two.
struct TemplateName: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Text; empty text stands for nothing in a section (`{{#name}}…{{/name}}`).
    case text
    /// Markup that is escaped already: `{{{name}}}`.
    case markup
    /// True or false, for sections.
    case flag
    /// Items with names of their own, for sections.
    case list([TemplateName])
  }
  let name: String
  let kind: Kind

  static func text(_ name: String) -> TemplateName { TemplateName(name: name, kind: .text) }
  static func markup(_ name: String) -> TemplateName { TemplateName(name: name, kind: .markup) }
  static func flag(_ name: String) -> TemplateName { TemplateName(name: name, kind: .flag) }
  static func list(_ name: String, _ names: TemplateName...) -> TemplateName {
    TemplateName(name: name, kind: .list(names))
  }
}

/// The templates and the names that each may use.
enum TemplateKind: String, CaseIterable, Sendable {
  case page, overview, search, redirect, feed, sitemap

  var fileName: String { rawValue + ".mustache" }

  var names: [TemplateName] {
    switch self {
    case .page:
      [
        .text("title"), .text("site_title"), .text("description"), .text("language"), .text("kind"), .text("root"),
        .text("here"), .text("canonical"), .text("markdown"), .flag("is_index"), .flag("is_live"), .flag("has_json"),
        .list("pages", .text("address"), .text("label"), .flag("current")), .markup("structured_data"),
        .markup("body"), .text("version"), .text("newest"),
      ]
    case .overview:
      [
        .text("label"), .text("height"), .text("baseline"),
        .list("spans", .text("x"), .text("width"), .text("from"), .text("to")),
        .list("ticks", .text("x"), .text("text"), .text("text_y"), .text("shape")),
        .list("breaks", .text("x"), .text("text"), .text("y")),
        .list(
          "parts", .text("address"), .text("label"), .text("x"), .text("y"), .text("width"), .text("height"),
          .text("shape")),
      ]
    case .search: [.text("root")]
    case .redirect: [.text("title"), .text("site_title"), .text("language"), .text("address"), .text("canonical")]
    case .feed:
      [
        .text("title"), .text("description"), .text("id"), .text("updated"), .text("address"), .text("self_address"),
        .text("version"),
        .list(
          "entries", .text("title"), .text("id"), .text("updated"), .text("address"), .text("summary"),
          .list("sources", .text("title"), .text("address"))),
      ]
    case .sitemap: [.flag("is_index"), .list("pages", .text("address"))]
    }
  }
}
