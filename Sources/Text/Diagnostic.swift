/// A problem in the user's input, told as data: where, what, and what to do about it.
///
/// Problems in texts are never thrown; thrown errors are for input and output.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is: an error makes the program's exit code 1, a warning only with `--strict`.
  public enum Severity: String, Sendable { case error, warning }

  /// How grave it is.
  public let severity: Severity
  /// The file or stream, as the user named it.
  public let file: String
  /// The line, counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// What is wrong.
  public let message: String
  /// What the user can do.
  public let hint: String?

  /// A problem at a place.
  public init(_ severity: Severity, file: String, line: Int? = nil, _ message: String, hint: String? = nil) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// `file:line: message (hint)`, the form that editors jump to.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let text = "\(place): \(severity == .warning ? "warning: " : "error: ")\(message)"
    return hint.map { "\(text)\n  hint: \($0)" } ?? text
  }
}
