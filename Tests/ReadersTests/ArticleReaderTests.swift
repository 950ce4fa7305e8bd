import Articles
import Dates
import Testing

@testable import Readers

/// A file, and what is to be read from it.
struct FileCase: CustomTestStringConvertible, Sendable {
  let name: String
  var file = "a.txt"
  let content: String
  /// `2024-10-21 origin`, one for each article, or `-`.
  let datelines: [String]
  /// The text of the first article, and its line.
  var text: String?
  var line = 1
  /// `line: message`, as far as it is given.
  var problems: [String] = []

  var testDescription: String { name }
}

@Suite("Articles of files")
struct ArticleReaderTests {
  @Test(
    "Text, header, front matter",
    arguments: [
      FileCase(name: "no date", content: "It rained.", datelines: ["-"], text: "It rained."),
      FileCase(
        name: "a header line", content: "date 2024-10-21\n\nIt rained.\nA lot.\n", datelines: ["2024-10-21 header"],
        text: "It rained.\nA lot.\n", line: 3),
      FileCase(
        name: "a header line that goes on", content: " date 2024-10-21 It rained on Monday. Vale Press\n\nA lot.",
        datelines: ["2024-10-21 header"], text: "It rained on Monday. Vale Press\n\nA lot."),
      FileCase(
        name: "with a time", content: "DATE 2024-10-21 08:30 It rained.", datelines: ["2024-10-21T08:30 header"],
        text: "It rained."),
      FileCase(
        name: "header fields", content: "\nTitle: Rain\nDate: October 21, 2024\nBy: A. B.\n\n\nIt rained.",
        datelines: ["2024-10-21 header"], text: "It rained.", line: 7),
      FileCase(
        name: "fields that are none", content: "Location: Ellerwick\nIt rained.", datelines: ["-"],
        text: "Location: Ellerwick\nIt rained."),
      FileCase(
        name: "a sentence with a colon", content: "The mayor said: date 2024-10-21.", datelines: ["-"],
        text: "The mayor said: date 2024-10-21."),
      FileCase(
        name: "“date” begins a sentence", content: "Date palms grow here.", datelines: ["-"],
        text: "Date palms grow here."),
      FileCase(
        name: "never the day of a change", content: "Title: Rain\nUpdated: 2024-10-22\nIt rained.", datelines: ["-"],
        text: "It rained.", line: 3),
      FileCase(
        name: "CR LF", content: "date 2024-10-21\r\n\r\nIt rained.\r\nA lot.\r\n", datelines: ["2024-10-21 header"],
        text: "It rained.\r\nA lot.\r\n", line: 3),
      FileCase(
        name: "CR", content: "date 2024-10-21\r\rIt rained.\rA lot.\r", datelines: ["2024-10-21 header"],
        text: "It rained.\rA lot.\r", line: 3),
      FileCase(
        name: "a byte order mark", content: "\u{FEFF}date 2024-10-21\nIt rained.", datelines: ["2024-10-21 header"],
        text: "It rained.", line: 2),
      FileCase(
        name: "front matter", file: "a.md", content: "---\ntitle: Rain\ndate: 2024-10-21\n---\n\nIt rained.",
        datelines: ["2024-10-21 date"], text: "It rained.", line: 6),
      FileCase(
        name: "front matter with CR LF", file: "a.md",
        content: "---\r\ntitle: Rain\r\ndate: 2024-10-21\r\n---\r\nIt rained.\r\n", datelines: ["2024-10-21 date"],
        text: "It rained.\r\n", line: 5),
      FileCase(
        name: "front matter after a byte order mark", file: "a.md",
        content: "\u{FEFF}---\npublished: 2024-10-21\n...\nIt rained.",
        datelines: ["2024-10-21 published"], text: "It rained.", line: 4),
      FileCase(
        name: "empty front matter", file: "a.md", content: "---\n---\nIt rained.", datelines: ["-"], text: "It rained.",
        line: 3),
      FileCase(
        name: "front matter that does not parse", file: "a.md",
        content: "---\ntitle: a: b\ndate: 2024-10-21\n---\nIt rained.",
        datelines: [], problems: ["2: the front matter does not parse"]),
      FileCase(
        name: "a quote left open", file: "a.md", content: "---\ndate: 2024-10-21\ntitle: \"Rain\n---\nIt rained.",
        datelines: [], problems: ["3: the front matter does not parse"]),
      FileCase(
        name: "front matter that is a list", file: "a.md", content: "---\n- a\n---\nIt rained.", datelines: [],
        problems: ["2: the front matter does not parse: it is no list of names"]),
      FileCase(
        name: "front matter without an end", file: "a.md", content: "---\ntitle: Rain\nIt rained.", datelines: [],
        problems: ["1: the front matter does not parse: it has no end"]),
      FileCase(
        name: "front matter alone", file: "a.md", content: "---\ntitle: Rain\n---\n\n", datelines: [],
        problems: ["5: no article: there is no text"]),
      FileCase(name: "a header alone", content: "date 2024-10-21\n", datelines: [], problems: ["2: no article"]),
      FileCase(name: "nothing", content: "", datelines: [], problems: ["1: no article: there is no text"]),
      FileCase(name: "binary", content: "a\u{0}b", datelines: [], problems: ["1: no article: the file is binary"]),
      FileCase(
        name: "HTML", content: "<p>It rained.</p>", datelines: [], problems: ["1: no article: the file is HTML"]),
    ])
  func forms(file: FileCase) {
    let reading = ArticleReader().read(Array(file.content.utf8), file: file.file)
    #expect(reading.articles.map(spelled) == file.datelines)
    if let text = file.text {
      #expect(reading.articles.first?.text == text)
      #expect(reading.articles.first?.firstLine == file.line)
    }
    expectProblems(reading.diagnostics, file.problems)
  }

  @Test("The fields of a header and of front matter")
  func fields() {
    for content in [
      "---\nid: 7\ntitle: 'Rain: a report'\nlink: https://vale.example/7\nlang: en-GB\n---\nIt rained.",
      "id: 7\nheadline: Rain: a report\nurl: https://vale.example/7\nlanguage: en-GB\n\nIt rained.",
    ] {
      let article = ArticleReader().read(Array(content.utf8), file: "a.md").articles.first
      #expect(article?.id == "7")
      #expect(article?.title == "Rain: a report")
      #expect(article?.url == "https://vale.example/7")
      #expect(article?.language == "en-GB")
      #expect(article?.source == "a.md")
    }
  }

  @Test("Bytes that are no UTF-8 are replaced, and the first is told")
  func invalidUTF8() {
    let reading = ArticleReader().read(Array("date 2024-10-21\nIt rained.\nCaf".utf8) + [0xE9], file: "a.txt")
    #expect(reading.articles.first?.text == "It rained.\nCaf\u{FFFD}")
    expectProblems(reading.diagnostics, ["3: bytes that are no UTF-8 were replaced"])
  }

  @Test("The seed article: a date, and on the same line the caption")
  func seed() {
    let content = " date 2024-10-21 The minister (R) speaks to the envoy (L) on Monday. AFP\n\nThe minister spoke.\n"
    let article = ArticleReader().read(Array(content.utf8), file: "000_c74e79aa.txt").articles.first
    #expect(article.map(spelled) == "2024-10-21 header")
    #expect(article?.text.hasPrefix("The minister (R)") == true)
    #expect(article?.firstLine == 1)
  }
}
