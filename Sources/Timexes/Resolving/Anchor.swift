import Dates

/// Everything that an expression is counted from: the day of publication, the date last told, and what the document and
/// the clause show about direction.
struct Anchor: Sendable {
  /// The day of publication.
  var dateline: CivilDay?
  /// The date that the text told last.
  var narrative: CalendarDate?
  /// The day told last, which "the same day" means behind a week or a month.
  var day: CivilDay?
  /// The day that lengths count from behind a month or a year that was only looked back at.
  var countedDay: CivilDay?
  /// The time of day told last, with its day.
  var time: ToldTime?
  /// True when the date told last was counted from the day before it: "the week before".
  var isAside = false
  /// The decade or century told last, for "the following century".
  var era: CalendarDate?
  /// The last quarter told that is over, for "a year ago" beside it.
  var quarter: CalendarDate?
  /// True when the story runs far from its dateline.
  var isHistory = false
  /// True for news whose day of publication is not known: no year that it mentions is the one to count from.
  var isUndated = false
  /// True in a short message: what it does not say lies ahead.
  var isMessage = false
  /// Whether numeric dates have the day first, where the document shows it.
  var dayFirst: Bool?
  /// Whether the language writes the day first, where the document does not show it.
  var isDayFirst = false
  /// The month or day right before in a list.
  var listed: CalendarDate?
  /// Months that the list which opens here reaches ahead, where all of it is over.
  var monthsOver = 0
  /// What the clause says about direction.
  var tense: Tense?

  /// What bare months and days count from: the story in a history, unless the clause tells what is to come, else the
  /// dateline.
  var base: (day: CivilDay, step: Step)? {
    let looksAhead = tense?.isFirm == true || tense?.isTimetable == true
    if isHistory && !looksAhead || dateline == nil && !isUndated, let narrative {
      return (narrative.first, .fromNarrative(narrative))
    }
    return dateline.map { ($0, .fromDateline($0)) }
  }
}

/// Which way a clause looks, and the word that shows it.
struct Tense: Hashable, Sendable {
  var direction: Direction
  var word: String
  /// True when a preposition shows it: "by Friday", "since March".
  var isPreposition = false
  /// True for a verb that leaves open what lies ahead: "has been postponed", "said".
  var isOpen = false

  /// True for "will" and "shall", which leave no doubt.
  var isFirm = false
  /// True for the present tense of a timetable: "expires in December".
  var isTimetable = false

  /// True for a plain past right before the expression: "died on May 3".
  var isDirect = false
  /// True for a verb right before "from" or "between".
  var opensRange = false

  /// True for the present perfect, which says nothing of a noun's own month: "has signaled a rise in June".
  var isPerfect = false
  /// True for "had rented", which looks back from what is told.
  var isPluperfect = false
  /// True for "first-half results", which come out when their time is over.
  var isOfResults = false
  /// True for what comes year after year, in no certain one: "usually starts in June".
  var isHabit = false
  /// True when what was planned is over, so that the nearest occurrence is meant.
  var isNearest = false

  /// How many times nearer, in tenths, the one behind must be for it to be meant, of what was settled or asked or stands in
  /// the present; nil where the clause decides alone.
  var lean: Int?
  /// The same of a date that hangs loosely on its verb, and of either side: "will review their February accord".
  var slack: Int?

  /// The reason that it gives.
  var step: Step { isPreposition ? .preposition(word, direction) : .tense(word: word, direction) }
}
