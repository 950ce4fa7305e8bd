import Dates
import Text

/// What somebody expects to be found in a sentence: one line of a table of expectations.
///
///     2019-03-06⇥The council voted on [Tuesday].⇥2019-03-05⇥bare weekday, past verb
public struct Expectation: Hashable, Sendable {
  /// An expression that is expected.
  public struct Mark: Hashable, Sendable {
    /// Where it stands in ``Expectation/text``.
    public let extent: Extent
    /// Its EDTF or TIMEX3 value; nil where it is expected to have no date.
    public let value: String?
  }

  /// The line of the table, from 1.
  public let line: Int
  /// The day that relative dates count from; nil for none.
  public let dateline: CivilDay?
  /// The sentence, without its marks.
  public let text: String
  /// What is expected, in the order of the text. Everything that is found elsewhere is wrong.
  public let marks: [Mark]
  /// A word about it.
  public let note: String

  /// Why a line is no expectation.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong.
    public let message: String
    /// What to do.
    public let hint: String
  }

  /// Reads a line of a table.
  public init(_ words: some StringProtocol, line: Int) throws(Failure) {
    let columns = String(words).split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    guard columns.count >= 2 else { throw ChecksMessage.fewColumns }
    let (text, extents) = try Expectation.unmarked(columns[1])
    let values = columns.count > 2 ? columns[2].split(separator: " ").map(String.init) : []
    guard values.count == extents.count else {
      throw ChecksMessage.valueCount(marks: extents.count, values: values.count)
    }
    self.line = line
    dateline = try Expectation.day(columns[0])
    self.text = text
    marks = zip(extents, values).map { Mark(extent: $0, value: $1 == "-" ? nil : $1) }
    note = columns.count > 3 ? columns[3] : ""
  }

  private static func day(_ text: String) throws(Failure) -> CivilDay? {
    if text.isEmpty || text == "-" { return nil }
    guard case .date(let date)? = EDTF(text.prefix(10)), date.date.granularity == .day, date.qualifier == .none else {
      throw ChecksMessage.noDay(text)
    }
    return date.date.first
  }

  /// The sentence without its brackets, and what they enclose; `\[` and `\]` are brackets of the sentence.
  private static func unmarked(_ marked: String) throws(Failure) -> (String, [Extent]) {
    let bytes = Array(marked.utf8)
    var text: [UInt8] = []
    var extents: [Extent] = []
    var open: Int?
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && isBracket(bytes[index + 1]):
        index += 1
        text.append(bytes[index])
      case UInt8(ascii: "[") where open == nil: open = text.count
      case UInt8(ascii: "]"):
        guard let start = open else { throw ChecksMessage.brackets }
        extents.append(Extent(start, text.count))
        open = nil
      case UInt8(ascii: "["): throw ChecksMessage.brackets
      case let byte: text.append(byte)
      }
      index += 1
    }
    guard open == nil else { throw ChecksMessage.brackets }
    return (String(decoding: text, as: UTF8.self), extents)
  }

  private static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }
}

/// A table of expectations: tab-separated lines, and comments that begin with `#`.
public struct ExpectationTable: Hashable, Sendable {
  /// The expectations, in the table's order.
  public private(set) var expectations: [Expectation] = []
  /// The lines that are none.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads a table that is called `file`.
  public init(_ text: String, file: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      do throws(Expectation.Failure) {
        expectations.append(try Expectation(line, line: index + 1))
      } catch {
        diagnostics.append(Diagnostic(.error, file: file, line: index + 1, error.message, hint: error.hint))
      }
    }
    // A file of which no line is an expectation is told once.
    if expectations.isEmpty, diagnostics.count > 3 { diagnostics = [ChecksMessage.noTable(file, diagnostics[0].line)] }
  }
}
