import Dates

/// The date in the name of a file: `2024-10-21-seoul.txt`, `wire_20241021.jsonl`, `2019-04-bridge.jsonl`.
struct FileNameDate: Hashable {
  /// Its day, where it has one.
  private(set) var day: CivilDay?
  /// Its year, also where it has no day.
  private(set) var year: Int?
  /// The digits.
  private(set) var words = ""

  /// The first date in the last part of `path`.
  init(_ path: String) {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    var start = 0
    while start < name.count {
      guard FileNameDate.isDigit(name[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < name.count, FileNameDate.isDigit(name[end]) { end += 1 }
      if read(name, start, end) { return }
      start = end
    }
  }

  /// Reads a date that begins with the digits from `start` to `end`; true when a day was found.
  private mutating func read(_ name: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let number = FileNameDate.number(name[start..<min(end, start + 8)])
    if end - start == 8, let day = CivilDay(year: number / 10_000, month: number / 100 % 100, day: number % 100),
      number >= 1000_00_00
    {
      found(day, name[start..<end])
      return true
    }
    guard end - start == 4, number >= 1000 else { return false }
    if year == nil { (year, words) = (number, String(decoding: name[start..<end], as: UTF8.self)) }
    guard let month = FileNameDate.pair(name, after: end), let day = FileNameDate.pair(name, after: end + 3),
      name[end] == name[end + 3], let found = CivilDay(year: number, month: month, day: day)
    else { return false }
    self.found(found, name[start..<end + 6])
    return true
  }

  private mutating func found(_ day: CivilDay, _ digits: ArraySlice<UInt8>) {
    self.day = day
    year = day.year
    words = String(decoding: digits, as: UTF8.self)
  }

  /// Two digits behind a separator, and no third.
  private static func pair(_ name: [UInt8], after place: Int) -> Int? {
    guard place + 2 < name.count, [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(name[place]),
      isDigit(name[place + 1]), isDigit(name[place + 2]), place + 3 == name.count || !isDigit(name[place + 3])
    else { return nil }
    return number(name[place + 1...place + 2])
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 48 } }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
