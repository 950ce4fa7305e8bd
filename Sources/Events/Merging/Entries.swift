extension [ReadArticle] {
  /// Every event of every article, in their order.
  var reports: [Source] {
    indices.flatMap { article in self[article].events.indices.map { Source(article: article, event: $0) } }
  }

  /// The event that a source reports.
  func event(_ source: Source) -> Event { self[source.article].events[source.event] }
}

extension Entry {
  /// A report that stands alone.
  init(single source: Source, in articles: [ReadArticle]) {
    let event = articles.event(source)
    self.init(id: event.id, date: event.date, headline: event.headline, status: event.status, sources: [source])
  }
}
