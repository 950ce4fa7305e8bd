/// One command of the program: what it says about itself, how it reads its words, and what it does.
protocol Command: Sendable {
  static var help: Help { get }
  init(_ words: ParsedWords) throws(UsageError)
  /// Does the work; gives the exit code.
  func run() async -> Int32
}

/// The commands, in the order of the help.
let commands: [any Command.Type] = [
  BuildCommand.self, ListCommand.self, CheckCommand.self, ResolveCommand.self, TagLines.self, ExtractLines.self,
  RulesCommand.self, InitCommand.self, ServeCommand.self,
]

/// The version that `--version` names and that stands at the foot of every page.
let version = "0.1.0"
