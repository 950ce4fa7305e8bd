import Dates
import Syntax
import Timexes

// Events told by how long ago they were: "It is eight months since his men stormed the palace".

extension CountedEvent {
  /// The events of a sentence that a length with "since" counts back to, from the day of publication or from one that opens
  /// the sentence ("On Thursday it will be five years since the ship set out"), by the word that names them.
  static func since(
    _ timexes: ArraySlice<Timex>, in tree: SentenceTree, _ finder: TriggerFinder, dateline: CivilDay?
  ) -> [Int: CountedEvent] {
    var found: [Int: CountedEvent] = [:]
    for timex in timexes where timex.kind == .duration && timex.resolution.modifier == nil {
      guard case .period(let period)? = timex.resolution.value, !period.isVague,
        case let words = tree.words(in: timex.extent), words.upperBound < tree.count, words.lowerBound > 1,
        tree.lemmas[words.upperBound] == "since", let isAhead = isAhead(before: words.lowerBound, tree),
        !(max(0, words.lowerBound - 3)..<words.lowerBound).contains(where: { tree.lemmas[$0] == "not" }),
        let verb = main(behind: words.upperBound, tree, finder)
      else { continue }
      let opening = isAhead ? timexes.first.flatMap { day(of: $0, before: words, tree) } : nil
      guard let day = opening?.day ?? (isAhead ? nil : dateline),
        let date = EventDate(day, period, times: -1, asFineAs: .day, isExact: opening != nil)
      else { continue }
      found[verb] = CountedEvent(date: date, origin: opening?.word, words: words.lowerBound..<words.upperBound + 1)
    }
    return found
  }

  /// "it is", "it's been", "it will be" right before the length; true for what is to be, nil for any other words.
  private static func isAhead(before index: Int, _ tree: SentenceTree) -> Bool? {
    guard tree.lemmas[index - 1] == "be" else { return nil }
    let start = max(0, index - 4)
    guard (start..<index).contains(where: { tree.lemmas[$0] == "it" }) else { return nil }
    let isAhead = (start..<index).contains { tree.lemmas[$0] == "will" }
    let isPerfect = tree.forms[index - 1] == "been" && ["has", "'s", "’s"].contains(tree.forms[index - 2])
    return isAhead || tree[index - 1].xpos == .vbz || isPerfect ? isAhead : nil
  }

  /// The verb of the clause behind "since", and none that describes its subject: "since the plant that closed opened".
  private static func main(behind since: Int, _ tree: SentenceTree, _ finder: TriggerFinder) -> Int? {
    guard let verb = verb(behind: since, tree, finder) else { return nil }
    return tree[verb].relation == .aclRelative || (since..<verb).contains { [.wdt, .wp].contains(tree[$0].xpos) }
      ? nil : verb
  }

  /// The day that an expression before the length names, and its word.
  private static func day(of timex: Timex, before words: Range<Int>, _ tree: SentenceTree) -> (
    day: CivilDay, word: Int
  )? {
    guard case .date(let date)? = timex.resolution.value, date.granularity == .day,
      case let own = tree.words(in: timex.extent), own.upperBound <= words.lowerBound
    else { return nil }
    return (date.first, own.upperBound - 1)
  }
}
