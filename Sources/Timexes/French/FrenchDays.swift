import Dates

/// Days by number and month: "le 4 mars 2019", "lundi 6 septembre", "1er mai", "les 5 et 12 mai".
enum FrenchDays {
  static let family = Family(
    name: "days",
    rules: [
      Rule("the|this? weekday? the? day month year", "le 27 mai 1998", "lundi 3 mars 2003", "1er mai 1962") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("the|this? weekday? the? day month", "le 16 juillet", "dimanche 29 août", "le mercredi 1er mai") { m in
        isCount(m) ? nil : m.day(nil, m.month, m.integer(.day))
      },
      Rule("the? weekday? day month '''? twodigits", "le 10 novembre 93", "4 mai '68") { m in
        guard let year = m.lastShortYear else { return nil }
        return m.day(year, m.month, m.integer(.day))
      },
      Rule("the? weekday? 'premier' month year?", "le premier mai", "le premier mars 2019") { m in
        m.day(m.integer(.year), m.month, 1)
      },
      Rule("the|this? weekday? day month last|next", "le 6 mai dernier", "le 20 décembre prochain") { m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .floating(.monthDay(month: month, day: day), m.value(.last) != nil ? .last : .next)
      },
      Rule("the? day month of? the|this? 'année'|'an' last|next", "le 12 mai de l'année dernière") { m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .within(
          .monthDay(month: month, day: day), of: .enclosing(.year, m.value(.last) != nil ? -1 : 1, from: .dateline))
      },
      Rule("the? day month of 'cette'|(the 'même') 'année'", "le 12 mai de cette année", "le 3 juin de la même année") {
        m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        let anchor: AnchorKind = m.has("même") ? .narrative : .dateline
        return .within(.monthDay(month: month, day: day), of: .enclosing(.year, 0, from: anchor))
      },
      // "du 3 au 7 juin": the first number has its month behind the second.
      Rule("the? weekday? day > joiner|hyphen the? weekday? day month year", "du [3] au 7 juin 1944") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule(
        "the? weekday? day > joiner|hyphen the? weekday? day month", "[les 5] et 12 mai",
        "du [lundi 3] au vendredi 7 juin"
      ) { m in
        m.day(nil, m.month, m.integer(.day))
      },
      Rule("the? weekday? day > joiner the? weekday? day month last|next", "[les 5] et 12 mai prochains") { m in
        guard let month = m.month, let day = m.integer(.day) else { return nil }
        return .floating(.monthDay(month: month, day: day), m.value(.last) != nil ? .last : .next)
      },
      Rule("the? weekday? day > ',' the? weekday? day joiner the? weekday? day month year?", "[les 3], 4 et 7 mai") {
        m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("the? weekday? day month > joiner|hyphen the? weekday? day month year", "du [26 juin] au 4 août 1952") { m in
        m.day(m.integer(.year), m.month, m.integer(.day))
      },
      Rule("the day 'du'|'de' 'mois'|(the 'mois') last|next", "le 15 du mois prochain") { m in
        m.integer(.day).map {
          .within(.dayOfMonth($0), of: .enclosing(.month, m.value(.last) != nil ? -1 : 1, from: .dateline))
        }
      },
    ])

  /// "3 mars 40": the number belongs to what follows it; so do money and parts of a hundred.
  private static func isCount(_ m: Match) -> Bool {
    guard let next = m.after() else { return false }
    return !next.classes.isDisjoint(with: [.percent, .scale])
      || next.isGlued && next.classes.contains(.hyphen)
        && m.after(2)?.flags.contains(.word) ?? false
  }
}

extension Match {
  /// The last token as a year of two digits that cannot be a day: "93".
  var lastShortYear: Int? {
    let digits = Int(last.number)
    guard (32...99).contains(digits) || stretch[tokens.upperBound - 2].classes.contains(.apostrophe) else { return nil }
    if let next = after(), next.isGlued, !next.classes.isDisjoint(with: [.percent, .comma, .period, .colon]),
      self.after(2)?.isGlued ?? false
    {
      return nil
    }
    if let next = after(), next.flags.contains(.word), !next.classes.isDisjoint(with: [.unit, .scale, .month]) {
      return nil
    }
    return digits < 32 ? 2000 + digits : 1900 + digits
  }
}
