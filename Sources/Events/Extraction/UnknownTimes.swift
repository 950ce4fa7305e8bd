import Dates
import Syntax
import Timexes

// Expressions whose day nobody can know from the sentence, though one was counted.

extension SentenceReading {
  /// "The signal that failed last winter had been reported two days earlier, she said on Friday": earlier than the failure, and
  /// not than what the day was counted from.
  func isEarlierThanTold(_ verb: Int, _ timex: PlacedTimex) -> Bool {
    guard ["before", "earlier"].contains(tree.forms[timex.words.upperBound - 1]),
      VerbPhrase(verb, in: tree).form == .pastPerfect, let days = timex.date.edtf.days
    else { return false }
    return told.contains { other in
      other.words.upperBound <= timex.words.lowerBound && other.days.upperBound <= days.lowerBound
        && other.days.upperBound - other.days.lowerBound > 1
    }
  }

  /// "He replied: 'I filed it at ten past four'": whoever answers or testifies tells of the day that was asked about.
  func isHourOfTestimony(_ verb: Int, _ timex: Timex) -> Bool {
    guard timex.meaning.isTimeAlone, VerbPhrase(verb, in: tree).form == .past,
      quotes.prefix(while: { $0 < verb }).count % 2 == 1
    else { return false }
    return tree.ancestors(of: verb, atMost: 4).contains { Self.testifying.contains(tree.lemmas[$0]) }
      || tree.children(of: verb, .parataxis, .ccomp).contains { Self.testifying.contains(tree.lemmas[$0]) }
  }

  private static let testifying: Set<String> = ["answer", "recall", "remember", "reply", "testify"]
}
