import Foundation

/// A value of JSON, for reading what the binary printed.
indirect enum JSON: Hashable, Decodable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// Reads a document.
  static func read(_ text: some StringProtocol) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(name: String) -> JSON {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let string) = self { string } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  /// The names of an object, sorted.
  var names: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }

  /// The words of `text` from `start` to `end`, which count Unicode scalars.
  func words(of text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let start = self["start"].number, let end = self["end"].number, 0 <= start, start <= end, end <= scalars.count
    else { return nil }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }
}
