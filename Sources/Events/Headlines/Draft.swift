import Syntax

/// A headline in the making: words of a sentence in the order in which they will be printed, some of them struck out.
///
/// A draft begins with whole phrases (`add`), loses the phrases that are worth least (`strike`), and is printed at last.
/// All steps together take time in proportion to the sentence.
struct Draft {
  /// A run of words of the sentence, with what is printed before it.
  struct Piece {
    /// Words of the headline's own, the article's names in brackets or a comma; no space of its own.
    var prefix = ""
    var words: Range<Int>
    /// The first word began the sentence and does so no more.
    var isLowered = false
  }

  let tree: SentenceTree
  let spans: PhraseSpans
  private(set) var pieces: [Piece] = []
  /// The words that stand, by their index.
  private(set) var keeps: [Bool]
  /// What is printed instead of a word: "[Judith Amadi]" for "she".
  var substitutes: [Int: String] = [:]
  /// The printed length, a little more than less.
  private(set) var length = 0

  init(tree: SentenceTree, spans: PhraseSpans) {
    self.tree = tree
    self.spans = spans
    keeps = [Bool](repeating: false, count: tree.count)
  }

  /// Puts a run of words at the end.
  mutating func add(_ words: Range<Int>, prefix: String = "", isLowered: Bool = false) {
    let words = words.clamped(to: tree.indices)
    guard !words.isEmpty else { return }
    pieces.append(Piece(prefix: prefix, words: words, isLowered: isLowered))
    length += prefix.unicodeScalars.count
    for index in words where !keeps[index] {
      keeps[index] = true
      length += cost(index)
    }
  }

  private func cost(_ index: Int) -> Int {
    let word = tree[index]
    let isJoined = index > 0 && tree[index - 1].extent.end == word.extent.start
    return (substitutes[index] ?? tree.forms[index]).unicodeScalars.count + (isJoined ? 0 : 1)
  }

  /// Strikes words out, and the commas that set them off.
  mutating func strike(_ range: Range<Int>) {
    guard let first = range.first(where: { keeps[$0] && !isMark($0) }),
      let last = range.last(where: { keeps[$0] && !isMark($0) })
    else { return }
    let head = (first...last).first { !(first...last).contains(tree[$0].head) && !isMark($0) }
    let governor = head.map { tree[$0].head } ?? -1
    for index in first...last { remove(index) }
    let before = (0..<first).last { keeps[$0] } ?? -1
    let after = (last + 1..<tree.count).first { keeps[$0] } ?? tree.count
    let commaBefore = before >= 0 && isComma(before)
    let commaAfter = after < tree.count && isComma(after)
    if commaBefore, commaAfter || governor < first { remove(before) }
    if commaAfter, commaBefore || governor > last { remove(after) }
  }

  /// Strikes out one word alone.
  mutating func remove(_ index: Int) {
    guard keeps[index] else { return }
    keeps[index] = false
    length -= cost(index)
  }

  /// Brings one word back.
  mutating func restore(_ index: Int) {
    guard !keeps[index] else { return }
    keeps[index] = true
    length += cost(index)
  }

  /// True for a comma, a dash and the like.
  func isMark(_ index: Int) -> Bool { tree[index].tag == .punctuation || tree[index].relation == .punct }

  func isComma(_ index: Int) -> Bool { tree[index].xpos == .comma || tree.forms[index] == "," }
}
