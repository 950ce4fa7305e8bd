import Syntax

/// The firms of an article, by what it says of them: their shares, what they make, what they are called.
///
/// "The company" is the one of them that has been named last, where no other name stands beside it that could be meant.
struct KnownFirms: Sendable {
  /// Where a name stands.
  private struct Place: Sendable {
    let sentence: Int
    let index: Int
    let key: String
    /// True where it does something, or something is done to it.
    let isActing: Bool
  }

  /// The longest names of the firms, by their first words.
  private var names: [String: String] = [:]
  private var places: [Place] = []
  /// Where firms are named, in order, with how often the first of them was up to there.
  private var firms: [(place: Place, ofFirst: Int)] = []
  private let persons: Set<String>

  init(_ trees: [SentenceTree], persons: Set<String>) {
    self.persons = persons
    for (sentence, tree) in trees.enumerated() {
      // "KERNS (Sarmatia News) —"
      var index = SentenceCuts.printed(tree)?.words.upperBound ?? 0
      while index < tree.count {
        guard tree[index].tag == .properNoun else {
          // "Orlan bought the mill": a name that was read as a noun.
          if tree.isBareSubject(index) {
            places.append(Place(sentence: sentence, index: index, key: tree.forms[index], isActing: true))
          }
          index += 1
          continue
        }
        let run = Firms.run(around: index, tree)
        read(run, in: sentence, tree)
        index = run.upperBound
      }
    }
    if names.isEmpty { readSayings(trees) }
    if names.isEmpty { places = [] }
    for place in places where names[place.key] != nil {
      let isFirst = firms.first.map { $0.place.key == place.key } ?? true
      firms.append((place, (firms.last?.ofFirst ?? 0) + (isFirst ? 1 : 0)))
    }
  }

  private mutating func read(_ run: Range<Int>, in sentence: Int, _ tree: SentenceTree) {
    guard let last = run.last, !persons.contains(tree.forms[last]), !isPlaceOrBody(run, tree),
      !run.contains(where: { PersonWords.titles[tree.forms[$0]] != nil || PersonWords.times.contains(tree.lemmas[$0]) })
    else { return }
    var full = Firms.full(run, tree)
    // "Amalgamated Vale shares", behind "Amalgamated Vale Corp"
    if full.lowerBound == 1, let known = names[tree.forms[0]], known.hasPrefix(tree.forms[0...1].joined(separator: " "))
    {
      full = 0..<run.upperBound
    }
    let key = tree.forms[full.lowerBound]
    let head = run.first { !run.contains(tree[$0].head) } ?? last
    let relation = tree[head].relation
    places.append(
      Place(
        sentence: sentence, index: run.lowerBound, key: key,
        isActing: relation.isSubject || [.obj, .iobj, .conj, .appos].contains(relation)))
    guard full.count < 6, isFirm(full, head, tree),
      full.lowerBound == 0 || !["&", "-", ".", "and"].contains(tree.forms[full.lowerBound - 1])
        || tree.isBehindLabel(full.lowerBound)
    else { return }
    // "Vale Life amp Casualty Co": a firm, and not by this name.
    let isTorn = full.lowerBound > 0 && tree.forms[full.lowerBound - 1] == "amp"
    let name = isTorn ? "" : tree.text(full)
    if names[key].map({ $0.utf8.count < name.utf8.count }) ?? true { names[key] = name }
  }

  /// Where nothing shows which is a firm: the one name of the article that says of itself "it" is what it calls the company.
  private mutating func readSayings(_ trees: [SentenceTree]) {
    let acting = places.filter(\.isActing)
    let speakers = acting.filter { place in
      let tree = trees[place.sentence]
      guard let verb = tree.head(of: place.index), tree[place.index].relation.isSubject, tree.isSayingVerb(verb),
        let content = tree.child(of: verb, .ccomp), let subject = tree.subject(of: content)
      else { return false }
      return tree.lemmas[subject] == "it"
    }
    guard let first = speakers.first, first.sentence < 5, speakers.allSatisfy({ $0.key == first.key }),
      acting.filter({ $0.key == first.key }).count > 2,
      acting.filter({ $0.key != first.key && trees[$0.sentence][$0.index].relation.isSubject }).isEmpty,
      !PersonWords.countries.contains(first.key[...])
    else { return }
    let names = places.filter { $0.key == first.key }.map { place in
      let tree = trees[place.sentence]
      return tree.text(Firms.run(around: place.index, tree))
    }
    self.names[first.key] = names.filter { $0.split(separator: " ").count < 4 }.max { $0.count < $1.count } ?? first.key
  }

  /// True for a name that the article shows to be a firm's.
  private func isFirm(_ run: Range<Int>, _ head: Int, _ tree: SentenceTree) -> Bool {
    let last = run.upperBound - 1
    if run.count > 1, Firms.endings.contains(tree.forms[last]) || Self.endings.contains(tree.forms[last]) {
      return true
    }
    if tree[head].relation.isSubject, Firms.hasResults(head, tree) { return true }
    // "Talks between the tyre maker Vale and its union"
    if Firms.isMaker(run.lowerBound, tree), run.count < 4, PersonWords.kind(tree.lemmas[run.lowerBound - 1]) == nil {
      return true
    }
    // "Vale's shares"
    if last + 2 < tree.count, tree[last + 1].xpos == .pos, let owned = tree.head(of: head), owned > last,
      Self.owned.contains(tree.lemmas[owned])
    {
      return true
    }
    // "She founded Vale House": no place is founded by one of today.
    if tree[head].relation == .obj, let verb = tree.head(of: head), ["found", "co-found"].contains(tree.lemmas[verb]),
      run.count < 4, !PersonWords.bodies.contains(tree.forms[last]) || tree.forms[last] == "House"
    {
      return true
    }
    // "the outsourcing firm Vale", "Vale, a maker of boats"
    if run.lowerBound > 0, Firms.nouns.contains(tree.lemmas[run.lowerBound - 1]), tree[run.lowerBound - 1].tag == .noun
    {
      return true
    }
    // "The operator, Vale"
    if tree[head].relation == .appos, let kind = tree.head(of: head), Self.kinds.contains(tree.lemmas[kind]),
      kind + 2 == run.lowerBound, tree.forms[kind + 1] == ",", run.count < 4
    {
      return true
    }
    return tree.children(of: head, .appos).contains { Self.kinds.contains(tree.lemmas[$0]) && $0 > last }
      || tree.children(of: head, .aclRelative).contains { clause in
        tree.subject(of: clause).map { Self.owned.contains(tree.lemmas[$0]) && isWhose($0, tree) } ?? false
      }
  }

  private func isWhose(_ noun: Int, _ tree: SentenceTree) -> Bool {
    noun > 0 && tree.lemmas[noun - 1] == "whose"
  }

  /// "in Kerns", "the Justice Ministry": no firm, and nobody who could be taken for one.
  private func isPlaceOrBody(_ run: Range<Int>, _ tree: SentenceTree) -> Bool {
    let first = run.lowerBound
    if first > 0, ["at", "from", "in", "near", "to"].contains(tree.lemmas[first - 1]), run.count == 1 { return true }
    if first > 0, ["the", "The"].contains(tree.forms[first - 1]),
      !Firms.endings.contains(tree.forms[run.upperBound - 1])
    {
      return true
    }
    let last = tree.forms[run.upperBound - 1]
    return PersonWords.bodies.contains(last) && !Firms.endings.contains(last) && !Self.endings.contains(last)
  }

  /// The name of the firm that "the company" means at a place of a sentence: the only name in the sentence up to there and in
  /// the one before; else the one of which most is told, where no other name stands there.
  func name(before index: Int, in sentence: Int) -> String? {
    guard !names.isEmpty else { return nil }
    var keys: Set<String> = []
    var place = places.indices.prefixEnd { (places[$0].sentence, places[$0].index) < (sentence, index) }
    while place > 0, places[place - 1].sentence >= sentence - 1, keys.count < 2 {
      place -= 1
      if places[place].isActing || names[places[place].key] != nil { keys.insert(places[place].key) }
    }
    if let key = keys.first { return keys.count == 1 ? named(key) : nil }
    let count = firms.indices.prefixEnd {
      (firms[$0].place.sentence, firms[$0].place.index) < (sentence, index)
    }
    guard count > 0, let first = firms.first?.place, first.sentence < 2 else { return nil }
    return (count - firms[count - 1].ofFirst) * 3 < count ? named(first.key) : nil
  }

  /// True for a name, or the beginning of one, that the article shows to be a firm's.
  func isKnown(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    let first = words.lowerBound
    guard let name = names[tree.forms[first]], !name.isEmpty, !Firms.endings.contains(tree.forms[first]) else {
      return false
    }
    // "Orlan Motor Sales, U.S.A. Inc", "Best Dale Co Inc": the end of a name.
    if first > 0, tree.isCapital(first - 1) { return false }
    if first > 1, tree.forms[first - 1] == ",", tree[first - 2].tag == .properNoun { return false }
    let own = tree.text(words)
    return name == own || name.hasPrefix(own + " ")
  }

  private func named(_ key: String) -> String? { names[key].flatMap { $0.isEmpty ? nil : $0 } }

  /// What firms have and nobody else.
  static let owned: Set<String> = [
    "auditor", "board", "chairman", "chairwoman", "customer", "dividend", "earnings", "executive", "factory", "founder",
    "investor", "plant",
    "profit", "revenue", "sale", "share", "shareholder", "stock", "turnover", "unit",
  ]

  /// What firms have, and others as well.
  static let used: Set<String> = [
    "airliner", "factory", "ferry", "fleet", "jet", "mill", "mine", "plane", "ship", "store", "workforce",
  ]

  /// What a firm is called beside its name.
  private static let kinds: Set<String> = [
    "airline", "bank", "brewer", "builder", "carmaker", "chain", "company", "firm", "insurer", "lender", "maker",
    "manufacturer", "operator", "producer", "retailer", "startup", "supplier", "utility",
  ]

  /// Last words of names that firms have, and others now and then.
  static let endings: Set<String> = [
    "Air", "Brothers", "Electric", "Electronics", "Energy", "Enterprises", "Ferries", "Foods", "Insurance",
    "Laboratories",
    "Line", "Lines", "Media", "Mills", "Mining", "Motors", "Oil", "Partners", "Pharma", "Pharmaceuticals", "Power",
    "Securities",
    "Software", "Steel", "Stores", "Systems", "Technologies", "Telecom", "Utilities", "Water",
  ]
}

extension SentenceTree {
  /// True for a subject with a capital, without an article, that no dictionary has.
  fileprivate func isBareSubject(_ index: Int) -> Bool {
    self[index].tag == .noun && self[index].relation.isSubject && children(of: index).isEmpty && isCapital(index)
      && !SyntaxModel.english.hasWord(forms[index].lowercased())
  }
}
