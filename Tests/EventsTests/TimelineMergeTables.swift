import Articles
import Dates
import Testing
import Text

@testable import Events

/// Two reports, each of an article of its own, and what becomes of them.
struct MergeCase: Sendable, CustomTestStringConvertible {
  /// `dateline: subject | trigger | object | others: EDTF status dating`; a list has `+` between its members.
  let one: String
  let other: String
  /// The EDTF of the one entry, with `disputed` behind it; `2` for two entries.
  let expected: String
  let note: String
  init(_ one: String, _ other: String, _ expected: String, _ note: String) {
    (self.one, self.other, self.expected, self.note) = (one, other, expected, note)
  }
  var testDescription: String { note }
}

@Suite struct TimelineMergeTables {
  static let dates = [
    MergeCase(
      "2024-12-20: Dana Ruiz | discover | the theft: 2024-11-28",
      "2024-12-21: Dana Ruiz | discover | the theft: 2024-11-27",
      "2024-11-28 disputed", "one named doer of one thing, on near days"),
    MergeCase(
      "2024-12-20: the hospital | call | the FBI: 2024-12-02",
      "2024-12-21: the hospital | inform | the FBI: 2024-12-02",
      "2024-12-02", "whoever is told by telephone is told"),
    MergeCase(
      "2024-09-02: engineers | close | the Kestrel Dam: 2024-09-01", "2024-09-04: | shut | the Kestrel Dam: 2024-09-01",
      "2024-09-01", "equal days"),
    MergeCase(
      "2024-09-02: engineers | close | the Kestrel Dam: 2024-09-01", "2024-11-04: | close | the Kestrel Dam: 2024-09",
      "2024-09-01", "a day within a month: the finer date"),
    MergeCase(
      "2025-02-02: Voss | resign: 2024", "2024-11-04: Hannah Voss | quit: 2024-10-22", "2024-10-22",
      "a day within a year, of what comes once"),
    MergeCase(
      "2025-02-02: profits | rise: 2024", "2024-11-04: profits | rise: 2024-10", "2",
      "what rises in a year rises in its months, too"),
    MergeCase(
      "2024-09-02: | close | the Kestrel Dam: 2024-09-01", "2024-10-02: | close | the Kestrel Dam: 2024-09-01/..",
      "2024-09-01", "a state since the day on which it began"),
    MergeCase(
      "2024-09-02: the council | decide | the case: ../2024-09-06 planned",
      "2024-09-06: the council | decide | the case: 2024-09-05", "2024-09-05", "by Friday, and on Thursday"),
    MergeCase(
      "2024-09-02: the mine | open: 1998~", "2024-09-06: the mine | open: 1997-06", "1997-06", "about 1998 may be 1997"),
    MergeCase(
      "2024-09-02: the mine | open: 1998", "2024-09-06: the mine | open: 1996", "2", "years apart"),
    MergeCase(
      "2024-09-02: the Kestrel Dam | crack: 2024-09-01", "2024-09-06: the Kestrel Dam | crack: 2024-09-03", "2",
      "near days of what is not known to come once"),
    MergeCase(
      "2024-09-09: divers | inspect | the wall: 2024-06-24/2024-06-28",
      "2024-09-06: divers | inspect | the wall: 2024-06-24/2024-06-28", "2024-06-24/2024-06-28", "the same days on end"),
    MergeCase(
      "2024-09-09: the inquiry | hear | witnesses: 2024-06-24/2024-06-28",
      "2024-09-06: the inquiry | hear | witnesses: 2024-06-26", "2", "a day of what went on for days"),
    MergeCase(
      "2024-09-02: police | arrest | Piet Aldous: - undated", "2024-09-02: police | arrest | Piet Aldous: 2024-09-01",
      "2", "without a date there is nothing to hold on to"),
  ]

  static let printed = [
    MergeCase(
      "2024-09-02: police | arrest | Piet Aldous: 2024-09-01", "2024-09-03: | detain | Aldous: 2024-09-03 dateline",
      "2024-09-01", "printed two days later without a day"),
    MergeCase(
      "2024-09-04: police | arrest | Piet Aldous: 2024-09-03",
      "2024-09-01: police | arrest | Piet Aldous: 2024-09-01 dateline",
      "2", "printed before it happened"),
    MergeCase(
      "2024-09-02: police | arrest | Piet Aldous: 2024-09-02 dateline",
      "2024-09-03: police | arrest | Piet Aldous: 2024-09-03 dateline", "2024-09-02",
      "neither names the day: the earlier paper"),
    MergeCase(
      "2024-09-02: police | arrest | Piet Aldous: 2024-09-01",
      "2024-09-23: police | arrest | Aldous: 2024-09-23 dateline",
      "2", "printed weeks later: it may be another arrest"),
    MergeCase(
      "2024-09-02: a fall | kill | Piet Aldous: 2024-09-01",
      "2025-09-23: | kill | Aldous: 2025-09-23 dateline",
      "2024-09-01", "one dies once, whenever it is printed"),
    MergeCase(
      "2024-09-02: prices | rise: 2024-09-02 dateline", "2024-09-03: prices | rise: 2024-09-03 dateline", "2",
      "what is measured every day"),
    MergeCase(
      "2024-09-02: the board | close | the road: 2024-09-03/.. dateline planned",
      "2024-09-04: the board | close | the road: 2024-09-03", "2", "a plan without a day is not of the next day"),
  ]

  static let status = [
    MergeCase(
      "2024-09-02: the inquiry | open: 2024-10-14 planned", "2024-10-15: the public inquiry | begin: 2024-10-14",
      "2024-10-14", "planned, then happened"),
    MergeCase(
      "2024-10-20: the inquiry | open: 2024-10-14 planned", "2024-10-15: the public inquiry | begin: 2024-10-14", "2",
      "a plan told later than the event"),
    MergeCase(
      "2024-10-15: Brandl | warn | the board: 1999 denied", "2024-10-15: Brandl | warn | the board: 1999", "2",
      "denied and told"),
    MergeCase(
      "2024-10-15: Voss | question: 2024-10-22 hypothetical", "2024-10-23: Voss | question: 2024-10-22", "2",
      "possible is not planned"),
    MergeCase(
      "2024-09-02: a ferry | run: 2024-09-09/.. planned", "2024-09-20: the ferry | begin: 2024-09-09", "2024-09-09",
      "what runs from a day begins on it"),
    MergeCase(
      "2024-09-20: the first ferry | cross | the lake: 2024-09-09", "2024-09-21: the ferry | start: 2024-09-09",
      "2024-09-09", "what the first one does is its beginning"),
  ]

  static let participants = [
    MergeCase(
      "2024-10-22: a bomb | explode | + | Kerns: 2024-10-22", "2024-10-23: a bomb | explode | + | Lorne: 2024-10-22",
      "2", "in one town and in another"),
    MergeCase(
      "2024-10-22: the bank | lend | the market | 168 crowns: 2024-10-22",
      "2024-10-23: the bank | lend | the market | a further 195 crowns: 2024-10-22", "2", "a sum and a further one"),
    MergeCase(
      "2024-10-22: Lorne Bank | lend | the market | 168 crowns: 2024-10-22",
      "2024-10-23: Lorne Bank | lend | the market | 195 crowns: 2024-10-22", "2", "two sums"),
    MergeCase(
      "2024-10-22: Kern | sack | Ada Lorn: 2024-03-04", "2024-10-23: | dismiss | Ada Lorn: ../2024-10-22 dateline",
      "2024-03-04", "told in passing, of one who is named"),
    MergeCase(
      "2024-10-22: the works | burn | : 2024-03-04", "2024-10-23: | fire | : 2024-03-04", "2",
      "a noun without an article refers to nothing"),
    MergeCase(
      "2024-10-22: Hannah Voss | resign: 2024-10-22", "2024-10-23: Voss | step down: 2024-10-22", "2024-10-22",
      "a name by its last word"),
    MergeCase(
      "2024-10-22: Hannah Voss | resign: 2024-10-22", "2024-10-23: Carl Voss | resign: 2024-10-22", "2",
      "two of one last name"),
    MergeCase(
      "2024-10-22: Mayor Ruth Calder | visit | Ardmoor: 2024-10-22", "2024-10-23: Calder | visit | Ardmoor: 2024-10-22",
      "2024-10-22", "with and without a title"),
    MergeCase(
      "2024-10-22: the bank | close | the Kestrel Dam: 2024-10-22", "2024-10-23: | close | the dam: 2024-10-22",
      "2024-10-22", "the dam of the story"),
    MergeCase(
      "2024-10-22: NATO | suspend | the mission: 2024-10-22",
      "2024-10-23: the North Atlantic Treaty Organization | suspend | the mission: 2024-10-22", "2024-10-22",
      "a name by its capitals"),
    MergeCase(
      "2024-10-22: the Russian minister | sign | the treaty: 2024-10-22",
      "2024-10-23: Russia's minister | sign | the pact: 2024-10-22", "2024-10-22", "a country and its adjective"),
    MergeCase(
      "2024-10-22: the Bank of Ardmoor | buy | the mill: 2024-10-22",
      "2024-10-23: the Bank of Hollin | buy | the mill: 2024-10-22", "2", "two banks"),
    MergeCase(
      "2024-10-22: two men | rob | the bank: 2024-10-22", "2024-10-23: three men | rob | the bank: 2024-10-22", "2",
      "two men are not three"),
    MergeCase(
      "2024-10-22: divers | find | the crack: 2024-10-22", "2024-10-23: divers | find | a second crack: 2024-10-22",
      "2",
      "a second crack is another"),
    MergeCase(
      "2024-10-22: he | resign: 2024-10-22", "2024-10-23: he | resign: 2024-10-22", "2", "pronouns name nobody"),
    MergeCase(
      "2024-10-22: Kim | attack | Ruiz: 2024-10-22", "2024-10-23: Ruiz | attack | Kim: 2024-10-22", "2",
      "who did it, and to whom"),
    MergeCase(
      "2024-10-22: engineers | close | the bridge: 2024-10-22", "2024-10-23: the bridge | close: 2024-10-22",
      "2024-10-22", "the bridge closed, or was closed"),
    MergeCase(
      "2024-10-22: Kim | meet | Ruiz: 2024-10-22", "2024-10-23: Ruiz | meet | | Kim: 2024-10-22", "2024-10-22",
      "meeting is mutual"),
    MergeCase(
      "2024-10-22: Kim | meet | Ruiz: 2024-10-22", "2024-10-23: Kim | meet | Ada Moor: 2024-10-22", "2",
      "two meetings of one day"),
    MergeCase(
      "2024-10-22: Kim | meet | Ruiz: 2024-10-22", "2024-10-23: Kim | sign | the treaty: 2024-10-22", "2",
      "met and signed"),
    MergeCase(
      "2024-10-22: officials | make | a visit | the dam: 2024-10-22",
      "2024-10-23: officials | visit | | the dam: 2024-10-22",
      "2024-10-22", "a verb that leaves the naming to its object"),
    MergeCase(
      "2024-10-22: Hannah Voss | tell | the inquiry: 2024-10-22", "2024-10-23: Voss | give | evidence: 2024-10-22",
      "2024-10-22", "before an inquiry, telling is giving evidence"),
    MergeCase(
      "2024-10-22: Hannah Voss | tell | the inquiry: 2024-10-22", "2024-10-23: Brandl | tell | the inquiry: 2024-10-22",
      "2", "told by different speakers"),
  ]

  static let disputes = [
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06-24",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024-06-26", "2024-06-24 disputed",
      "two days apart: the earlier paper"),
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06-24 narrative",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024-06-26", "2024-06-26 disputed", "stated before narrative"),
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024-07-02", "2024-07-02 disputed", "the finer"),
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2023",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024", "2023 disputed", "a leap year is no coarser than another"),
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-06-24",
      "2024-10-23: divers | inspect | the Kestrel Dam: 2024-06-28", "2", "four days apart are two inspections"),
    MergeCase(
      "2024-10-22: divers | inspect | the wall: 2024-06-24", "2024-10-23: divers | inspect | the wall: 2024-06-26", "2",
      "without a name it is not certain that it is one wall"),
    MergeCase(
      "2024-10-22: divers | inspect | the Kestrel Dam: 2024-10-28 planned",
      "2024-10-30: divers | inspect | the Kestrel Dam: 2024-10-29", "2", "a plan is no evidence of the day"),
  ]

  @Test(arguments: dates + printed + status + participants + disputes + sameDay)
  func `two reports are one event, or two`(_ row: MergeCase) throws {
    for articles in [[row.one, row.other], [row.other, row.one]] {
      let told = articles.enumerated().map { telling($1, number: articles[0] == row.one ? $0 : 1 - $0) }
      let entries = Pipeline().timeline(of: told).entries
      let merged = entries.first { $0.sources.count == 2 }
      let found = merged.map { ($0.date?.edtf.description ?? "-") + ($0.isDisputed ? " disputed" : "") } ?? "2"
      #expect(found == row.expected, "\(row.note): \(row.one) / \(row.other)")
      if let merged { #expect(merged.why.count == (merged.isDisputed ? 2 : 1) && merged.aliases.count == 1) }
    }
  }
}

/// An article with one event, from a row such as `2024-09-02: engineers | close | the bridge: 2024-09-01 planned`.
func telling(_ row: String, number: Int, story: String = "the Kestrel and Hannah Voss in Ardmoor") -> ReadArticle {
  let parts = row.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
  let colon = parts[1].lastIndex(of: ":") ?? parts[1].endIndex
  let clause = parts[1][..<colon].split(separator: "|", omittingEmptySubsequences: false).map(names)
  let words = parts[1][colon...].dropFirst().split(separator: " ").map(String.init)
  let edtf = EDTF(words[0])
  func names(_ part: Substring) -> [String] {
    part.split(separator: "+").map { $0.drop { $0 == " " } }.map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }
  func part(_ index: Int) -> [String] { index < clause.count ? clause[index] : [] }
  let trigger = part(1).first ?? ""
  let text = "\(trigger) of \(story)"
  let event = Event(
    id: "e\(number)", trigger: Extent(0, trigger.utf8.count), sentence: Extent(0, text.utf8.count), headline: row,
    date: edtf.map { EventDate(edtf: $0, granularity: $0.ownGranularity) },
    dating: words.compactMap { Dating(rawValue: $0) }.first ?? .stated,
    status: words.compactMap { Status(rawValue: $0) }.first ?? .happened, timex: nil,
    participants: part(0) + part(2) + part(3), triggerLemma: trigger, subjects: part(0), objects: part(2), why: [])
  return ReadArticle(
    article: article("\(number).txt", String(parts[0]), text: text), timexes: [], events: [event], diagnostics: [])
}
