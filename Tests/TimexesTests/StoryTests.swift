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

  @Test func `an hour is of the day that is told of and not of a look back at the day before`() {
    let text = """
      The barge that brought down the bridge on March 26 had lost power the day before, Vale said Tuesday.

      It left the quay at 12:39 a.m. It hit a pier at 1:29 a.m.
      """
    #expect(
      found(text, "2024-05-14") == [
        "March 26=2024-03-26", "the day before=2024-03-25", "Tuesday=2024-05-14", "12:39 a.m.=2024-03-26T00:39",
        "1:29 a.m.=2024-03-26T01:29",
      ])
  }

  @Test func `the evening of a crash is not that of the morning on which the wreck was reached`() {
    let text = """
      A plane struck a ridge on Wednesday evening, and those who reached it at daybreak Thursday found two children.

      Flight 12 left Lorne at 5:20 p.m. and was cleared at 6:04 p.m.

      A team left Kerns on Thursday, and others are to follow on Friday. The recorders were found shortly before noon.
      """
    #expect(
      found(text, "2024-10-17").suffix(5) == [
        "5:20 p.m.=2024-10-16T17:20", "6:04 p.m.=2024-10-16T18:04", "Thursday=2024-10-17", "Friday=2024-10-18",
        "shortly before noon=2024-10-17T12:00",
      ])
  }

  @Test func `dawn comes behind what was late on a day`() {
    let text = "A ferry rolled over late on Tuesday.\n\nBoats pulled 30 people from the sea before dawn."
    #expect(found(text, "2024-10-16") == ["late on Tuesday=2024-10-15", "dawn=2024-10-16TMO"])
  }

  @Test func `by an hour goes on from the hour before it in its sentence`() {
    let text =
      "A bell rang at 2.14am on 29 December 2020. Nobody came. Kerns saw it at 2.20am, but by 3am two had died."
    #expect(
      found(text, "2024-01-17").suffix(2) == ["2.20am=2020-12-29T02:20", "3am=2020-12-29T03:00"])
  }

  @Test func `a month right behind what a history tells of these days is of these days`() {
    let text = """
      The mill was built in 1890. It burned in 1912 and was rebuilt in 1921. In 1950 it was sold to Orlan, and in 2009 to \
      Farrow.

      A fire last April burned for six days. The town fined Farrow in December.
      """
    #expect(found(text, "2021-03-09").suffix(3) == ["last April=2020-04", "six days=P6D", "December=2020-12"])
  }
}
