/// A file's bytes as text: UTF-8, a byte order mark left out, what is no UTF-8 replaced by U+FFFD.
struct DecodedText {
  let text: String
  /// The line, from 1, of the first byte that is no UTF-8; nil when there is none.
  let firstInvalidLine: Int?

  /// The byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ bytes: [UInt8]) {
    let body = bytes.starts(with: DecodedText.mark) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      self.text = text
      firstInvalidLine = nil
      return
    }
    text = String(decoding: body, as: UTF8.self)
    let end = zip(body, text.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
    firstInvalidLine = 1 + body.prefix(end).count { $0 == UInt8(ascii: "\n") }
  }

  /// The length of the byte order mark at the beginning, 3 or 0.
  static func markLength(_ bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && mark.indices.allSatisfy { bytes[$0] == mark[$0] } ? 3 : 0
  }
}
