/// What is said about how sure a date is: EDTF's `?`, `~` and `%`.
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
  case none = ""
  case uncertain = "?"
  case approximate = "~"
  case both = "%"
}

/// A date or interval of the Extended Date/Time Format, level 1: ISO 8601-2:2019 annex A, as the Library of Congress
/// publishes it. Reading and printing are each other's inverse.
///
///     EDTF("2004-06-11%")?.description == "2004-06-11%"
///     EDTF("2001-34") == nil
public enum EDTF: Hashable, Sendable {
  /// A date, at any granularity that EDTF has.
  case date(Date)
  /// A day with a time in seconds.
  case dateTime(CivilDay, ClockTime)
  /// From one date to another.
  case interval(Endpoint, Endpoint)
  /// A year of more than four digits: read, but out of the range that can be reckoned with.
  case longYear(Int)

  /// A date with what is unsure about it.
  public struct Date: Hashable, Sendable {
    /// The stretch that was written: of granularity millennium down to day, never a week, a quarter or a half.
    public let date: CalendarDate
    /// The digits that were written as `X`, finer than `date`.
    public let unspecified: Unspecified
    /// Its `?`, `~` or `%`.
    public let qualifier: Qualifier

    /// A date; nil when EDTF has no way to write its granularity.
    public init?(_ date: CalendarDate, unspecified: Unspecified = .nothing, qualifier: Qualifier = .none) {
      switch (date.granularity, unspecified) {
      case (.decade, .nothing) where date.last.year < 0 && date.last.year % 10 != 0:
        return nil  // "the 430s BC" are not the ten years of EDTF's `-043X`
      case (.century, .nothing), (.decade, .nothing), (.year, _), (.season, .nothing), (.month, .nothing),
        (.month, .day), (.day, .nothing):
        self.date = date
        self.unspecified = unspecified
        self.qualifier = qualifier
      default: return nil
      }
    }
  }

  /// Which finer parts a date leaves open: `1985-04-XX`, `2004-XX`, `1985-XX-XX`.
  public enum Unspecified: Hashable, Sendable { case nothing, day, month, monthAndDay }

  /// One end of an interval.
  public enum Endpoint: Hashable, Sendable {
    case date(Date)
    /// `..`: there is no such end, or it is left open.
    case open
    /// Nothing before or behind the slash: there is an end, but it is not known.
    case unknown
  }

  /// True when every date in it lies in 9999 BC to 9999.
  public var isInRange: Bool {
    if case .longYear = self { false } else { true }
  }
}

// MARK: - From a calendar date

extension EDTF {
  /// A calendar date as EDTF says it: a week, a weekend, a quarter or a half becomes the interval of its days or months.
  public init?(_ date: CalendarDate, qualifier: Qualifier = .none) {
    if let plain = Date(date, qualifier: qualifier) {
      self = .date(plain)
      return
    }
    let ends: (CalendarDate?, CalendarDate?)
    switch date.granularity {
    case .week, .weekend: ends = (CalendarDate(date.first), CalendarDate(date.last))
    case .quarter, .half: ends = (.enclosing(date.first, .month), .enclosing(date.last, .month))
    case .millennium, .decade: ends = (.enclosing(date.first, .year), .enclosing(date.last, .year))
    default: return nil
    }
    guard let first = ends.0.flatMap({ Date($0, qualifier: qualifier) }),
      let last = ends.1.flatMap({ Date($0, qualifier: qualifier) })
    else { return nil }
    self = .interval(.date(first), .date(last))
  }

  /// The days that it covers; an open or unknown end reaches to the end of the range of years.
  public var days: Range<CivilDay>? {
    switch self {
    case .date(let date): return date.date.days
    case .dateTime(let day, _): return day..<day + 1
    case .longYear: return nil
    case .interval(let start, let end):
      let lower = start.date?.date.first ?? CivilDay(unchecked: CivilDay.years.lowerBound, 1, 1)
      let upper = end.date?.date.last ?? CivilDay(unchecked: CivilDay.years.upperBound, 12, 31)
      return lower <= upper ? lower..<upper + 1 : nil
    }
  }
}

extension EDTF.Endpoint {
  /// The date at this end, if there is one.
  public var date: EDTF.Date? {
    if case .date(let date) = self { date } else { nil }
  }
}

// MARK: - Printing

extension EDTF: CustomStringConvertible {
  /// The EDTF string.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .dateTime(let day, let time): EDTF.text(day) + time.iso
    case .interval(let start, let end): "\(start)/\(end)"
    case .longYear(let year): "Y\(year)"
    }
  }

  static func text(_ day: CivilDay) -> String {
    let (year, month, dayOfMonth) = day.components
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2)
  }
}

extension EDTF.Endpoint: CustomStringConvertible {
  /// The date, `..` or nothing.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The EDTF string.
  public var description: String {
    let (year, month, _) = date.first.components
    let calendar: String
    switch date.granularity {
    case .century: calendar = year < 0 ? "-\(padded(-date.last.year / 100, 2))XX" : "\(padded(year / 100, 2))XX"
    case .decade: calendar = year < 0 ? "-\(padded(-date.last.year / 10, 3))X" : "\(padded(year / 10, 3))X"
    case .year: calendar = padded(year, 4)
    case .season: calendar = "\(padded(year, 4))-\(21 + (month - 3) / 3)"
    case .month: calendar = "\(padded(year, 4))-\(padded(month, 2))"
    default: calendar = EDTF.text(date.first)
    }
    let open =
      switch unspecified {
      case .nothing: ""
      case .day, .month: "-XX"
      case .monthAndDay: "-XX-XX"
      }
    return calendar + open + qualifier.rawValue
  }
}
