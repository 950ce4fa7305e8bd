import Text

/// Finds what a template may not say before anything is rendered: the library renders an unknown name as nothing.
struct TemplateCheck {
  /// The file, as messages name it.
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks the text of a template against the names that it may use.
  init(_ text: String, file: String, names: [TemplateName]) {
    self.file = file
    let (tags, unclosed) = TemplateTag.tags(of: text)
    var open: [(tag: TemplateTag, names: [TemplateName])] = []
    for tag in tags {
      let scopes = open.reversed().map(\.names) + [names]
      switch tag.kind {
      case .comment: break
      case .partial, .delimiters: report(tag.line, PagesMessage.unsupportedTag(tag))
      case .variable, .markup, .section, .inverted: open += check(tag, scopes)
      case .end:
        if open.last?.tag.name == tag.name {
          open.removeLast()
        } else {
          report(tag.line, PagesMessage.strayEnd(tag.name, open: open.last?.tag))
        }
      }
    }
    for (tag, _) in open { report(tag.line, PagesMessage.unclosedSection(tag.name)) }
    if let unclosed { report(unclosed, PagesMessage.unclosedTag) }
  }

  /// Reports what is wrong with a tag that names something; gives the scope that it opens.
  private mutating func check(_ tag: TemplateTag, _ scopes: [[TemplateName]]) -> [(
    tag: TemplateTag, names: [TemplateName]
  )] {
    let found = scopes.lazy.compactMap { $0.first { $0.name == tag.name } }.first
    let opens = tag.kind == .section || tag.kind == .inverted
    guard let found else {
      report(tag.line, PagesMessage.unknownName(tag.name, known: scopes.flatMap { $0.map(\.name) }))
      return opens ? [(tag, [])] : []
    }
    switch found.kind {
    case .list(let inner) where opens: return [(tag, tag.kind == .section ? inner : [])]
    case .list, .flag:
      if !opens { report(tag.line, PagesMessage.notText(tag.name)) }
    case .text:
      if tag.kind == .markup { report(tag.line, PagesMessage.unescaped(tag.name)) }
    case .markup:
      if tag.kind == .variable { report(tag.line, PagesMessage.escapedTwice(tag.name)) }
    }
    return opens ? [(tag, [])] : []
  }

  private mutating func report(_ line: Int, _ message: PagesMessage) {
    diagnostics.append(Diagnostic(.error, file: file, line: line, message.text, hint: message.hint))
  }
}
