import Articles

/// Makes reports of events, and stories of articles.
struct ReportReader {
  private(set) var participants = ParticipantReader()
  private(set) var triggers = Triggers()
  /// The dated reports, in the order of the articles and their texts.
  private(set) var reports: [Report] = []
  /// Which articles tell one story.
  let stories: Stories

  /// Reads all events of articles.
  init(_ articles: [ReadArticle]) {
    var names = StoryNames()
    let ofArticles = articles.map { names.ids(of: $0.article.text) }
    stories = Stories(names: ofArticles, count: names.count)
    for article in articles.indices {
      for event in articles[article].events.indices {
        read(articles[article].events[event], of: articles[article].article, Source(article: article, event: event))
      }
    }
  }

  private mutating func read(_ event: Event, of article: Article, _ source: Source) {
    let all = event.participants.compactMap { participants.index(of: $0) }
    guard let span = DateSpan(event, dateline: article.dateline?.day) else { return }
    var agents = event.subjects.compactMap { participants.index(of: $0) }
    var themes = event.objects.compactMap { participants.index(of: $0) }
    let heads = event.participants.compactMap { participants.index(of: $0).map(participants.head) }
    let (group, isLight) = triggers.group(of: event, objectHead: themes.first.map(participants.head), heads: heads)
    if isLight { themes.removeFirst() }
    let light = isLight ? event.objects.first.flatMap { participants.index(of: $0) } : nil
    let others = all.filter { !agents.contains($0) && !themes.contains($0) && $0 != light }
    let traits = triggers.traits(of: group)
    let isFirst = event.subjects.contains {
      $0.hasPrefix("the first ") || $0.hasPrefix("first ") || $0.hasPrefix("The first ")
    }
    let begins = group != triggers.beginning && !traits.contains(.once) && (span.kind == .since || isFirst)
    if traits.contains(.turning) && themes.isEmpty { swap(&agents, &themes) }
    reports.append(
      Report(
        source: source, span: span, status: event.status, group: group, agents: agents, themes: themes, others: others,
        isBeginning: begins && event.status != .denied, isTelling: event.triggerLemma == "tell"))
  }
}
