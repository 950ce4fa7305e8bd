import Syntax
import Text

/// A word that names an event, in a sentence's tree.
struct Trigger: Hashable, Sendable {
  /// What kind of word it is.
  enum Kind: Hashable, Sendable {
    case verb, noun
    /// What is said by a copula: "was empty", "is the winner".
    case predicate
  }

  /// The word.
  let index: Int
  /// What kind of word it is.
  let kind: Kind

  /// What names the event, in dictionary form: "sack", "call off", "find guilty".
  func lemma(in tree: SentenceTree) -> String {
    let lemma = tree.lemmas[index]
    guard kind == .verb else { return lemma }
    if let particle = tree.child(of: index, .compoundParticle) {
      let phrase = lemma + " " + tree.lemmas[particle]
      let object = tree.child(of: index, .obj).map { tree.lemmas[$0] }
      return phrase == "give up" && ["job", "office", "position", "post", "role", "seat"].contains(object)
        ? "give up post" : phrase
    }
    // "passed away"
    if index + 1 < tree.count, tree[index + 1].tag == .adverb, ["aside", "away"].contains(tree.lemmas[index + 1]) {
      return lemma + " " + tree.lemmas[index + 1]
    }
    // "found Gareth Prentice guilty", whatever the parse hangs it on
    if lemma == "find",
      let verdict = (index + 1..<min(tree.count, index + 7)).first(where: { tree.lemmas[$0] == "guilty" }),
      tree[verdict - 1].tag != .determiner,
      !(verdict + 1 < tree.count && [.noun, .properNoun].contains(tree[verdict + 1].tag))
    {
      return tree.lemmas[verdict - 1] == "not" ? "acquit" : "find guilty"
    }
    return lemma
  }

  /// The trigger in the text: the word, with the particle of a phrasal verb that stands right behind it.
  func extent(in tree: SentenceTree) -> Extent {
    let word = tree[index].extent
    guard kind == .verb, index + 1 < tree.count, tree[index + 1].relation == .compoundParticle,
      tree[index + 1].head == index
    else { return word }
    return Extent(word.start, tree[index + 1].extent.end)
  }
}

/// Finds the words of a sentence that name events.
struct TriggerFinder: Sendable {
  let tree: SentenceTree
  /// The words that belong to time expressions, which name no events.
  let times: Set<Int>

  init(tree: SentenceTree, times: [Range<Int>]) {
    self.tree = tree
    self.times = Set(times.joined())
  }

  /// The triggers that need no date to be events, in the order of the text.
  func triggers() -> [Trigger] {
    tree.indices.compactMap { index in
      if times.contains(index) { return nil }
      if isEventVerb(index) { return Trigger(index: index, kind: .verb) }
      if isEventNoun(index) { return Trigger(index: index, kind: .noun) }
      if isEventAdjective(index) { return Trigger(index: index, kind: .predicate) }
      return nil
    }
  }

  /// True for a verb that reports something: no auxiliary, no preposition made of a participle, no mere attribute.
  func isEventVerb(_ index: Int) -> Bool {
    let word = tree[index]
    guard word.tag == .verb, !isInCompound(index), !isLabel(index) || ![.vbn, .vbd].contains(word.xpos),
      hasVowel(index), !isName(index)
    else { return false }
    switch word.relation {
    case .aux, .auxPassive, .cop, .case, .mark, .fixed, .discourse, .compound, .flat, .cc, .det: return false
    case .amod where tree.child(of: index, .auxPassive) == nil: return false
    default: break
    }
    // "as dawn broke"
    if ["break", "fall"].contains(tree.lemmas[index]), let subject = tree.subject(of: index),
      ["darkness", "dawn", "day", "dusk", "night"].contains(tree.lemmas[subject]), tree.child(of: index, .obj) == nil
    {
      return false
    }
    // "the injured", "the accused"
    if word.xpos == .vbn, index > 0, tree.forms[index - 1] == "the", [.nsubj, .obj, .obl].contains(word.relation) {
      return false
    }
    // "the committee's ranking Democrat"
    if word.xpos == .vbg, Self.offices.contains(tree.forms[index]), index + 1 < tree.count,
      [.noun, .properNoun].contains(tree[index + 1].tag), index > 0,
      [.pos, .prpPossessive, .dt].contains(tree[index - 1].xpos)
    {
      return false
    }
    // "was placed on paid leave"
    if Self.leaves.contains(tree.forms[index]), index + 1 < tree.count, tree.lemmas[index + 1] == "leave" {
      return false
    }
    // "a loss from discontinued operations"
    if tree.lemmas[index] == "discontinue", index + 1 < tree.count,
      ["business", "operation"].contains(tree.lemmas[index + 1])
    {
      return false
    }
    return tree.lemmas[index] != "be" && !isPreposition(index) && !isHelping(index) && !isDescription(index)
      && !isEndOfNoun(index)
  }

  /// What somebody is, told in a form of a verb.
  private static let offices: Set<String> = ["acting", "governing", "ranking", "ruling", "sitting"]

  /// What stands before a leave that one is on: its kind, or "on".
  static let leaves: Set<String> = [
    "administrative", "maternity", "medical", "on", "paid", "parental", "sick", "unpaid",
  ]

  /// "with his top aides Wednesday": what stands behind a possessive and its adjective is a noun, whatever its ending.
  private func isEndOfNoun(_ index: Int) -> Bool {
    guard tree[index].xpos == .vbz, index > 1, tree[index - 1].tag == .adjective else { return false }
    return tree[index - 2].xpos == .prpPossessive || tree[index - 2].xpos == .pos
  }

  /// "took samples to Corning": a name that looks like a verb. What begins a sentence, a quotation or a line may be written so.
  private func isName(_ index: Int) -> Bool {
    // "Downing Street has agreed", "Polling stations open"
    if index == 0, tree[0].xpos == .vbg, tree.count > 2, [.noun, .properNoun].contains(tree[1].tag),
      tree[1].relation.isSubject
    {
      return true
    }
    guard index > 0, tree.forms[index].first?.isUppercase == true, tree[index - 1].tag != .punctuation else {
      return false
    }
    return tree.forms[index].dropFirst().contains(where: \.isLowercase)
      && tree.forms[index - 1].first?.isUppercase != true || [.adposition, .determiner].contains(tree[index - 1].tag)
  }

  /// "bpd", "mln": an unknown abbreviation is no verb.
  private func hasVowel(_ index: Int) -> Bool {
    tree.forms[index].utf8.contains { "aeiouyAEIOUY".utf8.contains($0) }
      || !tree.forms[index].utf8.allSatisfy { $0 < 128 }
  }

  /// "angst-ridden", "now-imprisoned": a part of a word with a hyphen.
  private func isInCompound(_ index: Int) -> Bool {
    index > 1 && tree[index - 1].xpos == .hyphen && tree[index - 1].extent.end == tree[index].extent.start
      && tree[index].xpos == .vbn
  }

  /// "is going to meet" is one event, the meeting.
  private func isHelping(_ index: Int) -> Bool {
    tree.forms[index].lowercased() == "going" && tree.child(of: index, .xcomp) != nil
      && tree.child(of: index, .aux, .cop) != nil
  }

  /// What describes rather than reports: "the firm, which makes boats", "the quarter ended Sept. 30", "owns".
  private func isDescription(_ index: Int) -> Bool {
    if tree.lemmas[index] == "end", index > 0, case let noun = ended(by: index),
      noun < index, Self.periods.contains(tree.lemmas[noun])
    {
      return true
    }
    let form = VerbPhrase(index, in: tree)
    switch form.form {
    case .present:
      return form.helper == nil && StateWords.verbs.contains(tree.lemmas[index])
    case .gerund, .participle:
      guard tree[index].relation == .acl, let head = tree.head(of: index) else { return false }
      return times.contains(head) || StateWords.verbs.contains(tree.lemmas[index])
    default: return false
    }
  }

  private static let periods: Set<String> = ["half", "month", "mth", "period", "qtr", "quarter", "week", "year"]

  /// What ended: "the quarter ended", "the year that ended".
  private func ended(by verb: Int) -> Int {
    if times.contains(verb - 1) || Self.periods.contains(tree.lemmas[verb - 1]) { return verb - 1 }
    if verb > 1, ["that", "which"].contains(tree.forms[verb - 1]), times.contains(verb - 2) { return verb - 2 }
    return tree.subject(of: verb) ?? tree.head(of: verb) ?? verb
  }

  /// "including", "according", "following": participles that work as prepositions.
  private func isPreposition(_ index: Int) -> Bool {
    guard tree[index].xpos == .vbg || tree[index].xpos == .vbn else { return false }
    // "were accepted beginning Wednesday"
    if ["beginning", "starting"].contains(tree.forms[index]), isBeforeTime(index) { return true }
    return ["include", "accord", "follow", "regard", "concern", "give", "compare", "base", "depend"].contains(
      tree.lemmas[index])
      && tree.children(of: index).allSatisfy { !tree[$0].relation.isSubject && tree[$0].tag != .auxiliary }
  }

  /// "Beginning Wednesday", "starting in March", behind the verb of what begins.
  private func isBeforeTime(_ index: Int) -> Bool {
    guard index > 1, tree.subject(of: index) == nil else { return false }
    if times.contains(index + 1), [.vbn, .vbd].contains(tree[index - 1].xpos) { return true }
    // "the year 1988, starting Oct. 1"
    if times.contains(index + 1) || times.contains(index + 2), tree[index - 1].xpos == .comma,
      tree[index - 2].tag == .numeral || ["quarter", "season", "year"].contains(tree.lemmas[index - 2])
    {
      return true
    }
    guard tree[index].relation == .advcl || tree[index].relation == .acl, tree[index - 1].xpos != .comma else {
      return false
    }
    let next = index + 1 < tree.count && tree[index + 1].tag == .adposition ? index + 2 : index + 1
    // "Declared a curfew starting Monday": what was done in the past may only begin then.
    guard times.contains(next), let verb = (max(0, index - 12)..<index).last(where: { tree[$0].tag == .verb }) else {
      return false
    }
    return [.future, .infinitive, .modal, .present, .would].contains(VerbPhrase(verb, in: tree).form)
  }

  func isEventNoun(_ index: Int) -> Bool {
    guard tree[index].tag == .noun, EventNouns.contains(tree.lemmas[index]), !isLabel(index) else { return false }
    switch tree[index].relation {
    case .compound, .fixed: return false
    // "Cast ballots Saturday": papers that are filled in, and no vote
    default: return !isSetPhrase(index) && !(tree.lemmas[index] == "ballot" && tree[index].xpos == .nns)
    }
  }

  /// "NOTE: 1986 includes a gain": the name of a remark.
  func isLabel(_ index: Int) -> Bool { index == 0 && tree.count > 1 && tree.forms[1] == ":" }

  /// "in addition", "as a result": a noun that is part of a preposition or an adverb.
  func isSetPhrase(_ index: Int) -> Bool {
    guard index > 0, tree[index].relation == .obl else { return false }
    return StateWords.phrases.contains(tree.forms[index - 1].lowercased() + " " + tree.lemmas[index])
  }

  /// An adjective that tells a state which begins and ends: "is dead", "was able to".
  func isEventAdjective(_ index: Int) -> Bool {
    tree[index].tag == .adjective && tree.child(of: index, .cop) != nil
      && StateWords.adjectives.contains(tree.lemmas[index])
  }

  /// True when a clause is built on the word: a verb, or a predicate with its copula or subject.
  func isPredicate(_ index: Int) -> Bool {
    tree[index].tag == .verb || tree.child(of: index, .cop) != nil
      || tree.children(of: index).contains { tree[$0].relation.isSubject }
  }
}
