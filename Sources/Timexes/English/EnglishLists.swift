import Dates

/// Days in lists and ranges that have their month behind the last: "3, 4 and 7 May", "the 3rd, 4th and 7th of May".
enum EnglishLists {
  static let family = Family(
    name: "lists of days",
    rules: [
      Rule(
        "the? day|ordinal > ',' the? day|ordinal ','? joiner the? day|ordinal 'of'? month ','? year",
        "[3], 4 and 7 May 2019"
      ) {
        m in day(m, m.integer(.year))
      },
      Rule(
        "the? day|ordinal > ',' the? day|ordinal ','? joiner the? day|ordinal 'of'? month",
        "on [the 3rd], 4th and 7th of May"
      ) {
        m in day(m, nil)
      },
      Rule("the? day|ordinal > joiner|hyphen the? day|ordinal 'of' month ','? year", "[the 4th] and 7th of May, 2019") {
        m in
        day(m, m.integer(.year))
      },
      Rule("the? day|ordinal > joiner|hyphen the? day|ordinal 'of' month", "[the 4th] to the 7th of May") { m in
        day(m, nil)
      },
    ])

  private static func day(_ m: Match, _ year: Int?) -> Meaning? {
    let isDay = m.captures.first { $0.slot.phrase == .day || $0.slot.phrase == .ordinal }
    guard let month = m.month, case .integer(let day)? = isDay?.value, m.isMonthSure else { return nil }
    return m.day(year, month, day)
  }
}
