// Occasions that somebody goes to, is called to, or has gone to, which tell when better than the form of the verb does.

extension EnglishTense {
  /// What going to an occasion, being called to it, or having gone away for it says; nil where there is none of them.
  func occasion(of tokens: Range<Int>) -> Tense? {
    if let gone = goneForWeekend(tokens) { return gone }
    if let near = likely(tokens) ?? movedFrom(tokens) { return near }
    guard stretch.isClass(tokens.upperBound - 1, [.weekday, .dayNumber, .partOfDay, .month]) else { return nil }
    return attending(tokens) ?? summoned(tokens)
  }

  /// "Questioned Monday on whether the mayor would speak at Thursday's forum", "could miss Saturday's final": the occasion at
  /// which something would be done lies ahead of the saying; but "would look into the violence at Sunday's rally" is of what
  /// has been.
  private func attending(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    guard stretch.hasPossessiveEnding(tokens.upperBound), stretch.isClass(start, .weekday) else { return nil }
    let next = tokens.upperBound + 2
    guard
      let noun = (next...next + 2).first(where: { stretch.isWord($0, Self.occasions + Self.gatherings) }),
      (next..<noun).allSatisfy({ stretch[$0].flags.contains(.word) }),
      verbOfFailure(behind: noun + 1, isMeant: false) == nil
    else { return nil }
    let verb: Int?
    if stretch.isWord(start - 1, ["at", "during", "in"]) {
      verb = (2...8).lazy.map { start - $0 }.first { at in
        isEnd(at) || !stretch[at].flags.contains(.word) || stretch.isWord(at, Self.parting) || isPastVerb(at)
          || stretch.isWord(at, Self.appearing)
      }
    } else {
      verb = start - 1
    }
    guard let verb, stretch.isWord(verb, verb == start - 1 ? Self.joining : Self.appearing),
      let would = (1...2).lazy.map({ verb - $0 }).first(where: { cue($0).contains(.conditional) }),
      stretch.isWord(would, ["can", "could", "may", "might", "should", "would"])
        || stretch.isClass(would + 1, .apostrophe)
    else { return nil }
    // "had said that he would speak at Tuesday's debate": the one that is near
    let isOld = (1...6).contains { cue(would - $0).contains(.had) }
    return Tense(direction: .future, word: stretch.text(would), isNearest: isOld)
  }

  /// "has a hearing on Thursday", "has got a hearing on Thursday", "We've got a deadline in November": an occasion that
  /// somebody has lies ahead.
  func havingAhead(_ tokens: Range<Int>) -> Int? {
    let isWeekday = stretch.isClass(tokens.upperBound - 1, .weekday)
    let end = isOn(tokens.lowerBound - 1) ? tokens.lowerBound - 1 : tokens.lowerBound
    // "have Monday off"
    if isWeekday, stretch.isWord(tokens.upperBound, "off"), stretch.isWord(end - 1, ["has", "have"]),
      end == tokens.lowerBound,
      !stretch.isWord(end - 2, "who")
    {
      return end - 1
    }
    guard isWeekday || end < tokens.lowerBound && tokens.contains(where: { stretch.isClass($0, .month) }),
      let at = (3...5).lazy.map({ end - $0 }).first(where: { stretch.isWord($0, ["has", "have", "got"]) }),
      (at + 2..<end).allSatisfy({ cue($0).isSubset(of: .ahead) && stretch[$0].flags.contains(.word) }),
      !cue(at - 1).contains(.future)
    else { return nil }
    let isOne = stretch.isClass(at + 1, .indefinite)
    // "has her first hearing on Thursday", "have two games on Saturday"
    guard isOne || stretch.isClass(at + 1, [.ones, .integer]) || cue(at + 1).contains(.determiner) else { return nil }
    let isOccasion = (at + 2..<end).contains {
      stretch.isWord($0, Self.occasions + Self.gatherings + Self.appointments)
    }
    if stretch.isWord(at, ["has", "have"]) { return isWeekday && isOne || isOccasion ? at : nil }
    // "has got a letter on Tuesday" has received it.
    return stretch.isWord(at, "got") && stretch.isWord(at - 1, ["has", "have", "s", "ve"]) && isOccasion ? at : nil
  }

  /// What somebody is to go to, or has to have done by then.
  private static let appointments = [
    "appointment", "appointments", "audition", "birthday", "exams", "games", "interviews", "matches", "shows",
    "weddings", "checkup", "concert", "court", "date", "deadline", "exam", "flight", "gig",
    "graduation", "operation", "party", "reunion", "show", "test", "trial", "wedding",
  ]

  /// Words behind which the occasion belongs to a noun: "raise his worries about the noise at Saturday's match".
  private static let parting = [
    "about", "after", "against", "before", "behind", "by", "for", "from", "in", "into", "of", "on", "over", "since",
    "to", "with",
  ]

  /// What one does at an occasion.
  private static let appearing = [
    "announce", "appear", "bring", "present", "preside", "propose", "raise", "read", "repeat", "show", "sing", "sit",
    "speak", "stand", "take", "testify", "unveil", "vote",
  ]

  /// What one does with an occasion that is to come.
  private static let joining = [
    "attend", "boycott", "chair", "contest", "face", "host", "join", "miss", "moderate", "skip",
  ]

  private static let gatherings = [
    "assembly", "briefing", "caucus", "council", "derby", "dinner", "final", "forum", "fundraiser", "game", "gathering",
    "interview", "lunch", "match", "mass", "panel", "race", "round", "semifinal", "service", "session", "sessions",
    "sitting",
  ]

  /// "The minister has summoned both owners to the town hall for a session Friday morning": the perfect takes no day that is
  /// over, so that the day is the session's, to come; behind "summoned" alone it is the nearest.
  private func summoned(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    guard tokens.contains(where: { stretch.isClass($0, .weekday) }), !stretch.hasPossessiveEnding(tokens.upperBound)
    else {
      return nil
    }
    let noun = isOn(start - 1) || stretch.isWord(start - 1, "for") ? start - 2 : start - 1
    guard stretch.isWord(noun, Self.occasions + Self.gatherings),
      let joint = (1...4).lazy.map({ noun - $0 }).first(where: { stretch.isWord($0, ["for", "to"]) }),
      (joint + 1..<noun).allSatisfy({ stretch[$0].flags.contains(.word) && !stretch.isClass($0, .preposition) }),
      let verb = (1...10).lazy.map({ joint - $0 }).first(where: { isEnd($0) || isPastVerb($0) || isVerb($0) }),
      stretch.isWord(verb, Self.calling), verb < joint - 1 || cue(verb - 1).contains(.been) || isPassive(verb),
      !stretch.isWord(verb, "called") || !stretch.isWord(verb + 1, ["for", "off"])
    else { return nil }
    var helper = verb - 1
    while isAdverb(helper) || cue(helper).contains(.been) { helper -= 1 }
    let isPerfect = cue(helper).contains(.have)
    return Tense(direction: .future, word: stretch.text(verb), isNearest: !isPerfect)
  }

  private func isPassive(_ verb: Int) -> Bool { stretch.isWord(verb - 1, ["was", "were"]) }

  private static let calling = ["asked", "called", "convened", "invited", "recalled", "summoned"]

  /// "Another rise in the first half is likely," told of a sentence that has no verb before: what is likely is to come.
  private func likely(_ tokens: Range<Int>) -> Tense? {
    let verb = tokens.upperBound
    guard isOn(tokens.lowerBound - 1), stretch.isWord(verb, ["is", "are", "looks", "seems"]),
      stretch.isWord(verb + 1, ["likely", "possible", "probable", "unlikely"]),
      governing(before: tokens.lowerBound) == nil || isNounOfSubject(tokens.lowerBound - 2)
    else { return nil }
    return Tense(direction: .future, word: stretch.text(verb + 1))
  }

  /// The "cut" of "A further cut in the second half is likely", which is a noun behind its article.
  private func isNounOfSubject(_ index: Int) -> Bool {
    guard let noun = stretch.token(at: index), !noun.flags.contains(.endsInEd),
      let article = (1...3).lazy.map({ index - $0 }).first(where: { stretch.isClass($0, [.article, .indefinite]) })
    else { return false }
    return stretch.opensSentence(article) && (article..<index).allSatisfy { stretch[$0].flags.contains(.word) }
  }

  /// "the guests who had driven home for the weekend": who had gone by then, went for the one that is over.
  private func goneForWeekend(_ tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    guard stretch.isWord(start - 1, "for"), stretch.isWord(tokens.upperBound - 1, ["weekend", "week"]),
      let verb = (2...7).lazy.map({ start - $0 }).first(where: {
        isEnd($0) || isPastVerb($0) || stretch.isWord($0, Self.going)
      }),
      stretch.isWord(verb, Self.going),
      (1...3).contains(where: { cue(verb - $0).contains(.had) })
    else { return nil }
    return Tense(direction: .past, word: stretch.text(verb))
  }

  private static let going = [
    "arrived", "come", "driven", "flown", "gathered", "gone", "left", "returned", "sailed", "stayed", "travelled",
    "traveled",
  ]
}
