import Dates
import Text

/// The words that a rule took, and their neighbours.
struct Match {
  /// A slot of the pattern with the tokens that filled it.
  struct Capture {
    /// The slot, as an index into the tree's.
    var slot: Int
    var lower: Int
    var upper: Int
    /// What its phrase says, as an index into the matcher's values; negative for a single word.
    var value: Int
  }

  let matcher: Matcher
  let captures: [Capture]
  /// The tokens of the expression, without what only had to stand around it.
  let tokens: Range<Int>

  /// The value of the `ordinal`th word of a class, or nil when there is none.
  func value(_ wordClass: WordClass, _ ordinal: Int = 0) -> Int? {
    var left = ordinal
    for capture in captures where slot(capture).canHold(wordClass) {
      let token = matcher[capture.lower]
      guard token.classes.isSuperset(of: wordClass) else { continue }
      if left == 0 { return token.number >= 0 ? Int(token.number) : matcher.lexicon.value(Int(token.entry), wordClass) }
      left -= 1
    }
    return nil
  }

  /// The `ordinal`th phrase of a kind.
  func phrase(_ phrase: Phrase, _ ordinal: Int = 0) -> PhraseValue? {
    captures.filter { slot($0).phrase == phrase }.dropFirst(ordinal).first.flatMap { matcher.value($0.value) }
  }

  private func slot(_ capture: Capture) -> Pattern.Slot { matcher.grammar.trie.slots[capture.slot] }

  /// The first word of the pattern's single words that is in a class.
  func word(in wordClass: WordClass) -> Token? {
    captures.lazy.filter { $0.value < 0 }.map { matcher[$0.lower] }.first { $0.classes.contains(wordClass) }
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
  var weekday: Weekday? { value(.weekday).map(Weekday.init(index:)) }
  var season: Season? { value(.season).flatMap(Season.init(rawValue:)) }
  var partOfDay: PartOfDay? { value(.partOfDay).map { PartOfDay.inOrder[$0] } }

  /// The token `distance` before the expression, if there is one.
  func before(_ distance: Int = 1) -> Token? { matcher.token(at: tokens.lowerBound - distance) }
  /// The token `distance` behind the expression, if there is one.
  func after(_ distance: Int = 1) -> Token? { matcher.token(at: tokens.upperBound + distance - 1) }

  /// True when the expression has this word of the lexicon.
  func has(_ word: String) -> Bool {
    guard let entry = matcher.lexicon.entry(word) else { return false }
    return captures.contains { slot($0).phrase == nil && Int(matcher[$0.lower].entry) == entry }
  }

  /// True when the token is one of these words.
  func isWord(_ token: Token?, _ words: String...) -> Bool {
    guard let token else { return false }
    return words.contains { matcher.isWord(token, $0) }
  }

  /// The first token of the expression.
  var first: Token { matcher[tokens.lowerBound] }
  /// The last token of the expression.
  var last: Token { matcher[tokens.upperBound - 1] }

  /// True when a token of the expression, from the second on, is written right behind the one before.
  func isGlued(_ index: Int) -> Bool { matcher[tokens.lowerBound + index].isGlued }
}

extension Pattern.Slot {
  /// True when a word of the class may stand here: the slot asks for the class, or lists words by themselves.
  func canHold(_ wordClass: WordClass) -> Bool {
    phrase == nil && (classes.isSuperset(of: wordClass) || !words.isEmpty)
  }
}

extension PartOfDay {
  /// The parts in the order in which lexicons number them.
  static let inOrder: [PartOfDay] = [.morning, .midday, .afternoon, .evening, .night, .daytime]
}
