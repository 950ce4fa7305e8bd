/// A word as the parser's features see it.
package struct Node: Sendable {
  /// The hash of the word, of the word with its tag.
  var word: UInt64 = 2
  var wordTag: UInt64 = 2
  /// The class of its tag, its part of speech alone.
  var tag: UInt64 = 254
  var coarse: UInt64 = 254
  /// Its field of meaning, by the part of speech it was given; for verbs, with their frames.
  var meaning: UInt64 = 254

  static let none = Node()
  static let root = Node(word: 3, wordTag: 3, tag: 253, coarse: 253, meaning: 253)

  /// A node that is neither word nor root by default.
  init(word: UInt64 = 2, wordTag: UInt64 = 2, tag: UInt64 = 254, coarse: UInt64 = 254, meaning: UInt64 = 254) {
    self.word = word
    self.wordTag = wordTag
    self.tag = tag
    self.coarse = coarse
    self.meaning = meaning
  }

  /// The node of a word with the class of its tag.
  package init(_ view: WordView, tagClass: UInt8, tags: TagSet) {
    word = view.lower
    self.tag = UInt64(tagClass)
    wordTag = FeatureKey.append(tagClass, to: view.lower)
    coarse = UInt64(tags.coarse[Int(tagClass)])
    switch tags.pairs[Int(tagClass)].tag {
    case .noun, .properNoun: meaning = coarse << 16 | UInt64(view.info.nounField)
    case .verb, .auxiliary: meaning = coarse << 16 | UInt64(view.info.verbField) << 8 | UInt64(view.info.frames)
    default: meaning = coarse << 16 | UInt64(view.info.nounField) << 8
    }
  }
}

/// The nodes of a sentence, the root and "nothing" after them, and where the parser looks among them.
package struct ParserFeatures: ~Copyable {
  /// How many there are at most of one decision.
  static let limit = 128

  package var list = KeyList(capacity: limit)
  private let nodes: UnsafeMutablePointer<Node>
  let count: Int

  /// Room for the nodes of `count` words, which `node` gives.
  package init(count: Int, node: (Int) -> Node) {
    self.count = count
    nodes = .allocate(capacity: count + 2)
    for index in 0..<count { (nodes + index).initialize(to: node(index)) }
    (nodes + count).initialize(to: .root)
    (nodes + count + 1).initialize(to: .none)
  }

  deinit { nodes.deallocate() }

  @inline(__always)
  func node(_ index: Int) -> Node { nodes[index < 0 || index > count ? count + 1 : index] }

  @inline(__always)
  func node(_ index: Int32) -> Node { node(Int(index)) }
}
