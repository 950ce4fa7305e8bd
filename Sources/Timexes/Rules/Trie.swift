/// All patterns of a language as one tree, so that what many rules begin with is looked at once.
///
/// The tables are flat and small, and their elements trivial: walking them costs neither allocation nor reference
/// counting, and what most texts walk stays in the processor's nearest cache.
struct Trie: Sendable {
  /// A slot of a pattern, and what lies behind it.
  struct Edge: Sendable {
    /// The classes that the slot takes; the openings of its phrase.
    var classes: WordClass
    var words: Range<Int32>
    var phrase: Phrase?
    var isGlued: Bool
    /// True when a rule that others may use as a `date` ends on this way.
    var leadsToDate = false
    /// What lets the token behind through to some way on; with `end`, the way may end here.
    var behind = Gate()
    /// The edges that go on from here, and the rules that end here.
    var edges: Range<Int32> = 0..<0
    var accepts: Range<Int32> = 0..<0

    /// True when a word of the class may fill the slot: it asks for the class, or lists words by themselves.
    func canHold(_ wordClass: WordClass) -> Bool {
      phrase == nil && (!words.isEmpty || classes.isSuperset(of: wordClass))
    }
  }

  /// What a token can be, or what lets a token through: a first look, which may let a wrong one through but keeps no right
  /// one out.
  struct Gate: Sendable {
    var classes: WordClass = []
    /// A bit for each word that passes by itself.
    var words: UInt64 = 0

    /// A gate for every token, and for the end.
    static let open = Gate(classes: WordClass(rawValue: .max))

    /// True when a token that can be the other may pass.
    @inline(__always)
    func meets(_ other: Gate) -> Bool { classes.rawValue & other.classes.rawValue | words & other.words != 0 }

    mutating func formUnion(_ other: Gate) {
      classes.formUnion(other.classes)
      words |= other.words
    }

    static func bit(_ entry: UInt16) -> UInt64 { 1 &<< UInt64(entry & 63) }
  }

  /// The end of a rule's path.
  struct Accept: Sendable {
    var rule: Int32
    /// How many slots stand before the expression, and how many are in it.
    var before: Int8
    var inside: Int8
    /// True when other rules may use it as a `date`.
    var isDate: Bool
  }

  private(set) var edges: [Edge] = []
  /// What lets a token through each edge, close together: its classes, and a bit for each of its words.
  private(set) var gates: [Gate] = []
  private(set) var accepts: [Accept] = []
  private(set) var words: [UInt16] = []
  /// The ways in, token by token.
  private(set) var roots: [Root] = []

  /// A way in: an edge at the root, with what shows at once that it leads nowhere.
  struct Root: Sendable {
    var edge: Int32
    /// What lets the token behind through: behind a phrase of several tokens, what may be its second.
    var behind: Gate
    /// The phrase that the edge asks for, as a bit; 0 for a single word.
    var phrase: UInt8
    var leadsToDate: Bool
  }

  /// The ways in for a token, as ranges of `roots`.
  struct Roots: Sendable {
    /// Edges of single words and of phrases.
    var plain = 0..<0
    /// Edges of rules that begin with a date.
    var onDates = 0..<0
  }

  /// The ways in for each entry of the lexicon.
  private var rootsByEntry: [Roots] = []
  /// The ways in for digits, by what they can be.
  private var rootsOfDigits: [Roots] = []
  /// What lets the token behind an entry through for a rule to begin there.
  private var seconds: [Gate] = []
  /// The same for marks of punctuation, and for what digits can be.
  private var rootsOfMarks = Roots()
  private var secondsOfMarks = Gate()
  private var openingMarks: WordClass = []
  private var aloneDigits: WordClass = []

  /// The ways in for a token.
  func roots(of token: Token) -> Roots {
    if token.entry != 0 { return rootsByEntry[Int(token.entry)] }
    let digits = token.classes.intersection(.digits)
    return digits.isEmpty ? rootsOfMarks : rootsOfDigits[Int(digits.rawValue)]
  }

  /// True when a rule might begin with a token, before one that can be `next`.
  @inline(__always)
  func canBegin(entry: Int, _ classes: WordClass, _ next: Gate) -> Bool {
    if entry != 0 { return seconds[entry].meets(next) }
    if classes.isDisjoint(with: .digits) {
      return !classes.isDisjoint(with: openingMarks) && secondsOfMarks.meets(next)
    }
    return !next.classes.isSubset(of: .end) || !classes.isDisjoint(with: aloneDigits)
  }

  /// The tree of `patterns`, whose rules are their indices.
  init(_ patterns: [Pattern], isDate: [Bool], lexicon: Lexicon) {
    let root = Branch()
    for (rule, pattern) in patterns.enumerated() {
      for path in pattern.paths {
        let leaf = path.slots.reduce(root) { $0.child($1) }
        leaf.accepts.append(
          Accept(
            rule: Int32(rule), before: Int8(path.before), inside: Int8(path.inside),
            isDate: isDate[rule] && path.before == 0))
      }
    }
    let dates = Trie.dateOpenings(zip(patterns, isDate).filter(\.1).map(\.0))
    let first = lay(root, dates).edges
    gates = edges.map { edge in
      Gate(classes: edge.classes, words: edge.words.reduce(0) { $0 | Gate.bit(words[Int($1)]) })
    }
    // What lies behind an edge stands behind it in the table.
    for number in edges.indices.reversed() { lookAhead(number) }
    indexRoots(first, lexicon)
  }

  /// A branch while the tree grows.
  private final class Branch {
    var children: [(slot: Pattern.Slot, branch: Branch)] = []
    var accepts: [Accept] = []

    func child(_ slot: Pattern.Slot) -> Branch {
      if let found = children.first(where: { $0.slot == slot }) { return found.branch }
      let branch = Branch()
      children.append((slot, branch))
      return branch
    }
  }

  /// Lays a branch flat: its edges stand together.
  private mutating func lay(_ branch: Branch, _ dates: WordClass) -> (edges: Range<Int32>, accepts: Range<Int32>) {
    let first = edges.count
    let firstAccept = accepts.count
    accepts += branch.accepts
    let own = (
      edges: Int32(first)..<Int32(first + branch.children.count), accepts: Int32(firstAccept)..<Int32(accepts.count)
    )
    for (slot, _) in branch.children {
      let firstWord = words.count
      words += slot.words
      edges.append(
        Edge(
          classes: slot.phrase.map { $0 == .date ? dates : $0.openings } ?? slot.classes,
          words: Int32(firstWord)..<Int32(words.count), phrase: slot.phrase, isGlued: slot.isGlued))
    }
    for (offset, child) in branch.children.enumerated() {
      (edges[first + offset].edges, edges[first + offset].accepts) = lay(child.branch, dates)
    }
    return own
  }

  /// Notes at an edge what the edges and rules behind it ask for.
  private mutating func lookAhead(_ number: Int) {
    var edge = edges[number]
    if !edge.accepts.isEmpty { edge.behind.classes = .end }
    edge.leadsToDate = edge.accepts.contains { accepts[Int($0)].isDate }
    for behind in edge.edges {
      edge.behind.formUnion(gates[Int(behind)])
      edge.leadsToDate = edge.leadsToDate || edges[Int(behind)].leadsToDate
    }
    edges[number] = edge
  }

  private mutating func indexRoots(_ first: Range<Int32>, _ lexicon: Lexicon) {
    // What digits can be are the lowest bits of the classes.
    rootsOfDigits = (0...WordClass.digits.rawValue).map { index(first, WordClass(rawValue: $0)).roots }
    for (number, entry) in lexicon.entries.enumerated() {
      let found = index(first, entry.classes, entry: UInt16(number))
      rootsByEntry.append(found.roots)
      seconds.append(found.seconds)
    }
    (rootsOfMarks, secondsOfMarks) = index(first, .marks)
    for wordClass in WordClass.marks.parts where !index(first, wordClass).roots.plain.isEmpty {
      openingMarks.insert(wordClass)
    }
    for wordClass in WordClass.digits.parts where index(first, wordClass).seconds.classes.contains(.end) {
      aloneDigits.insert(wordClass)
    }
  }

  /// The ways in for words of these classes, and what must stand behind such a word: `end` when nothing must.
  private mutating func index(_ first: Range<Int32>, _ classes: WordClass, entry: UInt16 = 0) -> (
    roots: Roots, seconds: Gate
  ) {
    var (plain, onDates, seconds) = ([Root](), [Root](), Gate())
    for number in first {
      let edge = edges[Int(number)]
      let isWord = edge.words.contains { words[Int($0)] == entry }
      guard !edge.classes.isDisjoint(with: classes) || isWord else { continue }
      var root = Root(edge: number, behind: edge.behind, phrase: edge.phrase?.bit ?? 0, leadsToDate: edge.leadsToDate)
      // What begins with a date begins as some other rule does, which tells what may stand behind.
      if edge.phrase == .date {
        root.behind = .open
        onDates.append(root)
        continue
      }
      if let phrase = edge.phrase {
        if phrase.alone.isDisjoint(with: classes) { root.behind = Gate() }
        root.behind.classes.formUnion(phrase.seconds(behind: classes))
      }
      seconds.formUnion(root.behind)
      // "1000 London time": a zone begins with any word, where the rule does not have to begin.
      if edge.phrase == .clock { root.behind = .open }
      plain.append(root)
    }
    let first = roots.count
    roots += plain + onDates
    let split = first + plain.count
    return (Roots(plain: first..<split, onDates: split..<roots.count), seconds)
  }

  /// The classes with which a date can begin.
  private static func dateOpenings(_ patterns: [Pattern]) -> WordClass {
    patterns.flatMap(\.paths).reduce(into: WordClass()) { openings, path in
      let first = path.slots[0]
      if first.phrase != .date { openings.formUnion(first.phrase?.openings ?? first.classes) }
      if !first.words.isEmpty { openings.insert(.listed) }
    }
  }
}
