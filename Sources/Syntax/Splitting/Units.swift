/// Numbers that stand together with what they count: "9am", "5m", "30km".
enum Units {
  /// The end of the digits at `start`.
  static func digits(_ text: TextBytes, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, text[offset] &- 0x30 < 10 { offset += 1 }
    return offset
  }

  /// The number of digits just before `offset`, counted up to five.
  static func digitsBefore(_ text: TextBytes, _ start: Int, _ offset: Int) -> Int {
    var place = offset
    while place > start, offset - place < 5, text[place - 1] &- 0x30 < 10 { place -= 1 }
    return offset - place
  }

  /// Where a number ends and its unit begins; nil when the word is no such pair.
  static func cut(_ text: TextBytes, _ start: Int, _ end: Int, afterCurrency: Bool) -> Int? {
    guard text[start] &- 0x30 < 10 else { return nil }
    var cut = end
    while cut > start, end - cut < 5, text.kind(text.before(cut)) == .letter || text[cut - 1] == UInt8(ascii: ".") {
      cut = text.before(cut)
    }
    guard cut < end, cut > start, text[cut - 1] &- 0x30 < 10 else { return nil }
    let unit = text.packed(cut, end)
    if afterCurrency { return money.contains(unit) ? cut : nil }
    let isCapital = text.isCapital(cut)
    return !isCapital && small.contains(unit) || clock.contains(unit) ? cut : nil
  }

  private static let money = packedWords("k m b t bn mn tn mm million billion")
  private static let clock = packedWords("am pm a.m p.m")
  private static let small = packedWords("k m b bn mn tn mm cm km kg ft lb lbs oz mph hrs hr mi ml gb mb f x pc pct")
}
