import Events
import Pages
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dateline build`, after its options and its articles are read.
struct Build {
  var configuration: SiteConfiguration
  var isStrict = false
  var isQuiet = false
  var jobs = 2
  var rules: [RuleNote] = []
  var version: String

  /// Publishes a timeline; `diagnostics` are those of its articles. Gives the exit code.
  ///
  /// A bad article does not stop the others; a bad template does, and so does, with `--strict`, any diagnostic. The site
  /// that was there is then as it was.
  func run(_ timeline: Timeline, json: String?, diagnostics: [Diagnostic]) async -> Int32 {
    let code = Terminal.report(diagnostics, isStrict: isStrict)
    if isStrict && !diagnostics.isEmpty {
      Terminal.complain("nothing was built, because of --strict and \(diagnostics.count) diagnostics")
      return 1
    }
    let start = ContinuousClock().now
    do {
      let (templates, faults) = try configuration.templates.map(TemplateSet.reading) ?? (.standard, [])
      for fault in faults { Terminal.complain(fault.description) }
      if !faults.isEmpty { return 1 }
      let site = Site(
        timeline, configuration: configuration, templates: templates, version: version, rules: rules, json: json)
      let folder = try OutputFolder(configuration.output ?? "site")
      let bar = ProgressLine(isShown: !isQuiet)
      let summary = try await site.publish(to: folder, workers: jobs) { bar.show($0, of: $1) }
      bar.clear()
      if !isQuiet { print(summary.words(in: configuration.output ?? "site", seconds: ContinuousClock().now - start)) }
    } catch {
      Terminal.complain("\(error)")
      return 1
    }
    return code
  }
}
