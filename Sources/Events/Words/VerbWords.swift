/// Verbs that say something about how other events stand, in their dictionary form. The lists are our own.
enum VerbWords {
  /// Verbs for what is done about an act that was done before: "echoed warnings of May 3".
  static let answering: Set<String> = [
    "answer", "applaud", "back", "cite", "condemn", "criticise", "criticize", "defend", "denounce", "dismiss", "echo",
    "endorse", "follow", "ignore", "praise", "recall", "reflect", "reject", "repeat", "support", "welcome",
  ]

  /// Verbs for what police and courts do about a deed that was done before: "charged in the shooting of May 3".
  static let judicial: Set<String> = [
    "accuse", "acquit", "arrest", "charge", "clear", "convict", "detain", "identify", "implicate", "indict",
    "interview",
    "investigate", "issue", "jail", "name", "obtain", "plead", "question", "release", "seek", "sentence", "sue",
    "suspect",
    "testify", "want",
  ]

  /// Verbs that report what somebody said or wrote.
  static let saying = set(
    """
    acknowledge add admit advise affirm allege announce answer argue assert assure boast caution charge cite claim comment
    complain concede conclude confess confirm contend declare deny disclose emphasize estimate explain express forecast
    hint indicate inform insist joke lament maintain mention note notify observe pledge point predict proclaim promise
    quip quote read reaffirm recall reckon reiterate remark repeat reply report respond reveal say speculate state stress suggest
    tell testify tweet vow warn whisper write
    """)

  /// Verbs whose complement lies ahead: "plans to meet", "agreed to pay".
  static let planning = set(
    """
    agree aim anticipate arrange bet book commit consider decide design determine direct due eager elect expect forecast hope
    intend invite mean order plan pledge prepare project promise propose ready resolve schedule set slate summon
    swear threaten undertake volunteer vow
    """)

  /// Verbs whose complement may never come about.
  static let wishing = set(
    """
    aspire ask attempt authorize beg believe call choose consider demand desire doubt encourage enable fear hope imagine
    instruct intend lobby need offer permit persuade plead prefer press propose recommend request require seek
    suggest suppose tell tempt threaten try urge want warn wish wonder
    """)

  /// Verbs whose complement did not come about.
  static let denying = set("avoid decline deny fail forget forgo neglect omit prevent refuse reject")

  /// Verbs that look ahead with an infinitive, but not with an object: "committed a murder", "set fire", "called the talk
  /// nonsense".
  static let settling = set(
    """
    ask believe book call choose commit decide decline deny design determine direct encourage fail forget mean neglect
    press refuse reject resolve set suppose tell try warn wonder
    """)

  /// Verbs of thinking about what may be done.
  static let weighing = set("consider contemplate debate discuss mull oppose propose recommend suggest support weigh")
  /// Verbs of trying: what is tried is tried when they are.
  static let trying = set("attempt fail manage scramble seek struggle try")

  /// Verbs that lay something that had been at somebody's door, or thank him for it: "accused of hiding it".
  static let accusing = set(
    """
    accuse acquit admit apologize arrest atone blame charge clear commend confess convict credit criticize detain
    discipline exonerate fine forgive honor imprison indict jail pardon praise prosecute punish reprimand
    scold sentence sue suspect thank try
    """)

  /// Verbs for owning up to something or not: "denied making it".
  static let admitting = set("acknowledge admit confess deny recall recollect regret remember")

  /// Verbs that say no more than that their object takes place: "held talks", "made an appearance".
  static let light = set(
    """
    attend begin carry conduct continue do end face give have hold host launch make open resume stage start take
    """)

  /// Verbs that say that their subject takes place.
  static let occurring = set("begin erupt happen occur open start take")

  /// Verbs for what a picture, a poll or a paper does beside saying something.
  static let showing = set(
    """
    accuse blame call condemn criticise criticize demand depict describe detail document find identify list praise put
    rank show urge
    """)

  /// Verbs for where one stands in a poll.
  static let ranking = set("come finish lead place rank trail")

  /// Verbs for how a paper or a picture comes out.
  static let publishing = set("air broadcast circulate issue leak post print publish release send")

  /// Verbs for having a part in what their object names.
  static let joining = set("attend contest enter hold host join lose miss organize play run skip stage win")

  /// Verbs for what one thinks of something that had been: "condemned its invasion in August".
  static let judging = set(
    "blame celebrate condemn criticize defend denounce discuss dismiss mark mention praise question recall remember")

  /// Verbs for what a storm or a blast does.
  static let harming = set(
    "claim cut damage destroy devastate disrupt flatten flood force hurt injure kill knock leave level maim shake trap wound wreck"
  )

  /// Of these and the like, what a fire or a crash does while it goes on.
  static let atOnce = set(
    "damage destroy devastate flatten gut injure kill maim rage rip sweep tear trap wound wreck")

  /// Verbs for the beginning, going on and end of something else.
  static let aspectual = set(
    "begin cease commence complete continue end finish halt initiate keep launch resume start stop terminate")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
