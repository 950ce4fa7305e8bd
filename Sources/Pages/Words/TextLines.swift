import Text

/// The paragraphs of a text.
///
/// A blank line ends a paragraph. A text whose lines are all short was wrapped by hand, and its single line ends are
/// spaces; in any other text every line is a paragraph of its own.
func paragraphs(of text: String) -> [Extent] {
  let bytes = Array(text.utf8)
  var lines: [Extent] = []
  var start = 0
  for at in bytes.indices where bytes[at] == 0x0A {
    lines.append(Extent(start, at))
    start = at + 1
  }
  lines.append(Extent(start, bytes.count))
  let isWrapped = lines.allSatisfy { $0.count <= widestWrappedLine }
  var paragraphs: [Extent] = []
  var isOpen = false
  for line in lines.map({ trimmed($0, bytes) }) {
    if line.count == 0 {
      isOpen = false
    } else if isOpen, isWrapped, let last = paragraphs.popLast() {
      paragraphs.append(Extent(last.start, line.end))
    } else {
      paragraphs.append(line)
      isOpen = true
    }
  }
  return paragraphs
}

/// Bytes in the longest line that somebody wraps by hand.
private let widestWrappedLine = 120

/// The line without white space at its ends.
private func trimmed(_ line: Extent, _ bytes: [UInt8]) -> Extent {
  var (start, end) = (line.start, line.end)
  while start < end, isSpace(bytes[start]) { start += 1 }
  while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  return Extent(start, end)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
