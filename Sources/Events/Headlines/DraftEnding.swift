import Syntax

/// Where a headline can end.
extension Draft {
  /// The last place of the print at which the headline can end so that it fits; nil when it fits as it is. It is whole
  /// when no word before waits for one behind.
  func end(_ limit: Int) -> (place: Int, isWhole: Bool)? {
    let words = printedWords()
    var used = 0
    guard
      let over = words.firstIndex(where: { word in
        used += width(word.index)
        return used > limit + 1
      })
    else { return nil }
    let places = (0..<over).filter { place in
      !isDangling(words[place].index)
        && !(place + 1 < words.count && continues(words[place + 1].index, after: words[place].index))
    }
    let whole = pending(words, isStrict: true)
    var ends = places.filter { whole[$0] == 0 }
    // What needs what follows is an end only where much would be lost with it.
    let closed = ends.filter { place in
      !isWithinList(words[place].index)
        && !(place + 1 < words.count && isNeeded(words[place + 1].index, after: words[place].index))
    }
    if let last = closed.last, let first = ends.last, length(words[last..<first]) < 60 { ends = closed }
    // No quotation is cut where the words before it say enough.
    let outside = ends.filter { place in
      let quote = quotes.pair(at: words[place].index)
      return quote == nil || quotes.pair(at: words[place + 1].index) != quote
    }
    if let last = outside.last, length(words[...last]) > 60 { ends = outside }
    if let last = ends.last {
      let better = ends.last { !isOpenInfinitive(words[$0].index) && !isBeforeOf(words[$0].index) } ?? last
      return (length(words[better..<last]) < 40 ? better : last, true)
    }
    let open = pending(words, isStrict: false)
    return (places.last { open[$0] == 0 } ?? places.last ?? max(over - 1, 0), false)
  }

  /// "The fare will rise, the board said": the comma before who said it stays, whatever was struck before it.
  mutating func restoreComma() {
    guard let verb = tree.sentence.root, window.contains(verb), keeps[verb], tree.isSayingVerb(verb),
      let speaker = tree.subject(of: verb), speaker < verb, spans[speaker].lowerBound > window.lowerBound
    else { return }
    let comma = spans[speaker].lowerBound - 1
    guard tree[comma].xpos == .comma, !keeps[comma], keeps[comma + 1], piece[comma] == piece[verb],
      quotes.pair(at: comma - 1) == nil, window.contains(where: { $0 < comma && keeps[$0] && !isMark($0) })
    else { return }
    restore(comma)
  }

  /// "The clerk, Otto Brandt, pleaded guilty": the comma that closes a name stays, whatever was struck behind it.
  mutating func restoreClosingCommas() {
    var last: Int?
    for index in window where keeps[index] {
      defer { last = index }
      guard let end = last, index > end + 1, tree.forms[end + 1] == ",", piece[end] == piece[index], !isMark(index),
        piece[end + 1] == piece[end], tree[end].tag == .properNoun,
        // "… Otto Brandt, and urged him": two verbs, and no list of names.
        tree[index].tag != .coordinatingConjunction || tree.head(of: index).map({ tree[$0].tag == .verb }) ?? false,
        let comma = (window.lowerBound..<end).last(where: { tree[$0].tag != .properNoun }), end - comma < 5,
        tree.forms[comma] == ",", keeps[comma], comma > window.lowerBound, tree[comma - 1].tag == .noun,
        keeps[comma - 1], PersonWords.kind(tree.lemmas[comma - 1]) != nil, substitutes[comma - 1] == nil,
        !(comma + 1...end).contains(where: { substitutes[$0] != nil }), quotes.pair(at: end) == nil
      else { continue }
      restore(end + 1)
    }
  }

  /// True for a word that never begins what can be left out: a verb in the past, "of" behind "a series".
  private func continues(_ index: Int, after last: Int) -> Bool {
    tree[index].xpos.isFinite || tree[index].xpos == .pos || tree.forms[index] == "/" || tree.lemmas[index] == "per"
      || tree.forms[last] == "/"
      || index == last + 1 && tree[index].extent.start == tree[last].extent.end && tree.forms[index] == "-"
      || tree.lemmas[index] == "of" && HeadlineWords.measures.contains(tree.lemmas[last])
      || index > last + 1 && isMark(last + 1) && isListed(last)
      || ["after", "ago", "before", "earlier", "later"].contains(tree.lemmas[index])
        && PersonWords.times.contains(tree.lemmas[last])
  }

  /// "With seven nations - Kerns", where the list goes on.
  private func isListed(_ last: Int) -> Bool {
    guard tree[last].tag == .properNoun, last > 1, tree.forms[last + 1] == ",",
      let dash = (max(1, last - 3)..<last).first(where: { tree.forms[$0] == "-" || isDash($0) })
    else { return false }
    return tree[dash - 1].extent.end < tree[dash].extent.start
  }

  private func length(_ words: ArraySlice<(index: Int, piece: Int)>) -> Int {
    words.reduce(0) { $0 + width($1.index) }
  }

  private func width(_ index: Int) -> Int {
    (substitutes[index] ?? tree.forms[index]).unicodeScalars.count + 1
  }

  mutating func cut(after place: Int) {
    lostEnd = true
    let words = printedWords()
    var place = place
    // Who said it goes as a whole: no "…, the finance", of "…, the finance ministry said".
    if place + 1 < words.count, let said = Attribution(tree), said.isLast, said.words.contains(words[place + 1].index),
      !words[...place].contains(where: { said.words.contains($0.index) && path.contains($0.index) }),
      !isWhole(said, in: words[...place].map(\.index)),
      let first = words.firstIndex(where: { said.words.contains($0.index) }), first > 0, first <= place
    {
      place = first - 1
    }
    for word in words.dropFirst(place + 1) { remove(word.index) }
  }

  /// True when both the verb of saying and its speaker stand before the cut.
  private func isWhole(_ said: Attribution, in words: [Int]) -> Bool {
    words.contains(said.verb) && (tree.subject(of: said.verb).map(words.contains) ?? true)
  }

  /// For each place of the print, how many words up to it wait for one behind it: a determiner for its noun, a subject
  /// for its verb; where it is strict, also a verb for its object, and whatever the event hangs on.
  private func pending(_ words: [(index: Int, piece: Int)], isStrict: Bool) -> [Int] {
    var places: [Int: Int] = [:]
    for (place, word) in words.enumerated() { places[word.index] = place }
    var change = [Int](repeating: 0, count: words.count + 1)
    for (place, word) in words.enumerated() {
      guard let other = places[tree[word.index].head] else { continue }
      guard other > place || isStrict && (isAwaited(word.index) || path.contains(word.index))
      else {
        continue
      }
      change[min(place, other)] += 1
      change[max(place, other)] -= 1
    }
    var open = 0
    return words.indices.map { place in
      open += change[place]
      return open
    }
  }

  /// "A daily rally to press", where the sentence goes on "for his return"; "a treaty that would tie".
  private func isOpenInfinitive(_ index: Int) -> Bool {
    let isBare = tree[index].xpos == .vb && tree.child(of: index, .mark, .aux) != nil
    let isOpen = tree[index].xpos == .vbn && index + 1 < tree.count && tree[index + 1].tag == .adposition
    return (isBare || isOpen || tree[index].xpos == .vbg)
      && tree.children(of: index).contains { $0 > index && tree[$0].tag != .punctuation && tree[$0].relation != .conj }
  }

  /// "In the aftermath", where the sentence goes on "of the fire".
  private func isBeforeOf(_ index: Int) -> Bool {
    index + 1 < tree.count && keeps[index + 1] && tree.lemmas[index + 1] == "of"
      && (HeadlineWords.ofSomething.contains(tree.lemmas[index]) || tree.lemmas[index].hasSuffix("ion")
        || tree.child(of: index, .det).map { tree.lemmas[$0] == "a" } ?? false || tree.child(of: index, .cop) != nil
        || tree[index].relation == .nmod && tree[index].tag == .noun
        || HeadlineWords.measures.contains(tree.lemmas[index]))
  }

  /// True for what the word before cannot go without: its object, or where something is put.
  private func isAwaited(_ index: Int) -> Bool {
    if tree[index].relation == .obl, let verb = tree.head(of: index) {
      return HeadlineWords.placing.contains(tree.lemmas[verb]) && tree.child(of: verb, .obl) == index
        || isMeasure(index, of: verb)
    }
    // "was quoted as saying that …"
    if tree[index].relation == .advcl, tree[index].xpos == .vbg, tree.lemmas[index] == "say" { return true }
    if [.acl, .advcl].contains(tree[index].relation), let mark = tree.child(of: index, .mark) {
      return tree.lemmas[mark] == "that"
    }
    return Self.awaited.contains(tree[index].relation)
  }

  /// "Grew by only 0.6 percent": how much it was.
  func isMeasure(_ index: Int, of verb: Int) -> Bool {
    index > verb && HeadlineWords.ofThemselves.contains(tree.lemmas[verb]) && tree.child(of: index, .nummod) != nil
      && tree.children(of: verb).first { $0 > verb && tree[$0].relation != .advmod } == index
  }

  private static let awaited: Set<Relation> = [
    .obj, .xcomp, .ccomp, .csubj, .cop, .compoundParticle, .fixed, .flat, .iobj, .nsubj, .nsubjPassive,
  ]

  private func isDangling(_ index: Int) -> Bool {
    if tree.lemmas[index] == "say", tree[index].xpos == .vbg, tree[index].relation == .advcl { return true }
    // "Gunned down"
    if index > 0, ["away", "down", "off", "out", "up"].contains(form(index)), tree[index - 1].tag == .verb {
      return false
    }
    if index + 1 < tree.count, !keeps[index + 1], ["down", "up"].contains(tree.lemmas[index]),
      ["by", "from", "to"].contains(tree.lemmas[index + 1])
    {
      return true
    }
    // "A plan that parents had fought for,": the sentence itself ends a clause so
    if tree[index].tag == .adposition, [.obl, .advmod].contains(tree[index].relation), index > 0,
      tree[index - 1].tag == .verb, index + 1 == tree.count || tree[index + 1].tag == .punctuation
    {
      return false
    }
    // "Was handed in", of "was handed in on Monday"
    if index > 1, index + 1 < tree.count, tree[index + 1].tag == .adposition, tree[index - 1].xpos == .vbn,
      ["in", "on", "over"].contains(tree.forms[index]), tree.head(of: index) == tree.head(of: index + 1)
    {
      return false
    }
    // "Turned himself in", but "likely in" of "likely in engineering"
    let isParticle =
      tree[index].relation == .compoundParticle
      && (index + 1 == tree.count
        || [.adposition, .adverb, .punctuation, .coordinatingConjunction].contains(tree[index + 1].tag))
    // "As long", of "as long as"
    if index > 0, tree.lemmas[index - 1] == "as",
      ["far", "long", "many", "much", "soon", "well"].contains(tree.lemmas[index])
    {
      return true
    }
    // "On its medium", of "medium- and long-term loans"
    if index + 1 < tree.count, tree.forms[index + 1] == "-", tree[index].extent.end == tree[index + 1].extent.start,
      !keeps[index + 1]
    {
      return true
    }
    if tree[index].xpos == .pos, index + 1 < tree.count, !keeps[index + 1], tree[index + 1].tag != .punctuation {
      return true
    }
    return isMark(index)
      || HeadlineWords.dangling.contains(tree.lemmas[index]) && tree[index].relation != .compoundParticle
      || tree[index].tag == .determiner || tree[index].tag == .coordinatingConjunction
      || tree[index].xpos == .prpPossessive
      || tree[index].tag == .adposition && tree[index].xpos != .rp && !isParticle
  }

  /// A participle that a cut has left alone behind a comma: ", called".
  private func isStump(_ last: Int) -> Bool {
    // "Without fearing", of "without fearing he would be seen"
    if tree[last].xpos == .vbg, !path.contains(last),
      tree[last].relation == .acl || lostEnd && last > 0 && tree.forms[last - 1] == ","
        || tree[last].relation == .advcl && tree[last + 1].tag != .punctuation
          && tree.children(of: last).contains(where: { $0 > last })
    {
      return true
    }
    guard tree[last].xpos == .vbn, !path.contains(last), last > 0 else { return false }
    return isSeparator(last - 1) || tree.lemmas[last] == "compare"
  }

  /// "…, Kerns Finance", of "…, Kerns Finance Minister Otto Brandt": the beginning of a name that goes on.
  private mutating func trimBrokenName() {
    let words = printedWords().map(\.index)
    guard let last = words.last, last + 1 < tree.count, !keeps[last + 1], tree[last].xpos == .nnp,
      tree[last + 1].xpos == .nnp, !timexes.contains(where: { $0.contains(last + 1) }),
      let comma = words.suffix(5).last(where: { tree.forms[$0] == "," && $0 < last }),
      !(comma...last).contains(where: path.contains)
    else { return }
    for index in comma...last { remove(index) }
  }

  /// "A statement by Chief Engineer", of "by Chief Engineer Tomas Reddick", "to Lorn and Roads", of "Roads and Bridges Chief":
  /// no name is cut in two.
  private mutating func trimCutName() {
    guard lostEnd else { return }
    let words = printedWords().map(\.index)
    guard words.count > 6, let last = words.last, last + 2 < tree.count, !keeps[last + 1],
      tree[last].xpos == .nnp, !timexes.contains(where: { $0.contains(last + 1) })
    else { return }
    let isName = tree[last + 1].xpos == .nnp && tree[last].extent.end < tree[last + 1].extent.start
    let isPair = ["and", "&"].contains(tree.lemmas[last + 1]) && tree[last + 2].xpos == .nnp
    guard isName || isPair,
      let place = words.lastIndex(where: { tree[$0].xpos != .nnp && tree[$0].tag != .determiner }), place > 4,
      words[(place + 1)...].allSatisfy({ !path.contains($0) }), !path.contains(words[place]),
      isName ? tree[words[place]].tag == .adposition : tree[words[place]].tag == .coordinatingConjunction
    else { return }
    for index in words[place...] { remove(index) }
  }

  /// "A 40.9 million": a word that describes what the cut has taken.
  private func isBeforeItsNoun(_ last: Int) -> Bool {
    guard let noun = tree.head(of: last), noun > last, !keeps[noun], substitutes[last] == nil,
      !timexes.contains(where: { $0.contains(noun) }),
      noun - last < 8,
      (last + 1...noun).allSatisfy({
        !keeps[$0]
          && ([.noun, .properNoun, .adjective, .numeral].contains(tree[$0].tag)
            || [",", "-"].contains(tree.forms[$0]) && tree[last].tag == .properNoun)
      }),
      !(last + 1...noun).contains(where: { tree.forms[$0].contains("<") || tree.forms[$0].contains(">") })
    else { return false }
    return [.compound, .amod, .nummod, .nmodPossessive, .nmodDescription].contains(tree[last].relation)
  }

  /// "To fetch the boy, the lawyers", of "the lawyers have advised against it": a subject without its verb.
  private mutating func trimLoneSubject() {
    let words = printedWords().map(\.index)
    guard let last = words.last, last + 1 < tree.count, !keeps[last + 1], tree[last + 1].tag != .punctuation || lostEnd,
      let place = words.lastIndex(where: { tree.forms[$0] == "," || isDash($0) }), place > 3
    else { return }
    let rest = words[(place + 1)...]
    guard !rest.isEmpty, rest.count < 8, !rest.contains(where: path.contains),
      !rest.contains(where: { tree[$0].tag == .verb || tree[$0].tag == .auxiliary }),
      rest.contains(where: { index in
        tree[index].relation.isSubject && tree.head(of: index).map { $0 > last && !keeps[$0] } ?? false
      })
    else { return }
    for index in words[place...] { remove(index) }
  }

  /// "Fell as the rise of the crown and the order", of which the verb is cut off.
  private mutating func trimClauseWithoutVerb() {
    let words = printedWords().map(\.index)
    guard lostEnd, let last = words.last, last + 1 < tree.count,
      let place = words.lastIndex(where: { ["as", "because", "while", "although"].contains(tree.lemmas[$0]) }),
      place > 3
    else { return }
    let rest = words[(place + 1)...]
    guard rest.count > 3, let first = rest.first,
      tree[first].tag == .determiner || tree[first].tag == .pronoun || tree[first].xpos == .nnp,
      !rest.contains(where: { tree[$0].xpos.isFinite || path.contains($0) }),
      (last + 1..<tree.count).prefix(while: { !isSeparator($0) }).contains(where: { tree[$0].xpos.isFinite })
    else { return }
    for index in words[place...] { remove(index) }
  }

  /// "Jumped to 34 million, with total lending", of "with total lending rising": what it did has gone.
  private mutating func trimAbsolute() {
    guard lostEnd else { return }
    let words = printedWords().map(\.index)
    guard let last = words.last, last + 1 < tree.count, !keeps[last + 1], tree[last + 1].xpos == .vbg,
      let place = words.lastIndex(where: { tree.lemmas[$0] == "with" }), place > 4, words.count - place < 8,
      isSeparator(words[place - 1]), !words[place...].contains(where: { path.contains($0) || tree[$0].tag == .verb })
    else { return }
    for index in words[(place - 1)...] { remove(index) }
  }

  /// "Arguing the town cannot send her home", of "home without a hearing", "to denounce those who back Elin's", of "Elin's
  /// being kept": what is denied, and what is done to an owner, is told wholly or not at all.
  private mutating func trimCutClause() {
    guard lostEnd else { return }
    let words = printedWords().map(\.index)
    guard words.count > 8, let last = words.last, last + 1 < tree.count, !keeps[last + 1],
      tree[last + 1].tag != .punctuation, tree[last + 1].tag != .coordinatingConjunction, quotes.pair(at: last) == nil
    else { return }
    let clauses = ([last] + tree.ancestors(of: last)).filter { index in
      [.acl, .advcl, .aclRelative].contains(tree[index].relation)
        && spans[index].upperBound > last + 1 && spans[index].lowerBound > words[5]
    }
    guard let clause = tree[last].xpos == .pos ? clauses.first : clauses.last(where: denies),
      case let start = spans[clause].lowerBound, !(start...last).contains(where: path.contains)
    else { return }
    for index in words where index >= start && index <= last { remove(index) }
    if let comma = words.last(where: { $0 < start }), isSeparator(comma) { remove(comma) }
  }

  /// True for a clause with "not" or "no" in it, or in the one that it holds.
  private func denies(_ clause: Int) -> Bool {
    tree.isNegated(clause) || tree.children(of: clause, .ccomp, .xcomp).contains(where: tree.isNegated)
  }

  /// "Rose to 3 percent, the worst", of "the worst since 1953": what it is the worst of has gone.
  private mutating func trimBareSuperlative() {
    let words = printedWords().map(\.index)
    guard let last = words.last, tree[last].xpos == .jjs, last + 1 < tree.count, !keeps[last + 1], !path.contains(last),
      let comma = words.suffix(4).last(where: { tree.forms[$0] == "," }), words.count > 5
    else { return }
    for index in words where index >= comma && piece[index] == piece[last] { remove(index) }
  }

  /// Takes off the end what was left there by what was struck behind it.
  mutating func trimEnd() {
    trimCutClause()
    trimAbsolute()
    trimBrokenName()
    trimCutName()
    trimLoneSubject()
    trimClauseWithoutVerb()
    trimOpenClause()
    trimBareSuperlative()
    while let last = printedWords().last?.index, last + 1 < tree.count, !keeps[last + 1], substitutes[last] == nil,
      isDangling(last) || isStump(last) || isBeforeItsNoun(last),
      !path.contains(last), tree[last].tag != .pronoun || [.prpPossessive, .wdt].contains(tree[last].xpos)
    {
      remove(last)
    }
  }
}
