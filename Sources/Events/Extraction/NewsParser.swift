import Syntax
import Text
import Timexes

/// Parses the sentences of news.
///
/// A parser that reads from left to right is led astray by what news prose puts between commas: who said it ("…, the town
/// council said on Friday"), what is said beside it ("The bridge, which carries 14,000 cars, opened"), what comes first
/// ("Last week, …"). A sentence whose tree shows signs of that (`TreeDoubts`) is parsed again without such a part
/// (`SentenceCuts`), and the two trees are joined; the tree with the fewest doubts is believed. Words stay as they are;
/// only tags and tree change. Time grows with the length of the sentence.
struct NewsParser: Sendable {
  /// How many times a sentence is parsed at most.
  private static let patience = 8
  /// Words that begin a clause, and stand before a noun as well.
  static let conjunctions: Set<String> = ["after", "before", "since", "until", "as", "because", "than", "while"]

  let parser: Parser
  let lemmatizer: Lemmatizer

  init(parser: Parser = Parser()) {
    self.parser = parser
    lemmatizer = Lemmatizer(model: parser.model)
  }

  /// The trees of the sentences of `text`, in order. Those with one of the time expressions `timexes`, which are in the
  /// order of the text, are read with care; the others are parsed once.
  func trees(_ text: String, timexes: [Timex]) -> [SentenceTree] {
    var next = 0
    return parser.splitter.sentences(in: text).map { extent in
      while next < timexes.count, timexes[next].extent.end <= extent.start { next += 1 }
      let times = timexes[next...].prefix { $0.extent.start < extent.end }.map(\.extent)
      return times.isEmpty
        ? SentenceTree(parser.parse(text, extent), in: text, lemmatizer) : tree(text, extent, times: times)
    }
  }

  /// The tree of the sentence at `extent` of `text`, read with care; `times` are its time expressions.
  func tree(_ text: String, _ extent: Extent, times: [Extent]) -> SentenceTree {
    var reading = Reading(text: text, extent: extent, times: times, parser: self, left: Self.patience)
    return reading.best(reading.withPasts(SentenceTree(parser.parse(text, extent), in: text, lemmatizer)))
  }

  /// The reading of one sentence.
  private struct Reading {
    let text: String
    let extent: Extent
    /// The time expressions in it.
    let times: [Extent]
    let parser: NewsParser
    /// The forms of the words that were misread, by where they begin.
    var known: [Int: PennTag] = [:]
    /// How many more times it may be parsed.
    var left: Int

    /// The tree that there is, or a better one.
    mutating func best(_ tree: SentenceTree) -> SentenceTree {
      guard tree.count < 200 else { return tree }
      if left > 1, let time = TimeCuts.first(tree, times), let other = joined(tree, time) { return other }
      if left > 1, let (word, form) = Misreadings.first(tree) {
        known[tree[word].extent.start] = form
        let readings = tree.indices.reduce(into: [Int: PennTag]()) { found, index in
          found[index] = known[tree[index].extent.start]
        }
        return best(parsed(tree.sentence.words.map(\.extent), readings: readings))
      }
      var best = tree
      var doubts = TreeDoubts.count(tree)
      guard doubts > 0 else { return tree }
      if let part = tree.indices.first(where: { TreeDoubts.isPartOfDay(tree, $0) }) {
        take(parsed(tree.sentence.words.map(\.extent), readings: [part: .nn]), &best, &doubts)
      }
      if let last = tree.indices.first(where: { TreeDoubts.isLastTime(tree, $0) }) {
        take(parsed(tree.sentence.words.map(\.extent), readings: [last: .rb]), &best, &doubts)
      }
      if let other = relativeSubject(tree) { take(other, &best, &doubts) }
      if let other = conjunction(best) { take(other, &best, &doubts) }
      if let other = pair(best) { take(other, &best, &doubts) }
      if let other = described(best) { take(other, &best, &doubts) }
      if let other = content(best) { take(mended(other, by: ContentMends.all), &best, &doubts) }
      if let other = ContactClauses.subjectOfSaid(best)?.tree(text, parser.lemmatizer) { take(other, &best, &doubts) }
      for cut in SentenceCuts.all(tree) where left > 1 && doubts > 0 {
        if let other = joined(tree, cut) { take(other, &best, &doubts) }
      }
      for suspect in suspects(best) where doubts > 0 && left > 0 {
        take(parsed(tree.sentence.words.map(\.extent), readings: [suspect: .vbd]), &best, &doubts)
      }
      if doubts > 0, let other = ClauseMends.attribution(best)?.tree(text, parser.lemmatizer) {
        take(other, &best, &doubts)
      }
      if doubts > 0, let other = ContactClauses.ended(best)?.tree(text, parser.lemmatizer) {
        take(other, &best, &doubts)
      }
      if doubts > 0, left > 0, let participle = participle(best) {
        take(parsed(tree.sentence.words.map(\.extent), readings: [participle: .vbn]), &best, &doubts)
        if let other = ContactClauses.subjectOfSaid(best)?.tree(text, parser.lemmatizer) { take(other, &best, &doubts) }
      }
      return best
    }

    private func take(_ other: SentenceTree, _ best: inout SentenceTree, _ doubts: inout Int) {
      let others = TreeDoubts.count(other)
      if others < doubts { (best, doubts) = (other, others) }
    }

    private mutating func parsed(_ words: [Extent], readings: [Int: PennTag] = [:]) -> SentenceTree {
      left -= 1
      let sentence = parser.parser.parse(text, extent, words: words, readings: readings)
      return withPasts(SentenceTree(sentence, in: text, parser.lemmatizer))
    }

    private static let mends =
      NameMends.all + LengthMends.all + AdjunctMends.all + ClauseMends.all + JoinedMends.all + MainClauseMends.all
      + SubordinateMends.all + NounClauseMends.all + LostVerbMends.all + VerblessMends.all + ConjunctMends.all
      + ContentMends.all + AdjunctMends.last

    private func mended(_ tree: SentenceTree, by mends: [@Sendable (SentenceTree) -> TreeJoin?]) -> SentenceTree {
      mends.reduce(tree) { tree, mend in mend(tree)?.tree(text, parser.lemmatizer) ?? tree }
    }

    /// "The bridge opened in June", "was hurt when a bus overturned": a participle with a subject and no helper is a past.
    func withPasts(_ tree: SentenceTree) -> SentenceTree {
      let tree = mended(tree, by: Self.mends)
      var join = TreeJoin(tree)
      var isMended = false
      for verb in tree.indices where tree[verb].xpos == .vbn && Self.clauses.contains(tree[verb].relation) {
        let isWhen = tree.children(of: verb).contains { $0 < verb && tree.lemmas[$0] == "when" }
        guard isWhen || tree[verb].relation != .xcomp else { continue }
        guard let subject = tree.child(of: verb, .nsubj), subject < verb,
          tree.child(of: verb, .aux, .auxPassive, .cop) == nil
        else { continue }
        join.read(verb, as: .vbd)
        if isWhen { join.hang(verb, on: tree[verb].head, as: .advcl) }
        isMended = true
      }
      return isMended ? join.tree(text, parser.lemmatizer) ?? tree : tree
    }

    private static let clauses: Set<Relation> = [.root, .conj, .ccomp, .xcomp, .aclRelative]

    /// The tree with a part parsed apart; nil when the parts turn out to be something else.
    private mutating func joined(_ tree: SentenceTree, _ cut: SentenceCut) -> SentenceTree? {
      let outside = tree.indices.filter { !cut.words.contains($0) }
      // The conjunction is known for what it is, and the clause is read better without it.
      let inside = Array(cut.kind == .subordinate ? cut.words.dropFirst() : cut.words)
      var join = TreeJoin(tree)
      let rest = best(parsed(outside.map { tree[$0].extent }))
      guard let main = join.place(rest, at: outside), cut.isWithinPhrase || join.isFinite(main),
        let part = join.place(parsed(inside.map { tree[$0].extent }), at: inside)
      else { return nil }
      switch cut.kind {
      case .attribution(let verb, let isLast):
        guard part == verb, join.findSubject(of: verb) else { return nil }
        if isLast { join.hang(main, on: verb, as: .ccomp) } else { join.hang(verb, on: main, as: .parataxis) }
      case .printed:
        join.hang(part, on: main, as: .discourse)
      case .opening:
        join.hang(part, on: main, as: tree[part].tag == .verb ? .advcl : .obl)
      case .time(let word):
        let isNoun = word < cut.words.lowerBound && [.noun, .properNoun].contains(join.words[word].tag)
        join.hang(part, on: isNoun ? word : join.clause(of: word), as: isNoun ? .nmodUnmarked : .obl)
      case .date(let word):
        var noun = word
        while [.compound, .amod].contains(join.words[noun].relation), join.words[noun].head > noun {
          noun = join.words[noun].head
        }
        join.hang(part, on: noun, as: .compound)
      case .subordinate:
        guard join.isFinite(part) else { return nil }
        join.hang(cut.words.lowerBound, on: part, as: .mark)
        // Of joined verbs, the last one before the clause has it.
        let verb = join.words.indices.last {
          $0 < cut.words.lowerBound && join.words[$0].head == main && join.words[$0].relation == .conj
            && join.isFinite($0)
        }
        join.hang(part, on: verb ?? main, as: .advcl)
      case .brackets:
        join.hang(part, on: join.name(at: cut.words.lowerBound - 1), as: .parataxis)
      case .aside(let noun):
        join.hang(part, on: join.name(at: noun), as: relation(part, join))
      }
      return join.tree(text, parser.lemmatizer).map { mended($0, by: SubordinateMends.all) }
    }

    /// "A clerk who was questioned had not seen the file": a relative clause that took its noun for a second subject
    /// gives it to the verb that follows.
    private func relativeSubject(_ tree: SentenceTree) -> SentenceTree? {
      for verb in tree.indices {
        let subjects = tree.children(of: verb).filter { tree[$0].relation.isSubject && $0 < verb }
        guard subjects.count == 2, tree[subjects[1]].xpos == .wp || tree[subjects[1]].xpos == .wdt,
          let head = tree.head(of: verb), head > verb, tree.subject(of: head) == nil, tree.isFinite(head)
        else { continue }
        var join = TreeJoin(tree)
        join.hang(verb, on: subjects[0], as: .aclRelative)
        join.hang(subjects[0], on: head, as: .nsubj)
        return join.tree(text, parser.lemmatizer)
      }
      return nil
    }

    /// "Talks ended after negotiators voted": a conjunction that was read as a preposition gives its noun to the verb.
    private func conjunction(_ tree: SentenceTree) -> SentenceTree? {
      var join = TreeJoin(tree)
      var isMended = false
      for verb in tree.indices where tree[verb].xpos.isFinite && tree[verb].tag == .verb {
        if tree[verb].relation == .conj, !TreeDoubts.isJoinedByNothing(tree, tree[verb].head, verb) { continue }
        guard tree[verb].head >= 0, tree.subject(of: verb) == nil, let noun = noun(before: verb, in: tree),
          let word = tree.child(of: noun, .case), NewsParser.conjunctions.contains(tree.lemmas[word]),
          let head = tree.head(of: noun)
        else { continue }
        join.hang(noun, on: verb, as: .nsubj)
        join.hang(word, on: verb, as: .mark)
        join.hang(verb, on: head, as: .advcl)
        isMended = true
      }
      return isMended ? join.tree(text, parser.lemmatizer) : nil
    }

    /// "Talks between the union and the port broke down": the second of the two was read as the subject.
    private func pair(_ tree: SentenceTree) -> SentenceTree? {
      for between in tree.indices where tree.lemmas[between] == "between" && tree[between].relation == .case {
        guard let first = tree.head(of: between), let noun = tree.head(of: first), noun < between,
          tree.child(of: first, .conj) == nil,
          let joint = (first..<min(tree.count, first + 6)).first(where: { tree.lemmas[$0] == "and" }),
          let verb = tree.head(of: joint), verb > joint, tree.isFinite(verb), let second = tree.subject(of: verb),
          second > joint, second < verb, tree.ancestors(of: verb).contains(noun)
        else { continue }
        var join = TreeJoin(tree)
        join.hang(joint, on: second, as: .cc)
        join.hang(second, on: first, as: .conj)
        join.hang(verb, on: tree[noun].head, as: tree[noun].relation)
        join.hang(noun, on: verb, as: .nsubj)
        return join.tree(text, parser.lemmatizer)
      }
      return nil
    }

    /// "A person close to the case said": the noun is the subject, and the adjective describes it.
    private func described(_ tree: SentenceTree) -> SentenceTree? {
      for verb in tree.indices {
        guard let subject = tree.child(of: verb, .nsubj, .nsubjPassive), subject < verb,
          TreeDoubts.isDescription(tree, subject), !tree.ancestors(of: verb).contains(subject - 1)
        else { continue }
        var join = TreeJoin(tree)
        join.hang(subject - 1, on: verb, as: .nsubj)
        join.hang(subject, on: subject - 1, as: .amod)
        // What was said hangs where the noun was read.
        for clause in tree.children(of: subject - 1) where clause < subject - 1 && tree[clause].tag == .verb {
          join.hang(clause, on: verb, as: .ccomp)
        }
        return join.tree(text, parser.lemmatizer)
      }
      return nil
    }

    /// "Told the inquiry last month that …": what was said hangs on the verb, not on the month.
    private func content(_ tree: SentenceTree) -> SentenceTree? {
      guard let clause = tree.indices.first(where: { TreeDoubts.hangsOnTime(tree, $0) }),
        let time = tree.head(of: clause), let verb = TreeDoubts.saying(above: time, tree)
      else { return nil }
      var join = TreeJoin(tree)
      join.hang(clause, on: verb, as: .ccomp)
      return join.tree(text, parser.lemmatizer)
    }

    /// The noun whose phrase ends right before a verb, its adverbs and auxiliaries, and which hangs on a word before it.
    private func noun(before verb: Int, in tree: SentenceTree) -> Int? {
      var index = verb - 1
      while index > 0,
        tree[index].head == verb || tree.head(of: index).map({ tree[$0].head == verb && $0 < verb }) ?? false
      { index -= 1 }
      guard index >= 0 else { return nil }
      while let head = tree.head(of: index), head < verb,
        [.flat, .compound, .nmod, .conj, .appos].contains(tree[index].relation)
      { index = head }
      guard [.noun, .properNoun, .pronoun].contains(tree[index].tag), let head = tree.head(of: index), head < index
      else {
        return nil
      }
      return index
    }

    private func relation(_ part: Int, _ join: TreeJoin) -> Relation {
      if join.isFinite(part) { return .aclRelative }
      if join.words[part].tag == .verb { return .acl }
      return join.words.contains { $0.head == part && $0.relation == .case } ? .nmod : .appos
    }

    /// "Sales in the week ended August 9 were up": of two verbs joined by nothing, the first is a participle.
    private func participle(_ tree: SentenceTree) -> Int? {
      if let verb = tree.indices.first(where: { TreeDoubts.isEndOfTime(tree, $0) || TreeDoubts.isPossessed(tree, $0) })
      {
        return verb
      }
      return tree.indices.lazy.compactMap { other in
        guard tree[other].relation == .conj, let verb = tree.head(of: other),
          TreeDoubts.isJoinedByNothing(tree, verb, other)
        else { return nil }
        return verb
      }.first
    }

    /// Words that may be the main verb though they were read as participles: "Weekly earnings grew two percent".
    private func suspects(_ tree: SentenceTree) -> some Sequence<Int> {
      // "Its two backers, Lorne Gaming and the Kerns Group, pulled out", without a verb
      let hasFinite = tree.indices.contains { tree[$0].xpos.isFinite }
      return tree.indices.lazy.filter { index in
        guard tree[index].xpos == .vbn, tree[index].relation == .acl || tree[index].relation == .amod, index > 0,
          tree.child(of: index, .aux, .auxPassive) == nil
        else { return false }
        if !hasFinite, tree.forms[index - 1] == "," { return true }
        return tree.forms[index - 1] != "," && (tree[index - 1].tag == .noun || tree[index - 1].tag == .properNoun)
      }.prefix(2)
    }
  }
}
