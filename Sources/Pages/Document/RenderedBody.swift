import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The body of a page in its two forms, rendered from one cmark-gfm tree.
///
/// The tree is built by hand and text enters it as text nodes, so there is nothing to inject. Elements are cmark's custom
/// nodes: HTML prints their tags; before the second rendering the tags are taken off (a link with attributes becomes a
/// plain link) and local links are turned from `.html` to `.md`. Trees share nothing, so many threads may render at once.
public struct RenderedBody: Hashable, Sendable {
  /// The body as HTML.
  public let html: String
  /// The body as Markdown (CommonMark with GitHub's tables).
  public let markdown: String

  /// Renders blocks.
  public init(_ blocks: [Block]) {
    guard let root = cmark_node_new(CMARK_NODE_DOCUMENT) else { preconditionFailure("out of memory") }
    defer { cmark_node_free(root) }
    for block in blocks { append(block, to: root) }
    html = taken(cmark_render_html(root, CMARK_OPT_DEFAULT, nil))
    undress(root)
    markdown = taken(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0))
  }
}

/// Nodes for tables come from an extension that is registered once.
private nonisolated(unsafe) let tableExtension: OpaquePointer? = {
  cmark_gfm_core_extensions_ensure_registered()
  return cmark_find_syntax_extension("table")
}()

private func taken(_ rendered: UnsafeMutablePointer<CChar>?) -> String {
  guard let rendered else { return "" }
  defer { free(rendered) }
  return String(cString: rendered)
}

extension Block {
  /// How many blocks it is in Markdown.
  fileprivate var size: Int {
    switch self {
    case .element(_, let content): content.reduce(0) { $0 + $1.size }
    case .picture: 0
    default: 1
    }
  }
}

// MARK: - Building

private func node(_ type: cmark_node_type, in parent: OpaquePointer) -> OpaquePointer {
  guard let node = cmark_node_new(type) else { preconditionFailure("out of memory") }
  if cmark_node_append_child(parent, node) == 0 { preconditionFailure("cmark refuses this nesting") }
  return node
}

private func append(_ block: Block, to parent: OpaquePointer) {
  switch block {
  case .heading(let level, let content):
    let heading = node(CMARK_NODE_HEADING, in: parent)
    cmark_node_set_heading_level(heading, Int32(level))
    for inline in content { append(inline, to: heading) }
  case .paragraph(let content):
    let paragraph = node(CMARK_NODE_PARAGRAPH, in: parent)
    for inline in content { append(inline, to: paragraph) }
  case .quote(let content):
    let quote = node(CMARK_NODE_BLOCK_QUOTE, in: parent)
    for block in content { append(block, to: quote) }
  case .list(let first, let items):
    let list = node(CMARK_NODE_LIST, in: parent)
    cmark_node_set_list_type(list, first == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
    if let first { cmark_node_set_list_start(list, Int32(first)) }
    // Lines may stand close only where every item is a single one: else Markdown would run them together.
    cmark_node_set_list_tight(list, items.allSatisfy { $0.reduce(0) { $0 + $1.size } < 2 } ? 1 : 0)
    for content in items {
      let item = node(CMARK_NODE_ITEM, in: list)
      for block in content { append(block, to: item) }
    }
  case .entries(let first, let items):
    // Items of cmark's own lists have no attributes. These become such a list before the second rendering.
    let list = node(CMARK_NODE_CUSTOM_BLOCK, in: parent)
    cmark_node_set_on_enter(list, first == 1 ? "<ol>" : "<ol start=\"\(first)\">")
    cmark_node_set_on_exit(list, "</ol>")
    cmark_node_set_user_data(list, strdup("\(first)"))
    cmark_node_set_user_data_free_func(list) { _, data in free(data) }
    for item in items {
      let custom = node(CMARK_NODE_CUSTOM_BLOCK, in: list)
      cmark_node_set_on_enter(custom, "<li" + item.attributes.markup + ">")
      cmark_node_set_on_exit(custom, "</li>")
      for block in item.content { append(block, to: custom) }
    }
  case .table(let rows): append(table: rows, to: parent)
  case .element(let element, let content):
    let custom = node(CMARK_NODE_CUSTOM_BLOCK, in: parent)
    cmark_node_set_on_enter(custom, element.startTag)
    cmark_node_set_on_exit(custom, element.endTag)
    for block in content { append(block, to: custom) }
  case .picture(let markup):
    let custom = node(CMARK_NODE_CUSTOM_BLOCK, in: parent)
    cmark_node_set_on_enter(custom, markup)
  }
}

private func append(table rows: [[[Inline]]], to parent: OpaquePointer) {
  guard let columns = rows.first?.count, columns > 0, let tableExtension else { return }
  // A table and its rows carry data of the extension; a cell has none, and made this way would leak it.
  func part(_ type: cmark_node_type, in parent: OpaquePointer) -> OpaquePointer {
    let isCell = type == cmark_table_cell_type()
    guard let node = isCell ? cmark_node_new(type) : cmark_node_new_with_ext(type, tableExtension) else {
      preconditionFailure("out of memory")
    }
    if isCell { cmark_node_set_syntax_extension(node, tableExtension) }
    if cmark_node_append_child(parent, node) == 0 { preconditionFailure("cmark refuses this table") }
    return node
  }
  let table = part(cmark_table_type(), in: parent)
  cmark_gfm_extensions_set_table_columns(table, UInt16(columns))
  var alignments = [UInt8](repeating: 0, count: columns)
  cmark_gfm_extensions_set_table_alignments(table, UInt16(columns), &alignments)
  for (index, row) in rows.enumerated() {
    let rowNode = part(cmark_table_row_type(), in: table)
    if index == 0 { cmark_gfm_extensions_set_table_row_is_header(rowNode, 1) }
    for cell in row {
      append(cell.flatMap(\.plain), to: part(cmark_table_cell_type(), in: rowNode))
    }
  }
}

extension Inline {
  /// The same without elements, for cells of tables, which may hold none in cmark.
  fileprivate var plain: [Inline] {
    switch self {
    case .element(_, let content): content.flatMap(\.plain)
    case .link(let address, _, let content): [.link(address, [:], content.flatMap(\.plain))]
    case .emphasis(let content): [.emphasis(content.flatMap(\.plain))]
    case .strong(let content): [.strong(content.flatMap(\.plain))]
    case .text, .code, .softBreak: [self]
    }
  }
}

private func append(_ inline: Inline, to parent: OpaquePointer) {
  switch inline {
  case .text(let text):
    // A line end inside a text node would end up as a line end in Markdown, where it can begin a block.
    cmark_node_set_literal(node(CMARK_NODE_TEXT, in: parent), onOneLine(printable(text)))
  case .code(let text):
    cmark_node_set_literal(node(CMARK_NODE_CODE, in: parent), onOneLine(printable(text)))
  case .emphasis(let content): append(content, to: node(CMARK_NODE_EMPH, in: parent))
  case .strong(let content): append(content, to: node(CMARK_NODE_STRONG, in: parent))
  case .link(let address, let attributes, let content):
    if attributes.isEmpty {
      let link = node(CMARK_NODE_LINK, in: parent)
      cmark_node_set_url(link, address)
      append(content, to: link)
    } else {
      let custom = node(CMARK_NODE_CUSTOM_INLINE, in: parent)
      cmark_node_set_on_enter(custom, "<a href=\"" + escapedForMarkup(address) + "\"" + attributes.markup + ">")
      cmark_node_set_on_exit(custom, "</a>")
      cmark_node_set_user_data(custom, strdup(address))
      cmark_node_set_user_data_free_func(custom) { _, data in free(data) }
      append(content, to: custom)
    }
  case .element(let element, let content):
    let custom = node(CMARK_NODE_CUSTOM_INLINE, in: parent)
    cmark_node_set_on_enter(custom, element.startTag)
    cmark_node_set_on_exit(custom, element.endTag)
    append(content, to: custom)
  case .softBreak: _ = node(CMARK_NODE_SOFTBREAK, in: parent)
  }
}

private func append(_ content: [Inline], to parent: OpaquePointer) {
  for inline in content { append(inline, to: parent) }
}

// MARK: - From HTML to Markdown

/// Takes the custom nodes out, so that their contents stand in their place; makes plain links of dressed ones; and points
/// local links at the Markdown pages.
private func undress(_ root: OpaquePointer) {
  guard let walk = cmark_iter_new(root) else { return }
  defer { cmark_iter_free(walk) }
  while true {
    let event = cmark_iter_next(walk)
    if event == CMARK_EVENT_DONE { return }
    guard event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(walk) else { continue }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_CUSTOM_BLOCK where cmark_node_get_user_data(cmark_node_parent(node)) != nil: break  // an item
    case CMARK_NODE_CUSTOM_BLOCK where cmark_node_get_user_data(node) != nil: makeList(of: node)
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE:
      if let address = cmark_node_get_user_data(node) {
        wrapInLink(node, to: String(cString: address.assumingMemoryBound(to: CChar.self)))
      }
      // The iterator has gone on already: it stands at what follows this node, or at its parent.
      while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
      cmark_node_free(node)
    case CMARK_NODE_LINK:
      if let address = cmark_node_get_url(node) { cmark_node_set_url(node, markdownAddress(String(cString: address))) }
    default: break
    }
  }
}

/// A list of custom nodes becomes a list of cmark's.
private func makeList(of custom: OpaquePointer) {
  guard let list = cmark_node_new(CMARK_NODE_LIST) else { return }
  let first = cmark_node_get_user_data(custom).map { atoi($0.assumingMemoryBound(to: CChar.self)) } ?? 1
  cmark_node_set_list_type(list, CMARK_ORDERED_LIST)
  cmark_node_set_list_start(list, first)
  cmark_node_set_list_tight(list, 1)
  while let dressed = cmark_node_first_child(custom), let item = cmark_node_new(CMARK_NODE_ITEM) {
    while let child = cmark_node_first_child(dressed) { cmark_node_append_child(item, child) }
    cmark_node_append_child(list, item)
    cmark_node_free(dressed)
  }
  cmark_node_insert_before(custom, list)
  cmark_node_free(custom)
}

/// The children of a custom node become those of a link in it.
private func wrapInLink(_ custom: OpaquePointer, to address: String) {
  guard let link = cmark_node_new(CMARK_NODE_LINK) else { return }
  cmark_node_set_url(link, markdownAddress(address))
  while let child = cmark_node_first_child(custom) { cmark_node_append_child(link, child) }
  cmark_node_append_child(custom, link)
}

/// A link to a page of the site, to the same page in Markdown, which has no places within it to link to.
func markdownAddress(_ address: String) -> String {
  guard !address.contains("://") else { return address }
  let path = address.prefix { $0 != "#" }
  return path.hasSuffix(".html") ? path.dropLast(5) + ".md" : address
}

/// Ends of lines become spaces.
private func onOneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
  return String(decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
}
