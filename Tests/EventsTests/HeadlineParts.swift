extension HeadlineTests {
  /// Rows by class: a sentence of several dates, and what stands under each.
  static let parts: [ToldHeadline] = [
    // Under a date stands the clause of that date: a participle,
    ToldHeadline(
      "The bank bought a mill built in 1902.", "built",
      "A mill [was] built"),
    ToldHeadline(
      "The council asked on Monday for two million crowns in grants promised in May.", "promised",
      "Two million crowns in grants [were] promised"),
    ToldHeadline(
      "It emerged on Monday that a valve fitted in 1990 had been removed in 2011.", "fitted",
      "A valve [was] fitted"),
    ToldHeadline(
      "It emerged on Monday that a valve fitted in 1990 had been removed in 2011.", "removed",
      "A valve fitted in 1990 had been removed"),
    ToldHeadline(
      "The counting of 4,000 slips, begun on Thursday, was stopped on Friday.", "begun",
      "The counting of 4,000 slips [was] begun"),
    ToldHeadline(
      "Compulsory checks, ordered Thursday for 900 boats, were dropped on Friday.", "ordered",
      "Compulsory checks [were] ordered for 900 boats"),
    ToldHeadline(
      "His poems, Black Oak, published in 1995, accused the mayor of greed.", "published",
      "His poems, Black Oak, [were] published"),
    // a relative clause, without the list that its noun stands in,
    ToldHeadline(
      "Lorne shares, which reached a peak of 90 crowns in May, ended at 41 crowns.", "reached",
      "Lorne shares reached a peak of 90 crowns"),
    ToldHeadline(
      "The guests were Ada Lorn, who won the cup in 2011, and the poet Otto Brandt.", "won",
      "Ada Lorn won the cup"),
    ToldHeadline(
      "The dead were a couple in their 80s whose boat was found on Saturday and a guard, Otto Brandt, 31, who drowned Sunday night.",
      "found",
      "[A couple's] boat was found"),
    ToldHeadline(
      "The dead were a couple in their 80s whose boat was found on Saturday and a guard, Otto Brandt, 31, who drowned Sunday night.",
      "drowned",
      "Otto Brandt drowned"),
    ToldHeadline(
      "A grant took her to Kerns, where she met the painter Otto Brandt, whom she married in 1961.", "married",
      "She married the painter Otto Brandt"),
    ToldHeadline(
      "Joan Kern, 58, whose barn burned down on Sunday, slept at a school.", "burned down",
      "[Joan Kern's] barn burned down"),
    // a clause behind another, a deed that has no verb of its own,
    ToldHeadline(
      "It was her second visit since the bridge fell on May 6.", "fell",
      "The bridge fell"),
    ToldHeadline(
      "In its May count Lorn led by six seats, and in March the sides were level.", "level",
      "The sides were level"),
    ToldHeadline(
      "\"They rose in May and the baker left in August,\" said Petra Vance.", "rose",
      "\"They rose in May\", Petra Vance said"),
    ToldHeadline(
      "\"They rose in May and the baker left in August,\" said Petra Vance.", "left",
      "\"The baker left in August\", Petra Vance said"),
    ToldHeadline(
      "Vance, making her first speech since leaving prison in May, thanked her lawyers.", "leaving",
      "Vance [left] prison"),
    // What a verb needs is not taken for the event's time, nor cut at a hyphen.
    ToldHeadline(
      "The session on Friday lasted until after midnight.", "lasted",
      "The session lasted until after midnight"),
    ToldHeadline(
      "The protest began in May after Lorn said she would not sign the mayor's lights-out order.", "protest",
      "The protest began after Lorn said she would not sign the mayor's lights-out order"),
    ToldHeadline(
      "The board said on Friday its plan would be printed within 20 days.", "said",
      "The board said its plan would be printed within 20 days"),
    ToldHeadline(
      "Petra Vance sold four mills in May and bought two in June, only to leave again in August.", "sold",
      "Petra Vance sold four mills"),
    ToldHeadline(
      "The mayor had put the number of dead at six on Thursday and at eight overnight.", "put",
      "The mayor had put the number of dead at six"),
    // How it was said goes with who said it.
    ToldHeadline(
      "The clerks had ignored letters in 2013, the mill said, without naming them.", "ignored",
      "The clerks had ignored letters, the mill said"),
    // The comma that closes a name stays.
    ToldHeadline(
      "A third clerk, Otto Brandt, who ran the mill until 2014, pleaded guilty in April.", "pleaded",
      "A third clerk, Otto Brandt, pleaded guilty"),
    ToldHeadline(
      "The mill fired its manager, Otto Brandt, on Monday, two days after a strike.", "fired",
      "The mill fired its manager, Otto Brandt, two days after a strike"),
    ToldHeadline(
      "It gained strength after the death of a clerk, Otto Brandt, 26, in the town jail on June 14.", "death",
      "The death of a clerk, Otto Brandt, 26, in the town jail [came]"),
    // The event's own day goes wherever it stands.
    ToldHeadline(
      "The firm asked for help from lenders on Friday, blaming a strike.", "asked",
      "The firm asked for help from lenders, blaming a strike"),
  ]

  /// Events that a sentence only names: nothing of them could stand under their date.
  static let named: [(text: String, trigger: String)] = [
    ("Vance has led the choir since its founding in 1990.", "founding"),
    ("“I have lived here since the 1962 flood,” said Otto Brandt, 81.", "flood"),
    ("A list, promised by May 6, may be late, the clerk said.", "promised"),
  ]
}
