import Articles
import Dates
import Events
import Testing

@testable import Pages

@Suite("Hostile text")
struct HostileTests {
  static let attack =
    "<script>alert(1)</script> {{title}} {{{body}}} \"onload=x\" ' & ]]> <!-- \u{202E}txt\u{0}\u{1} [a](javascript:alert(1)) **b** `c`"

  /// A site in which every text that an article can bring is the attack.
  static let site: Site = {
    let text =
      "Yesterday " + attack.filter { $0 != "." } + " burned.\n\n# Heading\n- item\n1. one\n> quote\n<b>bold</b>\n"
      + String(repeating: "w", count: 10_000)
    let articles = ["../../../etc/passwd", "a b%2fc.md", "x/<svg>.md", "y/<svg>.md"].map { source in
      told(
        source, title: attack, "2024-03-05", origin: .metadata(field: attack), url: "javascript:alert(1)",
        language: "en\"><script>", text: text,
        [Telling("Yesterday", "burned", "Yesterday", "2024-03-04", attack + source)])
    }
    var configuration = SiteConfiguration()
    configuration.title = attack
    configuration.description = attack
    return Site(timeline(articles), configuration: configuration, version: "1")
  }()

  @Test("Nothing of it becomes markup, in any file")
  func markup() {
    for file in HostileTests.site.files where !["dateline.js", "style.css", "timeline.ics"].contains(file.path) {
      #expect(!file.text.contains("<script>alert"), "\(file.path)")
      #expect(!file.text.contains("<b>bold"), "\(file.path)")
      if file.path.hasSuffix(".html") {
        #expect(!file.text.lowercased().contains("href=\"javascript:"), "\(file.path)")
        // In JSON the quotation mark has a backslash before it.
        #expect(!file.text.replacing("\\\"onload", with: "").contains("\"onload"), "\(file.path)")
        #expect(!file.text.contains("\u{0}") && !file.text.contains("\u{1}"), "\(file.path)")
        #expect(file.text.components(of: "</script>") == file.text.components(of: "<script"), "\(file.path)")
      }
    }
  }

  @Test("Every path stays below the output folder and is safe in a URL")
  func paths() {
    let files = HostileTests.site.files
    for file in files {
      for part in file.path.split(separator: "/", omittingEmptySubsequences: false) {
        #expect(!part.isEmpty && part.first != ".", "\(file.path)")
        #expect(
          part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E },
          "\(file.path)")
      }
    }
    #expect(Set(files.map(\.path)).count == files.count)
    #expect(files.count { $0.path.hasPrefix("articles/") && $0.path.hasSuffix(".html") } == 4)
  }

  @Test("In Markdown it is text: no heading, no list, no link, no HTML of the article's making")
  func markdown() throws {
    let page = try #require(
      HostileTests.site.files.first { $0.path.hasPrefix("articles/") && $0.path.hasSuffix(".md") })
    let lines = page.text.split(separator: "\n")
    #expect(
      !lines.contains {
        $0.hasPrefix("# Heading") || $0.hasPrefix("- item") || $0.hasPrefix("1. one") || $0.hasPrefix("> quote")
      })
    #expect(page.text.contains("\\[a\\](javascript:") && !page.text.contains(" [a](javascript:"))
    #expect(!page.text.contains("<script>") && page.text.contains("\\<script\\>"))
  }

  @Test(
    "Only plain web addresses are linked",
    arguments: [
      ("https://example.org/a?b=c#d", true), ("http://example.org", true), ("javascript:alert(1)", false),
      ("JaVaScRiPt:alert(1)", false),
      ("data:text/html,x", false), ("//example.org", false), ("https://a\" onclick=x", false), ("https://a b", false),
      ("https://a\nb", false), ("", false),
    ])
  func addresses(_ address: String, _ isSafe: Bool) {
    #expect((safeAddress(address) != nil) == isSafe)
  }

  @Test("JSON in a page cannot end its script")
  func json() {
    #expect(jsonString("</script>\"\\\n\u{2028}\u{1}") == "\"\\u003c/script\\u003e\\\"\\\\\\n\\u2028\\u0001\"")
  }
}

extension String {
  /// How often `part` is in it.
  func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
