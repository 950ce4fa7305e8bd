import Dates

/// Years of three digits and seasons before Christ, as histories tell them: "in 733", "the winter of 841", "the summer of 61
/// BC", "from about 690 to 1104".
enum EnglishEarlyYears {
  static let family = Family(
    name: "early years",
    rules: [
      Rule("the? season 'of'|','? integer era", "the summer of 61 BC", "the spring of AD 69 and [the autumn of 70 AD]")
      {
        m in
        guard let season = m.season, let number = m.value(.integer), number > 0, let era = m.value(.era) else {
          return nil
        }
        return CalendarDate.season(era < 0 ? 1 - number : number, season).map(Meaning.calendar)
      },
      Rule("the? season 'of' integer", "the winter of 841") { m in
        // "a fall of 160, the worst in a year"
        guard let season = m.season, let year = m.earlyYear,
          !m.tokens.contains(where: { m.stretch.isClass($0, .doubtful) })
            || m.isLed && m.first.classes.contains(.article)
        else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("'in'|'until'|'till'|'since' < integer", "built in [733], they say", "ruled until [904]") { m in
        // "one in 500"
        guard let year = m.earlyYear, !m.isCounting else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      .phrase(
        "'in'|'until'|'since' < 'about'|'around'|'c.'|'ca.'|'circa' integer", "built in [about 780], they say"
      ) { m in
        guard let year = m.earlyYear, !m.isCounting else { return nil }
        return CalendarDate.year(year).map { .modified(.approximate, .calendar($0)) }
      },
      Rule("'year' integer", "in the [year 841], they say") { m in
        m.earlyYear.flatMap(CalendarDate.year).map(Meaning.calendar)
      },
      Rule("'between'|'from' < integer > 'and'|'to'|'until' 'about'|'around'? integer", "ruled from [733] to 904") {
        m in
        guard let year = m.numbers.first, m.spansYears(year) else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      // "from 325 until the early 9th century"
      Rule("'from' < integer > 'to'|'until' the phase? ordinal 'century'", "kept from [325] until the 9th century") {
        m in
        guard let year = m.earlyYear, !m.isCounting else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      .phrase(
        "'between'|'from' < 'about'|'around'|'c.'|'ca.'|'circa' integer > 'and'|'to'|'until' integer",
        "ruled from [about 733] to 904"
      ) { m in
        guard let year = m.numbers.first, m.spansYears(year) else { return nil }
        return CalendarDate.year(year).map { .modified(.approximate, .calendar($0)) }
      },
      Rule("'and'|'to'|'until' < integer", "The abbots ruled from 733 to [904]") { m in
        guard m.closesSpan, let year = m.numbers.first else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("holiday integer", "on [Easter Day 927], they say") { m in
        // The feast of a calendar that is not ours: its year is all that is sure.
        m.isLed ? m.earlyYear.flatMap(CalendarDate.year).map(Meaning.calendar) : nil
      },
      Rule("month integer", "in [March 845], they say") { m in
        guard m.isMonthSure, m.isLed, let month = m.month, let year = m.earlyYear else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("the? day 'of'? month integer", "on [13 November 902], they say") { m in
        m.earlyYear.flatMap { m.day($0, m.month, m.integer(.day)) }
      },
      Rule("month day ',' integer", "on [October 14, 866], they say") { m in
        m.earlyYear.flatMap { m.day($0, m.month, m.integer(.day)) }
      },
    ])
}

extension Match {
  /// The last number, of three digits, where nothing that it could count stands behind.
  fileprivate var earlyYear: Int? {
    guard let number = numbers.last, widths?.last == 3, number >= 100, last.classes.contains(.integer) else {
      return nil
    }
    guard let next = after() else { return number }
    if next.isGlued {
      let isEnd = !next.classes.isDisjoint(with: [.comma, .bracket]) || next.flags.contains(.endsSentence)
      return isEnd && !(after(2).map { $0.isGlued && isNumber($0) } ?? false) ? number : nil
    }
    guard next.flags.contains(.word) else { return nil }
    let isFree =
      !next.classes.isDisjoint(with: [.article, .indefinite, .preposition])
      || !stretch.cue(of: next).isDisjoint(with: [.subject, .past, .clause, .determiner, .relative, .function])
      || isWord(next, "and")
    return isFree && !isWord(next, "to", "of", "for", "per", "at", "from") && !isRate
      && next.classes.isDisjoint(with: [.unit, .scale, .percent, .meridiem]) ? number : nil
  }

  /// "in 300 a day"
  private var isRate: Bool {
    after()?.classes.contains(.indefinite) == true && after(2)?.classes.contains(.unit) == true
  }

  /// "one in 500", "resulted in 300"
  fileprivate var isCounting: Bool {
    guard let before = before(2) else { return false }
    return isNumber(before) || isWord(before, "ended", "resulted", "finished", "only", "than", "cut", "came", "brought")
  }

  /// True behind "in", "on" and their like.
  fileprivate var isLed: Bool {
    isWord(before(), "in", "on", "by", "until", "since", "from", "before", "after", "at", "of")
  }

  fileprivate func isNumber(_ token: Token) -> Bool { !token.classes.isDisjoint(with: [.integer, .ones, .scale]) }

  /// True where a house, a realm or a life spans two numbers, the first of three digits: "existed from 690 to 1104".
  fileprivate func spansYears(_ first: Int) -> Bool {
    guard (100...999).contains(first), let from = captures.first?.lower,
      let end = captures.last(where: { stretch[$0.lower].classes.contains(.integer) }),
      case let second = stretch[end.lower], first < second.number, (100...1999).contains(second.number)
    else { return false }
    return isUncounted(end.upper) && isSpan(from)
  }

  /// True for the second number of such a span.
  fileprivate var closesSpan: Bool {
    let first = tokens.lowerBound - 2
    guard let year = numbers.first, (100...1999).contains(year), let low = stretch.token(at: first),
      low.classes.contains(.integer), (100...999).contains(low.number), low.number < year
    else { return false }
    let from =
      ["about", "around", "c.", "ca.", "circa"].contains { stretch.isWord(first - 1, $0) } ? first - 2 : first - 1
    guard stretch.isWord(from, "from") || stretch.isWord(from, "between") else { return false }
    return isUncounted(tokens.upperBound) && isSpan(from)
  }

  private func isUncounted(_ end: Int) -> Bool {
    stretch.token(at: end).map { !stretch.isContent($0) && !$0.classes.contains(.unit) } ?? true
  }

  private func isSpan(_ from: Int) -> Bool {
    (1...3).contains { distance in Match.spans.contains { stretch.isWord(from - distance, $0) } }
  }

  private static let spans = [
    "existed", "ruled", "reigned", "lived", "lasted", "flourished", "stood", "inhabited", "occupied", "held", "king",
    "queen", "bishop", "abbot", "emperor", "pope", "caliph", "duke", "count", "governed", "dynasty", "kingdom",
    "empire",
    "reign", "settled", "built",
  ]
}
