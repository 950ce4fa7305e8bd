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
    ending("ies", 3, "y", 1, LexicalInfo.Form.plural), ending("es", 2, nil, 1, LexicalInfo.Form.plural),
    ending("s", 1, nil, 1, LexicalInfo.Form.plural),
    ending("ies", 3, "y", 2, LexicalInfo.Form.thirdPerson), ending("es", 2, nil, 2, LexicalInfo.Form.thirdPerson),
    ending("s", 1, nil, 2, LexicalInfo.Form.thirdPerson),
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
