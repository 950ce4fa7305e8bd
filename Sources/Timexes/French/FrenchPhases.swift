import Dates

/// Something said about a date: "début juin", "la fin de l'année dernière", "la mi-août", "vers 1850".
enum FrenchPhases {
  static let family = Family(
    name: "phases",
    rules: [
      .phrase("the? 'début'|'fin'|'courant' date", "début octobre", "fin 1999", "courant mars") { m in
        phase(m)
      },
      .phrase(
        "the? 'début'|'fin'|'milieu' of date", "la fin de l'année dernière", "début des années 90",
        "le milieu du mois de juin"
      ) { m in
        phase(m)
      },
      .phrase("the? 'mi' '-' date", "la mi-août", "mi-1998", "mi-septembre") { m in phase(m) },
      .phrase(
        "the|this? 'début'|'fin'|'milieu' of the? 'année'|'mois'|'semaine'|'siècle'|'décennie'|'trimestre'",
        "la fin de l'année", "en [fin d'année]", "au [début du mois]"
      ) { m in
        guard !m.first.classes.isDisjoint(with: [.article, .this]) || m.isAfter(.preposition),
          let unit = m.unit?.granularity,
          let modifier = Phases.modifier(m.value(.phase))
        else { return nil }
        return .modified(modifier, .enclosing(unit, 0, from: .dateline))
      },
      .phrase("'vers'|'environ' < date", "vers [1950]", "vers [le 15 mai]") { m in
        guard let date = m.date(), isDated(date) else { return nil }
        return .modified(.approximate, date)
      },
      .phrase("'vers' < yearnumber", "vers [1850]") { m in
        m.value(.yearNumber).flatMap(CalendarDate.year).map { .modified(.approximate, .calendar($0)) }
      },
      .phrase("the? 'début'|'fin' yearnumber", "fin 1812") { m in
        guard let year = m.value(.yearNumber).flatMap(CalendarDate.year) else { return nil }
        return Phases.modifier(m.value(.phase)).map { .modified($0, .calendar(year)) }
      },
      .phrase("'alentours'|'autour' of < date", "aux alentours de [1900]", "autour du [15 mai]") { m in
        guard let date = m.date(), isDated(date) else { return nil }
        return .modified(.approximate, date)
      },
      .phrase("'plus' 'tôt'|'tard' 'dans' the 'journée'|'semaine'|'mois'|'année'", "plus tard dans la journée") { m in
        guard let unit = m.unit?.granularity else { return nil }
        return .modified(m.has("tôt") ? .start : .end, .enclosing(unit, 0, from: unit == .day ? .narrative : .dateline))
      },
      .phrase("'plus' 'tôt'|'tard' this unit", "plus tôt cette semaine", "plus tard cette année") { m in
        guard let unit = m.unit?.granularity else { return nil }
        return .modified(m.has("tôt") ? .start : .end, .enclosing(unit, 0, from: .dateline))
      },
    ])

  private static func phase(_ m: Match) -> Meaning? {
    guard let date = m.date(), isDated(date), let modifier = Phases.modifier(m.value(.phase)) else { return nil }
    return .modified(modifier, date)
  }

  /// A date that can be early or late.
  private static func isDated(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .calendar, .floating, .enclosing, .within: true
    default: false
    }
  }
}
