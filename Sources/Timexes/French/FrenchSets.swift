import Dates

/// What comes again: "chaque jour", "tous les lundis", "le mercredi", "deux fois par semaine", "par an".
enum FrenchSets {
  static let family = Family(
    name: "sets",
    rules: [
      .phrase("every unit", "chaque jour", "chaque année", "chaque mois") { m in
        m.unit.map { set($0 == .weekend ? .floating(.weekend, nil) : .period(Period(1, $0))) }
      },
      .phrase("every weekday|month|season", "chaque lundi", "chaque été") { m in m.named.map { set(.floating($0, nil)) }
      },
      .phrase("every weekday? daypart", "chaque matin", "chaque samedi soir") { m in
        guard let part = m.partOfDay else { return nil }
        return set(m.weekday.map { .floating(.weekday($0), .part(part)) } ?? .time(.part(part)))
      },
      .phrase("'tous'|'toutes' 'les' units", "tous les jours", "toutes les semaines") { m in
        m.unit.map { set($0 == .weekend ? .floating(.weekend, nil) : .period(Period(1, $0))) }
      },
      .phrase("'tous'|'toutes' 'les' number units", "tous les deux jours", "toutes les trois semaines") { m in
        guard let unit = m.unit, let count = m.number?.count else { return nil }
        return set(.period(Period(count, unit)))
      },
      .phrase("'tous' 'les' weekday daypart?", "tous les jeudis", "tous les samedis matins") { m in
        m.weekday.map { set(.floating(.weekday($0), m.partOfDay.map(TimeOfDay.part))) }
      },
      .phrase("'tous'|'toutes' 'les' daypart", "tous les matins", "toutes les nuits") { m in
        m.partOfDay.map { set(.time(.part($0))) }
      },
      .phrase("'tous' 'les' season", "tous les étés", "tous les hivers") { m in
        m.season.map { set(.floating(.season($0), nil)) }
      },
      // "le mercredi" without a date is every Wednesday.
      .phrase("'le' weekday daypart?", "le mercredi", "le samedi matin") { m in
        guard !isDated(m) else { return nil }
        return m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), m.partOfDay.map(TimeOfDay.part)))) }
      },
      .phrase(
        "the ordinal|last weekday ('du' 'mois')|('de'|'d’' 'chaque' unit)", "le premier dimanche du mois",
        "le dernier lundi de chaque mois"
      ) { m in
        m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil))) }
      },
      .phrase("'les' ordinal joiner ordinal weekday", "les premier et troisième lundis") { m in
        m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil))) }
      },
      .phrase("'les' weekday > joiner weekday", "[les mardi] et jeudi") { m in
        isDated(m) ? nil : m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil))) }
      },
      .phrase("'les' weekday joiner < weekday", "les mardi et [jeudi]") { m in
        guard !isDated(m), let day = m.stretch.value(m.tokens.lowerBound, .weekday) else { return nil }
        return .recurring(Recurrence(.floating(.weekday(Weekday(index: day)), nil)))
      },
      .phrase(
        "'lundis'|'mardis'|'mercredis'|'jeudis'|'vendredis'|'samedis'|'dimanches'", "ouvert lundis et [jeudis]"
      ) { m in
        m.stretch.value(m.tokens.lowerBound, .weekday).map {
          .recurring(Recurrence(.floating(.weekday(Weekday(index: $0)), nil)))
        }
      },
      .phrase("'les' weekday", "les lundis") { m in
        m.last.flags.contains(.endsInS) ? m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil))) } : nil
      },
      // "du lundi au vendredi" are every week's days; "de lundi à vendredi" are this week's.
      .phrase("weekday > 'au' weekday", "ouvert du [lundi] au vendredi") { m in
        !m.isWord(m.before(), "du") || (m.after(3)?.classes.contains(.integer) ?? false)
          ? nil : m.weekday.map { .recurring(Recurrence(.floating(.weekday($0), nil))) }
      },
      .phrase("'du' weekday 'au' < weekday", "ouvert du lundi au [vendredi]") { m in
        guard m.after()?.classes.contains(.dayNumber) != true || m.isWord(m.after(2), "h", "heures"),
          let day = m.stretch.value(m.tokens.lowerBound, .weekday)
        else { return nil }
        return .recurring(Recurrence(.floating(.weekday(Weekday(index: day)), nil)))
      },
      .phrase("number 'fois' 'par' unit", "deux fois par semaine", "une fois par an") { m in
        guard let unit = m.unit, let times = m.number?.count else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit)), times: times))
      },
      .phrase("'par' < unit", "par [semestre]", "par [an]") { m in
        guard let unit = m.unit, !unit.isClock else { return nil }
        return set(.period(Period(1, unit)))
      },
      .phrase("a unit 'sur' number", "un jour sur deux", "une semaine sur trois") { m in
        guard let unit = m.unit, let count = m.number?.count, count > 1 else { return nil }
        return set(.period(Period(count, unit)))
      },
      .phrase("frequency", "un dîner [annuel]", "payé [mensuellement]") { m in
        guard let unit = m.value(.frequency).flatMap(PeriodUnit.init(rawValue:)), let before = m.before(),
          before.flags.contains(.word), before.classes.isDisjoint(with: [.article, .indefinite, .of, .this])
        else { return nil }
        return .recurring(Recurrence(.period(Period(1, unit))))
      },
      .phrase("'quotidiennement'|'hebdomadairement'", "quotidiennement") { m in
        m.value(.frequency).flatMap(PeriodUnit.init(rawValue:)).map { .recurring(Recurrence(.period(Period(1, $0)))) }
      },
    ])

  private static func set(_ base: Recurrence.Base) -> Meaning { .recurring(Recurrence(base, quantifier: "EVERY")) }

  /// "le mercredi 3", "le lundi de Pâques", "le vendredi où …": one day, and not every week's.
  private static func isDated(_ m: Match) -> Bool {
    guard let next = m.after() else { return false }
    return !next.classes.isDisjoint(with: [.integer, .of, .holiday]) || m.isWord(next, "où", "qui", "même")
  }
}
