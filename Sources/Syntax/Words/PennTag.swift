/// The fine part of speech of an English word, as the Penn Treebank and its web-era successors tag it.
///
/// The raw value is the tag as treebanks write it.
public enum PennTag: String, CaseIterable, Hashable, Sendable {
  /// Nouns: one, several; proper names: one, several.
  case nn = "NN", nns = "NNS", nnp = "NNP", nnps = "NNPS"
  /// Verbs: base form, past, -ing, past participle, present, present of the third person; modal.
  case vb = "VB", vbd = "VBD", vbg = "VBG", vbn = "VBN", vbp = "VBP", vbz = "VBZ", md = "MD"
  /// Adjectives and adverbs, their comparatives and superlatives.
  case jj = "JJ", jjr = "JJR", jjs = "JJS", rb = "RB", rbr = "RBR", rbs = "RBS"
  /// Particle, preposition or subordinator, infinitive's "to", coordinator.
  case rp = "RP", inTag = "IN", to = "TO", cc = "CC"
  /// Determiner, what stands before one, existential "there", possessive ending, number.
  case dt = "DT", pdt = "PDT", ex = "EX", pos = "POS", cd = "CD"
  /// Pronouns: personal, possessive; interrogative and relative determiner, pronoun, possessive, adverb.
  case prp = "PRP", prpPossessive = "PRP$", wdt = "WDT", wp = "WP", wpPossessive = "WP$", wrb = "WRB"
  /// Interjection, foreign word, item marker, affix, part of a word written apart, address.
  case uh = "UH", fw = "FW", ls = "LS", afx = "AFX", gw = "GW", add = "ADD"
  /// Symbols and punctuation.
  case sym = "SYM", nfp = "NFP", dollar = "$", period = ".", comma = ",", colon = ":", hyphen = "HYPH"
  case openQuote = "``", closeQuote = "''", openBracket = "-LRB-", closeBracket = "-RRB-"
  /// Unknown.
  case xx = "XX"

  /// True for the forms of verbs, modals not among them.
  public var isVerb: Bool {
    switch self {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
    default: false
    }
  }

  /// True for verb forms that carry tense.
  public var isFinite: Bool {
    switch self {
    case .vbd, .vbp, .vbz, .md: true
    default: false
    }
  }
}
