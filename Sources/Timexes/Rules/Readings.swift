import Dates

// What the words of a match mean, shared by the languages: a rule supplies the word order, these the meaning.

extension Match {
  /// How far "last", "this" and "next" step.
  var step: Int { value(.last) != nil ? -1 : value(.next) != nil ? 1 : 0 }

  /// The day of a month in a year; a day that the calendar does not have is impossible.
  func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Meaning? {
    guard let month, let day else { return nil }
    guard let year else {
      guard (1...12).contains(month), day >= 1, day <= CivilDay.length(ofMonth: month, year: 2000) else {
        return .impossible("the month has no day \(day)")
      }
      return .floating(.monthDay(month: month, day: day), nil)
    }
    guard let date = CalendarDate.day(year, month, day) else {
      return .impossible("there is no day \(day) in that month of \(year)")
    }
    return .calendar(date)
  }

  /// True when the month's word is surely a month here: "May" with a capital and no person's verb behind it.
  var isMonthSure: Bool {
    guard let token = word(in: .month) else { return true }
    if token.flags.contains(.capital) || !token.classes.contains(.doubtful) { return true }
    // "the 5th of may", "on may 5", "3 mar": a number makes sure, where no verb is spelled like the month.
    if tokens.contains(where: { stretch.isClass($0, .ordinalSuffix) }) { return true }
    guard tokens.contains(where: { stretch.isClass($0, .integer) }) else { return false }
    return isAfter(.preposition) || token.end - token.start <= 3 && stretch.cue(of: token).isEmpty || isMessageDaySure
  }

  /// True when the token before is a preposition of time, an article, or nothing at all.
  func isAfter(_ classes: WordClass) -> Bool { before().map { !$0.classes.isDisjoint(with: classes) } ?? false }

  /// True when the token behind is of one of the classes.
  func isAfterwards(_ classes: WordClass) -> Bool { after().map { !$0.classes.isDisjoint(with: classes) } ?? false }

  /// The span of a unit around the anchor, so many steps away.
  func enclosing(_ step: Int, from anchor: AnchorKind = .dateline) -> Meaning? {
    guard let granularity = unit?.granularity else { return nil }
    return .enclosing(granularity, step, from: anchor)
  }

  /// A floating date named by one word: a weekday, a month, a season, a weekend.
  var named: FloatingDate? {
    if let weekday { return .weekday(weekday) }
    if let month { return .month(month) }
    if let season { return .season(season) }
    if let holiday { return .holiday(holiday) }
    return nil
  }

  /// True when the word behind shows that this is a name or a count: "May said", "Sun newspaper".
  var isFollowedByGluedWord: Bool {
    guard let next = after() else { return false }
    return next.isGlued && next.flags.contains(.word)
  }

  /// True when a word follows that the last number counts.
  var isFollowedByCount: Bool {
    if stretch.isInformal { return countsInMessage }
    guard let next = after(), next.flags.contains(.word) else { return false }
    return next.classes.isDisjoint(with: [.joiner, .preposition, .meridiem, .deictic, .weekday, .tonight])
  }

  /// A year told by two digits after an apostrophe.
  func shortYear(_ digits: Int?) -> Meaning? { digits.map { .floating(.yearOfCentury($0), nil) } }
}

extension Meaning {
  /// Itself when it is a day, which a time of day can stand on.
  var asDay: Meaning? {
    switch self {
    case .calendar(let date): date.granularity == .day ? self : nil
    case .floating(let date, _):
      switch date {
      case .weekday, .monthDay, .dayOfMonth, .namedDay, .holiday, .numeric, .nthWeekday: self
      default: nil
      }
    case .enclosing(.day, _, _): self
    case .within(let date, _):
      switch date {
      case .weekday, .monthDay, .dayOfMonth, .nthDay, .nthWeekday, .holiday: self
      default: nil
      }
    case .shifted(let period, _, _): period.leading.unit == .day ? self : nil
    default: nil
    }
  }
}

extension Meaning {
  /// True for a month, of whatever year.
  var isMonth: Bool {
    switch self {
    case .calendar(let date): date.granularity == .month
    case .floating(.month, _), .within(.month, _), .enclosing(.month, _, _): true
    default: false
    }
  }

  /// True for a year, whichever.
  var isYear: Bool {
    switch self {
    case .calendar(let date): date.granularity == .year
    case .enclosing(.year, _, _): true
    default: false
    }
  }
}

/// The modifiers that words of quantity and phase stand for.
enum Phases {
  /// "early", "mid", "late" in the lexicon's order.
  static func modifier(_ value: Int?) -> Modifier? {
    switch value {
    case 0: .start
    case 1: .mid
    case 2: .end
    default: nil
    }
  }
}
