import Syntax

// What is left of the times of an event: an occasion without its day, a length without what it is counted from, an age.

extension Draft {
  /// "On Sunday, the third anniversary of the flood, they met": "On the third anniversary of the flood, they met".
  mutating func keepOccasion(_ times: HeadlineTimes) {
    guard let own = times.dating, own.lowerBound > 0, own.upperBound + 1 < tree.count,
      form(own.lowerBound - 1) == "on", tree.forms[own.upperBound] == ",", !times.staying.contains(own),
      tree[own.upperBound + 1].tag == .determiner || tree[own.upperBound + 1].xpos == .prpPossessive,
      let end = (own.upperBound + 1..<tree.count).first(where: { tree.forms[$0] == "," }),
      (own.upperBound + 1..<end).contains(where: { Self.occasions.contains(tree.lemmas[$0]) }),
      !(own.upperBound + 1..<end).contains(where: { tree[$0].tag == .verb })
    else { return }
    for index in own.lowerBound..<own.upperBound + 1 { remove(index) }
  }

  private static let occasions: Set<String> = ["anniversary", "birthday", "centenary", "eve", "jubilee"]

  /// "Born in Olen in 1915, she graduated in 1935": what was done then is told under its own date.
  mutating func strikeOpeningDeed(_ trigger: Int, _ times: HeadlineTimes) {
    guard tree.count > 4, trigger > 0, keeps[0], tree[0].xpos == .vbn, let subject = tree.subjectOfOpening(0),
      case let deed = 0..<spans[subject].lowerBound, !deed.contains(trigger), keeps[subject],
      let own = times.dating, !deed.contains(own.lowerBound),
      times.all.contains(where: { deed.contains($0.lowerBound) })
    else { return }
    for index in deed { remove(index) }
  }

  /// "On Oct. 4 a train left the tracks": the date stands before the headline.
  mutating func strikeOpeningTime(_ times: HeadlineTimes) {
    guard let own = times.dating, !times.kept.contains(own) else { return }
    let words = printedWords().map(\.index)
    let opening = words.prefix { $0 < own.upperBound }
    guard let first = opening.first, Array(opening) == Array(first..<own.upperBound), first == own.lowerBound - 1,
      ["in", "on"].contains(form(first)), opening.allSatisfy({ substitutes[$0] == nil }),
      words.count > opening.count + 2, words[opening.count] == own.upperBound,
      [.determiner, .noun, .pronoun, .properNoun].contains(tree[own.upperBound].tag),
      let time = tree.head(of: own), [.obl, .oblUnmarked].contains(tree[time].relation)
    else { return }
    for index in opening { remove(index) }
  }

  /// "Were allowed to return, six days", of "six days after they were told to leave".
  mutating func strikeOpenLength() {
    let words = printedWords().map(\.index)
    guard let last = words.last, last + 1 < tree.count, !keeps[last + 1], TimexLeads.units.contains(tree.lemmas[last]),
      ["after", "before", "earlier", "later"].contains(tree.lemmas[last + 1]), words.count > 4
    else { return }
    var start = last
    while start > 0, keeps[start - 1], tree[start - 1].tag == .numeral || tree[start - 1].tag == .determiner {
      start -= 1
    }
    guard start < last, !(start...last).contains(where: path.contains) else { return }
    for index in start...last { remove(index) }
  }

  /// "Kerns, 61, joined the bank", told under a year long before: the age is that of the day of publication.
  mutating func strikeAge() {
    for index in window where keeps[index] && tree[index].tag == .numeral && index > 1 && index + 1 < tree.count {
      guard tree.forms[index - 1] == ",", tree.forms[index + 1] == ",", tree.isCapital(index - 2),
        let age = Int(tree.forms[index]), (5..<115).contains(age)
      else { continue }
      for place in index - 1...index + 1 { remove(place) }
    }
  }

  /// "Cut its rate from 5 pct on Friday": a day at the end that the date beside the headline says again, whatever of the
  /// clause it stands with; not "the fourth ship lost in 1989", nor where another time stands.
  mutating func strikeClosingTime(_ times: HeadlineTimes) {
    guard let own = times.dating, keeps[own.lowerBound], quotes.pair(at: own.lowerBound) == nil,
      !times.all.contains(where: { $0 != own && keeps[$0.lowerBound] })
    else { return }
    let words = printedWords().map(\.index)
    guard let last = words.last, own.contains(last), last == own.upperBound - 1,
      let place = words.firstIndex(of: own.lowerBound),
      words.count - place == own.count
    else { return }
    let hasLead = place > 0 && words[place - 1] == own.lowerBound - 1 && form(own.lowerBound - 1) == "on"
    let start = hasLead ? own.lowerBound - 1 : own.lowerBound
    guard hasLead || isBareDay(own), let index = words.firstIndex(of: start), index > 3,
      [.noun, .properNoun, .pronoun, .numeral, .adverb].contains(tree[words[index - 1]].tag)
        || form(words[index - 1]) == "own" || isPastEnd(words[index - 1]),
      words[..<index].contains(where: { tree[$0].xpos.isFinite }),
      !words[..<index].contains(where: { tree[$0].xpos == .jjs || isOfOrder($0) }),
      // "Is studying whether it lied in a statement on Friday": what is now is not of that day.
      !times.isOver
        || words.first(where: { tree[$0].xpos.isFinite }).map({ ![.vbz, .vbp].contains(tree[$0].xpos) }) ?? true
    else { return }
    for word in start..<own.upperBound { remove(word) }
    // "In a video posted": without its day it says nothing.
    if isPastEnd(words[index - 1]), words[index - 1] == start - 1 { remove(start - 1) }
  }

  /// "Thursday", "yesterday", without a preposition.
  private func isBareDay(_ own: Range<Int>) -> Bool {
    own.count == 1 && own.lowerBound > 0 && tree[own.lowerBound - 1].tag != .adposition
      && (form(own.lowerBound).hasSuffix("day") || form(own.lowerBound) == "today")
  }

  /// "A video posted": a participle that describes a noun needs no more.
  private func isPastEnd(_ word: Int) -> Bool {
    tree[word].xpos == .vbn && tree[word].relation == .acl && !path.contains(word)
  }
}
