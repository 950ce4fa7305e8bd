/// The rules of a language, indexed by the words that they can begin with.
struct Grammar: Sendable {
  /// One path of one rule.
  struct Way: Sendable {
    let rule: Int
    let path: Pattern.Path
    /// The classes that the second token must have one of; all bits where anything goes.
    let second: WordClass
  }

  let lexicon: Lexicon
  let families: [Family]
  let rules: [Rule]
  /// The family of each rule.
  let familyNames: [String]
  private(set) var ways: [Way] = []
  /// For each bit of `WordClass`, the ways that can begin with it.
  private(set) var byClass: [[UInt16]] = Array(repeating: [], count: 64)
  /// For each entry of the lexicon, the ways that can begin with it.
  private(set) var byWord: [[UInt16]] = []
  /// What a date can begin with, by class.
  private(set) var dateOpenings: WordClass = []
  /// Every class with which anything can begin.
  private(set) var openings: WordClass = []
  /// For each entry of the lexicon that begins a holiday's name, the names.
  private(set) var holidayNames: [Int: [(words: [UInt16], holiday: Holiday)]] = [:]
  /// The ways' rules that may be part of a `date`.
  private(set) var dateWays: [Bool] = []

  /// Reads the patterns of `families`; a mistake in one is a mistake in the program.
  init(lexicon words: Lexicon, holidays: [(name: String, holiday: Holiday)], families: [Family]) {
    var lexicon = words
    for (name, holiday) in holidays {
      let entries = name.split(separator: " ").map { UInt16(lexicon.intern(String($0))) }
      guard let first = name.split(separator: " ").first else { continue }
      lexicon.add(String(first), .holiday)
      holidayNames[Int(entries[0]), default: []].append((entries, holiday))
    }
    self.families = families
    rules = families.flatMap(\.rules)
    familyNames = families.flatMap { family in family.rules.map { _ in family.name } }
    let patterns = rules.map { rule in
      do { return try Pattern(rule.pattern, lexicon: &lexicon) } catch { fatalError("\(error)") }
    }
    lexicon.seal()
    self.lexicon = lexicon
    let dates = zip(rules, patterns).filter { $0.0.isDate }.map(\.1)
    for path in dates.flatMap(\.paths) where path.slots[0].phrase != .date {
      dateOpenings.formUnion(Grammar.openings(of: path.slots[0], lexicon, []))
    }
    byWord = Array(repeating: [], count: lexicon.entries.count)
    for (number, pattern) in patterns.enumerated() {
      for path in pattern.paths { add(path, of: number) }
    }
  }

  private mutating func add(_ path: Pattern.Path, of rule: Int) {
    let first = path.slots[0]
    let second: WordClass =
      path.slots.count < 2 || first.phrase != nil
      ? WordClass(rawValue: .max) : Grammar.openings(of: path.slots[1], lexicon, dateOpenings)
    let way = UInt16(ways.count)
    ways.append(Way(rule: rule, path: path, second: second))
    dateWays.append(rules[rule].isDate)
    for word in first.words {
      byWord[Int(word)].append(way)
      openings.formUnion(.listed)
    }
    let classes = first.phrase.map { $0 == .date ? dateOpenings : $0.openings } ?? first.classes
    openings.formUnion(classes)
    for bit in 0..<64 where classes.rawValue >> UInt64(bit) & 1 == 1 { byClass[bit].append(way) }
  }

  /// The classes with which a slot can begin.
  private static func openings(of slot: Pattern.Slot, _ lexicon: Lexicon, _ dates: WordClass) -> WordClass {
    var classes = slot.classes
    if !slot.words.isEmpty { classes.insert(.listed) }
    if let phrase = slot.phrase { classes.formUnion(phrase == .date ? dates : phrase.openings) }
    return classes
  }
}
