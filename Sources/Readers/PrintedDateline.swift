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

  /// The dateline at the beginning of a line, or nil when there is none.
  init?(_ line: some StringProtocol, tagger: TimexTagger) {
    let head = PrintedDateline.head(of: line)
    guard let first = head.unicodeScalars.first, first.properties.isUppercase else { return nil }
    let parts = head.split(separator: ",", omittingEmptySubsequences: false).map(PrintedDateline.trimmed)
    for index in 1..<max(1, parts.count) {
      let words = parts[index...].joined(separator: ", ")
      guard let date = WrittenDate(words, tagger: tagger, isWhole: true) else { continue }
      self.init(date: date, words: parts[..<index].joined(separator: ", ") + ", " + words)
      return
    }
    // "WASHINGTON March 6 (Reuters) -": the place in capitals, and no comma after it.
    let words = head.split(separator: " ")
    let place = words.prefix {
      $0.contains(where: \.isLetter) && $0 == $0.uppercased() && !$0.contains(where: \.isNumber)
    }
    let rest = words.dropFirst(place.count).joined(separator: " ")
    guard !place.isEmpty, let date = WrittenDate(rest, tagger: tagger, isWhole: true) else { return nil }
    self.init(date: date, words: head)
  }

  private init(date: WrittenDate, words: String) {
    self.date = date
    self.words = words
  }

  /// What stands before the dash, or the whole of a short line, without what is in brackets.
  private static func head(of line: some StringProtocol) -> String {
    var head = ""
    var depth = 0
    var last: Character = " "
    for character in line.prefix(160) {
      if character == "—" || character == "–" || (character == "-" && (last == " " || last == "-" || last == ")")) {
        break
      }
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default: if depth == 0 { head.append(character) }
      }
      last = character
    }
    while let end = head.last, end == " " || end == "-" { head.removeLast() }
    // More than a place and a date is a sentence.
    return head.utf8.count <= 80 ? trimmed(Substring(head)) : ""
  }

  private static func trimmed(_ part: Substring) -> String {
    let words = part.drop { $0 == " " }
    return String(words.reversed().drop { $0 == " " }.reversed())
  }
}
