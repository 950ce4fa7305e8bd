/// The word order of a rule, read from its text: `month day ','? year?`.
///
/// A name stands for a class of words or for a phrase, `'of'` for the word itself; `a|b` is a choice, `x?` may be missing,
/// `(…)` groups, `~x` must stand without space before it. What stands before `<` or behind `>` must be there and is no
/// part of the expression. The text is the rule's readable name.
struct Pattern: Sendable {
  /// One place in the word order.
  struct Slot: Sendable, Hashable {
    var classes: WordClass = []
    var words: [UInt16] = []
    var phrase: Phrase?
    var isGlued = false
  }

  /// One way through the pattern, with nothing optional left in it.
  struct Path: Sendable {
    var slots: [Slot]
    /// How many slots stand before the expression, and how many are in it.
    var before: Int
    var inside: Int
  }

  /// Every way through, in the order in which they are tried: what is optional is first tried with, then without.
  let paths: [Path]

  /// A mistake in a pattern's text.
  struct Mistake: Error { let message: String }

  /// Reads a pattern; its literal words enter the lexicon.
  init(_ text: String, lexicon: inout Lexicon) throws {
    var parser = Parser(Array(text.utf8))
    let ways = try parser.sequence(&lexicon)
    guard parser.isAtEnd else { throw Mistake(message: "\(text): \(parser.rest) is left over") }
    paths = try ways.map { try Pattern.path($0, text) }
  }

  private static func path(_ marks: [Mark], _ text: String) throws -> Path {
    var path = Path(slots: [], before: 0, inside: -1)
    for mark in marks {
      switch mark {
      case .slot(let slot): path.slots.append(slot)
      case .begin: path.before = path.slots.count
      case .end: path.inside = path.slots.count - path.before
      }
    }
    if path.inside < 0 { path.inside = path.slots.count - path.before }
    guard path.inside > 0 else { throw Mistake(message: "\(text): nothing is in the expression") }
    return path
  }

  private enum Mark { case slot(Slot), begin, end }

  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at >= bytes.count }
    var rest: String { String(decoding: bytes[at...], as: UTF8.self) }

    mutating func skipSpaces() { while !isAtEnd && bytes[at] == 0x20 { at += 1 } }

    /// Items one after the other: every way through them.
    mutating func sequence(_ lexicon: inout Lexicon) throws -> [[Mark]] {
      var ways: [[Mark]] = [[]]
      skipSpaces()
      while !isAtEnd && bytes[at] != UInt8(ascii: ")") {
        let next = try item(&lexicon)
        ways = ways.flatMap { way in next.map { way + $0 } }
        skipSpaces()
      }
      return ways
    }

    mutating func item(_ lexicon: inout Lexicon) throws -> [[Mark]] {
      if bytes[at] == UInt8(ascii: "<") {
        at += 1
        return [[.begin]]
      }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return [[.end]]
      }
      var ways = try atom(&lexicon)
      while !isAtEnd && bytes[at] == UInt8(ascii: "|") {
        at += 1
        ways = Parser.joined(ways, try atom(&lexicon))
      }
      if !isAtEnd && bytes[at] == UInt8(ascii: "?") {
        at += 1
        ways.append([])
      }
      return ways
    }

    /// Two choices of single words become one slot, so that a pattern has few ways.
    static func joined(_ a: [[Mark]], _ b: [[Mark]]) -> [[Mark]] {
      if a.count == 1, b.count == 1, a[0].count == 1, b[0].count == 1, case .slot(var first) = a[0][0],
        case .slot(let second) = b[0][0], first.phrase == nil, second.phrase == nil, first.isGlued == second.isGlued
      {
        first.classes.formUnion(second.classes)
        first.words += second.words
        return [[.slot(first)]]
      }
      return a + b
    }

    mutating func atom(_ lexicon: inout Lexicon) throws -> [[Mark]] {
      guard !isAtEnd else { throw Mistake(message: "a word is missing at the end") }
      switch bytes[at] {
      case UInt8(ascii: "("):
        at += 1
        let ways = try sequence(&lexicon)
        guard !isAtEnd, bytes[at] == UInt8(ascii: ")") else { throw Mistake(message: "a ) is missing: \(rest)") }
        at += 1
        return ways
      case UInt8(ascii: "~"):
        at += 1
        return try atom(&lexicon).map { way in
          guard case .slot(var slot)? = way.first else { return way }
          slot.isGlued = true
          return [.slot(slot)] + way.dropFirst()
        }
      case UInt8(ascii: "'"): return [[.slot(try literal(&lexicon))]]
      default: return [[.slot(try named())]]
      }
    }

    mutating func literal(_ lexicon: inout Lexicon) throws -> Slot {
      let start = at + 1
      at = start
      while !isAtEnd && (bytes[at] != UInt8(ascii: "'") || at == start) { at += 1 }
      // An elided word is written with ’, since ' ends it here: 'd’'.
      let word = String(
        String(decoding: bytes[start..<min(at, bytes.count)], as: UTF8.self).map { $0 == "’" ? "'" : $0 })
      at += 1
      switch word {
      case ",": return Slot(classes: .comma)
      case "-": return Slot(classes: .hyphen)
      case "/": return Slot(classes: .slash)
      case ":": return Slot(classes: .colon)
      case ".": return Slot(classes: .period)
      case "'": return Slot(classes: .apostrophe)
      default:
        if lexicon.entry(word).map({ !lexicon.entries[$0].classes.contains(.listed) }) ?? true {
          lexicon.add(word, .listed)
        }
        return Slot(words: [UInt16(lexicon.intern(word))])
      }
    }

    mutating func named() throws -> Slot {
      let start = at
      while !isAtEnd, case let byte = bytes[at], byte >= 0x61 && byte <= 0x7A { at += 1 }
      let name = String(decoding: bytes[start..<at], as: UTF8.self)
      if let phrase = Phrase(rawValue: name) { return Slot(phrase: phrase) }
      if let found = WordClass.names.first(where: { $0.name == name }) { return Slot(classes: found.wordClass) }
      throw Mistake(message: "\(rest): \(name) is neither a class of words nor a phrase")
    }
  }
}
