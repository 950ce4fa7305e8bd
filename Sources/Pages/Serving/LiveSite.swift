import Articles
import Events
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The site that `serve` shows: built into a folder of its own, and anew whenever its articles, its templates or its
/// configuration were written.
public struct LiveSite {
  /// The folder that is served.
  public let output: String
  private let folder: String
  private let configuration: SiteConfiguration
  private let pipeline: Pipeline
  private let workers: Int
  private let version: String
  private let rules: [RuleNote]
  /// What was read in the last build: an article that is as it was is not read again.
  private var known: [Article: ReadArticle] = [:]

  /// A site that is not built yet, in a folder for temporary files.
  ///
  /// - Throws: ``FileFailure`` when there is no room for it.
  public init(
    _ configuration: SiteConfiguration, pipeline: Pipeline, workers: Int, version: String, rules: [RuleNote] = []
  ) throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/dateline-serve-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure("make a folder for the site", parent) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    output = folder + "/site"
    self.configuration = configuration
    self.pipeline = pipeline
    self.workers = workers
    self.version = version
    self.rules = rules
  }

  /// Builds the site of `articles`; gives what was made, and what is wrong with the articles and the templates. Templates
  /// that are wrong are not used.
  ///
  /// - Throws: ``FileFailure``; the site that was there is then as it was.
  public mutating func build(_ articles: [Article]) async throws -> (summary: Site.Summary, diagnostics: [Diagnostic]) {
    let pipeline = pipeline
    let read = articles.map { known[$0] ?? pipeline.read($0) }
    known = Dictionary(zip(articles, read), uniquingKeysWith: { first, _ in first })
    let timeline = pipeline.timeline(of: read)
    let (templates, faults) = try TemplateSet.of(configuration)
    let site = Site(
      timeline, configuration: configuration, templates: faults.isEmpty ? templates : .standard, version: version,
      rules: rules, json: timeline.json, isLive: true)
    let summary = try await site.publish(to: OutputFolder(output), workers: workers)
    return (summary, read.flatMap(\.diagnostics) + faults)
  }

  /// Removes the folder.
  public func remove() { Files.removeTree(folder) }
}
