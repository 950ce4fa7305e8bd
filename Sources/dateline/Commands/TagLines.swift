/// `dateline tag`: the time expressions of JSON lines.
struct TagLines: Command {
  static let help = Help(
    name: "tag", summary: "time expressions only: JSON lines in, JSON lines out", usage: "< LINES.jsonl [options]",
    examples: [
      ("dateline tag < wire.jsonl > timexes.jsonl", "each expression with its value, its date and why"),
      (
        #"echo '{"id": "a", "dateline": "2024-10-21", "text": "They met on Friday."}' | dateline tag"#,
        "one article by hand"
      ),
    ],
    notes: LineNotes.notes, options: [LineNotes.dateline])

  private let command: TagCommand

  init(_ words: ParsedWords) throws(UsageError) { command = try TagCommand(words, extracts: false) }
  func run() async -> Int32 { await command.run() }
}

/// `dateline extract`: the time expressions and events of JSON lines.
struct ExtractLines: Command {
  static let help = Help(
    name: "extract", summary: "time expressions and events: JSON lines in, JSON lines out",
    usage: "< LINES.jsonl [options]",
    examples: [("dateline extract < wire.jsonl > events.jsonl", "what each article reports, with dates and reasons")],
    notes: LineNotes.notes, options: [LineNotes.dateline])

  private let command: TagCommand

  init(_ words: ParsedWords) throws(UsageError) { command = try TagCommand(words, extracts: true) }
  func run() async -> Int32 { await command.run() }
}

private enum LineNotes {
  static let dateline = Option("dateline", nil, "DAY", help: "the day of lines that name none: 2024-10-21")
  static let notes = [
    #"A line in: {"id": "…", "dateline": "2024-10-21", "text": "…"}. A line out for each line in, in order; a line that is no "#
      + #"such object is answered by {"line": N, "error": "…"}. Offsets are Unicode scalars."#
  ]
}

extension TagCommand {
  fileprivate init(_ words: ParsedWords, extracts: Bool) throws(UsageError) {
    let settings = try Settings(words)
    if let word = words.operands.first, word != "-" {
      throw UsageError(message: "“\(word)” cannot be read: lines come from standard input", hint: "write < \(word)")
    }
    self.init(extracts: extracts, jobs: settings.jobs, language: settings.language, dateline: settings.dateline)
  }
}
