import Dates
import Text

/// Finds the time expressions of a text and resolves each to a date with its reasons.
///
/// A tagger is a plain value without state between texts: the same text and dateline give the same answer, on any
/// machine, on any day.
///
///     let monday = CivilDay(year: 2024, month: 10, day: 21)
///     TimexTagger().timexes(in: "They met on Friday.", dateline: monday)[0].value == "2024-10-18"
public struct TimexTagger: Sendable {
  /// The language that it reads.
  public let language: Language

  /// A tagger for a language.
  public init(language: Language = .english) { self.language = language }

  /// The expressions of `text`, in its order, not overlapping. Without a dateline, relative dates stay unresolved.
  public func timexes(in text: String, dateline: CivilDay?) -> [Timex] {
    let marks = marks(in: text)
    var story = Story(
      marks: marks, dateline: dateline, isDayFirst: language.grammar.order.isDayFirst,
      hasPrintedDateline: dateline == nil && hasPrintedDateline(text))
    return marks.map { mark in
      Timex(
        extent: mark.extent, kind: mark.kind, meaning: mark.meaning,
        rule: language.grammar.rules[mark.rule].pattern, resolution: story.resolve(mark), preposition: mark.preposition)
    }
  }

  /// One phrase by itself, or nil when it is no time expression: what `resolve` shows.
  public func resolve(_ phrase: String, dateline: CivilDay?) -> Timex? {
    timexes(in: phrase, dateline: dateline).max { $0.extent.count < $1.extent.count }
  }

  /// The expressions with their meanings, before any anchor.
  private func marks(in text: String) -> [Mark] {
    var marks: [Mark] = []
    // Dense news tells a time in every 200 bytes; room that stays unused costs nothing.
    marks.reserveCapacity(text.utf8.count / 128)
    var matcher = Matcher(grammar: language.grammar, source: text)
    var position = 0
    while position < text.utf8.count {
      position = matcher.advance(from: position)
      let found = matcher.all()
      if found.isEmpty { continue }
      let stretch = matcher.stretch
      var last: Found?
      for found in found where !(last == nil && stretch.isInPrintedDateline(found)) {
        marks.append(mark(found, after: last, stretch))
        last = found
      }
    }
    return endingHeadings(
      lookingBack(sightingDays(measuringLists(borrowingDays(countingBack(sharingTenses(marks)))))), in: text)
  }

  /// True for a text that opens as an agency's news does: "LORNE, March 3 (Reuter) -".
  private func hasPrintedDateline(_ text: String) -> Bool {
    var matcher = Matcher(grammar: language.grammar, source: text)
    var position = 0
    while position < min(text.utf8.count, 600) {
      position = matcher.advance(from: position)
      if let first = matcher.all().first { return matcher.stretch.isInPrintedDateline(first) }
    }
    return false
  }

  private func mark(_ found: Found, after previous: Found?, _ stretch: Stretch) -> Mark {
    let continuesSentence =
      previous.map { stretch.isOneSentence($0.tokens.upperBound, found.tokens.lowerBound) } ?? false
    let first = stretch[found.tokens.lowerBound]
    let last = stretch[found.tokens.upperBound - 1]
    // "until at least Monday"
    let isLeast = stretch.isWord(found.tokens.lowerBound - 1, "least")
    let before = stretch.token(at: found.tokens.lowerBound - (isLeast ? 3 : 1))
    // "bought in jan. back Fri.": in a message the full stop behind a weekday, or a month in small letters, is the
    // sentence's.
    let isStopped =
      stretch.isInformal && last.flags.contains(.abbreviation)
      && (last.classes.contains(.weekday) || last.classes.contains(.month) && !last.flags.contains(.capital)
        || stretch.isMonthAtStop(found.tokens))
      && stretch.source.utf8.span[last.end - 1] == UInt8(ascii: ".")
    return Mark(
      extent: Extent(first.start, isStopped ? last.end - 1 : last.end), meaning: found.meaning, kind: found.kind,
      rule: found.rule,
      isDefinite: stretch[found.tokens.lowerBound].classes.contains(.article), isInMessage: stretch.isInformal,
      isPossessive: stretch.hasPossessiveEnding(found.tokens.upperBound),
      isAside: continuesSentence
        && previous.map { stretch.hasClause(between: $0.tokens.upperBound, found.tokens.lowerBound) } ?? false,
      preposition: before.flatMap { stretch.grammar.prepositions[Int($0.entry)] },
      isRangeEnd: stretch.joins(previous, found), isOpenHour: stretch.isOpenHour(found),
      continuesSentence: continuesSentence,
      hasThis: found.tokens.contains { stretch.isClass($0, .this) },
      isOfSaying: stretch.cue(found.tokens.lowerBound - (before?.classes.contains(.preposition) == true ? 2 : 1))
        .contains(.saying),
      isThatWeekday: stretch.isThatWeekday(found),
      weekday: found.meaning.isBareMonth ? stretch.weekday(in: found.tokens) : nil,
      continuesClause: continuesSentence
        && previous.map { previous in
          (previous.meaning.isTimeAlone || found.meaning.isTimeAlone
            || previous.meaning.isYear && found.meaning.isBareMonth)
            && stretch.isOneClause(
              previous.tokens.upperBound, found.tokens.lowerBound,
              afterOpening: !previous.meaning.isTimeAlone || stretch.opensSentence(previous.tokens.lowerBound))
        } ?? false,
      isBehindWhen: continuesSentence
        && previous.map { stretch.isWhenClause($0.tokens.upperBound, found.tokens.lowerBound) } ?? false,
      isBeforeWhen: stretch.isWord(
        stretch.isClass(found.tokens.upperBound, .comma) ? found.tokens.upperBound + 1 : found.tokens.upperBound, "when"
      ),
      isListed: continuesSentence && previous.map { stretch.isList($0, found) } ?? false,
      isJoined: continuesSentence && previous.map { stretch.isJoined($0, found) } ?? false,
      continuesParagraph: continuesSentence
        || previous.map { stretch.isOneParagraph($0.tokens.upperBound, found.tokens.lowerBound) } ?? false,
      opensSentence: stretch.opensSentence(found.tokens.lowerBound),
      isInName: stretch.namesThing(found), isBase: stretch.isBase(found), isCompared: stretch.isCompared(found),
      isEntryYear: stretch.opensEntry(year: found.tokens),
      isOfPluperfect: found.meaning.namedDate != nil && stretch.isOfPluperfect(found.tokens),
      isEntry: stretch.opensEntry(found.tokens),
      isEndOfPeriod: stretch.endsPeriod(found.tokens), isLabel: stretch.opensLabel(found.tokens),
      isHeading: stretch.isLine(found.tokens),
      isEraOpen: found.tokens.allSatisfy { !stretch.isClass($0, .era) },
      asides: Asides(found, after: previous, continuesSentence, stretch),
      tense: found.meaning.needsTense ? stretch.order.tense(stretch, stretch.first(of: found, previous)) : nil)
  }

}

/// An expression before its resolution.
struct Mark {
  var extent: Extent
  var meaning: Meaning
  var kind: TimexKind
  var rule: Int
  /// True when it begins with an article: "the nine months".
  var isDefinite = false
  /// True in a short message.
  var isInMessage = false
  /// True for "Monday's".
  var isPossessive = false
  /// True in a clause behind "after", "before" or "since", in a sentence that has told a date: "crossed on Monday, after the
  /// bridge was shut last Tuesday".
  var isAside = false
  var preposition: Preposition?
  /// True for the second end of a range: "from Monday to Thursday".
  var isRangeEnd = false
  /// True for a time by the clock that leaves open which half of the day it is of: "6:20", "2 o'clock".
  var isOpenHour = false
  /// True when the expression before stands in the same sentence.
  var continuesSentence = false
  /// True for "later this year".
  var hasThis = false
  /// True right behind a verb of saying: "…, the police said last night".
  var isOfSaying = false
  /// True for "on the Tuesday", with nothing behind it that says which.
  var isThatWeekday = false
  /// The weekday that a day without a year is told with: "Friday, January 17".
  var weekday: Weekday?
  /// True when one of the two is a time without a day, or the second a day behind its year, and both stand in one clause.
  var continuesClause = false
  /// True in a clause with "when" right behind the expression before: "in 1980, when hundreds died in July".
  var isBehindWhen = false
  /// True before a clause with "when": "since 1979, when a strike went on for weeks".
  var isBeforeWhen = false
  /// True for a month or a day of the year in a list that the expression before is in.
  var isListed = false
  /// True for one in a clause that "and" joins to that of the month before.
  var isJoined = false
  /// True for one before such a clause, whose month goes on from its own.
  var isFirstOfClauses = false
  /// Months that the list or the range which opens here reaches ahead.
  var monthsAhead = 0
  /// True when the expression before stands in the same paragraph.
  var continuesParagraph = false
  /// True when nothing but a preposition stands before it in its sentence.
  var opensSentence = false
  /// True for a year that names a thing: "the 1896 list".
  var isInName = false
  /// True for the year of an index, of which nothing is told: "base 1980".
  var isBase = false
  /// True for a time that another is compared with: "more than in 1796".
  var isCompared = false
  /// True for a year, or a month with its year, that opens an entry of a chronicle: "1781. On 4 April …".
  var isEntryYear = false
  /// True below a heading that ends the stretch of the date that stood over it.
  var endsHeading = false
  /// True for a date of what had been before: "In June 1810 he had seen an army".
  var isOfPluperfect = false
  /// True for a time that opens an entry of a log: "07:12 Good morning".
  var isEntry = false
  /// True for "the year, which ended March 31".
  var isEndOfPeriod = false
  /// True for the time of an entry in a running report, with its colon: "10.15am: In Leeds".
  var isLabel = false
  /// True for a line of its own, as the days of a log stand over their entries.
  var isHeading = false
  /// True for a date without "BC" and "AD".
  var isEraOpen = true
  /// What its sentence shows of what goes on from it and what is only looked at.
  var asides = Asides()
  /// The day with its year that the paragraph names next.
  var dayBehind: CivilDay?
  /// The date that its sentence tells next, from which it looks back.
  var dateBehind: CalendarDate?
  var tense: Tense?
}

extension Meaning {
  /// True when the clause must say which way the expression looks.
  var needsTense: Bool {
    switch self {
    case .floating(_, nil), .floating(_, .this), .floating(_, .next), .floating(_, .nextBeyond): true
    case .timed(nil, _), .timed(.enclosing(.day, 0, from: .narrative), _), .shifted(_, _, from: .narrative),
      .enclosing(_, ..<0, from: .narrative), .enclosing(_, 1, from: .dateline), .enclosing(.day, 0, from: .dateline),
      .enclosing(.week, 0, from: .dateline):
      true
    case .enclosing(.day, 1, from: .narrative): true
    case .timed(let day?, _): day.needsTense
    case .offset(_, _, from: let base): base.needsTense
    case .modified(_, let inner): inner.needsTense
    case .within(_, of: let base), .stretch(_, of: let base): base.needsTense
    default: false
    }
  }
}
