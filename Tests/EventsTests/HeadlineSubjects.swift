extension HeadlineTests {
  /// Rows by class: who and what a story goes on about, and what is not named because it may be another.
  static let subjects: [ToldHeadline] = [
    // The one whose life is told, though others have the last name.
    ToldHeadline(
      "Greta Lorne, who built the Kerns press, died on Sunday. She was 90. Her daughter, the writer Ida Lorne, said so. Born in Orlan, she left school at 14 before she found work at a mill. In 1958 she married Otto Lorne, a printer. Ms. Lorne was fined in 1971. Otto Lorne died in 1980. She was awarded a medal in 2011.",
      "awarded", "[Greta Lorne] was awarded a medal"),
    ToldHeadline(
      "Greta Lorne built a press. Her daughter, the writer Ida Lorne, said so. She was born in Orlan in 1932.",
      "born", "She was born in Orlan"),
    ToldHeadline(
      "Otto Vale, a physician, died on May 9. He was 86. Dr. Vale came to the delta in 1973. Otto Emil Vale was born in Kerns in 1937, and he graduated in 1960. His superiors doubted him. He resigned in 1976, taking a post in Orlan, where he remained until he retired in 2004.",
      "resigned", "[Otto Vale] resigned, taking a post in Orlan, where he remained until he retired in 2004"),
    // No country is a woman, and no first word of a body's name.
    ToldHeadline(
      "Mrs. Ada Lorne was born on the day Germany declared war on France. She left school in 1926.", "left",
      "[Ada Lorne] left school"),
    ToldHeadline(
      "Money went to Dremmel Heritage Partners. The matter came to light when an auditor, Ada Vale, noticed that Dremmel had lied. She told the mayor in May.",
      "told", "[Ada Vale] told the mayor"),
    // Only people have an age.
    ToldHeadline(
      "Coster, 36, began his career in Orlan. He won two races in 2011.", "won", "[Coster] won two races"),
    ToldHeadline(
      "He spoke for the union. Its president, Ada Vale, said so on a video. She was elected in March.", "elected",
      "[Ada Vale] was elected"),
    // "Mr. Vale", beside a woman of the name.
    ToldHeadline(
      "Otto Vale sold the estate. His cousin, Ada Vale, stayed. Mr. Vale bought a farm. He planted trees in May.",
      "planted", "[Otto Vale] planted trees"),
    // The ship of the story, and not the one that came to help.
    ToldHeadline(
      "An ore carrier sank off Kerns on Monday. The 58,000-tonne Orlan Merit sent a signal after water entered it. Its men were picked up by the Sarmatian container ship Karen Vale. The vessel was built in 1969.",
      "built", "[The Orlan Merit] was built"),
    ToldHeadline(
      "A freighter sank off Kerns on Monday. Its men were picked up by the container ship Karen Vale. The vessel was built in 1969.",
      "built", "The vessel was built"),
    ToldHeadline(
      "The ferry Orlan Merit sank off Kerns on Monday. The tug Karen Vale took off its men. The tug was built in 1969.",
      "built", "[The tug Karen Vale] was built"),
    // The firm behind a printed dateline, and no other that is named later.
    ToldHeadline(
      "KERNS, Oct. 21 - Vale Industries Inc said it would sell a quarry. The company omitted its dividend in January.",
      "omitted", "[Vale Industries Inc] omitted its dividend"),
    ToldHeadline(
      "Dremmel missed a payment. Lenders met. Kerns Ratings Corp cut the debt. Holders met again. The company lost $3 million in June.",
      "lost", "The company lost $3 million"),
    ToldHeadline(
      "Shares of Amalgamated Lorne Corp fell. The company bought Orlan in 1982.", "bought",
      "[Amalgamated Lorne Corp] bought Orlan"),
    ToldHeadline(
      "Vale Motors raised its offer. A strike at the company lasted 31 days in 2019.", "lasted",
      "A strike at [Vale Motors] lasted 31 days"),
    // What the subject of the sentence before did next.
    ToldHeadline(
      "Orlan Rail, which owns the track, apologised to them in July. It ended its contract with Dremmel in May.",
      "ended", "[Orlan Rail] ended its contract with Dremmel"),
    ToldHeadline(
      "Orlan Rail, which owns the track, sued Kerns Rail. It ended its contract with Dremmel in May.",
      "ended", "It ended its contract with Dremmel"),
    ToldHeadline(
      "The inquiry opened on May 7. Last week it was told by a clerk that she had lost the log.", "told",
      "[The inquiry] was told by a clerk that she had lost the log"),
    ToldHeadline(
      "Dremmel was a savings bank until 1997. It bought a lender in Sarmatia in October 2006.", "bought",
      "It bought a lender in Sarmatia"),
    ToldHeadline(
      "Dremmel Bank was a savings society until 1997. It bought a lender in Sarmatia in October 2006.", "bought",
      "[Dremmel Bank] bought a lender in Sarmatia"),
    ToldHeadline(
      "The ferry Orlan Star sank last August. The vessel, built in 1971, left Kerns on Aug. 16. It hit a reef on Aug. 17.",
      "hit", "[The ferry Orlan Star] hit a reef"),
    ToldHeadline(
      "The ferry Orlan Star sank last August. The vessel hit a barge on Aug. 16. It broke in two on Aug. 17.",
      "broke", "It broke in two"),
    // She of the sentence before the last.
    ToldHeadline(
      "Otto Vale sold the estate. His cousin, Ada Vale, refused to sell her share. The two did not speak for a year. In January she came to Kerns.",
      "came", "[Ada Vale] came to Kerns"),
    ToldHeadline(
      "Ada Vale refused to sell. The port hired a clerk. In January she came to Kerns.", "came", "She came to Kerns"),
    // He and the one with whom he did it.
    ToldHeadline(
      "Otto Vale toured the valley in May with a botanist, Ada Kerns. They planted 900 vines in June.", "planted",
      "[Otto Vale and Ada Kerns] planted 900 vines"),
    ToldHeadline(
      "Otto Vale toured the valley in May with two botanists. They planted 900 vines in June.", "planted",
      "They planted 900 vines"),
    // A house by its name, and what was done to it.
    ToldHeadline(
      "A crowd sat down in the Orlan Theatre in Kerns. The city condemned the building in May 1994.", "condemned",
      "The city condemned [the Orlan Theatre]"),
    ToldHeadline(
      "A crowd sat down in the Orlan Theatre in Kerns. The city condemned the building. It stood empty until 2009.",
      "stood", "[The Orlan Theatre] stood empty"),
    ToldHeadline(
      "A crowd sat down in the Orlan Theatre, beside a museum. The city condemned a building. The city sold the building in May.",
      "sold", "The city sold the building"),
    ToldHeadline(
      "Dremmel shut down its Kerns plant on Friday. Inspectors had visited the plant in April.", "visited",
      "Inspectors had visited [the Kerns plant]"),
    // The two of whom it has spoken, and not where it has spoken of others.
    ToldHeadline(
      "Orlan and Sarmatia signed a treaty on Monday. The two countries fought a war in 2016.", "fought",
      "[Orlan and Sarmatia] fought a war"),
    ToldHeadline(
      "Orlan and Sarmatia signed a treaty on Monday. Germany and France signed another in May. The two countries fought a war in 2016.",
      "fought", "The two countries fought a war"),
    // Whose family.
    ToldHeadline(
      "Dremmel apologised to the family of the girl, Ada Vale. The family sued the port in June.", "sued",
      "[Ada Vale's family] sued the port"),
  ]
}
