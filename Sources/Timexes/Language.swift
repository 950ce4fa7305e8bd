/// A language: its words, its names of the holidays, and its word order. What the words mean is shared by all.
public struct Language: Sendable {
  /// Its code (BCP 47): `en`.
  public let code: String
  let grammar: Grammar

  /// A language made of words and rules.
  init(
    code: String, lexicon: Lexicon, holidays: [(name: String, holiday: Holiday)], order: WordOrder, families: [Family]
  ) {
    self.code = code
    grammar = Grammar(lexicon: lexicon, holidays: holidays, order: order, families: families)
  }

  /// English.
  public static let english = Language(
    code: "en", lexicon: EnglishWords.lexicon(), holidays: EnglishHolidays.names, order: EnglishOrder.order,
    families: English.families)

  /// French.
  public static let french = Language(
    code: "fr", lexicon: FrenchWords.lexicon(), holidays: FrenchHolidays.names, order: FrenchOrder.order,
    families: French.families)

  /// The languages by their codes.
  public static let codes = ["en", "fr"]

  /// The language of a code, by BCP 47 or ISO 639-2 (`en`, `en-GB`, `fr_FR`, `fra`), or nil when it is not known.
  ///
  ///     Language(named: "fr-CA")?.code == "fr"
  public init?(named code: String) {
    switch code.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() {
    case "en", "eng": self = .english
    case "fr", "fra", "fre": self = .french
    default: return nil
    }
  }

  /// Its rules, family by family, in the order in which they are tried.
  public var rules: [RuleSummary] {
    zip(grammar.rules, grammar.familyNames).map { rule, family in
      RuleSummary(name: rule.pattern, family: family, kind: rule.kind ?? .date, examples: rule.examples)
    }
  }
}
