import CYAML

/// The top of a YAML 1.1 document, read by libyaml: a mapping of names to a value or a list of values.
///
///     try YAML.entries(of: "title: Fire\ntags: [a, b]")[1].values == ["a", "b"]
public enum YAML {
  /// One name of the mapping.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The scalars: one, or those of a list; none for nothing, and for a mapping in a mapping.
    public let values: [String]
    /// The line of the name, from 1.
    public let line: Int
  }

  /// Why a document does not parse.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong.
    public let message: String
    /// The line, from 1.
    public let line: Int
  }

  /// The entries of a document, in its order; a name that stands twice is given twice. Nothing in it gives none.
  ///
  /// - Throws: ``Failure``.
  public static func entries(of text: String) throws(Failure) -> [Entry] {
    guard !isDeep(text) else { throw Failure(message: "its brackets are nested too deep", line: 1) }
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw Failure(message: "there is no memory", line: 1) }
    defer { yaml_parser_delete(&parser) }
    // libyaml reads from the bytes while it parses, so they must stay in place.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    defer { bytes.deallocate() }
    _ = bytes.initialize(from: text.utf8)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var document = yaml_document_t()
    guard yaml_parser_load(&parser, &document) == 1 else { throw failure(of: parser) }
    defer { yaml_document_delete(&document) }
    guard let root = yaml_document_get_root_node(&document)?.pointee else { return [] }
    guard root.type == YAML_MAPPING_NODE else {
      throw Failure(message: "it is no list of names and values", line: Int(root.start_mark.line) + 1)
    }
    let pairs = root.data.mapping.pairs
    return UnsafeBufferPointer(start: pairs.start, count: pairs.top - pairs.start).compactMap { pair in
      guard let key = yaml_document_get_node(&document, pair.key)?.pointee, let name = scalar(key) else { return nil }
      return Entry(
        key: name, values: values(of: yaml_document_get_node(&document, pair.value)?.pointee, in: &document),
        line: Int(key.start_mark.line) + 1)
    }
  }

  /// True when a thousand brackets are open at once, for which libyaml takes a time that grows with their square.
  private static func isDeep(_ text: String) -> Bool {
    var depth = 0
    return text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      return depth > 1000
    }
  }

  private static func values(of node: yaml_node_t?, in document: inout yaml_document_t) -> [String] {
    guard let node else { return [] }
    if let text = scalar(node) { return isNull(node, text) ? [] : [text] }
    guard node.type == YAML_SEQUENCE_NODE else { return [] }
    let items = node.data.sequence.items
    return UnsafeBufferPointer(start: items.start, count: items.top - items.start).compactMap { item in
      yaml_document_get_node(&document, item).flatMap { scalar($0.pointee) }
    }
  }

  private static func scalar(_ node: yaml_node_t) -> String? {
    guard node.type == YAML_SCALAR_NODE else { return nil }
    let scalar = node.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private static func isNull(_ node: yaml_node_t, _ text: String) -> Bool {
    node.data.scalar.style == YAML_PLAIN_SCALAR_STYLE && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  private static func failure(of parser: yaml_parser_t) -> Failure {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    // What is left open is found at the end, and is to be mended where it begins.
    let context = parser.context.map { String(cString: $0) } ?? ""
    let isOpen = context.contains("quoted scalar") || context.contains("flow")
    let mark = isOpen ? parser.context_mark : parser.problem_mark
    return Failure(message: problem, line: Int(mark.line) + 1)
  }
}
