/// The plainest of JSON objects, which most lines are: members that are strings, with no escape but those of one letter.
///
/// It takes an object only where nothing about it is in doubt. What it does not take, Jansson reads, which takes five times
/// as long, and tells what is wrong with it; both give the same members.
struct PlainObject {
  /// More members than this are left to a table.
  private static let limit = 32

  private var members: [(name: String, text: String)] = []

  /// The object in the bytes of a line; nil for anything but a plain one.
  init?(_ line: borrowing Span<UInt8>) {
    let isPlain = line.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      return read(&scanner)
    }
    guard isPlain else { return nil }
  }

  /// The text of a member.
  subscript(name: String) -> String? { members.first { $0.name == name }?.text }

  /// Reads all members; false where the object is not plain.
  private mutating func read(_ scanner: inout Scanner) -> Bool {
    guard scanner.take("{") else { return false }
    if scanner.take("}") { return scanner.isAtEnd }
    while members.count < Self.limit {
      guard let name = scanner.string(), scanner.take(":"), let text = scanner.string(), self[name] == nil else {
        return false
      }
      members.append((name, text))
      if scanner.take("}") { return scanner.isAtEnd }
      guard scanner.take(",") else { return false }
    }
    return false
  }
}

/// Goes through the bytes of a line.
private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func skipSpace() {
    while at < bytes.count, case let byte = bytes[at], byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      at += 1
    }
  }

  /// Takes a mark, and the space before it; false when something else stands there.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  /// True when only space is left.
  var isAtEnd: Bool {
    var rest = self
    rest.skipSpace()
    return rest.at == bytes.count
  }

  /// Takes a string; nil where there is none, or one that is not plain.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = at
    var (escapes, isASCII) = (0, true)
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] < 0x20 { return nil }
      if bytes[at] >= 0x80 { isASCII = false }
      if bytes[at] == UInt8(ascii: "\\") {
        guard at + 1 < bytes.count, Self.escaped(bytes[at + 1]) != nil else { return nil }
        escapes += 1
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<at])
    at += 1
    // Escapes are ASCII, so that the bytes are UTF-8 with them where they are without.
    if escapes == 0 { return isASCII ? String(decoding: raw, as: UTF8.self) : String(validating: raw, as: UTF8.self) }
    guard isASCII || String(validating: raw, as: UTF8.self) != nil else { return nil }
    return String(unsafeUninitializedCapacity: raw.count - escapes) { Self.unescape(raw, into: $0) }
  }

  /// Writes the bytes that an escaped string stands for; gives their number.
  private static func unescape(_ raw: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (from, to) = (0, 0)
    while from < raw.count {
      var byte = raw[from]
      if byte == UInt8(ascii: "\\") {
        from += 1
        byte = escaped(raw[from]) ?? byte
      }
      text[to] = byte
      from += 1
      to += 1
    }
    return to
  }

  /// What stands for a letter behind a backslash; nil for what is no escape of one letter.
  @inline(__always)
  private static func escaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }
}
