import Syntax

// Whom a pronoun means where the sentence has spoken of but one.

extension Antecedents {
  /// What is printed for "him" or "her" as an object: "In the debate against Otto Brandt, Lorn attacked him", where the
  /// sentence names but one other than the subject.
  func object(for index: Int, in sentence: Int) -> Answer? {
    let tree = trees[sentence]
    guard ["him", "her"].contains(tree.forms[index]), [.obj, .iobj].contains(tree[index].relation), index < Self.reach,
      let verb = tree.head(of: index), let subject = tree.subject(of: verb), subject < index,
      QuotePairs(tree, tree.indices).pair(at: index) == nil
    else { return nil }
    let gender = tree.forms[index] == "him" ? Gender.he : .she
    var found: [Candidate] = []
    for other in 0..<index where tree[other].tag == .properNoun && ![.compound, .flat].contains(tree[other].relation) {
      guard other != subject, !PersonWords.times.contains(tree.lemmas[other]),
        let person = people.noun(at: other, in: sentence), person.gender != .it, person.gender != .they
      else { continue }
      guard person.gender.fits(gender) || person.gender == .name, !person.name.isEmpty else { return nil }
      found.append(
        Candidate(name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: other))
    }
    guard let only = single(Set(found)), tree[only.index].relation != .nmodPossessive, only.gender.isPerson else {
      return nil
    }
    return Answer(name: "[\(only.name)]", key: only.key, sentence: sentence, index: only.index)
  }

  /// "Elin's relatives have cared for him since May, when he was found": the one person of whom the sentence has spoken.
  func onlyPerson(before index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    guard gender == .he || gender == .she else { return nil }
    let tree = trees[sentence]
    var found: [Candidate] = []
    for other in 0..<index where [.noun, .properNoun].contains(tree[other].tag) {
      if [.compound, .flat, .nmodDescription].contains(tree[other].relation)
        || PersonWords.times.contains(tree.lemmas[other])
      {
        continue
      }
      if tree[other].tag == .noun {
        if tree[other].xpos == .nn, PersonWords.kind(tree.lemmas[other]) != nil { return nil }
        continue
      }
      guard let person = people.noun(at: other, in: sentence), person.gender != .it, person.gender != .they else {
        continue
      }
      // "In a letter to Kim Olen, he said": whoever wrote it.
      guard person.gender.isPerson, person.gender.fits(gender), !person.name.isEmpty,
        [.nmodPossessive, .obj, .iobj].contains(tree[other].relation)
      else { return nil }
      found.append(
        Candidate(name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: other))
    }
    return single(Set(found))
  }

  /// True for "it" in what somebody with a name says.
  func isSaidByName(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree.ancestors(of: index, atMost: 6).contains { verb in
      tree.isSayingVerb(verb)
        && tree.subject(of: verb).map { $0 < index && tree[$0].tag == .properNoun } ?? false
    }
  }
}
