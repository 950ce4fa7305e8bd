import Dates

/// Times by the clock, with their day: "20 h 30", "dimanche à 9 h", "à midi", "huit heures du soir".
enum FrenchClocks {
  static let family = Family(
    name: "clock times",
    rules: [
      .phrase("clock", "20 h 30", "20h", "à [huit heures et demie]", "midi", "8 heures du soir") { m in
        isTime(m) ? m.time.map { .timed(nil, $0) } : nil
      },
      .phrase("'vers' < clock", "vers [18 h]", "vers [midi]") { m in
        m.time.map { .modified(.approximate, .timed(nil, $0)) }
      },
      .phrase("'environ' clock", "à [environ 20 h]") { m in
        isAfterPoint(m) ? m.time.map { .modified(.approximate, .timed(nil, $0)) } : nil
      },
      .phrase("'de'|'entre' < hournumber > 'à'|'et' hournumber 'h'|'heures'", "de [19] à 21 heures", kind: .time) { m in
        m.value(.hourNumber).flatMap { ClockTime(hour: $0) }.map { .timed(nil, .clock($0)) }
      },
      .phrase("date 'à' clock", "hier à 10 h", "lundi 6 mai à 20h30", "le 3 juin 2001 à midi") { m in
        m.date()?.asDay.flatMap { day in m.time.map { .timed(day, $0) } }
      },
      .phrase("date 't' ~clock", "2024-10-21T20:15:30") { m in
        m.date()?.asDay.flatMap { day in m.time.map { .timed(day, $0) } }
      },
      .phrase("clock ','? deictic|weekday", "à [20 h lundi]", "15 h 30, hier") { m in
        guard let time = m.time else { return nil }
        if let step = m.value(.deictic) { return .timed(.enclosing(.day, step, from: .dateline), time) }
        return m.weekday.map { .timed(.floating(.weekday($0), nil), time) }
      },
      .phrase("this daypart 'à' clock", "ce soir à 20 h", "cette nuit à 2 h") { m in
        m.time.map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
      .phrase("deictic|weekday daypart 'à' clock", "hier soir à 20 h", "samedi matin à 9 heures") { m in
        guard let time = m.time else { return nil }
        if let step = m.value(.deictic) { return .timed(.enclosing(.day, step, from: .dateline), time) }
        return m.weekday.map { .timed(.floating(.weekday($0), nil), time) }
      },
      .phrase("clock this daypart", "à [8 heures ce matin]") { m in
        m.time.map { .timed(.enclosing(.day, 0, from: .dateline), $0) }
      },
    ])

  /// Hours that are a time of day and no length of time: behind "à" and its like, or written as only times are.
  private static func isTime(_ m: Match) -> Bool {
    if let next = m.after(), next.isGlued, next.flags.contains(.word) || next.classes.contains(.integer) {
      return false
    }
    if m.first.classes.contains(.namedHour) {
      return !m.first.flags.contains(.capital) || m.before() == nil || m.first.flags.contains(.lineBefore)
    }
    let isDigital = m.tokens.count == 3 && m.stretch[m.tokens.lowerBound + 1].classes.contains(.colon)
    if isDigital {
      return isAfterPoint(m) || m.first.flags.contains(.lineBefore) || m.before() == nil
        || !m.isAfter([.integer]) && !(m.before()?.flags.contains(.capital) ?? false)
    }
    if m.isWord(m.before(), "duré", "dure", "durée", "durera", "mis", "en", "pendant", "durant") { return false }
    let hasHours = m.tokens.contains { m.isWord(m.stretch[$0], "heure", "heures") }
    if !hasHours { return m.tokens.count > 2 || !m.isFollowedByPart || isAfterPoint(m) }
    if m.tokens.contains(where: { m.stretch[$0].classes.contains(.partOfDay) }) { return true }
    return isAfterPoint(m) && !m.isFollowedByPart
  }

  /// Behind a word that a time follows and a length of time does not.
  private static func isAfterPoint(_ m: Match) -> Bool {
    let before = m.before()
    if m.isWord(before, "à", "vers", "dès", "jusqu'à", "avant") { return true }
    if m.isWord(before, "a"), before?.flags.contains(.capital) ?? false { return true }
    if m.isWord(before, "est", "était"), m.isWord(m.before(2), "il") { return true }
    guard m.isWord(before, "de", "entre", "et") else { return false }
    // "de 8 heures à 10 heures", "entre 8 heures et 10 heures"
    return m.isWord(m.after(), "à", "et")
      || m.isWord(m.before(2), "heures", "heure", "h", "partir", "compter", "journal", "midi")
  }
}
