/// Words that matter when participants are compared.
enum NounWords {
  static let articles: Set = [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "some",
    "any",
    "all", "both", "each", "every", "no", "several", "many", "few", "such", "own", "very", "only", "also", "about",
    "nearly",
    "almost", "around", "least", "at", "whose",
  ]

  /// Words before a noun that say that there is but one, or that it was told of before.
  static let definite: Set = [
    "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "all", "both",
  ]

  /// Offices that many have at a time.
  static let manifold: Set = [
    "leader", "official", "officer", "spokesman", "spokeswoman", "member", "candidate", "person", "employee", "player",
    "teacher", "lawyer", "doctor", "farmer", "journalist", "reporter", "soldier", "driver", "father", "mother", "son",
    "daughter", "brother", "sister", "wife", "husband", "widow", "owner", "founder", "author", "expert", "analyst",
  ]

  /// Peoples, by the plural of their names.
  static let peoples = Set(places.keys.map { $0 + "s" })

  /// The names that stand for a country.
  static let countries = Set(places.values)

  /// Nouns of time, which take no part in an event.
  static let times: Set = [
    "qtr", "qtrs", "quarter", "year", "years", "month", "months", "week", "weeks", "day", "days", "mths", "period",
    "time",
    "fiscal", "today", "yesterday", "tomorrow",
  ]

  /// Nouns of what is counted and traded day after day.
  static let measures: Set = [
    "dollar", "yen", "mark", "pound", "franc", "share", "stock", "price", "index", "average", "rate", "future",
    "contract",
    "bond", "rating", "sale", "profit", "loss", "earning", "income", "output", "export", "import", "deficit", "surplus",
    "market", "cent", "point", "pct", "percent", "yield", "volume", "temperature",
  ]

  /// Those of them that a sum is in.
  static let currencies: Set = ["dollar", "yen", "mark", "pound", "franc"]

  /// Nouns for people of whom nothing else is said.
  static let anyone = peoples.union(["person", "man", "woman", "child", "victim", "civilian", "soldier", "student"])

  /// Words that tell a participant apart from one told before.
  static let others: Set = [
    "another", "other", "second", "third", "fourth", "fifth", "sixth", "further", "additional", "more", "next",
    "latest",
  ]

  static let pronouns: Set = [
    "i", "you", "he", "she", "it", "we", "they", "me", "him", "them", "us", "who", "whom", "which", "what", "one",
    "ones",
    "others", "himself", "herself", "itself", "themselves", "someone", "somebody", "anyone", "anybody", "everyone",
    "everybody", "nobody", "none", "something", "nothing", "anything", "everything", "there", "here", "so", "hers",
    "theirs",
    "ours", "yours", "and", "or",
  ]

  /// What begins the part behind the noun.
  static let endings: Set = [
    "in", "on", "from", "to", "for", "with", "by", "into", "over", "under", "against", "between", "near", "after",
    "before",
    "during", "since", "as", "than", "that", "which", "who", "whose", "where", "when", "without", "within", "through",
    "including", "about", "at", "of", "and", "or",
  ]

  /// What stands before a name and is not part of it.
  static let titles: Set = [
    "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "dame", "president", "vice", "prime", "minister", "premier",
    "chancellor", "king", "queen", "prince", "princess", "pope", "senator", "sen", "representative", "rep",
    "congressman",
    "congresswoman", "governor", "gov", "mayor", "judge", "justice", "general", "gen", "colonel", "col", "major",
    "captain",
    "capt", "lieutenant", "lt", "sergeant", "sgt", "admiral", "ambassador", "secretary", "chairman", "chairwoman",
    "chair",
    "chief", "director", "professor", "prof", "attorney", "councillor", "commissioner", "inspector", "detective",
    "deputy",
    "spokesman", "spokeswoman", "spokesperson", "reverend", "rev", "father", "sister", "brother", "bishop",
    "archbishop",
    "cardinal", "rabbi", "imam", "sheikh", "ayatollah", "leader", "foreign", "defense", "defence", "interior",
    "finance",
    "former", "acting", "executive", "officer",
  ]

  /// Titles that are written short, each with its word.
  static let shortTitles = [
    "capt": "captain", "col": "colonel", "gen": "general", "gov": "governor", "lt": "lieutenant", "prof": "professor",
    "rep": "representative", "rev": "reverend", "sen": "senator", "sgt": "sergeant",
  ]

  /// Titles that are no office.
  static let courtesies: Set = [
    "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "dame", "former", "acting", "deputy", "vice", "prime", "foreign",
    "defense", "defence", "interior", "finance", "executive",
  ]

  /// What bodies are called whose names may begin like a title.
  static let bodies: Set = [
    "department", "ministry", "office", "agency", "court", "committee", "council", "commission", "house", "union",
    "party",
    "bank", "group", "corp", "inc", "co", "company", "ltd", "motors", "electric", "foods", "mills", "dynamics", "board",
    "service", "services", "assembly", "hospital", "school", "college", "university", "association", "society", "fund",
    "palace", "street", "bridge", "affairs", "corporation", "exchange", "industries", "international", "holdings",
    "systems", "plc", "federation", "authority", "institute", "parliament", "congress", "senate", "government",
    "district",
  ]

  /// What is called after a place, or after those who meet in it, and is neither.
  static let calledAfter: Set = [
    "agency", "airport", "assembly", "board", "bridge", "college", "commission", "committee", "congress", "council",
    "court", "dam", "department", "district", "government", "hospital", "house", "jail", "ministry", "office",
    "palace",
    "parliament", "party", "police", "prison", "river", "school", "senate", "station", "street", "summit", "theatre",
    "treaty",
    "university", "valley",
  ]

  static let numbers: Set = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
    "eighty", "ninety", "hundred", "thousand", "million", "billion", "dozen",
  ]

  static let digits = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10",
    "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
  ]

  static let irregular = [
    "men": "man", "women": "woman", "children": "child", "people": "person", "policemen": "policeman", "feet": "foot",
    "wives": "wife", "lives": "life", "leaves": "leaf", "thieves": "thief", "spokesmen": "spokesman",
    "firemen": "fireman",
    "gunmen": "gunman", "fishermen": "fisherman", "series": "series", "species": "species", "buses": "bus",
    "gases": "gas",
  ]

  /// Nouns by which news calls one thing, each with the one that stands for all.
  static let same: [String: String] = {
    let groups = [
      ["agreement", "deal", "accord", "pact", "treaty"], ["inquiry", "enquiry", "investigation", "probe"],
      ["company", "firm"], ["car", "vehicle"], ["plane", "aircraft", "airplane", "aeroplane", "jet", "airliner"],
      ["ship", "vessel", "boat"], ["soldier", "troop"], ["police", "policeman", "policewoman", "detective"],
      ["talk", "negotiation"],
      ["blast", "explosion"], ["letter", "note"], ["home", "house"], ["person", "resident", "inhabitant"],
      ["gunman", "shooter", "sniper"], ["doctor", "physician"], ["lawyer", "attorney"], ["employee", "worker"],
      ["demonstrator", "protester"], ["crack", "fissure"], ["mine", "pit", "colliery", "coalmine"],
      ["takeover", "acquisition", "purchase"], ["dyke", "levee", "dike", "embankment"], ["flat", "apartment"],
      ["jail", "prison", "gaol"], ["film", "movie"], ["freight", "good"], ["hostage", "captive"],
      ["rebel", "mutineer", "insurgent"], ["strike", "stoppage"], ["bank", "lender"], ["officer", "constable"],
      ["coup", "putsch"], ["shareholder", "stockholder"], ["teenager", "teen"], ["road", "highway"],
      ["child", "kid"], ["jury", "juror"], ["pupil", "schoolchild"], ["mother", "mum"], ["search", "hunt"],
      ["fire", "blaze", "inferno"],
    ]
    return Dictionary(uniqueKeysWithValues: groups.flatMap { group in group.dropFirst().map { ($0, group[0]) } })
  }()

  /// Adjectives of countries, and other names of them, each with the name that stands for all.
  static let places = [
    "american": "us", "america": "us", "usa": "us", "british": "britain", "uk": "britain",
    "french": "france", "german": "germany", "russian": "russia", "chinese": "china", "japanese": "japan",
    "korean": "korea", "israeli": "israel", "palestinian": "palestine", "iraqi": "iraq", "iranian": "iran",
    "turkish": "turkey", "greek": "greece", "italian": "italy", "spanish": "spain", "polish": "poland",
    "czech": "czech",
    "hungarian": "hungary", "cuban": "cuba", "mexican": "mexico", "brazilian": "brazil", "canadian": "canada",
    "australian": "australia", "indian": "india", "pakistani": "pakistan", "afghan": "afghanistan", "saudi": "saudi",
    "egyptian": "egypt", "kenyan": "kenya", "tanzanian": "tanzania", "sudanese": "sudan", "syrian": "syria",
    "lebanese": "lebanon", "jordanian": "jordan", "libyan": "libya", "ukrainian": "ukraine", "serbian": "serbia",
    "swiss": "switzerland", "swedish": "sweden", "norwegian": "norway", "danish": "denmark", "dutch": "netherlands",
    "belgian": "belgium", "austrian": "austria", "portuguese": "portugal", "irish": "ireland", "scottish": "scotland",
    "argentine": "argentina", "chilean": "chile", "colombian": "colombia", "venezuelan": "venezuela",
    "vietnamese": "vietnam", "thai": "thailand", "indonesian": "indonesia", "malaysian": "malaysia",
    "philippine": "philippines", "filipino": "philippines", "nigerian": "nigeria", "ethiopian": "ethiopia",
  ]
}
