/// `dateline extract`: the time expressions and events of JSON lines.
struct ExtractCommand: Command {
  static let help = Help(
    name: "extract", summary: "time expressions and events: JSON lines in, JSON lines out",
    usage: "< LINES.jsonl [options]",
    examples: [
      ("dateline extract < wire.jsonl > events.jsonl", "what each article reports, with dates and reasons"),
      (
        #"echo '{"id": "a", "dateline": "2024-10-21", "text": "They met on Friday."}' | dateline extract"#,
        "one article by hand"
      ),
    ],
    notes: LineAnswers.notes, options: LineAnswers.options)

  private let answers: LineAnswers

  init(_ words: ParsedWords) throws(UsageError) { answers = try LineAnswers(words, hasEvents: true) }

  func run() async -> Exit { await answers.run() }
}
