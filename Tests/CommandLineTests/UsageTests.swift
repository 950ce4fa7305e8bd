import TestSupport
import Testing

/// A command line, and how it ends.
struct UsageCase: CustomTestStringConvertible, Sendable {
  let words: [String]
  /// What standard error says first, and its hint.
  let message: String
  let hint: String

  init(_ words: String..., message: String, hint: String) {
    self.words = words
    self.message = message
    self.hint = hint
  }

  var testDescription: String { words.joined(separator: " ") }
}

@Suite("Usage")
struct UsageTests {
  static let commands = ["build", "list", "check", "resolve", "tag", "extract", "rules", "init", "serve"]

  @Test("The binary stands beside the tests")
  func binary() { #expect(!Program.path.isEmpty) }

  @Test("The program's help and version")
  func program() throws {
    let help = try Program.run("--help")
    #expect(help.code == 0)
    #expect(help.errors == "")
    for command in UsageTests.commands { #expect(help.text.contains("\n  " + command + " ")) }
    #expect(try Program.run("-h").output == help.output)
    #expect(try Program.run("help").output == help.output)
    let version = try Program.run("--version")
    #expect(version.code == 0)
    #expect(version.text.hasPrefix("dateline ") && version.lines.count == 1)
  }

  @Test("Every command's help teaches by example, whatever else stands on the line", arguments: commands)
  func help(command: String) throws {
    let help = try Program.run(command, "--help")
    #expect(help.code == 0)
    #expect(help.errors == "")
    #expect(help.text.contains("\nExamples:\n  "))
    #expect(help.text.contains("dateline \(command) "))
    for option in ["--jobs", "--language", "--help"] { #expect(help.text.contains(option)) }
    #expect(!help.text.contains("\u{1B}"))
    #expect(try Program.run("help", command).output == help.output)
    #expect(try Program.run(command, "--nonsense", "-h").output == help.output)
  }

  @Test("Nothing at all is wrong usage")
  func nothing() throws {
    let run = try Program.run()
    #expect(run.code == 2)
    #expect(run.output == [])
    #expect(run.errors.contains("Usage: dateline COMMAND"))
  }

  @Test(
    "Wrong usage: what is wrong, and what to do; exit 2",
    arguments: [
      UsageCase("lsit", message: "dateline: error: there is no command “lsit”", hint: "did you mean `dateline list`?"),
      UsageCase(
        "publish", message: "dateline: error: there is no command “publish”", hint: "dateline --help lists the commands"
      ),
      UsageCase(
        "--jobs", "2", message: "dateline: error: a command comes first, not --jobs",
        hint: "dateline --help lists the commands"),
      UsageCase(
        "list", "--fromat", "csv", message: "dateline list: error: there is no option --fromat",
        hint: "did you mean --format?"),
      UsageCase(
        "list", "--nonsense", message: "dateline list: error: there is no option --nonsense",
        hint: "--help lists the options"),
      UsageCase("list", "-x", message: "dateline list: error: there is no option -x", hint: "--help lists the options"),
      UsageCase(
        "list", "a", "--format", message: "dateline list: error: --format needs a value", hint: "write --format FORMAT"),
      UsageCase("list", "a", "-f", message: "dateline list: error: -f needs a value", hint: "write -f FORMAT"),
      UsageCase(
        "list", "a", "--all=yes", message: "dateline list: error: --all takes no value", hint: "write --all alone"),
      UsageCase(
        "list", "a", "-f", "jsn", message: "dateline list: error: there is no format “jsn”", hint: "did you mean json?"),
      UsageCase(
        "list", "a", "--from", "2024-13", message: "dateline list: error: “2024-13” is no EDTF date",
        hint: "write --from 2024, 2024-06 or 2024-06-18"),
      UsageCase(
        "list", "a", "--to", "Y12024", message: "dateline list: error: “Y12024” is out of range",
        hint: "dates run from -9999 to 9999"),
      UsageCase(
        "list", "a", "--from", "2025", "--to", "2024", message: "dateline list: error: --from is after --to",
        hint: "exchange the two"),
      UsageCase(
        "list", "a", "--jobs", "0", message: "dateline list: error: “0” is no number of jobs",
        hint: "write a number from 1 to 1024: --jobs 2"),
      UsageCase(
        "list", "a", "-j", "many", message: "dateline list: error: “many” is no number of jobs",
        hint: "write a number from 1 to 1024: --jobs 2"),
      UsageCase(
        "list", "a", "--dateline", "2024-02-30",
        message: "dateline list: error: “2024-02-30” is no day of the calendar",
        hint: "write year, month and day: --dateline 2024-10-21"),
      UsageCase(
        "list", message: "dateline list: error: there is nothing to read",
        hint: "name files or folders, - for standard input, or write a dateline.yaml with inputs"),
      UsageCase(
        "build", message: "dateline build: error: there is nothing to read",
        hint: "name files or folders, - for standard input, or write a dateline.yaml with inputs"),
      UsageCase(
        "build", "a", "--base-url", "here", message: "dateline build: error: `here` is no address for a site",
        hint: "write it in full: https://example.org/timeline/"),
      UsageCase("check", message: "dateline check: error: there is nothing to check", hint: "dateline check dates.tsv"),
      UsageCase(
        "resolve", message: "dateline resolve: error: there is no phrase",
        hint: "dateline resolve \"last Friday\" --dateline 2024-10-21"),
      UsageCase(
        "resolve", "Friday", "--dateline", "soon", message: "dateline resolve: error: “soon” is no day of the calendar",
        hint: "write year, month and day: --dateline 2024-10-21"),
      UsageCase(
        "tag", "a.jsonl", message: "dateline tag: error: “a.jsonl” cannot be read: lines come from standard input",
        hint: "write < a.jsonl"),
      UsageCase(
        "extract", "a.jsonl",
        message: "dateline extract: error: “a.jsonl” cannot be read: lines come from standard input",
        hint: "write < a.jsonl"),
      UsageCase("init", message: "dateline init: error: init takes one folder", hint: "dateline init my-timeline"),
      UsageCase(
        "serve", "a", "--port", "70000", message: "dateline serve: error: “70000” is no port",
        hint: "write a number up to 65535: --port 8080"),
      UsageCase(
        "serve", "-", message: "dateline serve: error: standard input cannot be watched", hint: "name files or folders"),
    ])
  func wrong(usage: UsageCase) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(usage.words, in: folder.path)
    #expect(run.code == 2)
    #expect(run.output == [])
    #expect(run.errors == usage.message + "\n  hint: " + usage.hint + "\n")
  }

  @Test("A language that is not known; the hint names those that are", arguments: commands)
  func language(command: String) throws {
    let run = try Program.run([command, "a", "--language", "tlh"], input: [])
    #expect(run.code == 2)
    #expect(
      run.errors.hasPrefix("dateline \(command): error: the language “tlh” is not known\n  hint: the languages are en"))
  }

  @Test("Options may be cut short and stand anywhere; -- ends them")
  func options() throws {
    let whole = try Program.run("resolve", "Friday", "--dateline", "2024-10-21")
    #expect(whole.code == 0)
    #expect(try Program.run("resolve", "--datel=2024-10-21", "Friday").output == whole.output)
    #expect(try Program.run("resolve", "--dateline", "2024-10-21", "--", "Friday").output == whole.output)
  }
}
