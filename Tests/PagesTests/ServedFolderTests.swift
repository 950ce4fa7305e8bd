import TestSupport
import Testing

@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Serving")
struct ServedFolderTests {
  @Test("Only files inside the folder are served")
  func paths() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("index", to: "site/index.html")
    try temporary.write("page", to: "site/events/a.html")
    try temporary.write("secret", to: "secret.txt")
    try temporary.write("hidden", to: "site/.dateline-manifest")
    try temporary.write("near", to: "site-b/near.txt")
    symlink("../secret.txt", temporary.path + "/site/out.txt")
    symlink("..", temporary.path + "/site/up")
    symlink("events/a.html", temporary.path + "/site/in.html")
    let folder = ServedFolder(root: temporary.path + "/site", hosts: nil)
    let cases: [(path: String, status: Int)] = [
      ("/", 200), ("/index.html", 200), ("/events/a.html", 200), ("/in.html", 200), ("/events/", 404), ("/events", 404),
      ("/../secret.txt", 404), ("/events/../../secret.txt", 404), ("/out.txt", 404), ("/up/secret.txt", 404),
      ("/.dateline-manifest", 404), ("//etc/passwd", 404), ("/..\\secret.txt", 404), ("/../site-b/near.txt", 404),
      ("/a\u{0}b", 404), ("", 404), ("index.html", 404), ("/none", 404),
    ]
    for (path, status) in cases {
      #expect(folder.answer(method: "GET", path: path, host: nil).status == status, "\(path)")
    }
    #expect(folder.answer(method: "POST", path: "/", host: nil).status == 405)
    #expect(folder.answer(method: "GET", path: "/", host: nil).type == "text/html; charset=utf-8")
  }

  @Test("Another name for this machine is not answered")
  func hosts() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("index", to: "index.html")
    let folder = ServedFolder(root: temporary.path, hosts: ["127.0.0.1:8000", "localhost:8000"])
    #expect(folder.answer(method: "GET", path: "/", host: "localhost:8000").status == 200)
    #expect(folder.answer(method: "GET", path: "/", host: "evil.example").status == 421)
  }

  @Test("A server answers over a socket, tells of new builds, and stops")
  func server() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("<p>page</p>", to: "index.html")
    let server = try WebServer(folder: temporary.path, port: 0)
    let page = try #require(
      request("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n", port: server.port))
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(page.hasSuffix("\r\n\r\n<p>page</p>"))
    #expect(page.contains("X-Content-Type-Options: nosniff\r\n"))
    let escape = try #require(request("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.0\r\n\r\n", port: server.port))
    #expect(escape.hasPrefix("HTTP/1.0 404 ") || escape.hasPrefix("HTTP/1.1 404 "))
    let ask = "GET /.generation HTTP/1.0\r\n\r\n"
    #expect(request(ask, port: server.port)?.hasSuffix("\r\n\r\n1") == true)
    server.announce()
    #expect(request(ask, port: server.port)?.hasSuffix("\r\n\r\n2") == true)
    #expect(throws: WebServer.Failure.self) { try WebServer(folder: temporary.path, host: "example.org", port: 0) }
    server.stop()
    #expect(request(ask, port: server.port) == nil)
  }

  @Test("A watch sees what is written, added and removed, and nothing else")
  func watch() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("a", to: "in/a.md")
    let before = Watch([temporary.path + "/in"])
    #expect(Watch([temporary.path + "/in"]) == before)
    try temporary.write("b", to: "in/deep/b.md")
    let after = Watch([temporary.path + "/in"])
    #expect(after != before)
    try temporary.write("other", to: "in/a.md")
    #expect(Watch([temporary.path + "/in"]) != after)
  }

  /// Sends a request as it stands and reads to the end.
  private func request(_ text: String, port: Int) -> String? {
    #if canImport(Glibc)
      let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let connection = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(connection) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = UInt16(port).bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isOpen = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard isOpen == 0 else { return nil }
    _ = text.withCString { send(connection, $0, strlen($0), 0) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
