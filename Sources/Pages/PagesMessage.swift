/// The wording of everything that can be wrong with a site's configuration, its templates and its output folder.
struct PagesMessage: Hashable, Sendable {
  let text: String
  let hint: String?

  init(_ text: String, hint: String? = nil) {
    self.text = text
    self.hint = hint
  }
}

// MARK: - Templates

extension PagesMessage {
  private static let page = "Templates/README.md lists every name of every template"

  static func unknownName(_ name: String, known: [String]) -> PagesMessage {
    let near = nearest(name, among: known)
    return PagesMessage(
      "the template uses `\(name)`, a name that it does not have", hint: near.map { "did you mean `\($0)`?" } ?? page)
  }
  static func unknownTemplate(_ name: String, known: [String]) -> PagesMessage {
    let near = nearest(name, among: known)
    return PagesMessage(
      "no template has the name `\(name)`",
      hint: near.map { "did you mean `\($0)`?" } ?? "the files are " + known.joined(separator: ", "))
  }
  static func unsupportedTag(_ tag: TemplateTag) -> PagesMessage {
    PagesMessage(
      tag.kind == .partial ? "templates cannot include `\(tag.name)`" : "templates keep the delimiters {{ and }}",
      hint: "write its text here instead")
  }
  static func strayEnd(_ name: String, open: TemplateTag?) -> PagesMessage {
    PagesMessage(
      "`{{/\(name)}}` ends a section that is not open",
      hint: open.map { "the open one is `\($0.name)`, from line \($0.line)" } ?? "take it out, or begin the section")
  }
  static func unclosedSection(_ name: String) -> PagesMessage {
    PagesMessage("the section `\(name)` has no end", hint: "write `{{/\(name)}}` where it ends")
  }
  static let unclosedTag = PagesMessage("a tag that begins here has no end", hint: "close it with }}")
  static func notText(_ name: String) -> PagesMessage {
    PagesMessage("`\(name)` is no text", hint: "use it as a section: {{#\(name)}}…{{/\(name)}}")
  }
  static func unescaped(_ name: String) -> PagesMessage {
    PagesMessage("`\(name)` is text of articles and must be escaped", hint: "write {{\(name)}}")
  }
  static func escapedTwice(_ name: String) -> PagesMessage {
    PagesMessage("`\(name)` is markup and escaped already", hint: "write {{{\(name)}}}")
  }
}

// MARK: - Configuration

extension PagesMessage {
  static func unknownKey(_ key: String, known: [String]) -> PagesMessage {
    PagesMessage(
      "`\(key)` is no setting of a site",
      hint: nearest(key, among: known).map { "did you mean `\($0)`?" } ?? "the settings are "
        + known.joined(separator: ", "))
  }
  static func oneValue(_ key: String) -> PagesMessage {
    PagesMessage("`\(key)` takes one value", hint: "write `\(key): …` on one line")
  }
  static func noLanguage(_ value: String) -> PagesMessage {
    PagesMessage("`\(value)` is no language", hint: "write a BCP 47 tag: en, en-GB, de")
  }
  static func noAddress(_ value: String) -> PagesMessage {
    PagesMessage("`\(value)` is no address for a site", hint: "write it in full: https://example.org/timeline/")
  }
}

// MARK: - The output folder

extension PagesMessage {
  static let outputIsFile = "there is a file of that name; choose a folder"
  static let outputIsRoot = "choose a folder of its own for the site"
  static let deadLink = "it is a link to a folder that is not there"
  static let buildRuns = "another build is writing it; wait for it to end"
  static let foreignFile =
    "a page of the site has this name, but Dateline did not write this file; move it, or choose another folder"
  static let asideIsForeign = "the site is built under this name before it is swapped in; move what is there"
}

// MARK: - Starting

extension PagesMessage {
  static let starterIsThere = "it is there already; choose a folder without it"
}

// MARK: - Serving

extension PagesMessage {
  enum ServerTrouble { case noLibrary, badAddress, noPort }

  static func noServer(_ trouble: ServerTrouble, host: String, port: Int) -> String {
    switch trouble {
    case .noLibrary:
      "serving needs GNU libmicrohttpd, which is not installed here\n  hint: apt-get install libmicrohttpd12, or brew install libmicrohttpd"
    case .badAddress: "`\(host)` is no address to serve on\n  hint: write four numbers, as in 127.0.0.1"
    case .noPort:
      "port \(port) of \(host) cannot be served on\n  hint: another program may have it; choose one with --port"
    }
  }
}

// MARK: - Near names

/// The known name that is at most two changes away from `name`, and the nearest of them.
func nearest(_ name: String, among known: [String]) -> String? {
  let ranked = known.map { (distance(Array(name.utf8), Array($0.utf8)), $0) }.filter { $0.0 <= 2 }
  return ranked.min { $0.0 < $1.0 }?.1
}

/// Levenshtein's distance.
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.count]
}
