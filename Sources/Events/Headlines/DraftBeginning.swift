import Syntax

extension Draft {
  /// Begins a draft with the phrases of a telling; gives the word that heads it.
  mutating func begin(_ telling: Telling, replaced: [(verb: Int, by: Int)]) -> Int {
    let top: Int
    switch telling {
    case .clause(let index):
      top = index
      add(spans[index])
      for (verb, other) in replaced where spans[index].contains(verb) { replace(verb, by: other) }
      // "Limits have been lifted and many schemes scrapped": "Many schemes [were] scrapped".
      if isPassivePartner(index), let subject = tree.subject(of: index) {
        substitute((isPlural(subject) ? "[were] " : "[was] ") + tree.forms[index], for: index)
      }
    case .phrase(let index):
      top = index
      var words = antecedent(index, before: spans[index].upperBound)
      if let first = words.first, tree[first].tag == .adposition, first < index { words = first + 1..<words.upperBound }
      add(words.lowerBound..<endOfPurpose(index, words.upperBound))
      for child in tree.children(of: index, .conj) { strikePhrase(child) }
      for child in tree.children(of: index) where tree.forms[spans[child].lowerBound].lowercased() == "according" {
        strikePhrase(child)
      }
      for child in tree.children(of: index, .nmod, .obl) where child > index && isSetOff(child) && !isBehindName(child)
      {
        strikePhrase(child)
      }
      for child in words where isOtherwiseJoined(child) { strikePhrase(child) }
    case .relative(let verb, let noun):
      top = verb
      addRelative(verb, noun: noun)
      for (first, other) in replaced where spans[verb].contains(first) { replace(first, by: other) }
    case .participle(let verb, let noun):
      top = verb
      let first = tree[verb].relation == .conj ? tree.head(of: verb) ?? verb : verb
      if tree.subjectOfOpening(verb) == noun {
        let end = spans[noun].first { $0 > noun && isSeparator($0) } ?? spans[noun].upperBound
        add(spans[noun].lowerBound..<end)
      } else if !spans[verb].contains(noun) {
        add(antecedent(noun, before: spans[first].lowerBound))
      }
      add(spans[verb])
      // "The plan filed in March": "The plan [was] filed".
      if isPassive(verb, of: noun), !ClauseMends.pastOnly.contains(tree.forms[verb].lowercased()) {
        let isPlural =
          [.nns, .nnps].contains(tree[noun].xpos) || ["they", "we"].contains(tree.lemmas[noun])
          || tree.child(of: noun, .conj).map { $0 < verb } ?? false
        // "[were] first outlined"
        let isAdverb =
          verb > noun + 1 && tree[verb - 1].tag == .adverb
          && (["already", "first", "never"].contains(tree.lemmas[verb - 1]) || tree.lemmas[verb - 1].hasSuffix("ly"))
        let place = isAdverb && !timexes.contains(where: { $0.contains(verb - 1) }) ? verb - 1 : verb
        substitute(
          (isPlural ? "[were] " : "[was] ") + (verb == 0 ? tree.forms[verb].lowercased() : tree.forms[place]),
          for: place)
        if place != verb { substitute(tree.forms[verb], for: verb) }
      }
    case .gerund(let verb, let noun):
      top = verb
      addGerund(verb, subject: noun)
    case .saying(let verb, let content):
      top = verb
      addSaying(verb, content: content)
    }
    return top
  }

  /// "Employment gained 50,000 after falling 15,000 in January": "Employment [fell] 15,000"; "after being shut": "[was] shut".
  private mutating func addGerund(_ verb: Int, subject: Int) {
    add(tree.plainPhrase(of: subject, spans))
    let helpers = tree.children(of: verb, .aux, .auxPassive, .mark, .case).filter { $0 < verb }
    add((helpers.max().map { $0 + 1 } ?? verb)..<spans[verb].upperBound)
    guard tree[verb].xpos == .vbn, tree.child(of: verb, .auxPassive) != nil else {
      for other in [verb] + tree.children(of: verb, .conj) where tree[other].xpos == .vbg && keeps[other] {
        substitute("[" + PastForms.past(of: tree.lemmas[other]) + "]", for: other)
      }
      return
    }
    substitute((isPlural(subject) ? "[were] " : "[was] ") + tree.forms[verb], for: verb)
  }

  /// True for a noun that "were" goes with.
  func isPlural(_ noun: Int) -> Bool {
    [.nns, .nnps].contains(tree[noun].xpos) || ["they", "we"].contains(tree.lemmas[noun])
      || tree[noun].tag == .numeral && tree.lemmas[noun] != "one"
      || tree.child(of: noun, .conj).map { $0 > noun } ?? false
  }

  /// "The fires in Kerns and Lorne and because of new threats": what is joined with another preposition belongs elsewhere.
  private func isOtherwiseJoined(_ index: Int) -> Bool {
    guard tree[index].relation == .conj, let own = tree.child(of: index, .case), let head = tree.head(of: index),
      let other = tree.child(of: head, .case)
    else { return false }
    return tree.lemmas[own] != tree.lemmas[other]
  }

  /// "The death of a clerk, Ada Lorn, 44, in the town jail": the comma closes a name, and sets nothing off.
  private func isBehindName(_ index: Int) -> Bool {
    let first = spans[index].first { !isMark($0) } ?? index
    guard first > 3, tree.forms[first - 1] == "," else { return false }
    return tree.indices.contains {
      tree[$0].relation == .appos && tree[$0].tag == .properNoun && $0 < first && spans[$0].upperBound + 2 > first
    }
  }

  /// "The decision of his relatives to stay": the infinitive belongs to the noun, wherever the parse has put it.
  private func endOfPurpose(_ noun: Int, _ end: Int) -> Int {
    guard end < tree.count, tree.lemmas[end] == "to", tree[end].relation == .mark, let verb = tree.head(of: end),
      HeadlineWords.purposeful.contains(tree.lemmas[noun]), spans[verb].lowerBound == end, !spans[verb].contains(noun)
    else { return end }
    return spans[verb].upperBound
  }

  /// A noun with what stands before `end`, without its preposition and without a clause that it heads.
  private func antecedent(_ noun: Int, before end: Int) -> Range<Int> {
    // "His son in 1975, who": a time that the parse hangs elsewhere is no part of it.
    let last = spans[noun].contains(end) ? end : min(end, max(spans[noun].upperBound, noun + 1))
    var phrase = spans[noun].lowerBound..<max(last, noun + 1)
    // "Otis Greer, 71, who lost": the age is not what the clause tells.
    if phrase.upperBound > noun + 2, tree[phrase.upperBound - 1].tag == .numeral,
      tree[phrase.upperBound - 2].xpos == .comma
    {
      phrase = phrase.lowerBound..<phrase.upperBound - 2
    }
    var start = phrase.lowerBound
    for child in tree.children(of: noun) where child < noun && Self.besides.contains(tree[child].relation) {
      start = max(start, spans[child].upperBound)
    }
    // "Was probably an accident that recurred"
    if tree.child(of: noun, .cop) != nil {
      while start < noun, tree[start].relation == .advmod, tree[start].head == noun { start += 1 }
    }
    return tree.wholeName(min(start, noun)..<phrase.upperBound)
  }

  /// The noun with the words right before it that describe it: no "up 11 percent from" before "the fee".
  private func described(_ phrase: Range<Int>, _ noun: Int) -> Range<Int> {
    guard phrase.contains(noun) else { return phrase }
    var start = noun
    while start > phrase.lowerBound,
      ![.adposition, .punctuation].contains(tree[start - 1].tag) || quotes.isMark(start - 1)
    {
      start -= 1
    }
    let isOf = start > phrase.lowerBound + 1 && tree.lemmas[start - 1] == "of"
    return (isOf ? phrase.lowerBound : start)..<phrase.upperBound
  }

  private static let besides: Set<Relation> = [
    .case, .cc, .mark, .punct, .nsubj, .nsubjPassive, .cop, .aux, .expl, .obl, .advcl,
  ]

  private mutating func addRelative(_ verb: Int, noun: Int) {
    let first = tree[verb].relation == .conj && tree.relativeWord(of: verb) != nil ? tree.head(of: verb) ?? verb : verb
    var phrase = antecedent(noun, before: spans[first].lowerBound)
    // "Ada Lorn, a teacher at a school who had": who she is can go where it holds the clause.
    if let described = tree.child(of: noun, .appos), spans[described].contains(verb), tree[noun].tag == .properNoun,
      phrase.reduce(0, { $0 + tree.forms[$1].unicodeScalars.count + 1 }) > 60
    {
      phrase = max(phrase.lowerBound, spans[noun].lowerBound)..<tree.plainPhrase(of: noun, spans).upperBound
    }
    if let first = spans[verb].first(where: { !isMark($0) }), tree[first].xpos == .wpPossessive {
      return addOwned(verb, whose: first, phrase)
    }
    guard let word = tree.relativeWord(of: verb) else {
      if tree[verb].relation == .conj, tree.subject(of: verb) == nil {
        let relative = tree.head(of: verb).flatMap { tree[$0].relation == .aclRelative ? $0 : nil }
        if spans[verb].contains(noun) { return add(spans[verb]) }
        add(antecedent(noun, before: spans[relative ?? verb].lowerBound))
        return add(spans[verb])
      }
      guard let first = spans[verb].first(where: { !isMark($0) }), [.wdt, .wp].contains(tree[first].xpos) else {
        return addObject(verb, named(noun) ?? described(phrase, noun))
      }
      add(phrase)
      // "Knox, who arrived": Knox arrived.
      let isSubject = first + 1 < tree.count && tree[first + 1].xpos.isFinite
      return add((isSubject ? first + 1 : spans[verb].lowerBound)..<spans[verb].upperBound)
    }
    guard
      (spans[verb].lowerBound..<word).allSatisfy({
        isMark($0) || [.adposition, .adverb, .coordinatingConjunction].contains(tree[$0].tag)
      })
    else {
      // "The council elected a mayor to replace Lorne who resigned", read as one clause
      if tree[word].relation.isSubject, noun < word, word - noun < 5, tree[noun].tag == .properNoun {
        add(tree.wholeName(noun..<word))
        return add(word + 1..<spans[verb].upperBound)
      }
      // "Of which only 88 crates had been sold"
      if tree[word].relation == .nmod { return add(word + 1..<spans[verb].upperBound) }
      add(phrase)
      return add(spans[verb])
    }
    switch tree[word].relation {
    case .nmod where !isAdjunct(word, of: verb, phrase): add(word + 1..<spans[verb].upperBound)
    case .nmod where isAdjunct(word, of: verb, phrase), .obl where isAdjunct(word, of: verb, phrase):
      // "Goods on which taxes have been cut": taxes have been cut on goods.
      add(word + 1..<spans[verb].upperBound)
      add(word - 1..<word)
      add(described(phrase, noun))
    case .nsubj, .nsubjPassive, .mark:
      add(phrase)
      let isOpen =
        (phrase.last { !isMark($0) }).map { (phrase.lowerBound..<$0).contains(where: isSeparator) } ?? false
        && (tree.child(of: noun, .appos) != nil || tree[noun].tag == .properNoun && tree.child(of: noun, .conj) == nil)
      add(word + 1..<spans[verb].upperBound, prefix: isOpen ? "," : "")
    case .obj: addObject(verb, named(noun) ?? described(phrase, noun), without: word)
    case .advmod where tree.subject(of: verb) != nil, .obl where tree.subject(of: verb) != nil:
      guard tree.lemmas[word] == "where" else { return add(word + 1..<spans[verb].upperBound) }
      // "In a house where he lived": "He lived in a house".
      add(word + 1..<spans[verb].upperBound)
      guard let place = tree.child(of: noun, .case), place < noun, HeadlineWords.places.contains(tree.lemmas[place])
      else { return }
      add(place..<phrase.upperBound)
    default:
      // "A mark that he was able to hit": "He was able to hit a mark".
      if let gap = tree.head(of: word), gap != verb, tree[gap].tag == .verb, spans[verb].contains(gap),
        tree.subject(of: verb).map({ $0 > word }) ?? false
      {
        add(word + 1..<gap + 1)
        add(described(phrase, noun))
        return add(gap + 1..<spans[verb].upperBound)
      }
      add(phrase)
      add(spans[verb])
    }
  }

  /// True for "on which", before the subject, where the noun that it stands for can be put behind the clause.
  private func isAdjunct(_ word: Int, of verb: Int, _ phrase: Range<Int>) -> Bool {
    word > 0 && tree[word - 1].tag == .adposition && tree.lemmas[word] == "which"
      && (tree.subject(of: verb).map { $0 > word } ?? false) && phrase.count < 10
      && !timexes.contains { $0.overlaps(phrase) } && !phrase.contains { tree[$0].xpos.isFinite }
  }

  /// Words as the text writes them, with its spaces.
  func written(_ words: Range<Int>) -> String {
    words.reduce(into: "") { text, index in
      let isJoined = index > words.lowerBound && tree[index - 1].extent.end == tree[index].extent.start
      text += (text.isEmpty || isJoined ? "" : " ") + tree.forms[index]
    }
  }

  /// "Patients whose records were stolen": "[Patients'] records were stolen".
  private mutating func addOwned(_ verb: Int, whose word: Int, _ owner: Range<Int>) {
    add(word + 1..<spans[verb].upperBound)
    guard word + 1 < tree.count, owner.count < 7, !owner.contains(where: isMark),
      !timexes.contains(where: { $0.overlaps(owner) })
    else { return }
    name(owner, before: word + 1)
  }

  /// Puts whose a thing is before its first word: "[Patients'] records".
  mutating func name(_ owner: Range<Int>, before first: Int) {
    substitute("[\(written(owner).possessive)] \(tree.forms[first])", for: first)
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
    // "The 40 cars it made": it made 40 cars; but "the 40 billion package".
    if phrase.count > 2, phrase.last.map({ [.nns, .nnps].contains(tree[$0].xpos) }) ?? false,
      tree.lemmas[phrase.lowerBound] == "the", tree[phrase.lowerBound + 1].tag == .numeral
    {
      phrase = phrase.lowerBound + 1..<phrase.upperBound
    }
    let particle = verb + 1 < all.upperBound && tree[verb + 1].relation == .compoundParticle ? 1 : 0
    add(min(start, verb + 1)..<verb + 1 + particle)
    add(phrase)
    add(verb + 1 + particle..<max(verb + 1 + particle, all.upperBound))
  }

  /// "…, Kim said": "Kim said …".
  private mutating func addSaying(_ verb: Int, content: Int) {
    let all = spans[verb]
    let told = spans[content]
    let speaker = tree.subject(of: verb)
    if let speaker { add(tree.speakerPhrase(of: verb, speaker, spans)) }
    add(tree.verbGroup(of: verb))
    var isApart = false
    for child in tree.children(of: verb) where child > verb && child != speaker && child != content {
      guard [.obj, .iobj, .obl, .oblUnmarked, .advmod].contains(tree[child].relation), !isSetOff(child) else {
        continue
      }
      add(spans[child])
      // "Said at a briefing that the bank would lend", of "the bank would lend, he said at a briefing"
      isApart = tree.child(of: child, .case) != nil && !timexes.contains { $0.contains(child) }
    }
    let isAround = tree[verb].head == content
    let first = isAround ? told.lowerBound..<all.lowerBound : told
    add(first, prefix: isQuoted(first) ? ":" : isApart ? " [that]" : "")
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
    return lostEnd || lacksSpeaker || !isPrinted(trigger) || leavesOutOfQuote
      || !printedWords().contains { quotes.pair(at: $0.index) == nil && tree.isSayingVerb($0.index) }
  }

  /// True where words within a quotation are left out.
  private var leavesOutOfQuote: Bool {
    let words = printedWords().map(\.index).filter { quotes.pair(at: $0) != nil }
    guard let first = words.first, let last = words.last, first <= last else { return false }
    // Of the quotation that the event stands in, the beginning too.
    let start = quotes.pair(at: first).flatMap { quotes.inner[$0].first } ?? first
    return words.count < (min(start, first)...last).count { quotes.pair(at: $0) != nil && !isMark($0) }
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
