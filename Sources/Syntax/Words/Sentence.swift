import Text

/// A word of a sentence: where it is, what it is, what it depends on.
///
/// Words are those of a treebank: "don't" is two, "do" and "n't"; "10-year-old" is five.
public struct Word: Hashable, Sendable {
  /// Its place in the text, in UTF-8 bytes.
  public let extent: Extent
  /// Its part of speech.
  public let tag: UniversalTag
  /// Its fine part of speech.
  public let xpos: PennTag
  /// The index, in the sentence, of the word it depends on; -1 for the root.
  public let head: Int
  /// How it depends on its head.
  public let relation: Relation

  /// A word.
  public init(extent: Extent, tag: UniversalTag, xpos: PennTag, head: Int, relation: Relation) {
    self.extent = extent
    self.tag = tag
    self.xpos = xpos
    self.head = head
    self.relation = relation
  }
}

/// A sentence and its dependency tree.
///
/// Exactly one word is the root, every other word reaches it by its heads, unless there is no word at all.
public struct Sentence: Hashable, Sendable {
  /// Its place in the text, in UTF-8 bytes.
  public let extent: Extent
  /// Its words, in the order of the text.
  public let words: [Word]
  /// The index of the root; nil when there are no words.
  public let root: Int?
  /// The dependents of all words, those of one word together, and where those of each begin.
  private let dependents: [Int]
  private let starts: [Int]

  /// A sentence.
  public init(extent: Extent, words: [Word]) {
    self.extent = extent
    self.words = words
    root = words.firstIndex { $0.head < 0 }
    var starts = [Int](repeating: 0, count: words.count + 1)
    for word in words where word.head >= 0 && word.head < words.count { starts[word.head + 1] += 1 }
    for index in words.indices { starts[index + 1] += starts[index] }
    var free = starts
    var dependents = [Int](repeating: 0, count: starts[words.count])
    for (index, word) in words.enumerated() where word.head >= 0 && word.head < words.count {
      dependents[free[word.head]] = index
      free[word.head] += 1
    }
    self.dependents = dependents
    self.starts = starts
  }

  /// The words that depend on the word at `index`, in the order of the text; found at once, however long the sentence is.
  public func children(of index: Int) -> ArraySlice<Int> { dependents[starts[index]..<starts[index + 1]] }

  /// The first word at `index` or above it that `condition` holds for; nil when none does.
  public func ancestor(of index: Int, where condition: (Word) -> Bool) -> Int? {
    var current = index
    while current >= 0 {
      if condition(words[current]) { return current }
      current = words[current].head
    }
    return nil
  }

  /// The index of the word that covers the byte at `offset` of the text; nil between words.
  public func word(at offset: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].extent.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].extent.start <= offset ? low : nil
  }
}
