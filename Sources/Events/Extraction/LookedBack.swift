import Dates
import Syntax
import Timexes

// Expressions that were read as of a day to come, in words that look back; and the other way round.

extension PlacedTimex {
  /// "accused of burning a barn in March", "had ordered him to shred a file on 9 March": the date before publication, where
  /// the expression was read as of one after it; nil where it tells of what is to come.
  func lookingBack(_ trigger: Int, in tree: SentenceTree, _ timex: Timex, dateline: CivilDay?) -> PlacedTimex? {
    guard let dateline, case .date(let found) = date.edtf, found.date.first > dateline,
      let other = timex.resolution.alternative, other.last < dateline, let edtf = EDTF(other),
      tree.isDoneBefore(trigger) || found.date.first - dateline > PlacedTimex.near && tree.isBidBefore(trigger)
    else { return nil }
    let past = EventDate(
      edtf: edtf, granularity: date.granularity, time: date.time, timeBound: date.timeBound, phase: date.phase)
    return PlacedTimex(index: index, words: words, head: head, date: past, rereading: EventReasons.lookingBack)
  }

  /// "Has proposed three debates, the first on Aug. 30": the day that follows publication, where the expression was read with
  /// the past beside it; nil where what it tells of is no thing to come.
  func lookingAhead(_ trigger: Int, in tree: SentenceTree, _ timex: Timex, dateline: CivilDay?) -> PlacedTimex? {
    guard let dateline, case .date(let found) = date.edtf, found.date.last < dateline,
      tree.severalToCome(before: words) != nil || tree.isToCome(trigger) && words.lowerBound > trigger,
      let other = timex.resolution.alternative, other.first > dateline,
      other.first - dateline < PlacedTimex.farthest, let edtf = EDTF(other)
    else { return nil }
    return PlacedTimex(
      index: index, words: words, head: head,
      date: EventDate(edtf: edtf, granularity: date.granularity, phase: date.phase),
      rereading: EventReasons.lookingAhead)
  }

  /// Days ahead for which things are set up.
  private static let farthest = 400

  /// Days ahead within which an order is still to be carried out.
  private static let near = 60
}

extension SentenceTree {
  /// "Is to address the council Wednesday", "is scheduled to testify behind closed doors Tuesday", "approved a rise, to take
  /// effect July 1": what is to come.
  fileprivate func isToCome(_ verb: Int) -> Bool {
    guard self[verb].tag == .verb else { return false }
    let phrase = VerbPhrase(verb, in: self)
    if phrase.form == .future, let helper = phrase.helper { return ["are", "is", "will"].contains(forms[helper]) }
    guard phrase.form == .infinitive, let to = child(of: verb, .mark), to > 1, lemmas[to] == "to" else { return false }
    if isToTakeEffect(verb) { return true }
    guard self[verb].relation == .xcomp, let above = head(of: verb), above < verb,
      ["due", "expect", "schedule", "set", "slate"].contains(lemmas[above]),
      let helper = child(of: above, .auxPassive, .cop)
    else { return false }
    return ["are", "is"].contains(forms[helper])
  }

  /// "approved a rise, to take effect July 1": a time of its own, whatever was settled then.
  func isToTakeEffect(_ verb: Int) -> Bool {
    guard let to = child(of: verb, .mark), to > 1, lemmas[to] == "to", forms[to - 1] == ",", lemmas[verb] == "take"
    else { return false }
    return child(of: verb, .obj).map { lemmas[$0] == "effect" } ?? false
  }

  /// "accuse him of burning it", "denies taking it": what one accuses somebody of has been done.
  fileprivate func isDoneBefore(_ deed: Int) -> Bool {
    guard self[deed].xpos == .vbg || forms[deed].hasSuffix("ing"), child(of: deed, .aux) == nil, deed > 1 else {
      return false
    }
    if ["for", "of", "with"].contains(lemmas[deed - 1]) {
      return (max(0, deed - 8)..<deed - 1).contains { VerbWords.accusing.contains(lemmas[$0]) && self[$0].tag == .verb }
    }
    return VerbWords.admitting.contains(lemmas[deed - 1]) && self[deed - 1].tag == .verb
  }

  /// "had ordered him to shred it": an order of some time before.
  fileprivate func isBidBefore(_ deed: Int) -> Bool {
    guard VerbPhrase(deed, in: self).form == .infinitive, let above = head(of: deed), above < deed else { return false }
    return ["advise", "ask", "command", "instruct", "order", "tell", "urge"].contains(lemmas[above])
      && VerbPhrase(above, in: self).form == .pastPerfect
  }
}
