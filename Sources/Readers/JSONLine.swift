import CJansson

/// One line of JSON that holds an article (RFC 8259, read by jansson, and by ``PlainObject`` where it is plain).
///
///     let line = try JSONLine(Array(#"{"id": "a", "dateline": "2024-10-21", "text": "On Friday."}"#.utf8).span)
///     line.dates[0] == ("dateline", "2024-10-21")
public struct JSONLine: Sendable {
  /// Why a line is no article.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong, and where in the line.
    public let message: String
  }

  /// The longest line that is read, in bytes.
  public static let limit = 64 << 20

  /// Its id, or nil.
  public let id: String?
  /// Its title, or nil.
  public let title: String?
  /// Its address, or nil.
  public let url: String?
  /// Its language, or nil.
  public let language: String?
  /// The article's words.
  public let text: String
  /// What may name the day of publication: the fields that are there, the best first.
  public let dates: [(name: String, words: String)]

  /// The article of one line.
  ///
  /// - Throws: ``Failure`` when the line is no JSON object with a text, or too long.
  public init(_ line: borrowing Span<UInt8>) throws(Failure) {
    guard line.count <= JSONLine.limit else { throw Failure(message: ReadersMessage.lineLimit) }
    if let object = PlainObject(line) {
      try self.init { object[$0] }
    } else {
      try self.init(anyObject: line)
    }
  }

  /// The article of any line, read by jansson.
  init(anyObject line: borrowing Span<UInt8>) throws(Failure) {
    let root = try JSONLine.root(line)
    defer { json_decref(root) }
    try self.init { JSONLine.text(json_object_get(root, $0)) }
  }

  private init(_ member: (String) -> String?) throws(Failure) {
    guard let text = member("text") ?? member("body") ?? member("content") else {
      throw Failure(message: ReadersMessage.noText)
    }
    self.text = text
    id = member("id")
    title = member("title")
    url = member("url")
    language = member("language")
    dates = ["dateline", "date", "published", "time"].compactMap { name in member(name).map { (name, $0) } }
  }

  /// A parsed object, which the caller releases.
  private static func root(_ line: borrowing Span<UInt8>) throws(Failure) -> OpaqueJSON {
    var error = json_error_t()
    let flags = Int(JSON_ALLOW_NUL)
    let parsed = line.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { json_loadb($0.baseAddress, $0.count, flags, &error) }
    }
    guard let parsed else { throw Failure(message: message(of: error)) }
    guard parsed.pointee.type == JSON_OBJECT else {
      json_decref(parsed)
      throw Failure(message: ReadersMessage.noObject)
    }
    return parsed
  }

  private static func message(of error: json_error_t) -> String {
    var error = error
    let text = withUnsafeBytes(of: &error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return ReadersMessage.noJSON(text, byte: Int(error.position))
  }

  /// A member's text; a number counts as its digits, so that numeric ids serve.
  private static func text(_ value: OpaqueJSON?) -> String? {
    guard let value else { return nil }
    switch value.pointee.type {
    case JSON_STRING:
      guard let start = json_string_value(value) else { return nil }
      let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
      return String(decoding: bytes, as: UTF8.self)
    case JSON_INTEGER: return String(json_integer_value(value))
    default: return nil
    }
  }
}

private typealias OpaqueJSON = UnsafeMutablePointer<json_t>
