import Dates

/// A run of words that patterns use as one: a number, a period, a date.
enum Phrase: String, Hashable, Sendable, CaseIterable {
  /// "three", "2 1/2", "twenty-one", "several".
  case number
  /// "first", "21st", "thirty-first".
  case ordinal
  /// A day of the month, in digits with or without suffix: "4", "4th".
  case day
  /// "1984", "nineteen eighty-four".
  case year
  /// "two weeks", "an hour and a half".
  case period
  /// "8 p.m. EDT", "20:15", "noon".
  case clock
  /// "Easter", "Thanksgiving Day".
  case holiday
  /// Any date of the rules marked as dates.
  case date

  /// How many there are.
  static let count = 8

  /// Its place among the phrases.
  var number: Int {
    switch self {
    case .number: 0
    case .ordinal: 1
    case .day: 2
    case .year: 3
    case .period: 4
    case .clock: 5
    case .holiday: 6
    case .date: 7
    }
  }

  /// Its place as a bit.
  var bit: UInt8 { 1 &<< UInt8(number) }

  /// The classes of words with which it can begin.
  var openings: WordClass {
    switch self {
    case .number: [.integer, .ones, .tens, .scale, .vague, .indefinite, .fraction]
    case .ordinal: [.integer, .ordinalWord, .tens]
    case .day: [.dayNumber]
    case .year: [.yearNumber, .ones, .tens]
    case .period: [.integer, .ones, .tens, .scale, .vague, .indefinite, .fraction, .unit]
    case .clock: [.integer, .hourNumber, .namedHour, .ones, .tens, .fraction, .indefinite]
    case .holiday: .holiday
    case .date: []  // from its rules
    }
  }

  /// The classes of words that it can be in one word.
  var alone: WordClass {
    switch self {
    case .number: [.integer, .ones, .tens, .vague, .indefinite]
    case .ordinal: .ordinalWord
    case .day: .dayNumber
    case .year: .yearNumber
    case .period: .unitPlural
    case .clock: .namedHour
    case .holiday: .holiday
    case .date: []
    }
  }

  /// What may follow its first word within it: behind an article a number or a unit, else any word of a time.
  func seconds(behind first: WordClass) -> WordClass {
    first.isSubset(of: [.indefinite, .listed])
      ? [.vague, .scale, .fraction, .unit, .listed, .hyphen] : WordClass(rawValue: .max).subtracting(.end)
  }
}

/// What a phrase says.
enum PhraseValue: Sendable {
  case number(Quantity)
  case integer(Int)
  case period(PeriodPhrase)
  case time(TimeOfDay)
  case holiday(Holiday)
  case meaning(Meaning, kind: TimexKind)
}

/// A number as words tell it: whole, with a fraction, or vague.
struct Quantity: Hashable, Sendable {
  /// The whole part; nil when the words leave it open.
  var count: Int?
  /// Hundredths beyond the whole part: 50 in "two and a half".
  var hundredths = 0
  /// True for "a couple", which is more or less two.
  var isApproximate = false
  /// True for "a", "an".
  var isArticle = false
}

/// A period with how its words are written.
struct PeriodPhrase: Hashable, Sendable {
  var period: Period
  /// True for "a couple of years".
  var isApproximate = false
  /// True for "18-month".
  var isHyphenated = false
  /// True for a bare "years".
  var isBare = false
  /// True for a unit alone, in the singular.
  var isArticle = false
}
