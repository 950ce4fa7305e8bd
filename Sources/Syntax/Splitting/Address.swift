/// Finds addresses of the web and of mail, which are one word whatever marks they hold.
struct Address {
  /// The end of the address; nil where there is none.
  private(set) var end: Int?

  /// Looks for an address at `start` of a sentence that ends at `limit`.
  init(_ text: TextBytes, _ start: Int, end limit: Int) {
    let first = text[start] | 0x20
    let isWeb =
      first == UInt8(ascii: "h") && (text.goes(start, "http://") || text.goes(start, "https://"))
      || first == UInt8(ascii: "w") && text.goes(start, "www.")
      || first == UInt8(ascii: "f") && text.goes(start, "ftp://")
      || first == UInt8(ascii: "m") && text.goes(start, "mailto:")
    end = isWeb ? Self.webEnd(text, start, limit) : Self.mailEnd(text, start, limit)
  }

  /// Up to the next space or bracket, without the marks that a sentence puts behind it.
  private static func webEnd(_ text: TextBytes, _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      let kind = text.kind(end)
      if kind == .space || kind == .quote || text[end] == UInt8(ascii: "<") || text[end] == UInt8(ascii: ">") { break }
      end += text.width(end)
    }
    while end > start + 4 {
      let last = text.before(end)
      switch text.kind(last) {
      case .period, .comma, .colon, .terminal, .close, .apostrophe: end = last
      default: return end
      }
    }
    return end
  }

  /// Letters, digits, dots, dashes and underscores with one "@" among them; the name is not looked at beyond 64 bytes.
  private static func mailEnd(_ text: TextBytes, _ start: Int, _ limit: Int) -> Int? {
    var at = start
    while at < limit, at - start < 64, isMail(text[at]) { at += 1 }
    guard text[at] == UInt8(ascii: "@"), at > start, at < limit else { return nil }
    var end = at + 1
    while end < limit, end - at < 256, isMail(text[end]) { end += 1 }
    while end > at + 1, !text.kind(end - 1).isWord { end -= 1 }
    return end > at + 1 ? end : nil
  }

  private static func isMail(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
