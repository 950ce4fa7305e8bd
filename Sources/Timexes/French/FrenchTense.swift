/// Finds which way a French clause looks, from its verb: the future and the conditional by their endings, the passé composé
/// by its auxiliary, plans and timetables by their verbs.
struct FrenchTense {
  let stretch: Stretch

  /// The direction of the clause around the tokens; nil when nothing shows it.
  func tense(of tokens: Range<Int>) -> Tense? {
    let start = tokens.lowerBound
    if cue(start - 1).contains(.since) {
      return Tense(direction: .past, word: stretch.text(start - 1), isPreposition: true)
    }
    let before = opensClause(start) ? nil : stretch.nearest(before: start, verb)
    let clause = before ?? stretch.nearest(from: tokens.upperBound, verb) ?? stretch.nearest(before: start, verb)
    guard isBound(start - 1) else { return clause }
    // "avait fermé jusqu'à lundi" is over; "a reporté la séance jusqu'à lundi" is not.
    if let clause, clause.direction == .past, !clause.isOpen { return clause }
    return Tense(direction: .future, word: stretch.text(start - 1), isPreposition: true)
  }

  private func cue(_ index: Int) -> Cue { stretch.cue(index) }

  /// "jusqu'à lundi", "d'ici lundi", "d'ici à lundi".
  private func isBound(_ index: Int) -> Bool {
    cue(index).contains(.bound) || stretch.isClass(index, .joiner) && stretch.isWord(index - 1, "d'ici")
  }

  /// "a dit que lundi il …", "…, mais en mars un juge …": the verb stands behind.
  private func opensClause(_ index: Int) -> Bool {
    var at = index - 1
    if stretch.isClass(at, .preposition) { at -= 1 }
    if stretch.isClass(at, .comma) { at -= 1 }
    return cue(at).contains(.clause)
  }

  /// The tense of the verb at `index`, if it is one.
  private func verb(_ index: Int) -> Tense? {
    let token = stretch[index]
    guard token.flags.contains(.word), token.classes.isDisjoint(with: [.weekday, .month, .deictic]) else { return nil }
    if token.flags.contains(.capital) && index > 0 && !token.flags.contains(.lineBefore) { return nil }
    let cue = cue(index)
    if !cue.isDisjoint(with: [.noun, .clause, .infinitive]) { return nil }
    if cue.contains(.conditional) { return isReported(index) ? future(index, isFirm: false) : nil }
    if cue.contains(.future) { return future(index, isFirm: true) }
    if !cue.isDisjoint(with: [.plan, .promise, .deferral]) { return plan(index) }
    if cue.contains(.schedule) {
      return isNoun(index) || helped(index) != nil ? nil : future(index, isFirm: false)
    }
    if cue.contains(.present) {
      let isCompound = isParticiple(index + 1) || isParticiple(index + 2)
      return isCompound ? ahead(of: index) ?? past(index, isOpen: true) : nil
    }
    return cue.contains(.past) ? auxiliary(index) : ending(index)
  }

  /// "a dit que l'accord serait signé": what lay ahead; without "que", the conditional tells a rumour.
  private func isReported(_ index: Int) -> Bool {
    (1...8).contains { stretch.isWord(index - $0, "que") || stretch.isWord(index - $0, "qu'") }
  }

  /// "a signé", "avaient élu"; "a lieu" is the present of a timetable.
  private func auxiliary(_ index: Int) -> Tense? {
    if stretch.isWord(index + 1, "lieu"), stretch.isWord(index, "a") || stretch.isWord(index, "ont") {
      return future(index, isFirm: false)
    }
    if stretch.isWord(index, "a"), stretch[index].flags.contains(.capital) { return nil }
    return ahead(of: index) ?? past(index, isOpen: cue(index).contains(.have))
  }

  /// "est prévu", "a été reportée au": the participle behind a helper tells a plan.
  private func ahead(of index: Int) -> Tense? {
    for at in index + 1..<index + 4 where !cue(at).isDisjoint(with: [.plan, .promise, .deferral]) { return plan(at) }
    return nil
  }

  /// "prévu", "doit se réunir", "invités à voter", "reporté au": what follows lies ahead.
  private func plan(_ index: Int) -> Tense? {
    if cue(index).contains(.plan) || isInfinitiveBehind(index) { return future(index, isFirm: false) }
    if cue(index).contains(.deferral) {
      let isAhead = stretch.isWord(index + 1, "à") || stretch.isWord(index + 1, "au")
      return isAhead ? future(index, isFirm: false) : past(index, isOpen: true)
    }
    return helped(index)
  }

  /// "doit signer", "appelés à se prononcer", "décidé de ne pas voter".
  private func isInfinitiveBehind(_ index: Int) -> Bool {
    for at in index + 1..<index + 5 {
      guard let token = stretch.token(at: at), token.flags.contains(.word) else { return false }
      if isInfinitive(at) { return true }
      let isSmall = token.end - token.start < 4 || !cue(at).isDisjoint(with: [.be, .object])
      if !isSmall { return false }
    }
    return false
  }

  /// What the ending of a verb shows.
  private func ending(_ index: Int) -> Tense? {
    if isFuture(index) { return future(index, isFirm: true) }
    if ends(index, FrenchTense.conditionals) { return future(index, isFirm: false) }
    if ends(index, ["ait", "aient", "èrent", "irent", "urent"]) { return past(index, isOpen: false) }
    if isInfinitive(index), cue(index - 1).contains(.infinitive) || cue(index - 2).contains(.infinitive) {
      return future(index, isFirm: false)
    }
    guard cue(index).contains(.participle) || ends(index, FrenchTense.participles), !isNoun(index) else { return nil }
    if cue(index - 1).contains(.be) { return nil }
    return helped(index) ?? past(index, isOpen: false)
  }

  /// What a helper before the verb shows: "sera signé", "a signé", "est arrivé".
  private func helped(_ index: Int) -> Tense? {
    for back in 1...3 where index - back >= 0 {
      if !cue(index - back).isDisjoint(with: [.past, .present]) { return past(index - back, isOpen: true) }
      if isFuture(index - back) { return future(index - back, isFirm: true) }
      if cue(index - back).contains(.conditional), isReported(index - back) {
        return future(index - back, isFirm: false)
      }
    }
    return nil
  }

  private static let futures = [
    "era", "eront", "ira", "iront", "dra", "dront", "rra", "rront", "ttra", "ttront", "vra", "vront", "aura", "auront",
    "îtra", "îtront", "clura", "cluront",
  ]
  /// The past of verbs in -rer and -vrer, which ends like the future of others.
  private static let pasts = ["tira", "mira", "spira", "chira", "étira", "livra", "taura", "nivra", "pira"]
  private static let conditionals = [
    "erait", "eraient", "irait", "iraient", "drait", "draient", "rrait", "rraient", "ttrait", "ttraient", "vrait",
    "vraient",
  ]
  private static let participles = ["é", "ée", "és", "ées", "e\u{301}", "e\u{301}e", "e\u{301}s", "e\u{301}es"]

  private func isFuture(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index), token.flags.contains(.word), token.end - token.start > 3,
      !cue(index).contains(.noun)
    else { return false }
    return ends(index, FrenchTense.futures) && !ends(index, FrenchTense.pasts)
  }

  private func isInfinitive(_ index: Int) -> Bool {
    guard let token = stretch.token(at: index), token.flags.contains(.word), token.end - token.start > 3 else {
      return false
    }
    return ends(index, ["er", "ir", "re"]) && !stretch.isClass(index, [.weekday, .month, .deictic, .ordinalWord])
  }

  private func isParticiple(_ index: Int) -> Bool {
    if cue(index).contains(.participle) { return true }
    guard let token = stretch.token(at: index), token.flags.contains(.word), token.classes.isEmpty || token.entry == 0,
      token.end - token.start > 1
    else { return !cue(index).isDisjoint(with: [.plan, .promise, .deferral]) }
    return ends(index, FrenchTense.participles)
      || ends(index, ["i", "ie", "is", "ies", "u", "ue", "us", "ues", "t", "te", "ts", "tes"])
  }

  /// True behind an article, a preposition or a possessive.
  private func isNoun(_ index: Int) -> Bool {
    cue(index - 1).contains(.determiner)
      || stretch.isClass(index - 1, [.article, .indefinite, .of, .this, .ordinalWord, .ones, .next, .last])
  }

  private func ends(_ index: Int, _ endings: [String]) -> Bool {
    guard let token = stretch.token(at: index) else { return false }
    let bytes = stretch.source.utf8.span
    return endings.contains { ending in
      guard token.end - token.start >= ending.utf8.count else { return false }
      var at = token.end - ending.utf8.count
      for byte in ending.utf8 {
        if bytes[at] != byte { return false }
        at += 1
      }
      return true
    }
  }

  private func future(_ index: Int, isFirm: Bool) -> Tense {
    Tense(direction: .future, word: stretch.text(index), isFirm: isFirm)
  }

  private func past(_ index: Int, isOpen: Bool) -> Tense {
    Tense(direction: .past, word: stretch.text(index), isOpen: isOpen)
  }
}
