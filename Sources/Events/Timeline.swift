import Articles
import Text
import Timexes

/// An article with everything that was found in it.
public struct ReadArticle: Hashable, Sendable {
  /// The article.
  public let article: Article
  /// Its time expressions, in the order of the text.
  public let timexes: [Timex]
  /// Its events, in the order of the text, dated or not.
  public let events: [Event]
  /// What is wrong with it.
  public let diagnostics: [Diagnostic]

  /// An article with what was found.
  public init(article: Article, timexes: [Timex], events: [Event], diagnostics: [Diagnostic]) {
    self.article = article
    self.timexes = timexes
    self.events = events
    self.diagnostics = diagnostics
  }

  /// The same, with what its reader found wrong before what was found in the text.
  public func adding(_ diagnostics: [Diagnostic]) -> ReadArticle {
    ReadArticle(article: article, timexes: timexes, events: events, diagnostics: diagnostics + self.diagnostics)
  }
}

/// One report of an event: which article, which of its events.
public struct Source: Hashable, Sendable {
  /// The index of the article in the timeline.
  public let article: Int
  /// The index of the event in that article.
  public let event: Int

  /// A report.
  public init(article: Int, event: Int) {
    self.article = article
    self.event = event
  }
}

/// One event of the timeline, however many articles tell it.
public struct Entry: Hashable, Sendable {
  /// The id of its first source (by dateline, then id).
  public let id: String
  /// The ids of the other sources, which stay working addresses.
  public let aliases: [String]
  /// When it was; nil when undated.
  public let date: EventDate?
  /// What a printed chronology would say.
  public let headline: String
  /// Whether it took place.
  public let status: Status
  /// True when sources that speak of this one event give dates that exclude each other.
  public let isDisputed: Bool
  /// How the sources were found to speak of one event; empty for a single source.
  public let why: [String]
  /// The reports, by dateline, then id; never empty.
  public let sources: [Source]

  /// An event of the timeline.
  public init(
    id: String, aliases: [String] = [], date: EventDate?, headline: String, status: Status, isDisputed: Bool = false,
    why: [String] = [], sources: [Source]
  ) {
    self.id = id
    self.aliases = aliases
    self.date = date
    self.headline = headline
    self.status = status
    self.isDisputed = isDisputed
    self.why = why
    self.sources = sources
  }
}

/// All articles read, and the events they tell, each once, in order.
public struct Timeline: Hashable, Sendable {
  /// The articles, by dateline, then source; those without a dateline last.
  public let articles: [ReadArticle]
  /// Every event, in the timeline's order; the undated ones last, in the order of the text.
  public let entries: [Entry]

  /// A timeline.
  public init(articles: [ReadArticle], entries: [Entry]) {
    self.articles = articles
    self.entries = entries
  }
}
