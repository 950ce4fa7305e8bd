/// Triggers that can name one and the same event: "closed", "shut", "the closure".
struct TriggerGroup {
  /// Dictionary forms; the first is the group's name.
  let verbs: [String]
  let nouns: [String]
  let traits: Traits

  /// What is known of such events.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It does not come again within days to the same participants, so that near dates for it disagree.
    static let once = Traits(rawValue: 1)
    /// What it was done to may also be its subject: "the bridge closed", "they closed the bridge".
    static let turning = Traits(rawValue: 2)
    /// It is the same event whoever is named as doing it: the town closed the bridge, engineers closed it, a crack did.
    static let anyAgent = Traits(rawValue: 4)
    /// Those who take part can change places: "Kim met Ruiz", "Ruiz met Kim".
    static let mutual = Traits(rawValue: 8)
    /// It puts something into words: two such events are one only when they say the same.
    static let saying = Traits(rawValue: 16)
    /// It comes once only, so that a report that names no day is of the same event, however much later it was printed.
    static let single = Traits(rawValue: 64)
    /// A story tells of one, which it calls by its noun alone: "the fire".
    static let known = Traits(rawValue: 128)
    /// Nobody and nothing else need take part: "Reddick resigned".
    static let alone = Traits(rawValue: 32)
  }

  /// Words with commas between them.
  init(_ verbs: String, nouns: String = "", _ traits: Traits = []) {
    self.verbs = TriggerGroup.words(verbs)
    self.nouns = TriggerGroup.words(nouns)
    self.traits = traits
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

extension TriggerGroup {
  /// The name of the group that a word is in, which for most words is the word itself.
  static func name(of word: String) -> String { names[word] ?? word }

  private static let names = Dictionary(
    all.flatMap { group in (group.verbs + group.nouns).map { ($0, group.verbs[0]) } },
    uniquingKeysWith: { first, _ in first })
}

extension TriggerGroup {
  /// The groups. A trigger that is in none is a group by itself, without traits.
  static let all: [TriggerGroup] = [
    // Beginnings and ends
    .init(
      "begin, start, open, commence, launch, inaugurate, kick off, get under way",
      nouns: "start, launch, beginning, opening, inauguration, onset", [.once, .turning, .anyAgent]),
    .init("reopen", nouns: "reopening", [.once, .turning, .anyAgent]),
    .init(
      "close, shut, shut down, close down, seal off", nouns: "closure, closing, shutdown", [.once, .turning, .anyAgent]),
    .init("end, finish, conclude, complete, wrap up", nouns: "conclusion, completion", [.once, .turning, .anyAgent]),
    .init("resume, restart", nouns: "resumption", [.once, .turning, .anyAgent]),
    .init("stop, halt, cease, discontinue", nouns: "cessation", [.once, .turning, .anyAgent]),
    .init("suspend", nouns: "suspension", [.once, .anyAgent]),
    .init("cancel, call off, scrap, abandon", nouns: "cancellation", [.once, .anyAgent]),
    .init("postpone, delay, put off, defer", nouns: "postponement", [.once, .anyAgent]),
    .init(
      "collapse, fail, break down, break up, break off, fall through, go under, go bust, fold",
      nouns: "breakdown, failure",
      [.once, .turning, .anyAgent]),
    .init(
      "create, found, establish, set up, form", nouns: "creation, founding, foundation, establishment, formation",
      [.once, .single, .turning, .anyAgent]),
    // Office and work
    .init(
      "resign, quit, step down, stand down, step aside, give up post", nouns: "resignation",
      [.once, .alone]),
    .init("dismiss, fire, sack, oust, axe", nouns: "dismissal, firing, sacking, ouster", [.once, .anyAgent]),
    .init("appoint, name", nouns: "appointment", [.once, .anyAgent]),
    .init("nominate", nouns: "nomination", [.once, .anyAgent]),
    .init("elect, vote in", [.once, .anyAgent]),
    .init("go to the polls", nouns: "election, by-election, referendum", [.once, .known]),
    .init("swear in, inaugurate into office", [.once, .anyAgent]),
    .init("retire", nouns: "retirement", [.once, .alone]),
    .init("hire, recruit, take on", [.anyAgent]),
    .init("lay off, make redundant", nouns: "layoff"),
    .init("strike, walk out, down tools", nouns: "strike, walkout, stoppage"),
    // Life and death
    .init("bear", nouns: "birth", [.once, .single, .turning, .anyAgent]),
    .init(
      "die, kill, murder, assassinate, slay, pass away, succumb, perish",
      nouns: "murder, death, killing, assassination, slaying",
      [.once, .single, .turning, .anyAgent]),
    .init("injure, wound, hurt", nouns: "injury", [.once, .turning, .anyAgent]),
    .init("shoot, gun down", nouns: "shooting", [.once, .anyAgent, .known]),
    .init("stab, knife", nouns: "stabbing", [.once, .anyAgent, .known]),
    .init("overthrow, topple, depose", nouns: "overthrow, coup, putsch", [.once, .anyAgent, .known]),
    .init("riot", nouns: "riot", [.known]),
    .init("bury", nouns: "burial, funeral", [.once, .single, .anyAgent]),
    .init("marry, wed", nouns: "wedding, marriage", [.once, .mutual]),
    .init("divorce", nouns: "divorce", [.once, .mutual]),
    .init("drown", [.once, .turning]),
    .init("poison", nouns: "poisoning", [.once, .anyAgent]),
    // Force
    .init("attack, assault, storm", nouns: "attack, assault"),
    .init(
      "bomb, explode, blow up, blast, detonate, go off", nouns: "bombing, explosion, blast, detonation",
      [.once, .turning, .anyAgent, .known]),
    .init("blockade, surround, besiege", nouns: "blockade, siege", [.once]),
    .init("invade", nouns: "invasion", [.once, .known]),
    .init("capture, seize, take over, overrun, take prisoner, recapture, retake", nouns: "seizure", [.once]),
    .init("withdraw, pull out, walk away, back out, drop out", nouns: "withdrawal, pullout"),
    .init("clash, fight, battle", nouns: "clash, fight, battle", [.mutual]),
    .init("kidnap, abduct", nouns: "kidnapping, abduction", [.once, .anyAgent, .known]),
    .init("hijack", nouns: "hijacking", [.once, .anyAgent, .known]),
    .init("surrender, give up", nouns: "surrender", [.once, .alone]),
    .init("escape, flee, break out", nouns: "escape", [.once, .alone]),
    .init("rescue, save", nouns: "rescue", [.once, .anyAgent]),
    .init("evacuate", nouns: "evacuation", [.once, .anyAgent]),
    .init("rob", nouns: "robbery", [.once, .known]),
    .init("steal", nouns: "theft", [.once]),
    // Law
    .init(
      "arrest, detain, take into custody, apprehend, pick up", nouns: "arrest, detention", [.once, .anyAgent]),
    .init("release, free, let go", nouns: "release", [.once, .anyAgent]),
    .init("charge, indict", nouns: "indictment", [.once, .anyAgent]),
    .init("arraign", nouns: "arraignment", [.once, .anyAgent]),
    .init("convict, find guilty", nouns: "conviction", [.once, .anyAgent]),
    .init("acquit", nouns: "acquittal", [.once, .anyAgent]),
    .init("sentence, jail, imprison", nouns: "sentencing, imprisonment", [.once, .anyAgent]),
    .init("fine", nouns: "fine", [.once, .anyAgent]),
    .init("execute", nouns: "execution", [.once, .anyAgent]),
    .init("sue, file suit", nouns: "lawsuit, suit", [.once]),
    .init("extradite", nouns: "extradition", [.once, .anyAgent]),
    .init("expel, deport, throw out, eject, kick out", nouns: "expulsion, deportation", [.once, .anyAgent]),
    .init("testify, give evidence, bear witness", nouns: "testimony", .alone),
    .init("plead", nouns: "plea", [.once]),
    .init("question, interrogate", nouns: "questioning, interrogation", [.anyAgent]),
    .init("search, raid, comb, scour", nouns: "search, raid", [.anyAgent]),
    .init("investigate, probe, look into", nouns: "probe, investigation", [.anyAgent]),
    .init("inspect, examine, check", nouns: "inspection, examination", [.once, .anyAgent]),
    .init(
      "find, discover, come across, unearth, uncover, detect, recover, locate, spot", nouns: "discovery, detection",
      [.once, .anyAgent]),
    .init("identify", nouns: "identification", [.once, .anyAgent]),
    // Decisions
    .init("decide, vote, order, resolve, rule", nouns: "vote, decision, ruling", [.once]),
    .init(
      "approve, pass, adopt, ratify, endorse, wave through",
      nouns: "approval, passage, adoption, ratification, endorsement, consent, blessing, assent, go-ahead, clearance",
      [.once]),
    .init("reject, refuse, rebuff, spurn, turn down, vote down, throw out", nouns: "rejection, refusal", [.once]),
    .init("veto", nouns: "veto", [.once]),
    .init("impose", nouns: "imposition", [.once]),
    .init("ban, prohibit, outlaw", nouns: "ban", [.once, .anyAgent]),
    .init("sign, ink", nouns: "signing", [.once]),
    .init("agree, reach agreement", [.once, .mutual]),
    .init("merge", nouns: "merger", [.once, .mutual]),
    .init("absorb, swallow", nouns: "absorption", [.once, .anyAgent]),
    .init("join, enter, accede", nouns: "accession, entry", [.once]),
    .init("appeal", nouns: "appeal", [.once]),
    .init("award, grant, hand", nouns: "award", .anyAgent),
    .init("complain, object", nouns: "complaint, objection", .alone),
    .init("unveil, dedicate", nouns: "unveiling, dedication", [.once, .anyAgent]),
    .init("file, submit, lodge, hand in", nouns: "filing, submission", [.once]),
    .init("publish, bring out, issue, print", nouns: "publication", [.once, .anyAgent]),
    .init("report results"),
    // Meeting and moving
    .init("meet, talk, confer", nouns: "meeting, talk, talks, summit", [.mutual]),
    .init("visit, tour", nouns: "visit, tour"),
    .init("arrive, land", nouns: "arrival, landing", [.once, .alone]),
    .init("leave, depart, set out", nouns: "departure", [.once, .alone]),
    .init("return, come back, go back", nouns: "return", [.once, .alone]),
    .init("travel", nouns: "journey, trip"),
    .init("move, relocate", nouns: "relocation", [.once, .turning]),
    .init("send, dispatch, deploy", nouns: "deployment"),
    .init("summon, call in", [.anyAgent]),
    .init("march, demonstrate, protest, rally", nouns: "march, protest, rally, demonstration"),
    .init("write", nouns: "letter", .alone),
    .init("call, phone, telephone, ring, alert, notify, inform, contact", nouns: "call"),
    .init("appear", nouns: "appearance", .alone),
    // Trade
    .init("buy, acquire, purchase, take over", nouns: "purchase, acquisition, takeover", [.once]),
    .init("sell, divest", nouns: "sale", [.once]),
    .init("bid, offer", nouns: "bid, offer"),
    .init("pay", nouns: "payment"),
    .init("raise, lift, increase, hike", nouns: "increase, hike"),
    // Making and breaking
    .init("build, construct, erect", nouns: "construction", [.once, .turning, .anyAgent]),
    .init(
      "destroy, demolish, raze, pull down, tear down", nouns: "destruction, demolition", [.once, .turning, .anyAgent]),
    .init(
      "burn, burn down, catch fire, go up in flames", nouns: "fire, blaze, inferno, conflagration",
      [.once, .turning, .anyAgent, .known]),
    .init("repair, mend, fix", nouns: "repair", [.anyAgent]),
    .init("damage", nouns: "damage", [.anyAgent]),
    .init("crash", nouns: "crash", [.once, .turning, .known]),
    .init("sink, go down, founder", nouns: "sinking", [.once, .turning, .anyAgent, .known]),
    .init("capsize", [.once]),
    .init("derail", nouns: "derailment", [.once, .turning, .anyAgent, .known]),
    .init("collide", nouns: "collision", [.once, .mutual, .known]),
    .init("quake", nouns: "earthquake, quake", [.once, .known]),
    .init("flood", nouns: "flood, flooding", [.once, .known]),
    .init("erupt", nouns: "eruption", [.turning, .known]),
    // Contests
    .init("win", nouns: "victory"),
    .init("beat", nouns: "defeat"),
    .init("lose", nouns: "loss"),
    // Words
    .init(
      "say, tell, state, add, comment, remark, announce, declare, proclaim, reveal, disclose, report, confirm, claim, assert, "
        + "contend, insist, argue, maintain, explain, note",
      nouns: "comment, remark, statement, announcement, declaration, disclosure, report, confirmation, claim", .saying),
    .init("warn, caution", nouns: "warning", .saying),
    .init("deny", nouns: "denial", .saying),
    .init("admit, concede, acknowledge, confess", nouns: "admission, confession", .saying),
    .init("allege", nouns: "allegation", .saying),
    .init("accuse", nouns: "accusation"),
    .init("predict, forecast, expect, estimate", nouns: "forecast, estimate", .saying),
    .init("promise, pledge, vow", nouns: "promise, pledge", .saying),
    .init("ask, request, urge, call on, demand, appeal for, plead for", nouns: "request, demand", .saying),
    .init("propose, suggest, recommend", nouns: "proposal, suggestion, recommendation", .saying),
    .init("condemn, denounce, criticize, deplore", nouns: "condemnation, criticism"),
    .init("praise, hail, commend, applaud", nouns: "praise"),
    .init("threaten", nouns: "threat", .saying),
    .init("think, believe", .saying),
    .init("know", .saying),
    .init("learn, hear", .saying),
    .init("describe", .saying),
  ]

  /// The nouns of all groups.
  static let nouns = Set(all.flatMap(\.nouns))

  /// The name of the group of those who speak before a court or an inquiry.
  static let testimony = "testify"
  /// The name of the group of what is published.
  static let publication = "publish"
  /// The name of the group of a firm's figures.
  static let results = "report results"
  /// The name of the group of beginnings.
  static let beginning = "begin"

  /// The group of a verb with an object that says more than the verb: "dismissed the suit", "filed a complaint".
  static func group(of verb: String, object: String) -> String? {
    switch verb {
    case "dismiss", "toss", "quash": claims.contains(object) ? "reject" : nil
    case "report", "post":
      ["earning", "loss", "profit", "result", "revenue"].contains(object) ? TriggerGroup.results : nil
    case "bring": ["action", "case", "lawsuit", "suit"].contains(object) ? "sue" : nil
    case "leave": ["office", "post", "job", "cabinet", "government"].contains(object) ? "resign" : nil
    case "take", "claim", "clinch", "capture": prizes.contains(object) ? "win" : nil
    case "open": object == "fire" ? "shoot" : nil
    case "file": ["complaint", "lawsuit", "suit"].contains(object) ? "sue" : nil
    default: nil
    }
  }

  /// What is won.
  private static let prizes: Set = [
    "championship", "crown", "cup", "gold", "medal", "race", "title", "tournament", "trophy",
  ]

  /// What is brought before a court.
  private static let claims: Set = [
    "action", "appeal", "case", "claim", "complaint", "lawsuit", "motion", "petition", "suit",
  ]

  /// Verbs that leave the naming of the event to their object: "held a meeting", "made a visit".
  static let lightVerbs: Set = [
    "hold", "make", "give", "take", "have", "pay", "conduct", "carry out", "stage", "deliver", "launch", "mount",
    "reach",
    "do", "undertake", "suffer", "commit", "hand in", "issue", "file", "perform",
  ]

  /// Verbs that say little without what was decided, asked, tried or done.
  static let openVerbs: Set = [
    "agree", "aim", "allow", "ask", "be", "become", "begin", "bring", "call", "come", "continue", "decide", "do",
    "expect",
    "fail", "force", "get", "give", "go", "have", "help", "hold", "hope", "keep", "lead", "leave", "let", "make",
    "need",
    "offer", "order", "plan", "promise", "put", "refuse", "rule", "seek", "send", "set", "start", "take", "threaten",
    "try", "turn", "urge", "use", "vote", "vow", "want", "warn", "work",
  ]

  /// What is published when it is released.
  static let documents: Set = [
    "account", "album", "audit", "book", "data", "document", "figure", "film", "finding", "footage", "letter", "list",
    "memo", "photo", "poll", "recording", "record", "report", "result", "statement", "study", "survey", "tape",
    "transcript", "video",
  ]

  /// Bodies before which one gives evidence.
  static let forums: Set = [
    "court", "inquiry", "jury", "tribunal", "hearing", "panel", "committee", "commission", "judge", "magistrate",
  ]
}
