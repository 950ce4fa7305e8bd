/// Verbs that say something about how other events stand, in their dictionary form. The lists are our own.
enum VerbWords {
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
    suggest suppose tempt threaten try urge want warn wish wonder
    """)

  /// Verbs whose complement did not come about.
  static let denying = set("avoid decline deny fail forget forgo neglect omit prevent refuse reject")

  /// Verbs for having a part in what their object names.
  static let joining = set("attend contest enter hold host join lose miss organize play run skip stage win")

  /// Verbs for what one thinks of something that had been: "condemned its invasion in August".
  static let judging = set(
    "blame celebrate condemn criticize defend denounce discuss dismiss mark mention praise question recall remember")

  /// Verbs for what a storm or a blast does.
  static let harming = set(
    "claim cut damage destroy devastate disrupt flatten flood force hurt injure kill knock leave level maim shake trap wound wreck"
  )

  /// Verbs for the beginning, going on and end of something else.
  static let aspectual = set(
    "begin cease commence complete continue end finish halt initiate keep launch resume start stop terminate")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
