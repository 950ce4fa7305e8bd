import Articles
import Dates
import Testing
import Text

@testable import Events

/// A text of Monday, 21 October 2024, and the events with a date of their own that it reports: trigger, date, status.
struct ToldEvents: CustomTestStringConvertible {
  let text: String
  let events: [String]

  init(_ text: String, _ events: String...) {
    self.text = text
    self.events = events
  }

  var testDescription: String { text }
}

@Suite struct ExtractionTests {
  /// A war is a time of its own: what was during it is not of the day that the story last told.
  @Test func aPeriodWithoutADateIsNotTheStorysDay() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test",
      text:
        "The canal was shut on Christmas Eve 1911. Children swam in it. During the war the army stored shells there.",
      dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let dates = Pipeline().read(article).events.map { "\($0.triggerLemma) \($0.date?.edtf.description ?? "-")" }
    #expect(dates.contains("swim 1911-12-24?"))
    #expect(dates.contains("store ../2024-10-20"))
  }

  @Test func whatCameAboutHasTheDateOfItsComplement() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: "In 1935 she left school. She learned to fly in 1940.",
      dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let learned = try #require(Pipeline().read(article).events.first { $0.triggerLemma == "learn" })
    #expect(learned.date?.edtf.description == "1940")
  }

  static let cases: [ToldEvents] = [
    // The expression belongs to the verb right before it, with or without a preposition.
    ToldEvents("The mayor said Friday that the plant would stay shut.", "said 2024-10-18 happened"),
    ToldEvents(
      "The mayor said on Friday that the plant had closed in June.", "said 2024-10-18 happened",
      "closed 2024-06 happened"),
    ToldEvents("A report published Tuesday names the firm.", "published 2024-10-15 happened"),
    // Between subject and verb, and at the head of a clause.
    ToldEvents("The court on Friday rejected the appeal.", "rejected 2024-10-18 happened"),
    ToldEvents("On Friday, the court rejected the appeal.", "rejected 2024-10-18 happened"),
    ToldEvents("In 2010 the firm (it sold boats) moved to Stennet.", "moved 2010 happened"),
    ToldEvents("On Friday they met and signed a deal.", "met 2024-10-18 happened", "signed 2024-10-18 happened"),
    // Without a comma it does not become a part of the subject: "Monday rebels".
    ToldEvents("On Friday workers walked out.", "walked out 2024-10-18 happened"),
    ToldEvents("In March customers sued the bank.", "sued 2024-03 happened"),
    ToldEvents("Last week rebels denied the report.", "denied 2024-10-14/2024-10-20 happened"),
    ToldEvents("Tuesday night protesters burned a bus.", "burned 2024-10-15 happened"),
    ToldEvents("On Thursday Mayor Anna Lund resigned.", "resigned 2024-10-17 happened"),
    ToldEvents(
      "The firm sued, and on Friday investors fled.", "fled 2024-10-18 happened"),
    ToldEvents("A letter dated 4 March 2018 shows that the board knew.", "dated 2018-03-04 happened"),
    // What there was has the date.
    ToldEvents("There was an explosion at the mill in 1987.", "explosion 1987 happened"),
    // A crime is what somebody is accused of; what was done by somebody, or to somebody, has its own time.
    ToldEvents("Police arrested a man on suspicion of murder on Friday.", "arrested 2024-10-18 happened"),
    ToldEvents("The murder of a clerk in 1987 was never solved.", "murder 1987 happened"),
    // The end of waiting is when it happened, and asking is not telling.
    ToldEvents("It was not until 1999 that he was charged.", "charged 1999 happened"),
    ToldEvents("Did the mayor know in March?", "know 2024-03 hypothetical"),
    ToldEvents("Neither side commented on Friday.", "commented 2024-10-18 denied"),
    ToldEvents("She last saw her brother on the night of 3 January.", "saw 2024-01-03 happened"),
    // Hours of a day are that day; up to a day is any time before its end.
    ToldEvents("The pipe burst shortly before 6 a.m. Friday.", "burst 2024-10-18 happened"),
    ToldEvents("They talked from noon to 7 p.m. Thursday.", "talked 2024-10-17 happened"),
    ToldEvents("The park will stay shut through Sunday.", "stay ../2024-10-27 planned"),
    ToldEvents("The notice will be in force until at least Friday.", "force ../2024-10-25 planned"),
    ToldEvents("The union has until November 8 to file.", "file ../2024-11-08 planned"),
    ToldEvents("The firm earned $61 million in the quarter ended June 30.", "earned 2024-04/2024-06 happened"),
    // What is said of the subject has its own date.
    ToldEvents("The man who led the party in 2015 was jailed.", "led 2015 happened"),
    ToldEvents(
      "Two men who fled from the prison last week were caught early Thursday.", "fled 2024-10-14/2024-10-20 happened",
      "caught 2024-10-17 happened"),
    // Who says so between commas does not take the date.
    ToldEvents("On May 3, prosecutors say, he ran a red light.", "ran 2024-05-03 happened"),
    // What is asked for, gone from or given to is no occasion.
    ToldEvents("The firm filed for bankruptcy Thursday.", "filed 2024-10-17 happened"),
    ToldEvents("He asked for a declaration on Thursday.", "asked 2024-10-17 happened"),
    ToldEvents("He gave $5,000 to the senator's campaign in 2006.", "gave 2006 happened"),
    ToldEvents("She took samples to Corning on Thursday.", "took 2024-10-17 happened"),
    // Several dates of one verb are several events.
    ToldEvents(
      "The council rejected the plan in 2015, 2018 and 2021.", "rejected 2015 happened", "rejected 2018 happened",
      "rejected 2021 happened"),
    ToldEvents("On Thursday it met and on Friday resigned.", "met 2024-10-17 happened", "resigned 2024-10-18 happened"),
    ToldEvents(
      "The dance was held only twice, in 1954, when it rained, and in 1972.", "held 1954 happened",
      "held 1972 happened", "rained 1954 happened"),
    ToldEvents("He won by two points in 2010 and by 14 in 2014.", "won 2010 happened", "won 2014 happened"),
    ToldEvents("She was born in 1950 and her brother in 1952.", "born 1950 happened", "born 1952 happened"),
    ToldEvents(
      "She moved there in 2011 and, three years later, sued the state.", "moved 2011 happened", "sued 2014 happened"),
    // The date of an adjective is nobody else's.
    ToldEvents("She was named chief executive, effective December 1.", "effective 2024-12-01 planned"),
    ToldEvents("The board declared a dividend, payable November 14.", "payable 2024-11-14 planned"),
    // An infinitive has the date of what it was asked, refused or chosen for.
    ToldEvents("The council declined to pay for a detector in 2017.", "declined 2017 happened"),
    ToldEvents("Joan Feeley was elected to fill the seat in 2014.", "elected 2014 happened"),
    ToldEvents("He was expected to resign on Friday.", "resign 2024-10-25 planned"),
    // What the expression was read as a part of.
    ToldEvents("Almost everything he has done since January suggests that.", "done 2024-01/.. happened"),
    ToldEvents("The levee gave way before dawn Thursday, flooding the town.", "gave 2024-10-17 happened"),
    ToldEvents("The bakery shut in March 2014.", "shut 2014-03 happened"),
    ToldEvents("Ott pleaded guilty to theft in 1998, records show.", "pleaded 1998 happened"),
    ToldEvents("Clean Rivers will hold a concert at Stennet Landing on Saturday.", "hold 2024-10-26 planned"),
    ToldEvents("The board declared a dividend to holders of record November 4.", ""),
    // Which Sunday is not said.
    ToldEvents("He died on a Sunday.", ""),
    ToldEvents("A Sunday march drew thousands.", "march 2024-10-20 happened"),
    // What is one's own is dated by the verb, what was somebody's by the noun.
    ToldEvents("She cast her first ballot in 1966.", "cast 1966 happened"),
    ToldEvents("He announced his resignation on Friday.", "announced 2024-10-18 happened"),
    ToldEvents("They condemned its invasion of the islands in August.", "invasion 2024-08 happened"),
    ToldEvents("The mayor's trip to Iowa last week has drawn crowds.", "trip 2024-10-14/2024-10-20 happened"),
    ToldEvents("Suspicions grew after the discovery in 2009 of a plant.", "discovery 2009 happened"),
    ToldEvents("The memo from January 2011 asked for a list.", "memo 2011-01 happened"),
    ToldEvents("She defended the deal with the port on Friday.", "defended 2024-10-18 happened"),
    ToldEvents("Carl Brandt said Friday that the letter was a joke.", "said 2024-10-18 happened"),
    ToldEvents("It reported a loss for May on Friday.", "reported 2024-10-18 happened", "loss 2024-05 happened"),
    ToldEvents("Nine months after the crash, in July, the airline settled.", "settled 2024-07 happened"),
    ToldEvents("\"We keep it lit,\" said Ada Lorn, whose grandfather dug the basin in 1938.", ""),
    // A noun that names an event, described by the expression.
    ToldEvents("Friday's attack killed two soldiers.", "attack 2024-10-18 happened"),
    ToldEvents("He won the 2016 election.", "election 2016 happened"),
    ToldEvents("She spoke at a debate in June.", "spoke 2024-06 happened", "debate 2024-06 happened"),
    ToldEvents("They signed a deal in June.", "signed 2024-06 happened"),
    ToldEvents("The firm sold its 1995 model.", ""),
    // A figure that rose is told by the verb.
    ToldEvents("Third-quarter profit rose by a tenth.", "rose 2024-07/2024-09 happened"),
    // What an infinitive names lies ahead of its governor.
    ToldEvents("The firm declined to comment on Friday.", "declined 2024-10-18 happened"),
    ToldEvents("The council plans to meet on Friday.", "meet 2024-10-25 planned"),
    ToldEvents("The boat began taking passengers in July.", "began 2024-07 happened"),
    ToldEvents("The mayor asked the clerk to burn the letters in March 2019.", "asked 2019-03 happened"),
    ToldEvents("She went on to run the bank in 1971.", "run 1971 happened"),
    ToldEvents("The board sent a memo this month accusing the firm.", "sent 2024-10 happened"),
    // An occasion dates what happened there as well; where one goes to is none.
    ToldEvents(
      "During a long speech Monday in Stennet, Halloran attacked the firm.", "speech 2024-10-21 happened",
      "attacked 2024-10-21 happened"),
    ToldEvents("The children will go to the races Friday.", "go 2024-10-25 planned"),
    ToldEvents("He has missed the start of every race since 1991.", "missed 1991/.. happened", "race 1991/.. happened"),
    ToldEvents("The road was cleared in response to a complaint last month.", "complaint 2024-09 happened"),
    // What is compared is not told.
    ToldEvents("The fares will be higher than fares today.", ""),
    ToldEvents("The firm earned $48 million, compared with $39 million a year earlier.", ""),
    ToldEvents("Sales rose to $30 million from $27 million a year earlier.", ""),
    ToldEvents("Output fell 3 percent from the spring of 2023.", ""),
    ToldEvents("They reached the top for the first time since 2014.", ""),
    ToldEvents("It was the third accident since May 2020.", ""),
    // Neither end of a move is the day of moving, and an end that lies ahead is that of the thing.
    ToldEvents(
      "Parliament postponed the vote from March to August on February 20.", "postponed 2024-02-20 happened"),
    ToldEvents("The minister promised help by Friday.", ""),
    ToldEvents("She left on Friday and vowed help by May 1.", "left 2024-10-18 happened", "vowed 2024-10-18 happened"),
    ToldEvents("The vote was postponed until June 2025.", ""),
    ToldEvents("The vote was put off until June 2025.", ""),
    ToldEvents("The blaze was put out by Sunday.", "put out ../2024-10-20 happened"),
    ToldEvents("A road was closed by March.", "closed ../2024-03 happened"),
    // A list of days.
    ToldEvents("- March 2020: we closed the shop.", "closed 2020-03 happened"),
    ToldEvents(
      "A probe showed ice on October 1, and a second one, nine days later, confirmed it.",
      "showed 2024-10-01 happened", "confirmed 2024-10-10 happened"),
    // What is joined has a time of its own, and so has what is counted from something without a date.
    ToldEvents(
      "The hall was built in 1924 and roofed after the storm of October 1987.", "built 1924 happened",
      "storm 1987-10 happened"),
    ToldEvents("On Saturday a man landed here. He fell ill three days after landing.", "landed 2024-10-19 happened"),
    // A story far back is left by a sentence that speaks of this week.
    ToldEvents(
      "The driver died in May 2018. The widow, who spoke on Friday, wept.", "died 2018-05 happened",
      "spoke 2024-10-18 happened"),
    // A death is no murder, and the last strike is not this one.
    ToldEvents("He was tried for the murder of a clerk. The driver died on May 3, 2018.", "died 2018-05-03 happened"),
    ToldEvents(
      "The union called the strike. The last strike, in 2011, was short.", "strike 2011 happened"),
    ToldEvents("The parties have until Friday to exchange lists.", "exchange ../2024-10-25 planned"),
    ToldEvents("It put off the launch. It postponed the sale of a new pump from May to June.", ""),
    // A length that ends with a date, and a word of an expression that is no event.
    ToldEvents("Revenue rose in the three months to September 30.", "rose 2024-07-01/2024-09-30 happened"),
    ToldEvents("In the year to March it earned 9 million.", "earned 2023-04/2024-03 happened"),
    ToldEvents("The firm will cut jobs by the end of the year and close two plants in 2026.", "cut ../2024 planned"),
    ToldEvents("The hearing was adjourned to November 14.", ""),
    ToldEvents("The budget for 2022 was passed late.", ""),
    ToldEvents("The election of 2022 was close.", "election 2022 happened"),
    ToldEvents("A day after winning the prize on May 3, she resigned.", ""),
    // The clause behind "when" says what the date means.
    ToldEvents(
      "He lost his seat in 1992, when voters turned to the left.", "lost 1992 happened", "turned 1992 happened"),
    // Bounds, ranges, lengths that touch the day of publication, and what is near.
    ToldEvents("The police will decide by Friday.", "decide ../2024-10-25 planned"),
    ToldEvents("The council must find the money by the end of April.", "find ../2025-04 planned"),
    ToldEvents("She has run the firm since 2009.", "run 2009/.. happened"),
    ToldEvents("They fought from 1989 to 1993.", "fought 1989/1993 happened"),
    ToldEvents("Over the past two weeks, engineers checked the dam.", "checked 2024-10-07/2024-10-21 happened"),
    ToldEvents("They will rehearse between now and Nov. 5.", "rehearse 2024-10-21/2024-11-05 planned"),
    ToldEvents("The firm moved to Stennet in early 2012.", "moved 2012~ happened"),
    ToldEvents("After Tuesday's vote the crowd cheered.", "vote 2024-10-15 happened"),
    ToldEvents("In a July 16 court hearing, Palmer spoke.", "hearing 2024-07-16 happened"),
    // What somebody says dates nothing of the saying.
    ToldEvents("\"It has been over since June 7,\" said a delegate.", ""),
    ToldEvents(
      "She told reporters Friday she would decide by Tuesday.", "told 2024-10-18 happened",
      "decide ../2024-10-22 planned"),
    ToldEvents(
      "He was jailed on Friday for a robbery in March.", "jailed 2024-10-18 happened", "robbery 2024-03 happened"),
    ToldEvents("The firm did not say Friday when it would pay.", "say 2024-10-18 denied"),
    ToldEvents("Sales fell nearly 20 percent in the last three months of 2018.", "fell 2018-10/2018-12 happened"),
    // The weeks of the calendar reach into the years beside it.
    ToldEvents("Sales fell nearly 20 percent in the first two weeks of 2021.", "fell 2021-01-01/2021-01-14 happened"),
    ToldEvents("Sales fell nearly 20 percent in the last two weeks of 2021.", "fell 2021-12-18/2021-12-31 happened"),
    ToldEvents("The mill was shut for the last three weeks of May.", "shut 2024-05-11/2024-05-31 happened"),
    ToldEvents("Sales fell in the first three years of the 1990s.", "fell 1990/1992 happened"),
    ToldEvents("Sales fell in the last 14 months of 2018.", "fell 2018 happened"),
    ToldEvents("Sales fell in the past two weeks.", "fell 2024-10-07/2024-10-21 happened"),
    // What opens the sentence is no command.
    ToldEvents("Work on a pier of stone began in March.", "began 2024-03 happened"),
    // What a participle says of the object has no day of its own.
    ToldEvents("Nine firms filed a brief opposing the order late on Sunday.", "filed 2024-10-20 happened"),
    ToldEvents("They demanded that he wait until January.", "wait ../2025-01 hypothetical"),
    ToldEvents("He had feared it since a speech in Stennet in February 1950.", "speech 1950-02 happened"),
    ToldEvents(
      "As late as Friday, when he stopped in Stennet, he told reporters he had no word.", "stopped 2024-10-18 happened",
      "told 2024-10-18 happened"),
    ToldEvents("The Sept. 27 order barred entry for 90 days.", "order 2024-09-27 happened"),
    // A helper that stands for the verb is what the date is of.
    ToldEvents("The talks could fail as they did in 2014.", "did 2014 happened"),
    ToldEvents("The last mayor to wait did so in 2004.", "did 2004 happened"),
    // Two verbs share the expression behind them, and the one before.
    ToldEvents("They met and signed a deal on Friday.", "met 2024-10-18 happened", "signed 2024-10-18 happened"),
    ToldEvents(
      "In 1994, 2005 and 2012, he noted, the North agreed to talk.", "agreed 1994 happened", "agreed 2005 happened",
      "agreed 2012 happened"),
    ToldEvents("A concert set for Saturday will be moved to Stennet.", "set 2024-10-26 planned"),
    ToldEvents("Putnam has declined since Tuesday night to release it.", "declined 2024-10-15/.. happened"),
    ToldEvents("The permit came through last week.", "came 2024-10-14/2024-10-20 happened"),
    ToldEvents("Wednesday's march started peacefully.", "march 2024-10-16 happened"),
    ToldEvents("He voted before the 1965 Harbour Rights Act.", ""),
    ToldEvents("On Nov. 14 students across the land are to walk out.", "walk 2024-11-14 planned"),
    ToldEvents("The decision followed the leak's publication on Friday.", "publication 2024-10-18 happened"),
    // Status: planned, denied, hypothetical.
    ToldEvents("The bridge will open on Friday.", "open 2024-10-25 planned"),
    ToldEvents("The bridge is to open on Friday.", "open 2024-10-25 planned"),
    ToldEvents("The bridge did not open on Friday.", "open 2024-10-18 denied"),
    ToldEvents("No one warned the mayor in June.", "warned 2024-06 denied"),
    ToldEvents("The bridge could open on Friday.", "open 2024-10-25 hypothetical"),
    ToldEvents("Next year's election worries the markets.", "election 2025 planned"),
    // A past that looks like the base form.
    ToldEvents("The dam burst late on Monday, flooding the town.", "burst 2024-10-21 happened"),
    // A predicate without a verb of its own.
    ToldEvents("His office was empty on Saturday.", "empty 2024-10-19 happened"),
    // Nothing placed on the calendar.
    ToldEvents("The talks lasted for three days.", ""),
    ToldEvents("It was the worst storm since the 1930s.", ""),
  ]

  @Test(arguments: cases) func stated(_ told: ToldEvents) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: told.text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let found = Pipeline().read(article).events.filter { $0.dating == .stated }.map { event in
      "\(told.text[event.trigger]) \(event.date?.edtf.description ?? "-") \(event.status)"
    }
    #expect(found == told.events.filter { !$0.isEmpty })
  }

  @Test func anEventWithoutADateOfItsOwnSaysHowItWasDated() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let text = "The dam broke on Friday, flooding the town. Engineers will mend it."
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let events = Pipeline().read(article).events
    let flooding = try #require(events.first { text[$0.trigger] == "flooding" })
    #expect(flooding.dating == .narrative)
    #expect(flooding.date?.edtf.description == "2024-10-18")
    let mend = try #require(events.first { text[$0.trigger] == "mend" })
    #expect(mend.dating == .dateline)
    #expect(mend.date?.edtf.description == "2024-10-22/..")
    #expect(mend.status == .planned)
  }

  @Test(arguments: [
    ("The clerk named the winner on Thursday, two days after the count ended.", "ended", "2024-10-15"),
    ("Two weeks after the dam broke, the minister resigned on Friday.", "broke", "2024-09-30/2024-10-06"),
    ("He fled on October 3, three days before police searched the house.", "searched", "2024-10-06"),
    ("Kern died in December 2023, two months before police opened the case.", "opened", "2024-02"),
    ("It began on the night of May 8, four days before the hall was hit.", "hit", "2024-05-12"),
    ("A rider was hurt when a bus hit a wall on Friday.", "hurt", "2024-10-18"),
    ("Speaking on Friday, the mayor said the dam was safe.", "said", "2024-10-18"),
    ("A storm on Friday killed three.", "killed", "2024-10-18"),
    // The noun of a light verb is what took place then.
    ("The two sides held talks on Tuesday in Lima.", "talks", "2024-10-15"),
    ("The strike began in May.", "strike", "2024-05"),
    ("A vote was taken last week on the plan.", "vote", "2024-10-14/2024-10-20"),
    // What was said on an occasion was said then.
    ("In a July 16 press conference, Palmer said that all was well.", "said", "2024-07-16"),
    ("He told a news conference on Tuesday that it was over.", "told", "2024-10-15"),
    ("Speaking in a March 2 interview, Palmer denied it.", "denied", "2024-03-02"),
    ("He tried to flee on Friday.", "flee", "2024-10-18"),
  ]) func anotherEventSaysWhen(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.dating == .narrative)
    #expect(event.date?.edtf.description == date)
  }

  /// What has no date of its own lies ahead of the day of publication or behind it, as its words say.
  @Test(arguments: [
    ("Kern assured the council that the town would not join the pact.", "join", "2024-10-22/.. denied"),
    ("The union will strike if the mill does not pay.", "pay", "2024-10-22/.. hypothetical"),
    ("The port is about to close.", "close", "2024-10-22/.. planned"),
    ("The rules are not likely to change.", "change", "2024-10-22/.. denied"),
    ("Otto was suspected of robbing the bank.", "robbing", "../2024-10-20 happened"),
    ("Ruiz denied taking the ring.", "taking", "../2024-10-20 denied"),
    ("Two men were accused of setting fire to the barn.", "fire", "2024-10-21 happened"),
    ("The plates may have come from a shop.", "come", "../2024-10-20 hypothetical"),
    ("He tried to flee.", "flee", "2024-10-21 hypothetical"),
    ("She declined to comment.", "comment", "2024-10-21 denied"),
  ]) func lies(_ text: String, _ trigger: String, _ told: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect("\(event.date?.edtf.description ?? "-") \(event.status)" == told)
  }

  @Test func newsLeavesAFarDateBehindWithTheNextSentence() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let text = """
      The museum was opened in May 1967. It burned down. The council met on Friday. The mayor spoke for an hour. She proposed a new \
      museum on Saturday. The party rejected it.
      """
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let dates = Pipeline().read(article).events.reduce(into: [String: String]()) { found, event in
      found[text[event.trigger]] = event.date?.edtf.description
    }
    #expect(dates["burned down"] == "1967-05?")
    #expect(dates["spoke"]?.contains("1967") == false && dates["rejected"]?.contains("1967") == false)
  }

  @Test func noDatelineLeavesRelativeDatesOut() {
    let article = Article(source: "test", text: "The dam broke on Friday.", dateline: nil)
    #expect(Pipeline().read(article).events.allSatisfy { $0.date == nil && $0.dating == .undated })
  }

  @Test func idsComeFromTheEvidence() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    func ids(_ text: String, _ source: String) -> [String] {
      let dateline = Dateline(day: day, origin: .option, words: "2024-10-21")
      return Pipeline().read(Article(source: source, text: text, dateline: dateline)).events.map(\.id)
    }
    let text = "The dam broke on Friday. The dam broke on Friday."
    #expect(ids(text, "a.txt") == ids(text, "b/c.md"))
    #expect(Set(ids(text, "a.txt")).count == ids(text, "a.txt").count)
  }

  /// Sentences whose words stand in another order, as no parse expects them: read without a crash.
  @Test func wordsInAnyOrder() throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    var seed: UInt64 = 7
    func next(below bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for told in Self.cases {
      var words = told.text.split(separator: " ")
      for place in words.indices { words.swapAt(place, next(below: words.count)) }
      let article = Article(
        source: "test", text: words.joined(separator: " "),
        dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
      #expect(Pipeline().read(article).events.allSatisfy { $0.headline.unicodeScalars.count <= 140 })
    }
  }

  /// Text that is no prose: read without a crash, in time that grows with its length, and nothing invented.
  @Test(arguments: [
    String(repeating: "word ", count: 10_000), String(repeating: "(", count: 20_000),
    String(repeating: "said Friday that ", count: 3_000), "12 3.4 5\n6 7 8\n\n9 10 11",
    // Every pronoun asks for those before it; a mark stands behind the word that heads the sentence.
    String(repeating: "he fled the day after the vote and ", count: 400), "vote week after Lorne (",
    "A\u{301}\u{0}\u{FFFD} \u{1F600}", "",
  ]) func oddText(_ text: String) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let events = Pipeline().read(article).events
    #expect(events.allSatisfy { $0.headline.unicodeScalars.count <= 140 })
  }
}
