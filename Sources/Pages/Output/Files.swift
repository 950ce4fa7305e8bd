import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or folder that could not be read or written.
public struct FileFailure: Error, Hashable, Sendable {
  /// Its path.
  public let path: String
  /// What was tried: "write", "read the folder".
  public let attempt: String
  /// Why it failed: the system's words, or ours where we know better.
  public let reason: String
  /// What to do, where that is known.
  public let hint: String?

  /// `path: error: cannot write: No space left on device`.
  public var diagnostic: Diagnostic { Diagnostic(.error, file: path, "cannot \(attempt): \(reason)", hint: hint) }

  init(_ attempt: String, _ path: String, _ message: PagesMessage? = nil) {
    let number = errno
    self.path = path
    self.attempt = attempt
    reason = message?.text ?? String(cString: strerror(number))
    hint = message?.hint
  }
}

/// The few things that a site needs of the file system, through POSIX.
enum Files {
  /// The names in a folder, sorted, without `.` and `..`.
  static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { throw FileFailure("read the folder", folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// The text of a file; bytes that are no UTF-8 are replaced.
  static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure("read", path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure("read", path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a new file; there must be none of that path.
  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure("write", path) }
    var text = text
    let isWritten = text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = put(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return false }
        done += count
      }
      return true
    }
    guard isWritten else {
      let failure = FileFailure("write", path)
      close(file)
      throw failure
    }
    guard close(file) == 0 else { throw FileFailure("write", path) }
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o755) == 0 { return }
    }
    guard errno == EEXIST else { throw FileFailure("make the folder", path) }
    guard kind(of: path, followsLinks: true) == .folder else {
      throw FileFailure("make the folder", path, PagesMessage.outputIsFile)
    }
  }

  enum Kind { case file, folder, link, other }

  /// What is at a path; nil when nothing is.
  static func kind(of path: String, followsLinks: Bool = false) -> Kind? {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
