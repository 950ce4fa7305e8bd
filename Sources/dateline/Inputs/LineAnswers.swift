import Events
import Readers
import Text
import Timexes

/// Answers JSON lines from standard input with JSON lines, in order, as they come: what `tag` and `extract` share.
struct LineAnswers: Sendable {
  private let hasEvents: Bool
  private let jobs: Int
  private let reader: ArticleReader
  private let pipeline: Pipeline

  /// The settings in the words of a command line; `hasEvents` for events beside the expressions.
  init(_ words: ParsedWords, hasEvents: Bool) throws(UsageError) {
    let settings = try Settings(words)
    if let word = words.operands.first, words.operands != ["-"] {
      throw UsageError("“\(word)” cannot be read: lines come from standard input", hint: "write < \(word)")
    }
    self.hasEvents = hasEvents
    jobs = settings.jobs
    reader = ArticleReader(language: settings.language, dateline: settings.dateline)
    pipeline = Pipeline(tagger: TimexTagger(language: settings.language))
  }

  /// Answers every line.
  func run() async -> Exit {
    var input = LineStream()
    while let lines = input.next() {
      // A few runs for each worker, for lines differ in length.
      let length = max(1, lines.count / (4 * jobs))
      for answers in await inParallel(runsOf: length, of: lines, jobs: jobs, answers) {
        let exit = StandardOutput.write(answers)
        if exit != .success { return exit }
      }
    }
    return .success
  }

  private func answers(_ lines: ArraySlice<LineStream.Line>) -> [UInt8] {
    var writer = JSONWriter()
    for line in lines {
      do throws(JSONLine.Failure) {
        try answer(line, &writer)
      } catch {
        writer.object { writer in
          writer.member("line", line.number)
          writer.member("error", error.message)
        }
      }
      writer.newline()
    }
    return writer.bytes
  }

  private func answer(_ line: LineStream.Line, _ writer: inout JSONWriter) throws(JSONLine.Failure) {
    let (article, diagnostics) = try reader.article(of: line, file: "-")
    let read = hasEvents ? pipeline.read(article) : pipeline.tag(article)
    read.adding(diagnostics).write(to: &writer, hasEvents: hasEvents)
  }
}

/// What the help of both commands says.
extension LineAnswers {
  static let options = [Option("dateline", nil, "DAY", help: "the day of lines that name none: 2024-10-21")]
  static let notes = [
    #"A line in: {"id": "…", "dateline": "2024-10-21", "text": "…"}. A line out for each line in, in order; a line that is no "#
      + #"such object is answered by {"line": N, "error": "…"}. Offsets are Unicode scalars."#
  ]
}
