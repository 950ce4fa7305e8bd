import Dates
import Syntax
import Timexes

// What was offered and asked for: the day is that of the offer, and nobody says when the deed was to be.

extension SentenceTree {
  /// The verb of proposing that an infinitive hangs on: "had urged Lorne to withdraw it in April", "had asked for money to
  /// mend it in 2019", "offered to take ten back on Sunday, but the union refused".
  func proposal(of deed: Int, at timex: PlacedTimex) -> Int? {
    guard deed < timex.words.lowerBound, VerbPhrase(deed, in: self).form == .infinitive,
      !children(of: deed, .aux).contains(where: { lemmas[$0] == "have" }),
      let verb = ancestors(of: deed, atMost: 3).first(where: { self[$0].tag == .verb }), verb < deed,
      Self.proposing.contains(lemmas[verb]), child(of: verb, .auxPassive) == nil
    else { return nil }
    switch VerbPhrase(verb, in: self).form {
    case .pastPerfect: return verb
    case .past: return isRefused(behind: timex.words.upperBound) ? verb : nil
    default: return nil
    }
  }

  private static let proposing: Set<String> = ["apply", "ask", "beg", "invite", "offer", "press", "propose", "urge"]

  /// "…, but the union rejected it": an answer, before which the offer was made.
  private func isRefused(behind end: Int) -> Bool {
    guard let but = (end..<min(count, end + 2)).first(where: { lemmas[$0] == "but" }) else { return false }
    return (but + 1..<min(count, but + 9)).contains { word in
      self[word].xpos == .vbd
        && (["decline", "dismiss", "ignore", "rebuff", "refuse", "reject", "spurn"].contains(lemmas[word])
          || lemmas[word] == "turn" && word + 1 < count && lemmas[word + 1] == "down")
    }
  }
}

extension PlacedTimex {
  /// The expression as the time of what was proposed before: of two dates the one that is over. Nil where none is.
  func proposed(_ timex: Timex, dateline: CivilDay?) -> PlacedTimex? {
    guard let dateline, let days = date.edtf.days else { return nil }
    if days.upperBound <= dateline + 1 { return self }
    guard case .date(let found) = date.edtf, found.date.first > dateline, let other = timex.resolution.alternative,
      other.last < dateline, let edtf = EDTF(other)
    else { return nil }
    let past = EventDate(
      edtf: edtf, granularity: date.granularity, time: date.time, timeBound: date.timeBound, phase: date.phase)
    return PlacedTimex(index: index, words: words, head: head, date: past, rereading: EventReasons.lookingBack)
  }
}
