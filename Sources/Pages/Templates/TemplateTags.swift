/// One `{{…}}` of a template.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case variable, markup, section, inverted, end, comment, partial, delimiters }
  let kind: Kind
  let name: String
  /// The line it begins on, from 1.
  let line: Int
}

extension TemplateTag {
  /// The tags of a template, in order, up to the first that has no end.
  static func tags(of text: String) -> (tags: [TemplateTag], unclosed: Int?) {
    let bytes = Array(text.utf8)
    var tags: [TemplateTag] = []
    var line = 1
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      let triple = index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "{")
      let start = index + (triple ? 3 : 2)
      guard let end = closing(bytes, from: start, width: triple ? 3 : 2) else { return (tags, line) }
      tags.append(TemplateTag(String(decoding: bytes[start..<end], as: UTF8.self), triple: triple, line: line))
      line += bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
      index = end + (triple ? 3 : 2)
    }
    return (tags, nil)
  }

  private static func closing(_ bytes: [UInt8], from start: Int, width: Int) -> Int? {
    var index = start
    while index + width <= bytes.count {
      if bytes[index..<index + width].allSatisfy({ $0 == UInt8(ascii: "}") }) { return index }
      index += 1
    }
    return nil
  }

  private init(_ contents: String, triple: Bool, line: Int) {
    let text = TemplateTag.trimmed(Substring(contents))
    self.line = line
    if triple {
      (kind, name) = (.markup, String(text))
      return
    }
    let rest = String(TemplateTag.trimmed(text.dropFirst()))
    switch text.first {
    case "#": (kind, name) = (.section, rest)
    case "^": (kind, name) = (.inverted, rest)
    case "/": (kind, name) = (.end, rest)
    case "!": (kind, name) = (.comment, rest)
    case ">": (kind, name) = (.partial, rest)
    case "=": (kind, name) = (.delimiters, rest)
    case "&": (kind, name) = (.markup, rest)
    default: (kind, name) = (.variable, String(text))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
