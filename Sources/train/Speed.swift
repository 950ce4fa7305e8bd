import Foundation
import Syntax
import Text

/// Measures how many words a second are tagged and parsed on one core, in processor time, so that other work on the machine
/// counts as little as possible.
enum Speed {
  /// The speed on a text, or on a made-up one whose analysis is checked first.
  static func line(_ text: String?, parser: Parser) throws -> String {
    let content: String
    if let text {
      content = text
    } else {
      content = MadeUpNews.text
      try check(parser, content)
    }
    let extents = parser.splitter.sentences(in: content)
    var words = 0
    let splitting = best { _ = parser.splitter.sentences(in: content) }
    let parsing = best { words = extents.reduce(0) { $0 + parser.parse(content, $1).words.count } }
    return "parse: \(extents.count) sentences, \(words) words; \(rate(content.utf8.count, splitting)) bytes/s split, "
      + "\(rate(words, parsing)) words/s tagged and parsed on one core"
  }

  /// The least processor time of three runs, in seconds.
  private static func best(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }

  private static func rate(_ count: Int, _ seconds: Double) -> Int { Int(Double(count) / max(1e-9, seconds)) }

  /// A time says nothing about an answer that is wrong.
  private static func check(_ parser: Parser, _ text: String) throws {
    let sentences = parser.splitter.sentences(in: text).map { parser.parse(text, $0) }
    guard sentences.count == MadeUpNews.sentences else {
      throw Files.Failure(message: "the text has \(MadeUpNews.sentences) sentences, but \(sentences.count) were found")
    }
    let roots = sentences.count { sentence in
      sentence.root.map { MadeUpNews.verbs.contains(text[sentence.words[$0].extent]) } ?? false
    }
    guard roots * 100 >= sentences.count * 95 else {
      throw Files.Failure(message: "only \(roots) of \(sentences.count) sentences have the right root")
    }
  }
}

/// News that was made up: some thousand sentences, the same ones each time.
enum MadeUpNews {
  /// The verbs at the head of its sentences.
  static let verbs: Set<String> = ["opened", "said", "closed", "rose", "told", "signed", "postponed"]
  static let sentences = patterns.count * 600

  private static let patterns = [
    "The mayor of % opened a bridge over the river on Monday after # months of delay.",
    "\"We have waited long enough,\" said Anna Brown, who has owned a mill in % for # years.",
    "The port of % closed at 9 p.m. on March 3, when a storm tore the roof off the customs house.",
    "Shares in the ferry company rose # percent to $4.20 a share, its report for the third quarter showed.",
    "A spokesman told reporters in % that the talks, due to end last week, could last until June #.",
    "The council and the union, which had been on strike for # days, signed an agreement late on Friday in %.",
    "Because the inquiry wasn't finished, the court in % postponed the trial of three men until next year.",
  ]

  static let text: String = {
    let towns = ["Millgate", "Northport", "Easton", "Ashford", "Lowfield", "Kirkby", "Wexham"]
    var text = ""
    for round in 0..<600 {
      for (index, pattern) in patterns.enumerated() {
        let town = towns[(round * 3 + index) % towns.count]
        text += pattern.replacing("%", with: town).replacing("#", with: "\(1 + (round * 7 + index) % 29)")
        text += index == 3 ? "\n\n" : " "
      }
      text += "\n\n"
    }
    return text
  }()
}
