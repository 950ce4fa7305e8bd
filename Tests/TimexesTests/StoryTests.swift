import Dates
import Testing
import Timexes

/// What a bare date counts from, where it takes paragraphs to show it.
@Suite struct StoryTests {
  /// What is found in a text, as `words=value`.
  private func found(_ text: String, _ dateline: String) -> [String] {
    let parts = dateline.split(separator: "-").compactMap { Int($0) }
    let day = parts.count == 3 ? CivilDay(year: parts[0], month: parts[1], day: parts[2]) : nil
    return TimexTagger().timexes(in: text, dateline: day).map { "\(text[$0.extent])=\($0.value ?? "-")" }
  }

  @Test func `an hour in a paragraph of its own is not of a day that the report looked back at`() {
    let text = """
      Vale said on Monday it would cut 900 jobs.

      Its chairman, Ada Kerns, resigned on August 19.

      Vale shares were higher when dealing resumed at 11 a.m.
      """
    #expect(found(text, "1998-12-14") == ["Monday=1998-12-14", "August 19=1998-08-19", "11 a.m.=1998-12-14T11:00"])
  }

  @Test func `an hour that opens a paragraph goes on from the day told`() {
    let text = """
      Vale was fined on Thursday. On 11 February 2024 the pipe gave way.

      At 4 p.m. the two men began to pump. At 6.52am on the Monday the office had its first call. A fisherman saw it an \
      hour later. The weir was shut that morning.
      """
    #expect(
      found(text, "2025-05-02") == [
        "Thursday=2025-05-01", "11 February 2024=2024-02-11", "4 p.m.=2024-02-11T16:00", "6.52am=2024-02-12T06:52",
        "Monday=2024-02-12", "an hour later=2024-02-12T07:52", "that morning=2024-02-12TMO",
      ])
  }

  @Test func `what is planned below a life is of the day of publication`() {
    let text = """
      Ada Vale was born on May 30, 1925. She took a degree in 1947. She wrote a book in 2002.

      A service is planned for Sept. 17 in Lorne.
      """
    #expect(found(text, "2016-08-12").last == "Sept. 17=2016-09-17")
  }

  @Test func `a day heading dates the nights and mornings below it`() {
    let text = """
      ## Monday, Sept. 9

      A woman told police at 7:12 a.m. that her car had been stolen overnight.

      Two boys were cited at 4:30 p.m.

      ## Tuesday, Sept. 10

      A thief came last night. A man was arrested this morning.
      """
    #expect(
      found(text, "2024-09-20") == [
        "Monday, Sept. 9=2024-09-09", "7:12 a.m.=2024-09-09T07:12", "overnight=2024-09-08TNI",
        "4:30 p.m.=2024-09-09T16:30", "Tuesday, Sept. 10=2024-09-10", "last night=2024-09-09TNI",
        "this morning=2024-09-10TMO",
      ])
  }

  @Test func `an answer goes on from the day of its story`() {
    let text = """
      Ana Lorn found a ring on May 4. We met her on Saturday.

      Q: Was it cold?

      A: That morning it rained. The next day my son came.
      """
    #expect(
      found(text, "2024-07-15") == [
        "May 4=2024-05-04", "Saturday=2024-07-13", "That morning=2024-05-04TMO", "The next day=2024-05-05",
      ])
  }

  @Test func `an hour with a full stop heads a line of a running report`() {
    let text = "11.15: The harbour office sent a warning.\n\n13.50: The harbour master closed the harbour at noon."
    #expect(
      found(text, "2019-02-12") == [
        "11.15=2019-02-12T11:15", "13.50=2019-02-12T13:50", "noon=2019-02-12T12:00",
      ])
  }

  @Test func `a day heading dates the hours below it`() {
    let text = """
      ## Wednesday, Feb. 12

      The court sat at 9 a.m. The jury left at 4:30 p.m.

      ## Thursday, Feb. 13

      The court sat at 10 a.m.
      """
    #expect(
      found(text, "2025-02-15") == [
        "Wednesday, Feb. 12=2025-02-12", "9 a.m.=2025-02-12T09:00", "4:30 p.m.=2025-02-12T16:30",
        "Thursday, Feb. 13=2025-02-13", "10 a.m.=2025-02-13T10:00",
      ])
  }
}
