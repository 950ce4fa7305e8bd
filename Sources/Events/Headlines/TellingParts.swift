import Syntax

/// A part of a sentence with a date of its own: under that date stands its clause, and not the one around it.
///
/// "The heat broke a mark set in 1931" tells of 1931 that the mark was set. Where such a part hangs the parse of a long
/// sentence seldom knows; where it begins and ends its words say.
struct TellingPart: Equatable {
  /// What the part is to what stands before it.
  enum Kind {
    /// "a mark | set in 1931"
    case participle
    /// "a clerk | who resigned in May"
    case relative
    /// "a couple | whose car was found in May"
    case owner
    /// "a nurse | whom he married in 1957"
    case object
    /// "since | the boat sank on May 6"
    case clause
  }

  let kind: Kind
  /// The noun that it tells of, where that stands before it.
  var noun = 0..<0
  /// Its words, without the one that opens it.
  let words: Range<Int>
}

/// Finds the part of a sentence that a verb and a date stand in.
struct TellingPartFinder {
  let tree: SentenceTree
  let quotes: QuotePairs
  /// The words that date the event.
  let dating: Range<Int>
  let timexes: [Range<Int>]

  /// The part whose verb is `trigger`; nil where that is the verb of the sentence, or the date stands elsewhere.
  func part(of trigger: Int) -> TellingPart? {
    guard [.vbd, .vbn].contains(tree[trigger].xpos) || tree.child(of: trigger, .cop) != nil, tree.count < 150,
      trigger + 1 < tree.count
    else {
      return nil
    }
    let first = firstOfGroup(trigger)
    guard first > 0 else { return nil }
    guard
      let part = participle(trigger, first) ?? revealed(trigger, first) ?? relative(trigger, first)
        ?? clause(trigger, first)
    else { return nil }
    let whole = min(part.words.lowerBound, dating.lowerBound)..<part.words.upperBound
    guard dating.lowerBound >= part.words.lowerBound - 3, dating.upperBound <= part.words.upperBound,
      !(whole.lowerBound..<part.words.lowerBound).contains(where: { tree[$0].tag == .verb })
    else { return nil }
    return part
  }

  /// The first word of a verb with its helpers and the adverbs and times among them.
  private func firstOfGroup(_ verb: Int) -> Int {
    var first = verb
    while first > 0 {
      if let time = timexes.first(where: { $0.upperBound == first }) {
        first = time.lowerBound
        if first > 0, ["in", "on"].contains(tree.lemmas[first - 1]) { first -= 1 }
        continue
      }
      guard tree[first - 1].tag == .auxiliary || tree[first - 1].tag == .adverb && tree[first - 1].xpos != .wrb else {
        break
      }
      first -= 1
    }
    return first
  }

  private func isFinite(_ verb: Int, from first: Int) -> Bool {
    (first...verb).contains { tree[$0].xpos.isFinite }
  }

  // MARK: - Kinds

  /// "A mark set in 1931", "the plan, filed in May, was dropped": a participle right behind its noun.
  private func participle(_ verb: Int, _ first: Int) -> TellingPart? {
    guard !(first..<verb).contains(where: { tree[$0].tag == .auxiliary }), first == verb || tree[verb].xpos == .vbn,
      !HeadlineWords.ofThemselves.contains(tree.lemmas[verb]) || tree.forms[verb] == "begun",
      !HeadlineWords.loose.contains(tree.lemmas[verb]), !ClauseMends.pastOnly.contains(tree.forms[verb].lowercased()),
      tree.child(of: verb, .ccomp) == nil
    else { return nil }
    let end = end(behind: verb)
    if tree.forms[first - 1] == "," {
      guard end < tree.count, isFiniteBehindComma(end), tree[verb].xpos == .vbn || isTransitive(verb),
        let noun = subject(before: first - 1)
      else { return nil }
      return TellingPart(kind: .participle, noun: noun, words: first..<end)
    }
    // "A plan filed in May was dropped": the finite verb behind shows that "filed" is none.
    let isBeforeFinite = end < tree.count && tree[end].xpos.isFinite
    guard let noun = noun(before: first),
      // "Two men whose boat capsized on Friday were found": their boat did.
      noun.lowerBound == 0 || tree[noun.lowerBound - 1].xpos != .wpPossessive,
      isTransitive(verb) || isBeforeFinite && tree[end].tag == .auxiliary && !tree.isSayingVerb(verb),
      // "The plan the town unveiled last month would help", "the phrase Lorn cited in May was"
      !isNameBehindNoun(noun),
      noun.lowerBound == 0 || ![.noun, .properNoun].contains(tree[noun.lowerBound - 1].tag),
      // "The value of the boats sold in May was": that is told, and not that they were sold.
      !isBeforeFinite || noun.lowerBound == 0 || tree.lemmas[noun.lowerBound - 1] != "of",
      isBeforeFinite || !isCompared(noun),
      // "The sum that a jury awarded": a deed of the noun.
      isBeforeFinite || noun.lowerBound == 0
        || tree.lemmas[noun.lowerBound - 1] != "that" && ![.wdt, .wp, .wrb].contains(tree[noun.lowerBound - 1].xpos)
    else { return nil }
    let isObject =
      tree[verb].xpos == .vbn && tree[verb].relation == .acl && (0..<noun.lowerBound).contains { tree[$0].tag == .verb }
      && !opens(noun)
    guard isObject || isBeforeFinite, !tree.children(of: verb, .obj).contains(where: { $0 > verb }),
      [.adposition, .properNoun, .adjective, .adverb].contains(tree[verb + 1].tag) || dating.lowerBound == verb + 1
    else { return nil }
    return TellingPart(kind: .participle, noun: noun, words: first..<end)
  }

  private func isNameBehindNoun(_ noun: Range<Int>) -> Bool {
    guard noun.count > 1, let last = noun.last, tree[last].tag == .properNoun, tree[last - 1].tag == .noun else {
      return false
    }
    return PersonWords.kind(tree.lemmas[last - 1]) == nil
  }

  private func isTransitive(_ verb: Int) -> Bool {
    HeadlineWords.transitive.contains(tree.lemmas[verb]) || ["pledge", "promise"].contains(tree.lemmas[verb])
      || HeadlineWords.participles.contains(tree.forms[verb].lowercased())
  }

  /// "Up from the 58,000 cars sold last year": a figure to compare with tells nothing by itself.
  private func isCompared(_ noun: Range<Int>) -> Bool {
    guard noun.lowerBound > 0, noun.contains(where: { tree[$0].tag == .numeral }) else { return false }
    let word = tree.lemmas[noun.lowerBound - 1]
    return TimexLeads.comparing.contains(word) || ["to", "with"].contains(word)
  }

  /// "It emerged that the siren had been cut off": what came out is told by itself.
  private func revealed(_ verb: Int, _ first: Int) -> TellingPart? {
    guard isFinite(verb, from: first),
      let that = (0..<first).first(where: { tree.lemmas[$0] == "that" }), that > 1, that < 6,
      (0..<that).contains(where: { tree.lemmas[$0] == "it" }),
      (1..<that).contains(where: { ["emerge", "transpire"].contains(tree.lemmas[$0]) }),
      !(that + 1..<first).contains(where: {
        [",", ";"].contains(tree.forms[$0]) || tree[$0].xpos.isFinite && tree[$0].tag == .auxiliary
      })
    else { return nil }
    return TellingPart(kind: .clause, words: that + 1..<end(behind: verb))
  }

  /// "A clerk who resigned", "a couple whose car was found", "a nurse whom he married".
  private func relative(_ verb: Int, _ first: Int) -> TellingPart? {
    guard isFinite(verb, from: first) || isOwners(verb, first) else { return nil }
    let word = first - 1
    if ["who", "which"].contains(tree.lemmas[word]) || tree[word].xpos == .wdt {
      guard let noun = noun(before: word) ?? subject(before: word - 1) else { return nil }
      return TellingPart(kind: .relative, noun: named(noun), words: first..<end(behind: verb))
    }
    guard let start = startOfSubject(before: first), start > 0 else { return nil }
    if tree[start].xpos == .wpPossessive {
      guard let noun = noun(before: start) else { return nil }
      return TellingPart(kind: .owner, noun: noun, words: start + 1..<end(behind: verb))
    }
    let isObject =
      tree.forms[start - 1].lowercased() == "whom"
      // "a deal that his brother made in 2012"
      || tree[start - 1].xpos == .wdt && tree[verb].relation == .aclRelative && tree.child(of: verb, .obj) == nil
        && (tree.lemmas[verb] == "make" || HeadlineWords.transitive.contains(tree.lemmas[verb]))
    guard isObject, let noun = noun(before: start - 1) else { return nil }
    return TellingPart(kind: .object, noun: noun, words: start..<end(behind: verb))
  }

  /// "whose boat capsized on Friday": a past that was read as a participle.
  private func isOwners(_ verb: Int, _ first: Int) -> Bool {
    first == verb && tree[verb].xpos == .vbn && tree.forms[verb].hasSuffix("ed")
      && startOfSubject(before: first).map { tree[$0].xpos == .wpPossessive } ?? false
  }

  /// "Lorne Paper, another firm that": the name of what an apposition describes.
  private func named(_ noun: Range<Int>) -> Range<Int> {
    let comma = noun.lowerBound - 1
    guard comma > 0, tree.forms[comma] == ",", tree[noun.lowerBound].tag == .determiner,
      tree[comma - 1].tag == .properNoun
    else { return noun }
    return self.noun(before: comma) ?? noun
  }

  /// "Since the boat sank", ", and in May the two met": a clause with its subject behind what joins it to another.
  private func clause(_ verb: Int, _ first: Int) -> TellingPart? {
    guard isFinite(verb, from: first), let start = startOfSubject(before: first), start > 0,
      tree.forms[start].lowercased() != "there", ![.wdt, .wp].contains(tree[start].xpos)
    else { return nil }
    // "“They cut the staff in January and the roof fell in May”": each under its month.
    if quotes.isMark(start - 1), case let end = end(behind: verb), end == dating.upperBound,
      let pair = quotes.pair(at: verb),
      timexes.contains(where: { $0.lowerBound > end && quotes.pair(at: $0.lowerBound) == pair })
    {
      return TellingPart(kind: .clause, words: start..<end)
    }
    var opener = start - 1
    // "And in January the two were tied"
    if let time = timexes.first(where: { $0.upperBound == start }), time == dating {
      opener = time.lowerBound - (["in", "on"].contains(tree.lemmas[max(0, time.lowerBound - 1)]) ? 2 : 1)
    }
    guard opener > 0 else { return nil }
    let word = tree.forms[opener].lowercased()
    // "The outlook for plant and machinery was bright": without a comma or a time before it, a noun may be one of two.
    // "The rallies after the verdict lasted a week": without a verb before it, it opens no clause.
    let isBehindVerb = opener == 0 || (0..<opener).contains { tree[$0].xpos.isFinite }
    // "May vote after the rules are printed": a plan.
    let isPlan = (first...verb).contains { [.vbz, .vbp].contains(tree[$0].xpos) && tree.lemmas[$0] != "have" }
    guard isBehindVerb, !isPlan,
      Self.openers.contains(word)
        || ["and", "but"].contains(word)
          && (tree.forms[opener - 1] == "," || opener < start - 1 || timexes.contains { $0.upperBound == opener })
    else { return nil }
    return TellingPart(kind: .clause, words: start..<end(behind: verb))
  }

  private static let openers: Set<String> = ["after", "before", "since", "when", "where"]

  // MARK: - Where it begins and ends

  /// Where a part ends: before a mark, before what is joined to its date, before a verb of the clause around it.
  private func end(behind verb: Int) -> Int {
    var isOpen = tree.isSayingVerb(verb)
    for index in verb + 1..<tree.count {
      if timexes.contains(where: { $0.contains(index) && $0.lowerBound < index }) { continue }
      if [",", ";", ":", ".", "("].contains(tree.forms[index]) || quotes.isMark(index) { return index }
      if tree[index].tag == .punctuation, tree[index - 1].extent.end < tree[index].extent.start { return index }
      if index == dating.upperBound, tree[index].tag == .coordinatingConjunction, !isOpen { return index }
      if Self.subordinators.contains(tree.lemmas[index]) || tree[index].tag == .coordinatingConjunction
        || [.wdt, .wp, .wrb, .wpPossessive].contains(tree[index].xpos)
      {
        isOpen = true
      }
      // "In the year started May 1"
      if HeadlineWords.temporal.contains(tree.lemmas[index]), TimexLeads.units.contains(tree.lemmas[index - 1]) {
        continue
      }
      if tree[index].xpos.isFinite, !isOpen, tree[index - 1].tag != .pronoun, index > verb + 1 { return index }
    }
    return tree.count
  }

  private static let subordinators: Set<String> = [
    "after", "as", "because", "before", "if", "since", "that", "though", "although", "until", "while", "whether",
  ]

  private func isFiniteBehindComma(_ comma: Int) -> Bool {
    guard tree.forms[comma] == ",", comma + 2 < tree.count else { return false }
    return tree[comma + 1].xpos.isFinite || tree[comma + 1].tag == .adverb && tree[comma + 2].xpos.isFinite
  }

  /// The noun phrase that ends right before a word, a comma and an age left out: "the plan", no "in the town".
  private func noun(before word: Int) -> Range<Int>? {
    var end = word
    if end > 0, tree.forms[end - 1] == "," { end -= 1 }
    if end > 2, tree[end - 1].tag == .numeral, tree.forms[end - 2] == "," { end -= 2 }
    // "Vale shares, which": no verb stands before ", which".
    let isMisread = end < word && end > 1 && tree[end - 1].xpos == .vbz && tree[end - 2].tag == .properNoun
    guard end > 0, isMisread || [.noun, .properNoun].contains(tree[end - 1].tag),
      !timexes.contains(where: { $0.contains(end - 1) })
    else { return nil }
    // "A couple in their 70s whose"
    if end > 3, tree.forms[end - 1].hasSuffix("0s"), tree[end - 2].xpos == .prpPossessive, tree.lemmas[end - 3] == "in"
    {
      return noun(before: end - 3)
    }
    var start = end - 1
    while start > 0, isOfPhrase(start - 1), quotes.pair(at: start - 1) == quotes.pair(at: end - 1) {
      start -= 1
      if tree[start].tag == .determiner || tree[start].xpos == .prpPossessive { break }
    }
    // "Two billion crowns in aid": so much of it.
    if start > 2, ["in", "of"].contains(tree.lemmas[start - 1]), let sum = noun(before: start - 1),
      sum.contains(where: { tree[$0].tag == .numeral })
    {
      start = sum.lowerBound
    }
    return start..<end
  }

  private func isOfPhrase(_ index: Int) -> Bool {
    [.noun, .properNoun, .adjective, .numeral, .determiner].contains(tree[index].tag) && tree[index].xpos != .wdt
      || [.pos, .prpPossessive, .hyphen].contains(tree[index].xpos)
  }

  /// The subject before ", filed in May, was dropped": all from what opens its clause, its own commas included.
  private func subject(before comma: Int) -> Range<Int>? {
    var start = comma
    while start > 0, comma - start < 16 {
      let word = start - 1
      if tree[word].xpos.isFinite || Self.subordinators.contains(tree.lemmas[word]) && tree.lemmas[word] != "as"
        || [.wdt, .wp, .wrb].contains(tree[word].xpos) || [";", ":", "("].contains(tree.forms[word])
        || quotes.isMark(word) || SentenceCuts.printed(tree)?.words.upperBound == start
      {
        break
      }
      start -= 1
    }
    let commas = (start..<comma).filter { tree.forms[$0] == "," }
    if start > 0, let last = commas.last { start = last + 1 }
    let words = start..<comma
    guard words.count < 15, let first = words.first, let last = words.last,
      [.noun, .properNoun].contains(tree[last].tag),
      [.determiner, .noun, .properNoun, .adjective, .numeral].contains(tree[first].tag)
        || tree[first].xpos == .prpPossessive,
      !words.contains(where: { tree[$0].tag == .verb })
    else { return nil }
    return words
  }

  /// True for a noun that the sentence, or a clause in it, begins with.
  private func opens(_ noun: Range<Int>) -> Bool {
    guard noun.lowerBound > 0 else { return true }
    return Self.subordinators.contains(tree.lemmas[noun.lowerBound - 1])
  }

  /// Where the subject of a verb begins that stands right before it.
  private func startOfSubject(before first: Int) -> Int? {
    var start = first
    while start > 0, first - start < 10,
      isOfPhrase(start - 1) || tree[start - 1].tag == .pronoun && ![.wdt, .wp].contains(tree[start - 1].xpos)
        || tree[start - 1].xpos == .wpPossessive || tree.lemmas[start - 1] == "of",
      !timexes.contains(where: { $0.contains(start - 1) })
    {
      start -= 1
      if tree[start].xpos == .wpPossessive { break }
    }
    guard start < first, [.noun, .properNoun, .pronoun, .numeral].contains(tree[first - 1].tag) else { return nil }
    return start
  }
}
