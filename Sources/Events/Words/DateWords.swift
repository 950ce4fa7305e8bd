import Dates
import Timexes

// How a date is said to a reader: "June 2024", "about 1998", "3–5 October 2024", "since 2009". Nothing finer than what
// the text stated is ever said.

/// The months, from January.
public let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

extension EventDate {
  /// The date in words. With `year`, a date that lies in that year leaves the year out, as under a heading of that year;
  /// a month keeps it, so that it is seen to be one.
  public func words(under year: Int? = nil) -> String {
    let text = unitWords(under: year) ?? boundWords(under: year) ?? edtf.words(under: year, phase)
    return time.map { text + ", " + timeBound.words + $0.words } ?? text
  }

  /// "until 28 February" for what lasts up to then, and does not come about some time before it.
  private func boundWords(under year: Int?) -> String? {
    guard lastsUntil, case .interval(.open, .date(let end)) = edtf else { return nil }
    return "until " + end.words(under: year, phase)
  }

  /// The words as they stand in the margin of the list: "Week of 9 September", "About 1998".
  public func marginWords(under year: Int) -> String {
    let words = words(under: year)
    let short = words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
    return short.prefix(1).uppercased() + short.dropFirst()
  }

  /// A week, a weekend, a quarter or a half, which EDTF can only say as an interval.
  private func unitWords(under heading: Int?) -> String? {
    guard case .interval(.date(let first), .date) = edtf else { return nil }
    let (year, month, _) = first.date.first.components
    let words: String
    switch granularity {
    case "week": words = "the week of " + CalendarDate(first.date.first).words(under: heading)
    case "weekend": words = "the weekend of " + CalendarDate(first.date.first).words(under: heading)
    case "quarter":
      words = ["first", "second", "third", "fourth"][(month - 1) / 3] + " quarter of " + yearWords(year)
    case "half": words = (month < 7 ? "first" : "second") + " half of " + yearWords(year)
    default: return nil
    }
    return first.qualifier.words(before: words, phase)
  }
}

extension EDTF {
  /// The date in words; see ``EventDate/words(under:)``. With `phase`, "early 1998" for what is approximate.
  public func words(under year: Int? = nil, _ phase: Phase? = nil) -> String {
    switch self {
    case .date(let date): return date.words(under: year, phase)
    case .dateTime(let day, let time): return CalendarDate(day).words(under: year) + ", " + time.words
    case .longYear(let year): return "the year \(year)"
    case .interval(.date(let start), .date(let end)): return EDTF.words(from: start, to: end, under: year)
    case .interval(.date(let start), .open): return "since " + start.words(under: year, phase)
    case .interval(.date(let start), .unknown): return "from " + start.words(under: year, phase)
    case .interval(.open, .date(let end)): return "by " + end.words(under: year, phase)
    case .interval(.unknown, .date(let end)): return "until " + end.words(under: year, phase)
    case .interval: return "at some time"
    }
  }

  private static func words(from start: Date, to end: Date, under year: Int?) -> String {
    let (a, b) = (start.date, end.date)
    guard start.qualifier == .none, end.qualifier == .none, start.unspecified == .nothing, end.unspecified == .nothing,
      a.granularity == b.granularity, a.year == b.year, a.granularity == .day || a.granularity == .month
    else { return start.words() + " – " + end.words() }
    let (_, firstMonth, firstDay) = a.first.components
    let (_, lastMonth, lastDay) = b.first.components
    let tail = a.granularity == .day && a.year == year ? "" : " " + yearWords(a.year)
    if a.granularity == .month { return monthNames[firstMonth - 1] + "–" + monthNames[lastMonth - 1] + tail }
    if firstMonth == lastMonth { return "\(firstDay)–\(lastDay) " + monthNames[firstMonth - 1] + tail }
    return "\(firstDay) \(monthNames[firstMonth - 1]) – \(lastDay) \(monthNames[lastMonth - 1])" + tail
  }
}

extension EDTF.Date {
  /// The date in words; see ``EventDate/words(under:)``.
  public func words(under year: Int? = nil, _ phase: Phase? = nil) -> String {
    let within =
      switch unspecified {
      case .nothing: ""
      case .day, .monthAndDay: "a day in "
      case .month: "a month of "
      }
    return qualifier.words(before: within + date.words(under: year), phase)
  }
}

extension Qualifier {
  /// A date in words with what is unsure about it: "perhaps 1998", "about 1998", with a phase "early 1998".
  func words(before date: String, _ phase: Phase?) -> String {
    switch self {
    case .none: date
    case .uncertain: "perhaps " + date
    case .approximate: phase?.words(of: date) ?? "about " + date
    case .both: "perhaps " + (phase?.words(of: date) ?? "about " + date)
    }
  }
}

extension Phase {
  /// "Mid-March 2024", "the late 1980s", "early in the week of 9 September 2024".
  fileprivate func words(of date: String) -> String {
    let isUnit = date.contains(" of ")
    let article = date.hasPrefix("the ") ? "the " : ""
    let name = date.dropFirst(article.count)
    switch (self, isUnit) {
    case (.early, true): return "early in the " + name
    case (.mid, true): return "in the middle of the " + name
    case (.late, true): return "late in the " + name
    case (.early, false): return article + "early " + name
    case (.mid, false): return article + "mid-" + name
    case (.late, false): return article + "late " + name
    }
  }
}

extension TimeBound {
  /// What stands before the time of day.
  fileprivate var words: String {
    switch self {
    case .at: ""
    case .about: "about "
    case .before: "before "
    case .after: "after "
    }
  }
}

extension TimeOfDay {
  fileprivate var words: String {
    switch self {
    case .clock(let clock): clock.words
    case .part(let part): part.words
    }
  }
}

extension CalendarDate {
  /// The date in words; see ``EventDate/words(under:)``.
  public func words(under heading: Int?) -> String {
    let (year, month, day) = first.components
    switch granularity {
    case .day: return "\(day) \(monthNames[month - 1])" + (year == heading ? "" : " " + yearWords(year))
    case .month: return monthNames[month - 1] + " " + yearWords(year)
    case .season: return ["spring", "summer", "autumn", "winter"][(month - 3) / 3] + " " + yearWords(year)
    case .quarter: return ["first", "second", "third", "fourth"][(month - 1) / 3] + " quarter of " + yearWords(year)
    case .half: return (month < 7 ? "first" : "second") + " half of " + yearWords(year)
    case .year: return yearWords(year)
    case .week: return "the week of " + CalendarDate(first).words(under: heading)
    case .weekend: return "the weekend of " + CalendarDate(first).words(under: heading)
    case .decade: return year > 0 ? "the \(year)s" : "the decade \(1 - year)–\(1 - last.year) BC"
    case .century:
      return year > 0 ? "the \(ordinal(year / 100 + 1)) century" : "the \(ordinal((100 - year) / 100)) century BC"
    case .millennium:
      return year > 0 ? "the \(ordinal(year / 1000 + 1)) millennium" : "the millennium from \(1 - year) BC"
    }
  }
}

/// The year as people count it: there is no year 0.
public func yearWords(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

/// "1st", "2nd", "13th".
public func ordinal(_ number: Int) -> String {
  let suffix =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)" + suffix
}

extension ClockTime {
  /// "8:05 p.m.", or "8 p.m." when only the hour was said, "noon"; with the zone where one was.
  public var words: String {
    let face = String((hour + 11) % 12 + 1)
    let minutes = minute.map { ":" + padded($0, 2) } ?? ""
    let seconds = second.map { ":" + padded($0, 2) } ?? ""
    // "12 a.m." would be the midnight that the day begins with.
    let isNoon = hour == 12 && minute == nil
    let clock = hour == 24 ? "midnight" : isNoon ? "noon" : face + minutes + seconds + (hour < 12 ? " a.m." : " p.m.")
    guard let offset else { return clock }
    if offset == 0 { return clock + " UTC" }
    return clock + (offset < 0 ? " UTC−" : " UTC+") + "\(abs(offset) / 60)"
      + (offset % 60 == 0 ? "" : ":" + padded(abs(offset) % 60, 2))
  }
}

extension PartOfDay {
  /// The word for it.
  public var words: String {
    switch self {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    case .daytime: "daytime"
    }
  }
}

extension CivilDay {
  /// "Friday, 18 October 2024".
  public var longWords: String { weekday.name + ", " + CalendarDate(self).words(under: nil) }
  /// "18 October 2024".
  public var words: String { CalendarDate(self).words(under: nil) }
  /// `2024-10-18`; a year before 1 as ISO 8601 has it, `-0043`.
  public var iso: String {
    let (year, month, day) = components
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
