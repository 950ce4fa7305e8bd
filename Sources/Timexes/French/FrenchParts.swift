import Dates

/// Parts of the day: "ce soir", "hier matin", "mardi soir", "dans la nuit de lundi à mardi", "en fin d'après-midi".
enum FrenchParts {
  static let family = Family(
    name: "parts of the day",
    rules: [
      .phrase("this daypart", "ce matin", "ce soir", "cet après-midi", "cette nuit") { m in
        guard let part = m.partOfDay, !m.last.flags.contains(.endsInS), !isEvent(m) else { return nil }
        return .timed(.enclosing(.day, 0, from: .dateline), .part(part))
      },
      .phrase("the daypart last|next", "la nuit dernière", "la nuit prochaine") { m in
        guard let part = m.partOfDay, !m.isWord(m.word(in: .partOfDay), "journée") else { return nil }
        let step = m.value(.next) != nil ? 0 : part == .night ? -1 : 0
        return .timed(.enclosing(.day, step, from: .dateline), .part(part))
      },
      .phrase("the daypart following|previous", "la nuit suivante", "le soir précédent") { m in
        guard let part = m.partOfDay, !m.isWord(m.word(in: .partOfDay), "journée") else { return nil }
        return .timed(.enclosing(.day, m.value(.following) != nil ? 1 : -1, from: .narrative), .part(part))
      },
      .phrase("this daypart '-' 'là'", "ce soir-là", "cette nuit-là") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 0, from: .narrative), .part($0)) }
      },
      .phrase("date 'au'? daypart", "hier matin", "mardi soir", "dimanche après-midi", "la veille au soir") { m in
        guard let day = m.date()?.asDay, let part = m.partOfDay, !m.last.flags.contains(.endsInS) else { return nil }
        return .timed(day, .part(part))
      },
      .phrase("date ('dans'|'pendant' the) daypart", "dimanche dans la soirée", "lundi pendant la nuit") { m in
        guard let day = m.date()?.asDay, let part = m.partOfDay else { return nil }
        return .timed(day, .part(part))
      },
      .phrase("the? daypart of date", "la nuit de lundi", "matinée du 3 mai", "le soir de Noël") { m in
        guard let day = m.date()?.asDay, let part = m.partOfDay, !m.isWord(m.first, "journée", "l'") else { return nil }
        return .timed(day, .part(part))
      },
      .phrase("the? 'nuit' of weekday 'à'|'au' weekday", "la nuit de samedi à dimanche") { m in
        m.weekday.map { .timed(.floating(.weekday($0), nil), .part(.night)) }
      },
      .phrase(
        "the? 'nuit' 'du' weekday? day month? 'au' weekday? day month year?", "la nuit du 3 au 4 mai",
        "la nuit du 31 mars au 1er avril 1998"
      ) { m in
        night(m).map { .timed($0, .part(.night)) }
      },
      .phrase("the|'au' daypart 'même'", "le matin même", "le soir même") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 0, from: .narrative), .part($0)) }
      },
      .phrase(
        "'dans'|'pendant'|'durant'|'cours' of? < the daypart", "dans [la soirée]", "au cours de [la nuit]",
        "pendant [la nuit]"
      ) { m in
        m.isFollowedByPart ? nil : m.partOfDay.map { .timed(nil, .part($0)) }
      },
      .phrase("phase of the? daypart", "en [fin d'après-midi]", "en [début de soirée]", "en [fin de matinée]") { m in
        guard let part = m.partOfDay, let modifier = Phases.modifier(m.value(.phase)) else { return nil }
        return .modified(modifier, .timed(nil, .part(part)))
      },
      .phrase("date 'en' phase of daypart", "mardi en fin d'après-midi", "hier en début de soirée") { m in
        guard let day = m.date()?.asDay, let part = m.partOfDay, let modifier = Phases.modifier(m.value(.phase)) else {
          return nil
        }
        return .modified(modifier, .timed(day, .part(part)))
      },
    ])

  /// "cette soirée, qui sera longue …": the party, not the time.
  private static func isEvent(_ m: Match) -> Bool {
    m.isWord(m.last, "soirée", "matinée", "journée")
      && (m.isFollowedByPart
        || m.after()?.classes.contains(.comma) ?? false && m.isWord(m.after(2), "qui", "organisée"))
  }

  /// The first day of "du 3 au 4 mai", whose month may stand behind the second.
  private static func night(_ m: Match) -> Meaning? {
    guard let month = m.month else { return nil }
    return m.day(m.integer(.year), month, m.integer(.day))
  }
}
