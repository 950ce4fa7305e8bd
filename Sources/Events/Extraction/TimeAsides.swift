import Dates
import Syntax
import Timexes

// Expressions that stand in the clause of an event and do not date it.

extension TimeLinker {
  /// True for what another date is compared with, and for a date that something was moved from.
  func isAside(_ timex: PlacedTimex) -> Bool {
    isCompared(timex) || isFirstSince(timex) || isMoved(timex) || isGoalOfMove(timex) || isOfSubject(timex)
      || isOfRecord(timex) || isOfFigure(timex) || isImprovedOn(timex) || endsLength(timex) || isStartOfChange(timex)
      || isDelivery(timex) || isLimit(timex) || isRecord(timex) || isBracketed(timex) || isEdgeOfPeriod(timex)
      || isOfPrice(timex) || isLikened(timex)
      || isOfRank(timex) || isApposition(timex) || isPrinted(timex) || isRow(timex) || isDeclared(timex)
      || isOfNamed(timex) || isExcepted(timex) || isEachTime(timex) || isReachBack(timex) || isOfNoTime(timex)
  }

  /// "until Sept. 30, the end of the fiscal year": what the day told right before it is.
  private func isApposition(_ timex: PlacedTimex) -> Bool {
    let first = timex.words.lowerBound
    return first > 1 && tree.lemmas[first] == "the" && tree[first - 1].xpos == .comma
      && finder.times.contains(first - 2)
      && ["anniversary", "beginning", "day", "end", "eve", "start"].contains(where: { lemma in
        timex.words.prefix(3).contains { tree.lemmas[$0] == lemma }
      })
  }

  /// "KERNS, Oct 6, 1987 - Vale Mills said": the printed dateline, wherever the sentence was taken to begin.
  private func isPrinted(_ timex: PlacedTimex) -> Bool {
    let (first, dash) = (timex.words.lowerBound, timex.words.upperBound)
    guard first > 1, dash + 3 < tree.count, ["-", "--", "–", "—"].contains(tree.forms[dash]),
      tree[dash - 1].extent.end < tree[dash].extent.start, tree[first - 1].xpos == .comma, timex.date.day != nil
    else { return false }
    return (max(0, first - 6)..<first - 1).reversed().prefix { [.properNoun, .punctuation].contains(tree[$0].tag) }
      .contains { tree.forms[$0].count > 2 && tree.forms[$0].allSatisfy(\.isUppercase) }
  }

  /// "declared Thursday a day of mourning": what the day is to be, and not when that was done.
  private func isDeclared(_ timex: PlacedTimex) -> Bool {
    let (first, end) = (timex.words.lowerBound, timex.words.upperBound)
    return first > 0 && end + 1 < tree.count && ["declare", "proclaim"].contains(tree.lemmas[first - 1])
      && ["a", "an"].contains(tree.forms[end])
  }

  /// "It was the third storm in a month, after Clara on Aug. 13": the day of one that is told by its name.
  private func isOfNamed(_ timex: PlacedTimex) -> Bool {
    let noun = timex.words.lowerBound - 2
    guard noun > 2, tree.lemmas[noun + 1] == "on", tree[noun].tag == .properNoun,
      ["after", "and"].contains(tree.lemmas[noun - 1]), let root = tree.sentence.root, root < noun,
      tree.child(of: root, .cop) != nil
    else { return false }
    return (root..<noun).contains { $0 > 0 && tree.lemmas[$0] == "after" && tree.forms[$0 - 1] == "," }
  }

  /// "fell for the third quarter in a row", "for the fourth month running": how often, and not when.
  private func isRow(_ timex: PlacedTimex) -> Bool {
    let (first, end) = (timex.words.lowerBound, timex.words.upperBound)
    guard first > 0, end < tree.count, tree.lemmas[first - 1] == "for", tree.forms[first] == "the" else { return false }
    return tree.forms[end] == "running" || tree.forms[end] == "since"
      || end + 2 < tree.count && tree.forms[end + 2] == "row" && tree.forms[end] == "in"
  }

  /// "Ortega, third last year, was hurt": what somebody was then, said beside the matter.
  private func isOfRank(_ timex: PlacedTimex) -> Bool {
    let (first, next) = (timex.words.lowerBound, timex.words.upperBound)
    guard first > 2, next < tree.count, tree[next].xpos == .comma, tree[first - 2].xpos == .comma else { return false }
    return ["first", "second", "third", "fourth", "fifth", "sixth", "winner", "champion"].contains(
      tree.lemmas[first - 1])
  }

  /// "the season (November/May) is long": what brackets hold by itself says something of the noun before them.
  private func isBracketed(_ timex: PlacedTimex) -> Bool {
    let (first, last) = (timex.words.lowerBound, timex.words.upperBound)
    guard first > 1, last < tree.count else { return false }
    // "(40 in January)": the figure of another time
    if tree[last].xpos == .closeBracket,
      let open = (max(0, first - 5)..<first).last(where: { tree[$0].xpos == .openBracket }), open + 1 < first,
      tree[open + 1].tag == .numeral,
      (open + 1..<first).allSatisfy({ [.numeral, .adposition, .symbol].contains(tree[$0].tag) })
    {
      return true
    }
    return tree[first - 1].xpos == .openBracket && tree[last].xpos == .closeBracket
      && [.noun, .properNoun].contains(tree[first - 2].tag)
      && (!isEvent(first - 2) || tree.lemmas[first - 2] == "season")
  }

  /// "the government year 1988, starting Oct. 1, was": where a period begins or ends.
  private func isEdgeOfPeriod(_ timex: PlacedTimex) -> Bool {
    var index = timex.words.lowerBound - 1
    if index > 0, ["on", "in"].contains(tree.lemmas[index]) { index -= 1 }
    guard index > 1, ["beginning", "ended", "ending", "starting"].contains(tree.forms[index]) else { return false }
    if tree[index].xpos.isFinite, tree[index - 1].xpos != .comma, tree.subject(of: index) != nil { return false }
    let noun = tree[index - 1].xpos == .comma ? index - 2 : index - 1
    return noun > 0
      && (tree[noun].tag == .numeral && finder.times.contains(noun)
        || ["half", "month", "period", "quarter", "season", "term", "week", "year"].contains(tree.lemmas[noun]))
  }

  /// "nothing like 1975", "unlike last year": what something is compared with.
  private func isLikened(_ timex: PlacedTimex) -> Bool {
    let like = timex.words.lowerBound - 1
    return like >= 0 && ["like", "unlike"].contains(tree.forms[like].lowercased())
  }

  /// "was released on bail until March 3": the end of what began with the release.
  private func isEndOfBail(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    let until = timex.words.lowerBound - 1
    return trigger.kind == .verb && until > trigger.index && ["until", "till"].contains(tree.lemmas[until])
      && ["bail", "free", "release", "remand"].contains(tree.lemmas[trigger.index])
      && !VerbPhrase(trigger.index, in: tree).isNegated
  }

  /// "asked for its records since January", "published letters since 1990": since when the papers go back.
  private func isReachOfPapers(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    let since = timex.words.lowerBound - 1
    return trigger.kind == .verb && since > trigger.index + 1 && tree.lemmas[since] == "since"
      && TimeLinker.papers.contains(tree.lemmas[since - 1])
      && !["keep", "hold", "have", "withhold"].contains(tree.lemmas[trigger.index])
  }

  private static let papers: Set<String> = [
    "account", "correspondence", "datum", "document", "e-mail", "email", "file", "log", "minute", "paper", "record",
    "statement",
  ]

  /// True for an expression that says how long, or how far back, what the event is about goes.
  func isOfWhatFollows(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    isEndOfBail(trigger, timex) || isReachOfPapers(trigger, timex)
  }

  /// "Year-ago results restated", "year-earlier profit": what a figure is compared with.
  func isYearBefore(_ timex: PlacedTimex) -> Bool {
    let form = tree.forms[timex.words.upperBound - 1].lowercased()
    return timex.words.upperBound < tree.count && [.noun, .adjective].contains(tree[timex.words.upperBound].tag)
      && (["year-ago", "year-earlier"].contains(form)
        || ["ago", "earlier"].contains(form) && timex.words.count == 3
          && tree[timex.words.lowerBound + 1].xpos == .hyphen)
  }

  /// "faces a poor 1986/87 harvest", "Sept/Dec shipments": of which season a thing is.
  func isSeason(_ timex: PlacedTimex) -> Bool {
    let (first, next) = (timex.words.lowerBound, timex.words.upperBound)
    guard next < tree.count, timex.date.day == nil else { return false }
    if tree.forms[next] == "/" { return true }
    return (timex.words.contains { tree.forms[$0].contains("/") } || first > 0 && tree.forms[first - 1] == "/")
      && [.noun, .adjective].contains(tree[next].tag) && tree[next].relation != .root
  }

  /// "payable to holders of record September 8": the day on which the holders are counted.
  private func isOfRecord(_ timex: PlacedTimex) -> Bool {
    var index = timex.words.lowerBound - 1
    if index > 0, ["on", "as", "of"].contains(tree.lemmas[index]) { index -= 1 }
    return index > 0 && tree.lemmas[index] == "record" && tree.lemmas[index - 1] == "of"
  }

  /// "was adjourned to February 14", "put off until 1994": the day that something was moved to.
  private func isGoalOfMove(_ timex: PlacedTimex) -> Bool {
    let to = timex.words.lowerBound - 1
    guard to > 0, ["to", "until", "till"].contains(tree.lemmas[to]) else { return false }
    // "pushed back its decision by three months, to June"
    let reach = tree[to - 1].xpos == .comma ? 14 : 6
    return (max(0, to - reach)..<to).contains {
      (isMove($0) || tree.lemmas[$0] == "adjourn" || tree.lemmas[$0] == "extend" && tree.lemmas[to] == "to")
        && finder.isEventVerb($0) && !(tree.lemmas[to] != "to" && VerbPhrase($0, in: tree).isNegated)
    }
  }

  /// "The budget for 2022 was passed": the year of the thing.
  private func isOfSubject(_ timex: PlacedTimex) -> Bool {
    let preposition = timex.words.lowerBound - 1
    guard preposition > 0, ["for", "of"].contains(tree.lemmas[preposition]), tree[preposition - 1].tag == .noun,
      !isEvent(preposition - 1), timex.date.granularity != "day", timex.words.upperBound < tree.count
    else { return false }
    return tree[timex.words.upperBound].xpos.isFinite
  }

  /// "A day after winning the vote on May 3, she resigned": the day belongs to what the length is counted from.
  func isOfOpening(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard let mark = SentenceCuts.openingLength(tree), timex.words.lowerBound > mark + 2,
      timex.words.upperBound < tree.count, tree[timex.words.lowerBound - 2].xpos != .comma
    else { return false }
    return tree[timex.words.upperBound].xpos == .comma && trigger.index > timex.words.upperBound
  }

  /// "compared with $39 million a year earlier", "from 27 million in 2019": the figure of another time. "Higher than fares
  /// today", but not "more than two hours on Friday".
  private func isCompared(_ timex: PlacedTimex) -> Bool {
    if isComparedClause(timex) { return true }
    if isOfEvent(timex) { return false }
    var hasFigure = false
    // "Against the same months of 1986", "than in the same 1986 period"
    var hasSame = timex.date.day == nil && timex.words.contains { tree.lemmas[$0] == "same" }
    for index in stride(from: timex.words.lowerBound - 1, through: max(0, timex.words.lowerBound - 12), by: -1) {
      // "An upturn this summer over the summer of 2019"
      if tree.lemmas[index] == "over", index + 1 == timex.words.lowerBound, index > 0, finder.times.contains(index - 1)
      {
        return true
      }
      switch tree.lemmas[index] {
      case "same": hasSame = hasSame || isSamePeriod(index, timex)
      case "against", "above", "below", "over", "from", "than", "versus", "vs":
        // "90 boats above the fleet at the end of 2019"
        if index > 1, ["above", "below"].contains(tree.lemmas[index]), tree[index - 2].tag == .numeral { return true }
        if hasSame, hasFigure || timex.words.lowerBound - index < 4 { return true }
      default: break
      }
      switch tree.lemmas[index] {
      case "with", "to", "against":
        if index > 0, ["compared", "comparing", "contrast"].contains(tree.forms[index - 1].lowercased()) {
          return true
        }
      // "About the same as last year"
      case "as": if index > 0, tree.lemmas[index - 1] == "same" { return true }
      // "joined from Lorne for nine million in August": the figure is not what it was from.
      case "for": hasFigure = false
      case "from", "versus", "vs": if hasFigure { return !isDayOfChange(timex, from: index) }
      case "than":
        // "burned in less than an hour last Thursday"
        let isLength =
          index + 2 < tree.count && ["a", "an"].contains(tree.forms[index + 1])
          && TimexLeads.units.contains(tree.lemmas[index + 2])
        if index + 1 == timex.words.lowerBound || ![.numeral, .symbol].contains(tree[index + 1].tag) && !isLength {
          return true
        }
      default: break
      }
      if tree[index].tag == .numeral || tree[index].tag == .symbol { hasFigure = true }
      guard tree[index].tag != .verb || tree.forms[index] == "revised", tree[index].tag != .auxiliary,
        ![";", ":"].contains(tree.forms[index]),
        tree[index].xpos != .comma || isYearBack(timex) || isFigureBeside(index, timex)
      else { return false }
    }
    return false
  }

  /// "raised its bid from $140 million on Feb. 19": the day on which somebody changed a figure, unless another is told before.
  private func isDayOfChange(_ timex: PlacedTimex, from word: Int) -> Bool {
    guard timex.date.day != nil, tree.lemmas[word] == "from", tree.lemmas[timex.words.lowerBound - 1] == "on",
      let verb = (max(0, word - 12)..<word).last(where: {
        [.verb, .auxiliary].contains(tree[$0].tag) && tree[$0].relation != .amod  // "its lending rate"
      }),
      ["boost", "cut", "hike", "increase", "lift", "lower", "raise", "reduce", "slash", "trim"]
        .contains(tree.lemmas[verb]), [.vbd, .vbn, .vb].contains(tree[verb].xpos) || tree.forms[verb] == "cut",
      finder.isEventVerb(verb)
    else { return false }
    return !(verb..<word).contains { finder.times.contains($0) || tree[$0].xpos == .comma }
  }

  /// "Compared with a 3 percent fall in August 2023": the fall was then.
  private func isOfEvent(_ timex: PlacedTimex) -> Bool {
    let noun = timex.words.lowerBound - 2
    return noun > 1 && tree.lemmas[noun + 1] == "in" && StateWords.changes.contains(tree.lemmas[noun])
      && tree[noun].tag == .noun
  }

  /// "Compared with nine million crowns, or 20 a share, during 2019": the same figure again, between commas.
  private func isFigureBeside(_ comma: Int, _ timex: PlacedTimex) -> Bool {
    guard comma > 0 else { return false }
    if tree.lemmas[comma + 1] == "or", comma + 2 < tree.count, tree[comma + 2].tag == .numeral { return true }
    return timex.words.lowerBound - comma < 4
      && (1..<comma).suffix(8).contains { tree.lemmas[$0] == "or" && tree[$0 - 1].xpos == .comma }
  }

  /// "from $1.69 billion, or $7.03 a share, a year earlier"
  private func isYearBack(_ timex: PlacedTimex) -> Bool {
    ["ago", "before", "earlier"].contains(tree.forms[timex.words.upperBound - 1])
  }

  /// "the same months of 1986", "the same 1986 period"
  private func isSamePeriod(_ same: Int, _ timex: PlacedTimex) -> Bool {
    let behind = timex.words.upperBound..<min(timex.words.upperBound + 1, tree.count)
    return [same + 1..<timex.words.lowerBound, behind].joined().contains {
      TimexLeads.units.contains(tree.lemmas[$0]) || ["period", "quarter", "half", "time"].contains(tree.lemmas[$0])
    }
  }

  /// "stronger than it did only last month"
  private func isComparedClause(_ timex: PlacedTimex) -> Bool {
    var index = timex.words.lowerBound - 1
    if index > 0, ["in", "only", "just", "on"].contains(tree.lemmas[index]) { index -= 1 }
    return index > 2 && ["did", "was", "were", "had"].contains(tree.forms[index]) && tree[index - 1].tag == .pronoun
      && tree.lemmas[index - 2] == "than"
  }

  /// "ran 43.6 seconds, the fastest time in the world this year": what a superlative is of, behind a comma.
  private func isRecord(_ timex: PlacedTimex) -> Bool {
    let start = timex.words.lowerBound
    guard start > 2, tree.lemmas[start] == "this",
      let comma = (max(0, start - 9)..<start).last(where: { tree[$0].xpos == .comma }),
      case let words = comma + 1..<start, let first = words.first, tree[first].tag == .determiner
    else { return false }
    return words.contains { tree[$0].xpos == .jjs } && !words.contains { [.verb, .auxiliary].contains(tree[$0].tag) }
  }

  /// "the best so far this year": as far as the superlative goes.
  private func isLimit(_ timex: PlacedTimex) -> Bool {
    let far = timex.words.lowerBound - 1
    guard far > 1, tree.lemmas[far] == "far", tree.lemmas[far - 1] == "so" else { return false }
    return (max(0, far - 6)..<far).contains { [.jjs, .rbs].contains(tree[$0].xpos) || tree.lemmas[$0] == "first" }
  }

  /// "for the first time since 2014", "the third accident since May", "the worst storm since the 1930s": nothing that the
  /// words name has lasted since then.
  private func isFirstSince(_ timex: PlacedTimex) -> Bool {
    let since = timex.words.lowerBound - 1
    guard since > 1, tree.lemmas[since] == "since" else { return false }
    var index = since - 1
    while index >= 0, index > since - 7, tree[index].tag != .verb, tree[index].xpos != .comma {
      // "lost a fifth of their value since 2018"
      let isShare = index > 0 && ["a", "one"].contains(tree.lemmas[index - 1])
      if ["first", "second", "third", "fourth", "fifth", "only"].contains(tree.lemmas[index]) && !isShare
        || [.jjs, .rbs].contains(tree[index].xpos) && !(index > 0 && tree.lemmas[index - 1] == "at")
          && !(tree.forms[index] == "most" && [.nns, .jj].contains(tree[index + 1].xpos))
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// "postponed the vote from March to August": neither month is that of the postponing.
  private func isMoved(_ timex: PlacedTimex) -> Bool {
    guard timex.words.lowerBound > 0, tree.lemmas[timex.words.lowerBound - 1] == "from",
      case .interval(.date, .date) = timex.date.edtf
    else { return isChangeSince(timex) }
    return (max(0, timex.words.lowerBound - 12)..<timex.words.lowerBound).contains {
      isMove($0) && finder.isEventVerb($0)
    }
  }

  /// "moved", "was put off"
  private func isMove(_ verb: Int) -> Bool {
    TimeLinker.moving.contains(tree.lemmas[verb])
      || tree.lemmas[verb] == "put"
        && tree.child(of: verb, .compoundParticle).map { ["back", "off"].contains(tree.lemmas[$0]) } ?? false
  }

  /// "fell 3 percent from the spring of 2023": the beginning of a change, which it is told of at its end.
  private func isChangeSince(_ timex: PlacedTimex) -> Bool {
    guard timex.words.lowerBound > 0, tree.lemmas[timex.words.lowerBound - 1] == "from", let dateline,
      let last = timex.date.edtf.start.date?.date.last, last < dateline
    else { return false }
    return (max(0, timex.words.lowerBound - 9)..<timex.words.lowerBound).contains {
      StateWords.changing.contains(tree.lemmas[$0]) && finder.isEventVerb($0)
    }
  }

  private static let moving: Set<String> = [
    "bring", "change", "defer", "delay", "move", "postpone", "push", "reschedule", "shift", "switch",
  ]

  /// "promised aid by Friday", "closed the bridge until June": the end that lies ahead is that of the thing, not of what
  /// was done to it.
  func isBeyond(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, let dateline, case .interval(.open, .date(let end)) = timex.date.edtf,
      end.date.last > dateline
    else { return false }
    if tree.child(of: trigger.index, .mark).map({ ["if", "unless"].contains(tree.lemmas[$0]) }) ?? false {
      return false
    }
    let form = VerbPhrase(trigger.index, in: tree).form
    // "Until May 23 officers have been told to wait"
    if form == .presentPerfect, VerbWords.saying.contains(tree.lemmas[trigger.index]) { return true }
    let isExtended =
      form == .presentPerfect && tree.lemmas[trigger.index] == "extend"
    guard
      form == .past || isExtended
        || form == .participle && (tree.subject(of: trigger.index) != nil || tree[trigger.index].relation == .conj)
    else { return false }
    return tree.child(of: trigger.index, .auxPassive) == nil || isMove(trigger.index)
  }

  /// "work in towns where the last employer, a mill, shut in 2006", "said Ada Lorn, whose father dug the harbor in 1938": the time of a clause whose verb was not read is nobody's.
  func isBeforeRelative(_ trigger: Trigger, of timex: PlacedTimex) -> Bool {
    guard trigger.index < timex.words.lowerBound,
      let word = (trigger.index + 1..<timex.words.lowerBound).last(where: {
        ["where", "whose"].contains(tree.lemmas[$0])
      }),
      tree[word - 1].xpos == .comma
    else { return false }
    return !(word..<timex.words.lowerBound).contains { tree[$0].xpos.isFinite || tree[$0].tag == .verb }
  }

  /// "It has been over since June 7," said a delegate: what somebody says dates nothing of the saying.
  func isOutside(_ trigger: Trigger, of timex: PlacedTimex) -> Bool {
    guard VerbWords.saying.contains(tree.lemmas[trigger.index]) else { return false }
    return QuotePairs(tree, tree.indices).inner.contains {
      $0.contains(timex.words.lowerBound) && !$0.contains(trigger.index)
    }
  }
}
