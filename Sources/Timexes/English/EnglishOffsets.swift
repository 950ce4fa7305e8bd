import Dates

/// Lengths from a date, and lengths at whose end something will be: "three weeks before June 20, 1996", "three days from
/// Tuesday", "Friday three weeks from now", "will open in two years".
enum EnglishOffsets {
  static let family = Family(
    name: "lengths from a date",
    rules: [
      Rule(
        "period 'before'|'after'|'from' date", "three weeks before June 20, 1996", "3 days after Christmas",
        "three weeks from tomorrow"
      ) { m in
        isFollowedByNoun(m) ? nil : offset(m, m.has("before") ? .past : .future)
      },
      Rule("'more'|'less' 'than' period 'before' date", "more than two weeks before June 3") { m in
        offset(m, .past).map { .modified(m.has("more") ? .before : .after, $0) }
      },
      Rule("'more'|'less' 'than' period 'after' date", "less than two weeks after June 3") { m in
        offset(m, .future).map { .modified(m.has("more") ? .after : .before, $0) }
      },
      Rule("'in' < period", "will open in [two years]", "is to return in [three days]") { m in
        m.looksAhead ? ahead(m) : nil
      },
      Rule("'in' < approximator period", "will open in [about two years]") { m in
        m.looksAhead ? ahead(m).map { .modified(.approximate, $0) } : nil
      },
      Rule("'in' < approximator? period '''? ~s? 'time'", "in [two weeks' time]", "in [a year's time]") { m in
        m.last.classes.contains(.apostrophe) ? nil : ahead(m)
      },
      // "a week today", "two weeks tomorrow", as it is said in Britain of what is to come
      Rule("period 'today'|'tomorrow'", "will be open [a week today]") { m in
        guard let phrase = m.countedPeriod, let step = m.value(.deictic),
          [.week, .fortnight, .month].contains(phrase.period.leading.unit),
          m.stretch.isInformal || m.looksAhead || m.has("tomorrow")
        else { return nil }
        return .offset(phrase.period, .future, from: .enclosing(.day, step, from: .dateline))
      },
      Rule(
        "'a' 'week'|'fortnight' 'on' weekday", "will be open [a week on Friday]", "will meet [a fortnight on Friday]"
      ) {
        m in
        guard let weekday = m.weekday, m.stretch.isInformal || m.looksAhead else { return nil }
        return .offset(Period(m.has("week") ? 1 : 2, .week), .future, from: .floating(.weekday(weekday), .this))
      },
      // "tomorrow week": a week behind it, as it is said in Britain
      Rule("'today'|'tomorrow' 'week'", "will be opened [tomorrow week]") { m in
        guard let step = m.value(.deictic), !m.last.flags.contains(.capital),
          m.after()?.classes.contains(.integer) != true
        else { return nil }
        return .offset(Period(1, .week), .future, from: .enclosing(.day, step, from: .dateline))
      },
      Rule("number weekday 'from' 'now'", "two Sundays from now") { m in
        guard let count = m.number?.count, count > 0, let weekday = m.weekday else { return nil }
        let next = Meaning.floating(.weekday(weekday), .next)
        return count == 1 ? next : .offset(Period(count - 1, .week), .future, from: next)
      },
      Rule("weekday ','|'on'? period 'from' 'now'|'today'", "Friday three weeks from now") { m in
        guard let weekday = m.weekday, let phrase = m.countedPeriod else { return nil }
        let day = Meaning.offset(phrase.period, .future, from: .enclosing(.day, 0, from: .dateline))
        return .within(.weekday(weekday), of: .stretch(.week, of: day))
      },
    ])

  /// A day from a day by days and weeks; by months and years the month or the year, since the words are no finer.
  private static func offset(_ m: Match, _ direction: Direction) -> Meaning? {
    guard let phrase = m.countedPeriod, let date = m.date(), let unit = phrase.period.parts.last?.unit.granularity
    else { return nil }
    guard let day = date.asDay else {
      // "three years after 1990", but no "two weeks after March"
      guard case .calendar(let found) = date, found.granularity == .year, unit <= .year else { return nil }
      return .offset(phrase.period, direction, from: date)
    }
    let found = Meaning.offset(phrase.period, direction, from: day)
    // "a year from today" is a day.
    if m.has("from"), phrase.isArticle, case .enclosing(.day, _, _) = day { return found }
    return unit == .day || unit == .week ? found : .stretch(unit, of: found)
  }

  private static func ahead(_ m: Match) -> Meaning? {
    guard let phrase = m.countedPeriod, EnglishPeriods.duration(m) != nil, phrase.period.leading.unit.granularity != nil
    else { return nil }
    return .shifted(phrase.period, .future, from: .dateline)
  }

  /// "two days after Friday's vote": the day belongs to the vote, and the length leads to it.
  private static func isFollowedByNoun(_ m: Match) -> Bool {
    // "64 days from May 1 to July 3": the length of a range.
    if m.has("from"), m.isWord(m.before(), "for", "within", "over", "during", "of", "in") { return true }
    if m.has("from"), !(m.after()?.classes.isDisjoint(with: [.joiner, .hyphen]) ?? true) { return true }
    guard let next = m.after(), next.isGlued else { return false }
    return !next.classes.isDisjoint(with: [.apostrophe, .hyphen])
  }
}

extension Match {
  /// A period that can be counted along the calendar: no "weeks", no "ten-year", no "eight trading days".
  fileprivate var countedPeriod: PeriodPhrase? {
    guard let phrase = period, !phrase.isBare, !phrase.isHyphenated, !phrase.period.isVague,
      !tokens.contains(where: {
        stretch.isWord($0, "trading") || stretch.isWord($0, "business") || stretch.isWord($0, "working")
      })
    else { return nil }
    return phrase
  }

  /// True when what is told for the end of a length lies ahead: "will close in two weeks", but "the worst in two years".
  fileprivate var looksAhead: Bool {
    // "There are 168 hours in a week"
    if isWord(before(), "in"), before(2)?.classes.contains(.unitPlural) == true { return false }
    // "selling as many in a month that we used to sell in a week"
    if isWord(after(), "that"), let next = after(2), stretch.cue(of: next).contains(.subject) { return false }
    let tense = stretch.order.tense(stretch, tokens)
    // "the first Briton to win it in 77 years"
    if tense.map({ $0.word.hasPrefix("to ") }) ?? true, (2...9).contains(where: { isSuperlative(before($0)) }) {
      return false
    }
    guard let tense else { return stretch.isInformal && !isCounted && !(2...6).contains { isPerfect($0) } }
    guard tense.direction == .future, !tense.isPreposition, !tense.isHabit else { return false }
    return !isBest(since: tense.word)
  }

  /// "will be the biggest overhaul of the force in 30 years", "will open the country's first new reactor in three decades": a
  /// superlative near the length, or one farther off with "be", or "first" before a length of years, behind an owner or "the";
  /// but "will shut its biggest plant in the north in two years".
  private func isBest(since cue: String) -> Bool {
    let isOfYears = period.map { [.year, .decade, .century].contains($0.period.leading.unit) } ?? false
    for distance in 2...12 {
      guard let token = before(distance), token.flags.contains(.word), !stretch.isWord(token, cue) else { return false }
      guard isSuperlative(token) else { continue }
      if distance <= 4 { return true }
      let next = before(distance + 1)
      guard isWord(next, "the") || next?.classes.contains(.pluralSuffix) ?? false else { continue }
      if isWord(before(distance + 2), "be") || isOfYears && isWord(token, "first") { return true }
    }
    return false
  }

  /// "3 exams in 2 days": how long the exams take.
  private var isCounted: Bool {
    before(2)?.flags.contains(.endsInS) ?? false
      && before(3).map { !$0.classes.isDisjoint(with: [.integer, .ones, .vague]) } ?? false
  }

  /// "havent seen u in 2 months", "my first in 2 years"
  private func isPerfect(_ distance: Int) -> Bool {
    !stretch.cue(tokens.lowerBound - distance).isDisjoint(with: [.have, .been])
      || isWord(before(distance), "havent", "hasnt", "ive", "ve", "first")
  }

  /// What ends as a superlative does and is none.
  private static let endingInEst = [
    "arrest", "attest", "bequest", "chest", "conquest", "contest", "detest", "digest", "forest", "guest", "harvest",
    "honest", "inquest", "interest", "invest", "manifest", "midwest", "modest", "nest", "priest", "protest", "quest",
    "request", "rest", "suggest", "test", "unrest", "west",
  ]

  private func isSuperlative(_ token: Token?) -> Bool {
    guard let token, token.flags.contains(.word) else { return false }
    if token.classes.contains(.ordinalSuffix) { return true }  // "only the 2nd time in five years"
    return isWord(token, "first", "worst", "most", "least", "only", "best", "second", "third")
      || stretch.ends(token, in: "est") && !stretch.isWord(token, in: Self.endingInEst)
  }
}
