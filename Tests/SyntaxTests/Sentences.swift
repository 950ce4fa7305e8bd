import Syntax
import Testing
import Text

/// The sentences of raw texts; "¦" shows where one ends and the next begins.
@Suite struct Sentences {
  @Test(
    arguments: [
      "Mr. Lee left on Jan. 5. ¦ Mrs. J. R. Brown stayed.",
      "It cost $3.5 million. ¦ That was too much.",
      "Why? ¦ Because it rained! ¦ \"We left,\" she said.",
      "\"Why?\" he asked. ¦ \"Who knows?\" Mayor Ann Lee said.",
      "“We won.” Lee said. ¦ “We won.” ¦ The crowd left.",
      "He works for Acme Inc. in Ohio. ¦ He left Acme Inc. ¦ The firm closed.",
      "It opened at 9 a.m. Monday. ¦ It shut at 5 p.m. ¦ Nobody came.",
      "She lives in the U.S. and in the U.K. ¦ They do not.",
      "The U.S. Senate met on Nov. 3, 2015. ¦ No. 5 won.",
      "He waited ... and waited. ¦ \"Not yet ... ¦ We must go,\" he said.",
      "(The talks failed.) ¦ The town waits [17]. ¦ It rains.",
      "The road is closed.The bridge is open.",
      "Gov. Ray (R-Ohio) spoke. ¦ Sen. Kay Doe (D., Pa.) did not.",
      "1. Open the door. ¦ Then run.",
      "**2006:** ¦ The towns met. ¦ They left.", "**March 2009** ¦ Work began.", "- **14 May 2011**: ¦ A boat sailed.",
      "2015: ¦ Vale paid.", "**12 people** died.", "**In 2006** the towns met.",
      "1987: 5.3 million.", "**2007 accord:** The towns met.",
      "Vor. ¦ The dog and the cat. ¦ 300 people came.",
    ]
  )
  func prose(_ marked: String) {
    let expected = marked.split(separator: "¦").map { $0.trimming() }
    let text = marked.replacing("¦ ", with: "").replacing(".The bridge", with: ".The bridge")
    let found = SentenceSplitter().sentences(in: text).map { text[$0] }
    if marked.contains("closed.The") {
      #expect(found == ["The road is closed.", "The bridge is open."])
    } else {
      #expect(found == expected)
    }
  }

  /// Lines broken at a width go on; blank lines, indents, items, rows and short lines end a sentence.
  @Test(
    arguments: [
      ("A bridge that was\nclosed for years will\nopen in Spring. It is\nlong.", 2),
      ("BRIDGE OPENS\n\nThe bridge opened", 2),
      (
        "The first paragraph goes on\nto a second line.\n    The second starts with\nan indent and has no end\n    The third",
        3
      ),
      ("Wheat     5.0   6.1\nBarley    4.0   3.2\nRye       1.0   2.0", 3),
      ("- the first\n- the second\n- the third", 3),
      (
        "A very long paragraph that stands in one line, as word processors write it, ends with no stop at all "
          + String(repeating: "and goes on ", count: 8) + "\nThen comes another one", 2
      ),
      ("One line.\r\n\r\nAnother line", 2),
    ] as [(String, Int)])
  func lines(_ text: String, _ count: Int) { #expect(SentenceSplitter().sentences(in: text).count == count) }
}

extension Substring {
  fileprivate func trimming() -> String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
