import Syntax
import Text

/// Parses the sentences of news.
///
/// A parser that reads from left to right is often led astray by what news prose puts between commas: who said it ("…, the
/// town council said on Friday") and what is said beside it ("The bridge, which carries 14,000 cars, opened"). Where the
/// parse of the whole sentence shows that, such a part is cut out, the rest is parsed without it, and the two are joined.
/// Words stay as they are; only tags and tree change. Time grows with the length of the sentence.
struct NewsParser: Sendable {
  let parser: Parser
  let lemmatizer: Lemmatizer

  init(parser: Parser = Parser()) {
    self.parser = parser
    lemmatizer = Lemmatizer(model: parser.model)
  }

  /// Finds the sentences.
  var splitter: SentenceSplitter { parser.splitter }

  /// The tree of the sentence at `extent` of `text`.
  func tree(_ text: String, _ extent: Extent) -> SentenceTree {
    var tree = SentenceTree(parser.parse(text, extent), in: text, lemmatizer)
    if let attribution = Attribution(tree), !attribution.isRead(in: tree) {
      tree = joined(text, tree, attribution) ?? tree
    }
    if let aside = RelativeAside(tree) {
      tree = joined(text, tree, aside) ?? tree
    }
    return tree
  }

  /// The tree with what is said and who says it parsed apart; nil when the parts turn out to be something else.
  private func joined(_ text: String, _ tree: SentenceTree, _ attribution: Attribution) -> SentenceTree? {
    var join = TreeJoin(tree)
    let told = tree.indices.filter { !attribution.words.contains($0) }
    guard let content = join.place(parse(text, tree, told), at: told),
      join.place(parse(text, tree, Array(attribution.words)), at: Array(attribution.words)) == attribution.verb,
      join.isFinite(content), join.hasSubject(attribution.verb)
    else { return nil }
    if attribution.isLast {
      join.hang(content, on: attribution.verb, as: .ccomp)
    } else {
      join.hang(attribution.verb, on: content, as: .parataxis)
    }
    return join.tree(text, lemmatizer)
  }

  private func joined(_ text: String, _ tree: SentenceTree, _ aside: RelativeAside) -> SentenceTree? {
    var join = TreeJoin(tree)
    let rest = tree.indices.filter { !aside.words.contains($0) }
    guard let main = join.place(parse(text, tree, rest), at: rest), join.isFinite(main),
      let clause = join.place(parse(text, tree, Array(aside.words)), at: Array(aside.words)), join.isFinite(clause)
    else { return nil }
    join.hang(clause, on: join.name(at: aside.noun), as: .aclRelative)
    return join.tree(text, lemmatizer)
  }

  private func parse(_ text: String, _ tree: SentenceTree, _ words: [Int]) -> Sentence {
    parser.parse(text, tree.sentence.extent, words: words.map { tree[$0].extent })
  }
}

/// A tree put together from the trees of parts of a sentence.
struct TreeJoin {
  private let extent: Extent
  private var words: [Word]

  init(_ tree: SentenceTree) {
    extent = tree.sentence.extent
    words = tree.sentence.words
  }

  /// Puts the tree of a part in its place; gives the part's root.
  mutating func place(_ part: Sentence, at places: [Int]) -> Int? {
    for (word, place) in zip(part.words, places) {
      let head = word.head < 0 ? -1 : places[word.head]
      words[place] = Word(extent: word.extent, tag: word.tag, xpos: word.xpos, head: head, relation: word.relation)
    }
    return part.root.map { places[$0] }
  }

  /// Makes the root of a part depend on a word of another.
  mutating func hang(_ index: Int, on head: Int, as relation: Relation) {
    let word = words[index]
    words[index] = Word(extent: word.extent, tag: word.tag, xpos: word.xpos, head: head, relation: relation)
  }

  /// True for the head of a clause with a finite verb.
  func isFinite(_ index: Int) -> Bool {
    words[index].xpos.isFinite
      || words.contains { $0.head == index && $0.xpos.isFinite && ($0.tag == .auxiliary || $0.relation == .cop) }
  }

  /// The word that heads the name in which the word at `index` stands.
  func name(at index: Int) -> Int {
    var top = index
    while words[top].head >= 0, words[top].head < index, [.flat, .compound, .appos].contains(words[top].relation) {
      top = words[top].head
    }
    return top
  }

  /// True when a verb of saying has a speaker; a noun before it that the parse has taken for something else becomes it.
  mutating func hasSubject(_ verb: Int) -> Bool {
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
    guard words.filter({ $0.head < 0 }).count == 1 else { return nil }
    return SentenceTree(Sentence(extent: extent, words: words), in: text, lemmatizer)
  }
}
