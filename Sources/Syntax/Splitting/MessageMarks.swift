/// What divides mail and pages of the web whose lines were run together: stamps of date and time, links, ruled lines,
/// greetings.
struct MessageMarks {
  /// A mark that was found: where it ends, and whether a sentence ends before it and after it.
  struct Mark {
    let end: Int
    let endsBefore: Bool
    let endsAfter: Bool
  }

  private let text: TextBytes
  private let limit: Int

  init(_ text: TextBytes, limit: Int) {
    self.text = text
    self.limit = limit
  }

  /// The mark at the start of a word; nil for plain words. `sentence` is where the present sentence starts.
  func mark(at offset: Int, sentence: Int) -> Mark? {
    let byte = text[offset]
    if byte &- 0x30 < 10 { return stamp(offset) }
    if byte == UInt8(ascii: "h"), text.goes(offset, "http") { return link(offset) }
    if offset == sentence, text.isCapital(offset) { return greeting(offset) }
    return rule(offset, byte)
  }

  /// "03/14/2002 09:25 AM".
  private func stamp(_ start: Int) -> Mark? {
    guard let month = part(start, 1...2, "/"), let day = part(month, 1...2, "/"), let year = part(day, 2...4, " "),
      let hour = part(year, 1...2, ":")
    else { return nil }
    var end = Units.digits(text, hour, min(limit, hour + 3))
    if let second = part(hour, 2...2, ":") { end = Units.digits(text, second, min(limit, second + 3)) }
    guard text.goes(end, " am") || text.goes(end, " pm"), !text.kind(end + 3).isWord else { return nil }
    var before = start - 1
    while before > 0, text.bytes[before] == 0x20 { before -= 1 }
    while before > 0, text.kind(before) == .letter, text.bytes[before] < 0x80 { before -= 1 }
    return Mark(end: end + 3, endsBefore: !text.isSmall(before + 1), endsAfter: true)
  }

  /// The end of so many digits and a mark after them.
  private func part(_ start: Int, _ count: ClosedRange<Int>, _ mark: Unicode.Scalar) -> Int? {
    let end = Units.digits(text, start, min(limit, start + 5))
    return count.contains(end - start) && text[end] == UInt8(truncatingIfNeeded: mark.value) ? end + 1 : nil
  }

  private func link(_ start: Int) -> Mark? {
    guard let end = Address(text, start, end: limit).end, end > start + 8 else { return nil }
    var before = start - 1
    while before > 0, text.bytes[before] == 0x20 { before -= 1 }
    let next = end + 1
    return Mark(
      end: end, endsBefore: before > 0 && [.period, .terminal, .colon, .close].contains(text.kind(before)),
      endsAfter: text[end] == 0x20 && (text.isCapital(next) || text.goes(next, "http")))
  }

  /// A line drawn with four marks or more.
  private func rule(_ start: Int, _ byte: UInt8) -> Mark? {
    guard "=_*-~#".utf8.contains(byte) else { return nil }
    var end = start
    while end < limit, text.bytes[end] == byte { end += 1 }
    return end - start > 3 && text.kind(end) == .space ? Mark(end: end, endsBefore: true, endsAfter: true) : nil
  }

  /// "Regards," or "Dear Ms. Lee," before a capital.
  private func greeting(_ start: Int) -> Mark? {
    var end = start
    while end < limit, end - start < 9, text.kind(end) == .letter { end += text.width(end) }
    let word = text.packed(start, end)
    if SentenceWords.openings.contains(word) {
      for _ in 0..<24 where end < limit && text[end] != UInt8(ascii: ",") {
        guard text.kind(end) == .letter || text.kind(end) == .period || text[end] == 0x20 && text.isCapital(end + 1)
        else { return nil }
        end += text.width(end)
      }
    } else if !SentenceWords.closings.contains(word) {
      return nil
    }
    guard text[end] == UInt8(ascii: ","), text[end + 1] == 0x20, text.isCapital(end + 2) else { return nil }
    return Mark(end: end + 1, endsBefore: false, endsAfter: true)
  }
}
