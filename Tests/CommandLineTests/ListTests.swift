import TestSupport
import Testing

@Suite("Lists and events")
struct ListTests {
  private func list(_ options: String...) throws -> Program {
    let run = try Program.run(["list", "seeds"] + options, in: Program.package)
    #expect(run.code == 0)
    return run
  }

  private func events(_ options: String...) throws -> [JSON] {
    let run = try Program.run(["list", "seeds", "--format", "json"] + options, in: Program.package)
    return try JSON.read(run.text)["events"].elements
  }

  private let dating: Set = ["stated", "narrative", "dateline", "undated"]
  private let status: Set = ["happened", "planned", "denied", "hypothetical"]
  private let granularity: Set = [
    "century", "decade", "year", "season", "quarter", "month", "week", "day", "part", "time", "interval",
  ]

  @Test("JSON has what the contract names, and every place holds the words that it says")
  func json() throws {
    let texts = try texts()
    let events = try events("--all")
    #expect(events.count > 100)
    var ids: Set<String> = []
    for event in events {
      #expect(
        event.names == ["aliases", "disputed", "edtf", "granularity", "headline", "id", "sources", "status", "why"])
      let headline = try #require(event["headline"].string)
      #expect(!headline.isEmpty && headline.count <= 140)
      #expect(status.contains(event["status"].string ?? ""))
      #expect((event["edtf"] == .null) == (event["granularity"] == .null))
      if let fine = event["granularity"].string { #expect(granularity.contains(fine)) }
      let sources = event["sources"].elements
      #expect(sources.first?["id"] == event["id"])
      #expect(sources.dropFirst().map { $0["id"] } == event["aliases"].elements)
      for source in sources {
        #expect(ids.insert(source["id"].string ?? "").inserted, "an id stands once")
        try expectSource(source, in: texts)
      }
    }
  }

  private func expectSource(_ source: JSON, in texts: [String: String]) throws {
    #expect(
      source.names == [
        "article", "dateline", "dating", "edtf", "end", "id", "quote", "start", "status", "timex", "title", "trigger",
        "url", "why",
      ])
    let article = try #require(source["article"].string)
    let text = try #require(texts[article], "\(article)")
    #expect(source.words(of: text) == source["quote"].string)
    #expect(source["trigger"].words(of: text) == source["trigger"]["text"].string)
    #expect((source["trigger"]["start"].number ?? -1) >= source["start"].number ?? 0)
    #expect((source["trigger"]["end"].number ?? Int.max) <= source["end"].number ?? 0)
    #expect(dating.contains(source["dating"].string ?? ""))
    #expect(source["title"].string?.isEmpty == false)
    #expect((source["dating"].string == "stated") == (source["timex"] != .null))
    #expect((source["dating"].string == "undated") == (source["edtf"] == .null))
    #expect(!source["why"].elements.isEmpty, "an unexplained date is half a bug")
    if source["timex"] != .null { #expect(source["timex"].words(of: text) == source["timex"]["text"].string) }
  }

  /// The texts of the seeds by their articles, as `start` and `end` count them.
  private func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    let names = [
      "2019-03-06-millgate-bridge-closed.txt", "2019-03-08-council-orders-inquiry.txt", "2019-03-12-ferry-starts.txt",
      "2019-03-15-mayor-denies-warning.md", "2019-03-20-four-bridges.txt", "2019-03-26-inquiry-opens.md",
      "2019-03-28-builder-gives-another-day.md", "2024-10-21-seoul-summons-ambassador.txt",
    ]
    for name in names {
      let file = String(decoding: try TemporaryFolder.bytes(of: Program.seeds + "/" + name), as: UTF8.self)
      let text: Substring
      if name.hasSuffix(".md") {
        text = file[try #require(file.firstRange(of: "\n---\n")).upperBound...].drop { $0 == "\n" }
      } else if file.hasPrefix("Title:") || file.hasPrefix("date 2019-03-08\n") {
        text = file[try #require(file.firstRange(of: "\n\n")).upperBound...]
      } else {
        text = file.hasPrefix(" date ") ? file.dropFirst(" date 2019-03-06 ".count) : file[...]
      }
      texts["seeds/" + name] = String(text)
    }
    let lines = try TemporaryFolder.bytes(of: Program.seeds + "/2019-04-millgate-bridge.jsonl")
    for (index, line) in String(decoding: lines, as: UTF8.self).split(separator: "\n").enumerated() {
      texts["seeds/2019-04-millgate-bridge.jsonl:\(index + 1)"] = try JSON.read(line).articleText
    }
    return texts
  }

  @Test("extract has what the contract names; a stated event has its expression")
  func extract() throws {
    let input = try TemporaryFolder.bytes(of: Program.seeds + "/2019-04-millgate-bridge.jsonl")
    let texts = try String(decoding: input, as: UTF8.self).split(separator: "\n").map {
      try JSON.read($0).articleText ?? ""
    }
    let answers = try Program.run("extract", input: input).lines.map(JSON.read)
    #expect(answers.count == texts.count)
    for (answer, text) in zip(answers, texts) {
      #expect(answer.names == ["dateline", "events", "id", "timexes"])
      #expect(!answer["events"].elements.isEmpty)
      for timex in answer["timexes"].elements {
        #expect(timex.words(of: text) == timex["text"].string)
        #expect(Set(timex.names).isSuperset(of: ["alternative", "anchor", "edtf", "rule", "type", "value", "why"]))
      }
      for event in answer["events"].elements {
        #expect(
          event.names == [
            "dating", "edtf", "granularity", "headline", "id", "sentence", "status", "timex", "trigger", "why",
          ])
        #expect(event["trigger"].words(of: text) == event["trigger"]["text"].string)
        let words = try #require(event["sentence"].words(of: text))
        #expect(words.contains(event["trigger"]["text"].string ?? "\u{0}"))
        #expect(dating.contains(event["dating"].string ?? "") && status.contains(event["status"].string ?? ""))
        #expect((event["dating"].string == "stated") == (event["timex"] != .null))
        if let timex = event["timex"].number { #expect(answer["timexes"].elements.indices.contains(timex)) }
      }
    }
  }

  @Test("The forms tell the same events in the same order")
  func forms() throws {
    let events = try events()
    #expect(events.count > 30)
    let lines = try list("--format", "jsonl").lines.map { try JSON.read($0) }
    #expect(lines == events)
    let text = try list().text
    let markdown = try list("-f", "markdown").text
    let csv = try list("-f", "csv").lines
    #expect(csv.first?.hasPrefix("id,edtf,granularity,") == true)
    #expect(csv.count == events.count + 1)
    for (event, row) in zip(events, csv.dropFirst()) {
      #expect(row.hasPrefix("\(event["id"].string ?? ""),\(event["edtf"].string ?? ""),"))
    }
    var place = text.startIndex
    for event in events {
      let headline = event["headline"].string ?? "\u{0}"
      let found = text[place...].firstRange(of: headline)
      #expect(found != nil, "\(headline)")
      place = found?.upperBound ?? place
    }
    #expect(markdown.contains("Millgate Bridge"))
    #expect(!text.contains("\u{1B}") && !markdown.contains("\u{1B}"), "colour is for terminals")
  }

  @Test("--all shows more, --from, --to and --about less, --no-merge each report by itself")
  func selections() throws {
    func ids(_ options: String...) throws -> [String] {
      let run = try Program.run(["list", "seeds", "--format", "json"] + options, in: Program.package)
      return try JSON.read(run.text)["events"].elements.compactMap { $0["id"].string }
    }
    let (plain, all) = (try ids(), try ids("--all"))
    #expect(Set(plain).isSubset(of: all) && plain.count < all.count)
    #expect(plain == all.filter(Set(plain).contains), "in one order")
    let march = try events("--from", "2019-03", "--to", "2019-03")
    #expect(march.count > 5 && march.count < plain.count)
    for event in march {
      let edtf = event["edtf"].string ?? ""
      #expect(edtf.contains("2019-03") || edtf.contains(".."), "\(edtf)")
    }
    #expect(
      try ids("--from", "2024", "--to", "2024-10-20")
        == events("--from", "2024", "--to", "2024").filter {
          !($0["edtf"].string ?? "").hasPrefix("2024-10-21")
        }.compactMap { $0["id"].string })
    let ferry = try events("--about", "first FERRY")
    #expect(!ferry.isEmpty && ferry.count < 5)
    for event in ferry {
      let words = ([event["headline"]] + event["sources"].elements.map { $0["quote"] }).compactMap(\.string).joined(
        separator: " "
      ).lowercased()
      #expect(words.contains("first") && words.contains("ferry"))
    }
    #expect(try ids("--about", "zeppelin") == [])
    let nothing = try Program.run("list", Program.seeds, "--about", "zeppelin")
    #expect(nothing.errors.hasSuffix(" speaks of “zeppelin”; --all shows more\n"))
    let single = try events("--no-merge", "--all")
    #expect(single.allSatisfy { $0["sources"].elements.count == 1 && $0["aliases"].elements.isEmpty })
    #expect(single.count == (try events("--all")).reduce(0) { $0 + $1["sources"].elements.count })
  }

  @Test("--evidence gives the sentence and the reason under each event")
  func evidence() throws {
    let text = try list("--evidence", "--about", "ferry crossed").text
    #expect(
      text.contains("“ELLERWICK, March 12, 2019 (Vale Press) - The first ferry crossed")
        || text.contains("“The first ferry crossed"))
    #expect(text.contains("counted from the dateline, Tuesday 2019-03-12"))
    #expect(text.contains("seeds/2019-03-12-ferry-starts.txt, 2019-03-12"))
  }

  @Test("A site has a page for every event, at its id, and the same JSON as the list")
  func site() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("build", "seeds", "-o", folder.path("site"), in: Program.package)
    #expect(run.code == 0)
    let json = try Program.run("list", "seeds", "--all", "--format", "json", in: Program.package)
    #expect(try folder.text("site/timeline.json") == json.text)
    let files = Set(folder.files)
    for event in try JSON.read(json.text)["events"].elements {
      for id in [event["id"]] + event["aliases"].elements {
        for ending in [".html", ".md"] {
          let page = "site/events/" + (id.string ?? "") + ending
          #expect(files.contains(page) || ending == ".md", "\(page)")
        }
      }
    }
  }
}

extension JSON {
  /// The text of an article in a JSON line.
  fileprivate var articleText: String? { self["text"].string ?? self["body"].string ?? self["content"].string }
}
