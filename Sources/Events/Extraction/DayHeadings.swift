import Dates
import Syntax
import Timexes

/// The headings of an article that is told day by day: "Thursday, Sept. 5", alone on its line, above what happened on that
/// day.
struct DayHeadings: Sendable {
  /// The sentence of each heading with its day, in the order of the text.
  private let days: [(sentence: Int, day: CivilDay)]

  /// The headings among the sentences of an article; one alone is the day of publication below the headline.
  init(_ readings: [SentenceReading]) {
    let found = readings.enumerated().compactMap { number, reading in
      reading.heading.map { (sentence: number, day: $0) }
    }
    days = found.count > 1 ? found : []
  }

  /// The day under whose heading a sentence stands.
  func day(above sentence: Int) -> CivilDay? { days.last { $0.sentence <= sentence }?.day }
}

extension SentenceReading {
  /// "The defence says that Kern took orders", in a diary that is told in the present: what was done before.
  func isTestified(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    guard phrase.form == .past, tree[trigger.index].relation == .ccomp, let above = tree.head(of: trigger.index) else {
      return false
    }
    return VerbPhrase(above, in: tree).form == .present
  }
}

extension Outlook {
  /// True for what a programme tells of the day above it, which is to come: "Ministers meet in Lorne", "The bank will meet".
  func isOfProgramme(_ heading: CivilDay, _ phrase: VerbPhrase) -> Bool {
    [.present, .future].contains(phrase.form) && !isAside
      && days.allSatisfy { $0.contains(heading) || $0.upperBound <= heading }
  }

  /// True for what may be of the day above it: told as it went along, in a sentence that tells of no other day, or mainly
  /// this and of days before beside it.
  func isOfDay(_ heading: CivilDay, isMain: Bool) -> Bool {
    direction == .along && !isOpen && !isAside && !isOfPeriod
      && days.allSatisfy { $0.contains(heading) || isMain && isTold && $0.upperBound <= heading }
  }
}

extension PlacedTimex {
  /// "overnight", "this morning" and "at 4:30 p.m." below a heading: counted from its day, and not from that of publication or
  /// the one that was told last; nil where the expression has a day of its own. `days` are those of its sentence.
  func counted(from heading: CivilDay, not dateline: CivilDay?, _ timex: Timex, _ text: String, days: [Range<CivilDay>])
    -> PlacedTimex?
  {
    guard let dateline, let told = date.edtf.days, told.upperBound - told.lowerBound == 1,
      !days.contains(where: { $0 != told && !$0.contains(heading) })
    else { return nil }
    let isOfToday = PlacedTimex.ofToday.contains(text.lowercased()) && abs(told.lowerBound - dateline) < 2
    guard isOfToday || timex.meaning.isTimeAlone else { return nil }
    let day = isOfToday ? heading + (told.lowerBound - dateline) : heading
    guard day != told.lowerBound, let edtf = EDTF(CalendarDate(day)) else { return nil }
    let moved = EventDate(
      edtf: edtf, granularity: date.granularity, time: date.time, timeBound: date.timeBound, phase: date.phase)
    return PlacedTimex(index: index, words: words, head: head, date: moved)
  }

  /// What is said of the day on which one speaks, or of the night before.
  private static let ofToday: Set<String> = [
    "earlier today", "last night", "overnight", "this afternoon", "this evening", "this morning", "today", "tonight",
    "yesterday", "yesterday afternoon", "yesterday evening", "yesterday morning",
  ]
}
