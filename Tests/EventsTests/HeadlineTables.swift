extension HeadlineTests {
  /// Rows by class, as they were met when headlines were read beside their sentences.
  static let classes: [ToldHeadline] = [
    ToldHeadline(
      "The plan was backed by the Lorne mill summit this month.", "summit",
      "The plan was backed by the Lorne mill summit"),
    ToldHeadline(
      "The town's income grew 2 percent in 2020, after shrinking 3 percent in 2019.", "shrinking",
      "The town's income [shrank] 3 percent"),
    ToldHeadline(
      "The plan for Lorne Paper that was launched last year has failed.", "launched",
      "The plan for Lorne Paper was launched"),
    ToldHeadline(
      "Under a three-year pact signed last year, Lorne will sell 600,000 tonnes of ore.", "signed",
      "A three-year pact [was] signed"),
    ToldHeadline(
      "Dorn Paper, which yesterday agreed to the pact, was silent.", "agreed", "Dorn Paper agreed to the pact"),
    // What a participle opens with is told of the subject behind.
    ToldHeadline(
      "Born in Lorne on 2 November 1927, Ada Olen won three medals at the games.", "Born",
      "Ada Olen [was] born in Lorne"),
    // A clause of its own, and none of another's.
    ToldHeadline(
      "Three residents of the home were killed on Sept. 24, and the owner turned out to be a donor.", "killed",
      "Three residents of the home were killed"),
    ToldHeadline(
      "The result is a victory for the former president, who endorsed Lorn in May and has praised him.", "endorsed",
      "The former president endorsed Lorn"),
    ToldHeadline(
      "He has the president's endorsement, delivered at a Lorne rally on Oct. 6, and a lead in most polls.",
      "delivered", "The president's endorsement [was] delivered at a Lorne rally"),
    ToldHeadline(
      "Lorn had to explain three days before the vote why he had paid no tax in 2010.", "paid", "He had paid no tax"),
    ToldHeadline(
      "Having fought his own primary against Olen eight years ago, Lorn could offer a word about it.", "fought",
      "Having fought his own primary against Olen, Lorn could offer a word about it"),
    ToldHeadline(
      "Lorn charged that the measures broke a commitment to halt barriers, pledged by ministers in Lorne last September.",
      "pledged",
      "Lorn charged that the measures broke a commitment to halt barriers, pledged by ministers in Lorne last September"
    ),
    ToldHeadline(
      "Nobody may carry a bag, and anyone who needed a room on Friday was sent home.", "needed",
      "Anyone who needed a room on Friday was sent home"),
    // What says something of an object has a past of its own.
    ToldHeadline("The council voted on Friday to repeal a law passed in 1986.", "passed", "A law [was] passed"),
    ToldHeadline(
      "The board is to close a mill opened in 1986.", "opened", "The board is to close a mill opened in 1986"),
    ToldHeadline("She will visit a school opened in 1986.", "opened", "A school opened"),
    ToldHeadline(
      "She broke a record set in 1945 by Ada Lorn.", "set", "A record [was] set by Ada Lorn"),
    // Under the day of the deed, the deed stands first.
    ToldHeadline(
      "Ada Lorn said: \"Our clerk sent the town a letter on December 3.\"", "sent",
      "\"Our clerk sent the town a letter on December 3\", Ada Lorn said"),
    ToldHeadline(
      "\"My brother called me,\" said Ada Lorn. \"He said the cars were moving on Tuesday.\"", "moving",
      "The cars were moving on Tuesday, he said"),
    // A printed dateline is no part of what happened.
    ToldHeadline(
      "LORNE, May 14, 2025 (Vale News) - A solicitor who stole a boat was jailed on Monday.", "jailed",
      "A solicitor who stole a boat was jailed"),
    ToldHeadline(
      "LORNE, Oct. 21 (Vale Press) - The minister, Ada Olen, resigned on Monday.", "resigned",
      "The minister, Ada Olen, resigned"),
    ToldHeadline(
      "LORNE, Oct. 21 (AFP) - The finance minister, Ada Olen, resigned on Monday, hours after the house rejected her budget.",
      "resigned", "The finance minister, Ada Olen, resigned, hours after the house rejected her budget"),
    // Each time has its own row.
    ToldHeadline(
      "Ada Lorn closed the mill in 2021 and again in the spring of 2023.", "closed", "Ada Lorn closed the mill"),
    // What nobody vouches for but "she" is not told as it were so.
    ToldHeadline("She said he had taken 300 crowns in 2019.", "taken", "She said he had taken 300 crowns"),
    ToldHeadline(
      "\"Talk that Dorn would buy the mill went round in May, and was heard again on Friday,\" a broker said.", "heard",
      "\"Talk that Dorn would buy the mill went round in May, and was heard again on Friday\", a broker said"),
    // A day that was before the report is not "yesterday" under its own date.
    ToldHeadline(
      "Ada Lorn resigned yesterday as head of the Lorne Bank.", "resigned",
      "Ada Lorn resigned as head of the Lorne Bank"),
    ToldHeadline(
      "The plan will be put into other bills and voted on in the council on December 3.", "voted on",
      "The plan will be voted on in the council"),
    ToldHeadline(
      "Mill owners would appeal the ruling, announced on Friday by a clerk of the court.", "announced",
      "Mill owners would appeal the ruling, announced by a clerk of the court"),
    ToldHeadline(
      "Kerns-Lorne said on Friday that two in three of its shares had been sold.", "said",
      "Kerns-Lorne said that two in three of its shares had been sold"),
    ToldHeadline(
      "Sales rose 9 percent in the quarter and 3 percent in the year.", "rose",
      "Sales rose 9 percent"),
    // What is at an occasion, and transcripts.
    ToldHeadline(
      "The board was likely to discuss the fare at Friday's meeting with the ferrymen.", "meeting",
      "The board was likely to discuss the fare at the meeting with the ferrymen"),
    ToldHeadline(
      "The board took a hard line on fares at this weekend meeting in Lorne.", "took",
      "The board took a hard line on fares at the meeting in Lorne"),
    ToldHeadline(
      "Hundreds honoured the men who began the rising in 1984 in a rally on Saturday.", "began",
      "The men began the rising"),
    ToldHeadline("The bridge closed on **Friday** after a storm.", "closed", "The bridge closed after a storm"),
    ToldHeadline(
      "The mill [burned down](https://lorne.example/a) on *Friday* at the weir.", "burned down",
      "The mill burned down at the weir"),
    ToldHeadline("MR. OLEN: The mill burned down on Friday.", "burned down", "The mill burned down"),
    ToldHeadline(
      "The yard bought 5,000 tonnes of ore on Friday for May delivery.", "bought",
      "The yard bought 5,000 tonnes of ore for May delivery"),
    ToldHeadline(
      "A guard who saw the fire was quoted on Friday by the local paper as saying that two men from the upper valley had run from the mill before it.",
      "quoted",
      "A guard who saw the fire was quoted by the local paper as saying that two men from the upper valley had run from the mill before it"
    ),
    ToldHeadline(
      "The town met with Ada Olen of the Council of Mills, who travelled to Kerns on Friday.", "travelled",
      "Ada Olen of the Council of Mills travelled to Kerns"),
    ToldHeadline(
      "For the month of September sales fell two percent to 78,000 crowns.", "fell",
      "Sales fell two percent to 78,000 crowns"),
    // Names are whole, and nobody is named twice.
    ToldHeadline(
      "<Upper Lorne Barge Works Ltd> said on Friday its pact with Kerns had been cancelled in May.", "cancelled",
      "Upper Lorne Barge Works Ltd said its pact with Kerns had been cancelled"),
    ToldHeadline(
      "Lorne Bank analyst Otto Brandt said he repeated his advice on two shares on Friday.", "repeated",
      "[Otto Brandt] repeated his advice on two shares, he said"),
    ToldHeadline(
      "The feast was held for Jan Olen, the painter and poet who fought for the town's freedom in 1898.", "fought",
      "Jan Olen, the painter and poet, fought for the town's freedom"),
    ToldHeadline(
      "Vessa was bought by Dorn Paper Plc in its purchase of the Lorne mills in April 2016.", "purchase",
      "Vessa was bought by Dorn Paper Plc in its purchase of the Lorne mills"),
    ToldHeadline(
      "A ferryman, who lives in Kerns, said on Friday, \"We thought the board would close the weir in May.\"",
      "thought",
      "\"We thought the board would close the weir in May\", a ferryman said"),
    // The firm whose profit it is, though that does not fit behind.
    ToldHeadline(
      "Lorne bank J. Olen Brothers and Sons, half owned by the Kerns Savings Bank and the Upper Valley Credit Union, said net profit rose 8.8 percent to 24.1 million crowns in 2016 on a balance sheet total of 62 million.",
      "rose",
      "Net profit rose 8.8 percent to 24.1 million crowns on a balance sheet total of 62 million, Lorne bank J. Olen Brothers and Sons said"
    ),
    ToldHeadline(
      "Vessa posted a third-quarter loss of 10 million crowns.", "loss",
      "Vessa posted a third-quarter loss of 10 million crowns"),
    ToldHeadline(
      "The guards Thursday opened the gate.", "opened", "The guards opened the gate"),
    ToldHeadline(
      "The move, announced last week, is part of a plan of the board.", "announced",
      "The move [was] announced"),
    // Who said it comes first where the subject is a pronoun that nobody is named for and the speaker would not fit behind.
    ToldHeadline(
      "The Lorne and Kerns Upper Valley River Ferry and Barge Company said it raised on Friday the fare that it asks of walkers for the crossing at the old mill near the weir.",
      "raised",
      "The Lorne and Kerns Upper Valley River Ferry and Barge Company said it raised the fare that it asks of walkers for the crossing"
    ),
    ToldHeadline(
      "The yard built 40 boats, of which only nine were sold in 2019.", "sold",
      "The yard built 40 boats, of which only nine were sold"),
    ToldHeadline(
      "He was the last man on the list, which began in 1950.", "began",
      "The list began"),
    ToldHeadline("Friday's issue was the first one of the two.", "issue", "The issue was the first one of the two"),
    ToldHeadline(
      "Nine people have been killed and forty wounded in the blasts at the mill on Friday.", "killed",
      "Nine people have been killed and forty wounded in the blasts at the mill"),
    ToldHeadline(
      "Prices have risen since the town last week sold the mill.", "sold", "The town sold the mill"),
    ToldHeadline(
      "The new fares came after the town of Lorne cut its rates on Friday.", "cut", "The town of Lorne cut its rates"),
    ToldHeadline(
      "Ada Lorn said in a letter published on Friday that she would leave.", "said",
      "Ada Lorn said in a letter published on Friday that she would leave"),
    ToldHeadline(
      "Ferries run three-times-weekly since June, and a monthly one to Kerns.", "run",
      "Ferries run three-times-weekly"),
    // A noun of which nothing is said is told with the clause around it, and with its own time where that may be another.
    ToldHeadline(
      "Prices rose after a sharp fall in March.", "fall", "[Prices]: a sharp fall"),
    ToldHeadline(
      "Six people were killed in a bomb attack on Friday near the mill.", "attack",
      "Six people were killed in a bomb attack near the mill"),
    ToldHeadline(
      "The council decided at last year's spring meeting to sell the mill.", "meeting",
      "The council decided at the spring meeting to sell the mill"),
    ToldHeadline(
      "Most of the jobs he has held since 2010 were paid by the town.", "held", "He has held the jobs"),
    ToldHeadline(
      "Traders said rumours swept the port on Friday that <Lorne Paper Inc> had sold its mill.", "swept",
      "Rumours swept the port that Lorne Paper Inc had sold its mill, traders said"),
    ToldHeadline(
      "The crown fell 3.1 percent by the midday close on Friday.", "fell",
      "The crown fell 3.1 percent by the midday close"),
    ToldHeadline(
      "The board set Friday as the day of the vote.", "set", "The board set Friday as the day of the vote"),
    ToldHeadline(
      "Detectives said on Friday that they had concluded that Otto Brandt, a joiner of 44, set the fires that destroyed two mills.",
      "said",
      "Detectives said that they had concluded that Otto Brandt, a joiner of 44, set the fires that destroyed two mills"
    ),
    // Another time than the event's own stays, where it means the same under the event's date.
    ToldHeadline(
      "Norwell's exports rose to 310 million crowns in May from 290 million in April and 280 million in May 2023.",
      "rose", "Norwell's exports rose to 310 million crowns from 290 million in April and 280 million in May 2023"),
    ToldHeadline(
      "In January the rate was 3.6 percent, unchanged from the rise in December.",
      "rise", "In January the rate was 3.6 percent, unchanged from the rise in December"),
    ToldHeadline(
      "The bridge that the council repaired last year had been closed in 2019.",
      "closed", "The bridge that the council repaired had been closed"),
    ToldHeadline(
      "The harbour reopened on Friday at 0730 hrs local time after a strike by pilots.",
      "reopened", "The harbour reopened after a strike by pilots"),
    // Relative clauses without a relative word, and with "where".
    ToldHeadline(
      "The rain has delayed repairs the board ordered on Friday to the sea wall.",
      "ordered", "The board ordered repairs to the sea wall"),
    ToldHeadline(
      "Dorn said loans it took up in June 2006 include limits on what it may borrow.", "took up", "It took up loans"),
    ToldHeadline(
      "He was seen in a cabin where Otto Brandt, a carpenter, lived last year.",
      "lived", "Otto Brandt, a carpenter, lived in a cabin"),
    ToldHeadline(
      "Lion Foods said sales for the four weeks ended September 23 were up 12.9 percent.",
      "sales", "Sales were up 12.9 percent, Lion Foods said"),
    // A verb that shares its object with the next one keeps it.
    ToldHeadline(
      "Mayor Ada Olen vowed on Friday to track down and bring to court those who were responsible for the fires in the two oldest mills of the valley and at the harbour.",
      "vowed",
      "Mayor Ada Olen vowed to track down and bring to court those who were responsible for the fires in the two oldest mills of the valley"
    ),
    // Nothing is left out within quotation marks, and the speaker stands first where the end does not fit.
    ToldHeadline(
      "\"We were promised in 2019 that the road would be built, and nobody has seen a single worker on that road in all those long years of waiting for the board,\" said the town's mayor, Ada Olen.",
      "promised",
      "The town's mayor, Ada Olen, said: \"We were promised in 2019 that the road would be built, and nobody has seen a single worker on that road\""
    ),
    // "It" may be the raft.
    ToldHeadline(
      "Ellis was one of nine men who tried to cross the bay two weeks ago on a raft when it sank.", "sank", "It sank"),
    ToldHeadline(
      "Branhull Ltd said on Friday its sales had risen five percent.", "risen",
      "Branhull Ltd said its sales had risen five percent"),
    ToldHeadline(
      "So far nine hundred boats have been built since work began in 1985.", "built",
      "So far nine hundred boats have been built since work began in 1985"),
    ToldHeadline(
      "Rep. Carl Lorn, R-Ohio, asked the board on Friday to open the files.", "asked",
      "Rep. Carl Lorn asked the board to open the files"),
    ToldHeadline(
      "A decision of his relatives to leave the town on Friday surprised nobody in Lorne.", "decision",
      "A decision of his relatives to leave the town on Friday surprised nobody in Lorne"),
    // What a first time, a comparison and a figure need; whom "the company" means; what is told beside.
    ToldHeadline(
      "The mill produced 240 boats in September, compared to 134 in the same month last year.",
      "produced", "The mill produced 240 boats, compared to 134 in [September 2023]"),
    ToldHeadline(
      "The fire was the second in four days in Lorne on Friday.",
      "second", "The fire was the second in four days in Lorne"),
    ToldHeadline(
      "Ada Lorn's remarks, first reported by the Kerns Post on Friday, suggested a tinge of regret.",
      "reported", "Ada Lorn's remarks [were] first reported by the Kerns Post"),
    ToldHeadline(
      "The award was confirmed by the Lorne Forum, the group she founded in 1975.",
      "founded", "She founded the Lorne Forum"),
    ToldHeadline(
      "Otto Brandt was the symbol of the strike, and he carried it to the town hall on Friday.",
      "carried", "[Otto Brandt] carried it to the town hall"),
    ToldHeadline(
      "Lorne Paper Inc reported a loss. The company said it will close its mill on Friday.",
      "close", "[Lorne Paper Inc] will close its mill"),
    ToldHeadline(
      "Lorne Paper Inc sued Kerns Mills Ltd. Kerns Mills Ltd denied it. The company said it will close its mill on Friday.",
      "close", "[The company] will close its mill"),
    ToldHeadline(
      "On Friday, reserves rose by 2 percent.",
      "rose", "Reserves rose by 2 percent"),
    ToldHeadline(
      "The mayor fired back on Friday, attacking the builders for their greed, their delays, their lies to the council and the sums that they had taken from the people of the town in all these years.",
      "fired",
      "The mayor fired back, attacking the builders for their greed, their delays, their lies to the council"
    ),
    ToldHeadline(
      "The index rose to a record 1,758 on Friday, nearly 20 percent above its level at the end of 2021, while that of gold has nearly doubled to a record 3,081 in the same period.",
      "rose", "The index rose to a record 1,758, nearly 20 percent above its level at the end of 2021"),
    ToldHeadline(
      "The council named 40 goods on which taxes have been cut this year.",
      "cut", "Taxes have been cut on 40 goods"),
    ToldHeadline(
      "Lorne Paper, which said its board met on Friday, said that the bid was too low.",
      "met", "[Lorne Paper's] board met"),
    ToldHeadline(
      "Once Brandt arrives, the court will hand Amadi to the guards, as he was found on Friday.",
      "found", "He was found"),
    ToldHeadline(
      "On Friday a bomb killed a guard and wounded a nurse.",
      "wounded", "A bomb killed a guard and wounded a nurse"),
    ToldHeadline(
      "The next meeting is scheduled for November 4.",
      "scheduled", "The next meeting is scheduled for November 4"),
    ToldHeadline(
      "American Lorne Corp reported a loss. The company said on Friday that it will close its mill.",
      "said", "[American Lorne Corp] said that it will close its mill"),
    ToldHeadline(
      "Lorne Steel inspected the bridge on May 4, its head, Ada Vance, told the inquiry in Kerns on Friday.",
      "told", "Lorne Steel inspected the bridge on May 4, its head, Ada Vance, told the inquiry in Kerns"),
    ToldHeadline(
      "The alliance grew three times, adding Kerns in 1952, Lorne in 1955 and Stennet in 1982.",
      "adding", "The alliance grew three times, adding Kerns in 1952, Lorne in 1955 and Stennet in 1982"),
    ToldHeadline(
      "It was unlikely the town would announce its decision until after Friday's meeting, the clerk added.",
      "meeting", "It was unlikely the town would announce its decision until after Friday's meeting, the clerk added"),
    ToldHeadline(
      "When payments to the mills ceased in October 2019 under the plan.",
      "ceased", "Payments to the mills ceased under the plan"),
  ]
}
