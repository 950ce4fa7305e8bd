/// What a file holds, as far as its bytes show.
enum FileForm: Hashable {
  /// Text or Markdown.
  case text
  /// An article a line.
  case jsonLines
  /// One article, written over several lines.
  case jsonObject
  case empty, binary, markup, utf16

  /// The form of the bytes of a file that is called `file`.
  init(_ bytes: [UInt8], file: String) {
    let start = (bytes.starts(with: DecodedText.mark) ? bytes.dropFirst(3) : bytes[...]).drop {
      $0 <= UInt8(ascii: " ") && $0 != 0
    }
    let isJSON = [".jsonl", ".ndjson", ".json"].contains { file.hasSuffix($0) } || start.first == UInt8(ascii: "{")
    if start.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if start.starts(with: "%PDF-".utf8) || (!isJSON && bytes.contains(0)) {
      self = .binary
    } else if start.first == UInt8(ascii: "<") {
      self = .markup
    } else if isJSON {
      let firstLine = start.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let isOpening =
        firstLine.first == UInt8(ascii: "{") && firstLine.dropFirst().allSatisfy { $0 <= UInt8(ascii: " ") }
      self = isOpening ? .jsonObject : .jsonLines
    } else {
      self = .text
    }
  }
}
