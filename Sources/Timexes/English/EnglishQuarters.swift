import Dates

/// Quarters and halves of years, fiscal years: "the third quarter of 1998", "Q3", "fiscal 1990", "the first half".
enum EnglishQuarters {
  static let family = Family(
    name: "quarters",
    rules: [
      Rule("the? fiscal? '-'? ordinal 'quarter'", "the third quarter", "fiscal first quarter") { m in
        guard let number = m.integer(.ordinal), (1...4).contains(number), !m.isInGame, !m.isOfMoon, !m.isInRow
        else { return nil }
        return .floating(.quarter(number), nil)
      },
      // "the third and fourth quarters": each has its number.
      Rule("the? ordinal > joiner ordinal 'quarters'", "[the third] and fourth quarters") { m in
        guard let number = m.integer(.ordinal), (1...4).contains(number) else { return nil }
        return .floating(.quarter(number), nil)
      },
      Rule(
        "the? ordinal joiner < ordinal 'quarters'", "first and [second quarters]", "in the second and [fourth quarters]"
      ) { m in
        guard let number = m.integer(.ordinal, 1), (1...4).contains(number) else { return nil }
        return .floating(.quarter(number), nil)
      },
      Rule("the? month 'quarter'", "the September quarter") { m in
        m.month.map { .stretch(.quarter, of: .floating(.month($0), nil)) }
      },
      Rule("the? month '-' month 'quarter'|'period'", "the April-June quarter", "the July-September period") { m in
        guard let first = m.value(.month), let last = m.value(.month, 1) else { return nil }
        if first % 3 == 1, last == first + 2 { return .floating(.quarter((first + 2) / 3), nil) }
        // "the March-May quarter" is a firm's own.
        return m.has("quarter") ? .stretch(.quarter, of: .floating(.month(first), nil)) : nil
      },
      Rule("'in' < month '-' month", "in [July-September]") { m in
        guard let first = m.value(.month), let last = m.value(.month, 1), first % 3 == 1, last == first + 2,
          m.after()?.classes.isDisjoint(with: [.integer, .hyphen]) ?? true, !m.stretch.isInformal
        else { return nil }
        return .floating(.quarter((first + 2) / 3), nil)
      },
      // "the third-quarter loss": the article belongs to the loss.
      Rule(
        "(fiscal '-'?)? ordinal '-' 'quarter'", "second-quarter", "the [third-quarter] loss",
        "[fiscal-second-quarter] net"
      ) { m in
        guard let number = m.integer(.ordinal), (1...4).contains(number) else { return nil }
        return .floating(.quarter(number), nil)
      },
      Rule(
        "the? 'same'|'corresponding'|'comparable'? year 'quarter'|'period'", "the 1988 quarter", "the 1989 period",
        "the same 1986 period"
      ) { m in
        m.integer(.year).flatMap(CalendarDate.year).map { .within(.sameQuarter, of: .calendar($0)) }
      },
      Rule(
        "the? 'same'|'corresponding'|'comparable' 'quarter'|'period' 'of'|'in' year", "the same quarter of 1988",
        "the comparable period in 1996"
      ) { m in
        m.integer(.year).flatMap(CalendarDate.year).map { .within(.sameQuarter, of: .calendar($0)) }
      },
      Rule("the? 'quarter' > 'ended'|'ending' 'in'? date", "[the quarter] ended Sept. 30") { m in
        m.date().map { .stretch(.quarter, of: $0) }
      },
      Rule(
        "the? 'first'|'second'|'last' 'half' 'of' date|year", "the last half of 1989", "the second half of this year",
        "the first half of June", "the second half of 1186"
      ) { m in
        guard let date = m.date() ?? m.integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar) else {
          return nil
        }
        let half = m.has("first") ? 1 : 2
        switch date {
        case .calendar(let found) where found.granularity == .year:
          return CalendarDate.half(found.year, half).map(Meaning.calendar)
        case .enclosing(.year, _, _): return .within(.half(half), of: date)
        default: return .modified(half == 1 ? .start : .end, date)
        }
      },
      Rule(
        "the 'final'|'last'|'closing' 'quarter' 'of' date|year", "the final quarter of last year",
        "the last quarter of 1998"
      ) { m in
        switch m.date() ?? m.integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar) {
        case .calendar(let found)? where found.granularity == .year:
          return CalendarDate.quarter(found.year, 4).map(Meaning.calendar)
        case .enclosing(.year, let step, let anchor)?:
          return .within(.quarter(4), of: .enclosing(.year, step, from: anchor))
        default: return nil
        }
      },
      Rule("the 'full' 'year' > yearnumber", "[the full year] 1986") { m in
        // "the full year 1986/87" begins in one and ends in the other.
        m.stretch.isClass(m.endOfCaptures, [.slash, .hyphen])
          ? nil : m.value(.yearNumber).flatMap { CalendarDate.year($0) }.map(Meaning.calendar)
      },
      Rule("the 'full' 'year'", "the full year") { m in
        // "For the full year the firm made a loss": in the first months of a year, one told of as over is the last.
        let tense = m.stretch.order.tense(m.stretch, m.tokens)
        let isOver = tense.map { $0.direction == .past && !$0.isOpen && !$0.isPreposition } ?? false
        return isOver ? .stretch(.year, of: .shifted(Period(4, .month), .past, from: .dateline)) : m.enclosing(0)
      },
      Rule("the 'latest' 'fiscal'? 'year'", "the latest fiscal year") { m in m.enclosing(-1) },
      Rule("the 'latest'? 'quarter'|'period'", "the quarter", "the latest period") { m in
        if let next = m.after(), next.classes.contains(.hyphen), next.isGlued { return nil }
        return m.has("period") && !m.has("latest") ? nil : .enclosing(.quarter, 0, from: .narrative)
      },
      Rule("the? last|next|this|previous ordinal '-'? 'quarter'", "last fourth quarter") { m in
        guard let number = m.integer(.ordinal), (1...4).contains(number) else { return nil }
        return .floating(.quarter(number), m.value(.last) != nil ? .last : m.value(.next) != nil ? .next : .this)
      },
      Rule(
        "the? ordinal '-'? 'quarter' 'of'|',' 'fiscal'? year", "the third quarter of 1998",
        "first quarter of fiscal 1990"
      ) { m in
        guard let number = m.integer(.ordinal), let year = m.integer(.year) else { return nil }
        return CalendarDate.quarter(year, number).map(Meaning.calendar)
      },
      Rule("the? year ordinal '-'? 'quarter'", "the 1989 fourth quarter", "1988 third-quarter") { m in
        guard let number = m.integer(.ordinal), let year = m.integer(.year) else { return nil }
        return CalendarDate.quarter(year, number).map(Meaning.calendar)
      },
      Rule("the? ordinal 'quarter' 'of' last|this|next fiscal? 'year'", "the fourth quarter of last year") { m in
        guard let number = m.integer(.ordinal) else { return nil }
        return .within(.quarter(number), of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("last|this|next 'year' ''' ~s ordinal '-'? 'quarter'", "last year's third quarter") { m in
        guard let number = m.integer(.ordinal) else { return nil }
        return .within(.quarter(number), of: .enclosing(.year, m.step, from: .dateline))
      },
      Rule("integer ~'q' year|twodigits", "3Q 2019", "1Q19") { m in
        guard let number = m.value(.integer), (1...4).contains(number), m.isCapitalLetter("q"), let year = m.closeYear
        else {
          return nil
        }
        return CalendarDate.quarter(year, number).map(Meaning.calendar)
      },
      Rule("integer ~'h' year|twodigits", "1H 2020", "2H19") { m in
        guard let number = m.value(.integer), (1...2).contains(number), m.isCapitalLetter("h"), let year = m.closeYear
        else {
          return nil
        }
        return CalendarDate.half(year, number).map(Meaning.calendar)
      },
      Rule("'h' ~integer year", "H1 2020") { m in
        guard let number = m.value(.integer), (1...2).contains(number), m.isCapitalLetter("h"),
          let year = m.integer(.year)
        else {
          return nil
        }
        return CalendarDate.half(year, number).map(Meaning.calendar)
      },
      Rule("'fy'|'cy' year|twodigits", "FY2019", "FY 2019", "CY19") { m in
        m.first.flags.contains(.allCapitals) ? m.closeYear.flatMap(CalendarDate.year).map(Meaning.calendar) : nil
      },
      Rule(
        "'fy' yearnumber '-'|'/' ~yearnumber|twodigits", "FY 1999-2000", "FY 2004-05"
      ) { m in twoYears(m) },
      Rule(
        "the? fiscal 'year'? yearnumber '-'|'/' ~yearnumber|twodigits", "the financial year 1993-94", "fiscal 2016/17"
      ) { m in twoYears(m) },
      Rule(
        "the? yearnumber '-'|'/' ~yearnumber|twodigits fiscal 'year'", "the 2004-05 financial year",
        "the 2016/17 fiscal year"
      ) { m in twoYears(m) },
      Rule("'q' ~integer year?", "Q3", "Q1 2019") { m in
        guard let number = m.value(.integer), (1...4).contains(number), m.first.flags.contains(.capital) else {
          return nil
        }
        return m.integer(.year).map { CalendarDate.quarter($0, number).map(Meaning.calendar) }
          ?? .floating(.quarter(number), nil)
      },
      Rule("the 'most' 'recent' 'quarter'", "the most recent quarter") { _ in .enclosing(.quarter, 0, from: .narrative)
      },
      Rule(
        "the? 'same'|'corresponding'|'comparable'? 'year' '-'? ago|earlier 'quarter'|'period'", "the year-ago quarter",
        "year-earlier period", "the comparable year-ago quarter"
      ) { m in
        yearBefore(m)
      },
      Rule("the? 'year' '-' ago|earlier 'month'|'week'", "the year-ago month") { m in
        m.unit?.granularity.map {
          .stretch($0, of: .offset(Period(1, .year), .past, from: .enclosing($0, 0, from: .narrative)))
        }
      },
      Rule("the? 'year' '-'? ago|earlier ordinal '-'? 'quarter'", "the year-earlier third quarter") { m in
        guard let number = m.integer(.ordinal), (1...4).contains(number) else { return nil }
        return .within(.quarter(number), of: .enclosing(.year, -1, from: .dateline))
      },
      Rule("'year' '-' ago|earlier", "year-earlier", "the [year-ago] loss") { _ in
        .shifted(Period(1, .year), .past, from: .narrative)
      },
      Rule("the 'year' '-' ago|earlier period", "the year-earlier nine months") { m in
        m.period.flatMap { $0.isBare ? nil : .duration($0.period) }
      },
      Rule("the 'quarter'|'period' 'a' 'year' ago|earlier", "the quarter a year ago") { m in yearBefore(m) },
      Rule(
        "the? 'same'|'corresponding'|'comparable' 'quarter'|'period' 'a'|'one' 'year' ago|earlier",
        "the same quarter a year ago"
      ) { m in yearBefore(m) },
      Rule(
        "the? 'same'|'corresponding'|'comparable' 'quarter'|'period' 'of'|'in'? last 'year'",
        "the same quarter last year",
        "the corresponding period of last year"
      ) { m in yearBefore(m, from: .dateline) },
      Rule("last 'year' ''' ~s 'quarter'|'period'", "last year's quarter") { m in yearBefore(m) },
      Rule("the? fiscal 'year'? year", "fiscal 1989", "fiscal year 1990", "financial year 2004") { m in
        m.integer(.year).flatMap(CalendarDate.year).map(Meaning.calendar)
      },
      Rule("the? ordinal '-'? 'half' year", "first-half 1986", "the second half 2004") { m in
        // "first-half 1986/87" is of a fiscal year.
        guard let number = m.integer(.ordinal), number <= 2, let year = m.integer(.year),
          m.after().map({ $0.isGlued && !$0.classes.isDisjoint(with: [.slash, .hyphen]) }) != true
        else { return nil }
        return CalendarDate.half(year, number).map(Meaning.calendar)
      },
      Rule("the? ordinal '-'? 'half'", "in [the first half]", "second-half") { m in
        guard let number = m.integer(.ordinal), number <= 2, m.isAfter([.preposition]) || m.last.isGlued,
          !m.isWord(m.after(), "of", "hour") || m.last.isGlued, !m.isInGame, !m.isWord(m.after(2), "hour")
        else { return nil }
        return .floating(.half(number), nil)
      },
    ])

  /// A fiscal year that is told by the two years it lies in, which is named after the first.
  private static func twoYears(_ m: Match) -> Meaning? {
    guard let year = m.value(.yearNumber), let end = m.value(.yearNumber, 1) ?? m.value(.twoDigits),
      end == year + 1 || end == (year + 1) % 100
    else { return nil }
    return CalendarDate.year(year).map(Meaning.calendar)
  }

  /// The quarter told, a year before; a period may be any length that was told.
  private static func yearBefore(_ m: Match, from anchor: AnchorKind = .narrative) -> Meaning {
    m.has("quarter") ? .enclosing(.quarter, -4, from: .narrative) : .shifted(Period(1, .year), .past, from: anchor)
  }
}

extension Match {
  /// "Moon: first quarter Friday"
  fileprivate var isOfMoon: Bool { (1...4).contains { isWord(before($0), "moon") } || isWord(after(), "moon") }

  fileprivate func isCapitalLetter(_ letter: String) -> Bool {
    tokens.contains { stretch.isWord($0, letter) && stretch[$0].flags.contains(.capital) }
  }

  /// The year behind: "2019", or two digits that are written close: "3Q19".
  fileprivate var closeYear: Int? {
    if let year = integer(.year) { return year }
    guard last.classes.contains(.twoDigits), last.isGlued, let digits = numbers.last else { return nil }
    return digits < 50 ? 2000 + digits : 1900 + digits
  }
}

extension Match {
  /// "rose for the second quarter in a row", "for the third quarter running", "was the first quarter since 1990": a count.
  fileprivate var isInRow: Bool {
    isWord(after(), "running") || isWord(after(), "in") && isWord(after(2), "a") && isWord(after(3), "row")
      || isWord(after(), "since") && !["by", "during", "from", "in", "of", "since"].contains { isWord(before(), $0) }
  }
}
