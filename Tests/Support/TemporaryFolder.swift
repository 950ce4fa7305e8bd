#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for one test, gone after it.
public final class TemporaryFolder {
  /// Its path.
  public let path: String

  /// What the system would not do.
  public struct Failure: Error {
    let message: String
  }

  /// A new, empty folder.
  public init() throws {
    var template = Array("/tmp/dateline-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TemporaryFolder.failure("/tmp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  /// The path of a name in it.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, in a folder that is made where it is missing; one of the same name is replaced.
  public func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file of bytes.
  public func write(_ bytes: [UInt8], to name: String) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    unlink(path(name))
    guard let file = fopen(path(name), "w") else { throw TemporaryFolder.failure(name) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw TemporaryFolder.failure(name) }
  }

  /// Makes a folder, and those above it.
  public func makeFolder(_ name: String) throws {
    var made = ""
    for part in name.split(separator: "/") {
      made += (made.isEmpty ? "" : "/") + part
      guard mkdir(path(made), 0o755) == 0 || errno == EEXIST else { throw TemporaryFolder.failure(made) }
    }
  }

  /// Makes a link to `target`, as it stands.
  public func link(_ name: String, to target: String) throws {
    guard symlink(target, path(name)) == 0 else { throw TemporaryFolder.failure(name) }
  }

  /// The bytes of a file.
  public func bytes(_ name: String) throws -> [UInt8] { try TemporaryFolder.bytes(of: path(name)) }

  /// The text of a file.
  public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Every file below the folder, by its path, sorted; hidden ones too.
  public var files: [String] { TemporaryFolder.files(below: path, "").sorted() }

  /// The bytes of a file anywhere.
  public static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw failure(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  private static func files(below folder: String, _ relative: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      return isFolder(path) ? files(below: path, relative + name + "/") : [relative + name]
    }
  }

  private static func remove(_ folder: String) {
    chmod(folder, 0o755)
    for name in names(in: folder) {
      let path = folder + "/" + name
      if isFolder(path) { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func failure(_ name: String) -> Failure {
    Failure(message: name + ": " + String(cString: strerror(errno)))
  }
}
