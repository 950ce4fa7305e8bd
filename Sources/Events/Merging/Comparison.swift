/// Decides whether two reports tell of one event: by what happened, who took part in which role, and when.
struct Comparison {
  let articles: [ReadArticle]
  let reports: [Report]
  let participants: [Participant]
  /// The index of each participant that was read, by its words.
  let known: [String: Int32]
  let triggers: Triggers
  let stories: Stories

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

    static func < (a: Bond, b: Bond) -> Bool { a.rawValue < b.rawValue }
  }

  /// Compares two reports, by their indices.
  func verdict(_ a: Int, _ b: Int) -> Verdict {
    let (one, other) = (reports[a], reports[b])
    if isOneSentence(one, other) || !agree(one.status, of: one, other.status, of: other) { return .different }
    let relation = one.span.relation(to: other.span)
    if relation == .apart { return .different }
    let asBeginnings = one.group != other.group
    if asBeginnings && !(isBeginning(one) && isBeginning(other)) { return .open }
    switch roles(one, other, asBeginnings: asBeginnings) {
    case .conflict: return .different
    case .open: return relation == .near ? .different : .open
    case .match(let isStrong):
      return bond(one, other, relation, isStrong: isStrong).map { .same($0) }
        ?? (relation == .near ? .different : .open)
    }
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

  private func bond(_ a: Report, _ b: Report, _ relation: DateSpan.Relation, isStrong: Bool) -> Bond? {
    let isOnce = triggers.traits(of: a.group).contains(.once)
    if relation == .near {
      guard isOnce, isStrong, a.source.article != b.source.article, a.status == .happened, b.status == .happened
      else { return nil }
      let isTold = (a.span.kind == .told, b.span.kind == .told)
      switch isTold {
      case (true, true): return .told
      case (true, false): return b.span.first <= a.span.last ? .told : nil
      case (false, true): return a.span.first <= b.span.last ? .told : nil
      case (false, false): return .disputed
      }
    }
    if a.span.first == b.span.first && a.span.last == b.span.last { return .equal }
    // What rises in a year also rises on some of its days.
    return isOnce || isStrong ? .within : nil
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
    /// `isStrong`: in every role that the trigger has, and one of them by a name.
    case match(isStrong: Bool)
  }

  private enum Role {
    /// One of the reports does not name it.
    case unknown
    case conflict(areNames: Bool)
    case like(Likeness)

    /// What both name alike; nil for nothing.
    var likeness: Likeness? { if case .like(let likeness) = self { likeness } else { nil } }
    var isConflict: Bool { if case .conflict = self { true } else { false } }
  }

  private func roles(_ a: Report, _ b: Report, asBeginnings: Bool) -> Roles {
    if asBeginnings {
      let theme = role(
        a.group == triggers.beginning ? a.themes : a.agents, b.group == triggers.beginning ? b.themes : b.agents)
      guard let likeness = theme.likeness else { return theme.isConflict ? .conflict : .open }
      return isKnown(likeness, a, b) ? .match(isStrong: false) : .open
    }
    let traits = triggers.traits(of: a.group)
    if traits.contains(.mutual) { return mutual(a, b) }
    var agent = role(a.agents, b.agents)
    let theme = role(a.themes, b.themes)
    if traits.contains(.saying) || a.isTelling && b.isTelling { return saying(a, b, agent) }
    if theme.isConflict { return .conflict }
    if case .conflict(let areNames) = agent {
      guard traits.contains(.anyAgent), !areNames else { return .conflict }
      agent = .unknown
    }
    switch (agent.likeness, theme.likeness) {
    case (let agent?, let theme?):
      guard isKnown(theme, a, b), isKnown(agent, a, b) || theme == .name else { return .open }
      return .match(isStrong: agent == .name || theme == .name)
    case (nil, let theme?):
      guard isKnown(theme, a, b), !traits.isDisjoint(with: [.once, .anyAgent, .turning]) else { return .open }
      return .match(isStrong: theme == .name && a.agents.isEmpty && b.agents.isEmpty)
    case (let agent?, nil):
      guard isKnown(agent, a, b) else { return .open }
      if traits.contains(.alone) { return .match(isStrong: agent == .name) }
      return isLike(a.others, b.others, a, b) || Content.isShared(text(a), text(b), least: 3, share: 0.35)
        ? .match(isStrong: false) : .open
    case (nil, nil): return loose(a, b)
    }
  }

  /// Both speak, and say the same.
  private func saying(_ a: Report, _ b: Report, _ speaker: Role) -> Roles {
    guard let likeness = speaker.likeness else { return speaker.isConflict ? .conflict : .open }
    guard a.span == b.span, isKnown(likeness, a, b) else { return .open }
    return Content.isShared(text(a), text(b), least: 4, share: 0.5) ? .match(isStrong: false) : .conflict
  }

  /// Two who do something to each other: both must be there, on whatever side.
  private func mutual(_ a: Report, _ b: Report) -> Roles {
    let (mine, theirs) = (a.agents + a.themes + a.others, b.agents + b.themes + b.others)
    let found = mine.map { best([$0], theirs) }.filter { $0 > .none }
    let names = found.count { $0 == .name }
    if found.count >= 2 && (names == found.count || names > 0 && isOneStory(a, b)) {
      return .match(isStrong: names >= 2)
    }
    if mine.count == 1, theirs.count == 1, let only = found.first {
      return isKnown(only, a, b) ? .match(isStrong: false) : .open
    }
    let areFull = mine.count >= 2 && theirs.count >= 2
    return found.count < 2 && areFull ? .conflict : .open
  }

  /// Without roles, as with "the blast in Stennet": someone or something named takes part in both.
  private func loose(_ a: Report, _ b: Report) -> Roles {
    guard a.agents.isEmpty && a.themes.isEmpty || b.agents.isEmpty && b.themes.isEmpty else { return .open }
    let (mine, theirs) = (a.agents + a.themes + a.others, b.agents + b.themes + b.others)
    guard best(mine, theirs) == .name, isOneStory(a, b) else { return .open }
    return .match(isStrong: false)
  }

  private func role(_ a: [Int32], _ b: [Int32]) -> Role {
    if a.isEmpty || b.isEmpty { return .unknown }
    let likeness = best(a, b)
    if likeness > .none { return .like(likeness) }
    let areNames = a.allSatisfy { participants[Int($0)].isName } && b.allSatisfy { participants[Int($0)].isName }
    return .conflict(areNames: areNames)
  }

  private func best(_ a: [Int32], _ b: [Int32]) -> Likeness {
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

  private func isOneStory(_ a: Report, _ b: Report) -> Bool { stories.areOne(a.source.article, b.source.article) }

  private func text(_ report: Report) -> String {
    articles[report.source.article].article.text[articles.event(report.source).sentence]
  }
}
