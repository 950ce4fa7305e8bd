import Dates

/// Dates in digits: "2024-10-21", "10/21/2024", "21.10.2024".
enum EnglishNumeric {
  static let family = Family(
    name: "numeric dates",
    rules: [
      Rule("yearnumber '-'|'/'|'.' ~integer '-'|'/'|'.' ~integer", "2024-10-21", "2024/03/04") { m in
        let numbers = m.numbers
        guard m.isRun, m.isFree, numbers.count == 3, let parts = m.widths, parts[1] <= 2, parts[2] <= 2 else {
          return nil
        }
        return m.day(numbers[0], numbers[1], numbers[2])
      },
      Rule("integer '-'|'/'|'.' ~integer '-'|'/'|'.' ~integer", "10/21/2024", "21.10.2024", "3-4-99") { m in
        let numbers = m.numbers
        guard m.isRun, m.isFree, numbers.count == 3, let widths = m.widths, widths[0] <= 2, widths[1] <= 2,
          widths[2] == 2 || (widths[2] == 4 && (1000..<3000).contains(numbers[2])), m.hasOneMark
        else { return nil }
        guard (1...31).contains(numbers[0]), (1...31).contains(numbers[1]), min(numbers[0], numbers[1]) <= 12 else {
          return widths[2] == 4 && numbers[0] <= 99 ? .impossible("no month \(min(numbers[0], numbers[1]))") : nil
        }
        if widths[2] == 2 && m.isWord(m.before(), "version") { return nil }
        return .floating(
          .numeric(numbers[0], numbers[1], year: numbers[2]), nil)
      },
      Rule("yearnumber '-'|'/' ~integer", "2024-10", "in [2016/11]", "since [2015-3]") { m in
        guard m.isRun, m.isFree, let year = m.value(.yearNumber), year >= 1900, let month = m.numbers.last,
          (1...12).contains(month), let width = m.widths?.last, isMonth(month, width, of: year, m)
        else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("integer '-'|'/' ~yearnumber", "in [12-2015]", "due [03/2021]") { m in
        guard m.isRun, m.isFree, let month = m.numbers.first, (1...12).contains(month), let year = m.value(.yearNumber),
          isLed(m) || m.isWord(m.before(), "due", "dated")
        else { return nil }
        return CalendarDate.month(year, month).map(Meaning.calendar)
      },
      Rule("'on'|'dated'|'by'|'since'|'until'|'from'|'of' < yearnumber twodigits twodigits", "on [2016 10 16]") { m in
        let numbers = m.numbers
        return numbers.count == 3 ? m.day(numbers[0], numbers[1], numbers[2]) : nil
      },
      // The basic format of ISO 8601, where only a date can stand.
      Rule("'on'|'dated'|'by'|'since'|'until'|'from'|'back' < integer", "dated [20161016]") { m in
        guard m.widths == [8], m.isFree, let number = m.numbers.first, (1900..<2100).contains(number / 10_000) else {
          return nil
        }
        return CalendarDate.day(number / 10_000, number / 100 % 100, number % 100).map(Meaning.calendar)
      },
      // The day that is called by its digits.
      Rule(
        "'the'|'since'|'after'|'during'|'post'|'pre' '-'? < integer '/' ~integer", "the [9/11] attacks", "since [9/11]"
      ) {
        m in
        m.numbers == [9, 11] && m.isRun ? CalendarDate.day(2001, 9, 11).map(Meaning.calendar) : nil
      },
      Rule(
        "'on'|'by'|'since'|'until'|'thru'|'through'|'from'|'before'|'after' < integer '/' ~integer", "on [10/21]",
        "open thru [10/31]"
      ) { m in
        let numbers = m.numbers
        guard m.isRun, m.isFree, numbers.count >= 2, (1...31).contains(numbers[0]), (1...31).contains(numbers[1]),
          min(numbers[0], numbers[1]) <= 12, !isFraction(numbers),
          !(m.after()?.flags.contains(.word) ?? false) || m.after()?.classes.contains(.hourNumber) ?? false
            || !(m.after()?.flags.contains(.endsInS) ?? false)
        else { return nil }
        return .floating(.numeric(numbers[0], numbers[1], year: nil), nil)
      },
      Rule(
        "the? 'week' 'of'|'ending'|'beginning'|'starting' integer '/' ~integer", "the week of 10/31",
        "week ending 10/25"
      ) { m in
        let numbers = m.numbers
        guard m.isFree, numbers.count == 2, (1...31).contains(numbers[0]), (1...31).contains(numbers[1]),
          min(numbers[0], numbers[1]) <= 12, m.tokens.suffix(2).allSatisfy({ m.stretch[$0].isGlued })
        else { return nil }
        return .stretch(.week, of: .floating(.numeric(numbers[0], numbers[1], year: nil), nil))
      },
      .phrase("integer '/' ~integer", "exams finish [12/12]!", "due [14/2] x", "Many [9/11] families came.") { m in
        let numbers = m.numbers
        // The day that is its own name.
        if numbers == [9, 11], m.isRun, m.isFree, !m.stretch.isInformal { return m.day(2001, 9, 11) }
        guard m.isRun, m.isFree, numbers.count == 2, numbers != [24, 7], (1...31).contains(numbers[0]),
          (1...31).contains(numbers[1]), min(numbers[0], numbers[1]) <= 12, isTold(m, numbers)
        else { return nil }
        return .floating(.numeric(numbers[0], numbers[1], year: nil), nil)
      },
      .phrase("integer '/' ~integer 'at'|atsign? clock", "scan [6/18 9am] eek", "finals are [12/14 at 10am] lol") { m in
        let numbers = Array(m.numbers.prefix(2))
        guard m.stretch.isInformal, m.stretch[m.tokens.lowerBound + 1].isGlued, numbers.count == 2,
          numbers.allSatisfy({ (1...31).contains($0) }), min(numbers[0], numbers[1]) <= 12
        else { return nil }
        return m.messageTime.map { .timed(.floating(.numeric(numbers[0], numbers[1], year: nil), nil), $0) }
      },
      Rule("this|last|next? weekday ','? integer '/' ~integer", "Friday 10/21", "next Friday 10/25") { m in
        let numbers = m.numbers
        guard numbers.count >= 2, (1...31).contains(numbers[0]), (1...31).contains(numbers[1]),
          min(numbers[0], numbers[1]) <= 12, m.isFree, !m.isFollowedByGluedWord  // "sunday 9/8c": of two zones
        else { return nil }
        return .floating(.numeric(numbers[0], numbers[1], year: nil), nil)
      },
    ])

  /// True for a month in digits where nothing before it makes them a case's or a lot's number.
  private static func isLed(_ m: Match) -> Bool {
    guard let before = m.before(), before.flags.contains(.word), !m.stretch.isInformal else { return true }
    return before.classes.contains(.preposition)
  }

  /// True where the digits are no second year: "2024-10", "2016/11", "2015-3", but "2011-12" and "1992-3" are spans.
  private static func isMonth(_ month: Int, _ width: Int, of year: Int, _ m: Match) -> Bool {
    if width == 2, m.stretch.isClass(m.tokens.lowerBound + 1, .hyphen) { return year % 100 >= month || year >= 2013 }
    return isLed(m) && (width == 2 ? year % 100 >= month : width == 1 && year % 10 >= month)
  }

  /// True where a day stands rather than a share: "due 14/2", "10/31 is gonna be fun", "The sale ends 10/31".
  private static func isTold(_ m: Match, _ numbers: [Int]) -> Bool {
    let isDay = max(numbers[0], numbers[1]) > 12
    guard m.stretch.isInformal else {
      return isDay && m.before().map { !m.stretch.cue(of: $0).isDisjoint(with: [.schedule, .plan]) } ?? false
    }
    // "shes 3/8 greek": a share
    if isFraction(numbers), let next = m.after(), m.stretch.isContent(next) { return false }
    let isSubject = !m.stretch.cue(m.tokens.upperBound).isDisjoint(with: [.present, .future, .past, .conditional])
    if numbers[0] > 12 || isDay && isSubject { return true }
    // "appt 11/30 3:15pm"; "class of 11/18 lol", but "got 7/15", "gave it 12/20"
    if let next = m.after(), next.classes.contains(.hourNumber) || next.classes.contains(.atSign) { return true }
    // "interview 11/3 at 2"
    if m.isWord(m.after(), "at"), let hour = m.after(2), hour.classes.contains(.hourNumber), hour.number <= 12,
      m.after(3).map({ !$0.flags.contains(.word) || $0.classes.contains(.slang) }) ?? true
    {
      return true
    }
    if isDay, numbers[1] > 12, ![15, 16, 20, 25, 30].contains(numbers[1]),
      m.after().map({ !m.stretch.isContent($0) }) ?? true,
      m.before().map({ m.stretch.isContent($0) && !m.isWord($0, "got", "scored", "gave", "rated", "rating", "score") })
        ?? false
    {
      return true
    }
    guard let before = m.before() else { return false }
    return m.isWord(before, "finish", "finishes", "drops", "till", "til", "to", "for", "out", "off", "pto")
      || before.classes.contains(.deictic)
      || !m.stretch.cue(of: before).isDisjoint(with: [.schedule, .plan, .present])
  }

  /// "by 1/2 point", "from 3/8 to 1/4": halves, quarters, eighths, sixteenths.
  private static func isFraction(_ numbers: [Int]) -> Bool {
    [2, 4, 8, 16].contains(numbers[1]) && numbers[0] < numbers[1] && numbers[0] % 2 == 1
  }
}
