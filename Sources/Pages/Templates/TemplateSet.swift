import Text

/// The templates and the two files beside them (`style.css`, `dateline.js`): the program's own, each of which a folder of
/// the user may replace.
public struct TemplateSet: Sendable {
  private var texts: [String: String]

  /// The program's own.
  public static let standard = TemplateSet(
    texts: Dictionary(EmbeddedFiles.all.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }))

  /// The names of the files that a folder may replace.
  public static let fileNames = TemplateKind.allCases.map(\.fileName) + ["style.css", "dateline.js"]

  private init(texts: [String: String]) { self.texts = texts }

  /// The templates that a configuration names, or the program's own; and what is wrong with them.
  ///
  /// - Throws: ``FileFailure`` when the folder cannot be read.
  public static func of(_ configuration: SiteConfiguration) throws -> (TemplateSet, [Diagnostic]) {
    try configuration.templates.map(reading) ?? (standard, [])
  }

  /// The program's own, with the files of a folder in place of those of the same name; and what is wrong with those.
  /// A file of another name is an error too, for it would never be read. A `README.md` and hidden files are passed over.
  ///
  /// - Throws: ``FileFailure`` when the folder cannot be read.
  public static func reading(folder: String) throws -> (TemplateSet, [Diagnostic]) {
    var set = standard
    var diagnostics: [Diagnostic] = []
    for name in try Files.names(in: folder) where !name.hasPrefix(".") && name != "README.md" && name != "reload.js" {
      let path = folder + "/" + name
      guard fileNames.contains(name) else {
        let message = PagesMessage.unknownTemplate(name, known: fileNames)
        diagnostics.append(Diagnostic(.error, file: path, message.text, hint: message.hint))
        continue
      }
      let text = try Files.text(of: path)
      if let kind = TemplateKind.allCases.first(where: { $0.fileName == name }) {
        diagnostics += TemplateCheck(text, file: path, names: kind.names).diagnostics
      }
      set.texts[name] = text
    }
    return (set, diagnostics)
  }

  /// The text of one file.
  func text(_ name: String) -> String { texts[name] ?? "" }

  /// A template, parsed for the calling thread.
  func parsed(_ kind: TemplateKind) -> Mustache { Mustache(text(kind.fileName)) }
}

/// All templates, parsed for one thread.
final class Press {
  private let set: TemplateSet
  private var parsed: [TemplateKind: Mustache] = [:]

  init(_ set: TemplateSet) { self.set = set }

  /// One template with its names filled in.
  func print(_ kind: TemplateKind, _ values: [String: TemplateValue]) -> String {
    let template = parsed[kind] ?? set.parsed(kind)
    parsed[kind] = template
    return template.rendered(values)
  }
}
