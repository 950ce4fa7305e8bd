import Articles
import Testing
import Text

@testable import Events

/// What `--about` finds.
@Suite struct TimelineTopicTests {
  struct Case: Sendable {
    let words: String
    let sentence: String
    let isFound: Bool
    init(_ words: String, _ sentence: String, _ isFound: Bool) {
      (self.words, self.sentence, self.isFound) = (words, sentence, isFound)
    }
  }

  static let rest = " The mayor of Ardmoor, Tomas Reddick, and Carl Voss saw the Millgate Bridge."

  @Test(arguments: [
    Case("reddick", "Reddick resigned.", true), Case("REDDICK resigned", "Reddick resigned.", true),
    Case("Reddick stayed", "Reddick resigned.", false), Case("Tomas Reddick", "Reddick resigned.", true),
    Case("tomas reddick", "Reddick resigned.", true), Case("Tomas Reddick", "Carl Reddick resigned.", false),
    Case("Ada Reddick", "Reddick resigned.", false), Case("Tomas Reddick", "Mayor Reddick resigned.", true),
    Case("Millgate Bridge", "The bridge was shut.", true), Case("Millgate Bridge", "The bridges were shut.", true),
    Case("Millgate Bridge", "The Stone Bridge was shut.", false),
    Case("Millgate Bridge shut", "The bridge was shut.", true),
    Case("Bridge Millgate", "The bridge was shut.", false), Case("bridge", "The bridges were shut.", true),
    Case("shut", "They were shutting it.", true), Case("shu", "They were shutting it.", false),
    Case("", "Anything at all.", true), Case("!", "Anything at all.", true), Case("été", "L’Été finit.", true),
  ])
  func `events are found by headline, sentence and participants`(_ row: Case) {
    let text = row.sentence + Self.rest
    let event = Event(
      id: "e", trigger: Extent(0, 1), sentence: Extent(0, row.sentence.utf8.count), headline: "", date: nil,
      dating: .undated, status: .happened, timex: nil, participants: [], why: [])
    let found = Topic(row.words).isMatched(by: event, of: article("a", nil, text: text), headline: "")
    #expect(found == row.isFound, "\(row.words): \(row.sentence)")
  }

  @Test func `participants and the entry's headline count, too`() {
    let event = Event(
      id: "e", trigger: Extent(0, 2), sentence: Extent(0, 12), headline: "", date: nil, dating: .undated,
      status: .happened, timex: nil, participants: ["Hannah Voss"], why: [])
    let article = article("a", nil, text: "It happened.")
    #expect(Topic("hannah voss happened").isMatched(by: event, of: article, headline: ""))
    #expect(Topic("voss dam").isMatched(by: event, of: article, headline: "Voss saw the dam"))
    #expect(!Topic("voss dam").isMatched(by: event, of: article, headline: "Voss saw it"))
  }
}
