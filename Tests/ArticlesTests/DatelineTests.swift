import Articles
import Dates
import Testing

@Suite("A dateline in a field")
struct DatelineTests {
  @Test(
    "Days and date-times",
    arguments: [
      ("2024-10-21", "2024-10-21"), (" 2024-10-21 ", "2024-10-21"), ("0001-01-01", "0001-01-01"),
      ("9999-12-31", "9999-12-31"), ("2024-02-29", "2024-02-29"), ("2024-10-21T08:30", "2024-10-21T08:30"),
      ("2024-10-21 08:30:05", "2024-10-21T08:30:05"), ("2024-10-21t08:30:05z", "2024-10-21T08:30:05Z"),
      ("2024-10-21T08:30:05.123Z", "2024-10-21T08:30:05Z"), ("2024-10-21T23:30:00-05:00", "2024-10-21T23:30:00-05:00"),
      ("2024-10-21T08:30:00+0200", "2024-10-21T08:30:00+02:00"), ("2024-10-21T08:30+02", "2024-10-21T08:30+02:00"),
      ("2024-10-21 08:30 +02:00", "2024-10-21T08:30+02:00"), ("2024-10-21T24:00", "2024-10-21T24:00"),
    ] as [(String, String)])
  func read(words: String, value: String) throws {
    let dateline = try #require(Dateline(words: words, origin: .header))
    let (year, month, day) = dateline.day.components
    let text = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    #expect(text + (dateline.time?.iso ?? "") == value)
  }

  @Test(
    "What is no day",
    arguments: [
      "", " ", "2024", "2024-10", "2024-02-30", "2023-02-29", "2024-13-01", "2024-10-00", "0000-01-01", "12024-10-21",
      "-0044-03-15", "2024/10/21", "2024-10-21x", "2024-10-21T", "2024-10-21T25:00", "2024-10-21T08:60",
      "2024-10-21T08:30:61", "2024-10-21T08:30+2", "2024-10-21T08:30+99:00", "2024-10-21T08:30 CET", "2024-10-21/25",
      "２０２４-10-21", "October 21, 2024",
    ])
  func refused(words: String) { #expect(Dateline(words: words, origin: .header) == nil) }
}

@Suite("An article's lines")
struct ArticleLinesTests {
  @Test("Lines are counted from the first line of the text")
  func lines() {
    var lines = ArticleLines(
      of: Article(source: "a.txt", text: "One.\nTwo.\r\nThree.\rFour.", firstLine: 3, dateline: nil))
    #expect([0, 4, 5, 10, 11, 17, 18, 99].map { lines.line(atByte: $0) } == [3, 3, 4, 4, 5, 5, 6, 6])
    #expect(lines.line(atByte: 5) == 4, "an earlier place")
  }

  @Test("A JSON line is one line, whatever its text")
  func record() {
    let article = Article(source: "w.jsonl", text: "One.\nTwo.", firstLine: 12, isRecord: true, dateline: nil)
    var lines = ArticleLines(of: article)
    #expect(lines.line(atByte: 6) == 12)
    #expect(article.source == "w.jsonl:12")
    #expect(article.file == "w.jsonl")
  }
}
