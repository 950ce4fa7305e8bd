import Dates

/// Dates before and after Christ, parts of centuries, and decades in words: "15 March 44 BC", "the second half of the 19th
/// century", "the nineteen-sixties".
enum EnglishEras {
  static let family = Family(
    name: "eras",
    rules: [
      Rule("the? day 'of'? month ','? integer era", "15 March 44 BC", "the 15th of March, 44 B.C.") { m in
        year(m).flatMap { m.day($0, m.month, m.integer(.day)) }
      },
      Rule("month day ','? integer era", "March 15, 44 BC") { m in
        year(m).flatMap { m.day($0, m.month, m.integer(.day)) }
      },
      Rule("month ','|'of'? integer era", "March 44 BC") { m in
        guard let month = m.month, let year = year(m) else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      // The first of two years has its era behind the second: "from 323 to 30 BC".
      Rule("integer > joiner|hyphen integer era", "from [323] to 30 BC", "[480]-479 BC") { m in
        guard let number = m.numbers.first, number > 0, let era = m.value(.era),
          case let second = Int(m.stretch[m.endOfCaptures - 2].number), era > 0 ? number < second : number > second
        else { return nil }
        return CalendarDate.year(era < 0 ? 1 - number : number).map(Meaning.calendar)
      },
      Rule("the? ordinal 'millennium' era", "the third millennium BC") { m in
        guard let number = m.integer(.ordinal), let era = m.value(.era), (1...9).contains(number) else { return nil }
        return (era < 0 ? CalendarDate.millenniumBC(number) : CalendarDate.millennium(number - 1)).map(Meaning.calendar)
      },
      .phrase(
        "the ordinal|last 'quarter'|'third' 'of' the ordinal 'century'", "the second quarter of the 19th century",
        "the last quarter of the twentieth century"
      ) { m in
        let isLast = m.value(.last) != nil
        guard let part = isLast ? 4 : m.integer(.ordinal), let number = m.integer(.ordinal, isLast ? 0 : 1),
          (1...30).contains(number), let century = CalendarDate.century(number - 1)
        else { return nil }
        let modifier: Modifier =
          part == 1 ? .start : isLast || part == (m.has("third") ? 3 : 4) ? .end : .mid
        return .modified(modifier, .calendar(century))
      },
      Rule("the? ones '-'? decadeword", "the nineteen-sixties", "the eighteen forties") { m in
        guard let hundreds = m.value(.ones), (11...20).contains(hundreds), let decade = m.value(.decadeWord) else {
          return nil
        }
        return CalendarDate.decade(hundreds * 10 + decade).map(Meaning.calendar)
      },
      Rule("the? 'roaring' 'twenties'", "the Roaring Twenties") { _ in CalendarDate.decade(192).map(Meaning.calendar) },
      Rule("the? 'calendar' 'week' integer", "calendar week 7") { m in
        guard let week = m.value(.integer), (1...53).contains(week) else { return nil }
        return .floating(.week(week), nil)
      },
      Rule("yearnumber '-' ~'w' ~twodigits", "2024-W07") { m in
        guard let year = m.value(.yearNumber), let week = m.numbers.last, m.isFree else { return nil }
        return CalendarDate.week(year, week).map(Meaning.calendar) ?? .impossible("\(year) has no week \(week)")
      },
      .phrase(
        "the 'first'|'opening'|'last'|'final'|'closing' 'days'|'weeks'|'months'|'hours' 'of' date",
        "the last days of May", "the opening weeks of 1940"
      ) { m in
        guard let date = m.date() else { return nil }
        switch date {
        case .calendar, .floating(.month, _), .enclosing, .within: break
        default: return nil
        }
        return .modified(m.has("first") || m.has("opening") ? .start : .end, date)
      },
      .phrase(
        "the 'first'|'early'|'opening'|'last'|'later'|'final'|'closing' 'years'|'decades' 'of' date",
        "the last years of the 17th century", "the opening decades of the 1900s"
      ) { m in
        guard case .calendar(let century)? = m.date(), century.granularity < .year else { return nil }
        let isStart = m.has("first") || m.has("early") || m.has("opening")
        return .modified(isStart ? .start : .end, .calendar(century))
      },
    ])

  private static func year(_ m: Match) -> Int? {
    guard let number = m.numbers.last, number > 0, let era = m.value(.era),
      m.last.flags.contains(.capital) || m.last.end - m.last.start > 2
    else { return nil }
    return era < 0 ? 1 - number : number
  }
}
