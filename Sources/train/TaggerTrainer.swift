import Syntax

/// A sentence ready for training: what the features see, and the right answers as classes.
struct Example {
  let views: [WordView]
  let tags: [UInt8]
  let heads: [Int]
  let labels: [UInt8]
  let document: Int
}

/// Trains the two passes of the tagger.
struct TaggerTrainer {
  let examples: [Example]
  let classes: Int
  /// The number of parts for jackknifing.
  let folds = 5

  /// What training gives: both passes, and the tags that taggers which never saw a sentence give it.
  struct Result {
    let first: Weights
    let second: Weights
    let tags: [[UInt8]]
  }

  func run(epochs: Int) -> Result {
    let everything = Array(examples.indices)
    let firstTags = jackknifed(before: nil, epochs: epochs)
    let first = trained(on: everything, before: nil, epochs: epochs)
    let tags = jackknifed(before: firstTags, epochs: epochs)
    let second = trained(on: everything, before: firstTags, epochs: epochs)
    return Result(first: first.averaged(), second: second.averaged(), tags: tags)
  }

  /// The tags that each part gets from a tagger trained on the others.
  private func jackknifed(before: [[UInt8]]?, epochs: Int) -> [[UInt8]] {
    var tags = examples.map(\.tags)
    for fold in 0..<folds {
      let perceptron = trained(
        on: examples.indices.filter { examples[$0].document % folds != fold }, before: before, epochs: epochs)
      let tagger = FloatTagger(perceptron)
      for index in examples.indices where examples[index].document % folds == fold {
        tags[index] = tagger.tags(examples[index].views, before: before?[index])
      }
    }
    return tags
  }

  private func trained(on indices: [Int], before: [[UInt8]]?, epochs: Int) -> Perceptron {
    let perceptron = Perceptron(classes: classes)
    var features = TaggerFeatures()
    var random = RandomNumbers(seed: 1)
    for _ in 0..<epochs {
      for place in random.order(indices.count) {
        let index = indices[place]
        let example = examples[index]
        learn(example, before?[index], perceptron, &features)
      }
    }
    return perceptron
  }

  private func learn(_ example: Example, _ before: [UInt8]?, _ perceptron: Perceptron, _ features: inout TaggerFeatures)
  {
    var tags = [UInt8](repeating: 0, count: example.views.count)
    for word in example.views.indices {
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
  let perceptron: Perceptron

  init(_ perceptron: Perceptron) {
    self.perceptron = perceptron
    perceptron.average()
  }

  func tags(_ views: [WordView], before: [UInt8]?) -> [UInt8] {
    var features = TaggerFeatures()
    var tags = [UInt8](repeating: 0, count: views.count)
    views.withUnsafeBufferPointer { views in
      for word in views.indices {
        features.extract(word, views, tags, before: before)
        perceptron.score(features.list)
        tags[word] = UInt8(perceptron.best())
      }
    }
    return tags
  }
}
