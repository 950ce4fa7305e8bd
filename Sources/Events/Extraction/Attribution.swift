import Syntax

/// The words by which a sentence says, after or amid what was said, who said it: ", the town council said on Friday".
struct Attribution: Hashable, Sendable {
  /// The verb of saying.
  let verb: Int
  /// Speaker, verb and what belongs to them, with the comma before.
  let words: Range<Int>
  /// Nothing of what was said stands behind it.
  let isLast: Bool

  /// The attribution of a sentence, read from its words and their tags alone; nil when there is none.
  init?(_ tree: SentenceTree) {
    let end = tree.indices.last { tree[$0].tag != .punctuation }.map { $0 + 1 } ?? 0
    var verb = end - 1
    let first = max(3, end - 60)
    while verb >= first {
      if tree[verb].tag == .verb, tree[verb].xpos != .vbg, tree[verb].xpos != .vb,
        Self.verbs.contains(tree.lemmas[verb]),
        let start = Self.start(tree, verb, end),
        let tail = start == Self.marks(tree, verb) ? end : Self.tail(tree, verb, end),
        (0..<start).contains(where: { tree[$0].xpos.isFinite || tree[$0].xpos == .vbn })
      {
        self.verb = verb
        isLast = tail == end
        words = start..<(isLast ? tree.count : tail)
        return
      }
      verb -= 1
    }
    return nil
  }

  static let verbs: Set<String> = [
    "say", "tell", "add", "report", "announce", "state", "note", "warn", "claim", "explain", "write", "argue",
    "predict",
    "testify", "recall", "acknowledge", "declare", "reply", "insist", "show", "indicate", "suggest",
    "comment", "remark",
  ]

  /// Where the speaker before the verb begins, with the comma or quotation mark before; for "said Judith Amadi" the mark
  /// before the verb.
  private static func start(_ tree: SentenceTree, _ verb: Int, _ end: Int) -> Int? {
    if isMark(tree, verb - 1), !showing.contains(tree.lemmas[verb]) {
      if isSpeaker(tree, verb + 1..<min(end, verb + 4)) { return marks(tree, verb) }
    }
    var index = verb - 1
    var commas = 0
    var hasNoun = false
    while index >= 2, verb - index < 16 {
      let word = tree[index]
      if isMark(tree, index) {
        if hasNoun, !(tree.forms[index] == "," && isApposition(tree, index, verb)) {
          return opens(tree, index + 1, verb)
        }
        commas += 1
        if commas > 2 { return nil }
      } else if word.xpos.isFinite || word.xpos == .wdt || word.xpos == .wp || word.xpos == .wrb {
        return nil
      } else if word.tag == .noun || word.tag == .properNoun || word.tag == .pronoun {
        hasNoun = true
      }
      index -= 1
    }
    return nil
  }

  /// True for the comma before an apposition: ", its head, Petra Vance, told".
  private static func isApposition(_ tree: SentenceTree, _ comma: Int, _ verb: Int) -> Bool {
    tree.forms[verb - 1] == ","
      && !(comma + 1..<verb - 1).contains { tree.forms[$0] == "," }
  }

  private static func opens(_ tree: SentenceTree, _ first: Int, _ verb: Int) -> Int? {
    switch tree[first].xpos {
    case .inTag, .cc, .wrb, .vbg, .vbn, .to, .rb, .wdt, .wp: return nil
    default: return marks(tree, first)
    }
  }

  /// Verbs whose subject stands before them: "Her remarks, printed on Tuesday, suggested a tinge of regret".
  private static let showing: Set<String> = ["announce", "declare", "indicate", "predict", "show", "suggest"]

  /// The first of the marks that stand right before a word.
  private static func marks(_ tree: SentenceTree, _ index: Int) -> Int {
    var start = index
    while start > 0, isMark(tree, start - 1) { start -= 1 }
    return start
  }

  /// Where what belongs to the verb ends: at the next comma or at the end; nil when what was said follows.
  private static func tail(_ tree: SentenceTree, _ verb: Int, _ end: Int) -> Int? {
    var index = verb + 1
    while index < end, !isMark(tree, index) {
      if tree[index].xpos.isFinite || tree.lemmas[index] == "that" || index - verb > 14 { return nil }
      index += 1
    }
    guard index < end else { return end }
    guard tree.forms[index] == "," else { return nil }
    return (index + 1..<end).contains { tree[$0].tag == .verb || tree[$0].xpos.isFinite || tree[$0].tag == .adposition }
      ? index + 1 : end
  }

  /// True for the first words of a speaker behind the verb: "said Judith Amadi", but not "said on Friday".
  private static func isSpeaker(_ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    guard let first = words.first, !times.contains(tree.lemmas[first]) else { return false }
    switch tree[first].tag {
    case .determiner, .noun, .properNoun, .pronoun, .adjective, .numeral: break
    default: return false
    }
    return words.contains { [.noun, .properNoun, .pronoun].contains(tree[$0].tag) }
  }

  private static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "last", "late",
    "early", "earlier", "this", "that",
  ]

  private static func isMark(_ tree: SentenceTree, _ index: Int) -> Bool {
    index >= 0 && [",", "\"", "''", "”", "--", "_", "—", "–"].contains(tree.forms[index])
  }

  /// True when the parse of the whole sentence has it so.
  func isRead(in tree: SentenceTree) -> Bool {
    guard isLast else { return tree[verb].relation == .parataxis && tree.head(of: verb) == tree.sentence.root }
    guard tree[verb].head < 0 else { return false }
    let before = tree.children(of: verb).filter { $0 < words.lowerBound && tree[$0].relation != .punct }
    guard before.count == 1, let content = before.first, tree[content].relation == .ccomp else { return false }
    return tree[content].xpos.isFinite || tree.children(of: content).contains { tree[$0].xpos.isFinite }
  }
}
