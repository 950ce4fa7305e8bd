extension HeadlineTests {
  /// Rows by class, as they were met in a second reading of dated events of newswire.
  static let rereadings: [ToldHeadline] = [
    // A pronoun does not come before the name that it stands for, and is named where one firm can be meant.
    ToldHeadline(
      "Lorne said its boats had seized two trawlers off Kerns on Friday.", "seized",
      "Lorne said its boats had seized two trawlers off Kerns"),
    ToldHeadline(
      "Vale Boats Inc said it will build a ferry. For the year 2023, it earned two million crowns.", "earned",
      "[Vale Boats Inc] earned two million crowns"),
    ToldHeadline(
      "Vale Boats Inc described Lorne as a fine boatyard. Its sales rose to nine million crowns in 2023.", "rose",
      "Its sales rose to nine million crowns"),
    ToldHeadline(
      "The institute said the trade had passed its peak in the summer of 2023, and its prospects had dimmed since the autumn.",
      "dimmed", "[The trade's] prospects had dimmed"),
    ToldHeadline(
      "Vale Boats said results were good. The statement said its sales were hurt in 2023 by high prices for oak.",
      "hurt",
      "The statement said its sales were hurt by high prices for oak"),
    // What is over is not told by what may be.
    ToldHeadline(
      "The trust also said that based on recent independent engineers' estimates of May 31, 2023, there may be no sums ready for the holders this year.",
      "estimates", "Recent independent engineers' estimates [came]"),
    ToldHeadline(
      "The bank expects Kerns will reach a pact which will provide for the payment of interest being deferred in 2023.",
      "deferred", "The payment of interest being deferred"),
    // A clause before the main one, and a time behind which the subject stands.
    ToldHeadline(
      "Since the scandal broke last November, Shaw and Wade have said they told Regan of their doubts about the deal.",
      "broke", "The scandal broke"),
    // Participles between commas, objects behind half, hyphens within words, names before names.
    ToldHeadline(
      "The town's output rose 0.1 percent, seasonally adjusted, in September, the office said.",
      "rose", "The town's output rose 0.1 percent, seasonally adjusted, the office said"),
    ToldHeadline(
      "Two of the mines of Lorne, which is the largest firm on the river, suffered huge losses last year as a result of a miners' strike in August which crippled about half the country's crucial gold mines.",
      "strike",
      "Two of the mines of Lorne suffered huge losses as a result of a miners' strike which crippled about half the country's crucial gold mines"
    ),
    ToldHeadline(
      "The 2023 report of Lorne's state-run Metal Corporation said 81 percent of the exports were shipped through Kerns.",
      "report",
      "The report of Lorne's state-run Metal Corporation said 81 percent of the exports were shipped through Kerns"),
    ToldHeadline(
      "Vehicle output in September fell 0.4 percent from a year earlier to 1.03 million units for the fifth drop in a row.",
      "fell", "Vehicle output fell 0.4 percent from a year earlier to 1.03 million units for the fifth drop in a row"),
    ToldHeadline(
      "Lorne bought eight loads of white sugar at a buying tender last week, traders said.", "bought",
      "Lorne bought eight loads of white sugar at a buying tender, traders said"),
    // Who speaks stands where no comma parts him from what is said; two nouns before "show" are one speaker.
    ToldHeadline(
      "Lawyers working in the legal tangle left from the October 2015 collapse of the tin market said this hearing is likely to last.",
      "left",
      "Lawyers working in the legal tangle left from the October 2015 collapse of the tin market said this hearing is likely to last"
    ),
    ToldHeadline(
      "Exports rose 13 percent in the third quarter, while imports rose only 2.9 percent, Statistics Bureau figures show.",
      "rose", "Exports rose 13 percent, while imports rose only 2.9 percent, Statistics Bureau figures show"),
    // Words that only tie it to what was told before, "so far" with its year, a year that names years.
    ToldHeadline(
      "At the same time, the two towns reached a pact on Friday.", "reached", "The two towns reached a pact"),
    ToldHeadline(
      "Exports of cars so far this year jumped over 30 percent.", "jumped", "Exports of cars jumped over 30 percent"),
    ToldHeadline(
      "The revisions, which cover the years 2022-2023, affect the orders.", "cover",
      "The revisions cover the years 2022-2023"),
    ToldHeadline(
      "But it was not until Friday that Dale revealed that those fears had been shared with the state.", "revealed",
      "Dale revealed that those fears had been shared with the state"),
    ToldHeadline(
      "This fell to 76,000 in 2023 and this year its quota is only 37,000.", "fell",
      "This fell to 76,000 and this year its quota is only 37,000"),
    // No end within a list of names, before a clause that says which are meant, between verbs of one object.
    ToldHeadline(
      "In 2023, Mein said the company opened five new and 10 redesigned direct-to-consumer stores in Kerns, Olen, St. Lorne, Stennet, Vale and Port Marko.",
      "said", "Mein said the company opened five new and 10 redesigned direct-to-consumer stores"),
    // Whose efforts they are is told with whom he met.
    ToldHeadline(
      "Treasury Minister Vanni Gora met Lorne's Finance Minister Dilson Furano on Friday and praised his efforts.",
      "praised",
      "Treasury Minister Vanni Gora met Lorne's Finance Minister Dilson Furano and praised his efforts"),
    // A participle behind a figure, a second infinitive, a participle between commas, a verb behind "would no longer".
    ToldHeadline(
      "Vale Motors Inc said it ordered layoffs of its hourly workers last week to cut output and thereby reduce stocks.",
      "ordered", "[Vale Motors Inc] ordered layoffs of its hourly workers to cut output and thereby reduce stocks"),
    ToldHeadline(
      "The town's committee, formed last May, has been trying to find out who owns the mill.", "formed",
      "The town's committee [was] formed"),
    ToldHeadline(
      "The town would no longer finance projects under five million crowns under the law which took effect on May 1.",
      "took", "The law took effect"),
    ToldHeadline(
      "The ruling is the result of trade action launched in 2015 by the Lorne Corn Growers Association that contended foreign subsidies were driving corn prices below costs.",
      "launched",
      "Trade action [was] launched by the Lorne Corn Growers Association that contended foreign subsidies were driving corn prices below costs"
    ),
    ToldHeadline(
      "The office said the fall was due to a sharp decline in purchases of clothing, which were high in August.",
      "high",
      "Purchases of clothing were high"),
    ToldHeadline(
      "Analysts said the news touched off a modest rally in the Lorne crown, which rose to 77 cents on Friday.", "rose",
      "The Lorne crown rose to 77 cents"),
    ToldHeadline(
      "As of May 31, it had claims of about five million crowns on its medium- and long-term loans to farmers of the hill towns and to all of the mills of Lorne.",
      "had",
      "It had claims of about five million crowns on its medium- and long-term loans to farmers of the hill towns"),
    ToldHeadline(
      "The council elected a new minister to replace Xavier Neira who resigned last week, a spokesman said.",
      "resigned",
      "Xavier Neira resigned"),
    ToldHeadline(
      "He said limits on prices have been lifted and many pricing schemes scrapped over the last eight years.",
      "scrapped",
      "Many pricing schemes [were] scrapped"),
    ToldHeadline(
      "The board voted four to one last summer to reject the merger.", "voted",
      "The board voted four to one to reject the merger"),
    ToldHeadline(
      "State lawyer Dennis Vaco spoke first. In Sunday's debate against Vaco, Lorn attacked him for his silence.",
      "debate", "In the debate against Vaco, Lorn attacked him for his silence"),
    ToldHeadline(
      "The owner of the ferry that ran aground last Monday wept in court.", "ran", "The ferry ran aground"),
    ToldHeadline(
      "Taft met a group of mills. On Friday Taft said it would negotiate with a group led by its chairman.", "said",
      "Taft said it would negotiate with a group led by its chairman"),
    ToldHeadline(
      "Lorne bought 6,000 tonnes of Sarmatian refined bleached deodorised palm oil on Friday for shipment at prices equivalent to around 270 to 275 crowns a tonne.",
      "bought",
      "Lorne bought 6,000 tonnes of Sarmatian refined bleached deodorised palm oil for shipment at prices equivalent to around 270 to 275 crowns"
    ),
    ToldHeadline(
      "It rained. In a letter to Otto Brandt, he left the mill to Kerns on Friday.", "left",
      "In a letter to Otto Brandt, he left the mill to Kerns"),
    ToldHeadline(
      "It rained. Otto Brandt's sisters have cared for him since May, when he was found in a boat.", "found",
      "[Otto Brandt] was found in a boat"),
    // The name right before "to which" is meant.
    ToldHeadline(
      "He would not seek more money from the Lorne Fund to which Kerns paid nine million crowns last year, Funari said.",
      "paid",
      "Kerns paid nine million crowns to the Lorne Fund"),
  ]
}
