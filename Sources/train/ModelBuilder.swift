import Syntax

/// Learns a model from treebanks and a dictionary.
struct ModelBuilder {
  let wordNet: WordNet
  let sentences: [GoldSentence]
  var taggerEpochs = 6
  var parserEpochs = 8
  var moveFeatures = 1_150_000

  /// The bytes of the model file.
  func model() throws -> [UInt8] {
    let lexicon = wordNet.sections()
    let tagSet = Self.tagSet(sentences)
    let relations = Relation.allCases
    let ready = try ModelFile.bytes(lexicon).withUnsafeBytes { file in
      guard let reader = Lexicon(file) else {
        throw Files.Failure(message: "the lexicon that was built cannot be read")
      }
      return examples(with: reader, tagSet)
    }
    Files.note("\(ready.count) sentences, \(ready.reduce(0) { $0 + $1.views.count }) words, \(tagSet.pairs.count) tags")
    let tagger = TaggerTrainer(examples: ready, classes: tagSet.pairs.count).run(epochs: taggerEpochs)
    Files.note("jackknifed tags right: \(agreement(tagger.tags, ready))")
    let parser = ParserTrainer(examples: ready, tags: tagger.tags, tagSet: tagSet, relations: relations.count).run(
      epochs: parserEpochs)
    var parts: [(ModelFile.Section, [UInt8])] = [
      (.tags, tagSet.bytes), (.relations, relations.indices.map { UInt8($0) }),
    ]
    parts += lexicon
    parts.append((.firstTagger, tagger.first.table(threshold: 1.2)))
    parts.append((.secondTagger, tagger.second.table(threshold: 1.2)))
    parts.append((.moves, parser.moves.moveTable(limit: moveFeatures)))
    parts.append((.labels, parser.labels.table(threshold: 1.2)))
    for (section, bytes) in parts { Files.note("\(section): \(bytes.count) bytes") }
    return ModelFile.bytes(parts)
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
        document: sentence.document)
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
