import Articles
import Dates
import Events
import Testing
import Text
import Timexes

@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A timeline of `count` events in articles of eight, over twenty years, quick to make.
func many(_ count: Int) -> Timeline {
  let first = CivilDay(number: 12_000)
  var articles: [ReadArticle] = []
  for number in 0..<count / 8 {
    let day = first + number * 7300 / max(1, count / 8)
    var text = ""
    var timexes: [Timex] = []
    var events: [Event] = []
    for part in 0..<8 {
      let start = text.utf8.count
      text +=
        "The council of Ward \(number) voted on Tuesday about matter \(part) of the long list that lay before it. "
      let end = text.utf8.count - 1
      let sentence = Extent(start, end)
      guard let trigger = text.extent(of: "voted", in: sentence), let when = text.extent(of: "Tuesday", in: sentence)
      else { continue }
      let date = CalendarDate(day - part)
      timexes.append(
        Timex(
          extent: when, kind: .date, meaning: .reference(.present), rule: "rule \(number % 40)",
          resolution: Resolution(value: .date(date), anchor: .dateline, steps: [.named])))
      events.append(
        Event(
          id: "\(fingerprint("\(number)-\(part)"))\(part)", trigger: trigger, sentence: sentence,
          headline: "The council of Ward \(number) voted about matter \(part)",
          date: EDTF(date).map { EventDate(edtf: $0, granularity: "day") }, dating: .stated, status: .happened,
          timex: part,
          participants: ["Ward \(number)"], why: ["the clause states it"]))
    }
    let article = Article(
      source: "wire/\(number).txt", title: "Ward \(number) meets", text: text,
      dateline: Dateline(day: day, origin: .header, words: day.iso))
    articles.append(ReadArticle(article: article, timexes: timexes, events: events, diagnostics: []))
  }
  var entries: [Entry] = []
  for (index, read) in articles.enumerated() {
    for (part, event) in read.events.enumerated() {
      entries.append(
        Entry(
          id: event.id, date: event.date, headline: event.headline, status: .happened,
          sources: [Source(article: index, event: part)]))
    }
  }
  entries.sort { ($0.date?.place?.number ?? 0, $0.id) < ($1.date?.place?.number ?? 0, $1.id) }
  return Timeline(articles: articles, entries: entries)
}

@Suite("Large timelines")
struct ManyTests {
  @Test("The overview stays one picture, the index one small page")
  func overview() throws {
    let timeline = many(8000)
    let site = Site(timeline, version: "1")
    let press = Press(.standard)
    let index = try #require(site.files(for: .chapter(0), press: press).first)
    #expect(index.path == "index.html")
    #expect(index.text.utf8.count < 60_000)
    #expect(index.text.components(of: "<svg") == 1)
    #expect(index.text.components(of: "<rect") < 600)
    // The number of all events, which stand on the pages of the years.
    #expect(index.text.contains("<meta name=\"description\" content=\"Timeline: 8,000 events\">"))
  }

  /// `DATELINE_MANY=40000 DATELINE_MANY_OUT=/tmp/site swift test …`: writes a large site, to be looked at and timed.
  @Test("A large site is written", .enabled(if: getenv("DATELINE_MANY") != nil))
  func write() async throws {
    let count = getenv("DATELINE_MANY").flatMap { Int(String(cString: $0)) } ?? 0
    let folder = getenv("DATELINE_MANY_OUT").map { String(cString: $0) } ?? "/tmp/dateline-many"
    let timeline = many(count)
    let clock = ContinuousClock()
    var summary = Site.Summary()
    let made = clock.measure { _ = Site(timeline, version: "1") }
    let start = clock.now
    summary = try await Site(timeline, version: "1").publish(to: OutputFolder(folder), workers: 2)
    print("\(summary.listed) events, \(summary.files) files: desk \(made), site \(clock.now - start)")
    #expect(summary.listed == count)
  }
}
