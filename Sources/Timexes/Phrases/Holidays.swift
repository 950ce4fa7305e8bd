import Dates

extension Stretch {
  /// A holiday by name at `index`; the longest name wins.
  func holiday(at index: Int) -> (end: Int, holiday: Holiday)? {
    guard index < tokens.count, tokens[index].classes.contains(.holiday) else { return nil }
    var best: (end: Int, holiday: Holiday)?
    for name in grammar.holidayNames[Int(tokens[index].entry)] ?? [] {
      var at = index
      let matches = name.words.allSatisfy { word in
        if isClass(at, [.apostrophe, .hyphen, .period]) && tokens[at].isGlued { at += 1 }
        defer { at += 1 }
        return at < tokens.count && tokens[at].entry == word
      }
      // "may day", "epiphany": in small letters these are other words.
      // "good friday bbq" in a message is the feast, "have a good friday" a wish.
      if tokens[index].classes.contains(.doubtful) && !tokens[index].flags.contains(.capital),
        !isInformal || name.words.count < 2 || isClass(index - 1, .indefinite)
          || ["have", "hav", "had", "another", "such"].contains(where: { isWord(index - 1, $0) })
      {
        continue
      }
      if matches, at > best?.end ?? 0 { best = (at, name.holiday) }
    }
    return best
  }
}
