/// The rules of a language with the tree of their patterns: tables made once and never changed, so that one reference
/// to them is enough.
final class Grammar: Sendable {
  let lexicon: Lexicon
  let order: WordOrder
  let rules: [Rule]
  /// The family of each rule.
  let familyNames: [String]
  let trie: Trie
  /// The preposition that each entry of the lexicon is, if it is one.
  let prepositions: [Preposition?]
  /// What each entry of the lexicon can do within a phrase.
  let joints: [Joint]
  /// For each entry of the lexicon that begins a holiday's name, the names.
  let holidayNames: [Int: [(words: [UInt16], holiday: Holiday)]]

  /// Reads the patterns of `families`; a mistake in one is a mistake in the program.
  init(lexicon words: Lexicon, holidays: [(name: String, holiday: Holiday)], order: WordOrder, families: [Family]) {
    self.order = order
    var lexicon = words
    var names: [Int: [(words: [UInt16], holiday: Holiday)]] = [:]
    for (name, holiday) in holidays {
      let entries = name.split(separator: " ").map { UInt16(lexicon.intern(String($0))) }
      guard let first = name.split(separator: " ").first else { continue }
      lexicon.add(String(first), .holiday)
      names[Int(entries[0]), default: []].append((entries, holiday))
    }
    holidayNames = names
    // What may stand within a phrase has a class, so that a look at the second word lets it pass.
    for word in order.and + order.of + order.fillers + order.unitAdjectives { lexicon.add(word, .listed) }
    for word in order.between + order.through { _ = lexicon.intern(word) }
    rules = families.flatMap(\.rules)
    familyNames = families.flatMap { family in family.rules.map { _ in family.name } }
    let patterns = rules.map { rule in
      do { return try Pattern(rule.pattern, lexicon: &lexicon) } catch { fatalError("\(error)") }
    }
    lexicon.seal()
    self.lexicon = lexicon
    prepositions = lexicon.texts.map { order.prepositions[$0] }
    joints = lexicon.texts.map { text in
      order.joints.reduce(into: []) { if $1.words.contains(text) { $0.insert($1.joint) } }
    }
    trie = Trie(patterns, isDate: rules.map(\.isDate), lexicon: lexicon)
  }
}
