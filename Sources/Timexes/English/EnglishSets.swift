import Dates

/// What comes again: "every Friday", "daily", "twice a week", "each year".
enum EnglishSets {
  static let family = Family(
    name: "sets",
    rules: [
      .phrase("every unit", "every day", "each year") { m in
        guard let unit = m.unit, unit != .weekend, !m.last.classes.contains(.unitPlural) else { return nil }
        return set(.period(Period(1, unit)), m)
      },
      .phrase("every 'single'|'damn'|'bloody'|'freaking'|'frickin' unit", "every single day") { m in
        if m.unit == .weekend { return set(.floating(.weekend, nil), m) }
        guard let unit = m.unit, !m.last.classes.contains(.unitPlural) else { return nil }
        return set(.period(Period(1, unit)), m)
      },
      .phrase(
        "every 'single'|'damn'|'bloody'|'freaking'|'frickin' daypart|weekday|month|season|holiday",
        "every single morning",
        "every damn monday"
      ) { m in
        m.partOfDay.map { set(.time(.part($0)), m) } ?? m.named.map { set(.floating($0, nil), m) }
      },
      .phrase("every period", "every two weeks", "every six months") { m in
        guard let phrase = m.period, !phrase.isBare, !phrase.isArticle, phrase.period.leading.count ?? 1 > 1 else {
          return nil
        }
        return set(.period(phrase.period), m)
      },
      // "every 12 minutes instead of every 15"
      .phrase("every integer", "every 12 minutes instead of [every 15]", kind: .set) { m in
        guard let count = m.numbers.first, count > 1, !m.isPartOfNumber, !m.isFollowedByCount,
          !(m.after().map(m.stretch.isContent) ?? false) || m.isWord(m.after(), "due"),
          let told = (4...14).lazy.map({ m.tokens.lowerBound - $0 }).first(where: { m.stretch.isClass($0, .every) }),
          m.stretch.isClass(told + 1, .integer),
          m.stretch.isWord(m.tokens.lowerBound - 1, ["of", "not", "than", "from", "to"]),
          let unit = m.stretch.value(told + 2, .unitPlural).flatMap(PeriodUnit.init(rawValue:))
        else { return nil }
        return set(.period(Period(count, unit)), m)
      },
      .phrase("every 'quarter' 'of'? 'an'|'hour' 'hour'?", "every quarter of an hour", "every quarter hour") { m in
        m.has("hour") ? set(.period(Period(15, .minute)), m) : nil
      },
      .phrase("every ordinal unit", "every fourth year") { m in
        guard let unit = m.unit, let number = m.integer(.ordinal) else { return nil }
        return set(.period(Period(number, unit)), m)
      },
      .phrase("every weekday|month|season|holiday", "every Friday", "each July", "every summer", "every Christmas") {
        m in
        m.named.map { set(.floating($0, nil), m) }
      },
      .phrase("every weekday daypart", "every Friday night") { m in
        guard let weekday = m.weekday, let part = m.partOfDay else { return nil }
        return set(.floating(.weekday(weekday), .part(part)), m)
      },
      .phrase("every daypart", "every morning", "each night") { m in m.partOfDay.map { set(.time(.part($0)), m) } },
      .phrase("'mondays'|'tuesdays'|'wednesdays'|'thursdays'|'fridays'|'saturdays'|'sundays'", "Mondays", "Sundays") {
        m in
        // "The Tuesdays are playing": a band
        let isBand =
          m.isWord(m.before(), "the") && m.first.flags.contains(.capital)
          && m.isWord(m.after(), "are", "were", "play", "played", "have", "will")
        return m.first.entry == 0 || isBand || m.isWord(m.before(), "tgi")
          ? nil
          : m.stretch.lexicon.value(Int(m.first.entry), .weekday).map {
            .recurring(Recurrence(.floating(.weekday(Weekday(index: $0)), nil)))
          }
      },
      .phrase(
        "weekday > 'and'|'or'|'to' weekday 'nights'|'mornings'|'afternoons'|'evenings'",
        "on [Tuesday] and Friday nights"
      ) { m in
        // "Riots broke out on Sunday and Monday nights": those two
        guard let weekday = m.weekday, let part = m.partOfDay,
          m.stretch.order.tense(m.stretch, m.tokens)?.direction != .past
        else { return nil }
        return .recurring(Recurrence(.floating(.weekday(weekday), .part(part))))
      },
      .phrase("weekday 'nights'|'mornings'|'afternoons'|'evenings'", "Tuesday nights") { m in
        guard let weekday = m.weekday, let part = m.partOfDay else { return nil }
        return .recurring(Recurrence(.floating(.weekday(weekday), .part(part))))
      },
      .phrase("times '-' 'a' '-' unit", "once-a-decade", "the [twice-a-week] flights") { m in
        guard let unit = m.unit, let times = m.value(.times) else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      .phrase("'daily'", "daily") { m in isAdverb(m) ? .recurring(Recurrence(.period(Period(1, .day)))) : nil },
      .phrase("'annually'|'yearly'|'weekly'|'monthly'|'hourly'|'nightly'|'quarterly'", "annually", "weekly") { m in
        guard isAdverb(m), !isRate(m), let unit = m.value(.frequency).flatMap(PeriodUnit.init(rawValue:)) else {
          return nil
        }
        return .recurring(Recurrence(.period(Period(1, unit))))
      },
      .phrase("times|period 'a'|'an'|'per'|'each'|'every' unit", "twice a week", "once a year", "twice each month") {
        m in
        guard let unit = m.unit, let times = m.value(.times) else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      // What comes seldom comes at no certain time: "a flood such as comes once in a century".
      .phrase("times 'in' period", "once in a century", "once in 100 years") { m in
        guard let times = m.value(.times), times == 1, let phrase = m.period, !phrase.isBare, !phrase.period.isVague,
          case let unit = phrase.period.leading.unit,
          unit == .decade || unit == .century || unit == .year && phrase.period.leading.count ?? 0 >= 10
        else { return nil }
        return .recurring(Recurrence(.period(phrase.period), times: times))
      },
      .phrase("integer ~'x' 'a'|'per' unit", "3x a week", "2x per day") { m in
        guard let unit = m.unit, let times = m.numbers.first else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      .phrase("'several'|'many' 'times' 'a'|'per'|'each' unit", "several times a month") { m in
        m.unit.map { .recurring(Recurrence(.period(Period(1, $0)))) }
      },
      .phrase("number 'times' 'a'|'per'|'each' unit", "three times a week") { m in
        guard let unit = m.unit, let times = m.number?.count else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      .phrase("'day' 'after' 'day'", "day after day") { _ in .recurring(Recurrence(.period(Period(1, .day)))) },
      .phrase("'year' 'after' 'year'", "year after year") { _ in .recurring(Recurrence(.period(Period(1, .year)))) },
    ])

  /// "8.5 percent annually", "10,000 units annually": a rate.
  private static func isRate(_ m: Match) -> Bool {
    guard let before = m.before() else { return false }
    return !before.classes.isDisjoint(with: [.percent, .scale]) || m.isWord(before, "percent", "million", "billion")
      || m.before(2).map { !$0.classes.isDisjoint(with: [.integer, .scale]) } ?? false
  }

  private static func set(_ base: Recurrence.Base, _ m: Match) -> Meaning {
    .recurring(Recurrence(base, quantifier: m.has("each") ? "EACH" : "EVERY"))
  }

  /// "a free daily", "the Berlin daily": a noun.
  private static func isPaper(_ m: Match) -> Bool {
    if let next = m.after(), m.stretch.isContent(next) { return false }
    let before = m.before()
    let isNamed = before?.flags.contains(.capital) ?? false
    let distance = isNamed || m.isWord(before, "free", "national", "local", "leading", "state", "regional") ? 2 : 1
    return m.before(distance).map { !$0.classes.isDisjoint(with: [.article, .indefinite]) } ?? false
  }

  /// "published daily", not "the Daily News", "a weekly magazine".
  private static func isAdverb(_ m: Match) -> Bool {
    if m.first.flags.contains(.capital) && m.before() != nil { return false }
    // "the average daily volume": a rate
    if m.isWord(m.before(), "average"), !m.has("hourly") { return false }
    if isPaper(m) { return false }
    guard let next = m.after(), next.flags.contains(.word) else { return true }
    if m.has("daily") { return !next.flags.contains(.capital) }
    // "his weekly radio address", "monthly pass went up": what comes so often; a paper that does has its name from it.
    if m.stretch.isContent(next), !next.flags.contains(.capital), !m.has("quarterly"), !m.has("annually"),
      !m.has("yearly")
    {
      return !m.isWord(next, "paper", "newspaper", "magazine", "journal", "review", "newspapers", "magazines")
    }
    return !next.classes.isDisjoint(with: [.preposition, .joiner]) && !m.isWord(next, "of")
  }
}
