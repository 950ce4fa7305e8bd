import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Whole folders: walking, removing, exchanging.

extension Files {
  /// Calls `visit` with every file, link and folder below `folder`, by its path relative to it; a folder before what is in
  /// it. Links are not followed.
  static func walk(_ folder: String, below relative: String = "", _ visit: (String, Kind) throws -> Void) throws {
    for name in try names(in: relative.isEmpty ? folder : folder + "/" + relative) {
      let path = relative.isEmpty ? name : relative + "/" + name
      guard let kind = kind(of: folder + "/" + path) else { continue }
      try visit(path, kind)
      if kind == .folder { try walk(folder, below: path, visit) }
    }
  }

  /// Removes a folder if there is nothing in it.
  static func removeEmptyFolder(_ folder: String) { rmdir(folder) }

  /// Removes a folder with all that is in it, as far as it can be.
  static func removeTree(_ folder: String) {
    for name in (try? names(in: folder)) ?? [] {
      let path = folder + "/" + name
      if kind(of: path) == .folder { removeTree(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  /// A second name for a file; a copy where the file system has no second names. A link is made anew.
  static func duplicate(_ old: String, to new: String) throws {
    if kind(of: old) == .link {
      var target = [CChar](repeating: 0, count: 4097)
      let length = readlink(old, &target, 4096)
      guard length >= 0, symlink(target, new) == 0 else { throw FileFailure("take over the link", old) }
      return
    }
    if link(old, new) == 0 { return }
    guard kind(of: old) == .file else { throw FileFailure("take over", old) }
    try copy(old, to: new)
  }

  private static func copy(_ old: String, to new: String) throws {
    let source = try bytes(of: old)
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure("copy", old) }
    defer { close(file) }
    var done = 0
    while done < source.count {
      let count = source[done...].withUnsafeBytes { put(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure("copy", old) }
      done += count
    }
  }

  /// `write(2)`, which has the name of ``write(_:to:)``.
  static func put(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  /// Exchanges two folders of one parent: in one step where the system can, else in three.
  static func exchange(_ a: String, _ b: String) -> Bool {
    if cplatform_exchange(a, b) == 0 { return true }
    let between = a + ".old"
    guard rename(b, between) == 0 else { return false }
    guard rename(a, b) == 0 else {
      rename(between, b)
      return false
    }
    return rename(between, a) == 0
  }
}
