import Dates
import Testing
import Text
import Timexes

/// The examples of the doc comments run here, word for word.
@Suite struct DocExampleTests {
  @Test func `the examples hold`() throws {
    let monday = CivilDay(year: 2024, month: 10, day: 21)
    #expect(TimexTagger().timexes(in: "They met on Friday.", dateline: monday)[0].value == "2024-10-18")
    #expect(TimexTagger().lookalikes(in: "They met at the Sun Inn on Friday.") == [Extent(16, 19)])
    #expect(Language(named: "fr-CA")?.code == "fr")
    #expect(Holiday.easter.day(in: 2024) == CivilDay(year: 2024, month: 3, day: 31))
  }

  /// A line of code in a doc comment of this module that does not stand above has not run.
  @Test func `no example is missing here`() {
    let here = Corpus.text(of: #filePath)
    for file in Corpus.files(in: "\(Corpus.package)/Sources/Timexes", suffix: ".swift") {
      for line in Corpus.text(of: file).split(separator: "\n") {
        let trimmed = line.drop { $0 == " " }
        guard trimmed.hasPrefix("///     ") else { continue }
        let code = trimmed.dropFirst(8)
        #expect(here.contains(code), "\(file): \(code)")
      }
    }
  }
}
