import Checks
import Testing
import Timexes

/// The tables of expectations: sentences with what is to be found in them, and sentences in which nothing is.
@Suite struct CorpusTests {
  @Test(arguments: Corpus.tables) func `is found and dated as expected`(table: String) {
    let tagger = TimexTagger(language: Corpus.language(of: table))
    let expectations = Corpus.expectations(table)
    #expect(!expectations.isEmpty)
    for expectation in expectations {
      for unmet in expectation.unmet(by: tagger) {
        Issue.record("\(table).tsv:\(expectation.line): \(unmet.lines.joined(separator: "\n"))")
      }
    }
  }

  @Test func `the first two tables together have three hundred lines and more`() {
    let lines = ["english", "english-negative"].map { Corpus.expectations($0).count }
    #expect(lines.reduce(0, +) >= 300)
  }

  @Test(arguments: Corpus.tables) func `no line stands twice`(table: String) {
    var seen: Set<String> = []
    for expectation in Corpus.expectations(table) {
      let key = "\(expectation.dateline.map { "\($0.number)" } ?? "") \(expectation.text)"
      #expect(seen.insert(key).inserted, "\(table).tsv:\(expectation.line) stands there before")
    }
  }
}
