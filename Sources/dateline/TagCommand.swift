import Articles
import Events
import Readers
import Text
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dateline tag` and `dateline extract`: JSON lines in, JSON lines out, in order, as they come.
struct TagCommand: Sendable {
  /// True for `extract`: events too.
  var extracts: Bool
  /// How many lines are worked on at once.
  var jobs = 1
  var language = Language.english
  /// The day for lines that have none.
  var dateline: Dateline?

  /// Answers every line of standard input; gives the exit code.
  func run() async -> Int32 {
    var input = LineStream()
    while let lines = input.next() {
      for answer in await answers(to: lines) {
        guard Output.write(answer) else { return 1 }
      }
    }
    return 0
  }

  /// The answers to a batch: one run of lines for each worker, put together in order.
  private func answers(to lines: [LineStream.Line]) async -> [[UInt8]] {
    let share = max(1, (lines.count + jobs - 1) / max(1, jobs))
    guard share < lines.count else { return [answer(lines[...])] }
    return await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for start in stride(from: 0, to: lines.count, by: share) {
        group.addTask { (start, answer(lines[start..<min(start + share, lines.count)])) }
      }
      var parts: [(Int, [UInt8])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func answer(_ lines: ArraySlice<LineStream.Line>) -> [UInt8] {
    var writer = JSONWriter()
    let pipeline = Pipeline(tagger: TimexTagger(language: language))
    for line in lines {
      answer(line, pipeline, &writer)
      writer.newline()
    }
    return writer.bytes
  }

  private func answer(_ line: LineStream.Line, _ pipeline: Pipeline, _ writer: inout JSONWriter) {
    guard let bytes = line.bytes else {
      return refuse(line.number, "the line is over 64 MB", &writer)
    }
    do {
      let parsed = try JSONLine(bytes.span)
      let article = Article(line: parsed, source: "-", number: line.number, dateline: dateline)
      let read = extracts ? pipeline.read(article) : pipeline.tag(article)
      read.write(to: &writer, hasEvents: extracts)
    } catch {
      refuse(line.number, error.message, &writer)
    }
  }

  private func refuse(_ number: Int, _ message: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("line", number)
      writer.member("error", message)
    }
  }
}

/// Standard output, as bytes.
enum Output {
  /// Writes all of `bytes`; false when nobody reads any more.
  static func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        #if canImport(Glibc)
          let count = Glibc.write(STDOUT_FILENO, base + done, buffer.count - done)
        #else
          let count = Darwin.write(STDOUT_FILENO, base + done, buffer.count - done)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        done += count
      }
      return true
    }
  }
}
