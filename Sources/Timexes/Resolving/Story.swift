import Dates

/// What a document has told so far, as a fold over its expressions: the date that "two days later" counts from.
///
/// The policy between dateline and story is one for the whole document. A text is a history when at least three of its
/// expressions name their year and most of these lie more than two years from the dateline: then bare months and days
/// belong to the year last told. In news, bare dates count from the dateline, and only words that say so ("that day",
/// "two days later", "the following month") count from the story.
struct Story {
  private var anchor: Anchor
  /// The date of the expression before.
  private var last: CalendarDate?

  init(marks: [Mark], dateline: CivilDay?, isDayFirst: Bool) {
    anchor = Anchor(dateline: dateline)
    anchor.isDayFirst = isDayFirst
    anchor.dayFirst = Story.dayFirst(marks)
    anchor.isHistory = Story.isHistory(marks, dateline)
  }

  /// Resolves the next expression and remembers its date.
  mutating func resolve(_ mark: Mark) -> Resolution {
    anchor.tense = mark.tense
    var anchor = anchor
    if mark.isRangeEnd, let last {
      // The far end of a range lies behind its near end.
      anchor.dateline = nil
      anchor.narrative = last
      anchor.tense = Tense(direction: .future, word: "to", isPreposition: true)
    }
    let resolution = Resolver(anchor: anchor).resolve(mark.meaning)
    remember(mark, resolution)
    return resolution
  }

  private mutating func remember(_ mark: Mark, _ resolution: Resolution) {
    // In a history, what counts from the day of publication is no part of the story.
    if anchor.isHistory && resolution.anchor == .dateline { return }
    last = if case .date(let date)? = resolution.value { date } else { nil }
    switch resolution.value {
    case .date(let date)?:
      anchor.era = date.granularity < .year ? date : nil
      guard date.granularity >= .year, mark.kind != .duration else { return }
      if date.granularity == .quarter {
        // "a year earlier" looks back from the quarter told and does not become it.
        guard mark.meaning.namesQuarter else { return }
        anchor.quarter = date
      }
      // A year alone does not end the story's month of that year.
      if date.granularity == .year, anchor.isHistory, let narrative = anchor.narrative, date.contains(narrative) {
        return
      }
      if case .enclosing(_, 0, .dateline) = mark.meaning, date.granularity < .day { return }
      anchor.narrative = date
    case .time(let day?, _)?: anchor.narrative = CalendarDate(day)
    default: break
    }
  }

  /// The order of day and month that some numeric date of the document proves; nil when none does or two disagree.
  private static func dayFirst(_ marks: [Mark]) -> Bool? {
    var dayFirst = false
    var monthFirst = false
    for mark in marks {
      guard case .floating(.numeric(let first, let second, _), _) = mark.meaning else { continue }
      if first > 12 { dayFirst = true }
      if second > 12 { monthFirst = true }
    }
    return dayFirst == monthFirst ? nil : dayFirst
  }

  private static func isHistory(_ marks: [Mark], _ dateline: CivilDay?) -> Bool {
    guard let dateline else { return false }
    var near = 0
    var far = 0
    var fine = 0
    for mark in marks {
      switch mark.meaning {
      case .calendar(let date) where date.granularity >= .year:
        let isFar = abs(date.year - dateline.year) > 2
        if isFar { far += 1 } else { near += 1 }
        if isFar && date.granularity > .year { fine += 1 }
      case .enclosing(.day, _, .dateline), .floating(.weekday, nil): near += 1
      default: break
      }
    }
    return far >= 3 && far > 2 * near || near == 0 && fine > 0
  }
}
