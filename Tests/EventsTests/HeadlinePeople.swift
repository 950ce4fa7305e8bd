extension HeadlineTests {
  /// Rows by class: who is meant, who said it, and what would be false without its time.
  static let people: [ToldHeadline] = [
    // The one woman and the one man of an article; nobody where another has come up.
    ToldHeadline(
      "Dr. Lydia Brandt-Olen, a botanist, died on Oct. 7 at her home in Kerns. The cause was a fall, her son Daniel said. She joined the institute in 1952.",
      "joined", "[Dr. Lydia Brandt-Olen] joined the institute"),
    ToldHeadline(
      "Lydia Olen died on Oct. 7. In 1948 she married the painter Otto Brandt. He died in 1999.", "died",
      "Lydia Olen died"),
    ToldHeadline(
      "Lydia Olen drew birds. In 1948 she married the painter Otto Brandt. He retired in 1999.", "retired",
      "[Otto Brandt] retired"),
    ToldHeadline(
      "Darren Vale rang the office at noon. On 3 May 2021 a fitter called Lee Harrow patched the valve. He resigned in 2022.",
      "resigned", "He resigned"),
    ToldHeadline(
      "Darren Vale ran the works. A driver left. The roof was mended. He resigned in 2022.",
      "resigned",
      "He resigned"),
    ToldHeadline(
      "What is the inquiry about? It was set up in May 2023 after a flood.", "set up", "It was set up after a flood"),
    // What stands behind a semicolon was not said by whoever spoke before it.
    ToldHeadline(
      "Moira Dale told investigators that she was away in May; the firm's records put her in the building on 11 October.",
      "put", "The firm's records put [Moira Dale] in the building"),
    // What was not until a time, and not before it, was then.
    ToldHeadline(
      "The log shows that nobody rang the harbour office until 6.52 on Sunday morning.", "rang",
      "Nobody rang the harbour office until 6.52 on Sunday morning, the log shows"),
    ToldHeadline(
      "The port was shut until Friday.", "shut", "The port was shut"),
    // What goes with a time goes, and what is beside it stays.
    ToldHeadline(
      "On a cold Sunday night in May 2021, Darren Dale looked up from his tea.", "looked",
      "Darren Dale looked up from his tea"),
    ToldHeadline(
      "Two men were found adrift in the Baltic last Thanksgiving.", "found",
      "Two men were found adrift in the Baltic"),
    ToldHeadline(
      "The bank had known of faults since at least 2003, the Securities Office said.", "known",
      "The bank had known of faults, the Securities Office said"),
    ToldHeadline(
      "The premier had ruled out a levy as recently as Friday.", "ruled out", "The premier had ruled out a levy"),
    ToldHeadline(
      "The firm said in late afternoon trading on Friday that it would sell its mill.", "said",
      "The firm said that it would sell its mill"),
    // Of two that were not told apart, one alone would be false.
    ToldHeadline(
      "Of the 454 men on the list, 427 have been caught or found since 1950, the police said.", "caught",
      "Of the 454 men on the list, 427 have been caught or found, the police said"),
    ToldHeadline(
      "Of the 454 men on the list, 427 have been caught or found since 1950, the police said.", "found",
      "Of the 454 men on the list, 427 have been caught or found, the police said"),
    // A firm of two names is no "who", and a past that needs an object is one of what was done.
    ToldHeadline(
      "Ann Dale of brokers Dunlow and Hart, who toured the area on Friday, said the frost was bad.", "toured",
      "Ann Dale of brokers Dunlow and Hart toured the area"),
    // Of two verbs behind one noun the first tells what was done to it; a clause that lacks its object tells of the noun.
    ToldHeadline("A bridge built in 1912 has been closed since May.", "built", "A bridge [was] built"),
    ToldHeadline(
      "A curfew imposed on Thursday was lifted on Friday.", "lifted", "A curfew imposed on Thursday was lifted"
    ),
    ToldHeadline("Lorne freed 22 sailors it had held since 1994.", "held", "[Lorne] had held 22 sailors"),
    ToldHeadline(
      "Judge Alma Rask ordered him to forfeit the yard, including a lake house that he bought in 2022.", "bought",
      "He bought a lake house"),
    ToldHeadline(
      "The mayor said in a report that it lost three boats in 2023.", "lost", "The mayor said it lost three boats"),
    ToldHeadline(
      "She was taken to Lorne and questioned on 12 October, the police said.", "questioned",
      "She was questioned, the police said"),
  ]
}
