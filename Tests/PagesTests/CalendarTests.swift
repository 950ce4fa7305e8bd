import Events
import Testing

@testable import Pages

@Suite("The calendar file")
struct CalendarTests {
  static let lines = SiteTests.file("timeline.ics", of: timeline(Story.all)).replacing("\r\n ", with: "").split(
    separator: "\r\n"
  ).map(String.init)

  private func event(_ headline: String) -> [String] {
    let blocks = Self.lines.split(separator: "BEGIN:VEVENT")
    return blocks.first { $0.contains { $0.hasPrefix("SUMMARY:") && $0.hasSuffix(headline) } }.map(Array.init) ?? []
  }

  struct Case: CustomTestStringConvertible {
    let headline: String
    let lines: [String]
    var testDescription: String { headline }
  }

  @Test(
    "A day is a day; what is longer is its whole span, and says so",
    arguments: [
      Case(
        headline: "Firefighters opened the spillway",
        lines: [
          "DTSTART;VALUE=DATE:20240901", "DTEND;VALUE=DATE:20240902", "SUMMARY:Firefighters opened the spillway",
          "STATUS:CONFIRMED", "DTSTAMP:20241112T000000Z",
        ]),
      Case(
        headline: "Engineers found a dark stain on the outer wall",
        lines: [
          "DTSTART;VALUE=DATE:20240501", "DTEND;VALUE=DATE:20240601",
          "SUMMARY:[May 2024] Engineers found a dark stain on the outer wall", "STATUS:TENTATIVE",
          "X-DATELINE-EDTF:2024-05",
        ]),
      Case(
        headline: "Brandl noted the same crack",
        lines: [
          "DTSTART;VALUE=DATE:19980101", "DTEND;VALUE=DATE:19990101",
          "SUMMARY:[about 1998] Brandl noted the same crack",
        ]),
      Case(headline: "The board received Brandl’s letter", lines: ["STATUS:CANCELLED"]),
      Case(
        headline: "Work on a new wall could begin", lines: ["DTSTART;VALUE=DATE:20250101", "DTEND;VALUE=DATE:20250401"]),
    ])
  func events(_ wanted: Case) {
    let event = event(wanted.headline)
    for line in wanted.lines { #expect(event.contains(line), "\(event)") }
  }

  @Test("Lines end as RFC 5545 says, are folded at 75 octets between characters, and text is escaped")
  func form() {
    let text = SiteTests.file("timeline.ics", of: timeline(Story.all))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.hasSuffix("END:VCALENDAR\r\n"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n", with: "").allSatisfy { $0 != "\n" && $0 != "\r" })
    #expect(
      Calendar.folded(String(repeating: "ü", count: 50)) == String(repeating: "ü", count: 37) + "\r\n "
        + String(repeating: "ü", count: 13))
    #expect(event("A night watchman\\, Piet Aldous\\, was hurt").isEmpty == false)
  }
}
