import Syntax

extension NamedThings {
  /// "The customs house at Kerns", of "the old customs house at Kerns": a building by its place.
  static func nameByPlace(_ words: Range<Int>, _ tree: SentenceTree) -> String? {
    let (first, noun) = (words.lowerBound, words.upperBound - 1)
    guard noun + 2 < tree.count, ["at", "in", "near", "on"].contains(tree.forms[noun + 1]),
      tree[noun + 2].tag == .properNoun, !PersonWords.times.contains(tree.lemmas[noun + 2])
    else { return nil }
    let place = Firms.run(around: noun + 2, tree)
    // "A fire broke out in a mill in Kerns": there is the fire, and the mill.
    let isOfVerb = tree[noun].relation == .obl && tree.forms[noun + 1] != "on"
    guard place.count < 4,
      place.contains(where: {
        tree[$0].head == noun && tree[$0].relation == .nmod
          || isOfVerb && tree[$0].head == tree[noun].head && tree[$0].relation == .obl
      }),
      !place.contains(where: { PersonWords.times.contains(tree.lemmas[$0]) }),
      tree.children(of: noun).allSatisfy({ child in
        place.contains(child) || child < first && [.det, .amod, .case].contains(tree[child].relation)
          || words.contains(child) || tree[child].tag == .punctuation || tree[child].relation == .aclRelative
          || tree[child].relation == .acl
      }), (max(0, first - 4)..<first).contains(where: { ["a", "an", "the"].contains(tree.lemmas[$0]) }),
      !(max(0, first - 3)..<first).contains(where: { others.contains(tree.lemmas[$0]) || tree[$0].xpos == .jjs })
    else { return nil }
    return "the " + tree.text(first..<place.upperBound)
  }

  /// "Vale Chemical Corp's paint works", of "a paint works run by Vale Chemical Corp".
  static func nameByOwner(_ words: Range<Int>, _ tree: SentenceTree) -> String? {
    let noun = words.upperBound - 1
    guard noun + 3 < tree.count, ["operated", "owned", "run"].contains(tree.forms[noun + 1]),
      tree[noun + 1].xpos == .vbn, tree.forms[noun + 2] == "by", tree[noun + 3].tag == .properNoun,
      (max(0, words.lowerBound - 3)..<words.lowerBound).contains(where: { tree[$0].tag == .determiner })
    else { return nil }
    let end = (noun + 3..<tree.count).first { !tree.isCapital($0) && !tree.joinsNames($0) } ?? tree.count
    let owner = noun + 3..<end
    guard owner.count < 5, !owner.contains(where: { PersonWords.times.contains(tree.lemmas[$0]) }) else { return nil }
    return tree.text(owner).possessive + " " + tree.text(words)
  }

  /// "Ada Vale's family", of "the family of the girl, Ada Vale".
  static func familyName(_ index: Int, _ tree: SentenceTree) -> String? {
    guard tree.lemmas[index] == "family", tree[index].xpos == .nn else { return nil }
    if index > 2, tree[index - 1].xpos == .pos, tree[index - 2].tag == .properNoun {
      let name = Firms.run(around: index - 2, tree)
      return isWhole(name, tree) ? tree.text(name).possessive + " family" : nil
    }
    guard index + 2 < tree.count, tree.forms[index + 1] == "of",
      let first = (index + 2..<min(tree.count, index + 6)).first(where: { tree[$0].tag == .properNoun }),
      case let name = Firms.run(around: first, tree), (2...3).contains(name.count),
      isWhole(name, tree) || first > index + 3 && tree.forms[first - 1] == ",",
      (index + 2..<first).allSatisfy({ word in
        [.determiner, .adjective].contains(tree[word].tag) || tree.forms[word] == ","
          || PersonWords.kind(tree.lemmas[word]) != nil
      })
    else { return nil }
    return tree.text(name).possessive + " family"
  }

  /// True for a first and a last name.
  private static func isWhole(_ name: Range<Int>, _ tree: SentenceTree) -> Bool {
    (2...3).contains(name.count) && PersonWords.firstNames[tree.forms[name.lowerBound]] != nil
  }

  /// "Tropical Storm Olen": what a storm is stands before its name.
  static func stormName(_ index: Int, _ tree: SentenceTree) -> String? {
    guard storms.contains(tree.lemmas[index]), tree.isCapital(index), index + 1 < tree.count,
      tree[index + 1].tag == .properNoun, !PersonWords.times.contains(tree.lemmas[index + 1])
    else { return nil }
    let isTropical = index > 0 && tree.forms[index - 1] == "Tropical"
    let end = Firms.run(around: index + 1, tree).upperBound
    return end - index < 3 ? tree.text((isTropical ? index - 1 : index)..<end) : nil
  }

  /// "The three Sarmatian reporters", of "arrested three Sarmatian reporters"; nil where no name tells which.
  static func groupName(_ index: Int, _ tree: SentenceTree) -> String? {
    guard let number = tree.child(of: index, .nummod), number < index, index - number < 4,
      number == 0 || tree.lemmas[number - 1] != "other", tree[number].tag == .numeral,
      number + 1 < index, tree.isCapital(number + 1),
      (number + 1..<index).allSatisfy({ [.adjective, .properNoun, .noun].contains(tree[$0].tag) }),
      tree.child(of: index, .conj) == nil, tree[index].relation != .conj
    else { return nil }
    return "the " + tree.text(number..<index + 1)
  }

  /// "Vale Street", and the school that "Vale Street Elementary School" or "Vale Street school" names by it; the street alone
  /// where it is one.
  static func roadName(_ index: Int, _ tree: SentenceTree) -> (road: String, name: String?)? {
    guard index > 0, roads.contains(tree.forms[index]), tree[index - 1].tag == .properNoun, index + 1 < tree.count,
      case let run = tree.capitals(from: index), index < 2 || tree[index - 2].tag != .properNoun
    else { return nil }
    let road = tree.text(run.lowerBound..<index + 1)
    if run.upperBound > index + 1, run.count < 6 { return (road, tree.text(run)) }
    if ["school", "schools"].contains(tree.forms[index + 1]) { return (road, road + " school") }
    let before = run.lowerBound > 0 ? tree.lemmas[run.lowerBound - 1] : ""
    return ["along", "at", "in", "near", "of", "off", "on", "the", "to"].contains(before) ? (road, nil) : nil
  }

  /// What has a name of its own behind it.
  static let storms: Set<String> = ["cyclone", "hurricane", "storm", "typhoon"]

  private static let roads: Set<String> = ["Avenue", "Boulevard", "Drive", "Lane", "Road", "Square", "Street"]

  /// What says that there is another of the kind.
  private static let others: Set<String> = ["another", "first", "former", "new", "other", "second", "third"]

  /// What else a thing is called.
  static let kinds: [String: [String]] = [
    "aircraft": ["airliner", "jet", "plane"],
    "building": [
      "cathedral", "chapel", "church", "cinema", "clinic", "college", "factory", "farmhouse", "hospital", "hotel",
      "library", "mill", "mosque", "museum", "palace", "prison", "school", "synagogue", "temple", "theater", "theatre",
      "tower", "warehouse",
    ],
    "mine": ["colliery", "pit"],
    "plane": ["airliner", "jet"],
    "vessel": ["boat", "ferry", "ship", "tanker", "trawler"],
  ]

  /// What stands at a place that tells which it is.
  static let buildings: Set<String> = [
    "airport", "barn", "barracks", "bridge", "building", "camp", "cathedral", "chapel", "church", "clinic", "college",
    "dam", "depot", "factory", "farm", "farmhouse", "foundry", "hospital", "hotel", "jail", "laboratory", "library",
    "lighthouse", "mill", "mine", "monastery", "mosque", "museum", "palace", "pier", "plant", "prison", "quarry",
    "reactor", "refinery", "restaurant", "school", "shelter", "shipyard", "stadium", "synagogue", "temple", "theater",
    "theatre", "tower", "tunnel", "warehouse", "yard", "zoo",
  ]
}

extension SentenceTree {
  /// "Vale Street Elementary School", from the last word of a street: its name and what goes on with capitals.
  fileprivate func capitals(from index: Int) -> Range<Int> {
    index - 1..<((index..<count).first { ![.nnp, .nnps].contains(self[$0].xpos) } ?? count)
  }
}
