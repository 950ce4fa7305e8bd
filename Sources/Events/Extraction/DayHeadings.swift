import Dates

/// The headings of an article that is told day by day: "Thursday, Sept. 5", alone on its line, above what happened on that
/// day.
struct DayHeadings: Sendable {
  /// The sentence of each heading with its day, in the order of the text.
  private let days: [(sentence: Int, day: CivilDay)]

  /// The headings among the sentences of an article; one alone is the day of publication below the headline, and days to
  /// come are a programme.
  init(_ readings: [SentenceReading], dateline: CivilDay?) {
    let found = readings.enumerated().compactMap { number, reading in
      reading.heading.map { (sentence: number, day: $0) }
    }
    let isTold = found.count > 1 && found.allSatisfy { heading in dateline.map { heading.day <= $0 } ?? true }
    days = isTold ? found : []
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
  /// True for what may be of the day above it: told as it went along, in a sentence that tells of no other day.
  func isOfDay(_ heading: CivilDay) -> Bool {
    direction == .along && !isOpen && !isAside && !isOfPeriod && days.allSatisfy { $0.contains(heading) }
  }
}
