/// The words that headlines turn on.
enum HeadlineWords {
  /// Verbs of saying: their content may stand before them, and stands by itself.
  static let saying: Set<String> = [
    "acknowledge", "add", "admit", "allege", "announce", "argue", "assert", "believe", "claim", "comment", "complain",
    "concede", "conclude", "confirm", "contend", "declare", "disclose", "estimate", "explain", "forecast", "insist",
    "maintain", "mention", "note", "observe", "point", "predict", "promise", "quote", "reaffirm", "recall", "remark",
    "repeat", "reply", "report", "reveal", "say", "state", "stress", "suggest", "tell", "testify", "think", "tweet",
    "vow", "warn", "write",
  ]

  /// Nouns that say nothing without what they are of.
  static let ofSomething: Set<String> = [
    "absence", "aftermath", "aim", "balance", "beginning", "behalf", "case", "cause", "chance", "collapse", "cost",
    "danger", "death", "each", "end", "event", "face", "favor", "favour", "fear", "first", "form", "hope", "idea",
    "issue", "kind", "lack", "leader", "level", "light", "loss", "margin", "means", "member",
    "midst", "part", "place", "presence", "price", "problem", "prospect", "purpose", "rate", "result", "right", "risk",
    "second", "side",
    "sign", "start", "third", "threat", "use", "wake", "way", "work", "worth",
  ]

  /// What is done to a poll, a report or an interview on its day.
  static let printing: Set<String> = [
    "air", "broadcast", "issue", "post", "publish", "release",
  ]

  /// Verbs whose subject says or decides something.
  static let agentive: Set<String> = saying.union([
    "agree", "aim", "appeal", "appoint", "approve", "ask", "call", "cancel", "decide", "decline", "demand", "deny",
    "expect",
    "hire", "hope", "intend", "launch", "offer", "order", "own", "pay", "plan", "propose", "raise", "refuse", "reject",
    "request", "rule", "seek", "sell", "sign", "sue", "urge", "vote", "want", "withdraw", "acquire", "buy", "earn",
    "employ",
  ])

  /// Verbs whose content is told as fact by the one who speaks: it can stand without them.
  static let plainSaying: Set<String> = [
    "acknowledge", "add", "admit", "announce", "confirm", "declare", "disclose", "discover", "explain", "find", "hear",
    "know", "learn", "mention", "note", "observe", "recall", "remark", "remember", "report", "reveal", "say", "show",
    "state", "stress", "tell", "testify", "write",
  ]

  /// Verbs that say little beyond their noun: "held talks", "won the election".
  static let support: Set<String> = [
    "book", "incur", "post", "record", "register", "report", "show",
    "announce", "attend", "begin", "boycott", "call", "cancel", "carry", "conduct", "contest", "delay", "do", "end",
    "face", "finish", "give", "have", "hold", "host", "join", "launch", "lead", "leave", "lose", "make", "open",
    "order",
    "organise", "organize", "plan", "postpone", "resume", "reach", "schedule", "set", "sign", "stage", "start", "stop",
    "suffer", "survive", "suspend", "take", "win",
  ]

  /// Verbs that tell of their subject in the form in which they tell of an object: "the shares firmed".
  static let ofThemselves: Set<String> = [
    "advance", "base", "begin", "change", "climb", "close", "continue", "contract",
    "decline", "decrease", "drop", "ease", "end",
    "expand", "expire", "fall", "firm", "gain", "go", "grow", "improve", "increase", "jump", "leave", "mature", "move",
    "open",
    "recover", "return", "rise", "run", "slip", "slow", "split", "start", "stop", "strengthen", "turn", "weaken",
  ]

  /// Verbs that need an object: where they have none, their participle tells of what was done.
  static let transitive: Set<String> = [
    "abolish", "accuse", "acquire", "acquit", "adopt", "allow", "ambush", "announce", "annul", "appoint", "approve",
    "arouse", "arrest", "assassinate", "authorize", "award", "ban", "blame", "bomb", "build", "buy", "call", "cancel",
    "capture", "carry", "cause", "charge", "clear", "commission", "compile", "complete", "conclude", "conduct",
    "construct", "convict", "create", "credit", "damage", "delay", "deliver", "demolish", "deport", "design",
    "destroy", "detain", "devise", "discover", "dismiss", "dispatch", "distribute", "donate", "draft", "elect",
    "enact", "endorse", "erect", "establish", "evacuate", "execute", "exhibit", "exonerate", "expel", "export",
    "extradite", "file", "finance", "fine", "fire", "form", "found", "free", "grant", "hand", "hijack", "hire",
    "hold", "import", "impose", "inaugurate", "incur", "indict", "inflict", "injure", "install", "introduce",
    "invent", "invite", "issue", "jail", "kidnap", "kill", "launch", "levy", "lodge", "make", "manufacture",
    "mention", "mount", "name", "negotiate", "nominate", "obtain", "offer", "order", "organise", "organize",
    "outline", "overturn", "pass", "pay", "perform", "place", "plan", "plant", "postpone", "prepare", "present",
    "print", "produce", "prompt", "propose", "publish", "purchase", "question", "raise", "ratify", "reach", "receive",
    "recommend", "record", "reject", "release", "remove", "renew", "repair", "report", "request", "rescue", "schedule",
    "scrap",
    "seal",
    "seize", "sell", "send", "sentence", "set", "sign", "sponsor", "spur", "stage", "steal", "submit", "supply",
    "suspend", "take", "undertake", "unseal", "unveil", "use", "withhold", "wound", "write",
  ]

  /// Participles of verbs that need an object, which are no pasts.
  static let participles: Set<String> = [
    "beaten", "bitten", "blown", "chosen", "done", "drawn", "driven", "forbidden", "forgotten", "frozen", "given",
    "hidden", "known", "overseen", "overthrown", "seen", "shaken", "shown", "stolen", "sworn", "taken", "thrown",
    "torn",
    "undertaken", "withdrawn", "woven", "written",
  ]

  /// Figures that are somebody's.
  static let owned: Set<String> = ["earnings", "income", "loss", "net", "profit", "revenue", "sale", "turnover"]

  /// Verbs that may have a day for their object: "set Friday as the day of the vote".
  static let choosing: Set<String> = [
    "choose", "cite", "declare", "designate", "fix", "give", "mark", "name", "pick", "propose", "schedule", "see",
    "set",
    "suggest",
  ]

  /// Verbs whose participle, at the beginning of a sentence, tells of no deed done to its subject.
  static let loose: Set<String> = [
    "arrive", "come", "compare", "give", "grow", "provide", "regard", "retire", "see", "sit", "stand", "weigh",
  ]

  /// Words for whoever it may be.
  static let anybody: Set<String> = [
    "anybody", "anyone", "anything", "everybody", "everyone", "everything", "nobody", "whoever",
  ]

  /// Verbs that say nothing but when something is.
  static let temporal: Set<String> = ["date", "end", "begin", "start", "mature", "expire"]

  /// Conjunctions whose clause is no fact by itself.
  static let conditions: Set<String> = [
    "if", "unless", "until", "till", "whether", "lest", "once", "provided", "that", "to", "for", "by", "than",
    "without",
    "whenever", "wherever", "how", "why", "what",
  ]

  /// Conjunctions whose clause tells of what is to come where it is in the present.
  static let plans: Set<String> = ["when", "once", "after", "before"]

  /// Adverbs that only tie a sentence to the one before.
  static let connectives: Set<String> = [
    "accordingly", "additionally", "also", "anyway", "besides", "consequently", "earlier", "elsewhere", "finally",
    "first", "firstly", "further", "furthermore", "hence", "however", "indeed", "instead", "later", "meantime",
    "meanwhile",
    "moreover", "nevertheless", "nonetheless", "nor", "now", "otherwise", "overall", "rather", "second", "secondly",
    "separately", "similarly", "so", "still", "then", "thereafter", "therefore", "though", "thus", "too", "yet",
  ]

  /// Phrases that only tie a sentence to the one before.
  static let joints: [[String]] = [
    ["in", "addition"], ["in", "contrast"], ["in", "fact"], ["in", "particular"], ["in", "turn"],
    ["as", "a", "result"],
    ["at", "the", "same", "time"], ["in", "the", "meantime"], ["by", "contrast"], ["by", "comparison"],
    ["of", "course"],
    ["for", "example"], ["for", "instance"], ["on", "the", "other", "hand"], ["among", "other", "things"],
  ]

  /// Adverbs without which a sentence says something else.
  static let weighty: Set<String> = [
    "about", "almost", "approximately", "around", "barely", "down", "even", "far", "hardly", "least", "less", "more",
    "most", "n't", "nearly", "neither", "never", "no", "not", "n’t", "only", "out", "over", "roughly", "scarcely", "so",
    "too", "up", "allegedly", "reportedly", "apparently", "probably", "possibly", "perhaps", "likely", "unlikely",
    "off",
    "above", "below", "beyond", "under", "back", "away", "together", "ago", "in", "on", "sharply",
  ]

  /// Words of the first and second person, which mean their speaker.
  static let speakers: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours",
  ]

  /// Nouns that say nothing without "of".
  static let measures: Set<String> = [
    "process", "number", "part", "series", "lot", "kind", "sort", "result", "majority", "amount", "set", "pair",
    "couple",
    "total", "rest", "one", "some", "most", "many", "several", "use", "because", "out", "instead", "town", "city",
    "university", "bank", "ministry", "department", "house", "board", "secretary", "director", "president", "head",
    "member", "chairman", "group", "half", "thousand", "hundred", "million", "billion", "dozen", "ten", "tens",
  ]

  /// Nouns that say nothing without what is to be done.
  static let purposeful: Set<String> = [
    "agreement", "ambition", "application", "attempt", "bid", "campaign", "decision", "demand", "desire", "drive",
    "effort", "failure", "fight", "initiative", "intention", "invitation", "mandate", "motion", "move", "offer",
    "order",
    "permission", "plan", "pledge", "promise", "proposal", "refusal", "request", "resolution", "ruling", "threat",
    "vote",
    "vow",
  ]

  /// What happens to a price.
  static let changes: Set<String> = [
    "advance", "climb", "decline", "dip", "drop", "fall", "gain", "increase", "jump", "plunge", "rally", "rebound",
    "recovery", "rise", "slide", "slump", "surge", "tumble", "weakness",
  ]

  /// Verbs that say little without where to.
  static let placing: Set<String> = [
    "add", "force", "place", "put", "take", "turn",
  ]

  /// Prepositions that "where" stands for.
  static let places: Set<String> = ["at", "in", "inside", "near", "on", "outside"]

  /// "First", "last", "ninth": what has its place in a row. Of the words in "-th", "both" and "with" are too short for one.
  static func isOrdinal(_ word: String) -> Bool {
    ["first", "second", "third", "last"].contains(word) || word.hasSuffix("th") && word.utf8.count > 4
  }

  /// Words that no headline ends with.
  static let dangling: Set<String> = [
    "$", "a", "an", "and", "as", "at", "because", "but", "by", "for", "from", "into", "nor", "of", "or", "than", "that",
    "the", "worth", "£", "€",
    "to", "when", "where", "whether", "which", "while", "who", "whom", "whose", "with",
  ]

  /// Deeds by the names of their verbs.
  static let doings: Set<String> = [
    "building", "burning", "buying", "closing", "hearing", "killing", "making", "opening", "selling", "shooting",
    "sinking", "taking", "testing",
  ]

  /// What is said of a deed, and not of what it is done to.
  static let ofDeeds: Set<String> = [
    "announce", "approve", "begin", "cause", "complete", "cost", "delay", "end", "expect", "follow", "happen",
    "include",
    "lead", "occur", "plan", "postpone", "schedule", "shock", "take", "trigger",
  ]

  /// Nouns that make a preposition with the words around them: "under the cover of".
  static let prepositional: Set<String> = [
    "aid", "auspices", "basis", "course", "cover", "guise", "hands", "help", "means", "middle", "wake",
  ]

  /// What somebody makes to somebody else.
  static let deals: Set<String> = [
    "appeal", "bid", "complaint", "lawsuit", "letter", "offer", "order", "pressure", "proposal", "request", "suit",
    "tender",
  ]

  /// What only somebody does who owns something.
  static let ofOwners: Set<String> = ["acquire", "buy", "employ", "hold", "operate", "own", "sell"]

  /// What is done to those whose opinion is wanted.
  static let asking: Set<String> = ["ask", "canvass", "contact", "interview", "poll", "question", "survey"]

  /// Papers, and those who write them, that say what somebody is to have done.
  static let accusations: Set<String> = [
    "affidavit", "allegation", "charge", "complaint", "document", "filing", "indictment", "investigator", "lawsuit",
    "lawyer", "paper", "petition", "police", "prosecutor", "suit", "warrant", "witness",
  ]

  /// Which one of several it is.
  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "latest",
    "next", "only",
  ]

  /// What is done to a change before it comes.
  static let deciding: Set<String> = [
    "accept", "announce", "approve", "demand", "impose", "offer", "order", "plan", "propose", "reject", "seek",
    "suggest",
  ]
}
