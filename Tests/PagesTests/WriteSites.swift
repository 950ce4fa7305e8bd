import Testing

@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `DATELINE_SITES=/tmp/sites swift test --filter WriteSites`: writes the story's site and that of the hostile texts, to be
/// looked at and to be checked by `Tests/web/run.sh`.
@Suite("WriteSites", .enabled(if: getenv("DATELINE_SITES") != nil))
struct WriteSites {
  let folder = getenv("DATELINE_SITES").map { String(cString: $0) } ?? "/tmp"

  @Test func story() async throws {
    var configuration = SiteConfiguration()
    configuration.title = "The Kestrel dam"
    configuration.description = "How a stain on a wall became a public inquiry, from the reports of two newsrooms."
    let site = Site(timeline(Story.all), configuration: configuration, version: "0.1.0")
    let summary = try await site.publish(to: OutputFolder(folder + "/story"), workers: 2)
    #expect(summary.listed == 37)
  }

  @Test func hostile() async throws {
    let summary = try await HostileTests.site.publish(to: OutputFolder(folder + "/hostile"), workers: 2)
    #expect(summary.articles == 4)
  }
}
