/// `dateline tag`: the time expressions of JSON lines.
struct TagCommand: Command {
  static let help = Help(
    name: "tag", summary: "time expressions only: JSON lines in, JSON lines out", usage: "< LINES.jsonl [options]",
    examples: [
      ("dateline tag < wire.jsonl > timexes.jsonl", "each expression with its value, its date and why"),
      (
        #"echo '{"id": "a", "dateline": "2024-10-21", "text": "They met on Friday."}' | dateline tag"#,
        "one article by hand"
      ),
    ],
    notes: LineAnswers.notes, options: LineAnswers.options)

  private let answers: LineAnswers

  init(_ words: ParsedWords) throws(UsageError) { answers = try LineAnswers(words, hasEvents: false) }

  func run() async -> Exit { await answers.run() }
}
