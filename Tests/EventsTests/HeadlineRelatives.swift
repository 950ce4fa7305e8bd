// Of whom a clause tells, and whose word it is.

extension HeadlineTests {
  static let relatives: [ToldHeadline] = [
    ToldHeadline(
      "Vale Foods turned down an earlier offer from Lorne Mills Ltd, which sold its shares in June.", "sold",
      "Lorne Mills Ltd sold its shares"),
    ToldHeadline(
      "Holders of the notes, which were issued in March, want their money back.", "issued", "The notes were issued"),
    ToldHeadline(
      "Kerns Ltd paid for the closing of a quarry at Olen that was sold in May.", "sold", "A quarry at Olen was sold"),
    ToldHeadline(
      "Farrow, a former director of Kerns Instruments who joined the council in 2012, resigned on Friday.", "joined",
      "A former director of Kerns Instruments joined the council"),
    ToldHeadline(
      "She was followed by Otto Brandt, formerly treasurer, who came to the mill in 2003.", "came",
      "Otto Brandt, formerly treasurer, came to the mill"),
    ToldHeadline(
      "The army moved guns behind the lines under the cover of a ceasefire that was signed in March.", "signed",
      "A ceasefire was signed"),
    ToldHeadline(
      "Talks between the two unions broke down in March and were resumed in May.", "resumed",
      "Talks between the two unions were resumed"),
    ToldHeadline(
      "A jury found in 2019 that Kerns knew as early as 2004 that the brakes could fail.", "knew",
      "Kerns knew that the brakes could fail, a jury found"),
    ToldHeadline(
      "Kerns will drop the complaint that it lodged with the council in June.", "lodged",
      "It lodged the complaint with the council"),
    ToldHeadline(
      "The cause was a fall that he suffered in April, his son, Otto, said.", "suffered", "He suffered a fall"),
    ToldHeadline(
      "The board dismissed its chairman on Monday and named director Ada Vale to follow him.", "named",
      "The board named director Ada Vale to follow him"),
    ToldHeadline(
      "Ada Vale, a doctor who in the 1980s found the cause of a fever and whose pupils ran the clinic, died on May 9.",
      "found", "Ada Vale, a doctor, found the cause of a fever"),
    ToldHeadline("Farrow went to Olen, where she taught until she retired in 2004.", "retired", "She retired"),
    ToldHeadline(
      "Copper rose above 90 crowns on October 15 for the first time in a year.", "rose",
      "Copper rose above 90 crowns for the first time in a year"),
    ToldHeadline(
      "Sales fell to 210 tons in September from year-earlier 240 tons.", "fell",
      "Sales fell to 210 tons from year-earlier 240 tons"),
    ToldHeadline(
      "Otto Brandt, an engineer, said that he had found water in the box on January 16.", "found",
      "[Otto Brandt] had found water in the box, he said"),
    ToldHeadline(
      """
      According to the indictment, Otto Brandt persuaded the pension board in March to buy shares in a firm called Kerns \
      Heritage Partners without telling it that his brother, Emil, owned it.
      """, "persuaded",
      """
      According to the indictment, Otto Brandt persuaded the pension board to buy shares in a firm called Kerns Heritage \
      Partners
      """),
    ToldHeadline(
      "Brandt met the airline's chairman, Emil Lorne, on May 5, and urged him to sell the hotels.", "met",
      "Brandt met the airline's chairman, Emil Lorne, and urged him to sell the hotels"),
    ToldHeadline(
      "KERNS, Oct. 21 (VP) - A meeting of the council ended here on Friday.", "ended",
      "A meeting of the council ended [in Kerns]"),
    ToldHeadline("SAN OLEN, Sarmatia - Ministers met here Friday.", "met", "Ministers met [in San Olen]"),
    ToldHeadline(
      "The bank cut its lending rate to 4 pct from 5 pct on February 1.", "cut",
      "The bank cut its lending rate to 4 pct from 5 pct"),
    ToldHeadline(
      "The agency took the rare step of warning the public on its own on July 11.", "warning",
      "The agency took the rare step of warning the public on its own"),
    ToldHeadline(
      "The workers refused to accept a cut in wages that the firm proposed in March.", "proposed",
      "The firm proposed a cut"),
    ToldHeadline(
      "So far as anyone knew, no Sarmatians had been hurt by the blasts on Friday, the ministry said.", "blasts",
      "So far as anyone knew, no Sarmatians had been hurt by the blasts, the ministry said"),
    ToldHeadline(
      "The first kiln was lit in May 2018 and kiln two went cold in June 2020.", "went", "Kiln two went cold"),
    // Nobody said it so: without marks.
    ToldHeadline(
      "\"We would not have bought it without the press that was installed in 1985,\" Otto Brandt said.", "installed",
      "The press was installed in 1985, Otto Brandt said"),
    ToldHeadline(
      "\"We sold the mill which was closed in March,\" Ada Vale said.", "closed",
      "The mill was closed in March, Ada Vale said"),
    // Whoever is said to speak may be missing.
    ToldHeadline(
      "The old stone town hall burned down in March, said.", "burned down", "The old stone town hall burned down"),
  ]
}
