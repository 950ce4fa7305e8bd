import Articles
import Dates
import Events
import Testing

/// Whatever stands beside whatever, each event lies in the text and its headline fits.
@Suite struct RandomSentenceTests {
  /// Words and marks that the reading of events turns on, so that random sentences reach deep into it.
  private static let pieces = [
    "Or", "or", "and", "but", "than", "from", "with", "to", "of", "in", "on", "as", "same", "over", "above", "vs",
    "the",
    "a", "its", "it", "he", "they", "who", "which", "what", "when", "since", "after", "that", "if", "not", "said",
    "told",
    "denied", "was", "were", "had", "would", "will", "be", "sold", "rose", "fell", "killed", "opened", "compared",
    "according",
    "reached", "effective", "scheduled", "lead", "took", "control", "apparent", "first", "worst", "Vance", "Lorne",
    "Ga.",
    "firm", "group", "town", "mayor", "talks", "fall", "loss", "report", "12", "40 million", "percent", ",", ",", ";",
    "(",
    "That", "him", "his", "her", "Otto Brandt", "statement", "Inc", "adjusted", "formed", "reported", "imported",
    "expected",
    "no longer", "so far", "under", "which were", "a year before", "a year earlier", "the end", "as follows",
    "seasonally", "born", "set in 1931", "whose", "the company", "the Jan. 6, 2021, raid", "—",
    ")", "\"", "--", "-", "'s", ".", "in May", "Friday", "last year", "two weeks ago", "today", "since 2019", "in 1984",
  ]

  /// Each of these stopped the program once.
  @Test(arguments: [
    "were was 🙂 was A the A ) \" since born set in 1931 of mill the — raid of and on Friday ) were of said born company.",
    "The old stone town hall burned down in March, said.",
    "IF will strike on Monday.",
    "Unless will open the show on Monday in Lorne.",
    "They think that it is two years since, is he, arrested",
    "He had known it has been five years since was , Vale.",
    "The museum stayed open until the end of October 2019 and " + String(repeating: "the old mill and ", count: 36)
      + "that police arrested on 5 May 2018 left.",
  ]) func tangledTime(_ text: String) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let dateline = Dateline(day: day, origin: .option, words: "2024-10-21")
    #expect(!Pipeline().read(Article(source: "test", text: text, dateline: dateline)).timexes.isEmpty)
  }

  @Test(arguments: 1...8) func `events lie in the text`(seed: Int) throws {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    for _ in 0..<60 {
      let words = (0...next(24)).map { _ in Self.pieces[next(Self.pieces.count)] }
      let text = words.joined(separator: " ") + "."
      let article = Article(
        source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
      for event in Pipeline().read(article).events {
        #expect(event.headline.unicodeScalars.count <= 140 && !event.headline.isEmpty, "\(text)")
        #expect(event.sentence.start <= event.trigger.start && event.trigger.end <= event.sentence.end, "\(text)")
      }
    }
  }
}
