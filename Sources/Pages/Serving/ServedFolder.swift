#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `serve` answers: the files of one folder, and nothing outside it.
struct ServedFolder: Sendable {
  /// An answer: a status of HTTP, the type of the body, and the body.
  struct Answer: Hashable, Sendable {
    let status: Int
    let type: String
    let body: [UInt8]

    init(_ status: Int, type: String = "text/plain; charset=utf-8", _ body: [UInt8]) {
      self.status = status
      self.type = type
      self.body = body
    }

    init(_ status: Int, _ text: String) { self.init(status, Array(text.utf8)) }
  }

  /// The folder.
  let root: String
  /// The names by which the server may be called. Another one means that a page from elsewhere has pointed its own name at
  /// this machine; nil allows every name.
  let hosts: Set<String>?

  /// The answer to a request, but for the question whether the site is new, which the server answers itself.
  func answer(method: String, path: String, host: String?) -> Answer {
    guard method == "GET" || method == "HEAD" else { return Answer(405, "Only GET and HEAD are answered here.\n") }
    if let hosts, let host, !hosts.contains(host) { return Answer(421, "This server has another name.\n") }
    guard let file = file(at: path), let bytes = try? Files.bytes(of: file) else {
      return Answer(404, "No such page.\n")
    }
    return Answer(200, type: ServedFolder.type(of: file), bytes)
  }

  /// The file that a path means: one inside the folder, with every link on the way followed; nil for all else. Names that
  /// begin with a dot are not served.
  func file(at path: String) -> String? {
    guard path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
    var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.last == "" { parts[parts.count - 1] = "index.html" }
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\\") }) else { return nil }
    guard let base = ServedFolder.real(root), let file = ServedFolder.real(root + "/" + parts.joined(separator: "/")),
      file.hasPrefix(base + "/"), Files.kind(of: file) == .file
    else { return nil }
    return file
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The media type of a file, by its extension.
  static func type(of path: String) -> String {
    let types = [
      ".html": "text/html; charset=utf-8", ".md": "text/markdown; charset=utf-8", ".css": "text/css; charset=utf-8",
      ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".xml": "application/xml",
      ".ics": "text/calendar; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
      ".txt": "text/plain; charset=utf-8",
    ]
    guard let dot = path.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[String(path[dot...])] ?? "application/octet-stream"
  }
}
