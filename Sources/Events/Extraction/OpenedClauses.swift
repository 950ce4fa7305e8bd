import Dates
import Syntax

// Expressions that open a clause.

extension TimeLinker {
  /// "On Friday, the council voted", "and in March a judge ruled": an expression that opens a clause belongs to the clause's
  /// verb, the first finite one behind it that stands in no relative clause.
  func opened(by timex: PlacedTimex) -> Trigger? {
    guard opensClause(timex), !isSubject(timex) else { return nil }
    var index = timex.words.upperBound
    var depth = 0
    var only: Trigger?
    while index < tree.count, index < timex.words.upperBound + 40 {
      if tree[index].xpos == .openBracket { depth += 1 }
      if tree[index].xpos == .closeBracket { depth -= 1 }
      if depth <= 0, tree[index].xpos.isFinite {
        let verb = main(of: index)
        let isInside =
          isRelative(verb, after: timex)
          || [.advcl, .advclRelative].contains(tree[verb].relation) && hasMark(verb, after: timex)
        if isInserted(verb, behind: timex) || isWithin(index, timex) {
          index += 1
          continue
        }
        if !isInside, finder.isEventVerb(verb) { return Trigger(index: verb, kind: .verb) }
        if isInside, only == nil, finder.isEventVerb(verb), isContact(verb, after: timex) {
          only = Trigger(index: verb, kind: .verb)
        }
        if !isInside, finder.isPredicate(verb), !finder.times.contains(verb) {
          return Trigger(index: verb, kind: .predicate)
        }
      }
      index += 1
    }
    return only ?? participle(behind: timex)
  }

  /// "On Friday, a stone carved in 1616 stood clear": a participle with a time of its own, where a verb follows.
  private func isWithin(_ verb: Int, _ timex: PlacedTimex) -> Bool {
    guard verb + 2 < tree.count, tree[verb].xpos == .vbd, tree[verb - 1].tag == .noun,
      verb - 1 > timex.words.upperBound,
      finder.times.contains(tree[verb + 1].tag == .adposition ? verb + 2 : verb + 1)
    else { return false }
    for word in verb + 1..<tree.count {
      let xpos = tree[word].xpos
      if tree[word].tag == .coordinatingConjunction || [",", ";"].contains(tree.forms[word])
        || [.wp, .wdt, .wrb].contains(xpos)
      {
        return false
      }
      if xpos.isFinite, main(of: word) != verb { return ![.prp, .inTag].contains(tree[word - 1].xpos) }
    }
    return false
  }

  /// "In November, two backers, Lorne and Kerns, pulled out": the only verb there is, read as a participle.
  private func participle(behind timex: PlacedTimex) -> Trigger? {
    let behind = timex.words.upperBound..<tree.count
    guard !tree.indices.contains(where: { tree[$0].xpos.isFinite }) else { return nil }
    return behind.first { tree[$0].xpos == .vbn && tree[$0].relation == .acl && finder.isEventVerb($0) }
      .map { Trigger(index: $0, kind: .verb) }
  }

  /// "In 2016 a ridge near the pole was named": a clause read as one about its own subject, where no other verb follows.
  private func isContact(_ verb: Int, after timex: PlacedTimex) -> Bool {
    guard tree[verb].relation == .aclRelative, let noun = tree.head(of: verb), noun >= timex.words.upperBound else {
      return false
    }
    return !(timex.words.upperBound..<max(timex.words.upperBound, verb)).contains {
      [.wp, .wdt, .wpPossessive, .wrb].contains(tree[$0].xpos) || tree.lemmas[$0] == "that" || tree[$0].xpos == .comma
    }
  }

  /// "On May 3, prosecutors say, he fled": who says so is told between two commas.
  func isInserted(_ verb: Int, behind timex: PlacedTimex) -> Bool {
    let end = timex.words.upperBound
    // "In 1994, 2005 and 2012, he noted, the North agreed"
    guard let comma = (end..<max(end, verb)).last(where: { tree[$0].xpos == .comma }),
      finder.times.contains(comma - 1) || comma == end,
      verb - comma < 8, verb + 2 < tree.count, tree[verb + 1].xpos == .comma,
      VerbWords.saying.contains(tree.lemmas[verb]), tree[verb + 2].xpos != .openQuote
    else { return false }
    return !(comma + 1..<verb).contains { tree[$0].tag == .punctuation }
      && tree.indices.dropFirst(verb + 2).contains { tree[$0].xpos.isFinite }
  }

  /// True for a verb behind "who", "which" or "that", or one that describes a noun of the clause.
  func isRelative(_ verb: Int, after timex: PlacedTimex) -> Bool {
    guard tree[verb].relation == .aclRelative, let noun = tree.head(of: verb) else { return false }
    let isPronoun = { (word: Int) in
      [.wp, .wdt, .wpPossessive, .wrb].contains(tree[word].xpos) || tree.lemmas[word] == "that"
    }
    let start = timex.words.upperBound
    return noun >= start || (start..<max(start, verb)).contains(where: isPronoun)
  }

  func hasMark(_ verb: Int, after timex: PlacedTimex) -> Bool {
    tree.children(of: verb).contains {
      (tree[$0].relation == .mark || tree[$0].tag == .adverb && tree[$0].xpos == .wrb) && $0 >= timex.words.upperBound
    }
  }

  func isSubject(_ timex: PlacedTimex) -> Bool {
    tree[timex.head].relation.isSubject && tree.child(of: timex.head, .case) == nil
      && finite(from: timex.words.upperBound) == timex.words.upperBound
  }

  func opensClause(_ timex: PlacedTimex) -> Bool {
    var start = timex.words.lowerBound - 1
    if start >= 0, tree[start].tag == .adposition { start -= 1 }
    // "As late as Tuesday, he said"
    if start > 0, tree.lemmas[start + 1] == "as", tree.lemmas[start - 1] == "as" { start -= 2 }
    // The bullet of a list.
    if start == 0, ["-", "*", "•"].contains(tree.forms[0]) { return true }
    while start >= 0,
      tree[start].tag == .adverb && tree[start].xpos != .wrb && start < 3 || tree[start].xpos == .openQuote
    { start -= 1 }
    if start < 0 { return true }
    // "and, three years later, sued"
    if start > 0, tree[start].xpos == .comma, tree[start - 1].tag == .coordinatingConjunction { start -= 1 }
    let end = timex.words.upperBound
    let isClosed = end + 1 < tree.count && tree[tree[end].xpos == .comma ? end + 1 : end].xpos.isFinite
    // "Nine months after the crash, in July, the airline settled"
    if tree[start].xpos == .comma, SentenceCuts.openingLength(tree) != nil, start + 1 < timex.words.lowerBound,
      end < tree.count,
      tree[end].xpos == .comma,
      !(0..<start).contains(where: { tree[$0].xpos.isFinite })
    {
      return true
    }
    let word = tree.lemmas[start]
    if tree[start].tag == .coordinatingConjunction || tree[start].relation == .mark && word != "to" {
      // "in March and on Friday" joins two dates, and "since Monday" is a preposition.
      return start == 0 || start + 1 < timex.words.lowerBound && (!finder.times.contains(start - 1) || isClosed)
        || word == "that" || word == "but"
    }
    if ["--", "—", "–"].contains(tree.forms[start]) {
      return timex.words.upperBound < tree.count && tree[timex.words.upperBound].xpos == .comma
    }
    return [":", ";"].contains(tree.forms[start]) && start > 0
  }
}
