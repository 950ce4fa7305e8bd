/// The pairs of reports that are worth comparing: those of one kind of trigger, with a participant of the same name, and
/// dates that are equal, near or one within the other.
///
/// The reports are sorted by trigger, participant and first day, and compared with those just before them: n log n for the
/// sorting, and for each report a bounded number of comparisons, however many share a trigger and a participant ("said",
/// "spokesman") on one day. What lies farther apart than that is not found; equal themes stand together in the order, so
/// that what is left out is what least looks alike.
struct Candidates {
  /// So many reports are looked back at: of a month or less, and of more.
  private static let bounds = (short: 64, long: 32)
  private static let month = 31

  private struct Key {
    let group: Int32
    let word: Int32
    let first: Int
    let theme: Int32
    let report: Int32
  }

  private let comparison: Comparison
  private var keys: [Key] = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    keys.reserveCapacity(2 * comparison.reports.count)
    for index in comparison.reports.indices { addKeys(of: index) }
    keys.sort {
      ($0.group, $0.word, $0.first, $0.theme, $0.report) < ($1.group, $1.word, $1.first, $1.theme, $1.report)
    }
  }

  /// Stands in place of a participant's word for all of a group of which a story has one, so that "the fire" meets what it
  /// refers to.
  private static let reference: Int32 = -2
  /// From here down stand the verbs, in place of a participant's word for all that are told of one day.
  private static let day: Int32 = -3

  private mutating func addKeys(of index: Int) {
    let report = comparison.reports[index]
    let traits = comparison.triggers.traits(of: report.group)
    if traits.contains(.known) || traits.isSuperset(of: [.once, .alone]), report.span.length <= Candidates.month {
      keys.append(
        Key(
          group: report.group, word: Candidates.reference, first: report.span.first, theme: 0, report: Int32(index)))
    }
    if report.span.length == 1, report.span.kind == .within, report.isVerb, !report.isOfContent,
      !traits.contains(.saying)
    {
      keys.append(
        Key(
          group: report.group, word: Candidates.day - report.lemma, first: report.span.first, theme: 0,
          report: Int32(index)))
    }
    let words = Candidates.words(of: report, in: comparison)
    let theme = report.themes.first.map { comparison.participants[Int($0)].headWord } ?? -1
    for word in words {
      keys.append(Key(group: report.group, word: word, first: report.span.first, theme: theme, report: Int32(index)))
      if report.isBeginning {
        let beginning = comparison.triggers.beginning
        keys.append(Key(group: beginning, word: word, first: report.span.first, theme: theme, report: Int32(index)))
      }
    }
  }

  private static func words(of report: Report, in comparison: Comparison) -> [Int32] {
    let traits = comparison.triggers.traits(of: report.group)
    var indices = report.agents + (traits.contains(.saying) ? [] : report.themes)
    if indices.isEmpty || traits.contains(.mutual) { indices += report.others }
    var words: [Int32] = []
    for index in indices.prefix(8) {
      for word in comparison.participants[Int(index)].keys where !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// One of two refers to what the other may tell of.
  private func isReferred(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (comparison.reports[a], comparison.reports[b])
    return one.span.last >= other.span.first
      && (one.isReference || other.isReference || one.isAnother && other.isAnother)
  }

  /// Calls `body` with each pair of reports, by their indices, the one whose first day is earlier first; a pair may come
  /// more than once.
  func forEach(_ body: (Int, Int) -> Void) {
    let spans = comparison.reports.map(\.span)
    var recent = (short: [Int](), long: [Int]())
    for (index, key) in keys.enumerated() {
      if index > 0, keys[index - 1].group != key.group || keys[index - 1].word != key.word {
        recent.short.removeAll(keepingCapacity: true)
        recent.long.removeAll(keepingCapacity: true)
      }
      let report = Int(key.report)
      if key.word <= Candidates.reference {
        let isOfDay = key.word != Candidates.reference
        for other in recent.short.suffix(Candidates.bounds.short)
        where isOfDay ? spans[other].first == spans[report].first : isReferred(other, report) { body(other, report) }
        recent.short.append(report)
        continue
      }
      let traits = comparison.triggers.traits(of: key.group)
      let isOpen = traits.contains(.single) && spans[report].kind == .told
      let earliest = isOpen ? Int.min : spans[report].first - (traits.contains(.saying) ? 0 : DateSpan.slip)
      for other in recent.long.suffix(Candidates.bounds.long) where spans[other].last >= earliest {
        body(other, report)
      }
      for other in recent.short.suffix(Candidates.bounds.short) where spans[other].last >= earliest {
        body(other, report)
      }
      if spans[report].length <= Candidates.month {
        recent.short.append(report)
      } else {
        recent.long.append(report)
      }
    }
  }
}
