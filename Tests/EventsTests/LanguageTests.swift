import Articles
import Dates
import Events
import Testing
import Timexes

/// Each article is read in its own language; events are read in English alone.
@Suite struct LanguageTests {
  private static func article(_ text: String, language: String?) -> Article {
    let day = CivilDay(year: 2024, month: 10, day: 21)
    return Article(
      source: "wire.jsonl", language: language, text: text, isRecord: true,
      dateline: day.map { Dateline(day: $0, origin: .option, words: "2024-10-21") })
  }

  @Test(arguments: ["fr", "fr-CA", "FR", "fra"]) func `a French article has its dates and no events`(language: String) {
    let read = Pipeline().read(LanguageTests.article("Le bac a coulé mardi dernier.", language: language))
    #expect(read.timexes.map(\.value) == ["2024-10-15"])
    #expect(read.events.isEmpty)
    #expect(read.diagnostics.count == 1)
  }

  @Test(arguments: [nil, "en", "en-GB"]) func `an English article has both`(language: String?) {
    let read = Pipeline().read(LanguageTests.article("The ferry sank on Friday.", language: language))
    #expect(read.timexes.map(\.value) == ["2024-10-18"])
    #expect(!read.events.isEmpty)
    #expect(read.diagnostics.isEmpty)
  }

  @Test func `the article's own language goes before that of the tagger`() {
    let pipeline = Pipeline(tagger: TimexTagger(language: .french))
    #expect(!pipeline.read(LanguageTests.article("The ferry sank on Friday.", language: "en")).events.isEmpty)
    #expect(pipeline.read(LanguageTests.article("Le bac a coulé vendredi.", language: nil)).events.isEmpty)
  }

  @Test func `a language that is not known is told, and no event is made up`() {
    let read = Pipeline().read(LanguageTests.article("Die Fähre sank am 2024-10-18.", language: "de"))
    #expect(read.timexes.map(\.value) == ["2024-10-18"])
    #expect(read.events.isEmpty)
    #expect(read.diagnostics.map(\.message).contains { $0.contains("“de” is not known") })
  }
}
