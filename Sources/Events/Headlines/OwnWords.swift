import Syntax

extension HeadlineWriter {
  /// The sentence as it is written, cut at its end where it is too long: the safe answer where the parse has gone wrong.
  /// Nil where the event's word would not be in it.
  func ownWords(
    _ sentence: Int, _ trigger: Int, _ telling: Telling, _ times: HeadlineTimes
  ) -> String? {
    let tree = trees[sentence]
    guard tree.count < 150 else { return nil }
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.add(tree.indices)
    draft.path = [trigger]
    draft.strikeDateline()
    draft.path = []
    draft.strikeBrackets()
    draft.strikeLabel()
    if let first = draft.firstWord, ["and", "but", "or", "nor"].contains(tree.lemmas[first]) {
      draft.remove(first)
    }
    draft.ownTime = times.dating
    draft.strikeOpenings(times)
    draft.strikePlainTimes(times)
    draft.timexes = times.all
    draft.strikeOwnDay(times)
    for index in tree.indices.dropFirst() where tree.forms[index] == "also" && draft.quotes.pair(at: index) == nil {
      draft.remove(index)
    }
    draft.nameTimes(times, limit: Self.limit)
    if let root = tree.sentence.root { name(in: &draft, .clause(root), top: root, sentence: sentence) }
    guard draft.length > Self.limit else {
      guard draft.isPrinted(trigger) else { return nil }
      let line = draft.printed()
      return tree.count < 6
        ? row(before: sentence).map { "\($0): \(line.prefix(1).lowercased() + line.dropFirst())" } ?? line : line
    }
    if doubts[sentence] == 0, let root = tree.sentence.root {
      draft.path = Set([trigger] + tree.ancestors(of: trigger))
      if let lighter = draft.withoutAsides(top: root, limit: Self.limit), lighter.isSound, lighter.length > 70 {
        return lighter.printed()
      }
    }
    if let said = Attribution(tree), said.isLast, trigger < said.words.lowerBound {
      for index in said.words { draft.remove(index) }
    }
    draft.cutEnd(Self.limit)
    guard draft.isSound, !draft.isCutBadly(trigger), draft.isPrinted(trigger) else { return nil }
    return draft.printed()
  }

  /// The words from the conjunction before an event to the end of its clause, where the parse has broken its subject: "since
  /// | details of the sale and of gifts to guards first emerged". Nil where no conjunction stands before.
  func clauseWords(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> String? {
    let tree = trees[sentence]
    guard tree[trigger].xpos.isFinite,
      let start = (max(0, trigger - 30)..<trigger).last(where: { index in
        ["after", "as", "because", "since", "when", "while"].contains(tree.lemmas[index])
          && [.adposition, .subordinatingConjunction, .adverb].contains(tree[index].tag)
      }), start + 1 < trigger, [.determiner, .noun, .properNoun, .pronoun].contains(tree[start + 1].tag),
      !(start..<trigger).contains(where: { tree[$0].xpos.isFinite || tree.forms[$0] == "," })
    else { return nil }
    let end = (trigger..<tree.count).first { [",", ";", "."].contains(tree.forms[$0]) } ?? tree.count
    var draft = Draft(tree: tree, spans: spans[sentence], trigger: trigger)
    draft.path = [trigger]
    draft.timexes = times.all
    draft.add(start + 1..<end)
    draft.strikeTimes(times)
    draft.nameTimes(times, limit: Self.limit)
    draft.cutEnd(Self.limit)
    return draft.isSound && draft.isPrinted(trigger) ? draft.printed() : nil
  }

  /// "Quarterly dividend 15 cts vs 12 cts": the row of the table that a row like "Pay May 1" goes on.
  private func row(before sentence: Int) -> String? {
    guard let number = (max(0, sentence - 3)..<sentence).last(where: { trees[$0].count > 5 }) else { return nil }
    let tree = trees[number]
    guard tree.count < 17, tree.forms.last != ".", tree.indices.contains(where: { tree[$0].tag == .numeral }),
      !tree.indices.contains(where: { tree[$0].xpos.isFinite && tree[$0].tag == .auxiliary })
    else { return nil }
    var draft = Draft(tree: tree, spans: spans[number], trigger: 0)
    draft.add(tree.indices)
    draft.strikeBrackets()
    return draft.printed()
  }
}

extension Draft {
  /// "Has been halted since May 9, when workers walked out": without its day nothing has been when they did.
  mutating func strikeWhen(_ times: HeadlineTimes) {
    // "Is scheduled for Friday, when the board will meet"
    guard let dating = times.dating, dating.lowerBound > 1,
      tree.lemmas[dating.lowerBound - 1] == "since"
        || ["due", "expected", "planned", "scheduled", "set", "slated"].contains(tree.forms[dating.lowerBound - 2]),
      !keeps[dating.lowerBound],
      let word = (dating.upperBound..<min(tree.count, dating.upperBound + 2)).first(where: { tree.lemmas[$0] == "when" }
      ),
      keeps[word], let clause = tree.ancestors(of: word).first(where: { tree[$0].tag == .verb })
    else { return }
    strikePhrase(clause)
  }

  /// "Raised the fare, effective today": under that day the words say nothing.
  mutating func strikeEffective(_ trigger: Int, _ times: HeadlineTimes) {
    guard let dating = times.dating, trigger > 3, tree.lemmas[trigger] == "effective", tree.forms[trigger - 1] == ",",
      trigger < dating.lowerBound, dating.lowerBound - trigger < 3,
      dating.upperBound == tree.count || tree[dating.upperBound].tag == .punctuation,
      window.contains(where: { keeps[$0] && $0 < trigger && tree[$0].xpos.isFinite })
    else { return }
    for index in trigger - 1..<dating.upperBound { remove(index) }
  }

  /// "He resigned, two weeks after the raid": without the length no comma stands before "after".
  mutating func strikeCommas(_ times: HeadlineTimes) {
    for words in times.all where words.lowerBound > 0 && words.upperBound < tree.count && !keeps[words.lowerBound] {
      let comma = words.lowerBound - 1
      guard keeps[comma], tree.forms[comma] == ",", keeps[words.upperBound],
        ["after", "before"].contains(tree.lemmas[words.upperBound])
      else { continue }
      remove(comma)
    }
  }

  /// "However, …", "Earlier Sunday, …": what ties a sentence to the one before, and the event's own time, before a comma.
  mutating func strikeOpenings(_ times: HeadlineTimes) {
    removeConnective()
    guard let own = times.dating, window.contains(own.lowerBound), own.upperBound + 3 < tree.count,
      tree.forms[own.upperBound] == ",", case let words = withLeads(own), words.lowerBound == 0,
      !(0...own.upperBound).contains(where: path.contains), quotes.pair(at: own.lowerBound) == nil,
      !["end", "start", "when"].contains(tree.lemmas[own.upperBound + 1])
    else { return }
    for index in 0...own.upperBound { remove(index) }
  }

  /// Strikes what says when where no parse is needed to know it: "today" by itself, and the event's own time at the end of the
  /// sentence.
  mutating func strikePlainTimes(_ times: HeadlineTimes) {
    let end = window.last { tree[$0].tag != .punctuation } ?? 0
    for words in times.all where window.contains(words.lowerBound) && words.lowerBound > 1 {
      let before = words.lowerBound - 1
      let lead = tree.lemmas[before]
      if words.count == 1, ["today", "yesterday", "tomorrow"].contains(tree.forms[words.lowerBound].lowercased()),
        tree[before].tag != .adposition, words.upperBound == tree.count || tree[words.upperBound].xpos != .pos,
        lead != "than", lead != "as", quotes.pair(at: before) == nil,
        tree[before].tag != .verb
          || words.upperBound < end && !tree[words.upperBound].xpos.isFinite
            && tree[words.upperBound].tag != .punctuation
      {
        remove(words.lowerBound)
      } else if words == times.dating, [.noun, .properNoun].contains(tree[before].tag), words.upperBound < end,
        TimexLeads.openers.contains(tree.lemmas[words.lowerBound]) || tree[words.lowerBound].xpos == .nnp,
        tree[words.upperBound].xpos.isFinite
      {
        for index in words { remove(index) }
      } else if words == times.dating, tree[before].tag == .adposition, before > 1, words.upperBound < end,
        ["in", "on"].contains(lead), [.noun, .properNoun].contains(tree[before - 1].tag),
        tree[words.upperBound].xpos.isFinite
      {
        for index in before..<words.upperBound { remove(index) }
      } else if words == times.dating, tree[before].tag == .verb,
        ![.acl, .aclRelative].contains(tree[before].relation),
        words.upperBound < end,
        TimexLeads.openers.contains(tree.lemmas[words.lowerBound]) || tree[words.lowerBound].xpos == .nnp,
        tree[words.upperBound].xpos == .vbn || tree.forms[words.upperBound] == ","
      {
        for index in words { remove(index) }
      } else if words == times.dating, words.count == 1, lead == "on", words.upperBound < end,
        tree[words.lowerBound].xpos == .nnp,
        [.vbd, .vbn].contains(tree[before - 1].xpos), [.adposition, .punctuation].contains(tree[words.upperBound].tag)
      {
        // "Died on Monday in a clinic"
        for index in before..<words.upperBound { remove(index) }
      } else if words == times.dating, words.upperBound == end + 1 {
        let isBare = TimexLeads.openers.contains(tree.lemmas[words.lowerBound]) || tree[words.lowerBound].xpos == .nnp
        if ["in", "on", "at", "during"].contains(lead), tree[before].tag == .adposition, tree.count > 8,
          tree[before - 1].tag != .verb || tree.child(of: before - 1, .auxPassive) != nil
        {
          for index in before..<words.upperBound { remove(index) }
          if tree[before - 1].tag == .coordinatingConjunction { remove(before - 1) }
        } else if isBare, tree.count > 8, [.noun, .properNoun].contains(tree[before].tag) {
          for index in words { remove(index) }
        }
      }
    }
  }
}
