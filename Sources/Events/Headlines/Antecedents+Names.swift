import Syntax

// Whom a pronoun means where the sentence has spoken of but one.

extension Antecedents {
  /// True when a name in brackets is that of the noun at `index`.
  func isSame(_ index: Int, _ name: String, in sentence: Int) -> Bool {
    let last = name.dropFirst().dropLast().split(separator: " ").last.map(String.init)
    if let own = trees[sentence].nameBefore(index), name == "[\(own)]" { return true }
    return trees[sentence].forms[index] == last || name.lowercased().contains(trees[sentence].forms[index].lowercased())
      || spans[sentence][index].count < 12 && spans[sentence][index].contains { trees[sentence].forms[$0] == last }
  }

  /// What is printed for "him" or "her" as an object: "In the debate against Otto Brandt, Lorn attacked him", where the
  /// sentence names but one other than the subject.
  func object(for index: Int, in sentence: Int) -> Answer? {
    let tree = trees[sentence]
    if tree.forms[index] == "it" { return sharedObject(index, in: sentence) }
    guard ["him", "her"].contains(tree.forms[index]), [.obj, .iobj, .obl].contains(tree[index].relation),
      index < Self.reach, let verb = tree.head(of: index), QuotePairs(tree, tree.indices).pair(at: index) == nil
    else { return nil }
    let gender: Gender = tree.forms[index] == "him" ? .he : .she
    guard let subject = tree.subject(of: verb) ?? tree.head(of: verb).flatMap(tree.subject), subject < index,
      let named = persons(before: index, gender, in: sentence)
    else { return nil }
    if tree[index].relation != .obl, tree.subject(of: verb) != nil,
      let only = single(named.filter { $0.index != subject && !isOfAnother($0.index, gender, tree) })
    {
      guard tree[only.index].relation != .nmodPossessive else { return nil }
      return Answer(name: "[\(only.name)]", key: only.key, sentence: sentence, index: only.index)
    }
    // "Judge Olen jailed him": another than the judge.
    guard named.allSatisfy({ $0.index == subject }), let known = known(for: index, gender, subject, in: sentence),
      !named.contains(where: { $0.key == known.key })
    else { return nil }
    return Answer(name: "[\(known.name)]", key: known.key, sentence: known.sentence, index: known.index)
  }

  /// "The army opened a channel in May but closed it again": what was done to the object of the first of two verbs, which have
  /// one subject, is done to it again.
  private func sharedObject(_ index: Int, in sentence: Int) -> Answer? {
    let tree = trees[sentence]
    guard tree[index].relation == .obj, index < Self.reach, let verb = tree.head(of: index),
      tree[verb].relation == .conj, tree[verb].tag == .verb, tree.subject(of: verb) == nil,
      let first = tree.head(of: verb), tree[first].tag == .verb, let subject = tree.subject(of: first),
      let object = tree.child(of: first, .obj), tree[object].xpos == .nn, first < object, object < verb, object < index,
      PersonWords.kind(tree.lemmas[object]) == nil, !PersonWords.times.contains(tree.lemmas[object]),
      !Self.anything.contains(tree.lemmas[object]), subject < first,
      QuotePairs(tree, tree.indices).pair(at: index) == nil,
      case let words = tree.plainPhrase(of: object, spans[sentence]).lowerBound..<object + 1, words.count < 6,
      let article = words.first, ["a", "an", "the"].contains(tree.lemmas[article]),
      !words.contains(where: { tree[$0].tag == .pronoun || tree[$0].tag == .punctuation && !tree.isHyphen($0) }),
      !(object + 1..<index).contains(where: { other in
        [.nn, .nnp].contains(tree[other].xpos) && tree.isHeadOfPhrase(other)
          && !PersonWords.times.contains(tree.lemmas[other]) && tree[other].relation != .obl
      })
    else { return nil }
    let name = "the " + tree.text(words.dropFirst())
    return Answer(name: "[\(name)]", key: tree.lemmas[object], sentence: sentence, index: object)
  }

  /// "The board met on Friday and asked him to leave": the one man of whom the sentences before have told, where this one
  /// speaks of no other.
  private func known(for index: Int, _ gender: Gender, _ subject: Int, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    let hasOther = (0..<index).contains { word in
      guard tree[word].tag != .pronoun else {
        return Gender(pronoun: tree.lemmas[word], form: tree.forms[word]) == gender
          && (tree[word].relation.isSubject || tree[word].relation == .obj)
          && tree.head(of: word) == tree.head(of: index)
      }
      let kind = PersonWords.kind(tree.lemmas[word])
      return tree[word].xpos == .nn && tree.isHeadOfPhrase(word) && word != subject && kind?.fits(gender) ?? false
    }
    guard !hasOther, sentence > 0, !isSaid(index, tree) else { return nil }
    if let one = one(for: index, gender, in: sentence) { return one }
    if let before = candidate(in: sentence - 1, gender, depth: 3) {
      return isActedOnBeside(before, gender, in: sentence - 1) || !before.name.contains(where: \.isUppercase)
        ? nil : before
    }
    return protagonist(for: index, gender, in: sentence)
  }

  /// "Elin's relatives have cared for him since May, when he was found": the one person of whom the sentence has spoken.
  func onlyPerson(before index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    guard gender == .he || gender == .she, let named = persons(before: index, gender, in: sentence) else { return nil }
    let tree = trees[sentence]
    let hasOther = (0..<index).contains { tree[$0].xpos == .nn && PersonWords.kind(tree.lemmas[$0]) != nil }
    // "In a letter to Kim Olen, he said": whoever wrote it.
    let isTold = named.allSatisfy { [.nmodPossessive, .obj, .iobj].contains(tree[$0.index].relation) }
    return isTold && !hasOther ? single(named) : nil
  }

  /// "She married Otto Brandt, a botanist. He died in 1999": the one of a kind whom a sentence names, whatever his part.
  func onlyNamed(_ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .he || gender == .she, tree.count < Self.reach else { return nil }
    let others: Gender = gender == .he ? .she : .he
    var found: Set<Candidate> = []
    for index in tree.indices {
      // "The cellist Otto Brandt": the name has the part of what it is beside.
      let noun = [.appos, .flat].contains(tree[index].relation) ? tree.head(of: index) ?? index : index
      let isInCase = tree[noun].relation.isSubject || [.obj, .iobj].contains(tree[noun].relation)
      switch tree[index].tag {
      case .pronoun where Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender: return nil
      case .noun where tree[index].xpos == .nn && PersonWords.kind(tree.lemmas[index])?.fits(gender) ?? false:
        guard tree[index].relation == .appos || tree.child(of: index, .appos, .flat) != nil else { return nil }
      case .properNoun where tree.isHeadOfPhrase(index) && !PersonWords.times.contains(tree.lemmas[index]):
        guard let person = people.noun(at: index, in: sentence) else {
          // "She joined the Orlan Corps": no person has an article.
          if isInCase, tree.child(of: index, .det) == nil { return nil }
          continue
        }
        if person.gender == others || !person.gender.isPerson && !(person.gender == .name && isInCase) { continue }
        guard person.gender.isPerson, person.gender.fits(gender), !person.name.isEmpty, isInCase else { return nil }
        found.insert(
          Candidate(name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: index))
      default: continue
      }
    }
    return single(found)
  }

  /// The persons whom a sentence names before a word; nil where one of them may be of another kind.
  private func persons(before index: Int, _ gender: Gender, in sentence: Int) -> Set<Candidate>? {
    let tree = trees[sentence]
    var found: Set<Candidate> = []
    for other in 0..<index where tree[other].tag == .properNoun {
      guard tree.isHeadOfPhrase(other),
        !PersonWords.times.contains(tree.lemmas[other]),
        let person = people.noun(at: other, in: sentence), person.gender != .it, person.gender != .they
      else { continue }
      if person.gender == (gender == .he ? .she : .he) { continue }
      guard person.gender.isPerson, person.gender.fits(gender), !person.name.isEmpty else { return nil }
      found.insert(
        Candidate(name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: other))
    }
    return found
  }

  /// True for "it" in what somebody with a name says.
  func isSaidByName(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree.ancestors(of: index, atMost: 6).contains { verb in
      tree.isSayingVerb(verb)
        && tree.subject(of: verb).map { $0 < index && tree[$0].tag == .properNoun } ?? false
    }
  }

  /// "Police arrested two men. They were released": those to whom something is done are those to whom something was done.
  func objectBeside(_ found: Candidate, _ index: Int, in sentence: Int) -> Int? {
    let tree = trees[found.sentence]
    guard trees[sentence][index].relation == .nsubjPassive, let verb = tree.head(of: found.index),
      let object = tree.child(of: verb, .obj), [.nns, .nnps].contains(tree[object].xpos)
    else { return nil }
    return object
  }

  /// "Two men", of "arrested two men in May": what stands behind an object may be of its verb. Nil where others would have to
  /// be named to tell who they are: "his men".
  func group(at object: Int, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    let words = tree.plainPhrase(of: object, spans[sentence]).lowerBound..<object + 1
    guard words.count < 7, !words.contains(where: { [.pronoun, .punctuation].contains(tree[$0].tag) }) else {
      return nil
    }
    let name = tree.text(words).capitalizedFirst
    return Candidate(name: name, key: tree.lemmas[object], gender: .they, sentence: sentence, index: object)
  }

  /// "The mayor named her": she is another.
  func isOfAnother(_ subject: Int, _ gender: Gender, _ tree: SentenceTree) -> Bool {
    guard gender == .he || gender == .she, let verb = tree.head(of: subject) else { return false }
    return tree.children(of: verb, .obj, .iobj).contains { tree.forms[$0] == (gender == .he ? "him" : "her") }
  }
}
