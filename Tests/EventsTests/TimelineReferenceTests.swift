import Articles
import Dates
import Testing

@testable import Events

/// Reports that name nobody, in the words of articles: whom a pronoun and an office mean, and which fire "the fire" is.
@Suite struct TimelineReferenceTests {
  private static let place = "The Alder & Sorley works stand on Canal Street in Marlow Falls."

  /// How many entries tell of what `words` name, in articles told days apart.
  private func entries(_ texts: [String], _ words: Set<String>) -> [Entry] {
    let articles = texts.enumerated().map { index, text in
      Article(
        source: "\(index)", text: text + " " + Self.place,
        dateline: Dateline(words: "2014-0\(index + 4)-10", origin: .option))
    }
    let timeline = Pipeline().timeline(of: articles.map { Pipeline().read($0) })
    return timeline.entries.filter { entry in
      entry.sources.contains { source in
        let read = timeline.articles[source.article]
        return words.contains(read.article.text[read.events[source.event].trigger])
      }
    }
  }

  @Test(arguments: [
    ["A fire on March 6 gutted the Alder works.", "The report traces the March 6 fire to a motor."],
    ["A fire on March 6 gutted the Alder works.", "Prowse said the raids were connected with the fire in March."],
    ["The Alder mill burned down on March 6.", "The blaze of March 6 was told of in court."],
  ]) func theFireIsThatOfTheStory(_ texts: [String]) {
    let found = entries(texts, ["fire", "blaze", "burned", "burned down"])
    #expect(found.count == 1)
    #expect(found.first?.date?.edtf.description == "2014-03-06")
  }

  /// Where a story tells of two, it is neither.
  @Test func theBlastIsNeitherOfTwo() {
    let found = entries(
      [
        "A bomb exploded in Kerns on March 6. Another bomb exploded in Lorne on March 6.",
        "The explosion of March 6 was told of in court.",
      ], ["exploded", "explosion"])
    #expect(found.count == 3)
  }

  @Test(arguments: [
    [
      "Dina Varga was the firm's safety officer until she was dismissed on January 17.",
      "Dina Varga wrote a memo. She was fired on January 17.",
    ],
    [
      "A clerk, Imran Sadik, wrote to the board. The clerk was suspended on January 17.",
      "Imran Sadik was suspended on January 17.",
    ],
    [
      "The owner fired Paul Osgood, his manager, on January 17.",
      "Paul Osgood, the manager, spoke. The owner fired his manager on January 17.",
    ],
  ]) func whoIsMeantTakesPart(_ texts: [String]) {
    #expect(entries(texts, ["dismissed", "fired", "suspended"]).count == 1)
  }

  /// Phrases that name one event, and clauses that name who took part by "who", "her" or "it".
  @Test(arguments: [
    [
      "Ada Lorn took the place of Henrik Aas, who stepped down on March 7.",
      "Henrik Aas gave up his post on March 7.",
    ],
    [
      "Ingrid Solberg, who was named chief on March 7, apologised.",
      "The sale was the first act of Ingrid Solberg, who was appointed chief on March 7.",
    ],
    [
      "Doreen Pask, 71, fell ill in February. She passed away on March 7.", "Doreen Pask died on March 7.",
    ],
    [
      "The jury found Gareth Prentice guilty on March 7.", "Gareth Prentice was convicted on March 7.",
    ],
    [
      "The Marlow pool was closed on March 7.",
      "Swimmers went back to the Marlow pool on April 3, a month after it was closed on March 7.",
    ],
  ]) func onePhraseOrAnother(_ texts: [String]) {
    let words: Set = [
      "stepped down", "gave up", "named", "appointed", "passed", "died", "found", "convicted", "closed",
    ]
    #expect(entries(texts, words).count == 1)
  }

  /// An office that two people have names neither.
  @Test func anOfficeOfTwoNamesNobody() {
    let found = entries(
      [
        "A clerk, Imran Sadik, and a clerk, Ada Lorn, wrote to the board. The clerk was suspended on January 17.",
        "Imran Sadik was suspended on January 17.",
      ], ["suspended"])
    #expect(found.count == 2)
  }
}
