import Events
import Testing

/// What a noun of a clause is of is no date of the clause: "recalled the 1956 uprising", "in its 2015 report".
@Suite struct NounDateTests {
  /// Behind an article and a time stands a noun, though it ends in -ing.
  @Test(arguments: [
    ("Kerns recalled the 1956 uprising in a talk with pupils.", "recalled", "uprising", "1956"),
    ("The lawyer cited the 1996 shooting of a guard.", "cited", "shooting", "1996"),
    ("The mayor spoke of a March 3 bombing.", "spoke", "bombing", "2024-03-03"),
  ]) func gerund(_ text: String, _ verb: String, _ noun: String, _ date: String) throws {
    #expect(try event(noun, in: text, on: "2024-10-22").date?.edtf.description == date)
    #expect(try event(verb, in: text, on: "2024-10-22").timex == nil)
  }

  /// A day with its year and a comma, between an article and its noun, is the noun's.
  @Test(arguments: [
    ("Kerns was charged in the Jan. 6, 2021, raid on the mill.", "raid", "charged"),
    ("Two men were named in the Dec. 21, 1988, bombing of a train.", "bombing", "named"),
    ("The mayor resigned after the Jan. 6, 2021, riot.", "riot", "resigned"),
    ("Olen cited his April 9, 2019, letter to the bank.", "letter", "cited"),
  ]) func dayWithYear(_ text: String, _ noun: String, _ verb: String) throws {
    #expect(try event(noun, in: text, on: "2024-10-22").dating == .stated)
    #expect(try event(verb, in: text, on: "2024-10-22").dating == .dateline)
  }

  /// A report is of the year before it, and what is looked at is not of when it is.
  @Test(arguments: [
    ("The audit covered the period from May 2019 to June 2020.", "covered"),
    ("The panel looked at the years between 2003 and 2008.", "looked"),
    ("The novel, set in 1914, won a prize.", "set"),
    ("The firm gave the sum in its 2015 report.", "gave"),
  ]) func ofThings(_ text: String, _ trigger: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-22").dating == .dateline)
  }
}
