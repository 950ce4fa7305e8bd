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
    let chosen = timeline.entries.filter { entry in
      (hasAll || isPlain(entry, in: timeline)) && isWithin(entry.date) && speaks(entry, of: topic, in: timeline)
    }
    return hasAll ? chosen : told(chosen, in: timeline)
  }

  /// Without what one sentence tells twice in the same words: of "spoke to Rutte" and "spoke to Rutte, urging him", or of
  /// "said in a statement" for the saying and for the statement, the first.
  private func told(_ entries: [Entry], in timeline: Timeline) -> [Entry] {
    var headlines: [Place: [String]] = [:]
    let sure = Set(entries.filter { !$0.isUnsure }.flatMap { lines(of: $0, in: timeline) })
    let timed = Set(entries.filter { $0.date?.time != nil }.compactMap { wording(of: $0, in: timeline) })
    return entries.filter { entry in
      // Nor "its owner said it broke down" beside "it broke down, its owner said", at its hour.
      if entry.date?.time == nil, let wording = wording(of: entry, in: timeline), timed.contains(wording) {
        return false
      }
      // Nor a guess beside what the sentence tells for sure.
      if entry.isUnsure, lines(of: entry, in: timeline).allSatisfy(sure.contains) { return false }
      guard let source = entry.sources.first, entry.sources.count == 1 else { return true }
      let place = Place(article: source.article, sentence: timeline.event(source).sentence, date: entry.date)
      let isTold = headlines[place, default: []].contains { entry.headline.hasPrefix($0) }
      headlines[place, default: []].append(Self.quotation(entry.headline) ?? entry.headline)
      return !isTold
    }
  }

  /// The words of an entry with one source, in whatever order, and its day.
  private func wording(of entry: Entry, in timeline: Timeline) -> Wording? {
    guard let source = entry.sources.first, entry.sources.count == 1, let days = entry.date?.edtf.days else {
      return nil
    }
    // A name in brackets stands for a pronoun, which only one of the two may have.
    let plain = entry.headline.lowercased().split(separator: "[").enumerated().map { place, part in
      place == 0 && !entry.headline.hasPrefix("[") ? part : part.drop { $0 != "]" }
    }
    let words = plain.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.filter { !Self.small.contains($0) }
    return Wording(
      article: source.article, sentence: timeline.event(source).sentence, day: days.lowerBound,
      words: words.map(String.init).sorted())
  }

  private static let small: Set<Substring> = ["he", "her", "his", "it", "its", "she", "that", "their", "they"]

  private struct Wording: Hashable {
    let article: Int
    let sentence: Extent
    let day: CivilDay
    let words: [String]
  }

  /// What is quoted in "“We called them”, Olen said", without the mark that ends it: the same quotation may go on.
  private static func quotation(_ headline: String) -> String? {
    guard headline.hasPrefix("\""), let end = headline.firstRange(of: "\",") else { return nil }
    return String(headline[..<end.lowerBound])
  }

  /// What its sources tell in which words.
  private func lines(of entry: Entry, in timeline: Timeline) -> [Line] {
    entry.sources.map { source in
      let event = timeline.event(source)
      return Line(article: source.article, sentence: event.sentence, headline: event.headline)
    }
  }

  private struct Line: Hashable {
    let article: Int
    let sentence: Extent
    let headline: String
  }

  /// A sentence of an article, and a date.
  private struct Place: Hashable {
    let article: Int
    let sentence: Extent
    let date: EventDate?
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

extension Entry {
  /// True for a date that the words do not state: "perhaps 3 May 2016".
  fileprivate var isUnsure: Bool { date?.edtf.description.hasSuffix("?") ?? false }
}
