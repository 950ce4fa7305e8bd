// Bare hours that are of the evening because the message has come to the afternoon before them.

extension Match {
  /// "on the 18h40 ferry, back by 9", "netball at 2, at 4:15 and at 8:30": an hour behind one of the afternoon, of the same day.
  func isBehindAfternoon(_ hour: Int) -> Bool {
    guard (7...11).contains(hour), let index = lastHour, case let told = Int(stretch[index].number) else {
      return false
    }
    for at in index + 1..<tokens.lowerBound where stretch.isClass(at, [.weekday, .deictic, .month, .ordinalSuffix]) {
      return false
    }
    if (13..<22).contains(told) { return told < hour + 12 && isClockTold(index) }
    return (1...6).contains(told) && told < hour && stretch.isWord(index - 1, "at")
      && (isClockTold(index) || stretch.isClass(index + 1, .comma)) && !stretch.isClass(index + 3, .meridiem)
      && !speaks(of: Match.early)
  }

  /// Where the message told an hour last: "19h30", "4:25", "at 1,".
  private var lastHour: Int? {
    (max(tokens.lowerBound - 16, 0)..<tokens.lowerBound).last { index in
      stretch.isClass(index, .hourNumber) && !stretch[index].isGlued
        && (isClockTold(index) || stretch.isWord(index - 1, "at"))
    }
  }

  /// True before the minutes of an hour: "4:25", "19h30".
  private func isClockTold(_ index: Int) -> Bool {
    (stretch.isClass(index + 1, .colon) || stretch.isWord(index + 1, "h")) && stretch.isClass(index + 2, .twoDigits)
      && stretch[index + 2].isGlued
  }

  /// True when the sentence that the match stands in has one of the words.
  func speaksHere(of words: [String]) -> Bool {
    var at = tokens.lowerBound
    while at > 0, !stretch.isSentenceEnd(at - 1) { at -= 1 }
    while at < stretch.tokens.count {
      if stretch.isWord(at, words) { return true }
      if at >= tokens.upperBound, stretch.isSentenceEnd(at) { return false }
      at += 1
    }
    return false
  }
}
