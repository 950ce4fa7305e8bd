import Dates
import Events
import Testing

@testable import Pages

@Suite("The overview")
struct OverviewTests {
  private static func days(_ edtf: String) -> Range<CivilDay> {
    guard let days = EDTF(edtf)?.days else { preconditionFailure("no EDTF: \(edtf)") }
    return days
  }

  private static let background = ["1958", "1976", "198X", "1997-22", "1998", "1999-03", "2009"]
  private static let story = (1...28).map { "2024-09-" + padded($0, 2) } + ["2024-08-30", "2024-10-02", "2024-10"]

  @Test("Background and story stand on stretches of their own; an even course is one stretch")
  func stretches() {
    let both = TimeSpread((Self.background + Self.story).map(Self.days)).stretches
    #expect(both.count == 2)
    #expect(both.first?.days.lowerBound == CivilDay(year: 1958, month: 1, day: 1))
    #expect(both.last?.days.lowerBound == CivilDay(year: 2024, month: 8, day: 30))
    #expect(both.map(\.count).reduce(0, +) == Self.background.count + Self.story.count)
    #expect(TimeSpread(Self.story.map(Self.days)).stretches.count == 1)
    let even = (0..<240).map { "\(2000 + $0 / 12)-\(padded($0 % 12 + 1, 2))-05" }
    #expect(TimeSpread(even.map(Self.days)).stretches.count == 1)
    #expect(TimeSpread([]).stretches.isEmpty)
  }

  @Test("Days stand in order, inside the picture, and a day within a break in the break")
  func places() {
    let scale = TimeScale((Self.background + Self.story).map(Self.days))
    var last = -1.0
    for day in stride(from: -4500, to: 20_500, by: 100).map(CivilDay.init) {
      let place = scale.place(of: day)
      #expect(place >= last && place >= 0 && place <= 100)
      last = place
    }
    let gap = scale.place(of: CivilDay(number: 18_000))
    #expect(gap > scale.stretches[0].end && gap < scale.stretches[1].start)
    #expect(scale.breaks.map(\.text) == ["14 years"])
  }

  @Test("A month is drawn as a month, a day as a day, doubt soft, plans hollow")
  func parts() throws {
    let telling = [
      Telling("One", "One", "One", "2024-06", "A month"), Telling("Two", "Two", "Two", "2024-06-12", "A day"),
      Telling("Three", "Three", "Three", "2024-06-12", "The same day"),
      Telling("Four", "Four", "Four", "2024-07~", "About a month"),
      Telling("Five", "Five", "Five", "2024-07-20", "A plan", status: .planned),
    ]
    let timeline = timeline([told("a.txt", "2024-07-01", text: "One. Two. Three. Four. Five.", telling)])
    let overview = Overview(timeline, listed: Array(timeline.entries.indices))
    #expect(overview.columns.map(\.entries.count) == [2, 1])
    #expect(overview.columns.map(\.shape) == [.solid, .planned])
    #expect(overview.bars.map(\.shape) == [.solid, .soft])
    let june = try #require(overview.bars.first)
    let width =
      overview.scale.place(of: CivilDay(number: june.days.upperBound.number))
      - overview.scale.place(of: june.days.lowerBound)
    #expect(abs(june.width - width) < 0.2 && june.width > 40)
    let tall = overview.columns[0], low = overview.columns[1]
    #expect(tall.height > low.height && tall.y < low.y)
  }

  @Test(
    "Words along the line leave room for each other",
    arguments: [Self.background, Self.story, Self.background + Self.story, ["2024-05-05"], ["-0043-03-15", "2024"]])
  func ticks(_ dates: [String]) {
    let ticks = TimeScale(dates.map(Self.days)).ticks
    #expect(!ticks.isEmpty)
    for (a, b) in zip(ticks, ticks.dropFirst()) { #expect(b.x - a.x >= TimeScale.width(a.text) - 0.001) }
  }

  @Test("On a telephone the words that are left do not touch, and one stays")
  func narrow() {
    for dates in [Self.background, Self.story, Self.background + Self.story, ["2024-05-05"]] {
      let kept = TimeScale(dates.map(Self.days)).ticks.filter { !$0.isMinor }
      #expect(!kept.isEmpty)
      for (a, b) in zip(kept, kept.dropFirst()) where b.x + TimeScale.width(b.text) <= TimeScale.Tick.end {
        #expect(b.x - a.x >= 2 * Double(a.text.count))
      }
    }
  }

  @Test("Very many months and weeks are gathered, so that all are drawn and none has to share a lane")
  func gathered() {
    let tellings = (0..<400).map { number -> Telling in
      let month = "\(2000 + number / 16)-" + padded(number % 12 + 1, 2)
      return Telling("N\(number) ", "N\(number)", "N\(number)", month, "Event \(number)")
    }
    let text = tellings.map { $0.sentence + "came." }.joined(separator: " ")
    let timeline = timeline([told("a.txt", "2026-07-01", text: text, tellings)])
    let overview = Overview(timeline, listed: Array(timeline.entries.indices))
    #expect(overview.bars.reduce(0) { $0 + $1.entries.count } == 400)
    #expect(overview.bars.count <= 110)
    #expect(overview.lanes <= 3)
  }

  @Test(
    "Numbers for SVG",
    arguments: [(0.0, "0"), (12.345, "12.35"), (5.5, "5.5"), (-0.25, "-0.25"), (100, "100"), (3.05, "3.05")])
  func decimals(_ number: Double, _ text: String) {
    #expect(decimal(number) == text)
  }
}
