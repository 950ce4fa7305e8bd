/// One command of the program: what it says about itself, how it reads its words, and what it does.
protocol Command: Sendable {
  static var help: Help { get }
  init(_ words: ParsedWords) throws(UsageError)
  func run() async -> Exit
}

/// What the program tells its caller at the end.
enum Exit: Int32 {
  case success = 0
  /// Something could not be read or written, or an expectation failed.
  case failure = 1
  /// The command line is wrong.
  case wrongUsage = 2
}

/// The commands, in the order of the help.
let commands: [any Command.Type] = [
  BuildCommand.self, ListCommand.self, CheckCommand.self, ResolveCommand.self, TagCommand.self, ExtractCommand.self,
  RulesCommand.self, InitCommand.self, ServeCommand.self,
]

/// The version that `--version` names and that stands at the foot of every page.
let version = "0.1.0"
