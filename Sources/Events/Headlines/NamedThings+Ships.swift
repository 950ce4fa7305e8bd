import Syntax

/// The ships of an article, of which one without a name may be the one that is named next, and of which the story is about
/// one.
///
/// "An ore carrier sank off Kerns. The 58,000-tonne Vale Star sent a signal, and its crew were picked up by the container ship
/// Ada Lorne. The vessel was built in 1969": the Vale Star, which the story is about, and not the ship that came to help.
struct NamedShips: Sendable {
  private struct Ship: Sendable {
    /// Nil for one that has no name where it is told of.
    let name: String?
    let noun: String
    let sentence: Int
    let index: Int
    /// True where it does something, or something is done to it.
    let isSubject: Bool
    /// True where it is named by a part of it: "the hull of the Vale Star".
    var isOfPart = false
  }

  private var ships: [Ship] = []

  /// Reads a noun of a sentence with the name that it goes with, if any.
  mutating func read(_ index: Int, _ name: String?, isAnother: Bool, in sentence: Int, _ tree: SentenceTree) {
    if let (range, name) = Self.measured(index, tree) {
      let isSubject = range.contains { tree[$0].relation.isSubject }
      ships.append(Ship(name: name, noun: "ship", sentence: sentence, index: index, isSubject: isSubject))
    }
    if let name = Self.wholeName(of: index, tree) {
      ships.append(Ship(name: name, noun: "ship", sentence: sentence, index: index, isSubject: false, isOfPart: true))
    }
    guard Self.nouns.contains(tree.lemmas[index]), tree[index].xpos == .nn, name != nil || isAnother else { return }
    // "The Vale Star, a ferry, sank": what it is said to be does what it does.
    let word = name != nil && tree[index].relation == .appos ? tree.head(of: index) ?? index : index
    ships.append(
      Ship(
        name: name, noun: tree.lemmas[index], sentence: sentence, index: index, isSubject: tree[word].relation.isSubject
      )
    )
  }

  /// "The hull of the Vale Star": what only ships have, with the name of the ship.
  private static func wholeName(of index: Int, _ tree: SentenceTree) -> String? {
    guard ["bow", "deck", "hull", "keel", "stern"].contains(tree.lemmas[index]), index + 3 < tree.count,
      tree.forms[index + 1] == "of", tree.forms[index + 2] == "the", tree[index + 3].tag == .properNoun
    else { return nil }
    let name = Firms.run(around: index + 3, tree)
    guard name.count < 4, name.upperBound == tree.count || ![.noun, .adjective].contains(tree[name.upperBound].tag)
    else { return nil }
    return "the " + tree.text(name)
  }

  /// Whether more than one ship has been told of before a place, and the name of the one that a noun means.
  func meant(by noun: String, before index: Int, in sentence: Int) -> (isDoubtful: Bool, name: String?) {
    guard Self.nouns.contains(noun) else { return (false, nil) }
    let isAny = ["boat", "ship", "vessel"].contains(noun)
    let before = ships.filter { ($0.sentence, $0.index) < (sentence, index) && (isAny || $0.noun == noun) }
    let names = Set(before.compactMap(\.name))
    let unnamed = before.filter { $0.name == nil }
    let isMeasured = before.contains { $0.name != nil && $0.noun == "ship" && $0.isSubject }
    guard names.count > 1 || !unnamed.isEmpty || isMeasured else { return (false, nil) }
    if let name = storysOwn(before: index, in: sentence) { return (true, name) }
    // The story's own: the only one that does something by name, at its beginning; one without a name that did so is it.
    let own = before.filter { $0.isSubject && $0.name != nil }
    guard let first = own.first, first.sentence < 3, Set(own.compactMap(\.name)).count == 1,
      unnamed.allSatisfy({ $0.isSubject ? $0.sentence + 1 == first.sentence : $0.sentence > first.sentence })
    else { return (true, nil) }
    return (true, first.name)
  }

  /// "A ferry rolled over. Divers found them in the hull of the Vale Star": the one ship with a name that follows the one
  /// without, of which the article tells first.
  private func storysOwn(before index: Int, in sentence: Int) -> String? {
    let before = ships.filter { ($0.sentence, $0.index) < (sentence, index) }
    let unnamed = before.filter { $0.name == nil }
    let named = before.filter { $0.name != nil }
    guard let first = unnamed.first, unnamed.count == 1, first.sentence == 0, first.isSubject,
      let next = named.first, (1...2).contains(next.sentence), next.isOfPart,
      Set(named.map(\.name)).count == 1
    else { return nil }
    return next.name
  }

  /// "The 58,000-tonne Vale Star": a name behind a measure that only ships have.
  private static func measured(_ index: Int, _ tree: SentenceTree) -> (Range<Int>, String)? {
    guard ["ton", "tonne"].contains(tree.lemmas[index]), index > 2, tree.isHyphen(index - 1),
      tree[index - 2].tag == .numeral, ["a", "the"].contains(tree.lemmas[index - 3])
    else { return nil }
    let end = (index + 1..<tree.count).first { !tree.isCapital($0) } ?? tree.count
    guard (1...3).contains(end - index - 1), end < tree.count, ![.noun, .adjective].contains(tree[end].tag) else {
      return nil
    }
    return (index + 1..<end, "the " + tree.text(index + 1..<end))
  }

  private static let nouns: Set<String> = [
    "barge", "boat", "carrier", "coaster", "cruiser", "destroyer", "ferry", "freighter", "frigate", "liner", "ship",
    "submarine", "tanker", "trawler", "tug", "vessel", "warship", "yacht",
  ]
}
