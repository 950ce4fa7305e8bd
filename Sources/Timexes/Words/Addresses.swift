// Names of people and pages in messages, whose letters and digits are no words: "@june_bug88", "sundaypost.co/may-2019".

extension Stretch {
  /// Takes the meaning from what stands in a name behind "@" and in an address.
  mutating func closeAddresses() {
    var index = 0
    while index < tokens.count {
      let end = endOfRun(index)
      if let first = addressed(index, end) {
        for at in first..<end {
          tokens[at].classes = []
          tokens[at].entry = 0
        }
      }
      index = end
    }
  }

  /// Where the tokens end that are written close together from `index` on.
  private func endOfRun(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, tokens[end].isGlued { end += 1 }
    return end
  }

  /// The first token of the name or the address in a run; nil when it has none. "@noon" and "@7" are times.
  private func addressed(_ start: Int, _ end: Int) -> Int? {
    guard end - start > 1 else { return nil }
    if let at = (start..<end - 1).first(where: { isClass($0, .atSign) }), tokens[at + 1].flags.contains(.word) {
      let isTime =
        isClass(at + 1, [.namedHour, .weekday])
        && (at + 2 == end || tokens[at + 2].classes != [] && !isClass(at + 2, .period))
      return isTime ? nil : max(start, at - 1)
    }
    if isWord(start, "www") || isWord(start, "http") || isWord(start, "https") { return start }
    // "bit.ly/may3"
    guard end - start > 4, tokens[start].flags.contains(.word),
      let slash = (start + 3..<end).first(where: { isClass($0, .slash) })
    else { return nil }
    return isClass(slash - 2, .period) && tokens[slash - 1].flags.contains(.word) ? start : nil
  }
}
