import Syntax

extension HeadlineWriter {
  /// "A court overturned her first acquittal": whose it is nobody can be of whom the headline speaks.
  func isOfAbsent(_ pronoun: Int, _ draft: Draft, top: Int, in sentence: Int) -> Bool {
    let tree = draft.tree
    guard let subject = tree.subject(of: top), [.noun, .properNoun, .pronoun].contains(tree[subject].tag),
      let gender = Gender(pronoun: tree.lemmas[pronoun], form: tree.forms[pronoun]), gender == .he || gender == .she
    else { return false }
    return !draft.printedWords().contains { word in
      let index = word.index
      // "A 6-year-old was found after his parents called"
      if tree.lemmas[index] == "old", index > 0, tree.isHyphen(index - 1) { return true }
      switch tree[index].tag {
      case .pronoun:
        return index != pronoun
          && (Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender || tree[index].xpos == .wp)
      case .noun:
        return tree[index].head != pronoun && index != tree[pronoun].head
          && (PersonWords.kind(tree.lemmas[index]) != nil || PersonWords.isDoer(tree.lemmas[index]))
      case .properNoun:
        guard !PersonWords.times.contains(tree.lemmas[index]) else { return false }
        return antecedents.people.noun(at: index, in: sentence).map { $0.gender != .it && $0.gender != .they } ?? true
      default: return false
      }
    }
  }

  /// "The 24-year-old", behind a sentence that names one person, and no other.
  func nameAged(in draft: inout Draft, sentence: Int) -> String? {
    let tree = draft.tree
    guard sentence > 0, tree.count > 6,
      let first = tree.indices.dropLast(6).first(where: { start in
        tree.lemmas[start] == "the" && draft.keeps[start] && tree[start + 1].tag == .numeral
          && tree.isHyphen(start + 2) && tree.lemmas[start + 3] == "year" && tree.isHyphen(start + 4)
          && tree.forms[start + 5] == "old"
      }), ![.noun, .properNoun, .adjective].contains(tree[first + 6].tag), draft.quotes.pair(at: first) == nil,
      let person = antecedents.onlyPerson(of: sentence - 1), person.contains(" ")
    else { return nil }
    for index in first..<first + 5 { draft.remove(index) }
    draft.substitute("[\(person)]", for: first + 5)
    return person
  }

  /// "Net income rose to 3 million": whose it is in an article about one firm.
  func nameResults(in draft: inout Draft, top: Int, sentence: Int) -> String? {
    let tree = draft.tree
    guard let noun = tree.subject(of: top), HeadlineWords.owned.contains(tree.lemmas[noun]), tree[noun].tag == .noun,
      draft.quotes.pair(at: noun) == nil, let first = draft.firstWord, noun - first < 3, first <= noun,
      tree.children(of: noun).allSatisfy({ $0 < noun && $0 >= first && ["net", "operating"].contains(tree.lemmas[$0]) }
      ),
      (first..<noun).allSatisfy({ ["net", "operating"].contains(tree.lemmas[$0]) }),
      let firm = antecedents.people.firm(ofResults: noun, in: sentence),
      draft.length + firm.unicodeScalars.count < Self.limit - 4
    else { return nil }
    draft.substitute("[\(firm.possessive)] \(tree.forms[first].lowercased())", for: first)
    return firm
  }

  /// "Vale Street opened in 1911", where the article speaks of Vale Street Elementary School.
  func nameRoads(in draft: inout Draft, sentence: Int) {
    let tree = draft.tree
    for index in draft.printedWords().map(\.index) where index > 0 && tree[index].tag == .properNoun {
      let run = Firms.run(around: index, tree)
      guard run.upperBound == index + 1, run.count == 2, draft.keeps[index - 1],
        index + 1 == tree.count || ![.noun, .adjective].contains(tree[index + 1].tag),
        run.lowerBound == 0 || tree[run.lowerBound - 1].tag == .punctuation || tree[index].relation.isSubject,
        draft.quotes.pair(at: index) == nil, let name = antecedents.people.longName(run, in: sentence)
      else { continue }
      draft.remove(index - 1)
      draft.substitute("[\(name)]", for: index)
    }
  }
}

extension Antecedents {
  /// The name of the one person whom a sentence names.
  func onlyPerson(of sentence: Int) -> String? {
    let tree = trees[sentence]
    guard tree.count < Self.reach else { return nil }
    var found: Set<People.Noun> = []
    for index in tree.indices {
      // "Vale hired a clerk": another, of whatever name.
      if tree[index].tag == .noun, PersonWords.kind(tree.lemmas[index]) != nil, tree.isHeadOfPhrase(index),
        tree[index].relation != .appos, tree.child(of: index, .appos, .flat) == nil,
        index + 1 == tree.count || ![.nnp, .nnps].contains(tree[index + 1].xpos)
      {
        return nil
      }
      guard tree[index].tag == .properNoun, tree.isHeadOfPhrase(index) else { continue }
      if isStranger(index, in: sentence), tree.child(of: index, .case) == nil || tree[index].relation == .conj {
        return nil
      }
      if let person = people.noun(at: index, in: sentence), person.gender.isPerson { found.insert(person) }
    }
    return Set(found.map(\.key)).count == 1 ? found.map(\.name).max { $0.count < $1.count } : nil
  }
}
