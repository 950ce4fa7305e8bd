/// What a word can be, by the dictionary: its forms and the fields of meaning of its commonest senses.
package struct LexicalInfo: Hashable, Sendable {
  /// The forms that the spelling allows, as bits of `Form`; 0 for a word the dictionary does not have.
  package var forms: UInt32 = 0
  /// What the word is most often: 0 not known, else 1 noun, 2 verb, 3 adjective, 4 adverb, and 4 more when nearly always.
  package var dominant: UInt8 = 0
  /// The field of meaning of the noun (WordNet's lexicographer file, 3…28) and of the verb (29…43); 0 for none.
  package var nounField: UInt8 = 0, verbField: UInt8 = 0
  /// The sentence frames of the verb as five bits: transitive, intransitive, clause, infinitive, two objects.
  package var frames: UInt8 = 0

  package init() {}

  /// A form that a spelling allows.
  package enum Form {
    package static let noun: UInt32 = 1, verb: UInt32 = 2, adjective: UInt32 = 4, adverb: UInt32 = 8
    package static let properNoun: UInt32 = 16, plural: UInt32 = 32, thirdPerson: UInt32 = 64, past: UInt32 = 128
    package static let gerund: UInt32 = 256, comparative: UInt32 = 512, superlative: UInt32 = 1024,
      derivedAdverb: UInt32 = 2048
    package static let irregularVerb: UInt32 = 4096
  }

  /// As 32 bits, the form in which the model keeps it.
  package var packed: UInt32 {
    forms & 31 | UInt32(dominant) << 5 | UInt32(nounField) << 9 | UInt32(verbField) << 15 | UInt32(frames) << 21
  }

  package init(packed: UInt32) {
    forms = packed & 31
    dominant = UInt8(packed >> 5 & 15)
    nounField = UInt8(packed >> 9 & 63)
    verbField = UInt8(packed >> 15 & 63)
    frames = UInt8(packed >> 21 & 31)
  }
}

/// The dictionary: words with what they can be, and irregular forms with their lemmas.
package struct Lexicon: Sendable {
  let words: KeyedTable
  let classes: [LexicalInfo]
  let exceptions: KeyedTable

  /// The lexicon of a file, read in place.
  package init?(_ file: UnsafeRawBufferPointer) {
    let table = ModelFile.section(.lexicalClasses, of: file)
    guard let words = KeyedTable(ModelFile.section(.lexicon, of: file)),
      let exceptions = KeyedTable(ModelFile.section(.exceptions, of: file))
    else { return nil }
    self.words = words
    self.exceptions = exceptions
    classes = stride(from: 0, to: table.count - 3, by: 4).map {
      LexicalInfo(packed: table.load(fromByteOffset: $0, as: UInt32.self))
    }
  }

  /// What the dictionary has under a word itself, by the hash of its lower-case bytes; nil when it is not there.
  @inline(__always)
  func entry(_ hash: UInt64) -> LexicalInfo? {
    let bytes = words.bytes(Self.key(hash))
    guard bytes.count == 2 else { return nil }
    let index = Int(bytes[0]) | Int(bytes[1]) << 8
    return index < classes.count ? classes[index] : nil
  }

  /// The key of a word in the dictionary, and of an irregular form as a noun (1), verb (2), adjective (3) or adverb (4).
  package static func key(_ hash: UInt64) -> UInt64 { FeatureKey.mix(0, hash, 0, 0, 0) }
  package static func exceptionKey(_ hash: UInt64, kind: Int) -> UInt64 { FeatureKey.mix(kind, hash, 0, 0, 0) }
}
