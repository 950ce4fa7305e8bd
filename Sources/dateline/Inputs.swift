import Articles
import Events
import Readers
import Synchronization
import Text
import Timexes

/// Reads what a command line names, through to the timeline.
struct Inputs: Sendable {
  let settings: Settings
  let reader: ArticleReader

  /// The inputs of a command; `exclusions` are patterns of paths to pass over.
  init(_ settings: Settings, exclusions: [String] = []) {
    self.settings = settings
    reader = ArticleReader(language: settings.language, dateline: settings.dateline, exclusions: exclusions)
  }

  /// The timeline of the articles at `paths`, and everything that is wrong with them.
  func timeline(of paths: [String], merges: Bool) async -> (timeline: Timeline, diagnostics: [Diagnostic]) {
    let reading = reader.read(paths)
    let pipeline = Pipeline(tagger: TimexTagger(language: settings.language))
    let read = await inParallel(reading.articles, jobs: settings.jobs, isQuiet: settings.isQuiet) { pipeline.read($0) }
    return (pipeline.timeline(of: read, merges: merges), reading.diagnostics + read.flatMap(\.diagnostics))
  }
}

/// Applies `work` to every element, so many at once; the results stand in the elements' order. Shows its progress on a
/// terminal.
func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, isQuiet: Bool, _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let bar = ProgressLine(isShown: !isQuiet, noun: "articles")
  let share = 64
  let queue = Queue()
  let parts = await withTaskGroup(of: [(Int, [Result])].self) { group in
    for _ in 0..<max(1, jobs) {
      group.addTask {
        var parts: [(Int, [Result])] = []
        while true {
          let start = queue.next.add(share, ordering: .relaxed).oldValue
          guard start < elements.count else { return parts }
          let end = min(start + share, elements.count)
          parts.append((start, elements[start..<end].map(work)))
          bar.show(queue.done.add(end - start, ordering: .relaxed).newValue, of: elements.count)
        }
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
  bar.clear()
  return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
}

/// How many elements were given out, and how many are done.
private final class Queue: Sendable {
  let next = Atomic(0)
  let done = Atomic(0)
}

extension Terminal {
  /// Tells what is wrong, in colour where there is any; gives the exit code.
  static func report(_ diagnostics: [Diagnostic], isStrict: Bool) -> Int32 {
    let paint = Paint.errors
    for diagnostic in diagnostics {
      let place = diagnostic.file + (diagnostic.line.map { ":\($0)" } ?? "") + ": "
      let word = diagnostic.severity == .error ? paint.red("error: ") : paint.yellow("warning: ")
      let hint = diagnostic.hint.map { "\n  " + paint.faint("hint: " + $0) } ?? ""
      complain(paint.strong(place) + word + diagnostic.message + hint)
    }
    return isStrict && !diagnostics.isEmpty || diagnostics.contains { $0.severity == .error } ? 1 : 0
  }
}
