import Syntax

/// The half of a clause that says its verb once for two things with a time each: "told her husband in 2002 and a doctor
/// in 2012" is "told her husband" under the first year and "told a doctor" under the second.
struct GappedHalf {
  /// What is of the other times: " and a doctor in 2012" under 2002.
  let others: [Range<Int>]
  /// What stands in the place of words of the first half, and which those are; nil under the first time.
  let swap: (slot: Range<Int>, remnant: Range<Int>)?
}

/// Finds the halves of such a clause by the order of its words.
struct GappedHalves {
  let tree: SentenceTree
  let spans: PhraseSpans
  /// The verb.
  let verb: Int
  /// Its times, in the order of the text.
  let times: [Range<Int>]

  /// The half that tells of the time `own`; nil where the halves are not alike, so that one does not stand for the other.
  func half(under own: Range<Int>) -> GappedHalf? {
    guard times.count > 1, let place = times.firstIndex(of: own), let first = times.first, let last = times.last,
      verb < start(of: first), tree[verb].xpos != .vbg || tree.child(of: verb, .aux) != nil
    else { return nil }
    if let half = pairedHalf(place) { return half }
    let remnants = zip(times, times.dropFirst()).compactMap { remnant(between: $0, $1) }
    let slots = remnants.compactMap { slot(of: $0, before: start(of: first)) }
    guard slots.count == times.count - 1, let opening = remnants.first?.lowerBound else { return nil }
    let joint = self.joint(before: opening)
    let end = endOfBoth(behind: last.upperBound)
    guard place > 0 else { return GappedHalf(others: [joint..<end], swap: nil) }
    let other = remnants[place - 1]
    return GappedHalf(others: [joint..<other.lowerBound, other.upperBound..<end], swap: (slots[place - 1], other))
  }

  /// "testify Friday before a committee and Monday before the House", where the times come first.
  private func pairedHalf(_ place: Int) -> GappedHalf? {
    guard times.count == 2, case let (first, second) = (times[0], times[1]), second.upperBound < tree.count,
      first.upperBound < second.lowerBound, tree[first.upperBound].tag == .adposition,
      tree.lemmas[first.upperBound] == tree.lemmas[second.upperBound],
      case let joint = joint(before: start(of: second)), joint < start(of: second),
      first.upperBound <= joint, isPlain(first.upperBound..<joint)
    else { return nil }
    let end = (second.upperBound..<tree.count).first { tree[$0].tag == .punctuation } ?? tree.count
    return place == 0
      ? GappedHalf(others: [joint..<end], swap: nil)
      : GappedHalf(others: [start(of: first)..<second.upperBound], swap: nil)
  }

  /// Where what is said of both halves ends: ", both for cash".
  private func endOfBoth(behind end: Int) -> Int {
    guard end + 1 < tree.count, tree.forms[end] == ",", ["all", "both", "each"].contains(tree.lemmas[end + 1]) else {
      return end
    }
    return (end + 1..<tree.count).first { tree[$0].tag == .punctuation } ?? tree.count
  }

  /// What the second time is of: between what joins it and its preposition.
  private func remnant(between first: Range<Int>, _ second: Range<Int>) -> Range<Int>? {
    var start = first.upperBound
    while start < second.lowerBound, [",", "and", "or", "then", "again"].contains(tree.lemmas[start]) { start += 1 }
    let end = self.start(of: second)
    guard start < end, start > first.upperBound,
      ![.verb, .auxiliary, .punctuation].contains(where: { tag in (start..<end).contains { tree[$0].tag == tag } })
    else { return nil }
    return start..<end
  }

  /// Where a time begins, with its preposition.
  private func start(of time: Range<Int>) -> Int {
    let word = time.lowerBound - 1
    return word > 0 && ["in", "on", "at", "during"].contains(tree.lemmas[word]) ? word : time.lowerBound
  }

  /// Where what joins the second half begins.
  private func joint(before remnant: Int) -> Int {
    var joint = remnant
    while joint > 0, [",", "and", "or", "then", "again"].contains(tree.lemmas[joint - 1]) { joint -= 1 }
    return joint
  }

  /// What a remnant stands for: a phrase with the same preposition right before the time, or the object that ends there.
  private func slot(of remnant: Range<Int>, before end: Int) -> Range<Int>? {
    let word = tree.lemmas[remnant.lowerBound]
    if tree[remnant.lowerBound].tag == .adposition {
      guard let start = (verb + 1..<end).last(where: { tree.lemmas[$0] == word }) else { return nil }
      return isPlain(start..<end) ? start..<end : nil
    }
    guard isLike(remnant) else { return nil }
    if end - verb < 3, let subject = subject(for: remnant) { return spans[subject] }
    guard let object = tree.children(of: verb, .obj, .iobj).first(where: { $0 > verb && $0 < end }),
      case let slot = spans[object].lowerBound..<end, slot.lowerBound > verb, isPlain(slot)
    else { return nil }
    return slot
  }

  /// The subject, where the remnant is another: "She was born in 1950 and her brother in 1952".
  private func subject(for remnant: Range<Int>) -> Int? {
    guard tree.child(of: verb, .obj, .iobj, .ccomp, .xcomp) == nil,
      let subject = tree.children(of: verb, .nsubj, .nsubjPassive).first, spans[subject].upperBound <= verb,
      isPlain(spans[subject])
    else { return nil }
    let isMany = [subject, remnant.upperBound - 1].map { [.nns, .nnps].contains(tree[$0].xpos) }
    return isMany[0] == isMany[1] || tree[verb].xpos == .vbd && tree.lemmas[verb] != "be" ? subject : nil
  }

  /// True for words without a verb and a mark: they are one phrase.
  private func isPlain(_ words: Range<Int>) -> Bool {
    !words.contains { [.verb, .auxiliary, .punctuation].contains(tree[$0].tag) }
  }

  /// True for a remnant that says by itself what it is: not "the second", "another".
  private func isLike(_ remnant: Range<Int>) -> Bool {
    let last = remnant.upperBound - 1
    return [.noun, .properNoun, .numeral].contains(tree[last].tag)
      && !["another", "one", "other", "second", "third", "last", "two"].contains(tree.lemmas[last])
  }
}

extension Draft {
  /// Leaves the words of one half of a clause.
  mutating func tell(_ half: GappedHalf) {
    for words in half.others { for index in words { remove(index) } }
    guard let swap = half.swap else { return }
    for index in swap.slot { remove(index) }
    insert(swap.remnant, at: swap.slot.lowerBound)
  }
}

extension HeadlineWriter {
  /// The headline of an event that its clause tells with others by one verb: "She told a doctor", of "told her husband
  /// in 2002 and a doctor in 2012".
  func half(_ sentence: Int, _ trigger: Int, _ times: HeadlineTimes) -> String? {
    guard times.kept.count > 1, let own = times.dating,
      let half = GappedHalves(tree: trees[sentence], spans: spans[sentence], verb: trigger, times: times.kept)
        .half(under: own)
    else { return nil }
    var times = times
    times.staying.subtract(times.kept)
    times.kept = []
    var finder = TellingFinder(tree: trees[sentence], spans: spans[sentence], times: times)
    let telling = finder.telling(of: trigger)
    let draft = draft(telling, finder, sentence, trigger, times, half: half)
    let isTold = half.swap.map { swap in swap.remnant.contains { draft.keeps[$0] } } ?? true
    return draft.isSound && draft.isPrinted(trigger) && isTold ? draft.printed() : nil
  }
}
