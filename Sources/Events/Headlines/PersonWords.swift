/// The words by which a person is known.
enum PersonWords {
  /// Titles before names.
  static let titles: [String: Gender] = [
    "Mr.": .he, "Mr": .he, "Sir": .he, "Lord": .he, "King": .he, "Prince": .he, "Mrs.": .she, "Mrs": .she, "Ms.": .she,
    "Ms": .she, "Miss": .she, "Lady": .she, "Dame": .she, "Queen": .she, "Princess": .she, "Dr.": .person,
    "President": .person, "Mayor": .person, "Sen.": .person, "Senator": .person, "Rep.": .person, "Gov.": .person,
    "Governor": .person, "Minister": .person, "Secretary": .person, "Chairman": .person, "Judge": .person,
    "Justice": .person, "Gen.": .person, "General": .person, "Col.": .person, "Lt.": .person, "Sgt.": .person,
    "Capt.": .person, "Rev.": .person, "Pope": .he, "Premier": .person, "Chancellor": .person, "Professor": .person,
    "Prof.": .person, "Officer": .person, "Detective": .person, "Sheriff": .person, "Ambassador": .person,
  ]

  /// Titles that a name goes without when it is printed for a pronoun.
  static let honorifics: Set<String> = ["Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss"]

  /// Common first names.
  static let firstNames: [String: Gender] = {
    var names: [String: Gender] = [:]
    for name in men.split(separator: " ") { names[String(name)] = .he }
    for name in women.split(separator: " ") { names[String(name)] = .she }
    return names
  }()

  private static let men = """
    Aaron Adam Ahmed Alan Albert Alex Alexander Ali Andrew Anthony Antonio Arthur Barack Ben Benjamin Bernard Bill Bob \
    Boris Brian Bruce Carl Carlos Charles Chris Christopher Daniel Dave David Dennis Dick Donald Doug Douglas Ed Edward \
    Eric Ernest Francis Frank Fred Frederick Gary George Gerald Gerhard Gordon Greg Gregory Hans Harold Harry Helmut \
    Henry Howard Hugo Hussein Ian Ivan Jack Jacques James Jason Jean Jeff Jeffrey Jerry Jim Jimmy Joe John Jonathan Jose \
    Joseph Juan Keith Ken Kenneth Kevin Kofi Larry Lawrence Leonard Leon Louis Luis Mark Martin Matthew Maurice Max \
    Michael Mike Mikhail Mohamed Mohammed Muhammad Nicholas Nigel Oliver Oscar Patrick Paul Pedro Peter Phil Philip Pierre \
    Ralph Raymond Richard Rob Robert Roger Roland Ron Ronald Roy Russell Sam Samuel Scott Sean Sergei Simon Stephen Steve \
    Steven Stuart Ted Terry Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Victor Viktor Vladimir Walter Warren Wayne \
    William Yuri Yasser Bernie Marco Jeb Rand Mitt Newt Carlo Giovanni Giulio Karl Klaus Jorge Fernando Rafael Miguel
    """

  private static let women = """
    Alice Amanda Amy Ana Andrea Angela Ann Anna Anne Barbara Betty Beverly Brenda Carol Caroline Carolyn Catherine Cheryl \
    Christina Christine Cynthia Deborah Debra Denise Diana Diane Donna Dorothy Elaine Eleanor Elizabeth Ellen Emily Emma \
    Erin Eva Frances Gloria Hannah Heather Helen Hillary Indira Ingrid Irene Jane Janet Janice Jean-Marie Jennifer Jessica \
    Joan Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Katie Kelly Kimberly Laura Linda Lisa Loretta \
    Lori Lucy Madeleine Margaret Maria Marie Martha Mary Megan Melania Melissa Michelle Monica Nancy Natalie Nicole Olga \
    Pamela Patricia Paula Petra Rachel Rebecca Rita Rosa Rose Ruth Sally Sandra Sara Sarah Sharon Sheila Sonia Sophie \
    Stephanie Susan Susana Teresa Theresa Valerie Vera Victoria Virginia Wendy Yvonne Ivanka Carly Huma
    """

  /// Last words of the names of firms and bodies.
  static let bodies: Set<String> = [
    "Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "plc", "AG", "SA", "NV", "Bank", "Group",
    "Company", "Corporation", "Association", "Union", "Party", "University", "Council", "Committee", "Commission",
    "Court",
    "Congress", "Senate", "House", "Ministry", "Department", "Agency", "Board", "Institute", "Fund", "Bureau",
    "Authority",
    "Exchange", "Airlines", "Airways", "Industries", "Holdings", "Partners", "Systems", "Services", "Steel", "Oil",
    "Gas",
    "Times", "Post", "News", "Press", "Journal", "Bridge", "Korea", "Kingdom", "States", "Republic", "Netherlands",
    "Philippines", "Organization",
    "Organisation", "League", "Club", "Trust", "Society", "Center", "Centre", "Hospital", "School", "College", "Church",
    "Nations", "Administration", "Service", "Office", "International", "Foundation", "Federation", "Alliance", "Army",
    "Navy", "Police", "Government", "Parliament", "Assembly", "Cabinet", "Tribunal", "Museum", "Network",
    "Laboratories",
  ]

  /// Nouns for bodies that say and decide.
  static let bodyNouns: Set<String> = [
    "company", "firm", "bank", "group", "government", "ministry", "agency", "court", "party", "union", "council",
    "committee", "commission", "board", "department", "corporation", "association", "organization", "organisation",
    "administration", "parliament", "congress", "senate", "cabinet", "army", "police", "newspaper", "paper", "magazine",
    "airline", "bureau", "institute", "university", "school", "hospital", "club", "team", "league", "fund", "exchange",
    "office", "authority", "campaign", "carmaker", "manufacturer", "retailer", "producer", "unit", "subsidiary",
    "panel",
    "tribunal", "jury", "alliance", "service", "network", "embassy", "utility", "lender", "insurer", "maker", "inquiry",
  ]

  /// Nouns for several people or bodies, who do things though no one of them is named.
  static let groups: Set<String> = [
    "ally", "brother", "country", "couple", "crew", "family", "grandparent", "heir", "nation", "neighbor", "neighbour",
    "parent", "people", "protestant", "relative", "side", "source", "state", "survivor", "tenant", "town", "village",
  ]

  /// Words of time, which no pronoun stands for.
  static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.",
    "oct.", "nov.", "dec.", "day", "week", "month", "year", "quarter", "morning", "afternoon", "evening", "night",
    "time",
    "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "weekend", "decade", "century", "today",
    "yesterday", "statement", "interview", "addition", "report", "letter", "speech",
  ]

  /// What a noun says of the person it names; nil when it names none.
  static func kind(_ lemma: String) -> Gender? {
    if men2.contains(lemma) || lemma.hasSuffix("sman") { return lemma == "chairman" ? .person : .he }
    if women2.contains(lemma) || lemma.hasSuffix("woman") { return .she }
    return people.contains(lemma) ? .person : nil
  }

  private static let men2: Set<String> = [
    "man", "boy", "father", "son", "brother", "husband", "uncle", "king", "prince", "actor", "priest", "gunman",
    "policeman",
    "fireman", "nephew", "grandfather", "grandson",
  ]
  private static let women2: Set<String> = [
    "woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "queen", "princess", "actress", "niece",
    "grandmother",
    "granddaughter",
  ]
  private static let people: Set<String> = [
    "president", "minister", "mayor", "senator", "governor", "chairman", "judge", "secretary", "director", "officer",
    "official", "leader", "chief", "analyst", "economist", "lawyer", "attorney", "doctor", "spokesperson", "spokesman",
    "congressman", "lawmaker", "candidate", "ambassador", "professor", "teacher", "student", "author", "writer",
    "reporter",
    "editor", "producer", "singer", "player", "coach", "manager", "owner", "founder", "executive", "prosecutor",
    "detective",
    "sheriff", "soldier", "commander", "general", "colonel", "captain", "deputy", "adviser", "advisor", "aide",
    "expert",
    "scientist", "researcher", "engineer", "driver", "pilot", "victim", "suspect", "witness", "resident", "worker",
    "dealer", "trader", "broker", "banker", "investor", "head", "premier", "chancellor", "envoy", "diplomat",
    "dictator",
    "rebel", "activist", "child", "person", "patient", "defendant", "plaintiff", "nurse", "physician", "astronaut",
    "cosmonaut", "farmer", "foreman", "pope", "bishop", "archbishop", "cardinal", "rabbi", "imam", "pastor", "reverend",
    "democrat", "republican", "representative", "delegate", "commissioner", "inspector", "agent", "trustee",
    "treasurer",
  ]
}
