import Dates
import Text

/// An expression that a rule found among the tokens of a stretch.
struct Found {
  var rule: Int
  var tokens: Range<Int>
  var meaning: Meaning
  var kind: TimexKind
}

/// Tries the rules on the tokens of a stretch: the longest match wins, of two as long the one that asks for more words
/// around it, then the rule that stands first.
///
/// One matcher serves one text, stretch by stretch; it remembers which phrases stand where, so that no phrase is read
/// twice however many rules ask for it.
struct Matcher {
  /// The tokens.
  var stretch: Stretch
  private let trie: Trie

  /// For each token and phrase: −2 not looked at yet, −1 none, else an index into `values`.
  private var memory: [Int32] = []
  private var touched: [Int] = []
  private var values: [(end: Int, value: PhraseValue)] = []
  /// The words taken on the way through the tree.
  private var path: [Step] = []
  /// The captures of the candidates, one behind the other.
  private var captured: [Step] = []
  private var candidates: [Candidate] = []

  /// A slot and the tokens that filled it; the value is an index into `values`, or negative.
  private struct Step {
    var slot: Int
    var lower: Int
    var upper: Int
    var value: Int
  }

  private struct Candidate {
    var accept: Int
    var captures: Range<Int>
    var start: Int
    var end: Int
    /// How many slots around the expression its rule asked for.
    var context: Int
  }

  init(grammar: Grammar, source: String) {
    stretch = Stretch(grammar: grammar, source: source)
    trie = grammar.trie
  }

  /// Every expression of the stretch, in its order, not overlapping.
  mutating func all() -> [Found] {
    prepare()
    var found: [Found] = []
    var pending: Found?
    var index = 0
    while index < stretch.tokens.count {
      var best = pending?.tokens.lowerBound == index ? pending : nil
      if canBegin(index) { look(at: index, &best, &pending) }
      if let best {
        found.append(best)
        index = best.tokens.upperBound
        stretch.continuations(after: &found, &index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Forgets the phrases of the stretch before.
  private mutating func prepare() {
    for cell in touched { memory[cell] = -2 }
    touched.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    let size = stretch.tokens.count * Phrase.allCases.count
    if memory.count < size { memory += repeatElement(-2, count: size - memory.count) }
  }

  /// True when some rule might begin with the token: a look at two tokens that spares most of the text.
  @inline(__always)
  private func canBegin(_ index: Int) -> Bool {
    let token = stretch.tokens[index]
    if token.classes.isEmpty { return false }
    guard token.entry != 0 else { return !token.classes.isDisjoint(with: trie.nodes[0].mask) }
    let seconds = trie.seconds[Int(token.entry)]
    if seconds.rawValue == .max { return true }
    return index + 1 < stretch.tokens.count && !seconds.isDisjoint(with: stretch.tokens[index + 1].classes)
  }

  /// The best expression that begins at `index`, and the longest that a word at `index` points ahead to.
  private mutating func look(at index: Int, _ best: inout Found?, _ pending: inout Found?) {
    collect(at: index, datesOnly: false)
    var ahead = candidates.filter { $0.start > index }
    if let found = longest(candidates.filter { $0.start == index }, above: best?.tokens.upperBound ?? 0) {
      best = found
    }
    if !ahead.isEmpty {
      ahead.removeAll { $0.end <= pending?.tokens.upperBound ?? 0 }
      if let found = longest(ahead, above: 0) { pending = found }
    }
    candidates.removeAll(keepingCapacity: true)
    captured.removeAll(keepingCapacity: true)
  }

  /// The best date at `index`, for a rule that is built on dates.
  private mutating func date(at index: Int) -> Found? {
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

  /// The best candidate that reads as a date.
  private func longest(_ candidates: [Candidate], above end: Int) -> Found? {
    let inOrder =
      candidates.count < 2
      ? candidates
      : candidates.sorted {
        ($1.end, $1.context, trie.accepts[$0.accept].rule) < ($0.end, $0.context, trie.accepts[$1.accept].rule)
      }
    for candidate in inOrder where candidate.end > end {
      let number = trie.accepts[candidate.accept].rule
      let rule = stretch.grammar.rules[number]
      let match = Match(
        stretch: stretch, captures: captured[candidate.captures].map(capture), tokens: candidate.start..<candidate.end)
      if let meaning = rule.read(match) {
        return Found(
          rule: number, tokens: candidate.start..<candidate.end, meaning: meaning, kind: rule.kind ?? meaning.kind)
      }
    }
    return nil
  }

  /// Walks the tree from the token at `index` and collects every rule whose words stand there.
  private mutating func collect(at index: Int, datesOnly: Bool) {
    let entry = Int(stretch.tokens[index].entry)
    for edge in entry == 0 ? trie.rootsOfOthers : trie.rootsByEntry[entry]
    where !(datesOnly && trie.edges[edge].phrase == .date) {
      follow(edge, at: index, datesOnly)
    }
  }

  private mutating func follow(_ number: Int, at index: Int, _ datesOnly: Bool) {
    let edge = trie.edges[number]
    let token = stretch.tokens[index]
    if edge.isGlued && !token.isGlued { return }
    if let phrase = edge.phrase {
      guard !edge.classes.isDisjoint(with: token.classes), let value = value(of: phrase, at: index) else { return }
      path.append(Step(slot: edge.slot, lower: index, upper: values[value].end, value: value))
    } else {
      guard !edge.classes.isDisjoint(with: token.classes) || holds(edge.words, token) else { return }
      path.append(Step(slot: edge.slot, lower: index, upper: index + 1, value: -1))
    }
    enter(edge.child, datesOnly)
    path.removeLast()
  }

  @inline(__always)
  private func holds(_ words: Range<Int>, _ token: Token) -> Bool {
    guard token.entry != 0 else { return false }
    return words.contains { trie.words[$0] == token.entry }
  }

  private mutating func enter(_ number: Int, _ datesOnly: Bool) {
    let node = trie.nodes[number]
    for accept in node.accepts {
      let rule = trie.accepts[accept]
      if datesOnly && !rule.isDate { continue }
      let start = path[rule.before].lower
      let end = path[rule.before + rule.inside - 1].upper
      candidates.append(
        Candidate(
          accept: accept, captures: captured.count..<captured.count + path.count, start: start, end: end,
          context: path.count - rule.inside))
      captured += path
    }
    guard let next = path.last?.upper, next < stretch.tokens.count,
      !node.mask.isDisjoint(with: stretch.tokens[next].classes)
    else { return }
    for edge in node.edges { follow(edge, at: next, datesOnly) }
  }

  /// The phrase at `index`, as an index into what was read; nil when there is none.
  private mutating func value(of phrase: Phrase, at index: Int) -> Int? {
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

  private func capture(_ step: Step) -> Match.Capture {
    Match.Capture(
      slot: trie.slots[step.slot], tokens: step.lower..<step.upper,
      value: step.value < 0 ? nil : values[step.value].value)
  }

  private mutating func read(_ phrase: Phrase, _ index: Int) -> (end: Int, value: PhraseValue)? {
    switch phrase {
    case .number: stretch.number(at: index).map { ($0.end, .number($0.quantity)) }
    case .ordinal: stretch.ordinal(at: index).map { ($0.end, .integer($0.value)) }
    case .day: stretch.day(at: index).map { ($0.end, .integer($0.value)) }
    case .year: stretch.year(at: index).map { ($0.end, .integer($0.value)) }
    case .period: stretch.period(at: index).map { ($0.end, .period($0.phrase)) }
    case .clock: stretch.order.clock(stretch, index).map { ($0.end, .time($0.time)) }
    case .holiday: stretch.holiday(at: index).map { ($0.end, .holiday($0.holiday)) }
    case .date: date(at: index).map { ($0.tokens.upperBound, .meaning($0.meaning, kind: $0.kind)) }
    }
  }
}
