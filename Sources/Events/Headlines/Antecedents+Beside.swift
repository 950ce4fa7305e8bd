import Syntax

// Who is not meant by a pronoun, though he could be by his kind.

extension Antecedents {
  /// "Ada Vale wept as Judge Kerns read the sentence. She …": one of whom nothing is known, in a clause that only tells when
  /// the woman of the main clause did something.
  func isBesideMain(_ other: Int, _ gender: Gender, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard gender == .he || gender == .she, let root = tree.sentence.root, let main = tree.subject(of: root),
      main < other,
      let person = people.noun(at: main, in: sentence), person.gender == gender,
      let verb = tree.head(of: other), tree[verb].relation == .advcl, tree[verb].head == root,
      let noun = people.noun(at: other, in: sentence), noun.key != person.key
    else { return false }
    return noun.gender == .person || noun.gender == .name
  }

  /// True when the sentence of a subject names another whom its successor's pronoun can mean as well: "The judge sent him
  /// to prison", "The judge sent Smith to prison".
  func isActedOnBeside(_ found: Candidate, _ gender: Gender, in sentence: Int) -> Bool {
    guard gender == .he || gender == .she else { return false }
    let tree = trees[sentence]
    return tree.indices.contains { other in
      guard [.obj, .iobj].contains(tree[other].relation) else { return false }
      if tree[other].tag == .pronoun {
        return tree.forms[other].lowercased() == (gender == .he ? "him" : "her")
      }
      // "Vale met Jan Kerns": a name that says nothing of who has it.
      guard let person = people.noun(at: other, in: sentence) else { return isStranger(other, in: sentence) }
      return person.gender.fits(gender) && person.key != found.key
    }
  }

  /// "Ada Vale refused to sell. The two did not speak for a year. In May she came": whom the sentence before the last told of,
  /// where the last speaks of nobody who could be she.
  func beyond(_ sentence: Int, _ gender: Gender, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .he || gender == .she, sentence > 0, depth > 0, tree.count < Self.reach else { return nil }
    let isOther = tree.indices.contains { index in
      switch tree[index].tag {
      case .pronoun: Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender
      case .noun: PersonWords.kind(tree.lemmas[index]) != nil || PersonWords.isDoer(tree.lemmas[index])
      case .properNoun:
        !PersonWords.times.contains(tree.lemmas[index])
          && !(tree.child(of: index, .case).map { ["at", "in"].contains(tree.lemmas[$0]) } ?? false)
      default: tree.forms[index] == "\""
      }
    }
    guard !isOther, let found = candidate(in: sentence - 1, gender, depth: depth), found.gender == gender,
      found.sentence == sentence - 1, found.name.first?.isUppercase ?? false,
      !isActedOnBeside(found, gender, in: sentence - 1), let verb = trees[sentence - 1].head(of: found.index),
      !trees[sentence - 1].isSayingVerb(verb)
    else { return nil }
    return found
  }

  /// "Her daughter, Ida Vale, said so. She was born in Kerns": who has the daughter may be told of again.
  func isSpeakerOfOwn(_ found: Candidate, _ gender: Gender) -> Bool {
    let tree = trees[found.sentence]
    guard gender == .he || gender == .she, let verb = tree.head(of: found.index), tree.isSayingVerb(verb) else {
      return false
    }
    return tree.children(of: verb, .nsubj).contains { subject in
      tree.child(of: subject, .nmodPossessive).map {
        Gender(pronoun: tree.lemmas[$0], form: tree.forms[$0]) == gender
      } ?? false
    }
  }

  /// "Jan Kerns": a first and a last name of which nothing is known.
  func isStranger(_ index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard tree[index].tag == .properNoun, tree.isHeadOfPhrase(index), tree.child(of: index, .det) == nil else {
      return false
    }
    let name = Firms.run(around: index, tree)
    // "Vale Rovers have signed him"
    let isTeam =
      tree[name.upperBound - 1].xpos == .nnps
      || tree.head(of: index).map { verb in
        tree.children(of: verb, .aux, .auxPassive, .cop).contains { ["are", "have", "were"].contains(tree.forms[$0]) }
      } ?? false
    return (2...3).contains(name.count) && !isTeam && people.noun(at: index, in: sentence) == nil
      && !name.contains { PersonWords.times.contains(tree.lemmas[$0]) || PersonWords.bodies.contains(tree.forms[$0]) }
  }

  /// "“She robbed them,” prosecutor Kerns said. She …": whoever speaks of her is another, as a rule, and not by it.
  func speaksOfAnother(_ speaker: Int, _ gender: Gender, in sentence: Int, _ quotes: QuotePairs) -> Bool {
    let tree = trees[sentence]
    guard gender == .he || gender == .she, let verb = tree.head(of: speaker), tree.isSayingVerb(verb) else {
      return false
    }
    return tree.indices.contains { word in
      tree[word].tag == .pronoun && quotes.pair(at: word) != nil
        && Gender(pronoun: tree.lemmas[word], form: tree.forms[word]) == gender
    }
  }

  /// "Prosecutor Kerns", behind "Ada Vale": "she" is more likely the one who is known to be a woman.
  func isDoubtfulWoman(_ noun: People.Noun, at index: Int, in sentence: Int) -> Bool {
    noun.gender == .person && !noun.name.split(separator: " ").contains { PersonWords.firstNames[String($0)] == .she }
      && protagonists.hasWoman(otherThan: noun.key, before: index, in: sentence)
  }

  /// "A couple in their 80s", "two men and their dogs": whose they are stands before them in the same phrase.
  func isOfOwnPhrase(_ pronoun: Int, _ gender: Gender, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard let owned = tree.head(of: pronoun) else { return false }
    if let first = tree.forms[owned].first, first.isNumber, tree.forms[owned].hasSuffix("s") { return true }
    guard gender != .it else { return false }
    var (noun, steps) = (owned, 0)
    while steps < 6, [.nmod, .conj].contains(tree[noun].relation), let head = tree.head(of: noun), head < pronoun,
      [.noun, .properNoun].contains(tree[head].tag)
    {
      (noun, steps) = (head, steps + 1)
      let isOfPeople =
        PersonWords.kind(tree.lemmas[noun]) != nil || PersonWords.groups.contains(tree.lemmas[noun])
        || tree[noun].tag == .properNoun
      if isOfPeople,
        people.noun(at: noun, in: sentence).map({ $0.gender.fits(gender) }) ?? true
          || gender == .they && PersonWords.groups.contains(tree.lemmas[noun])
      {
        return true
      }
    }
    return false
  }
}

extension Antecedents {
  /// "Its chairwoman": only a body has one, and another body may be meant as well; nil where no person is anybody's.
  func isBodyOfPerson(_ found: Candidate, _ pronoun: Int, in sentence: Int) -> Bool? {
    guard trees[sentence][pronoun].relation == .nmodPossessive,
      let owned = trees[sentence].head(of: pronoun), case let noun = trees[sentence].lemmas[owned],
      PersonWords.kind(noun) != nil || Self.staff.contains(noun)
    else { return nil }
    let tree = trees[found.sentence]
    let bodies = tree.indices.filter { word in
      guard tree.isHeadOfPhrase(word), tree[word].head != found.index || tree[word].relation.isSubject else {
        return false
      }
      switch tree[word].tag {
      case .noun: return PersonWords.bodyNouns.contains(tree.lemmas[word])
      case .properNoun:
        return PersonWords.bodies.contains(tree.forms[word]) || Firms.endings.contains(tree.forms[word])
      default: return false
      }
    }
    return bodies.allSatisfy { $0 == found.index } && (!bodies.isEmpty || tree[found.index].tag == .properNoun)
  }

  /// Those whom only a body has.
  private static let staff: Set<String> = [
    "adviser", "commissioner", "economist", "employee", "inspector", "investigator", "lawyer", "official", "scientist",
    "shareholder", "trustee",
  ]

  /// What no pronoun stands for.
  static let anything = HeadlineWords.anybody.union(["nothing", "someone", "something"])

  /// What talks do: "They resumed on Monday".
  static let happening: Set<String> = ["begin", "collapse", "continue", "end", "resume", "start"]

  /// "They married in 1946": she, and the one man of whom the sentence before tells.
  func pair(for index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .they, sentence > 0, tree[index].relation == .nsubj, let verb = tree.head(of: index),
      ["divorce", "marry", "separate", "wed"].contains(tree.lemmas[verb]), tree.child(of: verb, .obj) == nil,
      QuotePairs(tree, tree.indices).pair(at: index) == nil
    else { return nil }
    for (first, second) in [(Gender.he, Gender.she), (.she, .he)] {
      guard let one = one(of: first, in: sentence - 1), let other = onlyNamed(second, in: sentence - 1),
        one.key != other.key || one.name != other.name, one.name.contains(" "), other.name.contains(" ")
      else { continue }
      return Candidate(
        name: "\(one.name) and \(other.name)", key: "married", gender: .they, sentence: other.sentence,
        index: other.index)
    }
    return nil
  }

  /// Whom a sentence is about, by name or pronoun.
  private func one(of gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard let subject = tree.sentence.root.flatMap(tree.subject) else { return nil }
    if tree[subject].tag == .pronoun {
      guard Gender(pronoun: tree.lemmas[subject], form: tree.forms[subject]) == gender else { return nil }
      return one(for: subject, gender, in: sentence) ?? candidate(in: sentence, gender, depth: 3)
        ?? protagonist(for: subject, gender, in: sentence)
    }
    return candidate(in: sentence, gender, depth: 3)
  }

  /// "Vale, who had opposed the loan since it was proposed": the one thing of which the sentence has told.
  func thing(before index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    let tree = trees[sentence]
    guard gender == .it, tree[index].relation == .nsubjPassive, index < Self.reach, let verb = tree.head(of: index),
      tree[verb].relation == .advcl, let main = tree.head(of: verb), main < index,
      let object = tree.child(of: main, .obj), object < index, tree[object].xpos == .nn,
      PersonWords.kind(tree.lemmas[object]) == nil, !PersonWords.times.contains(tree.lemmas[object]),
      QuotePairs(tree, tree.indices).pair(at: index) == nil
    else { return nil }
    let others = (0..<index).contains { word in
      guard word != object, [.nn, .nnp].contains(tree[word].xpos), tree.isHeadOfPhrase(word) else { return false }
      return people.noun(at: word, in: sentence).map { !$0.gender.isPerson } ?? true
    }
    guard !others, let words = tree.bareDefinite(object) else { return nil }
    let name = "the " + tree.text(words)
    return Candidate(name: name, key: tree.lemmas[object], gender: .it, sentence: sentence, index: object)
  }
}

extension SentenceTree {
  /// "Ines Okafor", of which the parse took the first word for another noun or an adjective: a first name with a capital.
  func isFirstName(_ index: Int) -> Bool {
    [.nn, .nns, .nnp, .jj, .uh].contains(self[index].xpos) && PersonWords.firstNames[forms[index]] != nil
  }
}
