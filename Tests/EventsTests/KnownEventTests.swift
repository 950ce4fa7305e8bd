import Articles
import Events
import Testing

/// Which event a noun with "the" speaks of, where the article names another of its kind to compare.
@Suite struct KnownEventTests {
  private static let flood = "A flood swept the town of Lorne on Saturday. The flood washed away a bridge. "
  private static let walkout = "A walkout closed the docks on Friday. The walkout was called by two unions. "

  /// What the lead tells is none of the events of years before.
  @Test(arguments: [
    (flood + "The dam built after the 1996 flood held, engineers said.", "flood", 1),
    (flood + "Last year's flood killed two people.", "flood", 1),
    ("Engineers said the 1996 flood killed nine. " + flood, "flood", 2),
    (walkout + "Owners fear a repeat of the 2011 walkout.", "walkout", 1),
    ("Kerns will elect a mayor on Nov. 5. The election is close. Turnout in the 2016 election was low.", "election", 0),
    ("Clerks left the docks on Friday. The strike is illegal. Kerns was jailed in the strike of 2009.", "strike", 0),
    ("Kerns sold its pubs in 2015. Its sales fell.", "sales", 0),
  ]) func isOfNoOtherYear(_ text: String, _ noun: String, _ number: Int) throws {
    let told = try events(noun, in: text)[number]
    #expect(told.dating == .dateline)
  }

  /// What was told before by its year, and nothing new of its kind beside it, is known by its noun.
  @Test(arguments: [
    ("The 1996 flood ruined the mill. The flood killed nine people.", "1996"),
    ("In 1996 a flood ruined the mill. The 1996 flood is well known. The flood killed nine people.", "1996"),
    ("Friday's flood ruined the mill. The flood killed nine people.", "2024-10-18"),
  ]) func isKnown(_ text: String, _ date: String) throws {
    #expect(try #require(events("flood", in: text).last).date?.edtf.description == date)
  }

  private func events(_ trigger: String, in text: String) throws -> [Event] {
    let dateline = try #require(Dateline(words: "2024-10-21", origin: .option))
    let article = Article(source: "test", text: text, dateline: dateline)
    return Pipeline().read(article).events.filter { text[$0.trigger] == trigger }
  }
}
