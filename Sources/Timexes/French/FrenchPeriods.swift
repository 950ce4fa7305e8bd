import Dates

/// Lengths of time: "deux semaines", "un an et demi", "ces derniers jours", "les trois prochaines années", "plus d'une heure".
enum FrenchPeriods {
  static let family = Family(
    name: "periods",
    rules: [
      Rule("period", "deux semaines", "un an et demi", "une demi-heure", "un quart de siècle") { m in
        m.period?.isBare == true ? nil : duration(m)
      },
      Rule("'duré'|'dure'|'mis'|'en'|'pendant'|'durant' < integer 'h'|'heures'|'heure' twodigits?", "a duré [1 h 45]") {
        m in
        guard let hours = m.value(.integer) else { return nil }
        let minutes = m.numbers.count == 2 ? [Period.Part(m.numbers[1], .minute)] : []
        return .duration(Period(Period.Part(hours, .hour), minutes))
      },
      Rule("the number units", "les trois jours", "les dix ans") { m in
        m.number?.isArticle == true ? nil : counted(m)
      },
      Rule("'depuis'|'pendant'|'durant'|'après' < 'des' units", "depuis [des années]", "pendant [des heures]") { m in
        m.unit.map { .duration(Period(nil, $0)) }
      },
      Rule(
        "the|this? number? last|next number? units", "ces derniers jours", "les trois dernières années",
        "douze derniers mois"
      ) { m in
        m.first.classes.contains(.unitPlural) || m.isSingularMonth ? nil : counted(m)
      },
      Rule("the number? ordinal|last|next number? units", "les cinq premiers mois", "les premières semaines") { m in
        m.isSingularMonth ? nil : counted(m)
      },
      Rule(
        "the units last|next|following|previous", "les années suivantes", "les mois précédents", "les mois prochains"
      ) { m in
        m.isSingularMonth ? nil : counted(m)
      },
      Rule("approximator period", "environ deux mois", "presque une heure") { m in
        m.period?.isBare == true ? nil : duration(m).map { .modified(.approximate, $0) }
      },
      Rule("period 'environ'", "deux mois environ") { m in duration(m).map { .modified(.approximate, $0) } },
      Rule("('à' 'peu')? 'près' 'de'|'d’'? period", "près de deux ans", "à peu près un mois") { m in
        duration(m).map { .modified(.approximate, $0) }
      },
      Rule("'plus' 'de'|'d’' period", "plus de trois heures", "plus d'un an") { m in
        duration(m).map { .modified(.moreThan, $0) }
      },
      Rule("'moins' 'de'|'d’' period", "moins d'une semaine") { m in duration(m).map { .modified(.lessThan, $0) } },
      Rule("'au' 'moins' period", "au moins dix jours") { m in duration(m).map { .modified(.equalOrMore, $0) } },
      Rule("'au' 'plus' period", "au plus deux jours") { m in duration(m).map { .modified(.equalOrLess, $0) } },
      Rule("number 'à'|'ou'|'-' number units", "deux ou trois jours", "cinq à dix ans") { m in
        guard let unit = m.unit, let low = m.number?.count, case .number(let high)? = m.phrase(.number, 1),
          high.count ?? 0 > low, !isAge(m, unit), !isHours(m, unit),
          unit != .year || !m.captures.contains(where: { m.stretch[$0.tokens.lowerBound].classes.contains(.hyphen) })
        else { return nil }
        return .modified(.approximate, .duration(Period(low, unit)))
      },
      Rule("'tout'|'toute' the unit", "toute la journée", "toute l'année") { m in
        m.unit.map { .duration(Period(1, $0)) }
      },
      Rule("'toute' < the 'nuit'|'matinée'|'soirée'", "toute [la nuit]") { m in
        m.partOfDay.map { .timed(nil, .part($0)) }
      },
    ])

  /// A period that is a length of time and no age and no rate.
  static func duration(_ m: Match) -> Meaning? {
    guard let phrase = m.period, !isMeasure(m, phrase) else { return nil }
    let meaning = Meaning.duration(phrase.period)
    return phrase.isApproximate ? .modified(.approximate, meaning) : meaning
  }

  private static func counted(_ m: Match) -> Meaning? {
    guard let unit = m.unit, !isAge(m, unit), unit != .hour || m.number?.count != 35 else { return nil }
    return .duration(Period(m.number.flatMap(\.count), unit))
  }

  private static func isMeasure(_ m: Match, _ phrase: PeriodPhrase) -> Bool {
    let unit = phrase.period.leading.unit
    if m.isAfter(.indefinite) && m.first.classes.contains(.vague) { return true }
    if isAge(m, unit) || m.isWord(m.after(), "sur") && m.after(2)?.classes.contains(.integer) ?? false { return true }
    // "les 35 heures" are a law.
    if unit == .hour, phrase.period.leading.count == 35, m.isWord(m.before(), "les", "des", "aux") { return true }
    guard phrase.isArticle else { return false }
    // "un jour" is some day; "une seconde", "une minute" are an ordinal and a moment.
    switch unit {
    case .day:
      return !m.isWord(m.before(), "en", "pendant", "depuis", "dans", "après", "durant", "d'", "que", "environ")
        && !m.isWord(m.first, "environ", "plus", "moins", "près") && !m.isWord(m.last, "journée")
    case .second, .quarter, .half, .weekend: return true
    case .minute: return m.isWord(m.after(), "de")
    default: return false
    }
  }

  /// "de 19 à 21 heures", "entre 8 et 10 heures" are times, "un délai de 2 à 3 heures" is a length.
  private static func isHours(_ m: Match, _ unit: PeriodUnit) -> Bool {
    unit == .hour && m.isWord(m.before(), "de", "entre") && !heads.contains { m.isWord(m.before(2), $0) }
  }

  /// "âgé de 54 ans", "une fille de 9 ans", ", 26 ans,", "les moins de 15 ans": how old somebody is.
  private static func isAge(_ m: Match, _ unit: PeriodUnit) -> Bool {
    guard unit == .year || unit == .month, m.isWord(m.last, "ans", "an", "années", "mois"), let before = m.before()
    else {
      return m.before() == nil && m.isWord(m.last, "ans") && (m.after()?.classes.contains(.comma) ?? false)
    }
    if m.isWord(before, "a", "ont", "avait", "avaient", "aura", "fête", "fêtait", "âge") {
      return unit == .year
    }
    if m.isWord(before, "les", "des", "aux") && m.isWord(m.first, "moins", "plus") { return true }
    if m.isWord(m.before(2), "moins", "plus"), m.isWord(m.before(3), "les", "des", "aux") { return true }
    if before.classes.contains(.hyphen) && before.isGlued { return true }
    if before.classes.contains(.comma) || m.stretch.text(m.tokens.lowerBound - 1) == "(" {
      let after = m.after()
      return unit == .year && (after == nil || !(after?.flags.contains(.word) ?? false))
    }
    guard m.isWord(before, "de", "d'"), !m.isWord(m.after(), "de", "d'") else { return false }
    guard let head = m.before(2), head.flags.contains(.word) else { return false }
    if unit == .month {
      return m.isWord(head, "âgé", "âgée", "âgés", "âgées", "bébé", "enfant", "garçon", "fille", "fillette")
    }
    return !heads.contains { m.isWord(head, $0) }
  }

  /// The nouns that a length of time in years belongs to: "une peine de six ans".
  private static let heads = [
    "période", "durée", "peine", "contrat", "délai", "mandat", "bail", "terme", "bout", "espace", "cours", "moins",
    "plus",
    "près", "lors", "partir", "intervalle", "guerre", "règne", "absence", "carrière", "cycle", "plan", "programme",
    "prêt",
    "emprunt", "retard", "pause", "exil", "prison", "attente", "travail", "travaux", "étude", "études", "recherche",
    "recherches", "conflit", "régime", "suspension", "interdiction", "horizon", "échéance", "longue", "interruption",
    "bilan",
    "passé", "histoire", "expérience", "vie", "présence", "service", "existence", "accord", "concession", "moratoire",
    "sursis", "avance", "garantie", "sanction", "condamnation", "engagement", "partenariat", "convention", "réclusion",
    "détention", "emprisonnement", "efforts", "combat", "écart", "décalage", "vacances", "congé", "séjour", "stage",
    "formation", "cursus", "trêve",
  ]
}

extension Match {
  /// True for "le mois dernier", whose noun may look plural.
  var isSingularMonth: Bool { isWord(first, "le", "ce", "l'", "la", "cette") }
}
