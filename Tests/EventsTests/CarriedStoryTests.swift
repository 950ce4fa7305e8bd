import Articles
import Events
import Testing

/// What a story far from its dateline hands on from sentence to sentence: its date, as one that is not sure, and a name
/// for a pronoun only where nobody else can be meant.
@Suite struct CarriedStoryTests {
  private static let text =
    "Paul Smith was born in 1961. He was arrested on 3 May 2016 at a farm near Oster. He pleaded not guilty. "
    + "The trial opened on 9 January 2017.\n\nThe judge sent him to prison on 4 March 2017. He was freed in June 2022.\n\n"
    + "Smith told Paul Dunne in 2023 that it was over. He said in May 2023 that he would write a book."

  @Test(arguments: [
    ("born", "1961", Dating.stated, "Paul Smith was born"),
    ("arrested", "2016-05-03", .stated, "[Paul Smith] was arrested at a farm near Oster"),
    // "Not guilty" may have been said on that day or on a later one.
    ("pleaded", "2016-05-03?", .narrative, "[Paul Smith] pleaded not guilty"),
    // Not the judge: the article is a life of one man.
    ("freed", "2022-06", .stated, "[Paul Smith] was freed"),
    // The one who spoke speaks on.
    ("said", "2023-05", .stated, "[Paul Smith] said that he would write a book"),
  ]) func isHandedOn(_ trigger: String, _ date: String, _ dating: Dating, _ headline: String) throws {
    let event = try event(trigger, in: Self.text, on: "2024-05-02")
    #expect(event.date?.edtf.description == date)
    #expect(event.dating == dating)
    #expect(event.headline == headline)
  }

  /// A name in brackets only where nobody and nothing else can be meant; a deed has the one who did it.
  @Test(arguments: [
    (
      "Brandt's aides would not comment on it, and Halder's aides would not talk about whether they planned to use it.",
      "planned", "Halder's aides would not talk about whether they planned to use it"
    ),
    ("The judge told Smith on Friday that he had lied.", "lied", "The judge told Smith he had lied"),
    (
      "Labour had tabled an amendment on Friday, but it was defeated.", "defeated", "It was defeated"
    ),
    (
      "Dunn was fired in February 2020 and a grand jury declined to charge him that June.", "declined",
      "A grand jury declined to charge him"
    ),
  ]) func namesNobodyElse(_ text: String, _ trigger: String, _ headline: String) throws {
    let event = try event(trigger, in: text, on: "2024-05-02")
    #expect(event.headline == headline)
  }

  /// The day that an article leads with is perhaps that of what it goes on to tell, and of nothing that is told of another day, looked
  /// back on by whoever speaks, or said to be some days later than nobody knows what.
  @Test(arguments: [
    ("A clerk opened the boxes.", "opened", "2024-10-18?"),
    ("\"My father died in that mine,\" said Ida Holm.", "died", "2024-10-21"),
    ("Her aunt kept the promise she gave when she visited the town.", "visited", "../2024-10-20"),
    ("She won Monday's race in Lorne.", "won", "2024-10-21"),
    ("The clerk, who was held on a train and soon freed, spoke.", "freed", "2024-10-21"),
    ("Police believe that Kern stabbed the guard.", "stabbed", "2024-10-21"),
    ("A widow lived in the house.", "lived", "2024-10-21"),
    ("She came to the house where a clerk hid the keys.", "hid", "2024-10-21"),
    ("Kern was caught after two days.", "caught", "2024-10-21"),
    ("Orders have come back since the town guaranteed them.", "guaranteed", "../2024-10-20"),
    ("The bank, which reported a loss while its rival grew, will move.", "reported", "2024-10-21"),
    ("She was held in July. She was released two days later.", "released", "2024-07"),
  ]) func leadsToItsDay(_ text: String, _ trigger: String, _ date: String) throws {
    let article = "Police raided a bank in Oster on Friday. They took a safe away. " + text
    #expect(try event(trigger, in: article, on: "2024-10-21").date?.edtf.description == date)
  }

  /// "The 11th-century cup": the century is the cup's.
  @Test func datesNoThing() throws {
    let text = "Police recovered the 11th-century cup from a garden shed on Friday."
    #expect(try event("recovered", in: text, on: "2024-10-21").date?.edtf.description == "2024-10-18")
  }

  /// A year told in news is most often that of a figure, and a sentence that tells of somebody else goes on with nothing.
  @Test(arguments: [
    ("The firm lost money in 1967. It closed two shops.", "closed"),
    ("The museum was opened in May 1967. The council spoke of its cost.", "spoke"),
  ]) func carriesNoFarDateOfAnother(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").dating == .dateline)
  }
}
