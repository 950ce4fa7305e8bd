import Text

/// Finds the dictionary forms of words: "said" is "say", "talks" is "talk", "was" is "be".
///
/// The fine part of speech says which form a word is, the dictionary what it is a form of; an unknown word loses its ending
/// by the rules of spelling. Names keep their spelling.
public struct Lemmatizer: Sendable {
  private let lexicon: Lexicon

  /// A lemmatizer with the dictionary of a model.
  public init(model: SyntaxModel = .english) { lexicon = model.lexicon }

  /// The dictionary form of a word of `text`.
  public func lemma(of word: Word, in text: String) -> String { lemma(of: text[word.extent], as: word.xpos) }

  /// The dictionary form of a word, in lower case unless it is a name.
  ///
  ///     Lemmatizer().lemma(of: "said", as: .vbd) == "say"
  public func lemma(of word: String, as tag: PennTag) -> String {
    switch tag {
    case .nnp, .nnps, .add, .gw, .fw: return word
    default: break
    }
    let lower = word.lowercased().replacingCurlyApostrophe()
    switch tag {
    case .nns: return plurals[lower] ?? base(lower, kind: 1, form: LexicalInfo.Form.plural)
    case .vbd, .vbn: return clitics[lower]?.verb ?? base(lower, kind: 2, form: LexicalInfo.Form.past)
    case .vbg: return base(lower, kind: 2, form: LexicalInfo.Form.gerund)
    case .vbz: return clitics[lower]?.verb ?? base(lower, kind: 2, form: LexicalInfo.Form.thirdPerson)
    case .vbp: return clitics[lower]?.verb ?? presents[lower] ?? lower
    case .md: return clitics[lower]?.modal ?? lower
    case .jjr, .rbr: return comparatives[lower] ?? base(lower, kind: 3, form: LexicalInfo.Form.comparative)
    case .jjs, .rbs: return comparatives[lower] ?? base(lower, kind: 3, form: LexicalInfo.Form.superlative)
    case .rb, .prp, .dt: return others[lower] ?? lower
    default: return lower
    }
  }

  /// The dictionary form of a word that has, as a noun (1), verb (2) or adjective (3), a certain form.
  private func base(_ word: String, kind: Int, form: UInt32) -> String {
    let bytes = Array(word.utf8)
    let irregular = lexicon.exceptions.bytes(Lexicon.exceptionKey(FeatureKey.bytes(bytes), kind: kind))
    if irregular.count > 0 { return String(decoding: irregular, as: UTF8.self) }
    let candidates = Morphology.stems(of: bytes, form: form)
    let wanted = UInt32(1) << UInt32(kind - 1)
    let known = candidates.filter { (lexicon.entry(FeatureKey.bytes($0))?.forms ?? 0) & wanted != 0 }
    if let stem = Morphology.likeliest(known, of: bytes, form: form) { return String(decoding: stem, as: UTF8.self) }
    if (lexicon.entry(FeatureKey.bytes(bytes))?.forms ?? 0) & wanted != 0 { return word }
    return String(decoding: Morphology.guess(bytes, form: form), as: UTF8.self)
  }
}

extension Sentence {
  /// The dictionary form of a word, in lower case unless it is a proper name: "said" is "say", "talks" is "talk".
  public func lemma(of index: Int, in text: String) -> String { Lemmatizer().lemma(of: words[index], in: text) }
}

extension String {
  fileprivate func replacingCurlyApostrophe() -> String {
    utf8.contains(0xE2) ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
  }
}

/// What clitics stand for, as verbs and as modals.
private let clitics: [String: (verb: String, modal: String)] = [
  "'s": ("be", "will"), "'re": ("be", "be"), "'m": ("be", "be"), "'ve": ("have", "have"), "'d": ("have", "would"),
  "'ll": ("will", "will"), "ca": ("can", "can"), "wo": ("will", "will"), "sha": ("shall", "shall"), "s": ("be", "s"),
  "ai": ("be", "ai"), "m": ("be", "m"), "ve": ("have", "ve"),
]

/// Forms of the present other than the third person's that are irregular.
private let presents = ["are": "be", "am": "be", "is": "be", "has": "have", "does": "do", "was": "be", "were": "be"]

/// Plurals that the dictionary lacks or knows otherwise.
private let plurals = [
  "women": "woman", "clothes": "clothes", "troops": "troops", "people": "people", "data": "data", "media": "media",
]

private let comparatives = [
  "better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "more", "most": "most", "less": "less",
  "least": "least",
  "further": "far", "farther": "far", "furthest": "far", "farthest": "far", "earlier": "early", "later": "late",
  "latest": "late",
]

private let others = [
  "n't": "not", "nt": "not", "an": "a", "her": "she", "me": "I", "i": "I", "him": "he", "them": "they", "us": "we",
  "'s": "we", "'em": "they",
  "these": "this", "those": "that",
]
