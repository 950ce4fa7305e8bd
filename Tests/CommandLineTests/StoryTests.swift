import Foundation
import TestSupport
import Testing

/// The story in `seeds/`, read by the program itself, against what a careful editor would list
/// (`Tests/Seeds/story-gold.tsv`).
@Suite("The story of the seeds")
struct StoryTests {
  /// Rows that the program is known to miss or to date otherwise.
  private static let missed: Set = ["a1.2", "a5.9", "b3.2"]

  private func events(_ options: String...) throws -> [JSON] {
    let run = try Program.run(["list", "seeds", "--format", "json"] + options, in: Program.package)
    #expect(run.code == 0)
    return try JSON.read(run.text)["events"].elements
  }

  private static let lines = ["vp-0403": "1", "vp-0406": "2", "vp-0417": "3"]

  /// An article of the table as the program names it: a line of JSON lines by its number.
  private func source(_ name: String) -> String {
    let parts = name.split(separator: "#").map(String.init)
    return "seeds/" + parts[0] + (parts.count > 1 ? ":" + (Self.lines[parts[1]] ?? "") : "")
  }

  @Test("Every row but the known ones has its date and its status")
  func rows() throws {
    var told: Set<[String]> = []
    for source in try events("--all", "--no-merge").flatMap({ $0["sources"].elements }) {
      let words = source["trigger"]["text"].string?.split(separator: " ").first.map(String.init) ?? ""
      let date = source["edtf"].string?.filter { $0 != "~" } ?? ""
      told.insert([source["article"].string ?? "", words, date, source["status"].string ?? ""])
    }
    let table = try String(
      contentsOfFile: Program.package + "/Tests/Seeds/story-gold.tsv", encoding: .utf8)
    var wrong: Set<String> = []
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    for row in rows.map({ $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }) {
      if !told.contains([source(row[1]), row[2], row[3], row[4]]) { wrong.insert(row[0]) }
    }
    #expect(rows.count > 80)
    #expect(wrong == Self.missed)
  }

  @Test(
    "What several articles tell is told once",
    arguments: [
      ("2019-03-05", "closed the Millgate Bridge", 6), ("2019-03-05", "discovered the crack", 4),
      ("2019-03-11", "ferry began", 2), ("2019-03-13", "Talks", 2),
      ("2018-11-12", "inspected [the Millgate Bridge]", 5),
      ("2024-10-21", "summoned the Russian ambassador", 2),
    ])
  func merged(_ date: String, _ words: String, _ count: Int) throws {
    let found = try events().filter {
      $0["edtf"].string == date && $0["headline"].string?.contains(words) == true && $0["sources"].elements.count > 1
    }
    #expect(found.map { $0["sources"].elements.count } == [count])
    #expect(found.first?["disputed"] == .bool(words.hasPrefix("inspected")))
  }
}
