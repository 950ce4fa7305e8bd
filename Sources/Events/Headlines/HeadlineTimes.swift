import Dates
import Timexes

/// The time expressions of a sentence, for the headline of one of its events: those that go, since the date stands before
/// the headline, and those that stay.
struct HeadlineTimes: Sendable {
  /// The expressions, by their words, in the order of the text.
  var all: [Range<Int>] = []
  /// Those that say when something else was, in words that mean under the event's date what they mean under the article's.
  var staying: Set<Range<Int>> = []
  /// Those without which the headline would say something else.
  var kept: [Range<Int>] = []
  /// The dates of those that mean another day under the event's date than they mean in the article.
  var named: [Range<Int>: CalendarDate] = [:]
  /// The words that date the event.
  var dating: Range<Int>?
  /// The words that date the event, where they too mean the same under its date.
  var own: Range<Int>?
  /// The verbs that are told in one breath with the event's: "found cracks and ordered it closed".
  var joined: Set<Int> = []
  /// True for words that name month or year: no "today".
  var isOwnNamed = false

  /// True for what somebody did in another year than that of publication, when he was of another age.
  var isOfOtherYear = false
  /// True for an event that has happened, on a day before publication's.
  var isOver = false

  /// The event's own time stays where the headline is the clause of another event, which may have another: "in January the
  /// rate was 3.6 percent, unchanged from the rise in December", told for the rise; `path` leads up to that clause.
  mutating func keepOwn(in draft: Draft, top: Int, path: [Int]) {
    // "The MP, who leads it, wrote on Friday": a past that was read as a participle is in no other's clause.
    if let event = path.first, draft.tree[event].xpos == .vbn || draft.tree[event].relation == .conj,
      ClauseMends.pastOnly.contains(draft.tree.forms[event]), draft.tree.subject(of: event) == nil
    {
      return
    }
    if let own, isContrasted(own, in: draft) {
      staying.insert(own)
      return
    }
    // "A fund starting in 1998 can be raised": the day of a participle in the clause of another.
    let told = own ?? dating.flatMap { named[$0] == nil ? nil : $0 }
    if let own = told, let event = path.first, event != top,
      draft.tree[event].relation == .acl
        || event > 0 && draft.tree.forms[event - 1] == "," && draft.tree[event].xpos == .vbn
          && (1...2).contains(own.lowerBound - event)
          && (own.upperBound == draft.tree.count || draft.tree[own.upperBound].tag == .punctuation),
      [.vbg, .vbn].contains(draft.tree[event].xpos), !Self.isOfSubject(event, draft.tree),
      draft.substitutes[event] == nil, draft.keeps[event],
      let head = draft.tree.head(of: own),
      draft.tree[head].head == event || (1...2).contains(own.lowerBound - event)
    {
      staying.insert(own)
      return
    }
    // "Talks, set to end on Friday, are open"
    if let own, let event = path.first, event != top, HeadlineWords.temporal.contains(draft.tree.lemmas[event]),
      draft.tree[event].relation == .xcomp, path.contains(where: { $0 != top && draft.tree[$0].relation == .acl }),
      draft.keeps[event]
    {
      staying.insert(own)
      return
    }
    guard let own, path.count > 1, draft.keeps[own.lowerBound], let head = draft.tree.head(of: own),
      let governor = draft.tree.head(of: head),
      governor != top || isOwnNamed && Self.isRightBehind(path[0], own, draft.tree),
      draft.tree[governor].head != top || Self.isClause(governor, draft.tree)
        || path.contains(governor) && isOther(governor, draft.tree),
      staying.contains(where: { draft.keeps[$0.lowerBound] })
        || path.dropLast().contains(where: { isOther($0, draft.tree) })
    else { return }
    staying.insert(own)
  }

  /// "The markets contracted in March with few bonds sold": what a subject did of itself is its clause's own.
  private static func isOfSubject(_ event: Int, _ tree: SentenceTree) -> Bool {
    tree[event].xpos == .vbn && HeadlineWords.ofThemselves.contains(tree.lemmas[event])
      && tree.head(of: event).map { tree[$0].relation.isSubject } ?? false
  }

  /// "after a fall in March": the words right behind a noun are the noun's, though the parse gives them to the verb.
  private static func isRightBehind(_ noun: Int, _ own: Range<Int>, _ tree: SentenceTree) -> Bool {
    tree[noun].tag == .noun && (1...2).contains(own.lowerBound - noun)
  }

  /// "3.2 percent in the quarter and 2.2 percent in the year": of two figures with two times, neither time can go.
  private func isContrasted(_ own: Range<Int>, in draft: Draft) -> Bool {
    let tree = draft.tree
    return staying.contains { words in
      if Self.isStretch(words, tree), Self.isStretch(own, tree) { return true }
      guard draft.keeps[words.lowerBound], draft.keeps[own.lowerBound], words.lowerBound > own.upperBound,
        words.lowerBound - own.upperBound < 12, let head = tree.head(of: words), let figure = tree.head(of: head),
        let first = tree.head(of: figure), let governor = tree.head(of: own).flatMap({ tree.head(of: $0) })
      else { return false }
      if Self.hasFigureBetween(own, words, tree) { return true }
      return tree[figure].relation == .conj && !tree.isPredicate(figure)
        && (first == governor || tree[first].head == governor && tree[first].relation == .obj)
    }
  }

  /// "the quarter", "the full year"
  fileprivate static func isStretch(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    tree.lemmas[words.lowerBound] == "the" && words.count < 5
      && ["quarter", "year", "half", "month", "week"].contains(tree.lemmas[words.upperBound - 1])
  }

  /// "In the quarter and 640 crowns for the year"
  private static func hasFigureBetween(_ own: Range<Int>, _ other: Range<Int>, _ tree: SentenceTree) -> Bool {
    let next = own.upperBound
    return next + 1 < other.lowerBound && tree.lemmas[next] == "and" && tree[next + 1].tag == .numeral
      && !(next..<other.lowerBound).contains { tree[$0].xpos.isFinite }
  }

  /// True for a clause within a clause, of which an opening participle is none.
  private static func isClause(_ index: Int, _ tree: SentenceTree) -> Bool {
    switch tree[index].relation {
    case .acl, .aclRelative: true
    case .advcl: tree.subject(of: index) != nil || tree[index].xpos == .vbg && tree.child(of: index, .mark) != nil
    case .ccomp: tree.subject(of: index) != nil
    default: false
    }
  }

  /// True for a word whose phrase may be of another time than the clause above it.
  private func isOther(_ index: Int, _ tree: SentenceTree) -> Bool {
    switch tree[index].relation {
    case .acl: !HeadlineWords.ofThemselves.contains(tree.lemmas[index])
    case .aclRelative, .csubj: true
    case .nmod: isOwnNamed
    case .advcl where tree[index].xpos == .vbg && tree.child(of: index, .mark) != nil:
      tree.child(of: index, .mark).map { ["after", "before", "since"].contains(tree.lemmas[$0]) } ?? false
    case .advcl, .ccomp: tree.isFinite(index) && tree.subject(of: index) != nil
    case .obl:
      isOwnNamed
        && tree.child(of: index, .case).map { !["at", "in", "during", "on"].contains(tree.lemmas[$0]) } ?? false
    default: false
    }
  }
}

/// Which time expressions of a sentence stay in an event's headline.
///
/// The words that date the event go. Another time stays where it means under the event's date what it means under the
/// article's: "in February", "in 1986", and "last year" where the event is of the year of the article; "yesterday" under
/// another day would be a wrong date.
struct OtherTimes: Sendable {
  let tree: SentenceTree
  /// The expressions of the sentence.
  private let timexes: [(timex: Timex, words: Range<Int>)]
  /// The day of publication.
  private let dateline: CivilDay?

  /// The expressions of a sentence; the parts of one of `placed` ("the year ended in March") count as one.
  init(tree: SentenceTree, timexes: ArraySlice<Timex>, placed: [PlacedTimex], dateline: CivilDay?) {
    self.tree = tree
    self.dateline = dateline
    var next = 0
    self.timexes = timexes.reduce(into: []) { found, timex in
      // "Monthly" says of what kind something is.
      if timex.kind == .set { return }
      let words = tree.words(in: timex.extent)
      if words.isEmpty { return }
      while next < placed.count, placed[next].words.upperBound <= words.lowerBound { next += 1 }
      let whole = next < placed.count && placed[next].words.overlaps(words) ? placed[next].words : words
      guard let last = found.last else { return found.append((timex, whole)) }
      if last.words.overlaps(whole) { found.removeLast() }
      // "1986's fourth quarter" is one time.
      let isOwned = last.words.upperBound + 1 == whole.lowerBound && tree[whole.lowerBound - 1].xpos == .pos
      if isOwned { found.removeLast() }
      found.append((timex, isOwned ? last.words.lowerBound..<whole.upperBound : whole))
    }
  }

  /// The expressions that a headline may have.
  private func timexes(around trigger: Int) -> ArraySlice<(timex: Timex, words: Range<Int>)> {
    let first = timexes.indices.prefixEnd { timexes[$0].words.upperBound <= trigger - Draft.reach }
    return timexes[first...].prefix { $0.words.lowerBound < trigger + Draft.reach }
  }

  /// The expressions for the headline of the event of a word and a date; `own` are the words that date it, `again` those
  /// that date it where it is told several times.
  func times(
    of trigger: Int, under date: EventDate?, own: Range<Int>?, again: [Range<Int>] = [], keeping: [Range<Int>] = []
  ) -> HeadlineTimes {
    let timexes = timexes(around: trigger)
    // "3 and 5 million in 1985 and 1986, respectively": neither time can go.
    if tree.lemmas.contains("respectively") { return HeadlineTimes() }
    var times = HeadlineTimes(all: timexes.map(\.words))
    times.dating = own
    // "It was not until May 9 that she noticed": without its time the clause says another thing.
    times.kept = keeping
    for words in times.all where keeping.contains(words) || isEndOfWaiting(words) { times.staying.insert(words) }
    guard let date, let days = date.edtf.days else { return times }
    for (timex, words) in timexes where timex.kind == .date || timex.kind == .time {
      // "In 2021 and again in 2023": each has a headline of its own, under its own date.
      if own != words, again.contains(where: { $0.overlaps(words) }) { continue }
      // "the quarter", "the time": what has no date of its own is no wrong one.
      if value(of: timex) == nil, tree.lemmas[words.lowerBound] == "the", own.map({ !$0.overlaps(words) }) ?? true {
        times.staying.insert(words)
      }
      guard let value = value(of: timex) else { continue }
      guard isSame(value, timex, words, under: days, isDay: days.upperBound - days.lowerBound == 1) else {
        // "Its 1986 profits rose from 777 million a year ago": that was the year before.
        let isAgo = value.days == days && tree.lemmas[words.upperBound - 1] == "ago"
        if isNameable(timex, value, words), !isAgo { times.named[words] = value }
        continue
      }
      if let own, own.overlaps(words) {
        times.own = words
        times.isOwnNamed =
          timex.resolution.anchor == nil || isMonth(words) || words.contains { tree[$0].tag == .numeral }
      } else if value.days != days, !holds(value, days, words, own) {
        times.staying.insert(words)
      }
    }
    return times
  }

  private func isEndOfWaiting(_ words: Range<Int>) -> Bool {
    words.lowerBound > 1 && ["until", "till"].contains(tree.lemmas[words.lowerBound - 1])
      && tree.lemmas[words.lowerBound - 2] == "not"
  }

  /// True for a relative time that its date says wholly: "last week", not "late last week" or "last night".
  private func isNameable(_ timex: Timex, _ value: CalendarDate, _ words: Range<Int>) -> Bool {
    guard timex.kind == .date, timex.resolution.anchor == .dateline, value.isNameable,
      tree.words(in: timex.extent) == words
    else { return false }
    let forms = words.map { tree.forms[$0].lowercased() }
    return forms.contains { TimexLeads.deictic.contains($0) || $0.hasSuffix("day") && $0.count > 5 }
      && !forms.contains { TimexLeads.vague.contains($0) }
  }

  private func isMonth(_ words: Range<Int>) -> Bool {
    words.contains {
      tree[$0].tag == .properNoun && Self.months.contains(String(tree.forms[$0].prefix(3)).lowercased())
    }
  }

  private func value(of timex: Timex) -> CalendarDate? {
    switch timex.resolution.value {
    case .date(let date)?: date
    case .time(let day?, _)?: CalendarDate(day)
    default: nil
    }
  }

  /// "In 1999 … on April 8": the year of the same clause is told by the day.
  private func holds(_ value: CalendarDate, _ days: Range<CivilDay>, _ words: Range<Int>, _ own: Range<Int>?) -> Bool {
    guard let own, value.days.contains(days), let one = tree.head(of: own), let other = tree.head(of: words) else {
      return false
    }
    if HeadlineTimes.isStretch(own, tree), HeadlineTimes.isStretch(words, tree) { return false }
    return tree[one].head == tree[other].head || tree[one].head == other
  }

  /// True for an expression that says the same whether it is read under the event's date or under the article's.
  private func isSame(
    _ value: CalendarDate, _ timex: Timex, _ words: Range<Int>, under days: Range<CivilDay>, isDay: Bool
  ) -> Bool {
    guard timex.resolution.anchor != nil else { return true }
    guard timex.resolution.anchor == .dateline, let dateline else { return false }
    let first = days.lowerBound
    if isDay, first == dateline { return true }
    if isMonth(words) {
      return value.year == first.year || abs(value.first - first) < 183
    }
    switch value.granularity {
    case .millennium, .century, .decade: return true
    case .year:
      return first.year == dateline.year || tree.lemmas[words.lowerBound] == "the" && first.year == value.year
    case .half, .season, .quarter, .month:
      if tree.lemmas[words.lowerBound] == "the", first.year == value.year { return true }
      return isDay && first.year == dateline.year && first.month == dateline.month
    case .week, .weekend: return isDay && first.week == dateline.week
    case .day:
      let isWeekday = words.contains { tree.forms[$0].lowercased().hasSuffix("day") && tree[$0].tag == .properNoun }
      return isDay && (first == dateline || isWeekday && abs(value.first - first) < 7)
    }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
