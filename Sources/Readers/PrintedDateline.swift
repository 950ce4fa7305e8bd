import Text
import Timexes

/// The dateline that an agency prints before the first sentence: place, date, agency, dash.
///
///     PARIS, March 6 (AFP) - …
///     ELLERWICK, March 12, 2019 (Vale Press) - …
///     London, 6 March 2019 – …
struct PrintedDateline: Hashable {
  /// Its date, perhaps without a year.
  let date: WrittenDate
  /// The place and the date as printed.
  let words: String

  /// The dateline at the beginning of a line, or nil when there is none; a line of nothing else needs no dash. Below a
  /// headline such a line has its place in capitals and its year: a second headline may name a place and a day.
  init?(_ line: Substring, tagger: TimexTagger, isBelow: Bool = false) {
    guard let head = Head(line) else { return nil }
    // One date, and nothing behind it but a full stop.
    let timexes = tagger.timexes(in: head.words, dateline: nil)
    guard timexes.count == 1, timexes[0].extent.end >= head.words.utf8.count - 1, let date = WrittenDate(timexes[0]),
      PrintedDateline.isPlace(head.words[Extent(0, timexes[0].extent.start)], hasDash: head.hasDash)
    else { return nil }
    if isBelow, !head.hasDash {
      guard case .day = date, case let place = head.words[Extent(0, timexes[0].extent.start)],
        place == place.uppercased()
      else { return nil }
    }
    self.date = date
    words = head.words
  }

  /// True for "PARIS," and "Saint-Aubin, Vale,", and without a comma for capitals before a date with a dash ("WASHINGTON
  /// March 6 -"). False for words that begin a sentence: "The old bridge,".
  private static func isPlace(_ words: String, hasDash: Bool) -> Bool {
    let parts = words.split(separator: " ")
    guard words.unicodeScalars.first?.properties.isUppercase == true, let last = parts.last else { return false }
    guard last.hasSuffix(",") else {
      return hasDash && words == words.uppercased() && !words.utf8.contains(where: isDigit)
    }
    return parts.allSatisfy { part in
      part.utf8.count <= 3 || part.unicodeScalars.first?.properties.isLowercase == false
    }
  }
}

/// What stands before the dash of a line, or the whole of a short line, without what is in brackets.
private struct Head {
  let words: String
  let hasDash: Bool

  /// Nil for what has no number in it, and for more than a place and a date.
  init?(_ line: Substring) {
    var head: [UInt8] = []
    var depth = 0
    var hasDash = false
    let bytes = Array(line.utf8.prefix(160))
    for (index, byte) in bytes.enumerated() {
      hasDash = Head.isDash(bytes, at: index)
      if hasDash { break }
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      default: if depth == 0 { head.append(byte) }
      }
    }
    while let end = head.last, end == UInt8(ascii: " ") || end == UInt8(ascii: "-") { head.removeLast() }
    guard head.count <= 80, head.contains(where: isDigit) else { return nil }
    words = String(String(decoding: head, as: UTF8.self)[...].trimmed)
    self.hasDash = hasDash
  }

  /// True for – and —, and for a hyphen that joins no word to what is before it.
  private static func isDash(_ bytes: [UInt8], at index: Int) -> Bool {
    if bytes[index] == 0xE2 {
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && [0x93, 0x94].contains(bytes[index + 2])
    }
    guard bytes[index] == UInt8(ascii: "-") else { return false }
    let before = index > 0 ? bytes[index - 1] : UInt8(ascii: " ")
    return before == UInt8(ascii: " ") || before == UInt8(ascii: "-") || before == UInt8(ascii: ")")
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
