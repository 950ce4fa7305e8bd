import Testing
import Text

@testable import Events

/// What becomes of several reports: sources, ids, headline, date, reasons.
@Suite struct TimelineEntryTests {
  private func timeline(_ rows: String...) -> Timeline {
    Pipeline().timeline(of: rows.enumerated().map { telling($1, number: $0) })
  }

  @Test func `sources stand by dateline, the first gives its id, the others are aliases`() throws {
    let timeline = timeline(
      "2024-09-09: | close | the Kestrel Dam: 2024-09-01", "2024-09-02: | shut | the Kestrel Dam: 2024-09-01",
      "2024-09-05: the board | close | the Kestrel Dam: 2024-09-01")
    let entry = try #require(timeline.entries.first)
    #expect(timeline.entries.count == 1 && entry.id == "e1" && entry.aliases == ["e2", "e0"])
    #expect(entry.sources.map { timeline.articles[$0.article].article.source } == ["1.txt", "2.txt", "0.txt"])
  }

  @Test func `the headline is that of the report that says most`() throws {
    let planned = timeline(
      "2024-09-01: the Ardmoor Water Board | close | the Kestrel Dam | engineers: 2024-09-03 planned",
      "2024-09-04: | close | the Kestrel Dam: 2024-09-03")
    #expect(planned.entries.map(\.headline) == ["2024-09-04: | close | the Kestrel Dam: 2024-09-03"])
    let stated = timeline(
      "2024-09-04: the Ardmoor Water Board | close | the Kestrel Dam | engineers: 2024-09-03 narrative",
      "2024-09-04: the board | close | the Kestrel Dam: 2024-09-03", "2024-09-04: | close | the dam: 2024-09-03")
    #expect(stated.entries.map(\.headline) == ["2024-09-04: the board | close | the Kestrel Dam: 2024-09-03"])
  }

  @Test func `more independent reports decide a dispute; a copy is not one`() throws {
    let more = timeline(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06-24",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024-06-26",
      "2024-10-24: the divers | examine | the Kestrel Dam: 2024-06-26",
      "2024-10-25: divers | inspect | the Kestrel Dam: 2024-06")
    let entry = try #require(more.entries.first)
    #expect(more.entries.count == 1 && entry.isDisputed && entry.date?.edtf.description == "2024-06-26")
    #expect(
      entry.why.last
        == "The dates exclude each other: 26 June 2024 (2 articles), 24 June 2024 (1 article). It stands at 26 June 2024, which "
        + "more articles give.")
    // The sentences of these two are the same, to the letter.
    let copied = timeline(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06-24",
      "2024-10-23: divers | examine | the Kestrel Dam: 2024-06-26",
      "2024-10-24: divers | examine | the Kestrel Dam: 2024-06-26")
    #expect(copied.entries.map { $0.date?.edtf.description } == ["2024-06-24"])
  }

  @Test func `a month that fits two events is of neither`() {
    let timeline = timeline(
      "2024-10-22: Kim | visit | Ardmoor: 2024-06-03", "2024-10-23: Kim | visit | Ardmoor: 2024-06-24",
      "2024-10-24: Kim | visit | Ardmoor: 2024-06")
    #expect(timeline.entries.map(\.sources.count) == [1, 1, 1])
  }

  @Test func `what is of two events does not make them one`() {
    // "Voss" may be either; the two with first names are two.
    let timeline = timeline(
      "2024-10-22: Hannah Voss | resign: 2024-10-21", "2024-10-23: Carl Voss | resign: 2024-10-21",
      "2024-10-24: Voss | resign: 2024-10-21")
    #expect(timeline.entries.map(\.sources.count).sorted() == [1, 2])
  }

  @Test func `nothing merges when it is told not to, and the order is the same`() {
    let articles = StoryGold.articles
    let single = Pipeline().timeline(of: articles, merges: false)
    #expect(single.entries.count == articles.map(\.events.count).reduce(0, +))
    #expect(single.entries.allSatisfy { $0.sources.count == 1 && $0.why.isEmpty && !$0.isDisputed })
  }

  @Test func `articles in any order give the same timeline`() {
    let articles = StoryGold.articles
    let expected = Pipeline().timeline(of: articles)
    #expect(Pipeline().timeline(of: articles.reversed()) == expected)
    #expect(Pipeline().timeline(of: Array(articles[4...] + articles[..<4])) == expected)
  }

  @Test func `every report is in one entry, and every reason is a sentence`() {
    let timeline = Pipeline().timeline(of: StoryGold.articles)
    let sources = timeline.entries.flatMap(\.sources)
    #expect(Set(sources).count == sources.count)
    #expect(sources.count == timeline.articles.map(\.events.count).reduce(0, +))
    for why in timeline.entries.flatMap(\.why) { #expect(why.hasSuffix(".") && why.count > 20) }
  }

  /// The story's own disagreement, as the reader is told of it.
  @Test func `the inspection is disputed, and says why`() throws {
    let timeline = Pipeline().timeline(of: StoryGold.articles)
    let disputed = timeline.entries.filter(\.isDisputed)
    let entry = try #require(disputed.first)
    #expect(entry.date?.edtf.description == "2018-11-12" && entry.sources.count == 5)
    #expect(
      entry.why.last
        == "The dates exclude each other: 12 November 2018 (2 articles), 14 November 2018 (1 article). It stands at 12 November 2018, which "
        + "more articles give.")
    #expect(disputed.count == 1)
  }
}
