import Syntax

/// A sentence ready for training: what the features see, and the right answers as classes.
struct Example: Sendable {
  let views: [WordView]
  let tags: [UInt8]
  let heads: [Int]
  let labels: [UInt8]
  let document: Int
  /// How often a round of training meets it.
  let times: Int
}

extension [Example] {
  /// The places of those of `indices`, each as often as a round of training is to meet it.
  func repeated(_ indices: some Sequence<Int>) -> [Int] {
    indices.flatMap { Array<Int>(repeating: $0, count: self[$0].times) }
  }
}

/// Trains the two passes of the tagger.
struct TaggerTrainer: Sendable {
  let examples: [Example]
  let classes: Int
  let sure: SureTags
  let seed: UInt64
  let epochs: Int
  /// The number of parts for jackknifing.
  let folds = 5

  /// What training gives: both passes, and the tags that taggers which never saw a sentence give it.
  struct Result: Sendable {
    let first: Weights
    let second: Weights
    let firstTags: [[UInt8]]
    let tags: [[UInt8]]
  }

  func run() -> Result {
    let firstTags = jackknifed(before: nil)
    let first = trained(before: nil).averaged()
    let tags = jackknifed(before: firstTags)
    let second = trained(before: firstTags).averaged()
    Files.note("tagger, seed \(seed): trained")
    return Result(first: first, second: second, firstTags: firstTags, tags: tags)
  }

  /// Trains both passes again with the weights that are to be kept.
  func again(_ first: Weights, _ second: Weights, firstTags: [[UInt8]]) -> (first: Weights, second: Weights) {
    (trained(before: nil, kept: first).averaged(), trained(before: firstTags, kept: second).averaged())
  }

  /// The tags that each part gets from a tagger trained on the others.
  private func jackknifed(before: [[UInt8]]?) -> [[UInt8]] {
    var tags = examples.map(\.tags)
    for fold in 0..<folds {
      let tagger = FloatTagger(trained(without: fold, before: before), sure)
      for index in examples.indices where examples[index].document % folds == fold {
        tags[index] = tagger.tags(examples[index].views, before: before?[index])
      }
    }
    return tags
  }

  private func trained(without fold: Int? = nil, before: [[UInt8]]?, kept: Weights? = nil) -> Perceptron {
    let perceptron = Perceptron(classes: classes, kept: kept)
    let indices = examples.repeated(
      examples.indices.filter { fold == nil || examples[$0].document % folds != fold })
    var features = TaggerFeatures()
    var random = RandomNumbers(seed: seed)
    for _ in 0..<epochs {
      for place in random.order(indices.count) {
        learn(examples[indices[place]], before?[indices[place]], perceptron, &features)
      }
    }
    return perceptron
  }

  private func learn(_ example: Example, _ before: [UInt8]?, _ perceptron: Perceptron, _ features: inout TaggerFeatures)
  {
    var tags = [UInt8](repeating: 0, count: example.views.count)
    for word in example.views.indices {
      if let tag = sure.tags[example.views[word].form] {
        tags[word] = tag
        continue
      }
      example.views.withUnsafeBufferPointer { views in
        features.extract(word, views, tags, before: before)
      }
      perceptron.score(features.list)
      let guess = perceptron.best()
      perceptron.step()
      perceptron.update(features.list, right: Int(example.tags[word]), wrong: guess)
      tags[word] = UInt8(guess)
    }
  }
}

extension TaggerFeatures {
  /// The features of a word, from arrays.
  mutating func extract(_ word: Int, _ views: UnsafeBufferPointer<WordView>, _ tags: [UInt8], before: [UInt8]?) {
    guard let base = views.baseAddress else { return }
    tags.withUnsafeBufferPointer { tags in
      guard let tags = tags.baseAddress else { return }
      if let before {
        before.withUnsafeBufferPointer {
          extract(word, words: base, count: views.count, tags: tags, before: $0.baseAddress)
        }
      } else {
        extract(word, words: base, count: views.count, tags: tags, before: nil)
      }
    }
  }
}

/// Tags with weights that were not cut down yet, averaged.
struct FloatTagger {
  private let perceptron: Perceptron
  private let sure: SureTags

  init(_ perceptron: Perceptron, _ sure: SureTags) {
    self.sure = sure
    self.perceptron = perceptron
    perceptron.average()
  }

  func tags(_ views: [WordView], before: [UInt8]?) -> [UInt8] {
    var features = TaggerFeatures()
    var tags = [UInt8](repeating: 0, count: views.count)
    views.withUnsafeBufferPointer { views in
      for word in views.indices {
        if let tag = sure.tags[views[word].form] {
          tags[word] = tag
          continue
        }
        features.extract(word, views, tags, before: before)
        perceptron.score(features.list)
        tags[word] = UInt8(perceptron.best())
      }
    }
    return tags
  }
}
