import Dates
import Events
import Timexes

extension EventDate {
  /// What HTML's `datetime` can say of it: a day, a day with a time, a month, a year, or the beginning of an interval
  /// whose beginning is told; nil for the rest (a decade, "by Friday", years before 1).
  var htmlDatetime: String? {
    // "Before noon" is no time that a machine could take for the event's.
    if case .clock(let clock)? = time, timeBound == .at || timeBound == .about, case .date(let date) = edtf,
      date.date.granularity == .day, clock.hour < 24
    {
      return date.date.first.year > 0 ? date.date.first.iso + clock.iso(minutes: true) : nil
    }
    return edtf.htmlDatetime
  }

  /// The words in a `<time>`, with EDTF in `data-edtf` where it differs; a `<span>` where HTML has no form for the date.
  func element(class name: String? = nil, _ words: String) -> Inline {
    let text = edtf.description
    guard let datetime = htmlDatetime else {
      return .element(Element("span", ["class": name, "data-edtf": text]), [.text(words)])
    }
    return .element(
      Element("time", ["class": name, "datetime": datetime, "data-edtf": datetime == text ? nil : text]), [.text(words)]
    )
  }
}

extension EDTF {
  /// See ``EventDate/htmlDatetime``.
  var htmlDatetime: String? {
    switch self {
    case .date(let date): date.htmlDatetime
    case .dateTime(let day, let time): day.year > 0 && time.hour < 24 ? day.iso + time.iso(minutes: true) : nil
    case .interval(.date(let start), _): start.htmlDatetime
    case .interval, .longYear: nil
    }
  }
}

extension EDTF.Date {
  fileprivate var htmlDatetime: String? {
    let (year, month, _) = date.first.components
    guard year > 0 else { return nil }
    switch date.granularity {
    case .year: return padded(year, 4)
    case .month: return padded(year, 4) + "-" + padded(month, 2)
    case .day: return date.first.iso
    default: return nil
    }
  }
}

extension ClockTime {
  /// `T20:00`: HTML wants minutes, and seconds below 60.
  fileprivate func iso(minutes: Bool) -> String {
    let clock = ClockTime(hour: hour, minute: minute ?? 0, second: second.map { min($0, 59) }, offset: offset)
    return (clock ?? self).iso
  }
}
