import Dates
import Testing
import Text
import Timexes

/// Every rule of every language: it has examples, its name is its own, and it takes its examples itself.
@Suite struct RuleTests {
  static let languages = Language.codes.compactMap(Language.init(named:))

  @Test(arguments: RuleTests.languages.map(\.code)) func `every rule has an example and a name of its own`(code: String)
    throws
  {
    let language = try #require(Language(named: code))
    var names: Set<String> = []
    for rule in language.rules {
      #expect(!rule.examples.isEmpty, "\(rule.name) has no example")
      #expect(names.insert(rule.name).inserted, "two rules are called \(rule.name)")
    }
  }

  @Test(arguments: RuleTests.languages.map(\.code)) func `every rule takes its examples`(code: String) throws {
    let language = try #require(Language(named: code))
    let tagger = TimexTagger(language: language)
    let dateline = CivilDay(year: 2019, month: 3, day: 6)
    for rule in language.rules {
      for example in rule.examples {
        let (text, extent) = try RuleTests.marked(example)
        let found = tagger.timexes(in: text, dateline: dateline)
        let own = found.first { $0.extent == extent }
        let said = found.map { "[\(text[$0.extent])] by \($0.rule)" }.joined(separator: ", ")
        #expect(own?.rule == rule.name, "\(rule.name): “\(example)” is found as \(said.isEmpty ? "nothing" : said)")
      }
    }
  }

  /// The example without its brackets, and what they enclose: the whole, where there are none.
  private static func marked(_ example: String) throws -> (String, Extent) {
    let bytes = Array(example.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")) else { return (example, Extent(0, bytes.count)) }
    let close = try #require(bytes.firstIndex(of: UInt8(ascii: "]")))
    let text = bytes[..<open] + bytes[(open + 1)..<close] + bytes[(close + 1)...]
    return (String(decoding: text, as: UTF8.self), Extent(open, close - 1))
  }
}
