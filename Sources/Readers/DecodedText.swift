/// A file's bytes as text: UTF-8, a byte order mark left out, what is no UTF-8 replaced by U+FFFD.
struct DecodedText {
  let text: String
  /// The line, from 1, of the first byte that is no UTF-8; nil when there is none.
  let firstInvalidLine: Int?

  init(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      self.text = text
      firstInvalidLine = nil
      return
    }
    text = String(decoding: body, as: UTF8.self)
    let end = zip(body, text.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
    firstInvalidLine = 1 + body.prefix(end).count { $0 == UInt8(ascii: "\n") }
  }
}
