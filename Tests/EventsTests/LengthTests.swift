import Articles
import Events
import Testing

/// What a length counts from, and whom a clause with "who" is told of.
@Suite struct LengthTests {
  /// Behind "two days after" stands a clause, whatever the parser takes it for.
  @Test(arguments: [
    ("The minister resigned on Tuesday, two days after the council voted for the plan.", "voted", "2016-10-30"),
    ("The minister resigned on Tuesday, a day after Chancellor Ida Brandt quit.", "quit", "2016-10-31"),
    ("The jury returned on Tuesday, three days before the judge fell ill.", "fell", "2016-11-04"),
  ]) func countsFromAClause(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2016-11-05")
    #expect(event.date?.edtf.description == date && event.dating == .narrative)
  }

  /// A participle behind the noun is no clause.
  @Test(arguments: [
    ("He was held on Tuesday, three days after the plan announced in May was dropped.", "announced", "2016-05"),
    ("He was held on Tuesday, three days after the attack blamed on rebels.", "blamed", nil),
  ]) func leavesAParticiple(_ text: String, _ trigger: String, _ date: String?) throws {
    let event = try event(trigger, in: text, on: "2016-11-05")
    #expect((event.dating == .dateline ? nil : event.date?.edtf.description) == date)
  }

  /// The clause is told of the name right before it.
  @Test(arguments: [
    (
      "The sale was agreed by the executors of Walter Prentice, who was killed in his cellar last October.", "killed",
      ["Walter Prentice"]
    ),
    ("The Union elected Maja Lund on Saturday to succeed Ida Brandt, who stood down.", "stood down", ["Ida Brandt"]),
    (
      "Former army chief Gen. Pascal Orou, whom Karuwa dismissed in November, is on the list of witnesses.",
      "dismissed", ["Karuwa", "former army chief Gen. Pascal Orou"]
    ),
  ]) func isToldOfTheName(_ text: String, _ trigger: String, _ names: [String]) throws {
    let event = try event(trigger, in: text, on: "2016-11-05")
    #expect(event.subjects + event.objects == names, "\(event.subjects) \(event.objects)")
  }
}
