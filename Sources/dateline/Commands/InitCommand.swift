/// `dateline init`: a configuration, an article and the templates to begin with.
struct InitCommand: Command {
  static let help = Help(
    name: "init", summary: "a new site to begin with: configuration, article, templates", usage: "DIR",
    examples: [("dateline init harbour && cd harbour && dateline serve", "write a site and look at it")],
    notes: ["Nothing is overwritten."], options: [])

  private let command: Init

  init(_ words: ParsedWords) throws(UsageError) {
    guard words.operands.count == 1, let folder = words.operands.first else {
      throw UsageError(message: "init takes one folder", hint: "dateline init my-timeline")
    }
    command = Init(folder: folder)
  }

  func run() async -> Int32 { command.run() }
}
