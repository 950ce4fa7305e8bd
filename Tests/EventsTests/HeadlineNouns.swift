extension HeadlineTests {
  /// Rows by class: clauses, sums and times that belong to a noun, and names that are read whole.
  static let nouns: [ToldHeadline] = [
    // What hangs on a noun is told by itself, under its own date.
    ToldHeadline("The dockers voted on Monday to end a walkout that began on March 4.", "began", "A walkout began"),
    ToldHeadline("The regents dissolved on Monday the diet elected in 2008.", "elected", "The diet [was] elected"),
    ToldHeadline(
      "The chairwoman, whose uncle founded the brewery in 1950, stepped down on Monday.", "founded",
      "[The chairwoman's] uncle founded the brewery"),
    ToldHeadline("Vale left the mill to his niece in 1975, who sold it in 1990.", "sold", "His niece sold it"),
    ToldHeadline(
      "The tug was launched in 1971 and lent to the Sarmatian navy in 1975, which returned it in 1977.", "returned",
      "The Sarmatian navy returned it"),
    ToldHeadline(
      "The clerk showed them a postcard and a letter from his aunt that was written in May 2018.", "written",
      "A letter from [the clerk's] aunt was written"),
    ToldHeadline(
      "The suit accuses the lender of hiding the papers of a loan that it made in 2018.", "made", "It made a loan"),
    ToldHeadline(
      "The appeal judges halved the $61 million that a jury awarded last year to the growers.", "awarded",
      "A jury awarded $61 million to the growers"),
    ToldHeadline(
      "The statue was taken by a glazier, who was caught when he tried to pawn it in 1913.",
      "caught", "A glazier was caught when he tried to pawn it"),
    // A noun that nothing else tells of has a verb of the program's own, and a paper has none.
    ToldHeadline(
      "Brandt was jailed on Monday for the 2015 kidnapping of a vicar.", "kidnapping",
      "The kidnapping of a vicar [took place]"),
    ToldHeadline(
      "Vale was charged on Monday with a 2015 robbery at the mill.", "robbery",
      "[There was] a robbery at the mill"),
    ToldHeadline("Kerns read the 1956 letter to the court.", "letter", "The letter to the court"),
    ToldHeadline(
      "The law bars firms that took part in the 2008 bailout.", "took", "Firms took part in the bailout"),
    // A conjunction begins a clause.
    ToldHeadline(
      "The yard sought shelter from its creditors after talks with its lenders collapsed over the weekend.",
      "collapsed", "Talks with its lenders collapsed"),
    ToldHeadline(
      "The rector resigned last Thursday but agreed to stay on until the roof is mended.", "resigned",
      "The rector resigned but agreed to stay on until the roof is mended"),
    ToldHeadline(
      "The union keeps to the terms named when the second attempt at peace collapsed on October 7.", "collapsed",
      "The second attempt at peace collapsed"),
    // Who heard it says nothing else; an answer is no denial; a sum is what is given.
    ToldHeadline(
      "A nurse was warned twice by colleagues before managers stopped her, an inquest was told on Monday.", "told",
      "A nurse was warned twice by colleagues before managers stopped her, an inquest was told"),
    ToldHeadline("Councillor Ada Lorne voted no on Monday.", "voted", "Councillor Ada Lorne voted no"),
    ToldHeadline("The council paid Mr Vale £48,000 in May.", "paid", "The council paid Mr Vale £48,000"),
    ToldHeadline(
      "A thief broke a pane and took watches worth $9,000 on Friday.", "took", "A thief took watches worth $9,000"),
    // Names.
    ToldHeadline("Lorne v. Kerns was filed in 1990.", "filed", "Lorne v. Kerns was filed"),
    ToldHeadline(
      "The court decided Lorne v. Board of Harbours on January 22, 1973.", "decided",
      "The court decided Lorne v. Board of Harbours"),
    ToldHeadline(
      "VALE FALLS, Ohio — The Vale Falls library board dismissed its head on Tuesday.", "dismissed",
      "The Vale Falls library board dismissed its head"),
    ToldHeadline(
      "KERNS, Oct. 21 (Vale) - Retail sales rose 2 percent in March, the ministry said on Monday.", "said",
      "The ministry said retail sales rose 2 percent in March"),
    ToldHeadline(
      "The hearing resumed. Varnes said on Monday that the sluice was shut in May. Dan Varnes left.", "shut",
      "The sluice was shut, Varnes said"),
    // Particles and prepositions that end a clause.
    ToldHeadline(
      "A purse was handed in on Saturday at the ticket office.", "handed", "A purse was handed in at the ticket office"),
    ToldHeadline(
      "Two weeks after she stopped a course that parents had fought for, she was dismissed on Tuesday.", "stopped",
      "She stopped a course that parents had fought for"),
    // A time goes with the words that it stood with.
    ToldHeadline(
      "The bank raised its rate to 4.75% on Thursday, its ninth increase since July 2022.", "raised",
      "The bank raised its rate to 4.75%"),
    ToldHeadline(
      "The ferry sank before dawn on Thursday with 20 people aboard.", "sank", "The ferry sank with 20 people aboard"),
    ToldHeadline("A quake struck on Saturday.", "struck", "A quake struck"),
    // Those to whom something is done; the firm that reports its profit; one of two does not act alone.
    ToldHeadline("Guards seized two boys in May. They were released in June.", "released", "[Two boys] were released"),
    ToldHeadline(
      "President Olen named her to the court in June 1978; the senate confirmed her that October.", "confirmed",
      "The senate confirmed her"),
    ToldHeadline(
      "Orvane reported a loss on Tuesday. The company closed its mill last month.", "closed",
      "[Orvane] closed its mill"),
    ToldHeadline(
      "Orvane reported a loss on Tuesday. Halden bought a mill in May. The company closed its yard last month.",
      "closed", "The company closed its yard"),
    ToldHeadline(
      "Toolmakers Orvane and Halden said on Thursday they would merge to form the largest maker of wheels in all of Sarmatia and the lands around it in a deal worth $36 billion.",
      "said",
      "Toolmakers Orvane and Halden said they would merge to form the largest maker of wheels in all of Sarmatia in a deal worth $36 billion"
    ),
    // Where the speaker is put first.
    ToldHeadline(
      "The mill will close next year, its owner said in a letter to the town on Monday.", "said",
      "Its owner said in a letter to the town [that] the mill will close next year"),
  ]
}
