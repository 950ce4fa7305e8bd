import Dates
import Syntax

/// Finds the event that a time expression dates.
///
/// Where word order leaves no doubt, it decides: "Tuesday's vote", "said Friday", "on Tuesday said", "On Friday, the council
/// voted". Elsewhere the tree does, and what an English clause can mean corrects it.
struct TimeLinker: Sendable {
  let tree: SentenceTree
  let finder: TriggerFinder
  /// The day of publication.
  let dateline: CivilDay?

  /// The event that the expression dates, or several where it describes a noun that more than one event turns on.
  func events(of timex: PlacedTimex) -> [Trigger] {
    if isSeason(timex) { return [] }
    if isYearBefore(timex) {
      return nounHead(from: timex.words.upperBound).flatMap {
        isEvent($0) && !isFigure($0) ? [Trigger(index: $0, kind: .noun)] : nil
      } ?? []
    }
    if let noun = modified(by: timex) { return dated(noun, by: timex) }
    if isAside(timex) { return [] }
    if let thing = several(before: timex) { return isEvent(thing) ? [Trigger(index: thing, kind: .noun)] : [] }
    // "the night before the vote on April 12": the day is the vote's, and nothing else's.
    if let noun = CountedEvent.origin(of: timex, in: tree)?.noun {
      return isEvent(noun) ? [Trigger(index: noun, kind: .noun)] : []
    }
    if let noun = changed(before: timex) { return [Trigger(index: noun, kind: .noun)] }
    if endsWaiting(timex), let verb = waited(for: timex) { return [Trigger(index: verb, kind: .verb)] }
    if endsWaiting(timex), isInverted(behind: timex) { return [] }
    let told =
      connected(to: timex) ?? owner(of: timex) ?? report(on: timex) ?? left(by: timex) ?? arrival(at: timex) ?? saying(
        before: timex) ?? oneOf(timex) ?? attempt(before: timex)
    let trigger =
      told ?? adjective(before: timex) ?? behind(timex) ?? closed(by: timex) ?? occasion(of: timex) ?? before(timex)
      ?? opened(by: timex) ?? governor(of: timex)
    return trigger.map { [beforeRelative(settle($0, timex), timex)] }?.filter {
      !isBeyond($0, timex) && !isOfOpening($0, timex) && !isOutside($0, of: timex)
        && !isBeforeRelative($0, of: timex) && !isOfThing($0, timex) && !isYetToCome($0, timex)
        && !isOfOpeningPhrase($0, timex) && !isOfAccount($0) && !isDeadline(timex, of: $0)
        && !isExpectedNow($0, timex) && !isOfWhatFollows($0, timex) && !isPaidFor($0, timex)
        && !isAboutThen($0, timex) && !isOfConnection($0, timex) && !isOfCount($0, timex)
        && !isOfFirstTime($0, timex) && !isOfRestatedFigure($0, timex)
    } ?? []
  }

  /// "Gave them until Friday to sign": the day is when they have to, and not how long they were given it.
  private func isDeadline(_ timex: PlacedTimex, of trigger: Trigger) -> Bool {
    let until = timex.words.lowerBound - 1
    return until > trigger.index && ["until", "till"].contains(tree.lemmas[until])
      && ["allow", "give", "grant"].contains(tree.lemmas[trigger.index])
      && timex.words.upperBound + 1 < tree.count && tree.lemmas[timex.words.upperBound] == "to"
      && tree[timex.words.upperBound + 1].xpos == .vb
  }

  /// The event of a clause that says what the expression means: "in 1992, when the bridge fell".
  func event(when timex: PlacedTimex) -> Trigger? {
    var index = timex.words.upperBound
    if index < tree.count, tree[index].xpos == .comma { index += 1 }
    guard index < tree.count, tree.lemmas[index] == "when" else { return nil }
    // "did not say Monday when it would pay"
    if index == timex.words.upperBound, let verb = behind(timex), VerbWords.saying.contains(tree.lemmas[verb.index]) {
      return nil
    }
    var seesSubject = false
    var isBehindClause = false
    for verb in index + 1..<min(tree.count, index + 25) {
      if [.noun, .numeral, .properNoun, .pronoun].contains(tree[verb].tag) { seesSubject = true }
      guard tree[verb].xpos.isFinite, seesSubject else { continue }
      if isBehindNoun(verb, from: index) {
        isBehindClause = true
        continue
      }
      let clause = tree[main(of: verb)]
      if !isBehindClause, clause.relation == .aclRelative, !timex.words.contains(clause.head),
        tree[index].head != main(of: verb)
      {
        continue
      }
      return finder.isEventVerb(main(of: verb)) ? Trigger(index: main(of: verb), kind: .verb) : nil
    }
    return nil
  }

  // MARK: - By word order

  /// "a dividend payable March 14", "named chief executive, effective Jan. 1": the date is the adjective's and nobody else's.
  private func adjective(before timex: PlacedTimex) -> Trigger? {
    var index = timex.words.lowerBound - 1
    if index > 0, tree.lemmas[index] == "for",
      ["planned", "scheduled", "set", "slated"].contains(tree.forms[index - 1]),
      !isHelped(index - 1)
    {
      return Trigger(index: index - 1, kind: .verb)
    }
    if index > 0, ["on", "in", "from"].contains(tree.lemmas[index]) { index -= 1 }
    guard index >= 0, ["due", "effective", "payable", "returnable"].contains(tree.forms[index].lowercased()) else {
      return nil
    }
    // "the election due this September"
    if index > 0, isEvent(index - 1) { return Trigger(index: index - 1, kind: .noun) }
    return Trigger(index: index, kind: .predicate)
  }

  /// True for "is set", "was set".
  private func isHelped(_ verb: Int) -> Bool { tree.child(of: verb, .aux, .auxPassive, .cop) != nil }

  /// The noun that the expression stands before and describes: "Tuesday's attack", "the 2016 race". What begins a clause by
  /// itself (a name, an article, a pronoun) is no such noun: "said Thursday Mayor Halloran assured him".
  private func modified(by timex: PlacedTimex) -> Int? {
    var next = timex.words.upperBound
    // "the Jan. 6, 2021, raid"
    if next + 1 < tree.count, tree.forms[next] == ",", tree[timex.head].relation == .compound,
      tree[timex.head].head > next
    {
      next += 1
    }
    let isSpan = ["decade", "century", "interval"].contains(timex.date.granularity)
    if next < tree.count, tree[next].xpos == .pos || tree[next - 1].xpos == .pos && !isSpan {
      return nounHead(from: tree[next].xpos == .pos ? next + 1 : next)
    }
    // "Last December Congress's package was signed": whose it is begins another noun.
    if next + 1 < tree.count, tree[next].tag == .properNoun, tree[next + 1].xpos == .pos,
      timex.words.lowerBound == 0 || tree[timex.words.lowerBound - 1].xpos == .comma,
      ["last", "next", "this"].contains(tree.lemmas[timex.words.lowerBound])
    {
      return nil
    }
    // "Marlow's 1987 Chevrolet Cavalier", whatever the parse hangs the year on
    if timex.date.granularity == "year", timex.words.count == 1, timex.words.lowerBound > 0, next < tree.count,
      tree[next].tag == .properNoun,
      tree[next - 2].xpos == .pos || tree[next - 2].xpos == .prpPossessive || tree[next - 2].tag == .determiner
    {
      return nounHead(from: next)
    }
    // "spent Sunday cutting fence"
    if timex.words.lowerBound > 0, tree.lemmas[timex.words.lowerBound - 1] == "spend" { return nil }
    // "On Aug. 14 students walk out": no article, no noun that it describes.
    if timex.words.lowerBound > 0, tree.lemmas[timex.words.lowerBound - 1] == "on", timex.date.day != nil { return nil }
    guard tree.child(of: timex.head, .case) == nil || tree[timex.head].relation != .obl,
      let above = tree.noun(describedBy: timex.head), above >= next, tree[above].tag != .verb,
      tree[above].tag != .auxiliary
    else { return nil }
    switch tree[timex.head].relation {
    case .compound, .nummod, .amod, .nmodPossessive, .nmodUnmarked, .nmodDescription, .det: break
    default: return nil
    }
    if ["today", "yesterday", "tomorrow", "ago"].contains(tree.lemmas[next - 1]) || tree[next].relation == .mark {
      return nil
    }
    if timex.date.granularity == "day",
      tree[next].tag == .properNoun || tree[next].tag == .determiner || tree[next].tag == .pronoun
    {
      return nil
    }
    // "in March a federal judge ruled": the article begins another noun.
    return (next..<above).contains {
      tree[$0].tag == .verb && tree[$0].relation != .amod || tree[$0].xpos == .comma || tree[$0].xpos == .dt
    } ? nil : above
  }

  /// The last noun of the run of words from `start` that can stand in one noun phrase.
  private func nounHead(from start: Int) -> Int? {
    var head: Int?
    var index = start
    while index < tree.count, index < start + 8 {
      switch tree[index].tag {
      case .noun, .properNoun: head = index
      case .adjective where isLast(index) && EventNouns.containsWhenDated(tree.lemmas[index]): return index
      case .adjective, .numeral: if head == nil && isLast(index) { return index }
      case .adverb, .symbol: break
      case _ where tree.forms[index] == "/": break
      // "play-off final"
      case _ where index > start + 1 && tree[index - 1].xpos == .hyphen && !tree[index].xpos.isFinite: break
      case .verb where tree[index].relation == .amod || tree[index].relation == .compound: break
      case .punctuation where tree[index].xpos == .hyphen || tree[index].xpos == .openQuote: break
      default: return head
      }
      index += 1
    }
    return head
  }

  /// "Tuesday's primary showed": an adjective at the end of its phrase is the noun.
  private func isLast(_ index: Int) -> Bool {
    guard index + 1 < tree.count else { return true }
    switch tree[index + 1].tag {
    case .noun, .properNoun, .adjective, .numeral: return false
    case .punctuation: return tree[index + 1].xpos != .hyphen
    default: return true
    }
  }

  /// The events that an expression dates which describes a noun: the noun itself; what happens to a figure ("third-quarter
  /// profit rose"); with "until" and the like also the verb.
  private func dated(_ noun: Int, by timex: PlacedTimex) -> [Trigger] {
    if let verb = printing(in: noun) { return [Trigger(index: verb, kind: .verb)] }
    if isEvent(noun), !isFigure(noun) { return [Trigger(index: noun, kind: .noun)] }
    // "Tuesday's election results": the noun before the last one may be the event.
    let start = max(timex.words.upperBound, noun - 20)
    if let inner = (start..<max(noun, start)).last(where: {
      isEvent($0) && tree[$0].tag != .adjective && tree[$0 + 1].xpos != .hyphen
        && !["closing", "trade"].contains(tree.forms[$0])
    }) {
      return [Trigger(index: inner, kind: .noun)]
    }
    guard isFigure(noun), let above = tree.head(of: noun), finder.isEventVerb(above) else { return [] }
    // "said the 1986 loss was due to a writedown": the saying is of no loss.
    if above < noun, VerbWords.saying.contains(tree.lemmas[above]) {
      return isEvent(noun) ? [Trigger(index: noun, kind: .noun)] : []
    }
    return [Trigger(index: above, kind: .verb)]
  }

  func isEvent(_ noun: Int) -> Bool {
    [.noun, .properNoun, .adjective].contains(tree[noun].tag) && EventNouns.containsWhenDated(tree.lemmas[noun])
      && !finder.isSetPhrase(noun) && !finder.isLabel(noun)
      && !(noun > 0 && tree.lemmas[noun] == "leave" && TriggerFinder.leaves.contains(tree.forms[noun - 1]))
      && !(tree.lemmas[noun] == "term" && tree.forms[noun] != "term")
      && !(tree.forms[noun] == "operations" && tree.child(of: noun, .nmodPossessive) != nil)
      && !(tree.lemmas[noun] == "commission" && noun > 0 && tree.lemmas[noun - 1] == "the")
      && !(tree.lemmas[noun] == "appeal" && noun > 1 && tree.lemmas[noun - 2] == "court")
      && !(tree.lemmas[noun] == "vote" && tree.child(of: noun, .nummod) != nil)
      && !isWithinName(noun) && !isCrossing(noun) && !isBody(noun)
      && !(tree.lemmas[noun] == "number" && noun + 1 < tree.count && tree.lemmas[noun + 1] == "of")
      && !(TimeLinker.places.contains(tree.lemmas[noun]) && tree.forms[noun].first?.isUppercase == true)
      && !(noun > 0 && ["end", "start"].contains(tree.lemmas[noun]) && TimexLeads.units.contains(tree.lemmas[noun - 1]))
  }

  /// "Foreign Affairs Undersecretary Otto Brandt": a part of an office.
  private func isWithinName(_ noun: Int) -> Bool {
    noun > 0 && noun + 1 < tree.count && [noun - 1, noun, noun + 1].allSatisfy { tree[$0].tag == .properNoun }
      && tree[noun].relation != .root && tree.forms[noun].hasSuffix("s")
  }

  /// Names of places, months and laws that look like events: "Stennet Landing", "the Stock Exchange", "the 1965 Voting
  /// Rights Act".
  private static let places: Set<String> = [
    "act", "administration", "association", "bill", "commission", "corporation", "crossing", "division",
    "establishment", "exchange", "federation", "foundation", "institution", "landing", "march", "organisation",
    "organization", "run", "union",
  ]

  /// True for a number that something happens to: "profit rose".
  func isFigure(_ noun: Int) -> Bool {
    StateWords.figures.contains(tree.lemmas[noun]) && tree[noun].relation.isSubject
  }

  /// "said Friday", "said on Friday", "met late last week": an expression right behind a verb belongs to it.
  private func behind(_ timex: PlacedTimex) -> Trigger? {
    var index = timex.words.lowerBound - 1
    while index > 0,
      tree[index].tag == .adposition && tree[index].relation != .compoundParticle || tree[index].xpos == .rbr
        || ["late", "early", "just", "only", "again", "back", "privately", "so"].contains(tree.lemmas[index])
    {
      index -= 1
    }
    guard index >= 0, finder.isEventVerb(index) || isProVerb(index) else { return nil }
    if let next = finite(from: timex.words.upperBound), next == timex.words.upperBound,
      tree.child(of: timex.head, .case) == nil,
      tree[timex.head].relation.isSubject, VerbWords.saying.contains(tree.lemmas[index]), tree.lemmas[next] == "be"
    {
      return nil  // "said Tuesday was a good day"
    }
    return Trigger(index: index, kind: .verb)
  }

  /// "told the inquiry into her loss on Tuesday that he had left": what is said follows, so the day is that of the saying.
  private func saying(before timex: PlacedTimex) -> Trigger? {
    let that = timex.words.upperBound
    guard that < tree.count, tree.lemmas[that] == "that", tree[that].xpos == .inTag, timex.date.day != nil,
      let noun = tree.ancestors(of: timex.head, atMost: 3).first(where: isEvent),
      !["claim", "decision", "finding", "news", "order", "report", "ruling", "statement", "warning"].contains(
        tree.lemmas[noun]),
      let word = tree.child(of: noun, .case), ["about", "into", "of", "on", "over"].contains(tree.lemmas[word]),
      let verb = (max(0, noun - 10)..<noun).last(where: { tree[$0].tag == .verb }),
      VerbWords.saying.contains(tree.lemmas[verb]), finder.isEventVerb(verb)
    else { return nil }
    return Trigger(index: verb, kind: .verb)
  }

  /// "broadcast it once more, the following March, and then the tape was wiped": between commas, with another clause behind
  /// it, an expression closes the clause before it.
  private func closed(by timex: PlacedTimex) -> Trigger? {
    let (first, end) = (timex.words.lowerBound, timex.words.upperBound)
    guard first > 3, end + 3 < tree.count, tree[first - 1].xpos == .comma, tree[end].xpos == .comma,
      ["and", "but"].contains(tree.lemmas[end + 1]),
      ![.coordinatingConjunction, .numeral].contains(tree[first - 2].tag),
      !finder.times.contains(first - 2),
      let verb = (0..<first - 1).last(where: { tree[$0].xpos.isFinite || tree[$0].xpos == .vbn }),
      !(verb..<first - 1).contains(where: { tree[$0].tag == .punctuation }), finder.isEventVerb(main(of: verb))
    else { return nil }
    return Trigger(index: main(of: verb), kind: .verb)
  }

  /// "as they did in 2014": a helper that stands for the verb itself.
  private func isProVerb(_ index: Int) -> Bool {
    tree.lemmas[index] == "do" && tree[index].tag == .auxiliary && tree[index].relation != .aux
      && tree[index].relation != .auxPassive
  }

  /// "Merrow on Tuesday said": an expression between a subject and its verb belongs to the verb.
  private func before(_ timex: PlacedTimex) -> Trigger? {
    var start = timex.words.lowerBound - 1
    if start >= 0, tree[start].tag == .adposition { start -= 1 }
    if start > 0, ["just", "only"].contains(tree.lemmas[start]) { start -= 1 }
    // "the second, nine days later, failed"
    let isLater = ["later", "earlier"].contains(tree.forms[timex.words.upperBound - 1])
    if isLater, start >= 0, tree[start].xpos == .comma { start -= 1 }
    guard start >= 0,
      [.noun, .properNoun, .pronoun, .numeral].contains(tree[start].tag) || tree.forms[start] == ")",
      let verb = finite(from: timex.words.upperBound + (isLater && start < timex.words.lowerBound - 1 ? 1 : 0)),
      verb - timex.words.upperBound <= 1,
      finder.isEventVerb(main(of: verb)),
      tree[verb].xpos != .vbn, isLater || !endsAside(timex)
    else { return nil }
    if let main = closed(before: verb, timex) { return main }
    if let inner = relative(around: timex) ?? reduced(around: timex, main(of: verb)) { return inner }
    return Trigger(index: main(of: verb), kind: .verb)
  }

  /// "appeared in court on Friday accused of theft": the participle behind says what the subject was, and the verb before has
  /// the day.
  private func closed(before participle: Int, _ timex: PlacedTimex) -> Trigger? {
    guard participle == timex.words.upperBound, [.vbn, .vbd].contains(tree[participle].xpos),
      participle + 1 < tree.count, ["of", "with", "by"].contains(tree.lemmas[participle + 1]),
      let verb = (0..<timex.words.lowerBound).last(where: { tree[$0].xpos.isFinite }),
      finder.isEventVerb(main(of: verb)), main(of: verb) < timex.words.lowerBound,
      !(verb..<timex.words.lowerBound).contains(where: { index in
        tree[index].tag == .punctuation || ["that", "who", "which"].contains(tree.lemmas[index])
      })
    else { return nil }
    return Trigger(index: main(of: verb), kind: .verb)
  }

  /// "The index, base 2015, rose": the expression ends what is said beside the subject.
  private func endsAside(_ timex: PlacedTimex) -> Bool {
    guard tree[timex.words.upperBound].xpos == .comma else { return false }
    return (max(0, timex.words.lowerBound - 6)..<timex.words.lowerBound).contains { tree[$0].xpos == .comma }
  }

  /// "The man who led the party in 2015 was jailed": the expression belongs to what is said of the man.
  private func relative(around timex: PlacedTimex) -> Trigger? {
    var verb: Int?
    for index in stride(from: timex.words.lowerBound - 1, through: max(0, timex.words.lowerBound - 25), by: -1) {
      if tree[index].xpos == .comma { return nil }
      if verb == nil, finder.isEventVerb(index), tree[index].xpos != .vbg || tree.child(of: index, .aux) != nil {
        verb = index
      }
      guard tree[index].xpos == .wp || tree[index].xpos == .wdt else { continue }
      // "and who in March fled": of the verb behind
      return verb.map { Trigger(index: $0, kind: .verb) }
    }
    return nil
  }

  /// "The party formed by nine members in February named its candidates": the expression is the participle's.
  private func reduced(around timex: PlacedTimex, _ main: Int) -> Trigger? {
    guard let subject = tree.subject(of: main), subject < timex.words.lowerBound,
      let verb = tree.children(of: subject, .acl).last(where: { $0 > subject && $0 < timex.words.lowerBound }),
      tree[verb].xpos == .vbn, tree[verb - 1].xpos != .comma, finder.isEventVerb(verb),
      !(verb..<timex.words.lowerBound).contains(where: { finder.times.contains($0) || tree[$0].xpos == .comma })
    else { return nil }
    return Trigger(index: verb, kind: .verb)
  }

  /// The first finite verb or helper at or closely behind `index`, adverbs passed over.
  func finite(from index: Int) -> Int? {
    var at = index
    while at < tree.count, tree[at].tag == .adverb { at += 1 }
    return at < tree.count && tree[at].xpos.isFinite ? at : nil
  }

  /// The verb that a helper helps.
  func main(of verb: Int) -> Int {
    guard tree[verb].relation == .aux || tree[verb].relation == .auxPassive || tree[verb].relation == .cop else {
      // "are to walk out"
      return tree.lemmas[verb] == "be"
        ? tree.child(of: verb, .xcomp).flatMap { tree[$0].xpos == .vb ? $0 : nil } ?? verb : verb
    }
    return tree.head(of: verb) ?? verb
  }
}
