import CMustache

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a template may say, by name.
enum TemplateValue: Sendable {
  /// Text, escaped by `{{name}}`; markup that is safe already is for `{{{name}}}`.
  case text(String)
  case flag(Bool)
  case list([[String: TemplateValue]])
}

/// A Mustache template, parsed. Not `Sendable`: each thread parses its own.
final class Mustache {
  private let parsed: OpaquePointer

  /// Parses text that ``TemplateCheck`` found good.
  init(_ text: String) {
    var text = text
    parsed = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmustache_parse($0.baseAddress, $0.count) }
    }
  }

  deinit { cmustache_template_free(parsed) }

  /// What the library finds wrong with the template; nil when it is good.
  var error: String? { cmustache_error(parsed).map { String(cString: $0) } }

  /// The template with its names filled in; what has no value is left out.
  func rendered(_ values: [String: TemplateValue]) -> String {
    let data = Mustache.object(values)
    defer { cmustache_data_free(data) }
    var length = 0
    guard let result = cmustache_render(parsed, data, &length) else { return "" }
    defer { free(result) }
    return String(decoding: UnsafeRawBufferPointer(start: result, count: length), as: UTF8.self)
  }

  private static func object(_ values: [String: TemplateValue]) -> OpaquePointer {
    let object: OpaquePointer = cmustache_object()
    for (name, value) in values {  // the order of setting names leaves no trace
      switch value {
      case .text(""): cmustache_set_flag(object, name, 0)  // empty text opens no section
      case .text(let text):
        var text = printable(text)
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { cmustache_set_text(object, name, $0.baseAddress, $0.count) }
        }
      case .flag(let flag): cmustache_set_flag(object, name, flag ? 1 : 0)
      case .list(let items):
        let list: OpaquePointer = cmustache_list()
        for item in items {
          let data = Mustache.object(item)
          cmustache_append(list, data)
          cmustache_data_free(data)
        }
        cmustache_set(object, name, list)
        cmustache_data_free(list)
      }
    }
    return object
  }
}
