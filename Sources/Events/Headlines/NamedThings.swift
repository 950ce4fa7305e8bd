import Syntax

/// The things and bodies that an article names together with what they are, and then calls by that: "the Orlan mill" is "the
/// mill", "the ferry Lorne" is "the ferry", and "Vale Folk Festival" is "the festival".
struct NamedThings: Sendable {
  /// What a noun means from one place on, up to another of its kind.
  private struct Meaning: Sendable {
    var name: String
    let first: (sentence: Int, index: Int)
    var end: (sentence: Int, index: Int)?
  }

  private var meanings: [String: Meaning] = [:]
  /// The nouns of which one without a name has been told.
  private var unnamed: Set<String> = []
  /// What streets mean by which something else was named; nil where they are streets as well.
  private var longNames: [String: String?] = [:]
  private var ships = NamedShips()

  init(_ trees: [SentenceTree]) {
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices {
        let isName = tree[index].tag == .properNoun
        let name = isName ? Self.properName(index, tree) : Self.name(of: index, tree)
        let noun = isName ? tree.forms[index].lowercased() : tree.lemmas[index]
        if !isName {
          ships.read(index, name, isAnother: Self.isAnother(index, tree), in: sentence, tree)
        }
        if readOthers(index, (sentence, index), tree) { continue }
        guard name != nil || Self.isAnother(index, tree), Self.isThing(noun) else { continue }
        add(name, for: noun, (sentence, index))
        // "The council" and "the city council" are "the Kerns city council".
        if let name, !isName, case let words = tree.compound(index), words.count > 1 {
          add(name, for: Self.key(words, tree), (sentence, index))
        }
      }
    }
  }

  /// What is named in another way: "the customs house at Kerns", "Tropical Storm Olen", "three Sarmatian reporters", "Vale
  /// Street school". True where the noun has its name by its place.
  private mutating func readOthers(_ index: Int, _ place: (sentence: Int, index: Int), _ tree: SentenceTree) -> Bool {
    if let (road, name) = Self.roadName(index, tree) {
      let known = longNames[road] ?? name
      longNames[road] = .some(
        [known, name].contains(nil) ? nil : (known ?? "").utf8.count < (name ?? "").utf8.count ? name : known)
    }
    if let name = Self.familyName(index, tree) {
      add(unnamed.contains("family") ? nil : name, for: "family", place)
    } else if tree.lemmas[index] == "family", tree.bareDefinite(index) == nil {
      unnamed.insert("family")
      add(nil, for: "family", place)
    }
    if let name = Self.stormName(index, tree) { add(name, for: tree.forms[index].lowercased(), place) }
    guard tree[index].tag == .noun else { return false }
    if Self.storms.contains(tree.lemmas[index]), Self.isAnother(index, tree) {
      add(nil, for: tree.lemmas[index], place)
    }
    let words = tree.compound(index)
    let key = Self.key(words, tree)
    // "Journalists", "two other journalists"
    if tree[index].xpos == .nns, PersonWords.kind(tree.lemmas[index]) != nil, tree.bareDefinite(index) == nil {
      let name = Self.groupName(index, tree)
      if name == nil { unnamed.insert(key) }
      if name == nil || !unnamed.contains(key) {
        add(name == meanings[key]?.name ?? name ? name : nil, for: key, place)
      }
      return false
    }
    let isBuilding = Self.buildings.contains(tree.lemmas[index]) || words.count > 1 && tree.lemmas[index] == "house"
    guard isBuilding, tree[index].xpos == .nn, meanings[key] == nil || words.count > 1 else { return false }
    if !unnamed.contains(key), let name = Self.nameByOwner(words, tree) {
      add(name, for: key, place)
      let last = tree.lemmas[index]
      if last != key, !unnamed.contains(last) { add(name, for: last, place) }
      return true
    }
    if !unnamed.contains(key), let name = Self.nameByPlace(words, tree) {
      add(name, for: key, place)
      return true
    } else if tree.bareDefinite(index) == nil {
      unnamed.insert(key)
      if words.count > 1, let known = meanings[key], known.end == nil { meanings[key]?.end = place }
    }
    return false
  }

  /// The noun of a phrase with what stands before it in its word: "customs house"; of several by that sign.
  static func key(_ words: Range<Int>, _ tree: SentenceTree) -> String {
    let isGroup = tree[words.upperBound - 1].xpos == .nns
    let last = tree.lemmas[words.upperBound - 1]
    return (tree.forms[words.dropLast()].map { $0.lowercased() } + [isGroup ? last + "*" : last]).joined(separator: " ")
  }

  /// What a street means of which the article speaks as of something else.
  func longName(of road: String) -> String? { longNames[road] ?? nil }

  private mutating func add(_ name: String?, for noun: String, _ place: (sentence: Int, index: Int)) {
    guard let known = meanings[noun] else {
      if let name { meanings[noun] = Meaning(name: name, first: place) }
      return
    }
    guard known.end == nil else { return }
    guard let name, Self.isSame(name, known.name) else {
      meanings[noun]?.end = place
      return
    }
    if name.utf8.count > known.name.utf8.count { meanings[noun]?.name = name }
  }

  /// True for a noun that is no person's, no time's and no deed's.
  private static func isThing(_ noun: String) -> Bool {
    !excluded.contains(noun) && PersonWords.kind(noun) == nil && !PersonWords.times.contains(noun)
      && (!EventNouns.containsWhenDated(noun) || held.contains(noun))
  }

  /// The name of what a noun with "the" means; nil where the article has named two, or spoken of another since.
  func name(for noun: String, before index: Int, in sentence: Int) -> String? {
    let ship = ships.meant(by: noun, before: index, in: sentence)
    if ship.isDoubtful { return ship.name }
    if meanings[noun] == nil, let kinds = Self.kinds[noun], !unnamed.contains(noun) {
      let named = kinds.filter { meanings[$0] != nil }
      return named.count == 1 ? name(for: named[0], before: index, in: sentence) : nil
    }
    guard let meaning = meanings[noun], meaning.first < (sentence, index),
      meaning.end.map({ $0 >= (sentence, index) }) ?? true
    else { return nil }
    return meaning.name
  }

  /// "the Vale Folk Festival" and "Vale Festival" are one.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (capitals(one), capitals(other))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }

  private static func capitals(_ name: String) -> Set<Substring> {
    Set(name.split(separator: " ").filter { $0.first?.isUppercase ?? false })
  }

  /// "The Lorne, a ferry", "the ferry, the Lorne"
  private static func nameBeside(_ noun: Int, _ tree: SentenceTree) -> String? {
    let beside = tree[noun].relation == .appos ? tree.head(of: noun) : tree.child(of: noun, .appos)
    guard let beside, tree[beside].tag == .properNoun, abs(beside - noun) < 8 else { return nil }
    let run = Firms.run(around: beside, tree)
    guard run.count < 5, !run.contains(where: { PersonWords.times.contains(tree.lemmas[$0]) }),
      !run.contains(noun), run.lowerBound > 0 || beside < noun,
      !(min(noun, run.lowerBound)..<max(noun, run.upperBound)).contains(where: { tree.forms[$0].contains("\"") })
    else { return nil }
    let article = run.lowerBound > 0 && tree.lemmas[run.lowerBound - 1] == "the" ? "the " : ""
    return article + tree.text(run)
  }

  /// "the Orlan mill", "the ferry Lorne"
  private static func name(of noun: Int, _ tree: SentenceTree) -> String? {
    guard tree[noun].xpos == .nn else { return nil }
    if let name = nameBeside(noun, tree) { return name }
    if noun + 1 < tree.count, tree[noun + 1].tag == .properNoun {
      let run = Firms.run(around: noun + 1, tree)
      let isOne = run.contains { [.flat, .appos].contains(tree[$0].relation) && tree[$0].head == noun }
      let isSame = run.contains { tree[$0].head == tree[noun].head && tree[$0].relation == tree[noun].relation }
      guard isOne || isSame || run.contains(tree[noun].head), run.count < 4,
        !run.contains(where: { PersonWords.times.contains(tree.lemmas[$0]) })
      else { return nil }
      return "the " + tree.text(noun..<run.upperBound)
    }
    // "The Kerns harbour trust", "a Vale Air passenger plane"
    var first = tree.compound(noun).lowerBound
    while first > 0, tree[first - 1].tag == .properNoun || tree.isNumbered(first - 1),
      [.compound, .flat].contains(tree[first - 1].relation) || first < noun
    {
      first -= 1
    }
    guard first < noun, tree[first].tag == .properNoun || tree.isNumbered(first), noun - first < 5, first > 0,
      tree[first - 1].tag == .determiner
        || buildings.contains(tree.lemmas[noun]) && [.pos, .prpPossessive].contains(tree[first - 1].xpos),
      !(first..<noun).contains(where: { PersonWords.times.contains(tree.lemmas[$0]) })
    else { return nil }
    return "the " + tree.text(first..<noun + 1)
  }

  /// "Vale Folk Festival", "Orlan Museum of Art": a name that says what it is of.
  private static func properName(_ index: Int, _ tree: SentenceTree) -> String? {
    guard tree[index].xpos == .nnp, index + 1 == tree.count || tree[index + 1].tag != .properNoun else { return nil }
    let run = Firms.run(around: index, tree)
    guard run.count > 1, run.count < 6, tree.forms[run.lowerBound].utf8.count > 1,
      SyntaxModel.english.hasWord(tree.forms[index].lowercased()), tree[index].relation != .compound
    else { return nil }
    // "the International Vale Council"
    var first = run.lowerBound
    while first > 0, tree[first - 1].tag == .adjective, tree.isCapital(first - 1) { first -= 1 }
    // "Vale Savings and Loan Association"
    if first > 1, ["&", "amp", "and"].contains(tree.forms[first - 1]), tree.isCapital(first - 2) {
      return nil
    }
    let article = first > 0 && tree.lemmas[first - 1] == "the" ? "the " : ""
    var end = run.upperBound
    if end + 1 < tree.count, tree.forms[end] == "of", tree[end + 1].tag == .properNoun {
      end = Firms.run(around: end + 1, tree).upperBound
    }
    return end - first < 7 ? article + tree.text(first..<end) : nil
  }

  /// "A mill", "the old mill", "mills": another of the kind, or one that may be.
  private static func isAnother(_ noun: Int, _ tree: SentenceTree) -> Bool {
    guard tree[noun].tag == .noun, tree[noun].relation != .compound else { return false }
    if tree[noun].xpos == .nns { return true }
    return tree.children(of: noun).contains { child in
      switch tree[child].relation {
      case .det: !["the", "this", "that"].contains(tree.lemmas[child])
      case .amod, .compound, .nummod, .nmodPossessive: true
      case .nmod, .acl, .aclRelative: child > noun && tree.forms[noun + 1] != ","
      default: false
      }
    }
  }

  /// Words of names that say nothing of what a thing is, and what is meant by its place.
  private static let excluded: Set<String> = [
    "administration", "area", "board", "center", "centre", "city", "company", "corporation", "country", "county",
    "department", "district", "family", "firm", "government", "group", "house", "minister", "ministry", "nation",
    "office", "people", "post", "press", "region", "republic",
    "service", "state", "street", "team", "time", "town", "union", "village", "world",
  ]

  /// What takes place and has a name all the same.
  private static let held: Set<String> = ["festival", "tournament", "show", "fair", "cup"]
}

extension SentenceTree {
  /// "Number" and "Nine", of "the Number Four pit": words of a name that is a number.
  fileprivate func isNumbered(_ index: Int) -> Bool {
    func isLabel(_ word: Int) -> Bool { word >= 0 && word < count && ["Number", "No.", "Unit"].contains(forms[word]) }
    return isLabel(index) || isLabel(index - 1) && (isCapital(index) || self[index].tag == .numeral)
  }

  /// A noun with the nouns before it that are one word with it: "customs house".
  func compound(_ index: Int) -> Range<Int> {
    var first = index
    while first > 0, self[first - 1].tag == .noun, self[first - 1].relation == .compound,
      (first...index).contains(self[first - 1].head)
    { first -= 1 }
    return first..<index + 1
  }

  /// "Mill" of "the mill", "customs house" of "the customs house", "ministers" of "the ministers": an article and what
  /// nothing else describes.
  func bareDefinite(_ index: Int) -> Range<Int>? {
    let words = compound(index)
    guard [.nn, .nns].contains(self[index].xpos), words.lowerBound > 0, lemmas[words.lowerBound - 1] == "the",
      self[words.lowerBound - 1].head == index || self[words.lowerBound - 1].head == words.lowerBound
    else { return nil }
    let isBare = children(of: index).allSatisfy { child in
      if child < index {
        return child >= words.lowerBound - 1 || self[child].relation == .case || self[child].tag == .punctuation
      }
      return self[child].tag == .punctuation || self[child].xpos == .pos
        || [.acl, .aclRelative, .amod].contains(self[child].relation) && forms[index + 1] == ","
    }
    return isBare ? words : nil
  }

  /// "The mill", "the mill, built in 1887,": an article and a noun that nothing else describes.
  func isBareDefinite(_ index: Int) -> Bool {
    guard self[index].xpos == .nn, index > 0, lemmas[index - 1] == "the", self[index - 1].head == index else {
      return false
    }
    return children(of: index).allSatisfy { child in
      if child < index { return child == index - 1 || self[child].relation == .case || self[child].tag == .punctuation }
      return self[child].tag == .punctuation || self[child].xpos == .pos
        || [.acl, .aclRelative, .amod].contains(self[child].relation) && forms[index + 1] == ","
    }
  }
}
