import Articles
import Dates
import Text
import Timexes

/// Chooses an article's dateline among what its data, its header, its first line, its file's name and the user say, in this
/// order. Never a file's own time, never today.
struct DatelineChoice {
  /// What may name a day.
  struct Evidence {
    var file: String
    /// The fields of the data or the header that may name the day, the best first.
    var fields: [Field] = []
    /// True when the fields stand in a header of the text, and are no data beside it.
    var isHeader = false
    var text: Substring
    var firstLine: Int
    /// True for one of many articles in a file, whose name then speaks of none of them.
    var isRecord = false
  }

  let tagger: TimexTagger
  /// The user's `--dateline`.
  let option: Dateline?

  /// The same choice, for an article that names its language.
  func reading(_ language: String?) -> DatelineChoice {
    guard let language = language.flatMap(Language.init(named:)) else { return self }
    return DatelineChoice(tagger: TimexTagger(language: language), option: option)
  }

  /// The dateline, and what is wrong with what was said.
  func choose(_ evidence: Evidence) -> (dateline: Dateline?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var said = fields(of: evidence, &diagnostics)
    let name = said.isEmpty || !evidence.isRecord ? FileNameDate(evidence.file) : nil
    if let printed = printed(in: evidence, beside: said.first?.dateline.day, name, &diagnostics) {
      said.append(printed)
    }
    if let name, let day = name.day, said.isEmpty || !evidence.isRecord {
      said.append(Saying(Dateline(day: day, origin: .fileName, words: name.words), line: evidence.firstLine))
    }
    if said.isEmpty, let standing = standing(in: evidence) { said.append(standing) }
    guard let taken = said.first else { return (option, diagnostics) }
    for other in said.dropFirst() where other.dateline.day != taken.dateline.day {
      diagnostics.append(
        ReadersMessage.disagreement(evidence.file, line: taken.line, taken.dateline, other.dateline))
    }
    return (taken.dateline, diagnostics)
  }

  /// A day that something says, and on which line.
  private struct Saying {
    let dateline: Dateline
    let line: Int

    init(_ dateline: Dateline, line: Int) {
      self.dateline = dateline
      self.line = line
    }
  }

  /// The days of the fields. One that names a day that there is not is told; one that cannot be read only when no other
  /// can.
  private func fields(of evidence: Evidence, _ diagnostics: inout [Diagnostic]) -> [Saying] {
    var said: [Saying] = []
    var unread: [Diagnostic] = []
    for field in evidence.fields {
      // A `dateline` that is no day is the dateline as printed, and a `time` may be one of day.
      let mayBeOther = field.name == "dateline" || field.name == "time"
      if mayBeOther && !field.hasYear { continue }
      switch WrittenDate(field.value, tagger: tagger, isWhole: field.name == "dateline") {
      case .day(let day, let time)?:
        let origin = evidence.isHeader ? Dateline.Origin.header : .metadata(field: field.name)
        let dateline = Dateline(day: day, time: time, origin: origin, words: field.value)
        if WrittenDate.isAmbiguous(field.value) {
          diagnostics.append(ReadersMessage.ambiguousDate(evidence.file, line: field.line, dateline))
        }
        said.append(Saying(dateline, line: field.line))
      case .impossible?:
        diagnostics.append(ReadersMessage.impossibleDate(evidence.file, line: field.line, field.value))
      case .outOfRange?:
        diagnostics.append(ReadersMessage.outOfRange(evidence.file, line: field.line, field.value))
      case .yearless?, nil:
        if mayBeOther { continue }
        unread.append(ReadersMessage.unreadableDate(evidence.file, line: field.line, field.value))
      }
    }
    if said.isEmpty { diagnostics += unread }
    return said
  }

  /// What the dateline as printed says, in a field or before the text.
  private func printed(
    in evidence: Evidence, beside day: CivilDay?, _ name: FileNameDate?, _ diagnostics: inout [Diagnostic]
  ) -> Saying? {
    guard let (printed, line) = printedDateline(of: evidence) else { return nil }
    let (file, words) = (evidence.file, printed.words)
    switch printed.date {
    case .day(let day, let time):
      return Saying(Dateline(day: day, time: time, origin: .firstLine, words: words), line: line)
    case .impossible: diagnostics.append(ReadersMessage.impossibleDate(file, line: line, words))
    case .outOfRange: diagnostics.append(ReadersMessage.outOfRange(file, line: line, words))
    case .yearless(let month, let monthDay):
      guard let years = years(beside: day, name) else {
        diagnostics.append(ReadersMessage.noYear(file, line: line, words))
        return nil
      }
      if let day = years(month, monthDay) {
        return Saying(Dateline(day: day, origin: .firstLine, words: words), line: line)
      }
      diagnostics.append(ReadersMessage.impossibleDate(file, line: line, words))
    }
    return nil
  }

  /// The day that stands on a line of its own at the top, below nothing but a headline and a byline.
  private func standing(in evidence: Evidence) -> Saying? {
    for line in FirstLines(evidence.text, from: evidence.firstLine).all {
      if let standing = StandingDate(line.words, tagger: tagger) { return Saying(standing.dateline, line: line.line) }
      if !line.isHeadline { return nil }
    }
    return nil
  }

  /// Where month and day go without a year: near the day beside them, the day or into the year of the file's name, or near
  /// the user's day; nil when there is none of these.
  private func years(beside day: CivilDay?, _ name: FileNameDate?) -> ((_ month: Int, _ day: Int) -> CivilDay?)? {
    if let day = day ?? name?.day { return { day.nearest(month: $0, day: $1) } }
    if let year = name?.year { return { CivilDay(year: year, month: $0, day: $1) } }
    return option.map { option in { option.day.nearest(month: $0, day: $1) } }
  }

  private func printedDateline(of evidence: Evidence) -> (PrintedDateline, line: Int)? {
    for field in evidence.fields where field.name == "dateline" {
      if let printed = PrintedDateline(field.value[...], tagger: tagger) { return (printed, field.line) }
    }
    let lines = FirstLines(evidence.text, from: evidence.firstLine)
    guard let first = lines.first else { return nil }
    if let printed = PrintedDateline(first.words, tagger: tagger) { return (printed, first.line) }
    guard first.isHeadline else { return nil }
    // Below the headline: "ELLERWICK, March 12 - …", also under a byline, and "ELLERWICK, March 12, 2019" on a line of its own.
    for line in lines.all.dropFirst() {
      if let printed = PrintedDateline(line.words, tagger: tagger, isBelow: true) { return (printed, line.line) }
      if !line.isHeadline { return nil }
    }
    return nil
  }
}

extension Field {
  /// True when four digits stand together somewhere in its value.
  fileprivate var hasYear: Bool {
    var digits = 0
    return value.utf8.contains { byte in
      digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? digits + 1 : 0
      return digits == 4
    }
  }
}

/// The first lines of a text that are not blank.
private struct FirstLines {
  struct Line {
    let words: Substring
    let line: Int

    /// True for a line that is short and no sentence.
    var isHeadline: Bool { words.utf8.count <= 120 && !".!?\"”".contains(words.trimmed.last ?? ".") }
  }

  /// At most four: a headline, what stands below it, a byline and a date.
  private(set) var all: [Line] = []
  var first: Line? { all.first }

  init(_ text: Substring, from firstLine: Int) {
    var line = firstLine
    var rest: Substring? = text
    while all.count < 4, let here = rest {
      let (words, behind) = here.firstLine
      if !words.isBlank { all.append(Line(words: words, line: line)) }
      line += 1
      rest = behind
    }
  }
}
