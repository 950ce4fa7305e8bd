/// Marks between two letters or digits that do not divide a word.
struct Joints {
  private let text: TextBytes
  private let start: Int
  private let end: Int

  /// The joints of the word that starts at `start`, in a sentence that ends at `end`.
  @inline(__always)
  init(_ text: TextBytes, _ start: Int, _ end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }

  /// True when the mark at `offset` is within a word.
  func joins(_ kind: CharacterKind, _ offset: Int) -> Bool {
    if kind == .space { return false }
    let next = offset + text.width(offset)
    guard next < end, offset > start else { return false }
    let (left, right) = (text.kind(text.before(offset)), text.kind(next))
    guard right.isWord, left.isWord else { return false }
    switch kind {
    case .period: return joinsPeriod(offset, next)
    case .comma: return left == .digit && right == .digit
    case .colon: return text[offset] == UInt8(ascii: ":") && left == .digit && right == .digit
    case .apostrophe: return text[offset] != UInt8(ascii: "`") && text.scalar(offset) != 0x2018
    case .slash: return left == .digit && right == .digit || isAlone(offset, next)
    case .hyphen: return joinsHyphen(offset, next)
    case .symbol: return joinsSymbol(offset, next)
    default: return false
    }
  }

  /// A full stop without a space divides only where a small word meets a capital one.
  private func joinsPeriod(_ offset: Int, _ next: Int) -> Bool {
    guard text.isCapital(next), text.isSmall(next + text.width(next)), offset - start > 2 else { return true }
    let before = text.before(offset)
    return !(text.isSmall(before) && text.isSmall(text.before(before)))
  }

  /// One letter on either side: "w/o", "I/C".
  private func isAlone(_ offset: Int, _ next: Int) -> Bool {
    let after = next + text.width(next)
    return offset - start == 1 && (after >= end || !text.kind(after).isWord && text.kind(after) != .slash)
  }

  private func joinsSymbol(_ offset: Int, _ next: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "*"): return true
    case UInt8(ascii: "&"): return offset - start < 5 && text.isCapital(start) == text.isCapital(next) && isShort(next)
    default: return false
    }
  }

  private func isShort(_ offset: Int) -> Bool {
    var stop = offset
    while stop < end, stop - offset < 5, text.kind(stop).isWord { stop += 1 }
    return stop - offset < 5
  }

  /// A hyphen divides, except after a prefix, in telephone numbers and in dates written in numbers.
  private func joinsHyphen(_ offset: Int, _ next: Int) -> Bool {
    if text.kind(start) == .digit { return joinsNumbers(offset, next) }
    return offset - start <= 8 && Self.prefixes.contains(text.packed(start, offset))
  }

  private func joinsNumbers(_ offset: Int, _ next: Int) -> Bool {
    let left = Units.digitsBefore(text, start, offset)
    let right = Units.digits(text, next, min(end, next + 6)) - next
    if left < offset - start { return left == 3 && right == 4 || left == 2 && right == 2 && isDate(offset - 7) }
    return left == 3 && (right == 4 || right == 3) || left == 4 && right == 2 && text[next + 2] == UInt8(ascii: "-")
  }

  /// True when the word starts here, with a year.
  private func isDate(_ offset: Int) -> Bool { offset == start && Units.digits(text, start, end) == start + 4 }

  private static let prefixes = packedWords(
    "e non re anti mid co pro pre post over cross multi ex counter sub semi mini neo socio psycho arch intra inter un pan "
      + "ultra pseudo de")
}
