import Dates
import Text

/// The words that a rule took, and their neighbours.
///
/// The matcher keeps one match and lays its candidates into it in turn, so that a rule's look at the words copies nothing.
struct Match {
  /// A slot of the pattern with the tokens that filled it.
  struct Capture {
    /// The edge of the tree that is the slot.
    var slot: Int
    var lower: Int
    var upper: Int
    /// The place of what its phrase says among the values; negative for a single word.
    var value: Int

    var tokens: Range<Int> { lower..<upper }
  }

  /// What a phrase says, and where it ends.
  struct Reading {
    var end: Int
    var value: PhraseValue
  }

  /// The tokens of the expression and all that stands around them.
  var stretch: Stretch
  /// What the phrases of the stretch say.
  var values: [Reading] = []
  /// The captures of all candidates, one behind the other.
  var captured: [Capture] = []
  /// Which captures are those of this match.
  var own = 0..<0
  /// The tokens of the expression, without what only had to stand around it.
  var tokens = 0..<0

  init(stretch: Stretch) { self.stretch = stretch }

  /// The captures, in the order of the pattern.
  var captures: ArraySlice<Capture> { captured[own] }

  /// The value of the `ordinal`th word of a class, or nil when there is none.
  func value(_ wordClass: WordClass, _ ordinal: Int = 0) -> Int? {
    var left = ordinal
    for number in own where stretch.grammar.trie.edges[captured[number].slot].canHold(wordClass) {
      let token = stretch[captured[number].lower]
      guard token.classes.isSuperset(of: wordClass) else { continue }
      if left == 0 { return token.number >= 0 ? Int(token.number) : stretch.lexicon.value(Int(token.entry), wordClass) }
      left -= 1
    }
    return nil
  }

  /// The `ordinal`th phrase of a kind.
  func phrase(_ phrase: Phrase, _ ordinal: Int = 0) -> PhraseValue? {
    var left = ordinal
    for number in own where stretch.grammar.trie.edges[captured[number].slot].phrase == phrase {
      if left == 0 { return captured[number].value < 0 ? nil : values[captured[number].value].value }
      left -= 1
    }
    return nil
  }

  /// The first word of the pattern's single words that is in a class.
  func word(in wordClass: WordClass) -> Token? {
    for number in own where captured[number].value < 0 {
      let token = stretch[captured[number].lower]
      if token.classes.contains(wordClass) { return token }
    }
    return nil
  }

  func integer(_ name: Phrase, _ ordinal: Int = 0) -> Int? {
    if case .integer(let value)? = phrase(name, ordinal) { value } else { nil }
  }

  var number: Quantity? { if case .number(let quantity)? = phrase(.number) { quantity } else { nil } }
  var period: PeriodPhrase? { if case .period(let period)? = phrase(.period) { period } else { nil } }
  var time: TimeOfDay? { if case .time(let time)? = phrase(.clock) { time } else { nil } }
  var holiday: Holiday? { if case .holiday(let holiday)? = phrase(.holiday) { holiday } else { nil } }

  /// The meaning of the `ordinal`th date.
  func date(_ ordinal: Int = 0) -> Meaning? {
    if case .meaning(let meaning, _)? = phrase(.date, ordinal) { meaning } else { nil }
  }

  /// The unit of the first unit word, singular or plural.
  var unit: PeriodUnit? { (value(.unit) ?? value(.unitPlural)).flatMap(PeriodUnit.init(rawValue:)) }
  var month: Int? { value(.month) }
  /// The weekday; "sat" and "sun" in small letters are one in a short message only.
  var weekday: Weekday? {
    guard let token = word(in: .weekday),
      !token.classes.contains(.doubtful) || token.flags.contains(.capital) || stretch.isInformal
    else { return nil }
    return value(.weekday).map(Weekday.init(index:))
  }
  var season: Season? { value(.season).flatMap(Season.init(rawValue:)) }
  var partOfDay: PartOfDay? { value(.partOfDay).map { PartOfDay.inOrder[$0] } }

  /// The token `distance` before the expression, if there is one.
  func before(_ distance: Int = 1) -> Token? { stretch.token(at: tokens.lowerBound - distance) }
  /// The token `distance` behind the expression, if there is one.
  func after(_ distance: Int = 1) -> Token? { stretch.token(at: tokens.upperBound + distance - 1) }

  /// True when the expression has this word of the lexicon.
  func has(_ word: String) -> Bool {
    guard let entry = stretch.lexicon.entry(word) else { return false }
    return own.contains { captured[$0].value < 0 && Int(stretch[captured[$0].lower].entry) == entry }
  }

  /// True when the token is one of these words.
  func isWord(_ token: Token?, _ words: String...) -> Bool {
    token.map { stretch.isWord($0, in: words) } ?? false
  }

  /// The first token of the expression.
  var first: Token { stretch[tokens.lowerBound] }
  /// The last token of the expression.
  var last: Token { stretch[tokens.upperBound - 1] }

  /// True when a token of the expression, from the second on, is written right behind the one before.
  func isGlued(_ index: Int) -> Bool { stretch[tokens.lowerBound + index].isGlued }
}

extension PartOfDay {
  /// The parts in the order in which lexicons number them.
  static let inOrder: [PartOfDay] = [.morning, .midday, .afternoon, .evening, .night, .daytime]
}
