import Syntax

/// A sentence that is a quotation and who said it: "“We will not pay,” said Ada Lorn, the mayor."
///
/// The saying is told with the speaker first, whatever the parse made of the words within the quotation marks: "Ada Lorn
/// said: “We will not pay”"; a deed within the quotation with the speaker last. What does not fit is left out at the end,
/// never within.
struct QuotedSaying {
  /// The speaker, without appositions.
  let speaker: Range<Int>
  /// The verb of saying.
  let verb: Int
  /// Whom it was told: "told the court".
  let listener: Range<Int>
  /// What was said.
  let content: Range<Int>

  /// The saying of a sentence, read from its marks and words; nil when it is no such sentence.
  init?(_ tree: SentenceTree, times: [Range<Int>]) {
    if let first = Self(speakerFirst: tree, times: times) {
      self = first
      return
    }
    guard let attribution = Attribution(tree), attribution.isLast, tree.count < 150 else { return nil }
    let first = attribution.words.lowerBound
    let quotes = QuotePairs(tree, tree.indices)
    guard first > 3, let start = (0..<first).first(where: { tree[$0].tag != .punctuation }),
      let last = (0..<first).last(where: { tree[$0].tag != .punctuation }),
      let pair = quotes.pair(at: start), quotes.pair(at: last) == pair,
      let end = attribution.words.first(where: { tree[$0].tag != .punctuation })
    else { return nil }
    verb = attribution.verb
    content = start..<last + 1
    if end < verb {
      speaker = Self.untilComma(tree, end..<verb, times)
      let isTold = tree.lemmas[verb] == "tell"
      listener = isTold ? Self.untilComma(tree, verb + 1..<attribution.words.upperBound, times) : verb + 1..<verb + 1
    } else {
      listener = verb + 1..<verb + 1
      speaker = Self.untilComma(tree, verb + 1..<attribution.words.upperBound, times)
    }
    if speaker.isEmpty || !speaker.contains(where: { [.noun, .properNoun, .pronoun].contains(tree[$0].tag) }) {
      return nil
    }
  }

  /// "A trader, who was there, said on Friday, “We will not pay”"
  private init?(speakerFirst tree: SentenceTree, times: [Range<Int>]) {
    guard tree.count < 150, let last = tree.indices.last(where: { tree[$0].tag != .punctuation }) else { return nil }
    let quotes = QuotePairs(tree, tree.indices)
    guard let pair = quotes.pair(at: last), let start = quotes.inner[pair].first, start > 2,
      quotes.inner[pair].count > 3,
      let verb = (max(0, start - 8)..<start).last(where: {
        tree[$0].tag == .verb && Attribution.verbs.contains(tree.lemmas[$0])
      }),
      [",", ":"].contains(tree.forms[start - 2]) || verb == start - 2,
      let subject = tree.subject(of: verb), subject < verb, tree[subject].tag != .pronoun
    else { return nil }
    self.verb = verb
    let isTold = tree.lemmas[verb] == "tell" && verb + 1 < start
    listener = isTold ? Self.untilComma(tree, verb + 1..<start - 1, times) : verb + 1..<verb + 1
    content = start..<last + 1
    var end = subject + 1
    while end < verb, tree[end].tag == .properNoun { end += 1 }
    var begin = subject
    while begin > 0, tree.ancestors(of: begin - 1, atMost: 4).contains(subject), tree[begin - 1].tag != .punctuation {
      begin -= 1
    }
    speaker = tree.wholeName(begin..<end)
  }

  /// Where the name of a speaker ends who is called by an office first: "the mayor, Ada Lorn".
  private static func name(after comma: Int, _ tree: SentenceTree) -> Int? {
    guard tree[comma - 1].tag == .noun else { return nil }
    let end = (comma + 1..<tree.count).first { tree[$0].tag != .properNoun } ?? tree.count
    return end > comma + 1 && (end == tree.count || tree[end].tag == .punctuation) ? end : nil
  }

  static func untilComma(_ tree: SentenceTree, _ words: Range<Int>, _ times: [Range<Int>]) -> Range<Int> {
    let end = words.first { index in
      tree[index].tag == .punctuation && tree[index].xpos != .hyphen || tree[index].tag == .auxiliary
        || ["who", "which", "in", "at", "on", "after", "during", "as", "when"].contains(tree.lemmas[index])
        || times.contains { $0.contains(index) }
    }
    guard let end, tree.forms[end] == ",", let last = name(after: end, tree) else {
      return words.lowerBound..<(end ?? words.upperBound)
    }
    return words.lowerBound..<last
  }
}

extension Draft {
  /// "As the mills expect a fall, sellers will wait": of what does not fit as a whole, the main clause is told.
  mutating func strikeOpeningClause(of content: Range<Int>) {
    guard let first = content.first(where: { !isMark($0) }),
      ["although", "as", "because", "if", "though", "when", "while"].contains(tree.lemmas[first]),
      let comma = content.first(where: { $0 > first + 3 && tree.forms[$0] == "," }), comma + 4 < content.upperBound,
      (first..<comma).contains(where: { tree[$0].xpos.isFinite }),
      (comma + 1..<content.upperBound).contains(where: { tree[$0].xpos.isFinite })
    else { return }
    for index in content.lowerBound...comma { remove(index) }
  }
}

extension HeadlineWriter {
  /// The headline of an event in such a sentence; nil when the event's word would not be in it.
  func quoted(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> String? {
    let tree = trees[sentence]
    guard let saying = QuotedSaying(tree, times: times.all),
      saying.verb == trigger || saying.content.contains(trigger)
    else { return nil }
    // The day of a deed stands before the deed, not before "Vance said", which was another day.
    var draft = self.draft(saying, sentence, trigger, times, deedFirst: saying.verb != trigger)
    if saying.verb != trigger, draft.length > Self.limit {
      draft = self.draft(saying, sentence, trigger, times, deedFirst: false)
    }
    if draft.length > Self.limit, saying.verb == trigger { draft.strikeOpeningClause(of: saying.content) }
    draft.cutEnd(Self.limit)
    return draft.isPrinted(trigger) && draft.isSound ? draft.printed() : nil
  }

  /// The speaker and what was said, uncut, in either order.
  private func draft(
    _ saying: QuotedSaying, _ sentence: Int, _ trigger: Int, _ times: HeadlineTimes, deedFirst: Bool
  ) -> Draft {
    let tree = trees[sentence]
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.path = [saying.verb]
    if deedFirst { draft.add(saying.content) }
    draft.add(saying.speaker, prefix: deedFirst ? "," : "")
    let isOpen = saying.speaker.contains { tree.forms[$0] == "," }
    draft.add(saying.verb..<saying.listener.upperBound, prefix: isOpen ? "," : "")
    if !deedFirst { draft.add(saying.content, prefix: ":") }
    if saying.speaker.count == 1, let answer = antecedents.name(for: saying.speaker.lowerBound, in: sentence) {
      draft.substitute(answer.name, for: saying.speaker.lowerBound)
      draft.shortenNames(toFit: Self.limit)
    }
    draft.nameTimes(times, limit: Self.limit)
    return draft
  }
}
