/// Triggers that can name one and the same event: "closed", "shut", "the closure".
struct TriggerGroup {
  /// Dictionary forms; the first is the group's name.
  let words: [String]
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
    /// Nobody and nothing else need take part: "Reddick resigned".
    static let alone = Traits(rawValue: 32)
  }

  /// Words with commas between them.
  init(_ words: String, _ traits: Traits = []) {
    self.words = words.split(separator: ",").map { String($0.drop { $0 == " " }) }
    self.traits = traits
  }
}

extension TriggerGroup {
  /// The name of the group that a word is in, which for most words is the word itself.
  static func name(of word: String) -> String { names[word] ?? word }

  private static let names = Dictionary(
    all.flatMap { group in group.words.map { ($0, group.words[0]) } }, uniquingKeysWith: { first, _ in first })
}

extension TriggerGroup {
  /// The groups. A trigger that is in none is a group by itself, without traits.
  static let all: [TriggerGroup] = [
    // Beginnings and ends
    .init(
      "begin, start, open, commence, launch, inaugurate, kick off, get under way, beginning, start, opening, launch, "
        + "inauguration, onset", [.once, .turning, .anyAgent]),
    .init("reopen, reopening", [.once, .turning, .anyAgent]),
    .init("close, shut, shut down, close down, seal off, closure, closing, shutdown", [.once, .turning, .anyAgent]),
    .init("end, finish, conclude, complete, wrap up, conclusion, completion", [.once, .turning, .anyAgent]),
    .init("resume, restart, resumption", [.once, .turning, .anyAgent]),
    .init("stop, halt, cease, discontinue, cessation", [.once, .turning, .anyAgent]),
    .init("suspend, suspension", [.once, .anyAgent]),
    .init("cancel, call off, scrap, abandon, cancellation", [.once, .anyAgent]),
    .init("postpone, delay, put off, defer, postponement", [.once, .anyAgent]),
    .init(
      "collapse, fail, break down, break up, break off, fall through, breakdown, failure", [.once, .turning, .anyAgent]),
    .init(
      "create, found, establish, set up, form, creation, founding, foundation, establishment, formation",
      [.once, .turning]),
    // Office and work
    .init("resign, quit, step down, stand down, resignation", [.once, .alone]),
    .init("dismiss, fire, sack, oust, dismissal, firing, sacking, ouster", [.once, .anyAgent]),
    .init("appoint, name, appointment", [.once, .anyAgent]),
    .init("nominate, nomination", [.once, .anyAgent]),
    .init("elect, vote in", [.once, .anyAgent]),
    .init("swear in, inaugurate into office", [.once, .anyAgent]),
    .init("retire, retirement", [.once, .alone]),
    .init("hire, recruit, take on", [.anyAgent]),
    .init("lay off, make redundant, layoff", []),
    .init("strike, walk out, walkout", []),
    // Life and death
    .init("bear, birth", [.once, .turning, .anyAgent]),
    .init(
      "die, kill, murder, assassinate, slay, pass away, death, killing, murder, assassination, slaying",
      [.once, .turning, .anyAgent]),
    .init("injure, wound, hurt, injury", [.once, .turning, .anyAgent]),
    .init("shoot, gun down, shooting", [.once, .anyAgent]),
    .init("bury, burial, funeral", [.once, .anyAgent]),
    .init("marry, wed, wedding, marriage", [.once, .mutual]),
    .init("divorce, divorce", [.once, .mutual]),
    .init("drown", [.once, .turning]),
    .init("poison, poisoning", [.once, .anyAgent]),
    // Force
    .init("attack, assault, raid, storm", []),
    .init("bomb, bombing, explode, explosion, blow up, blast, detonate, detonation, go off", [.turning, .anyAgent]),
    .init("invade, invasion", [.once]),
    .init("capture, seize, take over, overrun, seizure", [.once]),
    .init("withdraw, pull out, withdrawal, pullout", []),
    .init("clash, fight, battle", [.mutual]),
    .init("kidnap, abduct, kidnapping, abduction", [.once, .anyAgent]),
    .init("hijack, hijacking", [.once, .anyAgent]),
    .init("surrender, give up, surrender", [.once, .alone]),
    .init("escape, flee, break out", [.once, .alone]),
    .init("rescue, save", [.once, .anyAgent]),
    .init("evacuate, evacuation", [.once, .anyAgent]),
    .init("rob, robbery", [.once]),
    .init("steal, theft", [.once]),
    // Law
    .init("arrest, detain, take into custody, apprehend, arrest, detention", [.once, .anyAgent]),
    .init("release, free, let go", [.once, .anyAgent]),
    .init("charge, indict, indictment", [.once, .anyAgent]),
    .init("arraign, arraignment", [.once, .anyAgent]),
    .init("convict, find guilty, conviction", [.once, .anyAgent]),
    .init("acquit, acquittal", [.once, .anyAgent]),
    .init("sentence, sentencing", [.once, .anyAgent]),
    .init("execute, execution", [.once, .anyAgent]),
    .init("sue, lawsuit, suit, file suit", [.once]),
    .init("extradite, extradition", [.once, .anyAgent]),
    .init("expel, deport, throw out, expulsion, deportation", [.once, .anyAgent]),
    .init("testify, give evidence, testimony, bear witness", .alone),
    .init("plead, plea", [.once]),
    .init("question, interrogate, questioning, interrogation", [.anyAgent]),
    .init("search, comb", [.anyAgent]),
    .init("investigate, probe, look into, investigation", [.anyAgent]),
    .init("inspect, examine, inspection, examination", [.once, .anyAgent]),
    .init("find, discover, come across, unearth, uncover, detect, discovery, detection", [.once, .anyAgent]),
    .init("identify, identification", [.once, .anyAgent]),
    // Decisions
    .init("decide, vote, order, resolve, rule, decision, ruling", [.once]),
    .init("approve, pass, adopt, ratify, endorse, approval, passage, adoption, ratification, endorsement", [.once]),
    .init("reject, turn down, vote down, throw out, rejection", [.once]),
    .init("veto, veto", [.once]),
    .init("ban, prohibit, outlaw, ban", [.once, .anyAgent]),
    .init("sign, ink, signing", [.once]),
    .init("agree, reach agreement", [.once, .mutual]),
    .init("merge, merger", [.once, .mutual]),
    .init("join, enter, accede, accession, entry", [.once]),
    .init("appeal, appeal", [.once]),
    .init("file, submit, lodge, hand in, filing, submission", [.once]),
    .init("publish, bring out, issue, publication", [.once, .anyAgent]),
    // Meeting and moving
    .init("meet, meeting, talk, talks, confer, summit", [.mutual]),
    .init("visit, tour, visit", []),
    .init("arrive, land, arrival, landing", [.once, .alone]),
    .init("leave, depart, set out, departure", [.once, .alone]),
    .init("return, come back, go back, return", [.once, .alone]),
    .init("travel, journey, trip", []),
    .init("move, relocate, relocation", [.once, .turning]),
    .init("send, dispatch, deploy, deployment", []),
    .init("summon, call in", [.anyAgent]),
    .init("march, demonstrate, protest, rally, demonstration", []),
    .init("write, letter", .alone),
    .init("call, phone, telephone, ring", []),
    .init("appear, appearance", .alone),
    // Trade
    .init("buy, acquire, purchase, take over, acquisition, purchase, takeover", [.once]),
    .init("sell, divest, sale", [.once]),
    .init("bid, offer", []),
    .init("pay, payment", []),
    // Making and breaking
    .init("build, construct, erect, construction", [.once, .turning, .anyAgent]),
    .init("destroy, demolish, raze, pull down, tear down, destruction, demolition", [.once, .turning, .anyAgent]),
    .init("burn, burn down, catch fire, fire", [.once, .turning, .anyAgent]),
    .init("repair, mend, fix, repair", [.anyAgent]),
    .init("damage, damage", [.anyAgent]),
    .init("crash, crash", [.once, .turning]),
    .init("sink, go down, sinking", [.once, .turning, .anyAgent]),
    .init("derail, derailment", [.once, .turning, .anyAgent]),
    .init("collide, collision", [.once, .mutual]),
    .init("erupt, eruption", [.turning]),
    // Contests
    .init("win, victory", []),
    .init("beat, defeat", []),
    .init("lose, loss", []),
    // Words
    .init(
      "say, tell, state, add, comment, remark, statement, announce, declare, reveal, disclose, announcement, declaration, "
        + "disclosure, report, confirm, confirmation, claim, assert, contend, insist, argue, maintain, explain, note",
      .saying),
    .init("warn, caution, warning", .saying),
    .init("deny, denial", .saying),
    .init("admit, concede, acknowledge, confess, admission, confession", .saying),
    .init("allege, accuse, allegation, accusation", .saying),
    .init("predict, forecast, expect, estimate, forecast, estimate", .saying),
    .init("promise, pledge, vow, promise, pledge", .saying),
    .init("ask, request, urge, call on, demand, appeal for, plead for", .saying),
    .init("propose, suggest, recommend, proposal, suggestion, recommendation", .saying),
    .init("condemn, denounce, criticize, criticise, condemnation, criticism", .saying),
    .init("threaten, threat", .saying),
    .init("think, believe", .saying),
    .init("know", .saying),
    .init("learn, hear", .saying),
    .init("describe, call", .saying),
  ]

  /// The name of the group of those who speak before a court or an inquiry.
  static let testimony = "testify"
  /// The name of the group of beginnings.
  static let beginning = "begin"

  /// Verbs that leave the naming of the event to their object: "held a meeting", "made a visit".
  static let lightVerbs: Set = [
    "hold", "make", "give", "take", "have", "pay", "conduct", "carry out", "stage", "deliver", "launch", "mount",
    "reach",
    "do", "undertake", "suffer", "commit", "hand in", "issue", "file", "perform",
  ]

  /// Bodies before which one gives evidence.
  static let forums: Set = [
    "court", "inquiry", "jury", "tribunal", "hearing", "panel", "committee", "commission", "judge", "magistrate",
  ]
}
