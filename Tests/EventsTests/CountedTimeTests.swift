import Articles
import Events
import Testing

/// What a length, a row, a heading or the end of a stretch says of when an event was, and what it leaves open.
@Suite struct CountedTimeTests {
  /// A length in what somebody said counts from what was told, and not from the saying.
  @Test(arguments: [
    (
      "A clerk told the court on Tuesday that he hid the files a week before the mill closed.", "closed",
      "../2024-10-21"
    ),
    ("A clerk told the court on Tuesday that he hid the files a week before the mill closed.", "hid", "2024-10-22"),
    ("Vale said on Monday that she fell ill the day after the fair opened.", "opened", "../2024-10-21"),
    ("Police on Monday caught a man who ran the day before the shop burned.", "burned", "../2024-10-21"),
    ("Kerns said on Monday that he left on May 3, two days after the mill closed.", "closed", "2024-05-01"),
    ("A clerk told the court on Monday that he rang her two days before he was held on May 3.", "rang", "2024-05-01"),
    ("Vale said on Monday, two days after the mill closed, that she was ill.", "closed", "2024-10-19"),
    ("She sold the boat the night before the vote on April 12.", "sold", "2024-04-11"),
    ("She sold the boat the night before the vote on April 12.", "vote", "2024-04-12"),
    ("The mill shut a month after its sale in May.", "shut", "2024-06"),
    (
      "Vale raised its bid from $140 million on Feb. 19, three days after Lorne offered $151 million.", "offered",
      "2024-02-16"
    ),
    ("She came home an hour after the fire on May 3.", "fire", "2024-05-03"),
  ]) func counted(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.edtf.description == date)
  }

  /// What became of a thing that began in a year is not of that year; what has come of it since is not of its day; and what
  /// was done right behind it is.
  @Test(arguments: [
    ("The inquiry was set up in March 2020 but was delayed by a strike.", "delayed", "../2024-10-21"),
    ("Kerns Mills was founded in 1990 and was ruined by a flood.", "ruined", "../2024-10-21"),
    ("Ada Lorn was born in 1928 and married at 20.", "married", "../2024-10-21"),
    ("Vale was dismissed on 1 April and has filed a claim.", "filed", "2024-10-22"),
    ("Vale was held on 3 May and now sues the town.", "sues", "2024-10-22"),
    ("Vale was held on 3 May and was taken to Lorne.", "taken", "2024-05-03"),
    ("The bill passed on Monday but was vetoed by the mayor.", "vetoed", "2024-10-21"),
    ("Police searched a barn yesterday and dug up part of the yard.", "dug up", "2024-10-21"),
    ("The mill was built in 1928 and burned down in 1950.", "burned down", "1950"),
  ]) func joined(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.edtf.description == date)
  }

  /// Stretches with an end that the text tells in its own way, and words that are no time at all.
  @Test(arguments: [
    (
      "Dr Olen treated forty men between January 2014 and her suspension on 2 October 2017.", "treated",
      "2014-01/2017-10-02"
    ),
    (
      "Dr Olen treated forty men between January 2014 and her suspension on 2 October 2017.", "suspension", "2017-10-02"
    ),
    ("Dr Olen treated forty men between 2014 and 2017.", "treated", "2014/2017"),
    ("The town lost $9 million in the fiscal year that ended June 30.", "lost", "2023-07-01/2024-06-30"),
    ("The firm lost $3 million in the quarter that ended Sept. 30.", "lost", "2024-07/2024-09"),
    ("Sales fell for the third quarter in a row.", "fell", "2024-10-22"),
    ("Profit rose for the second quarter running.", "rose", "2024-10-22"),
    ("In May 2003 Vale took the town. Troops burned forty farms in the following 12 months.", "burned", "2024-10-22"),
    ("The firm will hire forty clerks in the next two years.", "hire", "2024-10-22/2026-10-22"),
    ("Vale raised its bid from $140 million on Feb. 19.", "raised", "2024-02-19"),
    ("Lorne cut its rate to 9 percent from 10 percent on Monday.", "cut", "2024-10-21"),
    ("The index fell to 90 from 95 on Friday.", "fell", "2024-10-22"),
    ("Olen, who joined from Kerns for nine million in August, was ill.", "joined", "2024-08"),
    ("Olen accused Vale of meeting in private with the builder last autumn.", "meeting", "2023-23"),
    ("Olen accused Vale of meeting in private with the builder last autumn.", "accused", "2024-10-22"),
    ("The 27-year-old tested positive on April 12.", "tested", "2024-04-12"),
    ("The firm on Monday shut its mill.", "shut", "2024-10-21"),
    ("In an email to staff Monday morning, she said that she was ill.", "said", "2024-10-21"),
  ]) func stretches(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.edtf.description == date)
  }

  /// The day of what went before is not that of what it led to, and a participle behind the object has none of its own.
  @Test(arguments: [
    ("The index fell 2 percent after a 5 percent rise on Monday.", "fell", "2024-10-22"),
    ("Gold rose 3 dollars following a slump on Friday.", "rose", "2024-10-22"),
    ("Gold rose 3 dollars following a slump on Friday.", "slump", "2024-10-18"),
    ("Vale resigned after a meeting on Friday.", "resigned", "2024-10-18"),
    ("The vote followed a strike in May.", "strike", "2024-05"),
    ("The vote followed a strike in May.", "followed", "2024-10-22"),
    ("Police held a man suspected of fraud on Monday.", "held", "2024-10-21"),
    ("Police held a man suspected on Monday of fraud.", "suspected", "2024-10-21"),
    ("It was the third storm in a month, after Olga on Aug. 13.", "storm", "2024-10-22"),
    ("The mayor declared Friday a day of mourning.", "declared", "2024-10-22"),
    ("The mayor declared the feud over on Friday.", "declared", "2024-10-18"),
    ("Vale had been due to raise its offer this week.", "raise", "2024-10-21/2024-10-27"),
  ]) func whatWentBefore(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.edtf.description == date)
  }

  /// Short sentences whose verb looks like a noun or an adjective.
  @Test(arguments: [
    ("The storm hit on Saturday.", "hit", "2024-10-19"),
    ("The team beat Lorne 3-2 on Saturday.", "beat", "2024-10-19"),
    ("Two thieves stole eight rings on August 19.", "stole", "2024-08-19"),
    ("Insurers raised flood risk premiums last week.", "raised", "2024-10-14/2024-10-20"),
    ("The bank last raised rates in May 2019.", "raised", "2019-05"),
    ("The party last held power in 1990.", "held", "1990"),
  ]) func plainVerbs(_ text: String, _ trigger: String, _ date: String) throws {
    let told = try event(trigger, in: text, on: "2024-10-22")
    #expect(told.date?.edtf.description == date && told.status == .happened)
  }

  /// What somebody is accused of, or had been told to do long before, is of a date behind, where one ahead was read.
  @Test(arguments: [
    ("Police accuse Hart of stealing a boat in March.", "stealing", "2023-03", Status.happened),
    ("Hart had told a clerk to shred a file on 9 March.", "shred", "2023-03-09", .hypothetical),
    ("Hart had ordered a clerk to shred a file on 9 March.", "shred", "2023-03-09", .planned),
    ("The judge had ordered Hart to appear on 9 February.", "appear", "2024-02-09", .planned),
    ("The judge ordered Hart to appear on 9 March.", "appear", "2024-03-09", .planned),
    ("The firm said it would close the mill in March.", "close", "2024-03", .planned),
  ]) func lookingBack(_ text: String, _ trigger: String, _ date: String, _ status: Status) throws {
    let told = try event(trigger, in: text, on: "2024-01-05")
    #expect(told.date?.edtf.description == date && told.status == status)
  }

  /// Who does not rule it out leaves it open; a month is no helper.
  @Test func leftOpen() throws {
    let rule = try event("rule out", in: "The clerks do not rule out a strike before Friday.", on: "2024-10-22")
    #expect(rule.status == .hypothetical)
    #expect(try event("sign", in: "May 2000 - The two sides sign a truce.", on: "2004-09-28").status == .happened)
  }

  /// What lasts until a day is printed so, and nothing happens "by" then.
  @Test(arguments: [
    ("Trains have been cancelled until Friday.", "cancelled", "until 25 October 2024"),
    ("The road will be closed through Friday.", "closed", "until 25 October 2024"),
    ("She worked for Kerns until 1984.", "worked", "until 1984"),
    ("He must leave by Friday.", "leave", "by 25 October 2024"),
    ("The firm must pay before May 2025.", "pay", "by May 2025"),
  ]) func untilThen(_ text: String, _ trigger: String, _ words: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.words() == words)
  }

  /// Below the heading of a day, hours and nights are of that day, and so is what a sentence mainly tells.
  @Test(arguments: [
    ("taken", "2024-09-08"), ("trespassing", "2024-09-09"), ("came", "2024-09-09"), ("lost", "2024-08-28"),
    ("brought", "2024-09-10"), ("found", "2024-09-10"),
  ]) func belowADay(_ trigger: String, _ date: String) throws {
    let text =
      "Monday, Sept. 9\n\nA woman said that someone had taken her car overnight.\n\nTwo boys were fined for trespassing at"
      + " 4:30 p.m.\n\nA thief came this morning.\n\nTuesday, Sept. 10\n\nA purse that was lost on Aug. 28 was brought back."
      + "\n\nA girl was found in a shed 40 minutes after her father rang."
    #expect(try event(trigger, in: text, on: "2024-09-20").date?.edtf.description == date)
  }

  /// A programme: below the heading of a day to come, what is said in the present is of that day and is planned.
  @Test(arguments: [
    ("meet", "2024-09-23", Status.planned), ("reports", "2024-09-24", .planned), ("opened", "2024-09-03", .happened),
    ("closed", "2024-09-20", .happened),
  ]) func programme(_ trigger: String, _ date: String, _ status: Status) throws {
    let text =
      "Monday, Sept. 23\n\nMinisters meet in Lorne.\n\nTuesday, Sept. 24\n\nKerns Mills reports its third-quarter"
      + " results.\n\nA court opened a hall on Sept. 3.\n\nThe gate was closed."
    let told = try event(trigger, in: text, on: "2024-09-20")
    #expect(told.date?.edtf.description == date && told.status == status)
  }

  /// Where the story went on to a later day, what follows is not perhaps of the first; a length with "for" counts nothing.
  @Test(arguments: [
    ("The bank failed on Sunday. The pound fell on Monday. Stocks tumbled.", "tumbled", "2024-10-21"),
    ("The ferry left on Saturday. It sank on Sunday. Boats saved forty people.", "saved", "2024-10-21"),
    ("The bank failed on Sunday. Stocks tumbled.", "tumbled", "2024-10-20?"),
    ("Olen ran the bank for two decades before he died in May.", "ran", "2024-10-21"),
    ("Lorne beat Kerns in the last minute yesterday.", "beat", "2024-10-20"),
  ]) func goneOn(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").date?.edtf.description == date)
  }

  /// What one may refuse, or should stop, is left open; what was done to some purpose is told once.
  @Test func openDenials() throws {
    #expect(try event("pay", in: "The firm may refuse to pay.", on: "2024-10-21").status == .hypothetical)
    #expect(try event("pay", in: "The firm refused to pay.", on: "2024-10-21").status == .denied)
    #expect(try event("using", in: "Parents should stop using the cots.", on: "2024-10-21").status == .hypothetical)
    #expect(try event("open", in: "Olen left in 1980 to open a shop.", on: "2024-10-21").isMention)
    #expect(try !event("left", in: "Olen left in 1980 to open a shop.", on: "2024-10-21").isMention)
  }

  /// What goes on now has no date of what it is about, and nobody is thrown out of a meeting that is to come.
  @Test func nounsOfNow() throws {
    let sale = try event(
      "sale", in: "The mill was sold in 1970. The sale has been fought by the town.", on: "1974-06-13")
    #expect(sale.isMention)
    let text = "Olen was thrown out of that meeting. The council will meet on June 24."
    #expect(try event("meeting", in: text, on: "1974-06-13").date?.edtf.description == "1974-06-13")
  }

  /// Below a line that names the wire, the printed dateline dates nothing.
  @Test func printedDateline() throws {
    let text =
      "BC-KERNS\nKERNS SEEKS AID\n    LORNE, Oct 6, 1987 - Kerns Mills Inc said it filed for shelter yesterday."
    #expect(try event("said", in: text, on: "1987-10-06").dating == .dateline)
    #expect(try event("filed", in: text, on: "1987-10-06").date?.edtf.description == "1987-10-05")
  }
}
