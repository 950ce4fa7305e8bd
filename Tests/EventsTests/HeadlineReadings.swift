extension HeadlineTests {
  /// Rows by class, as they were met when dated events of newswire were read as a chronology.
  static let readings: [ToldHeadline] = [
    // More than so much is one figure, and not compared with another time's; a level is one only in its time.
    ToldHeadline(
      "Sales of boats rose more than 30 pct in June, the firm said.", "rose",
      "Sales of boats rose more than 30 pct, the firm said"),
    ToldHeadline(
      "The town held the firm's share in the port to less than 30 percent in June 2023, after a long fight.", "held",
      "The town held the firm's share in the port to less than 30 percent, after a long fight"),
    ToldHeadline(
      "The board froze wages at their level in the fourth quarter of 2023 and sold a mill.", "froze",
      "The board froze wages at their level in the fourth quarter of 2023 and sold a mill"),
    // A day right behind the verb of saying goes, whatever the parse makes of it.
    ToldHeadline(
      "The Lorne News Agency said on Sunday Kerns had seized seven fishing boats and held their crew.", "said",
      "The Lorne News Agency said Kerns had seized seven fishing boats and held their crew"),
    ToldHeadline(
      "The Bank of Lorne earlier this month imposed a fee of 2 percent on new deposits held by firms.", "imposed",
      "The Bank of Lorne imposed a fee of 2 percent on new deposits held by firms"),
    // Its own time stays for the sake of another only where that one stays.
    ToldHeadline(
      "A loss of 7.6 million crowns in 2023 pushed the town's debt up to 50 million, from 2022's 42 million, the bank said.",
      "loss", "A loss of 7.6 million crowns pushed the town's debt up to 50 million, the bank said"),
    // What becomes clear is a clause, and no council.
    ToldHeadline(
      "The council met on Sunday when it became apparent the towns could not agree on the fare.", "met",
      "The council met when it became apparent the towns could not agree on the fare"),
    // A clause of "which" between commas is not the main one, with an adjunct before it either.
    ToldHeadline(
      "Under the pact, which began March 1, Vance will act as the builder of the new port.", "began", "The pact began"),
    ToldHeadline(
      "Last September's share offer, which drew criticism by brokers about the sale, opened at a discount to its price.",
      "offer", "The share offer opened at a discount to its price"),
    ToldHeadline(
      "According to a pact reached in 2015, Vance said Lorn got a note for the shares.", "reached",
      "A pact [was] reached"),
    ToldHeadline(
      "Two weeks ahead of the vote, Lorn and Olen are close among voters in their state's towns, according to the results of a poll released Wednesday.",
      "released", "A poll [was] released"),
    // A figure to compare with is told by itself, with what it is the figure of.
    ToldHeadline(
      "Vance said its sales rose to 67,000 cars, up 15 percent from the 58,000 cars sold in the same period last year.",
      "sold", "[Vance's sales]: 58,000 cars sold"),
    ToldHeadline(
      "Output is now put at eight mln tonnes, versus 8.2 mln tonnes forecast by the board in mid-February.", "forecast",
      "[Output]: 8.2 mln tonnes forecast by the board"),
    // A time before a noun of its own is the noun's; one that goes with the verb is not.
    ToldHeadline(
      "Prices could hold if all members stick by the cartel's December pricing pact.", "pact",
      "The cartel's pricing pact"),
    ToldHeadline(
      "The firm reported a 2023 first quarter loss of 15 crowns a share.", "loss",
      "The firm reported a loss of 15 crowns a share"),
    // "Effective", behind a comma, says no more than the day.
    ToldHeadline(
      "Vale Oil said it raised the price of its crude oil by 50 crowns, effective Oct. 16.", "effective",
      "[Vale Oil] raised the price of its crude oil by 50 crowns"),
    ToldHeadline(
      "The sale is scheduled for later this month when holders of the old firm will get one share in the new one.",
      "scheduled", "The sale is scheduled"),
    // Without the verb before nothing is told of "what".
    ToldHeadline(
      "The brief statement from the port confirmed what its brokers told the paper in Lorne yesterday.", "told",
      "The brief statement from the port confirmed what its brokers told the paper in Lorne"),
    // Hyphens hold words together; no headline begins with the second of them.
    ToldHeadline(
      "The shops told of little trade, with even work from hire-and-fire offers seen earlier this week running out.",
      "seen",
      "Hire-and-fire offers [were] seen running out"),
    // Of two relative clauses the second has the noun too.
    ToldHeadline(
      "The caller was Ada Lorn, a clerk who has run the office since 2004 and who voted for Olen in 2016.",
      "voted", "Ada Lorn, a clerk, voted for Olen"),
    // No verb in a passive's place.
    ToldHeadline(
      "Some 900 people were driven from their homes during the rains and flooding last week, officials said.",
      "flooding", "Some 900 people were driven from their homes during the rains and flooding, officials said"),
    // The conjunction before a subject, whatever it was read as.
    ToldHeadline(
      "She added, however, that year-to-date sales fell to 383 in March from 402 last year.", "fell",
      "Year-to-date sales fell to 383 from 402 last year"),
    // Of a comparison the figure of the other time is told by itself.
    ToldHeadline(
      "Fuel orders rose 29 percent in August compared with a 28 percent fall in July and 14 percent before.", "fall",
      "[Fuel orders]: a 28 percent fall"),
    // A clause with its conjunction is no noun's.
    ToldHeadline(
      "The town last changed the fares following the fall of the crown since it was allowed to float in 2019.",
      "allowed", "It was allowed to float"),
    // What ties the sentence to the one before; the worst of what has gone; a link that has lost its other end.
    ToldHeadline(
      "Earlier, the bank raised its rate in May to 3 percent.", "raised", "The bank raised its rate to 3 percent"),
    ToldHeadline(
      "Lorne's yearly rate of those without work rose to a record 3.0 percent in January, the worst since the town began to keep such figures under its present way of counting in 1953.",
      "rose", "Lorne's yearly rate of those without work rose to a record 3.0 percent"),
    ToldHeadline(
      "A ferry line between the harbour of Lorne, the oldest of the three, and the new pier at Kerns, which the county built, should be open by 2026, the mayor said.",
      "open",
      "A ferry line between the harbour of Lorne, the oldest of the three, and the new pier at Kerns should be open, the mayor said"
    ),
    // "On March 18 20 million": the preposition goes with its day.
    ToldHeadline(
      "Vale said it placed on March 18 20 million crowns of bonds.", "placed",
      "[Vale] placed 20 million crowns of bonds"),
    // A particle is no preposition of the time; a clause that says what a noun is stays with it.
    ToldHeadline(
      "The merger almost fell through earlier this month when Vance balked at the terms.", "fell",
      "The merger almost fell through when Vance balked at the terms"),
    ToldHeadline(
      "The mills had held an 11 percent stake in Vale, but cut to 2 percent last July.", "cut",
      "The mills had held an 11 percent stake in Vale, but cut to 2 percent"),
    // Who is found "since" then is told by himself, and named where his father shows that he is a person.
    ToldHeadline(
      "Elin's father came. Elin has been the matter of a dispute since he was found off the coast on Nov. 25.", "found",
      "[Elin] was found off the coast"),
    // A noun before a clause without "that" is the main verb's.
    ToldHeadline(
      "The 6,000 million relief package the town unveiled last month would help the farmers, she said.", "unveiled",
      "The town unveiled the 6,000 million relief package"),
    // Where it was said is not who said it; what was said hangs on no day; an aside is not the main clause.
    ToldHeadline(
      "In Lorne Bay, South Kerns, police spokesman Capt. Rod Olen said the guards arrested Lorn at the port on Thursday.",
      "arrested",
      "The guards arrested Lorn at the port, police spokesman Capt. Rod Olen said"),
    ToldHeadline(
      "Ada Lorn, head of the union, said during a press call last Thursday that the mayor had used false claims.",
      "said",
      "Ada Lorn, head of the union, said during a press call that the mayor had used false claims"),
    ToldHeadline(
      "Lorn's remarks, first reported by the Kerns Herald on Tuesday, suggested regret about the inquiry.", "reported",
      "Lorn's remarks [were] first reported by the Kerns Herald"),
    // Of what is denied nothing is cut off; nor is a clause cut before its verb, or behind an owner.
    ToldHeadline(
      "The owners of the nine cottages on the river sent a long letter to the county board on Monday arguing the town cannot close the lane to Kerns without holding a vote.",
      "sent", "The owners of the nine cottages on the river sent a long letter to the county board"),
    ToldHeadline(
      "The old clock, the pride of the square since the days of the first mayor, was taken from its tower on Nov. 25 before dawn after the wardens, two clerks and others heard it creak in the wind.",
      "taken",
      "The old clock was taken from its tower after the wardens, two clerks and others heard it creak in the wind"),
    // Who speaks of "we" is named; what the crash is known by is its year; the sale is completed, and no state.
    ToldHeadline(
      "Vance said that with the results of 2023, \"we are hiring nine clerks in two years, or half of those that had left in 2020 when we bought Lorne Dairy.\"",
      "bought", "\"We bought Lorne Dairy\", Vance said"),
    ToldHeadline(
      "Falling prices are waking grim memories of the great market crash of 1929, but brokers are calm.", "crash",
      "The great market crash [took place]"),
    ToldHeadline(
      "Vance will post a gain on the sale of the new Vale Towers in Lorne, Ga., which was completed last week.",
      "completed", "The sale of the new Vale Towers in Lorne, Ga. was completed"),
    // What "which" is the object of, a part of a day before its verb, and the clause of "when" behind a day.
    ToldHeadline(
      "Olen said this year's harvest would be helped by Vale Seeds, which Lorne bought last May for nine crowns.",
      "bought", "Lorne bought Vale Seeds for nine crowns"),
    ToldHeadline(
      "Vale Boats, which this morning launched two new ferries, the first in nine years, fell by a crown.", "launched",
      "Vale Boats launched two new ferries, the first in nine years"),
    ToldHeadline(
      "A flood of this height would be the worst since the spring of 2004 when the Sorrel rose two metres, the wardens said.",
      "rose", "The Sorrel rose two metres"),
    // "Lead" is no past; what is other is other than something.
    ToldHeadline(
      "The amount of a bond sold yesterday by Lorne Board has been raised to 75 million crowns from 60 million, lead manager Vale Securities said.",
      "raised",
      "The amount of a bond sold yesterday by Lorne Board has been raised to 75 million crowns from 60 million, lead manager Vale Securities said"
    ),
    ToldHeadline(
      "Sarmatian exports other than timber rose by more than half in January compared with the same period last year, figures from the statistics office in Lorne show.",
      "rose",
      "Sarmatian exports other than timber rose by more than half in January compared with the same period last year"),
    ToldHeadline("Or so it went, in May.", "went", "So it went"),
  ]
}
