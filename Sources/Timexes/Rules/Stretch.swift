import Dates
import Text

/// A run of tokens that belong together, as rules and phrases read it.
struct Stretch {
  let grammar: Grammar
  /// The whole text.
  let source: String
  var tokens: [Token] = []
  /// True when the whole text is a short message.
  var isInformal = false
  var lexicon: Lexicon { grammar.lexicon }

  init(grammar: Grammar, source: String) {
    self.grammar = grammar
    self.source = source
  }

  subscript(index: Int) -> Token { tokens[index] }

  /// The token at `index`, or nil beyond the stretch.
  func token(at index: Int) -> Token? { index >= 0 && index < tokens.count ? tokens[index] : nil }

  /// True when the token at `index` is in the class.
  func isClass(_ index: Int, _ wordClass: WordClass) -> Bool {
    index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: wordClass)
  }

  /// True for "on the Tuesday": the one behind the day that was told.
  func isThatWeekday(_ found: Found) -> Bool {
    guard case .floating(.weekday, nil) = found.meaning,
      isClass(found.tokens.lowerBound - 1, .article) || isWord(found.tokens.lowerBound - 1, "that")
    else { return false }
    return isWord(found.tokens.lowerBound - 2, ["by", "on"])
      && !(token(at: found.tokens.upperBound).map(isContent) ?? false)
  }

  /// True for "Sun 17 Sept." and "since Nov." before a capital: no month goes on so, and the full stop is the sentence's.
  func isMonthAtStop(_ tokens: Range<Int>) -> Bool {
    guard isClass(tokens.upperBound - 1, .month), let next = token(at: tokens.upperBound), !next.isGlued else {
      return false
    }
    return next.flags.contains(.capital) && next.classes.isDisjoint(with: [.weekday, .month])
  }

  /// The first weekday among some tokens.
  func weekday(in tokens: Range<Int>) -> Weekday? {
    tokens.first { isClass($0, .weekday) }.flatMap { lexicon.value(Int(self[$0].entry), .weekday) }.map(
      Weekday.init(index:))
  }

  /// True when the token at `index` is this word, in whatever case; `word` is in lower case.
  @inline(__always)
  func isWord(_ index: Int, _ word: String) -> Bool {
    index >= 0 && index < tokens.count && isWord(tokens[index], word)
  }

  /// True when the token at `index` is one of the words.
  func isWord(_ index: Int, _ words: [String]) -> Bool {
    guard let token = token(at: index), token.flags.contains(.word) else { return false }
    return isWord(token, in: words)
  }

  /// True when a possessive ending stands at `index`: the "'s" of "Monday's".
  func hasPossessiveEnding(_ index: Int) -> Bool {
    isClass(index, .apostrophe) && tokens[index].isGlued && isClass(index + 1, .pluralSuffix)
  }

  /// True when the token is this word, in whatever case; `word` is in lower case.
  @inline(__always)
  func isWord(_ token: Token, _ word: String) -> Bool {
    length(of: token) == word.utf8.count && spells(token, word)
  }

  /// True when the token is one of the words, in whatever case; `words` are in lower case.
  func isWord(_ token: Token, in words: [String]) -> Bool {
    // Most words differ in length, which is told without a look at their letters.
    let length = length(of: token)
    for word in words where word.utf8.count == length && spells(token, word) { return true }
    return false
  }

  /// How many bytes the token's word has: as the lexicon spells it, else as the text does.
  @inline(__always)
  private func length(of token: Token) -> Int {
    token.entry != 0 ? lexicon.lengths[Int(token.entry)] : token.end - token.start
  }

  /// True when the letters of the token are those of a word as long.
  @inline(never)
  private func spells(_ token: Token, _ word: String) -> Bool {
    if token.entry != 0 { return lexicon.texts[Int(token.entry)] == word }
    let bytes = source.utf8.span
    var at = token.start
    for byte in word.utf8 {
      guard bytes[at] | 0x20 == byte | 0x20 else { return false }
      at += 1
    }
    return true
  }

  /// True for a word that ends in "ly", as English adverbs do.
  func endsInLy(_ index: Int) -> Bool {
    guard let token = token(at: index), token.flags.contains(.word), token.end - token.start > 3 else { return false }
    let bytes = source.utf8.span
    return bytes[token.end - 1] | 0x20 == UInt8(ascii: "y") && bytes[token.end - 2] | 0x20 == UInt8(ascii: "l")
  }

  /// True for a word that ends in these letters, which are small.
  func ends(_ token: Token, in letters: StaticString) -> Bool {
    guard token.flags.contains(.word), token.end - token.start > letters.utf8CodeUnitCount else { return false }
    let bytes = source.utf8.span
    return letters.withUTF8Buffer { ending in
      ending.indices.allSatisfy { bytes[token.end - ending.count + $0] | 0x20 == ending[$0] }
    }
  }

  /// True for a noun, an adjective or a verb: a word that holds no phrase together.
  func isContent(_ token: Token) -> Bool {
    guard token.flags.contains(.word) else { return false }
    guard token.entry != 0 else { return true }
    return token.classes.isSubset(of: [.listed, .doing])
      && lexicon.cues[Int(token.entry)].isDisjoint(with: .grammatical)
  }

  /// The word at `index` as it stands in the text.
  func text(_ index: Int) -> String { token(at: index).map { source[Extent($0.start, $0.end)] } ?? "" }

  /// True for a word without a capital in the form of the past: "closed", "drew", "had".
  func isPast(_ index: Int) -> Bool {
    guard let token = token(at: index), !token.flags.contains(.capital) else { return false }
    return token.flags.contains(.endsInEd) || !cue(of: token).isDisjoint(with: [.past, .had])
  }

  /// What the word does in its clause.
  func cue(of token: Token) -> Cue { lexicon.cues[Int(token.entry)] }

  /// What the word at `index` does in its clause.
  func cue(_ index: Int) -> Cue {
    guard index >= 0, index < tokens.count else { return [] }
    return lexicon.cues[Int(tokens[index].entry)]
  }

  /// True when a clause begins with "after", "before", "since" or "where" between two expressions of a sentence and reaches
  /// the second.
  func hasClause(between end: Int, _ start: Int) -> Bool {
    guard end < start - 2, start - end < 30 else { return false }
    // "arrested two days after the crime, on March 3": the phrase is over.
    if tokens[start - 2].classes.contains(.comma) { return false }
    var isFound = false
    for index in end..<start - 2 {
      let token = tokens[index]
      if token.classes.contains(.comma) { isFound = false }
      // "held the manager of the mine, where a blast killed 23 on Tuesday"
      if isWord(index, "where") { isFound = true }
      guard let word = grammar.prepositions[Int(token.entry)] else { continue }
      if word == .after || word == .before || word == .since { isFound = true }
    }
    return isFound
  }
}
