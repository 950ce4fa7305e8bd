/// What a sentence is about: its longer words, whatever their endings.
enum Content {
  /// True when two sentences share `least` words, and at least `share` of the words of the shorter; and when not each of
  /// them has a number that the other has not.
  static func isShared(_ a: String, _ b: String, least: Int, share: Double) -> Bool {
    let (one, other) = (words(of: a), words(of: b))
    let shared = one.words.intersection(other.words).count
    guard shared >= least, Double(shared) >= share * Double(min(one.words.count, other.words.count)) else {
      return false
    }
    return one.numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: one.numbers)
  }

  /// The words of four letters and more that are not of the commonest, each by its first six letters, and the numbers.
  static func words(of text: String) -> (words: Set<UInt64>, numbers: Set<UInt64>) {
    var found: (words: Set<UInt64>, numbers: Set<UInt64>) = ([], [])
    var (letters, length, isNumber): (UInt64, Int, Bool) = (0, 0, false)
    func finish() {
      if isNumber {
        found.numbers.insert(letters)
      } else if length >= 4, !common.contains(letters) {
        found.words.insert(letters)
      }
      (letters, length, isNumber) = (0, 0, false)
    }
    for byte in text.utf8 {
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard small &- 0x61 < 26 || small &- 0x30 < 10 || small >= 0x80 else {
        finish()
        continue
      }
      if small &- 0x30 < 10 { isNumber = true }
      if length < 6 { letters = letters << 8 | UInt64(small) }
      length += 1
    }
    finish()
    return found
  }

  /// Words that say little of what a text is about, as six letters: the small ones, days and months.
  static let common: Set<UInt64> = Set(
    [
      "that", "this", "these", "those", "with", "from", "have", "been", "were", "will", "would", "could", "should",
      "they",
      "their", "them", "there", "then", "than", "when", "where", "which", "while", "what", "whose", "into", "over",
      "under",
      "after", "before", "about", "also", "only", "more", "most", "some", "such", "other", "said", "says", "told",
      "year",
      "years", "monday", "tuesda", "wednes", "thursd", "friday", "saturd", "sunday", "last", "next", "week", "month",
      "today", "yester", "tomorr", "januar", "februa", "march", "april", "june", "july", "august", "septem", "octobe",
      "novemb", "decemb",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
