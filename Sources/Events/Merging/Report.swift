/// A report as merging compares it. The lists are indices of participants.
struct Report {
  let source: Source
  let span: DateSpan
  let status: Status
  let group: Int32
  /// The trigger's dictionary form, as a number of its own.
  let lemma: Int32
  /// Who did it, what it was done to, who else takes part.
  var agents: [Int32]
  var themes: [Int32]
  let others: [Int32]
  /// True when it tells of what is measured again and again: prices, shares, sales.
  let isMeasure: Bool
  /// True when the report tells of the beginning of what its trigger names: "will run from Monday", "the first ferry crossed".
  let isBeginning: Bool
  /// True when its trigger puts something into words, in whatever group it is.
  let isTelling: Bool
  /// True when its verb waits for what was decided, asked or done: "agreed to sell it", "took a ship".
  let isOfContent: Bool
  /// True for a noun that tells it from one told before: "a second explosion".
  let isAnother: Bool
  /// True when its trigger is a verb.
  let isVerb: Bool
  /// True when its trigger is a noun ("the closure"), which need not name those who take part by role.
  let isNoun: Bool
  /// True for what only says that it is known which event is meant: "the fire", "last month's fire", "he resigned on May 8".
  let isReference: Bool

  /// True when it names who did it, or what it was done to.
  var hasRoles: Bool { !(agents.isEmpty && themes.isEmpty) }
}
