import Testing

@testable import Readers

@Suite("What a file holds")
struct FormTests {
  @Test(
    "By its content",
    arguments: [
      ("The bridge closed.", "a.txt", .text), ("The bridge closed.", "a", .text),
      ("---\na: b\n---\nText.", "a.md", .text),
      (#"{"text": "a"}"#, "a.txt", .jsonLines), (#"{"text": "a"}"#, "-", .jsonLines),
      ("no json", "a.jsonl", .jsonLines),
      ("{\n  \"text\": \"a\"\n}\n", "a.json", .jsonObject), (" { \r\n\"text\": \"a\"}", "a.json", .jsonObject),
      ("", "a.txt", .empty), (" \n\r\n\t", "a.txt", .empty), ("\u{FEFF}", "a.txt", .empty), ("", "a.jsonl", .empty),
      ("<!DOCTYPE html><p>a</p>", "a.html", .markup), ("\u{FEFF} <rss/>", "a.txt", .markup),
      ("%PDF-1.7 words", "a.pdf", .binary), ("a\u{0}b", "a.txt", .binary), ("\u{0}", "a.txt", .binary),
      ("{\"text\": \"a\u{0}\"}", "a.jsonl", .jsonLines),
    ] as [(String, String, FileForm)])
  func form(text: String, file: String, form: FileForm) { #expect(FileForm(Array(text.utf8), file: file) == form) }

  @Test("UTF-16, by its byte order mark")
  func utf16() {
    #expect(FileForm([0xFF, 0xFE, 0x41, 0], file: "a.txt") == .utf16)
    #expect(FileForm([0xFE, 0xFF, 0, 0x41], file: "a.txt") == .utf16)
  }

  @Test(
    "Bytes that are no UTF-8, and the line of the first",
    arguments: [
      ([], "", nil), (Array("né".utf8), "né", nil), ([0xEF, 0xBB, 0xBF, 0x61], "a", nil),
      ([0x61, 0xE9, 0x62], "a\u{FFFD}b", 1),
      ([0x61, 0x0A, 0x0A, 0xE9], "a\n\n\u{FFFD}", 3), ([0xC3], "\u{FFFD}", 1),
      ([0x61, 0x0A, 0xC0, 0x80], "a\n\u{FFFD}\u{FFFD}", 2),
      ([0xEF, 0xBF, 0xBD, 0x0A, 0xFF], "\u{FFFD}\n\u{FFFD}", 2), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 1),
    ] as [([UInt8], String, Int?)])
  func decoded(bytes: [UInt8], text: String, line: Int?) {
    let decoded = DecodedText(bytes)
    #expect(decoded.text == text)
    #expect(decoded.firstInvalidLine == line)
  }

  @Test(
    "Lines end with LF, CR LF or CR",
    arguments: [
      ("a\nb", "a", "b"), ("a\r\nb", "a", "b"), ("a\rb", "a", "b"), ("a\r", "a", ""), ("\n", "", ""), ("a", "a", nil),
      ("", "", nil), ("a\n\rb", "a", "\rb"),
    ] as [(String, String, String?)])
  func lineBreaks(text: String, line: String, rest: String?) {
    let found = text[...].firstLine
    #expect(String(found.line) == line)
    #expect(found.rest.map(String.init) == rest)
  }
}
