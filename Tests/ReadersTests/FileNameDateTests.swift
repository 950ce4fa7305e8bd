import Testing

@testable import Readers

@Suite("Dates in the names of files")
struct FileNameDateTests {
  @Test(
    "Days",
    arguments: [
      ("2024-10-21-seoul.txt", "2024-10-21"), ("a/b/2024-10-21.md", "2024-10-21"),
      ("wire_20241021.jsonl", "2024-10-21"),
      ("2024_10_21 seoul.txt", "2024-10-21"), ("2024.10.21.txt", "2024-10-21"),
      ("seoul-2024-10-21-v2.txt", "2024-10-21"),
      ("000_2024-10-21.txt", "2024-10-21"), ("12-2024-10-21.txt", "2024-10-21"),
    ] as [(String, String)])
  func days(path: String, day: String) {
    let found = FileNameDate(path)
    #expect(WrittenDateTests.spelled(found.day.map { .day($0, nil) }) == day)
    #expect(found.year == 2024)
  }

  @Test(
    "Years without a day",
    arguments: [
      ("2019-04-bridge.jsonl", 2019), ("bridge-2019.txt", 2019), ("2019-02-30.txt", 2019), ("2019-04_05.txt", 2019),
      ("2019-04-055.txt", 2019), ("bridge.txt", nil), ("2024-10-21/bridge.txt", nil), ("20241321.txt", nil),
      ("c74e79aa471bf436.txt", nil), ("0012.txt", nil), ("", nil), ("/", nil),
    ] as [(String, Int?)])
  func years(path: String, year: Int?) {
    let found = FileNameDate(path)
    #expect(found.day == nil)
    #expect(found.year == year)
  }
}
