extension HeadlineTests {
  /// Rows by class of what was mended when headlines were judged as a careful editor would.
  static let mends: [ToldHeadline] = [
    // A participle with its date right behind it is a passive all the same.
    ToldHeadline(
      "The grants cover the whole sum promised under the pact, signed March 11.", "signed",
      "The pact [was] signed"),
    ToldHeadline(
      "Lorne Paper Ltd will withdraw its application filed May 14 for a second line.", "filed",
      "[Lorne Paper Ltd's] application [was] filed for a second line"),
    // What would be a stump without its time keeps it.
    ToldHeadline(
      "Lorne Paper is issuing a 40 million crown bond due 2034 paying 5 percent.", "due",
      "Lorne Paper is issuing a 40 million crown bond due 2034 paying 5 percent"),
    ToldHeadline("The split is effective March 16.", "effective", "The split is effective March 16"),
    ToldHeadline("Payment is expected to be around April 1.", "expected", "Payment is expected to be around April 1"),
    ToldHeadline("The loan fell due at the end of February.", "fell", "The loan fell due"),
    ToldHeadline(
      "A fund starting in 2028 to retire the debt can be raised by the board.", "starting",
      "A fund starting in 2028 to retire the debt can be raised by the board"),
    ToldHeadline(
      "The vote could stretch well into the spring.", "stretch", "The vote could stretch well into the spring"),
    ToldHeadline(
      "She said Monday's 50-crown drop was set off by the flood.", "drop",
      "The 50-crown drop was set off by the flood, she said"),
    // No university is a "who".
    ToldHeadline(
      "Ada Olen, a teacher of history at Kerns University who has studied the floods since 1984, spoke on Friday.",
      "studied", "Ada Olen, a teacher of history at Kerns University, has studied the floods"),
    // A plan under "after" is no fact by itself.
    ToldHeadline(
      "The members may vote after the new rules are printed in December.", "printed",
      "The members may vote after the new rules are printed in December"),
    // A length that says since when something is the first, and an opening that has no more than its year.
    ToldHeadline(
      "Lorne Paper made its first profit in eight years in 2019.", "made",
      "Lorne Paper made its first profit in eight years"),
    ToldHeadline(
      "Established in 1866, the mill was sold to Dorn Paper in 1928.", "Established",
      "The mill [was] established"),
    ToldHeadline(
      "The firms will be licensed under the new law passed late last year.", "passed", "The new law [was] passed"),
    // Who "those" are, the clause around says.
    ToldHeadline(
      "Of those who stayed in Lorne in 1983, Otto Brandt seems the most content.", "stayed",
      "Of those who stayed in Lorne in 1983, Otto Brandt seems the most content"),
    ToldHeadline(
      "The talks, set to end on Tuesday, cover the weir and the mill.", "end",
      "The talks, set to end on Tuesday, cover the weir and the mill"),
    // Who is told, where the dateline ends, and an inversion.
    ToldHeadline(
      "Otto Brandt told the court on Friday, \"I did not set the fire.\"", "told",
      "Otto Brandt told the court: \"I did not set the fire\""),
    ToldHeadline(
      "LORNE — Mayor Ada Olen praised the choir on Friday — its fifth year — and said the hall would stay open.",
      "said", "Mayor Ada Olen said the hall would stay open"),
    ToldHeadline("Then came a second sister, Marta, in 1983.", "came", "Then came a second sister, Marta"),
    // What stands before the subject goes before the end is cut.
    ToldHeadline(
      "In a turn that called to mind the great flood of the valley and the long years of hardship that followed it, the mayor vowed on Friday to keep the mill.",
      "vowed", "The mayor vowed to keep the mill"),
    // The time is that of a noun or a gerund, and the clause around tells of another.
    ToldHeadline(
      "Sales of tools rose 10 million crowns in February after a 3 million crown increase in January.", "increase",
      "[Sales of tools]: a 3 million crown increase"),
    ToldHeadline("Mining jobs gained 500 after falling 150 in January.", "falling", "Mining jobs [fell] 150"),
    ToldHeadline(
      "The ports of Lorne reopened after being closed since March 19.", "closed", "The ports of Lorne [were] closed"),
    ToldHeadline(
      "They sought Olen as a witness in the Oct. 3 mill stabbing.", "stabbing",
      "The mill stabbing [took place]"),
    ToldHeadline(
      "The rules, first outlined by the mayor last January, were sent to both councils.", "outlined",
      "The rules [were] first outlined by the mayor"),
    // A verb right behind the noun of "after" tells of it, and one behind a comma goes on with what was said.
    ToldHeadline(
      "Lorne Oil cancelled a purchase from Upper Kerns last month after the Sarmatians refused to accept guarantees.",
      "refused", "The Sarmatians refused to accept guarantees"),
    ToldHeadline(
      "He said the firm's report ignored the plan in March, gave the town no credit for the bridge and punished it.",
      "gave", "The firm's report gave the town no credit for the bridge and punished it, he said"),
    // No place ends, and nothing has been halted when it was.
    ToldHeadline(
      "The issue was shelved during the mayor's visit to the Upper Valley, which ends today.", "ends",
      "The mayor's visit to the Upper Valley ends"),
    ToldHeadline(
      "Work at the plant has been halted since May 9 when mill workers walked out in protest.", "halted",
      "Work at the plant has been halted"),
    // What is theirs, of "whose".
    ToldHeadline(
      "The jury ordered the mill to pay 38 million crowns to patients whose records were stolen by a clerk in 2022.",
      "stolen", "[Patients'] records were stolen by a clerk"),
    ToldHeadline("The mayor, whose term ended in May, spoke at the fair.", "ended", "[The mayor's] term ended"),
    ToldHeadline("Olen replaced Otto Brandt, who resigned January 12.", "resigned", "Otto Brandt resigned"),
    // No headline begins with "which", and none is a figure by itself.
    ToldHeadline(
      "Vale Drug Stores, which on Friday reported lower earnings, plans to slow its growth, the chairman said.",
      "reported",
      "Vale Drug Stores, which on Friday reported lower earnings, plans to slow its growth, the chairman said"),
    ToldHeadline(
      "Declines led as volume rose to 188 million shares from the 174 million that traded on Friday.", "traded",
      "Declines led as volume rose to 188 million shares from the 174 million that traded on Friday"),
    ToldHeadline(
      "In the clerk's statement on May 9, which was released on Friday, she conceded that she had met Olen.",
      "released",
      "The clerk's statement on May 9 was released"),
    // A printed dateline between stars is one all the same.
    ToldHeadline(
      "*DUNMORE, Oct. 21* - A court on Monday upheld the verdict against the town.", "upheld",
      "A court upheld the verdict against the town"),
    // The limit of what is first, the word before a noun, the article that a time had: they stay, or come.
    ToldHeadline(
      "The bank said on Friday it had bought dollars for the first time since October 2019.", "said",
      "The bank said it had bought dollars for the first time since October 2019"),
    ToldHeadline(
      "The four countries agreed in Lorne in late February to keep exchange rates around current levels.", "agreed",
      "The four countries agreed in Lorne to keep exchange rates around current levels"),
    ToldHeadline(
      "Relatives looked for ways around Friday's ruling by the town court to close the mill.", "ruling",
      "Relatives looked for ways around the ruling by the town court to close the mill"),
    ToldHeadline(
      "The rise was probably an accident that was repeated on Friday, the official said.", "repeated",
      "An accident was repeated"),
    // A bare noun is told by its clause, and what was cut too early by its sentence.
    ToldHeadline(
      "A man was charged with murder Friday in the death of a judge.", "charged",
      "A man was charged with murder in the death of a judge"),
    ToldHeadline(
      "Brandt called for repeal of the ferry law on Friday.", "repeal",
      "Brandt called for repeal of the ferry law on Friday"),
    ToldHeadline(
      "Ricardo Alba said the verdicts prove the houses of those uncles are no place for the boy.", "prove",
      "Ricardo Alba said the verdicts prove the houses of those uncles are no place for the boy"),
    // A name that the parse has broken in pieces is a name all the same; "so that" begins no headline.
    ToldHeadline(
      "Lorne Business Machines Corp said shipments were higher in May, but earnings fell.", "higher",
      "Shipments were higher, Lorne Business Machines Corp said"),
    ToldHeadline(
      "No Sarmatians had been hurt by the blasts on Friday, the South Sarmatian Foreign Affairs Department said.",
      "hurt",
      "No Sarmatians had been hurt by the blasts, the South Sarmatian Foreign Affairs Department said"),
    ToldHeadline(
      "The town needs to cut its rates so that those firms can become buyers of more goods by Friday.", "become",
      "Those firms can become buyers of more goods"),
    ToldHeadline(
      "They pay 3 percent, where on Wednesday rates were raised to 16 percent.", "raised",
      "Rates were raised to 16 percent"),
    ToldHeadline(
      "The firm will sell its mill, and took a loss in May.", "took", "The firm took a loss"),
    // The time behind "which" is not who did it; what begins is the meeting; what is beside the clause is not joined to it.
    ToldHeadline(
      "Vale Paper, the parent of a mill which earlier this month merged with Lorne Board, said its owners will vote.",
      "merged", "A mill merged with Lorne Board"),
    ToldHeadline(
      "Wages were the matter of a closed meeting of the nine-member board which began on Monday.", "began",
      "A closed meeting of the nine-member board began"),
    ToldHeadline(
      "In contrast to Thursday, when two leaders and 90 other people were arrested and guards were forced to close the bridge, the marchers were calmer.",
      "arrested", "Two leaders and 90 other people were arrested"),
    ToldHeadline(
      "The rate was volatile on Friday, reflecting the end of the drought.", "volatile",
      "The rate was volatile, reflecting the end of the drought"),
    ToldHeadline(
      "With a tense town waiting, the officials said Friday they will order the mill to shut.", "said",
      "With a tense town waiting, the officials said they will order the mill to shut"),
    ToldHeadline(
      "The ship has kept some power and yesterday evening was in port.", "port", "The ship was in port"),
    // An attack is what the day is of, not what answered it; of two joined verbs in a relative clause one is told.
    ToldHeadline(
      "The raid was a response to a rebel attack on the convoy in the hills last Friday.", "attack",
      "[There was] a rebel attack on the convoy in the hills"),
    ToldHeadline(
      "Olen, who was born in Kerns and fled just after the takeover in 2018, made no secret of it.", "takeover",
      "Olen fled just after the takeover"),
    // A time with its owner stays or goes as one.
    ToldHeadline(
      "Vale profits are expected to pass the nine crowns reported for 2023's fourth quarter, the chairman said.",
      "expected",
      "Vale profits are expected to pass the nine crowns reported for 2023's fourth quarter, the chairman said"),
    // A place with its state is that of the noun behind it; a conjunction before a subject opens no headline.
    ToldHeadline(
      "Holt has hidden since the May 2018 bombing of a Lorne, Ala., shoe factory that killed a guard.", "bombing",
      "The bombing of a Lorne, Ala., shoe factory that killed a guard [took place]"),
    ToldHeadline(
      "The bank lent nine crowns on Friday, thus taking ten from the market, as an old pact expired.", "expired",
      "An old pact expired"),
  ]
}
