import Dates

/// Finds which way an English clause looks from the words around an expression: a light reading of tense, without a
/// parse, so that tagging alone says the same as extraction.
///
/// The verb that governs the expression is the nearest to its left within the sentence; the first to its right, where the
/// expression opens its clause or stands between a subject and its verb. Nouns and adjectives are passed over: "a planned
/// visit", "ways to get around it".
struct EnglishTense {
  let stretch: Stretch

  /// The direction of the clause around the tokens; nil when nothing shows it.
  func tense(of tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    if let frame = frame(of: tokens) ?? deadline(of: tokens) ?? commanded(tokens) { return frame }
    if let effect = takingEffect(from: tokens) { return effect }
    let before = stretch.cue(start - 1)
    if before.contains(.since) || stretch.isWord(start - 1, ["dated", "ended"]) {
      return slackened(dated: start - 1)
    }
    if isTo(start - 1), let verb = deferral(before: start - 1, behind: tokens.upperBound) {
      return preposition(verb, .future)
    }
    // "The funeral is on Saturday": what is told in the present of a weekday lies ahead.
    let copula = isOn(start - 1) || isHourOfWeekday(tokens) ? copula(before: start) : start - 1
    if stretch.isWord(copula, "is") || stretch.isWord(copula, "are"),
      stretch.isClass(tokens.upperBound - 1, .weekday) || stretch.isClass(tokens.lowerBound, .weekday)
        || copula < start - 1 && isDayOfYear(tokens) && !stretch.isClass(tokens.upperBound, [.comma, .joiner])
    {
      return Tense(direction: .future, word: stretch.text(copula))
    }
    if let until = awayUntil(tokens) ?? closedUntil(tokens) ?? waitUntil(tokens) { return preposition(until, .future) }
    // "has until Friday to answer"
    if stretch.isWord(start - 1, "until"), stretch.isWord(start - 2, "has") || stretch.isWord(start - 2, "have") {
      return Tense(direction: .future, word: stretch.text(start - 2), isFirm: true)
    }
    if let until = untilPresent(before: start) { return preposition(until, .future) }
    // "told to boil water until at least Tuesday"
    if stretch.isWord(start - 1, "least"), stretch.isWord(start - 3, ["until", "till", "through"]) {
      return preposition(start - 3, .future)
    }
    if let delay = delay(before: start - 1) { return preposition(delay, .future) }
    if let delayed = delayed(until: tokens) { return delayed }
    if let since = sinceDeed(before: start) { return preposition(since, .past) }
    if let early = early(before: start) ?? near(behind: tokens) { return early }
    var clause = governing(tokens)
    clause?.isOfResults = isOfResults(tokens)
    clause = (pondered(tokens) ?? clause).map { hoped($0, for: tokens) }
    if isDelivery(tokens), clause?.isOpen == false, clause?.direction == .past { return nil }
    if isAttributiveMonth(tokens) {
      // "are planning a July wedding"
      let isPlanned = stretch.isWord(start - 2, ["plan", "planning", "plans"])
      if isPlanned { clause?.slack = nil }
      let isOver = clause?.isDirect == true && thing(dated: start) != nil
      return clause?.isFirm == true || isPlanned || isOver ? clause : nil
    }
    if let published = toBePublished(in: tokens) { return future(published) }
    if stretch.hasPossessiveEnding(tokens.upperBound) && !before.contains(.bound) { return ofOwner(tokens, clause) }
    if let clause, clause.direction == .future, !clause.isFirm,
      isVerbOfThePast(tokens.upperBound) || isPlanOver(clause, tokens)
    {
      return Tense(direction: .future, word: clause.word, isNearest: true)
    }
    // "decided to run in September, when he was charged"
    if let clause, clause.direction == .future, !clause.isFirm, let past = pastBehindWhen(tokens.upperBound) {
      return past
    }
    // "was expected on Friday but did not come"
    if let clause, clause.direction == .future, !clause.isFirm, !before.contains(.bound),
      let verb = verbOfFailure(behind: tokens.upperBound, isMeant: clause.word == "meant")
    {
      return Tense(direction: .past, word: stretch.text(verb))
    }
    // "had been scheduled to fly on Saturday; the trip has been cancelled", "had been due Aug. 20": the plan is over, its day
    // may be to come.
    let isDue = stretch.isWord(stretch.isWord(start - 1, ["by", "in", "on"]) ? start - 2 : start - 1, "due")
    if var clause, clause.direction == .past, clause.word == "been", isDue || isPlanned(before: start) {
      clause.isNearest = true
      return clause
    }
    // "set a March 3 trial date"
    if let clause, ["set", "sets", "fixed"].contains(clause.word), stretch.isClass(start - 1, .indefinite),
      (0..<3).contains(where: { at in
        ["date", "deadline", "trial", "hearing", "vote"].contains { stretch.isWord(tokens.upperBound + at, $0) }
      })
    {
      return Tense(direction: .future, word: clause.word)
    }
    if stretch.isWord(start - 1, "for"), isDay(tokens.upperBound - 1), clause?.isFirm != true {
      // "had been scheduled for Wednesday": the plan is over.
      if let clause, clause.direction == .past, clause.word == "been" {
        return Tense(direction: .past, word: clause.word, isNearest: true)
      }
      var planned = preposition(start - 1, .future)
      planned.isTimetable = clause?.isTimetable ?? false
      return planned
    }
    // "could not begin until early December", "before late April": it may lie ahead.
    if stretch.isWord(start - 1, "until")
      || stretch.isWord(start - 1, "before")
        && stretch.isWord(start - 2, ["begin", "resume", "start", "open", "held"]),
      !stretch.isClass(tokens.upperBound - 1, .weekday), var clause,
      clause.direction == .past, clause.word == "could"
    {
      clause.isNearest = true
      return clause
    }
    guard before.contains(.bound), clause?.isNearest != true, clause.map({ isHopedFor(tokens, $0.word) }) != true else {
      return clause
    }
    // "Gym closed till Monday :(", "all gone by feb": in a message the participle stands by itself.
    if stretch.isInformal,
      ["til", "till", "until"].contains(where: { stretch.isWord(start - 1, $0) })
        || stretch.isWord(start - 1, "by")
          && ["gone", "done", "over", "ready"].contains(where: { stretch.isWord(start - 2, $0) }),
      !stretch.isWord(start - 2, Self.spent),
      !(2...5).contains(where: { at in ["was", "were", "had"].contains { stretch.isWord(start - at, $0) } })
    {
      return preposition(start - 1, .future)
    }
    if hasGerund(before: start - 1) { return preposition(start - 1, .future) }
    // "had promised by Monday": when it was promised for, and that was so before.
    if let clause, clause.isPluperfect, clause.isOpen, stretch.isWord(start - 1, "by"),
      stretch.isWord(start - 2, clause.word)
    {
      return preposition(start - 1, .past)
    }
    // "had closed by Friday" is over; "has been postponed until Friday" and "he said by Friday" are not.
    if let clause, clause.direction == .past, !clause.isOpen {
      // "canceled classes through Tuesday"
      if ["canceled", "cancelled"].contains(clause.word), stretch.isWord(start - 1, ["through", "until"]),
        stretch.isClass(tokens.upperBound - 1, .weekday),
        !(0...2).contains(where: { stretch.isWord(tokens.upperBound + $0, "then") })
      {
        return preposition(start - 1, .future)
      }
      // "would sue if he had not paid by Wednesday"
      if clause.isPluperfect, let mark = (3...8).first(where: { stretch.isWord(start - $0, "if") }),
        (1...8).contains(where: { stretch.isWord(start - mark - $0, ["would", "will", "could"]) })
      {
        return preposition(start - 1, .future)
      }
      // "named him chairman, effective Feb. 1": the nearest, or the weekday ahead.
      guard stretch.isWord(start - 1, "effective") else { return clause }
      return stretch.isClass(start, .weekday) ? preposition(start - 1, .future) : nil
    }
    return preposition(start - 1, .future)
  }

  func preposition(_ index: Int, _ direction: Direction) -> Tense {
    Tense(direction: direction, word: stretch.text(index), isPreposition: true)
  }

  /// A weekday, or a day of a month: what "for" plans.
  private func isDay(_ index: Int) -> Bool {
    stretch.isClass(index, [.weekday, .dayNumber]) || stretch.isWord(index, "weekend")
  }

  /// The verb that governs the expression.
  private func governing(_ tokens: Range<Int>) -> Tense? {
    nearestVerb(tokens) ?? presentOfWeekday(tokens) ?? presentOfDay(tokens)
  }

  private func nearestVerb(_ tokens: Range<Int>) -> Tense? {
    // "friday, what a day that was": an expression alone in its clause belongs to the next.
    if stretch.isInformal, tokens.lowerBound == 0, stretch.isClass(tokens.upperBound, .comma) {
      return after(tokens.upperBound + 1)
    }
    if opensClause(tokens.lowerBound) {
      return after(opening: tokens) ?? before(tokens.lowerBound) ?? presentBehindWeekday(tokens)
    }
    // "will meet her at the grave of the man whose fall in January set it off"
    if let clause = ofRelative(tokens) ?? presentOfRelative(tokens) { return clause }
    guard let left = before(tokens.lowerBound) else {
      if let called = calledOff(behind: tokens) ?? ofOpening(tokens) { return called }
      return slackened(after(opening: tokens), behind: tokens) ?? presentBehindWeekday(tokens)
    }
    // "said the council on Friday will vote": the verb right behind is the clause's own.
    if isVerbRightBehind(tokens), let right = after(tokens.upperBound),
      left.isOpen || right.direction == .past && isInNextClause(tokens.lowerBound)
    {
      return right
    }
    return left
  }

  /// True for "…, but in March a judge ruled" and "said that on Friday it would": the verb stands behind.
  private func opensClause(_ index: Int) -> Bool {
    var at = index - 1
    // "the plan that by Monday amounted to nothing"
    let isBound = cue(at).contains(.bound) && !stretch.isWord(at - 1, "that")
    if at >= 0, stretch[at].classes.contains(.preposition), !isBound { at -= 1 }
    return cue(at).contains(.clause) || stretch.text(at) == ";"
      || stretch.isWord(at, "and") && stretch.isClass(at - 1, .comma)
  }

  /// "was to open in June, but a test in May failed": the verb before belongs to another clause.
  private func isInNextClause(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(index - 8, 1), by: -1) {
      if verb(at) != nil { return false }
      if stretch.isClass(at - 1, .comma), ["but", "and", "so"].contains(where: { stretch.isWord(at, $0) }) {
        return true
      }
    }
    return false
  }

  /// True when a verb stands right behind an expression that stands apart from the verb before it.
  private func isVerbRightBehind(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    let at = stretch.isClass(start - 1, .preposition) ? start - 2 : start - 1
    guard let token = stretch.token(at: at), token.flags.contains(.word), cue(at).isDisjoint(with: [.saying, .past])
    else {
      return false
    }
    // "The Wednesday vote was"
    if at == start - 1, !token.classes.isDisjoint(with: [.article, .indefinite]) { return false }
    return verb(tokens.upperBound) != nil && !cue(tokens.upperBound).contains(.infinitive)
  }

  /// What the nearest verb to the left says.
  func governing(before index: Int) -> Tense? { before(index) }

  /// The nearest verb to the left within the sentence, read with its helpers.
  private func before(_ index: Int) -> Tense? {
    stretch.nearest(before: index) { at in
      if index - at <= 3 || isShutAgain(at, index), isPresentPassive(at) {
        return cue(at).contains(.plan) ? plan(at) ?? future(at) : future(at)
      }
      guard var tense = verb(at) else { return nil }
      if let would = backshifted(at, tense) { return would }
      // "died on May 3" and "was held May 3", but "said May 3" leaves open what is told; so does "two weeks before May 3".
      let isNext =
        at == index - 1 && !stretch.isWord(index + 2, "before") || at == index - 2 && isOn(index - 1)
        || isDone(at, on: index)
      tense.isDirect = isNext && tense.direction == .past && !tense.isOpen
      if isInCourse(at, tense, of: index) { return direct(tense) }
      tense.opensRange = opensRange(at, index)
      // "was to open in September" may be over.
      if isPastPlan(at), !stretch.isClass(index, .weekday) { tense.isNearest = true }
      return slackened(tense, at, before: index, isNext: isNext)
    }
  }

  private func isPastPlan(_ index: Int) -> Bool {
    stretch.isWord(index, "to") && (stretch.isWord(index - 1, "was") || stretch.isWord(index - 1, "were"))
  }

  func isOn(_ index: Int) -> Bool { stretch.isWord(index, "on") || stretch.isWord(index, "in") }

  /// The first verb to the right, for an expression that opens its clause: "On Friday the council will …".
  func after(_ index: Int) -> Tense? { stretch.isInformal ? afterInMessage(index) : stretch.nearest(from: index, verb) }

  func cue(_ index: Int) -> Cue { stretch.cue(index) }

  /// The tense of the verb at `index`, if it is one.
  func verb(_ index: Int) -> Tense? {
    guard let token = stretch.token(at: index), token.flags.contains(.word) else { return nil }
    let cue = cue(index)
    // "led with 500m to go"
    if token.end - token.start == 1, token.isGlued, stretch.isClass(index - 1, .integer) { return nil }
    if let short = shortened(index) ?? expecting(index) { return short }
    // Most words are neither: nouns, and verbs that no ending shows.
    if cue.isEmpty, !token.flags.contains(.endsInEd), !stretch.isInformal { return nil }
    if cue.contains(.condition) { return future(index) }
    // "the can", "her will", but "the three will"
    if !cue.isDisjoint(with: [.future, .conditional]), isAttributive(index), !isCounted(index - 1) { return nil }
    // "free sat or sun?", "until 06:00 Sat."
    if token.classes.contains(.weekday), stretch.isInformal || token.flags.contains(.abbreviation) { return nil }
    if stretch.isReportOfDay(index) || isStayingState(index) || isSurname(index) { return nil }
    if isInvitation(index) { return future(index) }
    if stretch.isInformal, let state = stretch.presentState(index) { return state }
    if cue.isEmpty, isRegularPast(index), isWanted(index) || isSupposed(index) { return future(index) }
    if cue.isEmpty { return isRegularPast(index) && !isHelped(index) ? past(index) : nil }
    let isName = token.flags.contains(.capital) && index > 0
    if cue.contains(.future), !cue.contains(.past) || isNegatedByLetter(index) { return future(index) }
    // "Planned talks on Thursday", where the sentence opens
    let isOpener = cue.contains(.plan) && token.flags.contains(.endsInEd) && isEnd(index - 1)
    if !isName || isOpener, cue.contains(.plan) || cue.contains(.planWithComplement) && hasComplement(index) {
      if let plan = plan(index) { return plan }
    }
    if !isName, cue.contains(.schedule), let schedule = schedule(index) { return schedule }
    if cue.contains(.infinitive) { return infinitive(index) }
    if cue.contains(.conditional) { return isName ? nil : conditional(index) }
    if cue.contains(.present) { return present(index) }
    if isSupposed(index) { return future(index) }
    if cue.contains(.past), isWanted(index), !isHelped(index) { return future(index) }
    if !cue.isDisjoint(with: [.past, .saying]) || isRegularPast(index) {
      // "Another told me": no attribute.
      let isPlain =
        cue.contains(.saying) && !token.flags.contains(.endsInEd)
        || stretch.isWord(index, ["did", "had", "was", "were"])
      return isHelped(index) || !isPlain && isAttributive(index) ? nil : past(index)
    }
    return nil
  }

  /// "opened": the past of a regular verb, and no adjective.
  func isRegularPast(_ index: Int) -> Bool {
    let flags = stretch[index].flags
    // "Asked on Tuesday whether he would go"
    let isSmall = !flags.contains(.capital) || stretch.opensSentence(index) && !flags.contains(.allCapitals)
    return flags.contains(.endsInEd) && isSmall && !isAttributive(index) && !isCompared(index)
      && !endsInEed(index)
  }

  /// "wants the plan approved": what is wanted lies ahead.
  private func isWanted(_ index: Int) -> Bool {
    (2...4).contains {
      !cue(index - $0).isDisjoint(with: [.request, .promise])
        && stretch.isWord(index - $0, ["wants", "want", "needs", "need"])
    }
  }

  /// "a planned visit", "its increased sales", "on a still unknown day": what stands behind a determiner describes a
  /// noun.
  private func isAttributive(_ index: Int) -> Bool {
    var at = index - 1
    // "bringing scattered storms"
    if stretch[index].flags.contains(.endsInEd), let verb = stretch.token(at: at), verb.flags.contains(.word),
      stretch.ends(verb, in: "ing"), stretch.isClass(at - 1, .comma)
    {
      return true
    }
    if let token = stretch.token(at: at), token.flags.contains(.word), isAdverb(at) { at -= 1 }
    // "to all registered voters"
    if stretch.isWord(at, "all"), stretch[index].flags.contains(.endsInEd),
      stretch.isWord(at - 1, ["of", "for", "from", "to", "with", "by"])
    {
      return true
    }
    guard let token = stretch.token(at: at), token.flags.contains(.word) else { return false }
    // "to fly out the first wounded on Tuesday"
    if stretch.isClass(at, .ordinalWord), stretch.isClass(at - 1, .article),
      stretch.isWord(index, ["accused", "displaced", "injured", "stranded", "wounded"])
    {
      return true
    }
    return !token.classes.isDisjoint(with: [.article, .indefinite, .ones, .vague]) || cue(at).contains(.determiner)
      || stretch.isClass(at, .pluralSuffix) && stretch.isClass(at - 1, .apostrophe)
  }

  func isAdverb(_ index: Int) -> Bool {
    stretch.endsInLy(index) || stretch.isWord(index, "still") || stretch.isWord(index, "long")
      || stretch.isWord(index, "so")
  }

  /// "lower-than-expected", "as previously planned".
  func isCompared(_ index: Int) -> Bool {
    var at = index - 1
    if isAdverb(at) { at -= 1 }
    if stretch.isClass(at, .hyphen) { at -= 1 }
    return cue(at).contains(.comparison)
  }

  func future(_ index: Int) -> Tense {
    Tense(
      direction: .future, word: stretch.text(index), isFirm: cue(index).contains(.future),
      isTimetable: cue(index).contains(.schedule) && stretch[index].flags.contains(.endsInS))
  }

  func past(_ index: Int) -> Tense {
    var tense = Tense(direction: .past, word: stretch.text(index))
    // "to have played", "to have been played"
    let have = stretch.isWord(index - 1, "been") ? index - 2 : index - 1
    let isInfinitive = stretch.isWord(have, "have") && stretch.isWord(have - 1, "to")
    tense.isOpen =
      !isInfinitive
      && (!cue(index).isDisjoint(with: [.saying, .request, .promise]) || isDeferral(index)
        || (1...3).contains { cue(index - $0).contains(.present) && !isOwner(index - $0, before: index) })
    // "was to have left by March": it did not, and the day may be to come.
    tense.isNearest = isInfinitive && stretch.isWord(have - 2, ["was", "were"])
    tense.isPerfect = (1...2).contains { cue(index - $0).contains(.have) && !cue(index - $0).contains(.had) }
    tense.isPluperfect = (1...2).contains { cue(index - $0).contains(.had) || stretch.isWord(index - $0, "having") }
    return tense
  }

  /// "would open" looks ahead; "would have opened", "could not be reached" and "neither could be found" look back.
  private func conditional(_ index: Int) -> Tense? {
    // "would have the coast back" has it to come.
    let isOver =
      (1...2).contains { stretch.isWord(index + $0, "have") && !isOwned(index + $0 + 1) && !isUntil(index + $0 + 2) }
      || stretch.isWord(index, "could") && (isNegated(index) || isAbility(index)) || stretch.isWord(index, "couldn")
      || isUnwilling(index)
    return isOver ? past(index) : thought(before: index) ?? future(index)
  }

  /// "is to", "has to", "are going to", "is leaving".
  private func present(_ index: Int) -> Tense? {
    let next = cue(index + 1).contains(.negation) ? index + 2 : index + 1
    if cue(next).contains(.infinitive), isBaseVerb(next + 1) { return future(index) }
    if cue(index).contains(.have) { return nil }
    if stretch.isWord(next, "going"), cue(next + 1).contains(.infinitive) { return future(next) }
    // "is running for mayor in November"
    let isRunning = stretch.isWord(next, "running") && stretch.isWord(next + 1, "for")
    return cue(next).contains(.progressive) || isRunning || isOwnPlan(index, next) ? future(next) : nil
  }
}
