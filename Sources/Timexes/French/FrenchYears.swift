import Dates

/// Years, decades, centuries and eras: "1984", "l'an 2000", "les années 1990", "le XIXe siècle", "44 avant J.-C.".
enum FrenchYears {
  static let family = Family(
    name: "years",
    rules: [
      Rule("yearnumber", "1984", "2019") { m in
        guard let year = m.value(.yearNumber), isFree(m), !isCount(m), (1900...2039).contains(year) || isJoined(m)
        else {
          return nil
        }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule(
        "'en'|'depuis'|'dès'|'jusqu’en'|'avant'|'après' < yearnumber", "en [1066]", "depuis [1515]"
      ) { m in
        guard let year = m.value(.yearNumber), isFree(m), !isCount(m) else { return nil }
        return CalendarDate.year(year).map(Meaning.calendar)
      },
      Rule("the? 'année'|'an' yearnumber", "l'année 2001", "l'an 2000", "an 1000") { m in
        m.value(.yearNumber).flatMap(CalendarDate.year).map(Meaning.calendar)
      },
      Rule("''' ~twodigits", "en ['98]") { m in
        guard m.first.flags.contains(.spaceBefore), m.isAfter(.preposition) else { return nil }
        return m.shortYear(m.value(.twoDigits))
      },
      Rule("the? 'années' '''? number", "les années 1990", "les années 90", "années soixante-dix") { m in
        guard let number = m.number?.count, number % 10 == 0, m.number?.hundredths == 0 else { return nil }
        if (1000..<2100).contains(number) { return CalendarDate.decade(number / 10).map(Meaning.calendar) }
        return (10...90).contains(number) ? .floating(.decade(number / 10), nil) : nil
      },
      Rule("the? ordinal 'siècle'|'siecle'|'s.'", "le XIXe siècle", "19e siècle", "le vingtième siècle") { m in
        guard let number = m.integer(.ordinal), (1...30).contains(number) else { return nil }
        return CalendarDate.century(number - 1).map(Meaning.calendar)
      },
      Rule(
        "the? ordinal 'siècle' 'avant'|'av' '.'? ('j' '.'? hyphen? 'c' '.'?)|('jésus' hyphen? 'christ')|('notre' 'ère')",
        "le Ve siècle avant J.-C.", "IIIe siècle avant notre ère"
      ) { m in
        guard let number = m.integer(.ordinal) else { return nil }
        return CalendarDate.centuryBC(number).map(Meaning.calendar)
      },
      Rule("the? ordinal 'millénaire'", "le troisième millénaire") { m in
        guard let number = m.integer(.ordinal) else { return nil }
        return CalendarDate.millennium(number - 1).map(Meaning.calendar)
      },
      Rule(
        "integer 'avant'|'av' '.'? ('j' '.'? hyphen? 'c' '.'?)|('jésus' hyphen? 'christ')|('notre' 'ère')",
        "44 avant J.-C.",
        "52 av. J.-C.", "490 avant notre ère"
      ) { m in
        guard let number = m.numbers.first, number > 0 else { return nil }
        return CalendarDate.year(1 - number).map(Meaning.calendar)
      },
    ])

  /// True when nothing is written close by that makes it part of something else.
  private static func isFree(_ m: Match) -> Bool {
    let number = m.last
    if let before = m.before() {
      if before.classes.contains(.currency)
        || m.isWord(before, "n", "numéro", "page", "vol", "article", "quelque", "près")
      {
        return false
      }
      if number.isGlued, m.tokens.count == 1 {
        if before.flags.contains(.word) && !before.classes.contains(.of)
          || !before.classes.isDisjoint(with: [.period, .comma, .colon])
        {
          return false
        }
        if !before.classes.isDisjoint(with: [.hyphen, .slash]), before.isGlued {
          return isJoined(m) || m.before(2)?.classes.contains(.phase) ?? false
        }
      }
    }
    guard let next = m.after(), next.isGlued else { return true }
    if next.flags.contains(.word) || next.classes.contains(.percent) { return false }
    let isNumberBehind = m.after(2).map { $0.isGlued && $0.classes.contains(.integer) } ?? false
    if !next.classes.isDisjoint(with: [.period, .comma, .colon]) { return !isNumberBehind }
    guard !next.classes.isDisjoint(with: [.hyphen, .slash]), let second = m.after(2), second.isGlued else {
      return true
    }
    return !second.classes.isDisjoint(with: [.yearNumber, .twoDigits]) || second.flags.contains(.word)
  }

  /// True beside the other year of a pair: "1789-1799", "de 1789 à 1799", "entre 1789 et 1799".
  private static func isJoined(_ m: Match) -> Bool {
    let joints: WordClass = [.hyphen, .slash, .joiner]
    if let before = m.before(), !before.classes.isDisjoint(with: joints),
      m.before(2)?.classes.contains(.yearNumber) ?? false
    {
      return true
    }
    return m.isWord(m.before(), "entre", "de") && m.after()?.classes.isDisjoint(with: joints) == false
      && m.after(2)?.classes.contains(.yearNumber) ?? false
  }

  /// "2000 personnes", "1500 euros", "2000 000": the number counts something.
  private static func isCount(_ m: Match) -> Bool {
    guard let next = m.after() else { return false }
    if next.classes.contains(.integer) && next.end - next.start == 3 || next.classes.contains(.currency) { return true }
    guard next.flags.contains(.word) else { return false }
    if !next.classes.isDisjoint(with: [.unit, .scale]) { return true }
    if m.isWord(next, "euros", "francs", "dollars", "km", "kg", "m", "personnes", "habitants", "mètres", "fois") {
      return true
    }
    return next.flags.contains(.endsInS) && !next.flags.contains(.capital) && next.entry == 0
      && next.end - next.start > 4
      && !m.isAfter([.preposition, .of])
  }
}
