/// Decides whether two reports tell of one event: by what happened, who took part in which role, and when.
struct Comparison {
  let articles: [ReadArticle]
  let reports: [Report]
  let participants: [Participant]
  /// The index of each participant that was read, by its words.
  let known: [String: Int32]
  let triggers: Triggers
  let stories: Stories
  /// What each article tells of each day.
  let days: [DayOfKind: [Int32]]

  /// What two reports are to each other.
  enum Verdict: Hashable {
    /// They tell of two events.
    case different
    /// Nothing speaks against one event, and too little for it.
    case open
    /// They tell of one event.
    case same(Bond)
  }

  /// How the dates of two reports of one event agree. The cases stand in the order in which reports are brought together.
  enum Bond: Int, Comparable {
    /// By the same days.
    case equal
    /// One report was only known to be told by then, after the day that the other gives.
    case told
    /// They exclude each other and are near.
    case disputed
    /// One lies within the other.
    case within
    /// One only refers to it: "the fire".
    case reference

    static func < (a: Bond, b: Bond) -> Bool { a.rawValue < b.rawValue }
  }

  /// Compares two reports, by their indices.
  func verdict(_ a: Int, _ b: Int) -> Verdict {
    let (one, other) = (reports[a], reports[b])
    if isOneSentence(one, other) || !agree(one.status, of: one, other.status, of: other) { return .different }
    let relation = one.span.relation(to: other.span)
    let isTold = one.span.kind == .told || other.span.kind == .told
    if isTold ? isImpossible(one, other) : relation == .apart { return .different }
    if one.status == .hypothetical && one.lemma != other.lemma { return .open }
    let asBeginnings = one.group != other.group
    if asBeginnings && !(isBeginning(one) && isBeginning(other)) { return .open }
    switch roles(one, other, asBeginnings: asBeginnings) {
    case .conflict: return .different
    case .open: return relation == .near && !isTold ? .different : .open
    case .match(let strength) where strength < .named && areElsewhere(one, other): return .open
    case .match where areOthers(one, other): return .different
    case .match(let strength) where isTold: return toldBond(one, other, strength).map { .same($0) } ?? .open
    case .match(let strength):
      return bond(one, other, relation, strength).map { .same($0) }
        ?? (relation == .near ? .different : .open)
    }
  }

  /// "A bomb exploded in Kerns" and "a bomb exploded in Lorne": each names what the other does not.
  private func areElsewhere(_ a: Report, _ b: Report) -> Bool {
    let (mine, theirs) = (names(a.others), names(b.others))
    return !mine.isEmpty && !theirs.isEmpty && best(mine, theirs) == .none
  }

  /// "Gave 200 million crowns" and "gave a further 300 million": a figure of its own, or a further one.
  private func areOthers(_ a: Report, _ b: Report) -> Bool {
    let (mine, theirs) = (a.themes + a.others, b.themes + b.others)
    let isFurther = { (index: Int32) in participants[Int(index)].isOther && participants[Int(index)].number != nil }
    if mine.contains(where: isFurther) != theirs.contains(where: isFurther) { return true }
    let numbered = mine.flatMap { one in theirs.map { (participants[Int(one)], participants[Int($0)]) } }
      .filter { $0.headWord == $1.headWord && $0.number != nil && $1.number != nil }
    return !numbered.isEmpty && !numbered.contains { $0.number == $1.number }
  }

  private func names(_ indices: [Int32]) -> [Int32] { indices.filter { participants[Int($0)].isName } }

  /// Nothing is told to have happened before it does.
  private func isImpossible(_ a: Report, _ b: Report) -> Bool {
    if a.span.kind == .ahead || b.span.kind == .ahead { return true }
    if a.span.kind == .told && b.span.kind == .told { return false }
    let (told, other) = a.span.kind == .told ? (a, b) : (b, a)
    return told.status == .happened && other.span.first > told.span.last
  }

  private func isBeginning(_ report: Report) -> Bool { report.isBeginning || report.group == triggers.beginning }

  private func isOneSentence(_ a: Report, _ b: Report) -> Bool {
    a.source.article == b.source.article && articles.event(a.source).sentence == articles.event(b.source).sentence
  }

  /// A plan and what came of it are one event, when the plan was told first; otherwise both must be told alike.
  private func agree(_ a: Status, of one: Report, _ b: Status, of other: Report) -> Bool {
    switch (a, b) {
    case (.planned, .happened): day(of: one) <= day(of: other)
    case (.happened, .planned): day(of: other) <= day(of: one)
    default: a == b
    }
  }

  private func day(of report: Report) -> Int {
    articles[report.source.article].article.dateline?.day.number ?? report.span.first
  }

  private func bond(_ a: Report, _ b: Report, _ relation: DateSpan.Relation, _ strength: Strength) -> Bond? {
    let isOnce = triggers.traits(of: a.group).contains(.once) && !a.isMeasure && !b.isMeasure
    if strength == .reference {
      guard relation == .agree, isOnce, max(a.span.length, b.span.length) <= 31 else { return nil }
      return .reference
    }
    if relation == .near {
      let areTwo = a.source.article != b.source.article
      return isOnce && strength == .named && areTwo && a.status == .happened && b.status == .happened ? .disputed : nil
    }
    // Of what is told in passing, without a day and long after, only a name and the story say that it is this one.
    if a.span.isOpen || b.span.isOpen, abs(a.span.last - b.span.last) > DateSpan.slip,
      strength < .full || !isNamed(a, b) || !isOneStory(a, b)
    {
      return nil
    }
    // In a year, the same people do the like more than once.
    if strength == .some && min(a.span.length, b.span.length) > 31 { return nil }
    if a.span.first == b.span.first && a.span.last == b.span.last { return .equal }
    // What rises in a year also rises on some of its days.
    return isOnce || strength >= .full ? .within : nil
  }

  /// True where both name one who did it, or to whom it was done.
  private func isNamed(_ a: Report, _ b: Report) -> Bool { best(a.agents + a.themes, b.agents + b.themes) == .name }

  /// A report that names no day was printed later, or on the same day.
  private func toldBond(_ a: Report, _ b: Report, _ strength: Strength) -> Bond? {
    if a.span.first == b.span.first && a.span.last == b.span.last { return .equal }
    let traits = triggers.traits(of: a.group)
    guard traits.contains(.once), !a.isMeasure, !b.isMeasure, a.status == .happened, b.status == .happened,
      strength >= .full
    else { return nil }
    let isFar = a.span.relation(to: b.span) == .apart
    guard !isFar || traits.contains(.single) && role(a.themes, b.themes).likeness == .name else { return nil }
    return .told
  }
}

extension Comparison {
  /// How far two participants are the same, given by their words.
  func likeness(_ a: String, _ b: String) -> Likeness {
    guard let one = known[a], let other = known[b], one >= 0, other >= 0 else { return .none }
    return participants[Int(one)].likeness(to: participants[Int(other)])
  }
}

// MARK: - Who took part

extension Comparison {
  /// How the participants of two reports agree.
  enum Roles {
    /// Someone else did it, or it was done to something else.
    case conflict
    case open
    case match(Strength)
  }

  /// How much of what the reports tell of the participants agrees.
  enum Strength: Int, Comparable {
    /// Nobody and nothing, but one of them only refers to what its story tells: "the fire".
    case reference
    /// One of several roles, or some who take part.
    case some
    /// Every role that the trigger has.
    case full
    /// Every role, and one of them by a name.
    case named

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  private enum Role {
    /// One of the reports does not name it.
    case unknown
    /// One names what the other only describes: "a mediator", "Telfer".
    case unsure
    case conflict(areNames: Bool)
    case like(Likeness)

    var isUnsure: Bool { if case .unsure = self { true } else { false } }
    /// Itself, where one who is named and one who is only described are two.
    var certain: Role { if case .unsure = self { .conflict(areNames: false) } else { self } }
    /// What both name alike; nil for nothing.
    var likeness: Likeness? { if case .like(let likeness) = self { likeness } else { nil } }
    var isConflict: Bool { if case .conflict = self { true } else { false } }
    var areNames: Bool { if case .conflict(true) = self { true } else { false } }
  }

  private func roles(_ a: Report, _ b: Report, asBeginnings: Bool) -> Roles {
    if asBeginnings {
      let theme = role(
        a.group == triggers.beginning ? a.themes : a.agents, b.group == triggers.beginning ? b.themes : b.agents
      ).certain
      guard let likeness = theme.likeness else { return theme.isConflict ? .conflict : .open }
      return isKnown(likeness, a, b) ? .match(.some) : .open
    }
    let traits = triggers.traits(of: a.group)
    if traits.contains(.mutual) { return mutual(a, b) }
    let doer = role(a.agents, b.agents)
    var agent = doer.certain
    var theme = role(a.themes, b.themes)
    if traits.contains(.anyAgent), case .unknown = theme { theme = turned(a, b) }
    if traits.contains(.saying) || a.isTelling && b.isTelling { return saying(a, b, agent) }
    let isSame = isSameVerb(a, b) && isSameTime(a, b, agent.likeness, theme.likeness)
    let isAgain = traits.contains(.once) && isRetold(a, b)
    // "appointed a mediator", "appointed Telfer"
    if case .unsure = theme {
      return isSame && agent.likeness == .name && traits.contains(.once) ? .match(.some) : .conflict
    }
    if theme.isConflict { return .conflict }
    var areOthers = false
    if agent.isConflict {
      // "the rebels seized it", "the mutineers seized it"
      let isOfTheme =
        isSame && theme.likeness != nil && (traits.contains(.once) || isNumbered(a, b)) && !doer.isUnsure
        && !areOfOneKind(a.agents, b.agents) && !a.isMeasure && !b.isMeasure
      guard traits.contains(.anyAgent) || isOfTheme, !agent.areNames else { return .conflict }
      agent = .unknown
      areOthers = true
    }
    switch (agent.likeness, theme.likeness) {
    case (let agent?, let theme?):
      // "Dana Ruiz found the theft": the name says whose matter it is.
      let isOwn = agent == .name && a.lemma == b.lemma && !traits.contains(.anyAgent) || isKnown(theme, a, b)
      guard isOwn || isAgain || agent == .name && traits.contains(.once) && a.lemma == b.lemma,
        isKnown(agent, a, b) || theme == .name
      else { return .open }
      return .match(agent == .name || theme == .name ? .named : .full)
    case (nil, let theme?):
      // "was nationalised last June", "the state nationalised it on June 11"
      let isOfName = theme == .name && a.lemma == b.lemma && isOneStory(a, b)
      guard isKnown(theme, a, b), isSame || isOfName || !traits.isDisjoint(with: [.once, .anyAgent, .turning]) else {
        return .open
      }
      if a.agents.isEmpty && b.agents.isEmpty { return .match(theme == .name ? .named : .full) }
      return .match((traits.contains(.anyAgent) || isOfName) && !areOthers ? .full : .some)
    case (let agent?, nil):
      guard isKnown(agent, a, b) else { return .open }
      if traits.contains(.alone) { return .match(agent == .name ? .named : .full) }
      return isSame && isWhole(a, b, agent) || isAgain || isNounOf(a, b) || isLike(a.others, b.others, a, b)
        || Content.isShared(text(a), text(b), least: 3, share: 0.35)
        ? .match(.some) : .open
    case (nil, nil): return loose(a, b)
    }
  }

  private func isSameVerb(_ a: Report, _ b: Report) -> Bool { a.lemma == b.lemma || a.isNoun != b.isNoun }

  /// "Two men", "three men": the same words, and what tells them apart.
  private func areOfOneKind(_ a: [Int32], _ b: [Int32]) -> Bool {
    a.contains { one in b.contains { participants[Int($0)].headWord == participants[Int(one)].headWord } }
  }

  /// On one day that both tell, or in one month where it is of a name or of a number: "cut 2,100 jobs in August".
  private func isSameTime(_ a: Report, _ b: Report, _ agent: Likeness?, _ theme: Likeness?) -> Bool {
    if isSameDay(a, b) { return true }
    guard a.lemma == b.lemma, agent == .name || theme == .name || theme != nil && isNumbered(a, b) else { return false }
    return a.span == b.span && a.span.kind == .within && a.span.length <= 31
  }

  /// Both tell of as many of a kind.
  private func isNumbered(_ a: Report, _ b: Report) -> Bool {
    a.themes.contains { one in
      let mine = participants[Int(one)]
      return b.themes.contains {
        let theirs = participants[Int($0)]
        return mine.number != nil && mine.number == theirs.number && mine.headWord == theirs.headWord
      }
    }
  }

  /// On one day that both tell.
  func isSameDay(_ a: Report, _ b: Report) -> Bool {
    a.span.kind == .within && b.span.kind == .within && a.span.length == 1 && b.span.first == a.span.first
      && b.span.length == 1 && a.span.relation(to: b.span) == .agree
  }

  /// "The pilots walked out" on a day, and again: who it was says enough, where nothing else is told of it and the verb does
  /// not wait for what was decided, asked or done.
  private func isWhole(_ a: Report, _ b: Report, _ agent: Likeness) -> Bool {
    guard !a.isMeasure, !b.isMeasure, !a.isOfContent, !b.isOfContent else { return false }
    return agent == .name || a.themes.isEmpty && b.themes.isEmpty
  }

  /// Both speak, and say the same.
  private func saying(_ a: Report, _ b: Report, _ speaker: Role) -> Roles {
    guard let likeness = speaker.likeness else { return speaker.isConflict ? .conflict : .open }
    guard a.span == b.span, isKnown(likeness, a, b) else { return .open }
    // One who says two things on a day says them of one matter, in one article above all; so must two of a kind.
    let isNear = likeness == .kind || a.source.article == b.source.article
    return Content.isShared(text(a), text(b), least: 4, share: isNear ? 0.75 : 0.5) ? .match(.some) : .conflict
  }

  /// Two who do something to each other: both must be there, on whatever side.
  private func mutual(_ a: Report, _ b: Report) -> Roles {
    let (mine, theirs) = (a.agents + a.themes + a.others, b.agents + b.themes + b.others)
    let found = mine.map { best([$0], theirs) }.filter { $0 > .none }
    let names = found.count { $0 == .name }
    if found.count >= 2 && (names == found.count || names > 0 && isOneStory(a, b)) {
      return .match(names >= 2 ? .named : .full)
    }
    if mine.count == 1, theirs.count == 1, let only = found.first {
      return isKnown(only, a, b) ? .match(.some) : .open
    }
    let areFull = mine.count >= 2 && theirs.count >= 2
    return found.count < 2 && areFull ? .conflict : .open
  }

  /// Without roles, as with "the blast in Stennet": someone or something named takes part in both.
  private func loose(_ a: Report, _ b: Report) -> Roles {
    // "was found on January 16", "a body was found on Saturday"
    if triggers.traits(of: a.group).contains(.once), a.hasRoles != b.hasRoles, isRetold(a, b) { return .match(.some) }
    // "Dellor resigned on Tuesday", "he resigned on May 8"
    if !a.isNoun, !b.isNoun, a.isReference != b.isReference, isSameDay(a, b), isOneStory(a, b) {
      return .match(.reference)
    }
    guard a.isNoun && a.agents.isEmpty && a.themes.isEmpty || b.isNoun && b.agents.isEmpty && b.themes.isEmpty else {
      return .open
    }
    guard isOneStory(a, b) else { return .open }
    if a.isAnother != b.isAnother, a.isNoun, b.isNoun { return .conflict }
    let (mine, theirs) = (a.agents + a.themes + a.others, b.agents + b.themes + b.others)
    if best(mine, theirs) == .name { return .match(.some) }
    // "a second explosion killed two", "in the second explosion"
    if a.isAnother, b.isAnother, isSameDay(a, b), a.group == b.group { return .match(.some) }
    let isKnown = triggers.traits(of: a.group).contains(.known) && (a.isReference || b.isReference)
    return isKnown && a.span.kind != .told && b.span.kind != .told ? .match(.reference) : .open
  }

  /// A subject that was taken for the one who did it, where the other report says that it was done to it.
  private func turned(_ a: Report, _ b: Report) -> Role {
    let likeness = a.themes.isEmpty ? best(a.agents, b.themes) : best(a.themes, b.agents)
    // "arrested the captain", "the captain's arrest"
    let isTurning = triggers.traits(of: a.group).contains(.turning)
    let isKind = likeness == .kind && !isTurning && isSameDay(a, b) && isOneStory(a, b)
    return likeness == .name || isKind ? .like(likeness) : .unknown
  }

  private func role(_ a: [Int32], _ b: [Int32]) -> Role {
    if a.isEmpty || b.isEmpty { return .unknown }
    let likeness = best(a, b)
    let (mine, theirs) = (names(a), names(b))
    // "the leader, Yaw Mabasso", "the opposition leader, Joseph Nkembi"
    if likeness == .kind, !mine.isEmpty, !theirs.isEmpty, best(mine, theirs) == .none {
      return .conflict(areNames: true)
    }
    if likeness > .none { return .like(likeness) }
    if mine.isEmpty != theirs.isEmpty, mine.count == a.count || theirs.count == b.count { return .unsure }
    return .conflict(areNames: mine.count == a.count && theirs.count == b.count)
  }

  func best(_ a: [Int32], _ b: [Int32]) -> Likeness {
    var found = Likeness.none
    for one in a {
      for other in b where found < .name {
        found = max(found, participants[Int(one)].likeness(to: participants[Int(other)]))
      }
    }
    return found
  }

  private func isLike(_ a: [Int32], _ b: [Int32], _ one: Report, _ other: Report) -> Bool {
    let likeness = best(a, b)
    return likeness > .none && isKnown(likeness, one, other)
  }

  /// A name says who is meant, a kind only within a story.
  private func isKnown(_ likeness: Likeness, _ a: Report, _ b: Report) -> Bool {
    likeness == .name || likeness == .kind && isOneStory(a, b)
  }

  func isOneStory(_ a: Report, _ b: Report) -> Bool { stories.areOne(a.source.article, b.source.article) }

  private func text(_ report: Report) -> String {
    articles[report.source.article].article.text[articles.event(report.source).sentence]
  }
}
