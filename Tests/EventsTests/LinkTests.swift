import Articles
import Events
import Testing

/// Which word of its clause an expression dates, and with what days.
@Suite struct LinkTests {
  @Test(arguments: [
    ("2023-08-16", "The fire swept through last Thursday.", "swept", "2023-08-10"),
    ("2023-08-16", "The curfew will last through Friday.", "last", "../2023-08-18"),
    ("2023-08-16", "The warnings are in effect through 11 p.m. Thursday.", "effect", "../2023-08-17"),
    ("2023-08-15", "One man reported missing over the weekend turned up safe Monday.", "turned up", "2023-08-14"),
    (
      "2023-08-15", "One man reported missing over the weekend turned up safe Monday.", "reported",
      "2023-08-12/2023-08-13"
    ),
    ("2000-09-10", "Olen ran 43.6 seconds, the fastest time in the world this year, on Monday.", "ran", "2000-09-04"),
    ("2004-08-03", "Kern accused the mayor yesterday of dragging his feet.", "accused", "2004-08-02"),
    ("2005-04-12", "The Courier printed their answers in last Thursday's edition.", "printed", "2005-04-07"),
    ("2014-05-29", "The bloc has called both leaders to a summit in Lorne on June 10.", "summit", "2014-06-10"),
    (
      "2017-06-22", "Samples failed a test at the Building Research Establishment over the weekend.", "failed",
      "2017-06-17/2017-06-18"
    ),
    ("1997-03-10", "Olen has been suspended without pay since his indictment in November.", "suspended", "1996-11/.."),
    ("1997-03-10", "Olen has been suspended without pay since his indictment in November.", "indictment", "1996-11"),
    ("1997-03-10", "Prices have steadily climbed since the group's accord in December.", "climbed", "1996-12/.."),
    ("1996-10-10", "The chain agreed to buy the paper in July for nine crowns.", "agreed", "1996-07"),
    ("2016-02-20", "He said: We had a chance to stop this in September.", "had", "2015-09"),
    ("2016-02-20", "The town had the money to mend the bridge in 2012.", "had", "2012"),
    ("2014-05-29", "The council voted on Tuesday to extend the mission until Nov. 30.", "extend", "../2014-11-30"),
  ]) func datesTheWord(_ dateline: String, _ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: dateline)
    #expect(event.dating == .stated && event.date?.edtf.description == date)
  }

  /// Two days, one behind the other, are one stretch and one event; others are as many as they are.
  @Test(arguments: [
    ("Officers knocked on doors Monday and Tuesday.", ["2021-09-20/2021-09-21"]),
    ("They shelled the town on May 24 and 25.", ["2021-05-24/2021-05-25"]),
    ("They met on Monday and Thursday.", ["2021-09-20", "2021-09-16"]),
    ("The game was played on Friday, Saturday and Sunday.", ["2021-09-17", "2021-09-18", "2021-09-19"]),
    ("Markets closed Monday and Tuesday reopened.", ["2021-09-20", "2021-09-21"]),
    ("A poll taken Monday and Tuesday gave Kern a lead.", ["2021-09-20/2021-09-21"]),
    ("They drew on Saturday and Sunday's game was lost.", ["2021-09-18", "2021-09-19"]),
  ]) func tellsTwoDaysOnce(_ text: String, _ dates: [String]) {
    let article = Article(source: "test", text: text, dateline: Dateline(words: "2021-09-22", origin: .option))
    let stated = Pipeline().read(article).events.filter { $0.dating == .stated }
    #expect(stated.compactMap { $0.date?.edtf.description } == dates)
  }
}
