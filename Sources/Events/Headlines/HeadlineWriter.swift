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
  /// The most words of a sentence that is read for its clauses. No prose has longer ones: they are lists and tables without
  /// a full stop, and to read all of one for each of its events would take the square of its length.
  static let longest = 500

  let text: String
  let trees: [SentenceTree]
  let spans: [PhraseSpans]
  let antecedents: Antecedents
  /// The words that it writes with a capital where no sentence begins.
  let names: Set<String>
  /// Where "here" is; nil where the article does not say it.
  let place: String?
  /// How many signs of a misreading each tree has.
  let doubts: [Int]

  /// A writer for an article with its sentences, in order; those before a sentence tell who "she" is.
  init(text: String, trees: [SentenceTree]) {
    self.text = text
    self.trees = trees
    spans = trees.map(PhraseSpans.init)
    antecedents = Antecedents(trees: trees, spans: spans)
    names = Self.names(trees)
    place = Self.place(trees)
    doubts = trees.map { $0.count < 200 ? TreeDoubts.count($0) : 0 }
  }

  /// The names of one word within the sentences: not "Workers" of "Auto Workers", nor what is written small elsewhere.
  private static func names(_ trees: [SentenceTree]) -> Set<String> {
    var (names, small): (Set<String>, Set<String>) = ([], [])
    for tree in trees {
      for index in tree.indices {
        if tree[index].tag == .noun { small.insert(tree.forms[index]) }
        guard index > 0, [.nnp, .nnps].contains(tree[index].xpos), ![.compound, .flat].contains(tree[index].relation),
          tree.child(of: index, .compound, .flat) == nil
        else { continue }
        names.insert(tree.forms[index])
      }
    }
    return names.filter { !small.contains($0.lowercased()) }
  }

  /// The headline of the event that the word `trigger` names in a sentence with time expressions.
  func headline(sentence: Int, trigger: Int, times find: @autoclosure () -> HeadlineTimes) -> String {
    guard trees.indices.contains(sentence), trees[sentence].indices.contains(trigger) else { return "" }
    let tree = trees[sentence]
    if tree.count > Self.longest { return surroundings(of: trigger, in: tree) }
    let (told, times) = inOneBreath(sentence, trigger, find())
    var line = Self.shortened(told)
    if let own = partLine(sentence, trigger, times, insteadOf: line) { line = Self.shortened(own) }
    // "Last week"s vote": marks that mean no quotation can hide all words.
    return line.isEmpty ? surroundings(of: trigger, in: tree) : line
  }

  /// What is too long for the marks of its quotations, without its last words.
  private static func shortened(_ line: String) -> String {
    guard line.unicodeScalars.count > limit else { return line }
    var words = line.split(separator: " ")
    var short = line
    while words.count > 1, short.unicodeScalars.count > limit {
      words.removeLast()
      while let last = words.last, words.count > 1, last.allSatisfy({ $0.isPunctuation }) || isOpen(last) {
        words.removeLast()
      }
      short = words.joined(separator: " ")
      while let last = short.last, [",", ";", ":"].contains(last) { short.removeLast() }
      if short.filter({ $0 == "\"" }).count % 2 == 1 { short += "\"" }
    }
    return short
  }

  /// True for a word that waits for the next one.
  private static func isOpen(_ word: Substring) -> Bool {
    HeadlineWords.dangling.contains(word.lowercased())
      || ["after", "before", "in", "on"].contains(word.lowercased())
  }

  /// The headline of the most fitting telling that the checks let through; the limit is kept but for added marks.
  func told(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> String {
    if let line = comparedFigure(sentence, trigger, times) ?? half(sentence, trigger, times) { return line }
    let tree = trees[sentence]
    var finder = TellingFinder(tree: tree, spans: spans[sentence], times: times)
    var telling = finder.telling(of: trigger)
    var draft = draft(telling, finder, sentence, trigger, times)
    if let clause = finder.retelling(of: telling, by: draft, trigger, times) {
      let other = self.draft(clause, finder, sentence, trigger, times)
      // With the one who said it first, the end may go.
      let isSaid = if case .clause(let top) = clause { tree.isSayingVerb(top) && top != trigger } else { false }
      if other.isSound, other.isPrinted(trigger), !other.wasCut || isSaid, other.printedWords().count > 3 {
        (telling, draft) = (clause, other)
      }
    }
    if let noun = finder.nounOfOtherTime(trigger, telling, draft) {
      let other = self.draft(noun, finder, sentence, trigger, times)
      if other.isSound, other.printedWords().count > 2 { (telling, draft) = (noun, other) }
    }
    if let noun = finder.pastWithin(telling, trigger) {
      let other = self.draft(noun, finder, sentence, trigger, times)
      if other.isSound, other.isPrinted(trigger) { (telling, draft) = (noun, other) }
    }
    if times.kept.contains(where: { !draft.keeps[$0.lowerBound] }), let root = tree.sentence.root {
      // "The first was sold in 1990, the second in 1995": one without the other is wrong under either date.
      var times = times
      times.dating = nil
      if let line = ownWords(sentence, trigger, .clause(root), times) { return line }
    }
    let isBelieved = doubts[sentence] == 0 || telling.isOfNoun || draft.tellsMuch
    if draft.losesSpeech(trigger, telling) || !draft.isSound || !isBelieved,
      let line = quoted(sentence, trigger, times)
    {
      return line
    }
    if case .saying(_, let content) = telling, tree[content].xpos == .vbn,
      tree.child(of: content, .aux, .auxPassive) == nil, let root = tree.sentence.root,
      let line = ownWords(sentence, trigger, .clause(root), times)
    {
      return line
    }
    if draft.isMaimed(trigger, telling) {
      let longer = draft.goingOn(telling, limit: Self.limit).flatMap { $0.isMaimed(trigger, telling) ? nil : $0 }
      if let longer, !longer.lostEnd { return longer.printed() }
      if let line = ownWords(sentence, trigger, telling, times) { return line }
      if let line = clauseWords(sentence, trigger, times) ?? longer?.printed() { return line }
    }
    let isName = draft.printedWords().count < 2
    if draft.isSound, isBelieved, !draft.lacksSpeaker, !isName {
      return draft.occurring(telling, trigger, times, limit: Self.limit) ?? draft.printed()
    }
    let plain = finder.plain(trigger)
    let whole = self.draft(plain, finder, sentence, trigger, times, isPlain: true)
    // A clause of a tree that cannot be believed, and "we" without a speaker, give way to the whole sentence, where that
    // fits.
    if draft.isSound, !isName, !whole.isSound || whole.wasCut {
      return draft.lacksSpeaker ? withSpeaker(draft, trigger) : draft.printed()
    }
    // "Which reported lower earnings", of "Vale Drug, which reported lower earnings, plans to"
    if let first = whole.firstWord, first > 0, ["which", "who"].contains(tree.lemmas[first]),
      let line = ownWords(sentence, trigger, plain, times)
    {
      return line
    }
    // "In a ruling dated": of a sentence that goes on
    if !whole.isSound, !whole.printedWords().contains(where: { tree[$0.index].xpos.isFinite }),
      let root = tree.sentence.root, let line = ownWords(sentence, trigger, .clause(root), times)
    {
      return line
    }
    return whole.printed()
  }

  /// "“We bought it in 1984”, Vance said": who speaks of "we", from the verb of saying above, however far.
  private func withSpeaker(_ draft: Draft, _ trigger: Int) -> String {
    let tree = draft.tree
    guard
      let verb = tree.ancestors(of: trigger).first(where: { verb in
        tree.isSayingVerb(verb) && !draft.keeps[verb]
          && tree.subject(of: verb).map { [.noun, .properNoun].contains(tree[$0].tag) } ?? false
      }), let speaker = tree.subject(of: verb)
    else { return draft.printed() }
    let said = [tree.speakerPhrase(of: verb, speaker, draft.spans), tree.verbGroup(of: verb)]
    var with = draft
    with.attribute(said, isFirst: false)
    guard with.length > Self.limit else { return with.printed() }
    var shorter = draft
    shorter.cutEnd(Self.limit - (with.length - draft.length) - 4)
    shorter.attribute(said, isFirst: false)
    return shorter.isPrinted(trigger) ? shorter.printed() : draft.printed()
  }

  func draft(
    _ telling: Telling, _ finder: TellingFinder, _ sentence: Int, _ trigger: Int,
    _ times: HeadlineTimes, isPlain: Bool = false, half: GappedHalf? = nil
  ) -> Draft {
    let tree = trees[sentence]
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.path = Set(finder.path)
    draft.timexes = times.all
    draft.names = names
    draft.joined = times.joined
    let top = draft.begin(telling, replaced: finder.replaced)
    if let half { draft.tell(half) }
    draft.strikeBeyondSemicolons(trigger)
    let unread = unreadAttribution(telling, in: tree, trigger)
    if let unread { for index in unread.words { draft.remove(index) } }
    if case .relative(let verb, _) = telling {
      draft.strikeOtherOccasions(of: verb, times)
      draft.strikeSecondRelative(behind: verb)
    }
    var times = times
    if finder.replaced.isEmpty { times.keepOwn(in: draft, top: top, path: finder.path) }
    draft.strikeOpeningDeed(trigger, times)
    draft.keepOccasion(times)
    draft.strikeTimes(times)
    draft.strikeOwnDay(times)
    draft.strikeSecondFigure(times)
    draft.strikeWhen(times)
    draft.strikeCommas(times)
    if case .participle(let verb, _) = telling, tree.subjectOfOpening(verb) != nil { draft.strikeOwn(times) }
    draft.strikeBare(trigger, top: top)
    draft.strikeBareParticiples()
    draft.strikeEffective(trigger, times)
    if !finder.path.contains(trigger) { draft.strikePhrase(trigger) }
    var others = draft.keptOthers(times)
    draft.trim(top: top, content: telling.content)
    if others { draft.releaseOwn(&times, trigger) }
    for (_, other) in finder.replaced { draft.strikeCoordinates(of: other) }
    if let first = draft.firstWord, ["and", "but", "or", "nor"].contains(tree.lemmas[first]),
      first < trigger
    {
      draft.remove(first)
    }
    // "That the price was fair", "(so) that they can pay"; but "That he resigned surprised many"
    if let first = draft.firstWord, tree.lemmas[first] == "that", tree[first].xpos == .inTag,
      let clause = tree.head(of: first), ![.csubj, .csubjPassive].contains(tree[clause].relation)
    {
      draft.remove(first)
    }
    // "Of which only nine were sold"
    let opening = draft.printedWords().prefix(2).map(\.index)
    if opening.count == 2, tree[opening[0]].tag == .adposition, [.wdt, .wp].contains(tree[opening[1]].xpos) {
      for index in opening { draft.remove(index) }
    }
    draft.removeConnective()
    draft.removeThat()
    draft.removeOpeningOfClause(trigger)
    draft.nameTimes(times, limit: Self.limit)
    name(in: &draft, telling, top: top, sentence: sentence)
    if let unread {
      attribute(&draft, to: unread, times)
    } else {
      attribute(&draft, telling, sentence: sentence)
    }
    nameThings(in: &draft, top: top, sentence: sentence)
    nameHere(in: &draft)
    draft.nameBareNumbers()
    draft.shortenNames(toFit: Self.limit)
    if finder.isOfOther { draft.addTopic(top) }
    // "Rose nearly 20 percent above its level at the end of 1986, while gold doubled": what is told beside goes before a time.
    if let lighter = draft.withoutAsides(top: top, limit: Self.limit), lighter.length > 70 {
      others = draft.keptOthers(times)
      draft = lighter
      if others { draft.releaseOwn(&times, trigger) }
    }
    draft.strikeTimes(times, toFit: Self.limit)
    draft.strikeBare(trigger, top: top)
    if isPlain { draft.cutEnd(Self.limit) } else { draft.fit(top: top, limit: Self.limit) }
    draft.strikeOpenLength()
    draft.strikeOpeningTime(times)
    draft.strikeClosingTime(times)
    if times.isOfOtherYear { draft.strikeAge() }
    draft.strikeTorn(times)
    draft.restoreComma()
    draft.restoreClosingCommas()
    return draft
  }

  /// Puts names in brackets for pronouns that are subjects or belong to one, each name once, and none that the headline
  /// has anyway.
  func name(in draft: inout Draft, _ telling: Telling, top: Int, sentence: Int) {
    var named: Set<String> = []
    var subject = draft.tree.subject(of: top).map { draft.spans[$0] }
    switch telling {
    case .phrase(let noun), .relative(_, let noun), .participle(_, let noun), .gerund(_, let noun):
      subject = draft.spans[noun]
    case .clause, .saying: break
    }
    named.formUnion(nameThings(in: &draft, top: top, sentence: sentence))
    for piece in draft.pieces {
      for index in piece.words where draft.keeps[index] && draft.tree[index].tag == .pronoun {
        if draft.tree[index].relation == .nmodPossessive,
          !(subject?.contains(index) ?? false), !isOfAbsent(index, draft, top: top, in: sentence)
        {
          continue
        }
        // "The boat, on its way to Kerns, sank": the boat's.
        if draft.tree.lemmas[index] == "its", let head = draft.tree.subject(of: top), head < index,
          ![.determiner, .numeral].contains(draft.tree[head].tag)
        {
          continue
        }
        guard let answer = antecedents.name(for: index, in: sentence) ?? antecedents.object(for: index, in: sentence)
        else {
          if let name = draft.subjectBehind(index) { draft.substitute(name, for: index) }
          continue
        }
        if answer.sentence == sentence, draft.keeps[answer.index] { continue }
        // "They believe so, the officials said": who they are is said.
        let isSaid = draft.printedWords().contains { word in
          draft.tree.isSayingVerb(word.index)
            && draft.tree.subject(of: word.index).map { $0 != index && draft.tree.lemmas[$0] == answer.key } ?? false
        }
        if isSaid { continue }
        guard named.insert(answer.key).inserted else { continue }
        draft.substitute(answer.name, for: index)
      }
    }
  }
}
