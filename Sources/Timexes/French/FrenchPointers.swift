import Dates

/// Words that point from the dateline or from the story's date: "hier", "le mois dernier", "l'année suivante", "la veille".
enum FrenchPointers {
  static let family = Family(
    name: "pointers",
    rules: [
      Rule("deictic", "aujourd'hui", "hier", "avant-hier", "demain", "après-demain") { m in
        m.value(.deictic).map { .enclosing(.day, $0, from: .dateline) }
      },
      Rule("the? unit last|next", "la semaine dernière", "l'an dernier", "mois prochain", "l'année passée") { m in
        guard let unit = m.unit?.granularity, unit != .day || m.has("jour"), unit != .weekend, m.isSingular else {
          return nil
        }
        return .enclosing(unit, m.value(.last) != nil ? -1 : 1, from: .dateline)
      },
      Rule("the? last|next unit", "la dernière semaine", "le prochain trimestre", "lors du [dernier trimestre]") { m in
        guard let unit = m.unit?.granularity, unit != .day, m.isSingular,
          m.first.classes.contains(.article) || m.isAfter([.of, .preposition])
        else { return nil }
        return .enclosing(unit, m.value(.last) != nil ? -1 : 1, from: .dateline)
      },
      Rule("the? unit following|previous", "l'année suivante", "le mois précédent", "semaine suivante") { m in
        guard m.isSingular else { return nil }
        return m.enclosing(m.value(.following) != nil ? 1 : -1, from: .narrative)
      },
      Rule("this unit", "cette semaine", "ce mois", "cette année") { m in
        guard m.isSingular, m.unit != .weekend else { return nil }
        return m.enclosing(0)
      },
      Rule("this unit '-' 'ci'", "ce mois-ci", "cette année-ci") { m in m.isSingular ? m.enclosing(0) : nil },
      Rule("this unit '-' 'là'", "ce jour-là", "cette année-là") { m in
        m.isSingular ? m.enclosing(0, from: .narrative) : nil
      },
      Rule("the|this 'même' unit", "la même année", "ce même jour") { m in
        m.isSingular ? m.enclosing(0, from: .narrative) : nil
      },
      Rule("the unit 'même'", "le jour même") { m in m.isSingular ? m.enclosing(0, from: .narrative) : nil },
      Rule("'dans'|'cours' of? < the unit", "dans [l'année]", "au cours de [la semaine]", "dans [le mois]") { m in
        guard m.isSingular, let unit = m.unit, unit == .year || unit == .month || unit == .week, !m.isFollowedByPart
        else { return nil }
        return m.enclosing(0)
      },
      Rule("the 'veille'", "la veille") { m in isAlone(m) ? .enclosing(.day, -1, from: .narrative) : nil },
      Rule("the 'avant' '-' 'veille'", "l'avant-veille") { m in
        isAlone(m) ? .enclosing(.day, -2, from: .narrative) : nil
      },
      Rule("the 'lendemain'", "le lendemain") { m in isAlone(m) ? .enclosing(.day, 1, from: .narrative) : nil },
      Rule("the 'surlendemain'", "le surlendemain") { m in
        isAlone(m) ? .enclosing(.day, 2, from: .narrative) : nil
      },
      Rule("the 'lendemain'|'veille' of date", "le lendemain de Noël", "la veille du 14 juillet") { m in
        m.date()?.asDay.map { .offset(Period(1, .day), m.has("veille") ? .past : .future, from: $0) }
      },
      Rule("the 'week-end'|'weekend'", "le week-end") { m in
        m.isFollowedByPart ? nil : .floating(.weekend, nil)
      },
      Rule("this 'week-end'|'weekend'", "ce week-end") { _ in .floating(.weekend, .this) },
      Rule("the? 'week-end'|'weekend' last|next", "le week-end dernier", "week-end prochain") { m in
        .floating(.weekend, m.value(.last) != nil ? .last : .next)
      },
      Rule("the? 'week-end'|'weekend' of date", "le week-end du 3 mai") { m in
        m.date()?.asDay.map { .stretch(.weekend, of: $0) }
      },
      Rule("the? 'week-end'|'weekend' of day joiner date", "le week-end des 12 et 13 octobre") { m in
        m.date()?.asDay.map { .stretch(.weekend, of: $0) }
      },
      Rule("the? 'semaine' of day joiner date", "la semaine du 7 au 13 octobre") { m in
        m.date()?.asDay.map { .stretch(.week, of: $0) }
      },
      Rule("the? 'semaine' of date", "la semaine du 7 octobre") { m in
        m.date()?.asDay.map { .stretch(.week, of: $0) }
      },
    ])

  /// "la veille de la finale" counts from something that is no date.
  private static func isAlone(_ m: Match) -> Bool { !m.isFollowedByPart }
}

extension Match {
  /// True when the unit stands in the singular; "mois" may be either, and an article tells.
  var isSingular: Bool {
    guard let token = word(in: .unit) else { return false }
    guard token.classes.contains(.unitPlural) else { return true }
    return token.classes.contains(.unit) && !token.flags.contains(.endsInS)
      || isWord(token, "mois") && !isWord(first, "les", "ces") && !isWord(before(), "des", "aux", "les", "ces")
  }

  /// True when "of" something follows.
  var isFollowedByPart: Bool { after()?.classes.contains(.of) ?? false }
}
