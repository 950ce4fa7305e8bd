import Dates
import Testing
import Timexes

/// The same text and dateline give the same answer, again and on every thread.
@Suite struct DeterminismTests {
  static let text = Corpus.expectations("english").map(\.text).joined(separator: "\n\n")
  static let dateline = CivilDay(year: 2019, month: 3, day: 6)

  @Test func `a second reading is the first`() {
    let first = TimexTagger().timexes(in: DeterminismTests.text, dateline: DeterminismTests.dateline)
    let second = TimexTagger().timexes(in: DeterminismTests.text, dateline: DeterminismTests.dateline)
    #expect(first == second)
    #expect(first.count > 300)
  }

  @Test func `threads agree`() async {
    let tagger = TimexTagger()
    let alone = tagger.timexes(in: DeterminismTests.text, dateline: DeterminismTests.dateline)
    await withTaskGroup(of: [Timex].self) { group in
      for _ in 0..<8 {
        group.addTask { tagger.timexes(in: DeterminismTests.text, dateline: DeterminismTests.dateline) }
      }
      for await found in group { #expect(found == alone) }
    }
  }

  @Test func `paragraphs do not see each other's words`() {
    let alone = TimexTagger().timexes(in: "It rained on Friday.", dateline: DeterminismTests.dateline)
    let behind = TimexTagger().timexes(
      in: "The fair will open.\n\nIt rained on Friday.", dateline: DeterminismTests.dateline)
    #expect(alone.map(\.value) == behind.map(\.value))
  }
}
