import Articles
import Events
import Testing

/// Sentences that lead a parser astray: which verb is the main one, and whose subject a noun is.
@Suite struct GardenPathTests {
  @Test(arguments: [
    (
      "A guard who left the gate two hours before it fell told a court on Friday that he had been ill.", "told",
      "A guard who left the gate two hours before it fell told a court that he had been ill"
    ),
    ("Lorne and Vale sent tents, which came on Friday.", "came", "Tents came"),
    ("Lorne and Vale sent tents, which came on Friday.", "sent", "Lorne and Vale sent tents, which came on Friday"),
    ("Olen was chosen in 1968, nine years after Vale, and took a seat in 1975.", "took", "Olen took a seat"),
    (
      "The council is looking into Kerns Mills, its tenant, and said on Friday that it would act.", "said",
      "The council said that it would act"
    ),
    (
      "The firm said on Friday that profit would be lower than planned after a survey found a leak.", "said",
      "The firm said that profit would be lower than planned after a survey found a leak"
    ),
    (
      "The pilot told a court on Friday that he flew despite a storm warning issued the day before.", "issued",
      "A storm warning [was] issued"
    ),
    (
      "A lawyer for Ada Olen said she had been in Kerns since May 3 and took no part in the sale.", "said",
      "A lawyer for Ada Olen said she had been in Kerns since May 3 and took no part in the sale"
    ),
    (
      "The blaze crossed a road Friday night and forced 90 people to flee.", "forced",
      "The blaze forced 90 people to flee"
    ),
    ("Olen, who stood for mayor in 2016 and lost by nine votes, is ill.", "lost", "Olen lost by nine votes"),
  ]) func tellsWhoDidIt(_ text: String, _ trigger: String, _ headline: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").headline == headline)
  }

  @Test(arguments: [
    ("Ministers cut the toll of the dead from Sunday's blast to nine on Monday.", "cut", "2024-10-21"),
    ("The town raised its count of the dead from last week's storm to 90 on Sunday.", "raised", "2024-10-20"),
    ("The blaze crossed a road Friday night and forced 90 people to flee.", "forced", "2024-10-18"),
    ("Olen, who stood for mayor in 2016 and lost by nine votes, is ill.", "lost", "2016"),
    ("Olen has run the mill since May 2014 and sold its boats.", "sold", "2024-10-21"),
  ]) func hasItsDay(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").date?.edtf.description == date)
  }
}
