import Articles
import Events
import Testing

/// Times of what an event is about, of one of several things, of an exception or of the end of a wait: none is of the doing.
@Suite struct MatterTimeTests {
  /// The word of the clause that an expression dates; nil where it dates none.
  @Test(arguments: [
    ("Olen is charged with fraud over the sale of a ship in May 2015.", "sale", "2015-05"),
    ("Olen is charged with fraud over the sale of a ship in May 2015.", "charged", nil),
    ("The bank faces a trial over the collapse of a fund in 2011.", "collapse", "2011"),
    ("The bank faces a trial over the collapse of a fund in 2011.", "faces", nil),
    ("She faces questions about a flight in 2013.", "faces", nil),
    ("The council asked for letters going back to 2012.", "going", nil),
    ("Seats sold for Saturday will be paid back.", "sold", nil),
    ("Olen sold a boat in March.", "sold", "2024-03"),
    ("The clerk was recovering from surgery on Friday.", "surgery", "2024-10-18"),
    ("The choir announced four recitals, the last on Dec. 4.", "announced", nil),
    ("The mayor has proposed two hearings, the first on Dec. 4.", "hearings", "2024-12-04"),
    ("The mayor has proposed two hearings, the first on Dec. 4.", "proposed", nil),
    ("She won three medals, the first in 2004.", "won", "2004"),
    ("The shop is open every day except Christmas Day.", "open", nil),
    ("The shop was open on Christmas Day.", "open", "2023-12-25"),
    ("Olen rang her aunt each year on Thanksgiving.", "rang", nil),
    ("Olen rang her aunt on Friday.", "rang", "2024-10-18"),
    ("The board put off a vote in February until the end of March.", "put off", "2024-02"),
    ("The judge adjourned the trial on Friday until Dec. 4.", "adjourned", "2024-10-18"),
    ("The town extended the curfew in September until May.", "extended", "2024-09"),
    ("The mill ran from March until May.", "ran", "2024-03/2024-05"),
    ("The firm reopened its mill in May, only to close it again on Sept. 3.", "close", "2024-09-03"),
    ("Kerns Mills went back to profit in the first half of this year.", "went", "2024-01/2024-06"),
    ("The firm returned to profit in the second quarter.", "returned", "2024-04/2024-06"),
    ("Vale shed 90 jobs in the reshaping of its northern operations last year.", "shed", "2023"),
    ("Olen beat Vale in May's run-off, with 53 percent of the vote.", "run", "2024-05"),
  ]) func datesTheWord(_ text: String, _ trigger: String, _ date: String?) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect((event.dating == .stated ? event.date?.edtf.description : nil) == date)
  }

  /// What was promised or expected by a day did not come by it for that; what came of a thing did.
  @Test(arguments: [
    ("A report, promised by May 6, may be late.", "promised", Status.planned),
    ("A vote, expected by Friday, could be put off.", "expected", .planned),
    ("The mayor promised by letter on Friday to resign.", "promised", .happened),
    ("The mayor has proposed two hearings, the first on Dec. 4.", "hearings", .planned),
    ("The firm reopened its mill in May, only to close it again on Sept. 3.", "close", .happened),
    ("The regents meet in Lorne later this year.", "meet", .planned),
  ]) func standing(_ text: String, _ trigger: String, _ status: Status) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").status == status)
  }

  /// What a paper or a picture tells, it tells when it comes out.
  @Test(arguments: [
    ("A video posted on Friday showed a crash.", "showed", "2024-10-18"),
    ("The poll, published Thursday, found Olen ahead.", "found", "2024-10-17"),
    ("Her memoirs, published in 1995, accused Vale of theft.", "accused", "1995"),
    ("A letter sent on May 3 warned the mayor and urged him to resign.", "warned", "2024-05-03"),
    ("Olen leads by six points, according to a poll released on Friday.", "leads", "2024-10-18"),
    ("Olen came third in a poll published on Friday.", "came", "2024-10-18"),
    ("Three people died, according to a report released on Friday.", "died", "2024-10-21"),
    ("A video posted on Friday ended his career.", "ended", "2024-10-18?"),
    ("Olen died in a house sold on Friday.", "died", "2024-10-21"),
  ]) func comesOut(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.dating != .stated && event.date?.edtf.description == date)
  }

  /// What is counted from a main clause that is told as of the day of publication is perhaps of the day counted.
  @Test(arguments: [
    ("The news came a day after the town closed its pool.", "closed", "2024-10-20?"),
    ("Two clerks were charged, a year after a scandal ruined the bank.", "ruined", "2023?"),
    ("The chairman has resigned, five days after the firm lost its licence.", "lost", "2024-10-16?"),
    ("The news came on Friday, a day after the town closed its pool.", "closed", "2024-10-17"),
    ("The chairman has not resigned, five days after the firm lost its licence.", "lost", "../2024-10-20"),
  ]) func countsFromTheMain(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").date?.edtf.description == date)
  }

  /// A loss is told by the report of it, and once.
  @Test func tellsALossOnce() throws {
    #expect(try event("loss", in: "Vale reported a first-half loss on Friday.", on: "2024-10-21").isMention)
    #expect(try !event("reported", in: "Vale reported a first-half loss on Friday.", on: "2024-10-21").isMention)
  }
}
