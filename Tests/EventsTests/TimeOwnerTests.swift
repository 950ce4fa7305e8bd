import Articles
import Events
import Testing

/// Which verb the order of the words gives a time to, where a noun or another verb stands nearer.
@Suite struct TimeOwnerTests {
  /// The time of the verb that it belongs to.
  @Test(arguments: [
    ("A guard injured in a blaze in Olen last week died on Sunday.", "injured", "2024-10-14/2024-10-20"),
    ("A guard injured in a blaze in Olen last week died on Sunday.", "blaze", "2024-10-14/2024-10-20"),
    ("A guard injured in a blaze in Olen last week died on Sunday.", "died", "2024-10-20"),
    ("Two men whose boat capsized off Cape Olen on Sunday were found dead on Monday.", "capsized off", "2024-10-20"),
    ("Two men whose boat capsized off Cape Olen on Sunday were found dead on Monday.", "found", "2024-10-21"),
    ("A clerk whose files were stolen from a club last spring said Friday that he knew nothing.", "stolen", "2024-21"),
    ("A clerk whose files were stolen from a club last spring said Friday that he knew nothing.", "said", "2024-10-18"),
    ("Lorne said the vote last week failed.", "failed", "2024-10-14/2024-10-20"),
    ("The mayor last week resigned.", "resigned", "2024-10-14/2024-10-20"),
    ("Kerns was told of the result by telephone on Friday.", "told", "2024-10-18"),
    ("Kerns spoke about the case on Friday for the second time.", "spoke", "2024-10-18"),
    ("Kerns, who learned of the plan Thursday night, called it a mistake.", "learned", "2024-10-17"),
    ("Kerns was told of an attack on a convoy on Friday.", "attack", "2024-10-18"),
    ("He was forced out of Vale's campaign in 1996.", "forced", "1996"),
    ("She withdrew from the race in March.", "withdrew", "2024-03"),
    ("She came off the night shift on Friday to find vans at the gate.", "came", "2024-10-18"),
    ("He won praise for his campaign in 1996.", "campaign", "1996"),
    ("Sarmatia reported 526 new cases and a record 64 deaths Friday.", "reported", "2024-10-18"),
    ("Sarmatia reported a rise in deaths on Friday.", "reported", "2024-10-18"),
    ("Sarmatia mourned 64 deaths Friday.", "mourned", "2024-10-18"),
    ("Olen is in the grip of what experts at the Vale Institute said Friday was its worst heat.", "said", "2024-10-18"),
    ("Kerns said Friday was a good day.", "was", nil),
    ("He had been told to empty his house two days earlier.", "told", "2024-10-19"),
    ("Dogs searched a park that burned in less than an hour last Friday.", "burned", "2024-10-18"),
    ("The chairman, who introduced a bill to sell it last February, left.", "introduced", "2024-02"),
    ("A collision at a level crossing in October 1988 killed six children.", "collision", "1988-10"),
    ("Agents asked six clerks about a fishing trip to Orlan in July 2012.", "trip", "2012-07"),
    ("Agents asked six clerks about a fishing trip to Orlan on Friday.", "asked", "2024-10-18"),
    ("He sued the broadcaster and won two years later.", "sued", nil),
    (
      "The Sentinel printed a letter Vale had sent to Sen. Ann Olen, the panel's ranking Democrat, on July 30.", "sent",
      "2024-07-30"
    ),
    (
      "On Friday, as the river fell, a stone carved in 1616 with the words stood clear of the water.", "stood",
      "2024-10-18"
    ),
    ("On Friday, as the river fell, a stone carved in 1616 with the words stood clear of the water.", "carved", "1616"),
    ("On Friday, a clerk named in 1996 the man who stole the boat.", "named", "2024-10-18"),
    ("Kerns issued subpoenas Friday to the police and a bank.", "issued", "2024-10-18"),
    ("Kerns sent letters Friday to a bank.", "sent", "2024-10-18"),
    ("\"I am done,\" he told clerks at a closed meeting Friday, two of them said.", "meeting", "2024-10-18"),
    ("She died at a rented house in Olen on Friday.", "died", "2024-10-18"),
    ("Kerns, who lost Olen, is expected to campaign for him in Vale later this month.", "campaign", "2024-10~"),
    ("The ferry is scheduled to Orlan port and will sail on Friday.", "sail", "2024-10-25"),
    ("Claims, 90 of them last week alone, are being handled.", "handled", nil),
    ("The claims paid last week are small.", "paid", "2024-10-14/2024-10-20"),
  ]) func owner(_ text: String, _ trigger: String, _ date: String?) throws {
    let told = try event(trigger, in: text, on: "2024-10-21")
    #expect((told?.dating == .stated ? told?.date?.edtf.description : nil) == date)
  }

  /// The clause that says what a time means is not the one within its subject, and the time is the last one told.
  @Test(arguments: [
    ("She sold fish until 1997, when a teacher in Olen who had read her book hired her as a clerk.", "hired", "1997"),
    (
      "He lived there until June 1997, when a tract of land he owned in north Olen was sold for housing.", "sold",
      "1997-06"
    ),
    ("She lived there until 1997, when she sold it.", "sold", "1997"),
    ("Orlan taxed salt from the 1930s until 2014, when it gave up.", "gave up", "2014"),
    ("Orlan taxed salt from the 1930s until 2014, when it gave up.", "taxed", "193X/2014"),
    ("The letters, from the fall of 2014, were found on a shelf.", "letters", "2014-23"),
    ("The rules, from 1 May 2014 on, were loose.", "loose", "2014-05-01/.."),
    ("It wants records of calls from Nov. 1, 2018, through the end of January 2019.", "calls", "2018-11-01/2019-01~"),
  ]) func ends(_ text: String, _ trigger: String, _ date: String?) throws {
    let told = try event(trigger, in: text, on: "2024-10-21")
    #expect((told?.dating == .stated ? told?.date?.edtf.description : nil) == date)
  }

  /// What places nothing, and a time that is of something else.
  @Test(arguments: [
    ("She studied at night and received her degree in 1953.", "studied"),
    ("A boy was charged in connection with a break-in at the yacht club last month.", "charged"),
    ("An article misstated the year in which it opened.", "misstated"),
    ("It was the second derailment this month.", "derailment"),
  ]) func noTime(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21")?.dating != .stated)
  }

  /// Their counter-rows.
  @Test(arguments: [
    ("She left on Friday night.", "left", "2024-10-18"),
    ("A boy was charged in connection with the break-in on Friday.", "charged", "2024-10-18"),
    ("The derailment this month was the second.", "derailment", "2024-10"),
  ]) func time(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21")?.date?.edtf.description == date)
  }

  /// What is to come, what was to come and did not, and what a paper owns that it told wrongly.
  @Test(arguments: [
    (
      "Kerns met Vale for two hours and is to address the senate on Wednesday.", "address", "2024-10-23", Status.planned
    ),
    ("Kerns met Vale for two hours and addressed the senate on Friday.", "addressed", "2024-10-18", .happened),
    ("A former aide is scheduled to testify behind closed doors Tuesday.", "testify", "2024-10-22", .planned),
    ("A former aide was scheduled to testify behind closed doors Friday.", "testify", "2024-10-18", .planned),
    ("A committee approved a 3 percent rise, to take effect July 1.", "take", "2025-07-01", .planned),
    ("A committee approved a 3 percent rise, which took effect July 1.", "took", "2024-07-01", .happened),
    ("Talks, which were to resume in Orlan on Friday, have been put off.", "resume", "2024-10-18", .planned),
    ("Work started in April 2011 and was to have been finished by May 2013.", "finished", "../2013-05", .planned),
    ("He left in 1951 and was to die in Orlan in 1960.", "die", "1960", .happened),
    ("Because of an editing error, a report on Kerns said that he was held in March.", "held", "2024-03", .denied),
    ("An article said incorrectly that the mill opened in 1936.", "opened", "1936", .denied),
    ("An article said that the mill opened in 1936.", "opened", "1936", .happened),
    ("The pilots pleaded not guilty on Friday.", "pleaded", "2024-10-18", .happened),
    ("The pilots did not plead guilty on Friday.", "plead", "2024-10-18", .denied),
    ("The pilot said that the crew erred in March and died in error.", "erred", "2024-03", .happened),
  ]) func standing(_ text: String, _ trigger: String, _ date: String, _ status: Status) throws {
    let told = try #require(try event(trigger, in: text, on: "2024-10-21"))
    #expect(told.date?.edtf.description == date)
    #expect(told.status == status)
  }

  /// An hour is of the day of the known event that it tells of.
  @Test(arguments: [
    ("A fire gutted the mill in Olen last Tuesday. The fire broke out at 2 a.m. and burned for a day.", "2024-10-15"),
    ("Tuesday's fire gutted the mill in Olen. The fire broke out at 2 a.m. and burned for a day.", "2024-10-15"),
    ("A fire gutted the mill in Olen. The fire broke out at 2 a.m. and burned for a day.", "2024-10-21"),
  ]) func hour(_ text: String, _ date: String) throws {
    #expect(try event("broke out", in: text, on: "2024-10-21")?.date?.edtf.description == date)
  }

  /// A figure's quarter is not that of the report.
  @Test func figures() throws {
    let text = "Vale Foods predicted its second quarter fiscal 2026 sales would rise to 30 million crowns."
    #expect(try event("predicted", in: text, on: "2024-10-21")?.dating != .stated)
    let closing = "Vale Foods announced in the third quarter that it would close a mill."
    #expect(try event("announced", in: closing, on: "2024-10-21")?.date?.edtf.description == "2024-07/2024-09")
  }

  private func event(_ trigger: String, in text: String, on day: String) throws -> Event? {
    let dateline = try #require(Dateline(words: day, origin: .option))
    let article = Article(source: "test", text: text, dateline: dateline)
    return Pipeline().read(article).events.first { text[$0.trigger] == trigger }
  }
}
