import Syntax
import Text

/// Measures how many words a second are tagged and parsed on one core.
enum Speed {
  static func line(_ text: String, parser: Parser) -> String {
    let clock = ContinuousClock()
    var extents: [Extent] = []
    let splitting = clock.measure { extents = parser.splitter.sentences(in: text) }
    var words = 0
    let parsing = clock.measure {
      for extent in extents { words += parser.parse(text, extent).words.count }
    }
    return
      "\(extents.count) sentences, \(words) words; split \(rate(text.utf8.count, splitting)) bytes/s, parsed \(rate(words, parsing)) words/s"
  }

  private static func rate(_ count: Int, _ duration: Duration) -> Int {
    Int(Double(count) / max(1e-9, duration / .seconds(1)))
  }
}
