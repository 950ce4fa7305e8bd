// How the tokens of a match are written: numbers and marks close together, and what is glued to them.

extension Match {
  /// The numbers in the expression, in its order.
  var numbers: [Int] {
    tokens.compactMap { stretch[$0].classes.contains(.integer) ? Int(stretch[$0].number) : nil }
  }

  /// How many digits each number has.
  var widths: [Int]? {
    tokens.compactMap { stretch[$0].classes.contains(.integer) ? stretch[$0].end - stretch[$0].start : nil }
  }

  /// True when the numbers and marks stand close together.
  var isRun: Bool { tokens.dropFirst().allSatisfy { stretch[$0].isGlued } }

  /// True when both marks are the same.
  var hasOneMark: Bool {
    let marks = tokens.map { stretch[$0].classes }.filter { !$0.isDisjoint(with: [.hyphen, .slash, .period]) }
    return Set(marks).count == 1
  }

  /// True when nothing is written right before or behind that would make it a part of something longer.
  var isFree: Bool {
    if let before = before(), first.isGlued, !isDash(before),
      !before.classes.isDisjoint(with: [.hyphen, .slash, .period, .currency, .colon])
        || (first.isGlued && before.flags.contains(.word))
    {
      return false
    }
    guard let next = after(), next.isGlued else { return true }
    if next.flags.contains(.word) { return next.end - next.start == 1 }
    if next.classes.isDisjoint(with: [.hyphen, .slash, .period, .colon, .percent, .comma]) { return true }
    return !(after(2).map { $0.isGlued && $0.classes.contains(.integer) } ?? false) && !next.classes.contains(.percent)
  }

  /// A hyphen with space before it, which opens an item rather than join two.
  private func isDash(_ token: Token) -> Bool { token.classes.contains(.hyphen) && !token.isGlued }
}
