extension HeadlineTests {
  /// Rows by class: who and what is meant where an article speaks of but one, and who is not.
  static let meant: [ToldHeadline] = [
    // Him to whom something is done, whom the sentence before tells.
    ToldHeadline(
      "Otto Vale ran the mill. A judge fined him in 2019.", "fined", "A judge fined [Otto Vale]"),
    ToldHeadline(
      "Mayor Otto Vale toured the port. His office said the premier had called him on Sunday.", "called",
      "The premier had called [Mayor Otto Vale], his office said"),
    ToldHeadline(
      "Ada Vale built bridges. The county named a school after her in 2011.", "named",
      "The county named a school after [Ada Vale]"),
    ToldHeadline(
      "Otto Vale met Jan Kerns in May. The board dismissed him on Thursday.", "dismissed", "The board dismissed him"),
    ToldHeadline(
      "Otto Vale ran the museum. Jan Kerns wrote to Otto Vale in May. The board dismissed him in June.",
      "dismissed", "The board dismissed him"),
    // Hers, where nobody is printed who could be she.
    ToldHeadline(
      "Ada Vale, 49, wept as the foreman read the verdict. She had been held since November 2020, when a court overturned her first acquittal.",
      "overturned", "A court overturned [Ada Vale's] first acquittal"),
    ToldHeadline(
      "Ada Vale ran the port. A missing 6-year-old was found in June, an hour after her parents called the police.",
      "found", "A missing 6-year-old was found after her parents called the police"),
    // Whose it is stands in the phrase itself.
    ToldHeadline(
      "Residents of Kerns went home. The bodies of a couple in their 80s were found on Sunday.", "found",
      "The bodies of a couple in their 80s were found"),
    ToldHeadline(
      "Residents of Kerns went home. Two men and their dogs were found on Sunday.", "found",
      "Two men and their dogs were found"),
    // The woman of the main clause, and not whoever speaks of her.
    ToldHeadline(
      "Ada Vale, 57, showed no emotion as Judge Kerns read out the sentence. She was arrested in June 2008.",
      "arrested",
      "[Ada Vale] was arrested"),
    ToldHeadline(
      "Ada Vale pleaded guilty in January. \"She robbed them,\" prosecutor Lorne Kerns told the court. Her lawyer said she had repaid $4,000 in February.",
      "repaid", "Her lawyer said she had repaid $4,000"),
    // One person by his age.
    ToldHeadline(
      "Vale Rovers have signed the striker Paolo Kerns. The 24-year-old passed a medical on Friday.", "passed",
      "[Paolo Kerns] passed a medical"),
    ToldHeadline(
      "Otto Vale and Jan Kerns spoke. The 24-year-old passed a medical on Friday.", "passed",
      "The 24-year-old passed a medical"),
    // A first name that was read as a noun.
    ToldHeadline(
      "Ines Lorne beat Tara Vale on Wednesday. Lorne was born in Orlan in 2005. She began to play tennis in 2012.",
      "began", "[Ines Lorne] began to play tennis"),
    ToldHeadline(
      "The director, Clement Vale, has left. Vale worked at an auction house before he came to the museum in 1998.",
      "came", "[Clement Vale] came to the museum"),
    // The two of a marriage.
    ToldHeadline(
      "Ada Lorne was born in Kerns in 1920. She studied law. In 1943 she met a pilot, Giles Vale. They married in 1946.",
      "married", "[Ada Lorne and Giles Vale] married"),
    ToldHeadline(
      "Ada Lorne sang. In 1943 she met two pilots. They married in 1946.", "married", "They married"),
    // Talks resume, and so may not the two who talk.
    ToldHeadline(
      "Talks collapsed on Sunday when the union rejected an offer. They resumed on Monday.", "resumed",
      "[Talks] resumed"),
    ToldHeadline(
      "Councilman Otto Vale, who had opposed the loan since it was proposed in 2008, walked out.", "proposed",
      "[The loan] was proposed"),
    // Who has a chairwoman or a minister is a body.
    ToldHeadline(
      "The law was blocked by the Dawn party. Its leader, Otto Vale, resigned on Monday.", "resigned",
      "Its leader, Otto Vale, resigned"),
    ToldHeadline(
      "Sarmatia has denied it. Its foreign minister, Otto Vale, resigned on Monday.", "resigned",
      "[Sarmatia's] foreign minister, Otto Vale, resigned"),
  ]

  /// Rows by class: what is called in full, where no other of its kind has come up.
  static let things: [ToldHeadline] = [
    // A building by its place.
    ToldHeadline(
      "Workers have found letters in the old customs house at Vale Haven. The customs house burned down in 1811.",
      "burned down", "[The customs house at Vale Haven] burned down"),
    ToldHeadline(
      "Workers have found letters in the old customs house at Vale Haven. The customs house burned down in 1811. It was sold by the state in 1974.",
      "sold", "[The customs house at Vale Haven] was sold by the state"),
    ToldHeadline(
      "Workers have found letters in the old customs house at Vale Haven. A customs house stood at Kerns. The customs house burned down in 1811.",
      "burned down", "The customs house burned down"),
    ToldHeadline(
      "A fire destroyed a warehouse in Orlan on Monday. The warehouse was built in 1958.", "built",
      "[The warehouse in Orlan] was built"),
    ToldHeadline(
      "A fire destroyed a warehouse in Orlan on Monday, and two warehouses in Kerns. The warehouse was built in 1958.",
      "built", "The warehouse was built"),
    // A name with a noun between it and what it is, and what else that is called.
    ToldHeadline(
      "A treasurer of the Kerns harbour trust was jailed on Friday. The trust was founded in 1921.", "founded",
      "[The Kerns harbour trust] was founded"),
    ToldHeadline(
      "A Vale Air passenger plane crashed on Monday. The aircraft was built in 1996.", "built",
      "[The Vale Air passenger plane] was built"),
    ToldHeadline(
      "A Vale Air passenger plane hit a Dremmel jet on Monday. The aircraft was built in 1996.", "built",
      "The aircraft was built"),
    // A storm has its name behind what it is.
    ToldHeadline(
      "Tropical Storm Olen hit the coast on Monday. The storm formed off Sarmatia on Aug. 29.", "formed",
      "[Tropical Storm Olen] formed off Sarmatia"),
    ToldHeadline(
      "Tropical Storm Olen hit the coast on Monday. A storm sank two boats at Kerns. The storm formed on Aug. 29.",
      "formed", "The storm formed"),
    // Several of a nation.
    ToldHeadline(
      "Orlan detained three Sarmatian reporters. The reporters were released on December 19.", "released",
      "[The three Sarmatian reporters] were released"),
    ToldHeadline(
      "Orlan detained three Sarmatian reporters, and Kerns held two other reporters. The reporters were released on December 19.",
      "released", "The reporters were released"),
    ToldHeadline(
      "Reporters met in Kerns. Orlan detained three Sarmatian reporters. The reporters were released on December 19.",
      "released", "The reporters were released"),
    // A school that is called by its street.
    ToldHeadline(
      "Vale Street Elementary School will shut. Vale Street opened in 1911.", "opened",
      "[Vale Street Elementary School] opened"),
    ToldHeadline(
      "Lorne, Ridge and Vale Street schools will shut in 2026. Vale Street, which opened in 1911, has 90 pupils.",
      "opened", "[Vale Street school] opened"),
    ToldHeadline(
      "Vale Street Elementary School has 90 pupils. A shop on Vale Street burned down. Vale Street was paved in 1911.",
      "paved", "Vale Street was paved"),
    // The firm of an article: behind a label, by what it makes, beside what it is, and by its figures.
    ToldHeadline(
      "(Vale News) - Orlan Group, the maker of lifts, raised its dividend. The company bought a quarry in August.",
      "bought", "[Orlan Group] bought a quarry"),
    ToldHeadline(
      "Talks between the tyre maker Orlan and its union broke down. Orlan shut its plant in 2017. In April it said it would move.",
      "said", "[Orlan] said it would move"),
    ToldHeadline(
      "The cruise line, Orlan Holdings, denied it. Its shares have lost 40 percent since May.", "lost",
      "[Orlan Holdings'] shares have lost 40 percent"),
    ToldHeadline(
      "Lorne Bank lost money. Revenue fell to $210 million in June.", "fell",
      "[Lorne Bank's] revenue fell to $210 million"),
    ToldHeadline(
      "V.L. Lorne and Co Inc, parent of Lorne Trust Co, lost money. Revenue fell to $210 million in June.", "fell",
      "Revenue fell to $210 million"),
    ToldHeadline(
      "Kerns Savings and Loan Association lost money. The state closed the association in June.", "closed",
      "The state closed the association"),
    ToldHeadline(
      "Lorne Bank sued Dremmel Group. Revenue fell to $210 million in June.", "fell", "Revenue fell to $210 million"),
  ]
}
