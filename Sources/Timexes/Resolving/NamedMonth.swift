import Dates

/// The month or day, with its year, that a paragraph named last, for the bare days and months that go on from it.
///
/// "Suspicion fell on her in August 2015. On 3 September he told them, and in October they met", reported years later: the
/// days go on from the month named, where the last such day before the report is far off as well.
struct NamedMonth {
  /// What was named; nil in a paragraph that has named a year since, or nothing.
  private(set) var date: CalendarDate?

  /// True where a bare month has gone on from it: the paragraph tells one year month by month.
  private var isChain = false

  /// Takes in the next expression of the text, with its date.
  mutating func pass(_ mark: Mark, _ told: CalendarDate?) {
    if !mark.continuesParagraph { (date, isChain) = (nil, false) }
    if mark.isCompared { return }
    // "In the summer of 1939 …, and the following April. She crossed on 29 May": told by the words, too.
    let reached: CalendarDate? = if case .within(.month, _) = mark.meaning { told } else { nil }
    if let named = mark.meaning.namedDate ?? reached, named.granularity >= .year {
      isChain = false
      date = named.granularity >= .season && named.granularity <= .day && named.granularity != .quarter ? named : nil
    } else if mark.meaning.isBareMonth, let date, let told, told.year == date.year, told.first > date.first {
      isChain = true
    }
  }

  /// True when a bare day of the year, or a month behind such a day, goes on from it; `last` is the date told before.
  func goesOn(to month: Int, _ day: Int?, _ mark: Mark, from dateline: CivilDay?, last: CalendarDate?) -> Bool {
    if isChain, let date, let last, mark.continuesParagraph, mark.tense?.direction == .past, last.year == date.year,
      let found = CivilDay(year: date.year, month: month, day: day ?? 1), (0..<100).contains(found - last.first)
    {
      // "signed in March 2016, to be done by June. … was half done on July 31", told in August: the one just over
      let fresh = day.flatMap { day in dateline.flatMap { CivilDay(year: $0.year, month: month, day: day) } }
      return fresh.map { fresh in !(dateline.map { (0..<Story.fresh).contains($0 - fresh) } ?? false) } ?? true
    }
    // "restored ties on January 9, 1990. A boat was fired on in March": a sentence of background, and then another thing; but
    // "On 3 March 2023 he patched it. He did so again on 19 October" goes on.
    guard let date, let dateline, mark.continuesParagraph, mark.tense?.direction == .past, !mark.asides.isOfNewThing,
      dateline.year - date.year > 1,
      day != nil || last?.granularity == .day && last?.year == date.year || isReached(mark, from: last),
      let found = CivilDay(year: date.year, month: month, day: day ?? 1),
      (0..<(mark.asides.isOfThingTold ? 366 : 200)).contains(found - date.first)
    else { return false }
    let recent = [dateline.year, dateline.year - 1].lazy
      .compactMap { CivilDay(year: $0, month: month, day: day ?? 1) }.first { $0 <= dateline }
    return recent.map { dateline - $0 > 120 } ?? false
  }

  /// "moved in with her in spring 2009. By August he paid no rent": "by" measures from what was told right before.
  private func isReached(_ mark: Mark, from last: CalendarDate?) -> Bool {
    mark.preposition == .by && !mark.continuesSentence && last == date
  }

  /// The year right before a month or a day of it: "was warned last year, in February and again in September", "died two years
  /// ago, on Mother's Day", "was set in 1980, when hundreds died in July".
  static func year(_ date: CalendarDate?, _ end: Int, before mark: Mark) -> CalendarDate? {
    let isNext =
      (mark.preposition == .in || mark.preposition == .on) && mark.extent.start - end == ", in ".utf8.count
    guard let date, date.granularity == .year, isNext || mark.isBehindWhen else { return nil }
    return date
  }

  /// "bought it in the spring of 1955 and sold it on Labor Day": a day of the year told just before, where that is long over and
  /// the last such day before the report is no news.
  private static func lateDay(_ mark: Mark, of told: CalendarDate, from dateline: CivilDay) -> CalendarDate? {
    guard dateline.year - told.year > 1, told.granularity >= .season, told.granularity <= .day,
      case .floating(let date, nil) = mark.meaning, let found = date.inYear(told.year, dayFirst: false),
      found.granularity == .day, mark.preposition == .on
    else { return nil }
    let last = [dateline.year, dateline.year - 1].lazy.compactMap { date.inYear($0, dayFirst: false) }
      .first { $0.first <= dateline }
    return last.map { dateline - $0.first > Story.fresh } ?? true ? found : nil
  }

  /// True for a bare month behind a day or a month of its sentence, told with its year: "suspended on 8 June 2018 and
  /// dismissed in October", "left in January 2018; the report came out in February".
  static func follows(_ day: CalendarDate?, _ mark: Mark, from dateline: CivilDay?) -> Bool {
    guard mark.continuesSentence, !mark.isRangeEnd, let tense = mark.tense, tense.direction == .past, !tense.isOpen,
      let day, let dateline
    else { return false }
    if let found = lateDay(mark, of: day, from: dateline) { return found.first > day.last }
    guard day.granularity == .day || day.granularity == .month else { return false }
    // "closed the hall in March 2020, and ran on until late summer"
    if let season = mark.meaning.bareSeason, let found = season.inYear(day.year, dayFirst: false) {
      return found.first > day.last && found.last < dateline && dateline.year - day.year > 1
    }
    guard case .floating(.month(let month), nil) = mark.meaning else { return false }
    return (month > day.first.month || month == day.first.month && day.granularity == .day) && day.year < dateline.year
  }
}
