import Dates

/// Weekdays: "lundi", "mardi dernier", "ce dimanche", "lundi de la semaine prochaine".
enum FrenchWeekdays {
  static let family = Family(
    name: "weekdays",
    rules: [
      Rule("weekday", "lundi", "vendredi") { m in
        guard let weekday = m.weekday, !m.first.flags.contains(.endsInS), isFree(m) else { return nil }
        return .floating(.weekday(weekday), nil)
      },
      Rule("the? weekday last|next", "mardi dernier", "lundi prochain", "le vendredi passé") { m in
        m.weekday.map { .floating(.weekday($0), m.value(.last) != nil ? .last : .next) }
      },
      Rule("the last|next weekday", "le prochain mardi") { m in
        m.weekday.map { .floating(.weekday($0), m.value(.last) != nil ? .last : .next) }
      },
      Rule("this 'même'? weekday", "ce dimanche", "ce même lundi") { m in
        m.weekday.map { .floating(.weekday($0), .this) }
      },
      Rule("this weekday '-' 'là'", "ce jeudi-là") { m in
        m.weekday.map { .within(.weekday($0), of: .enclosing(.week, 0, from: .narrative)) }
      },
      Rule("the? weekday following|previous", "le lundi suivant", "vendredi précédent") { m in
        m.weekday.map {
          .within(.weekday($0), of: .enclosing(.day, m.value(.following) != nil ? 1 : -1, from: .narrative))
        }
      },
      Rule("deictic the? weekday", "aujourd'hui vendredi", "demain jeudi") { m in
        m.value(.deictic).map { .enclosing(.day, $0, from: .dateline) }
      },
      Rule("the? weekday of the 'semaine' last|next", "lundi de la semaine prochaine") { m in
        m.weekday.map {
          .within(.weekday($0), of: .enclosing(.week, m.value(.last) != nil ? -1 : 1, from: .dateline))
        }
      },
      Rule("weekday 'en' 'huit'|'quinze'", "lundi en huit") { m in
        m.weekday.map {
          .offset(Period(m.has("huit") ? 1 : 2, .week), .future, from: .floating(.weekday($0), .next))
        }
      },
      Rule("the ordinal weekday of date", "le premier lundi de mai", "le troisième jeudi de novembre 2001") { m in
        m.integer(.ordinal).flatMap { nth($0, m) }
      },
      Rule("the last weekday of date", "le dernier dimanche de juin") { m in nth(-1, m) },
    ])

  private static func nth(_ number: Int, _ m: Match) -> Meaning? {
    guard let weekday = m.weekday, let date = m.date(), number <= 5 else { return nil }
    switch date {
    case .floating(.month(let month), nil): return .floating(.nthWeekday(number, weekday, month: month), nil)
    case .calendar(let found) where found.granularity == .month:
      return CivilDay.nth(number, weekday, month: found.first.month, year: found.year)
        .map { .calendar(CalendarDate($0)) } ?? .impossible("there is no such weekday in that month")
    default: return nil
    }
  }

  /// No name ("Robinson et Vendredi"), and no part of a word with a hyphen.
  private static func isFree(_ m: Match) -> Bool {
    // "le premier dimanche de l'Avent", "vendredi 13" are not the nearest.
    if m.isAfter([.ordinalWord, .last, .next]) { return false }
    if let next = m.after(), next.classes.contains(.dayNumber), !m.isWord(m.after(2), "h", "heures", "heure"),
      !(m.after(2)?.classes.contains(.colon) ?? false)
    {
      return false
    }
    if m.first.flags.contains(.capital), !m.first.flags.contains(.allCapitals), !m.opensSentence { return false }
    if let next = m.after(), next.isGlued, next.flags.contains(.word) { return false }
    if let next = m.after(), next.isGlued, next.classes.contains(.hyphen), m.after(2)?.flags.contains(.word) ?? false {
      return m.after(2)?.classes.contains(.weekday) ?? false
    }
    return true
  }
}

extension Match {
  /// True where a capital says nothing: at the beginning of a text, a line or a sentence, and behind a mark.
  var opensSentence: Bool {
    guard let before = before() else { return true }
    return first.flags.contains(.lineBefore) || !before.flags.contains(.word)
  }
}
