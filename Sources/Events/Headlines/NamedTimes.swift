import Dates
import Syntax

/// Times that stand in a headline though they mean nothing under another day than the article's: "last week" is told by
/// its date, in brackets.
extension Draft {
  /// Prints dates for the relative times that are left: "shut last Tuesday" as "shut [on 12 March]", "since yesterday" as
  /// "since [12 March]", "today's vote" as "the [12 March] vote".
  mutating func nameTimes(_ times: HeadlineTimes, limit: Int) {
    for range in times.all {
      guard let date = times.named[range], range.allSatisfy({ keeps[$0] && substitutes[$0] == nil }),
        !range.contains(where: path.contains), quotes.pair(at: range.lowerBound) == nil
      else { continue }
      let isOwner = range.upperBound < window.upperBound && tree[range.upperBound].xpos == .pos
      if isOwner, date.granularity == .week, range != times.dating { continue }
      var named = self
      let words = isOwner && range == times.dating ? "the" : words(date, for: range, isOwner: isOwner)
      named.substitute(words, for: range.lowerBound)
      for index in range.dropFirst() { named.remove(index) }
      if isOwner { named.remove(range.upperBound) }
      // What would not fit says less than the words of the article.
      if named.length <= limit || length > limit { self = named }
    }
  }

  /// The date with what the relative time had within it: a preposition, an article, an "'s".
  private func words(_ date: CalendarDate, for range: Range<Int>, isOwner: Bool) -> String {
    let name = date.words(under: nil)
    let before = range.lowerBound - 1
    if isOwner {
      let next = range.upperBound + 1
      let hasNoun =
        next < window.upperBound && keeps[next]
        && [.noun, .properNoun, .adjective, .numeral, .verb].contains(tree[next].tag)
      return hasNoun ? "the [\(name)]" : "[\(name)'s]"
    }
    let isBehindPreposition =
      before >= 0 && keeps[before] && tree[before].relation != .compoundParticle
      && (tree[before].tag == .adposition && form(before) != "as" || TimexLeads.prepositions.contains(form(before)))
    let isNoun =
      tree.head(of: range).map { head in
        let relation = tree[head].relation
        let isBehindNoun = before >= 0 && keeps[before] && [.noun, .properNoun].contains(tree[before].tag)
        return (relation.isSubject || relation == .obj) && !isBehindNoun
          || [.compound, .amod, .nummod].contains(relation) && tree[head].head >= range.upperBound
      } ?? false
    if isBehindPreposition || isNoun { return "[\(name)]" }
    return date.granularity == .day ? "[on \(name)]" : "[in \(name)]"
  }
}

extension CalendarDate {
  /// True for a date that is said in a word or two.
  var isNameable: Bool { [.day, .week, .month, .season, .year].contains(granularity) }
}
