import Text

/// The wording of what is wrong with tables of expectations and TimeML files.
enum ChecksMessage {
  static let fewColumns = Expectation.Failure(
    message: "no expectation: the line has one column",
    hint: "write dateline, sentence with [marks] and values, with tabs between")
  static let brackets = Expectation.Failure(
    message: "no expectation: the brackets do not pair", hint: #"mark each expression as [Tuesday]; \[ is a bracket"#)

  static func valueCount(marks: Int, values: Int) -> Expectation.Failure {
    Expectation.Failure(
      message: "no expectation: \(marks) marked but \(values) given in the third column",
      hint: "give one value for each mark, with spaces between; - for one without a date")
  }
  static func noDay(_ text: String) -> Expectation.Failure {
    Expectation.Failure(
      message: "no expectation: “\(text)” is no day", hint: "the first column is the dateline, as 2019-03-06, or -")
  }

  static func noTable(_ file: String, _ line: Int?) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: line, "no table of expectations: no line of it is one", hint: fewColumns.hint)
  }

  static let noLibrary = "reading TimeML needs libxml2, which is not installed here"
  static let noLibraryHint = "apt-get install libxml2, or brew install libxml2"
  static let notWellFormed = "no TimeML: the XML is not well formed here"
  static let noText = "no TimeML: there is no <TEXT>"
  static let timeMLHint = "TimeML 1.2.1 has <DCT> and <TEXT> with <TIMEX3> in it"
}
