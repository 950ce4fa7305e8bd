import Syntax

// Nouns in -ing look like participles; the words before tell which it is.

extension Misreadings {
  /// "Remembered the 1956 uprising", "a March 3 hearing": behind an article and a time stands a noun, where no other follows.
  static func gerundOfTime(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst(2).first { word in
      guard tree[word].xpos == .vbg, tree.forms[word].first?.isLowercase == true else { return false }
      if word + 1 < tree.count {
        let next = tree[word + 1]
        if [.noun, .properNoun, .adjective, .numeral, .determiner, .pronoun].contains(next.tag) { return false }
      }
      var first = word
      while first > 0, isOfTime(tree, first - 1) { first -= 1 }
      guard first < word, first > 0 else { return false }
      let before = tree[first - 1]
      return before.xpos == .dt || before.xpos == .prpPossessive || before.xpos == .pos
    }
  }

  /// "The chairman issued subpoenas Friday": behind the past of a verb that takes an object, a noun in -s.
  static func objectOfPast(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst(2).dropLast().first { word in
      tree[word].xpos == .vbz && tree[word - 1].xpos == .vbd && tree[word - 2].xpos != .prp
        && !VerbWords.saying.contains(tree.lemmas[word])
        && ["cast", "file", "get", "give", "issue", "make", "post", "receive", "send"].contains(tree.lemmas[word - 1])
        && ![.pronoun, .determiner].contains(tree[word + 1].tag)
    }
  }

  /// "Is expected to campaign for him": a verb behind "expected to", where no other noun follows.
  static func infinitiveOfPlan(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst(2).dropLast().first { word in
      tree[word].xpos == .nn && tree.forms[word].first?.isLowercase == true && tree.forms[word - 1] == "to"
        && ["expected", "planning", "plans", "scheduled"].contains(tree.forms[word - 2])
        && [.adposition, .adverb, .determiner, .pronoun, .punctuation].contains(tree[word + 1].tag)
    }
  }

  /// "Said that profit would be lower": between "that" and a modal without another subject stands a noun.
  static func subjectOfModal(_ tree: SentenceTree) -> Int? {
    tree.indices.dropFirst().dropLast().first { word in
      [.vb, .vbp].contains(tree[word].xpos) && tree.lemmas[word - 1] == "that" && tree[word + 1].xpos == .md
        && tree.forms[word].first?.isLowercase == true
    }
  }

  /// A year, a month or a day of one.
  private static func isOfTime(_ tree: SentenceTree, _ word: Int) -> Bool {
    if PersonWords.times.contains(tree.lemmas[word]) { return tree.isCapital(word) }
    if tree.isYear(word) { return true }
    return word > 0 && (1..<32).contains(Int(tree.forms[word]) ?? 0)
      && PersonWords.times.contains(tree.lemmas[word - 1])
  }
}
