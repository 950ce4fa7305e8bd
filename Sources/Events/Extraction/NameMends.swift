import Syntax

/// Mends of what is said of somebody between commas, which is told of nobody else.
enum NameMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [kin, ages, offices, openingParticiples]

  /// "The chief of staff to Gov. Olga Halloran resigned": a past is no infinitive, and the name is no second subject.
  static func offices(_ tree: SentenceTree) -> TreeJoin? {
    for to in tree.indices.dropFirst().dropLast() where tree.forms[to] == "to" && tree[to].relation == .mark {
      guard let verb = tree.head(of: to), verb > to, tree[verb].xpos == .vbd, tree[to - 1].tag == .noun,
        let name = tree.children(of: verb).first(where: { $0 > to && tree[$0].relation.isSubject }), name < verb,
        [.noun, .properNoun].contains(tree[name].tag),
        let owner = tree.children(of: verb).first(where: { $0 < to && tree[$0].relation.isSubject })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(to, on: name, as: .case)
      join.hang(name, on: owner, as: .nmod)
      return join
    }
    return nil
  }

  /// "Renamed Kerns Ferries in 1995, it was sold in 2004": what the participle says stands before the comma, with its time,
  /// and describes no name.
  static func openingParticiples(_ tree: SentenceTree) -> TreeJoin? {
    guard tree.count > 6, tree[0].xpos == .vbn, tree[0].relation == .amod, let name = tree.head(of: 0),
      let comma = (2..<min(tree.count - 2, 16)).first(where: { tree[$0].xpos == .comma }), name < comma,
      ["he", "it", "she", "they"].contains(tree.forms[comma + 1]), tree[comma + 2].xpos.isFinite,
      case let main = tree.predicate(of: comma + 2), main > comma,
      !(1..<comma).contains(where: { tree[$0].xpos.isFinite })
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(0, on: main, as: .advcl)
    join.hang(name, on: 0, as: .obj)
    for time in tree.children(of: name, .nmod, .nmodUnmarked) where time < comma && tree[time].tag == .numeral {
      join.hang(time, on: 0, as: .obl)
    }
    return join
  }

  /// "Ray Holt, whose wife, Carol, died in May, sat behind the table": it is she who died, and he who sat.
  static func kin(_ tree: SentenceTree) -> TreeJoin? {
    for word in tree.indices.dropFirst(2) where tree[word].xpos == .wpPossessive && tree.forms[word - 1] == "," {
      guard let owner = lastName(endingAt: word - 2, tree),
        let noun = (word + 1..<min(tree.count, word + 4)).first(where: { tree[$0].tag == .noun }),
        case let name = named(behind: noun, tree),
        let helper = (name.end..<min(tree.count, name.end + 3)).first(where: { tree[$0].xpos.isFinite }),
        (name.end..<helper).allSatisfy({ tree[$0].tag == .adverb }),
        case let verb = tree.predicate(of: helper),
        verb >= helper, let subject = tree.subject(of: verb), subject < word,
        let main = tree.children(of: verb, .conj).first(where: { isMain($0, behind: verb, tree) })
      else { continue }
      var join = TreeJoin(tree)
      if tree[verb].relation == .root {
        join.lift(main, over: verb, in: tree)
        for child in tree.children(of: verb) where child > verb && child < main {
          join.hang(child, on: verb, as: tree[child].relation)
        }
      } else {
        join.hang(main, on: tree[verb].head, as: tree[verb].relation)
      }
      join.hang(subject, on: main, as: .nsubj)
      join.hang(verb, on: owner, as: .aclRelative)
      join.hang(noun, on: verb, as: tree.subjectRelation(of: verb))
      join.hang(word, on: noun, as: .nmodPossessive)
      join.hang(word - 1, on: verb, as: .punct)
      if let first = name.first { join.hang(first, on: noun, as: .appos) }
      return join
    }
    return nil
  }

  /// "the husband of Carol Holt, 46, a bus driver who died": what stands behind a name and an age says who that is.
  static func ages(_ tree: SentenceTree) -> TreeJoin? {
    for noun in tree.indices.dropFirst(4) where tree[noun].relation == .appos && tree[noun].tag == .noun {
      let start = tree.children(of: noun).first.map { $0 < noun ? $0 : noun } ?? noun
      let first = tree[start].tag == .punctuation ? start + 1 : start
      guard first > 3, tree.forms[first - 1] == ",", tree[first - 2].tag == .numeral, tree.forms[first - 3] == ",",
        let name = lastName(endingAt: first - 4, tree), let head = tree.head(of: noun), head != name,
        head < name, tree[head].tag == .noun
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: name, as: .appos)
      return join
    }
    return nil
  }

  /// The name between commas behind a noun, and where what follows begins.
  private static func named(behind noun: Int, _ tree: SentenceTree) -> (first: Int?, end: Int) {
    guard noun + 2 < tree.count, tree.forms[noun + 1] == "," else { return (nil, noun + 1) }
    var end = noun + 2
    while end < tree.count, tree[end].tag == .properNoun || tree[end].tag == .numeral { end += 1 }
    return end > noun + 2 && end < tree.count && tree.forms[end] == "," ? (noun + 2, end + 1) : (nil, noun + 1)
  }

  /// A finite verb behind a comma that has no subject of its own.
  private static func isMain(_ verb: Int, behind first: Int, _ tree: SentenceTree) -> Bool {
    guard verb > first + 1, tree.subject(of: verb) == nil, tree.child(of: verb, .cc) == nil else { return false }
    let start = tree.children(of: verb, .aux, .auxPassive, .cop).first ?? verb
    return start > 0 && tree.isFinite(verb) && tree.forms[start - 1] == ","
  }

  /// The head of the name whose last word stands at `end`.
  private static func lastName(endingAt end: Int, _ tree: SentenceTree) -> Int? {
    guard end >= 0, tree[end].tag == .properNoun else { return nil }
    var name = end
    while let head = tree.head(of: name), head < end, [.flat, .compound].contains(tree[name].relation),
      tree[head].tag == .properNoun
    {
      name = head
    }
    return name
  }
}
