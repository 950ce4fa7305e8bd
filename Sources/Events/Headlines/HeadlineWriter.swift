import Syntax

/// Writes headlines: what a careful editor would print for an event in a chronology.
///
/// A headline is made of the article's own words: the clause of the event with its subject, without the time
/// expressions, cut at a boundary of the parse. It has at most 140 Unicode scalars, begins with a capital, has no full
/// stop at its end, and is never empty where the sentence has a word. What it adds stands in brackets: the name that a
/// pronoun stands for, where the text leaves no doubt.
///
///     let writer = HeadlineWriter(text: text, trees: trees)
///     writer.headline(sentence: 0, trigger: 1, times: HeadlineTimes(all: [2..<3]))
///
/// Time grows with the length of the clause, at most with a few hundred words.
struct HeadlineWriter: Sendable {
  /// The most Unicode scalars that a headline has.
  static let limit = 140

  let text: String
  let trees: [SentenceTree]
  let spans: [PhraseSpans]
  let antecedents: Antecedents
  /// How many signs of a misreading each tree has.
  private let doubts: [Int]

  /// A writer for an article with its sentences, in order; those before a sentence tell who "she" is.
  init(text: String, trees: [SentenceTree]) {
    self.text = text
    self.trees = trees
    spans = trees.map(PhraseSpans.init)
    antecedents = Antecedents(trees: trees, spans: spans)
    doubts = trees.map { $0.count < 200 ? TreeDoubts.count($0) : 0 }
  }

  /// The headline of the event that the word `trigger` names in a sentence with time expressions.
  func headline(sentence: Int, trigger: Int, times: HeadlineTimes) -> String {
    guard trees.indices.contains(sentence), trees[sentence].indices.contains(trigger) else { return "" }
    let tree = trees[sentence]
    var finder = TellingFinder(tree: tree, spans: spans[sentence], times: times)
    var telling = finder.telling(of: trigger)
    var draft = draft(telling, finder, sentence, trigger, times)
    if case .participle(let verb, let noun) = telling, draft.substitutes[verb] == nil, draft.printedWords().count < 5,
      let clause = finder.clause(around: noun, of: trigger)
    {
      // "An order issued": the clause around it says more.
      let other = self.draft(clause, finder, sentence, trigger, times)
      if other.isSound, other.isPrinted(trigger), !other.wasCut { (telling, draft) = (clause, other) }
    }
    let isBelieved = doubts[sentence] == 0 || telling.isOfNoun || draft.tellsMuch
    if draft.losesSpeech(trigger, telling) || !draft.isSound || !isBelieved,
      let line = quoted(sentence, trigger, times)
    {
      return line
    }
    if draft.isSound, isBelieved, !draft.lacksSpeaker { return draft.printed() }
    let plain = finder.plain(trigger)
    let whole = self.draft(plain, finder, sentence, trigger, times, isPlain: true)
    // A clause of a tree that cannot be believed, and "we" without a speaker, give way to the whole sentence, where that
    // fits.
    if draft.isSound, !whole.isSound || whole.wasCut { return draft.printed() }
    return whole.printed()
  }

  private func draft(
    _ telling: Telling, _ finder: TellingFinder, _ sentence: Int, _ trigger: Int,
    _ times: HeadlineTimes, isPlain: Bool = false
  ) -> Draft {
    let tree = trees[sentence]
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.path = Set(finder.path)
    let top = draft.begin(telling, replaced: finder.replaced)
    var times = times
    if finder.replaced.isEmpty { times.keepOwn(in: draft, top: top, path: finder.path) }
    draft.strikeTimes(times)
    if !finder.path.contains(trigger) { draft.strikePhrase(trigger) }
    draft.trim(top: top, content: telling.content)
    for (_, other) in finder.replaced { draft.strikeCoordinates(of: other) }
    if let first = draft.printedWords().first?.index, ["and", "but", "or", "nor"].contains(tree.lemmas[first]),
      first < trigger
    {
      draft.remove(first)
    }
    name(in: &draft, telling, top: top, sentence: sentence)
    attribute(&draft, telling, sentence: sentence)
    draft.strikeTimes(HeadlineTimes(all: times.all), toFit: Self.limit)
    if isPlain { draft.cutEnd(Self.limit) } else { draft.fit(top: top, limit: Self.limit) }
    return draft
  }

  /// Puts names in brackets for pronouns that are subjects or belong to one, each name once, and none that the headline
  /// has anyway.
  private func name(in draft: inout Draft, _ telling: Telling, top: Int, sentence: Int) {
    var named: Set<String> = []
    var subject = draft.tree.subject(of: top).map { draft.spans[$0] }
    switch telling {
    case .phrase(let noun), .relative(_, let noun), .participle(_, let noun): subject = draft.spans[noun]
    case .clause, .saying: break
    }
    for piece in draft.pieces {
      for index in piece.words where draft.keeps[index] && draft.tree[index].tag == .pronoun {
        if draft.tree[index].relation == .nmodPossessive, !(subject?.contains(index) ?? false) { continue }
        guard let answer = antecedents.name(for: index, in: sentence) else { continue }
        if answer.sentence == sentence, draft.keeps[answer.index] { continue }
        guard named.insert(answer.key).inserted else { continue }
        draft.substitute(answer.name, for: index)
      }
    }
  }

  /// Adds who said it, where the clause is what somebody said.
  private func attribute(_ draft: inout Draft, _ telling: Telling, sentence: Int) {
    guard case .clause(let top) = telling, let verb = draft.tree.attribution(of: top),
      let speaker = draft.tree.subject(of: verb)
    else { return }
    var with = draft
    let name = draft.tree.subject(of: top).flatMap { draft.substitutes[$0] }
    if draft.tree[speaker].tag == .pronoun {
      guard let answer = antecedents.name(for: speaker, in: sentence), answer.name != name else { return }
      with.add(speaker..<speaker + 1, prefix: ",")
      with.substitute(answer.name, for: speaker)
    } else {
      if let name, antecedents.isSame(speaker, name, in: sentence) { return }
      with.add(draft.tree.speakerPhrase(of: verb, speaker, draft.spans), prefix: ",")
      // "Its sales rose, Branhull Steel said": the speaker need not be named twice.
      for (index, name) in draft.substitutes where antecedents.isSame(speaker, name, in: sentence) {
        with.unsubstitute(index)
      }
    }
    with.add(draft.tree.verbGroup(of: verb))
    if draft.tree.lemmas[verb] == "tell", let listener = draft.tree.child(of: verb, .iobj, .obj), listener > verb {
      with.add(draft.tree.plainPhrase(of: listener, draft.spans))
    }
    with.strikeAsides(top: top, limit: Self.limit)
    if with.length <= Self.limit || draft.speaksOfSpeaker() { draft = with }
  }
}

extension Draft {
  /// Begins a draft with the phrases of a telling; gives the word that heads it.
  mutating func begin(_ telling: Telling, replaced: [(verb: Int, by: Int)]) -> Int {
    let top: Int
    switch telling {
    case .clause(let index):
      top = index
      add(spans[index])
      for (verb, other) in replaced where spans[index].contains(verb) { replace(verb, by: other) }
    case .phrase(let index):
      top = index
      var words = antecedent(index, before: spans[index].upperBound)
      if let first = words.first, tree[first].tag == .adposition, first < index { words = first + 1..<words.upperBound }
      add(words.lowerBound..<endOfPurpose(index, words.upperBound))
      for child in tree.children(of: index, .conj) { strikePhrase(child) }
      for child in words where isOtherwiseJoined(child) { strikePhrase(child) }
    case .relative(let verb, let noun):
      top = verb
      addRelative(verb, noun: noun)
    case .participle(let verb, let noun):
      top = verb
      let first = tree[verb].relation == .conj ? tree.head(of: verb) ?? verb : verb
      add(antecedent(noun, before: spans[first].lowerBound))
      add(spans[verb])
      // "The plan filed in March": "The plan [was] filed".
      if isPassive(verb, of: noun) {
        let isPlural = [.nns, .nnps].contains(tree[noun].xpos) || tree.child(of: noun, .conj) != nil
        substitute((isPlural ? "[were] " : "[was] ") + tree.forms[verb], for: verb)
      }
    case .saying(let verb, let content):
      top = verb
      addSaying(verb, content: content)
    }
    return top
  }

  /// "The fires in Kerns and Lorne and because of new threats": what is joined with another preposition belongs elsewhere.
  private func isOtherwiseJoined(_ index: Int) -> Bool {
    guard tree[index].relation == .conj, let own = tree.child(of: index, .case), let head = tree.head(of: index),
      let other = tree.child(of: head, .case)
    else { return false }
    return tree.lemmas[own] != tree.lemmas[other]
  }

  /// "The decision of his relatives to stay": the infinitive belongs to the noun, wherever the parse has put it.
  private func endOfPurpose(_ noun: Int, _ end: Int) -> Int {
    guard end < tree.count, tree.lemmas[end] == "to", tree[end].relation == .mark, let verb = tree.head(of: end),
      HeadlineWords.purposeful.contains(tree.lemmas[noun]), spans[verb].lowerBound == end, !spans[verb].contains(noun)
    else { return end }
    return spans[verb].upperBound
  }

  /// True for a participle of what was done to the noun. Where no other verb tells of the noun, the "participle" may be the
  /// past of its clause: "the shares firmed".
  private func isPassive(_ verb: Int, of noun: Int) -> Bool {
    let next = verb + 1 < tree.count ? tree[verb + 1].tag : .punctuation
    return tree[verb].xpos == .vbn && tree.lemmas[verb] != tree.forms[verb].lowercased()
      && (tree[verb].head == noun || tree[verb].relation == .conj)
      && HeadlineWords.transitive.contains(tree.lemmas[verb])
      && ![.noun, .properNoun, .adjective, .verb, .auxiliary, .determiner, .pronoun, .numeral].contains(next)
      && !tree.children(of: verb).contains { [.aux, .auxPassive].contains(tree[$0].relation) }
      && !spans[verb].contains { tree[$0].xpos.isFinite }
      && (tree[verb].relation == .conj || !isInterrupted(noun, before: verb))
      && isArgument(noun, of: tree.ancestors(of: noun).first { tree.isFinite($0) }, around: verb)
  }

  /// True for "Ada Lorn, the mayor's deputy, dismissed": commas within the noun's phrase.
  private func isInterrupted(_ noun: Int, before verb: Int) -> Bool {
    let start = spans[noun].lowerBound
    return (start..<max(start, verb - 1)).contains { tree[$0].xpos == .comma }
  }

  /// True for a noun that a finite verb tells of: the subject of one behind, or an object or adjunct of one before.
  private func isArgument(_ noun: Int, of finite: Int?, around verb: Int) -> Bool {
    guard let finite else { return false }
    return finite > verb || finite < noun && (tree[noun].relation == .obj || tree.child(of: noun, .case) != nil)
  }

  /// A noun with what stands before `end`, without its preposition and without a clause that it heads.
  private func antecedent(_ noun: Int, before end: Int) -> Range<Int> {
    let phrase = spans[noun].lowerBound..<max(end, noun + 1)
    var start = phrase.lowerBound
    for child in tree.children(of: noun) where child < noun && Self.besides.contains(tree[child].relation) {
      start = max(start, spans[child].upperBound)
    }
    return min(start, noun)..<phrase.upperBound
  }

  private static let besides: Set<Relation> = [
    .case, .cc, .mark, .punct, .nsubj, .nsubjPassive, .cop, .aux, .expl, .obl, .advcl,
  ]

  private mutating func addRelative(_ verb: Int, noun: Int) {
    let phrase = antecedent(noun, before: spans[verb].lowerBound)
    guard let word = tree.relativeWord(of: verb) else {
      guard let first = spans[verb].first(where: { !isMark($0) }), [.wdt, .wp].contains(tree[first].xpos) else {
        return addObject(verb, phrase)
      }
      add(phrase)
      return add(spans[verb])
    }
    guard (spans[verb].lowerBound..<word).allSatisfy({ isMark($0) || [.adposition, .adverb].contains(tree[$0].tag) })
    else {
      add(phrase)
      return add(spans[verb])
    }
    switch tree[word].relation {
    case .nsubj, .nsubjPassive, .mark:
      add(phrase)
      let isOpen = phrase.contains(where: isSeparator) && tree.child(of: noun, .appos) != nil
      add(word + 1..<spans[verb].upperBound, prefix: isOpen ? "," : "")
    case .obj: addObject(verb, phrase, without: word)
    case .advmod where tree.subject(of: verb) != nil, .obl where tree.subject(of: verb) != nil:
      guard tree.lemmas[word] == "where" else { return add(word + 1..<spans[verb].upperBound) }
      // "In a house where he lived": "He lived in a house".
      add(word + 1..<spans[verb].upperBound)
      guard let place = tree.child(of: noun, .case), place < noun, HeadlineWords.places.contains(tree.lemmas[place])
      else { return }
      add(place..<phrase.upperBound)
    default:
      add(phrase)
      add(spans[verb])
    }
  }

  /// "The bridge that the council closed": "The council closed the bridge".
  private mutating func addObject(_ verb: Int, _ phrase: Range<Int>, without word: Int? = nil) {
    let all = spans[verb]
    let start = word.map { $0 + 1 } ?? all.lowerBound
    var phrase = phrase
    if let noun = phrase.first(where: { HeadlineWords.measures.contains(tree.lemmas[$0]) && spans[$0].contains(verb) }),
      noun + 1 < phrase.upperBound, tree.lemmas[noun + 1] == "of"
    {
      // "The majority of jobs he held": of how many, the clause does not say.
      phrase = noun + 2..<phrase.upperBound
    }
    let particle = verb + 1 < tree.count && tree[verb + 1].relation == .compoundParticle ? 1 : 0
    add(start..<verb + 1 + particle)
    add(phrase)
    add(verb + 1 + particle..<all.upperBound)
  }

  /// "…, Kim said": "Kim said …".
  private mutating func addSaying(_ verb: Int, content: Int) {
    let all = spans[verb]
    let told = spans[content]
    let speaker = tree.subject(of: verb)
    if let speaker { add(tree.speakerPhrase(of: verb, speaker, spans)) }
    add(tree.verbGroup(of: verb))
    for child in tree.children(of: verb) where child > verb && child != speaker && child != content {
      if [.obj, .iobj, .obl, .oblUnmarked, .advmod].contains(tree[child].relation), !isSetOff(child) {
        add(spans[child])
      }
    }
    let isAround = tree[verb].head == content
    let first = isAround ? told.lowerBound..<all.lowerBound : told
    add(first, prefix: isQuoted(first) ? ":" : "")
    if isAround { add(all.upperBound..<told.upperBound) }
  }

  /// True for words that begin with a quotation.
  private func isQuoted(_ words: Range<Int>) -> Bool {
    guard let first = words.first(where: { !isMark($0) && !quotes.isMark($0) }) else { return false }
    return quotes.pair(at: first) != nil
  }

  /// True where a saying does not name its speaker first, and where words of a quotation stand without their speaker or their
  /// end.
  func losesSpeech(_ trigger: Int, _ telling: Telling) -> Bool {
    if tree.isSayingVerb(trigger) {
      if case .saying = telling, isPrinted(trigger) { return false }
      return true
    }
    guard quotes.pair(at: trigger) != nil else { return false }
    return lostEnd || lacksSpeaker || !isPrinted(trigger)
      || !printedWords().contains { quotes.pair(at: $0.index) == nil && tree.isSayingVerb($0.index) }
  }

  /// True for "we" or "I" as a subject where nobody is said to speak.
  var lacksSpeaker: Bool {
    let words = printedWords()
    let speaks = words.contains {
      ["i", "we"].contains(tree.lemmas[$0.index]) && tree[$0.index].relation.isSubject && substitutes[$0.index] == nil
    }
    return speaks && !words.contains { tree.isSayingVerb($0.index) }
  }

  /// True when what stands speaks of "I" or "we" within quotation marks: it needs its speaker.
  func speaksOfSpeaker() -> Bool {
    pieces.contains { piece in
      piece.words.contains {
        keeps[$0] && tree[$0].tag == .pronoun && HeadlineWords.speakers.contains(tree.lemmas[$0])
          && quotes.pair(at: $0) != nil
      }
    }
  }
}

extension SentenceTree {
  /// The verb by which somebody says what the clause at `index` says: above it, or beside it.
  func attribution(of index: Int) -> Int? {
    if self[index].relation == .ccomp, let head = head(of: index), isPlainSaying(head) { return head }
    return children(of: index).first { self[$0].relation == .parataxis && isSayingVerb($0) && subject(of: $0) != nil }
  }

  /// A noun without apposition, relative clause and what follows them.
  func plainPhrase(of index: Int, _ spans: PhraseSpans) -> Range<Int> {
    let phrase = spans[index]
    let end = children(of: index).first {
      guard $0 > index, spans[$0].lowerBound > index else { return false }
      switch self[$0].relation {
      case .appos, .dep:
        return [",", "--", "_", "("].contains(forms[spans[$0].lowerBound - 1]) || forms[spans[$0].lowerBound] == ","
      case .acl, .aclRelative, .parataxis, .advcl, .list: return true
      default: return false
      }
    }
    return phrase.lowerBound..<(end.map { spans[$0].lowerBound } ?? phrase.upperBound)
  }

  /// A speaker, whose name the parse may have broken in two before the verb.
  func speakerPhrase(of verb: Int, _ speaker: Int, _ spans: PhraseSpans) -> Range<Int> {
    let phrase = plainPhrase(of: speaker, spans)
    guard let last = children(of: verb).last(where: { $0 < verb && self[$0].relation.isSubject }), last > speaker,
      phrase.upperBound == spans[last].lowerBound
    else { return phrase }
    return phrase.lowerBound..<plainPhrase(of: last, spans).upperBound
  }

  /// A verb with its auxiliaries.
  func verbGroup(of index: Int) -> Range<Int> {
    let first = children(of: index).first { $0 < index && [.aux, .auxPassive].contains(self[$0].relation) }
    if let first, (first..<index).allSatisfy({ self[$0].head == index }) { return first..<index + 1 }
    return index..<index + 1
  }
}
