import Dates

/// Words that make a date a bound: "on or before June 3", "no later than Friday", "more than a year ago".
///
/// Which modifier says what is TimeML 1.2.1's table: of points in time, "more than a decade ago" is BEFORE, "less than a
/// year ago" AFTER, "no less than" ON_OR_BEFORE, "no more than" ON_OR_AFTER.
enum EnglishBounds {
  static let family = Family(
    name: "bounds",
    rules: [
      Rule("'within' < the 'hour'", "We will call you within [the hour].") { _ in .duration(Period(1, .hour)) },
      Rule("'these' number units", "in use [these thirty years]") { m in
        m.unit.map { .duration(Period(m.number.flatMap { $0.count }, $0)) }
      },
      Rule("'as' 'long' 'as' number units", "may take [as long as three months]") { m in
        m.unit.map { .modified(.equalOrLess, .duration(m.counted($0))) }
      },
      .phrase("'on' 'or' 'before' < date", "on or before [June 3]") { m in m.date().map { .modified(.onOrBefore, $0) }
      },
      .phrase("'on' 'or' 'after' < date", "on or after [June 3]") { m in m.date().map { .modified(.onOrAfter, $0) } },
      .phrase("'no'|'not' 'later' 'than' < date", "no later than [Friday]") { m in
        m.date().map { .modified(.onOrBefore, $0) }
      },
      .phrase("'no'|'not' 'earlier' 'than' < date", "no earlier than [Friday]") { m in
        m.date().map { .modified(.onOrAfter, $0) }
      },
      .phrase("'not' 'before' < date", "not before [June 3]") { m in m.date().map { .modified(.onOrAfter, $0) } },
      Rule("'more'|'longer' 'than' period ago|'earlier'", "more than four decades ago") { m in past(m, .before) },
      Rule("'over' period ago|'earlier'", "over a year ago") { m in
        EnglishPeriods.isParticle(m) ? nil : past(m, .before)
      },
      Rule("'just'|'well' 'over' period ago|'earlier'", "just over a year ago") { m in past(m, .before) },
      Rule("'just'|'well' 'under' period ago|'earlier'", "just under a year ago") { m in past(m, .after) },
      Rule("'less'|'fewer' 'than' period ago|'earlier'", "less than two weeks ago") { m in past(m, .after) },
      Rule("'at' 'least' period ago|'earlier'", "at least three years ago") { m in past(m, .onOrBefore) },
      Rule("'no'|'not' 'less'|'fewer' 'than' period ago|'earlier'", "no less than a year ago") { m in
        past(m, .onOrBefore)
      },
      Rule("'at' 'most' period ago|'earlier'", "at most two days ago") { m in past(m, .onOrAfter) },
      Rule("'no'|'not' 'more' 'than' period ago|'earlier'", "no more than two days ago") { m in past(m, .onOrAfter) },
      Rule("'more' 'than' period 'later'", "more than a year later") { m in later(m, .after) },
      Rule("'over' period 'later'", "over a month later") { m in later(m, .after) },
      Rule("'less' 'than' period 'later'", "less than two weeks later") { m in later(m, .before) },
      Rule("'at' 'least' period 'later'", "at least two weeks later") { m in later(m, .onOrAfter) },
    ])

  private static func past(_ m: Match, _ modifier: Modifier) -> Meaning? {
    m.period.flatMap { shift($0, .past, m.value(.ago) != nil ? .dateline : .narrative, modifier) }
  }

  private static func later(_ m: Match, _ modifier: Modifier) -> Meaning? {
    m.period.flatMap { shift($0, .future, .narrative, modifier) }
  }

  private static func shift(
    _ phrase: PeriodPhrase, _ direction: Direction, _ anchor: AnchorKind, _ modifier: Modifier
  ) -> Meaning? {
    // "over an hour later" names no day.
    if phrase.period.leading.unit.isClock, anchor == .narrative { return nil }
    if phrase.period.isVague { return .reference(direction == .past ? .past : .future) }
    return .modified(modifier, .shifted(phrase.period, direction, from: anchor))
  }
}
