import Dates

/// Years, decades, centuries and eras: "1984", "the 1990s", "the late 19th century", "44 BC".
enum EnglishYears {
  static let family = Family(
    name: "years",
    rules: [
      Rule(
        "yearnumber '-'|'–' ~twodigits > 'season'|'campaign'|'school'|'academic'|'term'", "the [1957-58] season",
        "in the [2014-15] school year"
      ) { m in
        guard let year = m.value(.yearNumber), let digits = m.value(.twoDigits), digits == (year + 1) % 100 else {
          return nil
        }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("yearnumber '/' ~twodigits", "1986/87") { m in
        guard let year = m.value(.yearNumber), let digits = m.value(.twoDigits), digits == (year + 1) % 100, isFree(m)
        else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("yearnumber", "1984", "2019") { m in
        guard let year = m.value(.yearNumber), isYear(m, year),
          !m.isWord(m.after(), "bucks", "dollars", "euros", "pounds", "quid")  // a sum
        else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule(
        "'in'|'of'|'since'|'by'|'until'|'from'|'during'|'before'|'after' < year", "in [1066]",
        "since [nineteen eighty-four]"
      ) { m in
        guard let year = m.integer(.year), isFree(m), !isCount(m), !isSpelledCount(m), !m.isBesideHour else {
          return nil
        }
        if year > 2100, m.isWord(m.before(), "by", "until"), m.isMilitary { return nil }  // "by 2330"
        // "shortly before 1100": an hour
        if year % 100 < 60, m.isWord(m.before(), "before", "after"), m.isWord(m.before(2), "just", "shortly"),
          m.isAmongHours
        {
          return nil
        }
        if !(1900...2039).contains(year), m.isWord(m.after(), "versus", "vs") { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("'between' < year > 'and' year", "between [1893] and 1907") { m in
        guard let year = m.integer(.year), let other = m.integer(.year, 1), year < other, isFree(m), !m.isBesideHour
        else { return nil }
        if !(1900...2039).contains(year), let next = m.stretch.token(at: m.endOfCaptures),
          m.stretch.isContent(next) || next.classes.contains(.unit) || next.classes.contains(.percent)
        {
          return nil
        }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("'all' 'of' year", "all of 1997") { m in m.integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar) },
      Rule("'all' 'of' last|this|next 'year'", "all of last year") { m in
        .enclosing(.year, m.step, from: .dateline)
      },
      Rule("the? 'year' year", "the year 2000", "year 1066", "the year two thousand") { m in
        m.integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar)
      },
      Rule("year", "nineteen eighty-four", "nineteen ninety-five") { m in
        guard let year = m.integer(.year), !m.first.classes.contains(.yearNumber), m.tokens.count > 1, year >= 1100,
          !m.stretch.isClass(m.tokens.upperBound, [.unit, .hyphen]), year % 100 >= 10, !isSpelledCount(m)
        else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("integer ~'k' ~twodigits", "class of [2k12]") { m in
        guard m.first.number == 2, let digits = m.value(.twoDigits) else { return nil }
        return CalendarDate.year(2000 + digits).map(Meaning.calendar)
      },
      Rule("''' ~twodigits", "'98", "'45") { m in
        guard m.first.flags.contains(.spaceBefore), !(m.after().map { $0.isGlued && $0.flags.contains(.word) } ?? false)
        else { return nil }
        return m.shortYear(m.value(.twoDigits))
      },
      Rule("the 'year' integer", "the year 3000") { m in
        guard m.widths == [4], let number = m.numbers.first, number >= 3000 else { return nil }
        return CalendarDate.year(number).map(Meaning.calendar)
      },
      Rule("the? yearnumber '''? ~s", "the 1990s", "1960's") { m in
        guard let year = m.value(.yearNumber), year % 10 == 0, isFree(m) else { return nil }
        // "the late 1700s": of those before 1900 the hundred years are meant.
        if year % 100 == 0, year < 1900 { return CalendarDate.century(year / 100).map(Meaning.calendar) }
        return CalendarDate.decade(year / 10).map(Meaning.calendar)
      },
      Rule("the? ''' ~twodigits '''? ~s", "the '80s", "'60s") { m in
        guard let digits = m.value(.twoDigits), digits % 10 == 0 else { return nil }
        return .floating(.decade(digits / 10), nil)
      },
      Rule("the twodigits '''? ~s", "the 90s") { m in
        guard let digits = m.value(.twoDigits), digits % 10 == 0, !isMeasured(m) else { return nil }
        return .floating(.decade(digits / 10), nil)
      },
      Rule("the twodigits '''? ~s 'and'|'or'|'to' < twodigits '''? ~s", "in the 80s and [90s]") { m in
        guard let digits = m.value(.twoDigits, 1), digits % 10 == 0, !isMeasured(m, reach: 11) else { return nil }
        return .floating(.decade(digits / 10), nil)
      },
      Rule("the phase twodigits '''? ~s", "the early 90s") { m in
        // "highs in the mid 80s" are degrees.
        guard m.has("early") || m.has("late"), let digits = m.value(.twoDigits), digits % 10 == 0, !isMeasured(m) else {
          return nil
        }
        return .modified(m.has("early") ? .start : .end, .floating(.decade(digits / 10), nil))
      },
      Rule("the? decadeword", "the nineties", "the fifties") { m in
        guard let decade = m.value(.decadeWord), m.tokens.count > 1 || m.first.flags.contains(.capital) else {
          return nil
        }
        if m.isWord(m.before(), "his", "her", "their", "my") { return nil }
        return .floating(.decade(decade), nil)
      },
      Rule("the? ordinal '-'? 'century'|'cent'", "the 19th century", "the twentieth century", "21st century") { m in
        guard let ordinal = m.integer(.ordinal), (1...30).contains(ordinal), !isName(m) else { return nil }
        return CalendarDate.century(ordinal - 1).map(Meaning.calendar)
      },
      Rule("the? ordinal 'century' era", "the fifth century BC") { m in
        guard let ordinal = m.integer(.ordinal), let era = m.value(.era) else { return nil }
        return (era < 0 ? CalendarDate.centuryBC(ordinal) : CalendarDate.century(ordinal - 1)).map(Meaning.calendar)
      },
      Rule(
        "the ordinal|last 'decade' 'of' the ordinal 'century'", "the last decade of the 19th century",
        "the second decade of the twentieth century"
      ) { m in
        let isLast = m.value(.last) != nil
        guard let number = isLast ? 10 : m.integer(.ordinal), (1...10).contains(number),
          let century = m.integer(.ordinal, isLast ? 0 : 1)
        else { return nil }
        return CalendarDate.decade(10 * (century - 1) + number - 1).map(Meaning.calendar)
      },
      Rule("the? ordinal|last|this|next 'millennium'", "the third millennium") { m in
        guard let ordinal = m.integer(.ordinal) else { return nil }
        return CalendarDate.millennium(ordinal - 1).map(Meaning.calendar)
      },
      Rule("integer era", "44 BC", "AD 70 and [70 AD]") { m in
        guard let number = m.value(.integer), let era = m.value(.era), number > 0,
          m.last.flags.contains(.capital) || m.last.end - m.last.start > 2
        else { return nil }
        return CalendarDate.year(era < 0 ? 1 - number : number).map(Meaning.calendar)
      },
      Rule("'ad'|'a.d' integer", "AD 70") { m in
        guard m.first.flags.contains(.capital), let year = m.numbers.first else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
    ])

  /// "Parcel 1908-4410", "call 0161 555 2017": four digits of a longer number.
  private static func isOfCode(_ m: Match) -> Bool {
    if let hyphen = m.after(), hyphen.classes.contains(.hyphen), hyphen.isGlued, let next = m.after(2), next.isGlued,
      (2100...9999).contains(next.number)
    {
      return true
    }
    // "Ring Ada on ext. 1940"
    let stop = m.before()?.classes.contains(.period) == true ? 2 : 1
    if m.isWord(m.before(stop), "ext", "extension", "extn", "pin") { return true }
    guard let before = m.before(), (100...9999).contains(before.number), let first = m.before(2), first.number >= 0
    else {
      return false
    }
    return m.stretch.text(m.tokens.lowerBound - 2).hasPrefix("0")
  }

  /// "20th Century Fox"
  private static func isName(_ m: Match) -> Bool {
    m.last.flags.contains(.capital) && !m.first.classes.contains(.article)
      && m.after().map { $0.flags.contains(.capital) && $0.flags.contains(.word) } ?? false
      && !m.last.flags.contains(.endsSentence)
  }

  /// Four digits that are a year rather than a count, a number of a thing, or money.
  private static func isYear(_ m: Match, _ year: Int) -> Bool {
    guard isFree(m), !isOfCode(m) else { return false }
    if (1900...2039).contains(year) { return !isCount(m) && !isComparedCount(m) }
    guard (1000...2100).contains(year) else { return false }
    if m.stretch.opensEntry(year: m.tokens) || isSubject(m) { return true }
    guard let before = m.before() else { return false }
    // "It would be 1887 before the whole was restored"
    if m.isWord(before, "be", "was"), m.isWord(m.after(), "before"), m.isWord(m.before(2), "it", "would") {
      return true
    }
    // Further off, a year needs its preposition, another year beside it, or a single noun that it dates.
    if m.isWord(before, "and", "to") || before.classes.contains(.hyphen),
      m.before(2)?.classes.contains(.yearNumber) ?? false, !isCount(m), !m.isAmongHours || year % 100 > 59
    {
      return true
    }
    // "in 1891, 1894 and again in 1902", "as late as 1850"
    if before.classes.contains(.comma), m.before(2)?.classes.contains(.yearNumber) == true,
      m.before(3)?.classes.contains(.preposition) == true, m.isWord(m.after(), "and")
    {
      return true
    }
    if m.isWord(before, "as"), m.isWord(m.before(2), "late", "early", "recently") { return true }
    guard year >= 1500 else { return false }
    // "(exhibited 1881)", "(built 1702, burned 1812)"
    if before.flags.contains(.endsInEd)
      || m.isWord(before, "built", "begun", "made", "born", "sung", "shown", "rebuilt"),
      let open = m.before(2), open.classes.contains(.bracket) || open.classes.contains(.comma),
      m.after().map({ !$0.flags.contains(.word) }) ?? true
    {
      return true
    }
    if let next = m.after(), next.classes.contains(.hyphen), m.after(2)?.classes.contains(.yearNumber) ?? false {
      return true
    }
    return before.classes.contains(.article) && isDating(m)
  }

  /// "1881 was the year of her quarrel", "1893 found her almost blind": what only a year does, at the start of a sentence.
  private static func isSubject(_ m: Match) -> Bool {
    guard m.stretch.opensSentence(m.tokens.lowerBound), !m.isAfter(.preposition),
      !m.isWord(m.before(2), "no", "nos", "p", "pp", "fig", "vol"), let next = m.after(), !next.isGlued
    else { return false }
    return m.isWord(
      next, "was", "saw", "brought", "found", "proved", "opened", "began", "ended", "marked", "witnessed", "started",
      "closed", "passed")
  }

  /// "2188 versus 1934": counts, unless both could be years of these times.
  private static func isComparedCount(_ m: Match) -> Bool {
    guard m.isWord(m.before(), "versus", "vs", "v") || m.isWord(m.before(2), "vs") else { return false }
    let other = m.isWord(m.before(), "versus", "vs", "v") ? m.before(2) : m.before(3)
    return other.map { $0.classes.contains(.integer) && !(1900...2039).contains(Int($0.number)) } ?? false
  }

  /// "the 1777 campaign", "the 1784 peace treaty": a noun in the singular that is no measure.
  private static func isDating(_ m: Match) -> Bool {
    guard let next = m.after(), m.stretch.isContent(next), !next.flags.contains(.endsInS), !next.isGlued else {
      return false
    }
    return !m.isWord(
      next, "metre", "meter", "mile", "kilometre", "kilometer", "foot", "pound", "ton", "tonne", "square", "watt",
      "acre", "odd")
  }

  /// True when nothing is written close by that makes it part of something else.
  private static func isFree(_ m: Match) -> Bool {
    if let before = m.before() {
      if before.classes.contains(.currency) { return false }
      if m.first.isGlued {
        if before.flags.contains(.word) || !before.classes.isDisjoint(with: [.period, .comma, .colon, .slash]) {
          return false
        }
        if before.classes.contains(.hyphen), before.isGlued, let second = m.before(2) {
          return second.classes.contains(.yearNumber) || second.classes.contains(.phase)
            || second.classes.contains(.month) || m.isWord(second, "end", "post", "pre")
        }
      }
      if m.isWord(
        before, "no", "number", "flight", "room", "highway", "route", "page", "nearly", "almost", "bus", "train",
        "tram",
        "line", "channel", "model", "box", "case", "suite", "unit", "lot", "gate", "platform", "section", "rule",
        "bill", "resolution", "series", "proposition", "amendment", "chapter", "ordinance", "directive", "h.r.", "s.")
      {
        return false
      }
      // "KX 1953 T": a number plate.
      if before.flags.contains(.allCapitals), let next = m.after(), next.flags.contains(.capital),
        next.end - next.start == 1
      {
        return false
      }
    }
    guard let next = m.after(), next.isGlued else { return true }
    if next.flags.contains(.word) { return false }
    if next.classes.contains(.percent) { return false }
    let isNumberBehind = m.after(2).map { $0.isGlued && $0.classes.contains(.integer) } ?? false
    if !next.classes.isDisjoint(with: [.period, .comma, .colon]) && isNumberBehind { return false }
    if !next.classes.isDisjoint(with: [.hyphen, .slash]), let second = m.after(2), second.isGlued {
      return second.classes.contains(.yearNumber)
        || (second.classes.contains(.twoDigits)
          && !(m.after(3).map { $0.isGlued && !$0.classes.isDisjoint(with: [.hyphen, .slash]) } ?? false))
        || second.flags.contains(.word)
    }
    return true
  }

  /// "in two thousand homes": a number in words with what it counts.
  private static func isSpelledCount(_ m: Match) -> Bool {
    guard m.tokens.contains(where: { m.stretch.isClass($0, .scale) }), let next = m.after(), next.flags.contains(.word)
    else { return false }
    return next.entry == 0 || !next.classes.isDisjoint(with: .unit)
  }

  /// "temperatures in the 80s", "a score in the 70s": no decade.
  static func isMeasured(_ m: Match, reach: Int = 6) -> Bool {
    (1...reach).contains {
      m.isWord(
        m.before($0), "temperature", "temperatures", "temps", "temp", "heat", "weather", "degrees", "high", "highs",
        "lows", "score", "scores", "scored",
        "shot",
        "upper", "lower", "rating", "ratings", "approval", "percent", "remain", "remains", "hover", "hovers", "hovered",
        "hovering")
    }
  }

  /// "its 1986 earnings", "1986 figures": what a year has; a count of so much would be round or have its comma.
  private static func isReported(_ m: Match, _ next: Token) -> Bool {
    guard let year = m.value(.yearNumber) ?? m.integer(.year), year % 100 != 0 else { return false }
    if let before = m.before(),
      m.stretch.cue(of: before).contains(.determiner) || before.classes.contains(.pluralSuffix)
    {
      return true
    }
    return m.isWord(
      next, "earnings", "sales", "results", "revenues", "profits", "losses", "figures", "exports", "imports",
      "elections",
      "estimates", "forecasts", "projections", "budgets", "taxes", "deliveries", "shipments", "operations", "contracts",
      "negotiations", "hearings", "games", "riots", "protests", "attacks", "bombings", "floods", "accords", "talks")
  }

  /// "2000 people", "1984 dollars": a plural that the number counts.
  private static func isCount(_ m: Match) -> Bool {
    // "1130-1160 lbs"
    let isRange =
      m.after().map { $0.classes.contains(.hyphen) && $0.isGlued } ?? false
      && m.after(2)?.classes.contains(.yearNumber) ?? false
    guard let next = m.after(isRange ? 3 : 1), next.flags.contains(.word) else { return false }
    if !next.classes.isDisjoint(with: [.unit, .scale, .meridiem]) && !next.classes.contains(.season) {
      return !m.isWord(next, "season", "quarter", "second")
    }
    if m.isWord(next, "people", "men", "women", "feet", "kg", "km", "lb", "lbs", "per", "percent") { return true }
    if isReported(m, next) { return false }
    let word = m.stretch.text(m.tokens.upperBound)
    if word.hasSuffix("children") || word.hasSuffix("people") { return true }
    return next.flags.contains(.endsInS) && !next.flags.contains(.capital) && m.stretch.isContent(next)
      && !m.isAfter(.preposition) && next.end - next.start > 4
  }
}
