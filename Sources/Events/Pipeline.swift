import Articles
import Text
import Timexes

/// The whole road from articles to a timeline.
public struct Pipeline: Sendable {
  let tagger: TimexTagger
  let extractor = EventExtractor()

  /// The road, with the tagger of a language.
  public init(tagger: TimexTagger = TimexTagger()) { self.tagger = tagger }

  /// One article with its expressions and events; independent of every other article, so many can be read at once.
  public func read(_ article: Article) -> ReadArticle {
    let tagged = tag(article)
    return ReadArticle(
      article: article, timexes: tagged.timexes, events: extractor.events(in: article, timexes: tagged.timexes),
      diagnostics: tagged.diagnostics)
  }

  /// One article with its expressions alone.
  public func tag(_ article: Article) -> ReadArticle {
    let timexes = tagger.timexes(in: article.text, dateline: article.dateline?.day)
    return ReadArticle(
      article: article, timexes: timexes, events: [], diagnostics: EventsMessage.warnings(article, timexes))
  }

  /// The timeline of articles that were read, in whatever order; `merges` false keeps every report an entry of its own.
  public func timeline(of articles: [ReadArticle], merges: Bool = true) -> Timeline {
    let articles = TimelineOrder.sorted(articles)
    let entries = merges ? Merger(articles).entries() : articles.reports.map { Entry(single: $0, in: articles) }
    return Timeline(articles: articles, entries: TimelineOrder.sorted(entries, of: articles))
  }
}
