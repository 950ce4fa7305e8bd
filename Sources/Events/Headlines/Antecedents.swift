import Syntax
import Text

/// Finds whom a pronoun means, where only one name can be meant.
///
/// Who is meant is the one subject of its kind in the same sentence before the pronoun, else in the sentence before; when
/// there are two of a kind, or none, nobody is named.
struct Antecedents: Sendable {
  let trees: [SentenceTree]
  let spans: [PhraseSpans]
  let people: People
  let protagonists: Protagonists
  /// Whose life the article tells, if anybody's.
  let life: Life?

  /// The words of a sentence that are read; in a longer one nobody is named.
  static let reach = 100

  init(trees: [SentenceTree], spans: [PhraseSpans]) {
    self.trees = trees
    self.spans = spans
    people = People(trees: trees, spans: spans)
    protagonists = Protagonists(trees: trees, people: people)
    life = Life(trees, people)
  }

  /// A subject that a pronoun may mean.
  struct Candidate: Hashable {
    let name: String
    let key: String
    let gender: Gender
    /// Where it stands.
    let sentence: Int
    let index: Int
  }

  /// What is printed for a pronoun, and where it was read.
  struct Answer: Hashable {
    let name: String
    let key: String
    let sentence: Int
    let index: Int
  }

  /// What is printed for a pronoun: "[Judith Amadi]"; nil when it is no subject's, or when anyone could be meant.
  func name(for index: Int, in sentence: Int, asObject: Bool = false) -> Answer? {
    let tree = trees[sentence]
    guard let gender = Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) else { return nil }
    let relation = tree[index].relation
    let isPossessive = relation == .nmodPossessive && tree[index].xpos == .prpPossessive
    guard relation == .nsubj || relation == .nsubjPassive || isPossessive || asObject && relation == .obj else {
      return nil
    }
    if isPossessive, isOfOwnPhrase(index, gender, in: sentence) { return nil }
    if gender == .it, !isPossessive, let verb = tree.head(of: index),
      isEmpty(verb, tree) || isCleft(index, tree) || isOfDeed(verb, tree)
    {
      return nil
    }
    guard
      let found = one(for: index, gender, in: sentence)
        ?? candidate(for: index, gender, in: sentence, depth: 4) ?? firm(for: index, gender, in: sentence)
        ?? protagonist(for: index, gender, in: sentence) ?? pair(for: index, gender, in: sentence)
        ?? companions(for: index, gender, in: sentence) ?? owner(before: index, gender, in: sentence)
        ?? stood(index, gender, in: sentence) ?? thing(before: index, gender, in: sentence), !found.name.isEmpty,
      PersonWords.titles[found.name] == nil
    else { return nil }
    let name = isPossessive ? found.name.possessive : found.name
    return Answer(name: "[\(name)]", key: found.key, sentence: found.sentence, index: found.index)
  }

  /// The one firm of an article, where it alone can be what "it" means.
  private func firm(for index: Int, _ gender: Gender, in sentence: Int) -> Candidate? {
    guard gender == .it, index < Self.reach, let firm = people.firm(forPronoun: index, in: sentence),
      QuotePairs(trees[sentence], trees[sentence].indices).pair(at: index) == nil
    else { return nil }
    return Candidate(name: firm.name, key: firm.name, gender: .it, sentence: firm.sentence, index: firm.index)
  }

  /// "A third of those who voted said they": who speaks is named by the sentence itself, if by no name.
  func isSaid(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree.ancestors(of: index, atMost: 6).contains { verb in
      guard tree.isSayingVerb(verb), let speaker = tree.subject(of: verb), speaker < index else { return false }
      return tree[speaker].tag == .noun && tree[speaker].xpos != .nn || tree[speaker].tag == .numeral
    }
  }

  /// "The towns may not come, they said": who says so is no part of what is said.
  private func isSaid(_ other: Int, by speaker: Int, _ tree: SentenceTree) -> Bool {
    guard let verb = tree.head(of: speaker), tree.isSayingVerb(verb), let content = tree.child(of: verb, .ccomp),
      content < speaker
    else { return false }
    return tree.ancestors(of: other).contains(content)
  }

  /// "It was not known if": it stands for the clause.
  private func isEmpty(_ verb: Int, _ tree: SentenceTree) -> Bool {
    // "It became apparent the towns could not agree"
    if ["become", "seem", "appear", "be"].contains(tree.lemmas[verb]) || tree.child(of: verb, .cop) != nil,
      let next = [verb, verb + 1].first(where: { $0 < tree.count && Self.judgements.contains(tree.lemmas[$0]) }),
      next + 2 < tree.count,
      ![.adposition, .punctuation].contains(tree[next + 1].tag)
        || ["that", "whether"].contains(tree.lemmas[next + 1])
    {
      return true
    }
    // "It was told that": the one who was told.
    if ["advise", "inform", "persuade", "tell", "warn"].contains(tree.lemmas[verb]) { return false }
    return tree.child(of: verb, .cop, .auxPassive) != nil
      && tree.children(of: verb, .advcl, .ccomp, .csubj).contains { clause in
        tree.child(of: clause, .mark).map { $0 > verb && ["if", "that", "whether"].contains(tree.lemmas[$0]) } ?? false
      }
  }

  /// What is written by others, who are meant.
  private static let documents: Set<String> = ["announcement", "communique", "filing", "letter", "report", "statement"]

  /// What a clause is said to be: "it became clear that".
  private static let judgements: Set<String> = [
    "apparent", "certain", "clear", "doubtful", "evident", "impossible", "inevitable", "known", "likely", "obvious",
    "plain", "possible", "probable", "uncertain", "unclear", "unlikely",
  ]

  /// "It was the ninth raid this year": no body is a raid.
  private func isOfDeed(_ predicate: Int, _ tree: SentenceTree) -> Bool {
    tree[predicate].tag == .noun && tree.child(of: predicate, .cop) != nil
      && !PersonWords.bodyNouns.contains(tree.lemmas[predicate])
      && tree.children(of: predicate, .amod).contains {
        tree[$0].xpos == .jjs || HeadlineWords.isOrdinal(tree.lemmas[$0])
      }
  }

  /// "It was not until May 9 that she noticed": it stands for nothing.
  private func isCleft(_ index: Int, _ tree: SentenceTree) -> Bool {
    guard index + 3 < tree.count, tree.lemmas[index + 1] == "be" else { return false }
    return tree.lemmas[index + 2] == "not" && ["until", "till"].contains(tree.lemmas[index + 3])
      || tree.lemmas[index + 2] == "only" && ["after", "when"].contains(tree.lemmas[index + 3])
  }

  private func candidate(for index: Int, _ gender: Gender, in sentence: Int, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    // Behind so many words anyone could be meant, and every pronoun before asks all those before it.
    guard index < Self.reach else { return nil }
    let quotes = QuotePairs(tree, tree.indices.clamped(to: 0..<index + Self.reach))
    let isQuoted = quotes.pair(at: index) != nil
    var found: Set<Candidate> = []
    if gender == .it, !isQuoted, let told = subjectOfFirst(index, in: sentence, depth) { return told }
    if !isQuoted {
      for other in tree.indices where other < index && isSubject(other, tree) && !isOwn(other, of: index, tree) {
        if quotes.pair(at: other) != nil || isSaid(other, by: index, tree) { continue }
        if isSpeakerUnnamed(other, index, tree) { return nil }
        if isUnknown(other, gender, in: sentence) { return nil }
        if let candidate = self.candidate(at: other, in: sentence, gender, depth: depth - 1) {
          if gender == .it, isUncertain(candidate, other, of: index, in: sentence) { return nil }
          if isToldToAnother(other, candidate, gender, index, in: sentence) { return nil }
          if isOfAnother(other, gender, tree) { continue }
          if hasOtherPerson(than: candidate, gender, in: sentence, other + 1..<index) { return nil }
          found.insert(candidate)
        }
      }
    }
    if let only = single(found) {
      if gender == .they, let object = objectBeside(only, index, in: sentence) {
        return group(at: object, in: only.sentence)
      }
      return gender != .they || isGroup(only, for: index, in: sentence) ? only : nil
    }
    if found.isEmpty, !isQuoted, let only = onlyPerson(before: index, gender, in: sentence) { return only }
    // "Taft said it would negotiate": whoever speaks speaks of itself.
    if gender == .it, isSaidByName(index, tree) { return nil }
    guard found.isEmpty, sentence > 0, depth > 0, !isQuoted, !isSaid(index, tree),
      !hasRival(gender, in: sentence, max(0, index - 100)..<index)
    else { return nil }
    let before =
      candidate(in: sentence - 1, gender, depth: depth - 1) ?? onlyNamed(gender, in: sentence - 1)
      ?? beyond(sentence - 1, gender, depth: depth - 1)
    if gender == .it, let before, !isBody(before, for: index, in: sentence) { return nil }
    if gender == .they, let before {
      if let object = objectBeside(before, index, in: sentence) {
        return group(at: object, in: before.sentence)
      }
      if !isGroup(before, for: index, in: sentence) { return nil }
    }
    if let before, isActedOnBeside(before, gender, in: sentence - 1) || isSpeakerOfOwn(before, gender),
      !goesOnSaying(before, index, in: sentence)
    {
      return nil
    }
    return before
  }

  /// "The institute said the economy had passed its peak, and its prospects were dim": whose the subject of a second clause is,
  /// the subject of the first tells.
  private func subjectOfFirst(_ index: Int, in sentence: Int, _ depth: Int) -> Candidate? {
    let tree = trees[sentence]
    guard tree[index].relation == .nmodPossessive, let noun = tree.head(of: index), tree[noun].relation.isSubject,
      let verb = tree.head(of: noun), tree[verb].relation == .conj, let first = tree.head(of: verb), first < verb,
      let subject = tree.subject(of: first), tree[subject].tag != .pronoun
    else { return nil }
    return candidate(at: subject, in: sentence, .it, depth: depth - 1)
  }

  /// "The judge told Smith that he had lied": the one who speaks, or the one who is told.
  func isToldToAnother(
    _ subject: Int, _ found: Candidate, _ gender: Gender, _ index: Int, in sentence: Int
  ) -> Bool {
    let tree = trees[sentence]
    guard gender == .he || gender == .she, let verb = tree.head(of: subject), tree.isSayingVerb(verb),
      tree.ancestors(of: index).contains(verb)
    else { return false }
    return tree.children(of: verb, .obj, .iobj).contains { other in
      guard let person = people.noun(at: other, in: sentence), person.key != found.key else { return false }
      return person.gender.fits(gender) || person.gender == .name && tree[other].tag == .properNoun
    }
  }

  /// "Once Gonzalez arrives it will give Elian to him, as he was rescued": another who is named between them may be meant.
  private func hasOtherPerson(than found: Candidate, _ gender: Gender, in sentence: Int, _ words: Range<Int>) -> Bool {
    guard gender == .he || gender == .she else { return false }
    let tree = trees[sentence]
    let isSpeaker = found.sentence == sentence && tree.head(of: found.index).map(tree.isSayingVerb) ?? false
    return words.contains { other in
      guard tree[other].tag == .properNoun,
        [.obj, .iobj].contains(tree[other].relation) || isSpeaker && tree[other].relation == .obl,
        !PersonWords.times.contains(tree.lemmas[other]),
        let person = ([other] + tree.children(of: other, .flat)).lazy.compactMap({ people.noun(at: $0, in: sentence) })
          .first,
        person.key != found.key
      else { return false }
      return person.gender.fits(gender) || person.gender == .name
    }
  }

  /// "a letter to Ada Lorne, who said that she": the one who speaks is told by "who", whoever that is.
  private func isSpeakerUnnamed(_ other: Int, _ index: Int, _ tree: SentenceTree) -> Bool {
    guard tree[other].xpos == .wp, let verb = tree.head(of: other), tree.isSayingVerb(verb) else { return false }
    return tree.ancestors(of: index).contains(verb)
  }

  /// True when "it" may mean something between it and the subject: "Elian crossed on a powerboat when it capsized". What a
  /// body says of "it", it says of itself.
  private func isUncertain(_ found: Candidate, _ subject: Int, of index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard let verb = tree.head(of: subject), subject < index, found.index == subject else { return false }
    if tree.isSayingVerb(verb), tree.ancestors(of: index).contains(verb) { return false }
    // "Labour tabled an amendment, but it was defeated" may mean the amendment.
    if tree.head(of: index).map({ tree[$0].relation == .conj && tree[$0].head == verb }) ?? false {
      return tree[index].relation == .nsubjPassive && tree.child(of: verb, .obj) != nil
    }
    // "Lorn Holdings, a Vale company, said": what it is said to be is no other.
    let end = spans[sentence][subject].upperBound
    return hasRival(.it, in: sentence, min(max(subject + 1, end), index)..<index)
      || (subject + 1..<index).contains { other in
        [.nn, .nnp].contains(tree[other].xpos) && tree.child(of: other, .case) != nil
          && PersonWords.kind(tree.lemmas[other]) == nil
          && !PersonWords.times.contains(tree.lemmas[other])
      }
  }

  /// True when a noun before the pronoun that is no subject could be meant as well.
  private func hasRival(_ gender: Gender, in sentence: Int, _ words: Range<Int>, except own: Int? = nil) -> Bool {
    let tree = trees[sentence]
    return words.contains { other in
      guard other != own, tree[other].tag == .noun || tree[other].tag == .properNoun else { return false }
      if let own, tree[other].head == own, tree.firmBeside(own) != nil { return false }
      if !tree.isHeadOfPhrase(other)
        || PersonWords.times.contains(tree.lemmas[other]) || Self.anything.contains(tree.lemmas[other])
      {
        return false
      }
      return people.noun(at: other, in: sentence)?.gender.fits(gender) ?? false
    }
  }

  /// True for a name that may or may not be a person's.
  private func isUnknown(_ index: Int, _ gender: Gender, in sentence: Int) -> Bool {
    guard gender == .he || gender == .she else { return false }
    guard trees[sentence][index].tag == .properNoun else { return false }
    guard let noun = people.noun(at: index, in: sentence) else { return true }
    return noun.gender == .name || gender == .she && isDoubtfulWoman(noun, at: index, in: sentence)
  }

  /// True when "they" of the next sentence can be what was found: people or bodies, who do things; things only where
  /// something happens to them.
  private func isGroup(_ found: Candidate, for index: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    guard let verb = tree.head(of: index) else { return true }
    // "Their first meeting", behind "the talks"
    if EventNouns.contains(trees[found.sentence].lemmas[found.index]) {
      return tree[index].relation == .nsubj && Self.happening.contains(tree.lemmas[verb])
        && tree.child(of: verb, .obj) == nil
    }
    if tree[index].relation == .nsubjPassive || HeadlineWords.ofThemselves.contains(tree.lemmas[verb])
      || tree.child(of: verb, .cop) != nil || tree[index].relation == .nmodPossessive
    {
      return true
    }
    let noun = trees[found.sentence].lemmas[found.index]
    return PersonWords.kind(noun) != nil || PersonWords.bodyNouns.contains(noun) || PersonWords.groups.contains(noun)
      || PersonWords.isDoer(noun)
      || trees[found.sentence][found.index].tag == .properNoun
  }

  /// True when "it" of the next sentence can only be what was found: a body that says or decides something, or the one
  /// thing named.
  private func isBody(_ found: Candidate, for index: Int, in sentence: Int) -> Bool {
    let tree = trees[found.sentence]
    if goesOn(found, index, in: sentence) { return true }
    if trees[sentence][index].relation == .nsubj, let verb = trees[sentence].head(of: index),
      HeadlineWords.agentive.contains(trees[sentence].lemmas[verb])
    {
      let noun = tree.lemmas[found.index]
      return PersonWords.bodyNouns.contains(noun)
        || tree[found.index].tag == .properNoun
          && PersonWords.bodies.contains(String(found.name.split(separator: " ").last ?? ""))
    }
    return isBodyOfPerson(found, index, in: sentence)
      ?? !hasRival(.it, in: found.sentence, tree.indices, except: found.index)
  }

  /// The one subject of a sentence that fits.
  func candidate(in sentence: Int, _ gender: Gender, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    // "What is the inquiry about? It was set up …": a question is not read for names.
    guard tree.count < Self.reach, tree.forms.last != "?" else { return nil }
    let quotes = QuotePairs(tree, tree.indices)
    var found: Set<Candidate> = []
    for index in tree.indices where isSubject(index, tree) && quotes.pair(at: index) == nil {
      if isBesideMain(index, gender, in: sentence) { continue }
      if isUnknown(index, gender, in: sentence) || speaksOfAnother(index, gender, in: sentence, quotes) { return nil }
      if let candidate = candidate(at: index, in: sentence, gender, depth: depth) { found.insert(candidate) }
    }
    let only = single(found)
    // "Judge Olen told him": whoever "he" is in the next sentence may be the one who was told.
    if let only, only.sentence == sentence,
      tree.indices.contains(where: {
        tree[$0].tag == .pronoun && [.obj, .iobj, .obl].contains(tree[$0].relation)
          && tree[$0].head == tree[only.index].head
          && (gender == .it ? [] : ["him", "her", "them"]).contains(tree.forms[$0].lowercased())
      })
    {
      return nil
    }
    return only
  }

  /// True where the one who spoke speaks on: "Alder told Smith … He said".
  private func goesOnSaying(_ found: Candidate, _ index: Int, in sentence: Int) -> Bool {
    guard let first = trees[found.sentence].head(of: found.index), let second = trees[sentence].head(of: index) else {
      return false
    }
    return trees[found.sentence].isSayingVerb(first) && trees[sentence].isSayingVerb(second)
  }

  /// The one that all of them are, by its longest name, and by the first place of several as long: a set has no order of
  /// its own. "Olen's aides" and "Brandt's aides" are two.
  func single(_ found: Set<Candidate>) -> Candidate? {
    guard let first = found.first, found.allSatisfy({ $0.key == first.key }) else { return nil }
    let owned = Set(found.map(\.name).filter { $0.contains("'s ") || $0.contains("’s ") })
    guard owned.count < 2 else { return nil }
    return found.min { one, other in
      (-one.name.count, one.sentence, one.index, one.name) < (
        -other.name.count, other.sentence, other.index, other.name
      )
    }
  }

  /// True for a subject, of a name that the parse has broken in two for the last part.
  private func isSubject(_ index: Int, _ tree: SentenceTree) -> Bool {
    guard tree[index].relation == .nsubj || tree[index].relation == .nsubjPassive, let verb = tree.head(of: index)
    else {
      return false
    }
    return index > verb || !tree.children(of: verb).contains { $0 > index && $0 < verb && tree[$0].relation.isSubject }
  }

  /// True for the subject of the clause in which the pronoun is an object, and for what the pronoun belongs to.
  private func isOwn(_ other: Int, of index: Int, _ tree: SentenceTree) -> Bool {
    tree[other].head == tree[index].head
  }

  private func candidate(at index: Int, in sentence: Int, _ gender: Gender, depth: Int) -> Candidate? {
    let tree = trees[sentence]
    if tree[index].tag == .pronoun {
      guard depth > 0, Gender(pronoun: tree.lemmas[index], form: tree.forms[index]) == gender else { return nil }
      return candidate(for: index, gender, in: sentence, depth: depth - 1)
    }
    guard let person = people.noun(at: index, in: sentence), person.gender.fits(gender) else { return nil }
    // "The statement said its results": they are of the one who made it.
    if gender == .it, Self.documents.contains(tree.lemmas[index]) { return nil }
    return Candidate(
      name: person.name, key: person.key, gender: person.gender, sentence: sentence, index: index)
  }
}
