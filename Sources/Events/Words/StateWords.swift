/// Words for states that news reports as events.
enum StateWords {
  /// Adjectives that, behind a copula, tell something that came to be so and may end.
  static let adjectives = Set(
    """
    able absent concerned convinced disappointed dismayed pleased satisfied shocked interested involved clear afraid alive angry available aware bankrupt certain confident critical dead eager effective empty free
    guilty happy hopeful ill imminent injured likely missing open optimistic pessimistic pregnant present
    ready reluctant responsible sick subject successful sure surprised unable unavailable unaware uncertain unchanged
    unclear unconscious unhappy unlikely willing unwilling worried
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs that, in the present tense, describe and report nothing.
  static let verbs = Set(
    """
    associate base belong comprise concern consist constitute contain cost depend differ entitle equal exceed feature
    include involve lack last locate measure name own possess relate represent resemble reside
    specialize total value weigh
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs for what lasts, in whatever tense: no day that an article leads with is theirs.
  static let lasting = verbs.union(["hate", "know", "like", "live", "love", "mean", "need", "want"])

  /// How lives begin and end.
  static let birthsAndDeaths: Set<String> = [
    "assassinate", "bear", "die", "drown", "execute", "hang", "kill", "murder", "perish", "shoot", "stab", "strangle",
  ]

  /// What people are accused of.
  static let crimes = Set(
    """
    abuse arson assault battery blackmail bribery burglary charge conspiracy corruption embezzlement espionage extortion forgery
    fraud genocide kidnapping laundering libel manslaughter murder perjury piracy rape robbery slander smuggling stalking
    tampering terrorism theft treason trespass
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Nouns with the word before them that make a preposition or an adverb.
  static let phrases: Set<String> = [
    "in addition", "in response", "a result", "in return", "in effect", "in fact", "at work", "in practice",
    "on record",
    "in charge", "in operation", "on trial", "in use", "in case", "at risk", "in search", "on sale", "for sale",
    "at war", "on video", "on film", "on tape",
  ]

  /// Nouns for what a figure did, which say nothing without it.
  static let changes: Set<String> = [
    "advance", "bid", "climb", "cut", "decline", "decrease", "drop", "fall", "gain", "growth", "increase", "jump",
    "loss",
    "offer", "profit", "rebound", "reduction", "rise", "slide", "slump", "surge",
  ]

  /// Verbs for what a figure does.
  static let changing: Set<String> = [
    "climb", "decline", "decrease", "double", "drop", "fall", "gain", "grow", "increase", "jump", "plunge", "rise",
    "shrink", "slip", "soar", "surge", "tumble",
  ]

  /// Nouns for what an account or a plan holds for a time.
  static let accounts: Set<String> = [
    "balance", "borrowing", "debt", "deficit", "dividend", "estimate", "expenditure", "export", "forecast", "import",
    "inflation", "inventory", "quota", "shipment", "shortfall", "spending", "surplus", "turnover", "yield",
  ]

  /// Nouns for what is counted over a time; what happens to them is the event.
  static let figures: Set<String> = [
    "cost", "earnings", "growth", "income", "profit", "output", "payroll", "price", "production", "rate", "result",
    "revenue", "sale", "spending", "total", "trade", "volume", "net", "loss",
  ]
}
