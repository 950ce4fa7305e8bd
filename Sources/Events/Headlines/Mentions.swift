import Syntax

// Events that a sentence only mentions: what it tells is something else, of another time, or nothing.

extension HeadlineWriter {
  /// True where the headline `line` of an event tells nothing of it that could stand under its date.
  func isMention(_ line: String, sentence: Int, trigger: Int, _ times: HeadlineTimes) -> Bool {
    guard trees.indices.contains(sentence), trees[sentence].count <= Self.longest else { return false }
    return saysNothing(line, sentence, trigger) || tellsOther(line, sentence, trigger, times)
  }

  /// "The statement", "A letter [was] sent": a noun by itself, and that something was done with it.
  private func saysNothing(_ line: String, _ sentence: Int, _ trigger: Int) -> Bool {
    let tree = trees[sentence]
    let words = line.split(separator: " ").map(String.init)
    // "The end of the first quarter", "Holdings were as follows"
    let isEnd =
      ["beginning", "close", "end", "start"].contains(tree.lemmas[trigger]) && tree[trigger].tag == .noun
      && tree.children(of: trigger, .nmod).contains {
        TimexLeads.parts.contains(tree.lemmas[$0]) || TimexLeads.units.contains(tree.lemmas[$0])
      }
    if isEnd || line.hasSuffix(" as follows") || saysWithoutContent(line, tree, trigger) { return true }
    guard !words.isEmpty, words.count < 5, tree[trigger].relation != .root else { return false }
    let isNamed = words.dropFirst().contains { word in
      word.first.map { $0.isUppercase || $0.isNumber } ?? false
    }
    let isOwned = words.contains { $0.hasSuffix("]") && !["[was]", "[were]"].contains($0) || $0.contains("'s") }
    if isNamed || isOwned || words[0].hasPrefix("[") || !["a", "an", "the"].contains(words[0].lowercased()) {
      return false
    }
    if words.contains("[was]") || words.contains("[were]") { return true }
    let finite = tree.indices.filter { tree[$0].xpos.isFinite }.map { tree.forms[$0] }
    return words.count < 4 && !words.contains(where: finite.contains)
  }

  /// "Vale Boats said", "Vale Boats said the inflow of money into its mills": the verb of what was said did not fit.
  private func saysWithoutContent(_ line: String, _ tree: SentenceTree, _ trigger: Int) -> Bool {
    guard tree.isSayingVerb(trigger), let content = tree.child(of: trigger, .ccomp), content > trigger,
      !line.contains("\"")
    else { return false }
    let printed = Set(line.split(separator: " ").map { $0.filter(\.isLetter) })
    let verbs = [content] + tree.children(of: content, .aux, .auxPassive, .cop)
    return !verbs.contains { printed.contains(tree.forms[$0].filter(\.isLetter)) }
      && !tree.indices.contains { index in
        index != trigger && tree[index].xpos.isFinite && printed.contains(tree.forms[index].filter(\.isLetter))
      }
  }

  /// "The market rebounds from yesterday's losses", for the losses: their day is not that of what the clause tells.
  private func tellsOther(_ line: String, _ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> Bool {
    let tree = trees[sentence]
    guard let dating = times.dating, tree[trigger].tag == .noun, isOwn(dating, of: trigger, tree) else { return false }
    let finder = TellingFinder(tree: tree, spans: spans[sentence], times: times)
    var noun = trigger
    while [.compound, .flat, .nmodDescription, .conj].contains(tree[noun].relation), let head = tree.head(of: noun),
      !tree.isPredicate(head)
    { noun = head }
    guard let top = tree.ancestors(of: noun).first(where: tree.isPredicate), !finder.isOwnClause(noun, of: top) else {
      return false
    }
    return line.split(separator: " ").contains { $0.filter(\.isLetter) == tree.forms[top].filter(\.isLetter) }
  }

  /// "Last month's killing", "the February 1 estimate", "the losses of May": the time is a part of the noun's phrase.
  private func isOwn(_ dating: Range<Int>, of noun: Int, _ tree: SentenceTree) -> Bool {
    guard let time = tree.head(of: dating), let head = tree.head(of: time) else { return false }
    if dating.upperBound <= noun {
      return head == noun || tree[head].head == noun && [.compound, .amod].contains(tree[head].relation)
    }
    return head == noun && dating.lowerBound == noun + 2 && ["of", "in", "on"].contains(tree.lemmas[noun + 1])
      && (![.obj, .nsubj, .nsubjPassive].contains(tree[noun].relation)
        || ["mark", "recall", "reflect"].contains(tree.head(of: noun).map { tree.lemmas[$0] }))
  }
}
