import Dates
import Events
import Text
import Timexes

/// Which entries of a timeline a list shows.
public struct TimelineSelection: Sendable {
  /// The first day to show, and the last.
  public var from: CivilDay?, to: CivilDay?
  /// Words that the headline or a sentence must all have; empty for any.
  public var about = ""
  /// True for what is dated only by the day of publication, planned, denied, hypothetical or undated, too.
  public var hasAll = false

  /// Everything that happened and is dated by its text.
  public init() {}

  /// The entries that it takes, in the timeline's order.
  public func entries(of timeline: Timeline) -> [Entry] {
    let words = TimelineSelection.words(of: about)
    return timeline.entries.filter { entry in
      (hasAll || isPlain(entry, in: timeline)) && isWithin(entry.date) && speaks(entry, of: words, in: timeline)
    }
  }

  private func isPlain(_ entry: Entry, in timeline: Timeline) -> Bool {
    guard entry.date != nil, entry.status == .happened else { return false }
    return entry.sources.contains { [.stated, .narrative].contains(timeline.event($0).dating) }
  }

  /// An entry with an open end counts as what is known of it.
  private func isWithin(_ date: EventDate?) -> Bool {
    if from == nil && to == nil { return true }
    guard let days = date?.drawnDays else { return false }
    return (from.map { days.upperBound > $0 } ?? true) && (to.map { days.lowerBound <= $0 } ?? true)
  }

  private func speaks(_ entry: Entry, of words: [Substring], in timeline: Timeline) -> Bool {
    if words.isEmpty { return true }
    let sentences = entry.sources.lazy.map { timeline.articles[$0.article].article.text[timeline.event($0).sentence] }
    return TimelineSelection.has(words, entry.headline) || sentences.contains { TimelineSelection.has(words, $0) }
  }

  /// Whole words, whatever their case; a longer word also stands for those that begin with it, "bridge" for "bridges".
  private static func has(_ wanted: [Substring], _ text: String) -> Bool {
    let words = words(of: text)
    return wanted.allSatisfy { word in words.contains { $0 == word || word.count > 3 && $0.hasPrefix(word) } }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
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
