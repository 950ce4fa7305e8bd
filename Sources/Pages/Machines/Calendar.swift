import Dates
import Events

/// The timeline as an iCalendar file (RFC 5545), of whole days: a month is its whole span and says so, never a day of it.
struct Calendar {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline \(escaped(desk.version))//EN",
      "CALSCALE:GREGORIAN",
    ]
    lines.append("X-WR-CALNAME:" + escaped(desk.configuration.title))
    for index in desk.chapters.order { lines += event(index) }
    lines.append("END:VCALENDAR")
    return lines.map { Calendar.folded($0) + "\r\n" }.joined()
  }

  private func event(_ index: Int) -> [String] {
    let entry = desk.timeline.entries[index]
    guard let date = entry.date, let days = date.drawnDays, days.lowerBound.year > 0, days.upperBound.year <= 9999
    else { return [] }
    let isDay = days.length == 1 && date.edtf.isPlainDay
    var lines = ["BEGIN:VEVENT", "UID:\(desk.shelf.entrySlugs[index])@dateline.invalid"]
    lines.append("DTSTAMP:" + basic(desk.shelf.newest ?? days.lowerBound) + "T000000Z")
    lines.append("DTSTART;VALUE=DATE:" + basic(days.lowerBound))
    lines.append("DTEND;VALUE=DATE:" + basic(days.upperBound))
    lines.append("SUMMARY:" + escaped(isDay ? entry.headline : "[\(date.words())] " + entry.headline))
    var description = entry.sources.map { desk.shortQuote($0, limit: 200) + " — " + desk.shelf.article($0).name }
      .joined(separator: "\n")
    if !isDay { description = "No day is stated: \(date.words()).\n" + description }
    if entry.isDisputed { description = "The sources disagree about the date.\n" + description }
    lines.append("DESCRIPTION:" + escaped(description))
    lines.append(
      "STATUS:"
        + (entry.status == .denied ? "CANCELLED" : entry.status == .happened && isDay ? "CONFIRMED" : "TENTATIVE"))
    lines += ["TRANSP:TRANSPARENT", "X-DATELINE-EDTF:" + escaped(date.edtf.description)]
    if let base = desk.configuration.baseURL { lines.append("URL:" + base + desk.path(entry: index) + ".html") }
    return lines + ["END:VEVENT"]
  }

  private func basic(_ day: CivilDay) -> String { String(day.iso.filter { $0 != "-" }) }

  /// TEXT of RFC 5545, 3.3.11.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in printable(text).unicodeScalars {
      switch character {
      case "\\", ";", ",": result += "\\" + String(character)
      case "\n": result += "\\n"
      case "\r": break
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Lines of at most 75 octets, cut between characters (3.1).
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}

extension EDTF {
  /// True for one day, stated as such.
  var isPlainDay: Bool {
    switch self {
    case .date(let date): date.date.granularity == .day && date.qualifier == .none
    case .dateTime: true
    default: false
    }
  }
}
