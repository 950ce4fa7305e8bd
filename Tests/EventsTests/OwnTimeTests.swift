import Articles
import Events
import Testing

/// Each event has the time and the standing of its own clause, and not those of a plan, a denial or a clause beside it.
@Suite struct OwnTimeTests {
  /// What was to come did not come because its day is over; what is joined under "will" is to come too; a past is no
  /// infinitive, and "no" holds for the whole clause.
  @Test(arguments: [
    ("The chief of staff to Gov. Olga Halloran resigned Monday after a row.", "resigned", Status.happened),
    ("The envoy to Sarmatia left on Friday.", "left", .happened),
    ("The council asked Gov. Olga Halloran to resign Monday.", "asked", .happened),
    ("The firm denied reports that it had agreed in February to sell its mill.", "agreed", .denied),
    ("The guards did not shoot, nor did they enter the yard on 11 October.", "enter", .denied),
    ("The guards did shoot, and so did they enter the yard on 11 October.", "enter", .happened),
    ("No boat was lost and no fish kill was seen on Monday.", "seen", .denied),
    ("A lock was ordered in March and was due to be fitted on 15 May.", "fitted", .planned),
    ("A lock was ordered in March and was due to be fitted on 15 May.", "ordered", .happened),
    ("The launch had been scheduled for March 28 but was scrubbed.", "scheduled", .planned),
    ("The third march, planned for 16 September, was called off.", "planned", .planned),
    ("A vote promised for last November has been put off.", "promised", .planned),
    ("A tower planned for the centenary in 2014 was never built.", "planned", .planned),
    ("The launch was scheduled by the board on Monday.", "scheduled", .happened),
    ("A driver was booked for speeding on Monday.", "booked", .happened),
    ("Votes will be posted to members on November 20 and counted on December 7.", "counted", .planned),
    ("Votes were posted to members on September 20 and counted on October 7.", "counted", .happened),
    ("If neither side wins, a second round will be held Dec. 2.", "held", .hypothetical),
    ("A second round will be held Dec. 2.", "held", .planned),
    ("The next election is due by 9 September 2025.", "election", .planned),
    ("Dockers voted on Friday to go on with the strike.", "voted", .happened),
    ("Lorne fined the bank on Monday for failing to report a loss.", "fined", .happened),
  ]) func standing(_ text: String, _ trigger: String, _ status: Status) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").status == status)
  }

  /// Its own date wins over one that it would share, and what is said of a clause inside dates nothing outside.
  @Test(arguments: [
    ("Lorne withdrew its guns in 2011 and invited the league to inspect the shore last year.", "invited", "2023"),
    ("Lorne withdrew its guns in 2011 and invited the league to inspect the shore last year.", "withdrew", "2011"),
    ("Renamed Kerns Ferries in 1995, it was sold again in 2004 to a bank.", "Renamed", "1995"),
    ("Renamed Kerns Ferries in 1995, it was sold again in 2004 to a bank.", "sold", "2004"),
    ("Ada Olen, the clerk, denies forging a record on 12 February 2024.", "forging", "2024-02-12"),
    ("Ada Olen denied on Friday forging a record.", "denied", "2024-10-18"),
    ("Her book was banned; not until 1963 did a court return it.", "return", "1963"),
    ("It was not until 1999 that he was charged.", "charged", "1999"),
    ("She lived in Lorne until 1996.", "lived", "../1996"),
    ("Vale Inc. posted a 38 percent rise in profit on Thursday, helped by its mills.", "posted", "2024-10-17"),
    ("Ada Olen walked away from dancing in 2003.", "walked", "2003"),
    ("The clerk was banned from sailing in 2003.", "banned", "2003"),
    ("The harbour has been shut since the fire in May.", "fire", "2024-05"),
    ("The tune was thought lost until a can turned up in a loft last year.", "turned up", "2023"),
  ]) func itsOwnDate(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-22")
    #expect(event.dating == .stated && event.date?.edtf.description == date)
  }

  /// Where the words tell the end, the reach or the like of something else, the event has no date of them.
  @Test(arguments: [
    ("Two clerks were released on bail until 20 March.", "released"),
    ("The trial was adjourned until March 3.", "adjourned"),
    ("The vote was put off until last Monday.", "put off"),
    ("The board has asked the mill for its records since January 2015.", "asked"),
    ("The clerk admitted taking bribes in 2019.", "admitted"),
    ("The ferry was making her first crossing since a refit in September.", "making"),
    ("The clerk admitted on Monday taking bribes.", "taking"),
    ("\"This is nothing like 1975,\" said Ann Olen.", "nothing"),
    ("The pump had failed twice in the year before the fire of 11 February.", "failed"),
    ("Kern was caught three weeks after he fled and was tried on May 12.", "fled"),
    ("The launch had been scheduled for March 28 but was scrubbed.", "scrubbed"),
  ]) func noDateOfAnother(_ text: String, _ trigger: String) throws {
    let dateline = try #require(Dateline(words: "2024-10-21", origin: .option))
    let article = Article(source: "test", text: text, dateline: dateline)
    let told = Pipeline().read(article).events.filter { text[$0.trigger] == trigger }
    #expect(told.allSatisfy { $0.dating == .dateline })
  }

  /// What says when by a life, a span or another day is not perhaps of the day that the story was last at.
  @Test(arguments: [
    ("Ada Lorn was born on 14 February 1926.", "She was raised by an aunt.", "raised", "1926-02-14?"),
    ("Ada Lorn was born on 14 February 1926.", "Her father died when she was nine.", "died", nil),
    ("Ada Lorn was born on 14 February 1926.", "At fourteen she was sent to a printer.", "sent", nil),
    ("The Vales bought the mill in 1837.", "Their fortune began with the flood of 1839.", "began", nil),
    ("A ship was sunk on 22 October 1916.", "It was raised in the last year of the war.", "raised", nil),
    ("A court heard her on 4 October 1647.", "The reply took five weeks.", "took", nil),
    ("A court heard her on 4 October 1647.", "It had sat in Lorne.", "sat", nil),
    ("Kern was held on Tuesday.", "More letters came in each of the next three years.", "came", nil),
    ("Kern was held on Tuesday.", "Police searched his house.", "searched", "2024-06-18?"),
    ("Kern was held on Tuesday.", "The mayor said that he was sorry.", "said", "2024-06-18?"),
    ("Kern was held on Tuesday.", "He said in a video posted on Wednesday that he was ill.", "said", nil),
  ]) func perhaps(_ lead: String, _ text: String, _ trigger: String, _ date: String?) throws {
    let told = try event(trigger, in: lead + " " + text, on: "2024-06-20")
    #expect((told.dating == .narrative ? told.date?.edtf.description : nil) == date)
  }

  /// Under a heading that is a day, what is told without one was on that day; one such line alone is no diary.
  @Test(arguments: [
    ("rose", "2024-06-10"), ("is closed", "2024-06-11"), ("warned", "../2024-06-19"), ("dug", "2024-06-20"),
  ]) func underADay(_ trigger: String, _ date: String) throws {
    let text =
      "Monday, June 10\n\nThe river rose. Olen had warned the council.\n\n## Tuesday, June 11\n\n"
      + "The bridge is closed to traffic. The mayor says that her father dug it."
    let told = try event(trigger == "is closed" ? "closed" : trigger, in: text, on: "2024-06-20")
    #expect(told.date?.edtf.description == date)
  }

  @Test func underOneDay() throws {
    let told = try event("closed", in: "Wednesday, June 19\n\nThe bridge was closed.", on: "2024-06-20")
    #expect(told.dating == .dateline)
  }
}
