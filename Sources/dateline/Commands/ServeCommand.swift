import Pages
import Readers
import Text

/// `dateline serve`: the site on this machine, built anew when a file changes.
struct ServeCommand: Command {
  static let help = Help(
    name: "serve", summary: "the site on this machine, built anew when a file changes", usage: "[PATH…] [options]",
    examples: [
      ("dateline serve seeds/", "http://127.0.0.1:8000/"), ("dateline serve --port 8080", "what dateline.yaml says"),
    ],
    options: [
      Option("port", "p", "N", help: "the port (default 8000)"),
      Option("host", nil, "ADDRESS", help: "the address to serve on (default 127.0.0.1: this machine alone)"),
    ] + SiteOptions.options + Option.reading)

  private let site: SiteOptions
  private let host: String
  private let port: Int

  init(_ words: ParsedWords) throws(UsageError) {
    site = try SiteOptions(words)
    host = words.value("host") ?? "127.0.0.1"
    let text = words.value("port") ?? "8000"
    guard let port = Int(text), (0...65_535).contains(port) else {
      throw UsageError(message: "“\(text)” is no port", hint: "write a number up to 65535: --port 8080")
    }
    self.port = port
  }

  func run() async -> Int32 {
    let (configuration, faults) = site.configuration()
    if !faults.isEmpty { return Terminal.report(faults, isStrict: true) }
    let settings = site.settings
    let inputs = Inputs(settings, exclusions: configuration.exclusions)
    let paths = configuration.inputs
    let serve = Serve(
      configuration: configuration, language: settings.language, host: host, port: port, jobs: settings.jobs,
      rules: RuleExamples.notes(of: settings.language), version: version,
      watched: paths.filter { $0 != "-" } + (configuration.templates.map { [$0] } ?? []) + site.watchedFile,
      articles: {
        let reading = inputs.reader.read(paths)
        return (reading.articles, reading.diagnostics)
      })
    return await serve.run()
  }
}
