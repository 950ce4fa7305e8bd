import TestSupport
import Testing
import Text

@testable import Readers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Paths")
struct FileTreeTests {
  /// What the tree finds, with the folder's path left out.
  private func found(_ folder: TemporaryFolder, _ paths: [String], exclusions: [String] = []) -> [String] {
    FileTree(paths.map(folder.path), exclusions: exclusions).entries.map { entry in
      let path = entry.path.hasPrefix(folder.path) ? String(entry.path.dropFirst(folder.path.count + 1)) : entry.path
      switch entry {
      case .file: return path
      case .problem(let diagnostic): return "\(diagnostic.severity) \(path): \(diagnostic.message)"
      }
    }
  }

  @Test("Folders through and through, in the order of the names' bytes, whatever the order in which they were made")
  func order() throws {
    let names = ["b.txt", "a/z.txt", "B.txt", "a/b/c.md", "é.txt", "a.txt", "a-1.txt"]
    for names in [names, names.reversed()] {
      let folder = try TemporaryFolder()
      for name in names { try folder.write("x", to: name) }
      #expect(
        found(folder, ["."]).map { String($0.dropFirst(2)) } == [
          "B.txt", "a/b/c.md", "a/z.txt", "a-1.txt", "a.txt", "b.txt", "é.txt",
        ])
    }
  }

  @Test("Hidden files, sites and configurations are passed over; one that is named is read")
  func hidden() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", ".b.txt", ".git/c.txt", "dateline.yaml", "site/.dateline-manifest", "site/index.md"] {
      try folder.write("x", to: name)
    }
    #expect(found(folder, [""]) == ["a.txt"])
    #expect(found(folder, [".b.txt", "dateline.yaml"]) == [".b.txt", "dateline.yaml"])
    #expect(found(folder, ["site"]) == ["error site: there is no article in this folder"])
  }

  @Test("Links are followed, loops noticed, and nothing is found twice")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "in/a.txt")
    try folder.write("y", to: "out/b.txt")
    try folder.link("in/again", to: "../in")
    try folder.link("in/far", to: "../out")
    try folder.link("in/link.txt", to: "../out/b.txt")
    try folder.link("in/lost.txt", to: "nowhere")
    try folder.link("in/self.txt", to: "self.txt")
    #expect(
      found(folder, ["in", "in/a.txt", "in", "out"]) == [
        "in/a.txt", "warning in/again: this folder is inside itself, through a link; it is not searched again",
        "in/far/b.txt", "error in/lost.txt: cannot be read: it is a link to something that is not there",
        "error in/self.txt: cannot be read: it is a link to something that is not there",
      ])
  }

  @Test("A folder twice, and a folder whose files were named before, are no mistake")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "in/a.txt")
    #expect(found(folder, ["in/a.txt", "in", "in/"]) == ["in/a.txt"])
  }

  @Test("What is not there, with the nearest name; a folder without articles")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "bridge.txt")
    try folder.makeFolder("empty")
    let tree = FileTree([folder.path("brigde.txt"), folder.path("x/y.txt"), folder.path("empty")])
    let problems = tree.entries.compactMap { entry in
      if case .problem(let diagnostic) = entry { diagnostic } else { nil }
    }
    expectProblems(
      problems,
      [
        "-: cannot be read: No such file or directory", "-: cannot be read: No such file or directory",
        "-: there is no article in this folder",
      ])
    #expect(problems.first?.hint == "did you mean `\(folder.path("bridge.txt"))`?")
  }

  @Test("A pipe in a folder is passed over; a device is refused")
  func pipes() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    #expect(mkfifo(folder.path("b.txt"), 0o600) == 0)
    #expect(found(folder, [""]) == ["a.txt"])
    #expect(found(folder, ["b.txt"]) == ["b.txt"])
    let device = FileTree(["/dev/null"]).entries
    guard case .problem(let diagnostic)? = device.first else { return #expect(Bool(false), "\(device)") }
    #expect(diagnostic.message == "cannot be read: it is a device, which may have no end")
  }

  @Test(
    "Patterns of paths to pass over",
    arguments: [
      (["*.bak"], ["a.txt", "drafts/c.txt"]), (["drafts"], ["a.txt", "b.bak"]),
      (["*/drafts/*"], ["a.txt", "b.bak"]), ([], ["a.txt", "b.bak", "drafts/c.txt"]),
    ] as [([String], [String])])
  func exclusions(patterns: [String], expected: [String]) throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.bak", "drafts/c.txt"] { try folder.write("x", to: name) }
    #expect(found(folder, [""], exclusions: patterns) == expected)
  }

  @Test("Diagnostics stand in the order of the paths, then of the lines")
  func diagnosticOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-02-30\nIt rained.", to: "b.txt")
    try folder.write("", to: "a.txt")
    let reading = ArticleReader().read([folder.path("b.txt"), folder.path("c.txt"), folder.path("a.txt")])
    let later = reading.articles.map { Diagnostic(.warning, file: $0.file, line: 2, "later") }
    #expect(
      reading.diagnostics(with: later).map { ($0.file.split(separator: "/").last ?? "") + ": " + $0.message.prefix(16) }
        == [
          "b.txt: the calendar has", "b.txt: later", "c.txt: cannot be read: ", "a.txt: no article: ther",
        ])
  }
}
