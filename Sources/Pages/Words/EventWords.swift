import Articles
import Dates
import Events
import Text

extension Dateline.Origin {
  /// Where a dateline was read, for "read in …".
  var words: String {
    switch self {
    case .metadata(let field): "the field “\(field)” of the article’s data"
    case .header: "the header line of the file"
    case .firstLine: "the first line of the text"
    case .fileName: "the name of the file"
    case .option: "the option --dateline"
    }
  }
}

extension Dating {
  /// How a date was had, in a sentence about one report.
  var words: String {
    switch self {
    case .stated: "The sentence states the date."
    case .narrative: "Its clause states no date; the date is the one that the story is telling of at this point."
    case .dateline: "Its clause states no date; it is dated only by the day of publication."
    case .undated: "Nothing in the text dates it."
    }
  }
}

extension Entry {
  /// What has to be said of the entry besides its date, in words.
  var marks: [String] {
    var marks: [String] = []
    switch status {
    case .happened: break
    case .planned: marks.append("planned")
    case .denied: marks.append("denied")
    case .hypothetical: marks.append("possible")
    }
    if isDisputed { marks.append("dates disputed") }
    return marks
  }

  /// Classes for style and script; every one of them is also said in words.
  var classes: String {
    let classes = [
      status == .happened ? nil : status.rawValue, isDisputed ? "disputed" : nil, isVague ? "vague" : nil,
      isLong ? "long" : nil,
    ]
    return classes.compactMap { $0 }.joined(separator: " ")
  }

  /// True when the date is more than a day: a month, a year, an interval.
  var isLong: Bool { (date?.drawnDays?.length ?? 1) > 1 }

  /// True when the date is about, perhaps, or open at an end.
  var isVague: Bool {
    switch date?.edtf {
    case .date(let date): date.qualifier != .none || date.unspecified != .nothing
    case .interval(let start, let end): start.isVague || end.isVague
    default: false
    }
  }
}

extension EDTF.Endpoint {
  fileprivate var isVague: Bool { date.map { $0.qualifier != .none } ?? true }
}

/// A count with its noun: "1 event", "3 events", "40,000 events".
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  grouped(count) + " " + (count == 1 ? noun : plural ?? noun + "s")
}

/// Digits in groups of three.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}
