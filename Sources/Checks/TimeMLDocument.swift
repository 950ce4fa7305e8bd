import CLibXML2
import Dates
import Text

/// An article marked up in TimeML 1.2.1: its text, its day, and the expressions that people marked in it.
public struct TimeMLDocument: Hashable, Sendable {
  /// A `TIMEX3` element.
  public struct Mark: Hashable, Sendable {
    /// Where it stands in ``TimeMLDocument/text``.
    public fileprivate(set) var extent: Extent
    /// Its `type`, or nothing.
    public let type: String
    /// Its `value`, or nothing.
    public let value: String
    fileprivate let isOfDocument: Bool
  }

  /// What stands in `<TEXT>`, without tags.
  public private(set) var text = ""
  /// The day of creation or publication (`DCT`).
  public private(set) var dateline: CivilDay?
  /// The expressions of the text, in its order, without those that date the document.
  public private(set) var marks: [Mark] = []

  /// Why a file is no TimeML.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong.
    public let message: String
    /// What to do.
    public let hint: String
    /// The line, or nil.
    public let line: Int?
  }

  /// Reads a file's bytes.
  public init(_ bytes: [UInt8]) throws(Failure) {
    var reader = Reader()
    let failure = bytes.withUnsafeBytes { buffer -> Failure? in
      guard let xml = clibxml2_open(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count) else {
        return Failure(message: ChecksMessage.noLibrary, hint: ChecksMessage.noLibraryHint, line: nil)
      }
      defer { clibxml2_close(xml) }
      return reader.read(xml)
    }
    if let failure { throw failure }
    guard reader.hasText else {
      throw Failure(message: ChecksMessage.noText, hint: ChecksMessage.timeMLHint, line: nil)
    }
    text = String(decoding: reader.text, as: UTF8.self)
    dateline = reader.dateline
    marks = reader.marks.filter { !$0.isOfDocument && $0.extent.count > 0 }.sorted { $0.extent < $1.extent }
  }
}

/// Walks through the document once.
private struct Reader {
  var text: [UInt8] = []
  var marks: [TimeMLDocument.Mark] = []
  var dateline: CivilDay?
  var hasText = false
  private var isInText = false
  private var isInDCT = false
  private var hasDCT = false
  /// The marks that are open, as indices of `marks`.
  private var open: [Int] = []

  mutating func read(_ xml: OpaquePointer) -> TimeMLDocument.Failure? {
    while true {
      switch Int(clibxml2_next(xml)) {
      case 0: return nil
      case CLibXML2Element: begin(String(cString: clibxml2_name(xml)), xml)
      case CLibXML2End: end(String(cString: clibxml2_name(xml)))
      case CLibXML2Text, CLibXML2CData, CLibXML2Space, CLibXML2Blank:
        if isInText, let value = clibxml2_value(xml) { text += String(cString: value).utf8 }
      case -1:
        let line = Int(clibxml2_line(xml))
        return TimeMLDocument.Failure(message: ChecksMessage.notWellFormed, hint: ChecksMessage.timeMLHint, line: line)
      default: break
      }
    }
  }

  private mutating func begin(_ name: String, _ xml: OpaquePointer) {
    switch name {
    case "TEXT": (isInText, hasText) = (true, true)
    case "DCT": isInDCT = true
    case "TIMEX3":
      func attribute(_ name: String) -> String { clibxml2_attribute(xml, name).map { String(cString: $0) } ?? "" }
      let function = attribute("functionInDocument")
      let isOfDocument = ["CREATION_TIME", "PUBLICATION_TIME"].contains(function) || attribute("tid") == "t0"
      let value = attribute("value")
      if isInDCT || isOfDocument && !hasDCT, let day = EDTF(value.prefix(10))?.days,
        day.upperBound - day.lowerBound == 1
      {
        dateline = day.lowerBound
        hasDCT = true
      }
      guard isInText, clibxml2_is_empty(xml) == 0 else { return }
      open.append(marks.count)
      marks.append(
        TimeMLDocument.Mark(
          extent: Extent(text.count, text.count), type: attribute("type"), value: value, isOfDocument: isOfDocument))
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "TEXT": isInText = false
    case "DCT": isInDCT = false
    case "TIMEX3":
      guard let index = open.popLast() else { return }
      marks[index].extent = Extent(marks[index].extent.start, text.count)
    default: break
    }
  }
}
