/// The part of speech of a word: the seventeen tags of Universal Dependencies v2.
public enum UniversalTag: String, CaseIterable, Hashable, Sendable {
  case adjective = "ADJ"
  case adposition = "ADP"
  case adverb = "ADV"
  case auxiliary = "AUX"
  case coordinatingConjunction = "CCONJ"
  case determiner = "DET"
  case interjection = "INTJ"
  case noun = "NOUN"
  case numeral = "NUM"
  case particle = "PART"
  case pronoun = "PRON"
  case properNoun = "PROPN"
  case punctuation = "PUNCT"
  case subordinatingConjunction = "SCONJ"
  case symbol = "SYM"
  case verb = "VERB"
  case other = "X"

  /// True for the parts of speech that a language hardly gives new words: prepositions, pronouns, auxiliaries and the like.
  package var isClosed: Bool {
    switch self {
    case .adposition, .auxiliary, .coordinatingConjunction, .determiner, .particle, .pronoun, .subordinatingConjunction:
      true
    default: false
    }
  }
}
