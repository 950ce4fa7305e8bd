import Syntax

/// The one man and the one woman of an article, as far as it has named only one.
struct Protagonists: Sendable {
  private struct Sole {
    var person: Antecedents.Candidate
    /// Where the next of the kind is named.
    var rival: (sentence: Int, index: Int)?
  }
  private var he: Sole?
  private var she: Sole?
  /// The kinds of which somebody was spoken before any was named.
  private var others: Set<Gender> = []
  /// The women of the article, where each is named first.
  private var women: [Antecedents.Candidate] = []

  init(trees: [SentenceTree], people: People) {
    for sentence in trees.indices {
      let tree = trees[sentence]
      for index in tree.indices {
        // "Garside led the union. He met Otto Brandt": there is another, whose name does not say that he is a man.
        if tree[index].relation == .nsubj, tree.lemmas[index] == "he" || tree.lemmas[index] == "she",
          tree.head(of: index).map({ tree[$0].relation == .root }) ?? false
        {
          if tree.lemmas[index] == "he", he == nil { others.insert(.he) }
          if tree.lemmas[index] == "she", she == nil { others.insert(.she) }
        }
        guard tree[index].tag == .properNoun, tree.isHeadOfPhrase(index) else { continue }
        guard let noun = people.noun(at: index, in: sentence), noun.gender.isPerson, !noun.name.isEmpty else {
          continue
        }
        let person = Antecedents.Candidate(
          name: noun.name, key: noun.key, gender: noun.gender, sentence: sentence, index: index)
        if noun.gender.fits(.he) { Protagonists.add(person, to: &he) }
        if noun.gender.fits(.she) { Protagonists.add(person, to: &she) }
        if noun.gender == .she, !women.contains(where: { $0.key == noun.key }) { women.append(person) }
      }
    }
  }

  private static func add(_ person: Antecedents.Candidate, to sole: inout Sole?) {
    guard let known = sole else { return sole = Sole(person: person) }
    if known.person.key != person.key, known.rival == nil { sole?.rival = (person.sentence, person.index) }
  }

  /// True where the article has named another who is known to be a woman.
  func hasWoman(otherThan key: String, before index: Int, in sentence: Int) -> Bool {
    women.contains { $0.key != key && ($0.sentence, $0.index) < (sentence, index) }
  }

  /// Whom "he" or "she" means at a place where the article has named nobody else of the kind; by first and last name.
  func person(_ gender: Gender, before index: Int, in sentence: Int) -> Antecedents.Candidate? {
    guard !others.contains(gender), let sole = gender == .he ? he : gender == .she ? she : nil,
      sole.person.name.contains(" "),
      (sole.person.sentence, sole.person.index) < (sentence, index),
      sole.rival.map({ ($0.sentence, $0.index) > (sentence, index) }) ?? true
    else { return nil }
    return sole.person
  }
}

extension Antecedents {
  /// The one man or woman that the article has named, where nobody else has come up since.
  func protagonist(for index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    guard let sole = protagonists.person(gender, before: index, in: sentence), index < Self.reach,
      QuotePairs(trees[sentence], trees[sentence].indices).pair(at: index) == nil, !isSaid(index, trees[sentence])
    else { return nil }
    let told = (max(0, sentence - 2)..<sentence).last { isTold(sole, gender, in: $0) } ?? max(0, sentence - 2)
    let isAlone = (told...sentence).allSatisfy { near in
      let words = near == sentence ? 0..<index : trees[near].indices
      return !words.contains { isOther($0, than: sole, gender, in: near) }
    }
    return isAlone ? sole : nil
  }

  /// True where a sentence is about somebody: by name or pronoun the subject of its main verb.
  private func isTold(_ sole: Candidate, _ gender: Gender, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard let subject = tree.sentence.root.flatMap(tree.subject) else { return false }
    return Gender(pronoun: tree.lemmas[subject], form: tree.forms[subject]) == gender
      || people.noun(at: subject, in: sentence)?.key == sole.key
  }

  /// True for a noun that may be another of the kind: "the woman", "a fitter", a name of which nothing is known.
  private func isOther(_ index: Int, than sole: Candidate, _ gender: Gender, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    let isPart = tree[index].relation.isSubject || [.obj, .iobj].contains(tree[index].relation)
    if tree[index].xpos == .nn {
      guard isPart, tree.child(of: index, .appos, .flat).map({ tree[$0].tag != .properNoun }) ?? true else {
        return false
      }
      return PersonWords.kind(tree.lemmas[index])?.fits(gender) ?? PersonWords.isDoer(tree.lemmas[index])
    }
    guard tree[index].xpos == .nnp, tree.isHeadOfPhrase(index), tree[index].relation != .amod,
      tree.child(of: index, .det) == nil, !PersonWords.times.contains(tree.lemmas[index])
    else { return false }
    guard let noun = people.noun(at: index, in: sentence), noun.gender != .name else {
      // "in Kerns Falls, Sarmatia"
      let first = tree[index].relation == .conj ? tree.head(of: index) ?? index : index
      let preposition = tree.child(of: first, .case).map { tree.lemmas[$0] }
      return isPart || preposition.map { !["at", "for", "from", "in", "near", "of", "on", "to"].contains($0) } ?? true
    }
    return noun.gender.isPerson && noun.gender.fits(gender) && noun.key != sole.key
  }
}

extension SentenceTree {
  /// True for a noun or name that is no part of another word's phrase.
  func isHeadOfPhrase(_ index: Int) -> Bool {
    ![.compound, .flat, .nmodDescription].contains(self[index].relation)
  }
}
