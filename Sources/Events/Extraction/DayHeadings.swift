import Dates

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
