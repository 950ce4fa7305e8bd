import Dates

/// Lengths of time away from an anchor: "il y a trois ans", "dans deux semaines", "deux jours plus tard".
enum FrenchShifts {
  static let family = Family(
    name: "shifts",
    rules: [
      Rule("'il' 'y' 'a' < period", "il y a [trois ans]", "il y a [une semaine]") { m in ago(m) },
      Rule("'il' 'y' 'a' ('tout'? 'juste')|'déjà'|'maintenant'|'exactement' < period", "il y a tout juste [un an]") {
        m in
        ago(m)
      },
      Rule("'il' 'y' 'a' < 'peu'|'longtemps'", "il y a [longtemps]") { m in
        m.isFollowedByPart ? nil : .reference(.past)
      },
      Rule("'il' 'y' 'a' < approximator|('à' 'peine')|('à' 'peu' 'près') period", "il y a [environ deux ans]") { m in
        ago(m).map { .modified(.approximate, $0) }
      },
      Rule("'il' 'y' 'a' < ('plus' 'de'|'d’') period", "il y a [plus de dix ans]") { m in
        ago(m).map { .modified(.moreThan, $0) }
      },
      Rule("'il' 'y' 'a' < ('moins'|'près' 'de'|'d’') period", "il y a [moins d'un an]", "il y a [près de deux mois]") {
        m in
        ago(m).map { .modified(m.has("moins") ? .lessThan : .approximate, $0) }
      },
      Rule("'voici'|'voilà' 'déjà'|'bientôt'? < period", "voici [trois ans]", "voilà [deux mois]") { m in ago(m) },
      Rule("'dans' < period", "dans [deux semaines]", "dans [un mois]") { m in
        m.isFollowedByPart ? nil : shift(m, .future, .dateline)
      },
      Rule("'dans' < approximator period", "dans [environ un an]") { m in
        m.isFollowedByPart ? nil : shift(m, .future, .dateline).map { .modified(.approximate, $0) }
      },
      Rule("period 'plus' 'tard'", "deux jours plus tard", "un an plus tard") { m in shift(m, .future, .narrative) },
      Rule("period 'plus' 'tôt'", "trois mois plus tôt") { m in shift(m, .past, .narrative) },
      Rule("approximator period 'plus' 'tard'", "environ une heure plus tard") { m in
        shift(m, .future, .narrative).map { .modified(.approximate, $0) }
      },
      Rule("approximator period 'plus' 'tôt'", "presque un an plus tôt") { m in
        shift(m, .past, .narrative).map { .modified(.approximate, $0) }
      },
      Rule("period 'auparavant'", "deux ans auparavant") { m in shift(m, .past, .narrative) },
      Rule("period 'avant'", "trois jours avant") { m in isAlone(m) ? shift(m, .past, .narrative) : nil },
      Rule("period 'après'", "deux jours après") { m in isAlone(m) ? shift(m, .future, .narrative) : nil },
      Rule("period 'avant'|'après' date", "deux jours après Noël", "trois jours avant le 14 juillet") { m in
        guard let phrase = m.period, !phrase.period.isVague, let date = m.date() else { return nil }
        return .offset(phrase.period, m.has("avant") ? .past : .future, from: date)
      },
    ])

  /// "il y a trois ans"; "il y a deux ans de retard" tells of a delay, and "il y a quelques mois" is no certain day.
  private static func ago(_ m: Match) -> Meaning? {
    if m.isFollowedByPart { return nil }
    return shift(m, .past, .dateline)
  }

  private static func shift(_ m: Match, _ direction: Direction, _ anchor: AnchorKind) -> Meaning? {
    guard let phrase = m.period, !phrase.isBare else { return nil }
    if phrase.period.isVague { return .duration(phrase.period) }
    let meaning = Meaning.shifted(weeks(phrase.period) ?? phrase.period, direction, from: anchor)
    return phrase.isApproximate ? .modified(.approximate, meaning) : meaning
  }

  /// "huit jours" are a week and "quinze jours" two, counted with the day itself.
  private static func weeks(_ period: Period) -> Period? {
    switch period {
    case Period(8, .day): Period(1, .week)
    case Period(15, .day): Period(2, .week)
    default: nil
    }
  }

  /// "deux jours après", with nothing behind that it counts from.
  private static func isAlone(_ m: Match) -> Bool { m.after().map { !$0.flags.contains(.word) } ?? true }
}
