/// Brings the reports of one event together.
struct Merger {
  let articles: [ReadArticle]

  init(_ articles: [ReadArticle]) { self.articles = articles }

  /// One entry for each event, in no order.
  func entries() -> [Entry] { articles.reports.map { Entry(single: $0, in: articles) } }
}
