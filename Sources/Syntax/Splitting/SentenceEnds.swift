import Text

/// Decides where the sentences of a stretch of running text end.
struct SentenceEnds {
  private let text: TextBytes

  init(_ text: TextBytes) { self.text = text }

  /// The marks of a possible end: where they start, where the closing marks after them end, where the text goes on.
  private struct Candidate {
    let start: Int
    let marksEnd: Int
    let end: Int
    let next: Int
    var isQuoted: Bool { end > marksEnd }
  }

  /// The sentences of a block, in order, without the space around them.
  func sentences(of block: Extent) -> [Extent] {
    var found: [Extent] = []
    var (start, offset) = (block.start, block.start)
    func end(_ end: Int, next: Int) {
      if start < end { found.append(Extent(start, trimmed(end, after: start))) }
      start = next
    }
    let marks = MessageMarks(text, limit: block.end)
    if let date = RunInDate(text, block) {
      offset = date.next
      end(date.end, next: date.next)
    }
    while offset < block.end {
      let kind = text.kind(offset)
      if kind == .period || kind == .terminal || kind == .ellipsis {
        let candidate = candidate(at: offset, block.end)
        offset = candidate.end
        if candidate.next < block.end, ends(candidate, block.start, sentence: start, block.end) {
          end(candidate.end, next: candidate.next)
        }
      } else if kind != .space, offset == block.start || text.kind(text.before(offset)) == .space,
        let mark = marks.mark(at: offset, sentence: start)
      {
        if mark.endsBefore { end(offset, next: offset) }
        offset = mark.end
        if mark.endsAfter {
          while offset < block.end, text.kind(offset) == .space { offset += text.width(offset) }
          end(mark.end, next: offset)
        }
      } else {
        offset += text.width(offset)
      }
    }
    end(block.end, next: block.end)
    return found
  }

  /// An end without the space before it.
  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, text.kind(text.before(end)) == .space { end = text.before(end) }
    return end
  }

  private func candidate(at start: Int, _ limit: Int) -> Candidate {
    var offset = start
    while offset < limit, isMark(offset) || isSpacedStop(offset, after: start) { offset += text.width(offset) }
    let marksEnd = offset
    while offset < limit, isClosing(offset) { offset += text.width(offset) }
    offset = noteEnd(offset, limit)
    let end = offset
    while offset < limit, text.kind(offset) == .space { offset += text.width(offset) }
    return Candidate(start: start, marksEnd: marksEnd, end: end, next: offset)
  }

  /// The space before a further full stop, as in ". . .".
  private func isSpacedStop(_ offset: Int, after start: Int) -> Bool {
    text[offset] == 0x20 && text[offset - 1] == UInt8(ascii: ".") && text[offset + 1] == UInt8(ascii: ".")
  }

  /// The end of a note's number in brackets ("[17]") after a sentence, to which it belongs.
  private func noteEnd(_ offset: Int, _ limit: Int) -> Int {
    var end = offset
    while end < limit, text.kind(end) == .space, end - offset < 2 { end += 1 }
    while end < limit, text[end] == UInt8(ascii: "[") {
      let digits = Units.digits(text, end + 1, min(limit, end + 5))
      guard digits > end + 1, digits < limit, text[digits] == UInt8(ascii: "]") else { return offset }
      end = digits + 1
    }
    return end > offset && text[end - 1] == UInt8(ascii: "]") ? end : offset
  }

  private func isMark(_ offset: Int) -> Bool {
    switch text.kind(offset) {
    case .period, .terminal, .ellipsis: true
    default: false
    }
  }

  private func isClosing(_ offset: Int) -> Bool {
    switch text.kind(offset) {
    case .close: true
    case .quote, .apostrophe:
      text[offset] != UInt8(ascii: "`") && text.scalar(offset) != 0x201C && text.scalar(offset) != 0x2018
    default: false
    }
  }

  private func ends(_ candidate: Candidate, _ block: Int, sentence: Int, _ limit: Int) -> Bool {
    if candidate.next == candidate.end { return endsWithoutSpace(candidate, block) }
    let word = wordAfter(candidate.next, limit)
    guard word < limit else { return false }
    let kind = text.kind(word)
    if text.isSmall(word) {
      return word == candidate.next && endsBeforeSmall(candidate, sentence: sentence, word, limit)
    }
    guard kind.isWord || kind == .symbol || kind == .currency else { return false }
    let isSingle = candidate.marksEnd == candidate.start + 1
    switch text.kind(candidate.start) {
    case .period where isSingle:
      return endsAfterWord(candidate, sentence: sentence, next: word, limit)
    case .terminal:
      return !(candidate.isQuoted && isAttribution(candidate.next, limit)) && !isName(candidate)
    default: return true
    }
  }

  /// Whether a sentence ends before a small letter, as in careless writing: after a question or an exclamation that is no name
  /// ("Yahoo! said"), and after a full stop where the sentence itself began small or a pronoun or the like follows.
  private func endsBeforeSmall(_ candidate: Candidate, sentence: Int, _ next: Int, _ limit: Int) -> Bool {
    if candidate.isQuoted { return false }
    var start = candidate.start
    while start > sentence, candidate.start - start < 24, text.kind(text.before(start)) == .letter {
      start = text.before(start)
    }
    if text.kind(candidate.start) == .terminal {
      return !text.isCapital(start) || start == sentence || text[candidate.start] == UInt8(ascii: "?")
    }
    guard candidate.marksEnd == candidate.start + 1, candidate.start - start > 2, text.isSmall(start),
      Abbreviations.kind(text, start, candidate.start) == nil
    else { return false }
    return text.isSmall(sentence) || opensSentence(next, limit) && startsClause(next, limit)
  }

  /// True for the pronouns, small or not.
  private func startsClause(_ next: Int, _ limit: Int) -> Bool {
    var end = next
    while end < limit, end - next < 6, text.kind(end) == .letter { end += text.width(end) }
    return SentenceWords.pronouns.contains(text.packed(next, end))
  }

  /// "Yahoo!" and its like end no sentence.
  private func isName(_ candidate: Candidate) -> Bool {
    text[candidate.start] == UInt8(ascii: "!") && candidate.start > 4 && text.goes(candidate.start - 5, "yahoo")
  }

  /// Marks that stand against the next word end a sentence between a small word and a capital one, as in "closed.The".
  private func endsWithoutSpace(_ candidate: Candidate, _ block: Int) -> Bool {
    if text.bytes[candidate.start] >= 0x80, text.kind(candidate.start) == .terminal { return true }
    let (before, next) = (candidate.start - 1, candidate.next)
    if isWithinAddress(candidate.start) { return false }
    guard before > block, text.isCapital(next), text.isSmall(next + text.width(next)) else { return false }
    return text.isSmall(text.before(candidate.start)) && text.isSmall(before - 1)
  }

  /// True when a space comes only after an "@" or a slash, so that the marks are those of an address.
  private func isWithinAddress(_ offset: Int) -> Bool {
    for place in offset..<min(offset + 64, text.count)
    where text.bytes[place] <= 0x20 || text.bytes[place] == UInt8(ascii: "@") {
      return text.bytes[place] == UInt8(ascii: "@")
    }
    return false
  }

  /// The first word after opening marks.
  private func wordAfter(_ offset: Int, _ limit: Int) -> Int {
    var offset = offset
    for _ in 0..<8 where offset < limit {
      switch text.kind(offset) {
      case .quote, .apostrophe, .open, .dash, .hyphen, .space, .symbol, .ellipsis, .period: offset += text.width(offset)
      default: return offset
      }
    }
    return offset
  }

  /// Whether a single full stop ends a sentence, by the word before it.
  private func endsAfterWord(_ candidate: Candidate, sentence: Int, next: Int, _ limit: Int) -> Bool {
    let stop = candidate.start
    var start = stop
    while start > sentence, stop - start < 24,
      text.kind(text.before(start)).isWord || text[start - 1] == UInt8(ascii: ".")
    {
      start = text.before(start)
    }
    guard start < stop else { return true }
    if Units.digits(text, start, stop) == stop { return start > sentence || stop - start > 3 }
    if candidate.isQuoted {
      if text.kind(candidate.marksEnd) == .close { return stop - start > 1 }
      return !isAttribution(candidate.next, limit, closes: true)
    }
    let isNumber = text.kind(next) == .digit
    let opens = opensSentence(next, limit)
    if stop - start == text.width(start) { return endsAfterLetter(start, isNumber: isNumber, opens: opens) }
    if WordScanner.isAcronym(text, start, stop) {
      return isClock(start, stop) ? opens || !isNumber && !Self.followsClock(text, next, limit) : opens
    }
    switch Abbreviations.kind(text, start, stop) {
    case nil: return true
    case .title: return false
    case .numbered: return !isNumber
    case .calendar, .general: return opens
    }
  }

  /// A capital is an initial, unless it is "I" or a sentence plainly begins after it; "v." stands between two names.
  private func endsAfterLetter(_ letter: Int, isNumber: Bool, opens: Bool) -> Bool {
    guard text.isCapital(letter) else { return !isNumber && (opens || text.bytes[letter] != UInt8(ascii: "v")) }
    return opens || text.bytes[letter] == UInt8(ascii: "I")
  }

  private func isClock(_ start: Int, _ stop: Int) -> Bool {
    stop - start >= 3 && text[stop - 1] | 0x20 == UInt8(ascii: "m")
      && (text.goes(stop - 3, "a.m") || text.goes(stop - 3, "p.m"))
  }

  /// True for what goes on after "p.m.": a day, a month, a time zone.
  private static func followsClock(_ text: TextBytes, _ next: Int, _ limit: Int) -> Bool {
    var end = next
    while end < limit, end - next < 12, text.kind(end) == .letter { end += text.width(end) }
    if end - next > 1, text.isCapital(end - 1) { return true }
    return SentenceWords.dates.contains(text.packed(next, min(end, next + 3)))
  }

  /// True when the next word is one that has a capital only at the start of a sentence.
  private func opensSentence(_ next: Int, _ limit: Int) -> Bool {
    var end = next
    while end < limit, end - next < 9, text.kind(end) == .letter { end += text.width(end) }
    if end - next > 1, text.isCapital(end - 1) { return false }
    return SentenceWords.openers.contains(text.packed(next, end))
  }

  /// True when up to four words lead to a verb of saying, as in `"Why?" Mayor Jane Lee asked.`
  /// `closes` asks for the end of the sentence after it.
  private func isAttribution(_ next: Int, _ limit: Int, closes: Bool = false) -> Bool {
    var offset = next
    for place in 0..<5 {
      var end = offset
      while end < limit, end - offset < 24, text.kind(end).isWord || text[end] == UInt8(ascii: ".") {
        end += text.width(end)
      }
      guard end > offset else { return false }
      if place > 0, SentenceWords.saying.contains(text.packed(offset, end)) { return !closes }
      if place > 0, end > offset, text[end - 1] == UInt8(ascii: "."),
        SentenceWords.saying.contains(text.packed(offset, end - 1))
      {
        return true
      }
      if place > 0, !text.isCapital(offset) { return false }
      offset = end
      guard offset < limit, text.kind(offset) == .space else { return false }
      while offset < limit, offset - end < 8, text.kind(offset) == .space { offset += text.width(offset) }
    }
    return false
  }
}

/// Words that tell where sentences begin and end.
enum SentenceWords {
  /// Words that begin sentences and are not written with a capital elsewhere.
  static let openers = packedWords(
    """
    the a an he she it they we i you his her its their our my your this that these those there here in on at by for from
    to with of as but and or so if when while after before since until although though because unless once during despite
    under over about among between both each every all most many some several few one two three no not nor yet then now
    also even only just still however what who why how where which whose whether such another other according earlier
    later last next meanwhile today instead perhaps nearly almost never well let please
    """)
  /// Words of greeting and of leave-taking in letters.
  static let openings = packedWords("dear hi hello hey")
  static let closings = packedWords("thanks regards best cheers")
  /// Words that begin a clause even where they are written small.
  static let pronouns = packedWords("i you he she it we they this there")
  /// The first three letters of days and months.
  static let dates = packedWords(
    "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec eas cen pac gmt loc")
  /// Verbs of saying in the forms that follow a quotation.
  static let saying = packedWords(
    "said says asked asks added wrote writes told replied shouted quipped cried tweeted wondered yelled answered")
}
