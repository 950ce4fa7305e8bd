import Dates
import Syntax
import Timexes

/// An event whose day is counted from that of another: "took the papers away on Tuesday, six days after its head appeared".
///
/// The length is as fine as its unit, and so is the date: two weeks after a day is a week.
struct CountedEvent: Sendable {
  /// When it was.
  let date: EventDate
  /// The event that it is counted from; nil for the day of publication.
  let origin: Int?
  /// The words that count.
  let words: Range<Int>

  /// Sentences with so many words are lists and tables.
  private static let longest = 400
  /// The farthest a clause reaches.
  private static let reach = 20

  /// The counted events of a sentence, by the word that names them.
  static func all(
    _ lengths: [Length], in tree: SentenceTree, _ finder: TriggerFinder, stated: [Int: PlacedTimex]
  ) -> [Int: CountedEvent] {
    var found: [Int: CountedEvent] = [:]
    for length in lengths {
      let words = length.words
      guard let period = length.period, let inner = verb(behind: words.upperBound, tree, finder),
        let outer = main(around: words, inner, tree, finder, stated).map({ content(of: $0, before: words, tree) })
          ?? tree.head(of: words).flatMap({ tree.ancestors(of: $0, atMost: 6).first(where: finder.isEventVerb) }),
        outer != inner
      else { continue }
      let isAfter = tree.lemmas[words.upperBound] == "after"
      let (origin, counted, direction) =
        stated[inner] == nil ? (outer, inner, isAfter ? -1 : 1) : (inner, outer, isAfter ? 1 : -1)
      guard stated[counted] == nil, let (day, granularity) = stated[origin].flatMap({ start($0.date) }),
        let date = EventDate(day, period, times: direction, asFineAs: granularity)
      else { continue }
      found[counted] = CountedEvent(date: date, origin: origin, words: words.lowerBound..<words.upperBound + 1)
    }
    return found
  }

  /// The events of a sentence that are counted from one told elsewhere, "ten days before the murder", by the word that names
  /// them: the noun that they are counted from, how far, and the words that count.
  static func open(_ lengths: [Length], in tree: SentenceTree, isTrigger: (Int) -> Bool) -> [Int: OpenCount] {
    var found: [Int: OpenCount] = [:]
    for length in lengths {
      let words = length.words
      guard let period = length.period, let head = tree.head(of: words),
        let origin = noun(behind: words.upperBound, tree),
        let counted = tree.ancestors(of: head, atMost: 6).first(where: { $0 != origin && isTrigger($0) })
      else { continue }
      let direction = tree.lemmas[words.upperBound] == "after" ? 1 : -1
      found[counted] = OpenCount(
        origin: origin, period: period, direction: direction, words: words.lowerBound..<words.upperBound + 1)
    }
    return found
  }

  /// The events of a sentence that are counted from its main clause, "resigned a day after the vote was lost", where nothing
  /// else says when that was; by the word that names them.
  static func fromMain(
    _ lengths: [Length], in tree: SentenceTree, _ finder: TriggerFinder, stated: [Int: PlacedTimex]
  ) -> [Int: OpenCount] {
    guard lengths.count == 1, let length = lengths.first, let period = length.period, let root = tree.sentence.root,
      root < length.words.lowerBound, finder.isEventVerb(root), stated[root] == nil,
      [.past, .presentPerfect].contains(VerbPhrase(root, in: tree).form), !VerbPhrase(root, in: tree).isNegated,
      let inner = verb(behind: length.words.upperBound, tree, finder), stated[inner] == nil, inner != root,
      VerbPhrase(inner, in: tree).form == .past, stated.isEmpty,
      !(root + 1..<length.words.lowerBound).contains(where: { tree[$0].xpos.isFinite || finder.times.contains($0) })
    else { return [:] }
    let direction = tree.lemmas[length.words.upperBound] == "after" ? -1 : 1
    let words = length.words.lowerBound..<length.words.upperBound + 1
    return [inner: OpenCount(origin: root, period: period, direction: direction, words: words)]
  }

  /// The events of a sentence that are counted from a noun with a day of its own, "the night before the test on April 12", by
  /// the word that names them.
  static func fromNouns(
    _ lengths: [Length], _ placed: [PlacedTimex], in tree: SentenceTree, _ finder: TriggerFinder,
    stated: [Int: PlacedTimex]
  ) -> [Int: CountedEvent] {
    var found: [Int: CountedEvent] = [:]
    for length in lengths {
      let words = length.words
      guard let period = length.period, let head = tree.head(of: words),
        let timex = placed.first(where: { origin(of: $0, in: tree)?.count == words.upperBound }),
        let origin = origin(of: timex, in: tree)?.noun, let (day, granularity) = start(timex.date),
        let counted = tree.ancestors(of: head, atMost: 6).first(where: { $0 != origin && finder.isEventVerb($0) }),
        stated[counted] == nil,
        let date = EventDate(
          day, period, times: tree.lemmas[words.upperBound] == "after" ? 1 : -1, asFineAs: granularity)
      else { continue }
      found[counted] = CountedEvent(date: date, origin: origin, words: words.lowerBound..<words.upperBound + 1)
    }
    return found
  }

  /// Of "the test on April 12" right behind "the night before", the noun and the word that counts from it.
  static func origin(of timex: PlacedTimex, in tree: SentenceTree) -> (noun: Int, count: Int)? {
    let noun = timex.words.lowerBound - 2
    guard noun > 2, ["in", "on"].contains(tree.lemmas[noun + 1]), tree[noun].tag == .noun,
      let first = (max(2, noun - 5)..<noun).last(where: {
        tree[$0].tag == .determiner || tree[$0].xpos == .prpPossessive
      }), (first + 1..<noun).allSatisfy({ [.adjective, .noun].contains(tree[$0].tag) }),
      isCounting(first - 1, tree),
      TimexLeads.units.contains(tree.lemmas[first - 2]) || steps[tree.forms[first - 2]] != nil
    else { return nil }
    return (noun, first - 1)
  }

  /// The noun of "after the vote", "before her arrest".
  private static func noun(behind index: Int, _ tree: SentenceTree) -> Int? {
    let first = index + 1
    guard first < tree.count, tree[first].tag == .determiner || tree[first].xpos == .prpPossessive,
      let noun = tree.head(of: first)
    else { return nil }
    return tree[noun].tag == .noun && (1..<5).contains(noun - first) ? noun : nil
  }

  /// What can be counted from: a day, or a part of one; a month or a year for lengths as coarse.
  fileprivate static func start(_ date: EventDate) -> (CivilDay, Granularity)? {
    if ["day", "part", "time"].contains(date.granularity), let days = date.edtf.days,
      days.upperBound - days.lowerBound == 1
    {
      return (days.lowerBound, .day)
    }
    guard case .date(let whole) = date.edtf, whole.qualifier == .none, whole.unspecified == .nothing,
      whole.date.granularity == .month || whole.date.granularity == .year
    else { return nil }
    return (whole.date.first, whole.date.granularity)
  }

  /// A length that counts from an event, with its words; no period where it is not told exactly: "weeks after", "less than
  /// six months after".
  struct Length: Sendable {
    let period: Period?
    let words: Range<Int>

    init(_ period: Period?, _ words: Range<Int>) { (self.period, self.words) = (period, words) }

    /// True for hours and minutes, which lead to no other day.
    var isWithinDay: Bool {
      guard let parts = period?.parts, !parts.isEmpty else { return false }
      return parts.allSatisfy { $0.unit.granularity == nil }
    }
  }

  /// The lengths of a sentence: "six days after", "the day before".
  static func lengths(_ timexes: ArraySlice<Timex>, in tree: SentenceTree) -> [Length] {
    let told: [Length] = timexes.compactMap { timex in
      guard timex.kind == .duration, case let words = tree.words(in: timex.extent), isCounting(words.upperBound, tree)
      else { return nil }
      // "ran the bank for two decades before he died": how long, and not how long before
      let isFor = words.lowerBound > 0 && tree.lemmas[words.lowerBound - 1] == "for"
      guard case .period(let period)? = timex.resolution.value, !period.isVague, timex.resolution.modifier == nil,
        !isFor
      else {
        return Length(nil, words)
      }
      return Length(period, words)
    }
    guard tree.count < longest else { return told }
    let units: [Length] = tree.indices.dropFirst().compactMap { word in
      guard tree.lemmas[word - 1] == "the", isCounting(word + 1, tree), let unit = steps[tree.forms[word]] else {
        return nil
      }
      // "twice in the year before the fire": on no day that is so far from it
      let isWithin = word > 1 && ["during", "in", "over"].contains(tree.lemmas[word - 2])
      return Length(isWithin ? nil : Period(1, unit), word - 1..<word + 1)
    }
    return told + units
  }

  private static func isCounting(_ word: Int, _ tree: SentenceTree) -> Bool {
    word < tree.count && ["after", "before"].contains(tree.lemmas[word])
  }

  /// What "the … after" counts by.
  private static let steps: [String: PeriodUnit] = [
    "day": .day, "evening": .day, "month": .month, "morning": .day, "night": .day, "week": .week, "year": .year,
  ]

  /// The lengths in which an event followed another: "was admitted on 11 June and died within a week".
  static func limits(_ timexes: ArraySlice<Timex>, in tree: SentenceTree) -> [Range<Int>] {
    timexes.compactMap { timex in
      guard timex.kind == .duration, case let words = tree.words(in: timex.extent), words.lowerBound > 0,
        tree.lemmas[words.lowerBound - 1] == "within"
      else { return nil }
      return words
    }
  }

  /// The verb of the clause behind "after".
  static func verb(behind index: Int, _ tree: SentenceTree, _ finder: TriggerFinder) -> Int? {
    // "The year after the war, she opened a shop": a length that opens the sentence ends with its comma.
    let comma = index < 6 ? (index..<min(tree.count, index + reach)).first { tree.forms[$0] == "," } : nil
    let end = comma ?? min(tree.count, index + reach)
    guard index + 1 < end,
      let verb = (index + 1..<end).first(where: { tree[$0].xpos.isFinite }) ?? past(in: index + 1..<end, tree)
    else { return nil }
    // "the day after the vote, but the council met": another clause
    let between = index + 1..<verb
    guard [0, 2].contains(between.count { tree[$0].xpos == .comma }),
      !between.contains(where: { tree[$0].tag == .coordinatingConjunction && tree[$0].head >= verb })
    else { return nil }
    let isHelper = [.aux, .auxPassive, .cop].contains(tree[verb].relation)
    guard let main = isHelper ? tree.head(of: verb) : verb, main > index, finder.isEventVerb(main) else { return nil }
    return main
  }

  /// "two days after the mill closed", where no other verb follows: a past that was read as a participle.
  private static func past(in words: Range<Int>, _ tree: SentenceTree) -> Int? {
    words.first {
      tree[$0].xpos == .vbn && $0 > words.lowerBound
        && ([.advcl, .conj].contains(tree[$0].relation)
          || tree[$0].relation == .acl && $0 + 1 < tree.count && tree[$0 + 1].tag == .punctuation)
        && [.noun, .properNoun].contains(tree[$0 - 1].tag)
    }
  }

  /// "Said on Tuesday that he left the day after it closed": what was said has the length, and not the saying; behind a comma
  /// it is that of the saying.
  private static func content(of verb: Int, before words: Range<Int>, _ tree: SentenceTree) -> Int {
    guard verb < words.lowerBound else { return verb }
    return (verb + 1..<words.lowerBound).last { inner in
      [.ccomp, .aclRelative].contains(tree[inner].relation)
        && [.past, .pastPerfect].contains(VerbPhrase(inner, in: tree).form)
        && !(inner..<words.lowerBound).contains { tree[$0].xpos == .comma }
    } ?? verb
  }

  /// The event that the length hangs on: the last dated one before it; where the length opens the sentence, the first
  /// behind its clause.
  private static func main(
    around words: Range<Int>, _ inner: Int, _ tree: SentenceTree, _ finder: TriggerFinder, _ stated: [Int: PlacedTimex]
  ) -> Int? {
    let dated = stated.keys.sorted().filter { $0 != inner }
    if let last = dated.last(where: { $0 < words.lowerBound }) { return last }
    // "was caught three weeks after he fled and was tried in May": he was not tried three weeks after that.
    let isOpening = !(0..<words.lowerBound).contains { tree[$0].xpos.isFinite }
    return isOpening ? dated.first { $0 > inner } : nil
  }
}

/// How an event is counted from one that its own sentence does not date: "two days after the vote".
struct OpenCount: Sendable {
  /// The noun, or the main verb, that it is counted from.
  let origin: Int
  /// How far.
  let period: Period
  /// 1 for after it, -1 for before it.
  let direction: Int
  /// The words that count.
  let words: Range<Int>

  /// The date, where that of the other event is known; nil where the length is finer than that.
  func date(from known: EventDate) -> EventDate? {
    CountedEvent.start(known).flatMap { EventDate($0.0, period, times: direction, asFineAs: $0.1) }
  }
}

extension EventDate {
  /// The day that it is; nil for what is coarser or finer.
  var day: CivilDay? {
    guard granularity == "day", let days = edtf.days, days.upperBound - days.lowerBound == 1 else { return nil }
    return days.lowerBound
  }

  /// So far from a day, or from the first of a month or year, as fine as the unit of the length; nil where that is finer
  /// than what it is counted from.
  init?(
    _ day: CivilDay, _ period: Period, times direction: Int, asFineAs granularity: Granularity, isExact: Bool = false
  ) {
    // "four and a half years after" counts months, "two and a half weeks after" weeks.
    let finest = period.leading.unit == .year ? period.parts.last : period.parts.first
    guard period.parts.count < 3, let unit = finest?.unit.granularity, unit <= granularity,
      let moved = day.moved(by: period, times: direction),
      let date = unit == .day || isExact ? CalendarDate(moved) : CalendarDate.enclosing(moved, unit),
      let edtf = EDTF(date)
    else { return nil }
    self.init(edtf: edtf, granularity: date.granularity.eventName)
  }
}
