import Syntax

/// A headline in the making: words of a sentence in the order in which they will be printed, some of them struck out.
///
/// A draft begins with whole phrases (`add`), loses the phrases that are worth least (`strike`), and is printed at last.
/// Words far from the trigger are never in it, so that the longest sentence costs no more than a long one.
struct Draft {
  /// A run of words of the sentence, with what is printed before it.
  struct Piece {
    /// A mark of the headline's own: a comma or a colon.
    var prefix = ""
    /// The words, by their index.
    var words: Range<Int>
  }

  /// How many words on either side of the trigger are looked at.
  static let reach = 150

  let tree: SentenceTree
  let spans: PhraseSpans
  let quotes: QuotePairs
  /// The words that are looked at.
  let window: Range<Int>
  private(set) var pieces: [Piece] = []
  /// The words that stand, by their index.
  private(set) var keeps: Windowed<Bool>
  /// The piece that a word belongs to: the last that was added with it.
  private(set) var piece: Windowed<Int>
  /// What is printed instead of a word: "[Judith Amadi]" for "she".
  private(set) var substitutes: [Int: String] = [:]
  /// The words on which the event hangs, from its trigger up: no phrase that holds one is struck.
  var path: Set<Int> = []
  /// All time expressions.
  var timexes: [Range<Int>] = []
  /// Words that the article writes with a capital within a sentence.
  var names: Set<String> = []
  /// The verbs that are told in one breath with the event's.
  var joined: Set<Int> = []
  /// The time expressions that stay.
  var staying: Set<Range<Int>> = []
  /// The words that date the event, with what went with them.
  var ownTime: Range<Int>?
  /// True when the end of the sentence did not fit.
  var wasCut = false
  /// True when any end did not fit.
  var lostEnd = false
  /// The printed length in Unicode scalars, rather more than less.
  private(set) var length = 0

  init(tree: SentenceTree, spans: PhraseSpans, trigger: Int) {
    self.tree = tree
    self.spans = spans
    window = (trigger - Self.reach..<trigger + Self.reach).clamped(to: tree.indices)
    quotes = QuotePairs(tree, window)
    keeps = Windowed(window, false)
    piece = Windowed(window, -1)
  }

  /// Puts a run of words at the end.
  mutating func add(_ words: Range<Int>, prefix: String = "") {
    let words = wholeWord(words).clamped(to: window)
    guard !words.isEmpty else { return }
    pieces.append(Piece(prefix: prefix, words: words))
    length += prefix.unicodeScalars.count
    for index in words {
      piece[index] = pieces.count - 1
      restore(index)
    }
  }

  /// Puts a run of words into the piece that has the word at `place`, before that word.
  mutating func insert(_ words: Range<Int>, at place: Int) {
    guard piece[place] >= 0, words.clamped(to: window) == words else { return }
    let whole = pieces[piece[place]]
    let parts = [
      Piece(prefix: whole.prefix, words: whole.words.lowerBound..<place), Piece(words: words),
      Piece(words: place..<whole.words.upperBound),
    ]
    let first = piece[place]
    pieces.replaceSubrange(first...first, with: parts)
    for index in window where piece[index] >= first {
      piece[index] += piece[index] > first || index >= place && whole.words.contains(index) ? 2 : 0
    }
    for index in words {
      piece[index] = first + 1
      restore(index)
    }
  }

  /// Puts a run of words before all others.
  mutating func prepend(_ words: Range<Int>) {
    for index in window where piece[index] >= 0 { piece[index] += 1 }
    pieces.insert(Piece(words: words.clamped(to: window)), at: 0)
    for index in pieces[0].words {
      piece[index] = 0
      restore(index)
    }
  }

  /// Words with what a hyphen joins to the first: no "roll activity" of "stop-and-roll activity".
  private func wholeWord(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while start > 0, start < words.upperBound, tree.forms[start - 1] == "-" || tree.forms[start] == "-",
      tree[start - 1].extent.end == tree[start].extent.start, !keeps[start - 1]
    {
      start -= 1
    }
    var end = words.upperBound
    while end > start, end < tree.count, tree.forms[end - 1] == "-" || tree.forms[end] == "-",
      tree[end - 1].extent.end == tree[end].extent.start
    { end += 1 }
    return start..<end
  }

  /// Prints `words` for the word at `index`.
  mutating func substitute(_ words: String, for index: Int) {
    let isKept = keeps[index]
    remove(index)
    substitutes[index] = words
    if isKept { restore(index) }
  }

  /// Names people in brackets by their last names, where all fits then and not before: "[Krenzler]" for "[Eugene Krenzler]".
  mutating func shortenNames(toFit limit: Int) {
    for (index, name) in substitutes.sorted(by: { $0.key < $1.key }) where length > limit && keeps[index] {
      let words = name.split(separator: " ")
      guard words.count > 1, words.count < 4, name.hasPrefix("["), name.hasSuffix("]"), let last = words.last,
        words.allSatisfy({ $0.drop { $0 == "[" }.first?.isUppercase ?? false }),
        case let noun = String(last.prefix { $0.isLetter }), !PersonWords.bodies.contains(noun),
        PersonWords.titles[noun] == nil,
        length - name.unicodeScalars.count + last.unicodeScalars.count < limit
      else { continue }
      substitute("[" + last, for: index)
    }
  }

  /// Prints a word as it is written after all.
  mutating func unsubstitute(_ index: Int) {
    let isKept = keeps[index]
    remove(index)
    substitutes[index] = nil
    if isKept { restore(index) }
  }

  /// Strikes out the phrase that a word heads, unless the event hangs on it.
  mutating func strikePhrase(_ index: Int) {
    let phrase = spans[index].clamped(to: window)
    guard !phrase.contains(where: path.contains) else { return }
    strike(phrase)
  }

  /// Strikes words out, and the commas that set them off.
  mutating func strike(_ range: Range<Int>) {
    let range = range.clamped(to: window)
    guard let first = range.first(where: { keeps[$0] && !isMark($0) }),
      let last = range.last(where: { keeps[$0] && !isMark($0) })
    else { return }
    let words = first..<last + 1
    let head = words.first { !words.contains(tree[$0].head) && !isMark($0) }
    let governor = head.map { tree[$0].head } ?? -1
    for index in words { remove(index) }
    let before = neighbour(of: first, by: -1)
    let after = neighbour(of: last, by: 1)
    let commaBefore = before.map(isSeparator) ?? false
    let commaAfter = after.map(isSeparator) ?? false
    if let before, commaBefore, tree.forms[before] != ";" || after.map({ tree[$0].relation.isSubject }) != true,
      commaAfter || governor < first || after == nil
    {
      remove(before)
    }
    if let after, commaAfter, commaBefore && !opensClause(after) || governor > last || before == nil { remove(after) }
  }

  /// True for the comma before a participle or "who" that tells of what stands before it.
  private func opensClause(_ comma: Int) -> Bool {
    guard let next = neighbour(of: comma, by: 1) else { return false }
    guard let last = neighbour(of: comma, by: -1), ![.wdt, .wp].contains(tree[last].xpos) else { return false }
    return [.vbn, .vbg, .wdt, .wp].contains(tree[next].xpos)
  }

  /// The next word that stands, in the same piece.
  private func neighbour(of index: Int, by step: Int) -> Int? {
    var current = index + step
    while window.contains(current) {
      if keeps[current], !quotes.isMark(current) { return current }
      current += step
    }
    return nil
  }

  /// True for a part of a quotation: what somebody said is not told with words left out.
  func isWithinQuote(_ words: Range<Int>) -> Bool {
    guard let first = words.first(where: { !isMark($0) }), let last = words.last(where: { !isMark($0) }),
      let pair = quotes.pair(at: first), pair == quotes.pair(at: last)
    else { return false }
    return words.count < quotes.inner[pair].count
  }

  /// Strikes out one word alone.
  mutating func remove(_ index: Int) {
    guard keeps[index] else { return }
    keeps[index] = false
    length -= cost(index)
  }

  /// Brings one word back.
  mutating func restore(_ index: Int) {
    guard !keeps[index] else { return }
    keeps[index] = true
    length += cost(index)
  }

  private func cost(_ index: Int) -> Int {
    let isJoined = index > 0 && tree[index - 1].extent.end == tree[index].extent.start
    return (substitutes[index] ?? tree.forms[index]).unicodeScalars.count + (isJoined ? 0 : 1)
  }

  /// True for what is no word: commas, dashes, quotation marks.
  func isMark(_ index: Int) -> Bool { tree.isMark(index) }

  /// True for the stars of Markdown, and for underscores right at a word.
  func isMarkup(_ index: Int) -> Bool {
    // Nearly all words are told by their first byte.
    guard let first = tree.forms[index].utf8.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else {
      return false
    }
    switch tree.forms[index] {
    case "*", "**", "***": return true
    case "_", "__":
      let joinsBefore = index > 0 && tree[index - 1].extent.end == tree[index].extent.start
      let joinsAfter = index + 1 < tree.count && tree[index].extent.end == tree[index + 1].extent.start
      return joinsBefore != joinsAfter
    default: return false
    }
  }

  /// True for what sets a phrase off: a comma, a dash, a semicolon.
  func isSeparator(_ index: Int) -> Bool {
    [",", ";", ":", "-"].contains(tree.forms[index]) || isDash(index)
  }

  /// True for a dash, however it is written: "--", "_", "—".
  func isDash(_ index: Int) -> Bool {
    let form = tree.forms[index]
    if form == "-" { return isSpaced(index) }
    return form.unicodeScalars.allSatisfy { "-–—_".unicodeScalars.contains($0) }
  }

  /// True for a hyphen with a space on either side.
  private func isSpaced(_ index: Int) -> Bool {
    index > 1 && index + 1 < tree.count && tree[index - 1].extent.end < tree[index].extent.start
      && tree[index].extent.end < tree[index + 1].extent.start
  }

  /// True when a comma or the like stands right before the phrase that a word heads.
  func isSetOff(_ index: Int) -> Bool {
    var start = spans[index].lowerBound
    if start < tree.count, isSeparator(start) { return !tree.isHyphen(start) }
    start -= 1
    while start >= 0, isMark(start), !isSeparator(start) { start -= 1 }
    return start >= 0 && isSeparator(start) && !tree.isHyphen(start)
  }
}

/// A value for each word of a stretch of a sentence; words outside have the one that all began with.
struct Windowed<Value> {
  private let window: Range<Int>
  private let outside: Value
  private var values: [Value]

  init(_ window: Range<Int>, _ value: Value) {
    self.window = window
    outside = value
    values = [Value](repeating: value, count: window.count)
  }

  subscript(index: Int) -> Value {
    get { window.contains(index) ? values[index - window.lowerBound] : outside }
    set { if window.contains(index) { values[index - window.lowerBound] = newValue } }
  }
}
