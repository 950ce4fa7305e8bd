import Timexes

/// One option of a command: what it is called, what it takes, what it does.
struct Option: Hashable, Sendable {
  let name: String
  /// Its one-letter name.
  let letter: Character?
  /// What follows it, as help names it (`DIR`); nil for an option that takes nothing.
  let argument: String?
  let help: String

  init(_ name: String, _ letter: Character? = nil, _ argument: String? = nil, help: String) {
    self.name = name
    self.letter = letter
    self.argument = argument
    self.help = help
  }

  /// `-o, --output DIR`.
  var label: String {
    (letter.map { "-\($0), " } ?? "    ") + "--" + name + (argument.map { " " + $0 } ?? "")
  }
}

extension Option {
  /// What every command takes.
  static let everywhere = [
    Option("jobs", "j", "N", help: "work on N things at once (default: the machine's processors)"),
    Option(
      "language", nil, "CODE",
      help: "the language of texts that name none: " + Language.codes.joined(separator: ", ") + " (default: en)"),
    Option("help", "h", help: "show this help"),
  ]
  /// What every command that reads articles takes.
  static let reading = [
    Option("dateline", nil, "DAY", help: "the day of articles that name none: 2024-10-21"),
    Option("strict", nil, help: "exit with 1 on warnings too"),
    Option("quiet", "q", help: "show no progress and no summary"),
  ]
}

/// Wrong usage: what is wrong, and what to do about it.
struct UsageError: Error, Hashable {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
