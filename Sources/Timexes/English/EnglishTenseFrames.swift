import Dates

// Ways to say when that look one way whatever their verb: "turns 60 in May", "Thursday is a holiday", "Come back in June".

extension EnglishTense {
  /// What such a way of speaking says; nil where there is none.
  func frame(of tokens: Range<Int>) -> Tense? {
    if hasFramingWord(around: tokens), let tense = framed(tokens) { return tense }
    if let tense = comparing(tokens) ?? announced(tokens) ?? expectation(of: tokens) ?? occasion(of: tokens) {
      return tense
    }
    // "blackouts were possible on Monday"
    let adjective = chance(before: tokens.lowerBound)
    if stretch.isClass(tokens.lowerBound, .weekday), stretch.isWord(adjective, ["possible", "probable"]),
      stretch.isWord(adjective - 1, ["is", "are", "was", "were", "remain", "remained"])
    {
      return Tense(direction: .future, word: stretch.text(adjective))
    }
    if let at = writing(tokens) { return Tense(direction: .past, word: stretch.text(at), isNearest: true) }
    if let at = setting(tokens) { return Tense(direction: .future, word: stretch.text(at), isNearest: true) }
    if let at = havingDone(tokens.lowerBound) { return Tense(direction: .past, word: "after " + stretch.text(at)) }
    if let next = next(before: tokens) { return Tense(direction: .future, word: stretch.text(next)) }
    if let ahead = wordAhead(of: tokens) { return tense(ahead: ahead) }
    // "ahead of the November 7 vote"
    let of = tokens.lowerBound - (stretch.isClass(tokens.lowerBound - 1, .article) ? 2 : 1)
    if stretch.isWord(of, "of"), stretch.isWord(of - 1, "ahead") { return tense(ahead: of - 1) }
    // "Thursday is a holiday", "since Monday is a holiday"
    let next = tokens.upperBound
    if stretch.isClass(next - 1, .weekday),
      stretch.opensSentence(tokens.lowerBound) || stretch.isWord(tokens.lowerBound - 1, ["since", "because"]),
      stretch.isWord(next, "is") || stretch.isWord(next, "are")
    {
      return Tense(direction: .future, word: stretch.text(next))
    }
    // "the notes from wednesdays class": a message without a verb looks back on them
    if stretch.isInformal, stretch.isWord(tokens.lowerBound - 1, "from"), stretch.hasPossessiveEnding(next) {
      return preposition(tokens.lowerBound - 1, .past)
    }
    return nil
  }

  /// Where "possible" would stand: "possible on Monday", "possible tonight and on Monday".
  private func chance(before start: Int) -> Int {
    let before = isOn(start - 1) ? start - 2 : start - 1
    let isSecond =
      stretch.isWord(before, ["and", "or"]) && stretch.isClass(before - 1, [.tonight, .deictic, .weekday])
    guard isSecond else { return before }
    return isOn(before - 2) ? before - 3 : before - 2
  }

  /// "their next meeting with Ongpin on Monday": it is still to come.
  private func next(before tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    guard stretch.isClass(tokens.upperBound - 1, [.weekday, .dayNumber]),
      stretch.isWord(start - 1, "on") || stretch.isWord(start - 1, "at") && stretch.isWord(start - 2, "is")
    else { return nil }
    return (3...7).lazy.map { start - $0 }.first { at in
      stretch.isClass(at, .next) && stretch.isWord(at, "next")
        && (stretch.cue(at - 1).contains(.determiner) || stretch.isClass(at - 1, .article)
          || stretch.isWord(at - 1, "s") && stretch.isClass(at - 2, .apostrophe))
        && stretch.isWord(at + 1, ["meeting", "hearing", "session", "game", "match", "election", "round", "debate"])
        && (at + 1..<start).allSatisfy {
          !stretch[$0].flags.contains(.endsSentence) && stretch.cue($0).isDisjoint(with: .past)
        }
    }
  }

  /// The "ahead" of "ahead of a snap election in Lorne on Sunday".
  private func wordAhead(of tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    guard stretch.isClass(start, .weekday), stretch.isWord(start - 1, "on") else { return nil }
    return (4...9).lazy.map { start - $0 }.first { at in
      stretch.isWord(at, "ahead") && stretch.isWord(at + 1, "of")
        && (at + 2..<start).allSatisfy {
          stretch[$0].flags.contains(.word) && cue($0).isDisjoint(with: [.past, .future, .saying, .clause, .relative])
        }
    }
  }

  /// "mailed 900 ballots ahead of the August primary": what came before it may be over with it.
  private func tense(ahead index: Int) -> Tense {
    var tense = preposition(index, .future)
    tense.isNearest = governing(before: index).map { $0.direction == .past && !$0.isOpen } ?? false
    return tense
  }

  /// "asked her to resign in a Tuesday tweet": where it was asked.
  private func writing(_ tokens: Range<Int>) -> Int? {
    let (article, noun) = (tokens.lowerBound - 1, tokens.upperBound)
    guard stretch.isClass(article, .indefinite), stretch.isClass(tokens.lowerBound, .weekday),
      stretch.isWord(article - 1, ["in", "during", "at"]), stretch.isWord(noun, Self.writings)
    else { return nil }
    return noun
  }

  /// "need no persuading about Thursday's referendum": what has a day long before it, of which everybody speaks.
  func isScheduled(behind tokens: Range<Int>) -> Bool {
    stretch.isWord(
      tokens.upperBound + 2, ["election", "elections", "referendum", "vote", "primary", "debate", "final"])
  }

  static let writings = [
    "tweet", "post", "interview", "statement", "letter", "memo", "filing", "email", "e-mail", "briefing", "report",
    "speech", "address", "message", "note", "ruling", "notice", "release", "broadcast", "blog", "essay", "editorial",
  ]

  /// What the frames say that have a word of their own.
  private func framed(_ tokens: Range<Int>) -> Tense? {
    if let at = predicting(tokens) { return Tense(direction: .future, word: stretch.text(at)) }
    if let habit = habit(of: tokens) { return habit }
    if let at = outlook(of: tokens) { return Tense(direction: .future, word: stretch.text(at)) }
    if let at = turning(tokens.lowerBound, tokens.upperBound) ?? pointing(tokens.lowerBound) ?? asking(
      tokens.lowerBound)
      ?? promising(tokens)
    {
      return Tense(direction: .future, word: stretch.text(at), isFirm: true)
    }
    return (existing(tokens) ?? havingAhead(tokens)).map { Tense(direction: .future, word: stretch.text($0)) }
  }

  /// "cut its forecast for growth in the fourth quarter", "Gold for December delivery": what is forecast or is still to be
  /// delivered; but results "beat forecasts for the first quarter".
  private func predicting(_ tokens: Range<Int>) -> Int? {
    let (start, next) = (tokens.lowerBound, tokens.upperBound)
    if stretch.isClass(next - 1, .month), stretch.isWord(next, "delivery"), stretch.isWord(start - 1, "for") {
      return next
    }
    // "crude for delivery in April"
    if stretch.isClass(next - 1, .month), tokens.count == 1, stretch.isWord(start - 1, "in"),
      stretch.isWord(start - 2, "delivery"), stretch.isWord(start - 3, "for")
    {
      return start - 2
    }
    guard ["quarter", "half"].contains(where: { stretch.isWord(next - 1, $0) }) else { return nil }
    return (2...8).lazy.map { start - $0 }.first { at in
      stretch.isWord(at, Self.forecasts)
        && !(1...3).contains {
          stretch.isWord(at - $0, Self.beating)
        }
        && (at..<start).allSatisfy { !stretch[$0].flags.contains(.endsSentence) && !stretch.isWord($0, "than") }
    }
  }

  /// True when a word of such a frame stands before the expression or close behind it: one look at each word, which
  /// passes over most clauses.
  private func hasFramingWord(around tokens: Range<Int>) -> Bool {
    let framing = stretch.lexicon.framing
    func isFraming(_ token: Token) -> Bool {
      framing[Int(token.entry)] || token.classes.contains(.weekday) && token.flags.contains(.endsInS)
    }
    if stretch.isClass(tokens.lowerBound - 2, .integer) { return true }  // "Reeve, 50 on Monday"
    return stretch.tokens[max(tokens.lowerBound - 17, 0)..<tokens.lowerBound].contains(where: isFraming)
      || stretch.tokens[tokens.upperBound..<min(tokens.upperBound + 5, stretch.tokens.count)].contains(where: isFraming)
  }

  /// The words that the frames ask for.
  static let framingWords =
    habits + yearly + daily + chances + labels + forecasts + ["delivery"] + pointers + requests + promises + [
      "used", "turn", "turns", "there", "every", "each", "once", "curfew", "up", "open", "runs", "lasts",
      "goes", "twice",
    ] + deeds
    + ["has", "have", "got"]

  private static let forecasts = ["forecast", "forecasts", "outlook", "guidance", "projection", "projections"]
  private static let beating = ["beat", "topped", "missed", "exceeded", "above", "below"]
  private static let pointers = ["pointed", "points", "point", "pointing"]
  private static let requests = ["ask", "come", "wait", "tell", "check", "expect", "call", "try"]
  private static let promises = ["promised", "promises", "pledged", "pledges", "vowed"]

  /// "I'm painting the fence Saturday", "we are moving in June": what one says of oneself.
  func isOwnPlan(_ index: Int, _ verb: Int) -> Bool {
    guard stretch.token(at: verb)?.flags.contains(.word) == true, stretch.text(verb).hasSuffix("ing") else {
      return false
    }
    let isOwn =
      stretch.isWord(index, "m") || stretch.isWord(index, "am") || stretch.isWord(index - 1, "we")
      || stretch.isWord(index - 2, "we")
    return isOwn && !Self.lasting.contains { stretch.isWord(verb, $0) }
  }

  /// What one does at the time of speaking: "the level we're seeing".
  private static let lasting = [
    "seeing", "having", "trying", "hoping", "looking", "thinking", "talking", "feeling", "waiting", "watching",
    "saying",
  ]

  /// "will give first-half figures in July": what they tell of is over by then.
  func isOfResults(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    if stretch.isClass(last, .month), (0...2).contains(where: { stretch.isWord(last + 1 + $0, Self.statistics) }) {
      return (last + 1...last + 2).allSatisfy { stretch.token(at: $0)?.flags.contains(.word) ?? false }
    }
    guard stretch.isWord(last, "half") || stretch.isWord(last, "quarter") else { return false }
    if stretch.isWord(tokens.upperBound, ["results", "figures", "accounts", "numbers", "report", "statement"]) {
      return true
    }
    // "will report third-quarter earnings": a report is of what is over.
    return stretch.isWord(tokens.upperBound, ["earnings", "income", "profit", "profits", "revenue", "sales"])
      && (1...3).contains {
        stretch.isWord(tokens.lowerBound - $0, ["announce", "disclose", "publish", "release", "report", "reports"])
      }
  }

  private static let statistics = ["data", "figures", "statistics", "numbers", "earnings", "results", "accounts"]

  /// "Crude for September fell", told in August: the verb says nothing of the month of delivery.
  func isDelivery(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, stretch.isClass(tokens.lowerBound, .month) else { return false }
    return stretch.isWord(tokens.lowerBound - 1, "for") && !stretch.cue(tokens.upperBound).isEmpty || isContract(tokens)
  }

  /// "will cut 900 jobs after cutting 400 in November": what comes after "after" is over.
  private func havingDone(_ start: Int) -> Int? {
    for at in stride(from: start - 1, through: max(start - 8, 1), by: -1) {
      guard let token = stretch.token(at: at), !token.flags.contains(.endsSentence),
        !token.classes.contains(.comma) || stretch.token(at: at + 1)?.isGlued == true
      else { return nil }
      if token.flags.contains(.word), stretch.ends(token, in: "ing") {
        return stretch.isWord(at - 1, "after") || stretch.isWord(at - 1, "since") ? at : nil
      }
      if !stretch.cue(at).isDisjoint(with: [.past, .future, .saying, .clause, .relative]) { return nil }
    }
    return nil
  }

  /// "turns 60 in May", "On Tuesday he turns 75"
  private func turning(_ start: Int, _ end: Int) -> Int? {
    func isTurn(_ at: Int) -> Bool {
      stretch.isClass(at + 1, [.integer, .ones, .tens]) && (stretch.isWord(at, "turns") || stretch.isWord(at, "turn"))
    }
    return (2...4).lazy.map { start - $0 }.first(where: isTurn) ?? (1...4).lazy.map { end + $0 }.first(where: isTurn)
  }

  /// "The forecast pointed to frost Thursday"
  private func pointing(_ start: Int) -> Int? {
    (2...7).lazy.map { start - $0 }.first { at in
      stretch.isWord(at + 1, "to") && stretch.isWord(at, Self.pointers)
        && (1...6).contains { distance in
          ["futures", "forecasts", "forecast", "forecasters", "polls", "models"].contains {
            stretch.isWord(at - distance, $0)
          }
        }
    }
  }

  /// "Come back on Monday": said to someone.
  private func asking(_ start: Int) -> Int? {
    (2...6).lazy.map { start - $0 }.first { at in
      guard let token = stretch.token(at: at), token.flags.contains(.capital),
        stretch.isWord(at, Self.requests)
      else { return false }
      let opens = at == 0 || token.isGlued || stretch[at - 1].flags.contains(.endsSentence)
      let hasObject =
        stretch.cue(at + 1).contains(.object)
        || ["back", "again", "until", "till", "for"].contains { stretch.isWord(at + 1, $0) }
      return opens && hasObject
    }
  }

  /// "set August 9 as the date for a vote"
  private func setting(_ tokens: Range<Int>) -> Int? {
    let at = tokens.lowerBound - 1
    // "declared Friday a day of mourning"
    if stretch.isWord(at, ["declared", "proclaimed"]), stretch.isClass(tokens.upperBound, .indefinite),
      (1...3).contains(where: { stretch.isWord(tokens.upperBound + $0, ["day", "holiday"]) })
    {
      return at
    }
    guard ["set", "sets", "fixed"].contains(where: { stretch.isWord(at, $0) }),
      stretch.isWord(tokens.upperBound, "as") || stretch.isWord(tokens.upperBound, "for")
    else { return nil }
    return at
  }

  /// "pledged repairs in the spring": what was promised lies ahead.
  private func promising(_ tokens: Range<Int>) -> Int? {
    guard stretch.isClass(tokens.upperBound - 1, .season), stretch.isClass(tokens.lowerBound - 1, .preposition) else {
      return nil
    }
    return (3...6).lazy.map { tokens.lowerBound - $0 }.first { at in
      stretch.isWord(at, Self.promises)
    }
  }

  /// "There's an election on Nov. 6"
  private func existing(_ tokens: Range<Int>) -> Int? {
    guard stretch.isWord(tokens.lowerBound - 1, "on"), stretch.isClass(tokens.lowerBound, [.month, .weekday]) else {
      return nil
    }
    let end = tokens.lowerBound - 1
    return (3...9).lazy.map { end - $0 }.first { at in
      guard stretch.isWord(at, "there") else { return false }
      let verb = stretch.isClass(at + 1, .apostrophe) ? at + 2 : at + 1
      return (["is", "are", "s"].contains { stretch.isWord(verb, $0) })
        && (verb + 1..<end).allSatisfy {
          stretch[$0].flags.contains(.word) && stretch.cue($0).isDisjoint(with: [.past, .clause])
        }
    }
  }

  /// "a June agreement", "the October report": the month belongs to a thing that has its own time.
  func isAttributiveMonth(_ tokens: Range<Int>) -> Bool {
    // "has ruled out a 2 May election"
    if tokens.count == 2, stretch.isClass(tokens.lowerBound, .month) || stretch.isClass(tokens.upperBound - 1, .month),
      stretch.isClass(tokens.lowerBound - 1, .indefinite), let next = stretch.token(at: tokens.upperBound),
      !next.isGlued,
      stretch.isContent(next)
        || stretch.isWord(tokens.upperBound, ["election", "referendum", "vote", "start", "launch"]),
      stretch.isWord(tokens.lowerBound - 2, ["out", "for", "to"])
    {
      return true
    }
    guard tokens.count == 1, stretch.isClass(tokens.lowerBound, .month),
      let next = stretch.token(at: tokens.upperBound),
      !next.isGlued, !next.flags.contains(.capital), stretch.isContent(next)
    else { return false }
    let isForThing = ["for", "before", "after", "of", "from"].contains { stretch.isWord(tokens.lowerBound - 1, $0) }
    return isForThing || stretch.isClass(tokens.lowerBound - 1, [.indefinite, .article])
      || stretch.cue(tokens.lowerBound - 1).contains(.determiner)
  }

  /// "The leaders, who met on Monday, meet again": a clause about the subject closes before the verb.
  func isBehindRelative(_ index: Int) -> Bool {
    (3...20).contains { back in
      (stretch.isWord(index - back, "who") || stretch.isWord(index - back, "which"))
        && stretch.isClass(index - back - 1, .comma)
    }
  }

  /// True for what begins a noun: "the", "a", "its", "two".
  func isThing(_ index: Int) -> Bool {
    stretch.isClass(index, [.article, .indefinite, .integer]) || stretch.cue(index).contains(.determiner)
      || ["it", "them", "him"].contains { stretch.isWord(index, $0) }
  }

  /// "up from 225 on 10 November": what is compared with is over; "between now and Easter" lies ahead; so do "starting Friday"
  /// and "are off Thursday".
  private func comparing(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    if stretch.isWord(start - 1, "and"), stretch.isWord(start - 2, "now"), stretch.isWord(start - 3, "between") {
      return Tense(direction: .future, word: "now", isPreposition: true)
    }
    if stretch.isWord(start - 1, "on") || stretch.isWord(start - 1, "in"),
      let from = (3...5).first(where: { stretch.isWord(start - $0, "from") }),
      stretch.isWord(start - from - 1, "up") || stretch.isWord(start - from - 1, "down")
    {
      return Tense(direction: .past, word: "from")
    }
    guard stretch.isClass(tokens.upperBound - 1, .weekday) else { return nil }
    let word = isOn(start - 1) ? start - 2 : start - 1
    let isOpening = stretch.isWord(word, "opening") && stretch.token(at: word - 1).map(stretch.isContent) ?? false
    if isOpening || stretch.isWord(word, ["starting", "beginning"]) {
      // "were to have been accepted beginning Wednesday"
      let isMissed = (2...6).contains { stretch.isWord(start - $0, "have") && stretch.isWord(start - $0 - 1, "to") }
      return Tense(direction: isMissed ? .past : .future, word: stretch.text(word), isNearest: isMissed)
    }
    let isOff = ["off", "home", "back", "closed", "idle"].contains { stretch.isWord(start - 1, $0) }
    return isOff && (stretch.isWord(start - 2, "is") || stretch.isWord(start - 2, "are"))
      ? Tense(direction: .future, word: stretch.text(start - 2)) : nil
  }

}
