import Syntax

// Names as the text writes them.

extension SentenceTree {
  /// Words in a row as the text has them, "Brandt-Olen", "Lorne & Kerns Corp": a space where it has one.
  func text(_ words: Range<Int>) -> String {
    words.reduce(into: "") { line, index in
      if index > words.lowerBound, self[index - 1].extent.end < self[index].extent.start { line += " " }
      line += forms[index]
    }
  }

  /// The words of a phrase, those with a hyphen between them as one: "start-up".
  func hyphenated(_ words: Range<Int>) -> [String] {
    words.reduce(into: []) { found, index in
      let isPart = index > words.lowerBound && (isHyphen(index) || isHyphen(index - 1))
      if isPart, let last = found.popLast() {
        found.append(last + forms[index])
      } else {
        found.append(forms[index])
      }
    }
  }

  /// True for what joins two names to one: the hyphen of "Brandt-Olen", the sign of "Lorne & Kerns".
  func joinsNames(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, self[index - 1].tag == .properNoun, self[index + 1].tag == .properNoun else {
      return false
    }
    return forms[index] == "&" || isHyphen(index)
  }
}
