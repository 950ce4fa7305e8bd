import Syntax

extension HeadlineWriter {
  /// Puts the names of firms and things in brackets for "the company" and "the mill", and gives what was named.
  @discardableResult func nameThings(in draft: inout Draft, top: Int, sentence: Int) -> Set<String> {
    var named: Set<String> = []
    let tree = draft.tree
    let subject = tree.subject(of: top)
    let words = draft.printedWords().map(\.index)
    if let name = nameAged(in: &draft, sentence: sentence) { named.insert(name) }
    if let name = nameResults(in: &draft, top: top, sentence: sentence) { named.insert(name) }
    nameRoads(in: &draft, sentence: sentence)
    if let key = nameOpening(in: &draft, sentence: sentence) { named.insert(key) }
    for index in words {
      guard let first = tree.beginningOfTwo(index), draft.keeps[first], draft.quotes.pair(at: index) == nil,
        let name = antecedents.people.two(named: index, in: sentence),
        draft.length + name.unicodeScalars.count < Self.limit - 10,
        !words.contains(where: { tree[$0].tag == .properNoun && name.contains(tree.forms[$0]) })
      else { continue }
      for word in first..<index { draft.remove(word) }
      draft.substitute("[\(name)]", for: index)
      named.formUnion([name, tree.lemmas[index]])
    }
    for index in words where index > 0 && words.contains(index - 1) && tree[index].tag == .noun {
      let first = tree.compound(index).lowerBound
      guard
        let name = antecedents.people.firm(at: index, in: sentence)
          ?? antecedents.people.thing(named: index, in: sentence),
        draft.quotes.pair(at: index) == nil, !draft.substitutes.values.contains(where: { $0.contains(name) }),
        let key = name.split(whereSeparator: { $0 == " " || $0 == "-" }).first(where: { $0.first?.isUppercase ?? false }
        ),
        !words.contains(where: { tree.forms[$0] == key }),
        !draft.substitutes.values.contains(where: { $0.contains(key) }),
        index == subject || draft.length + name.unicodeScalars.count < Self.limit - 10, first > 0
      else { continue }
      for word in first - 1..<index { draft.remove(word) }
      let isOwner = index + 1 < tree.count && tree[index + 1].xpos == .pos && draft.keeps[index + 1]
      if isOwner { draft.remove(index + 1) }
      draft.substitute("[\(isOwner ? name.possessive : name)]", for: index)
      named.formUnion([name, tree.lemmas[index]])
    }
    return named
  }

  /// "He resigned, taking a post where he remained": whom the line is about is named by its first word, and not further on.
  private func nameOpening(in draft: inout Draft, sentence: Int) -> String? {
    guard let first = draft.printedWords().first?.index, draft.tree[first].relation.isSubject,
      draft.tree.lemmas[first] == "he" || draft.tree.lemmas[first] == "she", draft.substitutes[first] == nil,
      let answer = antecedents.name(for: first, in: sentence),
      answer.sentence != sentence || !draft.keeps[answer.index]
    else { return nil }
    draft.substitute(answer.name, for: first)
    return answer.key
  }
}
