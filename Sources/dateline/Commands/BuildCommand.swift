import Pages
import Text

/// `dateline build`: the static site.
struct BuildCommand: Command {
  static let help = Help(
    name: "build", summary: "a static site: the timeline, its articles, the evidence",
    usage: "[PATH…] -o DIR [options]",
    examples: [
      ("dateline build seeds/ -o site", "the site of a folder of articles"),
      (
        "dateline build wire.jsonl letters/ -o site --title \"The bridge\" --base-url https://example.org/bridge/",
        "more sources, and a name"
      ),
      ("dateline build", "what dateline.yaml says"),
    ],
    notes: [
      "PATH is a file or a folder, which is searched recursively; - is standard input. A bad article is told and does not stop "
        + "the others; with --strict it does, and the site that was there stays as it was."
    ],
    options: [
      Option("output", "o", "DIR", help: "the folder to write (default: the configuration's, or site)"),
      Option("no-merge", nil, help: "each report by itself, also where several tell of one event"),
    ] + SiteOptions.options + Option.reading)

  private let site: SiteOptions
  private let merges: Bool

  init(_ words: ParsedWords) throws(UsageError) {
    site = try SiteOptions(words)
    merges = !words.has("no-merge")
  }

  func run() async -> Int32 {
    let (configuration, faults) = site.configuration()
    // A site with other settings than were meant is not published.
    if !faults.isEmpty { return Terminal.report(faults, isStrict: true) }
    let settings = site.settings
    let inputs = Inputs(settings, exclusions: configuration.exclusions)
    let (timeline, diagnostics) = await inputs.timeline(of: configuration.inputs, merges: merges)
    guard !timeline.articles.isEmpty else {
      _ = Terminal.report(diagnostics, isStrict: false)
      Terminal.complain(
        "dateline build: there is no article to build a site of\n  hint: name files or folders that hold articles")
      return 1
    }
    let build = Build(
      configuration: configuration, isStrict: settings.isStrict, isQuiet: settings.isQuiet, jobs: settings.jobs,
      rules: RuleExamples.notes(of: settings.language), version: version)
    return await build.run(timeline, json: timeline.json, diagnostics: diagnostics)
  }
}
