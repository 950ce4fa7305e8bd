/// The regular endings of English and the forms they mark.
enum Morphology {
  /// An ending: how many bytes go, which byte (0: none) comes, and what form it makes of a noun, verb or adjective.
  struct Ending: Sendable {
    let suffix: UInt64
    let mask: UInt64
    let removed: Int
    let added: UInt8
    /// The last consonant stands twice and loses one ("planned").
    let undoubles: Bool
    /// 1 noun, 2 verb, 3 adjective.
    let kind: Int
    let form: UInt32
  }

  /// In the order in which they are tried.
  static let endings: [Ending] = [
    ending("ies", 3, "y", 1, LexicalInfo.Form.plural), ending("s", 1, nil, 1, LexicalInfo.Form.plural),
    ending("es", 2, nil, 1, LexicalInfo.Form.plural),
    ending("ies", 3, "y", 2, LexicalInfo.Form.thirdPerson), ending("s", 1, nil, 2, LexicalInfo.Form.thirdPerson),
    ending("es", 2, nil, 2, LexicalInfo.Form.thirdPerson),
    ending("ied", 3, "y", 2, LexicalInfo.Form.past), ending("ed", 1, nil, 2, LexicalInfo.Form.past),
    ending("ed", 2, nil, 2, LexicalInfo.Form.past), ending("ed", 3, nil, 2, LexicalInfo.Form.past, undoubles: true),
    ending("ing", 3, "e", 2, LexicalInfo.Form.gerund), ending("ing", 3, nil, 2, LexicalInfo.Form.gerund),
    ending("ing", 4, nil, 2, LexicalInfo.Form.gerund, undoubles: true),
    ending("ier", 3, "y", 3, LexicalInfo.Form.comparative), ending("er", 1, nil, 3, LexicalInfo.Form.comparative),
    ending("er", 2, nil, 3, LexicalInfo.Form.comparative),
    ending("er", 3, nil, 3, LexicalInfo.Form.comparative, undoubles: true),
    ending("iest", 4, "y", 3, LexicalInfo.Form.superlative), ending("est", 2, nil, 3, LexicalInfo.Form.superlative),
    ending("est", 3, nil, 3, LexicalInfo.Form.superlative),
    ending("est", 4, nil, 3, LexicalInfo.Form.superlative, undoubles: true),
    ending("ly", 2, nil, 3, LexicalInfo.Form.derivedAdverb), ending("ily", 3, "y", 3, LexicalInfo.Form.derivedAdverb),
  ]

  private static func ending(
    _ suffix: String, _ removed: Int, _ added: Character?, _ kind: Int, _ form: UInt32, undoubles: Bool = false
  ) -> Ending {
    let packed = suffix.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Ending(
      suffix: packed, mask: (1 << (8 * UInt64(suffix.utf8.count))) - 1, removed: removed, added: added?.asciiValue ?? 0,
      undoubles: undoubles, kind: kind, form: form)
  }
}

extension Morphology {
  /// What a word would be without an ending of a form, the likeliest first.
  static func stems(of word: [UInt8], form: UInt32) -> [[UInt8]] {
    let last = word.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return endings.compactMap { ending in
      guard ending.form == form, last & ending.mask == ending.suffix else { return nil }
      let stem = word.count - ending.removed
      guard stem > 1, !ending.undoubles || stem > 2 && word[stem - 1] == word[stem] else { return nil }
      return word[..<stem] + (ending.added == 0 ? [] : [ending.added])
    }
  }

  /// The likeliest of the stems that the dictionary has; nil for none. "Singing" comes of "sing" rather than "singe", since a
  /// stem that doubles no consonant has two of them or two vowels at its end.
  static func likeliest(_ stems: [[UInt8]], of word: [UInt8], form: UInt32) -> [UInt8]? {
    // "Marches" comes of "march", whatever is called "Marche".
    if word.hasEnding("ches") || word.hasEnding("shes"), let bare = stems.first(where: { $0.count == word.count - 2 }) {
      return bare
    }
    guard form == LexicalInfo.Form.gerund, stems.count > 1,
      let bare = stems.first(where: { $0.count == word.count - 3 })
    else {
      return stems.first
    }
    return doubles(bare) ? stems.first : bare
  }

  /// The stem of a word that the dictionary does not have.
  static func guess(_ word: [UInt8], form: UInt32) -> [UInt8] {
    let stems = stems(of: word, form: form)
    switch form {
    case LexicalInfo.Form.plural, LexicalInfo.Form.thirdPerson:
      guard word.last == UInt8(ascii: "s"), word.count > 2, !"siu".utf8.contains(word[word.count - 2]) else {
        return word
      }
      if word.hasEnding("ies"), word.count > 4 { return stems[0] }
      let isSibilant = ["ches", "shes", "sses", "xes", "zes"].contains { word.hasEnding($0) }
      return Array(word.dropLast(isSibilant ? 2 : 1))
    case LexicalInfo.Form.past where word.hasEnding("ied") && word.count > 4:
      return word.dropLast(3) + [UInt8(ascii: "y")]
    case LexicalInfo.Form.past where word.hasEnding("ed") && word.count > 4: return unmarked(Array(word.dropLast(2)))
    case LexicalInfo.Form.gerund where word.hasEnding("ing") && word.count > 5: return unmarked(Array(word.dropLast(3)))
    default: return word
    }
  }

  /// A verb without its ending, with the "e" that it lost or without the consonant that it gained.
  private static func unmarked(_ stem: [UInt8]) -> [UInt8] {
    if ["at", "iz", "is", "v", "c", "dg", "rg", "ut", "us", "ur"].contains(where: { stem.hasEnding($0) }) {
      return stem + [UInt8(ascii: "e")]
    }
    guard let last = stem.last, stem.count > 3, stem[stem.count - 2] == last, !"lszfaeiou".utf8.contains(last) else {
      return stem
    }
    return Array(stem.dropLast())
  }

  /// True for a vowel between single consonants at the end, after which the last is doubled.
  private static func doubles(_ stem: [UInt8]) -> Bool {
    guard let last = stem.last, !isVowel(last), stem.count > 2 else { return true }
    return isVowel(stem[stem.count - 2]) && !isVowel(stem[stem.count - 3])
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}

extension [UInt8] {
  /// True when the bytes end as a word does.
  fileprivate func hasEnding(_ word: String) -> Bool {
    count >= word.utf8.count && suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
