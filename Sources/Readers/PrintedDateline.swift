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

  /// The dateline at the beginning of a line, or nil when there is none; a line of nothing else needs no dash, unless
  /// `needsDash`.
  init?(_ line: Substring, tagger: TimexTagger, needsDash: Bool = false) {
    guard let (head, hasDash) = PrintedDateline.head(of: line), hasDash || !needsDash else { return nil }
    guard let first = head.unicodeScalars.first, first.properties.isUppercase else { return nil }
    let parts = head.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }
    for index in 1..<max(1, parts.count) where parts[index].utf8.contains(where: isDigit) {
      let words = parts[index...].joined(separator: ", ")
      guard let date = WrittenDate(words, tagger: tagger, isWhole: true) else { continue }
      guard PrintedDateline.isPlace(parts[0], tagger) else { return nil }
      self.init(date: date, words: parts[..<index].joined(separator: ", ") + ", " + words)
      return
    }
    // "WASHINGTON March 6 (Reuters) -": the place in capitals, and no comma after it.
    let words = head.split(separator: " ")
    let place = words.prefix {
      $0.contains(where: \.isLetter) && $0 == $0.uppercased() && !$0.contains(where: \.isNumber)
    }
    let rest = words.dropFirst(place.count).joined(separator: " ")
    guard !place.isEmpty, !rest.isEmpty, let date = WrittenDate(rest, tagger: tagger, isWhole: true) else { return nil }
    self.init(date: date, words: head)
  }

  /// The dateline in a field of an article's data.
  init?(_ field: String, tagger: TimexTagger) { self.init(field[...], tagger: tagger) }

  private init(date: WrittenDate, words: String) {
    self.date = date
    self.words = words
  }

  /// What stands before the dash, or the whole of a short line, without what is in brackets; nil for more than a place
  /// and a date.
  private static func head(of line: Substring) -> (words: String, hasDash: Bool)? {
    var head = String.UnicodeScalarView()
    var depth = 0
    var last: Unicode.Scalar = " "
    var hasDash = false
    for scalar in line.unicodeScalars.prefix(160) {
      if scalar == "—" || scalar == "–" || (scalar == "-" && (last == " " || last == "-" || last == ")")) {
        hasDash = true
        break
      }
      switch scalar {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default: if depth == 0 { head.append(scalar) }
      }
      last = scalar
    }
    while let end = head.last, end == " " || end == "-" { head.removeLast() }
    let words = String(String(head)[...].trimmed)
    return words.utf8.count <= 80 && words.utf8.contains(where: isDigit) ? (words, hasDash) : nil
  }

  /// False for words that begin a sentence: "On Monday", "The old bridge".
  private static func isPlace(_ words: String, _ tagger: TimexTagger) -> Bool {
    let isNamed = words.split(separator: " ").allSatisfy { word in
      word.count <= 3 || word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
    }
    return isNamed && tagger.timexes(in: words, dateline: nil).isEmpty
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
