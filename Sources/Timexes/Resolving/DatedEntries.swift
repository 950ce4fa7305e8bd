import Dates
import Text

// Dates that stand over what follows, as a line of their own, and those that open an entry of a chronicle.

extension Stretch {
  /// True for a year with a full stop or a colon that opens a paragraph, as the entries of a chronicle do ("1781. On 4 April
  /// lightning struck the church.", "**2007:** The towns signed"), for a month with its year that does so ("March 2009: Work
  /// began"), and for one that is a line of its own.
  func opensEntry(year tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, isClass(last, .yearNumber), opensLine(tokens.lowerBound),
      tokens.count == 1 || isClass(tokens.lowerBound, .month) && tokens.count < 4
    else { return false }
    let isMarked = isEmphasis(tokens.lowerBound - 1) && !isClass(tokens.lowerBound - 1, .hyphen)
    guard let mark = token(at: last + 1), !mark.flags.contains(.lineBefore) else {
      // A column of numbers has lines like these, too.
      return (1900...2039).contains(self[last].number)
    }
    if isMarked { return isEntryMark(from: last + 1) }
    guard mark.isGlued, mark.flags.contains(.endsSentence) && tokens.count == 1 || mark.classes.contains(.colon),
      let next = token(at: last + 2)
    else { return false }
    return next.flags.contains(.lineBefore)
      || !next.isGlued && (next.flags.contains(.capital) || next.classes.contains(.integer))
  }

  /// True for the closing marks of "**2007:** The", "**2007**: The" and "**2007** The", and for those that end a line.
  private func isEntryMark(from index: Int) -> Bool {
    var at = index
    while isEmphasis(at) || isClass(at, .colon) || token(at: at)?.flags.contains(.endsSentence) == true {
      if at > index, self[at].flags.contains(.lineBefore) { return true }
      at += 1
    }
    guard at > index, let next = token(at: at) else { return at > index }
    return next.flags.contains(.lineBefore) || !next.isGlued && next.flags.contains(.capital)
  }

  /// True for a line that is nothing but the expression: "## Monday, Sept. 9", "**2007**".
  func isLine(_ tokens: Range<Int>) -> Bool {
    guard opensLine(tokens.lowerBound) else { return false }
    var end = isClass(tokens.upperBound, .colon) ? tokens.upperBound + 1 : tokens.upperBound
    while isEmphasis(end), !self[end].flags.contains(.lineBefore) { end += 1 }
    if isClass(end, .colon), end > tokens.upperBound { end += 1 }
    return token(at: end)?.flags.contains(.lineBefore) ?? true
  }

  /// True when nothing but the signs of Markdown stands before the token in its line: "### 2007", "- **2007**".
  private func opensLine(_ index: Int) -> Bool {
    var start = index
    while start > 0, !self[start].flags.contains(.lineBefore), isEmphasis(start - 1) || text(start - 1) == "#" {
      start -= 1
    }
    return start == 0 || self[start].flags.contains(.lineBefore)
  }

  /// True for the signs that set words off, or open an item.
  private func isEmphasis(_ index: Int) -> Bool {
    guard let token = token(at: index), !token.flags.contains(.word) else { return false }
    return ["*", "_", "-", "•", "·"].contains(text(index))
  }
}

/// A heading of Markdown.
private struct HeadingLine {
  /// Where its line begins.
  let start: Int
  /// How many signs it has: fewer stand higher.
  let level: Int
}

/// Tells each expression that stands below a heading which ends the stretch of the date over it: "### 2007 … ## When will it
/// open?".
func endingHeadings(_ marks: [Mark], in text: String) -> [Mark] {
  guard marks.count(where: { $0.isHeading && $0.isEntryYear }) > 1 else { return marks }
  var marks = marks
  let lines = headingLines(of: text)
  guard !lines.isEmpty else { return marks }
  var (next, level) = (0, 7)
  for index in marks.indices {
    while next < lines.count, lines[next].start < marks[index].extent.start {
      let line = lines[next]
      next += 1
      if marks[index].isHeading, next == lines.count || lines[next].start > marks[index].extent.start {
        level = line.level
      } else if line.level <= level {
        marks[index].endsHeading = true
      }
    }
  }
  return marks
}

private func headingLines(of text: String) -> [HeadingLine] {
  let bytes = text.utf8.span
  var lines: [HeadingLine] = []
  var at = 0
  while at < bytes.count {
    let start = at
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") { at += 1 }
    if at > start, at - start < 7, at < bytes.count, bytes[at] == 0x20 {
      lines.append(HeadingLine(start: start, level: at - start))
    }
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    at += 1
  }
  return lines
}
