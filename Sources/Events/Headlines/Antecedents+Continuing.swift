import Syntax

// What a sentence is about, and the next one goes on about.

extension Antecedents {
  /// "Vale Rail, which owns the track, apologised to the families. It ended its contract with Orlan": the body that did
  /// something did the next thing as well, where nothing else was acted on and no other body stands beside it; and so for a
  /// thing that has a name, and for what was said to be something: "Vale was a savings bank. It bought a lender".
  func goesOn(_ found: Candidate, _ index: Int, in sentence: Int) -> Bool {
    let before = trees[found.sentence]
    guard found.sentence == sentence - 1, opens(index, in: sentence), let root = before.sentence.root,
      before.subject(of: root) == found.index
    else { return false }
    let isThing = people.thing(named: found.index, in: found.sentence) != nil
    let isBody = isBody(found.index, in: found.sentence)
    if before[root].tag == .noun, before.child(of: root, .cop) != nil {
      return (isThing || isBody) && PersonWords.kind(before.lemmas[root]) == nil
    }
    guard before[root].tag == .verb, isThing || isBody && acts(index, in: sentence) else { return false }
    // "The mill was built by a brewer. It was sold twice": what is done to one thing after the other.
    let isPassive =
      isThing
      && [found.index, index].allSatisfy { word in
        (word == index ? trees[sentence] : before)[word].relation == .nsubjPassive
      }
    return !before.indices.contains { other in
      isRival(other, of: found, root, before) && !(isPassive && before[other].relation == .oblAgent)
    }
  }

  /// True for the subject of a sentence's main clause at its beginning, and for whose that is.
  private func opens(_ index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard index < 4, let head = tree.head(of: index) else { return false }
    if tree[index].relation.isSubject { return tree[head].relation == .root && tree[head].tag == .verb }
    return index == 0 && tree[head].relation.isSubject && tree.head(of: head) == tree.sentence.root
  }

  /// True for the subject of a verb that has an object, or says something.
  private func acts(_ index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard tree[index].relation == .nsubj, let verb = tree.head(of: index) else { return false }
    return tree.child(of: verb, .obj) != nil || HeadlineWords.agentive.contains(tree.lemmas[verb])
  }

  /// True for another noun of a sentence that "it" of the next one may mean as well.
  private func isRival(_ other: Int, of found: Candidate, _ root: Int, _ tree: SentenceTree) -> Bool {
    guard !spans[found.sentence][found.index].contains(other), tree.isHeadOfPhrase(other),
      [.noun, .properNoun].contains(tree[other].tag), tree[other].xpos != .nns,
      !PersonWords.times.contains(tree.lemmas[other]), !TimexLeads.measures.contains(tree.forms[other]),
      PersonWords.kind(tree.lemmas[other]) == nil, !isPerson(other, in: found.sentence)
    else { return false }
    if tree[other].relation == .obj, tree[other].tag == .properNoun {
      return !["enter", "leave", "reach"].contains(tree.lemmas[tree[other].head])
    }
    if tree[other].relation.isSubject || [.obj, .iobj, .conj, .oblAgent].contains(tree[other].relation) { return true }
    guard tree[other].head == root, tree[other].tag == .properNoun || PersonWords.bodyNouns.contains(tree.lemmas[other])
    else { return false }
    return tree.child(of: other, .case).map { !["at", "from", "in", "near"].contains(tree.lemmas[$0]) } ?? true
  }

  private func isPerson(_ index: Int, in sentence: Int) -> Bool {
    people.noun(at: index, in: sentence)?.gender.isPerson ?? false
  }

  /// "The council", "Vale Rail, which", "Sarmatia": what does things and is no person.
  private func isBody(_ index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    if tree[index].tag == .noun { return PersonWords.bodyNouns.contains(tree.lemmas[index]) }
    guard tree[index].tag == .properNoun, let noun = people.noun(at: index, in: sentence) else { return false }
    return noun.gender == .it
  }

  /// "Its owners said that it was sound. It left Kerns": whose the owners are.
  func owner(before index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .it, sentence > 0, index < 4, tree[index].relation == .nsubj, case let before = trees[sentence - 1],
      before.count < Self.reach, before.lemmas.first == "its", let subject = before.head(of: 0),
      PersonWords.kind(before.lemmas[subject]) != nil || before[subject].xpos == .nns,
      QuotePairs(tree, tree.indices).pair(at: index) == nil,
      !before.indices.contains(where: { other in
        // "Its owners, Vale Shipping, said"
        guard other > subject, !before.isBetweenCommas(other, behind: subject),
          before[other].relation.isSubject || [.obj, .iobj].contains(before[other].relation),
          before.isHeadOfPhrase(other)
        else { return false }
        return [.nn, .nnp].contains(before[other].xpos)
      }), let name = name(for: 0, in: sentence - 1)
    else { return nil }
    let bare = String(name.name.dropFirst().dropLast())
    let owner = bare.hasSuffix("'s") ? String(bare.dropLast(2)) : bare.hasSuffix("'") ? String(bare.dropLast()) : bare
    return Candidate(name: owner, key: name.key, gender: .it, sentence: name.sentence, index: name.index)
  }

  /// "He toured the valley with a botanist, Ada Vale. They planted it": he and the one with whom he did it.
  func companions(for index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .they, sentence > 0, index < 3, tree[index].relation == .nsubj,
      let verb = tree.head(of: index), tree[verb].relation == .root,
      QuotePairs(tree, tree.indices).pair(at: index) == nil, case let before = trees[sentence - 1],
      before.count < Self.reach, let root = before.sentence.root, let subject = before.subject(of: root),
      before[subject].relation == .nsubj
    else { return nil }
    let pronoun = Gender(pronoun: before.lemmas[subject], form: before.forms[subject])
    let kind = pronoun ?? people.noun(at: subject, in: sentence - 1)?.gender
    guard let kind, kind == .he || kind == .she || kind == .person,
      let first = pronoun == nil
        ? people.noun(at: subject, in: sentence - 1)?.name
        : name(for: subject, in: sentence - 1).map({ String($0.name.dropFirst().dropLast()) }),
      first.first?.isUppercase ?? false
    else { return nil }
    var others: Set<String> = []
    for other in before.indices where other > subject {
      if before[other].xpos == .nns, before[other].relation == .obj || before[other].relation.isSubject,
        PersonWords.kind(before.lemmas[other]) != nil || PersonWords.groups.contains(before.lemmas[other])
      {
        return nil
      }
      guard [.noun, .properNoun].contains(before[other].tag), isPerson(other, in: sentence - 1),
        let person = people.noun(at: other, in: sentence - 1), person.name != first
      else { continue }
      // "Who is his partner now": nobody else.
      if before[other].tag == .noun, before.child(of: other, .cop) != nil { continue }
      others.insert(person.name)
    }
    let together = before.indices.first { other in
      other > root && before.child(of: other, .case).map { before.lemmas[$0] == "with" } ?? false
        && isPerson(other, in: sentence - 1)
    }
    guard let together, let second = people.noun(at: together, in: sentence - 1)?.name, others == [second],
      second.contains(" "), second.first?.isUppercase ?? false, second != first
    else { return nil }
    return Candidate(
      name: "\(first) and \(second)", key: "together", gender: .they, sentence: sentence - 1, index: together)
  }

  /// "The city condemned the mill. It stood empty until 2009": what only a thing does, and what is done to one, is of the
  /// thing to which something was done, where the article has named it.
  func stood(_ index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .it, sentence > 0, index < 4, tree[index].relation.isSubject, let verb = tree.head(of: index),
      tree[verb].relation == .root,
      Self.standing.contains(tree.lemmas[verb]) && tree.child(of: verb, .obj) == nil
        || tree[index].relation == .nsubjPassive && Self.building.contains(tree.lemmas[verb]),
      QuotePairs(tree, tree.indices).pair(at: index) == nil,
      case let before = trees[sentence - 1], before.count < Self.reach, let root = before.sentence.root,
      let object = before.child(of: root, .obj), let name = people.thing(named: object, in: sentence - 1),
      !before.indices.contains(where: { other in
        other != object && [.nn, .nnp].contains(before[other].xpos) && before.isHeadOfPhrase(other)
          && ([.obj, .iobj, .conj].contains(before[other].relation)
            || before[other].relation.isSubject && before.head(of: other) != root)
      })
    else { return nil }
    return Candidate(name: name, key: before.lemmas[object], gender: .it, sentence: sentence - 1, index: object)
  }

  private static let standing: Set<String> = ["burn", "close", "collapse", "house", "open", "reopen", "sink", "stand"]
  private static let building: Set<String> = [
    "build", "convert", "damage", "demolish", "design", "destroy", "raze", "rebuild", "renovate", "reopen", "restore",
  ]
}

extension SentenceTree {
  /// True for a word between the comma right behind a noun and the next one.
  fileprivate func isBetweenCommas(_ index: Int, behind noun: Int) -> Bool {
    guard noun + 1 < index, forms[noun + 1] == "," else { return false }
    return !(noun + 2..<index).contains { forms[$0] == "," }
  }
}
