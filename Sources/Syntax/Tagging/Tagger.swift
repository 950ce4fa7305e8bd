/// Tags words in two passes: left to right, and once more with the tags of the first pass on both sides.
struct Tagger: ~Copyable {
  private let model: SyntaxModel
  private var features = TaggerFeatures()
  private var room: ClassTable.Room

  init(model: SyntaxModel) {
    self.model = model
    room = ClassTable.Room(classes: model.tagSet.pairs.count, features: TaggerFeatures.limit)
  }

  /// Writes the class of each word to `tags`; `before` is room for the first pass.
  mutating func tag(
    _ words: UnsafePointer<WordView>, count: Int, tags: UnsafeMutablePointer<UInt8>, before: UnsafeMutablePointer<UInt8>
  ) {
    for index in 0..<count {
      before[index] = sure(words[index]) ?? guess(index, words, count, tags: before, before: nil, model.firstTagger)
    }
    for index in 0..<count {
      tags[index] = sure(words[index]) ?? guess(index, words, count, tags: tags, before: before, model.secondTagger)
    }
  }

  /// The class of a word that has nearly always the same.
  @inline(__always)
  private func sure(_ word: WordView) -> UInt8? {
    guard let sure = model.sureTags?.bytes(word.form), sure.count == 1 else { return nil }
    return sure[0]
  }

  /// The class that the weights choose; a word that is not among the closed ones is a noun, a verb or the like.
  @inline(__always)
  private mutating func guess(
    _ index: Int, _ words: UnsafePointer<WordView>, _ count: Int, tags: UnsafePointer<UInt8>,
    before: UnsafePointer<UInt8>?, _ weights: ClassTable
  ) -> UInt8 {
    features.extract(index, words: words, count: count, tags: tags, before: before)
    let isOpen = model.closedWords.map { $0.bytes(words[index].lower).isEmpty } ?? false
    return UInt8(
      truncatingIfNeeded: weights.best(features.list, &room, barred: isOpen ? model.tagSet.closed : []))
  }
}
