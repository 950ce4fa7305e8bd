import Dates
import Testing
import Timexes

/// Bugs that were found and mended, one test each.
@Suite struct ReportedBugs {
  let tagger = TimexTagger()
  let dateline = CivilDay(year: 2024, month: 10, day: 21)

  /// What is found in a text, as `words=value`.
  func found(_ text: String) -> [String] {
    tagger.timexes(in: text, dateline: dateline).map { "\(text[$0.extent])=\($0.value ?? "-")" }
  }

  @Test func `a date behind the last subject of a text does not look beyond its end`() {
    #expect(found("The strike that Friday") == ["Friday=2024-10-18"])
    #expect(!found("said the union which Monday").isEmpty)
  }

  @Test func `an apostrophe can open an expression`() {
    #expect(found("They met in '87 and sang in the '60s.") == ["'87=1987", "the '60s=196"])
  }

  @Test func `the first of two days has the year of the second`() {
    #expect(found("They sat June 3 to June 7, 1944.") == ["June 3=1944-06-03", "June 7, 1944=1944-06-07"])
  }

  @Test func `a verb that ends in eed is no past`() {
    #expect(found("The firms will need, indeed, until Friday.") == ["Friday=2024-10-25"])
  }

  @Test func `without a dateline a weekday lies behind the date told before`() {
    let text = "On June 3, 2019, he came. On Friday he left."
    #expect(tagger.timexes(in: text, dateline: nil).map(\.value) == ["2019-06-03", "2019-06-07"])
  }

  @Test func `a fresh day in a paragraph of its own is of the year of publication`() {
    let text = """
      The council met on Friday and on Saturday. On June 16, 1976, the police fired.

      She had voted on October 7 and spoke yesterday.
      """
    #expect(
      found(text) == [
        "Friday=2024-10-18", "Saturday=2024-10-19", "June 16, 1976=1976-06-16", "October 7=2024-10-07",
        "yesterday=2024-10-20",
      ])
  }

  @Test func `a price is no time of day`() { #expect(found("It closed today at 2,678.") == ["today=2024-10-21"]) }

  @Test func `a heading without a full stop says nothing of the sentence below it`() {
    #expect(found("Town plans to open a pool\nOn Friday, the council met.") == ["Friday=2024-10-18"])
  }

  @Test func `the year that opens an entry of a chronicle is that of its days`() {
    let old = "1781. On 6 April a church burned, as it had in 1740. It rained in July.\n1796. Soldiers came on 3 June."
    #expect(
      found(old) == [
        "1781=1781", "6 April=1781-04-06", "1740=1740", "July=1781-07", "1796=1796", "3 June=1796-06-03",
      ])
    let late = "They signed on 9 January 2020.\n\n2022. The firm left on 16 January. It was sold in April."
    #expect(
      found(late) == ["9 January 2020=2020-01-09", "2022=2022", "16 January=2022-01-16", "April=2022-04"])
  }

  @Test func `a year that is a line of its own is that of the days below it`() {
    let text =
      "Chronology of facts\n\n1997\n\n14 February: The firm is formed.\n\nLate October: He resigns.\n\n2009\n\n"
      + "3 March. He meets the bank at 10.30 a.m.; it says no. By the end of the year: Nothing is left."
    #expect(
      found(text) == [
        "1997=1997", "14 February=1997-02-14", "Late October=1997-10", "2009=2009", "3 March=2009-03-03",
        "10.30 a.m.=2009-03-03T10:30", "the end of the year=2009",
      ])
  }

  @Test func `one year under a picture heads no days`() {
    let text = "The old mill\n\n2019\n\nIt was sold on 3 March."
    #expect(found(text) == ["2019=2019", "3 March=2024-03-03"])
  }
}
