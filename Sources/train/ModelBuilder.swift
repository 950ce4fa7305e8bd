import Syntax

/// Learns a model from treebanks and a dictionary.
struct ModelBuilder {
  let wordNet: WordNet
  let sentences: [GoldSentence]
  /// How many trainings, each with another order of the sentences, are averaged.
  var seeds = 2
  var taggerEpochs = 6
  var parserEpochs = 8
  /// What the tables may take: bytes, and features.
  var firstTaggerBytes = 900_000
  var secondTaggerBytes = 1_200_000
  var labelBytes = 1_500_000
  var moveFeatures = 1_150_000

  /// The bytes of the model file.
  func model() async throws -> [UInt8] {
    let lexicon = wordNet.sections()
    let tagSet = Self.tagSet(sentences)
    let ready = try ModelFile.bytes(lexicon).withUnsafeBytes { file in
      guard let reader = Lexicon(file) else {
        throw Files.Failure(message: "the lexicon that was built cannot be read")
      }
      return examples(with: reader, tagSet)
    }
    Files.note("\(ready.count) sentences, \(ready.reduce(0) { $0 + $1.views.count }) words, \(tagSet.pairs.count) tags")
    let sure = SureTags(ready)
    let (tagger, tags) = await taggers(ready, tagSet, sure)
    let parser = await parsers(ready, tagSet, tags)
    var parts: [(ModelFile.Section, [UInt8])] = [
      (.tags, tagSet.bytes), (.relations, Relation.allCases.indices.map { UInt8($0) }), (.sureTags, sure.table),
    ]
    parts += lexicon
    parts.append((.firstTagger, tagger.first.table()))
    parts.append((.secondTagger, tagger.second.table()))
    parts.append((.moves, parser.moves.moveTable()))
    parts.append((.labels, parser.labels.table()))
    for (section, bytes) in parts { Files.note("\(section): \(bytes.count) bytes") }
    return ModelFile.bytes(parts)
  }

  /// Trains taggers, keeps the weights that count most, and trains those again; and the jackknifed tags of each.
  private func taggers(
    _ ready: [Example], _ tagSet: TagSet, _ sure: SureTags
  ) async -> (weights: (first: Weights, second: Weights), tags: [[[UInt8]]]) {
    let trainers = (0..<seeds).map { seed in
      TaggerTrainer(
        examples: ready, classes: tagSet.pairs.count, sure: sure, seed: UInt64(seed + 1), epochs: taggerEpochs)
    }
    let results = await Parallel.map(trainers) { $0.run() }
    Files.note("jackknifed tags right: \(results.map { agreement($0.tags, ready) })")
    let first = Weights(meanOf: results.map(\.first)).strongest(bytes: firstTaggerBytes)
    let second = Weights(meanOf: results.map(\.second)).strongest(bytes: secondTaggerBytes)
    let again = await Parallel.map(Array(zip(trainers, results))) { trainer, result in
      trainer.again(first, second, firstTags: result.firstTags)
    }
    return ((Weights(meanOf: again.map(\.first)), Weights(meanOf: again.map(\.second))), results.map(\.tags))
  }

  /// Trains parsers, keeps the weights that count most, and trains those again.
  private func parsers(_ ready: [Example], _ tagSet: TagSet, _ tags: [[[UInt8]]]) async -> ParserTrainer.Result {
    let trainers = (0..<seeds).map { seed in
      ParserTrainer(
        examples: ready, tags: tags[seed], tagSet: tagSet, relations: Relation.allCases.count, seed: UInt64(seed + 1),
        epochs: parserEpochs)
    }
    let results = await Parallel.map(trainers) { $0.run() }
    let kept = ParserTrainer.Result(
      moves: Weights(meanOf: results.map(\.moves)).strongestMoves(moveFeatures),
      labels: Weights(meanOf: results.map(\.labels)).strongest(bytes: labelBytes))
    let again = await Parallel.map(trainers) { $0.run(kept: kept) }
    return ParserTrainer.Result(
      moves: Weights(meanOf: again.map(\.moves)), labels: Weights(meanOf: again.map(\.labels)))
  }

  /// The tags that treebanks use at least twice, the commonest first.
  private static func tagSet(_ sentences: [GoldSentence]) -> TagSet {
    var counts: [String: (count: Int, tag: UniversalTag, xpos: PennTag)] = [:]
    for sentence in sentences {
      for (tag, xpos) in zip(sentence.tags, sentence.xpos) {
        counts["\(tag) \(xpos)", default: (0, tag, xpos)].count += 1
      }
    }
    let ordered = counts.filter { $0.value.count > 1 }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return TagSet(ordered.prefix(250).map { ($0.value.tag, $0.value.xpos) })
  }

  private func examples(with lexicon: Lexicon, _ tagSet: TagSet) -> [Example] {
    let reader = WordReader(lexicon: lexicon)
    return sentences.map { sentence in
      Example(
        views: reader.views(sentence.text, sentence.words),
        tags: zip(sentence.tags, sentence.xpos).map { Self.tagClass($0, $1, tagSet) },
        heads: sentence.heads,
        labels: sentence.relations.map { UInt8(Relation.allCases.firstIndex(of: $0) ?? 0) },
        document: sentence.document, times: sentence.times)
    }
  }

  /// The class of a pair of tags; of one that is too rare, the first with the same part of speech.
  private static func tagClass(_ tag: UniversalTag, _ xpos: PennTag, _ tagSet: TagSet) -> UInt8 {
    let place =
      tagSet.pairs.firstIndex { $0.tag == tag && $0.xpos == xpos } ?? tagSet.pairs.firstIndex { $0.tag == tag } ?? 0
    return UInt8(place)
  }

  private func agreement(_ tags: [[UInt8]], _ examples: [Example]) -> Double {
    var (right, all) = (0, 0)
    for (guess, example) in zip(tags, examples) {
      all += guess.count
      right += zip(guess, example.tags).count { $0 == $1 }
    }
    return Double(right) / Double(all)
  }
}
