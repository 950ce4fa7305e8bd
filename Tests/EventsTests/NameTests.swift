import Articles
import Events
import Testing

/// Whom a clause is told of, where names stand between commas.
@Suite struct NameTests {
  @Test(arguments: [
    (
      "Ray Holt, whose wife, Carol, died on May 17, 2018, while waiting for a kidney, sat behind the table.", "died",
      "[Ray Holt's] wife, Carol, died, while waiting for a kidney"
    ),
    (
      "Ray Holt, whose wife, Carol, died on May 17, 2018, while waiting for a kidney, sat behind the table.", "sat",
      "Ray Holt sat behind the table"
    ),
    ("Ada Lorn, whose son, Tom, was killed in May, spoke to the court.", "killed", "[Ada Lorn's] son, Tom, was killed"),
    (
      "The suit was filed by the husband of Carol Holt, 46, a bus driver who died last November.", "died",
      "Carol Holt, 46, a bus driver, died"
    ),
  ]) func isToldOf(_ text: String, _ trigger: String, _ headline: String) throws {
    #expect(try event(trigger, in: text, on: "2019-10-20").headline == headline)
  }
}
