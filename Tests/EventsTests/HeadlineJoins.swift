extension HeadlineTests {
  /// Rows by class: clauses that were joined to the wrong word, and times that mean nothing under another day.
  static let joins: [ToldHeadline] = [
    // A length is no end of the day before it, and no time of the clause.
    ToldHeadline(
      "The mayor of Lorne, Otto Brandt, was sentenced on Friday to three years in prison for fraud.", "sentenced",
      "The mayor of Lorne, Otto Brandt, was sentenced to three years in prison for fraud"),
    ToldHeadline(
      "The rallies after the verdict lasted six nights in May and led to 40 arrests.", "lasted",
      "The rallies after the verdict lasted six nights and led to 40 arrests"),
    ToldHeadline(
      "The guests said on Friday they had left only hours before the flood.", "said",
      "The guests said they had left only hours before the flood"),
    ToldHeadline(
      "Storms have killed 12 people since the start of the summer, more than in the whole of last year.", "killed",
      "Storms have killed 12 people, more than in the whole of last year"),
    ToldHeadline(
      "Otto Brandt turned himself in shortly after 8 a.m. on Friday and was released on bail.", "turned",
      "Otto Brandt turned himself in and was released on bail"),
    // A time that counts from what is told stays with it; of two figures each has its own.
    ToldHeadline(
      "Rents in Lorne rose 4 percent in September from a year earlier.", "rose",
      "Rents in Lorne rose 4 percent from a year earlier"),
    ToldHeadline(
      "Sales fell 4 percent last year and 2 percent in 2022.", "fell",
      "Sales fell 4 percent [in 2023] and 2 percent in 2022"),
    ToldHeadline(
      "Rents were lower in 2015 than the ferry's owners had said they would be last week.", "lower",
      "Rents were lower than the ferry's owners had said they would be [in the week of 14 October 2024]"),
    ToldHeadline(
      "The weir's shares lost 12 percent of their value on Friday, their steepest fall since April 2020.", "lost",
      "The weir's shares lost 12 percent of their value, their steepest fall since April 2020"),
    // What somebody would do is a plan only as long as it is said.
    ToldHeadline(
      "His lawyer, Carl Lorn, said he would appeal by Friday.", "appeal", "His lawyer, Carl Lorn, said he would appeal"),
    ToldHeadline(
      "Steelmaker Vessa said it would shut a furnace by Friday and lay off 600 workers.", "shut",
      "Steelmaker Vessa said it would shut a furnace and lay off 600 workers"),
    // Who "they" are, whose "its" it is, and a title that is not the whole of it.
    ToldHeadline(
      "The Kerns Ferry Company lost a boat. The ferry, on its way to Lorne, landed safely on Friday.", "landed",
      "The ferry, on its way to Lorne, landed safely"),
    ToldHeadline(
      "The rumours reached the traders, though they feared on Friday that the mill would close.", "feared",
      "They feared that the mill would close"),
    ToldHeadline(
      "Health Minister Ada Olen resigned on Friday, two days after a paper printed a letter in which she mocked nurses.",
      "printed", "A paper printed a letter in which [Ada Olen] mocked nurses"),
    // Commas: none by itself between a subject and its verb.
    ToldHeadline("Brandt, who won a cup in 2016, said he would rest.", "won", "Brandt won a cup"),
    ToldHeadline(
      "The firm's chief executive, Otto Brandt, was summoned to Lorne and will testify on 14 November.", "testify",
      "The firm's chief executive, Otto Brandt, will testify"),
    // Helpers of joined verbs, and clauses behind them.
    ToldHeadline(
      "Olen was born in Kerns in 1971 and graduated from law school in 1997.", "graduated",
      "Olen graduated from law school"),
    ToldHeadline(
      "The tariffs were announced in November and postponed in January for 30 days.", "postponed",
      "The tariffs were postponed for 30 days"),
    ToldHeadline(
      "Born in Kerns in 1932, she left school at 15 and worked in a mill before her first book was printed in 1961.",
      "Born", "She [was] born in Kerns"),
    // Verbs that no "and" joins to the one before.
    ToldHeadline(
      "Nine people were killed and 12 injured when a coach carrying pupils left a road near Lorne on Friday.", "left",
      "A coach carrying pupils left a road near Lorne"),
    ToldHeadline(
      "At least nine people were killed and 23 hurt when a bus carrying schoolchildren left a road near Kerns on Friday.",
      "left", "A bus carrying schoolchildren left a road near Kerns"),
    ToldHeadline(
      "Tariffs on ore took effect on Friday, hours after talks between the two towns' trade ministers failed.", "took",
      "Tariffs on ore took effect, hours after talks between the two towns' trade ministers failed"),
    ToldHeadline(
      "A guard who shot dead an unarmed boy in Kerns in 2021 was charged with murder on Friday.", "shot",
      "A guard shot dead an unarmed boy in Kerns"),
    ToldHeadline(
      "Olen said on Friday they had seen a fire, using a drone launched in December 2021.", "launched",
      "A drone [was] launched"),
    ToldHeadline(
      "The town has decided to repay 60 million crowns of debt issued before 1950, its clerk said.", "issued",
      "Debt [was] issued"),
    ToldHeadline(
      "Some 600 people were told to leave; most were allowed back on Friday.", "allowed", "Most were allowed back"),
    ToldHeadline(
      "Work on the 40-mile line began in 2020 and was suspended in 2021 for a year.", "suspended",
      "Work on the 40-mile line was suspended for a year"),
    ToldHeadline(
      "The town sent two boats with tents and drinking water on Friday.", "sent",
      "The town sent two boats with tents and drinking water"),
    ToldHeadline(
      "\"Never again,\" said Olen, a daughter of Lorne, who as a child fled her home in 1944.", "fled",
      "Olen, a daughter of Lorne, as a child fled her home"),
    // What a noun, a verb and a preposition cannot go without.
    ToldHeadline(
      "A guest at Friday's fair, who asked not to be named, said the ferry was late.", "fair",
      "A guest at the fair, who asked not to be named, said the ferry was late"),
    ToldHeadline(
      "The town has given the ferrymen until Friday to repair the pier.", "given",
      "The town has given the ferrymen until Friday to repair the pier"),
    // The comma before who said it, and nobody named twice.
    ToldHeadline(
      "Guards from Lorne opened the gate on Friday. They believe the men fled to Kerns in May, the guards said.",
      "fled",
      "[Guards from Lorne] believe the men fled to Kerns in May"),
    // Participles between commas, and what opens a sentence.
    ToldHeadline(
      "The town's report on the flood, issued last week, said the dike had been weak.", "issued",
      "The town's report on the flood [was] issued"),
    ToldHeadline(
      "Even if Olen won the vote in Kerns on Friday, she would need a partner.", "need",
      "Even if Olen won the vote in Kerns, she would need a partner"),
    ToldHeadline(
      "The board concluded on Friday that while the clerk was careless, no court would try him.", "concluded",
      "The board concluded that while the clerk was careless, no court would try him"),
    ToldHeadline(
      "In contrast, when Lorn ran in 1988, he praised the old mayor.", "praised",
      "When Lorn ran, he praised the old mayor"),
    // A word that no one knows is no "and".
    ToldHeadline(
      "Vessa's profit fell by a third to 1.2 billion kronor in May.", "fell",
      "Vessa's profit fell by a third to 1.2 billion kronor"),
    ToldHeadline("He had an \"Oh, d---\" moment on Friday and left.", "had", "He had an \"Oh, d---\" moment and left"),
    ToldHeadline(
      "Brandt, 61, told a court on Friday that he \"never saw the books\" in 2016.", "saw",
      "Brandt told a court he \"never saw the books\""),
    // A semicolon ends a sentence; what a length belongs to stays; a name before an age.
    ToldHeadline(
      "On Thursday the chairman, Alden Pell, went on local radio; calls to the bank doubled.", "went",
      "The chairman, Alden Pell, went on local radio"),
    ToldHeadline(
      "Both sides left the building on Friday within ten minutes of each other.", "left",
      "Both sides left the building within ten minutes of each other"),
    ToldHeadline(
      "\"She knew my battalion,\" said Otis Greer, 71, who lost two fingers near Lorne in 1967.", "lost",
      "Otis Greer lost two fingers near Lorne"),
    ToldHeadline(
      "Ranchers east of Stennet spent Sunday cutting fence.", "spent",
      "Ranchers east of Stennet spent Sunday cutting fence"),
    ToldHeadline("The ballot of the members dates from 1998.", "ballot", "The ballot of the members dates from 1998"),
  ]
}
