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
struct Matcher: ~Copyable {
  /// The tokens, and on them the candidate that is being read.
  private var match: Match
  private let trie: Trie
  private let tokenizer: Tokenizer

  /// For each token and phrase: −2 not looked at yet, −1 none, else an index into `values`.
  private var memory: [Int32] = []
  /// The words taken on the way through the tree; a date within an expression has its own way, from `base` on.
  private var path: [Step] = []
  private var depth = 0
  private var base = 0
  private var candidates: [Candidate] = []
  /// The candidate that was read last, and what it says: it is often asked for twice, as a date and by itself.
  private var lastRead: (number: Int, found: Found?)?

  private typealias Step = Match.Capture
  private typealias Reading = Match.Reading

  private struct Candidate {
    var captures: Range<Int>
    var start: Int
    var end: Int
    /// How many slots around the expression its rule asked for.
    var context: Int
    /// True when other rules may use it as a `date`.
    var isDate: Bool
    var rule: Int

    /// True when it is to be tried before the other: it is longer, or asks for more, or its rule stands first.
    func isBetter(than other: Candidate) -> Bool {
      if end != other.end { return end > other.end }
      return context != other.context ? context > other.context : rule < other.rule
    }
  }

  init(grammar: Grammar, source: String) {
    match = Match(stretch: Stretch(grammar: grammar, source: source))
    trie = grammar.trie
    tokenizer = Tokenizer(lexicon: grammar.lexicon)
    // Room for a paragraph, so that the tables of most texts need not grow; less for a line or a phrase.
    let room = min(256, source.utf8.count / 4 + 8)
    match.stretch.tokens.reserveCapacity(room)
    path.reserveCapacity(16)
    match.captured.reserveCapacity(room / 4)
    candidates.reserveCapacity(16)
    match.values.reserveCapacity(room / 8)
    memory.reserveCapacity(room * Phrase.count)
  }

  /// The stretch of the text that is being read.
  var stretch: Stretch { match.stretch }

  /// Takes in the tokens from `position` on and returns where the next stretch begins.
  mutating func advance(from position: Int) -> Int {
    match.stretch.tokens.removeAll(keepingCapacity: true)
    let source = match.stretch.source
    let next = tokenizer.stretch(of: source.utf8.span, from: position, into: &match.stretch.tokens)
    let isWhole = position == 0 && next == source.utf8.count
    match.stretch.isInformal = isWhole && match.stretch.order.isMessage(match.stretch)
    if match.stretch.isInformal {
      match.stretch.closeAddresses()
      match.stretch.shortenDrawls()
    }
    return next
  }

  /// Every expression of the stretch, in its order, not overlapping.
  mutating func all() -> [Found] {
    prepare()
    var found: [Found] = []
    found.reserveCapacity(8)
    var pending: Found?
    var index = 0
    while let next = opening(from: index, upTo: pending?.tokens.lowerBound) {
      index = next
      var best = pending?.tokens.lowerBound == index ? pending : nil
      look(at: index, &best, &pending)
      if let best {
        found.append(best)
        index = best.tokens.upperBound
        match.stretch.continuations(after: &found, &index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The next token with which some rule might begin, or the one at which the pending expression does: a look at two
  /// tokens that spares most of the text.
  private func opening(from first: Int, upTo pending: Int?) -> Int? {
    let tokens = match.stretch.tokens
    let last = tokens.count - 1
    var index = first
    while index <= last {
      let classes = tokens[index].classes
      if !classes.isEmpty {
        let next = index < last ? tokens[index + 1].gate : Trie.Gate(classes: .end)
        if trie.canBegin(entry: Int(tokens[index].entry), classes, next) { return index }
      }
      if index == pending { return index }
      index += 1
    }
    return nil
  }

  /// Forgets the phrases of the stretch before.
  private mutating func prepare() {
    let size = match.stretch.tokens.count * Phrase.count
    for cell in 0..<min(size, memory.count) { memory[cell] = -2 }
    if memory.count < size { memory += repeatElement(-2, count: size - memory.count) }
    if !match.values.isEmpty { match.values.removeAll(keepingCapacity: true) }
  }

  /// The best expression that begins at `index`, and the longest that a word at `index` points ahead to.
  private mutating func look(at index: Int, _ best: inout Found?, _ pending: inout Found?) {
    let roots = trie.roots(of: match.stretch.tokens[index])
    follow(roots.plain, at: index, datesOnly: false)
    if candidates.isEmpty { return }
    if !roots.onDates.isEmpty {
      // The date that longer expressions are built on is among what was found already.
      if memory[dateCell(index)] == -2 { remember(longest(from: 0, above: 0) { $0.isDate }, at: index) }
      if memory[dateCell(index)] >= 0 { follow(roots.onDates, at: index, datesOnly: false) }
    }
    if let found = longest(from: 0, above: best?.tokens.upperBound ?? 0, { $0.start == index }) { best = found }
    if let found = longest(from: 0, above: pending?.tokens.upperBound ?? 0, { $0.start > index }) { pending = found }
    lastRead = nil
    candidates.removeAll(keepingCapacity: true)
    match.captured.removeAll(keepingCapacity: true)
  }

  /// The best date at `index`, for a rule that is built on dates.
  private mutating func date(at index: Int) -> Found? {
    let (outer, firstCandidate, firstCapture) = (base, candidates.count, match.captured.count)
    base = depth
    follow(trie.roots(of: match.stretch.tokens[index]).plain, at: index, datesOnly: true)
    let found = longest(from: firstCandidate, above: 0) { _ in true }
    base = outer
    lastRead = nil
    candidates.removeLast(candidates.count - firstCandidate)
    match.captured.removeLast(match.captured.count - firstCapture)
    return found
  }

  /// The best candidate of those that `isWanted`, from the `first` on, that ends beyond `end` and reads as a date.
  private mutating func longest(from first: Int, above end: Int, _ isWanted: (Candidate) -> Bool) -> Found? {
    var tried: Int?
    while true {
      var best: Int?
      for number in first..<candidates.count where candidates[number].end > end && isWanted(candidates[number]) {
        if let tried, !candidates[tried].isBetter(than: candidates[number]) { continue }
        if let better = best, !candidates[number].isBetter(than: candidates[better]) { continue }
        best = number
      }
      guard let best else { return nil }
      if lastRead?.number != best {
        let found = read(candidates[best])
        lastRead = (best, found)
      }
      if let found = lastRead?.found { return found }
      tried = best
    }
  }

  private mutating func read(_ candidate: Candidate) -> Found? {
    match.own = candidate.captures
    match.tokens = candidate.start..<candidate.end
    let grammar = match.stretch.grammar
    guard let meaning = grammar.rules[candidate.rule].read(match) else { return nil }
    let kind = grammar.rules[candidate.rule].kind ?? meaning.kind
    return Found(rule: candidate.rule, tokens: match.tokens, meaning: meaning, kind: kind)
  }

  /// Takes the edges at the root that neither the token behind nor a phrase that is not there rules out.
  private mutating func follow(_ roots: Range<Int>, at index: Int, datesOnly: Bool) {
    let next = gate(at: index + 1)
    var missing: UInt8 = 0
    for number in roots {
      let root = trie.roots[number]
      if !root.behind.meets(next) || root.phrase & missing != 0 || datesOnly && !root.leadsToDate { continue }
      if !follow(Int(root.edge), at: index, datesOnly) { missing |= root.phrase }
    }
  }

  /// Takes an edge whose slot the token at `index` can fill, and goes on behind it; false when its phrase is not there.
  @inline(__always)
  private mutating func follow(_ number: Int, at index: Int, _ datesOnly: Bool) -> Bool {
    let edge = trie.edges[number]
    let token = match.stretch.tokens[index]
    if edge.isGlued && !token.isGlued { return true }
    var step = Step(slot: number, lower: index, upper: index + 1, value: -1)
    if let phrase = edge.phrase {
      guard !edge.classes.isDisjoint(with: token.classes), let value = value(of: phrase, at: index) else {
        return false
      }
      step.upper = match.values[value].end
      step.value = value
    } else if edge.classes.isDisjoint(with: token.classes), !holds(edge.words, token.entry) {
      return true
    }
    let next = gate(at: step.upper)
    if edge.behind.meets(next) { goOn(step, before: next, datesOnly) }
    return true
  }

  /// Goes on behind a step, before a token that can be `next`.
  private mutating func goOn(_ step: Step, before next: Trie.Gate, _ datesOnly: Bool) {
    if depth < path.count { path[depth] = step } else { path.append(step) }
    depth += 1
    let edge = trie.edges[step.slot]
    for accept in edge.accepts { take(trie.accepts[Int(accept)], datesOnly) }
    for number in Int(edge.edges.lowerBound)..<Int(edge.edges.upperBound) where trie.gates[number].meets(next) {
      _ = follow(number, at: step.upper, datesOnly)
    }
    depth -= 1
  }

  /// What the token at `index` can be; behind the last it is the end.
  @inline(__always)
  private func gate(at index: Int) -> Trie.Gate {
    index < match.stretch.tokens.count ? match.stretch.tokens[index].gate : Trie.Gate(classes: .end)
  }

  @inline(__always)
  private func holds(_ words: Range<Int32>, _ entry: UInt16) -> Bool {
    guard entry != 0 else { return false }
    for word in words where trie.words[Int(word)] == entry { return true }
    return false
  }

  /// Notes that the path is a way through a rule.
  private mutating func take(_ accept: Trie.Accept, _ datesOnly: Bool) {
    if datesOnly && !accept.isDate { return }
    let first = base + Int(accept.before)
    let count = depth - base
    let inside = Int(accept.inside)
    candidates.append(
      Candidate(
        captures: match.captured.count..<match.captured.count + count, start: path[first].lower,
        end: path[first + inside - 1].upper, context: count - inside, isDate: accept.isDate, rule: Int(accept.rule)))
    for step in base..<depth { match.captured.append(path[step]) }
  }

  /// The phrase at `index`, as an index into what was read; nil when there is none.
  private mutating func value(of phrase: Phrase, at index: Int) -> Int? {
    let cell = index * Phrase.count + phrase.number
    if memory[cell] == -2 {
      memory[cell] = -1
      if let found = read(phrase, index) {
        memory[cell] = Int32(match.values.count)
        match.values.append(found)
      }
    }
    return memory[cell] >= 0 ? Int(memory[cell]) : nil
  }

  private func dateCell(_ index: Int) -> Int { index * Phrase.count + Phrase.date.number }

  /// Keeps the date at `index`, or that there is none.
  private mutating func remember(_ date: Found?, at index: Int) {
    let cell = dateCell(index)
    memory[cell] = date == nil ? -1 : Int32(match.values.count)
    if let date { match.values.append(reading(of: date)) }
  }

  private func reading(of date: Found) -> Reading {
    Reading(end: date.tokens.upperBound, value: .meaning(date.meaning, kind: date.kind))
  }

  private mutating func read(_ phrase: Phrase, _ index: Int) -> Reading? {
    switch phrase {
    case .number: match.stretch.number(at: index).map { Reading(end: $0.end, value: .number($0.quantity)) }
    case .ordinal: match.stretch.ordinal(at: index).map { Reading(end: $0.end, value: .integer($0.value)) }
    case .day: match.stretch.day(at: index).map { Reading(end: $0.end, value: .integer($0.value)) }
    case .year: match.stretch.year(at: index).map { Reading(end: $0.end, value: .integer($0.value)) }
    case .period: match.stretch.period(at: index).map { Reading(end: $0.end, value: .period($0.phrase)) }
    case .clock: match.stretch.order.clock(match.stretch, index).map { Reading(end: $0.end, value: .time($0.time)) }
    case .holiday: match.stretch.holiday(at: index).map { Reading(end: $0.end, value: .holiday($0.holiday)) }
    case .date: date(at: index).map { reading(of: $0) }
    }
  }
}
