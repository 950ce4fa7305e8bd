import TestSupport
import Testing

@Suite("Same input, same bytes")
struct SameBytesTests {
  /// Other surroundings, which must change nothing.
  static let surroundings: [[String: String]] = [
    ["TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"],
    ["TZ": "America/Los_Angeles", "LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8", "COLUMNS": "40", "TERM": "xterm"],
  ]

  @Test(
    "Lists and answers: run again, by more workers, in another time zone and locale",
    arguments: [
      ["list", Program.seeds, "--all", "--evidence"], ["list", Program.seeds, "--all", "--format", "json"],
      ["list", Program.seeds, "--all", "--format", "csv"], ["list", Program.seeds, "--all", "--format", "markdown"],
      ["list", Program.seeds, "--all", "--format", "jsonl", "--no-merge"], ["rules"], ["tag"], ["extract"],
    ])
  func commands(words: [String]) throws {
    let input = try TemporaryFolder.bytes(of: Program.seeds + "/2019-04-millgate-bridge.jsonl")
    let first = try Program.run(words + ["--jobs", "1"], input: input)
    #expect(first.code == 0)
    for surroundings in SameBytesTests.surroundings {
      let run = try Program.run(words + ["--jobs", "2"], input: input, environment: surroundings)
      #expect(run.output == first.output)
      #expect(run.errors == first.errors)
    }
  }

  @Test("A site: every file, also from files made in another order")
  func site() throws {
    let folder = try TemporaryFolder()
    let seeds = try [
      "2019-03-06-millgate-bridge-closed.txt", "2019-03-15-mayor-denies-warning.md", "2019-04-millgate-bridge.jsonl",
    ]
    .map { ($0, try TemporaryFolder.bytes(of: Program.seeds + "/" + $0)) }
    for (place, files) in [("one", seeds), ("two", seeds.reversed())] {
      for (name, bytes) in files { try folder.write(bytes, to: place + "/seeds/" + name) }
    }
    #expect(try Program.run("build", "seeds", "-o", "site", "-j", "1", in: folder.path("one")).code == 0)
    let second = try Program.run(
      ["build", "seeds", "-o", "site", "-j", "2"], in: folder.path("two"), environment: SameBytesTests.surroundings[1])
    #expect(second.code == 0)
    let (one, two) = (
      folder.files.filter { $0.hasPrefix("one/site/") }, folder.files.filter { $0.hasPrefix("two/site/") }
    )
    #expect(one.map { $0.dropFirst(4) } == two.map { $0.dropFirst(4) })
    #expect(one.count > 20)
    for (one, two) in zip(one, two) {
      let same = try folder.bytes(one) == folder.bytes(two)
      #expect(same, "\(one)")
    }
  }
}
