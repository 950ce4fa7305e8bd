/// The words of a language with their classes, found by their bytes in one probe or two.
struct Lexicon: Sendable {
  /// What is known about a word.
  struct Entry: Sendable {
    var text: String
    var classes: WordClass = []
    /// What it means in each class: the month's number, the unit's raw value.
    var values: [(wordClass: WordClass, value: Int)] = []
    var cue: Cue = []
    /// True for a word of a way to say when that looks one way whatever its verb: "usually", "turns".
    var isFraming = false
    /// Written with a full stop as an abbreviation: "Nov."
    var takesPeriod = false
  }

  /// The first sixteen bytes of a word, in lower case; longer words are no words of a time expression.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    init() {}

    init(_ word: some Sequence<UInt8>) {
      for (index, byte) in word.enumerated() where index < 16 { append(byte, at: index) }
    }

    /// Adds the byte at `index`, which must be below 16.
    @inline(__always)
    mutating func append(_ byte: UInt8, at index: Int) {
      if index < 8 {
        low |= UInt64(byte) &<< UInt64(index &* 8)
      } else {
        high |= UInt64(byte) &<< UInt64((index &- 8) &* 8)
      }
    }

    /// Puts another byte in the place of one.
    mutating func replace(_ old: UInt8, with new: UInt8, at index: Int) {
      if index < 8 {
        low ^= UInt64(old ^ new) &<< UInt64(index &* 8)
      } else {
        high ^= UInt64(old ^ new) &<< UInt64((index &- 8) &* 8)
      }
    }

    /// True for the same bytes; both halves are compared at once, since a branch between them costs more.
    @inline(__always)
    func isSame(as other: Key) -> Bool { (low ^ other.low) | (high ^ other.high) == 0 }

    /// Multiplicative hashing, the same in every process.
    @inline(__always)
    var slot: Int {
      Int(
        truncatingIfNeeded: ((low &+ high) &* 0xD6E8_FEB8_6659_FD93) &>> UInt64(64 - Lexicon.bits))
    }
  }

  /// The entries; the first one stands for every unknown word.
  private(set) var entries = [Entry(text: "")]
  /// What is known about the entries, in tables of their own, since they are looked at often.
  private(set) var texts = [""]
  /// How many bytes each text has.
  private(set) var lengths = [0]
  private(set) var classes = [WordClass()]
  private(set) var takesPeriod = [false]
  private(set) var cues = [Cue()]
  private(set) var framing = [false]
  private var index: [Key: Int] = [:]
  /// The entries by the slots of their keys: small enough for the processor's nearest cache.
  private var table: [UInt16] = []
  private var keys: [Key] = []
  /// True when a word has an apostrophe or a hyphen in it, so that the tokenizer looks for such words.
  private(set) var hasCompounds = false
  /// How many bits a slot has: with so many slots, few words need a second probe.
  static let bits = 14
  static let size = 1 << bits
  /// The value of a vague number that an article before it does not belong to: "several".
  static let takesNoArticle = -1

  /// The entry of a word, in lower case.
  func entry(_ word: String) -> Int? {
    guard !table.isEmpty else { return index[Key(word.utf8)] }
    let found = find(Key(word.utf8))
    return found == 0 ? nil : found
  }

  /// The entry of a word, made when there is none.
  mutating func intern(_ word: String) -> Int {
    let key = Key(word.utf8)
    if let found = index[key] { return found }
    entries.append(Entry(text: word))
    index[key] = entries.count - 1
    return entries.count - 1
  }

  /// Adds a class with its value to each of the words, which stand between spaces.
  mutating func add(_ words: String, _ wordClass: WordClass, _ value: Int = 0, takesPeriod: Bool = false) {
    for word in words.split(separator: " ") {
      let entry = intern(String(word))
      entries[entry].classes.insert(wordClass)
      entries[entry].values.append((wordClass, value))
      if takesPeriod { entries[entry].takesPeriod = true }
    }
  }

  /// Adds a row of words whose values count up from `first`.
  mutating func add(row words: String, _ wordClass: WordClass, from first: Int) {
    for (offset, word) in words.split(separator: " ").enumerated() {
      add(String(word), wordClass, first + offset)
    }
  }

  /// Says what each of the words does in its clause.
  mutating func add(_ words: String, cue: Cue) {
    for word in words.split(separator: " ") { entries[intern(String(word))].cue.formUnion(cue) }
  }

  /// Marks the words that a frame needs, so that most clauses are passed over with one look.
  mutating func frame(_ words: [String]) {
    for word in words { entries[intern(word)].isFraming = true }
  }

  /// Marks words that are more often something else.
  mutating func doubt(_ words: String) { add(words, .doubtful) }

  /// Builds the table that the tokenizer probes; call it when the last word is in.
  mutating func seal() {
    texts = entries.map(\.text)
    lengths = texts.map(\.utf8.count)
    cues = entries.map(\.cue)
    framing = entries.map(\.isFraming)
    classes = entries.map(\.classes)
    takesPeriod = entries.map(\.takesPeriod)
    hasCompounds = texts.contains { $0.utf8.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-") } }
    keys = texts.map { Key($0.utf8) }
    table = Array(repeating: 0, count: Lexicon.size)
    for (number, key) in keys.enumerated().dropFirst() {
      var slot = key.slot
      while table[slot] != 0 { slot = (slot + 1) & (Lexicon.size - 1) }
      table[slot] = UInt16(number)
    }
  }

  /// The number of a word's entry, or 0.
  ///
  /// Whether a word is known is a coin toss to the processor's foresight, so that the first probe asks without a branch;
  /// few words need a second.
  @inline(__always)
  func find(_ key: Key) -> Int {
    var slot = key.slot
    while true {
      // A slot has no more bits than the table, and the table holds entries only.
      let entry = Int(table.span[unchecked: slot])
      let found = keys.span[unchecked: entry].isSame(as: key) ? entry : 0
      if found == entry { return found }
      slot = (slot &+ 1) & (Lexicon.size &- 1)
    }
  }

  /// What an entry means in a class, or nil when it is not in it.
  func value(_ entry: Int, _ wordClass: WordClass) -> Int? {
    entries[entry].values.first { $0.wordClass == wordClass }?.value
  }
}
