/// Writes JSON (RFC 8259) as UTF-8 bytes, member by member, without building a tree.
///
/// The commas are kept by the writer; the caller keeps objects and arrays balanced.
///
///     var writer = JSONWriter()
///     writer.object { $0.member("year", 2024) }
///     String(decoding: writer.bytes, as: UTF8.self) == #"{"year": 2024}"#
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty document.
  public init() {}

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// An object whose members `content` writes.
  public mutating func object(_ content: (inout JSONWriter) -> Void) { enclosed("{", "}", content) }

  /// An array whose elements `content` writes.
  public mutating func array(_ content: (inout JSONWriter) -> Void) { enclosed("[", "]", content) }

  /// An array of strings.
  public mutating func array(_ texts: [String]) {
    array { writer in for text in texts { writer.string(text) } }
  }

  /// The name of a member; its value must follow.
  public mutating func key(_ name: StaticString) {
    raw(needsComma ? ", \"" : "\"")
    raw(name)
    raw("\": ")
    needsComma = false
  }

  /// A member with a string, or null.
  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A member with a number, or null.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member with a truth value.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    separate()
    raw(value ? "true" : "false")
  }

  /// A member with an array of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values)
  }

  /// A member that is there only when it has a value.
  public mutating func member(_ name: StaticString, ifPresent value: String?) {
    if let value { member(name, value) }
  }

  /// null.
  public mutating func null() {
    separate()
    raw("null")
  }

  /// A whole number.
  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A string, escaped as far as JSON asks for it.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    text.utf8.span.withUnsafeBufferPointer { letters in
      // What needs no escape is taken over in runs.
      var start = 0
      for index in letters.indices where JSONWriter.needsEscape(letters[index]) {
        bytes.append(contentsOf: letters[start..<index])
        escape(letters[index])
        start = index + 1
      }
      bytes.append(contentsOf: letters[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A line break between documents or for the eye.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A line break before the next element of an array.
  public mutating func newline(beforeElement: Bool) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    newline()
  }

  private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void)
  {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { raw(", ") }
    needsComma = true
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\t"): raw("\\t")
    case UInt8(ascii: "\r"): raw("\\r")
    default:
      raw("\\u00")
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
