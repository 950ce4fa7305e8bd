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
    guard let month = m.month, let day = m.firstInteger, m.isMonthSure else { return nil }
    return m.day(year, month, day)
  }
}

extension Match {
  /// The first whole number that a phrase of the pattern says, whichever phrase that is.
  fileprivate var firstInteger: Int? {
    for capture in captures where capture.value >= 0 {
      if case .integer(let value) = values[capture.value].value { return value }
    }
    return nil
  }
}
