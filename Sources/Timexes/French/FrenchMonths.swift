import Dates

/// Months and seasons, with a year or without: "juin 2024", "en juin", "l'été 1998", "au printemps".
enum FrenchMonths {
  static let family = Family(
    name: "months",
    rules: [
      Rule("(the? 'mois' 'de'|'d’')? month year", "juin 2024", "le mois de mai 1968", "sept. 1939") { m in
        guard let month = m.month, let year = m.integer(.year) else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("month '''? twodigits", "octobre 98", "juin '98") { m in
        guard let month = m.month, let year = m.lastShortYear else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("month > joiner|hyphen month year", "de [mars] à mai 1998") { m in
        guard let month = m.month, let year = m.integer(.year) else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("month", "juin", "octobre", "août") { m in
        guard let month = m.month, isMonth(m) else { return nil }
        return .floating(.month(month), nil)
      },
      Rule("the? 'mois' 'de'|'d’' month", "le mois de juin", "mois d'août") { m in
        m.month.map { .floating(.month($0), nil) }
      },
      Rule("(the? 'mois' 'de'|'d’')? month last|next", "septembre dernier", "juin prochain", "le mois de mai dernier") {
        m in
        m.month.map { .floating(.month($0), m.value(.last) != nil ? .last : .next) }
      },
      Rule("month|season 'de' the 'année'|'an' last|next", "juin de l'année dernière") { m in
        m.named.map { .within($0, of: .enclosing(.year, m.value(.last) != nil ? -1 : 1, from: .dateline)) }
      },
      Rule("month|season 'de' 'cette' 'année'", "juin de cette année") { m in
        m.named.map { .within($0, of: .enclosing(.year, 0, from: .dateline)) }
      },
      Rule("the? season of? year", "l'été 1998", "printemps 2004", "hiver de 1941") { m in
        guard let season = m.season, let year = m.integer(.year) else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the? season yearnumber '-'|'/' integer", "l'hiver 1941-42", "hiver 1998-1999") { m in
        guard let season = m.season, let year = m.value(.yearNumber), m.last.isGlued else { return nil }
        return CalendarDate.season(year, season).map(Meaning.calendar)
      },
      Rule("the season", "l'été", "l'hiver", "le printemps") { m in m.season.map { .floating(.season($0), nil) } },
      Rule("'au' < season", "au [printemps]") { m in m.season.map { .floating(.season($0), nil) } },
      // "en été" is every summer, unless a year follows.
      Rule("'en' < season", "en [été]", "en [hiver]") { m in
        m.season.map { .recurring(Recurrence(.floating(.season($0), nil))) }
      },
      Rule("the? season last|next", "l'été dernier", "l'hiver prochain", "printemps prochain") { m in
        m.season.map { .floating(.season($0), m.value(.last) != nil ? .last : .next) }
      },
      Rule("this season", "cet été", "cet automne") { m in m.season.map { .floating(.season($0), .this) } },
    ])

  /// A month by itself: not the planet, not the number seven, not half of a name.
  private static func isMonth(_ m: Match) -> Bool {
    let token = m.first
    if let next = m.after(), next.isGlued, next.flags.contains(.word) { return false }
    if let before = m.before(), token.isGlued, before.classes.contains(.hyphen),
      m.before(2)?.classes.isDisjoint(with: [.phase, .month]) ?? true
    {
      return false
    }
    if token.classes.contains(.doubtful) {
      if token.flags.contains(.abbreviation) { return m.isAfter(.preposition) }
      // "mars" in small letters is the month; "Mars" begins a sentence at most, and "sept" is a number.
      return token.end - token.start == 4 && m.month == 3
        && (!token.flags.contains(.capital) || m.before() == nil && (m.after()?.classes.contains(.comma) ?? false))
    }
    // "Avril Dupont", "M. Juin": months have no capital within a sentence.
    return !token.flags.contains(.capital) || token.flags.contains(.allCapitals) || m.opensSentence && !isPerson(m)
  }

  private static func isPerson(_ m: Match) -> Bool {
    if let next = m.after(), next.flags.contains(.capital), next.entry == 0 { return true }
    return m.isWord(m.before(2), "m", "mme", "mlle", "dr", "me")
  }
}
