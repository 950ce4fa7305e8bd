import Dates

/// Words that point to past, present or future without naming a stretch: "now", "recently", "the future".
enum EnglishReferences {
  static let family = Family(
    name: "references",
    rules: [
      .phrase("next", "growth of 2 percent this year and [next]", "free this Friday or [next]?", kind: .date) { m in
        m.elliptic
      },
      .phrase("'now'", "now") { m in isPlainNow(m) ? .reference(.present) : nil },
      .phrase("'at' < the 'moment'|'minute'|'mo'", "busy at [the moment]") { m in
        !m.stretch.isInformal || m.isWord(m.after(), "of", "that", "when") ? nil : .reference(.present)
      },
      .phrase("'at' < the? 'present' 'time'?", "at [present]", "at [the present time]") { _ in .reference(.present) },
      .phrase("'at' < 'this' 'time'|'moment'", "not free at [this time]") { m in
        !m.stretch.isInformal || m.isWord(m.after(), "of") ? nil : .reference(.present)
      },
      .phrase("'to'|'till'|'til' < 'date'", "to [date]", kind: .date) { m in
        // "two ways to date the finds"
        let isVerb =
          m.after().map { $0.classes.contains(.article) || m.stretch.cue(of: $0).contains(.determiner) } ?? false
        return isVerb || m.stretch.isWord(m.tokens.lowerBound - 2, "up") || m.first.isGlued ? nil : .reference(.present)
      },
      .phrase("'right' < 'now'", "It is shut right [now].") { m in m.stretch.isInformal ? nil : .reference(.present) },
      .phrase("'right' 'now'", "where are u [right now]") { m in m.stretch.isInformal ? .reference(.present) : nil },
      .phrase("'currently'|'nowadays'|'presently'", "currently") { _ in .reference(.present) },
      .phrase("'a' 'long'|'short' 'time'|'while' ago", "a long time ago") { _ in .reference(.past) },
      .phrase("the 'other' 'day'|'night'|'week'", "the other day", kind: .date) { _ in .reference(.past) },
      .phrase("'these' 'days'", "these days") { m in
        m.isWord(m.before(), "of") && m.isWord(m.before(2), "one") ? nil : .reference(.present)
      },
      .phrase(
        "'will'|'would'|'may'|'might'|'could' < 'one'|'some' 'day'", "will [one day]", "may [some day]", kind: .date
      ) { _ in
        .reference(.future)
      },
      .phrase("'more'|'most' 'recently'", "more recently") { _ in .reference(.past) },
      .phrase("'recently'", "recently") { m in
        m.isWord(m.before(), "until", "most") || m.isWord(m.before(), "as") && m.isWord(m.after(), "as")
          ? nil : .reference(.past)
      },
      .phrase("'lately'", "lately") { _ in .reference(.past) },
      .phrase("'until'|'as' < 'recently'", "until [recently]") { m in
        // "as recently as August": August is meant.
        m.isWord(m.before(), "as") && m.isWord(m.after(), "as") ? nil : .reference(.past)
      },
      .phrase(
        "'will'|'would'|'may'|'might'|'could'|'can'|'ll' < 'soon'", "will [soon] reopen", kind: .date
      ) { m in m.isWord(m.after(), "after", "as") ? nil : .reference(.future) },
      .phrase("'soon' > 'will'|'would'|'may'|'might'", "it [soon] will reopen", kind: .date) { m in
        m.isWord(m.before(), "as") ? nil : .reference(.future)
      },
      .phrase("'at' < 'one' 'time'", "At [one time] the inn was a mill.", kind: .date) { m in
        m.isWord(m.after(), "or", "of", "when") ? nil : .reference(.past)
      },
      .phrase("'back' 'then'", "back then") { _ in .reference(.past) },
      // The date told last.
      .phrase("'since'|'until' < 'then'", "shut since [then]", kind: .date) { _ in
        .shifted(Period(0, .day), .future, from: .narrative)
      },
      .phrase("the 'past'", "the past") { m in isNoun(m) ? .reference(.past) : nil },
      .phrase("the 'near'|'distant'|'foreseeable' 'future'", "the near future") { m in
        m.isFollowedByHyphen ? nil : .reference(.future)
      },
      .phrase("the 'future'", "the future") { m in
        // "the future of the orchard" is what becomes of it.
        isNoun(m) && !m.isWord(m.after(), "of") ? .reference(.future) : nil
      },
      .phrase("the 'not' '-'? 'too' '-'? 'distant' 'future'", "the not-too-distant future") { _ in .reference(.future)
      },
      .phrase("the? 'near'|'short'|'long' 'term'", "the near term", "the short term") { m in
        m.first.classes.contains(.article) ? .reference(.future) : nil
      },
      .phrase("the 'present'", "the present") { m in isNoun(m) ? .reference(.present) : nil },
      .phrase("'current'", "[current] weakness", kind: .date) { m in isAdjective(m) ? .reference(.present) : nil },
    ])

  /// "now" as a time; in "now-famous" it is a part of a word, and "Now, the news" only goes on to the next thing.
  private static func isPlainNow(_ m: Match) -> Bool {
    if m.isFollowedByHyphen || m.isWord(m.after(), "and") && m.isWord(m.after(2), "again", "then") { return false }
    guard m.first.flags.contains(.capital), !m.first.flags.contains(.allCapitals), let next = m.after() else {
      return true
    }
    return !next.classes.contains(.comma) && !m.isWord(next, "for")
  }

  /// "current weakness", not "the Gulf Stream's current", nor the "current account" of book-keeping.
  private static func isAdjective(_ m: Match) -> Bool {
    guard let next = m.after(), next.flags.contains(.word), !next.isGlued, !m.first.flags.contains(.capital) else {
      return false
    }
    // "before the current failed"
    if m.isAfter(.article), next.flags.contains(.endsInEd), !(m.after(2).map(m.stretch.isContent) ?? false) {
      return false
    }
    // "the current four flights", "its current financial difficulties"
    let isNoun = m.stretch.isContent(next) || !next.classes.isDisjoint(with: [.ones, .fiscal])
    return isNoun && !m.isWord(next, "account", "accounts", "assets", "liabilities", "ratio")
  }

  /// "the past", "the future": nouns, so no noun behind.
  private static func isNoun(_ m: Match) -> Bool {
    guard let next = m.after() else { return true }
    if next.classes.contains(.hyphen) && next.isGlued { return false }
    // "remembered in the future mainly as a warning"
    let isApart = m.has("future") && (next.flags.contains(.endsInS) || m.stretch.endsInLy(m.tokens.upperBound))
    if m.stretch.isContent(next), !next.flags.contains(.capital), !isApart {
      return false
    }
    return next.classes.isDisjoint(with: [.fraction, .unit, .weekday, .month, .season, .ones, .tens, .vague, .integer])
  }
}

extension Match {
  /// The "next" of "this year and next", "6.2 percent this year and 3.5 percent next", "this Saturday or next": the one behind.
  fileprivate var elliptic: Meaning? {
    guard isWord(first, "next", "nxt"),
      !(after()?.flags.contains(.word) ?? false) || isWord(after(), "as", "but", "soz", "pls", "x"),
      let before = before(),
      isWord(before, "and", "or", "percent", "pct") || !before.classes.isDisjoint(with: [.percent, .integer])
    else { return nil }
    for at in stride(from: tokens.lowerBound - 1, through: max(tokens.lowerBound - 10, 1), by: -1) {
      if stretch.isSentenceEnd(at) { return nil }
      guard stretch.isClass(at - 1, .this) else { continue }
      if let weekday = stretch.lexicon.value(Int(stretch[at].entry), .weekday).map(Weekday.init(index:)) {
        return .offset(Period(1, .week), .future, from: .floating(.weekday(weekday), .this))
      }
      let units: [(String, Granularity)] = [("week", .week), ("month", .month), ("year", .year)]
      return units.first { stretch.isWord(at, $0.0) }.map { .enclosing($0.1, 1, from: .dateline) }
    }
    return nil
  }
}
