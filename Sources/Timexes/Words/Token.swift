/// A word, a run of digits or a mark of punctuation, as the rules see it.
struct Token: Sendable {
  /// What is known about how it is written.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// It begins with a capital.
    static let capital = Flags(rawValue: 1)
    /// It has capitals only, two or more.
    static let allCapitals = Flags(rawValue: 2)
    /// White space stands before it.
    static let spaceBefore = Flags(rawValue: 4)
    /// A line begins with it.
    static let lineBefore = Flags(rawValue: 8)
    /// It is made of letters.
    static let word = Flags(rawValue: 16)
    /// It ends in "ed", as the past of regular English verbs does.
    static let endsInEd = Flags(rawValue: 32)
    /// It ends in "s".
    static let endsInS = Flags(rawValue: 64)
    /// It is the end of a sentence: a full stop, a question mark, an exclamation mark.
    static let endsSentence = Flags(rawValue: 128)
    /// It took in the full stop of an abbreviation.
    static let abbreviation = Flags(rawValue: 256)
  }

  /// The first byte and the byte after the last, in the whole text.
  var start: Int
  var end: Int
  /// What it can be.
  var classes: WordClass
  /// The value of digits; −1 for anything else or a number too long.
  var number: Int32
  /// Its entry in the lexicon; 0 for an unknown word.
  var entry: UInt16
  var flags: Flags

  /// True when nothing stands between it and the token before.
  var isGlued: Bool { !flags.contains(.spaceBefore) }

  /// What it can be to the gates of the tree, where each way may also end before it.
  @inline(__always)
  var gate: Trie.Gate {
    Trie.Gate(classes: classes.union(.end), words: classes.contains(.listed) ? Trie.Gate.bit(entry) : 0)
  }
}
