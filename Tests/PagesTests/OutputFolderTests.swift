import TestSupport
import Testing

@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The output folder")
struct OutputFolderTests {
  private struct Stop: Error {}

  /// Publishes files, each with its own path as its text.
  private func publish(_ paths: [String], to folder: String) async throws {
    try await OutputFolder(folder).publish { root in
      for path in paths {
        if let slash = path.lastIndex(of: "/") { try Files.makeFolder(root + "/" + path[..<slash]) }
        try Files.write(path, to: root + "/" + path)
      }
      return paths
    }
  }

  @Test("A first build, into folders that are not there yet")
  func first() async throws {
    let temporary = try TemporaryFolder()
    try await publish(["index.html", "events/a.html"], to: temporary.path + "/deep/site/")
    #expect(temporary.files == ["deep/site/.dateline-manifest", "deep/site/events/a.html", "deep/site/index.html"])
    #expect(try Files.text(of: temporary.path + "/deep/site/.dateline-manifest") == "events/a.html\nindex.html\n")
  }

  @Test("Stale pages go, files of the user stay, also those in Dateline's folders, links and empty folders")
  func again() async throws {
    let temporary = try TemporaryFolder()
    let site = temporary.path + "/site"
    try await publish(["index.html", "events/old.html", "years/1999.html"], to: site)
    try temporary.write("mine", to: "site/CNAME")
    try temporary.write("mine too", to: "site/events/photo.jpg")
    try Files.makeFolder(site + "/uploads")
    symlink("CNAME", site + "/link")
    chmod(site, 0o750)
    try await publish(["index.html", "events/new.html"], to: site)
    #expect(
      temporary.files == [
        "site/.dateline-manifest", "site/CNAME", "site/events/new.html", "site/events/photo.jpg", "site/index.html",
        "site/link",
      ])
    #expect(try Files.text(of: site + "/events/photo.jpg") == "mine too")
    #expect(Files.kind(of: site + "/uploads") == .folder)
    #expect(Files.kind(of: site + "/years") == nil)
    #expect(Files.kind(of: site + "/link") == .link)
    var status = stat()
    stat(site, &status)
    #expect(status.st_mode & 0o777 == 0o750)
  }

  @Test("A build that fails leaves the old site whole and nothing aside")
  func failing() async throws {
    let temporary = try TemporaryFolder()
    let site = temporary.path + "/site"
    try await publish(["index.html"], to: site)
    await #expect(throws: Stop.self) {
      try await OutputFolder(site).publish { root in
        try Files.write("new", to: root + "/index.html")
        throw Stop()
      }
    }
    #expect(temporary.files == ["site/.dateline-manifest", "site/index.html"])
    #expect(try Files.text(of: site + "/index.html") == "index.html")
  }

  @Test("What a killed build left aside is cleared; what is not ours there stops the build")
  func leftover() async throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "site.building/.dateline-building")
    try temporary.write("half", to: "site.building/index.html")
    try await publish(["index.html"], to: temporary.path + "/site")
    #expect(temporary.files == ["site/.dateline-manifest", "site/index.html"])
    try temporary.write("precious", to: "site.building/thesis.txt")
    await #expect(throws: FileFailure.self) { try await publish(["index.html"], to: temporary.path + "/site") }
    #expect(try Files.text(of: temporary.path + "/site.building/thesis.txt") == "precious")
  }

  @Test("A page never takes the place of a file that Dateline did not write")
  func foreignPage() async throws {
    let temporary = try TemporaryFolder()
    try temporary.write("mine", to: "site/index.html")
    await #expect(throws: FileFailure.self) { try await publish(["index.html"], to: temporary.path + "/site") }
    #expect(temporary.files == ["site/index.html"])
    #expect(try Files.text(of: temporary.path + "/site/index.html") == "mine")
  }

  @Test("Two builds at once: the second says so")
  func locked() async throws {
    let temporary = try TemporaryFolder()
    let site = temporary.path + "/site"
    try await OutputFolder(site).publish { root in
      await #expect(throws: FileFailure.self) { try await publish(["index.html"], to: site) }
      return []
    }
  }

  @Test("An output that is a file, a dead link or the root is refused")
  func refused() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "file")
    symlink("nowhere", temporary.path + "/dead")
    for path in [temporary.path + "/file", temporary.path + "/dead", "/"] {
      #expect(throws: FileFailure.self, "\(path)") { try OutputFolder(path) }
    }
  }

  @Test("A site is the same bytes whatever the number of workers")
  func sameBytes() async throws {
    let temporary = try TemporaryFolder()
    let site = Site(timeline(Story.all), version: "1")
    for workers in [1, 4] {
      let summary = try await site.publish(to: OutputFolder(temporary.path + "/\(workers)"), workers: workers)
      #expect(summary.articles == 10)
      #expect(summary.listed == 37)
      #expect(summary.disputed == 1)
    }
    var files: [String] = []
    try Files.walk(temporary.path + "/1") { name, kind in if kind == .file { files.append(name) } }
    #expect(files.count > 100)
    for name in files {
      #expect(
        try Files.bytes(of: temporary.path + "/1/" + name) == Files.bytes(of: temporary.path + "/4/" + name), "\(name)")
    }
  }
}
