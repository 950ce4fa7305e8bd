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
      if let sure = model.sureTags?.bytes(words[index].form), sure.count == 1 {
        before[index] = sure[0]
        continue
      }
      features.extract(index, words: words, count: count, tags: before, before: nil)
      before[index] = UInt8(truncatingIfNeeded: model.firstTagger.best(features.list, &room))
    }
    for index in 0..<count {
      if let sure = model.sureTags?.bytes(words[index].form), sure.count == 1 {
        tags[index] = sure[0]
        continue
      }
      features.extract(index, words: words, count: count, tags: tags, before: before)
      tags[index] = UInt8(truncatingIfNeeded: model.secondTagger.best(features.list, &room))
    }
  }
}
