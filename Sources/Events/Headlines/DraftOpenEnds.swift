import Syntax

// Ends that wait for what was cut off or struck out: a subject for its verb, a participle for its time, an object for its
// name.

extension Draft {
  /// "Issued a statement saying their entry", of "their entry into the union will bring peace": a subject whose verb is not
  /// printed goes with the word that opened its clause.
  mutating func trimOpenClause() {
    let words = withoutSpeaker(printedWords().map(\.index))
    guard words.count > 6, let last = words.last, [.noun, .properNoun].contains(tree[last].tag),
      let verb = verbBeyond(last)
    else { return }
    let predicate = tree.predicate(of: verb)
    let subject = tree.subject(of: predicate)
    if let subject, subject > last ? !isListed(last, with: subject) : !spans[subject].contains(last) { return }
    guard let start = opening(of: words), start > 4, !words[start...].contains(where: path.contains) else { return }
    for index in words[start...] { remove(index) }
  }

  /// "His mother, stepfather and others": nothing but nouns and what joins them stands between.
  private func isListed(_ first: Int, with last: Int) -> Bool {
    last - first < 8
      && (first + 1...last).allSatisfy {
        [.noun, .properNoun, .coordinatingConjunction, .determiner, .adjective].contains(tree[$0].tag)
          || tree.forms[$0] == ","
      }
  }

  /// The finite verb behind the last word that is printed, with no more than the rest of a phrase between them.
  private func verbBeyond(_ last: Int) -> Int? {
    for index in last + 1..<min(last + 14, tree.count) {
      if keeps[index] { return nil }
      // "After his mother, stepfather and others died"
      if tree.forms[index] == "," || tree[index].tag == .coordinatingConjunction, index + 1 < tree.count,
        [.noun, .properNoun, .determiner].contains(tree[index + 1].tag)
      {
        continue
      }
      if isMark(index) || tree[index].tag == .coordinatingConjunction { return nil }
      // "As hopes | faded", read as a participle
      if index == last + 1, tree[index].xpos == .vbn, index + 1 < tree.count, tree.lemmas[index + 1] != "by",
        last > 0, tree.lemmas[last - 1] == "as"
      {
        return index
      }
      if tree[index].xpos.isFinite {
        // "After the boat he was in capsized": the clause of a contact has a subject of its own.
        if tree.subject(of: tree.predicate(of: index)).map({ $0 > last && !isListed(last, with: $0) }) ?? false {
          continue
        }
        return index
      }
      if tree[index].tag == .verb || [.wdt, .wp, .wrb, .to].contains(tree[index].xpos) || tree.lemmas[index] == "that" {
        return nil
      }
    }
    return nil
  }

  /// The place of the word that opens the last clause: "saying", "while", "but", with the comma before it.
  private func opening(of words: [Int]) -> Int? {
    for place in words.indices.reversed().prefix(12) {
      let index = words[place]
      let isOpening =
        tree[index].xpos == .vbg && tree.isSayingVerb(index)
        || ["after", "although", "as", "because", "before", "but", "though", "when", "while"].contains(
          tree.lemmas[index])
          && (tree[index].relation != .case || ["after", "as", "before"].contains(tree.lemmas[index]))
      if isOpening { return place > 0 && isSeparator(words[place - 1]) ? place - 1 : place }
      if tree[index].xpos.isFinite, !["there"].contains(tree.lemmas[words[max(place - 1, 0)]]) { return nil }
    }
    return nil
  }

  /// "A poll released found", "in an interview published": a participle that has lost its time says nothing.
  mutating func strikeBareParticiples() {
    for index in window where keeps[index] && tree[index].xpos == .vbn && !path.contains(index) {
      guard tree[index].relation == .acl, substitutes[index] == nil, !isSetOff(index),
        HeadlineWords.printing.contains(tree.lemmas[index]), index > 0, keeps[index - 1],
        !spans[index].clamped(to: window).contains(where: { $0 != index && keeps[$0] && !isMark($0) }),
        spans[index].clamped(to: window).contains(where: { word in timexes.contains { $0.contains(word) } })
      else { continue }
      remove(index)
    }
  }

  /// The name that a noun is an apposition to: "the Lorne Forum, the group she founded".
  func named(_ noun: Int) -> Range<Int>? {
    guard tree[noun].relation == .appos, let name = tree.head(of: noun), name < noun, tree[name].tag == .properNoun,
      tree.lemmas[spans[noun].first { !isMark($0) } ?? noun] == "the"
    else { return nil }
    var phrase = tree.plainPhrase(of: name, spans)
    if let first = phrase.first, first < name, tree[first].tag == .adposition { phrase = first + 1..<phrase.upperBound }
    return phrase.upperBound <= spans[noun].lowerBound ? phrase : nil
  }

  /// "In Kerns, Lorne", of "in Kerns, Lorne and Stennet": of a list of names, all or none. "Defends and", of "defends and
  /// praises the plan": of two verbs with one object, both.
  func isWithinList(_ index: Int) -> Bool {
    let goesOn =
      index + 1 < tree.count && (tree.forms[index + 1] == "," || tree[index + 1].tag == .coordinatingConjunction)
    let heads = [index] + tree.ancestors(of: index, atMost: 6)
    // "Between the north and the south"
    if heads.contains(where: { head in
      tree.child(of: head, .case).map { tree.lemmas[$0] == "between" } ?? false
        && tree.child(of: head, .conj).map { $0 > index } ?? false
    }) {
      return true
    }
    guard goesOn else { return false }
    if tree[index].tag == .properNoun,
      let next = (index + 2..<min(index + 4, tree.count)).first(where: { tree[$0].tag == .properNoun })
    {
      return ([next] + tree.ancestors(of: next, atMost: 1)).contains { name in
        tree[name].relation == .conj && tree[name].tag == .properNoun && heads.prefix(4).contains(tree[name].head)
      }
    }
    guard tree[index].xpos.isFinite, tree.child(of: index, .obj, .ccomp, .xcomp, .obl) == nil else { return false }
    return tree.children(of: index, .conj).contains { $0 == index + 2 && tree.child(of: $0, .obj, .ccomp) != nil }
  }

  /// "For firms", of "for firms which raised wages"; "made it clear", of "clear that it held"; "the price", of "and the price
  /// for the mill": without what follows another thing is meant.
  func isNeeded(_ next: Int, after last: Int) -> Bool {
    guard next == last + 1 else { return false }
    // "At around 270", of "270 to 275 crowns"; "because of a 104 percent", of "a 104 percent or 600 million crown rise"
    if tree[last].tag == .numeral,
      tree.lemmas[next] == "to" || tree[next].tag == .numeral || TimexLeads.measures.contains(tree.forms[next])
    {
      return true
    }
    if TimexLeads.measures.contains(tree.forms[last]), last > 1, tree[last - 1].tag == .numeral,
      ["a", "an", "the"].contains(form(last - 2)),
      [.noun, .coordinatingConjunction, .adjective, .numeral].contains(tree[next].tag)
    {
      return true
    }
    if [.wdt, .wp].contains(tree[next].xpos) || tree.lemmas[next] == "whose" {
      return tree[last].tag == .noun && tree.child(of: last, .nmodPossessive) == nil
    }
    if tree.lemmas[next] == "than" { return true }
    if tree.lemmas[next] == "to",
      ["close", "due", "equal", "equivalent", "next", "prior", "similar", "thanks"].contains(tree.lemmas[last])
    {
      return true
    }
    if tree.lemmas[next] == "that" { return tree[next].relation == .mark || tree[next].xpos == .wdt }
    return tree[last].relation == .conj && tree[last].tag == .noun && tree[next].relation == .case
      && tree.head(of: next).map { tree[$0].head == last } ?? false
  }
}
