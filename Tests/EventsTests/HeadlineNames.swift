extension HeadlineTests {
  /// Rows by class: what "the company", "the mill" and the "he" of a life are called in full, and where nobody can say.
  static let names: [ToldHeadline] = [
    // The firm that the sentence before is of, by what is said of it.
    ToldHeadline(
      "Orlan Lines lost its licence on Monday. The company asked for time on Friday.", "asked",
      "[Orlan Lines] asked for time"),
    ToldHeadline(
      "Shares in the builder fell. Dremmel's investors met on Monday. The company sold a quarry in May.", "sold",
      "[Dremmel] sold a quarry"),
    ToldHeadline(
      "Otto Brandt joined Orlan Motors in 2003. The company made him a director in 2010.", "made",
      "[Orlan Motors] made [Otto Brandt] a director"),
    ToldHeadline(
      "Orlan Motors sued Dremmel Mills on Monday. The company had filed a claim in July.", "filed",
      "The company had filed a claim"),
    ToldHeadline(
      "Orlan Motors cut 40 jobs. The company shut a plant in May. Its chairman sold a house in June.", "sold",
      "[Orlan Motors'] chairman sold a house"),
    ToldHeadline(
      "Pia Brandt left Orlan Lines in 2003, the company said.", "left", "Pia Brandt left Orlan Lines, the company said"),
    // A thing that was named with what it is.
    ToldHeadline(
      "The parish met to save the Dremmel mill. The mill, built in 1887, closed in 1996.", "closed",
      "[The Dremmel mill], built in 1887, closed"),
    ToldHeadline(
      "The ferry Ada Lorn ran aground. The ferry passed a test in June.", "passed",
      "[The ferry Ada Lorn] passed a test"),
    ToldHeadline(
      "The Orlan Museum of Art will give the bust back. The museum's trustees voted on Monday.", "voted",
      "[The Orlan Museum of Art's] trustees voted"),
    ToldHeadline(
      "The Harvest party chose a leader. The party lost its seats in May.", "lost", "[The Harvest party] lost its seats"
    ),
    // Another of the kind has come up.
    ToldHeadline(
      "The parish met to save the Dremmel mill. A mill stood at Kerns. The mill closed in 1996.", "closed",
      "The mill closed"),
    ToldHeadline(
      "The parish owns the Dremmel mill and the Lorn mill. The mill closed in 1996.", "closed", "The mill closed"),
    // Whose life an article tells, though others act in it.
    ToldHeadline(
      "Otto Garside, a minister of mines, has died. He was born in Kerns. He went to sea at 14. Garside lost a thumb "
        + "there. His uncle found him a room. Harold Lorn made him a clerk in 1966, and he entered the cabinet in 1976. "
        + "He resigned over a pit in 1979.", "resigned", "[Otto Garside] resigned over a pit"),
    // Somebody was spoken of before anybody was named.
    ToldHeadline(
      "Dremmel led the union. He met Harold Lorn in 1958. He left in 1959.", "left", "He left"),
  ]
}
