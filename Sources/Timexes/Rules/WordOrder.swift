import Dates

/// How a language holds its phrases together: the small words between their parts, the marks in its numbers, and the two
/// phrases whose order is every language's own, times by the clock and the tense of a clause.
///
/// The shared phrases ask for these; the rules say everything else. All words are in lower case.
struct WordOrder: Sendable {
  /// What joins the parts of a number or a period, and the ends of a range behind `between`: "and".
  var and: [String]
  /// What opens a range whose ends `and` joins: "between".
  var between: [String]
  /// What joins the ends of a range by itself: "to", "through".
  var through: [String]
  /// What stands between a vague number and its unit: "a couple of weeks".
  var of: [String]
  /// What may stand between a number and its unit: "two full years", "three more days".
  var fillers: [String]
  /// What may stand before a unit and makes it no other: "business days", "calendar year".
  var unitAdjectives: [String]
  /// Letters that stand for a unit right behind digits: "3h".
  var gluedUnits: [(letter: String, unit: PeriodUnit)] = []
  /// The prepositions that make a date a bound.
  var prepositions: [String: Preposition]
  /// How numbers are written.
  var numbers = NumberOrder()
  /// True where numeric dates have the day before the month unless the document shows otherwise.
  var isDayFirst = false
  /// True where a time by the clock may leave open which half of the day it is of: "at 6:20".
  var hasHalfDays = false
  /// A time by the clock at a token.
  var clock: @Sendable (Stretch, Int) -> (end: Int, time: TimeOfDay)?
  /// Which way the clause around the tokens of an expression looks; nil when nothing shows it.
  var tense: @Sendable (Stretch, Range<Int>) -> Tense?
  /// True when a whole text is a short message, whose bare days look ahead.
  var isMessage: @Sendable (Stretch) -> Bool = { _ in false }
}

/// How a language writes numbers; as it stands, the way of English.
struct NumberOrder: Sendable {
  /// The mark before tenths: "2.5".
  var decimal: WordClass = .period
  /// The mark between thousands: "1,500".
  var thousands: WordClass = .comma
  /// True where a space parts thousands too: "1 500".
  var hasSpacedThousands = false
  /// True where "and" stands between tens and ones: "vingt et un".
  var joinsOnes = false
  /// The tens that ten to nineteen may follow: "soixante-dix".
  var tensBeforeTeens: [Int] = []
  /// True where a hundred and a thousand need no number before them: "cent ans".
  var hasBareScales = false
  /// True where the half behind a unit has an article: "a year and a half".
  var halfHasArticle = true
  /// True where years are told by their two halves: "nineteen eighty-four".
  var hasSpokenYears = true
}

/// What a small word can do within a phrase, as the word order of its language says.
struct Joint: OptionSet, Sendable {
  let rawValue: UInt8

  /// It joins the parts of a number or a period: "and".
  static let and = Joint(rawValue: 1)
  /// It opens a range whose ends "and" joins: "between".
  static let between = Joint(rawValue: 2)
  /// It joins the ends of a range by itself: "to".
  static let through = Joint(rawValue: 4)
  /// It stands between a vague number and its unit: "of".
  static let of = Joint(rawValue: 8)
  /// It may stand between a number and its unit: "full".
  static let filler = Joint(rawValue: 16)
  /// It may stand before a unit and makes it no other: "business".
  static let unitAdjective = Joint(rawValue: 32)
}

extension WordOrder {
  /// Its small words with what they do.
  var joints: [(words: [String], joint: Joint)] {
    [
      (and, .and), (between, .between), (through, .through), (of, .of), (fillers, .filler),
      (unitAdjectives, .unitAdjective),
    ]
  }
}

extension Stretch {
  @inline(__always)
  var order: WordOrder { grammar.order }

  /// True when the token at `index` is a small word that can do one of these things.
  func isJoint(_ index: Int, _ joint: Joint) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return !grammar.joints[Int(tokens[index].entry)].isDisjoint(with: joint)
  }
}
