import Articles
import Dates
import Events
import Text
import Timexes

/// An event as a test tells it: the first words of its sentence, the word that names it, the words that date it.
struct Telling {
  let sentence: String
  let trigger: String
  let when: String?
  let edtf: String?
  let headline: String
  var granularity: String?
  var status = Status.happened
  var dating: Dating?
  var alternative: String?
  var rule = "weekday"

  init(
    _ sentence: String, _ trigger: String, _ when: String?, _ edtf: String?, _ headline: String,
    granularity: String? = nil,
    status: Status = .happened, dating: Dating? = nil, alternative: String? = nil, rule: String = "weekday"
  ) {
    self.sentence = sentence
    self.trigger = trigger
    self.when = when
    self.edtf = edtf
    self.headline = headline
    self.granularity = granularity
    self.status = status
    self.dating = dating
    self.alternative = alternative
    self.rule = rule
  }
}

/// An article as a test writes it, with the events that it tells.
func told(
  _ source: String, title: String? = nil, _ dateline: String?, origin: Dateline.Origin = .metadata(field: "date"),
  url: String? = nil,
  language: String? = nil, text: String, _ tellings: [Telling] = []
) -> ReadArticle {
  let day = dateline.flatMap(civilDay)
  let article = Article(
    source: source, title: title, url: url, language: language, text: text,
    dateline: day.map { Dateline(day: $0, origin: origin, words: dateline ?? "") })
  var timexes: [Timex] = []
  var drafts: [(telling: Telling, sentence: Extent, trigger: Extent, when: Extent?)] = []
  for telling in tellings {
    guard let sentence = text.sentence(beginning: telling.sentence),
      let trigger = text.extent(of: telling.trigger, in: sentence)
    else { preconditionFailure("the story has no such words: \(telling.sentence) / \(telling.trigger)") }
    let when = telling.when.flatMap { text.extent(of: $0, in: sentence) }
    precondition((when == nil) == (telling.when == nil), "no such words: \(telling.when ?? "")")
    drafts.append((telling, sentence, trigger, when))
    if let when, !timexes.contains(where: { $0.extent == when }) {
      let value = telling.edtf.flatMap { EDTF($0) }.flatMap { $0.firstDate }.map { TimexValue.date($0) }
      timexes.append(
        Timex(
          extent: when, kind: .date, meaning: .reference(.present), rule: telling.rule,
          resolution: Resolution(
            value: value, anchor: .dateline, alternative: telling.alternative.flatMap { EDTF($0)?.firstDate },
            steps: [.named])))
    }
  }
  timexes.sort { $0.extent < $1.extent }
  let events = drafts.map { draft in
    let edtf = draft.telling.edtf.flatMap { EDTF($0) }
    precondition((edtf == nil) == (draft.telling.edtf == nil), "no EDTF: \(draft.telling.edtf ?? "")")
    return Event(
      id: identity(draft.telling.sentence + draft.telling.trigger + (dateline ?? "")), trigger: draft.trigger,
      sentence: draft.sentence,
      headline: draft.telling.headline,
      date: edtf.map {
        EventDate(edtf: $0, granularity: draft.telling.granularity ?? $0.firstDate?.granularity.name ?? "interval")
      },
      dating: draft.telling.dating ?? (draft.when == nil ? (edtf == nil ? .undated : .dateline) : .stated),
      status: draft.telling.status,
      timex: draft.when.flatMap { when in timexes.firstIndex { $0.extent == when } }, participants: [], why: [])
  }
  return ReadArticle(
    article: article, timexes: timexes, events: events.sorted { ($0.sentence, $0.trigger) < ($1.sentence, $1.trigger) },
    diagnostics: [])
}

/// A timeline of articles, each event an entry of its own but those that share a headline, which are one.
func timeline(_ articles: [ReadArticle]) -> Timeline {
  var order: [String] = []
  var sources: [String: [Source]] = [:]
  for (articleIndex, read) in articles.enumerated() {
    for (eventIndex, event) in read.events.enumerated() {
      if sources[event.headline] == nil { order.append(event.headline) }
      sources[event.headline, default: []].append(Source(article: articleIndex, event: eventIndex))
    }
  }
  let entries = order.map { headline -> Entry in
    let reports = sources[headline] ?? []
    let events = reports.map { articles[$0.article].events[$0.event] }
    let dates = Set(events.compactMap { $0.date?.edtf.description })
    return Entry(
      id: events[0].id, aliases: events.dropFirst().map(\.id), date: events[0].date, headline: headline,
      status: events[0].status,
      isDisputed: dates.count > 1, why: events.count > 1 ? ["both name the same people and the same deed"] : [],
      sources: reports)
  }
  return Timeline(articles: articles, entries: entries.sorted { $0.order.lexicographicallyPrecedes($1.order) })
}

extension Entry {
  fileprivate var order: [Int] {
    guard let days = date?.edtf.days else { return [Int.max] }
    return [days.lowerBound.number, -(days.upperBound - days.lowerBound)]
  }
}

func civilDay(_ text: String) -> CivilDay? {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return parts.count == 3 ? CivilDay(year: parts[0], month: parts[1], day: parts[2]) : nil
}

private func identity(_ text: String) -> String {
  var hash: UInt64 = 14_695_981_039_346_656_037
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
  return String(hash, radix: 36)
}

extension EDTF {
  fileprivate var firstDate: CalendarDate? {
    switch self {
    case .date(let date): date.date
    case .interval(let start, let end): start.date?.date ?? end.date?.date
    case .dateTime(let day, _): CalendarDate(day)
    case .longYear: nil
    }
  }
}

extension String {
  /// The first place of `words` within `extent`.
  func extent(of words: String, in extent: Extent? = nil) -> Extent? {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    let range = extent ?? Extent(0, bytes.count)
    guard wanted.count <= range.count else { return nil }
    let start = (range.start...range.end - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }
    return start.map { Extent($0, $0 + wanted.count) }
  }

  /// From `words` to the end of the sentence, as far as these stories need it.
  fileprivate func sentence(beginning words: String) -> Extent? {
    guard let start = extent(of: words)?.start else { return nil }
    let bytes = Array(utf8)
    var end = start
    while end < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == 0x2E,
        end + 1 == bytes.count || bytes[end + 1] == 0x0A
          || (bytes[end + 1] == 0x20 && !(0x30...0x39).contains(bytes[end + 2]))
      {
        return Extent(start, end + 1)
      }
      end += 1
    }
    return Extent(start, end)
  }
}
