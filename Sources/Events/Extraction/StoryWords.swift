import Syntax

// Words that say whether an event without a date of its own is of the time that the story last told.

extension SentenceReading {
  /// "The judge later cut the award", "They were eventually freed".
  func isLater(_ trigger: Trigger) -> Bool {
    tree.children(of: trigger.index, .advmod).contains { SentenceReading.later.contains(tree.forms[$0]) }
  }

  private static let later: Set<String> = ["afterwards", "eventually", "later", "subsequently", "thereafter"]

  /// "Shares of Lorne fell 4 percent", "The dollar rose", "Cotton futures closed lower".
  func isOfMarket(_ trigger: Trigger) -> Bool {
    guard trigger.kind == .verb, SentenceReading.moves.contains(tree.lemmas[trigger.index]),
      let before = (0..<trigger.index).last(where: { tree[$0].tag != .adverb })
    else { return false }
    let subject = tree.subject(of: trigger.index).flatMap { $0 < trigger.index ? $0 : nil } ?? before
    return [before, subject].contains { word in
      SentenceReading.markets.contains(tree.forms[word].lowercased())
        || tree.lemmas[word] == "price"
          && tree.children(of: word).contains {
            ["bond", "share", "stock"].contains(tree.lemmas[$0])
          }
    }
  }

  private static let moves: Set<String> = [
    "advance", "climb", "close", "decline", "dip", "drop", "ease", "end", "fall", "finish", "gain", "jump", "lose",
    "plunge", "rally", "rise", "sink", "slide", "slip", "slump", "soar", "surge", "tumble",
  ]
  private static let markets: Set<String> = [
    "bonds", "dollar", "euro", "futures", "index", "shares", "stock", "stocks", "yen",
  ]

  /// "Lorne said it is recalling them", "will close", "has sold": what is said is said of now.
  func tellsOfNow(_ saying: Trigger) -> Bool {
    // The first verb of its sentence, whatever an agency's place and day before it were read as
    guard !(0..<saying.index).contains(where: { tree[$0].xpos.isFinite }),
      let content = tree.child(of: saying.index, .ccomp), content > saying.index
    else { return false }
    return [.present, .future, .presentPerfect].contains(VerbPhrase(content, in: tree).form)
  }
}
