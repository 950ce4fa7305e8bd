import Dates

// The simple present of a verb that no list of timetables has: "defends his thesis on Friday", "elect a mayor on May 5".

extension EnglishTense {
  /// "defends his thesis on Friday": the present of a verb that no list has, where no other verb is.
  func presentOfWeekday(_ tokens: Range<Int>) -> Tense? {
    guard tokens.count == 1, stretch.isClass(tokens.lowerBound, .weekday), stretch.isWord(tokens.lowerBound - 1, "on"),
      !stretch.isInformal
    else { return nil }
    return stretch.nearest(before: tokens.lowerBound - 1) { at in
      guard isUnlistedPresent(at), let before = stretch.token(at: at - 1),
        before.flags.contains(.word) || before.classes.contains(.comma),
        before.classes.isDisjoint(with: [.article, .indefinite, .integer, .preposition]),
        cue(at - 1).isDisjoint(with: [.determiner, .function]), !isOfPicture(at)
      else { return nil }
      return Tense(direction: .future, word: stretch.text(at))
    }
  }

  /// True for a word in -s that no list has, before a thing: "hits the road".
  private func isUnlistedPresent(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index) else { return false }
    return token.flags.isSuperset(of: [.word, .endsInS]) && !token.flags.contains(.capital)
      && token.classes.isSubset(of: .doing) && cue(index).isEmpty && isThing(index + 1)
  }

  /// "A helicopter dips its bucket": the present of the words under a picture.
  private func isOfPicture(_ verb: Int) -> Bool {
    (2...6).contains { stretch.isClass(verb - $0, .indefinite) && stretch.opensSentence(verb - $0) }
  }

  /// "On Wednesday the president hits the road": the present of a verb that no list has, behind the weekday that opens
  /// its sentence and a subject of one or two words.
  func presentBehindWeekday(_ tokens: Range<Int>) -> Tense? {
    guard tokens.count == 1, stretch.isClass(tokens.lowerBound, .weekday), !stretch.isInformal,
      stretch.isWord(tokens.lowerBound - 1, "on"),
      stretch.opensSentence(tokens.lowerBound) || stretch.isWord(tokens.lowerBound - 2, "then")
    else { return nil }
    let subject = stretch.isClass(tokens.upperBound, .comma) ? tokens.upperBound + 1 : tokens.upperBound
    let isPronoun = cue(subject).contains(.subject)
    guard isPronoun || stretch.isClass(subject, .article) || cue(subject).contains(.determiner) else { return nil }
    return (isPronoun ? 1...1 : 2...3).lazy.map { subject + $0 }.first { at in
      isUnlistedPresent(at)
        && (subject..<at).allSatisfy { stretch[$0].flags.contains(.word) && !stretch[$0].flags.contains(.endsInS) }
    }.map { Tense(direction: .future, word: stretch.text($0)) }
  }

  /// "Voters elect a mayor on May 5", "The tour kicks off May 12": where no other verb is, the present of a day or a month
  /// of the year looks ahead, unless the one behind is much nearer.
  func presentOfDay(_ tokens: Range<Int>) -> Tense? {
    // "The review moves to the 28th"
    let isBare = stretch.isClass(tokens.upperBound - 1, [.ordinalSuffix, .ordinalWord])
    guard !stretch.isInformal, isBare || tokens.contains(where: { stretch.isClass($0, .month) }) else { return nil }
    let end = isOn(tokens.lowerBound - 1) ? tokens.lowerBound - 1 : tokens.lowerBound
    return stretch.nearest(before: end) { at in
      guard at > 0, stretch[at].flags.contains(.word), !stretch[at].flags.contains(.capital), !isOfPicture(at) else {
        return nil
      }
      if isTimetable(at, end) { return Tense(direction: .future, word: stretch.text(at), lean: 25) }
      guard !isBare, isPresent(at, end) else { return nil }
      return Tense(direction: .future, word: stretch.text(at), isNearest: tokens.count == 1)
    }
  }

  /// "Mr Lorn, who graduates in July, spoke last night": the present right before its date, in a clause about somebody.
  func presentOfRelative(_ tokens: Range<Int>) -> Tense? {
    let verb = tokens.lowerBound - 2
    guard isOn(verb + 1), !stretch.isInformal, stretch.isWord(verb - 1, ["who", "which"]),
      stretch.isClass(verb - 2, .comma), tokens.contains(where: { stretch.isClass($0, [.month, .weekday]) }),
      let token = stretch.token(at: verb), token.flags.isSuperset(of: [.word, .endsInS]),
      token.classes.isSubset(of: .doing), !stretch.isWord(verb, Self.telling),
      cue(verb).isDisjoint(with: [.past, .saying, .present])
    else { return nil }
    return Tense(direction: .future, word: stretch.text(verb), lean: 25)
  }

  /// True for a noun of many that looks like a verb, behind the verb of the past whose object it is: "noticed curled leaves on
  /// June 14", "lost votes on Monday"; but "The man convicted faces a hearing".
  func isObject(_ index: Int) -> Bool {
    guard stretch.isWord(index, Self.things), !isThing(index + 1), let next = stretch.token(at: index + 1),
      !stretch.isContent(next), !cue(index + 1).contains(.infinitive)
    else { return false }
    if isPastOfObject(index - 1) { return true }
    guard let before = stretch.token(at: index - 1), stretch.isContent(before),
      before.flags.isDisjoint(with: [.capital, .endsInS]), !isAdverb(index - 1)
    else { return false }
    return isPastOfObject(index - 2) && !stretch.isWord(index - 2, Self.thinking)
  }

  private func isPastOfObject(_ index: Int) -> Bool {
    stretch.isPast(index) && cue(index).isDisjoint(with: [.saying, .had]) && !stretch.isWord(index, Self.pastsOfNouns)
  }

  /// Verbs of the past that are nouns as well, and those that have no object.
  static let pastsOfNouns = [
    "bid", "cut", "did", "fed", "felt", "hit", "put", "read", "set", "shot", "shut", "split", "spread", "thought",
    "upset", "was", "were",
  ]

  /// Nouns of many that are verbs as well.
  private static let things = [
    "ends", "faces", "hosts", "launches", "leaves", "plays", "returns", "stages", "starts", "visits", "votes",
  ]

  /// Verbs behind which a clause may stand without "that".
  private static let thinking = [
    "believed", "claimed", "confirmed", "decided", "felt", "forgot", "found", "heard", "hoped", "knew", "learned",
    "learnt", "meant", "thought", "understood",
  ]

  /// "marries", "elect": a verb of what is arranged, behind a subject.
  private func isTimetable(_ at: Int, _ end: Int) -> Bool {
    let isSingular = stretch.isWord(at, Self.arranged)
    guard isSingular || stretch.isWord(at, Self.arrangedByMany), isBehindSubject(at, isSingular: isSingular) else {
      return false
    }
    return at + 1 >= end || isThing(at + 1) || stretch.isWord(at + 1, Self.particles)
      || stretch.isClass(at + 1, .preposition) || stretch[at + 1].flags.contains(.word) && !isNoun(at, isSingular)
  }

  /// True for what may as well be a noun of several: "reports on May 3", behind a word that is no determined noun.
  private func isNoun(_ at: Int, _ isSingular: Bool) -> Bool {
    !(isSingular && (stretch.isClass(at - 2, [.article, .indefinite]) || cue(at - 2).contains(.determiner)))
  }

  /// A word in -s right behind "the show", "her term", and right before its date or its particle.
  private func isPresent(_ at: Int, _ end: Int) -> Bool {
    guard let token = stretch.token(at: at), token.flags.isSuperset(of: [.word, .endsInS]),
      token.classes.isSubset(of: .doing), cue(at).isEmpty, !stretch.isWord(at, Self.telling),
      isBehindSubject(at, isSingular: true),
      stretch.isClass(at - 2, [.article, .indefinite]) || cue(at - 2).contains(.determiner)
    else { return false }
    return at + 1 == end || at + 2 == end && stretch.isWord(at + 1, Self.particles)
  }

  /// True where what stands before the verb can be its subject: of one, or of many.
  private func isBehindSubject(_ at: Int, isSingular: Bool) -> Bool {
    let before = stretch[at - 1]
    guard before.flags.contains(.word) else { return before.classes.contains(.comma) && isBehindRelative(at) }
    if cue(at - 1).contains(.subject) || cue(at - 1).contains(.relative) { return true }
    if !isSingular, stretch.isWord(at - 1, Self.many) { return true }
    guard stretch.isContent(before), !before.flags.contains(.endsInEd), !isAdverb(at - 1) else { return false }
    return isSingular
      ? !before.flags.contains(.endsInS) || before.flags.contains(.capital)
      : before.flags.contains(.endsInS)
  }

  private static let arranged = [
    "celebrates", "decides", "defends", "elects", "fights", "finishes", "gathers", "hears", "hits", "kicks", "lapses",
    "marries", "moves", "premieres", "publishes", "releases", "reports", "rules", "sets", "ships", "stands", "tours",
    "unveils", "weds",
  ]

  private static let arrangedByMany = [
    "celebrate", "compete", "decide", "defend", "elect", "finish", "gather", "hear", "marry", "perform", "publish",
    "race", "report", "rule", "ship", "stand", "swear", "tour", "wed",
  ]

  /// Nouns of many that no -s shows.
  private static let many = ["couple", "men", "pair", "people", "police", "women"]

  private static let particles = ["away", "down", "in", "off", "on", "out", "over", "there", "up"]

  /// Verbs of papers and pictures, which tell of what has been.
  private static let telling = [
    "accuses", "alleges", "charges", "cites", "claims", "concerns", "contradicts", "covers", "dates", "describes",
    "details", "documents", "lists", "mentions", "notes", "recalls", "records", "refers", "relates", "shows", "stems",
    "tells",
  ]
}
