/// `dateline check`: expectations about dates.
struct CheckCommand: Command {
  static let help = Help(
    name: "check", summary: "expectations about dates; exit 1 when one fails", usage: "FILE…", examples: [], options: []
  )
  init(_ words: ParsedWords) throws(UsageError) {}
  func run() async -> Int32 { 0 }
}
