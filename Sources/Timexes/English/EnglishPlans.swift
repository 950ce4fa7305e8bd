import Dates

// Plans by the word that makes them: "plans to", "is scheduled", "agreed to meet", "opens Tuesday".

extension EnglishTense {
  /// "to meet Tuesday" looks ahead behind a word that does; behind any other noun or verb the clause's own verb decides:
  /// "was forced to resign Tuesday", "went to Lorne to campaign on Friday".
  func infinitive(_ index: Int) -> Tense? {
    guard isBaseVerb(index + 1), index > 0, !isLeft(index) else { return nil }
    if stretch.isWord(index + 1, "have"), cue(index - 1).contains(.past) { return past(index + 2) }
    var at = index - 1
    while at > 0, cue(at).contains(.negation) || isAdverb(at) { at -= 1 }
    // "agreed on Monday to meet in September"
    if stretch.isClass(at, .weekday), stretch.isWord(at - 1, "on"), isAgreed(at - 2) { at -= 2 }
    // "voted 7-3 Monday night to sell it in June"
    let count = (1...6).first { back in
      isAgreed(at - back)
        && (at - back + 1...at).allSatisfy {
          stretch.isClass($0, [.weekday, .partOfDay, .integer, .hyphen]) || stretch.isWord($0, ["unanimously", "on"])
        }
    }
    if let count { at -= count }
    if isLifted(at) { return nil }
    // "voted to confirm her on Tuesday": the day of the vote; so is that of "offered to resign on Tuesday"
    if stretch.isWord(at, ["voted", "resolved"]) || isOfferToGo(at, index), isWeekdayBehind(index) { return nil }
    let cue = cue(at)
    if !cue.isDisjoint(with: [.plan, .planWithComplement]) { return plan(at) }
    if !cue.isDisjoint(with: [.promise, .ahead]) || stretch.isWord(at, "were") || stretch.isWord(at, "was") {
      var tense = ahead(index)
      // "agreed to buy it in July", "had a chance to stop it in September": it may be over.
      tense.lean = isMonthBehind(index) && isAgreed(at) ? 15 : nil
      tense.isNearest =
        isMonthBehind(index) && stretch.isWord(at, ["chance", "opportunity"]) && stretch.isWord(at - 2, "had")
      return tense
    }
    // "ordered the mayor to resign by Friday", "told them to leave".
    let isObject = cue.contains(.object) || stretch[at].flags.contains(.word)
    if isObject, let request = (1...4).first(where: { self.cue(at - $0).contains(.request) }),
      !stretch[at].flags.contains(.endsInEd)
    {
      if isCallToSay(at - request, index) { return nil }
      var tense = ahead(index)
      // "forced clerks to count ballots through Sunday night": they may have.
      tense.lean = leanOfOrder(at - request, index)
      tense.isNearest =
        stretch.isWord(at - request, ["compelled", "forced", "led", "prompted"])
        || isOrderedBefore(at - request)  // "had told them to leave by Sunday"
      return tense
    }
    return nil
  }

  /// "called her to concede on Tuesday": a call on the telephone, in which it was said; but "called her to testify", "called on
  /// her to concede".
  private func isCallToSay(_ call: Int, _ infinitive: Int) -> Bool {
    stretch.isWord(call, "called") && !stretch.isWord(call + 1, ["for", "on", "upon"])
      && !stretch.isWord(call - 1, ["be", "been", "being", "is", "are", "was", "were"])
      && stretch.isWord(infinitive + 1, Self.sayings)
  }

  private static let sayings = [
    "apologise", "apologize", "ask", "complain", "concede", "confirm", "congratulate", "inform", "invite", "offer",
    "report", "say", "tell", "thank", "warn", "wish",
  ]

  /// "had ordered"
  private func isOrderedBefore(_ request: Int) -> Bool { (1...2).contains { cue(request - $0).contains(.had) } }

  /// How far an order of the past leans to what is over: "ordered her to burn a file on 9 March" and "had told him to pay by
  /// 9 March", months later, tell of the day behind; "ordered him to appear on 9 March" tells of the one ahead.
  private func leanOfOrder(_ request: Int, _ infinitive: Int) -> Int? {
    guard isPastVerb(request), isMonthBehind(infinitive, alone: false) else { return nil }
    if isOrderedBefore(request) { return 5 }
    let isComing = (request + 1...infinitive).contains {
      cue($0).contains(.infinitive) && stretch.isWord($0 + 1, Self.coming)
    }
    return isDayOn(behind: infinitive) && !isComing ? 5 : 25
  }

  /// What one is ordered to do on a day that is to come.
  private static let coming = [
    "answer", "appear", "attend", "be", "close", "come", "face", "file", "hand", "hold", "leave", "meet", "open", "pay",
    "reopen", "report", "return", "stand", "start", "submit", "surrender", "testify", "vacate", "vote",
  ]

  /// "offered to resign": an offer is of the day that it was made on, when nobody takes it up.
  private func isOfferToGo(_ verb: Int, _ infinitive: Int) -> Bool {
    stretch.isWord(verb, "offered") && stretch.isWord(infinitive + 1, ["quit", "resign", "stand", "step"])
  }

  /// A weekday in the words behind an infinitive.
  private func isWeekdayBehind(_ infinitive: Int) -> Bool {
    words(behind: infinitive).contains { stretch.isClass($0, .weekday) }
  }

  /// The "to" of "led with 500m to go on Saturday": of what was left.
  private func isLeft(_ index: Int) -> Bool {
    stretch.isWord(index + 1, "go")
      && (2...5).contains { back in
        stretch.isWord(index - back, "with")
          && (index - back + 1..<index).contains { stretch.isClass($0, [.integer, .ones, .tens]) }
      }
  }

  /// The "until" of "until the Danes take over in July", where no verb of the past stands between.
  func untilPresent(before start: Int) -> Int? {
    // "who isn't up for election until November, was there"
    if stretch.isWord(start - 1, "until"),
      let verb = (2...12).lazy.map({ start - $0 }).first(where: {
        isEnd($0) || isVerb($0) || cue($0).contains(.infinitive) || stretch.isWord($0, ["isn", "aren"])
      }), stretch.isWord(verb, ["is", "isn", "are", "aren"]),
      !(verb + 1..<start - 1).contains(where: { cue($0).contains(.relative) })
    {
      return start - 1
    }
    for at in stride(from: start - 2, through: max(start - 8, 0), by: -1) {
      guard stretch[at].flags.contains(.word), !stretch[at].flags.contains(.endsSentence) else { return nil }
      if stretch.isWord(at, ["till", "until"]) {
        // "until Monday in June", "until May 3": no clause
        let noun = stretch.isWord(at + 1, "after") ? at + 2 : at + 1
        return start - at > 3 && stretch.isClass(noun, [.article, .indefinite]) ? at : nil
      }
      if !cue(at).isDisjoint(with: [.past, .had, .been, .be, .saying]) || stretch[at].flags.contains(.endsInEd) {
        return nil
      }
    }
    return nil
  }

  /// The past of the clause with "when" right behind an expression, which tells what was then.
  func pastBehindWhen(_ end: Int) -> Tense? {
    let when = stretch.isClass(end, .comma) ? end + 1 : end
    guard stretch.isWord(when, "when"), let tense = after(when + 1), tense.direction == .past, !tense.isOpen,
      tense.word != "would",
      let verb = (when + 2..<when + 9).first(where: { stretch.text($0) == tense.word }),
      !(when + 1..<verb).contains(where: { stretch.isWord($0, ["that", "which", "who"]) })
    else { return nil }
    return tense
  }

  private func ahead(_ index: Int) -> Tense {
    Tense(direction: .future, word: stretch.text(index) + " " + stretch.text(index + 1))
  }

  /// "hopes to open the hall before Christmas", told in January: what somebody hopes now is to come, however near the last
  /// feast is. Of months and weekdays the clause says it already.
  func isHopedFor(_ tokens: Range<Int>, _ word: String) -> Bool {
    stretch.isClass(tokens.lowerBound - 1, .preposition) && !cue(tokens.lowerBound - 1).contains(.since)
      && [
        "aim", "aiming", "aims", "expect", "expects", "hope", "hopes", "hoping", "intend", "intends", "plan",
        "planning",
        "plans",
      ].contains(word)
      && tokens.allSatisfy { !stretch.isClass($0, [.weekday, .month, .unit, .season, .partOfDay, .integer]) }
  }

  /// The tense of the clause, which leaves no doubt where the expression is what somebody hopes for.
  func hoped(_ tense: Tense, for tokens: Range<Int>) -> Tense {
    guard isHopedFor(tokens, tense.word) else { return tense }
    var tense = tense
    (tense.isFirm, tense.slack, tense.lean) = (true, nil, nil)
    return tense
  }

  func hasComplement(_ index: Int) -> Bool {
    stretch.isWord(index + 1, "to") || stretch.isWord(index + 1, "for")
  }

  /// "is scheduled", "plans to", "is set to" look ahead, even in the past tense; "had been scheduled" looks back; "due to
  /// rain" and "as planned" are no plans.
  func plan(_ index: Int) -> Tense? {
    if isCompared(index) || isPlanShown(index) { return nil }
    // "the planning committee"
    if stretch.isWord(index, "planning"), stretch.isWord(index + 1, Self.planners) { return nil }
    if stretch.isWord(index, "due"), stretch.isWord(index + 1, "to"),
      !isBaseVerb(index + 2) || cue(index + 2).contains(.determiner)
    {
      return nil
    }
    if cue(index - 1).contains(.been), (2...4).contains(where: { cue(index - $0).contains(.had) }) {
      return past(index - 1)
    }
    if stretch.isWord(index, "maturing"), stretch.isWord(index - 1, ["was", "were", "been"]) { return nil }
    if stretch.isWord(index, "meant"), !stretch.isWord(index - 1, ["is", "are", "was", "were", "be"]) { return nil }
    // "was supposed to decide Wednesday": it may not have.
    if stretch.isWord(index, ["supposed", "meant"]), cue(index - 1).contains(.past) {
      var tense = future(index)
      tense.isNearest = true
      return tense
    }
    // "had expected to reach them by Wednesday": the plan may be over.
    if cue(index - 1).contains(.had) {
      var tense = future(index)
      tense.isNearest = true
      return tense
    }
    var tense = future(index)
    // "A service is planned for Sept. 17", at the end of a life: it is of the day of publication.
    tense.isTimetable = tense.isTimetable || stretch.isWord(index - 1, ["is", "are"])
    return tense
  }

  /// "unveiled the plan for the gorge on Tuesday", "rejected plans for a museum on Monday": what was done with the plan was
  /// then; but "announced plans for a strike on Tuesday".
  private func isPlanShown(_ index: Int) -> Bool {
    guard stretch.isWord(index, ["plan", "plans"]), stretch.isWord(index + 1, "for"),
      (1...4).contains(where: { stretch.isWord(index - $0, Self.showing) })
    else { return false }
    return !(2...6).contains { stretch.isWord(index + $0, Self.occasions) }
  }

  private static let showing = [
    "announced", "approved", "attacked", "backed", "blocked", "criticised", "criticized", "defended", "dropped",
    "endorsed", "outlined", "presented", "published", "rejected", "released", "revealed", "scrapped", "shelved",
    "submitted", "unveiled", "welcomed",
  ]

  static let occasions = [
    "ceremony", "conference", "debate", "election", "elections", "funeral", "hearing", "hearings", "launch", "march",
    "meeting", "meetings", "opening", "parade", "protest", "protests", "rally", "referendum", "strike", "strikes",
    "summit", "talks", "vote", "visit", "walkout",
    "ceremonies", "debates", "demonstration", "demonstrations", "marches", "parades", "rallies", "summits", "visits",
    "votes", "walkouts",
  ]

  private static let planners = [
    "application", "applications", "authority", "board", "commission", "committee", "consent", "department",
    "inspector",
    "meeting", "minister", "office", "officer", "officers", "officials", "permission", "session",
  ]

  /// "The shop opens Tuesday", "doors open at noon": the present tense of a timetable.
  func schedule(_ index: Int) -> Tense? {
    // "voters in the north go to the polls"
    if stretch.isWord(index, "go"), !isHelped(index), (1...3).allSatisfy({ !cue(index - $0).contains(.past) }) {
      return future(index)
    }
    guard let before = stretch.token(at: index - 1), !isHelped(index), !isObject(index) else { return nil }
    // "kept its pools open on Sunday"
    if stretch.isWord(index, "open"),
      (1...5).contains(where: { stretch.isWord(index - $0, ["kept", "left", "stayed"]) })
    {
      return nil
    }
    if before.classes.contains(.comma), !stretch[index].flags.contains(.endsInEd), isBehindRelative(index) {
      return cue(index).contains(.past) ? nil : future(index)
    }
    if stretch.isWord(index - 1, "is") || stretch.isWord(index - 1, "are") { return future(index) }
    // "The permit next expires on 15 December"
    if stretch.isWord(index - 1, "next"), stretch[index].flags.contains(.endsInS), isOn(index + 1) {
      return future(index)
    }
    let isNoun = !before.classes.isDisjoint(with: [
      .article, .indefinite, .ones, .ordinalWord, .last, .next, .this, .every, .preposition, .pluralSuffix, .phase,
      .integer,
    ])
    // "The Tuesday vote was"
    if before.classes.contains(.weekday), stretch.isClass(index - 2, [.article, .indefinite]) { return nil }
    // "The two meet Thursday"
    if isCounted(index - 1) { return future(index) }
    if isNoun || cue(index - 1).contains(.determiner) { return nil }
    if stretch[index].flags.contains(.endsInS) { return future(index) }
    // "talks that start Tuesday"
    if cue(index - 1).contains(.relative), !cue(index).contains(.past),
      stretch.isClass(index + 1, [.weekday, .preposition]),
      stretch.isClass(index + 1, .weekday) || stretch.isClass(index + 2, .weekday)
    {
      return future(index)
    }
    // "which hold a rally on Saturday", "The club, five points behind, play their game on Tuesday"
    let isBehindComma = before.classes.contains(.comma) && (3...9).contains { stretch.isClass(index - $0, .comma) }
    if cue(index - 1).contains(.relative) || isBehindComma, !cue(index).contains(.past), isThing(index + 1) {
      return future(index)
    }
    let isSubject =
      before.flags.contains(.endsInS) && before.classes.isSubset(of: .doing) && cue(index - 1).isDisjoint(with: .past)
      || before.flags.contains(.capital)
    return cue(index - 1).contains(.subject) || isSubject && !cue(index).contains(.past) ? future(index) : nil
  }

  /// "the two", "these three": a number that stands for those it counts.
  func isCounted(_ index: Int) -> Bool {
    stretch.isClass(index, .ones)
      && (stretch.isClass(index - 1, .article) || stretch.isWord(index - 1, ["these", "those"]))
  }

  /// "lifted the order to stay indoors at noon": what was asked for is over, and the hour is that of the lifting.
  func isLifted(_ noun: Int) -> Bool {
    stretch.isWord(noun, ["advice", "ban", "curfew", "instruction", "notice", "order", "orders", "rule", "warning"])
      && (1...4).contains {
        stretch.isWord(noun - $0, ["eased", "ended", "lifted", "relaxed", "rescinded", "revoked"])
      }
  }
}
