#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The state of files and folders at one moment: two that differ mean that something was written, added or removed.
public struct Watch: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let path: String
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
    let file: UInt64
  }
  private var entries: [Entry] = []

  /// Looks at `paths` and everything below them; hidden files are passed over.
  public init(_ paths: [String]) {
    for path in paths { add(path, depth: 0) }
  }

  private mutating func add(_ path: String, depth: Int) {
    var status = stat()
    guard stat(path, &status) == 0, depth < 32 else { return }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    entries.append(
      Entry(
        path: path, size: Int64(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        file: UInt64(status.st_ino)))
    guard status.st_mode & S_IFMT == S_IFDIR, let names = try? Files.names(in: path) else { return }
    for name in names where !name.hasPrefix(".") { add(path + "/" + name, depth: depth + 1) }
  }
}
