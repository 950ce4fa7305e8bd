import Checks
import Testing
import Text
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The tables of this folder, and the sources that tests read.
enum Corpus {
  /// The tables of expectations.
  static let tables = [
    "english", "english-negative", "histories", "messages", "french", "french-negative",
  ]

  /// The language that a table is in.
  static func language(of table: String) -> Language { table.hasPrefix("french") ? .french : .english }

  /// The folder `Tests/TimexesTests/Corpus`.
  static let folder = folder(above: #filePath, levels: 2) + "/Corpus"
  /// The folder of the package.
  static let package = folder(above: #filePath, levels: 4)

  /// The expectations of a table; a line that is none fails.
  static func expectations(_ name: String) -> [Checks.Expectation] {
    let table = ExpectationTable(text(of: "\(folder)/\(name).tsv"), file: "\(name).tsv")
    for diagnostic in table.diagnostics { Issue.record("\(diagnostic.description)") }
    return table.expectations
  }

  /// The whole of a file; one that cannot be read fails.
  static func text(of path: String) -> String {
    guard let file = fopen(path, "rb") else {
      Issue.record("\(path) cannot be read")
      return ""
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The files with a suffix in a folder and the folders in it, in order.
  static func files(in folder: String, suffix: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      found += name.hasSuffix(suffix) ? ["\(folder)/\(name)"] : files(in: "\(folder)/\(name)", suffix: suffix)
    }
    return found.sorted()
  }

  private static func folder(above path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}
