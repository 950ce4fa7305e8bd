import Syntax

/// A figure that another is compared with, and what was done with it then: "the 58,000 cars sold" in "rose to 67,000, up from
/// the 58,000 cars sold in May 2023".
///
/// The clause around it is of another time, and the parse of so long a comparison is seldom right: the words tell more.
struct ComparedFigure {
  /// The figure with what it counts, without an article.
  let figure: Range<Int>
  /// Of what it is the figure: the subject of the clause that compares, and its phrase.
  let subject: Int
  let topic: Range<Int>

  /// The figure before the participle `verb`; nil where none stands there, where nothing compares it, or where nothing says
  /// of what it is.
  init?(_ tree: SentenceTree, verb: Int, _ spans: PhraseSpans) {
    guard verb > 1, [.vbn, .vbd].contains(tree[verb].xpos),
      tree.child(of: verb, .aux, .auxPassive, .obj, .ccomp) == nil,
      let start = Self.start(before: verb, tree)
    else { return nil }
    let word = start - (tree.lemmas[start - 1] == "the" ? 2 : 1)
    guard word > 0, Self.compares(word, tree), let subject = Self.subject(before: word, tree) else { return nil }
    figure = start..<verb
    self.subject = subject
    let phrase = tree.plainPhrase(of: subject, spans)
    // "The loss, or 50 cents a share"
    let end = phrase.first { $0 > subject && (tree.lemmas[$0] == "or" || tree.forms[$0] == ",") }
    topic = phrase.lowerBound..<(end ?? phrase.upperBound)
    guard topic.count < 9, topic.upperBound <= word, !topic.contains(where: { tree[$0].tag == .punctuation }) else {
      return nil
    }
  }

  /// Where the figure right before a participle begins: a number, and behind it no more than what it counts.
  private static func start(before verb: Int, _ tree: SentenceTree) -> Int? {
    let words = (max(1, verb - 7)..<verb).reversed().prefix { index in
      [.numeral, .noun, .symbol, .adjective].contains(tree[index].tag) && !compares(index, tree)
        || ["a", "or", "to", "-"].contains(tree.forms[index])
        || TimexLeads.measures.contains(tree.forms[index])
    }
    guard let start = words.last(where: { tree[$0].tag == .numeral || tree[$0].tag == .symbol }), start > 1 else {
      return nil
    }
    // "With a profit of nine million crowns"
    return start > 3 && tree.lemmas[start - 1] == "of" && tree[start - 2].tag == .noun ? start - 2 : start
  }

  private static func compares(_ word: Int, _ tree: SentenceTree) -> Bool {
    switch tree.lemmas[word] {
    case "above", "against", "below", "from", "over", "than", "versus", "vs": true
    case "beat", "exceed", "match", "surpass", "top": true
    case "with", "to": word > 0 && ["compare", "compared"].contains(tree.lemmas[word - 1])
    default: false
    }
  }

  /// The subject of the nearest clause before that tells of a figure; no guess of somebody's.
  private static func subject(before word: Int, _ tree: SentenceTree) -> Int? {
    let verb = (0..<word).last { index in
      [.verb, .auxiliary].contains(tree[index].tag) && tree[index].xpos.isFinite && !tree.isSayingVerb(index)
    }
    guard let verb, let subject = tree.subject(of: tree.predicate(of: verb)), subject < verb,
      [.noun, .properNoun].contains(tree[subject].tag),
      isOfFigure(subject, tree.lemmas[tree.predicate(of: verb)], tree),
      !["estimate", "expectation", "forecast", "guess", "projection"].contains(tree.lemmas[subject])
    else { return nil }
    return subject
  }

  /// "Sales rose", "the price was": no "the plan fell short of the 13 percent offered", which is not of the plan.
  private static func isOfFigure(_ subject: Int, _ verb: String, _ tree: SentenceTree) -> Bool {
    let noun = tree.lemmas[subject]
    return StateWords.figures.contains(noun) || StateWords.accounts.contains(noun) || StateWords.changes.contains(noun)
      || StateWords.changing.contains(verb) && verb != "fall"
      || ["average", "reach", "total"].contains(verb)
  }
}

extension HeadlineWriter {
  /// The headline of what was done with a figure of another time: "[Domestic sales]: 58,000 cars sold".
  func comparedFigure(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> String? {
    let tree = trees[sentence]
    guard let dating = times.dating, dating.lowerBound > trigger, dating.lowerBound - trigger < 9,
      !(trigger + 1..<dating.lowerBound).contains(where: { tree[$0].xpos.isFinite || tree[$0].tag == .punctuation }),
      let found = ComparedFigure(tree, verb: trigger, spans[sentence]),
      !times.all.contains(where: { $0.overlaps(found.topic) })
    else { return nil }
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.add(found.topic)
    name(in: &draft, .phrase(found.subject), top: found.subject, sentence: sentence)
    let topic = draft.printed()
    var told = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    told.add(found.figure)
    told.add(trigger..<dating.upperBound)
    for index in told.withLeads(dating) { told.remove(index) }
    let number = tree.forms[found.figure.lowerBound]
    let figures = number + told.printed().dropFirst(number.count)
    let line = "[\(topic.filter { $0 != "[" && $0 != "]" })]: \(figures)"
    return line.unicodeScalars.count <= Self.limit ? line : nil
  }
}

extension Draft {
  /// Says what a short noun is about, where its clause tells of another time: "[Barges]: the bid".
  mutating func addTopic(_ noun: Int) {
    let words = printedWords().map(\.index)
    guard let first = words.first, words.count < 7, StateWords.changes.contains(tree.lemmas[noun]),
      words.filter({ ![.determiner, .numeral, .symbol].contains(tree[$0].tag) }).count < 4,
      !words.contains(where: { tree[$0].tag == .properNoun }),
      let verb = tree.ancestors(of: noun).first(where: { tree.isPredicate($0) && tree.lemmas[$0] != "compare" }),
      !tree.isSayingVerb(verb),
      let subject = tree.subject(of: verb), subject != noun, [.noun, .properNoun].contains(tree[subject].tag)
    else { return }
    let topic = tree.plainPhrase(of: subject, spans)
    guard topic.count < 7, !topic.contains(where: { isMark($0) || words.contains($0) }),
      !timexes.contains(where: { $0.overlaps(topic) })
    else { return }
    let said = written(topic)
    substitute("[\(said)]: \(tree.forms[first])", for: first)
  }
}
