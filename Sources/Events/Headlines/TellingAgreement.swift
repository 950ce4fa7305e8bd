import Syntax

/// The noun that a relative clause or a description tells of.
extension TellingFinder {
  /// The name of whom an apposition describes: "Otto Brandt, the joiner and poet who …".
  func named(_ noun: Int, isPerson: Bool) -> Int {
    var current = noun
    if tree[current].relation == .conj, let head = tree.head(of: current), tree[head].relation == .appos {
      current = head
    }
    guard tree[current].relation == .appos, let name = tree.head(of: current), name < current,
      tree[name].tag == .properNoun, isPerson || PersonWords.kind(tree.lemmas[current]) != nil
    else { return isPerson ? nameBefore(noun) ?? noun : noun }
    return name
  }

  /// The name right before ", the joiner and poet", whatever the parse makes of that.
  private func nameBefore(_ noun: Int) -> Int? {
    var first = noun
    if tree[noun].relation == .conj, let head = tree.head(of: noun), noun - head < 4 { first = head }
    while first > 0, [.determiner, .adjective].contains(tree[first - 1].tag) { first -= 1 }
    // "Otto Brandt, formerly controller, who joined in May"
    if first > 0, ["currently", "formerly", "now", "previously"].contains(tree.lemmas[first - 1]) { first -= 1 }
    guard first > 1, [.determiner, .adverb].contains(tree[first].tag), tree.forms[first - 1] == ",",
      tree[first - 2].tag == .properNoun
    else { return nil }
    return self.noun(before: first - 1)
  }

  /// The noun that a relative clause tells of: the parser's, or another where that does not agree with the verb or only says
  /// where: "the purchase of the mill in Stennet, which was agreed".
  func agreeing(_ verb: Int, _ noun: Int) -> Int {
    let byForm = [ownerOfDecade, nameBehindPreposition, partnerOfDead, change]
    if let found = byForm.lazy.compactMap({ $0(noun, verb) }).first { return found }
    let noun = named(noun, isPerson: tree.subject(of: verb).map { tree.lemmas[$0] == "who" } ?? false)
    guard let subject = tree.subject(of: verb), [.wdt, .wp].contains(tree[subject].xpos) else { return noun }
    let clause = RelativeClause(verb: verb, subject: subject, isClosed: subject > 0 && tree.forms[subject - 1] == ",")
    let byWord = [thingWithin, nounBeforeWhich, whatRises, whatIsDone, thingOfPerson, personBeforeWho]
    if let found = byWord.lazy.compactMap({ $0(noun, clause) }).first { return found }
    let current = planOfName(personOfBody(noun, clause), clause)
    let byNumber = [personAtBody, pluralBehind]
    if let found = byNumber.lazy.compactMap({ $0(current, clause) }).first { return found }
    return agreeingHead(of: current, clause) ?? noun
  }

  /// A relative clause with a pronoun as its subject.
  private struct RelativeClause {
    let verb: Int
    /// "who", "which" or "that".
    let subject: Int
    /// True where a comma stands before the pronoun.
    let isClosed: Bool
  }

  /// "A couple in their 80s whose boat was found"
  private func ownerOfDecade(_ noun: Int, for verb: Int) -> Int? {
    guard tree.forms[noun].hasSuffix("0s"), tree.child(of: noun, .nmodPossessive) != nil,
      let owner = tree.head(of: noun), owner < noun, tree[owner].tag == .noun
    else { return nil }
    return owner
  }

  /// "Money from the Lorne Fund to which Kerns paid": the name right before it.
  private func nameBehindPreposition(_ noun: Int, for verb: Int) -> Int? {
    guard let word = tree.relativeWord(of: verb), word > 1, tree.lemmas[word] == "which",
      tree[word - 1].tag == .adposition, tree[word - 2].tag == .properNoun,
      let name = self.noun(before: word - 1), name != noun
    else { return nil }
    return name
  }

  /// "The widow of Otto Vale, who died": the man whose widow she is.
  private func partnerOfDead(_ noun: Int, for verb: Int) -> Int? {
    guard ["widow", "widower"].contains(tree.lemmas[noun]), let word = tree.relativeWord(of: verb),
      tree.lemmas[word] == "who", let name = tree.child(of: noun, .nmod), name > noun, name < word,
      tree[name].tag == .properNoun, tree.child(of: name, .case).map({ tree.lemmas[$0] }) == "of"
    else { return nil }
    return name
  }

  private func thingWithin(_ noun: Int, _ clause: RelativeClause) -> Int? {
    thing(in: noun, behind: clause.subject, of: clause.verb)
  }

  /// "Finance projects under five million under the law which took effect": the noun right before it.
  private func nounBeforeWhich(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard tree.lemmas[clause.subject] == "which", clause.subject > 4, !clause.isClosed,
      let near = self.noun(before: clause.subject), near - noun > 4, tree[near].xpos == .nn, tree[near].head != noun,
      tree.child(of: near, .det) != nil,
      tree.child(of: near, .case).map({ tree.lemmas[$0] != "of" }) ?? false, !isWrong(near, clause)
    else { return nil }
    return near
  }

  /// "A modest rally in the crown, which rose to 77 cents": what rises is no rally.
  private func whatRises(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard HeadlineWords.ofThemselves.contains(tree.lemmas[clause.verb]),
      HeadlineWords.changes.contains(tree.lemmas[noun]),
      let thing = tree.child(of: noun, .nmod), thing > noun, thing < clause.subject,
      tree.child(of: thing, .case).map({ ["in", "of"].contains(tree.lemmas[$0]) }) ?? false
    else { return nil }
    return thing
  }

  /// "The sale of the mill in Lorne, Ga., which was completed": no state is completed.
  private func whatIsDone(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard tree[noun].tag == .properNoun, tree.forms[noun].hasSuffix("."), noun > 1, tree.forms[noun - 1] == ",",
      tree.child(of: clause.verb, .auxPassive) != nil,
      let thing = tree.ancestors(of: noun).first(where: { tree[$0].tag != .properNoun }), tree[thing].tag == .noun
    else { return nil }
    return thing
  }

  /// "The last person on the list, which began in 1950", "the owner of the ferry that ran aground": no person is a "which", nor
  /// runs aground.
  private func thingOfPerson(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard clause.subject > 1,
      tree.lemmas[clause.subject] == "which" || tree.lemmas[clause.subject] == "that" && !clause.isClosed,
      PersonWords.kind(tree.lemmas[noun]) != nil || tree.lemmas[noun].hasSuffix("holder"),
      let thing = self.noun(before: endOfNoun(before: clause.subject)), thing != noun,
      PersonWords.kind(tree.lemmas[thing]) == nil
    else { return nil }
    return thing
  }

  /// "A victory for the president, who endorsed him": no victory is a "who".
  private func personBeforeWho(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard tree.lemmas[clause.subject] == "who", clause.subject > 1, clause.isClosed, tree[noun].tag == .noun,
      PersonWords.kind(tree.lemmas[noun]) == nil,
      let person = self.noun(before: endOfNoun(before: clause.subject)), person != noun,
      PersonWords.kind(tree.lemmas[person]) != nil
    else { return nil }
    return person
  }

  /// "Ada Lorn of the Council of Mills, who travelled": no council is a "who".
  private func personOfBody(_ noun: Int, _ clause: RelativeClause) -> Int {
    guard tree.lemmas[clause.subject] == "who", clause.isClosed else { return noun }
    var current = ownerOfFirm(noun) ?? noun
    while tree[current].tag == .properNoun, tree[current].relation == .nmod,
      let word = tree.child(of: current, .case), ["of", "from", "at", "for"].contains(tree.lemmas[word]),
      let head = tree.head(of: current), head < current,
      tree[head].tag == .properNoun || PersonWords.kind(tree.lemmas[head]) != nil
    { current = named(head, isPerson: true) }
    return current
  }

  /// "A plan for Lorne Ltd that was launched": the plan was.
  private func planOfName(_ noun: Int, _ clause: RelativeClause) -> Int {
    guard ["that", "which"].contains(tree.lemmas[clause.subject]), !clause.isClosed,
      tree[noun].tag == .properNoun, tree[noun].relation == .nmod, tree.child(of: noun, .case) != nil,
      let head = tree.head(of: noun), head < noun, tree[head].tag == .noun
    else { return noun }
    return head
  }

  /// "A professor at Kerns University who has": nor is a university.
  private func personAtBody(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard tree.lemmas[clause.subject] == "who", tree[noun].relation == .nmod,
      tree[noun].xpos == .nnps || PersonWords.bodies.contains(tree.forms[noun]),
      let head = tree.head(of: noun), head < noun, PersonWords.kind(tree.lemmas[head]) != nil
    else { return nil }
    return named(head, isPerson: true)
  }

  /// "A decline in purchases of clothing, which were high": the nearest noun that "were" goes with.
  private func pluralBehind(_ noun: Int, _ clause: RelativeClause) -> Int? {
    guard tree.lemmas[clause.subject] == "which", [.nn, .nnp].contains(tree[noun].xpos), isWrong(noun, clause),
      tree.child(of: noun, .conj) == nil
    else { return nil }
    return (noun + 1..<max(noun + 1, clause.subject)).last {
      tree[$0].xpos == .nns && ![.compound, .amod].contains(tree[$0].relation)
    }
  }

  /// The noun, or the first above it that the clause can tell of.
  private func agreeingHead(of noun: Int, _ clause: RelativeClause) -> Int? {
    var current = noun
    while isWrong(current, clause), let head = tree.head(of: current), head < current,
      tree[head].tag == .noun || tree[head].tag == .properNoun
    { current = head }
    return isWrong(current, clause) ? nil : current
  }

  /// "Ada Lorn of brokers Dunlow and Hart, who toured": a firm of two names is no "who".
  private func ownerOfFirm(_ name: Int) -> Int? {
    guard tree[name].tag == .properNoun, [.conj, .appos].contains(tree[name].relation) else { return nil }
    let above = tree.ancestors(of: name, atMost: 3)
    guard let firm = above.first(where: { tree[$0].relation == .nmod }), tree[firm].xpos == .nns,
      tree.child(of: firm, .case).map({ ["at", "for", "of", "with"].contains(tree.lemmas[$0]) }) ?? false,
      let owner = tree.head(of: firm), owner < firm, tree[owner].tag == .properNoun
    else { return nil }
    return owner
  }

  /// Where the noun before ", which" ends, brackets left out.
  private func endOfNoun(before word: Int) -> Int {
    var end = word - (tree.forms[word - 1] == "," ? 1 : 0)
    if end > 1, tree.forms[end - 1] == ")", let open = (0..<end).last(where: { tree.forms[$0] == "(" }) { end = open }
    if end > 1, tree.forms[end - 1] == ">" { end -= 1 }
    return end
  }

  /// True where the verb is of another number than the noun, or the noun is a place or a firm beside what is told of.
  private func isWrong(_ noun: Int, _ clause: RelativeClause) -> Bool {
    let (verb, subject) = (clause.verb, clause.subject)
    let finite = ([verb] + tree.children(of: verb)).first { tree[$0].xpos.isFinite && $0 > subject }
    let isPlural = tree[noun].xpos == .nns || tree[noun].xpos == .nnps || tree.child(of: noun, .conj) != nil
    if let finite {
      let form = tree.forms[finite].lowercased()
      if isPlural, tree[finite].xpos == .vbz || form == "was" { return true }
      if !isPlural, tree[finite].xpos == .vbp || form == "were" { return true }
    }
    guard tree[noun].tag == .properNoun, tree.lemmas[subject] == "which" else { return false }
    // "The visit to Lorne, which ends today": no place ends.
    if ["begin", "conclude", "end", "finish", "last", "start"].contains(tree.lemmas[verb]),
      tree.child(of: noun, .case) != nil
    {
      return true
    }
    let isPlace = tree.child(of: noun, .case).map { ["in", "at", "near"].contains(tree.lemmas[$0]) } ?? false
    return isPlace || tree[noun].relation == .appos || tree[noun].relation == .conj
  }
}
