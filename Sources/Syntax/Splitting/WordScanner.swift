import Text

/// Goes through a sentence once and collects its words.
///
/// What it looks at around a character is bounded, so that time grows with the sentence's length alone.
struct WordScanner {
  let text: TextBytes
  /// Where the next word starts, and where the sentence ends.
  private var place: Int
  private let end: Int
  private(set) var found: [Extent] = []

  init(_ text: TextBytes, _ start: Int, _ end: Int) {
    self.text = text
    self.end = end
    place = start
    found.reserveCapacity((end - start) / 5 + 2)
  }

  /// Collects all words.
  mutating func run() {
    while place < end {
      let kind = text.kind(place)
      if kind == .space {
        place += text.width(place)
      } else if kind.isWord {
        addWord()
      } else {
        let stop = min(end, punctuationEnd(kind))
        found.append(Extent(place, stop))
        place = stop
      }
    }
  }

  @inline(__always)
  private func kind(_ offset: Int) -> CharacterKind { offset < end ? text.kind(offset) : .space }

  /// Adds what starts with a letter or digit, divided where its parts are words.
  private mutating func addWord() {
    if let stop = Address(text, place, end: end).end {
      found.append(Extent(place, stop))
      place = stop
      return
    }
    let stop = wordEnd()
    if stop > place, text.bytes[stop - 1] == UInt8(ascii: ".") {
      addClosed(stop)
    } else {
      addParts(place, stop)
    }
    place = stop
  }

  /// Adds a word that ends in a full stop; it may start with a number ("9p.m.").
  private mutating func addClosed(_ stop: Int) {
    let digits = Units.digits(text, place, stop)
    if digits > place { found.append(Extent(place, digits)) }
    found.append(Extent(digits, stop))
  }

  private mutating func addParts(_ start: Int, _ stop: Int) {
    var start = start
    if let cut = Units.cut(text, start, stop, afterCurrency: start > 0 && text.kind(text.before(start)) == .currency) {
      found.append(Extent(start, cut))
      start = cut
    }
    let cuts = Clitics.cuts(text, start, stop)
    if cuts.first > 0 {
      found.append(Extent(start, cuts.first))
      start = cuts.first
    }
    if cuts.second > 0 {
      found.append(Extent(start, cuts.second))
      start = cuts.second
    }
    found.append(Extent(start, stop))
  }

  /// Where the word at `place` ends, its full stop with it when it is an abbreviation's.
  private func wordEnd() -> Int {
    var offset = place
    while offset < end {
      let kind = text.kind(offset)
      if kind.isWord {
        offset += text.width(offset)
      } else if Joints(text, place, end).joins(kind, offset) {
        offset += text.width(offset)
      } else if kind == .period {
        return keepsPeriod(offset) ? offset + 1 : offset
      } else {
        return isDollar(kind, offset) ? offset + 1 : offset
      }
    }
    return offset
  }

  /// True for the "$" of "US$" and "A$".
  private func isDollar(_ kind: CharacterKind, _ offset: Int) -> Bool {
    kind == .currency && text[offset] == UInt8(ascii: "$") && offset - place < 4 && text.isCapital(place)
      && text.isCapital(offset - 1)
  }

  /// True when the full stop at `offset` belongs to the word before it; the last of a sentence never does.
  private func keepsPeriod(_ offset: Int) -> Bool {
    if text[offset + 1] == UInt8(ascii: ".") { return false }
    guard let next = nextWord(offset + 1) else { return false }
    let length = offset - place
    if length == 1 { return text.isCapital(place) || text.kind(next) == .digit && text.kind(place) == .letter }
    if Self.isAcronym(text, place, offset) { return true }
    switch Abbreviations.kind(text, place, offset) {
    case nil: return false
    case .numbered: return text.kind(next) == .digit
    default: return true
    }
  }

  /// Where something follows that is not just the sentence's closing marks; nil when nothing does. A long run of marks counts
  /// as nothing.
  private func nextWord(_ offset: Int) -> Int? {
    var offset = offset
    for _ in 0..<12 {
      guard offset < end else { return nil }
      switch text.kind(offset) {
      case .space, .quote, .close, .apostrophe: offset += text.width(offset)
      default: return offset
      }
    }
    return nil
  }

  /// True for letters with full stops between them, one or two at a time ("U.S", "p.m", "Ph.D"), numbers before them or not.
  static func isAcronym(_ text: TextBytes, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 12 else { return false }
    var (run, dots) = (0, 0)
    for offset in Units.digits(text, start, end)..<end {
      switch text.kind(offset) {
      case .letter: run += 1
      case .period where run > 0: (run, dots) = (0, dots + 1)
      default: return false
      }
      if run > 2 { return false }
    }
    return dots > 0 && run > 0
  }

  /// The end of the mark at `place`: most stand alone, some in runs of the same.
  private func punctuationEnd(_ kind: CharacterKind) -> Int {
    let next = place + text.width(place)
    switch kind {
    case .period, .terminal: return runEnd { text.kind($0) == .period || text.kind($0) == .terminal }
    case .hyphen, .dash, .symbol:
      return smiley(next) ?? runEnd { text.bytes[$0] == text.bytes[place] && text.bytes[place] < 0x80 }
    case .colon: return smiley(next) ?? next
    case .apostrophe: return apostropheEnd(next)
    default: return next
    }
  }

  @inline(__always)
  private func runEnd(_ belongs: (Int) -> Bool) -> Int {
    var offset = place + text.width(place)
    while offset < end, belongs(offset) { offset += text.width(offset) }
    return offset
  }

  /// The end of a face like ":)" or ";-)" whose eyes are at `place`.
  private func smiley(_ next: Int) -> Int? {
    let eyes = text.bytes[place]
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";"), place == 0 || text.kind(text.before(place)) == .space
    else { return nil }
    let mouth = text[next] == UInt8(ascii: "-") ? next + 1 : next
    guard mouth < end,
      [UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P")].contains(text[mouth]),
      !kind(mouth + 1).isWord
    else { return nil }
    return mouth + 1
  }

  /// The end of what starts with an apostrophe: a doubled one, a shortened year or word, a clitic written apart, or the mark.
  private func apostropheEnd(_ next: Int) -> Int {
    guard next < end else { return next }
    if text.kind(next) == .apostrophe, text.scalar(next) == text.scalar(place) { return next + text.width(next) }
    var stop = next
    while stop < end, stop - next < 6, text.kind(stop).isWord { stop += text.width(stop) }
    let length = stop - next
    guard length > 0, !kind(stop).isWord else { return next }
    if text.kind(next) == .digit, kind(next + 1) == .digit,
      length == 2 || length == 3 && text[next + 2] | 0x20 == UInt8(ascii: "s")
    {
      return stop
    }
    if length == 1, text[next] == UInt8(ascii: "n"), kind(stop) == .apostrophe { return stop + text.width(stop) }
    return Clitics.startsWithApostrophe(text.packed(next, stop)) ? stop : next
  }
}
