import Dates

extension Dateline {
  /// The dateline that a field's words name: a day (`2024-10-21`) or a date-time (`2024-10-21T08:30:00+02:00`, also with
  /// a space for the T), as ISO 8601 and RFC 3339 write them; nil for anything else.
  ///
  ///     Dateline(words: "2024-10-21 08:30", origin: .header)?.time?.minute == 30
  public init?(words: String, origin: Origin) {
    let trimmed = Array(words.utf8.drop { $0 == 0x20 || $0 == 0x09 })
    guard let day = Dateline.day(trimmed) else { return nil }
    var rest = Substring(String(decoding: trimmed.dropFirst(10), as: UTF8.self))
    while rest.last == " " { rest.removeLast() }
    var time: ClockTime?
    if !rest.isEmpty {
      guard let mark = rest.first, mark == "T" || mark == " " || mark == "t" else { return nil }
      time = Dateline.time(rest.dropFirst())
      guard time != nil else { return nil }
    }
    self.init(day: day, time: time, origin: origin, words: words)
  }

  private static func day(_ bytes: [UInt8]) -> CivilDay? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return nil }
    return year > 0 ? CivilDay(year: year, month: month, day: day) : nil
  }

  private static func time(_ words: Substring) -> ClockTime? {
    let bytes = Array(words.utf8)
    let clock = bytes.prefix { isDigit($0) || $0 == 0x3A || $0 == 0x2E }
    let parts = clock.split(separator: 0x3A)
    guard (2...3).contains(parts.count), let hour = number(parts[0]), let minute = number(parts[1]) else { return nil }
    var second: Int?
    if parts.count == 3 {
      second = number(parts[2].prefix { $0 != 0x2E })
      guard second != nil else { return nil }
    }
    guard let offset = offset(bytes.dropFirst(clock.count).filter { $0 != 0x20 }) else { return nil }
    return ClockTime(hour: hour, minute: minute, second: second, offset: offset.minutes)
  }

  /// The zone behind a time; the outer nil is a zone that cannot be read, the inner one that none was written.
  private static func offset(_ bytes: [UInt8]) -> (minutes: Int?, Void)? {
    if bytes.isEmpty { return (nil, ()) }
    if bytes == [0x5A] || bytes == [0x7A] { return (0, ()) }
    let digits = bytes.dropFirst().filter { $0 != 0x3A }
    guard bytes[0] == 0x2B || bytes[0] == 0x2D, digits.count == 2 || digits.count == 4, let number = number(digits[...])
    else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return (bytes[0] == 0x2D ? -minutes : minutes, ())
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count < 9, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
