import Articles
import Events
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

  /// What is only mentioned is told where it is told of: "the ruling" before which they fled, the year of a figure.
  @Test func tellsNoMentions() {
    let text =
      "A judge made a ruling on January 12 on the dam. They fled before the ruling. The firm revised its 2021 income.\n\nEnded Feb 28, 2022"
    let found = headlines(of: text)
    #expect(found.contains { $0.hasPrefix("A judge made a ruling") })
    #expect(!found.contains { $0.contains("fled") || $0.contains("revised") || $0.hasPrefix("Ended") })
  }
}
