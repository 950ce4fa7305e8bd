import Events
import Timexes

/// The rules that this site used, by name, with where.
struct RuleBook: Sendable {
  struct Use: Sendable {
    let name: String
    let path: String
    let note: RuleNote?
    /// How many expressions of the articles it read.
    var count = 0
    /// The first of them: article and expression.
    var samples: [(article: Int, timex: Int)] = []
    /// The entries that it dated, in the timeline's order.
    var entries: [Int] = []
  }

  let uses: [Use]
  private let indices: [String: Int]

  init(_ shelf: Shelf, notes: [RuleNote]) {
    var counts: [String: Int] = [:]
    var samples: [String: [(article: Int, timex: Int)]] = [:]
    for (articleIndex, read) in shelf.timeline.articles.enumerated() {
      for (timexIndex, timex) in read.timexes.enumerated() {
        counts[timex.rule, default: 0] += 1
        if counts[timex.rule, default: 0] <= 3 { samples[timex.rule, default: []].append((articleIndex, timexIndex)) }
      }
    }
    var entries: [String: [Int]] = [:]
    for (index, entry) in shelf.timeline.entries.enumerated() {
      for source in entry.sources {
        guard let rule = shelf.timex(source)?.rule, entries[rule]?.last != index else { continue }
        entries[rule, default: []].append(index)
      }
    }
    let names = counts.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let slugs = distinctSlugs(names.map { ($0, $0) })
    let known = Dictionary(notes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    uses = zip(names, slugs).map { name, slug in
      Use(
        name: name, path: "rules/" + slug, note: known[name], count: counts[name] ?? 0, samples: samples[name] ?? [],
        entries: entries[name] ?? [])
    }
    indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A link to the page of a rule.
  func link(to name: String, from place: Place) -> Inline {
    guard let index = indices[name] else { return .code(name) }
    return .link(place.address(of: uses[index].path), ["class": "rule"], [.code(name)])
  }

  /// The path of a rule's page.
  func path(of name: String) -> String? { indices[name].map { uses[$0].path } }
}
