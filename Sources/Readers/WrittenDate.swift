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

  /// Reads the words with `tagger`; nil when they are no date of a single day. What may stand around the date is a
  /// weekday, a time or a zone; with `isWhole` nothing may.
  init?(_ words: String, tagger: TimexTagger, isWhole: Bool = false) {
    if let dateline = Dateline(words: words, origin: .header) {
      self = .day(dateline.day, dateline.time)
      return
    }
    if WrittenDate.looksNumeric(words) {
      self = .impossible
      return
    }
    let found = tagger.timexes(in: words, dateline: nil)
    guard let timex = found.first(where: { WrittenDate($0) != nil }), let date = WrittenDate(timex) else { return nil }
    let covered = isWhole ? timex.extent.count >= words.utf8.count - 1 : timex.extent.start <= 12
    guard covered else { return nil }
    self = date
  }

  private init?(_ timex: Timex) {
    switch timex.resolution.value {
    case .date(let date)? where date.granularity == .day: self = .day(date.first, nil)
    case .time(let day?, .clock(let time))?: self = .day(day, time)
    case .time(let day?, _)?: self = .day(day, nil)
    case .floating(.monthDay(let month, let day))?: self = .yearless(month: month, day: day)
    case nil where timex.resolution.steps.contains(where: \.isImpossible): self = .impossible
    default: return nil
    }
  }

  /// `dddd-dd-dd`, which ISO 8601 would have as a date.
  private static func looksNumeric(_ words: String) -> Bool {
    let bytes = Array(words.utf8.drop { $0 == UInt8(ascii: " ") }.prefix(10))
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }
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
