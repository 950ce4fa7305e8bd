import Dates

/// Quarters and halves of years: "le troisième trimestre 1998", "le premier semestre", "T3 2019".
enum FrenchQuarters {
  static let family = Family(
    name: "quarters",
    rules: [
      Rule("the? ordinal 'trimestre'|'semestre'", "le troisième trimestre", "premier semestre", "le 2e trimestre") {
        m in
        part(m).map { .floating($0, nil) }
      },
      Rule("the? ordinal 'trimestre'|'semestre' of? year", "le troisième trimestre 1998", "premier semestre de 2002") {
        m in
        guard let part = part(m), let year = m.integer(.year) else { return nil }
        return part.inYear(year, dayFirst: true).map(Meaning.calendar)
      },
      Rule(
        "the? ordinal 'trimestre'|'semestre' of the 'année'|'an' last|next", "le premier trimestre de l'année dernière"
      ) { m in
        guard let part = part(m) else { return nil }
        return .within(part, of: .enclosing(.year, m.value(.last) != nil ? -1 : 1, from: .dateline))
      },
      Rule("the? ordinal 'trimestre'|'semestre' of 'cette' 'année'", "le second semestre de cette année") { m in
        part(m).map { .within($0, of: .enclosing(.year, 0, from: .dateline)) }
      },
      Rule("the? last|'quatrième' 'trimestre' of? year", "le dernier trimestre 2001") { m in
        m.integer(.year).flatMap { CalendarDate.quarter($0, 4) }.map(Meaning.calendar)
      },
      Rule("'t' ~integer year?", "T3", "T1 2019") { m in
        guard let number = m.value(.integer), (1...4).contains(number), m.first.flags.contains(.capital) else {
          return nil
        }
        return m.integer(.year).map { CalendarDate.quarter($0, number).map(Meaning.calendar) }
          ?? .floating(.quarter(number), nil)
      },
      Rule("the? 'première'|'seconde'|'deuxième' 'moitié' of date", "la première moitié de 1989") { m in
        m.date().map { .modified(m.has("première") ? .start : .end, $0) }
      },
    ])

  private static func part(_ m: Match) -> FloatingDate? {
    guard let number = m.integer(.ordinal), number >= 1 else { return nil }
    if m.has("semestre") { return number <= 2 ? .half(number) : nil }
    return number <= 4 ? .quarter(number) : nil
  }
}
