import Articles
import Text

/// The wording of everything that can be wrong with paths, files and headers.
enum ReadersMessage {
  // MARK: Paths

  static func cannotRead(_ path: String, _ reason: String, near: String? = nil) -> Diagnostic {
    let hint = near.map { "did you mean `\($0)`?" } ?? "name a file or a folder that is there and may be read"
    return Diagnostic(.error, file: path, "cannot be read: \(reason)", hint: hint)
  }
  static func noArticles(in folder: String) -> Diagnostic {
    Diagnostic(
      .error, file: folder, "there is no article in this folder",
      hint: "articles are text, Markdown or JSON lines; hidden files are passed over")
  }
  static func device(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, file: path, "cannot be read: it is a device, which may have no end",
      hint: "pipe the articles in: - is standard input")
  }
  static func deadLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, file: path, "cannot be read: it is a link to something that is not there",
      hint: "mend the link, or take it out")
  }
  static func loop(_ folder: String) -> Diagnostic {
    Diagnostic(
      .warning, file: folder, "this folder is inside itself, through a link; it is not searched again",
      hint: "take the link out")
  }

  // MARK: Files

  static func empty(_ file: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: line ?? 1, "no article: there is no text",
      hint: "write the article, or take the file away")
  }
  static func binary(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: 1, "no article: the file is binary",
      hint: "articles are text in UTF-8, Markdown or JSON lines; save it as one of these, or leave it out")
  }
  static func utf16(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: 1, "no article: the file is UTF-16", hint: "convert it: iconv -f UTF-16 -t UTF-8")
  }
  static func markup(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: 1, "no article: the file is HTML or XML",
      hint: "save its words as text or Markdown, or leave it out")
  }
  static func invalidUTF8(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: line, "bytes that are no UTF-8 were replaced by U+FFFD",
      hint: "convert the file: iconv -f WINDOWS-1252 -t UTF-8")
  }
  static func badLine(_ file: String, line: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: line, "no article: \(message)",
      hint: #"a line is one object: {"id": "a1", "dateline": "2024-10-21", "text": "…"}"#)
  }

  static let lineLimit = "the line is over 64 MB"
  static let noText = "no “text”, “body” or “content” in the object"
  static let noObject = "no JSON object"
  static func noJSON(_ reason: String, byte: Int) -> String { "no JSON: \(reason) (byte \(byte))" }

  // MARK: Front matter

  static func badFrontMatter(_ file: String, line: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: line, "the front matter does not parse: \(message)",
      hint: "put values with a colon or a # in quotes; begin and end the front matter with a line of ---")
  }

  // MARK: Datelines

  static let writeISO = "write it as 2024-10-21"

  static func impossibleDate(_ file: String, line: Int, _ words: String) -> Diagnostic {
    Diagnostic(.warning, file: file, line: line, "the calendar has no \(words)", hint: "correct the date; \(writeISO)")
  }
  static func unreadableDate(_ file: String, line: Int, _ words: String) -> Diagnostic {
    Diagnostic(.warning, file: file, line: line, "“\(words)” cannot be read as a date", hint: writeISO)
  }
  static func ambiguousDate(_ file: String, line: Int, _ dateline: Dateline) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: line,
      "“\(dateline.words)” may be a day of two months; it is read as \(dateline.dayWords)", hint: writeISO)
  }
  static func outOfRange(_ file: String, line: Int, _ words: String) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: line, "“\(words)” is out of range: datelines run from the year 1 to 9999",
      hint: writeISO)
  }
  static func noYear(_ file: String, line: Int, _ words: String) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: line, "the dateline “\(words)” names no year, and nothing else does",
      hint: "put the year into the file's name, or give --dateline")
  }
  static func disagreement(_ file: String, line: Int, _ taken: Dateline, _ other: Dateline) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: line,
      "datelines disagree: \(taken.origin.place) says \(taken.dayWords), \(other.origin.place) says \(other.dayWords)",
      hint: "\(taken.origin.place) is believed; correct the one that is wrong")
  }
}

extension Dateline {
  fileprivate var dayWords: String {
    let (year, month, day) = self.day.components
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
  }
}

extension Dateline.Origin {
  /// Where a dateline was read, as the subject of a sentence.
  fileprivate var place: String {
    switch self {
    case .metadata(let field): "the field “\(field)”"
    case .header: "the header"
    case .firstLine: "the first line"
    case .fileName: "the file's name"
    case .option: "--dateline"
    }
  }
}
