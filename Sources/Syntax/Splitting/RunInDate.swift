import Text

/// The date that opens an entry of a chronicle and stands apart from what it tells: "**2006:** The towns signed an accord",
/// "**March 2009** Work began", "- 14 May 2011: The first barge sailed".
///
/// It is a heading in the line of its text, and no word of the sentence behind it.
struct RunInDate {
  /// Where it ends, with its marks.
  let end: Int
  /// Where the entry goes on.
  let next: Int

  /// Reads the beginning of a block; nil where no such date opens it.
  init?(_ text: TextBytes, _ block: Extent) {
    let opening = Self.opening(text, block)
    guard let date = Self.date(text, opening.end, block.end) else { return nil }
    var at = date
    // "**2006:** …", "**2006**: …", "**2006.** …", "**2006** – …"
    var hasColon = text[at] == UInt8(ascii: ":")
    if hasColon || text[at] == UInt8(ascii: ".") && opening.marks > 0 { at += 1 }
    for _ in 0..<opening.marks {
      guard text[at] == opening.mark else { return nil }
      at += 1
    }
    if !hasColon, text[at] == UInt8(ascii: ":") { (hasColon, at) = (true, at + 1) }
    guard hasColon || opening.marks > 1, text[at] == 0x20 else { return nil }
    end = at
    while at < block.end, text.kind(at) == .space || [.dash, .hyphen].contains(text.kind(at)) { at += text.width(at) }
    guard at < block.end, text.isCapital(at) || text.kind(at) == .quote || text.kind(at) == .apostrophe else {
      return nil
    }
    next = at
  }

  /// The marks that make a date stand out, behind the sign of an item: where they end, how many they are, and which.
  private static func opening(_ text: TextBytes, _ block: Extent) -> (end: Int, marks: Int, mark: UInt8) {
    var at = block.start
    let sign = at + text.width(at)
    if [0x2A, 0x2D, 0x2022, 0x00B7].contains(text.scalar(at)), text[sign] == 0x20 { at = sign + 1 }
    let mark = text[at]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return (at, 0, 0) }
    var end = at
    while end < block.end, end - at < 3, text[end] == mark { end += 1 }
    return (end, end - at, mark)
  }

  /// The end of a date with its year: nothing but numbers and the words of dates.
  private static func date(_ text: TextBytes, _ start: Int, _ limit: Int) -> Int? {
    var (at, end, hasYear) = (start, start, false)
    while at < limit, at - start < 40 {
      switch text.kind(at) {
      case .digit:
        let last = Units.digits(text, at, limit)
        if last - at == 4 {
          hasYear = hasYear || text[at] == UInt8(ascii: "1") || text[at] == UInt8(ascii: "2")
        } else if last - at > 2 {
          return nil
        }
        at = last
        if ordinals.contains(text.packed(at, min(at + 2, limit))) { at += 2 }
        end = at
      case .letter:
        var last = at
        while last < limit, text.kind(last) == .letter { last += text.width(last) }
        guard
          last - at > 2 && SentenceWords.dates.contains(text.packed(at, at + 3))
            || words.contains(text.packed(at, last))
        else { return nil }
        (at, end) = (last, last)
      case .space, .comma, .hyphen, .dash, .period: at += text.width(at)
      default: return hasYear ? end : nil
      }
    }
    return nil
  }

  private static let ordinals = packedWords("st nd rd th")
  private static let words = packedWords("early late mid spring summer autumn fall winter")
}
