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
    // What names nothing may be meant all the same: no town burned down here.
    ToldHeadline(
      "The mill was last repainted in 2011.", "repainted", "The mill was last repainted"),
    // What tells of a date goes with it.
    ToldHeadline(
      "Tarvin had no bridge until 1812, when Lorn built one of oak.", "had",
      "Tarvin had no bridge until 1812, when Lorn built one of oak"),
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
      "She learned to fly"),
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
      "imposed", "The toll [was] imposed on users of the bridge"),
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
      "He resigned, almost two weeks after police searched his office.", "resigned",
      "He resigned after police searched his office"),
    ToldHeadline(
      "The first was sold in 1990, the second in 1995.", "sold", "The first was sold in 1990, the second in 1995"),
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
      "resigned", "Halloran said her deputy, Carl Ostrander, had resigned"),
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
      "sentenced", "The court in Lorne sentenced the driver to six years, and ordered the firm to pay 2 million crowns"),
    ToldHeadline(
      "The court in Lorne on Friday sentenced the driver to six years, and ordered the firm to pay 2 million crowns.",
      "ordered",
      "The court in Lorne sentenced the driver to six years, and ordered the firm to pay 2 million crowns"),
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
      "Born", "Hanna Reuter [was] born in Lorne"),
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

  static let all = [
    cases, classes, mends, joins, readings, rereadings, people, names, nouns, parts, meant, things, whole, halves,
    relatives, subjects,
  ].flatMap { $0 }

  @Test(arguments: all) func headline(
    _ told: ToldHeadline
  )
    throws
  {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: told.text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let event = try #require(Pipeline().read(article).events.first { told.text[$0.trigger] == told.trigger })
    #expect(event.headline == told.headline)
  }

  @Test(arguments: named) func isOnlyNamed(_ text: String, _ trigger: String) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    let event = try #require(Pipeline().read(article).events.first { text[$0.trigger] == trigger })
    #expect(event.isMention)
  }

  /// Marks that mean no quotation leave words enough.
  @Test func isNeverEmpty() throws {
    let text =
      "Last week\"s passage of the Sarmatian state budget by parliament\"s Upper House also clears the way for Kerns to take additional steps to revive its sagging trade and lift sales, the officials said."
    let article = Article(source: "test", text: text, dateline: Dateline(words: "2024-10-21", origin: .option))
    let events = Pipeline().read(article).events
    #expect(events.count > 2 && !events.contains { $0.headline.isEmpty })
  }

  /// However many hyphens join names, they are read in time that grows with the text.
  @Test func longNames() throws {
    let text =
      "On Friday " + Array(repeating: "Vale-Lorne", count: 800).joined(separator: "-") + " resigned. He left in May."
    let article = Article(source: "test", text: text, dateline: Dateline(words: "2024-10-21", origin: .option))
    let events = Pipeline().read(article).events
    #expect(!events.isEmpty && events.allSatisfy { $0.headline.unicodeScalars.count <= 140 })
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

  /// The marks of quotations count too.
  @Test(arguments: 1...12) func quotedWords(_ step: Int) throws {
    let day = try #require(CivilDay(year: 2024, month: 10, day: 21))
    let words = [
      "the", "mayor", "said", "Lorne", "was", "told", "of", "a", "mill", "it", "closed", "and", "who", "year",
    ]
    let list = (0..<40).map { place in
      let word = words[(place * (step + 3) + place / 3) % words.count]
      return place % (step % 4 + 2) == 0 ? "“\(word)”" : word
    }
    let text = "On Friday " + list.joined(separator: " ") + "."
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2024-10-21"))
    for event in Pipeline().read(article).events {
      #expect(!event.headline.isEmpty && event.headline.unicodeScalars.count <= 140)
    }
  }

  /// Words in no order are no sentence, and end no program.
  @Test func wordsInNoOrder() throws {
    let text =
      "— of Lorne, ceased as since ) ore/coal it morning a was : are ''The years. x it cts if turned the Lore pointed "
      + "yy fight agency when to ( the more : z sale '' Detailed The meetings There z z last — has to force"
    let day = try #require(CivilDay(year: 2016, month: 7, day: 15))
    let article = Article(
      source: "test", text: text, dateline: Dateline(day: day, origin: .option, words: "2016-07-15"))
    let events = Pipeline().read(article).events
    #expect(!events.isEmpty && events.allSatisfy { !$0.headline.isEmpty })
  }
}
