import Syntax

// What is printed of a phrase that names somebody.

extension People {
  /// Second words of the names of places whose first is "New", "North" or "West".
  static let torn: Set<String> = ["Carolina", "Dakota", "Hampshire", "Jersey", "Mexico", "Virginia", "York", "Zealand"]

  /// "Health Minister Jan Olen" is Jan Olen; "Prime Minister Olen" has no more of a name.
  static func withoutTitle(_ words: [String]) -> [String] {
    guard let title = words.lastIndex(where: { ["Minister", "Secretary"].contains($0) }), words.count > title + 2 else {
      // "York Governor Mario Olen", of "New York Governor", whose first word was read as an adjective
      let isTorn = words.count > 2 && torn.contains(words[0]) && PersonWords.titles[words[1]] != nil
      return isTorn ? Array(words.dropFirst()) : words
    }
    return Array(words[(title + 1)...])
  }

  /// What a phrase begins with that names nobody in particular.
  static let vague: Set<String> = [
    "few", "no", "some", "many", "most", "several", "all", "any", "each", "every", "another", "other", "others", "one",
  ]

  /// A word that names nobody by itself: "Vice President", "Plc", "Ministry".
  static func isTitle(_ word: String) -> Bool {
    PersonWords.titles[word] != nil
      || ["Vice", "Deputy", "Chief", "Plc", "Inc", "Corp", "Co", "Ltd", "AG", "SA", "Ministry", "Department"].contains(
        word)
  }

  static func joined(_ words: [String]) -> String {
    words.reduce(into: "") { line, word in
      if !line.isEmpty, !word.hasPrefix("'"), !word.hasPrefix("’"), ![",", ".", "%"].contains(word) { line += " " }
      line += word
    }
  }
}

extension SentenceTree {
  /// "Doreen Park, 71,": only people have an age.
  func isAged(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    // "Coppens, 36, denied", "“Skip” Coppens, 36,"
    let isOne =
      name.count > 1 || name.contains { self[$0].relation.isSubject && self[$0].xpos == .nnp }
    guard isOne, end + 2 < count, forms[end] == ",", let age = Int(forms[end + 1]),
      (1...110).contains(age)
    else { return false }
    return [",", "."].contains(forms[end + 2])
  }

  /// "Vale Rail, which": no person.
  func isWhich(_ name: Range<Int>) -> Bool {
    name.upperBound + 1 < count && forms[name.upperBound] == "," && lemmas[name.upperBound + 1] == "which"
      && name.contains { children(of: $0, .aclRelative).contains { $0 > name.upperBound } }
  }

  /// "Ada Vale", of "the union's president, Ada Vale, said", where the parse has hung the name elsewhere.
  func nameBehind(_ noun: Int) -> Int? {
    guard noun + 4 < count, self[noun].tag == .noun, forms[noun + 1] == ",",
      case let name = noun + 2..<((noun + 2..<count).first { self[$0].xpos != .nnp } ?? count),
      (2...3).contains(name.count), name.upperBound < count, forms[name.upperBound] == ",",
      PersonWords.firstNames[forms[name.lowerBound]] != nil,
      child(of: noun, .det, .nmodPossessive).map({ lemmas[$0] != "a" && lemmas[$0] != "an" }) ?? false
    else { return nil }
    return name.lowerBound
  }

  /// "Vale", of "Vale, a unit of Kerns Corp, said", where the parse has taken the unit for the one who said it: a name at
  /// the beginning of a sentence, before what it is said to be.
  func nameBefore(_ noun: Int) -> String? {
    guard self[noun].relation.isSubject, let verb = head(of: noun), verb > noun,
      let article = child(of: noun, .det), ["a", "an"].contains(lemmas[article]), article > 1, article < noun,
      forms[article - 1] == ",", (noun..<verb).contains(where: { forms[$0] == "," })
    else { return nil }
    let start = (0..<article - 1).last { !isCapital($0) }.map { $0 + 1 } ?? 0
    let name = start..<article - 1
    guard !name.isEmpty, name.count < 5, start == 0 || isBehindLabel(start),
      [.properNoun, .interjection].contains(self[name.upperBound - 1].tag),
      !name.contains(where: { PersonWords.times.contains(lemmas[$0]) || self[$0].tag == .determiner })
    else { return nil }
    return text(name)
  }
}
