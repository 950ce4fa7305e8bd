import Articles
import Dates
import Events
import TestSupport
import Testing
import Text

@testable import Pages

@Suite("The site")
struct SiteTests {
  /// One article, one event told by it and by another, and an alias: small enough to read whole.
  static let small: Timeline = timeline([
    told(
      "first.md", title: "Mill burns", "2024-03-05", text: "The old mill burned down on Monday.",
      [Telling("The old mill", "burned", "Monday", "2024-03-04", "The old mill burned down", alternative: "2024-03-11")]
    ),
    told(
      "second.md", title: "After the fire", "2024-03-06", text: "The old mill burned down in March.",
      [Telling("The old mill", "burned", "March", "2024-03", "The old mill burned down", rule: "month")]),
  ])

  static func file(_ path: String, of timeline: Timeline, _ change: (inout SiteConfiguration) -> Void = { _ in })
    -> String
  {
    var configuration = SiteConfiguration()
    configuration.title = "Mill"
    change(&configuration)
    return Site(timeline, configuration: configuration, version: "1").files.first { $0.path == path }?.text ?? ""
  }

  static func body(_ html: String) -> String {
    guard let start = html.firstRange(of: "<main id=\"main\">\n"), let end = html.firstRange(of: "\n</main>") else {
      return ""
    }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test("An event's page as HTML and as Markdown, from one tree")
  func event() throws {
    let id = Self.small.entries[0].id
    #expect(
      Self.file("events/\(id).md", of: Self.small) == """
        [Timeline](../index.md)

        # The old mill burned down

        Monday, 4 March 2024 `2024-03-04` (dates disputed)

        ## Why this date?

        > The old mill *burned* down on **Monday**.

          - Told in [Mill burns](../articles/first.md).
          - The article is of 5 March 2024, read in the field “date” of the article’s data: 2024-03-05.
          - Monday was read by the rule [`weekday`](../rules/weekday.md).
          - The words name the date by themselves.
          - The other candidate was 11 March 2024.

        ## The 2 sources

        **The sources disagree about the date.** [Mill burns](../articles/first.md) gives 4 March 2024; [After the fire](../articles/second.md) gives March 2024.

          - [Mill burns](../articles/first.md), 5 March 2024
            
            > The old mill *burned* down on **Monday**.
            
            Gives: 4 March 2024

          - [After the fire](../articles/second.md), 6 March 2024
            
            > The old mill *burned* down in **March**.
            
            Gives: March 2024

        ### Why one event?

          - Both name the same people and the same deed.

        """)
    let html = Self.body(Self.file("events/\(id).html", of: Self.small))
    #expect(html.contains("<article class=\"h-event disputed\" id=\"e-\(id)\">"))
    #expect(
      html.contains(
        "<time class=\"dt-start\" datetime=\"2024-03-04\">Monday, 4 March 2024</time> <code>2024-03-04</code> <b>(dates disputed)</b>"
      ))
    #expect(
      html.contains(
        "The old mill <mark class=\"trigger\"><em>burned</em></mark> down on <mark><strong>Monday</strong></mark>."))
    #expect(html.contains("<a href=\"../articles/first.html#e-\(id)\">Mill burns</a>"))
  }

  @Test("An article's page marks expressions and events and leads to them")
  func article() {
    let id = Self.small.entries[0].id
    let html = Self.body(Self.file("articles/first.html", of: Self.small))
    #expect(
      html.contains(
        "The old mill <span id=\"e-\(id)\"><a href=\"../events/\(id).html\" class=\"what\">burned</a></span> down on <a href=\"../events/\(id).html\" class=\"when\" title=\"2024-03-04\">Monday</a>."
      ))
    #expect(
      Self.file("articles/first.md", of: Self.small).contains(
        "The old mill [burned](../events/\(id).md) down on [Monday](../events/\(id).md)."))
  }

  @Test("An old address of an event leads to it")
  func redirect() {
    let entry = Self.small.entries[0]
    let html = Self.file("events/\(entry.aliases[0]).html", of: Self.small)
    #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../events/\(entry.id).html\">"))
    #expect(html.contains("<a href=\"../events/\(entry.id).html\">The old mill burned down</a>"))
    #expect(Self.file("events/\(entry.aliases[0]).md", of: Self.small).contains("(../events/\(entry.id).md)"))
  }

  @Test("Every page stands beside its Markdown, and says what it says")
  func beside() {
    let files = Site(timeline(Story.all), version: "1").files
    let pages = files.filter { $0.path.hasSuffix(".html") }
    #expect(pages.count > 60)
    for page in pages {
      let other = page.path.dropLast(5) + ".md"
      #expect(files.contains { $0.path == other }, "\(page.path)")
      #expect(!page.text.contains(" style=") && !page.text.contains(" onclick"), "\(page.path)")
    }
  }

  @Test("Every link leads to a page of the site, and every anchor to a place in it")
  func links() {
    let files = Dictionary(
      uniqueKeysWithValues: Site(timeline(Story.all), version: "1").files.map { ($0.path, $0.text) })
    for (path, text) in files where path.hasSuffix(".html") {
      let folder = path.split(separator: "/").dropLast().first.map { $0 + "/" } ?? ""
      var rest = text[...]
      while let range = rest.firstRange(of: " href=\"") {
        rest = rest[range.upperBound...]
        let target = String(rest.prefix { $0 != "\"" })
        if target.contains("://") || target == "data:," { continue }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let file =
          parts[0].isEmpty ? path : parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : folder + parts[0]
        let there = files[file]
        #expect(there != nil, "\(path) → \(target)")
        if parts.count > 1, let there { #expect(there.contains("id=\"\(parts[1])\""), "\(path) → \(target)") }
      }
    }
  }

  @Test("A base URL gives canonical links, a sitemap and full addresses in the feed; without one there are none")
  func baseURL() {
    let id = Self.small.entries[0].id
    let page = Self.file("events/\(id).html", of: Self.small) { $0.baseURL = "https://example.org/t/" }
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/t/events/\(id).html\">"))
    #expect(page.contains("<meta property=\"og:title\" content=\"The old mill burned down\">"))
    let map = Self.file("sitemap.xml", of: Self.small) { $0.baseURL = "https://example.org/t/" }
    #expect(
      map.contains("<loc>https://example.org/t/</loc>")
        && map.contains("<loc>https://example.org/t/articles/first.html</loc>"))
    #expect(
      Self.file("feed.xml", of: Self.small) { $0.baseURL = "https://example.org/t/" }.contains(
        "<id>https://example.org/t/events/\(id).html</id>"))
    #expect(Self.file("sitemap.xml", of: Self.small) == "")
    #expect(!Self.file("events/\(id).html", of: Self.small).contains("canonical"))
    let feed = Self.file("feed.xml", of: Self.small)
    #expect(
      feed.contains("<id>urn:dateline:event:\(id)</id>") && feed.contains("<updated>2024-03-06T00:00:00Z</updated>"))
  }

  @Test("A sitemap that is too long is parted, and the parts listed")
  func sitemaps() {
    var configuration = SiteConfiguration()
    configuration.baseURL = "https://example.org/"
    let desk = Desk(Self.small, configuration, version: "1", notes: [])
    let files = desk.sitemaps(press: Press(.standard), limit: 5)
    #expect(files.map(\.path) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    #expect(files.map { $0.text.components(of: "<url>") } == [5, 5, 0])
    #expect(files.last?.text.contains("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>") == true)
  }

  @Test("The settings of a site, and what can be wrong with them")
  func settings() {
    var configuration = SiteConfiguration()
    let faults = configuration.apply(
      [
        ConfigurationEntry(key: "title", values: ["The dam"], line: 1),
        ConfigurationEntry(key: "inputs", values: ["a", "b"], line: 2),
        ConfigurationEntry(key: "base-url", values: ["https://example.org/t"], line: 3),
        ConfigurationEntry(key: "base_url", values: ["x"], line: 4),
        ConfigurationEntry(key: "language", values: ["English, please"], line: 5),
        ConfigurationEntry(key: "output", values: ["a", "b"], line: 6),
        ConfigurationEntry(key: "base-url", values: ["ftp://x"], line: 7),
      ], file: "dateline.yaml")
    #expect(
      configuration.title == "The dam" && configuration.inputs == ["a", "b"]
        && configuration.baseURL == "https://example.org/t/")
    #expect(configuration.language == "en" && configuration.output == nil)
    #expect(
      faults.map(\.description) == [
        "dateline.yaml:4: error: `base_url` is no setting of a site\n  hint: did you mean `base-url`?",
        "dateline.yaml:5: error: `English, please` is no language\n  hint: write a BCP 47 tag: en, en-GB, de",
        "dateline.yaml:6: error: `output` takes one value\n  hint: write `output: …` on one line",
        "dateline.yaml:7: error: `ftp://x` is no address for a site\n  hint: write it in full: https://example.org/timeline/",
      ])
  }

  @Test("A starter is written whole or not at all")
  func starter() throws {
    let folder = try TemporaryFolder()
    let written = try Starter.write(to: folder.path + "/new")
    #expect(written.count == Starter.files.count && folder.files.contains("new/dateline.yaml"))
    let (_, diagnostics) = try TemplateSet.reading(folder: folder.path + "/new/templates")
    #expect(diagnostics.isEmpty)
    try folder.write("mine", to: "old/templates/style.css")
    #expect(throws: FileFailure.self) { try Starter.write(to: folder.path + "/old") }
    #expect(folder.files.filter { $0.hasPrefix("old/") } == ["old/templates/style.css"])
  }

  @Test("More than 300 events: years and months on pages of their own, none too long")
  func large() {
    let articles = (0..<1000).map { number -> ReadArticle in
      let month = number % 3 == 0 ? 1 : 7, year = number < 700 ? 2023 : 2024
      let date = "\(year)-\(padded(month, 2))-\(padded(number % 28 + 1, 2))"
      return told(
        "a\(number).txt", date, text: "Fire \(number) burned today.",
        [Telling("Fire", "burned", "today", date, "Fire \(number) burned")])
    }
    let files = Site(timeline(articles), version: "1").files
    let names = files.map(\.path).filter { $0.hasPrefix("years/") && $0.hasSuffix(".html") }
    #expect(
      names == [
        "years/2023-01.html", "years/2023-07-2.html", "years/2023-07.html", "years/2023.html", "years/2024.html",
      ])
    var listed = 0
    for file in files where file.path.hasSuffix(".html") && (file.path.hasPrefix("years/") || file.path == "index.html")
    {
      let count = file.text.components(of: "\"p-name\"")
      #expect(count <= 300, "\(file.path)")
      listed += count
    }
    #expect(listed == 1000)
  }

  @Test("200 events on the index weigh no more than 120 KB with style and script")
  func weight() {
    let articles = (0..<100).map { number -> ReadArticle in
      let (first, second) = (
        "2024-\(padded(number % 12 + 1, 2))-\(padded(number % 28 + 1, 2))",
        "2024-\(padded(number % 12 + 1, 2))-\(padded((number + 9) % 28 + 1, 2))"
      )
      let words =
        "The regional council of the northern valleys, meeting in extraordinary session, voted on motion \(number)"
      let text =
        "\(words) today, after a long debate about money and roads. Ministers answered on Thursday with a plan of their own for the valleys, number \(number)."
      return told(
        "wire/2024/article-\(number).md", title: "Council and ministers argue about the valleys, part \(number)", first,
        text: text,
        [
          Telling(
            "The regional", "voted", "today", first,
            "The regional council of the northern valleys voted on motion \(number)"),
          Telling(
            "Ministers", "answered", "Thursday", second,
            "Ministers answered with a plan of their own for the valleys, number \(number)"),
        ])
    }
    let files = Site(timeline(articles), version: "1").files.filter {
      ["index.html", "style.css", "dateline.js"].contains($0.path)
    }
    let weight = files.reduce(0) { $0 + $1.text.utf8.count }
    #expect(files.count == 3)
    #expect(weight <= 120_000, "\(files.map { "\($0.path) \($0.text.utf8.count)" })")
    #expect(TemplateSet.standard.text("dateline.js").utf8.count <= 10_000)
  }
}
