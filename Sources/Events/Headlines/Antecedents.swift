import Syntax
import Text

/// Finds whom a pronoun means, where only one name can be meant.
///
/// Who is meant is the one subject of its kind in the same sentence before the pronoun, else in the sentence before; when
/// there are two of a kind, or none, nobody is named.
struct Antecedents: Sendable {
  let trees: [SentenceTree]
  let spans: [PhraseSpans]
  let people: People

  init(trees: [SentenceTree], spans: [PhraseSpans]) {
    self.trees = trees
    self.spans = spans
    people = People(trees: trees, spans: spans)
  }

  /// A subject that a pronoun may mean.
  struct Candidate: Hashable {
    let name: String
    let key: String
    let gender: Gender
    /// Where it stands.
    let sentence: Int
    let index: Int
  }

  /// What is printed for a pronoun, and where it was read.
  struct Answer: Hashable {
    let name: String
    let key: String
    let sentence: Int
    let index: Int
  }

  /// What is printed for a pronoun: "[Judith Amadi]"; nil when it is no subject's, or when anyone could be meant.
  func name(for index: Int, in sentence: Int) -> Answer? {
    let tree = trees[sentence]
    guard let gender = Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) else { return nil }
    let relation = tree[index].relation
    let isPossessive = relation == .nmodPossessive && tree[index].xpos == .prpPossessive
    guard relation == .nsubj || relation == .nsubjPassive || isPossessive else { return nil }
    guard let found = candidate(for: index, gender, in: sentence, depth: 4) else { return nil }
    let name = isPossessive ? found.name + (found.name.hasSuffix("s") ? "'" : "'s") : found.name
    return Answer(name: "[\(name)]", key: found.key, sentence: found.sentence, index: found.index)
  }

  /// True when a name in brackets is that of the noun at `index`.
  func isSame(_ index: Int, _ name: String, in sentence: Int) -> Bool {
    trees[sentence].forms[index] == name.dropLast().split(separator: " ").last.map(String.init)
      || name.contains(trees[sentence].forms[index])
  }

  private func candidate(for index: Int, _ gender: Gender, in sentence: Int, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    let quotes = QuotePairs(tree, tree.indices.clamped(to: index - 200..<index + 200))
    let isQuoted = quotes.pair(at: index) != nil
    var found: Set<Candidate> = []
    if !isQuoted {
      for other in tree.indices where other < index && isSubject(other, tree) && !isOwn(other, of: index, tree) {
        if quotes.pair(at: other) != nil { continue }
        if let candidate = self.candidate(at: other, in: sentence, gender, depth: depth - 1) { found.insert(candidate) }
      }
    }
    if let only = single(found) { return only }
    guard found.isEmpty, sentence > 0, depth > 0, !isQuoted else { return nil }
    return candidate(in: sentence - 1, gender, depth: depth - 1)
  }

  /// The one subject of a sentence that fits.
  private func candidate(in sentence: Int, _ gender: Gender, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    guard tree.count < 200 else { return nil }
    let quotes = QuotePairs(tree, tree.indices)
    var found: Set<Candidate> = []
    for index in tree.indices where isSubject(index, tree) && quotes.pair(at: index) == nil {
      if let candidate = candidate(at: index, in: sentence, gender, depth: depth) { found.insert(candidate) }
    }
    return single(found)
  }

  private func single(_ found: Set<Candidate>) -> Candidate? {
    guard let first = found.first else { return nil }
    return found.allSatisfy({ $0.key == first.key }) ? found.max { $0.name.count < $1.name.count } : nil
  }

  private func isSubject(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree[index].relation == .nsubj || tree[index].relation == .nsubjPassive
  }

  /// True for the subject of the clause in which the pronoun is an object, and for what the pronoun belongs to.
  private func isOwn(_ other: Int, of index: Int, _ tree: SentenceTree) -> Bool {
    tree[other].head == tree[index].head
  }

  private func candidate(at index: Int, in sentence: Int, _ gender: Gender, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    if tree[index].tag == .pronoun {
      guard depth > 0, Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender else { return nil }
      return candidate(for: index, gender, in: sentence, depth: depth - 1)
    }
    guard let person = people.noun(at: index, in: sentence), person.gender.fits(gender) else { return nil }
    return Candidate(
      name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: index)
  }
}
