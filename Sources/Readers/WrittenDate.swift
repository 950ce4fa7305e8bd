import Articles
import Dates
import Text
import Timexes

/// A date as people write one in a header, a dateline or a file's name.
enum WrittenDate: Hashable {
  case day(CivilDay, ClockTime?)
  /// "March 6": month and day.
  case yearless(month: Int, day: Int)
  /// "2024-02-30": it looks like a date, and the calendar has no such.
  case impossible
  /// "12024-10-21": a year of more than four digits.
  case outOfRange

  /// Reads the words with `tagger`; nil when they are no date of a single day. What may stand around the date is a
  /// weekday, a time or a zone; with `isWhole` nothing may.
  init?(_ words: String, tagger: TimexTagger, isWhole: Bool = false) {
    if let dateline = Dateline(words: words, origin: .header) {
      self = .day(dateline.day, dateline.time)
      return
    }
    if let numeric = NumericDate(words) {
      guard let date = numeric.date else { return nil }
      self = date
      return
    }
    if case .longYear? = EDTF(words) {
      self = .outOfRange
      return
    }
    let found = tagger.timexes(in: words, dateline: nil)
    guard let timex = found.first(where: { WrittenDate($0) != nil }), let date = WrittenDate(timex) else { return nil }
    let covered = isWhole ? timex.extent.count >= words.utf8.count - 1 : timex.extent.start <= 12
    guard covered else { return nil }
    self = date
  }

  /// The date of an expression of a single day; nil for any other.
  init?(_ timex: Timex) {
    switch timex.resolution.value {
    case .date(let date)? where date.granularity == .day: self = .day(date.first, nil)
    case .time(let day?, .clock(let time))?: self = .day(day, time)
    case .time(let day?, _)?: self = .day(day, nil)
    case .floating(.monthDay(let month, let day))?: self = .yearless(month: month, day: day)
    case nil where timex.resolution.steps.contains(where: \.isImpossible): self = .impossible
    default: return nil
    }
  }
}

extension WrittenDate {
  /// True for `03/04/2025`, which one half of the readers takes for March and the other for April.
  static func isAmbiguous(_ words: String) -> Bool {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]) else { return false }
    return first != second && (1...12).contains(first) && (1...12).contains(second)
  }
}

/// Words that begin like `2024-10-21`, whatever follows.
private struct NumericDate {
  /// What they name; nil for more than one day (`2024-10-21/25`).
  let date: WrittenDate?

  /// Nil for words of another form.
  init?(_ words: String) {
    let bytes = Array(words.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.prefix(32))
    let year = bytes.prefix(while: NumericDate.isDigit)
    let tail = bytes[year.endIndex...].prefix(6)
    let (month, day) = (tail.dropFirst().prefix(2), tail.dropFirst(4))
    guard year.count >= 4, tail.count == 6, tail.first == UInt8(ascii: "-"), month.allSatisfy(NumericDate.isDigit),
      tail.dropFirst(3).first == UInt8(ascii: "-"), day.allSatisfy(NumericDate.isDigit)
    else { return nil }
    let next = bytes[tail.endIndex...].first
    let goesOn = next.map { NumericDate.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") } ?? false
    if year.count > 4 {
      date = .outOfRange
    } else if let found = CivilDay(
      year: NumericDate.number(year), month: NumericDate.number(month), day: NumericDate.number(day)), found.year > 0
    {
      date = goesOn ? nil : .day(found, nil)
    } else {
      date = .impossible
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 48 } }
}

extension Step {
  /// True for the step that says that the calendar has no such date.
  fileprivate var isImpossible: Bool { if case .impossible = self { true } else { false } }
}

extension CivilDay {
  /// The day of that month and day that lies nearest to this one; nil when no year near has it.
  func nearest(month: Int, day: Int) -> CivilDay? {
    (year - 1...year + 1).compactMap { CivilDay(year: $0, month: month, day: day) }
      .min { abs($0 - self) < abs($1 - self) }
  }
}
