import Pages

/// `dateline init`: a configuration, an article and the templates to begin with.
struct InitCommand: Command {
  static let help = Help(
    name: "init", summary: "a new site to begin with: configuration, article, templates", usage: "DIR",
    examples: [("dateline init harbour && cd harbour && dateline serve", "write a site and look at it")],
    notes: ["Nothing is overwritten."], options: [])

  private let folder: String

  init(_ words: ParsedWords) throws(UsageError) {
    _ = try Settings(words)
    guard words.operands.count == 1, let folder = words.operands.first else {
      throw UsageError("init takes one folder", hint: "dateline init my-timeline")
    }
    self.folder = folder
  }

  func run() async -> Exit {
    do {
      let written = try Starter.write(to: folder).map { "wrote " + $0 + "\n" }.joined()
      return StandardOutput.print(written + "Now: cd \(folder) && dateline serve")
    } catch {
      StandardError.tell(error, in: "dateline init")
      return .failure
    }
  }
}
