import Syntax
import Text

/// Finds a time expression that was read as one noun with the word behind it: "On Monday rebels attacked the town", "Last
/// week police raided the club", "An email dated 4 March 2018 shows that".
///
/// British news sets no comma there, and a parser takes "Monday rebels" for one noun. The rest of the sentence is read
/// better without the expression.
enum TimeCuts {
  /// The first such expression of the sentence, with its preposition.
  static func first(_ tree: SentenceTree, _ times: [Extent]) -> SentenceCut? {
    for time in times {
      let words = tree.words(in: time)
      guard !words.isEmpty, words.upperBound + 1 < tree.count else { continue }
      if isWithinPhrase(tree, words) {
        return SentenceCut(kind: .date(of: words.upperBound + 1), words: words.lowerBound..<words.upperBound + 1)
      }
      if isTorn(tree, words), words.lowerBound > 2, words.upperBound + 2 < tree.count {
        let start = tree[words.lowerBound - 1].tag == .adposition ? words.lowerBound - 1 : words.lowerBound
        return SentenceCut(kind: .time(near: start - 1), words: start..<words.upperBound)
      }
      let hasPreposition = words.lowerBound > 0 && prepositions.contains(tree.lemmas[words.lowerBound - 1])
      let start = hasPreposition ? words.lowerBound - 1 : words.lowerBound
      if hasPreposition || isRelative(tree, words), opensClause(tree, start), isSwallowed(tree, words) {
        return SentenceCut(kind: .time(near: words.upperBound), words: start..<words.upperBound)
      }
      // "Said on Sunday Kerns had seized the boats"
      if start > 0, hasPreposition, tree.isSayingVerb(start - 1), isNamed(tree, words) {
        return SentenceCut(kind: .time(near: start - 1), words: start..<words.upperBound)
      }
      if start > 0, !hasPreposition, isBetweenSubjectAndVerb(tree, words) {
        return SentenceCut(kind: .time(near: words.upperBound), words: words)
      }
      if start > 0, !hasPreposition, isBeforeRelative(tree, words) {
        let verb = tree.ancestors(of: start - 1, atMost: 4).first { tree[$0].tag == .verb && $0 < start }
        return SentenceCut(kind: .time(near: verb ?? start - 1), words: words)
      }
      if start > 0,
        hasPreposition && isSubject(tree, words) || isSubject(tree, words) && isBeforeTimedVerb(tree, words, times)
          || isBound(tree, words, start) || leavesNoVerb(tree, words)
      {
        return SentenceCut(kind: .time(near: start - 1), words: start..<words.upperBound)
      }
      if start > 1, isDocument(tree, start - 1, words.upperBound) {
        return SentenceCut(kind: .aside(start - 2), words: start - 1..<words.upperBound)
      }
    }
    return nil
  }

  /// "Was hurt in the Jan. 6, 2021, raid": a day with its year and a comma, between an article and a noun.
  private static func isWithinPhrase(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    let (before, comma) = (words.lowerBound - 1, words.upperBound)
    guard before >= 0, words.count > 2, tree.forms[comma] == ",", tree.isYear(comma - 1),
      tree.forms[comma + 1].first?.isLowercase == true,
      tree[before].xpos == .dt || tree[before].xpos == .prpPossessive || tree[before].xpos == .pos
    else { return false }
    return [.noun, .adjective].contains(tree[comma + 1].tag) || [.vb, .vbp, .vbg].contains(tree[comma + 1].xpos)
  }

  /// "Fell 4 percent from a year earlier to 90": the last word was read with what stands behind.
  private static func isTorn(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    let last = words.upperBound - 1
    return words.count > 2 && ["earlier", "later"].contains(tree.forms[last]) && tree[last].head >= words.upperBound
      && ![.noun, .properNoun, .adjective, .numeral].contains(tree[words.upperBound].tag)
  }

  /// "Everything he has done since January suggests that": with a preposition it is no subject.
  private static func isSubject(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard let head = tree.head(of: words), let verb = tree.head(of: head) else { return false }
    return tree[head].relation.isSubject && verb >= words.upperBound && opensNothing(tree, words)
  }

  /// The day was read as a part of the name behind it.
  private static func isNamed(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard let head = tree.head(of: words), [.compound, .flat].contains(tree[head].relation),
      let name = tree.head(of: head)
    else { return false }
    return name >= words.upperBound && tree[name].tag == .properNoun && !tree[name].relation.isSubject
  }

  /// "The bank earlier this month imposed a fee": the month was read as the subject. "Kerns, a target of their anger, today
  /// rejected the charges": the verb was read as what the name is said to be.
  private static func isBetweenSubjectAndVerb(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard let head = tree.head(of: words), tree[head].head == words.upperBound else { return false }
    let (before, verb) = (words.lowerBound - 1, words.upperBound)
    if tree[head].relation.isSubject {
      return isRelative(tree, words) && [.noun, .properNoun].contains(tree[before].tag)
        && (0...before).contains { words.contains(tree[$0].head) && tree[$0].tag != .determiner }
    }
    return tree[before].xpos == .comma && tree[verb].xpos == .vbn && [.advcl, .acl].contains(tree[verb].relation)
      && tree.child(of: verb, .obj) != nil && tree.child(of: verb, .aux, .auxPassive) == nil
      && PastForms.past(of: tree.lemmas[verb]) == tree.forms[verb]
  }

  /// "drew a challenger Tuesday who is running": what is said behind of the challenger has another time.
  private static func isBeforeRelative(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard tree[words.upperBound].xpos == .wp || tree[words.upperBound].xpos == .wdt, let head = tree.head(of: words),
      let above = tree.head(of: head)
    else { return false }
    return above > words.upperBound && [.noun, .properNoun].contains(tree[words.lowerBound - 1].tag)
  }

  /// True when a word stands before the expression that it can belong to.
  private static func opensNothing(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    words.lowerBound > 1 && !opensClause(tree, words.lowerBound - 1)
  }

  /// "said in an email Tuesday morning that", "gave way before dawn Wednesday": a noun before it hangs on the expression, or a
  /// word of it was read as a verb.
  private static func isBound(_ tree: SentenceTree, _ words: Range<Int>, _ start: Int) -> Bool {
    if words.contains(where: { tree[$0].tag == .verb && tree[$0].relation != .amod }) { return true }
    let noun = words.lowerBound - 1
    return noun == start - 1 && [.noun, .properNoun].contains(tree[noun].tag) && words.contains(tree[noun].head)
      && [.compound, .nmod, .flat].contains(tree[noun].relation)
  }

  /// "An aide who left last spring said Tuesday that": of two times around a verb the first is no subject.
  private static func isBeforeTimedVerb(_ tree: SentenceTree, _ words: Range<Int>, _ times: [Extent]) -> Bool {
    guard words.lowerBound > 2, tree[words.upperBound].xpos.isFinite, isRelative(tree, words) else { return false }
    let next = words.upperBound + 1
    let behind = next + 1 < tree.count && tree[next].tag == .adposition ? next + 1 : next
    return times.contains { tree.words(in: $0).lowerBound == behind }
  }

  /// "Her trip last week drew crowds": with the expression before it the verb was read as a noun.
  private static func leavesNoVerb(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard let head = tree.head(of: words), let noun = tree.head(of: head), noun >= words.upperBound,
      [.noun, .properNoun].contains(tree[noun].tag)
    else { return false }
    // "A Sunday march drew thousands": there the verb is known by its form.
    return !tree.indices.contains { tree[$0].xpos.isFinite || ClauseMends.pastOnly.contains(tree.forms[$0]) }
  }

  /// "An email dated March 4 shows": what a paper says was read as a noun.
  private static func isDocument(_ tree: SentenceTree, _ participle: Int, _ verb: Int) -> Bool {
    (tree[participle].xpos == .vbn || tree[participle].xpos == .vbd) && tree[participle - 1].tag == .noun
      && tree[verb].xpos == .nns && (VerbWords.saying.contains(tree.lemmas[verb]) || tree.lemmas[verb] == "show")
  }

  private static let prepositions: Set<String> = [
    "on", "in", "by", "since", "during", "at", "until", "before", "after",
  ]
  private static let openers: Set<String> = [",", "and", "but", "that", "\"", "“", "``", "--", "–", "—", ":", ";"]

  private static func opensClause(_ tree: SentenceTree, _ start: Int) -> Bool {
    start == 0 || openers.contains(tree.lemmas[start - 1])
  }

  /// "Last week", "Tuesday night": what stands before a subject by itself. "June sales" and "Friday prayers" are nouns.
  private static func isRelative(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    words.count > 1
      && (["last", "this", "next", "earlier", "later", "late", "early"].contains(tree.lemmas[words.lowerBound])
        || ["morning", "afternoon", "evening", "night"].contains(tree.lemmas[words.upperBound - 1]))
  }

  /// True when the expression hangs on the noun behind it, or that noun on the expression, as one subject or as what is
  /// left where no verb was found.
  private static func isSwallowed(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    let next = tree[words.upperBound]
    guard let head = tree.head(of: words) else { return false }
    // "in March a federal judge ruled": the judge was read as what the month is.
    if next.tag == .determiner { return tree.subtree(of: head).contains(words.upperBound) }
    guard [.noun, .properNoun, .adjective, .numeral].contains(next.tag) else { return false }
    if tree[head].relation.isSubject { return tree.subtree(of: head).contains(words.upperBound) }
    guard let noun = tree.head(of: head), noun >= words.upperBound, [.noun, .properNoun].contains(tree[noun].tag) else {
      return false
    }
    return tree[noun].relation.isSubject || tree[noun].relation == .root
  }
}
