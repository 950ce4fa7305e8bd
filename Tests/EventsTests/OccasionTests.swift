import Articles
import Events
import Testing

/// Which of the words near it an expression dates, and what took place at a dated event.
@Suite struct OccasionTests {
  /// What took place at a dated event was on its day.
  @Test(arguments: [
    ("Six people were killed and 58 injured in a bomb attack on Friday.", "killed", "2024-10-18"),
    ("Four people were killed in an explosion that took place on Friday.", "killed", "2024-10-18"),
    ("The fire in March of last year killed Ella Reyes and Walter Dunn.", "killed", "2023-03"),
    ("The 2012 flood, which destroyed forty houses, led to a law.", "destroyed", "2012"),
    ("Four men charged over last month's robbery, in which a guard was shot, will appear in court.", "shot", "2024-09"),
  ]) func datesWhatTookPlaceAtIt(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.dating == .narrative)
    #expect(event.date?.edtf.description == date)
  }

  /// The expression is the verb's, and no other's beside it.
  @Test(arguments: [
    ("She spoke at a court hearing Tuesday about the plan.", "spoke", "2024-10-15"),
    ("Two days after the vote, on Oct. 5, the minister resigned.", "resigned", "2024-10-05"),
    ("The economy shrank by 0.1% in the first quarter.", "shrank", "2024-01/2024-03"),
    ("The economy shrank by two percent in the first quarter.", "shrank", "2024-01/2024-03"),
    ("The council has not raised its charges for swimming since 1988.", "raised", "1988/.."),
    ("The captain was found hiding in a house early Thursday.", "found", "2024-10-17"),
    ("The market, built in 1938, was gutted by fire on Sunday.", "gutted", "2024-10-20"),
    ("She released four years of returns in May.", "released", "2024-05"),
    ("As of Sunday evening, 58 cases had been confirmed since July 9.", "confirmed", "2024-07-09/.."),
    ("Three pensioners slumped and died during an exercise at the hall in February.", "slumped", "2024-02"),
    ("The firm has had two fires, one in 2019 and another in 2021.", "fires", "2019"),
    ("Two men were held, one on Friday and one on Saturday.", "held", "2024-10-18"),
    ("The town will cease to exist at midnight on Dec. 31.", "cease", "2024-12-31"),
    ("He went on directing until last spring.", "went", "../2024-21"),
    ("Boats would begin lifting out the injured on Friday.", "begin", "2024-10-25"),
    ("Clegg learned to swim in the pool in 1925.", "learned", "1925"),
    ("He was billed to return on Sunday but did not.", "return", "2024-10-20"),
    ("Polls open at 7 a.m. Saturday.", "open", "2024-10-26"),
    ("Bids close on November 15.", "close", "2024-11-15"),
    ("Hurricane Odile struck Lorne in September 2014.", "struck", "2014-09"),
    ("The primary isn't until March 1.", "primary", "2025-03-01"),
    (
      "The agency on Tuesday pushed back its decision on the shot by three months, to March 28.", "pushed", "2024-10-15"
    ),
    ("Inspectors returned on Sunday and cited the owner.", "cited", "2024-10-20"),
    ("A clerk appeared in court on Friday accused of theft.", "appeared", "2024-10-18"),
    ("The row may be settled at a court hearing on Friday.", "settled", "2024-10-25"),
    ("They sued, but in March a Stennet judge ruled against them.", "ruled", "2024-03"),
    ("Kern met with his top aides Wednesday in the town hall.", "met", "2024-10-16"),
    ("Ranchers east of Stennet spent Sunday cutting fence.", "spent", "2024-10-20"),
    ("One man was flown to Lorne late Saturday; the two who were hurt Wednesday are home.", "flown", "2024-10-19"),
    ("One man was flown to Lorne late Saturday; the two who were hurt Wednesday are home.", "hurt", "2024-10-16"),
    ("She had no part in it, for which it apologized in 2009, and in 2016 a ridge was named for her.", "named", "2016"),
    ("He has declined two invitations to appear since May 2.", "declined", "2024-05-02/.."),
    ("A working party set up in May 2018 reported a year later that all was well.", "reported", "2019"),
    ("He has used this line at least 14 times since May 2.", "used", "2024-05-02/.."),
    ("Students asked for the bird's removal in 2015.", "asked", "2015"),
    ("The run began a little after nine on March 14.", "began", "2024-03-14"),
    ("Lorne had launched a strike for an attack on Friday that hit a ship.", "attack", "2024-10-18"),
    ("Lorne earned 18 million crowns in the first two months this year.", "earned", "2024-01/2024-02"),
    ("The action was taken in response to a recommendation by Lorn last month.", "recommendation", "2024-09"),
    ("It opened in 2019. Between then and the autumn of 2022 she moved money into it.", "moved", "../2022-23"),
    ("Output from January to March grew by 2 percent.", "grew", "2024-01/2024-03"),
    ("Guests can ask questions from 6 to 8 p.m. Tuesday, Oct. 29, at the hall.", "ask", "2024-10-29"),
    ("The board required them to have left by October 9.", "left", "../2024-10-09"),
    ("The board has been asked to decide by November 26.", "decide", "../2024-11-26"),
    ("The senator drew a challenger Tuesday who is running on one issue.", "drew", "2024-10-15"),
    (
      "The party formed by nine members in February named its candidates for the Lorne elections yesterday.", "formed",
      "2024-02"
    ),
    (
      "The party formed by nine members in February named its candidates for the Lorne elections yesterday.", "named",
      "2024-10-20"
    ),
    ("Applications were accepted beginning Wednesday, and the hall is ready.", "accepted", "2024-10-23"),
    ("In December, while shops in Lorne and Kerns were closed, the governor attended a party.", "attended", "2023-12"),
    ("He cheated on taxes, the Lorne ethics board ruled Tuesday night.", "ruled", "2024-10-15"),
    ("In November, its two biggest backers, Lorne Gaming and the Kerns Group, pulled out.", "pulled out", "2023-11"),
    ("In an interview with this newspaper last fall, she said she had bills.", "interview", "2023-23"),
    ("Ada Lorn, who broke with his party in June to back a bill, lost.", "broke", "2024-06"),
    ("Owners will be notified by mail beginning in November.", "notified", "2024-11"),
    ("The former manager pleaded guilty to a reduced charge on October 7.", "pleaded", "2024-10-07"),
    ("She will raise it on Friday, when the two meet in Lorne.", "meet", "2024-10-25"),
    ("They knew of it, by letters released by a town panel Friday.", "released", "2024-10-18"),
    ("The debt ratio at the year end had risen in March.", "risen", "2024-03"),
    ("Marlow's 1987 Chevrolet Cavalier was found last month at the airport, the police said.", "found", "2024-09"),
    (
      "The budget for the year 2025, starting Oct. 1, was rejected in the House on October 9.", "rejected", "2024-10-09"
    ),
    ("Revenue rose, reflecting the firm's acquisition of Emberly in May.", "acquisition", "2024-05"),
    ("The law requires adoption by December 31.", "adoption", "../2024-12-31"),
    ("The strike that began in May ended on Friday.", "ended", "2024-10-18"),
    ("Brandt was sentenced on Monday for robbing a bank in 2011.", "robbing", "2011"),
    ("Many of the leaders who led the 1992 protests have moved.", "protests", "1992"),
    ("In the quarter ended July 31, Lorn had 5 million shares.", "had", "2024-05-01/2024-07-31"),
    ("It will be told before the autumn statement on 25 November.", "statement", "2024-11-25"),
    ("Brandt was placed on paid leave Sunday.", "placed", "2024-10-20"),
    ("Sales in April fell 83 percent.", "fell", "2024-04"),
    ("The fund, which has covered most patients since 1973, is broke.", "covered", "1973/.."),
    ("A banker who entered politics only last year has emerged as the winner.", "entered", "2023"),
    ("He was convicted of accepting a bribe in 2011.", "convicted", "2011"),
    ("The candidate lost his council seat a fortnight ago.", "lost", "2024-10-07/2024-10-13"),
    ("Services have been suspended since Friday's derailment.", "suspended", "2024-10-18/.."),
    ("He denied that the firm planned to lock out crews this week.", "lock out", "2024-10-21/2024-10-27"),
    ("Avon found the fault more than a year ago.", "found", "../2023"),
    (
      "In contrast to Thursday, when 133 people were arrested, the streets were calmer Friday.", "arrested",
      "2024-10-17"
    ),
    ("They pay 3 percent, where on Wednesday rates were raised to 16 percent.", "raised", "2024-10-16"),
    ("They broadcast it once more, last March, and then the tape was wiped.", "broadcast", "2024-03"),
    ("The town has ruled out a 2 November general election.", "election", "2024-11-02"),
    (
      "Two months after their first race ended in a tie, Delia Harte beat Bo Tilley by 412 votes on Tuesday.", "beat",
      "2024-10-15"
    ),
    ("Shares in Kell have lost a fifth of their value since May.", "lost", "2024-05/.."),
    ("The fraud came to light in May 2020.", "came", "2020-05"),
    ("The boy who was stacking shelves last summer ruined the day.", "stacking", "2024-22"),
    ("He was booed after last May's play-off final at Kerns.", "final", "2024-05"),
  ]) func datesItsOwnVerb(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.dating == .stated)
    #expect(event.date?.edtf.description == date)
  }

  /// What says of what time a thing or a figure is says nothing of when something was done.
  @Test(arguments: [
    ("The board declared a dividend of one share, as the firm's dividend for 2023.", "declared"),
    ("It forecast exports of 22.9 million crowns against 63.3 million last year.", "forecast"),
    ("It is projecting a deficit of 2.2 billion crowns after one of 2.4 billion last year.", "projecting"),
    ("He hoped to restore the ratings of the 1970s.", "hoped"),
    ("The firm said second quarter, ending December 31, earnings should improve.", "said"),
    ("All units achieved sales improvement over a year ago.", "achieved"),
    ("That number follows 292,000 in June and is good news.", "follows"),
    ("He brought some gifts to the library, including a poster from 1989.", "brought"),
    ("She declared three days of mourning starting on Thursday.", "declared"),
    ("Output rose to 484 (1973-74 base 100), the office said.", "said"),
    ("Lorn expects profits in the first quarter to be better.", "expects"),
    ("The action was taken in response to a recommendation by Lorn last month.", "taken"),
    ("The council increased taxes paid by firms by about five million crowns over the next five years.", "paid"),
    ("April shipments traded down to 326 crowns a tonne.", "traded down"),
    ("Lorne Ltd said the 2023 loss was due to a flood.", "said"),
    ("With the finding of a rifle 11 days ago, the police say they have gathered enough evidence.", "say"),
    ("The report echoed warnings last week by the governor that wages were too high.", "echoed"),
    ("He has extended his offer until November 14.", "extended"),
    ("The economy looks stronger than it did only last month.", "looks"),
    ("They sought Olen as a witness in the Oct. 3 mill stabbing.", "sought"),
    ("Norland is faced with a poor 2023/24 sugar harvest, analysts said.", "faced"),
    ("Year-ago results restated to reflect a change.", "restated"),
    ("The ratio was 1.13, compared to a revised 1.12 in January, the office said.", "said"),
    ("It showed a surplus of 145 crowns against 135 crowns in March and 30 crowns in April 2023.", "showed"),
    ("They withdrew the work the week before its performance.", "withdrew"),
    ("Harte had proclaimed herself the winner on the morning after the polls closed.", "proclaimed"),
    ("It will pay a premium to the closing price on Monday.", "pay"),
    ("They went without power, down from a peak of 890 on Friday.", "went"),
  ]) func datesNoDeedByAThing(_ text: String, _ trigger: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.dating == .dateline)
  }

  /// A condition without "if", what was called off, a day that was only set, and a noun that is no surer than its clause.
  @Test(arguments: [
    ("Had the wall broken on the Saturday, the town would have drowned.", "broken", Status.hypothetical),
    ("The president cancelled her visit because of the storm.", "visit", Status.denied),
    ("The visit was called off on Sunday.", "visit", Status.denied),
    ("He told them to go home on Friday.", "go", Status.hypothetical),
    ("The mill will reopen on Monday after a fire.", "fire", Status.happened),
    ("The king spoke of talks set in motion by him.", "talks", Status.happened),
    ("The plan could result in a gain in 2025.", "gain", Status.hypothetical),
    ("The ruling, which is expected next week, has been put off twice.", "ruling", Status.planned),
  ]) func tellsWhatWasNot(_ text: String, _ trigger: String, _ status: Status) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").status == status)
  }

  /// What happened beside a dated deed, and what is counted from an event that another sentence dates.
  @Test(arguments: [
    (
      "On October 9 some 800 rallied on the steps, while a like crowd cheered for Harte in the park.", "cheered",
      "2024-10-09"
    ),
    (
      "The murder on October 9 shocked the town. A jogger saw a car at 6 a.m. ten days before the murder.", "saw",
      "2024-09-29"
    ),
    ("She was fired a day before the board met on October 9.", "fired", "2024-10-08"),
    ("The police came the day after the fire on October 9.", "came", "2024-10-10"),
    ("Kern fled the week after the vote on October 9.", "fled", "2024-10-14/2024-10-20"),
    ("The morning after the storm, crews cleared the roads. The storm of October 9 was long.", "cleared", "2024-10-10"),
    ("Dunn was shot at home shortly after he had come back on the night of October 9.", "shot", "2024-10-09"),
  ]) func datesWhatGoesWithIt(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").date?.edtf.description == date)
  }

  /// "Died within a week" is no report of the day of the illness, nor is a length that is not told exactly.
  @Test(arguments: [
    ("She was admitted on 11 June and died within a week.", "died"),
    ("The mayor resigned the day after the vote, but the council met on Friday.", "resigned"),
    ("The file vanished in March, weeks after a clerk found it.", "found"),
    ("The firm sold its mills in March, less than six months after it bought its rival.", "bought"),
  ]) func sharesNothingWithinALimit(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").dating == .dateline)
  }

  /// A noun that speaks of an event as known has its date, where it is about the same matter.
  @Test func datesNoDecisionByAnother() throws {
    let text =
      "The council's decision on Friday to shut the mill was met with anger. The decision on the ferry was put off."
    let article = Article(
      source: "test", text: text, dateline: Dateline(words: "2024-10-21", origin: .option))
    let decisions = Pipeline().read(article).events.filter { text[$0.trigger] == "decision" }
    #expect(decisions.map { $0.date?.edtf.description } == ["2024-10-18", "2024-10-21"])
  }

  /// The time of a clause whose verb was not read is nobody's.
  @Test func datesNothingBeforeAClauseOfItsOwn() throws {
    let event = try event(
      "work", in: "They work in towns like this one, where the last big employer, a carpet mill, shut in 2006.",
      on: "2024-10-21")
    #expect(event.dating == .dateline)
  }

  /// What is said of an event in the present tense of a timetable is a plan, the event too.
  @Test(arguments: [
    ("The trial begins on December 18.", "trial", "2024-12-18"),
    ("The trial begins on December 18.", "begins", "2024-12-18"),
    ("The bill was passed in May and takes effect on January 1.", "takes", "2025-01-01"),
  ]) func tellsPlans(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.status == .planned)
    #expect(event.date?.edtf.description == date)
  }

  /// What somebody said would be is planned; what would be by a reckoning, or on a condition, is not.
  @Test(arguments: [
    ("The board said its experts would arrive on Friday.", "arrive", Status.planned),
    ("The firm announced that it would close the mill on Friday and sell it.", "close", .planned),
    ("The board said it would vote on Friday on whether to close the mill.", "vote", .planned),
    ("The board said it would close the mill on Friday if nobody paid.", "close", .hypothetical),
    ("The group claims the plan would raise bills on Friday.", "raise", .hypothetical),
    ("The clerk asked whether it would open on Friday.", "open", .hypothetical),
  ]) func tellsWhatWasSaidToCome(_ text: String, _ trigger: String, _ status: Status) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").status == status)
  }

  /// A figure that another is compared with dates nothing.
  @Test(arguments: [
    ("Imports totalled 61 billion crowns, a rise of 3 percent against the same months of 2023.", "totalled"),
    ("The firm had earnings of 2.10 crowns per share against 1.20 crowns per share in the same 2023 period.", "had"),
  ]) func comparesWithTheSameTime(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").dating == .dateline)
  }

  /// What was at the same time was on the day of the sentence before, whatever day the article leads with.
  @Test func datesWhatWasAtTheSameTime() throws {
    let text =
      "The owner walked free on Friday. He had been held on Thursday. Ada Kern was arrested on Thursday morning. "
      + "At almost the same hour Paul Olen was seized at his house."
    let event = try event("seized", in: text, on: "2024-10-21")
    #expect(event.dating == .narrative)
    #expect(event.date?.edtf.description == "2024-10-17")
  }

  /// A verb that says no more of a noun than that it was gives the noun its day.
  @Test func datesTheNounOfWhatHappened() throws {
    let event = try event("crash", in: "Kern was hurt in a crash that happened on Sunday.", on: "2024-10-21")
    #expect(event.dating == .narrative)
    #expect(event.date?.edtf.description == "2024-10-20")
  }

  /// Where the article tells of an event's day and not of when people spoke of it, what they said later is not of that day.
  @Test(arguments: [
    ("The plant was shut on Saturday, the firm said.", "2024-10-21"),
    ("The firm said on Saturday that the plant was shut.", "2024-10-19?"),
  ]) func datesWhatIsSaidLater(_ lead: String, _ day: String) throws {
    let text = lead + "\n\nOrders will be met from stock. A clerk added that nobody was hurt."
    let event = try event("added", in: text, on: "2024-10-21")
    #expect(event.date?.edtf.description == day)
  }

  /// What was not until a day was on that day, and its headline says so; what must be until a day lies ahead.
  @Test(arguments: [
    ("The mill did not find the theft until October 9.", "find", "2024-10-09", Status.happened),
    ("The board was not told until October 14.", "told", "2024-10-14", .happened),
    (
      "They broke in on October 3, and it was not until October 9 that a clerk noticed.", "noticed", "2024-10-09",
      .happened
    ),
    ("The mill has until November 20 to answer.", "answer", "../2024-11-20", .planned),
    ("The court turned him down in March or April 2022.", "turned", "2022-03/2022-04", .happened),
  ]) func tellsWhatWasNotUntil(_ text: String, _ trigger: String, _ date: String, _ status: Status) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.date?.edtf.description == date)
    #expect(event.status == status)
    if status == .happened, text.contains("not until") || text.contains("until"), trigger != "noticed" {
      #expect(event.headline.contains("until"))
    }
  }

  /// Two people of one last name are two, and a pronoun is the one who was named.
  @Test func namesTheOneOfTwo() throws {
    let text =
      "Marta Holt did not live to hear it. She died at her home on April 2. Her daughter, Clara Holt, said she had been ill."
    #expect(try event("died", in: text, on: "2024-10-21").headline == "[Marta Holt] died at her home")
  }

  /// A week and a half-year that ended on a day are the days up to it.
  @Test(arguments: [
    ("Sales gained in the week ended October 10.", "gained", "2024-10-04/2024-10-10"),
    ("The mill earned 400 crowns in the first half ended August 31.", "earned", "2024-03-01/2024-08-31"),
    ("Lorne earned 14 crowns in its second quarter ended August 31.", "earned", "2024-06-01/2024-08-31"),
    ("Volumes rose 14 percent in the half-year to September 30.", "rose", "2024-04-01/2024-09-30"),
    ("In the fiscal third quarter, which ended July 31, Lorne earned 14 crowns.", "earned", "2024-05-01/2024-07-31"),
    ("Sales fell at Lorne in its second quarter, ending Feb. 28, the mill said.", "fell", "2023-12-01/2024-02-28"),
    ("Brokers were silent ahead of their next meeting with Lorn on Monday.", "meeting", "2024-10-28"),
  ]) func datesWhatEnded(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").date?.edtf.description == date)
  }

  /// The plainest of sentences, whose verb may be read as an adjective.
  @Test(arguments: ["bridge", "school", "mill", "road"], ["closed", "opened", "shut", "collapsed"])
  func readsPlainSentences(_ noun: String, _ verb: String) throws {
    let event = try event(verb, in: "The \(noun) \(verb) on Friday.", on: "2024-10-21")
    #expect(event.date?.edtf.description == "2024-10-18")
    #expect(event.headline.hasPrefix("The \(noun) \(verb)"))
  }

  /// "It is eight months since …" counts back; a day that opens the sentence is what it counts from.
  @Test(arguments: [
    ("It is eight months since the army stormed the palace.", "stormed", "2024-02"),
    ("It has been ten years since the mill was closed by the town.", "closed", "2014"),
    ("On Thursday it will be five years since the mill burned down.", "burned down", "2019-10-24"),
  ]) func countsBackWithSince(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-22")
    #expect(event.date?.edtf.description == date && event.dating == .narrative && event.status == .happened)
  }

  /// Which of two words an expression dates.
  @Test(arguments: [
    ("The master told the inquiry into her loss on Friday that he had slept.", "told", "2024-10-18"),
    ("Last December Lorne's aid package was signed into law.", "signed", "2023-12"),
    ("The firm has reported a loss of nine crowns for 2023.", "loss", "2023"),
    (
      "Olen, who sailed when Kern took power in 1983 and who in March this year hid in a kitchen, spoke.", "hid",
      "2024-03"
    ),
    ("The raid was a response to a rebel attack on the convoy last Friday.", "attack", "2024-10-18"),
    ("The firm said the cost of the work in 2023, which has begun, was nine crowns.", "said", nil),
    ("Sales are unchanged from 2023.", "unchanged", nil),
    ("Ortega, third last year, was dropped.", "dropped", nil),
    ("The town is still considering a request last week from Dale Olen.", "request", "2024-10-14/2024-10-20"),
    ("The union called for a walkout on Saturday.", "walkout", "2024-10-26"),
    ("The board has scheduled a meeting November 6.", "meeting", "2024-11-06"),
    ("The council debated moving the statue in 2016.", "debated", "2016"),
    ("It fired a cook Oct. 4 and installed nine cameras last week.", "installed", "2024-10-14/2024-10-20"),
    ("Insurers must set their rates for the coming year by mid-November.", "set", "../2024-11~"),
    ("Her deputy would serve until Nov. 30, the end of the fiscal year.", "serve", "../2024-11-30"),
    ("The Senate will take up nominations next week.", "take up", "2024-10-28/2024-11-03"),
    ("Olen served as a spokesman on the campaign until August.", "served", "../2024-08"),
  ]) func datesTheRightWord(_ text: String, _ trigger: String, _ date: String?) throws {
    let event = try event(trigger, in: text, on: "2024-10-22")
    #expect((event.dating == .stated ? event.date?.edtf.description : nil) == date)
  }

  /// What is told of a night or a week that is not named is not of the day that the article leads with.
  @Test(arguments: [
    ("She spoke to the police on Friday. She left the lamp burning on the night he shot Holt.", "shot"),
    ("Kern, who admitted it in February and testified in the first week of the trial, was jailed.", "testified"),
  ]) func takesNoOtherDay(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").dating == .dateline)
  }

  /// A planned thing is told by its plan, which has the day, and once; one without a day stays.
  @Test(arguments: [
    ("A vigil was planned for Friday.", ["planned"]),
    ("The hearing is scheduled for Nov. 3.", ["scheduled"]),
    ("A vigil was planned.", ["vigil", "planned"]),
    ("The hearing on Friday is scheduled.", ["hearing", "scheduled"]),
  ]) func tellsAPlanOnce(_ text: String, _ triggers: [String]) {
    let article = Article(source: "test", text: text, dateline: Dateline(words: "2024-10-21", origin: .option))
    #expect(Pipeline().read(article).events.map { text[$0.trigger] } == triggers)
  }
}
