import Articles
import Events

// schema.org's JSON-LD, for search engines. A data block is no script: nothing runs it, and the policy lets it stand.

extension Desk {
  /// An `Event` with the articles that tell it; empty for what is denied, for it would claim the event.
  func structuredData(ofEntry index: Int) -> String {
    let entry = timeline.entries[index]
    guard entry.status == .happened || entry.status == .planned, let date = entry.date, let start = date.htmlDatetime
    else {
      return ""
    }
    var members = [
      ("@context", jsonString("https://schema.org")), ("@type", jsonString("Event")),
      ("name", jsonString(entry.headline)),
    ]
    members.append(("startDate", jsonString(start)))
    if case .interval(_, .date(let end)) = date.edtf, end.date.last.year > 0 {
      members.append(("endDate", jsonString(end.date.last.iso)))
    }
    if entry.status == .planned { members.append(("eventStatus", jsonString("https://schema.org/EventScheduled"))) }
    if let base = configuration.baseURL { members.append(("url", jsonString(base + path(entry: index) + ".html"))) }
    let articles = Set(entry.sources.map(\.article)).sorted().map { article($0, context: false) }
    members.append(("subjectOf", "[" + articles.joined(separator: ",") + "]"))
    return object(members)
  }

  /// A `NewsArticle`.
  func structuredData(ofArticle index: Int) -> String { article(index, context: true) }

  private func article(_ index: Int, context: Bool) -> String {
    let article = timeline.articles[index].article
    var members = context ? [("@context", jsonString("https://schema.org"))] : []
    members += [("@type", jsonString("NewsArticle")), ("headline", jsonString(shortened(article.name, to: 110)))]
    if let day = article.dateline?.day, day.year > 0 { members.append(("datePublished", jsonString(day.iso))) }
    if let language = article.language { members.append(("inLanguage", jsonString(language))) }
    if let address = safeAddress(article.url) { members.append(("url", jsonString(address))) }
    return object(members)
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { jsonString($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}
