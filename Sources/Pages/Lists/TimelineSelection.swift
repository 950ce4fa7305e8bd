import Dates
import Events
import Text
import Timexes

/// Which entries of a timeline a list shows.
public struct TimelineSelection: Sendable {
  /// The first day to show, and the last.
  public var from: CivilDay?, to: CivilDay?
  /// What the events must speak of, by headline, sentence or participants; empty for anything. See ``Topic``.
  public var about = ""
  /// True for what is dated only by the day of publication, planned, denied, hypothetical or undated, too.
  public var hasAll = false

  /// Everything that happened and is dated by its text.
  public init() {}

  /// The entries that it takes, in the timeline's order.
  public func entries(of timeline: Timeline) -> [Entry] {
    let topic = Topic(about)
    let chosen = timeline.entries.indices.filter { index in
      let entry = timeline.entries[index]
      return (hasAll || isPlain(entry, in: timeline)) && isWithin(entry.date)
        && speaks(entry, of: topic, in: timeline)
    }
    return (hasAll ? chosen : Retellings(of: timeline).toldOnce(chosen)).map { timeline.entries[$0] }
  }

  /// It happened, and a report of it that says so has its date from the text.
  private func isPlain(_ entry: Entry, in timeline: Timeline) -> Bool {
    guard entry.date != nil, entry.status == .happened else { return false }
    return entry.sources.contains { source in
      let event = timeline.event(source)
      return event.status == .happened && !event.isMention && (event.dating == .stated || event.dating == .narrative)
    }
  }

  /// An entry with an open end counts as what is known of it.
  private func isWithin(_ date: EventDate?) -> Bool {
    if from == nil && to == nil { return true }
    guard let days = date?.drawnDays else { return false }
    return (from.map { days.upperBound > $0 } ?? true) && (to.map { days.lowerBound <= $0 } ?? true)
  }

  private func speaks(_ entry: Entry, of topic: Topic, in timeline: Timeline) -> Bool {
    topic.isEmpty
      || entry.sources.contains { source in
        topic.isMatched(
          by: timeline.event(source), of: timeline.articles[source.article].article, headline: entry.headline)
      }
  }
}

extension Timeline {
  /// The event that a source reports.
  func event(_ source: Source) -> Event { articles[source.article].events[source.event] }

  /// The expression that dates a report, when its own clause has one.
  func timex(_ source: Source) -> Timex? {
    guard let index = event(source).timex, articles[source.article].timexes.indices.contains(index) else { return nil }
    return articles[source.article].timexes[index]
  }
}
