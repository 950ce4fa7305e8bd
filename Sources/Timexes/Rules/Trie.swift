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
  private(set) var accepts: [Accept] = []
  private(set) var slots: [Pattern.Slot] = []
  private(set) var words: [UInt16] = []
  /// The ways in for a token.
  struct Roots: Sendable {
    /// Edges of single words and of phrases.
    var plain: [Int] = []
    /// Edges of rules that begin with a date.
    var onDates: [Int] = []
    /// True when the token can be an expression by itself.
    var isAlone = false
    /// What the token behind it must have one of, where it cannot stand alone.
    var seconds: WordClass = []
  }

  /// The ways in for each entry of the lexicon.
  private var rootsByEntry: [Roots] = []
  /// The ways in for digits and marks, which are no words of the lexicon.
  private var rootsOfOthers = Roots()
  /// What of them can stand alone.
  private var alone: WordClass = []

  /// The ways in for a token.
  func roots(of token: Token) -> Roots { token.entry == 0 ? rootsOfOthers : rootsByEntry[Int(token.entry)] }

  /// True when a rule might begin with a token, before one of the `next` classes.
  @inline(__always)
  func canBegin(entry: Int, _ classes: WordClass, _ next: WordClass) -> Bool {
    if entry == 0 {
      return !classes.isDisjoint(with: alone)
        || !classes.isDisjoint(with: nodes[0].mask) && !next.isDisjoint(with: rootsOfOthers.seconds)
    }
    return firsts[entry].isAlone || !next.isDisjoint(with: firsts[entry].seconds)
  }

  /// `isAlone` and `seconds` of each entry, close together.
  private var firsts: [(isAlone: Bool, seconds: WordClass)] = []

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
    indexRoots(lexicon, dates)
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
          slot: slots.count, classes: classes, words: firstWord..<words.count, phrase: slot.phrase,
          isGlued: slot.isGlued,
          child: nodes.count))
      slots.append(slot)
      nodes.append(Node())
      nodes[node].mask.formUnion(slot.words.isEmpty ? classes : classes.union(.listed))
    }
    nodes[node].edges = first..<edges.count
    nodes[node].accepts = firstAccept..<accepts.count
    for (offset, child) in branch.children.enumerated() { lay(child.branch, at: edges[first + offset].child, dates) }
  }

  private mutating func indexRoots(_ lexicon: Lexicon, _ dates: WordClass) {
    rootsByEntry = lexicon.entries.enumerated().map { number, entry in
      roots(for: entry.classes) { words[edges[$0].words].contains(UInt16(number)) }
    }
    firsts = rootsByEntry.map { ($0.isAlone, $0.seconds) }
    rootsOfOthers = roots(for: [.digits, .marks]) { _ in false }
    alone = WordClass([.digits, .marks]).filter { roots(for: $0) { _ in false }.isAlone }
  }

  private func roots(for classes: WordClass, _ holds: (Int) -> Bool) -> Roots {
    var roots = Roots()
    for number in nodes[0].edges {
      let edge = edges[number]
      guard !edge.classes.isDisjoint(with: classes) || holds(number) else { continue }
      let child = nodes[edge.child]
      switch edge.phrase {
      case .date?:
        // It begins as some other rule does, which tells what may stand behind.
        roots.onDates.append(number)
        continue
      case let phrase?:
        if !child.accepts.isEmpty && !phrase.alone.isDisjoint(with: classes) { roots.isAlone = true }
        roots.seconds.formUnion(phrase.seconds(behind: classes))
        if !phrase.alone.isDisjoint(with: classes) { roots.seconds.formUnion(child.mask) }
      case nil:
        if !child.accepts.isEmpty { roots.isAlone = true }
        roots.seconds.formUnion(child.mask)
      }
      roots.plain.append(number)
    }
    return roots
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
