import Dates
import Syntax

// Nouns for events that an expression dates by standing right behind them.

extension TimeLinker {
  /// "at the festival June 14", "victory in April will be": an expression right behind a noun for an event that is no
  /// object of a verb belongs to the noun.
  func occasion(of timex: PlacedTimex) -> Trigger? {
    var index = timex.words.lowerBound - 1
    let hasPreposition = index > 0 && tree[index].tag == .adposition
    if hasPreposition { index -= 1 }
    // "echoed warnings last week by the governor"
    if index >= 0, tree[index].tag == .noun, isEvent(index), timex.words.upperBound < tree.count,
      tree.lemmas[timex.words.upperBound] == "by", tree[index].relation == .obj,
      let verb = tree.head(of: index), VerbWords.answering.contains(tree.lemmas[verb])
    {
      return Trigger(index: index, kind: .noun)
    }
    if hasPreposition, let noun = placedNoun(before: index + 1, isLong: timex.date.day == nil) {
      return Trigger(index: noun, kind: .noun)
    }
    if !hasPreposition, let noun = placedNoun(before: index + 1, isLong: false), tree.lemmas[noun + 1] == "by" {
      return Trigger(index: noun, kind: .noun)
    }
    if let noun = ownedNoun(before: index + 1, isBare: !hasPreposition), !isShare(noun) {
      return Trigger(index: noun, kind: .noun)
    }
    if hasPreposition, let noun = subject(placedBefore: index + 1, timex) { return Trigger(index: noun, kind: .noun) }
    guard index >= 0, isEvent(index), tree[index].tag == .noun || EventNouns.contains(tree.lemmas[index]),
      !isShare(index), !isCause(index), tree.child(of: index, .cop) == nil
    else { return nil }
    // "was jailed for a robbery in December"
    if hasPreposition, timex.date.day == nil || TimeLinker.violence.contains(tree.lemmas[index]), isLookedBackOn(index)
    {
      return Trigger(index: index, kind: .noun)
    }
    // "the memo from January 2011", but "ask questions from 6 to 8 p.m. Tuesday"
    let isRange = timex.words.contains { ["to", "until"].contains(tree.lemmas[$0]) }
    if hasPreposition, tree.lemmas[timex.words.lowerBound - 1] == "from", timex.date.granularity != "interval", !isRange
    {
      return Trigger(index: index, kind: .noun)
    }
    if let preposition = preposition(of: index) {
      // "named its candidates for the elections yesterday"
      if isYesterday(timex), ["about", "for", "of", "over"].contains(tree.lemmas[preposition]) { return nil }
      let isAt = TimeLinker.occasions.contains(tree.lemmas[preposition])
      return hasPreposition && !isAt || isGoal(preposition) || isAim(preposition, of: index)
        ? nil : Trigger(index: index, kind: .noun)
    }
    switch tree[index].relation {
    case .nsubj, .nsubjPassive:
      // "Sales in April fell"
      if hasPreposition, isFigure(index), timex.date.day == nil, let verb = finite(from: timex.words.upperBound),
        verb == timex.words.upperBound, finder.isEventVerb(main(of: verb))
      {
        return Trigger(index: main(of: verb), kind: .verb)
      }
      return finite(from: timex.words.upperBound) == timex.words.upperBound && EventNouns.contains(tree.lemmas[index])
        ? Trigger(index: index, kind: .noun) : nil
    default: return nil
    }
  }

  /// "A collision at a level crossing in October killed six": a subject, behind which stand its place and its time.
  private func subject(placedBefore end: Int, _ timex: PlacedTimex) -> Int? {
    guard finite(from: timex.words.upperBound) == timex.words.upperBound,
      let word = (max(1, end - 6)..<max(1, end - 1)).last(where: { tree[$0].tag == .adposition }),
      ["at", "in", "near", "on", "outside"].contains(tree.lemmas[word]),
      (word + 1..<end).allSatisfy({ [.adjective, .determiner, .noun, .properNoun].contains(tree[$0].tag) }),
      tree[word - 1].tag == .noun, EventNouns.contains(tree.lemmas[word - 1]), !isFigure(word - 1),
      tree[word - 1].relation.isSubject, !(word + 1..<end).contains(where: { tree[$0].tag == .noun && isEvent($0) })
    else { return nil }
    return word - 1
  }

  /// "Gold rose 3 dollars following a slump on Friday": the day is that of what went before the change.
  func changed(before timex: PlacedTimex) -> Int? {
    let noun = timex.words.lowerBound - 2
    guard noun > 2, tree.lemmas[noun + 1] == "on", isEvent(noun),
      let word = (max(1, noun - 6)..<noun).last(where: { tree.forms[$0] == "following" }),
      (word + 1..<noun).allSatisfy({ [.determiner, .adjective, .noun, .numeral].contains(tree[$0].tag) }),
      let verb = (max(0, word - 8)..<word).last(where: { tree[$0].tag == .verb }),
      StateWords.changing.contains(tree.lemmas[verb])
    else { return nil }
    return noun
  }

  /// "has had two fires, one in 2019 and another in 2021", "Two men were held, one on Friday": one of the events that were
  /// counted right before.
  func oneOf(_ timex: PlacedTimex) -> Trigger? {
    let one = timex.words.lowerBound - 2
    guard one > 2, ["one", "first"].contains(tree.forms[one]), tree[one + 1].tag == .adposition else { return nil }
    let comma = tree.lemmas[one - 1] == "the" ? one - 2 : one - 1
    guard [",", ":", "–", "-"].contains(tree.forms[comma]) else { return nil }
    let last = comma - 1
    if tree[last].xpos == .nns, isEvent(last) { return Trigger(index: last, kind: .noun) }
    return [.vbd, .vbn].contains(tree[last].xpos) && finder.isEventVerb(last) ? Trigger(index: last, kind: .verb) : nil
  }

  /// "wrote down $95 million of the purchase in the fourth quarter", "four years of returns in May": an amount of it.
  func isShare(_ noun: Int) -> Bool {
    guard let preposition = tree.child(of: noun, .case), preposition > 0, tree.lemmas[preposition] == "of" else {
      return false
    }
    let amount = preposition - 1
    // "died within weeks of his capture on March 26" tells of one capture.
    return [.numeral, .symbol].contains(tree[amount].tag)
      || preposition == noun - 1 && TimexLeads.units.contains(tree.lemmas[amount])
  }

  /// "was gutted by fire on Friday": what did it, told without an article.
  func isCause(_ noun: Int) -> Bool {
    noun > 1 && tree.lemmas[noun - 1] == "by" && tree[noun].xpos == .nn
      && tree.ancestors(of: noun, atMost: 1).contains { tree.child(of: $0, .auxPassive) != nil }
  }

  /// "Two days after the vote, on Sept. 5, the minister quit": the day at which the length arrives is that of what follows.
  func arrival(at timex: PlacedTimex) -> Trigger? {
    let comma = timex.words.lowerBound - 2
    guard let mark = SentenceCuts.openingLength(tree), comma > mark, tree[comma].xpos == .comma,
      tree[comma + 1].tag == .adposition, timex.words.upperBound < tree.count,
      tree[timex.words.upperBound].xpos == .comma, !(mark..<comma).contains(where: { tree[$0].xpos == .comma })
    else { return nil }
    return mainVerb(behind: timex).map { Trigger(index: $0, kind: .verb) }
  }

  /// "yesterday", "earlier today", "last night": words for the report's own day, which stand far behind their verb.
  func isYesterday(_ timex: PlacedTimex) -> Bool {
    ["today", "yesterday"].contains(tree.lemmas[timex.words.upperBound - 1])
  }

  /// What somebody was accused of, jailed or praised for, told with an article.
  private func isLookedBackOn(_ noun: Int) -> Bool {
    guard let preposition = preposition(of: noun), ["for", "of", "over"].contains(tree.lemmas[preposition]),
      (preposition + 1..<noun).contains(where: { tree[$0].tag == .determiner || tree[$0].tag == .pronoun })
    else { return false }
    // "launched a strike for an attack on Friday"
    return TimeLinker.violence.contains(tree.lemmas[noun])
      || (max(0, preposition - 8)..<preposition).contains { VerbWords.accusing.contains(tree.lemmas[$0]) }
  }

  static let violence: Set<String> = [
    "assault", "attack", "blast", "bombing", "explosion", "killing", "massacre", "murder", "raid", "robbery",
    "shooting",
    "stabbing",
  ]

  /// Prepositions before what tells the occasion.
  private static let occasions: Set<String> = ["after", "at", "before", "during", "following", "in", "since"]

  /// "since a speech in Wheeling in 1950", "during a trip to Norway in 2012", "after a win in Stennet on Saturday": where it
  /// was stands between.
  private func placedNoun(before end: Int, isLong: Bool) -> Int? {
    var index = end - 1
    while index > 0, index > end - 5, tree[index].tag == .properNoun || tree[index].xpos == .comma { index -= 1 }
    guard index > 1, index < end - 1, ["at", "by", "in", "to", "of"].contains(tree.lemmas[index]) else { return nil }
    let noun = index - 1
    // "in response to a recommendation by Lorn last month"
    if tree.lemmas[index] == "by" {
      return tree[noun].tag == .noun && EventNouns.contains(tree.lemmas[noun])
        && preposition(of: noun).map({ tree.lemmas[$0] == "to" }) ?? false ? noun : nil
    }
    guard tree[noun].tag == .noun, EventNouns.contains(tree.lemmas[noun]), let preposition = preposition(of: noun)
    else { return nil }
    // "asked about a trip to Norway in 2012"
    let isAbout = isLong && ["about", "into", "over"].contains(tree.lemmas[preposition])
    return isAbout || ["after", "during", "following", "since"].contains(tree.lemmas[preposition]) ? noun : nil
  }

  /// "the union's rejection of the offer on May 2", "his capture in March", "the murder of a clerk in 1987 was", "whose victory in
  /// Iowa last week had": what somebody did, told by a noun, has its own time.
  private func ownedNoun(before end: Int, isBare: Bool) -> Int? {
    var index = end - 1
    while index >= 0, index > end - 7,
      [.noun, .properNoun, .determiner, .adjective, .numeral].contains(tree[index].tag)
        || ["of", "in", "to", "over", "at"].contains(tree.lemmas[index])
    {
      let isNoun =
        EventNouns.contains(tree.lemmas[index])
        || index == end - 1 && EventNouns.containsWhenDated(tree.lemmas[index]) && !tree[index].relation.isSubject
      if tree[index].tag == .noun, isNoun, isOwned(index, end, isBare), !isGiven(index) {
        return index
      }
      index -= 1
    }
    return nil
  }

  private func isOwned(_ noun: Int, _ end: Int, _ isBare: Bool) -> Bool {
    let isOf = noun == end - 1 || tree.lemmas[noun + 1] == "of"
    let isSubject = tree[noun].relation.isSubject
    guard tree.children(of: noun).contains(where: { $0 < noun && tree[$0].relation == .nmodPossessive }) else {
      return isOf && isSubject && noun < end - 1 && !isBare
    }
    return isBare ? isSubject && noun < end - 1 : isOf || isSubject
  }

  /// "gave money to the senator's campaign in 2006", "attended her wedding in 2014": the date is that of the giving.
  private func isGiven(_ noun: Int) -> Bool {
    if tree[noun].relation == .obj, let verb = tree.head(of: noun), verb < noun {
      let isOwn = tree.children(of: noun).contains { tree[$0].relation == .nmodPossessive && tree[$0].tag == .pronoun }
      return VerbWords.joining.contains(tree.lemmas[verb]) || isOwn && !VerbWords.judging.contains(tree.lemmas[verb])
    }
    guard let preposition = preposition(of: noun), ["to", "for", "with"].contains(tree.lemmas[preposition])
    else {
      return false
    }
    // "asked for the bird's removal in 2015"
    if tree.lemmas[preposition] == "for", preposition > 0, finder.isEventVerb(preposition - 1) { return true }
    return (max(0, preposition - 6)..<preposition).contains {
      finder.isEventVerb($0) && tree.child(of: $0, .obj) != nil
    }
  }

  /// "filed for bankruptcy Tuesday"
  func isAim(_ preposition: Int, of noun: Int) -> Bool {
    tree.lemmas[preposition] == "for" && preposition == noun - 1 && preposition > 0
      && finder.isEventVerb(preposition - 1)
  }

  /// Where one goes or comes from is no occasion: "go to the polls Tuesday", "came back from a trip Tuesday",
  /// "came off the shift on Thursday".
  func isGoal(_ preposition: Int) -> Bool {
    guard ["to", "into", "from", "off"].contains(tree.lemmas[preposition]), preposition > 0 else { return false }
    let word = preposition - 1
    if ["allude", "point", "refer"].contains(tree.lemmas[word]) { return false }
    let isParticle = tree[word].relation == .compoundParticle || ["back", "away"].contains(tree.lemmas[word])
    return finder.isEventVerb(isParticle && word > 0 ? word - 1 : word)
  }

  /// The preposition before a noun's phrase, by the order of the words.
  func preposition(of noun: Int) -> Int? {
    var index = noun - 1
    while index >= 0, index > noun - 8 {
      switch tree[index].tag {
      case .adposition where tree.lemmas[index] != "of":
        return tree[index].relation == .compoundParticle ? nil : index  // "take up nominations"
      case .verb where tree.forms[index] == "following": return index
      // "at a closed meeting"
      case .verb where tree[index].xpos == .vbn && tree[index].relation == .amod: index -= 1
      case .particle where tree[index].relation == .case && tree.lemmas[index] == "to": return index
      case .adposition, .noun, .properNoun, .adjective, .numeral, .determiner, .pronoun, .particle: index -= 1
      case .punctuation where tree[index].xpos == .hyphen: index -= 1
      default: return nil
      }
    }
    return nil
  }
}
