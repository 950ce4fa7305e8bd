import Articles
import Text
import Timexes

/// The whole road from articles to a timeline.
public struct Pipeline: Sendable {
  let tagger: TimexTagger
  let extractor = EventExtractor()

  /// The road, with the tagger of the language of those articles that name none.
  public init(tagger: TimexTagger = TimexTagger()) { self.tagger = tagger }

  /// One article with its expressions and events; independent of every other article, so many can be read at once. Events
  /// are read in English alone: an article in another language has its expressions, and no event is made up for it.
  public func read(_ article: Article) -> ReadArticle {
    let tagged = tag(article)
    if let other = otherLanguage(of: article) {
      return ReadArticle(
        article: article, timexes: tagged.timexes, events: [],
        diagnostics: tagged.diagnostics + [EventsMessage.noEvents(article, language: other)])
    }
    return ReadArticle(
      article: article, timexes: tagged.timexes, events: extractor.events(in: article, timexes: tagged.timexes),
      diagnostics: tagged.diagnostics)
  }

  /// One article with its expressions alone, read in its own language where that is known.
  public func tag(_ article: Article) -> ReadArticle {
    let own = article.language.flatMap(Language.init(named:)).map(TimexTagger.init(language:))
    let timexes = (own ?? tagger).timexes(in: article.text, dateline: article.dateline?.day)
    return ReadArticle(
      article: article, timexes: timexes, events: [], diagnostics: EventsMessage.warnings(article, timexes))
  }

  /// The language of an article that is not in English; nil for English.
  private func otherLanguage(of article: Article) -> String? {
    guard let named = article.language, !named.isEmpty else {
      return tagger.language.code == Language.english.code ? nil : tagger.language.code
    }
    return Language(named: named)?.code == Language.english.code ? nil : named
  }

  /// The timeline of articles that were read, in whatever order; `merges` false keeps every report an entry of its own.
  public func timeline(of articles: [ReadArticle], merges: Bool = true) -> Timeline {
    let articles = TimelineOrder.sorted(articles)
    let entries = merges ? Merger(articles).entries() : articles.reports.map { Entry(single: $0, in: articles) }
    return Timeline(articles: articles, entries: TimelineOrder.sorted(entries, of: articles))
  }
}
