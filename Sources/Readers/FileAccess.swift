#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the readers need of the file system, through POSIX; the path `-` is standard input.
enum FileAccess {
  /// Why something could not be read, in the system's words.
  struct Failure: Error, Hashable { let reason: String }

  /// A file or folder as the file system knows it, whatever it is called.
  struct Identity: Hashable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64
  }

  /// What can be at a path. A pipe ends when its writer does; a device need not end at all.
  enum Kind { case file, folder, pipe, device }

  /// What is at a path, links followed.
  static func look(at path: String) throws(Failure) -> (kind: Kind, identity: Identity) {
    var status = stat()
    guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0 else { throw failure() }
    let identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (.file, identity)
    case S_IFDIR: return (.folder, identity)
    case S_IFIFO: return (.pipe, identity)
    // Standard input is read whatever it is: a terminal, a socket.
    default: return (path == "-" ? .pipe : .device, identity)
    }
  }

  /// True for a link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let directory = opendir(folder) else { throw failure() }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure() }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// True when a path, or its last name, fits a pattern of the shell (`drafts/*`, `*.bak`).
  static func matches(_ path: String, _ pattern: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return fnmatch(pattern, path, 0) == 0 || fnmatch(pattern, name, 0) == 0
  }

  private static func failure() -> Failure { Failure(reason: String(cString: strerror(errno))) }
}
