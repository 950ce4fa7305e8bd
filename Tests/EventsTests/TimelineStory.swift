import Articles
import Dates
import Foundation
import Text
import Timexes

@testable import Events

/// The gold of the story in `seeds/` (`Tests/Seeds/story-gold.tsv`), each row as an event that a careful extraction would
/// give.
enum StoryGold {
  /// The rows of a table of `Tests/Seeds`, by their columns.
  static func rows(_ name: String) -> [[String]] {
    contents(of: "Tests/Seeds/" + name).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The articles, each with its events; the id of an event is that of its row.
  static var articles: [ReadArticle] {
    var order: [String] = []
    var events: [String: [Event]] = [:]
    for row in rows("story-gold.tsv") {
      if events[row[1]] == nil { order.append(row[1]) }
      events[row[1], default: []].append(event(row, at: events[row[1]]?.count ?? 0))
    }
    return order.map { source in
      ReadArticle(
        article: article(source, dateline(of: source), text: text(events[source] ?? []) + told(source)), timexes: [],
        events: events[source] ?? [], diagnostics: [])
    }
  }

  private static func dateline(of source: String) -> String {
    if let vp = source.split(separator: "#").last, vp.hasPrefix("vp-04") { return "2019-04-" + vp.suffix(2) }
    return String(source.prefix(10))
  }

  /// The words of the article, from which the names of its story come.
  private static func told(_ source: String) -> String {
    let parts = source.split(separator: "#")
    let file = contents(of: "seeds/" + parts[0])
    guard parts.count > 1 else { return file }
    return file.split(separator: "\n").first { $0.contains(parts[1]) }.map(String.init) ?? ""
  }

  private static func contents(of path: String) -> String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (try? String(contentsOfFile: "/\(package)/\(path)", encoding: .utf8)) ?? ""
  }

  /// Each event has a line of 200 bytes as its sentence, which begins with the words of its trigger.
  private static func text(_ events: [Event]) -> String {
    events.map { event in
      let words = event.headline
      return words + String(repeating: " ", count: 199 - words.utf8.count) + "\n"
    }.joined()
  }

  private static func event(_ row: [String], at index: Int) -> Event {
    let (subjects, objects, others) = roles[row[0], default: ([], [], [])]
    let edtf = EDTF(row[3])
    let start = index * 200
    return Event(
      id: row[0], trigger: Extent(start, start + row[2].utf8.count), sentence: Extent(start, start + 199),
      headline: row[2] + ": " + row[0], date: edtf.map { EventDate(edtf: $0, granularity: granularity(row[3], $0)) },
      dating: row[5] == "narrative" ? .narrative : .stated, status: Status(rawValue: row[4]) ?? .happened, timex: nil,
      participants: subjects + objects + others, triggerLemma: lemmas[row[2]] ?? row[2], subjects: subjects,
      objects: objects, why: [])
  }

  private static func granularity(_ written: String, _ edtf: EDTF) -> String {
    written == "2019-04-08/2019-04-14" ? "week" : edtf.ownGranularity
  }

  private static let lemmas = [
    "put": "put up", "found": "find", "closed": "close", "opened": "open", "repainted": "repaint", "told": "tell",
    "inspected": "inspect", "voted": "vote", "went": "go up", "asked": "ask", "warned": "warn", "crossed": "cross",
    "broke": "break down", "extended": "extend", "said": "say", "learned": "learn", "broken": "break up", "had": "have",
    "built": "build", "burned": "burn down", "carried": "carry", "laid": "lay", "began": "begin", "ordered": "order",
    "worked": "work", "given": "give", "wrote": "write", "looked": "look", "earned": "earn", "searched": "search",
    "took": "take away", "appeared": "appear", "questioned": "question", "collapsed": "collapse", "resigned": "resign",
    "came": "come", "discovered": "discover", "reopened": "reopen", "arrived": "arrive", "heard": "hear",
    "take": "take over",
  ]

  private typealias Roles = (subjects: [String], objects: [String], others: [String])
  private static let bridge = "the Millgate Bridge"

  private static let roles: [String: Roles] = [
    "a1.1": (["workers"], ["barriers"], ["the western end of the Millgate Bridge", "Ellerwick"]),
    "a1.2": (["engineers"], ["a crack"], ["one of its main girders"]),
    "a1.3": (["the town of Ellerwick"], [bridge], []),
    "a1.4": (["the bridge"], [], []),
    "a1.5": ([], ["the bridge"], []),
    "a1.6": (["Mayor Ingrid Halloran"], ["reporters"], []),
    "a1.7": (["the council"], [], ["a ferry"]),
    "a1.8": (["Branhull Steel", "a firm from Stennet"], ["the bridge"], []),
    "a1.9": (["the miners' band"], [], ["the bridge"]),
    "a2.1": (["the council of Ellerwick"], ["a public inquiry"], []),
    "a2.2": (["the crack"], [bridge], []),
    "a2.3": (["engineers"], ["the crack"], []),
    "a2.4": (["the barriers"], [], []),
    "a2.5": (["the inquiry"], [], []),
    "a2.6": (["a ferry"], [], []),
    "a2.7": (["Dai Luthe"], ["a boat"], []),
    "a2.8": ([], ["Mayor Ingrid Halloran"], []),
    "a2.9": ([], ["Mayor Ingrid Halloran"], []),
    "a3.1": (["the first ferry"], ["the Sorrel"], ["Ellerwick", "40 passengers", "half a brass band"]),
    "a3.2": ([], [bridge], []),
    "a3.3": (["the boat"], [], []),
    "a3.4": (["the council"], [], ["the ferry"]),
    "a3.5": ([], ["the service"], []),
    "a3.6": (["Branhull Steel"], ["the bridge"], []),
    "a4.1": (["Mayor Ingrid Halloran"], [], []),
    "a4.2": (["Mayor Ingrid Halloran"], [], ["the crack"]),
    "a4.3": ([], [bridge], []),
    "a4.4": (["a site foreman"], [], []),
    "a4.5": (["the mayor"], ["that letter"], []),
    "a4.6": ([], ["the money"], []),
    "a4.7": (["repairs"], [], []),
    "a4.8": (["Carl Ostrander"], [], []),
    "a4.9": (["talks"], [], ["Northmarch county"]),
    "a5.1": (["Ellerwick"], ["no bridge"], []),
    "a5.2": (["Count Almer"], ["one of oak"], []),
    "a5.3": (["it"], [], []),
    "a5.4": (["the town"], ["one of stone"], []),
    "a5.5": (["a flood"], ["two of its arches"], []),
    "a5.6": (["soldiers"], ["a footway"], ["the gap"]),
    "a5.7": (["work"], [], ["a bridge of steel"]),
    "a5.8": (["Edith Marlow", "the mayor of the day"], ["a bridge of steel"], []),
    "a5.9": (["it"], ["9,000 cars a day"], []),
    "a5.10": ([], [bridge], []),
    "a5.11": ([], [bridge], []),
    "a6.1": (["the inquiry into the closure of the Millgate Bridge"], [], ["Ellerwick"]),
    "a6.2": (["the town council"], ["the inquiry"], ["nine votes"]),
    "a6.3": (["Branhull Steel"], ["the bridge"], []),
    "a6.4": (["his office"], ["the findings"], []),
    "a6.5": (["Reddick"], [], ["the bridge"]),
    "a6.6": (["Reddick"], ["new girders"], []),
    "a6.7": (["Petra Vance"], ["evidence"], []),
    "a6.8": (["repairs"], [], []),
    "a7.1": (["Branhull Steel"], [bridge], []),
    "a7.2": (["Petra Vance"], ["the inquiry"], ["Ellerwick"]),
    "a7.3": (["the town's chief engineer"], ["another day"], []),
    "a7.4": (["our foreman"], [], ["the town"]),
    "a7.5": (["Branhull"], [], ["the bridge"]),
    "a7.6": (["Branhull"], ["1.2 million crowns"], []),
    "a7.7": (["Branhull"], ["its staff"], []),
    "a7.8": (["the police"], ["a case"], []),
    "a7.9": (["a spokeswoman"], [], []),
    "b1.1": (["police"], ["the offices of Branhull Steel"], ["Stennet"]),
    "b1.2": (["police"], ["two vans of papers"], []),
    "b1.3": (["Petra Vance"], [], ["the Millgate Bridge inquiry"]),
    "b1.4": (["Vance"], [], ["a statement"]),
    "b1.5": ([], ["Tomas Reddick", "chief engineer of Ellerwick"], []),
    "b1.6": (["talks"], [], ["the town", "Northmarch county", "the cost of repairs"]),
    "b2.1": (["Tomas Reddick", "chief engineer of Ellerwick"], [], []),
    "b2.2": (["his office"], [], ["the quay"]),
    "b2.3": (["Reddick"], ["the inquiry"], []),
    "b2.4": (["Branhull Steel"], [bridge], []),
    "b2.5": (["its men"], [], []),
    "b2.6": (["engineers"], ["the crack"], []),
    "b2.7": ([], ["the bridge"], []),
    "b2.8": (["Ana Brisk", "a deputy"], [], []),
    "b3.1": ([bridge], [], ["Ellerwick", "cars"]),
    "b3.2": ([], [bridge], []),
    "b3.3": ([], [], []),
    "b3.4": (["Mayor Ingrid Halloran"], [], []),
    "b3.5": (["buses"], [], []),
    "b3.6": (["the second lane"], [], []),
    "b3.7": (["steel"], [], ["the repair"]),
    "b3.8": (["the ferry"], [], []),
    "b3.9": (["the ferry"], ["its last trip"], []),
    "b3.10": (["the inquiry"], ["31 witnesses"], []),
    "b3.11": (["Judge Judith Amadi"], [], []),
  ]
}
