import Articles
import Events
import Pages
import Synchronization
import Text
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dateline serve`, after its options are read: builds into a folder of its own, serves it, and builds anew when an
/// article, a template or the configuration was written.
struct Serve {
  var configuration: SiteConfiguration
  var language = Language.english
  var host = "127.0.0.1"
  var port = 8000
  var jobs = 2
  var rules: [RuleNote] = []
  var version: String
  /// What to look at for changes: the inputs, the templates, the configuration.
  var watched: [String]
  /// Reads the inputs again.
  var articles: @Sendable () -> (articles: [Article], diagnostics: [Diagnostic])

  /// Serves until it is interrupted. Gives the exit code.
  func run() async -> Int32 {
    guard let folder = Serve.temporaryFolder() else {
      Terminal.complain("there is no room for the site in the folder for temporary files")
      return 1
    }
    defer { OutputFolder.remove(folder) }
    do {
      let output = folder + "/site"
      var known: [Article: ReadArticle] = [:]
      var seen = Watch(watched)
      try await build(into: output, &known)
      let server = try WebServer(folder: output, host: host, port: port)
      signal(SIGINT) { _ in Interrupt.came.store(true, ordering: .relaxed) }
      signal(SIGTERM) { _ in Interrupt.came.store(true, ordering: .relaxed) }
      print("Serving the site at \(server.address); it is built anew when a file changes. Stop with Control-C.")
      fflush(nil)
      while !Interrupt.came.load(ordering: .relaxed) {
        try? await Task.sleep(for: .milliseconds(300))
        let now = Watch(watched)
        if now == seen { continue }
        seen = now
        // A change that cannot be built leaves the last good site in place.
        do {
          try await build(into: output, &known)
          server.announce()
        } catch { Terminal.complain("\(error)") }
      }
      server.stop()
      return 0
    } catch {
      Terminal.complain("\(error)")
      return 1
    }
  }

  /// Builds the site; an article that is as it was is not read again.
  private func build(into output: String, _ known: inout [Article: ReadArticle]) async throws {
    let start = ContinuousClock().now
    let (articles, diagnostics) = articles()
    let pipeline = Pipeline(tagger: TimexTagger(language: language))
    let read = articles.map { known[$0] ?? pipeline.read($0) }
    known = Dictionary(zip(articles, read), uniquingKeysWith: { first, _ in first })
    let timeline = pipeline.timeline(of: read)
    _ = Terminal.report(diagnostics + read.flatMap(\.diagnostics), isStrict: false)
    let (set, faults) = try configuration.templates.map(TemplateSet.reading) ?? (.standard, [])
    for fault in faults { Terminal.complain(fault.description) }
    let site = Site(
      timeline, configuration: configuration, templates: faults.isEmpty ? set : .standard, version: version,
      rules: rules,
      json: timeline.json, isLive: true)
    let summary = try await site.publish(to: OutputFolder(output), workers: jobs)
    print(summary.words(in: "this server", seconds: ContinuousClock().now - start))
    fflush(nil)
  }

  private static func temporaryFolder() -> String? {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/dateline-serve-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Set when the user wants the server to stop.
private enum Interrupt {
  static let came = Atomic<Bool>(false)
}
