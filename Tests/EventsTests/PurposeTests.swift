import Articles
import Events
import Testing

/// A past verb keeps its time and its standing beside an infinitive that tells what it was done for.
@Suite struct PurposeTests {
  /// The hour behind an order that was lifted is that of the lifting.
  @Test(arguments: [
    ("The mayor lifted the order to stay indoors at noon on Sunday.", "lifted", "2024-10-20", Status.happened),
    ("Olen rescinded its advice to boil water on Friday.", "rescinded", "2024-10-18", .happened),
    ("Olen issued an order to stay indoors on Sunday.", "issued", "2024-10-27", nil),
    ("Crews used cranes on Friday to free the barge.", "used", "2024-10-18", .happened),
  ]) func time(_ text: String, _ trigger: String, _ date: String, _ status: Status?) throws {
    let told = try event(trigger, in: text, on: "2024-10-21")
    guard let status else {
      #expect(told.date?.edtf.description != date)
      return
    }
    #expect(told.date?.edtf.description == date && told.status == status)
  }

  /// What it was for is no plan of its own.
  @Test(arguments: [
    ("Four masons were raised in a basket on Friday to inspect a joint.", "inspect")
  ]) func aim(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").isMention)
  }

  /// A length with a half counts, as fine as what it counts by.
  @Test(arguments: [
    ("Four and a half years after the ferry sank, a court fined its owner on Monday.", "2020-04"),
    ("A court on Monday fined the owner, two and a half months after the ferry sank.", "2024-08"),
    ("He died on 3 May, two and a half weeks after the ferry sank.", "2024-04-15/2024-04-21"),
    ("Four years after the ferry sank, a court fined its owner on Monday.", "2020"),
  ]) func half(_ text: String, _ date: String) throws {
    #expect(try event("sank", in: text, on: "2024-10-21").date?.edtf.description == date)
  }

  /// What comes once in a century is no event of the next.
  @Test func onceInACentury() throws {
    let told = try event("comes", in: "It was built for a flood such as comes once in a century.", on: "2024-10-21")
    #expect(told.dating == .dateline)
  }
}
