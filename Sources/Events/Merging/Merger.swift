/// Brings the reports of one event together.
///
/// 1. Every dated event becomes a report: trigger group, participants by role, the days in which it may have been.
/// 2. Pairs with a trigger group and a participant in common and dates that can go together are compared.
/// 3. What was found to be one event is brought together: first by equal dates, then what was only told later, then what
///    disagrees about the day, then what has only a month or a year, at last what only refers to it ("the fire"). Nothing
///    is brought together with a report that is of another event than one that is there already; and a month, or a
///    reference, that fits two events fits neither.
///
/// Undated events stay as they are: without a date there is nothing to hold on to.
struct Merger {
  private let articles: [ReadArticle]
  private let comparison: Comparison

  /// A merger of the events of articles, which stand in their order.
  init(_ articles: [ReadArticle]) {
    self.articles = articles
    let reader = ReportReader(articles)
    comparison = Comparison(
      articles: articles, reports: reader.reports, participants: reader.participants.participants,
      known: reader.participants.known,
      triggers: reader.triggers, stories: reader.stories, days: DayOfKind.all(of: reader.reports))
  }

  /// One entry for each event, in no order that matters.
  func entries() -> [Entry] {
    let merged = clusters()
    let dated = Set(comparison.reports.map(\.source))
    let undated = articles.reports.filter { !dated.contains($0) }.map { Entry(single: $0, in: articles) }
    return undated
      + merged.all.map { reports in
        reports.count == 1
          ? Entry(single: comparison.reports[reports[0]].source, in: articles)
          : MergedEntry(reports, comparison).entry
      }
  }

  private struct Pair {
    let bond: Comparison.Bond
    let a: Int
    let b: Int
  }

  private func clusters() -> Clusters {
    var pairs: [Pair] = []
    Candidates(comparison).forEach { a, b in
      let (a, b) = (min(a, b), max(a, b))
      if case .same(let bond) = comparison.verdict(a, b) { pairs.append(Pair(bond: bond, a: a, b: b)) }
    }
    pairs.sort { ($0.bond, $0.a, $0.b) < ($1.bond, $1.a, $1.b) }
    var clusters = Clusters(count: comparison.reports.count)
    for pair in pairs where pair.bond < .within { unite(pair.a, pair.b, in: &clusters) }
    uniteCoarse(pairs.filter { $0.bond == .within }, in: &clusters)
    uniteReferences(pairs.filter { $0.bond == .reference }, in: &clusters)
    return clusters
  }

  private func unite(_ a: Int, _ b: Int, in clusters: inout Clusters) {
    clusters.unite(a, b) { comparison.verdict($0, $1) == .different }
  }

  /// Months, seasons and years, the finer first, each with what lies within it if that is one event.
  private func uniteCoarse(_ pairs: [Pair], in clusters: inout Clusters) {
    var finer: [Int: [Int]] = [:]
    for pair in pairs {
      let isFirstFiner = days(of: pair.a) < days(of: pair.b)
      finer[isFirstFiner ? pair.b : pair.a, default: []].append(isFirstFiner ? pair.a : pair.b)
    }
    for coarse in finer.keys.sorted(by: { (days(of: $0), $0) < (days(of: $1), $1) }) {
      let found = (finer[coarse] ?? []).filter { !clusters.areOne($0, coarse) }
      guard let first = found.first, found.allSatisfy({ clusters.areOne($0, first) }) else { continue }
      unite(coarse, first, in: &clusters)
    }
  }

  /// "The fire", with the one fire that its story tells of; where there are two, it stays by itself.
  private func uniteReferences(_ pairs: [Pair], in clusters: inout Clusters) {
    var told: [Int: Set<Int>] = [:]
    for pair in pairs {
      for (reference, other) in [(pair.a, pair.b), (pair.b, pair.a)]
      where comparison.reports[reference].isReference && !comparison.reports[other].isReference {
        told[reference, default: []].insert(other)
      }
    }
    for reference in told.keys.sorted() {
      let others = (told[reference] ?? []).sorted()
      let rich = others.filter { comparison.reports[$0].hasRoles }
      guard rich.allSatisfy({ clusters.areOne($0, rich[0]) }) else { continue }
      for other in others { unite(reference, other, in: &clusters) }
    }
    for pair in pairs where told[pair.a] == nil && told[pair.b] == nil { unite(pair.a, pair.b, in: &clusters) }
  }

  private func days(of report: Int) -> Int {
    let span = comparison.reports[report].span
    return span.length
  }
}
