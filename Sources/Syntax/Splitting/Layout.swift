import Text

/// The lines of a text and what they say about its paragraphs.
struct Layout {
  /// A line that is not blank, without the space around it.
  private struct Line {
    let start: Int
    let end: Int
    /// The columns before it, and those up to its end.
    let indent: Int
    let length: Int
    let followsBlank: Bool
  }

  private let text: TextBytes
  private let lines: [Line]
  /// The width at which lines were broken; nil when each line is a paragraph.
  private let width: Int?
  /// Paragraphs start with an indented line.
  private let isIndented: Bool

  /// Reads the lines of a stretch of text.
  init(_ text: TextBytes, _ stretch: Extent) {
    let lines = Self.lines(of: text, stretch)
    self.text = text
    self.lines = lines
    width = Self.width(of: lines)
    isIndented = zip(lines, lines.dropFirst()).contains { above, line in
      !line.followsBlank && (above.indent == 0) != (line.indent == 0) && max(above.indent, line.indent) > 1
    }
  }

  private static func lines(of text: TextBytes, _ stretch: Extent) -> [Line] {
    var lines: [Line] = []
    var (start, isAfterBlank) = (stretch.start, false)
    while start < stretch.end {
      var end = start
      while end < stretch.end, text.bytes[end] != 0x0A, text.bytes[end] != 0x0D { end += 1 }
      var (first, last) = (start, end)
      while first < last, text.kind(first) == .space { first += text.width(first) }
      while last > first, text.kind(text.before(last)) == .space { last = text.before(last) }
      if first < last {
        let tabs = (start..<first).count { text.bytes[$0] == 0x09 }
        lines.append(
          Line(
            start: first, end: last, indent: first - start + 3 * tabs, length: last - start, followsBlank: isAfterBlank)
        )
      }
      isAfterBlank = first == last
      start = end + 1
      if start < stretch.end, text.bytes[end] == 0x0D, text.bytes[start] == 0x0A { start += 1 }
    }
    return lines
  }

  /// What nine lines in ten keep to, if that is a width at which text is broken.
  private static func width(of lines: [Line]) -> Int? {
    guard lines.count > 1 else { return nil }
    let lengths = lines.map(\.length).sorted()
    let usual = lengths[((lengths.count - 1) * 9 + 9) / 10]
    return usual <= 100 ? usual : nil
  }

  /// The stretches that no sentence goes beyond.
  func blocks() -> [Extent] {
    var blocks: [Extent] = []
    var first = 0
    for index in lines.indices where index + 1 == lines.count || breaks(lines[index], lines[index + 1]) {
      blocks.append(Extent(lines[first].start, lines[index].end))
      first = index + 1
    }
    return blocks
  }

  /// True when a line ends what stands in it.
  private func breaks(_ line: Line, _ next: Line) -> Bool {
    if next.followsBlank { return true }
    if startsItem(next) || isRow(line) || isRow(next) { return true }
    let goesOn = text.isSmall(next.start) && !isClosed(line)
    if next.indent > line.indent + 1 { return !goesOn }
    if isIndented, next.indent == 0 { return false }
    guard let width else { return !goesOn }
    if goesOn { return false }
    if isFull(line, next, width) { return next.indent > 0 && isClosed(line) && isIndented }
    return isClosed(line) || !text.isSmall(next.start)
  }

  /// True when the first word of the next line had no room in this one.
  private func isFull(_ line: Line, _ next: Line, _ width: Int) -> Bool {
    var word = next.start
    while word < next.end, word - next.start < width, text.bytes[word] > 0x20 { word += 1 }
    return line.length + 1 + word - next.start > width
  }

  /// True when the line ends as sentences do.
  private func isClosed(_ line: Line) -> Bool {
    var offset = line.end
    for _ in 0..<4 where offset > line.start {
      offset = text.before(offset)
      switch text.kind(offset) {
      case .period, .terminal, .ellipsis: return true
      case .quote, .apostrophe, .close: continue
      default: return false
      }
    }
    return false
  }

  /// True when the line is a row of a table: three spaces or a tab between its cells.
  private func isRow(_ line: Line) -> Bool {
    var spaces = 0
    for offset in line.start..<line.end {
      let byte = text.bytes[offset]
      if byte == 0x09 { return true }
      spaces = byte == 0x20 ? spaces + 1 : 0
      if spaces == 3 { return true }
    }
    return false
  }

  /// True when the line starts with a bullet or an item's number.
  private func startsItem(_ line: Line) -> Bool {
    let (first, second) = (text.scalar(line.start), text[line.start + text.width(line.start)])
    if second == 0x20 { return first == 0x2A || first == 0x2022 || first == 0x25CF || first == 0x00B7 || first == 0x2D }
    let digits = Units.digits(text, line.start, line.end)
    guard digits > line.start, digits - line.start < 3, text[digits + 1] == 0x20 else { return false }
    return text[digits] == UInt8(ascii: ")") || text[digits] == UInt8(ascii: ".")
  }
}
