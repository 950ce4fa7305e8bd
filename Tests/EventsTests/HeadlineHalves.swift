// What is left when times, ages and other clauses go.

extension HeadlineTests {
  static let halves: [ToldHeadline] = [
    ToldHeadline(
      "Born in 1921 in the mining town of Olen, Ada Vale was the third of seven children.", "Born",
      "Ada Vale [was] born in the mining town of Olen"),
    ToldHeadline(
      "Born in Lorne in 1962, Farrow worked at a mill before he came to the museum in 1998.", "Born",
      "Farrow [was] born in Lorne"),
    ToldHeadline(
      "The old hall, built in 1958 and enlarged in 1977, will be demolished.", "enlarged", "The old hall [was] enlarged"
    ),
    ToldHeadline(
      "Two men whose boat capsized on Saturday were found dead.", "capsized", "[Two men's] boat capsized"),
    ToldHeadline(
      "Lorne spoke about a land deal that Otto Vale made in 2012.", "made", "Otto Vale made a land deal"),
    ToldHeadline(
      "Kerns spoke of the men that were hired in 2012.", "hired", "The men were hired"),
    ToldHeadline(
      "The fire was started by lightning on Aug. 7 and doubled in size on Aug. 9.", "doubled",
      "The fire doubled in size"),
    ToldHeadline(
      "Guests of the hotel were allowed to return on Tuesday, six days after they were told to leave.", "allowed",
      "Guests of the hotel were allowed to return"),
    ToldHeadline(
      "On Sunday, the third anniversary of the flood, survivors lit 19 candles.", "lit",
      "On the third anniversary of the flood, survivors lit 19 candles"),
    ToldHeadline(
      "On Sunday, the town's mayor, Ada Vale, resigned.", "resigned", "The town's mayor, Ada Vale, resigned"),
    ToldHeadline(
      "The bridge opened in June 1964, and Ada Vale was awarded a medal by the mayor the following spring.", "awarded",
      "Ada Vale was awarded a medal by the mayor"),
    ToldHeadline("She was the widow of Otto Vale, who died in 2019.", "died", "Otto Vale died"),
    ToldHeadline(
      "Born in Olen on Feb. 11, 1915, Ada Vale entered the University of Kerns at 16 and graduated in 1935.",
      "graduated",
      "Ada Vale graduated"),
    ToldHeadline("Elected in 2019, the mayor was charged in May.", "charged", "The mayor was charged"),
    ToldHeadline("Reyes, 61, joined the bank in 1990 as a trainee.", "joined", "Reyes joined the bank as a trainee"),
    ToldHeadline("Reyes, 61, left the bank on Friday.", "left", "Reyes, 61, left the bank"),
    ToldHeadline("Otto Reyes, 34, was shot in a bar in 2019.", "shot", "Otto Reyes, 34, was shot in a bar"),
    ToldHeadline(
      "It was a bad week; on Oct. 4 a freight train left the tracks at Olen.", "left",
      "A freight train left the tracks at Olen"),
    ToldHeadline(
      "\"We drove the bus at night,\" Ada Vale said on Friday, \"so that they could play.\"", "said",
      "Ada Vale said: \"We drove the bus at night so that they could play\""),
    ToldHeadline(
      "A plane with 58 people on board crashed in the hills on Monday evening, killing all but two.", "crashed",
      "A plane with 58 people on board crashed in the hills, killing all but two"),
  ]
}
