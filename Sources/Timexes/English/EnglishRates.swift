import Dates

// Lengths that are none: what there is of each, ages, rates.

extension EnglishPeriods {
  /// "24 hours a day", "three-quarters of the crop", "a calendar year": what there is of each, or what is counted in.
  static func isRatio(_ m: Match, _ phrase: PeriodPhrase) -> Bool {
    if phrase.period.leading.unit == .quarter, m.isWord(m.after(), "of"),
      [1, 3].contains(phrase.period.leading.count) || phrase.isBare
    {
      return true
    }
    if phrase.isArticle, m.isWord(m.stretch.token(at: m.tokens.lowerBound + 1), "fiscal", "calendar", "financial") {
      return true
    }
    guard !phrase.isBare, let next = m.after(), next.classes.contains(.indefinite) || m.isWord(next, "per") else {
      return false
    }
    // "said 5 minutes an hour ago"
    return m.after(2)?.classes.contains(.unit) ?? false && m.after(3)?.classes.contains(.ago) != true
  }

  /// "two-year-old", "years old", "years of age".
  static func isAge(_ m: Match) -> Bool {
    if m.isWord(m.before(), "aged") || m.isWord(m.before(), "of") && m.isWord(m.before(2), "age", "ages") {
      return true
    }
    guard let next = m.after() else { return false }
    if m.isWord(next, "old", "olds", "older", "younger", "senior", "junior") { return true }
    if next.classes.contains(.hyphen) && m.isWord(m.after(2), "old", "olds") { return true }
    return m.isWord(next, "of") && m.isWord(m.after(2), "age")
  }

  /// True when "a day" tells how much each day has: what stands before is counted, "40 tons", "$3 million", "twice".
  static func isRated(_ m: Match, _ before: Token) -> Bool {
    if m.isWord(m.after(), "after", "before") { return false }
    if !before.classes.isDisjoint(with: [.percent, .times, .scale, .integer, .unitPlural]) { return true }
    if m.isWord(
      before, "billion", "percent", "cents", "dollars", "times", "miles", "hours", "barrels", "pounds", "half", "share")
    {
      return true
    }
    if m.isWord(before, "people", "men", "women", "children"),
      m.before(2).map({ $0.classes.contains(.integer) }) == true
    {
      return true
    }
    // A plural, or a word of measure, with its number before it: "1,000 barrels", "644 mln dlrs", "two new ships".
    guard before.flags.contains(.endsInS), m.stretch.isContent(before) else { return false }
    if before.flags.contains(.capital) { return m.before(2).map { $0.classes.contains(.integer) } ?? false }
    return (2...4).contains { distance in
      let words = (2..<distance).allSatisfy { m.before($0).map(m.stretch.isContent) ?? false }
      let isNumber = m.before(distance).map { !$0.classes.isDisjoint(with: [.integer, .scale, .ones, .tens, .vague]) }
      return words && isNumber == true
    }
  }

  /// "one second-hand boat": the second of several, and no second.
  static func isOrdinal(_ m: Match, _ phrase: PeriodPhrase) -> Bool {
    phrase.period.leading.unit == .second && !m.last.classes.contains(.unitPlural)
      && m.after()?.classes.contains(.hyphen) == true && m.after()?.isGlued == true
      && m.isWord(
        m.after(2), "best", "class", "division", "floor", "generation", "grade", "half", "hand", "largest", "rate",
        "row", "year")
  }

  /// "1 sec just parking": hold on.
  static func isMoment(_ m: Match, _ phrase: PeriodPhrase) -> Bool {
    m.stretch.isInformal && phrase.period == Period(1, .second) && m.tokens.lowerBound == 0
  }

  /// "Xmas hours: closed", "visiting hours": when something is open.
  static func isOfOpening(_ m: Match) -> Bool {
    m.before()?.classes.contains(.holiday) == true
      || m.isWord(
        m.before(), "bank", "business", "consulting", "office", "opening", "school", "store", "visiting", "xmas")
  }
}
