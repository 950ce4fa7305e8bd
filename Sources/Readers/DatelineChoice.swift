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
    /// A field with the dateline as printed, "PARIS, March 6 -".
    var printed: Field?
    var text: String
    var firstLine: Int
    /// False for a file that holds many articles, whose name speaks of none of them.
    var comparesFileName = true
  }

  let tagger: TimexTagger
  /// The user's `--dateline`.
  let option: Dateline?

  /// The dateline, and what is wrong with what was said.
  func choose(_ evidence: Evidence) -> (dateline: Dateline?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let field = day(of: evidence, &diagnostics)
    let name = FileNameDate(evidence.file)
    let named = name.day.map { Dateline(day: $0, origin: .fileName, words: name.words) }
    let near = field?.day ?? named?.day ?? name.year.flatMap { CivilDay(year: $0, month: 7, day: 1) } ?? option?.day
    let isYearOnly = field == nil && name.day == nil && name.year != nil
    let printed = printed(in: evidence, near: near, year: isYearOnly ? name.year : nil, &diagnostics)
    let believed = [field, printed, named].compactMap { $0 }
    if let taken = believed.first {
      for other in believed.dropFirst() where other.day != taken.day {
        if other.origin == .fileName && !evidence.comparesFileName { continue }
        let line = evidence.fields.first { $0.value == taken.words }?.line ?? evidence.firstLine
        diagnostics.append(ReadersMessage.disagreement(evidence.file, line: line, taken, other))
      }
    }
    return (believed.first ?? option, diagnostics)
  }

  /// The first field that names a day. One that names none that there is, is told; one that cannot be read only when no
  /// other can.
  private func day(of evidence: Evidence, _ diagnostics: inout [Diagnostic]) -> Dateline? {
    var unread: [Diagnostic] = []
    for field in evidence.fields {
      switch WrittenDate(field.value, tagger: tagger) {
      case .day(let day, let time)?:
        let origin = evidence.isHeader ? Dateline.Origin.header : .metadata(field: field.name)
        return Dateline(day: day, time: time, origin: origin, words: field.value)
      case .impossible?:
        diagnostics.append(ReadersMessage.impossibleDate(evidence.file, line: field.line, field.value))
      case .yearless?, nil:
        if field.name != "time" {
          unread.append(ReadersMessage.unreadableDate(evidence.file, line: field.line, field.value))
        }
      }
    }
    diagnostics += unread
    return nil
  }

  private func printed(
    in evidence: Evidence, near: CivilDay?, year: Int?, _ diagnostics: inout [Diagnostic]
  ) -> Dateline? {
    let first = evidence.text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let line = evidence.printed?.line ?? evidence.firstLine
    guard
      let printed = evidence.printed.flatMap({ PrintedDateline($0.value, tagger: tagger) })
        ?? PrintedDateline(first, tagger: tagger)
    else { return nil }
    switch printed.date {
    case .day(let day, let time): return Dateline(day: day, time: time, origin: .firstLine, words: printed.words)
    case .impossible:
      diagnostics.append(ReadersMessage.impossibleDate(evidence.file, line: line, printed.words))
      return nil
    case .yearless(let month, let day):
      let found = year.map { CivilDay(year: $0, month: month, day: day) } ?? near?.nearest(month: month, day: day)
      if found == nil { diagnostics.append(ReadersMessage.noYear(evidence.file, line: line, printed.words)) }
      return found.map { Dateline(day: $0, origin: .firstLine, words: printed.words) }
    }
  }
}
