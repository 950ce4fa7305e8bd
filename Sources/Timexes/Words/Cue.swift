/// What a word does in its clause, as far as the direction of time goes; a word can do several things ("set", "to").
struct Cue: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// "will", "shall".
  static let future = Cue(bit: 0)
  /// "would", "could", "should", "may", "might".
  static let conditional = Cue(bit: 1)
  /// "to", which makes an infinitive.
  static let infinitive = Cue(bit: 2)
  /// "scheduled", "expected", "due": what follows lies ahead.
  static let plan = Cue(bit: 3)
  /// "hope", "aims", "set": a plan only with its complement, "to" or "for", behind it.
  static let planWithComplement = Cue(bit: 4)
  /// "agreed", "wants": verbs whose infinitive lies ahead.
  static let promise = Cue(bit: 5)
  /// "asked", "told": verbs that move somebody to do something.
  static let request = Cue(bit: 6)
  /// "ready", "decision", "deadline": adjectives and nouns whose infinitive lies ahead.
  static let ahead = Cue(bit: 7)
  /// "extended", "gave": verbs whose "until" lies ahead.
  static let deferral = Cue(bit: 8)
  /// "opens", "arrives": the present tense of a timetable.
  static let schedule = Cue(bit: 9)
  /// "leaving", "meeting": behind "is" or "are", what is arranged.
  static let progressive = Cue(bit: 10)
  /// "is", "are", "has".
  static let present = Cue(bit: 11)
  /// "was", "were", "had", "did" and the past of irregular verbs.
  static let past = Cue(bit: 12)
  /// "said", "told": the verb that attributes.
  static let saying = Cue(bit: 13)
  /// "be".
  static let be = Cue(bit: 14)
  /// "been".
  static let been = Cue(bit: 15)
  /// "had".
  static let had = Cue(bit: 16)
  /// "has", "have".
  static let have = Cue(bit: 17)
  /// "not", "never", "neither".
  static let negation = Cue(bit: 18)
  /// "that", "which", "who".
  static let relative = Cue(bit: 19)
  /// "but", "while", "when": a clause opens behind it.
  static let clause = Cue(bit: 20)
  /// "since".
  static let since = Cue(bit: 21)
  /// "by", "until", "through": the date is a bound, and lies ahead unless the clause is over.
  static let bound = Cue(bit: 22)
  /// "him", "them", "us".
  static let object = Cue(bit: 23)
  /// "they", "we", "I".
  static let subject = Cue(bit: 24)
  /// "his", "their", "its", and other words that only a noun can follow.
  static let determiner = Cue(bit: 25)
  /// "than", "as": "lower than expected", "as planned" say nothing about the clause.
  static let comparison = Cue(bit: 26)
  /// "portrait", "front": what only ends like a verb.
  static let noun = Cue(bit: 27)
  /// "ouvert", "élu": the participle of the past, where its ending does not show it.
  static let participle = Cue(bit: 28)

  /// "if", "unless": what follows in the present tense lies ahead.
  static let condition = Cue(bit: 29)
  /// "with", "into": a preposition that no date has, or another small word that names nothing.
  static let function = Cue(bit: 30)

  /// Words that hold a clause together rather than name anything.
  static let grammatical: Cue = [
    .future, .conditional, .infinitive, .present, .past, .saying, .be, .been, .had, .have, .negation, .relative,
    .clause,
    .since, .bound, .object, .subject, .determiner, .comparison, .condition, .function,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt32(bit) }
}
