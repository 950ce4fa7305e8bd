@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for one test, gone after it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/dateline-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure("make a folder", "/tmp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Files.removeTree(path) }

  func write(_ text: String, to name: String) throws {
    let file = path + "/" + name
    if let slash = file.lastIndex(of: "/") { try Files.makeFolder(String(file[..<slash])) }
    unlink(file)
    try Files.write(text, to: file)
  }

  /// Every file below the folder, by its path, sorted.
  var files: [String] {
    var files: [String] = []
    try? Files.walk(path) { name, kind in if kind != .folder { files.append(name) } }
    return files.sorted()
  }
}
