import Dates

/// Which day a relative expression counts from.
public enum AnchorKind: String, Hashable, Sendable {
  /// The day of publication: "yesterday", "two weeks ago".
  case dateline
  /// The last date that the text told: "the next day", "two days later".
  case narrative
}

/// Which way an expression looks along time.
public enum Direction: Int, Hashable, Sendable {
  case past = -1
  case future = 1
}

/// A date that comes again and again until an anchor picks one: a Friday, a June, a June 4.
public indirect enum FloatingDate: Hashable, Sendable {
  case weekday(Weekday)
  case month(Int)
  case monthDay(month: Int, day: Int)
  case dayOfMonth(Int)
  /// "Friday the 13th": a day of some month with its weekday.
  case namedDay(Weekday, day: Int)
  case season(Season)
  case quarter(Int)
  /// "the 1988 quarter": the quarter told last, in another year.
  case sameQuarter
  /// "the same day in 2017": the day or the month told last, in another year.
  case sameDate(Granularity)
  case half(Int)
  case weekend
  /// "the first week of February": the week that has most of its days there; −1 is the last.
  case nthWeek(Int)
  /// Week `n` of the year, after ISO 8601.
  case week(Int)
  case holiday(Holiday)
  /// "Bank Holiday Monday": one of the four of Britain's year.
  case bankHoliday
  /// Day `n` of a month or a year; −1 is the last: "the last day of June".
  case nthDay(Int)
  /// "the third Monday in January", and of any month without one; −1 is the last.
  case nthWeekday(Int, Weekday, month: Int?)
  /// A day from Monday to Friday: "every weekday".
  case workday
  /// "the '80s": the digit of the decade.
  case decade(Int)
  /// "'98": the year within its century.
  case yearOfCentury(Int)
  /// "10/11": month and day, or day and month; a year below a hundred is one of some century.
  case numeric(Int, Int, year: Int?)
}

/// How a word like "last" moves a floating date: "last March", "next Friday", "this summer".
public enum Shift: Hashable, Sendable {
  /// The one before the anchor: "last March".
  case last
  /// The one around or nearest to the anchor: "this Friday".
  case this
  /// The one after the anchor: "next Friday".
  case next
  /// "last Tuesday": the one before the anchor, but not the day before it, of which one says "on Tuesday".
  case lastBeyond
  /// "next Thursday": the one after the anchor, but none of the two or three days behind it in its week.
  case nextBeyond
  /// So many units of the enclosing year back or on: "June of last year" is −1.
  case years(Int)
  /// One of them, which one is not said: "on a Sunday".
  case some
}

/// What the words of an expression say, before any dateline is known.
///
/// "on Monday" *means* the weekday Monday, direction not said; only with an anchor does it become a day. Nothing in a
/// meaning depends on the article, so a rule can be tested by itself.
public indirect enum Meaning: Hashable, Sendable {
  /// A stretch that the words name outright: March 4, 2019.
  case calendar(CalendarDate)
  /// A date that needs an anchor to pick it: Friday, last March, June 4.
  case floating(FloatingDate, Shift?)
  /// The stretch around the anchor, so many steps away: last month is (month, −1), today (day, 0).
  case enclosing(Granularity, Int, from: AnchorKind)
  /// A length away from the anchor: three weeks ago, two days later.
  case shifted(Period, Direction, from: AnchorKind)
  /// A length away from another expression: two days before Christmas, a week from Friday.
  case offset(Period, Direction, from: Meaning)
  /// A floating date inside another stretch: June of last year, the third quarter of 1998, Tuesday of next week.
  case within(FloatingDate, of: Meaning)
  /// The stretch around another expression: the week of October 7.
  case stretch(Granularity, of: Meaning)
  /// A time of day, on a day or by itself: 8 p.m. Friday, that night.
  case timed(Meaning?, TimeOfDay)
  /// A length of time: two weeks.
  case duration(Period)
  /// What comes again: every Friday, daily.
  case recurring(Recurrence)
  /// The past, the present, the future.
  case reference(Reference)
  /// An expression with something said about it: early June, about two years.
  case modified(Modifier, Meaning)
  /// A date that the calendar does not have; the words say why.
  case impossible(String)
}

extension Meaning {
  /// True for "the third quarter", "Q3 2019": the words name the quarter themselves.
  var namesQuarter: Bool {
    switch self {
    case .calendar, .floating, .within: true
    case .modified(_, let inner): inner.namesQuarter
    default: false
    }
  }
}
