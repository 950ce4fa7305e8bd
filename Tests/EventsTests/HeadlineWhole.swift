extension HeadlineTests {
  /// Rows by class: names as the text has them, things and firms by what tells their names, and what was done again.
  static let whole: [ToldHeadline] = [
    // A name with a hyphen or a sign in it is one.
    ToldHeadline(
      "A prize was given. The Kerns-based start-up won it. It delayed its results on Friday.", "delayed",
      "[The Kerns-based start-up] delayed its results"),
    ToldHeadline(
      "Dremmel-Lorne Corp lost its licence on Monday. The company sued the port on Friday.", "sued",
      "[Dremmel-Lorne Corp] sued the port"),
    ToldHeadline(
      "The court fined the Great Lakes & Vale Railway on Monday. The railway had been warned in March.", "warned",
      "[The Great Lakes & Vale Railway] had been warned"),
    ToldHeadline(
      "A mill owned by Dremmel Chemical Corp burned. The company bought the mill in 1979.", "bought",
      "[Dremmel Chemical Corp] bought the mill"),
    ToldHeadline(
      "Lorne Motor Sales, U.S.A. Inc said its exports fell in May.", "fell",
      "Lorne Motor Sales, U.S.A. Inc said its exports fell"),
    // Whose life an article tells, though a daughter and a wife have the name.
    ToldHeadline(
      "Ada Kerns, who built dams, died on Oct. 7 at her home. Friends were told by her daughter, Ida Kerns. "
        + "Born in Olen, she came to Farrow in 1946. In 1953 she married Otto Kerns. She joined a firm of builders in 1951. "
        + "Her book came out in 1987. She won a prize in 1991.",
      "joined", "[Ada Kerns] joined a firm of builders"),
    ToldHeadline(
      "Ada Kerns, who built dams, died on Oct. 7 at her home. Friends were told by her daughter, Ida Kerns. "
        + "Born in Olen, she came to Farrow in 1946. In 1953 she married Otto Kerns. She joined a firm of builders in 1951. "
        + "Ida Kerns became a doctor. She moved to Lorne in 1987. She wrote her letters.",
      "moved", "[Ida Kerns] moved to Lorne"),
    // What fell gives its name to the fall, and a number is a name.
    ToldHeadline(
      "Two towns mourned those whom the Olen Vale dam collapse had killed. The dam gave way on Friday.", "gave",
      "[The Olen Vale dam] gave way"),
    ToldHeadline(
      "The Olen Vale dam gave way. The dam was begun by a steelmaker in 1962. It was raised in 2013.", "raised",
      "[The Olen Vale dam] was raised"),
    ToldHeadline(
      "Forty men died in a blast at the Number Four colliery. The blast wrecked the mine on Sunday.",
      "wrecked", "The blast wrecked [the Number Four colliery]"),
    // A ship without a name, and the one that was named next.
    ToldHeadline(
      "A ferry sank off Orlan. Divers searched the hull of the Ada Lorne. The ferry left Kerns on Friday.", "left",
      "[The Ada Lorne] left Kerns"),
    ToldHeadline(
      "A ferry hit a tanker. Divers searched the hull of the Ada Lorne. The ferry left Kerns on Friday.", "left",
      "The ferry left Kerns"),
    // What stands behind it between commas does not say which it is.
    ToldHeadline(
      "Forty men died in a blast at the Number Four colliery. The colliery, opened in 1905, closed for a year in 1971.",
      "closed", "[The Number Four colliery], opened in 1905, closed for a year"),
    // A thing by its owner.
    ToldHeadline(
      "A fire at a mill owned by Dremmel Corp killed six men. The mill had been shut in August.", "shut",
      "[Dremmel Corp's mill] had been shut"),
    ToldHeadline(
      "A fire at a mill owned by Dremmel Corp spread to a mill at Kerns. The mill had been shut in August.", "shut",
      "The mill had been shut"),
    // A firm is nobody, whatever its name.
    ToldHeadline(
      "Otto Brandt left the carmaker Dremmel. Brandt agreed that Dremmel withdrew a car. He resigned in 2014.",
      "resigned", "[Otto Brandt] resigned"),
    ToldHeadline(
      "Most of them work for the mining company Orlan Vale, who had no comment. Orlan Vale lost money in May, and its board "
        + "cut the dividend on Friday.", "cut", "[Orlan Vale's] board cut the dividend"),
    // Two that were named together, with what is said of both.
    ToldHeadline(
      "The town withdrew the licences of Orlan Air and Kerns Air. The two companies, which fly to Lorne, were told on Friday.",
      "told", "[Orlan Air and Kerns Air] were told"),
    // The operator of a thing is a firm.
    ToldHeadline(
      "The operator, Orlan Line, apologised to them. The company had laid off 40 men in January.", "laid off",
      "[Orlan Line] had laid off 40 men"),
    // Whose investigators they are, and what was done again to one thing.
    ToldHeadline(
      "The Vale Safety Board has not found the cause of the fire. Its investigators questioned the driver on Friday.",
      "questioned", "[The Vale Safety Board's] investigators questioned the driver"),
    ToldHeadline(
      "Engineers opened a narrow channel on Monday but closed it again on Friday.", "closed",
      "Engineers closed [the narrow channel]"),
    ToldHeadline(
      "Engineers opened a channel to the port on Monday but closed it again on Friday.", "closed",
      "Engineers closed it"),
  ]
}
