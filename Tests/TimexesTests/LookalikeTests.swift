import Testing
import Text
import Timexes

@Suite("Words that look like dates and are none")
struct LookalikeTests {
  @Test(
    arguments: [
      ("They met at the Sun Inn on Friday.", ["Sun"]),
      ("The editor wrote on X, and on Monday on Facebook.", ["X", "Facebook"]),
      ("April Jones may march on Tuesday.", ["April"]),
      ("He spoke on Monday in the spring of 2003.", []),
      ("The talks on Ukraine went on.", []),
      ("HARBURY, March 6, 2019 (Wire) - The dam burst on Sunday.", []),
      ("", []),
    ] as [(String, [String])])
  func words(_ text: String, _ wanted: [String]) {
    #expect(TimexTagger().lookalikes(in: text).map { String(text[$0]) } == wanted)
  }
}
