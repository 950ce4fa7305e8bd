import Articles
import Testing

@testable import Readers

@Suite("The order of datelines")
struct DatelineChoiceTests {
  @Test(
    "Data, header, first line, file name, option; disagreement is told",
    arguments: [
      FileCase(
        name: "the header before the first line", content: "date 2019-03-12\nPARIS, March 12 - It rained.",
        datelines: ["2019-03-12 header"]),
      FileCase(
        name: "they disagree", content: "date 2019-03-12\nPARIS, March 11 - It rained.",
        datelines: ["2019-03-12 header"],
        problems: ["1: datelines disagree: the header says 2019-03-12, the first line says 2019-03-11"]),
      FileCase(
        name: "the header before the file's name", file: "2019-03-13.txt", content: "\ndate 2019-03-12\nIt rained.",
        datelines: ["2019-03-12 header"],
        problems: ["2: datelines disagree: the header says 2019-03-12, the file's name says 2019-03-13"]),
      FileCase(
        name: "the first line before the file's name", file: "2019-03-13.txt",
        content: "PARIS, March 12 (VP) - It rained.",
        datelines: ["2019-03-12 first line"],
        problems: ["1: datelines disagree: the first line says 2019-03-12, the file's name says 2019-03-13"]),
      FileCase(
        name: "a date in the article's own language",
        content: "---\ndate: 12 février 2019\nlanguage: fr\n---\nIl a plu.", datelines: ["2019-02-12 date"]),
      FileCase(
        name: "the file's name", file: "in/2019-03-13-rain.txt", content: "It rained.",
        datelines: ["2019-03-13 file name"]),
      FileCase(
        name: "a printed dateline takes the year of the file's name", file: "2019-rain.txt",
        content: "PARIS, December 12 - It rained.", datelines: ["2019-12-12 first line"]),
      FileCase(
        name: "a printed dateline near the day of the header", content: "date 2019-01-02\nPARIS, Dec 31 - It rained.",
        datelines: ["2019-01-02 header"],
        problems: ["1: datelines disagree: the header says 2019-01-02, the first line says 2018-12-31"]),
      FileCase(
        name: "a printed dateline without any year", content: "PARIS, March 12 - It rained.", datelines: ["-"],
        problems: ["1: the dateline “PARIS, March 12” names no year"]),
      FileCase(
        name: "a printed dateline below a headline", content: "Rain\n\nPARIS, March 12, 2019 - It rained.",
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "no dateline below a sentence", content: "It rained.\n\nPARIS, March 12, 2019 - It rained.",
        datelines: ["-"]),
      FileCase(
        name: "a short line below a headline is none", content: "Rain\n\nParis, March 12, 2019\n\nIt rained.",
        datelines: ["-"]),
      FileCase(
        name: "a date alone on the first line", content: "2019-03-12\n\nIt rained.",
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "a date below headline and byline", content: "Rain\nBy Ada Olen\nThu 14 Mar 2019 17.32 GMT\n\nIt rained.",
        datelines: ["2019-03-14T17:32Z first line"]),
      FileCase(
        name: "a place in capitals with its day, below headline and byline",
        content: "Rain\nBy Ada Olen\nPARIS, March 12, 2019\n\nIt rained.", datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "a printed dateline below a byline", content: "Rain\nBy Ada Olen\n\nPARIS, March 12, 2019 - It rained.",
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "a byline with its day", content: "Rain\nBy Ada Olen and Otto Brandt, 12 March 2019\n\nIt rained.",
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "what began by a day is no byline",
        content: "Rain\nBy the end, 12 March 2019 was remembered\n\nIt rained.",
        datelines: ["-"]),
      FileCase(
        name: "a labelled date", content: "Rain\n\nPublished: March 12, 2019\n\nIt rained.",
        datelines: ["2019-03-12 first line"]),
      FileCase(
        name: "a date below a sentence is none", content: "It rained.\n12 March 2019\nThen not.", datelines: ["-"]),
      FileCase(
        name: "the file's name before a date that stands alone", file: "2019-03-13.txt",
        content: "Rain\n\n12 March 2019\n\nIt rained.", datelines: ["2019-03-13 file name"]),
      FileCase(
        name: "data before all", file: "2019-03-14.md",
        content: "---\ndate: 2019-03-12\n---\nPARIS, March 13 - It rained.",
        datelines: ["2019-03-12 date"],
        problems: [
          "2: datelines disagree: the field “date” says 2019-03-12, the first line says 2019-03-13",
          "2: datelines disagree: the field “date” says 2019-03-12, the file's name says 2019-03-14",
        ]),
      FileCase(
        name: "two fields disagree", file: "a.md",
        content: "---\npublished: 2019-03-13\ndate: 2019-03-12\n---\nIt rained.",
        datelines: ["2019-03-12 date"],
        problems: ["3: datelines disagree: the field “date” says 2019-03-12, the field “published” says 2019-03-13"]),
      FileCase(
        name: "an impossible day, and a possible one", file: "a.md",
        content: "---\ndate: 2019-02-30\npublished: 2019-03-12\n---\nIt rained.", datelines: ["2019-03-12 published"],
        problems: ["2: the calendar has no 2019-02-30"]),
      FileCase(
        name: "an impossible day alone", content: "date 2019-02-30\nIt rained.", datelines: ["-"],
        problems: ["1: the calendar has no 2019-02-30"]),
      FileCase(
        name: "an impossible printed day", content: "PARIS, February 30, 2019 - It rained.", datelines: ["-"],
        problems: ["1: the calendar has no PARIS, February 30, 2019"]),
      FileCase(
        name: "an impossible day in the year of the file's name", file: "2019-rain.txt",
        content: "PARIS, February 29 - It rained.", datelines: ["-"],
        problems: ["1: the calendar has no PARIS, February 29"]),
      FileCase(
        name: "a day out of range", content: "date 12019-03-12\nIt rained.", datelines: ["-"],
        problems: ["1: “12019-03-12” is out of range"]),
      FileCase(
        name: "a field that is no day", content: "Title: Rain\nDate: soon\nIt rained.", datelines: ["-"],
        problems: ["2: “soon” cannot be read as a date"]),
      FileCase(
        name: "a field that is no day, beside one that is", content: "Date: soon\nPublished: 2019-03-12\nIt rained.",
        datelines: ["2019-03-12 header"]),
      FileCase(
        name: "a day of two months", file: "a.md", content: "---\ndate: 03/04/2025\n---\nIt rained.",
        datelines: ["2025-03-04 date"],
        problems: ["2: “03/04/2025” may be a day of two months; it is read as 2025-03-04"]),
      FileCase(
        name: "a day of one month", content: "Date: 18/9/2025\nIt rained.", datelines: ["2025-09-18 header"]),
      FileCase(
        name: "a month is no day", file: "a.md", content: "---\ndate: 2019-03\n---\nIt rained.", datelines: ["-"],
        problems: ["2: “2019-03” cannot be read as a date"]),
    ])
  func order(file: FileCase) {
    let reading = ArticleReader().read(Array(file.content.utf8), file: file.file)
    #expect(reading.articles.map(spelled) == file.datelines)
    expectProblems(reading.diagnostics, file.problems)
  }

  @Test("--dateline serves where nothing else names a day")
  func option() throws {
    let option = try #require(Dateline(words: "2019-03-20", origin: .option))
    let reader = ArticleReader(dateline: option)
    func dateline(_ content: String, _ file: String = "a.txt") -> [String] {
      reader.read(Array(content.utf8), file: file).articles.map(spelled)
    }
    #expect(dateline("It rained.") == ["2019-03-20 option"])
    #expect(dateline("It rained.", "2019-03-12.txt") == ["2019-03-12 file name"])
    #expect(dateline("PARIS, March 12 - It rained.") == ["2019-03-12 first line"])
    #expect(dateline("date 2019-03-11\nIt rained.") == ["2019-03-11 header"])
  }
}
