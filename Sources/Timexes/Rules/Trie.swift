/// All patterns of a language as one tree, so that what many rules begin with is looked at once.
///
/// The tables are flat and their elements trivial: walking them costs neither allocation nor reference counting.
struct Trie: Sendable {
  /// A place between two slots.
  struct Node: Sendable {
    /// What the next token must have one of; everything behind a phrase's openings is in it.
    var mask: WordClass = []
    var edges = 0..<0
    var accepts = 0..<0
  }

  /// A slot on the way from one node to the next.
  struct Edge: Sendable {
    var slot: Int
    var classes: WordClass
    var words: Range<Int>
    var phrase: Phrase?
    var isGlued: Bool
    var child: Int
    /// What the token behind must have one of for the way to go on; with `end`, the way may end here.
    var next: WordClass = []
  }

  /// A first look at an edge, which may let a wrong token through but keeps no right one out.
  struct Gate: Sendable {
    var classes: WordClass
    var words: UInt64

    @inline(__always)
    func mayTake(_ classes: WordClass, _ entry: UInt16) -> Bool {
      !self.classes.isDisjoint(with: classes) || words & Gate.bit(entry) != 0
    }

    static func bit(_ entry: UInt16) -> UInt64 { 1 &<< UInt64(entry & 63) }
  }

  /// What a slot of a pattern asks for.
  struct Place: Sendable {
    var classes: WordClass
    var hasWords: Bool
    var phrase: Phrase?

    /// True when a word of the class may stand here: the slot asks for the class, or lists words by themselves.
    func canHold(_ wordClass: WordClass) -> Bool {
      phrase == nil && (hasWords || classes.isSuperset(of: wordClass))
    }
  }

  /// The end of a rule's path.
  struct Accept: Sendable {
    var rule: Int
    var before: Int
    var inside: Int
    /// True when other rules may use it as a `date`.
    var isDate: Bool
  }

  private(set) var nodes = [Node()]
  private(set) var edges: [Edge] = []
  /// What lets a token through each edge, close together: its classes, and a bit for each of its words.
  private(set) var gates: [Gate] = []
  private(set) var accepts: [Accept] = []
  private(set) var places: [Place] = []
  private(set) var words: [UInt16] = []
  /// The edges at the root, token by token, and what must stand behind each: everything for a phrase, which is of several
  /// tokens.
  private(set) var roots: [Int] = []
  private(set) var nextOfRoots: [WordClass] = []

  /// The ways in for a token, as ranges of `roots`.
  struct Roots: Sendable {
    /// Edges of single words and of phrases.
    var plain = 0..<0
    /// Edges of rules that begin with a date.
    var onDates = 0..<0
  }

  /// The ways in for each entry of the lexicon; the first one is that of digits.
  private var rootsByEntry: [Roots] = []
  /// What the token behind an entry must have one of for a rule to begin there.
  private var seconds: [WordClass] = []
  /// The same for marks of punctuation, and for what digits can be.
  private var rootsOfMarks = Roots()
  private var secondsOfMarks: WordClass = []
  private var openingMarks: WordClass = []
  private var aloneDigits: WordClass = []

  /// The ways in for a token.
  func roots(of token: Token) -> Roots {
    token.entry != 0 || !token.classes.isDisjoint(with: .digits) ? rootsByEntry[Int(token.entry)] : rootsOfMarks
  }

  /// True when a rule might begin with a token, before one of the `next` classes.
  @inline(__always)
  func canBegin(entry: Int, _ classes: WordClass, _ next: WordClass) -> Bool {
    if entry != 0 { return !seconds[entry].isDisjoint(with: next.union(.end)) }
    if classes.isDisjoint(with: .digits) {
      return !classes.isDisjoint(with: openingMarks) && !secondsOfMarks.isDisjoint(with: next)
    }
    return !next.isEmpty || !classes.isDisjoint(with: aloneDigits)
  }

  /// The tree of `patterns`, whose rules are their indices.
  init(_ patterns: [Pattern], isDate: [Bool], lexicon: Lexicon) {
    let root = Branch()
    for (rule, pattern) in patterns.enumerated() {
      for path in pattern.paths {
        let leaf = path.slots.reduce(root) { $0.child($1) }
        leaf.accepts.append(
          Accept(rule: rule, before: path.before, inside: path.inside, isDate: isDate[rule] && path.before == 0))
      }
    }
    let dates = Trie.dateOpenings(zip(patterns, isDate).filter(\.1).map(\.0))
    lay(root, at: 0, dates)
    gates = edges.map { edge in
      Gate(classes: edge.classes, words: edge.words.reduce(0) { $0 | Gate.bit(words[$1]) })
    }
    for number in edges.indices { edges[number].next = next(nodes[edges[number].child]) }
    indexRoots(lexicon)
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

  private func next(_ node: Node) -> WordClass { node.accepts.isEmpty ? node.mask : node.mask.union(.end) }

  /// Lays a branch flat: its edges stand together.
  private mutating func lay(_ branch: Branch, at node: Int, _ dates: WordClass) {
    let first = edges.count
    let firstAccept = accepts.count
    accepts += branch.accepts
    for (slot, _) in branch.children {
      let firstWord = words.count
      words += slot.words
      let classes = slot.phrase.map { $0 == .date ? dates : $0.openings } ?? slot.classes
      edges.append(
        Edge(
          slot: places.count, classes: classes, words: firstWord..<words.count, phrase: slot.phrase,
          isGlued: slot.isGlued,
          child: nodes.count))
      places.append(Place(classes: slot.classes, hasWords: !slot.words.isEmpty, phrase: slot.phrase))
      nodes.append(Node())
      nodes[node].mask.formUnion(slot.words.isEmpty ? classes : classes.union(.listed))
    }
    nodes[node].edges = first..<edges.count
    nodes[node].accepts = firstAccept..<accepts.count
    for (offset, child) in branch.children.enumerated() { lay(child.branch, at: edges[first + offset].child, dates) }
  }

  private mutating func indexRoots(_ lexicon: Lexicon) {
    for (number, entry) in lexicon.entries.enumerated() {
      let isOther = number == 0
      let found = index(isOther ? .digits : entry.classes, entry: UInt16(number))
      rootsByEntry.append(found.roots)
      seconds.append(found.seconds)
    }
    (rootsOfMarks, secondsOfMarks) = index(.marks)
    for wordClass in WordClass.marks.parts where !index(wordClass).roots.plain.isEmpty {
      openingMarks.insert(wordClass)
    }
    for wordClass in WordClass.digits.parts where index(wordClass).seconds.contains(.end) {
      aloneDigits.insert(wordClass)
    }
  }

  /// The ways in for words of these classes, and what must stand behind such a word: `end` when nothing must.
  private mutating func index(_ classes: WordClass, entry: UInt16 = 0) -> (roots: Roots, seconds: WordClass) {
    var (plain, onDates, seconds) = ([Int](), [Int](), WordClass())
    for number in nodes[0].edges {
      let edge = edges[number]
      guard !edge.classes.isDisjoint(with: classes) || words[edge.words].contains(entry) else { continue }
      // What begins with a date begins as some other rule does, which tells what may stand behind.
      if edge.phrase == .date {
        onDates.append(number)
        continue
      }
      plain.append(number)
      if edge.phrase.map({ $0.alone.isDisjoint(with: classes) }) != true { seconds.formUnion(edge.next) }
      if let phrase = edge.phrase { seconds.formUnion(phrase.seconds(behind: classes)) }
    }
    let first = roots.count
    roots += plain + onDates
    nextOfRoots += plain.map { edges[$0].phrase == nil ? edges[$0].next : WordClass(rawValue: .max) }
    nextOfRoots += onDates.map { _ in WordClass(rawValue: .max) }
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
