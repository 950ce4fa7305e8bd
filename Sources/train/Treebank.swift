import Syntax
import Text

/// A sentence of a treebank. Its text is its words with a space between them, whatever the source's spacing.
struct GoldSentence: Sendable {
  var text = ""
  var words: [Extent] = []
  var tags: [UniversalTag] = []
  var xpos: [PennTag] = []
  /// Indices of the heads; the number of words for the root.
  var heads: [Int] = []
  var relations: [Relation] = []
  var lemmas: [String] = []
  /// The text as its author wrote it, and whether the next sentence follows without a space.
  var surface = ""
  var joinsNext = false
  var startsParagraph = false
  var document = 0
  /// How often a round of training meets it.
  var times = 1

  var extent: Extent { Extent(0, text.utf8.count) }

  /// The places of the words in the surface; nil when the treebank spells a word otherwise.
  var surfaceWords: [Extent]? {
    let (bytes, plain) = (Array(surface.utf8), Array(text.utf8))
    var place = 0
    var found: [Extent] = []
    for word in words {
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      guard place + word.count <= bytes.count, bytes[place..<place + word.count] == plain[word.start..<word.end] else {
        return nil
      }
      found.append(Extent(place, place + word.count))
      place += word.count
    }
    return found
  }
}

/// Reads CoNLL-U.
enum Treebank {
  /// The sentences of several files; their documents stay apart. `FILE:3` is a file that a round of training meets three times.
  static func sentences(ofAll paths: [String]) throws -> [GoldSentence] {
    var all: [GoldSentence] = []
    for path in paths {
      let (file, times) = fileAndTimes(path)
      let offset = (all.last?.document ?? 0) + 1
      all += sentences(of: try Files.text(file)).map { sentence in
        var sentence = sentence
        sentence.document += offset
        sentence.times = times
        return sentence
      }
    }
    return all
  }

  private static func fileAndTimes(_ path: String) -> (file: String, times: Int) {
    guard let colon = path.lastIndex(of: ":"), let times = Int(path[path.index(after: colon)...]), times > 0 else {
      return (path, 1)
    }
    return (String(path[..<colon]), times)
  }

  /// The sentences of a file; lines that are not CoNLL-U are left out.
  static func sentences(of content: String) -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    var current = GoldSentence()
    var document = 0
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !current.words.isEmpty { sentences.append(current) }
        current = GoldSentence(document: document)
      } else if line.hasPrefix("#") {
        read(comment: line, into: &current, &document)
      } else {
        read(word: line.split(separator: "\t", omittingEmptySubsequences: false), into: &current)
      }
    }
    for index in sentences.indices {
      let count = sentences[index].words.count
      sentences[index].heads = sentences[index].heads.map { $0 < 0 || $0 >= count ? count : $0 }
    }
    return sentences
  }

  private static func read(comment line: Substring, into sentence: inout GoldSentence, _ document: inout Int) {
    if line.hasPrefix("# newdoc") {
      document += 1
      sentence.document = document
      sentence.startsParagraph = true
    } else if line == "# newpar" || line.hasPrefix("# newpar id") || line.hasPrefix("# newpar =") {
      sentence.startsParagraph = true
    } else if line.hasPrefix("# text = ") {
      sentence.surface = String(line.dropFirst(9))
    }
  }

  private static func read(word fields: [Substring], into sentence: inout GoldSentence) {
    guard fields.count == 10, let number = Int(fields[0]), number == sentence.words.count + 1 else { return }
    if !sentence.text.isEmpty { sentence.text += " " }
    let start = sentence.text.utf8.count
    sentence.text += fields[1]
    sentence.words.append(Extent(start, sentence.text.utf8.count))
    sentence.lemmas.append(String(fields[2]))
    sentence.joinsNext = fields[9].split(separator: "|").contains("SpaceAfter=No")
    sentence.tags.append(UniversalTag(rawValue: String(fields[3])) ?? .other)
    sentence.xpos.append(PennTag(rawValue: String(fields[4])) ?? .xx)
    sentence.heads.append((Int(fields[6]) ?? 0) - 1)
    let relation = String(fields[7])
    sentence.relations.append(
      Relation(rawValue: relation) ?? Relation(rawValue: String(relation.prefix { $0 != ":" })) ?? .dep)
  }
}
