import Syntax

/// Who is meant where a clause gives no name: by a pronoun ("she was dismissed"), or by an office that one person of the
/// article has ("the clerk", where "a clerk, Imran Sadik," stands elsewhere).
///
/// Only what is certain is named: a pronoun with one antecedent, an office with one holder.
struct Naming: Sendable {
  private let antecedents: Antecedents
  /// The one who has an office, by its noun; nil where several have it.
  private var holders: [String: String?] = [:]

  /// Reads who has which office in an article.
  init(_ antecedents: Antecedents) {
    self.antecedents = antecedents
    for (sentence, tree) in antecedents.trees.enumerated() {
      for index in tree.indices where tree[index].tag == .properNoun { collect(index, in: sentence) }
    }
  }

  private mutating func collect(_ name: Int, in sentence: Int) {
    let tree = antecedents.trees[sentence]
    guard ![.flat, .compound].contains(tree[name].relation),
      let person = antecedents.people.noun(at: name, in: sentence), person.gender.isPerson, !person.name.isEmpty
    else { return }
    var offices = tree.children(of: name, .appos, .compound, .nmodDescription)
    if [.appos, .flat].contains(tree[name].relation), let head = tree.head(of: name) { offices.append(head) }
    for office in offices {
      let noun = tree.forms[office].lowercased()
      guard PersonWords.kind(noun) != nil else { continue }
      holders[noun] = holders[noun].map { $0 == person.name ? $0 : nil } ?? person.name
    }
  }

  /// The name of whom a pronoun or a noun means; nil where it is not certain, and for what is a name itself.
  func name(of index: Int, in sentence: Int) -> String? {
    let tree = antecedents.trees[sentence]
    switch tree[index].tag {
    case .pronoun:
      guard let answer = antecedents.name(for: index, in: sentence, asObject: true) else {
        return thing(for: index, in: sentence)
      }
      return String(answer.name.dropFirst().dropLast())
    case .noun:
      guard tree[index].xpos == .nn, tree.child(of: index, .appos, .flat) == nil,
        tree.child(of: index, .det).map({ tree.lemmas[$0] == "the" }) ?? (tree.child(of: index, .nmodPossessive) != nil)
      else { return nil }
      return holders[tree.lemmas[index]] ?? nil
    default: return nil
    }
  }

  /// "Swimmers came back to the Marina pool, days after it was closed": the one thing that the sentence names before "it".
  private func thing(for pronoun: Int, in sentence: Int) -> String? {
    let tree = antecedents.trees[sentence]
    guard tree.lemmas[pronoun] == "it", [.nsubjPassive, .obj].contains(tree[pronoun].relation) else { return nil }
    let things = (max(0, pronoun - 40)..<pronoun).filter { word in
      [.nn, .nnp].contains(tree[word].xpos) && ![.compound, .flat, .nmodDescription].contains(tree[word].relation)
        && !PersonWords.times.contains(tree.lemmas[word])
    }
    guard things.count == 1, let thing = things.first,
      antecedents.people.noun(at: thing, in: sentence).map({ !$0.gender.isPerson }) ?? true
    else { return nil }
    let words = tree.children(of: thing, .amod, .compound, .det, .flat, .nmodPossessive).filter { $0 < thing } + [thing]
    return words.map { tree.forms[$0] }.joined(separator: " ")
  }
}
