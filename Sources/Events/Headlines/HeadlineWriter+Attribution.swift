import Syntax

// Who said what is told.

extension HeadlineWriter {
  /// Who said it, where the sentence ends with that and the parse has taken the speaker for a part of what was said.
  func unreadAttribution(_ telling: Telling, in tree: SentenceTree, _ trigger: Int) -> Attribution? {
    guard case .clause(let top) = telling, let found = Attribution(tree), found.isLast, found.verb != trigger,
      top < found.words.lowerBound, tree.subject(of: found.verb) == nil, trigger < found.words.lowerBound,
      !found.words.contains(where: { $0 != found.verb && tree[$0].xpos.isFinite }),
      QuotePairs(tree, tree.indices).pair(at: trigger) == nil
    else { return nil }
    return found
  }

  /// Adds who said it, by the words alone.
  func attribute(_ draft: inout Draft, to found: Attribution, _ times: HeadlineTimes) {
    let tree = draft.tree
    guard let first = found.words.first(where: { tree[$0].tag != .punctuation }) else { return }
    var with = draft
    let words = first < found.verb ? first..<found.verb : found.verb + 1..<found.words.upperBound
    let speaker = QuotedSaying.untilComma(tree, words, times.all)
    guard let last = speaker.last, tree[last].xpos != .pos, !speaker.contains(where: { tree[$0].xpos == .wdt }) else {
      return
    }
    with.add(speaker, prefix: ",")
    with.add(found.verb..<found.verb + 1)
    if with.length <= Self.limit { draft = with }
  }

  /// Adds who said it, where the clause is what somebody said.
  func attribute(_ draft: inout Draft, _ telling: Telling, sentence: Int) {
    guard case .clause(let top) = telling, let verb = draft.tree.attribution(of: top),
      let speaker = draft.tree.subject(of: verb), ![.wdt, .wp].contains(draft.tree[speaker].xpos),
      !isBeyondSemicolon(verb, top, draft)
    else { return }
    var with = draft
    var who = draft.tree.speakerPhrase(of: verb, speaker, draft.spans)
    var answer: Antecedents.Answer?
    let name = draft.tree.subject(of: top).flatMap { draft.substitutes[$0] }
    if draft.tree[speaker].tag == .pronoun, draft.tree.child(of: speaker, .conj) == nil {
      answer = antecedents.name(for: speaker, in: sentence)
      if let answer, answer.name == name {
        draft.attribute(toItself: top, verb: verb, speaker, isPerson: true)
        return
      }
      who = speaker..<speaker + 1
    } else {
      if let name, antecedents.isSame(speaker, name, in: sentence), draft.quotes.pair(at: top) == nil {
        draft.attribute(toItself: top, verb: verb, speaker, isPerson: isPerson(speaker, in: sentence))
        return
      }
      if let firm = antecedents.people.firm(at: speaker, in: sentence), name == "[\(firm)]" { return }
      // "Its sales rose, Branhull Steel said": the speaker need not be named twice.
      for (index, name) in draft.substitutes where antecedents.isSame(speaker, name, in: sentence) {
        with.unsubstitute(index)
      }
    }
    let listener =
      draft.tree.lemmas[verb] == "tell" ? draft.tree.child(of: verb, .iobj, .obj).flatMap { $0 > verb ? $0 : nil } : nil
    var said = [who, draft.tree.verbGroup(of: verb)]
    if let listener { said.append(draft.tree.plainPhrase(of: listener, draft.spans)) }
    let isFirst = verb < top && with.opensWithPronoun
    let bare = with
    with.attribute(said, isFirst: isFirst)
    if let answer { with.substitute(answer.name, for: speaker) }
    with.strikeBrackets()
    with.strikeAsides(top: top, limit: Self.limit)
    // "…, he said", where his name does not fit.
    if with.length > Self.limit, draft.tree[speaker].tag == .pronoun { with.unsubstitute(speaker) }
    if with.length > Self.limit, let name = bareName(in: who, speaker, in: sentence) {
      said[0] = name
      with = bare
      with.attribute(said, isFirst: isFirst)
      with.strikeAsides(top: top, limit: Self.limit)
    }
    if with.length <= Self.limit || draft.speaksOfSpeaker() { draft = with }
  }

  private func isPerson(_ speaker: Int, in sentence: Int) -> Bool {
    antecedents.people.noun(at: speaker, in: sentence)?.gender.isPerson ?? false
  }

  /// "Dale said she was away; the records put her there": what stands behind the mark she did not say.
  private func isBeyondSemicolon(_ verb: Int, _ top: Int, _ draft: Draft) -> Bool {
    (min(verb, top)..<max(verb, top)).contains { draft.tree.forms[$0] == ";" } && draft.quotes.pair(at: top) == nil
  }

  /// "Viktor Oban", of "Sarmatian Prime Minister Viktor Oban": a person's name without the office; nil where there is none.
  private func bareName(in phrase: Range<Int>, _ speaker: Int, in sentence: Int) -> Range<Int>? {
    guard let person = antecedents.people.noun(at: speaker, in: sentence), person.gender.isPerson else { return nil }
    let words = person.name.split(separator: " ")
    guard words.count == 2, phrase.count > 2, case let name = phrase.upperBound - 2..<phrase.upperBound,
      zip(name, words).allSatisfy({ trees[sentence].forms[$0] == $1 })
    else { return nil }
    return name
  }
}
