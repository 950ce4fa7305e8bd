import Syntax

extension SentenceTree {
  /// The verb by which somebody says what the clause at `index` says: above it, or beside it.
  func attribution(of index: Int) -> Int? {
    if self[index].relation == .ccomp, let head = head(of: index), isPlainSaying(head) {
      return head < index || isSetOff(head) ? head : nil
    }
    return children(of: index).first {
      self[$0].relation == .parataxis && isSayingVerb($0) && subject(of: $0) != nil && ($0 < index || isSetOff($0))
    }
  }

  /// "She was pleased Lorn had said so": who says what stands before has a mark before.
  private func isSetOff(_ verb: Int) -> Bool {
    let first = min(verb, subject(of: verb) ?? verb)
    return (max(0, first - 12)..<verb).contains { self[$0].tag == .punctuation && self[$0].xpos != .hyphen }
  }

  /// A noun without apposition, relative clause and what follows them.
  func plainPhrase(of index: Int, _ spans: PhraseSpans) -> Range<Int> {
    let phrase = spans[index]
    let end = children(of: index).first {
      guard $0 > index, spans[$0].lowerBound > index else { return false }
      switch self[$0].relation {
      case .appos, .dep:
        return [",", "--", "_", "("].contains(forms[spans[$0].lowerBound - 1]) || forms[spans[$0].lowerBound] == ","
      case .amod, .nummod: return forms[spans[$0].lowerBound] == ","  // "Otis Greer, 71"
      case .acl, .aclRelative, .parataxis, .advcl, .list: return true
      default: return false
      }
    }
    return phrase.lowerBound..<(end.map { spans[$0].lowerBound } ?? phrase.upperBound)
  }

  /// A phrase with what the parse has broken off its name: "Jan van der | Meer", "<Lorne Paper | Mills Ltd>".
  func wholeName(_ phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    while start > 0, start < count, isName(start) || particles.contains(forms[start].lowercased()),
      isName(start - 1) || particles.contains(forms[start - 1].lowercased())
    { start -= 1 }
    if start > 0, start < phrase.lowerBound, forms[start - 1] == "<" { start -= 1 }
    var end = phrase.upperBound
    while end < count, end > start, isName(end - 1), isName(end) { end += 1 }
    return start..<end
  }

  private func isName(_ index: Int) -> Bool { [.nnp, .nnps].contains(self[index].xpos) }

  private var particles: Set<String> { ["van", "der", "den", "von", "de", "bin", "al", "del", "della", "du", "dos"] }

  /// A speaker, whose name the parse may have broken in two before the verb.
  func speakerPhrase(of verb: Int, _ speaker: Int, _ spans: PhraseSpans) -> Range<Int> {
    var phrase = wholeName(plainPhrase(of: speaker, spans))
    // "Trade | and ministry sources said"
    if let first = phrase.first, first > 0, self[first].tag == .coordinatingConjunction {
      let start = (0..<first).last { self[$0].tag == .punctuation }.map { $0 + 1 } ?? first
      if first - start < 6 { phrase = start..<phrase.upperBound }
    }
    phrase = wholeTitle(phrase, of: verb)
    guard let last = children(of: verb).last(where: { $0 < verb && self[$0].relation.isSubject }), last > speaker,
      (spans[last].lowerBound...last).contains(phrase.upperBound)
    else { return phrase }
    return phrase.lowerBound..<plainPhrase(of: last, spans).upperBound
  }

  /// "The Olen Foreign Affairs Department", "Finance and Mills Minister Otto bin Lorne": a name that the parse cut in two, up to
  /// the verb.
  private func wholeTitle(_ phrase: Range<Int>, of verb: Int) -> Range<Int> {
    guard let last = phrase.last, last < verb, [.nnp, .nnps].contains(self[last].xpos) else { return phrase }
    var (start, end) = (phrase.lowerBound, phrase.upperBound)
    while start > 1, ![.determiner, .punctuation].contains(self[start].tag), isCapital(start - 1),
      self[start - 1].tag != .punctuation
    {
      start -= 1
    }
    if start < phrase.lowerBound, start > 0, self[start - 1].xpos == .dt { start -= 1 }
    let rest = end..<verb
    let isName = rest.allSatisfy {
      [.nnp, .nnps, .hyphen].contains(self[$0].xpos) || forms[$0] == "and" || Self.particles.contains(forms[$0])
    }
    if isName, let final = rest.last, isCapital(final) { end = verb }
    return start..<end
  }

  /// Small words within names.
  private static let particles: Set<String> = ["al", "bin", "da", "de", "del", "der", "di", "ibn", "van", "von"]

  /// A verb with its auxiliaries.
  func verbGroup(of index: Int) -> Range<Int> {
    let first = children(of: index).first { $0 < index && [.aux, .auxPassive].contains(self[$0].relation) }
    if let first, (first..<index).allSatisfy({ self[$0].head == index }) { return first..<index + 1 }
    return index..<index + 1
  }
}
