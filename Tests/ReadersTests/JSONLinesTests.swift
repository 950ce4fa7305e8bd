import Articles
import Testing

@testable import Readers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("JSON lines")
struct JSONLinesTests {
  @Test(
    "Datelines of lines",
    arguments: [
      FileCase(
        name: "a day", content: #"{"dateline": "2019-03-12", "text": "It rained."}"#, datelines: ["2019-03-12 dateline"]
      ),
      FileCase(
        name: "a date-time", content: #"{"dateline": "2019-03-12T08:30:00+01:00", "text": "It rained."}"#,
        datelines: ["2019-03-12T08:30:00+01:00 dateline"]),
      FileCase(name: "date", content: #"{"date": "2019-03-12", "body": "It rained."}"#, datelines: ["2019-03-12 date"]),
      FileCase(
        name: "published", content: #"{"published": "2019-03-12", "content": "It rained."}"#,
        datelines: ["2019-03-12 published"]),
      FileCase(
        name: "time", content: #"{"time": "2019-03-12 08:30", "text": "It rained."}"#,
        datelines: ["2019-03-12T08:30 time"]),
      FileCase(
        name: "a day in words", content: #"{"dateline": "March 12, 2019", "text": "It rained."}"#,
        datelines: ["2019-03-12 dateline"]),
      FileCase(
        name: "a printed dateline, and a date",
        content: #"{"date": "2019-03-12", "time": "15:01:01", "dateline": "PARIS, March 12 -", "text": "It rained."}"#,
        datelines: ["2019-03-12 date"]),
      FileCase(
        name: "they disagree",
        content: #"{"date": "2019-03-12", "dateline": "PARIS, March 11 -", "text": "It rained."}"#,
        datelines: ["2019-03-12 date"],
        problems: ["1: datelines disagree: the field “date” says 2019-03-12, the first line says 2019-03-11"]),
      FileCase(
        name: "a printed dateline with its year",
        content: #"{"dateline": "PARIS, March 12, 2019 (VP) -", "text": "It rained."}"#,
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "a place alone", content: #"{"date": "2019-03-12", "dateline": "NEW YORK -", "text": "It rained."}"#,
        datelines: ["2019-03-12 date"]),
      FileCase(
        name: "no day", content: #"{"dateline": "soon", "text": "It rained."}"#, datelines: ["-"]),
      FileCase(
        name: "an impossible day, and a date",
        content: #"{"dateline": "2019-02-30", "date": "2019-03-12", "text": "It rained."}"#,
        datelines: ["2019-03-12 date"], problems: ["1: the calendar has no 2019-02-30"]),
      FileCase(
        name: "the dateline before the text",
        content: #"{"date": "2019-03-12", "text": "PARIS, March 11 - It rained."}"#,
        datelines: ["2019-03-12 date"], problems: ["1: datelines disagree"]),
      FileCase(
        name: "the file's name speaks of no line", file: "2019-03-13.jsonl",
        content: #"{"date": "2019-03-12", "text": "It rained."}"#, datelines: ["2019-03-12 date"]),
      FileCase(
        name: "but serves where a line says nothing", file: "2019-03-13.jsonl", content: #"{"text": "It rained."}"#,
        datelines: ["2019-03-13 file name"]),
      FileCase(name: "null is nothing", content: #"{"dateline": null, "text": "It rained."}"#, datelines: ["-"]),
    ])
  func datelines(file: FileCase) {
    let name = file.file.hasSuffix(".jsonl") ? file.file : "a.jsonl"
    let reading = ArticleReader().read(Array(file.content.utf8), file: name)
    #expect(reading.articles.map(spelled) == file.datelines)
    expectProblems(reading.diagnostics, file.problems)
  }

  @Test("Bad lines are told with their number, and the rest is read")
  func badLines() {
    let content = """
      {"id": "a", "date": "2019-03-12", "text": "One.", "more": [1, {"x": null}]}
      no json

      []
      {"id": 2, "date": "2019-03-12", "title": "Two", "url": "https://vale.example/2", "language": "en", "text": "Two.\\nLines."}
      {"date": "2019-03-12"}
      {"text": 5.5}
      {"text": " "}
      {"text": "cut
      {"id": "z", "date": "2019-03-12", "text": "Ten."}
      """
    let reading = ArticleReader().read(Array(content.utf8), file: "wire.jsonl")
    #expect(reading.articles.map(\.id) == ["a", "2", "z"])
    #expect(reading.articles.map(\.source) == ["wire.jsonl:1", "wire.jsonl:5", "wire.jsonl:10"])
    #expect(reading.articles[1].title == "Two")
    #expect(reading.articles[1].url == "https://vale.example/2")
    #expect(reading.articles[1].language == "en")
    #expect(reading.articles[1].text == "Two.\nLines.")
    expectProblems(
      reading.diagnostics,
      [
        "2: no article: no JSON", "4: no article: no JSON object", "6: no article: no “text”",
        "7: no article: no “text”",
        "8: no article: there is no text", "9: no article: no JSON",
      ])
    #expect(reading.diagnostics.allSatisfy { $0.file == "wire.jsonl" })
  }

  @Test("CR LF, a byte order mark, one object over many lines")
  func forms() {
    let lines = "\u{FEFF}{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n"
    #expect(ArticleReader().read(Array(lines.utf8), file: "-").articles.map(\.text) == ["One.", "Two."])
    let object = "{\n  \"date\": \"2019-03-12\",\n  \"text\": \"One.\"\n}\n"
    #expect(ArticleReader().read(Array(object.utf8), file: "a.json").articles.map(spelled) == ["2019-03-12 date"])
    expectProblems(ArticleReader().read(Array("\n\n".utf8), file: "a.jsonl").diagnostics, ["1: no article"])
  }

  @Test("Bytes that are no UTF-8 are replaced")
  func invalidUTF8() {
    let line = Array(#"{"date": "2019-03-12", "text": "Caf"#.utf8) + [0xE9] + Array(#""}"#.utf8)
    let reading = ArticleReader().read(Array("{\"text\": \"One.\"}\n".utf8) + line, file: "a.jsonl")
    #expect(reading.articles.map(\.text) == ["One.", "Caf\u{FFFD}"])
    expectProblems(reading.diagnostics, ["2: bytes that are no UTF-8"])
  }

  @Test("A plain object is read as jansson reads it, whatever byte of it is another")
  func plain() {
    let line = Array(
      #" {"id": "a\/1", "date":"2019-03-12",  "title" : "Ré\\", "text": "It\nrained “hard”\t.\""} "#.utf8)
    #expect(PlainObject(line.span)?["text"] == "It\nrained “hard”\t.\"")
    for place in line.indices {
      for byte in Array("\"\\{}[],: aut0\n\t".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xFF] {
        var other = line
        other[place] = byte
        #expect(told(try JSONLine(other.span)) == told(try JSONLine(anyObject: other.span)))
      }
      let cut = Array(line[..<place])
      #expect(told(try JSONLine(cut.span)) == told(try JSONLine(anyObject: cut.span)))
    }
  }

  @Test(
    "What is not plain is left to jansson",
    arguments: [
      #"{"text": "\u0041"}"#, #"{"text": "a", "n": 1}"#, #"{"text": ["a"]}"#, #"{"text": "a", "text": "b"}"#,
      #"{"text": "a"} x"#, #"["text"]"#, #"{"text": "a",}"#, "",
      "{" + (0..<40).map { "\"\($0)\": \"a\"" }.joined(separator: ",") + "}",
    ])
  func notPlain(line: String) {
    let bytes = Array(line.utf8)
    #expect(PlainObject(bytes.span) == nil)
  }

  /// What a line says, or why it says nothing.
  private func told(_ line: @autoclosure () throws -> JSONLine) -> [String] {
    do {
      let line = try line()
      return [line.text, line.id ?? "-", line.title ?? "-"] + line.dates.map { $0.name + $0.words }
    } catch { return ["\(error)"] }
  }

  @Test("Nesting without end is refused, not followed")
  func deep() {
    let line = #"{"text": "#.utf8 + [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    expectProblems(ArticleReader().read(Array(line), file: "a.jsonl").diagnostics, ["1: no article: no JSON"])
  }
}

@Suite("Lines of a stream")
struct LineStreamTests {
  /// All lines of `text`, as they come through a pipe.
  private func lines(_ text: String, limit: Int = 100, batch: Int = 8) -> [(Int, String?)] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return [] }
    let bytes = Array(text.utf8)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var stream = LineStream(descriptor: ends[0], limit: limit, batch: batch)
    var lines: [(Int, String?)] = []
    while let batch = stream.next() {
      #expect(!batch.isEmpty)
      lines += batch.map { ($0.number, $0.bytes.map { String(decoding: $0, as: UTF8.self) }) }
    }
    return lines
  }

  @Test(
    "Lines, without their ends",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
      ("\n\na", ["", "", "a"]),
      ("a\rb\n", ["a\rb"]), ("\n", [""]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) {
    let found = lines(text)
    #expect(found.map(\.1) == expected)
    #expect(found.map(\.0) == Array(1..<(expected.count + 1)))
  }

  @Test("A line over the limit is refused, and the next is read")
  func limit() {
    let long = String(repeating: "x", count: 101)
    let found = lines("a\n" + long + "\nb\n" + String(repeating: "y", count: 100) + "\n" + long)
    #expect(found.map(\.1) == ["a", nil, "b", String(repeating: "y", count: 100), nil])
    #expect(found.map(\.0) == [1, 2, 3, 4, 5])
  }
}
