import Pages
import Text

/// What `build` and `serve` share: the configuration file and the options that stand in for its keys.
struct SiteOptions: Sendable {
  static let options = [
    Option("config", "c", "FILE", help: "the settings of the site (default: dateline.yaml, if it is there)"),
    Option("title", nil, "WORDS", help: "the title of the timeline"),
    Option("description", nil, "WORDS", help: "a sentence below the title"),
    Option("base-url", nil, "URL", help: "the address that the site will have"),
    Option("templates", nil, "DIR", help: "templates in place of the program's own"),
    Option("exclude", nil, "PATTERN", help: "pass over paths of folders, as in 'drafts/*'"),
  ]

  let settings: Settings
  private let file: String?
  private let entries: [ConfigurationEntry]

  init(_ words: ParsedWords) throws(UsageError) {
    settings = try Settings(words)
    file = words.value("config") ?? (ConfigurationFile.isHere ? ConfigurationFile.name : nil)
    var entries = ["title", "description", "base-url", "templates", "output", "language"].compactMap { key in
      words.value(key).map { ConfigurationEntry(key: key, values: [$0], line: 0) }
    }
    if words.has("exclude") {
      entries.append(ConfigurationEntry(key: "exclude", values: words.all("exclude"), line: 0))
    }
    if !words.operands.isEmpty { entries.append(ConfigurationEntry(key: "inputs", values: words.operands, line: 0)) }
    self.entries = entries
    var trial = SiteConfiguration()
    if let wrong = trial.apply(entries, file: "").first { throw UsageError(wrong.message, hint: wrong.hint) }
    if words.operands.isEmpty && file == nil { throw ConfigurationFile.nothingToRead }
  }

  /// The file's settings, the options on top, and what is wrong with the file.
  func configuration() -> (configuration: SiteConfiguration, diagnostics: [Diagnostic]) {
    let read = file.map(ConfigurationFile.read) ?? ConfigurationFile()
    var configuration = read.configuration
    _ = configuration.apply(entries, file: "")
    return (configuration, read.diagnostics)
  }

  /// Files to look at for changes, beside the inputs.
  var watchedFile: [String] { file.map { [$0] } ?? [] }
}
