import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A terminal", .enabled(if: access("/usr/bin/script", X_OK) == 0))
struct TerminalTests {
  /// What the binary writes when it writes to a terminal.
  private func shown(_ command: String, _ environment: [String: String], in folder: String? = nil) throws -> String {
    var settings = ["TERM": "xterm", "DATELINE": Program.path]
    settings.merge(environment) { $1 }
    let run = try Program.run(
      ["-qec", #""$DATELINE" "# + command, "/dev/null"], in: folder, environment: settings, program: "/usr/bin/script")
    return run.text
  }

  @Test(
    "Colour is for terminals that show it, and for those who want it",
    arguments: [
      ([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
      (["TERM": ""], true),
    ] as [([String: String], Bool)])
  func colour(environment: [String: String], isColoured: Bool) throws {
    for command in ["resolve Friday --dateline 2024-10-21", "--help", "list --help", "lsit", "list nowhere.txt"] {
      #expect(try shown(command, environment).contains("\u{1B}[") == isColoured, "\(command)")
    }
  }

  @Test("Progress is shown on a terminal when work is long, and taken away; --quiet shows none")
  func progress() throws {
    let folder = try TemporaryFolder()
    // Debug builds take two seconds for this, and progress is shown after half of one.
    let line =
      #"{"date": "2024-10-21", "text": "\#(String(repeating: "They met on Friday, and again on Monday. ", count: 5))"}"#
    try folder.write(String(repeating: line + "\n", count: 384), to: "wire.jsonl")
    let shown = try shown("list wire.jsonl --no-merge >/dev/null", [:], in: folder.path)
    #expect(shown.contains(" of 384 articles"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    #expect(try self.shown("list wire.jsonl --no-merge --quiet >/dev/null", [:], in: folder.path) == "")
  }
}
