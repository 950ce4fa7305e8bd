import Articles
import Dates
import Text
import Timexes

@testable import Events

/// An article of made-up events, each told as `EDTF headline`, with `-` for none.
func report(_ source: String, _ dateline: String?, _ events: [String]) -> ReadArticle {
  let told = events.enumerated().map { index, words in
    let edtf = EDTF(String(words.prefix { $0 != " " }))
    let headline = String(words.drop { $0 != " " }.dropFirst())
    return Event(
      id: "\(source)#\(index)", trigger: Extent(index, index + 1), sentence: Extent(index, index + 1),
      headline: headline, date: edtf.map { EventDate(edtf: $0, granularity: $0.ownGranularity) },
      dating: edtf == nil ? .undated : .stated, status: .happened, timex: nil, participants: [], why: [])
  }
  return ReadArticle(article: article(source, dateline), timexes: [], events: told, diagnostics: [])
}

/// An article without words, of a day or a day and a time: `2024-03-02T09:00`.
func article(_ source: String, _ dateline: String?, title: String? = nil, text: String = "") -> Article {
  let parts = (dateline ?? "").split { $0 == "T" || $0 == "-" || $0 == ":" }.compactMap { Int($0) }
  let day = parts.count >= 3 ? CivilDay(year: parts[0], month: parts[1], day: parts[2]) : nil
  let time = parts.count >= 5 ? ClockTime(hour: parts[3], minute: parts[4]) : nil
  return Article(
    source: source, title: title, text: text,
    dateline: day.map { Dateline(day: $0, time: time, origin: .header, words: dateline ?? "") })
}

extension EDTF {
  /// The contract's word for how fine it is.
  var ownGranularity: String {
    switch self {
    case .date(let date): date.date.granularity.name
    case .dateTime: "time"
    case .interval: "interval"
    case .longYear: "year"
    }
  }
}
