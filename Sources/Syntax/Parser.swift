import Text

/// Reads sentences: words, parts of speech, dependencies.
///
///     let parser = Parser()
///     for extent in parser.splitter.sentences(in: text) {
///       let sentence = parser.parse(text, extent)
///     }
///
/// The result depends on the sentence's words alone, and time grows linearly with their number.
public struct Parser: Sendable {
  /// What was learned.
  public let model: SyntaxModel
  /// Finds the sentences.
  public let splitter: SentenceSplitter

  /// A parser with a model.
  public init(model: SyntaxModel = .english) {
    self.model = model
    splitter = SentenceSplitter(model: model)
  }

  /// The sentence at `extent` of `text` with its words, tags and tree.
  public func parse(_ text: String, _ extent: Extent) -> Sentence {
    parse(text, extent, words: Tokenizer().words(in: text, extent))
  }

  /// The sentence at `extent` of `text` when its words are known; `readings` says as what the words at some places are
  /// to be read, whatever the tagger would choose.
  public func parse(_ text: String, _ extent: Extent, words: [Extent], readings: [Int: PennTag] = [:]) -> Sentence {
    let count = words.count
    let views = WordReader(lexicon: model.lexicon).views(text, words)
    var classes = [UInt8](repeating: 0, count: 2 * count)
    classes.withUnsafeMutableBufferPointer { room in
      guard let tags = room.baseAddress else { return }
      var tagger = Tagger(model: model)
      views.withUnsafeBufferPointer { views in
        guard let views = views.baseAddress else { return }
        tagger.tag(views, count: count, tags: tags, before: tags + count)
      }
    }
    for (place, xpos) in quotes(text, words).merging(readings, uniquingKeysWith: { $1 })
    where place >= 0 && place < count {
      if let known = model.tagSet.pairs.firstIndex(where: { $0.xpos == xpos }) { classes[place] = UInt8(known) }
    }
    let state = tree(count, views, classes)
    return Sentence(
      extent: extent,
      words: words.indices.map { index in
        let pair = model.tagSet.pairs[Int(classes[index])]
        let head = Int(state.heads[index])
        let label = Int(state.labels[index])
        return Word(
          extent: words[index], tag: pair.tag, xpos: pair.xpos, head: head < count ? head : -1,
          relation: head < count ? model.relations[label] : .root)
      })
  }

  /// Quotation marks of two characters, "``" and "''", which the treebanks hardly have.
  private func quotes(_ text: String, _ words: [Extent]) -> [Int: PennTag] {
    var found: [Int: PennTag] = [:]
    text.withBytes { text in
      for (place, extent) in words.enumerated() where extent.end - extent.start == 2 {
        let bytes = text.slice(extent)
        guard bytes.count == 2, bytes[0] == bytes[1] else { continue }
        if bytes[0] == 0x60 { found[place] = .openQuote }
        if bytes[0] == 0x27 { found[place] = .closeQuote }
      }
    }
    return found
  }

  /// The final configuration of a sentence whose words have the tags `classes`.
  private func tree(_ count: Int, _ views: [WordView], _ classes: [UInt8]) -> Configuration {
    var state = Configuration(count: count)
    var features = ParserFeatures(count: count) { Node(views[$0], tagClass: classes[$0], tags: model.tagSet) }
    var search = BucketSearch(capacity: ParserFeatures.limit + 1)
    var room = ClassTable.Room(classes: model.relations.count, features: ParserFeatures.limit)
    while !state.isFinal {
      let move = best(state, &features, &search)
      if move == .shift {
        state.shift()
      } else {
        let arc = state.arc(move)
        features.extractLabel(state, head: arc.head, dependent: arc.dependent)
        state.attach(move, label: UInt8(truncatingIfNeeded: model.labels.best(features.list, &room)))
      }
    }
    return state
  }

  /// The allowed move with the highest score.
  @inline(__always)
  private func best(
    _ state: borrowing Configuration, _ features: inout ParserFeatures, _ search: inout BucketSearch
  ) -> Configuration.Move {
    if let only = state.onlyMove { return only }
    features.extractMove(state)
    let sums = model.moves.sums(features.list, &search)
    var best: (move: Configuration.Move, score: Int32) = (.shift, state.allows(.shift) ? 0 : .min)
    if state.allows(.left), sums.left > best.score { best = (.left, sums.left) }
    if state.allows(.right), sums.right > best.score { best = (.right, sums.right) }
    return best.move
  }
}
