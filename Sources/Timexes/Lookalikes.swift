import Text

extension TimexTagger {
  /// The words of `text` that look like a date, or stand where one would, and are none: names of days, months and seasons
  /// that no rule took ("the Sun Inn", "April Jones"), and a name by itself after "on" at the end of its clause ("he said
  /// on X"). In the order of the text, UTF-8 bytes.
  ///
  ///     TimexTagger().lookalikes(in: "They met at the Sun Inn on Friday.") == [Extent(16, 19)]
  public func lookalikes(in text: String) -> [Extent] {
    var matcher = Matcher(grammar: language.grammar, source: text)
    var extents: [Extent] = []
    var position = 0
    while position < text.utf8.count {
      position = matcher.advance(from: position)
      var taken = Set<Int>()
      for found in matcher.all() { taken.formUnion(found.tokens) }
      for index in matcher.stretch.tokens.indices where !taken.contains(index) {
        let stretch = matcher.stretch
        guard stretch.isNameOfDate(index) || stretch.isNameForDate(index) else { continue }
        extents.append(Extent(stretch[index].start, stretch[index].end))
      }
    }
    return extents
  }
}

extension Stretch {
  /// A capitalized name of a day, a month or a season.
  fileprivate func isNameOfDate(_ index: Int) -> Bool {
    self[index].flags.contains(.capital) && isClass(index, [.weekday, .month, .season])
  }

  /// A capitalized word that dates do not know, where "on Monday" would have its day.
  fileprivate func isNameForDate(_ index: Int) -> Bool {
    let token = self[index]
    // A letter may be a unit too: "on X", "3x a week".
    let isPlain = token.classes.isEmpty || token.classes == .listed && token.end - token.start == 1
    guard token.flags.isSuperset(of: [.word, .capital]), isPlain, isWord(index - 1, "on") else { return false }
    guard let next = self.token(at: index + 1) else { return true }
    return next.flags.contains(.lineBefore) || next.flags.contains(.endsSentence) || next.classes.contains(.comma)
  }
}
