import Syntax

// Of two nouns before a relative clause, "a bid from Lorne Ltd, which", the one that the clause tells of; and clauses that tell
// of a noun by which one it is, and of an end.

extension TellingFinder {
  /// The noun that hangs on the parser's, where only that can do or suffer what the clause says; nil where the parser's
  /// will do. `relative` is the clause's "which" or "that".
  func thing(in noun: Int, behind relative: Int, of verb: Int) -> Int? {
    guard tree[noun].tag == .noun, noun < relative, ["that", "which"].contains(tree.lemmas[relative]) else {
      return nil
    }
    let things = tree.children(of: noun, .nmod).filter { $0 > noun && $0 < relative }
    guard let thing = things.first, things.count == 1, let word = tree.child(of: thing, .case) else { return nil }
    switch tree.lemmas[word] {
    case "of" where isDoing(noun) && !isOfDeeds(verb) || isWithinPreposition(noun): return thing
    case "by", "from", "with": return isDeal(noun) && isDoer(thing, of: verb) ? thing : nil
    default: return nil
    }
  }

  /// "The closing of a mill, which was shut": a deed by its verb's own name.
  private func isDoing(_ noun: Int) -> Bool {
    tree.forms[noun].hasSuffix("ing") && tree[noun].xpos == .nn && HeadlineWords.doings.contains(tree.lemmas[noun])
  }

  /// True for a verb that says of a deed when it is done, and by whose leave.
  private func isOfDeeds(_ verb: Int) -> Bool { HeadlineWords.ofDeeds.contains(tree.lemmas[verb]) }

  /// "Under the cover of a convoy that was let through": the noun only makes a preposition.
  private func isWithinPreposition(_ noun: Int) -> Bool {
    guard let word = tree.child(of: noun, .case), word < noun else { return false }
    return HeadlineWords.prepositional.contains(tree.lemmas[noun])
      && tree.children(of: noun).allSatisfy { $0 > noun || [.case, .det].contains(tree[$0].relation) }
  }

  private func isDeal(_ noun: Int) -> Bool { HeadlineWords.deals.contains(tree.lemmas[noun]) }

  /// "A bid from Lorne Ltd, which sold its stake": a name that does something to something of its own.
  private func isDoer(_ name: Int, of verb: Int) -> Bool {
    guard tree[name].tag == .properNoun, tree.child(of: verb, .auxPassive, .cop) == nil,
      let object = tree.child(of: verb, .obj), object > verb
    else { return false }
    return tree.child(of: object, .nmodPossessive).map { tree.forms[$0] == "its" } ?? false
      || HeadlineWords.ofOwners.contains(tree.lemmas[verb])
  }

  /// "A cut in wages that the firm proposed": what somebody proposes is the cut.
  func change(of noun: Int, for verb: Int) -> Int? {
    guard HeadlineWords.deciding.contains(tree.lemmas[verb]), let word = tree.child(of: noun, .case),
      ["in", "to"].contains(tree.lemmas[word]), let change = tree.head(of: noun) == verb ? nil : word - 1, change >= 0,
      tree[change].tag == .noun, HeadlineWords.changes.contains(tree.lemmas[change]) || tree.lemmas[change] == "cut",
      tree.relativeWord(of: verb).map({ tree[$0].relation == .obj && $0 > noun }) ?? false
    else { return nil }
    return change
  }

  /// "Stayed until she retired in 2004": the end of one thing is what is told of that day.
  func endsAnother(_ clause: Int) -> Bool {
    guard isOver, clause == path.first, let mark = tree.child(of: clause, .mark), mark < clause,
      ["till", "until"].contains(tree.lemmas[mark]), tree[clause].xpos == .vbd, let dating, dating.lowerBound > clause,
      spans[clause].contains(dating.lowerBound)
    else { return false }
    return tree.subject(of: clause).map { $0 > mark && $0 < clause } ?? false
  }

  /// "The fourth ship lost in the gulf", of "It was the fourth ship lost in the gulf": which one it is, the whole clause tells.
  func isOneOfOrder(_ noun: Int) -> Bool {
    tree.child(of: noun, .cop) != nil && tree.subject(of: noun) != nil
      && tree.children(of: noun, .amod).contains {
        tree[$0].xpos == .jjs || HeadlineWords.ordinals.contains(tree.lemmas[$0])
      }
  }
}
