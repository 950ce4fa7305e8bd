import Articles
import Dates

/// How the reports of one entry were found to be of one event, in sentences for a reader.
///
///     “Ferry starts” (2019-03-12) tells of it, too: both name “the Millgate Bridge”; “shut” says the same as “closed”;
///     both give 2019-03-05.
struct MergeReasons {
  private let reports: [Report]
  private let events: [Event]
  private let comparison: Comparison
  private let camps: Camps
  /// What each of their articles is called, and its day.
  private let names: [Int: String]

  init(_ reports: [Report], _ events: [Event], _ comparison: Comparison, _ camps: Camps) {
    self.reports = reports
    self.events = events
    self.comparison = comparison
    self.camps = camps
    names = Dictionary(
      reports.map { ($0.source.article, MergeReasons.name(comparison.articles[$0.source.article].article)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A sentence for each report but the first; then, where they disagree about the date, why it stands where it stands.
  var sentences: [String] { reports.indices.dropFirst().map(joining) + (camps.areDisputed ? [dispute] : []) }

  /// So many earlier reports are asked, so that the reasons of an event that thousands tell of grow as their number does.
  private static let witnesses = 64

  /// Why a report is of the event that an earlier one tells of: the first one that it agrees with best.
  private func joining(_ index: Int) -> String {
    var nearest = (other: 0, names: "", weight: Int.max)
    for other in 0..<min(index, MergeReasons.witnesses) where nearest.weight > 0 {
      let names = shared(index, other)
      let weight = weight(index, other, names)
      if weight < nearest.weight { nearest = (other, names, weight) }
    }
    let isReference = nearest.names.isEmpty && (reports[index].isReference || reports[nearest.other].isReference)
    let isRetold = nearest.names.isEmpty && comparison.isRetold(reports[index], reports[nearest.other])
    let names =
      isReference
      ? "the story tells of no other" : isRetold ? "each tells of one such event of that day" : nearest.names
    let parts = [names, words(index, nearest.other), dates(index, nearest.other)].filter { !$0.isEmpty }
    return opening(index, nearest.other) + ": " + parts.joined(separator: "; ") + "."
  }

  /// Equal dates first, then more shared names.
  private func weight(_ index: Int, _ other: Int, _ names: String) -> Int {
    (reports[index].span == reports[other].span ? 0 : 2) + (names.isEmpty ? 1 : 0)
  }

  private func opening(_ index: Int, _ other: Int) -> String {
    let article = reports[index].source.article
    let name = names[article] ?? ""
    if article == reports[other].source.article { return "\(name) tells of it twice" }
    return name + " tells of it, too" + (other == 0 ? "" : ", like \(names[reports[other].source.article] ?? "")")
  }

  private static func name(_ article: Article) -> String {
    "“\(article.name)”" + (article.dateline.map { " (\(CalendarDate($0.day).timexValue))" } ?? "")
  }

  private func words(_ index: Int, _ other: Int) -> String {
    let (mine, theirs) = (trigger(index), trigger(other))
    if mine.lowercased() == theirs.lowercased() { return "both say “\(mine)”" }
    if !events[index].triggerLemma.isEmpty, events[index].triggerLemma == events[other].triggerLemma {
      return "“\(mine)” and “\(theirs)” are forms of one word"
    }
    let isOneGroup = reports[index].group == reports[other].group
    return isOneGroup
      ? "“\(mine)” can tell of the same as “\(theirs)”" : "“\(mine)” and “\(theirs)” tell of one beginning"
  }

  private func trigger(_ index: Int) -> String {
    comparison.articles[reports[index].source.article].article.text[events[index].trigger]
  }

  private func dates(_ index: Int, _ other: Int) -> String {
    let (mine, theirs) = (when(index), when(other))
    switch (events[index].status, events[other].status) {
    case (.happened, .planned): return "what was planned for \(theirs) is told as done, for \(mine)"
    case (.planned, .happened): return "what is told as done, for \(theirs), was planned for \(mine)"
    default: break
    }
    if camps.areDisputed, reports[index].span.relation(to: reports[other].span) == .near {
      return "but it gives \(mine), not \(theirs)"
    }
    if mine == theirs { return "both give “\(mine)”" }
    switch (reports[index].span.kind, reports[other].span.kind) {
    case (.told, .told): return "they were printed on \(mine) and \(theirs), and neither names the day"
    case (.told, _): return "it was printed on \(mine) and names no day; the other gives \(theirs)"
    case (_, .told): return "it gives \(mine); the other was printed on \(theirs) and names no day"
    default:
      if reports[index].span.contains(reports[other].span) { return "“\(mine)” has room for “\(theirs)”" }
      if reports[other].span.contains(reports[index].span) { return "“\(mine)” lies within “\(theirs)”" }
      return "“\(mine)” and “\(theirs)” can both be true"
    }
  }

  private func when(_ index: Int) -> String { events[index].date?.words() ?? "no date" }

  /// "The dates exclude each other: 12 November 2018 (2 articles), 14 November 2018 (1 article). It stands at …"
  private var dispute: String {
    let told = camps.camps.map { camp in
      when(camp.report) + (camp.voices == 1 ? " (1 article)" : " (\(camp.voices) articles)")
    }
    return "The dates exclude each other: " + told.joined(separator: ", ")
      + ". It stands at \(when(camps.standing.report)), "
      + reason + "."
  }

  private var reason: String {
    let (one, other) = (camps.camps[0], camps.camps[1])
    if one.voices != other.voices { return "which more articles give" }
    if events[one.report].dating != events[other.report].dating { return "which is stated, not had from the story" }
    if reports[one.report].span.coarseness != reports[other.report].span.coarseness {
      return "which is the finer"
    }
    return "which was told first"
  }
}

// MARK: - What both name

extension MergeReasons {
  /// What two reports both name, in their own words.
  private func shared(_ index: Int, _ other: Int) -> String {
    var kinds: [String] = []
    for mine in named(events[index]) {
      for theirs in named(events[other]) {
        switch comparison.likeness(mine, theirs) {
        case .none: continue
        case .name: return mine == theirs ? "both name \(quoted(mine))" : "\(quoted(mine)) is \(quoted(theirs))"
        case .kind:
          kinds.append(
            mine == theirs ? "both speak of \(quoted(mine))" : "\(quoted(mine)) is \(quoted(theirs)) in this story")
        }
      }
    }
    return kinds.first ?? ""
  }

  private func named(_ event: Event) -> [String] {
    var names: [String] = []
    for name in event.objects + event.subjects + event.participants where !names.contains(name) { names.append(name) }
    return names
  }

  private func quoted(_ words: String) -> String { "“\(words)”" }
}
