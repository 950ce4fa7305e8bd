import Articles
import Dates
import Testing
import Text

@testable import Events

/// A sentence, a word of it that names an event, and the headline under which that is told.
struct ToldHeadline: CustomTestStringConvertible {
  let text: String
  let trigger: String
  let headline: String

  init(_ text: String, _ trigger: String, _ headline: String) {
    self.text = text
    self.trigger = trigger
    self.headline = headline
  }

  var testDescription: String { "\(trigger): \(text)" }
}

@Suite struct HeadlineTests {
  static let cases: [ToldHeadline] = [
    // Names are whole, and nobody is named twice.
    ToldHeadline(
      "<Upper Lorne Barge Works Ltd> said on Friday its pact with Kerns had been cancelled in May.", "cancelled",
      "Its pact with Kerns had been cancelled, Upper Lorne Barge Works Ltd said"),
    ToldHeadline(
      "Lorne Bank analyst Otto Brandt said he repeated his advice on two shares on Friday.", "repeated",
      "He repeated his advice on two shares, Lorne Bank analyst Otto Brandt said"),
    ToldHeadline(
      "The feast was held for Jan Olen, the painter and poet who fought for the town's freedom in 1898.", "fought",
      "Jan Olen, the painter and poet, fought for the town's freedom"),
    ToldHeadline(
      "Vessa was bought by Dorn Paper Plc in its purchase of the Lorne mills in April 2016.", "purchase",
      "Its purchase of the Lorne mills"),
    ToldHeadline(
      "A ferryman, who lives in Kerns, said on Friday, \"We thought the board would close the weir in May.\"",
      "thought",
      "A ferryman said: \"We thought the board would close the weir in May\""),
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
      "The yard built 40 boats, of which only nine were sold in 2019.", "sold", "Only nine were sold"),
    ToldHeadline(
      "He was the last man on the list, which began in 1950.", "began",
      "He was the last man on the list, which began in 1950"),
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
      "Prices rose after a sharp fall in March.", "fall", "Prices rose after a sharp fall in March"),
    ToldHeadline(
      "Six people were killed in a bomb attack on Friday outside the mill.", "attack",
      "Six people were killed in a bomb attack outside the mill"),
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
      "Its sales had risen five percent, Branhull Ltd said"),
    ToldHeadline(
      "So far nine hundred boats have been built since work began in 1985.", "built",
      "So far nine hundred boats have been built since work began in 1985"),
    ToldHeadline(
      "Rep. Carl Lorn, R-Ohio, asked the board on Friday to open the files.", "asked",
      "Rep. Carl Lorn asked the board to open the files"),
    ToldHeadline(
      "A decision of his relatives to leave the town on Friday surprised nobody in Lorne.", "decision",
      "A decision of his relatives to leave the town on Friday surprised nobody in Lorne"),
    // What names nothing may be meant all the same: no town burned down here.
    ToldHeadline(
      "Lorne had no mill before 1812, when a miller built one of oak. It burned down on 9 August 1847.", "burned down",
      "It burned down"),
    // "They" who do something are no things.
    ToldHeadline(
      "The developments pleased both sides. They resumed the talks on Friday.", "resumed", "They resumed the talks"),
    ToldHeadline(
      "Surveyors measured the house. They had marked it on Friday as a ruin.", "marked",
      "[Surveyors] had marked it as a ruin"),
    // A time that a verb does something to stays, and so does the day that a participle needs.
    ToldHeadline(
      "The bride spent Saturday evening in the car park.", "spent", "The bride spent Saturday evening in the car park"),
    ToldHeadline("He missed most of April with a broken toe.", "missed", "He missed most of April with a broken toe"),
    ToldHeadline(
      "Elections planned for June could be delayed.", "delayed", "Elections planned for June could be delayed"),
    ToldHeadline(
      "She learned to fly in the spring of 2010; on June 9 that year she made her first flight.", "learned",
      "She learned to fly; she made her first flight"),
    ToldHeadline(
      "The family filed suit on May 20, 2017; the trial opened on September 13, 2017, and ended on October 8.", "filed",
      "The family filed suit"),
    // Not every participle that the parse finds is a passive.
    ToldHeadline(
      "The markets contracted sharply in March with few bonds sold.", "contracted",
      "The markets contracted sharply with few bonds sold"),
    ToldHeadline(
      "A letter published on Tuesday blamed the board.",
      "published", "A letter [was] published"),
    ToldHeadline(
      "The toll imposed last year on users of the bridge hurts the shops.",
      "imposed", "The toll imposed on users of the bridge"),
    ToldHeadline(
      "The plan filed in September still lies on a desk.",
      "filed", "The plan [was] filed"),
    ToldHeadline(
      "In a radio speech on Friday, Abbot Marta Olen called the roof unsafe.",
      "speech", "In a radio speech, Abbot Marta Olen called the roof unsafe"),
    ToldHeadline(
      "The club won a cup in each of the first three months of 2023.",
      "won", "The club won a cup in each of the first three months of 2023"),
    ToldHeadline(
      "The rent index, base 2015, climbed to 140.2 points in September.",
      "climbed", "The rent index, base 2015, climbed to 140.2 points"),
    ToldHeadline(
      "Vessa, which bought the yard in 2011, said on Friday it would sell it.",
      "bought", "Vessa bought the yard"),
    ToldHeadline(
      "Vessa, which bought the yard in 2011, said on Friday it would sell it.",
      "said", "Vessa said it would sell it"),
    ToldHeadline(
      "Singers leaving the hall on Friday refused to talk.",
      "refused", "Singers leaving the hall refused to talk"),
    ToldHeadline(
      "The crown sank to a low of 9 marks in quiet trading on Friday.",
      "sank", "The crown sank to a low of 9 marks in quiet trading on Friday"),
    ToldHeadline(
      "The minister, who took office in May, said on Thursday that the road would be closed.",
      "took", "The minister took office"),
    ToldHeadline(
      "The minister, who took office in May, said on Thursday that the road would be closed.",
      "said", "The minister said that the road would be closed"),
    ToldHeadline(
      "\"We will not pay,\" Olen said on Friday.",
      "said", "Olen said: \"We will not pay\""),
    ToldHeadline(
      "When the dam broke on Friday, three villages were flooded.",
      "broke", "The dam broke"),
    ToldHeadline(
      "Two former guards charged on Friday with theft pleaded not guilty.",
      "charged", "Two former guards [were] charged with theft"),
    ToldHeadline(
      "Police arrested a man of 40 on Friday after a chase through the old town of Lorne that ended at the harbour wall, where he had hidden in a boat belonging to his brother, who was not aware of it.",
      "arrested",
      "Police arrested a man of 40 after a chase through the old town of Lorne that ended at the harbour wall"),
    ToldHeadline(
      "Steel output fell 3.9 percent in September from 5.1 million tonnes in August.",
      "fell", "Steel output fell 3.9 percent from 5.1 million tonnes in August"),
    ToldHeadline(
      "Workers at the mill, owned by Dorn Paper, went on strike on Monday.",
      "went", "Workers at the mill, owned by Dorn Paper, went on strike"),
    ToldHeadline(
      "He was elected in 2019 and re-elected in 2023.",
      "elected", "He was elected"),
    ToldHeadline(
      "He was elected in 2019 and re-elected in 2023.",
      "re-elected", "He was re-elected"),
    ToldHeadline(
      "Kassel AG (KSL.D) and Norbank signed the merger on October 3, ending a year of talks.",
      "signed", "Kassel AG and Norbank signed the merger, ending a year of talks"),
    ToldHeadline(
      "The council voted on Friday to close the pool, but not the library.",
      "voted", "The council voted to close the pool, but not the library"),
    ToldHeadline(
      "Heavy rain that began on Thursday has killed at least twelve people, officials said on Sunday.",
      "began", "Heavy rain began"),
    ToldHeadline(
      "Heavy rain that began on Thursday has killed at least twelve people, officials said on Sunday.",
      "said", "Officials said heavy rain that began on Thursday has killed at least twelve people"),
    ToldHeadline(
      "She joined the bank in 2004, became its head in 2015 and left in June.",
      "joined", "She joined the bank"),
    ToldHeadline(
      "She joined the bank in 2004, became its head in 2015 and left in June.",
      "became", "She became its head"),
    ToldHeadline(
      "She joined the bank in 2004, became its head in 2015 and left in June.",
      "left", "She left"),
    ToldHeadline(
      "The trial of Otto Brandt opened in Vienna on Monday.",
      "opened", "The trial of Otto Brandt opened in Vienna"),
    ToldHeadline(
      "The ferry sank off Kerns on October 2, drowning 14 people.",
      "sank off", "The ferry sank off Kerns, drowning 14 people"),
    ToldHeadline(
      "According to the ministry, exports dropped by a tenth last year.",
      "dropped", "According to the ministry, exports dropped by a tenth"),
    ToldHeadline(
      "There was an explosion at the plant on Friday.",
      "explosion", "There was an explosion at the plant"),
    ToldHeadline(
      "It was on Friday that the court freed him.",
      "freed", "The court freed him"),
    ToldHeadline(
      "The bank was founded in 1898 by two brothers from Lorne.",
      "founded", "The bank was founded by two brothers from Lorne"),
    ToldHeadline(
      "The museum, closed since 2019, reopened on Saturday.",
      "reopened", "The museum, closed since 2019, reopened"),
    ToldHeadline(
      "Halloran said Friday that her deputy, Carl Ostrander, had resigned in June.",
      "said", "Halloran said that her deputy, Carl Ostrander, had resigned in June"),
    ToldHeadline(
      "Halloran said Friday that her deputy, Carl Ostrander, had resigned in June.",
      "resigned", "Her deputy, Carl Ostrander, had resigned, Halloran said"),
    ToldHeadline(
      "Talks between the union and the port broke down on Friday.",
      "broke down", "Talks between the union and the port broke down"),
    ToldHeadline(
      "Asked on Friday about the leak, the minister said nothing.",
      "Asked", "Asked about the leak, the minister said nothing"),
    ToldHeadline(
      "Northbank's chief executive, Ada Lorn, was dismissed in March over a loan to her brother.",
      "dismissed", "Northbank's chief executive, Ada Lorn, was dismissed over a loan to her brother"),
    ToldHeadline(
      "The court in Lorne on Friday sentenced the driver to six years, and ordered the firm to pay 2 million crowns.",
      "sentenced", "The court in Lorne sentenced the driver to six years"),
    ToldHeadline(
      "The court in Lorne on Friday sentenced the driver to six years, and ordered the firm to pay 2 million crowns.",
      "ordered", "The court in Lorne ordered the firm to pay 2 million crowns"),
    ToldHeadline(
      "In 1994 the town bought the mill, which had been idle since the war.",
      "bought", "The town bought the mill"),
    ToldHeadline(
      "A decade after the flood, the dike was raised in 2012.",
      "raised", "A decade after the flood, the dike was raised"),
    ToldHeadline(
      "The firm's shares closed at 14.20 crowns on Friday, down from 15.10 crowns a week earlier.",
      "closed", "The firm's shares closed at 14.20 crowns, down from 15.10 crowns"),
    ToldHeadline(
      "Some 300 people marched through Lorne on Saturday to protest against the closure.",
      "marched", "Some 300 people marched through Lorne to protest against the closure"),
    ToldHeadline(
      "The storm left two dead and cut power to 9,000 homes on Thursday night, the fire service said.",
      "left", "The storm left two dead and cut power to 9,000 homes, the fire service said"),
    ToldHeadline(
      "He told the court on Tuesday that he had never met the woman.",
      "told", "He told the court that he had never met the woman"),
    ToldHeadline(
      "The government will hold a referendum on the dam on December 1, Prime Minister Ilse Brandt said Monday.",
      "hold", "The government will hold a referendum on the dam, Prime Minister Ilse Brandt said"),
    ToldHeadline(
      "The government will hold a referendum on the dam on December 1, Prime Minister Ilse Brandt said Monday.",
      "said", "Prime Minister Ilse Brandt said the government will hold a referendum on the dam on December 1"),
    ToldHeadline(
      "Born in Lorne in 1931, Hanna Reuter studied law and became a judge in 1965.",
      "Born", "Born in Lorne, Hanna Reuter studied law"),
    ToldHeadline(
      "Born in Lorne in 1931, Hanna Reuter studied law and became a judge in 1965.",
      "became", "Hanna Reuter became a judge"),
    ToldHeadline(
      "The treaty, signed in 1987 and renewed in 2007, expires next year.",
      "signed", "The treaty [was] signed"),
    ToldHeadline(
      "The treaty, signed in 1987 and renewed in 2007, expires next year.",
      "renewed", "The treaty [was] renewed"),
    ToldHeadline(
      "The treaty, signed in 1987 and renewed in 2007, expires next year.",
      "expires", "The treaty, signed in 1987 and renewed in 2007, expires"),
    ToldHeadline(
      "Kerr's widow sold the house in 2010 to a firm that turned it into a hotel.",
      "sold", "Kerr's widow sold the house to a firm that turned it into a hotel"),
    ToldHeadline(
      "On Sunday morning a fire broke out on the third floor of the hotel, killing a guest.",
      "broke out", "A fire broke out on the third floor of the hotel, killing a guest"),
    ToldHeadline(
      "No one was hurt when a crane fell on Tuesday at the port.",
      "fell", "A crane fell at the port"),
    ToldHeadline(
      "Police said they had found the car, a red Volvo, on Wednesday near the lake.",
      "found", "[Police] had found the car, a red Volvo near the lake"),
  ]

  @Test(arguments: cases) func headline(_ told: ToldHeadline) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: told.text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let event = try #require(Pipeline().read(article).events.first { told.text[$0.trigger] == told.trigger })
    #expect(event.headline == told.headline)
  }

  /// However long the sentence: at most 140 scalars, no comma and no "and" at the end, never empty.
  @Test(arguments: [5, 40, 400]) func longSentences(_ count: Int) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let list = (0..<count).map { "the village of Lorne\($0)" }.joined(separator: ", ")
    let text = "On Friday the flood reached \(list) and the old mill, which nobody had left."
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    for event in Pipeline().read(article).events {
      #expect(!event.headline.isEmpty && event.headline.unicodeScalars.count <= 140)
      #expect(!event.headline.hasSuffix(",") && !event.headline.hasSuffix(" and"))
    }
  }
}
