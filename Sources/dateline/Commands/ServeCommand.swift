import Events
import Pages
import Readers
import Synchronization
import Text
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    if words.operands.contains("-") {
      throw UsageError("standard input cannot be watched", hint: "name files or folders")
    }
    host = words.value("host") ?? "127.0.0.1"
    let text = words.value("port") ?? "8000"
    guard let port = Int(text), (0...65_535).contains(port) else {
      throw UsageError("“\(text)” is no port", hint: "write a number up to 65535: --port 8080")
    }
    self.port = port
  }

  func run() async -> Exit {
    let (configuration, faults) = site.configuration()
    if StandardError.tell(faults, isStrict: true) != .success { return .failure }
    do {
      return try await serve(configuration)
    } catch {
      StandardError.tell(error, in: "dateline serve")
      return .failure
    }
  }

  /// Serves until it is interrupted.
  private func serve(_ configuration: SiteConfiguration) async throws -> Exit {
    let settings = site.settings
    let reader = ArticleReader(
      language: settings.language, dateline: settings.dateline, exclusions: configuration.exclusions)
    var live = try LiveSite(
      configuration, pipeline: Pipeline(tagger: TimexTagger(language: settings.language)), workers: settings.jobs,
      version: version, rules: RuleNote.notes(of: settings.language))
    defer { live.remove() }
    let watched = configuration.inputs + (configuration.templates.map { [$0] } ?? []) + site.watchedFile
    var seen = Watch(watched)
    let first = reader.read(configuration.inputs)
    // Nothing to read and an error for it: a mistyped path, and no site to serve.
    if first.articles.isEmpty, StandardError.tell(first.diagnostics(with: [])) != .success { return .failure }
    try await build(&live, first)
    let server = try WebServer(folder: live.output, host: host, port: port)
    Interrupt.listen()
    _ = StandardOutput.print(
      "Serving the site at \(server.address); it is built anew when a file changes. Stop with Control-C.")
    while !Interrupt.came {
      try? await Task.sleep(for: .milliseconds(300))
      let now = Watch(watched)
      if now == seen { continue }
      seen = now
      // A change that cannot be built leaves the last good site in place.
      do {
        try await build(&live, reader.read(configuration.inputs))
        server.announce()
      } catch { StandardError.tell(error, in: "dateline serve") }
    }
    server.stop()
    return .success
  }

  private func build(_ live: inout LiveSite, _ reading: Reading) async throws {
    let start = ContinuousClock().now
    let (summary, diagnostics) = try await live.build(reading.articles)
    _ = StandardError.tell(reading.diagnostics(with: diagnostics))
    _ = StandardOutput.print(summary.words(in: "this server", seconds: ContinuousClock().now - start))
  }
}

/// Whether the user wants the server to stop.
private enum Interrupt {
  private static let flag = Atomic<Bool>(false)

  static var came: Bool { flag.load(ordering: .relaxed) }

  static func listen() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in Interrupt.flag.store(true, ordering: .relaxed) } }
  }
}
