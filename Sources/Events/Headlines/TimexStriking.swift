import Syntax

extension Draft {
  /// Strikes out the time expressions with their prepositions, where the sentence stands without them; those of other times
  /// stay.
  mutating func strikeTimes(_ times: HeadlineTimes) {
    var last: Range<Int>?
    var before: Range<Int>?
    staying = times.staying
    if let dating = times.dating { ownTime = withLeads(dating) }
    for range in joined(times.all) {
      defer { before = range }
      // "Jailed on Friday to four years": a length is no end of the day before it.
      let goesOn = last.map { isJoined(range, to: $0) && !isDuration(range) && !opensClause(range) } ?? false
      guard goesOn && !isThan(range) || !staying.contains(range) && isStrikable(range) else { continue }
      last = strikeTime(range, after: before) ?? last
      strikePrepositionOfDay(range)
    }
  }

  /// True where the time of another event stands.
  func keptOthers(_ times: HeadlineTimes) -> Bool {
    times.staying.contains { $0 != times.own && keeps[$0.lowerBound] }
  }

  /// Strikes the event's own time, which stayed for the sake of another, where that one is gone.
  mutating func releaseOwn(_ times: inout HeadlineTimes, _ trigger: Int) {
    guard let own = times.own, tree[trigger].relation != .acl, !keptOthers(times) else { return }
    times.staying.remove(own)
    strikeTimes(times)
  }

  /// Strikes out the times that stayed, until the headline fits: the event's own first, then later ones first.
  mutating func strikeTimes(_ times: HeadlineTimes, toFit limit: Int) {
    guard length > limit else { return }
    var others = times
    if let own = times.own { others.staying.remove(own) }
    strikeTimes(others)
    staying = []
    let all = joined(times.all)
    for (place, range) in all.enumerated().reversed() where length > limit && isStrikable(range) {
      _ = strikeTime(range, after: place > 0 && keeps[all[place - 1].lowerBound] ? all[place - 1] : nil)
    }
  }

  /// Strikes out one expression with what goes with it, the joint behind the one before included; gives what went.
  private mutating func strikeTime(_ range: Range<Int>, after last: Range<Int>?) -> Range<Int>? {
    guard window.contains(range.lowerBound), range.upperBound <= window.upperBound, !range.isEmpty,
      keeps[range.lowerBound], last == nil || !opensClause(range)
    else { return nil }
    var words = range
    if !isPremodifier(range) { words = withLeads(words) }
    if let head = tree.head(of: words), !range.contains(head), tree[head].relation == .obj,
      tree.child(of: head, .case) == nil
    {
      return nil
    }
    if let last, words.lowerBound - last.upperBound == 1, TimexLeads.joints.contains(form(last.upperBound)) {
      words = last.upperBound..<words.upperBound
    }
    // "Exports so far this year rose"; but "the best so far this year"
    if words == range, range.lowerBound > 3, form(range.lowerBound - 1) == "far", form(range.lowerBound - 2) == "so",
      ![.jjs, .rbs].contains(tree[range.lowerBound - 3].xpos),
      !(range.lowerBound - 5..<range.lowerBound - 2).contains(where: {
        $0 >= 0 && (isOfOrder($0) || tree[$0].xpos == .jjs)
      })
    {
      words = range.lowerBound - 2..<range.upperBound
    }
    var end = end(of: words)
    // "In late afternoon trading"
    if end < window.upperBound, keeps[end], ["dealings", "trading"].contains(form(end)), words.lowerBound > 0,
      case let lead = words.lowerBound - (form(words.lowerBound - 1) == "in" ? 1 : 0), form(lead) == "in",
      isPremodifier(range)
    {
      words = lead..<end + 1
      end += 1
    }
    if leavesStump(words.lowerBound, end) { return nil }
    // "In the afternoon session": "in the session"
    if words == range, form(range.lowerBound) == "the", isPremodifier(range), range.count > 1 {
      words = range.lowerBound + 1..<range.upperBound
    }
    let isPossessive = tree[end - 1].xpos == .pos && words.lowerBound == range.lowerBound
    if isPossessive && (keepsArticle(before: range.lowerBound) || needsArticle(end)) || isDemonstrative(words, end) {
      substitute("the", for: words.lowerBound)
      for index in words.lowerBound + 1..<end { remove(index) }
    } else {
      strike(words.lowerBound..<end)
      mendArticle(before: words.lowerBound, after: end)
    }
    let isBeforeNoun =
      end < tree.count && keeps[end] && [.noun, .properNoun, .adjective].contains(tree[end].tag) && isPremodifier(range)
    if !isBeforeNoun { removeStump(before: words.lowerBound) }
    if let clause = emptied(by: range) ?? clause(when: range) { strikePhrase(clause) }
    return words.lowerBound..<end
  }

  /// "During the", whose noun went with the time.
  private mutating func removeStump(before start: Int) {
    var index = start - 1
    while index >= 0, keeps[index], !isParticle(index, before: start),
      [.determiner, .adposition].contains(tree[index].tag), index > 0,
      tree[index - 1].xpos != .vbn || tree[start].tag != .adposition,
      [.det, .case].contains(tree[index].relation), let head = tree.head(of: index), head > index,
      !keeps[head]
    {
      remove(index)
      index -= 1
    }
  }

  /// "had no bridge until 1812, when he built one": what tells of the date goes with it.
  private func clause(when range: Range<Int>) -> Int? {
    let when = range.upperBound + 1
    guard when + 1 < tree.count, form(when - 1) == ",", form(when) == "when", let verb = tree.head(of: when),
      verb > when,
      spans[verb].lowerBound >= range.upperBound, spans[verb].upperBound + 1 >= tree.count
    else { return nil }
    return verb
  }

  /// What is left with no more than its head: ", closed since 2019,", "that began on Thursday", ", the third this year,".
  private func emptied(by range: Range<Int>) -> Int? {
    guard let head = tree.head(of: range), let above = tree.head(of: head), keeps[above],
      [.acl, .aclRelative, .appos].contains(tree[above].relation),
      tree[above].relation == .aclRelative || isSetOff(above),
      !spans[above].contains(where: path.contains)
    else { return nil }
    let isLeft = spans[above].clamped(to: window).contains { index in
      keeps[index] && index != above && !isMark(index) && ![.wdt, .wp].contains(tree[index].xpos)
        && tree.lemmas[index] != "that" && tree[index].tag != .determiner && tree[index].xpos != .prpPossessive
    }
    return isLeft ? nil : above
  }

  /// True when what stands before would wait for a noun, or be left alone between commas: "in each of the three quarters",
  /// "the first three months", ", base 2015,".
  private func leavesStump(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, keeps[start - 1] else { return false }
    if tree[start - 1].xpos == .prpPossessive, (start..<end).contains(tree[start - 1].head) { return true }
    if TimexLeads.units.contains(form(start)), (start..<end).contains(tree[start - 1].head) { return true }
    // "Cover the years 1982-86"
    if start > 1, form(start - 2) == "the", tree[start].tag == .numeral,
      ["days", "months", "period", "quarter", "season", "week", "year", "years"].contains(form(start - 1))
    {
      return true
    }
    let isEnd = end >= tree.count || ![.noun, .properNoun, .adjective, .numeral].contains(tree[end].tag)
    // "At 53 crowns each today"
    if start > 1, form(start - 1) == "each", [.noun, .numeral].contains(tree[start - 2].tag) { return false }
    if isEnd, ["each", "all", "any", "both", "either", "every", "one"].contains(form(start - 1)),
      !(start > 2 && form(start - 2) == "to" && tree[start - 3].tag == .numeral)
    {
      return true
    }
    return start > 1 && end < tree.count && form(start - 2) == "," && form(end) == "," && tree[start - 1].tag == .noun
  }

  func form(_ index: Int) -> String { tree.forms[index].lowercased() }

  /// True for an expression joined to one before: "in April and early May".
  private func isJoined(_ range: Range<Int>, to last: Range<Int>) -> Bool {
    if last.upperBound == range.lowerBound { return true }
    guard last.upperBound < range.lowerBound, range.lowerBound - last.upperBound < 4 else { return false }
    let between = (last.upperBound..<range.lowerBound).map(form)
    return between.first.map { $0 != "," && TimexLeads.joints.contains($0) || $0 == "/" } ?? false
      && between.dropFirst().allSatisfy { TimexLeads.words.contains($0) || TimexLeads.prepositions.contains($0) }
  }

  /// Expressions that stand side by side as one: "1987's third quarter"; one that stays is not joined to one that goes.
  private func joined(_ timexes: [Range<Int>]) -> [Range<Int>] {
    timexes.reduce(into: []) { joined, next in
      guard let last = joined.last, next.lowerBound >= last.upperBound, next.lowerBound - last.upperBound < 2,
        !isDuration(last), !staying.contains(last), !staying.contains(next),
        last.upperBound == next.lowerBound || tree[last.upperBound].xpos == .pos
      else { return joined.append(next) }
      joined[joined.count - 1] = last.lowerBound..<next.upperBound
    }
  }

  /// True when "Tuesday's attack" is told as "the attack": not at the beginning of the headline.
  private func keepsArticle(before index: Int) -> Bool {
    index > window.lowerBound && keeps[index - 1] && !isMark(index - 1)
  }

  /// "At this weekend meeting": "at the meeting".
  private func isDemonstrative(_ words: Range<Int>, _ end: Int) -> Bool {
    guard ["this", "last", "next"].contains(form(words.lowerBound)), words.lowerBound > 0, end < tree.count,
      keeps[words.lowerBound - 1], tree[words.lowerBound - 1].tag == .adposition,
      let head = tree.head(of: words), let noun = tree.head(of: head)
    else { return false }
    return noun >= end && tree[noun].xpos == .nn && tree.child(of: noun, .case) == words.lowerBound - 1
  }

  /// "Today's issue was": "The issue was"; "Friday's ruling by the court": "The ruling by the court".
  private func needsArticle(_ next: Int) -> Bool {
    var noun = next
    while noun < tree.count,
      [.adjective, .numeral].contains(tree[noun].tag) || tree[noun].relation == .compound || tree[noun].xpos == .hyphen
    {
      noun += 1
    }
    return noun < tree.count && tree[noun].xpos == .nn
  }

  /// "A June election" becomes "an election".
  private mutating func mendArticle(before start: Int, after end: Int) {
    let article = start - 1
    guard article >= 0, end < tree.count, keeps[article], keeps[end],
      tree.lemmas[article] == "a" || form(article) == "an"
    else { return }
    let isVowel = ["a", "e", "i", "o", "u"].contains(form(end).prefix(1))
    let right = isVowel ? "an" : "a"
    guard form(article) != right else { return }
    substitute(tree.forms[article].first?.isUppercase ?? false ? right.capitalizedFirst : right, for: article)
  }

  // MARK: - Whether it goes

  /// True for an expression that only says when, and can go.
  private func isStrikable(_ range: Range<Int>) -> Bool {
    guard let head = tree.head(of: range), !range.contains(where: path.contains), !isWithinQuote(range) else {
      return false
    }
    if ["each", "every"].contains(form(range.lowerBound)) || isHyphened(range) || isDuration(range) { return false }
    if isLimit(range) { return false }
    // "After a quarter in which its profit fell": the clause needs it.
    if !(ownTime?.overlaps(range) ?? false), range.upperBound + 1 < tree.count, keeps[range.upperBound],
      tree[range.upperBound].tag == .adposition, tree[range.upperBound + 1].xpos == .wdt
    {
      return false
    }
    // "Said Friday the town": whatever the parse makes of the day.
    if range.lowerBound > 0, tree.isSayingVerb(range.lowerBound - 1), path.contains(range.lowerBound - 1),
      ownTime?.contains(range.lowerBound) ?? false, isBare(range)
    {
      return true
    }
    if isLength(range) || isSpent(range, head) || isOnlyWord(range, head) || isPartOfNoun(range, head) { return false }
    switch tree[head].relation {
    case .nsubj, .nsubjPassive, .root, .ccomp, .csubj:
      if isBare(range), spans[head].lowerBound < range.lowerBound, tree[spans[head].lowerBound].tag == .properNoun {
        return true
      }
      return isBare(range) && (hasOtherSubject(head) || tree.head(of: head).map { tree[$0].xpos == .vbg } ?? false)
    // "Sank before dawn on Thursday", whatever the parse makes of it
    // "Was awarded a medal by the mayor the following spring"
    case .obj where tree.child(of: head, .case) == nil:
      return isBare(range)
        || ownTime?.contains(head) ?? false
          && tree.head(of: head).map { tree.children(of: $0, .obj).contains { $0 < head } } ?? false
    case .compound, .nummod, .amod, .flat, .appos, .nmodPossessive:
      if let governor = tree.head(of: head), governor > head {
        return tree[governor].tag != .properNoun && !isOtherFigure(governor)
          && !(TimexLeads.measures.contains(tree.forms[governor].lowercased()) && isComparing(governor))
      }
    default: break
    }
    return !isCompared(range, head)
  }

  /// "By the midday close", "set May 8 as the date": the noun goes on, or the day is what is spoken of.
  private func isPartOfNoun(_ range: Range<Int>, _ head: Int) -> Bool {
    let next = range.upperBound
    if range.lowerBound > 0, form(range.lowerBound - 1) == "/" { return true }
    guard next < tree.count, keeps[next] else { return false }
    // "for May delivery"
    if ["delivery", "shipment", "loading", "arrival", "futures", "contract", "contracts"].contains(form(next)) {
      return true
    }
    // "now that", "the year earlier month"
    if form(next) == "that", form(next - 1) == "now" { return true }
    if ["earlier", "ago"].contains(form(next - 1)), ["month", "week", "quarter", "period"].contains(form(next)) {
      return true
    }
    if form(next) == "as", range.lowerBound > 0, HeadlineWords.choosing.contains(tree.lemmas[range.lowerBound - 1]) {
      return true
    }
    if form(next) == "/" { return true }
    // "At the year end", "the surplus for May and June together"
    if ["end", "together", "combined", "alone"].contains(form(next)) { return true }
    // "To keep rates around current levels"
    if ["current", "present", "recent"].contains(form(next - 1)), tree[next].tag == .noun, range.lowerBound > 0,
      ![.determiner, .pronoun].contains(tree[range.lowerBound - 1].tag)
    {
      return true
    }
    return tree[next].head == head && tree[next].relation == .amod
  }

  /// "A truce signed on May 10 collapsed": without its day the participle would say nothing.
  private func isOnlyWord(_ range: Range<Int>, _ head: Int) -> Bool {
    guard let above = tree.head(of: head), above < range.lowerBound else { return false }
    // "Founded in 1866, the mill burned down"
    if tree[above].relation == .advcl, tree[above].xpos == .vbn, above == window.lowerBound, spans[above].count < 6 {
      return true
    }
    guard tree[above].relation == .acl,
      [.vbn, .vbd].contains(tree[above].xpos), !path.contains(above), !isSetOff(above),
      !(HeadlineWords.printing.contains(tree.lemmas[above]) && ownTime?.overlaps(range) ?? false)
    else { return false }
    return spans[above].allSatisfy { $0 == above || range.contains($0) || tree[$0].tag == .adposition }
  }

  /// True for "their 1985 level": a figure that is told of to compare.
  private func isOtherFigure(_ noun: Int) -> Bool {
    TimexLeads.figures.contains(tree.lemmas[noun]) && !tree[noun].relation.isSubject && !path.contains(noun)
  }

  /// True for an expression before the noun that it belongs to: "the June election".
  private func isPremodifier(_ range: Range<Int>) -> Bool {
    if range.upperBound < tree.count, tree[range.upperBound].xpos == .pos { return !isDecade(range) }
    // "Estimates on 1986/87 orange production"
    if range.lowerBound > 0, range.upperBound < tree.count, form(range.lowerBound - 1) == "on",
      range.allSatisfy({ tree[$0].tag == .numeral || isMark($0) }),
      [.noun, .properNoun, .adjective].contains(tree[range.upperBound].tag)
    {
      return true
    }
    guard let head = tree.head(of: range), let governor = tree.head(of: head), governor >= range.upperBound else {
      return false
    }
    // "Placed on March 18 20 million of bonds"
    if range.lowerBound > 0, form(range.lowerBound - 1) == "on", range.upperBound < tree.count,
      tree[range.upperBound].tag == .numeral
    {
      return false
    }
    return [.compound, .nummod, .amod, .nmodPossessive, .nmodUnmarked, .det, .nmod].contains(tree[head].relation)
      && tree[governor].tag != .adjective && !tree.isPredicate(governor)
      && tree.child(of: head, .case).map { $0 > head } ?? true
  }

  /// "In the late 1970's when prices rose": an "'s" that is no owner's.
  private func isDecade(_ range: Range<Int>) -> Bool {
    let next = range.upperBound + 1
    return tree.forms[range.upperBound - 1].hasSuffix("0")
      && !(next < tree.count && [.noun, .properNoun, .adjective, .numeral].contains(tree[next].tag))
  }

  private func hasOtherSubject(_ index: Int) -> Bool {
    guard let head = tree.head(of: index) else { return false }
    return tree.children(of: head).contains { $0 != index && tree[$0].relation.isSubject }
  }

  /// True for "five-year" and the like, which say what kind of thing it is.
  private func isHyphened(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if next < tree.count, tree[next - 1].extent.end == tree[next].extent.start { return form(next).hasPrefix("-") }
    return range.contains { tree.forms[$0] == "-" } && tree[range.upperBound - 1].relation == .compound
  }

  /// True for "three days", "for a year": how long it took.
  private func isDuration(_ range: Range<Int>) -> Bool {
    let words = range.map(form)
    guard TimexLeads.units.contains(words.last ?? ""), !words.contains(where: TimexLeads.openers.contains),
      tree[range.lowerBound].tag == .numeral || words.count == 1 && words[0].hasSuffix("s")
        || ["a", "an", "several", "few", "many", "about"].contains(words[0])
        || words.count > 2 && words[0] == "at" && ["least", "most"].contains(words[1])
    else { return false }
    let before = range.lowerBound > 0 ? form(range.lowerBound - 1) : ""
    return !["in", "within", "by"].contains(before)
  }
}
