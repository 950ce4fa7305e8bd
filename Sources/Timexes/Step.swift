import Dates

/// One reason on the way from words to a date, as data; `description` is the only place that words it.
public enum Step: Hashable, Sendable {
  /// The words name the date by themselves.
  case named
  /// The words tell how long, how often, or no certain time at all, and so name no date.
  case length, frequency, uncertainTime
  /// Counted from the day of publication.
  case fromDateline(CivilDay)
  /// Counted from the date last told.
  case fromNarrative(CalendarDate)
  /// There is nothing to count from.
  case noAnchor
  /// The story runs far from the day of publication, so that its bare dates belong to the story's time.
  case history
  /// A story goes on, so that its next date lies behind the one told last.
  case goesOn
  /// It stands in a list with the date told before.
  case listed
  /// The dateline's own day has this name.
  case sameDay
  /// The dateline lies in the month, season or quarter of this name.
  case around
  /// A word of the clause says that it is over, or that it lies ahead.
  case tense(word: String, Direction)
  /// Nothing in the clause says which way; news tells of what has been.
  case newsHabit
  /// The words speak of one of them and do not say which.
  case unnamed
  /// Nothing in the clause says which way; a short message speaks of what comes.
  case messageHabit
  /// The nearest occurrence to the anchor.
  case nearest
  /// A word of the expression itself says which way: "last", "next".
  case said(Direction)
  /// The preposition before it says which way.
  case preposition(String, Direction)
  /// The order of day and month, and what decided it.
  case numericOrder(dayFirst: Bool, byDocument: Bool)
  /// A year or decade of two digits stands for the one nearest to the anchor.
  case shortYear
  /// The calendar has no such date.
  case impossible(String)
  /// The weekday that is told with it decides the year.
  case weekday
  /// A week or a month is as fine as the words are.
  case precision(Granularity)
}

extension Step {
  /// The reason in words, as pages, `resolve` and the JSON show it.
  public var description: String {
    switch self {
    case .named: "the words name the date by themselves"
    case .length: "the words tell how long, and name no date"
    case .frequency: "the words tell how often, and name no date"
    case .uncertainTime: "the words mean no certain date"
    case .fromDateline(let day): "counted from the dateline, \(CalendarDate(day).spoken)"
    case .fromNarrative(let date): "counted from the date told before, \(date.spoken)"
    case .noAnchor: "there is no dateline and no earlier date to count from"
    case .history: "the story runs far from its dateline, so the date belongs to the time last told"
    case .goesOn: "a story goes on, so the first such date from there was taken"
    case .listed: "it stands in a list with that date, and goes on from it"
    case .sameDay: "the dateline's own day has that name"
    case .around: "the dateline lies in it"
    case .tense(let word, let direction): "“\(word)” tells of the \(direction == .past ? "past" : "future")"
    case .unnamed: "the words do not say which one"
    case .newsHabit: "nothing in the clause looks ahead, and news tells of what has been"
    case .messageHabit: "nothing in the clause looks back, and a message speaks of what comes"
    case .nearest: "the nearest such date was taken"
    case .said(let direction): "the words say that it lies \(direction == .past ? "before" : "after") it"
    case .preposition(let word, let direction): "“\(word)” looks to the \(direction == .past ? "past" : "future")"
    case .numericOrder(let dayFirst, let byDocument):
      (dayFirst ? "the day stands before the month" : "the month stands before the day")
        + (byDocument ? ", as another date of the text shows" : "; nothing in the text decides the order")
    case .shortYear: "two digits stand for the nearest year or decade"
    case .impossible(let reason): "the calendar has no such date: \(reason)"
    case .weekday: "the day of that year has the weekday that stands beside it"
    case .precision(let granularity): "the words are as fine as a \(granularity.name), and so is the date"
    }
  }
}

extension CalendarDate {
  /// The date as a sentence says it: "Monday 2024-10-21", "2024-06".
  var spoken: String {
    guard granularity == .day else { return EDTF(self)?.description ?? timexValue }
    return first.weekday.name + " " + timexValue
  }
}
