import Syntax

/// For every word of a sentence, the run of words from the first to the last below it: the phrase that it heads.
struct PhraseSpans: Sendable {
  private let first: [Int]
  private let last: [Int]

  /// The phrases of a sentence; one walk over its words.
  init(_ tree: SentenceTree) {
    var order: [Int] = []
    order.reserveCapacity(tree.count)
    for index in tree.indices where tree[index].head < 0 { order.append(index) }
    var next = 0
    while next < order.count {
      order.append(contentsOf: tree.children(of: order[next]))
      next += 1
    }
    var first = Array(tree.indices)
    var last = first
    for index in order.reversed() {
      let head = tree[index].head
      guard head >= 0 else { continue }
      first[head] = min(first[head], first[index])
      last[head] = max(last[head], last[index])
    }
    self.first = first
    self.last = last
  }

  /// The phrase that a word heads.
  subscript(index: Int) -> Range<Int> { first[index]..<last[index] + 1 }
}
