import Syntax

/// A part of a sentence that can be parsed by itself, and the rest without it.
struct SentenceCut: Hashable {
  enum Kind: Hashable {
    /// Who said it; the word is the verb.
    case attribution(verb: Int, isLast: Bool)
    /// What is said beside a noun, which is the word.
    case aside(Int)
    /// The printed dateline before the first sentence.
    case printed
    /// What the sentence begins with.
    case opening
    /// A time expression; it belongs to the clause of the word.
    case time(near: Int)
    /// A date between an article and its noun, which is or begins at this word: "the Jan. 6, 2021, raid".
    case date(of: Int)
    /// What stands in brackets.
    case brackets
    /// A clause behind "after", "before" and the like.
    case subordinate
  }

  let kind: Kind
  /// The words that are cut out, by their index, with the marks around them.
  let words: Range<Int>

  /// True for a date within a noun's phrase, whatever sentence stands around that.
  var isWithinPhrase: Bool {
    if case .date = kind { true } else { false }
  }
}

/// Finds what may be cut out of a sentence that the parser has misread.
enum SentenceCuts {
  /// The cuts, in the order in which they are tried.
  static func all(_ tree: SentenceTree) -> [SentenceCut] {
    var cuts: [SentenceCut] = []
    if let printed = printed(tree) { cuts.append(printed) }
    if let brackets = brackets(tree) { cuts.append(brackets) }
    if let found = Attribution(tree), !found.isRead(in: tree) {
      cuts.append(SentenceCut(kind: .attribution(verb: found.verb, isLast: found.isLast), words: found.words))
    }
    if let opening = opening(tree) ?? openingClause(tree) { cuts.append(opening) }
    if let clause = subordinate(tree) { cuts.append(clause) }
    return cuts + asides(tree)
  }

  /// "ELLERWICK, March 12, 2019 (Vale Press) - ", also between stars: "*ELLERWICK, March 12* - ".
  static func printed(_ tree: SentenceTree) -> SentenceCut? {
    let place = tree.indices.prefix(3).first { !marks.contains(tree.forms[$0]) } ?? 0
    let dash = tree.indices.prefix(16).first { index in
      index > place && tree.forms[index].utf8.count < 4 && ["-", "--", "–", "—", "_"].contains(tree.forms[index])
        && (tree[index - 1].extent.end < tree[index].extent.start || tree.forms[index - 1] == ")")
    }
    guard let dash, dash + 3 < tree.count,
      tree[place].tag == .properNoun || tree.forms[place].allSatisfy(\.isUppercase) && tree.forms[place].count > 2,
      (place + 1..<dash).allSatisfy({
        [.properNoun, .numeral, .punctuation, .symbol, .noun].contains(tree[$0].tag) || tree.forms[$0] == "May"
          || marks.contains(tree.forms[$0])
          // "FENWICK FALLS"
          || tree.forms[$0].utf8.count > 2 && tree.forms[$0].utf8.allSatisfy { 0x41...0x5A ~= $0 }
      })
    else { return nil }
    return SentenceCut(kind: .printed, words: 0..<dash + 1)
  }

  /// What Markdown puts around words.
  private static let marks: Set<String> = ["*", "**", "_", "__"]

  /// The first words in brackets: "(KBC)", "<KBC.V>".
  private static func brackets(_ tree: SentenceTree) -> SentenceCut? {
    guard let open = tree.indices.dropFirst().first(where: { ["(", "<", "["].contains(tree.forms[$0]) }),
      let close = (open + 1..<min(tree.count, open + 20)).first(where: { [")", ">", "]"].contains(tree.forms[$0]) }),
      close + 1 < tree.count
    else { return nil }
    return SentenceCut(kind: .brackets, words: open..<close + 1)
  }

  /// "… after South Korea summoned the ambassador": up to the end of the sentence.
  static func subordinate(_ tree: SentenceTree) -> SentenceCut? {
    guard let last = tree.indices.last, last > 6,
      let start = (4..<last - 2).first(where: { conjunctions.contains(tree.forms[$0].lowercased()) }),
      let verb = (start + 2..<min(last, start + 10)).first(where: { tree[$0].xpos.isFinite }),
      !(start..<verb).contains(where: { tree[$0].tag == .verb }),
      [0, 2].contains((start..<verb).count { tree[$0].xpos == .comma })
    else { return nil }
    return SentenceCut(kind: .subordinate, words: start..<(tree[last].tag == .punctuation ? last : last + 1))
  }

  private static let conjunctions: Set<String> = ["after", "before", "because", "although", "while", "when"]

  /// "Last week, …", "At a meeting in Paris, …".
  private static func opening(_ tree: SentenceTree) -> SentenceCut? {
    guard let comma = tree.indices.prefix(20).first(where: { tree.forms[$0] == "," }), comma > 0,
      comma + 3 < tree.count,
      tree[0].tag == .adposition || tree[0].tag == .adverb || tree[0].tag == .adjective
        || openers.contains(tree.forms[0].lowercased()) || tree[0].xpos == .vbg,
      !(0..<comma).contains(where: { tree[$0].xpos.isFinite })
    else { return nil }
    return SentenceCut(kind: .opening, words: 0..<comma + 1)
  }

  /// "Unless a deal is reached, the plant will close": a clause that was read as the main one.
  private static func openingClause(_ tree: SentenceTree) -> SentenceCut? {
    let length = openingLength(tree)
    guard let mark = length ?? (openingMarks.contains(tree.lemmas[0]) ? 0 : nil), let root = tree.sentence.root,
      let comma = tree.indices.prefix(30).first(where: { tree.forms[$0] == "," }), root < comma, mark < comma,
      length != nil || tree.head(of: mark) == root, (mark..<comma).contains(where: { tree[$0].xpos.isFinite }),
      (comma..<tree.count).contains(where: { tree[$0].xpos.isFinite })
    else { return nil }
    return SentenceCut(kind: .opening, words: 0..<comma + 1)
  }

  /// The "after" of "Four months after their first contest ended, Harte won".
  static func openingLength(_ tree: SentenceTree) -> Int? {
    guard let mark = (1..<6).first(where: { $0 < tree.count && ["after", "before"].contains(tree.lemmas[$0]) }),
      TimexLeads.units.contains(tree.lemmas[mark - 1]),
      !(0..<mark).contains(where: { tree[$0].tag == .verb || tree[$0].tag == .punctuation })
    else { return nil }
    return mark
  }

  private static let openingMarks: Set<String> = [
    "after", "although", "as", "because", "before", "if", "once", "since", "though", "unless", "until", "when", "while",
  ]

  private static let openers: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
    "last",
    "late", "early", "earlier", "later", "this", "that", "next", "two", "three", "four",
  ]

  /// What stands between two commas or dashes, the second before a finite verb: relative clauses, appositions, "in a
  /// letter to shareholders".
  private static func asides(_ tree: SentenceTree) -> [SentenceCut] {
    var cuts: [SentenceCut] = []
    var index = 1
    while index < tree.count - 4, cuts.count < 3 {
      if isMark(tree, index), isNoun(tree, index - 1), let end = end(tree, of: index) {
        cuts.append(SentenceCut(kind: .aside(index - 1), words: index..<end + 1))
        index = end
      }
      index += 1
    }
    return cuts
  }

  private static func isNoun(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree[index].tag == .noun || tree[index].tag == .properNoun || tree[index].tag == .numeral
      || tree.forms[index] == ")"
  }

  private static func isMark(_ tree: SentenceTree, _ index: Int) -> Bool {
    [",", "--", "_", "—", "–"].contains(tree.forms[index])
  }

  private static func end(_ tree: SentenceTree, of start: Int) -> Int? {
    let isRelative = ["who", "which", "whose", "where", "whom"].contains(tree.lemmas[start + 1])
    for index in start + 2..<min(tree.count - 1, start + 45) where tree.forms[index] == tree.forms[start] {
      var next = index + 1
      while next < tree.count, tree[next].xpos == .rb { next += 1 }
      guard next < tree.count, tree[next].xpos.isFinite || tree[next].xpos == .vbn else { continue }
      if isRelative || !(start..<index).contains(where: { tree[$0].xpos.isFinite }) { return index }
    }
    return nil
  }
}
