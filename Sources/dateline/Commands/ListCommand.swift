import Dates
import Pages
import Text

/// `dateline list`: the dated events of articles, oldest first.
struct ListCommand: Command {
  static let help = Help(
    name: "list", summary: "the dated events of articles, oldest first", usage: "[PATH…] [options]",
    examples: [
      ("dateline list seeds/", "every dated event of a folder"),
      (
        "dateline list seeds/ --about \"Millgate Bridge\" --evidence",
        "what speaks of the bridge, with sentence and reason"
      ),
      ("dateline list seeds/ --from 2019-03 --to 2019-04", "the events of two months"),
      ("dateline list wire.jsonl --all --format json > events.json", "everything, for another program"),
    ],
    notes: [
      "PATH is a file or a folder, which is searched recursively; - is standard input. Articles are text, Markdown with front "
        + "matter, or JSON lines. Without a PATH, the inputs of dateline.yaml are read."
    ],
    options: [
      Option("format", "f", "FORMAT", help: "text (default), markdown, json, jsonl or csv"),
      Option("from", nil, "EDTF", help: "no events before this date: 2024, 2024-06, 2024-06-18"),
      Option("to", nil, "EDTF", help: "no events after it"),
      Option("about", nil, "WORDS", help: "only events whose headline or sentence has all these words"),
      Option("evidence", "e", help: "the sentence and the reason under each event"),
      Option("all", "a", help: "also the planned, denied, possible and undated, and those of the day of publication"),
      Option("no-merge", nil, help: "each report by itself, also where several tell of one event"),
      Option("exclude", nil, "PATTERN", help: "pass over paths of folders, as in 'drafts/*'"),
    ] + Option.reading)

  private let settings: Settings
  private let paths: [String]
  private let exclusions: [String]
  private let merges: Bool
  private let format: ListFormat
  private let hasEvidence: Bool
  private var selection = TimelineSelection()

  init(_ words: ParsedWords) throws(UsageError) {
    settings = try Settings(words)
    paths = words.operands
    exclusions = words.all("exclude")
    merges = !words.has("no-merge")
    format = try Settings.choice(words, "format", ListFormat.text)
    hasEvidence = words.has("evidence")
    selection.from = try Settings.edtf(words, "from")?.days?.lowerBound
    selection.to = try Settings.edtf(words, "to")?.days.map { $0.upperBound - 1 }
    selection.about = words.value("about") ?? ""
    selection.hasAll = words.has("all")
    if let from = selection.from, let to = selection.to, from > to {
      throw UsageError("--from is after --to", hint: "exchange the two")
    }
    if paths.isEmpty && !ConfigurationFile.isHere { throw ConfigurationFile.nothingToRead }
  }

  func run() async -> Exit {
    var (paths, exclusions) = (paths, exclusions)
    var diagnostics: [Diagnostic] = []
    if paths.isEmpty {
      let file = ConfigurationFile.read(ConfigurationFile.name)
      (paths, exclusions, diagnostics) = (
        file.configuration.inputs, exclusions + file.configuration.exclusions, file.diagnostics
      )
    }
    let (timeline, found) = await Inputs(settings, exclusions: exclusions).timeline(of: paths, merges: merges)
    var layout = ListLayout()
    layout.hasEvidence = hasEvidence
    layout.width = Paint.width
    let paint = Paint.output
    layout.strong = { paint.strong($0) }
    layout.faint = { paint.faint($0) }
    let entries = selection.entries(of: timeline)
    let written = StandardOutput.write(Array(timeline.listed(entries, as: format, layout: layout).utf8))
    if written != .success { return written }
    if entries.isEmpty, !settings.isQuiet, !timeline.entries.isEmpty,
      !selection.about.isEmpty || StandardError.isWatched
    {
      let about = selection.about.isEmpty ? "was chosen" : "speaks of “\(selection.about)”"
      StandardError.write(
        "no event of \(timeline.entries.count) \(about)\(selection.hasAll ? "" : "; --all shows more")\n")
    }
    return StandardError.tell(diagnostics + found, isStrict: settings.isStrict)
  }
}
