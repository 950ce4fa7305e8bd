import Dates

// Which verb an expression belongs to, where the nearest one to its left is not it or says it otherwise.

extension EnglishTense {
  /// "May 14", "14 May": what "is on" it lies ahead.
  func isDayOfYear(_ tokens: Range<Int>) -> Bool {
    tokens.contains { stretch.isClass($0, .month) } && tokens.contains { stretch.isClass($0, .dayNumber) }
      && !tokens.contains { stretch.isClass($0, .yearNumber) }
  }

  /// The "published" of "a poll to be published in Saturday's paper".
  func toBePublished(in tokens: Range<Int>) -> Int? {
    let verb = tokens.lowerBound - 2
    guard stretch.hasPossessiveEnding(tokens.upperBound), stretch.isWord(verb + 1, ["in", "at", "on"]),
      stretch.isWord(
        verb, ["aired", "announced", "broadcast", "printed", "published", "released", "shown", "unveiled"]),
      stretch.isWord(verb - 1, "be"), stretch.isWord(verb - 2, "to"),
      cue(verb - 3).isDisjoint(with: [.past, .function]),
      let noun = stretch.token(at: verb - 3), stretch.isContent(noun),
      !stretch.isWord(noun, in: ["first", "last", "only"]),
      !(4...6).contains(where: {
        stretch.isClass(verb - $0, .ordinalWord) || stretch.isWord(verb - $0, ["last", "only"])
      })
    else { return nil }
    return verb
  }

  /// "went himself on October 13th", "left the house on May 3", "took office Jan. 14": between the verb and its day stands no
  /// word that could have the day for itself.
  func isDone(_ verb: Int, on index: Int) -> Bool {
    // "Jan. 14" by itself, and not "by Jan. 14", "the Jan. 14 match"
    let isBare =
      stretch.isClass(index, .month) && stretch.isClass(index + 1, .dayNumber)
      && !stretch.isClass(index - 1, [.article, .indefinite, .preposition])
      && cue(index - 1).isDisjoint(with: [.bound, .determiner, .function])
    let end = stretch.isWord(index - 1, "on") ? index - 1 : index
    guard end < index || isBare && !isAnnouncing(verb), index - verb <= 5, stretch[verb].flags.contains(.word),
      stretch.isClass(index, [.month, .dayNumber]), !stretch.isWord(verb, Self.awaiting),
      !(1...8).prefix(while: { !isEnd(verb - $0) }).contains(where: { stretch.isWord(verb - $0, Self.supposing) }),
      // "felt the game on April 20 was too far away"
      !(2...3).contains(where: { stretch.isWord(index + $0, ["is", "was", "were", "will", "would", "could"]) })
    else { return false }
    // "9 million preferred shares on Oct. 31": a participle
    guard
      isThing(verb + 1) || isAdverb(verb + 1) || stretch.isClass(verb + 1, .preposition)
        || !cue(verb + 1).isDisjoint(with: [.object, .function, .determiner])
        || stretch.isWord(verb + 1, ["away", "back", "down", "himself", "herself", "home", "there", "themselves"])
        || stretch.isWord(verb, Self.finite)
    else { return false }
    return (verb + 1..<end).allSatisfy { at in
      let token = stretch[at]
      return token.flags.contains(.word) && !token.flags.contains(.capital)
        && (cue(at).isDisjoint(with: [.past, .ahead, .plan])
          // "signed the order Jan. 8", and no order to do something
          || at == end - 1
            && stretch.isWord(at, ["agreement", "bill", "deal", "decision", "offer", "order", "pledge"]))
        && !stretch.isWord(at, Self.occasions) && !stretch.isWord(at, ["for", "to", "of", "about", "that"])
        && !token.flags.contains(.endsInEd) && !stretch.ends(token, in: "ing") && !stretch.ends(token, in: "ion")
    }
  }

  /// Verbs whose past is no participle.
  private static let finite = ["began", "broke", "chose", "gave", "rode", "spoke", "stole", "swore", "took", "wrote"]

  /// Verbs of what is to come, and words of what is only thought.
  private static let awaiting = [
    "awaited", "beat", "believed", "booked", "dreaded", "expected", "feared", "felt", "liked", "set", "thought",
    "wanted",
  ]
  private static let supposing = ["if", "lest", "meant", "suppose", "time", "unless", "wish", "wished", "wishes"]

  /// The first verb to the right, and none behind "when": "call u sat arvo when ive slept".
  func afterInMessage(_ index: Int) -> Tense? {
    var isOver = false
    return stretch.nearest(from: index) { at in
      if stretch.isWord(at, ["when", "once"]) { isOver = true }
      return isOver ? nil : verb(at)
    }
  }

  /// True for the surname of "Anna Fell", "Mr Held", which looks like a verb of the past.
  func isSurname(_ index: Int) -> Bool {
    let (name, token) = (index - 1, stretch[index])
    guard token.flags.contains(.capital), !token.flags.contains(.allCapitals), cue(index).contains(.past),
      let before = stretch.token(at: name), before.flags.isSuperset(of: [.word, .capital]),
      !before.flags.contains(.allCapitals)
    else { return false }
    return stretch.isWord(name, ["dr", "judge", "lady", "lord", "miss", "mr", "mrs", "ms", "sir"])
      || !stretch.opensSentence(name) && before.classes.isEmpty
        && !(stretch.token(at: name - 1)?.flags.contains(.capital) ?? false)
  }

  /// The verb behind the expression, where "whose" or "who" opens the clause that it stands in.
  func ofRelative(_ tokens: Range<Int>) -> Tense? {
    guard stretch.isClass(tokens.lowerBound - 1, .preposition),
      let mark = (3...5).lazy.map({ tokens.lowerBound - $0 }).first(where: { stretch.isWord($0, "whose") }),
      (mark + 1..<tokens.lowerBound - 1).allSatisfy({ stretch[$0].flags.contains(.word) && verb($0) == nil }),
      let right = after(tokens.upperBound), right.direction == .past,
      (tokens.upperBound..<tokens.upperBound + 2).contains(where: { verb($0) == right })
    else { return nil }
    return right
  }

  /// "will see their benefits cut": a participle behind what is seen.
  func isSeenDone(_ index: Int) -> Bool {
    (2...4).contains { back in
      stretch.isWord(index - back, ["see", "have"]) && stretch.isWord(index, Self.suffered)
        && stretch.isWord(index - back + 1, ["her", "his", "its", "my", "our", "their", "your"])
        && !cue(index - back - 1).isDisjoint(with: [.future, .conditional])
        && (index - back + 1..<index).allSatisfy { stretch[$0].flags.contains(.word) && verb($0) == nil }
    }
  }

  /// What is done to somebody's pay, grants and jobs.
  private static let suffered = [
    "closed", "cut", "doubled", "frozen", "halved", "increased", "raised", "reduced", "slashed", "stopped",
    "suspended", "trimmed",
  ]

  /// "ordered it switched off in February", and, unless it stands alone, "by March 31": a month behind the infinitive.
  func isMonthBehind(_ infinitive: Int, alone: Bool = true) -> Bool {
    words(behind: infinitive).contains {
      stretch.isClass($0, .month)
        && stretch.isWord(
          !alone && stretch.isClass($0 - 1, .dayNumber) ? $0 - 2 : $0 - 1,
          alone ? ["in"] : ["in", "by", "on", "before"])
        || !alone && isDayOn($0)
    }
  }

  /// "ordered him to burn it on the morning of 9 March": a day of the year with "on" behind the infinitive.
  func isDayOn(behind infinitive: Int) -> Bool { words(behind: infinitive).contains { isDayOn($0) } }

  /// The month of "on 9 March", "on March 9", "on the morning of 9 March".
  private func isDayOn(_ month: Int) -> Bool {
    guard stretch.isClass(month, .month),
      stretch.isClass(month - 1, .dayNumber) || stretch.isClass(month + 1, .dayNumber)
    else { return false }
    let start = stretch.isClass(month - 1, .dayNumber) ? month - 1 : month
    return stretch.isWord(start - 1, "on")
      || stretch.isWord(start - 1, "of") && stretch.isClass(start - 2, .partOfDay)
        && (3...4).contains { stretch.isWord(start - $0, ["on", "in"]) }
  }

  /// The words behind an infinitive, up to a mark.
  func words(behind infinitive: Int) -> Range<Int> {
    (infinitive + 2..<infinitive + 12).prefix { at in
      stretch.token(at: at).map { $0.flags.contains(.word) || $0.number >= 0 } ?? false
    }
  }

  /// "agreed", "decided": what was settled then.
  func isAgreed(_ index: Int) -> Bool {
    stretch.isWord(
      index,
      ["agreed", "decided", "elected", "opted", "chose", "resolved", "volunteered", "offered", "refused", "voted"])
      && cue(index - 1).isDisjoint(with: [.have, .had, .be])
  }

  /// A verb whose form is that of the past.
  func isPastVerb(_ index: Int) -> Bool {
    stretch.token(at: index)?.flags.contains(.endsInEd) == true || cue(index).contains(.past)
  }

  /// The "until" of "she said he was away until Sunday": what was so when it was said still is.
  func awayUntil(_ tokens: Range<Int>) -> Int? {
    let until = tokens.lowerBound - 1
    guard stretch.isWord(until, ["until", "till"]), stretch.isClass(tokens.upperBound - 1, .weekday),
      stretch.isWord(until - 1, ["away", "out", "off", "closed", "unavailable", "abroad"]),
      stretch.isWord(until - 2, ["was", "were"]),
      (3...6).contains(where: { cue(until - $0).contains(.saying) }), pastBehindWhen(tokens.upperBound) == nil
    else { return nil }
    return until
  }

  /// The "until" of "Schools shut till Monday" and "ordered the bridge closed until Monday", told on a Thursday: a participle
  /// without its verb, or behind an order, holds until a day to come; "was shut until Monday" is over.
  func closedUntil(_ tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    let until = stretch.isWord(start - 1, "least") && stretch.isWord(start - 2, "at") ? start - 3 : start - 1
    if let bound = runningUntil(tokens) { return bound }
    // "The rink, closed until October, will be filled"
    if stretch.isWord(until, ["until", "till"]), stretch.isClass(start, .month), stretch.isWord(until - 1, Self.shut),
      stretch.isClass(until - 2, .comma), after(tokens.upperBound)?.direction == .future
    {
      return until
    }
    guard stretch.isWord(until, ["until", "till", "til"]), stretch.isClass(tokens.upperBound - 1, .weekday),
      pastBehindWhen(tokens.upperBound) == nil,
      let closed = (1...4).lazy.map({ until - $0 }).first(where: { stretch.isWord($0, Self.shut) }),
      // "banned from the ground until Monday"
      closed == until - 1
        || stretch.isClass(closed + 1, .preposition)
          && (closed + 2..<until).allSatisfy({ stretch[$0].flags.contains(.word) && verb($0) == nil })
    else { return nil }
    for at in stride(from: closed - 1, through: max(closed - 7, -1), by: -1) {
      if isEnd(at) || stretch.isWord(at, Self.ordering) || stretch.isWord(at, "with") { return until }
      if !stretch[at].flags.contains(.word) || isPastVerb(at)
        || !cue(at).isDisjoint(with: [.be, .been, .have, .clause])
      {
        return nil
      }
    }
    return nil
  }

  /// The "to" of "Warnings run to Saturday morning".
  private func runningUntil(_ tokens: Range<Int>) -> Int? {
    let bound = tokens.lowerBound - 1
    guard stretch.isWord(bound, ["to", "until", "till", "through"]),
      stretch.isClass(tokens.lowerBound, .weekday)
        || stretch.isWord(bound, ["until", "through"]) && stretch.isWord(bound - 1, "runs"),
      stretch.isWord(bound - 1, ["continue", "continues", "extend", "extends", "last", "lasts", "run", "runs"]),
      cue(bound - 2).isDisjoint(with: [.have, .had, .been, .past, .conditional])
    else { return nil }
    return stretch.isWord(bound - 1, "runs") ? bound - 1 : bound
  }

  /// "is closed Mon., back at it Tues.": what is shut is so on one day, and tells of the next that its sentence names.
  func isShutAgain(_ verb: Int, _ index: Int) -> Bool {
    index - verb > 3 && stretch.isWord(verb, Self.shut)
      && (verb + 1..<index - 1).contains { stretch.isClass($0, .weekday) }
  }

  /// What a place, a road or somebody is until a day.
  private static let shut = [
    "banned", "barred", "cancelled", "canceled", "closed", "grounded", "halted", "off", "out", "shut", "suspended",
  ]
  private static let ordering = [
    "declare", "declared", "declares", "keep", "keeping", "order", "ordered", "ordering", "orders", "want", "wants",
  ]

  /// The "until" of "could not wait until the spring": what one waits for is to come, whether one can or not; "had to wait until
  /// the spring" may be over.
  func waitUntil(_ tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    let wait = start - 2
    guard stretch.isWord(start - 1, ["until", "till", "til"]), stretch.isWord(wait, "wait"),
      stretch.isWord(wait - 1, ["not", "cannot"]) && stretch.isWord(wait - 2, ["can", "could"])
        || stretch.isWord(wait - 1, ["can", "cannot", "must", "should", "will"])
        || stretch.isWord(wait - 1, "t") && stretch.isWord(wait - 3, ["can", "couldn", "don"])
        || stretch.isWord(wait - 1, "not") && stretch.isWord(wait - 2, ["should", "will"])
    else { return nil }
    return start - 1
  }

  /// "11 a.m. Thursday", "4 p.m. on Tuesday": an hour of a weekday.
  func isHourOfWeekday(_ tokens: Range<Int>) -> Bool {
    tokens.contains { stretch.isClass($0, .weekday) }
      && tokens.contains { stretch.isClass($0, [.meridiem, .namedHour, .colon]) }
  }

  /// Where "is" would stand: "is on", "is at 11 a.m.", "is from 4 to 7 p.m.".
  func copula(before start: Int) -> Int {
    guard stretch.isWord(start - 1, ["to", "until", "till", "and"]) else {
      return stretch.isWord(start - 1, ["at", "from", "in", "on"]) ? start - 2 : start - 1
    }
    let from = (2...6).lazy.map { start - $0 }.first { stretch.isWord($0, ["from", "between"]) }
    return from.map { $0 - 1 } ?? start - 1
  }

  /// True when a helper before the verb tells its tense: "will be held", "to be signed", "did not open".
  func isHelped(_ index: Int) -> Bool {
    if stretch.isWord(index, "was") { return false }  // "may was a blur"
    if isSeenDone(index) || isJoinedParticiple(index) { return true }
    for back in 1...3 where index - back >= 0 {
      let helper = cue(index - back)
      // "was passed in May and takes effect": the month
      if stretch.isClass(index - back, .month), stretch[index - back].flags.contains(.capital) { return false }
      if !helper.isDisjoint(with: [.future, .conditional, .be]), !helper.contains(.past) { return true }
      if back == 1,
        helper.contains(.infinitive) || stretch.isWord(index - 1, "getting") || stretch.isWord(index - 1, "gettin")
          || stretch.isWord(index - 1, "get")
          || stretch.isWord(index - 1, "being")
      {
        return true
      }
      if !helper.isDisjoint(with: [.past, .saying]) { return false }
    }
    return false
  }
}
