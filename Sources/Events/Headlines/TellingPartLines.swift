import Syntax

// Headlines of the parts of a sentence that have a date of their own.

extension HeadlineWriter {
  /// The headline of an event by its own part of the sentence, where `line` tells another clause with it: "A mark [was]
  /// set", not "The heat broke a mark set in 1931". Nil where the line will do.
  func partLine(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes, insteadOf line: String) -> String? {
    let tree = trees[sentence]
    guard let (part, verb) = part(sentence, trigger, times), !line.contains("]: "),
      tellsBeside(part, line, verb, tree) || isBroken(part, line, verb, tree)
    else { return nil }
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.path = [trigger, verb]
    draft.timexes = times.all
    draft.names = names
    draft.add(part, verb: verb)
    draft.strikeBrackets()
    draft.strikeTimes(times)
    draft.strikeCommas(times)
    // "Took part in the talks this week": the day of the part itself, whatever the parse makes of it.
    if let own = times.dating, own.lowerBound > 0, own.upperBound == part.words.upperBound, draft.isBare(own),
      tree[own.lowerBound - 1].tag != .adposition, draft.quotes.pair(at: own.lowerBound) == nil
    {
      for index in own { draft.remove(index) }
    }
    draft.nameTimes(times, limit: Self.limit)
    name(in: &draft, .clause(verb), top: verb, sentence: sentence)
    if draft.quotes.pair(at: trigger) != nil {
      guard let saying = QuotedSaying(tree, times: times.all), saying.content.contains(trigger) else { return nil }
      draft.attribute([saying.speaker, saying.verb..<saying.listener.upperBound], isFirst: false)
    }
    draft.cutEnd(Self.limit)
    guard draft.isSound, draft.isPrinted(trigger), draft.printedWords().count > 1 else { return nil }
    return draft.printed()
  }

  /// The part that an event and its date stand in, with its verb; a noun's is that of the verb that it hangs on.
  func part(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> (part: TellingPart, verb: Int)? {
    guard let dating = times.dating, trees[sentence].count <= Self.longest else { return nil }
    let tree = trees[sentence]
    let isNoun = tree[trigger].tag == .noun && tree.child(of: trigger, .cop) == nil
    guard let verb = isNoun ? tree.ancestors(of: trigger).first(where: { tree[$0].tag == .verb }) : trigger else {
      return nil
    }
    let finder = TellingPartFinder(
      tree: tree, quotes: QuotePairs(tree, tree.indices), dating: dating, timexes: times.all)
    guard let part = finder.part(of: verb),
      !isNoun || [.relative, .owner].contains(part.kind) && part.words.contains(trigger)
    else {
      return nil
    }
    return (part, verb)
  }

  /// True for a word of what the verb says.
  private func isSaid(_ index: Int, by verb: Int, _ tree: SentenceTree) -> Bool {
    let above = [index] + tree.ancestors(of: index)
    guard let place = above.firstIndex(of: verb) else { return false }
    return above[..<place].contains { tree[$0].relation == .ccomp }
  }

  /// "A siren installed", "Ada Lorn, 66, whose house burned down", "the first visit since the boat sank": no clause.
  private func isBroken(_ part: TellingPart, _ line: String, _ verb: Int, _ tree: SentenceTree) -> Bool {
    let words = line.split(separator: " ")
    switch part.kind {
    case .participle: return !words.contains { $0 == "[was]" || $0 == "[were]" } && !words.contains("said")
    case .owner: return words.contains("whose") || goesOn(behind: part, words, tree)
    case .clause:
      let opener = tree.forms[part.words.lowerBound - 1]
      return ["after", "before", "since"].contains(opener) && words.dropFirst().contains { $0 == opener }
        && !part.words.contains { tree.forms[$0] == opener }
    case .relative:
      // "A couple in their 80s … and a guard, who drowned", read as one clause with another
      let isMisread = tree[verb].relation == .conj && tree.relativeWord(of: verb) != nil
      return goesOn(behind: part, words, tree)
        || isMisread && part.noun.last.map { !line.contains(tree.forms[$0]) } ?? false
    case .object:
      guard let noun = part.noun.last else { return false }
      guard let place = words.firstIndex(of: tree.forms[noun][...]) else { return true }
      // "A deal his brother made": what was done to it stands behind.
      return words.firstIndex(of: tree.forms[verb][...]).map { place < $0 } ?? false
    }
  }

  /// "Ada Lorn, who won in May, and Otto Brandt": the second is one of the list that the first stands in.
  private func goesOn(behind part: TellingPart, _ words: [Substring], _ tree: SentenceTree) -> Bool {
    let end = part.words.upperBound
    let joint = end < tree.count && tree.forms[end] == "," ? end + 1 : end
    guard joint + 1 < tree.count, ["and", "or"].contains(tree.lemmas[joint]),
      // "Had sales of nine crowns in May and profit of one": a noun by itself goes on.
      [.determiner, .properNoun].contains(tree[joint + 1].tag) || joint > end && tree[joint + 1].tag == .noun
    else { return false }
    let rest = (joint + 1..<tree.count).prefix { ![",", ".", ";"].contains(tree.forms[$0]) }
    let letters = Set(words.map(\.letters))
    return !rest.contains { tree[$0].xpos.isFinite }
      && rest.contains {
        [.noun, .properNoun].contains(tree[$0].tag) && letters.contains(tree.forms[$0].letters)
      }
  }

  /// True for a line with a finite verb of another clause than the part's, other than of who said it.
  func tellsBeside(_ part: TellingPart, _ line: String, _ verb: Int, _ tree: SentenceTree) -> Bool {
    let letters = Set(line.split(separator: " ").map(\.letters))
    let own = Set(part.words.map { tree.forms[$0].letters })
    func has(_ index: Int) -> Bool {
      let word = tree.forms[index].letters
      return letters.contains(word) && !own.contains(word)
    }
    return tree.indices.contains { index in
      let isMain =
        tree[index].xpos == .vbn && tree.child(of: index, .aux, .auxPassive) == nil
        && ([.advcl, .root].contains(tree[index].relation) || tree.subject(of: index) != nil)
      guard tree[index].xpos.isFinite || isMain, !isSaid(index, by: verb, tree), !part.words.contains(index),
        !part.noun.contains(index)
      else { return false }
      let other = tree.predicate(of: index)
      guard !part.words.contains(other), !part.noun.contains(other), has(other) else { return false }
      return tree[other].tag == .verb ? !tree.isSayingVerb(other) : has(index)
    }
  }
}

extension Draft {
  /// Begins a draft with a part: its noun, or its own subject, and its words.
  mutating func add(_ part: TellingPart, verb: Int) {
    switch part.kind {
    case .clause: add(part.words)
    case .participle, .relative:
      let isOpen = part.noun.contains { tree.forms[$0] == "," }
      add(part.noun)
      add(part.words, prefix: isOpen ? "," : "")
      guard part.kind == .participle, let head = part.noun.last else { break }
      let noun =
        part.noun.first { [.noun, .properNoun].contains(tree[$0].tag) && !part.noun.contains(tree[$0].head) } ?? head
      substitute((isPlural(noun) ? "[were] " : "[was] ") + tree.forms[verb], for: verb)
    case .owner:
      add(part.words)
      if let first = part.words.first { name(part.noun, before: first) }
    case .object:
      let particle = verb + 1 < part.words.upperBound && tree[verb + 1].relation == .compoundParticle ? 1 : 0
      add(part.words.lowerBound..<verb + 1 + particle)
      add(part.noun)
      add(verb + 1 + particle..<max(verb + 1 + particle, part.words.upperBound))
    }
  }
}
