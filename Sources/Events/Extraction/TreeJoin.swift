import Syntax
import Text

/// A tree put together from the trees of parts of a sentence.
struct TreeJoin {
  private let extent: Extent
  private(set) var words: [Word]

  /// Begins with the words of a tree, whatever depends on what there.
  init(_ tree: SentenceTree) {
    extent = tree.sentence.extent
    words = tree.sentence.words
  }

  /// The tree in which a day is no longer a verb's subject: another word is, and the day says when.
  init(_ tree: SentenceTree, subject: Int, day: Int, of verb: Int) {
    self.init(tree)
    hang(subject, on: verb, as: .nsubj)
    hang(day, on: verb, as: .oblUnmarked)
  }

  /// Makes a word the root instead of the one above it, with what stood behind it.
  mutating func lift(_ main: Int, over root: Int, in tree: SentenceTree) {
    hang(main, on: -1, as: .root)
    for child in tree.children(of: root) where child > main { hang(child, on: main, as: tree[child].relation) }
  }

  /// Puts the tree of a part in its place; gives the part's root.
  mutating func place(_ part: SentenceTree, at places: [Int]) -> Int? {
    for (word, place) in zip(part.sentence.words, places) {
      let head = word.head < 0 ? -1 : places[word.head]
      words[place] = Word(extent: word.extent, tag: word.tag, xpos: word.xpos, head: head, relation: word.relation)
    }
    return part.sentence.root.map { places[$0] }
  }

  /// Makes a word depend on another.
  mutating func hang(_ index: Int, on head: Int, as relation: Relation) {
    let word = words[index]
    words[index] = Word(extent: word.extent, tag: word.tag, xpos: word.xpos, head: head, relation: relation)
  }

  /// Reads a word as another form of its part of speech, or of another one.
  mutating func read(_ index: Int, as xpos: PennTag, _ tag: UniversalTag? = nil) {
    let word = words[index]
    words[index] = Word(extent: word.extent, tag: tag ?? word.tag, xpos: xpos, head: word.head, relation: word.relation)
  }

  /// True for the head of a clause with a finite verb.
  func isFinite(_ index: Int) -> Bool {
    words[index].xpos.isFinite
      || words.contains { $0.head == index && $0.xpos.isFinite && ($0.tag == .auxiliary || $0.relation == .cop) }
  }

  /// The word that heads the clause in which the word at `index` stands.
  func clause(of index: Int) -> Int {
    var top = index
    while words[top].head >= 0, !isFinite(top) { top = words[top].head }
    return top
  }

  /// The word that heads the name in which the word at `index` stands.
  func name(at index: Int) -> Int {
    var top = index
    while words[top].head >= 0, words[top].head < index, [.flat, .compound].contains(words[top].relation) {
      top = words[top].head
    }
    return top
  }

  /// True when a verb of saying has a speaker; a noun before it that the parse has taken for something else becomes it.
  mutating func findSubject(of verb: Int) -> Bool {
    let dependents = words.indices.filter { words[$0].head == verb }
    if dependents.contains(where: { words[$0].relation.isSubject }) { return true }
    guard
      let speaker = dependents.first(where: { [.noun, .properNoun, .pronoun].contains(words[$0].tag) && $0 < verb })
    else { return false }
    hang(speaker, on: verb, as: .nsubj)
    return true
  }

  /// The tree; nil when it would not be one.
  func tree(_ text: String, _ lemmatizer: Lemmatizer) -> SentenceTree? {
    guard words.count(where: { $0.head < 0 }) == 1 else { return nil }
    let sentence = Sentence(extent: extent, words: words)
    return Self.isTree(sentence) ? SentenceTree(sentence, in: text, lemmatizer) : nil
  }

  /// True when every word is reached from the root: no words depend on each other in a circle.
  private static func isTree(_ sentence: Sentence) -> Bool {
    guard let root = sentence.root else { return false }
    var reached = [root]
    var next = 0
    while next < reached.count {
      reached.append(contentsOf: sentence.children(of: reached[next]))
      next += 1
    }
    return reached.count == sentence.words.count
  }
}
