import Dates
import Text
import Timexes

/// A time expression in the tree of its sentence, with the date that it gives to an event.
struct PlacedTimex: Sendable {
  /// The index of the expression in the article; of the first one of a range.
  let index: Int
  /// Its words.
  let words: Range<Int>
  /// The word of it that the rest depends on.
  let head: Int
  /// The date.
  let date: EventDate
  /// Why the date is another than that which the expression was read as: the one before publication, or after it.
  var rereading: String?

  /// The expressions that place something on the calendar, of `timexes[range]`, which stand in the sentence. The two ends of
  /// a range ("from March to May") become one.
  static func all(_ timexes: [Timex], _ range: Range<Int>, in tree: SentenceTree, dateline: CivilDay?) -> [PlacedTimex]
  {
    var found: [PlacedTimex] = []
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      let timex = timexes[index]
      guard let words = place(timex, tree), let head = tree.head(of: words) else { continue }
      if timex.kind == .duration, index + 1 < range.upperBound, let end = place(timexes[index + 1], tree),
        isLengthTo(words, end, tree), let date = stretch(timex, to: timexes[index + 1])
      {
        found.append(
          PlacedTimex(index: index + 1, words: words.lowerBound..<end.upperBound, head: head, date: date))
        index += 1
        continue
      }
      // "the last three months of 2018"
      if timex.kind == .duration, index + 1 < range.upperBound, let end = place(timexes[index + 1], tree),
        end.lowerBound == words.upperBound + 1 && tree.lemmas[words.upperBound] == "of"
          || end.lowerBound == words.upperBound && ["last", "next", "this"].contains(tree.lemmas[words.upperBound]),
        let date = part(timex, words, tree, of: timexes[index + 1])
      {
        found.append(
          PlacedTimex(index: index + 1, words: words.lowerBound..<end.upperBound, head: head, date: date))
        index += 1
        continue
      }
      // "the quarter ended March 31"
      if timex.kind == .date, index + 1 < range.upperBound, let end = place(timexes[index + 1], tree),
        isLengthTo(words, end, tree), let date = half(timex, to: timexes[index + 1]) ?? EventDate(timex, isBound: false)
      {
        found.append(
          PlacedTimex(index: index, words: words.lowerBound..<end.upperBound, head: head, date: date))
        index += 1
        continue
      }
      if timex.kind == .duration, let dateline, let date = stretch(timex, words, tree, dateline) {
        found.append(PlacedTimex(index: index, words: words, head: head, date: date))
      }
      guard timex.kind == .date || timex.kind == .time else { continue }
      if index + 1 < range.upperBound, let end = place(timexes[index + 1], tree),
        areTwoDays(words, end, tree, behind: found.last), let date = twoDays(timex, timexes[index + 1])
      {
        found.append(PlacedTimex(index: index, words: words.lowerBound..<end.upperBound, head: head, date: date))
        index += 1
        continue
      }
      if let end = timexes[index + 1..<range.upperBound].first.flatMap({ place($0, tree) }),
        isRange(words, end, tree) || isUpToEvent(words, end, tree),
        let first = EventDate(timex, isBound: false) ?? now(timex, dateline),
        let last = EventDate(timexes[index + 1], isBound: false),
        let date = hours(timex, last) ?? EventDate(from: first, to: last)
      {
        found.append(PlacedTimex(index: index, words: words.lowerBound..<end.upperBound, head: head, date: date))
        // The event at the end has its own date besides.
        if end.lowerBound <= words.upperBound + 2 { index += 1 }
      } else if !isAfterClause(timex, words, tree),
        let date = week(timex, words, tree) ?? twoYears(timex, words, tree)
          ?? EventDate(timex, isBound: isBound(head, words, tree))
      {
        found.append(PlacedTimex(index: index, words: words, head: head, date: sinceThen(date, words, tree)))
      }
    }
    return found
  }

  /// "the first half ended November 30", "the quarter ended July 31", "the year that ended June 30": the months up to then.
  private static func half(_ timex: Timex, to end: Timex) -> EventDate? {
    guard case .date(let date)? = timex.resolution.value, let months = lengths[date.granularity],
      case .date(let last)? = end.resolution.value, last.granularity >= .month, last.last != date.last,
      let next = monthsEnd(last.last) ?? (date.granularity == .half ? last.last + 1 : nil),
      let first = next.moved(by: Period(months, .month), times: -1)
    else { return nil }
    return EventDate(from: first, to: last.last)
  }

  /// The first day of the next month, for the last day of one; February 28 is its end in any year.
  private static func monthsEnd(_ day: CivilDay) -> CivilDay? {
    let isShort = (day.month, day.day) == (2, 28) && (day + 1).day != 1
    let next = isShort ? day + 2 : day + 1
    return next.day == 1 ? next : nil
  }

  /// The months of what a firm reckons by.
  private static let lengths: [Granularity: Int] = [.quarter: 3, .half: 6, .year: 12]

  /// "the week ended February 26": the seven days up to then, whichever weekday that is.
  private static func week(_ timex: Timex, _ words: Range<Int>, _ tree: SentenceTree) -> EventDate? {
    guard words.contains(where: { ["ended", "ending"].contains(tree.forms[$0]) }),
      case .date(let week)? = timex.resolution.value, week.granularity == .week,
      case .stretch(.week, of: let inner) = timex.meaning
    else { return nil }
    let day: CivilDay? =
      switch inner {
      case .calendar(let date): date.granularity == .day ? date.first : nil
      case .floating(.monthDay(let month, let number), _):
        (0..<7).map { week.first + $0 }.first { $0.month == month && $0.day == number }
      default: nil
      }
    return day.flatMap { EventDate(from: $0 - 6, to: $0) }
  }

  /// "on the morning after the polls closed": the day is that behind another event, which is not told here.
  private static func isAfterClause(_ timex: Timex, _ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    guard tree.forms[words.lowerBound].lowercased() == "the", words.upperBound < tree.count,
      ["after", "before"].contains(tree.lemmas[words.upperBound])
    else { return false }
    // "withdrew it the week before its performance"
    if case .enclosing(_, 0, _) = timex.meaning { return true }
    return timex.meaning.isTimeAlone
  }

  /// "on Monday and Tuesday", "May 24 and 25", which no day stands before.
  private static func areTwoDays(
    _ words: Range<Int>, _ end: Range<Int>, _ tree: SentenceTree, behind last: PlacedTimex?
  ) -> Bool {
    let gap = words.upperBound..<max(words.upperBound, end.lowerBound)
    guard gap.count == 1, isClosed(behind: end.upperBound, words.lowerBound, tree),
      gap.first.map({ tree.lemmas[$0] == "and" }) ?? false,
      words.lowerBound == 0 || tree.lemmas[words.lowerBound - 1] != "between"
    else { return false }
    return last.map { $0.words.upperBound + 1 < words.lowerBound } ?? true
  }

  /// True where no other clause begins with the second day: "closed Monday and Tuesday reopened"; but "a poll taken Thursday
  /// and Friday gave him a lead".
  private static func isClosed(behind end: Int, _ start: Int, _ tree: SentenceTree) -> Bool {
    guard end < tree.count else { return true }
    if [.punctuation, .adposition, .coordinatingConjunction, .subordinatingConjunction].contains(tree[end].tag) {
      return true
    }
    guard tree[end].tag == .verb, tree[end].xpos.isFinite, let subject = tree.subject(of: end) else { return false }
    return subject < start && !(subject..<start).contains { tree[$0].xpos.isFinite }
  }

  /// Two days, of which the second is the next: both of them.
  private static func twoDays(_ first: Timex, _ second: Timex) -> EventDate? {
    guard case .date(let one)? = first.resolution.value, case .date(let other)? = second.resolution.value,
      one.granularity == .day, other.granularity == .day, other.first == one.first + 1
    else { return nil }
    return EventDate(from: one.first, to: other.first)
  }

  /// "the 1986/87 season": both years.
  private static func twoYears(_ timex: Timex, _ words: Range<Int>, _ tree: SentenceTree) -> EventDate? {
    guard case .date(let first)? = timex.resolution.value, first.granularity == .year, words.count == 1,
      tree.forms[words.lowerBound].utf8.dropFirst(4).first == UInt8(ascii: "/"),
      let last = CalendarDate.year(first.year + 1), let one = EDTF(first), let other = EDTF(last)
    else { return nil }
    return EventDate(
      from: EventDate(edtf: one, granularity: "year"), to: EventDate(edtf: other, granularity: "year"))
  }

  /// "Between then and the autumn of 2022": only its end is told here.
  private static func sinceThen(_ date: EventDate, _ words: Range<Int>, _ tree: SentenceTree) -> EventDate {
    guard words.lowerBound > 2, tree.lemmas[words.lowerBound - 1] == "and",
      tree.lemmas[words.lowerBound - 2] == "then", tree.lemmas[words.lowerBound - 3] == "between"
    else { return date }
    return EventDate(edtf: .interval(.open, date.edtf.end), granularity: "interval")
  }

  /// True behind "for": "a loss for the third quarter".
  func isFor(_ tree: SentenceTree) -> Bool {
    words.lowerBound > 0 && tree.lemmas[words.lowerBound - 1] == "for" && date.day == nil
  }

  /// True behind "by" and "before".
  func isBound(_ tree: SentenceTree) -> Bool {
    words.lowerBound > 0 && ["before", "by"].contains(tree.lemmas[words.lowerBound - 1])
  }

  /// True behind "as of", which says up to when something is known, and not when it was.
  func isAsOf(_ tree: SentenceTree) -> Bool {
    words.lowerBound > 1 && tree.lemmas[words.lowerBound - 1] == "of" && tree.lemmas[words.lowerBound - 2] == "as"
  }

  /// True for "the budget for the year 1988" before its verb: it says first what the subject is.
  func isInSubject(of verb: Int, _ tree: SentenceTree) -> Bool {
    guard let subject = tree.subject(of: verb), subject < words.lowerBound, words.upperBound <= verb else {
      return false
    }
    return tree.ancestors(of: head, atMost: 8).contains(subject)
  }

  /// True for "risen in March", but not for "narrowed from a year earlier".
  func isRightBehind(_ verb: Int, _ tree: SentenceTree) -> Bool {
    (verb + 1...verb + 2).contains(words.lowerBound) && tree.lemmas[words.lowerBound - 1] != "from"
  }

  /// True where it says more closely what stands right before it: "two years later, on 30 April 1793".
  func isFiner(than coarse: PlacedTimex, _ tree: SentenceTree) -> Bool {
    // "the autumn statement on 25 November"
    if date.day != nil, coarse.date.granularity == "season", let days = date.edtf.days,
      let season = coarse.date.edtf.days,
      season.contains(days.lowerBound)
    {
      return true
    }
    guard coarse.words.upperBound < words.lowerBound, tree[coarse.words.upperBound].xpos == .comma,
      words.lowerBound == coarse.words.upperBound + 1
        || words.lowerBound == coarse.words.upperBound + 2 && ["in", "on"].contains(tree.lemmas[words.lowerBound - 1]),
      let days = date.edtf.days, let other = coarse.date.edtf.days
    else { return false }
    return other.contains(days.lowerBound) && days.upperBound - days.lowerBound < other.upperBound - other.lowerBound
  }

  /// The same expression for what has lasted since then.
  var openEnded: PlacedTimex {
    PlacedTimex(
      index: index, words: words, head: head,
      date: EventDate(edtf: .interval(date.edtf.start, .open), granularity: "interval"))
  }

  /// The date that it ends with, without the preposition before it: "from 1930 until 2014, when it gave up".
  func end(_ timexes: [Timex], in tree: SentenceTree) -> PlacedTimex? {
    guard timexes.indices.contains(index + 1), case .interval(.date, .date) = date.edtf,
      case let last = tree.words(in: timexes[index + 1].extent), last.upperBound == words.upperBound,
      last.lowerBound > words.lowerBound
    else { return withoutBound(timexes) }
    return EventDate(timexes[index + 1], isBound: false).map {
      PlacedTimex(index: index + 1, words: last, head: head, date: $0)
    }
  }

  /// The same expression without the preposition before it.
  func withoutBound(_ timexes: [Timex]) -> PlacedTimex? {
    EventDate(timexes[index], isBound: false).map { PlacedTimex(index: index, words: words, head: head, date: $0) }
  }

  /// "the past two weeks", "the next three months": a length that ends or begins on the day of publication; "all week": the
  /// one that holds it.
  private static func stretch(_ timex: Timex, _ words: Range<Int>, _ tree: SentenceTree, _ dateline: CivilDay)
    -> EventDate?
  {
    guard case .period(let period)? = timex.resolution.value else { return nil }
    let lemmas = words.prefix(3).map { tree.forms[$0].lowercased() }
    func moved(_ direction: Int) -> CivilDay? { dateline.moved(by: period, times: direction) }
    // "the last two years of the war" are the war's.
    let isOfAnother = words.upperBound < tree.count && tree.lemmas[words.upperBound] == "of"
    if lemmas.contains(where: { $0 == "last" && !isOfAnother || ["past", "previous"].contains($0) }) {
      // "in the last minute" of a match
      return moved(-1).flatMap { $0 == dateline ? nil : EventDate(from: $0, to: dateline) }
    }
    // "killed hundreds in the following year" is counted from what was told; nor is the past ahead.
    if lemmas.contains("following") || lemmas.contains("next") && isToldInPast(words, tree) { return nil }
    if lemmas.contains("next") || lemmas.contains("coming") {
      return moved(1).flatMap { EventDate(from: dateline, to: $0) }
    }
    guard lemmas.contains(where: { ["all", "entire", "whole"].contains($0) }), period.parts.count == 1,
      let unit = period.parts.first?.unit.granularity, unit < .day, let date = CalendarDate.enclosing(dateline, unit)
    else { return nil }
    return EDTF(date).map { EventDate(edtf: $0, granularity: unit.eventName) }
  }

  /// "In the next two years troops burned the town": a finite past without "would" stands next to it.
  private static func isToldInPast(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    guard let head = tree.head(of: words),
      let verb = tree.ancestors(of: head, atMost: 4).first(where: { tree[$0].tag == .verb })
    else { return false }
    return tree[verb].xpos == .vbd && !VerbWords.saying.contains(tree.lemmas[verb])
      && !VerbWords.planning.contains(tree.lemmas[verb]) && !VerbWords.wishing.contains(tree.lemmas[verb])
  }

  /// "the three months to May 31", "the year ended in March".
  private static func isLengthTo(_ length: Range<Int>, _ end: Range<Int>, _ tree: SentenceTree) -> Bool {
    // "its first quarter ended December 31", "fiscal year ended in June"
    let isReckoned = ["half", "quarter", "year"].contains(tree.forms[length.upperBound - 1].lowercased())
    guard isReckoned || tree.forms[length.lowerBound].lowercased() == "the", length.upperBound < end.lowerBound else {
      return false
    }
    var joint = length.upperBound
    // "the second quarter, which ended August 31"
    if isReckoned, tree.forms[joint] == ",", joint + 1 < end.lowerBound { joint += 1 }
    // "the fiscal year that ended on June 30"
    let isRelative = ["that", "which"].contains(tree.forms[joint])
    let isAside = joint > length.upperBound
    if isRelative { joint += 1 }
    guard joint < end.lowerBound, end.lowerBound - joint <= 2 else { return false }
    let verbs: Set<String> =
      isRelative ? ["ended", "ends"] : isAside ? ["ended", "ending"] : ["to", "ended", "ending", "through"]
    return verbs.contains(tree.forms[joint])
      && (end.lowerBound - joint == 1 || ["end", "in", "on"].contains(tree.forms[end.lowerBound - 1]))
  }

  /// The first or the last months, weeks or days of a year, a month or a decade; nil for more than it has. Weeks are told by
  /// their days, since those of the calendar reach into the years beside it.
  private static func part(_ length: Timex, _ words: Range<Int>, _ tree: SentenceTree, of whole: Timex) -> EventDate? {
    guard case .period(let period)? = length.resolution.value, !period.isVague, period.parts.count == 1,
      let unit = period.parts.first?.unit.granularity, [.year, .month, .week, .day].contains(unit),
      case .date(let whole)? = whole.resolution.value,
      [.century, .decade, .year, .quarter, .month].contains(whole.granularity), unit > whole.granularity
    else { return nil }
    let lemmas = words.map { tree.forms[$0].lowercased() }
    let isFirst = lemmas.contains("first") || lemmas.contains("opening")
    let granularity: Granularity = unit == .week ? .day : unit
    guard isFirst || lemmas.contains("last") || lemmas.contains("final"),
      let edge = isFirst
        ? whole.first.moved(by: period, times: 1).map({ $0 - 1 }) : (whole.last + 1).moved(by: period, times: -1),
      (whole.first...whole.last).contains(edge),
      let first = CalendarDate.enclosing(isFirst ? whole.first : edge, granularity).flatMap({ EDTF($0) }),
      let last = CalendarDate.enclosing(isFirst ? edge : whole.last, granularity).flatMap({ EDTF($0) })
    else { return nil }
    return EventDate(
      from: EventDate(edtf: first, granularity: granularity.eventName),
      to: EventDate(edtf: last, granularity: granularity.eventName))
  }

  /// The stretch of a length that ends with a date.
  private static func stretch(_ length: Timex, to end: Timex) -> EventDate? {
    guard case .period(let period)? = length.resolution.value, !period.isVague,
      case .date(let date)? = end.resolution.value, date.granularity == .month || date.granularity == .day,
      let start = (date.last + 1).moved(by: period, times: -1),
      let first = CalendarDate.enclosing(start, date.granularity).flatMap({ EDTF($0) }), let last = EDTF(date)
    else { return nil }
    return EventDate(
      from: EventDate(edtf: first, granularity: date.granularity.eventName),
      to: EventDate(edtf: last, granularity: date.granularity.eventName))
  }

  /// "from 8 a.m. to 7 p.m. Friday": both are hours of the day behind them.
  private static func hours(_ first: Timex, _ last: EventDate) -> EventDate? {
    guard case .time(_, .clock)? = first.resolution.value, last.granularity == "time" else { return nil }
    return last.edtf.days.flatMap { EventDate(day: $0.lowerBound) }
  }

  /// "between now and Midsummer": what begins now begins on the day of publication.
  private static func now(_ timex: Timex, _ dateline: CivilDay?) -> EventDate? {
    guard case .reference(.present)? = timex.resolution.value else { return nil }
    return dateline.flatMap(EventDate.init(day:))
  }

  private static func place(_ timex: Timex, _ tree: SentenceTree) -> Range<Int>? {
    let words = tree.words(in: timex.extent)
    return words.isEmpty ? nil : words
  }
}
