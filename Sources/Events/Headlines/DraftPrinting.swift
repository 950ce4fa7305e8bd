import Syntax

extension String {
  /// The string with its first letter a capital.
  var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }

  /// The name of whoever has something: "Lorne's", "Kerns'".
  var possessive: String { self + (hasSuffix("s") ? "'" : "'s") }

  /// The string with `new` wherever `old` stands; most strings have nothing of it, which one look at their bytes tells.
  func with(_ new: String, insteadOf old: String) -> String {
    guard let first = old.utf8.first, utf8.contains(first) else { return self }
    return replacing(old, with: new)
  }
}

extension StringProtocol {
  /// The letters alone: "Kerns" of "Kerns'".
  var letters: String {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return String(filter(\.isLetter)) }
    let isPlain = utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    return isPlain ? String(self) : String(decoding: utf8.filter { ($0 | 0x20) &- 0x61 < 26 }, as: UTF8.self)
  }
}

extension Draft {
  /// The word that is printed first.
  var firstWord: Int? {
    for (number, piece) in pieces.enumerated() {
      if let first = piece.words.first(where: { stands($0, in: number) && opens($0) }) { return first }
    }
    return nil
  }

  /// True where the first word is a pronoun that waits for its name.
  var opensWithPronoun: Bool {
    guard let first = firstWord, substitutes[first] == nil else { return false }
    return ["it", "its", "he", "his", "she", "her", "they", "their"].contains(form(first))
  }

  /// True for a word of a piece that is printed, the marks at its ends aside.
  private func stands(_ index: Int, in number: Int) -> Bool {
    keeps[index] && piece[index] == number && !quotes.isMark(index) && !isMarkup(index)
  }

  /// True for what a piece can begin with: a word, or a sum of dollars.
  private func opens(_ index: Int) -> Bool { !isMark(index) || tree.forms[index] == "$" }

  /// The words in the order of the print, those struck out left out, and no mark at either end.
  func printedWords() -> [PrintedWord] {
    var words = standingWords()
    removeCommaOfAge(&words)
    if let place = words.firstIndex(where: { tree[$0.index].xpos == .comma }), isLoneComma(place, words) {
      words.remove(at: place)
    }
    removeMarksOfEmptyQuotes(&words)
    if words.contains(where: { [.openBracket, .closeBracket].contains(tree[$0.index].xpos) }) { pairBrackets(&words) }
    return words
  }

  /// A word in print, with its piece.
  typealias PrintedWord = (index: Int, piece: Int)

  /// The words that are not struck out, without the marks at either end of a piece.
  private func standingWords() -> [PrintedWord] {
    var words: [PrintedWord] = []
    words.reserveCapacity(pieces.reduce(0) { $0 + $1.words.count })
    for (number, piece) in pieces.enumerated() {
      var isFirst = true
      for index in piece.words where stands(index, in: number) {
        if isFirst, !opens(index) { continue }
        isFirst = false
        words.append((index, number))
      }
      while let last = words.last, last.piece == number, isTrailing(last.index) { words.removeLast() }
    }
    return words
  }

  /// "Otto Brandt, 44 pleaded guilty": an age without its second comma.
  private func removeCommaOfAge(_ words: inout [PrintedWord]) {
    var place = words.count - 1
    while place > 2 {
      place -= 1
      let index = words[place].index
      guard tree[index].tag == .numeral, tree.forms[words[place - 1].index] == ",",
        tree[words[place + 1].index].xpos.isFinite, tree[words[place - 2].index].tag == .properNoun,
        words[place + 1].index > index + 1
      else { continue }
      words.removeSubrange(place - 1...place)
      place -= 1
    }
  }

  /// Of a quotation whose words were left out, no mark stays: "to the mission, chanting "!"".
  private func removeMarksOfEmptyQuotes(_ words: inout [PrintedWord]) {
    guard !quotes.inner.isEmpty else { return }
    let quoted = Set(words.filter { !isMark($0.index) }.compactMap { quotes.pair(at: $0.index) })
    words.removeAll { word in isMark(word.index) && quotes.pair(at: word.index).map { !quoted.contains($0) } ?? false }
  }

  /// Brackets stand in pairs, and around something.
  private func pairBrackets(_ words: inout [PrintedWord]) {
    if let open = words.lastIndex(where: { tree.forms[$0.index] == "(" }),
      !words[open...].contains(where: { tree.forms[$0.index] == ")" })
    {
      words.remove(at: open)
    }
    if let close = words.firstIndex(where: { tree.forms[$0.index] == ")" }),
      !words[..<close].contains(where: { tree.forms[$0.index] == "(" })
    {
      words.remove(at: close)
      while let last = words.last, isTrailing(last.index) { words.removeLast() }
    }
    words = words.enumerated().filter { place, word in
      let isEmpty =
        tree.forms[word.index] == "(" && place + 1 < words.count && tree.forms[words[place + 1].index] == ")"
      let closesNothing = tree.forms[word.index] == ")" && place > 0 && tree.forms[words[place - 1].index] == "("
      return !isEmpty && !closesNothing
    }.map(\.element)
  }

  /// "Otto Brandt, said": no comma by itself stands between a subject and its verb.
  private func isLoneComma(_ place: Int, _ words: [PrintedWord]) -> Bool {
    guard place > 0, place + 1 < words.count, case let next = words[place + 1].index, tree[next].xpos.isFinite,
      tree.forms[words[place].index] == ",",
      !words.contains(where: { $0.index != words[place].index && isSeparator($0.index) })
    else { return false }
    // "The plan, approved last year, calls for": a participle that was read as a past.
    if tree[next].xpos == .vbd, !ClauseMends.pastOnly.contains(tree.forms[next]), tree.child(of: next, .obj) == nil,
      !tree.isSayingVerb(next) || (next..<tree.count).prefix(8).contains(where: { tree.forms[$0] == "," })
    {
      return false
    }
    let verb = tree.predicate(of: next)
    guard !words[..<place].contains(where: { tree[$0.index].xpos.isFinite }) else { return false }
    guard let subject = tree.subject(of: verb), let index = words.firstIndex(where: { $0.index == subject }) else {
      // "Ada Vale, saw her first film", of "Ada Vale, now 84, who lived here and saw": her "who" went with the age.
      return [.noun, .properNoun].contains(tree[words[place - 1].index].tag)
        && words[..<place].allSatisfy { [.determiner, .adjective, .noun, .properNoun].contains(tree[$0.index].tag) }
    }
    return index < place
  }

  /// True for a word that stands in print.
  func isPrinted(_ index: Int) -> Bool {
    guard keeps[index], piece[index] >= 0, stands(index, in: piece[index]) else { return false }
    // What is left out of the words that stand are marks, and numbers between them.
    if !isMark(index), tree[index].tag != .numeral, ![.openBracket, .closeBracket].contains(tree[index].xpos) {
      return true
    }
    return printedWords().contains { $0.index == index }
  }

  private func isTrailing(_ index: Int) -> Bool {
    isMark(index) && ![")", "]", "%", "!", "?"].contains(tree.forms[index])
  }

  /// True for words that can stand by themselves: they do not begin with a verb that lacks its subject, nor with "which".
  var isSound: Bool {
    guard let first = firstWord else { return false }
    if tree[first].xpos == .vbn, substitutes[first] != nil { return false }  // "[was] founded", without its noun
    if tree[first].tag == .adposition, !printedWords().contains(where: { tree[$0.index].xpos.isFinite }) {
      return false
    }
    if tree.lemmas[first] == "due", !printedWords().contains(where: { tree[$0.index].xpos.isFinite }) { return false }
    // "Injured in the violence": of whom, nothing says.
    if tree[first].xpos == .vbn, !printedWords().contains(where: { tree[$0.index].xpos.isFinite }) { return false }
    if tree[first].xpos.isFinite { return tree[first].xpos == .vbp && tree[first].relation == .root }
    return ![.wdt, .wp].contains(tree[first].xpos)
  }

  /// The words that stand, as a line of text: single spaces, no mark at either end, a capital first.
  func printed() -> String {
    let words = printedWords()
    let isOneQuote = isWithinOneQuote(words)
    let changed = changedQuotes(words)
    var line = ""
    for (place, word) in words.enumerated() {
      let previous = place > 0 ? words[place - 1] : nil
      let next = place + 1 < words.count ? words[place + 1] : nil
      let begins = previous?.piece != word.piece
      let quote = quotes.pair(at: word.index).flatMap { changed.contains($0) ? nil : $0 }
      let before = begins ? nil : previous?.index
      let opens =
        quote != nil && (previous.flatMap { quotes.pair(at: $0.index) } != quote || begins && hasPrefix(word.piece))
      let closes =
        quote != nil
        && (next.flatMap { quotes.pair(at: $0.index) } != quote
          || next?.piece != word.piece && hasPrefix(next?.piece ?? 0))
      if begins { line += pieces[word.piece].prefix }
      let isClitic = begins && tree.forms[word.index].hasPrefix("'") && tree.forms[word.index].utf8.count > 1
      if !line.isEmpty, !isClitic, opens || hasSpace(before: word.index, after: before) { line += " " }
      if opens { line += "\"" }
      let form = substitutes[word.index] ?? plain(word.index)
      line += begins && place > 0 && (!opens || isOneQuote) && isFirst(word.index) ? lowered(form, word.index) : form
      if closes { line += "\"" }
    }
    // "“We drove at night”, she said, “so that we could play”": one quotation, which she broke off.
    let whole = isOneQuote ? line.filter { $0 != "\"" } : line.with(" ", insteadOf: "\" \"")
    // "[Ada Vale] [was] born": one insertion
    return capitalized(whole.with(" ", insteadOf: "] ["))
  }

  /// True for words that all stand within one quotation, which is then none of the headline's.
  private func isWithinOneQuote(_ words: [(index: Int, piece: Int)]) -> Bool {
    guard let first = words.first, let quote = quotes.pair(at: first.index) else { return false }
    return words.allSatisfy {
      quotes.pair(at: $0.index) == quote && ($0.piece == first.piece || pieces[$0.piece].prefix != ":")
    }
  }

  /// The quotations of which words between those that stand are left out: "the press that was installed" told as "the press was
  /// installed". Nobody said that, so it is told without marks; one that speaks of "us" keeps them.
  private func changedQuotes(_ words: [PrintedWord]) -> Set<Int> {
    guard !quotes.inner.isEmpty else { return [] }
    var changed: Set<Int> = []
    for (word, next) in zip(words, words.dropFirst()) {
      guard let quote = quotes.pair(at: word.index), quote == quotes.pair(at: next.index) else { continue }
      let between = word.index + 1..<max(word.index + 1, next.index)
      if next.index < word.index || between.contains(where: { !isMark($0) && !quotes.isMark($0) }) {
        changed.insert(quote)
      }
    }
    return changed.filter { quote in
      !words.contains { quotes.pair(at: $0.index) == quote && HeadlineWords.speakers.contains(tree.lemmas[$0.index]) }
    }
  }

  /// A word without the marks of emphasis: "_resigned_", "*resigned*".
  private func plain(_ index: Int) -> String {
    let form = tree.forms[index]
    guard form.utf8.count > 1, let first = form.utf8.first, let last = form.utf8.last,
      [first, last].contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "*") })
    else { return form }
    let words = form.unicodeScalars.drop { $0 == "_" || $0 == "*" }
    let end = words.lastIndex { $0 != "_" && $0 != "*" }.map { words.index(after: $0) } ?? words.endIndex
    return words.isEmpty ? form : String(words[..<end])
  }

  private func hasPrefix(_ piece: Int) -> Bool { !pieces[piece].prefix.isEmpty }

  /// True when a space belongs between two words that are printed one behind the other; `previous` is nil at the
  /// beginning of a piece.
  private func hasSpace(before index: Int, after previous: Int?) -> Bool {
    guard let previous else { return true }
    if previous == index - 1 { return tree[previous].extent.end < tree[index].extent.start }
    let form = tree.forms[index]
    if [",", ".", ";", ":", ")", "]", "%", "?", "!"].contains(form) { return false }
    if form.hasPrefix("'") || form.hasPrefix("’") || form == "n't" || form == "n’t" { return false }
    return !["(", "[", "$", "#", "£", "€"].contains(tree.forms[previous])
  }

  /// True for the word that begins the sentence, behind a printed dateline too.
  private func isFirst(_ index: Int) -> Bool {
    (0..<index).allSatisfy { isMark($0) || tree[$0].tag == .symbol }
      || index < 20 && SentenceCuts.printed(tree)?.words.upperBound == index
  }

  /// The first word of a sentence as it is written inside one.
  private func lowered(_ form: String, _ index: Int) -> String {
    let next = index + 1 < tree.count ? tree.forms[index + 1].unicodeScalars.first : nil
    guard tree[index].tag != .properNoun, ![.nnp, .nnps].contains(tree[index].xpos), form != "I", !isCapitalWord(index),
      !isBareSpeaker(index), !names.contains(form),
      !(next?.properties.isUppercase ?? false) || ![.adjective, .noun].contains(tree[index].tag),
      let first = form.unicodeScalars.first,
      form.unicodeScalars.dropFirst().allSatisfy({ $0.properties.isLowercase || !$0.properties.isAlphabetic })
    else { return form }
    return first.properties.lowercaseMapping + String(form.unicodeScalars.dropFirst())
  }

  /// "Lacy said": a singular without an article is a name.
  private func isBareSpeaker(_ index: Int) -> Bool {
    guard let verb = tree.head(of: index), tree[index].relation == .nsubj, tree.isSayingVerb(verb) else { return false }
    guard tree.children(of: index).isEmpty else { return false }
    // "Sears said", but "Officials said"
    let isMany =
      tree[index].xpos == .nns && !Self.speakers.contains(tree.lemmas[index])
      && !["ant", "er", "ian", "ist", "man", "or"].contains(where: tree.lemmas[index].hasSuffix)
    return [.nn, .jj].contains(tree[index].xpos) || isMany && PersonWords.kind(tree.lemmas[index]) == nil
  }

  /// Those who speak in the plural, and no persons.
  private static let speakers: Set<String> = [
    "authority", "company", "datum", "document", "expert", "figure", "firm", "group", "market", "newspaper", "paper",
    "people", "record", "report", "source", "statistic", "survey", "union", "witness",
  ]

  /// True for an adjective or noun that is written with a capital anywhere: "Cuban"; and for a word without an article that
  /// no dictionary has: "Nunes said".
  private func isCapitalWord(_ index: Int) -> Bool {
    guard tree[index].tag == .adjective || tree[index].tag == .noun else { return false }
    let word = tree.forms[index]
    return SyntaxModel.english.isCapitalWord(word)
      || tree[index].relation.isSubject && tree.children(of: index).isEmpty && !SyntaxModel.english.hasWord(word)
  }

  private func capitalized(_ line: String) -> String {
    guard let place = line.unicodeScalars.firstIndex(where: { $0 != "\"" && $0 != "[" }),
      line.unicodeScalars[place].properties.isLowercase
    else { return line }
    let scalars = line.unicodeScalars
    return String(scalars[..<place]) + scalars[place].properties.titlecaseMapping
      + String(scalars[scalars.index(after: place)...])
  }
}
