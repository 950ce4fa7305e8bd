import Text

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
    let near = nearestName(to: name, among: known)
    return PagesMessage(
      "the template uses `\(name)`, a name that it does not have", hint: near.map { "did you mean `\($0)`?" } ?? page)
  }
  static func unknownTemplate(_ name: String, known: [String]) -> PagesMessage {
    let near = nearestName(to: name, among: known)
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
      hint: nearestName(to: key, among: known).map { "did you mean `\($0)`?" } ?? "the settings are "
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
  static let outputIsFile = PagesMessage("there is a file of that name", hint: "choose a folder")
  static let outputIsRoot = PagesMessage("it is the root of the file system", hint: "choose a folder of its own")
  static let deadLink = PagesMessage(
    "it is a link to a folder that is not there", hint: "make the folder, or choose another")
  static let buildRuns = PagesMessage("another build is writing it", hint: "wait for it to end")
  static let foreignFile = PagesMessage(
    "a page of the site has this name, but Dateline did not write this file", hint: "move it, or choose another folder")
  static let asideIsForeign = PagesMessage(
    "the site is built under this name before it is swapped in", hint: "move what is there")
  static func noRoom(_ reason: String) -> PagesMessage {
    PagesMessage(reason, hint: "choose a folder that can be written")
  }
}

// MARK: - Starting

extension PagesMessage {
  static let starterIsThere = PagesMessage("it is there already", hint: "choose a folder without it")
}

// MARK: - Serving

extension PagesMessage {
  enum ServerTrouble { case noLibrary, badAddress, noPort }

  static func noServer(_ trouble: ServerTrouble, host: String, port: Int) -> PagesMessage {
    switch trouble {
    case .noLibrary:
      PagesMessage(
        "serving needs GNU libmicrohttpd, which is not installed here",
        hint: "apt-get install libmicrohttpd12, or brew install libmicrohttpd")
    case .badAddress:
      PagesMessage("“\(host)” is no address to serve on", hint: "write four numbers, as in --host 127.0.0.1")
    case .noPort:
      PagesMessage(
        "port \(port) of \(host) cannot be served on", hint: "another program may have it; choose one with --port")
    }
  }
}
