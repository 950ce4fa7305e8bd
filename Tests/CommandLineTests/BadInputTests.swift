import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is not as it should be, and what `list` says of it.
struct BadFile: CustomTestStringConvertible, Sendable {
  let name: String
  let content: [UInt8]
  /// What standard error says, a diagnostic a line, without hints.
  let told: [String]
  /// 1 for errors; for warnings 0, with `--strict` 1.
  let code: Int32

  init(_ name: String, _ content: String, code: Int32, _ told: String...) {
    self.init(name, bytes: Array(content.utf8), code: code, told)
  }
  init(_ name: String, bytes: [UInt8], code: Int32, _ told: [String]) {
    self.name = name
    content = bytes
    self.told = told
    self.code = code
  }

  var testDescription: String { name }
}

@Suite("Bad input")
struct BadInputTests {
  /// The diagnostics without their hints; each must have one.
  private func told(_ run: Program) -> [String] {
    let lines = run.errors.split(separator: "\n").map(String.init)
    for (line, next) in zip(lines, lines.dropFirst() + [""]) where !line.hasPrefix("  ") {
      #expect(next.hasPrefix("  hint: "), "no hint under: \(line)")
    }
    return lines.filter { !$0.hasPrefix("  ") }
  }

  @Test(
    "Each is told with file and line, and the good article beside it is built all the same",
    arguments: [
      BadFile(
        "no-date.txt", "It rained on Friday.", code: 0,
        "no-date.txt:1: warning: the article has no date; its relative dates stay unresolved"),
      BadFile(
        "header.txt", "date 2024-02-30\nIt rained on Friday.", code: 0,
        "header.txt:1: warning: the calendar has no 2024-02-30",
        "header.txt:2: warning: the article has no date; its relative dates stay unresolved"),
      BadFile(
        "text.txt", "date 2024-03-05\n\nIt rained.\nIt had rained on February 30.", code: 0,
        "text.txt:4: warning: the calendar has no “February 30”: the month has no day 30"),
      BadFile(
        "far.txt", "date 12024-03-05\nIt rained.", code: 0,
        "far.txt:1: warning: “12024-03-05” is out of range: datelines run from the year 1 to 9999",
        "far.txt:2: warning: the article has no date; its relative dates stay unresolved"),
      BadFile(
        "disagree.txt", "date 2024-03-05\nPARIS, March 4 (AFP) - It rained.", code: 0,
        "disagree.txt:1: warning: datelines disagree: the header says 2024-03-05, the first line says 2024-03-04"),
      BadFile(
        "2024-03-07.txt", "date 2024-03-05\nIt rained.", code: 0,
        "2024-03-07.txt:1: warning: datelines disagree: the header says 2024-03-05, the file's name says 2024-03-07"),
      BadFile(
        "latin.txt", bytes: Array("date 2024-03-05\nThe caf".utf8) + [0xE9], code: 0,
        ["latin.txt:2: warning: bytes that are no UTF-8 were replaced by U+FFFD"]),
      BadFile("empty.txt", "", code: 1, "empty.txt:1: error: no article: there is no text"),
      BadFile("blank.txt", " \r\n\n", code: 1, "blank.txt:1: error: no article: there is no text"),
      BadFile(
        "photo.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A], code: 1,
        ["photo.jpg:1: error: no article: the file is binary"]),
      BadFile(
        "utf16.txt", bytes: [0xFF, 0xFE, 0x41, 0], code: 1, ["utf16.txt:1: error: no article: the file is UTF-16"]),
      BadFile("page.html", "<p>It rained.</p>", code: 1, "page.html:1: error: no article: the file is HTML or XML"),
      BadFile(
        "front.md", "---\ntitle: a: b\ndate: 2024-03-05\n---\nIt rained.", code: 1,
        "front.md:2: error: the front matter does not parse: mapping values are not allowed in this context"),
      BadFile(
        "open.md", "---\ntitle: Rain\n", code: 1, "open.md:1: error: the front matter does not parse: it has no end"),
      BadFile(
        "wire.jsonl",
        "{\"text\": \"It rained.\"}\nno json\n[]\n{\"id\": 4}\n{\"date\": \"2024-02-30\", \"text\": \"It rained.\"}\n",
        code: 1, "wire.jsonl:1: warning: the article has no date; its relative dates stay unresolved",
        "wire.jsonl:2: error: no article: no JSON: '[' or '{' expected near 'no' (byte 2)",
        "wire.jsonl:3: error: no article: no JSON object",
        "wire.jsonl:4: error: no article: no “text”, “body” or “content” in the object",
        "wire.jsonl:5: warning: the calendar has no 2024-02-30",
        "wire.jsonl:5: warning: the article has no date; its relative dates stay unresolved"),
    ])
  func files(file: BadFile) throws {
    let folder = try TemporaryFolder()
    try folder.write(file.content, to: file.name)
    try folder.write("date 2024-03-06\nThe bridge closed on Tuesday.", to: "good.txt")
    let run = try Program.run("list", file.name, "good.txt", in: folder.path)
    #expect(run.code == file.code)
    #expect(told(run) == file.told)
    #expect(try Program.run("list", "--strict", file.name, in: folder.path).code == 1)

    let site = try Program.run("build", ".", "-o", "site", in: folder.path)
    #expect(site.code == file.code)
    #expect(site.text.hasSuffix("files in site, 0.0 s\n") || site.text.contains(" in site, "))
    #expect(folder.files.contains("site/index.html"))
    #expect(try folder.text("site/timeline.json").isEmpty == false)
    let articles = folder.files.filter { $0.hasPrefix("site/articles/") && $0.contains("good") }
    #expect(!articles.isEmpty, "the good article has its page")

    let strict = try Program.run("build", ".", "-o", "strict", "--strict", in: folder.path)
    #expect(strict.code == 1)
    #expect(!folder.files.contains("strict/index.html"), "nothing is built with --strict")
  }

  @Test("--dateline gives a date to an article that has none, and nothing is left to tell")
  func dateline() throws {
    let folder = try TemporaryFolder()
    try folder.write("It rained on Friday.", to: "a.txt")
    let run = try Program.run("list", "a.txt", "--dateline", "2024-10-21", "--strict", in: folder.path)
    #expect(run.code == 0)
    #expect(run.errors == "")
  }

  @Test("Paths that are not there, a folder without articles, a device, a dead link: errors, and the rest goes on")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nThe bridge closed on Tuesday.", to: "bridge.txt")
    try folder.makeFolder("empty")
    try folder.write("x", to: "hidden/.a.txt")
    try folder.makeFolder("links")
    try folder.link("links/dead.txt", to: "nowhere")
    let run = try Program.run(
      "list", "brigde.txt", "empty", "hidden", "/dev/null", "links", "bridge.txt", in: folder.path)
    #expect(run.code == 1)
    #expect(
      run.errors == """
        brigde.txt: error: cannot be read: No such file or directory
          hint: did you mean `bridge.txt`?
        empty: error: there is no article in this folder
          hint: articles are text, Markdown or JSON lines; hidden files are passed over
        hidden: error: there is no article in this folder
          hint: articles are text, Markdown or JSON lines; hidden files are passed over
        /dev/null: error: cannot be read: it is a device, which may have no end
          hint: pipe the articles in: - is standard input
        links/dead.txt: error: cannot be read: it is a link to something that is not there
          hint: mend the link, or take it out

        """)
    let site = try Program.run("build", "empty", "-o", "site", in: folder.path)
    #expect(site.code == 1)
    #expect(site.errors.contains("dateline build: error: there is no article to build a site of\n  hint: "))
    #expect(!folder.files.contains { $0.hasPrefix("site") })
  }

  @Test("A folder that one may not read is told, and so is a file")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nThe bridge closed on Tuesday.", to: "in/open.txt")
    try folder.write("date 2024-03-06\nIt rained.", to: "in/shut/a.txt")
    try folder.write("date 2024-03-06\nIt rained.", to: "in/shut.txt")
    chmod(folder.path, 0o755)
    chmod(folder.path("in/shut"), 0)
    chmod(folder.path("in/shut.txt"), 0)
    defer { chmod(folder.path("in/shut"), 0o755) }
    guard let nobody = try Nobody(folder) else { return }
    let run = try nobody.run("list", "in", in: folder.path)
    #expect(run.code == 1)
    #expect(
      told(run) == [
        "in/shut: error: cannot be read: Permission denied", "in/shut.txt: error: cannot be read: Permission denied",
      ])
  }

  @Test("An output path that is a file, lies below one, or may not be written")
  func output() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nThe bridge closed on Tuesday.", to: "a.txt")
    try folder.write("mine", to: "site")
    for (output, message) in [("site", "there is a file of that name"), ("site/below", "Not a directory")] {
      let run = try Program.run("build", "a.txt", "-o", output, in: folder.path)
      #expect(run.code == 1)
      #expect(
        run.errors.contains("/\(output): error: cannot write the site: \(message)\n  hint: ")
          || run.errors.hasPrefix("\(output): error: cannot write the site: \(message)\n  hint: "), "\(run.errors)")
      #expect(try folder.text("site") == "mine")
    }
    #expect(folder.files == ["a.txt", "site"])
  }

  @Test("A site is not written over the articles that it is made of")
  func outputIsInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nThe bridge closed on Tuesday.", to: "in/a.txt")
    for (input, output) in [("in", "in"), ("in/a.txt", "in"), ("in", ".")] {
      let run = try Program.run("build", input, "-o", output, in: folder.path)
      #expect(run.code == 1)
      #expect(run.errors.contains("where its articles are"), "\(run.errors)")
      #expect(folder.files == ["in/a.txt"])
    }
    #expect(try Program.run("build", "in", "-o", "in/site", in: folder.path).code == 0)
  }

  @Test("Standard input is read once, pipes are read to their end, hard links once")
  func standardInput() throws {
    let folder = try TemporaryFolder()
    let article = Array("date 2024-02-30\nIt rained.".utf8)
    let run = try Program.run("list", "-", "-", input: article, in: folder.path)
    #expect(told(run).count == 2, "one impossible date, one article without a date")
    #expect(run.errors.hasPrefix("-:1: warning: the calendar has no 2024-02-30\n"))
    try folder.write(article, to: "a.txt")
    let piped = try Program.run(
      ["-c", "cat a.txt | \"$0\" list /dev/stdin", Program.path], in: folder.path, program: "/bin/sh")
    #expect(piped.errors.hasPrefix("/dev/stdin:1: warning: the calendar has no 2024-02-30\n"))
  }

  @Test("Two articles of one name have two pages")
  func oneName() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nIt rained.", to: "a/rain.txt")
    try folder.write("date 2024-03-07\nIt snowed.", to: "b/rain.txt")
    #expect(try Program.run("build", "a", "b", "-o", "site", in: folder.path).code == 0)
    #expect(folder.files.count { $0.hasPrefix("site/articles/rain") && $0.hasSuffix(".html") } == 2)
  }

  @Test("No room for the results is told; a reader that goes away is not")
  func broken() throws {
    for command in [
      ["rules"], ["--help"], ["resolve", "Friday", "--dateline", "2024-10-21"], ["list", Program.seeds, "--all"],
    ] {
      let full = try Program.run(command, output: "/dev/full")
      #expect(full.code == (command[0] == "list" && full.errors.isEmpty ? 0 : 1))
    }
    let head = try Program.run(
      ["-c", "\"$0\" rules | head -1", Program.path], program: "/bin/sh")
    #expect(head.code == 0)
    #expect(head.errors == "")
    #expect(head.lines.count == 1)
    let deaf = try Program.run(
      ["-c", "trap '' PIPE; \"$0\" rules | head -1", Program.path], program: "/bin/sh")
    #expect(deaf.errors == "")
  }
}

/// The user nobody, for what root may read all the same; the tests' own user where that is not root.
private struct Nobody {
  private var wrapper: [String] = []
  private let binary: String

  /// Nil where it cannot be become.
  init?(_ folder: TemporaryFolder) throws {
    guard getuid() == 0 else {
      binary = Program.path
      return
    }
    guard access("/usr/bin/setpriv", X_OK) == 0 else { return nil }
    wrapper = ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    // The binary may lie where nobody may go. A file that this process writes is busy while another child begins.
    binary = folder.path("dateline")
    guard try Program.run([Program.path, binary], program: "/bin/cp").code == 0 else { return nil }
  }

  func run(_ arguments: String..., in folder: String) throws -> Program {
    try Program.run(arguments, in: folder, wrapper: wrapper, program: binary)
  }
}
