import Events
import Testing

@testable import Pages

@Suite("The heads of the list")
struct ChapterTests {
  @Test("A season stands under its own name, before its first month, and never under a month's")
  func seasons() {
    let telling = [
      Telling("One", "One", "One", "1965", "A year"), Telling("Two", "Two", "Two", "1965-21", "A spring"),
      Telling("Three", "Three", "Three", "1965-03", "A month"),
      Telling("Four", "Four", "Four", "1965-02-11", "A day"),
      Telling("Five", "Five", "Five", "1965-21/..", "Since a spring"),
    ]
    let timeline = timeline([told("a.txt", "1970-07-01", text: "One. Two. Three. Four. Five.", telling)])
    let groups = Chapters(Shelf(timeline)).all[0].groups
    #expect(groups.map(\.name) == ["", "February", "Spring", "March"])
    #expect(groups.map(\.entries.count) == [1, 1, 2, 1])
  }

  @Test("Quarters and halves have heads, too, and names of their own in addresses")
  func quarters() {
    #expect(Chapter.Group(year: 2024, month: 4, unit: .quarter, entries: []).name == "Second quarter")
    #expect(Chapter.Group(year: 2024, month: 7, unit: .half, entries: []).name == "Second half")
    #expect(Chapter.Group(year: -43, month: 12, unit: .season, entries: []).name == "Winter")
    #expect(Chapter.Group(year: 2024, month: 3, unit: .month, entries: []).name == "March")
  }
}
