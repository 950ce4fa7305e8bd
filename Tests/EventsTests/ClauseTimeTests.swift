import Articles
import Events
import Testing

/// Which clause of a sentence has an expression, and what is told of a time that nobody names.
@Suite struct ClauseTimeTests {
  /// The time of the verb or the noun that it belongs to; nil for what has none of its own.
  @Test(arguments: [
    (
      "The number of men killed when the Olen river burst its banks last Friday rose to 63 on Sunday.", "rose",
      "2024-10-20"
    ),
    (
      "The number of men killed when the Olen river burst its banks last Friday rose to 63 on Sunday.", "burst",
      "2024-10-18"
    ),
    ("Two men killed when the dam failed last Friday were buried on Sunday.", "failed", "2024-10-18"),
    ("Two men killed when the dam failed last Friday were buried on Sunday.", "buried", "2024-10-20"),
    ("They fled when the dam failed last Friday.", "failed", "2024-10-18"),
    (
      "A claim that she had kept a boat until 1991 was withdrawn by the prosecution last week.", "withdrawn",
      "2024-10-14/2024-10-20"
    ),
    ("An attempt to lease the quarry in 1996 was dropped after a march.", "attempt", "1996"),
    ("An attempt to lease the quarry was dropped in 1996.", "dropped", "1996"),
    ("They kept to a limit that members settled in Olen last month.", "settled", "2024-09"),
    ("They kept to a limit that members settled in Olen last month.", "kept", nil),
    ("He saw Orlan last spring with a friend, Ada Vale, who is now his partner.", "saw", "2024-21"),
    ("He saw Orlan last spring with a friend, Ada Vale, who is now his partner.", "partner", nil),
    ("The franc firmed, the first time the two mints have bought together since May 1990.", "bought", nil),
    ("The two mints have bought together since May 1990.", "bought", "1990-05/.."),
    ("Vale Mills lowered its earnings for the six months ended June 30 to 21 crowns.", "lowered", nil),
    ("Vale Mills raised its forecast in May.", "raised", "2024-05"),
    ("Vale Mills lowered its prices for six months in June.", "lowered", "2024-06"),
    ("In May 1974 he traced a fever, and set out his proof in a local journal that June.", "set out", "1974-06"),
    ("The cabinet called a meeting for Monday evening.", "meeting", "2024-10-21"),
    ("Vale Mills agreed to lease the yard to Dremmel Brothers for 90 mln crowns last May.", "agreed", "2024-05"),
  ]) func owner(_ text: String, _ trigger: String, _ date: String?) throws {
    let event = try event(trigger, in: text)
    #expect(event?.dating == .stated ? event?.date?.edtf.description == date : date == nil)
  }

  /// What was proposed was proposed then, and nobody says when it was to be done.
  @Test(arguments: [
    ("The mill had offered to settle the claim in May.", "offered", "2024-05"),
    ("The mill had offered to settle the claim in May.", "settle", nil),
    ("The agency had urged Kerns to withdraw the pumps in April, but he refused.", "urged", "2024-04"),
    ("She said that she had asked for money to mend the roof in 2019 and again in 2020.", "asked", "2019"),
    ("The mill offered to take back nine of them on Sunday, but the guild rejected it.", "offered", "2024-10-20"),
    ("The mill offered to rehire nine of them on Sunday.", "rehire", "2024-10-27"),
    ("The mill had ordered him to shred a file in April.", "shred", "2024-04"),
    ("The mill had planned to open a shop in April 2023.", "open", "2023-04"),
  ]) func proposal(_ text: String, _ trigger: String, _ date: String?) throws {
    let event = try event(trigger, in: text)
    #expect(event?.dating == .stated ? event?.date?.edtf.description == date : date == nil)
  }

  /// A day that was counted and cannot be, and an hour of a day that was asked about.
  @Test(arguments: [
    ("Kerns spoke in court on Friday. A pump that broke last winter had been reported two days earlier.", "reported"),
    ("Kerns answered on Friday: \"I filed it at ten past four.\"", "filed"),
    ("Boats looked for them until dusk on Sunday. The search was to resume on Tuesday.", "search"),
  ]) func unknown(_ text: String, _ trigger: String) throws {
    let event = try event(trigger, in: text)
    #expect(event?.dating == .dateline)
  }

  /// What a story does not hand on: to another paragraph, to the markets, to what came later, and past a report's own lead.
  @Test(arguments: [
    ("A vote in 1975 saved it.\n\nHe spent his money on the roof.", "spent", nil),
    ("The hall burned in 1975. He spent his money on the roof.", "spent", "1975?"),
    ("A jury fined it in 1975. The judge later cut the fine.", "cut", nil),
    ("It was sold in 1975. Shares of Vale Mills fell 4 percent.", "fell", nil),
  ]) func handedOn(_ end: String, _ trigger: String, _ date: String?) throws {
    let start = "Ada Vale was born in 1921. She wed in 1946. She bought the hall in 1961. "
    let event = try #require(try event(trigger, in: start + end))
    #expect(event.dating == .narrative ? event.date?.edtf.description == date : date == nil)
  }

  /// A report that opens with what is said as of now does not lead with a day that it tells further on.
  @Test(arguments: [
    ("Vale Foods said it is calling in its milk after two babies died.", "2024-10-21"),
    ("OLEN, Oct 21 - Vale Foods said it is calling in its milk after two babies died.", "2024-10-21"),
    ("Two babies who drank milk of Vale Foods died, doctors said.", "2024-10-18?"),
  ]) func lead(_ first: String, _ date: String) throws {
    let text = first + " A second child died on Friday. A clerk opened the cans."
    #expect(try event("opened", in: text)?.date?.edtf.description == date)
  }

  private func event(_ trigger: String, in text: String) throws -> Event? {
    let dateline = try #require(Dateline(words: "2024-10-21", origin: .option))
    let article = Article(source: "test", text: text, dateline: dateline)
    return Pipeline().read(article).events.first { text[$0.trigger] == trigger }
  }
}
