/// Tags words in two passes: left to right, and once more with the tags of the first pass on both sides.
struct Tagger: ~Copyable {
  private let model: SyntaxModel
  private var features = TaggerFeatures()
  private let scores: UnsafeMutablePointer<Int32>

  init(model: SyntaxModel) {
    self.model = model
    scores = .allocate(capacity: 256)
  }

  deinit { scores.deallocate() }

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
      before[index] = best(model.firstTagger)
    }
    for index in 0..<count {
      if let sure = model.sureTags?.bytes(words[index].form), sure.count == 1 {
        tags[index] = sure[0]
        continue
      }
      features.extract(index, words: words, count: count, tags: tags, before: before)
      tags[index] = best(model.secondTagger)
    }
  }

  /// The class with the highest score, the first of equals.
  @inline(__always)
  private func best(_ table: KeyedTable) -> UInt8 {
    scores.update(repeating: 0, count: 256)
    for index in 0..<features.list.count { table.add(features.list.keys[index], to: scores) }
    var best = 0
    for index in 1..<model.tagSet.pairs.count where scores[index] > scores[best] { best = index }
    return UInt8(truncatingIfNeeded: best)
  }
}
