import Articles
import Dates

/// One entry of several reports: where it stands, what it is called, how the reports were found to be of one event.
struct MergedEntry {
  private let comparison: Comparison
  /// The reports, by dateline, then id.
  private let reports: [Report]
  private let events: [Event]

  /// An entry of reports, given by their indices.
  init(_ indices: [Int], _ comparison: Comparison) {
    self.comparison = comparison
    let articles = comparison.articles
    reports = indices.map { comparison.reports[$0] }.sorted { a, b in
      let (one, other) = (a.source, b.source)
      let places = (place(one, articles), place(other, articles))
      if places.0 != places.1 { return places.0 < places.1 }
      return (articles.event(one).id, one.article, one.event) < (articles.event(other).id, other.article, other.event)
    }
    events = reports.map { articles.event($0.source) }
  }

  /// The entry.
  var entry: Entry {
    let status = status
    let dates = Camps(reports, events, comparison.articles)
    let id = events[0].id
    var seen: Set = [id]
    let aliases = events.map(\.id).filter { seen.insert($0).inserted }
    let best = dates.standing.report
    return Entry(
      id: id, aliases: aliases, date: events[best].date, headline: headline(status, dates), status: status,
      isDisputed: dates.areDisputed, why: MergeReasons(reports, events, comparison, dates).sentences,
      sources: reports.map(\.source))
  }

  /// What happened is told as having happened, whoever told of it before as planned.
  private var status: Status {
    let told = events.map(\.status)
    return told.contains(.happened) ? .happened : told[0]
  }

  /// That of the report which says most: of what happened, by a stated date, not in a caption, with the most participants;
  /// then the longest; then the first.
  private func headline(_ status: Status, _ dates: Camps) -> String {
    let ranks = events.indices.map { index in
      let event = events[index]
      return [
        event.status == status ? 1 : 0, dates.isOfStanding(index) ? 1 : 0, event.dating == .stated ? 1 : 0,
        event.isPlain ? 1 : 0, min(event.participants.count, 4), event.headline.utf8.count,
      ]
    }
    let best = events.indices.max { ranks[$0] == ranks[$1] ? $0 > $1 : ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
    return events[best ?? 0].headline
  }
}

private func place(_ source: Source, _ articles: [ReadArticle]) -> Int {
  TimelineOrder.place(of: articles[source.article].article.dateline)
}

extension Event {
  /// False for words that only a picture has.
  fileprivate var isPlain: Bool { !headline.contains("(R)") && !headline.contains("(L)") && !headline.contains("(C)") }
}
