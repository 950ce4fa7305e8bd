import Articles
import Events
import Readers
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
    let progress = ProgressLine("articles", isShown: !settings.isQuiet)
    let read = await inParallel(reading.articles, jobs: settings.jobs, progress) { pipeline.read($0) }
    return (pipeline.timeline(of: read, merges: merges), reading.diagnostics(with: read.flatMap(\.diagnostics)))
  }
}
