import Dates

// What TIMEX3 (TimeML 1.2.1) writes for a value.

extension CalendarDate {
  /// TIMEX3's `value`: `2024-10-18`, `2024-06`, `2024-W42`, `2024-W42-WE`, `2024-Q3`, `2024-H1`, `2024-SU`, `199`, `19`,
  /// `BC0044`.
  public var timexValue: String {
    let (year, month, day) = first.components
    switch granularity {
    case .millennium: return era(year / 1000, width: 1)
    case .century: return last.year > 0 ? padded(year / 100, 2) : "BC" + padded(-last.year / 100, 2)
    case .decade: return last.year > 0 ? padded(year / 10, 3) : "BC" + padded((1 - last.year) / 10, 3)
    case .year: return CalendarDate.text(year: year)
    case .half: return CalendarDate.text(year: year) + "-H\(month / 7 + 1)"
    case .season: return CalendarDate.text(year: year) + "-" + ["SP", "SU", "FA", "WI"][(month - 3) / 3]
    case .quarter: return CalendarDate.text(year: year) + "-Q\((month + 2) / 3)"
    case .month: return CalendarDate.text(year: year) + "-" + padded(month, 2)
    case .week, .weekend:
      let (weekYear, week) = first.week
      let text = CalendarDate.text(year: weekYear) + "-W" + padded(week, 2)
      return granularity == .week ? text : text + "-WE"
    case .day: return CalendarDate.text(year: year) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
  }

  private func era(_ number: Int, width: Int) -> String {
    number < 0 ? "BC" + padded(-number, width) : padded(number, width)
  }

  private static func text(year: Int) -> String { year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4) }
}

extension Period {
  /// TIMEX3's `value`: `P18M`, `PT1M30S`, `PXW`; decades, centuries, quarters and weekends keep their letters (`P2E`,
  /// `P1C`, `P3Q`).
  public var timexValue: String {
    var date = "P"
    var time = ""
    for part in parts {
      let count = part.count.map(String.init) ?? "X"
      switch part.unit {
      case .second: time += count + "S"
      case .minute: time += count + "M"
      case .hour: time += count + "H"
      case .day: date += count + "D"
      case .weekend: date += count + "WE"
      case .week: date += count + "W"
      case .fortnight: date += (part.count.map { String($0 * 2) } ?? "X") + "W"
      case .month: date += count + "M"
      case .season: date += (part.count.map { String($0 * 3) } ?? "X") + "M"
      case .quarter: date += count + "Q"
      case .half: date += (part.count.map { String($0 * 6) } ?? "X") + "M"
      case .year: date += count + "Y"
      case .decade: date += count + "DE"
      case .century: date += count + "CE"
      case .millennium: date += count + "L"
      }
    }
    return time.isEmpty ? date : date + "T" + time
  }
}

extension TimeOfDay {
  /// What stands behind the day in TIMEX3: `T20:00`, `TNI`.
  public var timexValue: String {
    switch self {
    case .clock(let time): time.timexValue
    case .part(let part): "T" + part.rawValue
    }
  }
}

extension ClockTime {
  /// `T20:00`, `T20:00:30`: hours and minutes always; a zone only where a machine wrote the time, seconds and all.
  var timexValue: String {
    if second != nil { return iso }
    return "T" + padded(hour, 2) + ":" + padded(minute ?? 0, 2)
  }
}

extension Holiday {
  /// `-12-25`; `-XX-XX` for a feast that moves.
  fileprivate var monthAndDay: String {
    guard case .fixed(let month, let day) = rule else { return "-XX-XX" }
    return "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}

extension FloatingDate {
  /// TIMEX3's value for a date that no anchor picked: `XXXX-WXX-5`, `XXXX-06-04`.
  public var timexValue: String {
    switch self {
    case .weekday(let day): "XXXX-WXX-\(day.isoNumber)"
    case .month(let month): "XXXX-" + padded(month, 2)
    case .monthDay(let month, let day): "XXXX-" + padded(month, 2) + "-" + padded(day, 2)
    case .dayOfMonth(let day), .namedDay(_, let day): "XXXX-XX-" + padded(day, 2)
    case .season(let season): "XXXX-" + ["SP", "SU", "FA", "WI"][season.rawValue]
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .sameQuarter: "XXXX-QX"
    case .sameDate(let granularity): granularity == .day ? "XXXX-XX-XX" : "XXXX-XX"
    case .half(let half): "XXXX-H\(half)"
    case .weekend: "XXXX-WXX-WE"
    case .week(let week): "XXXX-W" + padded(week, 2)
    case .nthWeek: "XXXX-WXX"
    case .holiday(let holiday): "XXXX" + holiday.monthAndDay
    case .numeric: "XXXX-XX-XX"
    case .nthDay: "XXXX-XX-XX"
    case .nthWeekday(_, let day, let month): "XXXX-" + (month.map { padded($0, 2) } ?? "XX") + "-WXX-\(day.isoNumber)"
    case .bankHoliday: "XXXX-WXX-1"
    case .workday: "XXXX-WXX-WD"
    case .decade(let decade): "XX\(decade)"
    case .yearOfCentury(let year): "XX" + padded(year, 2)
    }
  }
}

extension TimexValue {
  /// TIMEX3's `value`.
  public var timexValue: String {
    switch self {
    case .date(let date): date.timexValue
    case .time(let day, let time): (day.map { CalendarDate($0).timexValue } ?? "XXXX-XX-XX") + time.timexValue
    case .floating(let date): date.timexValue
    case .period(let period): period.timexValue
    case .reference(let reference): reference.rawValue
    case .recurring(let recurrence): recurrence.base.timexValue
    }
  }

  /// The value as EDTF says it: the day for a time of day (EDTF has no hours without seconds); nil for what is no
  /// stretch of the calendar.
  public func edtf(qualifier: Qualifier = .none) -> EDTF? {
    switch self {
    case .date(let date): return EDTF(date, qualifier: qualifier)
    case .time(let day?, .clock(let time)) where time.second != nil && qualifier == .none: return .dateTime(day, time)
    case .time(let day?, _): return EDTF(CalendarDate(day), qualifier: qualifier)
    default: return nil
    }
  }
}

extension Recurrence.Base {
  /// TIMEX3's `value` of a SET.
  public var timexValue: String {
    switch self {
    case .period(let period): period.timexValue
    case .floating(let date, let time): date.timexValue + (time?.timexValue ?? "")
    case .time(let time): "XXXX-XX-XX" + time.timexValue
    }
  }
}

extension Timex {
  /// TIMEX3's `value`, or nil when there is none.
  public var value: String? { resolution.value?.timexValue }

  /// The date as EDTF writes it, or nil; an approximate one carries `~`.
  public var edtf: EDTF? {
    resolution.value?.edtf(qualifier: resolution.modifier == .approximate ? .approximate : .none)
  }

  /// TIMEX3's `quant`.
  public var quantifier: String? {
    if case .recurring(let recurrence)? = resolution.value { recurrence.quantifier } else { nil }
  }

  /// TIMEX3's `freq`: `2X` for "twice a week", `5D` for "five days a week".
  public var frequency: String? {
    guard case .recurring(let recurrence)? = resolution.value, let times = recurrence.times else { return nil }
    let letter: [PeriodUnit: String] = [.day: "D", .week: "W", .month: "M", .hour: "H"]
    return "\(times)" + (recurrence.counted.flatMap { letter[$0] } ?? "X")
  }
}
