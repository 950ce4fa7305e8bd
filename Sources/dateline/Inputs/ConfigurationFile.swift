import Pages
import Readers
import Text

/// The file `dateline.yaml` with the settings of a site.
struct ConfigurationFile {
  /// The file that is read where none is named.
  static let name = "dateline.yaml"

  private(set) var configuration = SiteConfiguration()
  private(set) var diagnostics: [Diagnostic] = []

  /// True when the folder we are in has one.
  static var isHere: Bool { InputFile.isThere(name) }

  static let nothingToRead = UsageError(
    "there is nothing to read",
    hint: "name files or folders, - for standard input, or write a dateline.yaml with inputs")

  /// Reads a file; paths in it count from its folder.
  static func read(_ path: String) -> ConfigurationFile {
    var file = ConfigurationFile()
    switch InputFile.text(of: path) {
    case .failure(let diagnostic): file.diagnostics.append(diagnostic)
    case .success(let text):
      do throws(YAML.Failure) {
        let entries = try YAML.entries(of: text).map {
          ConfigurationEntry(key: $0.key, values: $0.values, line: $0.line)
        }
        file.diagnostics += file.configuration.apply(entries, file: path)
      } catch {
        let message = "the configuration does not parse: \(error.message)"
        file.diagnostics.append(
          Diagnostic(
            .error, file: path, line: error.line, message,
            hint: "write `name: value`, with values that hold a colon in quotes"))
      }
    }
    file.resolvePaths(from: path)
    return file
  }

  private mutating func resolvePaths(from path: String) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = path[...slash]
    func resolved(_ path: String) -> String { path.hasPrefix("/") || path == "-" ? path : folder + path }
    configuration.inputs = configuration.inputs.map(resolved)
    configuration.output = configuration.output.map(resolved)
    configuration.templates = configuration.templates.map(resolved)
  }
}
