import Syntax
import Testing
import Text

/// What holds of every parse, whatever the text.
@Suite struct Parses {
  private let parser = Parser()

  /// Exactly one root, and every word reaches it.
  private func expectTree(_ sentence: Sentence) {
    #expect(sentence.words.count { $0.head < 0 } == (sentence.words.isEmpty ? 0 : 1))
    var depths = [Int](repeating: -1, count: sentence.words.count)
    if let root = sentence.root { depths[root] = 0 }
    var waiting = sentence.root.map { [$0] } ?? []
    while let word = waiting.popLast() {
      for child in sentence.children(of: word) {
        #expect(depths[child] < 0 && sentence.words[child].head == word)
        depths[child] = depths[word] + 1
        waiting.append(child)
      }
    }
    #expect(!depths.contains(-1))
  }

  /// Extents in order, apart, on scalar boundaries, with nothing but white space between them.
  private func expectCover(_ extents: [Extent], of text: String, _ whole: Extent) {
    let bytes = Array(text.utf8)
    var place = whole.start
    for extent in extents {
      #expect(extent.start >= place && extent.end > extent.start && extent.end <= whole.end)
      #expect(bytes[extent.start] & 0xC0 != 0x80 && (extent.end == bytes.count || bytes[extent.end] & 0xC0 != 0x80))
      #expect(text[Extent(place, extent.start)].unicodeScalars.allSatisfy(Self.isSpace))
      place = extent.end
    }
    #expect(text[Extent(place, whole.end)].unicodeScalars.allSatisfy(Self.isSpace))
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x7F || (0x80..<0xA0).contains(scalar.value)
      || scalar.properties.isWhitespace
      || scalar.value == 0x200B || scalar.value == 0xFEFF
  }

  @Test(
    arguments: [
      "", " ", ".", "The mayor opened the bridge on Friday.", "\"We left,\" she said, \"before it rained.\"",
      "Talks between the two towns, which began in June after a flood that closed the mill, ended without a deal.",
      "THE MAYOR OPENED THE BRIDGE ON FRIDAY.", "5.0  6.1  7.2", "— … «»", "東京で会議が開かれた。", "a\u{301}\u{200D}🏳️‍🌈 b",
    ])
  func trees(_ text: String) {
    let sentence = parser.parse(text, Extent(0, text.utf8.count))
    expectTree(sentence)
    expectCover(sentence.words.map(\.extent), of: text, sentence.extent)
  }

  /// Words and relations of a plain sentence.
  @Test func plain() {
    let text = "The mayor of Millgate opened the new bridge on Friday."
    let sentence = parser.parse(text, Extent(0, text.utf8.count))
    let found = sentence.words.map {
      "\(text[$0.extent]) \($0.tag.rawValue) \($0.head < 0 ? "-" : text[sentence.words[$0.head].extent]) \($0.relation.rawValue)"
    }
    #expect(
      found == [
        "The DET mayor det", "mayor NOUN opened nsubj", "of ADP Millgate case", "Millgate PROPN mayor nmod",
        "opened VERB - root",
        "the DET bridge det", "new ADJ bridge amod", "bridge NOUN opened obj", "on ADP Friday case",
        "Friday PROPN opened obl", ". PUNCT opened punct",
      ])
  }

  /// Random characters, those that mean something to splitter and tokenizer more often.
  @Test(arguments: 0..<200) func anything(_ seed: Int) {
    var random = Random(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
    var text = ""
    for _ in 0..<(seed % 10 == 0 ? 400 : 60) { text.unicodeScalars.append(random.scalar()) }
    let whole = Extent(0, text.utf8.count)
    let sentences = parser.splitter.sentences(in: text)
    expectCover(sentences, of: text, whole)
    for extent in sentences {
      let sentence = parser.parse(text, extent)
      expectCover(sentence.words.map(\.extent), of: text, extent)
      expectTree(sentence)
    }
    for start in stride(from: 0, to: text.utf8.count, by: 7) where Array(text.utf8)[start] & 0xC0 != 0x80 {
      expectCover(Tokenizer().words(in: text, Extent(start, whole.end)), of: text, Extent(start, whole.end))
    }
  }

  /// Time grows with length, not with its square, which here would be minutes.
  @Test(arguments: [
    "and the ", "Mr. ", "(", "\"", "a-", "U.S.", ". ", "\n", "x@", "http://a/", "-", "'", "1,", "... ", "?!", "[1] ",
    "é", " \t",
  ])
  func length(_ piece: String) {
    let text = String(repeating: piece, count: 100_000)
    let took = ContinuousClock().measure {
      for extent in parser.splitter.sentences(in: text) { _ = Tokenizer().words(in: text, extent) }
    }
    #expect(took < .seconds(20))
  }

  /// A sentence of ten thousand words, with its children and lemmas.
  @Test func longSentence() {
    let text = "The mayor " + String(repeating: "and the town that he had left ", count: 1_500) + "waited."
    let clock = ContinuousClock()
    let took = clock.measure {
      let sentence = parser.parse(text, Extent(0, text.utf8.count))
      #expect(sentence.words.count == 10_504)
      expectTree(sentence)
      #expect(sentence.words.indices.reduce(0) { $0 + sentence.children(of: $1).count } == sentence.words.count - 1)
      #expect(sentence.lemma(of: 8, in: text) == "leave")
    }
    #expect(took < .seconds(20))
  }

  /// Five megabytes without a full stop are one sentence, found at once.
  @Test func noFullStop() {
    let text = String(repeating: "word and word ", count: 360_000)
    let clock = ContinuousClock()
    let took = clock.measure {
      let sentences = parser.splitter.sentences(in: text)
      #expect(sentences.count == 1)
      #expect(Tokenizer().words(in: text, sentences[0]).count == 1_080_000)
    }
    #expect(took < .seconds(30))
  }

  /// The same text gives the same analysis, in the middle of another text too.
  @Test func repeatable() {
    let text = "They said on Monday that the talks, due in June, had failed."
    let long = String(repeating: "Filler stands here. ", count: 50) + text
    let (a, b) = (
      parser.parse(text, Extent(0, text.utf8.count)), parser.parse(long, Extent(1000, 1000 + text.utf8.count))
    )
    #expect(a.words.map { [$0.head, $0.extent.start] } == b.words.map { [$0.head, $0.extent.start - 1000] })
    #expect(a.words.map(\.relation) == b.words.map(\.relation))
  }
}

/// Characters that splitter and tokenizer treat in ways of their own, and any others.
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func scalar() -> Unicode.Scalar {
    let special = Array(
      " \n\t.,;:!?'\"`-–—…()[]{}@/&$€%#*_~+=<>|aAbBzZ019’‘“”«»。é\r\u{A0}\u{200B}\u{2028}".unicodeScalars)
    if next() % 4 > 0 { return special[Int(next() % UInt64(special.count))] }
    return Unicode.Scalar(UInt32(next() % 0x11_0000)) ?? "x"
  }
}
