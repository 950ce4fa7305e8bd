import Events
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

  func run() async -> Exit {
    let (configuration, faults) = site.configuration()
    // A site with other settings than were meant is not published.
    if StandardError.tell(faults, isStrict: true) != .success { return .failure }
    let inputs = Inputs(site.settings, exclusions: configuration.exclusions)
    let (timeline, diagnostics) = await inputs.timeline(of: configuration.inputs, merges: merges)
    let exit = StandardError.tell(diagnostics, isStrict: site.settings.isStrict)
    if site.settings.isStrict && exit != .success {
      return refuse("nothing was built, because of --strict", hint: "correct what is told above")
    }
    guard !timeline.articles.isEmpty else {
      return refuse("there is no article to build a site of", hint: "name files or folders that hold articles")
    }
    let published = await publish(timeline, configuration)
    return published == .success ? exit : published
  }

  private func publish(_ timeline: Timeline, _ configuration: SiteConfiguration) async -> Exit {
    let (settings, start) = (site.settings, ContinuousClock().now)
    do {
      let folder = try OutputFolder(configuration.output ?? "site")
      if let input = configuration.inputs.first(where: folder.holds) {
        return refuse(
          "the site cannot be written to “\(folder.path)”, where its articles are (“\(input)”)",
          hint: "name another folder: -o site")
      }
      let (templates, faults) = try TemplateSet.of(configuration)
      if StandardError.tell(faults) != .success { return .failure }
      let progress = ProgressLine("pages", isShown: !settings.isQuiet)
      let pages = Site(
        timeline, configuration: configuration, templates: templates, version: version,
        rules: RuleNote.notes(of: settings.language), json: timeline.json)
      let summary = try await pages.publish(to: folder, workers: settings.jobs) { progress.show($0, of: $1) }
      progress.clear()
      if settings.isQuiet { return .success }
      return StandardOutput.print(
        summary.words(in: configuration.output ?? "site", seconds: ContinuousClock().now - start))
    } catch {
      StandardError.tell(error, in: "dateline build")
      return .failure
    }
  }

  private func refuse(_ message: String, hint: String) -> Exit {
    StandardError.tell([Diagnostic(.error, file: "dateline build", message, hint: hint)])
  }
}
