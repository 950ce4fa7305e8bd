import Dates
import Text

/// An expression that a rule found among the tokens of a stretch.
struct Found {
  var rule: Int
  var tokens: Range<Int>
  var meaning: Meaning
  var kind: TimexKind
}

/// Tries the rules on the tokens of a stretch: the longest match wins, then the rule that stands first.
///
/// One matcher serves one text, stretch by stretch; it remembers which phrases stand where, so that no phrase is read
/// twice however many rules ask for it.
final class Matcher {
  let grammar: Grammar
  /// The whole text.
  let source: String
  var tokens: [Token] = []
  var lexicon: Lexicon { grammar.lexicon }

  /// For each token and phrase: −2 not looked at yet, −1 none, else an index into `values`.
  private var memory: [Int32] = []
  private var touched: [Int] = []
  private var values: [(end: Int, value: PhraseValue)] = []
  /// The words taken on the way through the tree.
  private var path: [Match.Capture] = []
  /// The captures of the candidates, one behind the other.
  private var captured: [Match.Capture] = []
  private var candidates: [Candidate] = []

  private struct Candidate {
    var accept: Int
    var captures: Range<Int>
    var start: Int
    var end: Int
  }

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

  /// True when the token at `index` is this word, in whatever case; `word` is in lower case.
  func isWord(_ index: Int, _ word: String) -> Bool {
    token(at: index).map { isWord($0, word) } ?? false
  }

  /// True when the token is this word, in whatever case; `word` is in lower case.
  func isWord(_ token: Token, _ word: String) -> Bool {
    if token.entry != 0 { return lexicon.entries[Int(token.entry)].text == word }
    guard token.end - token.start == word.utf8.count else { return false }
    let bytes = source.utf8.span
    var at = token.start
    for byte in word.utf8 {
      guard bytes[at] | 0x20 == byte | 0x20 else { return false }
      at += 1
    }
    return true
  }

  /// The word at `index` as it stands in the text.
  func text(_ index: Int) -> String { token(at: index).map { source[Extent($0.start, $0.end)] } ?? "" }

  /// Every expression of the stretch, in its order, not overlapping.
  func all() -> [Found] {
    prepare()
    var found: [Found] = []
    var pending: Found?
    var index = 0
    while index < tokens.count {
      var best = pending?.tokens.lowerBound == index ? pending : nil
      if canBegin(index) { look(at: index, &best, &pending) }
      if let best {
        found.append(best)
        index = best.tokens.upperBound
        continuations(after: &found, &index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Forgets the phrases of the stretch before.
  private func prepare() {
    for cell in touched { memory[cell] = -2 }
    touched.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    let size = tokens.count * Phrase.allCases.count
    if memory.count < size { memory += repeatElement(-2, count: size - memory.count) }
  }

  /// True when some rule might begin with the token: a look at two tokens that spares most of the text.
  @inline(__always)
  private func canBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.classes.isEmpty { return false }
    guard token.entry != 0 else { return !token.classes.isDisjoint(with: grammar.trie.nodes[0].mask) }
    let seconds = grammar.trie.seconds[Int(token.entry)]
    if seconds.rawValue == .max { return true }
    return index + 1 < tokens.count && !seconds.isDisjoint(with: tokens[index + 1].classes)
  }

  /// The best expression that begins at `index`, and the longest that a word at `index` points ahead to.
  private func look(at index: Int, _ best: inout Found?, _ pending: inout Found?) {
    collect(at: index, datesOnly: false)
    var ahead = candidates.filter { $0.start > index }
    if let found = longest(candidates.filter { $0.start == index }, above: best?.tokens.upperBound ?? 0) { best = found }
    if !ahead.isEmpty {
      ahead.removeAll { $0.end <= pending?.tokens.upperBound ?? 0 }
      if let found = longest(ahead, above: 0) { pending = found }
    }
    candidates.removeAll(keepingCapacity: true)
    captured.removeAll(keepingCapacity: true)
  }

  /// The best date at `index`, for a rule that is built on dates.
  private func date(at index: Int) -> Found? {
    let (outer, base) = (path, captured.count)
    let waiting = candidates
    path.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    collect(at: index, datesOnly: true)
    let found = longest(candidates, above: 0)
    path = outer
    candidates = waiting
    captured.removeLast(captured.count - base)
    return found
  }

  /// The longest candidate that reads as a date; of two as long, the one whose rule stands first.
  private func longest(_ candidates: [Candidate], above end: Int) -> Found? {
    let trie = grammar.trie
    let inOrder =
      candidates.count < 2
      ? candidates
      : candidates.sorted { ($1.end, trie.accepts[$0.accept].rule) < ($0.end, trie.accepts[$1.accept].rule) }
    for candidate in inOrder where candidate.end > end {
      let number = trie.accepts[candidate.accept].rule
      let rule = grammar.rules[number]
      let match = Match(
        matcher: self, captures: Array(captured[candidate.captures]), tokens: candidate.start..<candidate.end)
      if let meaning = rule.read(match) {
        return Found(
          rule: number, tokens: candidate.start..<candidate.end, meaning: meaning, kind: rule.kind ?? meaning.kind)
      }
    }
    return nil
  }

  /// Walks the tree from the token at `index` and collects every rule whose words stand there.
  private func collect(at index: Int, datesOnly: Bool) {
    let entry = Int(tokens[index].entry)
    let trie = grammar.trie
    for edge in entry == 0 ? trie.rootsOfDigits : trie.rootsByEntry[entry] where !(datesOnly && trie.edges[edge].phrase == .date) {
      follow(edge, at: index, datesOnly)
    }
  }

  private func follow(_ number: Int, at index: Int, _ datesOnly: Bool) {
    let edge = grammar.trie.edges[number]
    let token = tokens[index]
    if edge.isGlued && !token.isGlued { return }
    if let phrase = edge.phrase {
      guard !edge.classes.isDisjoint(with: token.classes), let value = value(of: phrase, at: index) else { return }
      path.append(Match.Capture(slot: edge.slot, lower: index, upper: values[value].end, value: value))
    } else {
      guard !edge.classes.isDisjoint(with: token.classes) || holds(edge.words, token) else { return }
      path.append(Match.Capture(slot: edge.slot, lower: index, upper: index + 1, value: -1))
    }
    enter(edge.child, datesOnly)
    path.removeLast()
  }

  @inline(__always)
  private func holds(_ words: Range<Int>, _ token: Token) -> Bool {
    guard token.entry != 0 else { return false }
    return words.contains { grammar.trie.words[$0] == token.entry }
  }

  private func enter(_ number: Int, _ datesOnly: Bool) {
    let node = grammar.trie.nodes[number]
    for accept in node.accepts {
      let rule = grammar.trie.accepts[accept]
      if datesOnly && !rule.isDate { continue }
      let start = path[rule.before].lower
      let end = path[rule.before + rule.inside - 1].upper
      candidates.append(
        Candidate(accept: accept, captures: captured.count..<captured.count + path.count, start: start, end: end))
      captured += path
    }
    guard let next = path.last?.upper, next < tokens.count, !node.mask.isDisjoint(with: tokens[next].classes) else { return }
    for edge in node.edges { follow(edge, at: next, datesOnly) }
  }

  /// The phrase at `index`, as an index into what was read; nil when there is none.
  private func value(of phrase: Phrase, at index: Int) -> Int? {
    let cell = index * Phrase.allCases.count + phrase.number
    if memory[cell] == -2 {
      touched.append(cell)
      memory[cell] = -1
      if let found = read(phrase, index) {
        memory[cell] = Int32(values.count)
        values.append(found)
      }
    }
    return memory[cell] >= 0 ? Int(memory[cell]) : nil
  }

  /// What a phrase that was read says.
  func value(_ index: Int) -> PhraseValue? { values.indices.contains(index) ? values[index].value : nil }

  private func read(_ phrase: Phrase, _ index: Int) -> (end: Int, value: PhraseValue)? {
    switch phrase {
    case .number: number(at: index).map { ($0.end, .number($0.quantity)) }
    case .ordinal: ordinal(at: index).map { ($0.end, .integer($0.value)) }
    case .day: day(at: index).map { ($0.end, .integer($0.value)) }
    case .year: year(at: index).map { ($0.end, .integer($0.value)) }
    case .period: period(at: index).map { ($0.end, .period($0.phrase)) }
    case .clock: clock(at: index).map { ($0.end, .time($0.time)) }
    case .holiday: holiday(at: index).map { ($0.end, .holiday($0.holiday)) }
    case .date: date(at: index).map { ($0.tokens.upperBound, .meaning($0.meaning, kind: $0.kind)) }
    }
  }
}
