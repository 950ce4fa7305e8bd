import Syntax

/// Words that have nearly always the same tag, so that nothing needs to be decided.
struct SureTags: Sendable {
  private(set) var tags: [UInt64: UInt8] = [:]

  /// The words of the examples that occur twenty times or more, all but one in a hundred with the same tag.
  init(_ examples: [Example]) {
    var counts: [UInt64: [UInt8: Int]] = [:]
    for example in examples {
      for (view, tag) in zip(example.views, example.tags) { counts[view.form, default: [:]][tag, default: 0] += 1 }
    }
    for (form, tags) in counts {
      let total = tags.values.reduce(0, +)
      guard total >= 20, let most = tags.max(by: { $0.value < $1.value }), most.value * 100 >= total * 99 else {
        continue
      }
      self.tags[form] = most.key
    }
  }

  /// As the model keeps them.
  var table: [UInt8] { Tables.keyed(tags.map { (key: $0.key, bytes: [$0.value]) }.sorted { $0.key < $1.key }) }
}
