/// A part of a page's body that stands by itself. Pages are built from these values, never from strings of markup.
///
/// Both renderings come from the same blocks: HTML shows everything; Markdown leaves out what it has no words for (the
/// elements), and keeps their contents.
public indirect enum Block: Hashable, Sendable {
  case heading(Int, [Inline])
  case paragraph([Inline])
  case quote([Block])
  /// Items in order, with the number of the first, or without numbers.
  case list(from: Int?, [[Block]])
  /// Numbered items with attributes of their own.
  case entries(from: Int, [Item])
  /// Rows of cells; the first row is the head.
  case table([[[Inline]]])
  /// An HTML element around blocks.
  case element(Element, [Block])
  /// Something for HTML only: a picture, a form. The markup comes from a template, which escapes its values.
  case picture(String)
}

/// An item of a list with attributes.
public struct Item: Hashable, Sendable {
  /// What is said of its element.
  public let attributes: Attributes
  /// What it holds.
  public let content: [Block]
}

/// Running text.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  /// A link; `attributes` are for HTML.
  case link(String, Attributes, [Inline])
  /// An HTML element around running text.
  case element(Element, [Inline])
  /// A line break of the source, which is a space to a reader.
  case softBreak
}

/// An HTML element without its contents.
public struct Element: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What is said of it.
  public let attributes: Attributes

  /// An element.
  public init(_ name: String, _ attributes: Attributes = [:]) {
    self.name = name
    self.attributes = attributes
  }

  var startTag: String { "<" + name + attributes.markup + ">" }
  var endTag: String { "</" + name + ">" }
}

/// The attributes of an element, in order; a nil value leaves its attribute out, an empty one stands without a value.
public struct Attributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private let pairs: [Pair]
  private struct Pair: Hashable, Sendable { let name: String, value: String }

  /// Attributes by name.
  public init(dictionaryLiteral elements: (String, String?)...) {
    pairs = elements.compactMap { name, value in value.map { Pair(name: name, value: $0) } }
  }

  var isEmpty: Bool { pairs.isEmpty }

  /// ` name="value"` for each, escaped.
  var markup: String {
    var text = ""
    for pair in pairs {
      text += " " + pair.name
      if !pair.value.isEmpty { text += "=\"" + escapedForMarkup(pair.value) + "\"" }
    }
    return text
  }
}

extension Inline: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A link without more attributes.
  static func link(_ address: String, _ content: [Inline]) -> Inline { .link(address, [:], content) }
}

extension Block {
  static func section(_ attributes: Attributes, _ content: [Block]) -> Block {
    .element(Element("section", attributes), content)
  }
}
