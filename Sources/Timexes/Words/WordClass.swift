/// What a word can be in a time expression, one bit each; a word can be several ("second", "may", "march").
///
/// Patterns name these classes by the words in `names`.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// Whole digits: "1984", "7".
  static let integer = WordClass(bit: 0)
  /// One or two digits from 1 to 31.
  static let dayNumber = WordClass(bit: 1)
  /// Four digits from 1000 to 2999.
  static let yearNumber = WordClass(bit: 2)
  /// One or two digits up to 24.
  static let hourNumber = WordClass(bit: 3)
  /// Exactly two digits.
  static let twoDigits = WordClass(bit: 4)
  /// "one" to "nineteen".
  static let ones = WordClass(bit: 5)
  /// "twenty" to "ninety".
  static let tens = WordClass(bit: 6)
  /// "hundred", "thousand", "million".
  static let scale = WordClass(bit: 7)
  /// "first" to "thirty-first", in one word.
  static let ordinalWord = WordClass(bit: 8)
  /// The "th" of "7th".
  static let ordinalSuffix = WordClass(bit: 9)
  static let weekday = WordClass(bit: 10)
  static let month = WordClass(bit: 11)
  /// A word that is more often something else: "may", "march", "sun", "sat", "second", "fall".
  static let doubtful = WordClass(bit: 12)
  /// A unit of time, singular or plural.
  static let unit = WordClass(bit: 13)
  static let unitPlural = WordClass(bit: 14)
  static let season = WordClass(bit: 15)
  static let partOfDay = WordClass(bit: 16)
  /// "today", "yesterday", "tomorrow".
  static let deictic = WordClass(bit: 17)
  static let last = WordClass(bit: 18)
  static let next = WordClass(bit: 19)
  static let this = WordClass(bit: 20)
  /// "previous", "preceding": before the date last told.
  static let previous = WordClass(bit: 21)
  /// "following", "ensuing": after the date last told.
  static let following = WordClass(bit: 22)
  /// "the".
  static let article = WordClass(bit: 23)
  /// "a", "an".
  static let indefinite = WordClass(bit: 24)
  /// "early", "mid", "late".
  static let phase = WordClass(bit: 25)
  /// "about", "nearly".
  static let approximator = WordClass(bit: 26)
  /// "several", "few", "many".
  static let vague = WordClass(bit: 27)
  static let every = WordClass(bit: 28)
  /// "daily", "weekly".
  static let frequency = WordClass(bit: 29)
  static let meridiem = WordClass(bit: 30)
  static let zone = WordClass(bit: 31)
  /// The decades by name: "twenties" to "nineties".
  static let decadeWord = WordClass(bit: 32)
  /// "BC", "AD".
  static let era = WordClass(bit: 33)
  /// A word that a literal of some pattern names.
  static let listed = WordClass(bit: 34)
  static let comma = WordClass(bit: 35)
  static let period = WordClass(bit: 36)
  static let hyphen = WordClass(bit: 37)
  static let slash = WordClass(bit: 38)
  static let colon = WordClass(bit: 39)
  static let apostrophe = WordClass(bit: 40)
  static let currency = WordClass(bit: 41)
  static let percent = WordClass(bit: 42)
  /// "in", "on", "since": what stands before a date.
  static let preposition = WordClass(bit: 43)
  /// "half", "quarter".
  static let fraction = WordClass(bit: 44)
  /// "noon", "midnight".
  static let namedHour = WordClass(bit: 45)
  /// "now", "recently": words that point without naming a stretch.
  static let reference = WordClass(bit: 46)
  /// The first word of a holiday's name.
  static let holiday = WordClass(bit: 47)
  /// "and", "or", "to", "through": what joins two dates.
  static let joiner = WordClass(bit: 48)
  /// "fiscal", "financial", "calendar".
  static let fiscal = WordClass(bit: 49)
  /// The "s" of "1990s".
  static let pluralSuffix = WordClass(bit: 50)
  /// "once", "twice", "thrice".
  static let times = WordClass(bit: 51)
  /// The kinds of "ago".
  static let ago = WordClass(bit: 52)
  /// "earlier", "before".
  static let earlier = WordClass(bit: 53)
  /// "later", "afterwards".
  static let later = WordClass(bit: 54)

  /// "of": what joins a part to its whole.
  static let of = WordClass(bit: 55)
  /// "(", ")", "[", "]".
  static let bracket = WordClass(bit: 57)
  /// "@".
  static let atSign = WordClass(bit: 56)

  /// "tonight", however it is spelled.
  static let tonight = WordClass(bit: 58)

  /// A word that only messages have: "u", "gonna", "lol".
  static let slang = WordClass(bit: 59)

  /// What begins or ends at an hour: "doors", "dinner", "kickoff", "closes".
  static let doing = WordClass(bit: 60)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// No class of a word: in what must follow, it says that nothing must.
  static let end = WordClass(bit: 63)

  /// Its classes one by one.
  var parts: [WordClass] { (0..<64).map(WordClass.init(bit:)).filter(contains) }

  /// What digits can be.
  static let digits: WordClass = [.integer, .dayNumber, .yearNumber, .hourNumber, .twoDigits]

  /// What a mark of punctuation can be.
  static let marks: WordClass = [.comma, .period, .hyphen, .slash, .colon, .apostrophe, .currency, .percent, .atSign]

  /// The names by which patterns call the classes.
  static let names: [(name: String, wordClass: WordClass)] = [
    ("integer", .integer), ("daynumber", .dayNumber), ("yearnumber", .yearNumber), ("hournumber", .hourNumber),
    ("twodigits", .twoDigits), ("weekday", .weekday), ("month", .month), ("unit", .unit), ("units", .unitPlural),
    ("season", .season), ("daypart", .partOfDay), ("deictic", .deictic), ("last", .last), ("next", .next),
    ("this", .this), ("previous", .previous), ("following", .following), ("the", .article), ("a", .indefinite),
    ("phase", .phase), ("approximator", .approximator), ("vague", .vague), ("every", .every),
    ("frequency", .frequency), ("meridiem", .meridiem), ("decadeword", .decadeWord), ("era", .era),
    ("preposition", .preposition), ("namedhour", .namedHour), ("reference", .reference), ("joiner", .joiner),
    ("fiscal", .fiscal), ("s", .pluralSuffix), ("times", .times), ("ago", .ago), ("earlier", .earlier),
    ("later", .later), ("hyphen", .hyphen), ("fraction", .fraction), ("of", .of), ("atsign", .atSign), ("ones", .ones),
    ("bracket", .bracket), ("tonight", .tonight), ("doing", .doing),
  ]
}
