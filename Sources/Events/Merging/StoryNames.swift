/// The names in a text, for telling which articles are of one story.
///
/// A name is a run of words with capitals, and stands for itself by its last word, "Vance" for "Petra Vance", or by its
/// last two when many bodies end alike: "Stock Exchange", "Millgate Bridge". A single word that begins a sentence is none, since any word would have its capital there; months and
/// days are none.
struct StoryNames {
  private var ids: [UInt64: Int32] = [:]

  /// How many different names there are; their ids lie below.
  var count: Int { ids.count }

  /// The ids of the names in a text, in rising order, each once.
  mutating func ids(of text: String) -> [Int32] {
    var found: Set<Int32> = []
    var run = Run()
    var word = Word()
    var opensSentence = true
    for byte in text.utf8 {
      if Word.isPart(byte) {
        word.append(byte)
        continue
      }
      if word.length > 0 {
        if word.isCapital {
          run.add(word, isFirst: opensSentence)
        } else {
          note(run.finish(), &found)
        }
        opensSentence = false
        word = Word()
      }
      // A space leaves a run and a sentence open, a hyphen and an apostrophe end no sentence.
      if byte != 0x20, byte != 0x2D, byte != 0x27 { note(run.finish(), &found) }
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A || byte == 0x22 || byte == 0x3A {
        opensSentence = true
      }
    }
    if word.isCapital { run.add(word, isFirst: opensSentence) }
    note(run.finish(), &found)
    return found.sorted()
  }

  private mutating func note(_ name: UInt64?, _ found: inout Set<Int32>) {
    guard let name, !Content.common.contains(name & 0xFFFF_FFFF_FFFF) else { return }
    let id = ids[name] ?? Int32(ids.count)
    ids[name] = id
    found.insert(id)
  }

  /// What bodies are called, as the first eight letters.
  private static let bodies = Set(NounWords.bodies.map { $0.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } })

  /// A word of the text: its first eight letters, small.
  private struct Word {
    var letters: UInt64 = 0
    var length = 0
    var isCapital = false

    static func isPart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10 }

    mutating func append(_ byte: UInt8) {
      if length == 0 { isCapital = byte &- 0x41 < 26 }
      if length < 8 { letters = letters << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      length += 1
    }
  }

  /// Words with capitals, one after the other.
  private struct Run {
    var last: UInt64 = 0
    var count = 0
    var isFirst = false

    mutating func add(_ word: Word, isFirst opensSentence: Bool) {
      if count == 0 { isFirst = opensSentence }
      // A capital of one or two letters is an initial or a part of "U.S.", and says little.
      guard word.length > 2 else { return }
      last = StoryNames.bodies.contains(word.letters) ? last &* 31 ^ word.letters : word.letters
      count += 1
    }

    mutating func finish() -> UInt64? {
      defer { self = Run() }
      return count > 1 || count == 1 && !isFirst ? last : nil
    }
  }
}
