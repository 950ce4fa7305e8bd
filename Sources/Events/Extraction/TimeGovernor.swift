import Dates
import Syntax

// The event that dates by the tree, where the order of words leaves it open.

extension TimeLinker {
  /// The nearest word above the expression that names an event.
  func governor(of timex: PlacedTimex) -> Trigger? {
    var current = timex.head
    if finder.isPredicate(current), !isAdjunct(current) {
      if let verb = cleft(current) { return Trigger(index: verb, kind: .verb) }
      // "The primary is June 14."
      return tree.children(of: current).first { tree[$0].relation.isSubject && tree[$0].tag != .pronoun }
        .map { Trigger(index: $0, kind: .noun) }
    }
    if let noun = sinceNoun(timex) { return isEvent(noun) ? Trigger(index: noun, kind: .noun) : nil }
    var inner: Trigger?
    for above in tree.ancestors(of: current, atMost: 100) {
      // "The index, base 2015, rose": what is said beside a noun dates nothing of the clause.
      if tree[current].relation == .appos, current != timex.head, isSetOff(current), !hasComma(between: current, timex)
      {
        return nil
      }
      if let trigger = trigger(at: above, below: current, timex) {
        // "was a response to an attack on the tanker last Friday": what something was has no day of its own.
        if tree.child(of: above, .cop) != nil, let inner = inner ?? answered(by: above, timex) { return inner }
        return attributed(trigger, timex)
      }
      if isEvent(above), tree[above].relation == .nmod, timex.words.lowerBound > above, !isCause(above) {
        inner = inner ?? Trigger(index: above, kind: .noun)
      }
      // "… but there was no word on Tuesday": the day is of nothing that the clause before it tells.
      if tree.lemmas[above] == "be", tree.child(of: above, .expl) != nil, tree[above].relation == .conj { return nil }
      current = above
    }
    return nil
  }

  /// "Her first crossing since a refit in September": the month is that of the refit.
  private func sinceNoun(_ timex: PlacedTimex) -> Int? {
    let preposition = timex.words.lowerBound - 1
    guard preposition > 2, ["in", "on"].contains(tree.lemmas[preposition]), tree[preposition - 1].tag == .noun,
      let since = tree.child(of: preposition - 1, .case), since < preposition - 1, tree.lemmas[since] == "since",
      (since + 1..<preposition - 1).allSatisfy({ [.determiner, .adjective, .noun].contains(tree[$0].tag) }),
      !PersonWords.times.contains(tree.lemmas[preposition - 1])
    else { return nil }
    return preposition - 1
  }

  /// "Walked away from acting in 2003": the year is that in which it was left.
  func left(by timex: PlacedTimex) -> Trigger? {
    let gerund = timex.words.lowerBound - 2
    guard gerund > 1, tree[gerund].xpos == .vbg || tree[gerund].tag == .noun, tree.forms[gerund].hasSuffix("ing"),
      tree.forms[gerund - 1] == "from", tree.lemmas[gerund + 1] == "in",
      let verb = (max(0, gerund - 3)..<gerund).last(where: { tree[$0].tag == .verb }), finder.isEventVerb(verb),
      [.vbd, .vbn].contains(tree[verb].xpos)
    else { return nil }
    return Trigger(index: verb, kind: .verb)
  }

  /// "Reported a jump in profit on Thursday", "reported 64 deaths Tuesday": the day is that of the report.
  func report(on timex: PlacedTimex) -> Trigger? {
    let first = timex.words.lowerBound
    let preposition = first > 0 && tree.lemmas[first - 1] == "on" ? first - 1 : first
    guard isOfDay(timex), preposition > 1,
      let verb = (max(0, preposition - 14)..<preposition).last(where: {
        tree[$0].tag == .verb || tree[$0].xpos == .comma
      }),
      ["post", "report"].contains(tree.lemmas[verb]), tree[verb].xpos == .vbd, finder.isEventVerb(verb),
      (verb + 1..<preposition).contains(where: {
        preposition < first
          && (HeadlineWords.changes.contains(tree.lemmas[$0]) || HeadlineWords.owned.contains(tree.lemmas[$0]))
          || ["case", "death", "infection"].contains(tree.lemmas[$0]) && tree.child(of: $0, .nummod) != nil
      })
    else { return nil }
    return Trigger(index: verb, kind: .verb)
  }

  /// What a response is to.
  private func answered(by noun: Int, _ timex: PlacedTimex) -> Trigger? {
    tree.children(of: noun, .nmod).last {
      $0 > noun && $0 < timex.words.lowerBound && isEvent($0)
        && tree.child(of: $0, .case).map { tree.lemmas[$0] == "to" } ?? false
    }.map { Trigger(index: $0, kind: .noun) }
  }

  /// True for what is said beside a noun, behind a comma, a dash or a bracket; without one it was misread.
  private func isSetOff(_ noun: Int) -> Bool {
    guard let above = tree.head(of: noun), above < noun, [.noun, .properNoun].contains(tree[above].tag) else {
      return true
    }
    return (above..<noun).contains { tree[$0].tag == .punctuation }
  }

  private func hasComma(between index: Int, _ timex: PlacedTimex) -> Bool {
    index < timex.words.lowerBound && (index..<timex.words.lowerBound).contains { tree[$0].xpos == .comma }
  }

  /// "It was on Friday that the court freed him".
  private func cleft(_ time: Int) -> Int? {
    guard let subject = tree.subject(of: time), tree.lemmas[subject] == "it" else { return nil }
    return tree.children(of: time, .aclRelative, .ccomp, .csubj, .advcl, .acl, .parataxis).first {
      $0 > time && finder.isEventVerb($0)
    }
  }

  /// "It was not until 1999 that he was charged": the end of the waiting is when it happened.
  func endsWaiting(_ timex: PlacedTimex) -> Bool {
    let until = timex.words.lowerBound - 1
    return until > 0 && ["until", "till"].contains(tree.lemmas[until]) && tree.lemmas[until - 1] == "not"
      && (until == 1 || tree.lemmas[until - 2] == "be" || isInverted(behind: timex))
  }

  /// "Not until 1963 did a court free him": a helper right behind the expression, before a subject.
  func isInverted(behind timex: PlacedTimex) -> Bool {
    let helper = timex.words.upperBound
    return helper + 2 < tree.count && ["did", "had", "was", "were"].contains(tree.forms[helper])
      && [.determiner, .noun, .properNoun, .pronoun].contains(tree[helper + 1].tag)
  }

  /// The verb of "it was not until 1999 that he was charged".
  func waited(for timex: PlacedTimex) -> Int? {
    let that = timex.words.upperBound
    if isInverted(behind: timex) {
      let verb =
        tree.head(of: that).flatMap { $0 > that ? $0 : nil }
        ?? (that + 2..<min(tree.count, that + 15)).first { [.vb, .vbn].contains(tree[$0].xpos) }
      return verb.flatMap { finder.isEventVerb($0) ? $0 : nil }
    }
    guard that < tree.count, tree.lemmas[that] == "that" else { return nil }
    let verb = (that + 1..<min(tree.count, that + 15)).first { tree[$0].xpos.isFinite || tree[$0].xpos == .vbn }
    return verb.map(main).flatMap { finder.isEventVerb($0) ? $0 : nil }
  }

  private func isAdjunct(_ index: Int) -> Bool {
    switch tree[index].relation {
    case .obl, .oblUnmarked, .nmod, .nmodUnmarked, .advmod, .compound, .nmodPossessive, .amod, .nummod: true
    default: false
    }
  }

  private func trigger(at index: Int, below: Int, _ timex: PlacedTimex) -> Trigger? {
    if timex.words.contains(index) { return nil }
    if finder.isEventVerb(index) { return Trigger(index: index, kind: .verb) }
    // "There was an explosion at the plant in 1987."
    if tree.lemmas[index] == "be", tree.child(of: index, .expl) != nil, let noun = tree.child(of: index, .nsubj),
      isEvent(noun)
    {
      return Trigger(index: noun, kind: .noun)
    }
    // "A successor should be in post by autumn"
    if tree.child(of: index, .cop) != nil, tree.child(of: index, .case) != nil, tree.forms[index] != "until" {
      return Trigger(index: index, kind: .predicate)
    }
    if isEvent(index), datesNoun(index, below, timex), !isAskedFor(index, timex) {
      return Trigger(index: index, kind: .noun)
    }
    guard tree.child(of: index, .cop) != nil else { return nil }
    // "The primary isn't until March 1": the primary is then.
    if tree.forms[index] == "until" {
      return tree.subject(of: index).flatMap { isEvent($0) ? Trigger(index: $0, kind: .noun) : nil }
    }
    return Trigger(index: index, kind: .predicate)
  }

  /// True when an expression below the noun is about the noun and not about the verb that the noun belongs to: "at a debate
  /// in June" is about the debate, "signed a deal in June" about the signing.
  private func datesNoun(_ noun: Int, _ below: Int, _ timex: PlacedTimex) -> Bool {
    if isFigure(noun) || isShare(noun) || isCause(noun) || isAccusation(noun)
      || preposition(of: noun).map(isGoal) ?? false
    {
      return false
    }
    if below < noun { return true }
    // "served as a spokesman on the campaign until Labor Day", "has held a permit under that program since March"
    let bound = timex.words.lowerBound - 1
    if bound > noun, ["since", "till", "until"].contains(tree.lemmas[bound]),
      [.obl, .nmod].contains(tree[noun].relation),
      preposition(of: noun).map({ ["as", "at", "in", "on", "under", "with"].contains(tree.lemmas[$0]) }) ?? false
    {
      return false
    }
    switch tree[noun].relation {
    // "reported a loss for 2015"
    case .obj where timex.date.day == nil && isReported(noun, timex): return true
    case .obj: return false
    // "defended the deal with Sarmatia on Wednesday"
    case .nmod where below > noun + 3 && hasNoun(between: noun, below): return false
    case .obl: return tree.child(of: noun, .case) != nil
    default: return true
    }
  }

  /// The figure of a time that somebody reports.
  private func isReported(_ noun: Int, _ timex: PlacedTimex) -> Bool {
    let word = timex.words.lowerBound - 1
    return word > noun && tree.lemmas[word] == "for"
      && (StateWords.figures.contains(tree.lemmas[noun]) || tree.lemmas[noun] == "loss")
      && tree.head(of: noun).map { ["announce", "disclose", "publish", "report"].contains(tree.lemmas[$0]) } ?? false
  }

  private func hasNoun(between noun: Int, _ time: Int) -> Bool {
    tree[time].tag != .numeral && (noun + 1..<time).contains { [.noun, .properNoun].contains(tree[$0].tag) }
  }

  /// "asked for a declaration on Tuesday", "filed for bankruptcy Tuesday": what is asked for lies ahead.
  private func isAskedFor(_ noun: Int, _ timex: PlacedTimex) -> Bool {
    guard timex.words.lowerBound > noun, let dateline, let days = timex.date.edtf.days, days.upperBound <= dateline + 1,
      let word = tree.child(of: noun, .case), tree.lemmas[word] == "for"
    else { return false }
    return tree[timex.words.lowerBound - 1].tag == .adposition || isAim(word, of: noun) || isYesterday(timex)
  }

  /// "arrested on suspicion of murder on Monday", "convicted of fraud in 2010": a crime without an article is what somebody is
  /// accused of, and the date is that of the accusing.
  private func isAccusation(_ noun: Int) -> Bool {
    guard StateWords.crimes.contains(tree.lemmas[noun]), noun > 0 else { return false }
    // "pleaded guilty to a reduced charge on April 7"
    var before = noun - 1
    if tree.lemmas[noun] == "charge" {
      while before > 0, tree[before].head == noun, tree[before].relation != .case { before -= 1 }
    }
    return ["of", "for", "with", "to"].contains(tree.lemmas[before])
  }

  /// The "of" of "accused the mayor yesterday of burning files".
  private func isCharge(_ word: Int, of gerund: Int) -> Bool {
    tree[gerund].xpos == .vbg && gerund == word + 1 && ["for", "from", "of"].contains(tree.lemmas[word])
  }

  /// What stands behind a comma, or joined, dates nothing of the clause before: "has been shut since 2012, the mayor says",
  /// "was shut since 2012, and may reopen"; nor does a participle right behind it: "sent a memo this week accusing".
  private func attributed(_ trigger: Trigger, _ timex: PlacedTimex) -> Trigger {
    let end = timex.words.upperBound
    // "told reporters Monday she would decide"
    if trigger.kind != .noun, tree[trigger.index].relation == .ccomp, let saying = tree.head(of: trigger.index),
      saying < timex.words.lowerBound, VerbWords.saying.contains(tree.lemmas[saying]),
      let subject = tree.subject(of: trigger.index), subject >= end, timex.words.lowerBound - saying < 8
    {
      return Trigger(index: saying, kind: .verb)
    }
    guard trigger.kind != .noun, trigger.index >= end, !opensClause(timex),
      tree[end].xpos == .comma || tree[end].tag == .coordinatingConjunction || tree[end].relation == .mark
        || tree.forms[end] == ";" || isCharge(end, of: trigger.index)
        || trigger.index == end && tree[end].xpos == .vbg && tree[timex.words.lowerBound - 1].tag != .determiner,
      let verb = (0..<timex.words.lowerBound).last(where: { finder.isEventVerb($0) }),
      // "said the cost of the work in 2019, which will begin, should be nine crowns"
      !(tree.subject(of: trigger.index).map { $0 > verb && $0 < timex.words.lowerBound } ?? false)
    else { return trigger }
    return Trigger(index: verb, kind: .verb)
  }
}
