import Articles
import Dates
import Events
import Text
import Timexes

/// A timeline with what its pages ask of it again and again: which entry tells an event, what an article is called, what
/// is listed. Computed once; read by many threads.
struct Shelf: Sendable {
  let timeline: Timeline
  /// The file name of each article's page.
  let articleSlugs: [String]
  /// The file name of each entry's page: its id.
  let entrySlugs: [String]
  /// The names that each entry's page had before; none is another entry's.
  private(set) var aliases: [[String]]
  /// The entry that tells each event of each article, by article and event.
  let entryOf: [[Int?]]
  /// What the timeline shows, by index: dated by its text, told as fact, as a plan or as a denial, not only mentioned, and
  /// not told in the same words already. The rest stands on a page of its own.
  let listed: [Int]
  /// What stands on that page: of each sentence one line, with the number of those that tell less of it.
  let unlisted: [(index: Int, others: Int)]

  init(_ timeline: Timeline) {
    let timeline = timeline.shown
    self.timeline = timeline
    articleSlugs = distinctSlugs(
      timeline.articles.map { read in
        let article = read.article
        return (article.id ?? stem(of: article.source), (article.id ?? "") + "\u{0}" + article.source)
      })
    entrySlugs = distinctIDs(timeline.entries.map(\.id))
    let entryNames = Set(entrySlugs)
    var aliasOf: [String: Int] = [:]
    for (index, entry) in timeline.entries.enumerated() {
      for name in entry.aliases.map(idSlug) where !entryNames.contains(name) && aliasOf[name] == nil {
        aliasOf[name] = index
      }
    }
    aliases = timeline.entries.indices.map { _ in [] }
    for (name, index) in aliasOf { aliases[index].append(name) }
    for index in aliases.indices { aliases[index].sort() }
    var entryOf = timeline.articles.map { [Int?](repeating: nil, count: $0.events.count) }
    for (index, entry) in timeline.entries.enumerated() {
      for source in entry.sources { entryOf[source.article][source.event] = index }
    }
    self.entryOf = entryOf
    let own = timeline.entries.indices.filter { Self.isDated(timeline.entries[$0], in: timeline) }
    let retellings = Retellings(of: timeline)
    listed = retellings.toldOnce(own)
    let shown = Set(listed)
    unlisted = retellings.onePerSentence(timeline.entries.indices.filter { !shown.contains($0) }, beside: listed)
  }

  private static func isDated(_ entry: Entry, in timeline: Timeline) -> Bool {
    guard entry.date != nil, entry.status != .hypothetical else { return false }
    return entry.sources.contains { source in
      let event = timeline.event(source)
      return !event.isMention && [.stated, .narrative].contains(event.dating)
    }
  }

  func article(_ source: Source) -> Article { timeline.articles[source.article].article }
  func event(_ source: Source) -> Event { timeline.articles[source.article].events[source.event] }

  /// The expression that dates a report, when its own clause has one.
  func timex(_ source: Source) -> Timex? {
    let read = timeline.articles[source.article]
    guard let index = read.events[source.event].timex, read.timexes.indices.contains(index) else { return nil }
    return read.timexes[index]
  }

  /// The best way in which a source dates an entry.
  func dating(_ entry: Entry) -> Dating {
    let all: [Dating] = [.stated, .narrative, .dateline]
    return all.first { dating in entry.sources.contains { event($0).dating == dating } } ?? .undated
  }

  /// The newest dateline: what stands for the time of writing, for nothing here reads a clock.
  var newest: CivilDay? { timeline.articles.compactMap { $0.article.dateline?.day }.max() }
}

/// The file names for ids. The same words in two articles of one day have one id; where they were not found to be one event,
/// the later ones get a number.
private func distinctIDs(_ ids: [String]) -> [String] {
  var taken: Set<String> = []
  return ids.map { id in
    let name = idSlug(id)
    var free = name
    var number = 2
    while !taken.insert(free).inserted {
      free = name + "-\(number)"
      number += 1
    }
    return free
  }
}

/// The file name for an id. Ids of one case are their own; others get a fingerprint, for file systems without case.
func idSlug(_ id: String) -> String {
  let name = slug(id)
  return name == id ? name : name + "-" + fingerprint(id)
}

/// The name of a file without its folders and its extension.
private func stem(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
  let rest = name[name.index(after: dot)...]
  // `wire.jsonl:12` keeps its line, which tells the articles of a file apart.
  let line = rest.split(separator: ":").dropFirst().last.map { "-" + $0 } ?? ""
  return name[..<dot] + line
}
