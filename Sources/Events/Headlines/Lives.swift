import Syntax

/// The one person whom an article is the life of: obituaries and profiles name others by the way, and return to their own.
///
/// Such an article tells of a birth, names its person in full at the beginning, oftener than anybody else of the kind, and
/// says "he" or "she" in a third of its sentences.
struct Life: Sendable {
  let person: Antecedents.Candidate
  let gender: Gender

  init?(_ trees: [SentenceTree], _ people: People) {
    guard trees.contains(where: { $0.forms.contains("born") || $0.forms.contains("Born") }) else { return nil }
    var first: [String: Antecedents.Candidate] = [:]
    var counts: [String: Int] = [:]
    var kin: Set<String> = []
    var pronouns: [Gender: Int] = [:]
    var sentences: Set<Int> = []
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices {
        if tree[index].tag == .pronoun,
          let gender = Gender(pronoun: tree.lemmas[index], form: tree.forms[index]), gender == .he || gender == .she
        {
          pronouns[gender, default: 0] += 1
          sentences.insert(sentence)
        }
        guard tree[index].tag == .properNoun, tree.isHeadOfPhrase(index),
          let noun = people.noun(at: index, in: sentence), noun.gender.isPerson, !noun.name.isEmpty
        else { continue }
        if first[noun.key] == nil, tree.isKin(index) { kin.insert(noun.key) }
        counts[noun.key, default: 0] += 1
        let known = Antecedents.Candidate(
          name: noun.name, key: noun.key, gender: noun.gender, sentence: sentence, index: index)
        if first[noun.key] == nil { first[noun.key] = known }
      }
    }
    // "Ferrante", beside "Ada Ferrante" and "Otto Ferrante", is no third, and rather the one of whom the article is the life.
    func count(_ one: Antecedents.Candidate, isMost: Bool = true) -> Int {
      counts.filter { $0.key == one.key || isMost && one.name.hasSuffix(" " + $0.key) }.values.reduce(0, +)
    }
    let gender: Gender = pronouns[.he, default: 0] > pronouns[.she, default: 0] ? .he : .she
    let known = first.values.filter { $0.gender.fits(gender) && !kin.contains($0.key) }
    guard pronouns[gender, default: 0] > 5, sentences.count * 3 > trees.count,
      let most = known.filter({ $0.sentence < 3 && $0.name.contains(" ") })
        .min(by: { (-count($0), $0.sentence, $0.index) < (-count($1), $1.sentence, $1.index) }),
      known.allSatisfy({ one in
        one.key == most.key || most.name.hasSuffix(" " + one.key)
          || count(one, isMost: false) * 2 <= count(most)
      })
    else { return nil }
    person = most
    self.gender = gender
  }

  /// "Ms. Vale", in the life of Ada Vale.
  func isPerson(_ key: String) -> Bool { !key.isEmpty && (key == person.key || person.name.hasSuffix(" " + key)) }
}

extension SentenceTree {
  /// "Her daughter, Ada Vale", "his son Otto", "she married Otto Brandt": one who comes in as somebody of the one whose life
  /// is told, and is not that one.
  fileprivate func isKin(_ name: Int) -> Bool {
    guard let head = head(of: name) else { return false }
    if self[name].relation == .obj, ["marry", "wed"].contains(lemmas[head]) { return true }
    let nouns = [head] + children(of: name, .appos, .compound, .nmodDescription)
    return nouns.contains { noun in
      guard self[noun].tag == .noun, PersonWords.relatives.contains(forms[noun]) else { return false }
      return children(of: noun, .nmodPossessive).contains { ["his", "her"].contains(forms[$0].lowercased()) }
        || children(of: name, .nmodPossessive).contains { ["his", "her"].contains(forms[$0].lowercased()) }
    }
  }
}

extension Antecedents {
  /// The one whose life an article tells, where the sentence and the ones before it go on about nobody else of the kind.
  func one(for index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    guard let life, life.gender == gender, (life.person.sentence, life.person.index) < (sentence, index),
      index < Self.reach, QuotePairs(trees[sentence], trees[sentence].indices).pair(at: index) == nil,
      !isSaid(index, trees[sentence])
    else { return nil }
    if let last = lastSubject(gender, in: sentence, before: index) {
      return life.isPerson(last) ? life.person : nil
    }
    for before in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
      if let last = lastSubject(gender, in: before, before: trees[before].count) {
        return life.isPerson(last) ? life.person : nil
      }
    }
    return life.person
  }

  /// The key of whoever of a kind does something last in a sentence; the person's own for a pronoun, and an empty one where
  /// it may be another.
  private func lastSubject(_ gender: Gender, in sentence: Int, before end: Int) -> String? {
    let tree = trees[sentence]
    for index in (0..<end).reversed() where tree[index].relation.isSubject {
      // "Wilson made him a minister, and he …": he is not Wilson.
      if isOfAnother(index, gender, tree) { continue }
      if tree[index].tag == .pronoun {
        if Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender { return life?.person.key }
        continue
      }
      guard let noun = people.noun(at: index, in: sentence) else {
        if tree[index].tag == .properNoun { return "" }
        continue
      }
      if noun.gender.isPerson, noun.gender.fits(gender) { return noun.key }
      if noun.gender == .name, tree[index].tag == .properNoun { return "" }
    }
    return nil
  }
}
