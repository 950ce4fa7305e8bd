import Syntax

/// Reads WordNet's database files and makes the lexicon of them: what each single word can be, and irregular forms.
struct WordNet {
  private var words: [String: LexicalInfo] = [:]
  private var uses: [String: [Int]] = [:]
  private var exceptions: [(form: String, kind: Int, lemma: String)] = []
  private static let parts = ["noun", "verb", "adj", "adv"]

  init(folder: String) throws {
    try readUses(Files.text("\(folder)/cntlist.rev"))
    for (index, part) in Self.parts.enumerated() {
      try readIndex(
        Files.text("\(folder)/index.\(part)"), data: Files.bytes("\(folder)/data.\(part)"), kind: index + 1)
      try readExceptions(Files.text("\(folder)/\(part).exc"), kind: index + 1)
    }
    for (word, counts) in uses {
      guard var info = words[word] else { continue }
      info.dominant = Self.dominant(counts)
      words[word] = info
    }
  }

  /// How often WordNet's own corpus uses a word as each part of speech.
  private mutating func readUses(_ content: String) {
    for line in content.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let percent = fields[0].firstIndex(of: "%"), let count = Int(fields[2]),
        let kind = Int(fields[0][fields[0].index(after: percent)...].prefix(1)), kind >= 1
      else { continue }
      uses[String(fields[0][..<percent]), default: [0, 0, 0, 0]][min(kind == 5 ? 3 : kind, 4) - 1] += count
    }
  }

  /// The part of speech used most, as `LexicalInfo.dominant` has it; 0 for words hardly used.
  private static func dominant(_ counts: [Int]) -> UInt8 {
    let total = counts.reduce(0, +)
    guard total >= 3, let most = counts.max(), let kind = counts.firstIndex(of: most) else { return 0 }
    return UInt8(kind + 1 + (most * 10 >= total * 9 ? 4 : 0))
  }

  private mutating func readIndex(_ content: String, data: [UInt8], kind: Int) {
    for line in content.split(separator: "\n") where !line.hasPrefix(" ") {
      let fields = line.split(separator: " ")
      guard let lemma = fields.first, !lemma.contains("_"), fields.count > 5, let pointers = Int(fields[3]) else {
        continue
      }
      let offsets = fields.dropFirst(6 + pointers).compactMap { Int($0) }
      let senses = offsets.map { Sense(data, at: $0, lemma: lemma) }
      guard let first = senses.first else { continue }
      var info = words[String(lemma)] ?? LexicalInfo()
      info.forms |= UInt32(1) << UInt32(kind - 1)
      if kind == 1 {
        info.nounField = UInt8(first.field)
        if senses.allSatisfy(\.isCapital) { info.forms |= LexicalInfo.Form.properNoun }
      } else if kind == 2 {
        info.verbField = UInt8(first.field)
        info.frames = senses.reduce(0) { $0 | $1.frames }
      }
      words[String(lemma)] = info
    }
  }

  private mutating func readExceptions(_ content: String, kind: Int) {
    for line in content.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 1, !fields[0].contains("_"), fields[1].utf8.count < 60 else { continue }
      exceptions.append((String(fields[0]), kind, String(fields[1])))
    }
  }

  /// The three sections of the model.
  func sections() -> [(ModelFile.Section, [UInt8])] {
    let classes = Array(Set(words.values.map(\.packed))).sorted()
    let places = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
    let records = words.map { word, info in
      let place = places[info.packed] ?? 0
      return (key: Lexicon.key(FeatureKey.bytes(word.utf8)), bytes: [UInt8(place & 255), UInt8(place >> 8 & 255)])
    }
    let forms = exceptions.map { exception in
      (
        key: Lexicon.exceptionKey(FeatureKey.bytes(exception.form.utf8), kind: exception.kind),
        bytes: Array(exception.lemma.utf8)
      )
    }
    return [
      (.lexicon, Tables.keyed(records.sorted { $0.key < $1.key })),
      (.lexicalClasses, classes.flatMap { ModelFile.littleEndian($0) }),
      (.exceptions, Tables.keyed(forms)),
    ]
  }
}

/// A sense of a word in a data file.
private struct Sense {
  var field = 0
  var isCapital = false
  var frames: UInt8 = 0

  init(_ data: [UInt8], at offset: Int, lemma: Substring) {
    guard offset < data.count else { return }
    let end = data[offset...].firstIndex { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") } ?? data.count
    let fields = String(decoding: data[offset..<end], as: UTF8.self).split(separator: " ")
    guard fields.count > 4, let count = Int(fields[3], radix: 16) else { return }
    field = Int(fields[1]) ?? 0
    for index in 0..<count where 4 + 2 * index < fields.count {
      let word = fields[4 + 2 * index]
      if word.lowercased() == lemma, word.first?.isUppercase == true { isCapital = true }
    }
    for index in fields.indices where fields[index] == "+" && index + 2 < fields.count {
      if fields[index + 1].count == 2, let frame = Int(fields[index + 1]), fields[index + 2].count == 2 {
        frames |= Self.bit(frame)
      }
    }
  }

  /// The kind of one of WordNet's sentence frames: transitive, intransitive, clause, infinitive, two objects.
  private static func bit(_ frame: Int) -> UInt8 {
    switch frame {
    case 8, 9, 10, 11, 20, 21: 1
    case 1, 2, 3, 4, 12, 13, 22, 27: 2
    case 26, 34: 4
    case 24, 25, 28, 29, 30, 32, 33, 35: 8
    case 14, 15, 16, 17, 18, 19, 31: 16
    default: 0
    }
  }
}
