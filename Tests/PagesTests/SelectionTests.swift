import Articles
import Events
import Foundation
import Pages
import Testing

/// Which entries a list shows.
@Suite struct SelectionTests {
  private func headlines(of text: String) -> [String] {
    let article = Article(source: "a", text: text, dateline: Dateline(words: "2023-02-10", origin: .option))
    let timeline = Pipeline().timeline(of: [Pipeline().read(article)])
    return TimelineSelection().entries(of: timeline).map(\.headline)
  }

  /// One quotation in which two things are told stands once.
  @Test func tellsAQuotationOnce() {
    let text =
      "Ada Olen spoke on Thursday.\n\n\"On Dec. 2 we called the police, and they asked us to be quiet,\" Olen said."
    #expect(headlines(of: text).filter { $0.contains("we called the police") && !$0.hasPrefix("Olen said") }.count == 1)
  }

  /// "Its owner said it broke down twice" is not told beside "It broke down twice, its owner said", at its hour.
  @Test func tellsASayingOnce() {
    let found = headlines(of: "The ferry began on Thursday. It broke down twice on Thursday afternoon, its owner said.")
    #expect(found.filter { $0.contains("broke down twice") } == ["[The ferry] broke down twice, its owner said"])
  }

  /// What another line of its sentence has whole is not told beside it, nor a saying beside what it says, under its own date.
  @Test(arguments: [
    ("A clerk died on Thursday when a tree fell on his car.", "A clerk died when a tree fell on his car"),
    (
      "Inspectors found cracks in a hall on Monday and ordered it closed.",
      "Inspectors found cracks in a hall and ordered it closed"
    ),
    ("Olen met both owners on Tuesday and urged them to talk.", "Olen met both owners and urged them to talk"),
    ("Guards said 40 clerks received letters on Monday.", "40 clerks received letters, guards said"),
  ])
  func tellsTheFuller(_ text: String, _ line: String) {
    #expect(headlines(of: text) == [line])
  }

  /// "A week after the mayor threatened to leave" tells of another day.
  @Test func tellsOtherDays() {
    let found = headlines(of: "The council voted on Thursday, a week after Mayor Joan Pell threatened to leave.")
    #expect(
      found.contains("Mayor Joan Pell threatened to leave") && found.contains { $0.hasPrefix("The council voted") })
  }

  private static let inquiry = [
    Article(
      source: "a",
      text:
        "The council of Selby voted to hold an inquiry into the flood at Selby Weir. A judge, Ann Moor, will lead the "
        + "inquiry, which is to open on March 25.",
      dateline: Dateline(words: "2019-03-08", origin: .option)),
    Article(
      source: "b", text: "The inquiry into the flood at Selby Weir opened in Selby on Monday.",
      dateline: Dateline(words: "2019-03-26", origin: .option)),
  ]

  /// "The inquiry" and "opened" are one line, also where another article tells of the opening, too; so on the site.
  @Test func tellsOnceWhatOthersTell() {
    let timeline = Pipeline().timeline(of: Self.inquiry.map { Pipeline().read($0) })
    let headline = "The inquiry into the flood at Selby Weir opened in Selby"
    #expect(TimelineSelection().entries(of: timeline).map(\.headline) == [headline])
    #expect(timeline.entries.contains { $0.headline == headline && $0.sources.count == 2 })
    #expect(timeline.entries.count { $0.headline == headline } == 2)
    let index = Site(timeline, version: "1").files.first { $0.path == "index.md" }?.text ?? ""
    #expect(index.components(separatedBy: "[" + headline + "]").count == 2)
  }

  /// "A fire killed six men" is told though the entry of the fire prints other words: "the blaze began in a shed".
  @Test func tellsWhatNoLineHas() {
    let read = told(
      "a.txt", "2024-10-21", text: "A fire killed six men on Friday. The blaze began in a shed.",
      [
        Telling("A fire", "fire", "Friday", "2024-10-18", "A fire killed six men"),
        Telling("A fire", "killed", "Friday", "2024-10-18", "A fire killed six men"),
        Telling("The blaze", "blaze", nil, "2024-10-18", "The blaze began in a shed", dating: .narrative),
      ])
    func entry(_ events: Int...) -> Entry {
      Entry(
        id: "e\(events)", date: read.events[0].date, headline: read.events[events[0]].headline, status: .happened,
        sources: events.map { Source(article: 0, event: $0) })
    }
    let timeline = Timeline(articles: [read], entries: [entry(2, 0), entry(1)])
    #expect(
      TimelineSelection().entries(of: timeline).map(\.headline) == [
        "The blaze began in a shed", "A fire killed six men",
      ])
  }

  /// Beside the timeline, one line of a sentence stands, the fullest, and none that the timeline has.
  @Test func tellsOneLineBeside() {
    let text =
      "The report makes 61 demands, says that the pumps were old, and asks why the owners sold them.\n\nThe mill was "
      + "shut on Monday after a clerk saw smoke."
    let article = Article(source: "a", text: text, dateline: Dateline(words: "2023-02-10", origin: .option))
    let timeline = Pipeline().timeline(of: [Pipeline().read(article)])
    let site = Site(timeline, version: "1").files
    let also = site.first { $0.path == "also.md" }?.text ?? ""
    #expect(timeline.entries.count > 3)
    #expect(also.components(separatedBy: "61 demands").count < 3)
    #expect(also.contains("more of its sentence"))
  }

  /// What is only mentioned is told where it is told of: "the ruling" before which they fled, the year of a figure.
  @Test func tellsNoMentions() {
    let text =
      "A judge made a ruling on January 12 on the dam. They fled before the ruling. The firm revised its 2021 income.\n\nEnded Feb 28, 2022"
    let found = headlines(of: text)
    #expect(found.contains { $0.hasPrefix("A judge made a ruling") })
    #expect(!found.contains { $0.contains("fled") || $0.contains("revised") || $0.hasPrefix("Ended") })
  }

  /// What stands in the clause of another event, or of which the sentence tells nothing, is not printed under its own day.
  @Test(arguments: [
    "Analysts said purchases by many firms helped the market to rebound from last Thursday's huge losses.",
    "The man wanted for questioning in last month's killing of a doctor in Kerns may have fled to Lorne.",
    "Vale Boats gave no details on the outcome of Thursday's talks.",
    "The mayor asked the council to read a letter sent last Thursday.",
    "Police have been looking for a man since shortly after the Jan. 23 slaying.",
    "NOTE: Shares have been adjusted to reflect a stock split on January 24.",
    "The better showing of the group during 2022 is expected to go on.", "The Trade Act of 1974 says that they must.",
    "Holdings at the end of January were as follows.",
  ])
  func tellsNothingOfOtherTimes(_ text: String) {
    #expect(headlines(of: text).isEmpty)
  }

  /// What happened at an occasion, or by an event, is told under its day.
  @Test(arguments: [
    "Six people were killed in Thursday's attack on the mill.", "Last Thursday's fire destroyed the mill.",
    "The two towns held talks last Thursday.", "The men arrested last Thursday will appear in court in May.",
    "Trade figures released last Thursday showed a rise of 7 pct.",
    "About 1,500 men are already in Kerns drilling and likely to head for the hills, Lorne's watch said Thursday, with more boats set to depart soon, the town's first such move.",
  ])
  func tellsWhatHappenedThen(_ text: String) {
    #expect(headlines(of: text).count == 1)
  }
}
