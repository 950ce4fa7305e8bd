import Dates

/// What the words around an expression show of how the story goes on: from it, from what was told before, or from neither.
struct Asides: Hashable, Sendable {
  /// True where "and" joins what was done next to what the expression before dates: "closed it on May 3 and sold it on June 4".
  var isNextDeed = false
  /// True for the time of the saying that a sentence ends with: "died in March 2021, a review found in July", "according to
  /// papers released Friday".
  var isReport = false
  /// True in a closed clause about the subject: "Shares, which stood at 312 on Friday, …".
  var isInRelative = false
  /// True in what papers show that the sentence speaks of: "records that show a call on Sept. 5".
  var isShown = false
  /// True where the sentence opens with something new: "A patrol boat was fired on in March".
  var isOfNewThing = false
  /// True where the sentence goes on with what was spoken of: "He did so again on 19 October".
  var isOfThingTold = false
  /// True for a day of the writer's own: "We met her on Saturday".
  var isOfWriter = false
  /// True where a quotation or an answer opens: "That morning it rained,", "A: The next day he came."
  var isInAnswer = false
  /// True for the second of "is on Sunday, not Saturday".
  var isDenied = false
  /// True for "exactly one month later".
  var isExact = false

  init() {}

  init(_ found: Found, after previous: Found?, _ continuesSentence: Bool, _ stretch: Stretch) {
    let start = found.tokens.lowerBound
    if let previous, continuesSentence {
      isNextDeed = stretch.isNextDeed(previous.tokens.upperBound, start)
      isShown = stretch.isShown(start)
      let not = stretch.isClass(start - 1, .preposition) ? start - 2 : start - 1
      isDenied = stretch.isWord(not, "not") && not - previous.tokens.upperBound < 2
    }
    isReport = stretch.isReport(found.tokens) || stretch.isOfSource(start)
    isInRelative = stretch.isInRelative(found.tokens)
    isExact = stretch.isWord(start - 1, "exactly")
    guard !continuesSentence else { return }
    if found.meaning.isDeictic { isOfWriter = stretch.isOfWriter(start) }
    isInAnswer = stretch.opensAnswer(start)
    guard found.meaning.isBareMonth else { return }
    let opening = stretch.startOfSentence(start)
    isOfNewThing = stretch.isClass(opening, .indefinite) && !stretch.isWord(opening, "one")
    isOfThingTold =
      stretch.cue(opening).contains(.subject) || (opening..<start).contains { stretch.isWord($0, "again") }
  }
}

/// Gives the further days of a list the tense of its first: "was held on May 3 and 4".
func sharingTenses(_ marks: [Mark]) -> [Mark] {
  var marks = marks
  for index in marks.indices.dropFirst() where marks[index].continuesSentence {
    guard case .within(.dayOfMonth, of: let base) = marks[index].meaning, case .floating(.monthDay, nil) = base else {
      continue
    }
    switch marks[index - 1].meaning {
    case base, .within(.dayOfMonth, of: base): marks[index].tense = marks[index - 1].tense
    default: continue
    }
  }
  return marks
}

/// Tells each look back that opens its sentence with "had" of the date which that sentence tells next: "Nell Orr, whose shop had
/// burned down the previous autumn, moved to Lorne in spring 2009".
func lookingBack(_ marks: [Mark]) -> [Mark] {
  var marks = marks
  for index in marks.indices.dropLast() where marks[index].tense?.isPluperfect == true {
    let (mark, next) = (marks[index], marks[index + 1])
    guard mark.meaning.looksBackFromStory, !mark.continuesSentence, next.continuesSentence, !next.isOfPluperfect,
      !next.isCompared, next.preposition == .in || next.preposition == .on,
      let date = next.meaning.namedDate
    else { continue }
    marks[index].dateBehind = date
  }
  return marks
}

extension Meaning {
  /// True for "the previous winter", "the year before", "two months earlier".
  fileprivate var looksBackFromStory: Bool {
    switch self {
    case .shifted(_, .past, from: .narrative), .enclosing(_, ..<0, from: .narrative): true
    case .within(_, of: let base), .modified(_, let base): base.looksBackFromStory
    default: false
    }
  }
}

/// Tells each bare day of the day with its year that its paragraph names next, where the sentence of that one opens with it.
func sightingDays(_ marks: [Mark]) -> [Mark] {
  var marks = marks
  for index in marks.indices.dropLast() {
    guard case .floating(.monthDay, nil) = marks[index].meaning, case let next = marks[index + 1],
      next.continuesParagraph, !next.continuesSentence, next.opensSentence, !next.isOfPluperfect,
      next.preposition == .on, let date = next.meaning.namedDate, date.granularity == .day
    else { continue }
    marks[index].dayBehind = date.first
  }
  return marks
}

extension Stretch {
  /// Where the sentence of a token begins.
  fileprivate func startOfSentence(_ index: Int) -> Int {
    var at = index
    while at > 0, index - at < 40, !isSentenceEnd(at - 1), !tokens[at].flags.contains(.lineBefore) { at -= 1 }
    return at
  }

  /// True behind "We met her", "I visited the farm", "I spoke to him".
  fileprivate func isOfWriter(_ start: Int) -> Bool {
    guard isClass(start - 1, .preposition),
      let verb = (2...6).lazy.map({ start - $0 }).first(where: { isWord($0, Stretch.meeting) })
    else { return false }
    return isWord(verb - 1, ["i", "we"]) && opensSentence(verb - 1)
  }

  private static let meeting = ["interviewed", "met", "saw", "spoke", "talked", "visited"]

  /// True behind a mark that opens a quotation, and behind "A:", the sign of an answer.
  fileprivate func opensAnswer(_ start: Int) -> Bool {
    var before = isClass(start - 1, .preposition) ? start - 2 : start - 1
    if isClass(before, .colon) { before -= 1 }
    let sign = text(before)
    return sign == "\"" || sign == "“" || sign == "A" && (before == 0 || tokens[before].flags.contains(.lineBefore))
  }

  /// True where "and" and a plain past open what stands between two expressions: "and [was] sold", "and advised residents to".
  fileprivate func isNextDeed(_ end: Int, _ start: Int) -> Bool {
    let and = isClass(end, .comma) ? end + 1 : end
    guard isJoint(and, .and), start - and < 16, start - and > 1 else { return false }
    let words = and + 1..<start
    guard
      words.allSatisfy({
        !tokens[$0].flags.contains(.lineBefore)
          && cue($0).isDisjoint(with: [.future, .conditional, .present, .have, .had, .been, .relative])
      })
    else { return false }
    let verb = isWord(and + 1, "then") || endsInLy(and + 1) ? and + 2 : and + 1
    return verb < start && (tokens[verb].flags.contains(.endsInEd) || cue(verb).contains(.past))
  }

  /// True in the words behind "that show", "which describe".
  fileprivate func isShown(_ start: Int) -> Bool {
    for at in stride(from: start - 2, through: max(start - 20, 0), by: -1) {
      if isClass(at, .comma) || isSentenceEnd(at) { return false }
      if cue(at).contains(.relative) { return isWord(at + 1, Stretch.showing) }
    }
    return false
  }

  private static let showing = [
    "describe", "describes", "detail", "details", "list", "lists", "mention", "mentions", "mentioned", "record",
    "records", "recorded", "show", "shows", "showed",
  ]

  /// True for ", a review found [in July].": behind the saying of a speaker that a comma parts from what is said.
  fileprivate func isReport(_ tokens: Range<Int>) -> Bool {
    let verb = tokens.lowerBound - 2
    guard isClass(tokens.lowerBound - 1, .preposition), isWord(verb, Stretch.reporting),
      let comma = (2...12).lazy.map({ verb - $0 }).first(where: { $0 < 0 || self.isClass($0, .comma) }), comma > 0,
      case let opening = comma + 1,
      isClass(opening, [.article, .indefinite]) || cue(opening).contains(.determiner)
        || cue(opening).contains(.subject) || self.tokens[opening].flags.contains(.capital)
    else { return false }
    return (opening..<verb).allSatisfy {
      self.tokens[$0].flags.contains(.word) && !self.tokens[$0].flags.contains(.endsInEd)
        && cue($0).isDisjoint(with: [.past, .relative, .clause, .had])
    }
  }

  private static let reporting = [
    "announced", "concluded", "estimated", "found", "reported", "revealed", "ruled", "said", "showed", "told",
  ]

  /// True in the words of ", according to papers released [Friday].".
  fileprivate func isOfSource(_ start: Int) -> Bool {
    for at in stride(from: start - 1, through: max(start - 12, 1), by: -1) {
      if isClass(at, .comma) || isSentenceEnd(at) || cue(at).contains(.relative) { return false }
      if isWord(at, "to"), isWord(at - 1, "according") { return true }
    }
    return false
  }

  /// True between ", which" or ", who" and the comma that closes the clause.
  fileprivate func isInRelative(_ tokens: Range<Int>) -> Bool {
    guard isClass(tokens.upperBound, .comma) else { return false }
    for at in stride(from: tokens.lowerBound - 1, through: max(tokens.lowerBound - 12, 1), by: -1) {
      if isClass(at, .comma) || self.tokens[at].flags.contains(.endsSentence) { return false }
      if isWord(at, ["which", "who", "whose"]) { return isClass(at - 1, .comma) }
    }
    return false
  }
}
