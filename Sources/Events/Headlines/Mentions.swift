import Syntax

// Events that a sentence only mentions: what it tells is something else, of another time, or nothing.

extension HeadlineWriter {
  /// True where the headline `line` of an event tells nothing of it that could stand under its date.
  func isMention(_ line: String, sentence: Int, trigger: Int, _ times: HeadlineTimes) -> Bool {
    guard trees.indices.contains(sentence), trees[sentence].count <= Self.longest else { return false }
    let printed = Printed(line, of: trees[sentence])
    return line.hasSuffix(" as follows") || isJudged(line, trees[sentence], trigger)
      || isEndOfTime(trees[sentence], trigger) || trees[sentence].isOnlyTo(trigger)
      || printed.isBareNoun(trigger) && trees[sentence][trigger].relation != .root || printed.isOnlyMentioned(trigger)
      || printed.lacksContent(of: trigger) || tellsOther(printed, sentence, trigger, times)
      || part(sentence, trigger, times).map { tellsBeside($0.part, line, $0.verb, trees[sentence]) } ?? false
      || isPromised(trigger, times, trees[sentence]) || isWithinQuote(line, trigger, times, trees[sentence])
  }

  /// "A report, promised by May 6, may be late": the day is that of the report, and not of the promise.
  private func isPromised(_ trigger: Int, _ times: HeadlineTimes, _ tree: SentenceTree) -> Bool {
    guard let dating = times.dating, tree[trigger].xpos == .vbn, dating.lowerBound == trigger + 2,
      ["expect", "plan", "promise", "schedule"].contains(tree.lemmas[trigger]),
      tree.child(of: trigger, .aux, .auxPassive) == nil
    else { return false }
    return ["by", "for"].contains(tree.lemmas[trigger + 1])
  }

  /// "“I have been here since the 1978 storm”, said Lorn": what somebody says of now is not told under another time that
  /// the words name.
  private func isWithinQuote(_ line: String, _ trigger: Int, _ times: HeadlineTimes, _ tree: SentenceTree) -> Bool {
    guard let dating = times.dating, tree[trigger].tag == .noun || tree[trigger].xpos == .vbg, times.isOver,
      case let quotes = QuotePairs(tree, tree.indices), let pair = quotes.pair(at: trigger),
      quotes.pair(at: dating.lowerBound) == pair, line.contains("\"")
    else { return false }
    return quotes.inner[pair].prefix { $0 < trigger }.contains { index in
      [.vbz, .vbp].contains(tree[index].xpos)
        && tree.subject(of: tree.predicate(of: index)).map { $0 < trigger } ?? false
    }
  }

  /// "It was the worst flood in the town's history": what is said of something told before, and happens on no day.
  private func isJudged(_ line: String, _ tree: SentenceTree, _ trigger: Int) -> Bool {
    guard line.hasPrefix("It "), tree[trigger].tag == .noun, tree[trigger].relation == .root,
      tree.child(of: trigger, .cop) != nil,
      tree.subject(of: trigger).map({ tree.lemmas[$0] == "it" }) ?? false
    else { return false }
    return tree.children(of: trigger, .amod).contains {
      tree[$0].xpos == .jjs || HeadlineWords.isOrdinal(tree.lemmas[$0])
    }
  }

  /// "The end of the first quarter": a part of a time, and no event.
  private func isEndOfTime(_ tree: SentenceTree, _ trigger: Int) -> Bool {
    ["beginning", "close", "end", "start"].contains(tree.lemmas[trigger]) && tree[trigger].tag == .noun
      && tree.children(of: trigger, .nmod).contains {
        TimexLeads.parts.contains(tree.lemmas[$0]) || TimexLeads.units.contains(tree.lemmas[$0])
      }
  }

  /// "The market rebounds from yesterday's losses", for the losses: their day is not that of what the clause tells.
  private func tellsOther(_ printed: Printed, _ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> Bool {
    let tree = trees[sentence]
    guard let dating = times.dating, tree[trigger].tag == .noun || tree.isRightBehind(trigger, dating),
      isOwn(dating, of: trigger, tree)
    else { return false }
    let finder = TellingFinder(tree: tree, spans: spans[sentence], times: times)
    var noun = trigger
    while [.compound, .flat, .nmodDescription, .conj].contains(tree[noun].relation), let head = tree.head(of: noun),
      !tree.isPredicate(head)
    { noun = head }
    guard let top = tree.ancestors(of: noun).first(where: tree.isPredicate),
      !finder.isOwnClause(noun, of: top) || tree.isAnnualReport(noun) || times.isOver && isStillToBe(top, tree)
    else { return false }
    return printed.has(top)
  }

  /// "Its 2023 audit is being conducted", "last year's flood could return": what goes on, and what may be.
  private func isStillToBe(_ top: Int, _ tree: SentenceTree) -> Bool {
    guard let helper = tree.children(of: top, .aux, .auxPassive).first, helper < top else { return false }
    if tree.isModal(helper) { return true }
    return [.vbz, .vbp].contains(tree[helper].xpos) && tree.lemmas[helper] == "be"
      && (tree[top].xpos == .vbg || tree.children(of: top, .aux, .auxPassive).contains { tree.forms[$0] == "being" })
  }

  /// "Last month's killing", "the February 1 estimate", "the losses of May": the time is a part of the noun's phrase.
  private func isOwn(_ dating: Range<Int>, of noun: Int, _ tree: SentenceTree) -> Bool {
    guard let time = tree.head(of: dating), let head = tree.head(of: time) else { return false }
    if dating.upperBound <= noun {
      return head == noun || tree[head].head == noun && [.compound, .amod].contains(tree[head].relation)
    }
    if tree.isRightBehind(noun, dating) { return true }
    return head == noun && dating.lowerBound == noun + 2 && ["of", "in", "on"].contains(tree.lemmas[noun + 1])
      && (![.obj, .nsubj, .nsubjPassive].contains(tree[noun].relation)
        || ["mark", "recall", "reflect"].contains(tree.head(of: noun).map { tree.lemmas[$0] }))
  }
}

/// A headline as it is printed, beside the sentence that its words are of.
private struct Printed {
  let words: [Substring]
  let tree: SentenceTree
  private let letters: [String]

  init(_ line: String, of tree: SentenceTree) {
    words = Printed.own(line).split(separator: " ")
    self.tree = tree
    letters = words.map(\.letters)
  }

  /// The headline without the verb that is none of the sentence's.
  private static func own(_ line: String) -> String {
    for verb in [" [took place]", " [came]"] where line.hasSuffix(verb) { return String(line.dropLast(verb.count)) }
    for verb in ["[There was] ", "[There were] "] where line.hasPrefix(verb) {
      return line.dropFirst(verb.count).description.capitalizedFirst
    }
    return line
  }

  /// True where a word of the sentence stands in it.
  func has(_ index: Int) -> Bool { letters.contains(tree.forms[index].letters) }

  private var hasFinite: Bool { tree.indices.contains { tree[$0].xpos.isFinite && has($0) } }

  /// "The statement", "A letter [was] sent": a noun by itself, and that it was put about; but "A bridge [was] built".
  func isBareNoun(_ trigger: Int) -> Bool {
    guard let first = words.first?.lowercased(), words.count < 5 else { return false }
    let isKnown = words.dropFirst().contains { word in
      word.first.map { $0.isUppercase || $0.isNumber } ?? false || word.contains("'s")
        || word.hasSuffix("]") && !["[was]", "[were]"].contains(word)
    }
    if isKnown { return false }
    let isPutAbout =
      HeadlineWords.printing.contains(tree.lemmas[trigger]) || Printed.sending.contains(tree.lemmas[trigger])
    if words.contains("[was]") || words.contains("[were]") { return isPutAbout }
    return ["a", "an", "the"].contains(first) && words.count < 4 && !hasFinite
  }

  /// "His address", "A Lorne meeting", "Such as the one begun by Vale", "It did": what nothing is told of.
  func isOnlyMentioned(_ trigger: Int) -> Bool {
    guard let first = words.first?.lowercased() else { return true }
    if first == "such", words.dropFirst().first == "as" { return true }
    // "It did", "as he has"
    if tree.lemmas[trigger] == "do" && words.count < 4
      || ["be", "have"].contains(tree.lemmas[trigger]) && words.count < 3
      || tree.isSayingVerb(trigger) && words.count < 3
    {
      return true
    }
    guard tree[trigger].tag == .noun, tree[trigger].relation != .root, !hasFinite, !words.contains("[was]"),
      !words.contains("[were]")
    else {
      return false
    }
    if ["his", "her", "its", "such", "their", "those"].contains(first), words.count < 4 { return true }
    let hasMore = words.dropFirst().contains { ["at", "between", "by", "in", "of", "on", "with"].contains($0) }
    return Printed.said.contains(tree.lemmas[trigger]) || Printed.held.contains(tree.lemmas[trigger]) && !hasMore
  }

  private static let sending: Set<String> = ["date", "file", "give", "hold", "make", "send", "submit", "write"]

  /// What is said, which nothing tells.
  private static let said: Set<String> = [
    "address", "announcement", "comment", "discussion", "interview", "letter", "presentation", "remark", "speech",
    "statement", "talk",
  ]
  /// What is held and runs, by which other things are told.
  private static let held: Set<String> = [
    "auction", "conference", "deadline", "end", "meeting", "performance", "period", "plan", "program", "programme",
    "report", "review", "service", "session",
  ]

  /// "Vale Boats said", "Vale Boats said the inflow of money into its mills": the verb of what was said did not fit.
  func lacksContent(of saying: Int) -> Bool {
    guard tree.isSayingVerb(saying), let content = tree.child(of: saying, .ccomp),
      !words.contains(where: { $0.contains("\"") })
    else { return false }
    let verbs = [content] + tree.children(of: content, .aux, .auxPassive, .cop)
    return !verbs.contains(where: has)
      && !tree.indices.contains { $0 != saying && tree[$0].xpos.isFinite && has($0) }
  }
}
