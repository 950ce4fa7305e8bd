import Pages
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard error, for what people should know beside the results.
enum StandardError {
  /// True when somebody looks at it.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes words as they are.
  static func write(_ text: String) { _ = put(Array(text.utf8), to: STDERR_FILENO) }

  /// Tells one thing that is wrong, in colour where there is any.
  static func tell(_ diagnostic: Diagnostic) {
    let paint = Paint.errors
    let place = diagnostic.file + (diagnostic.line.map { ":\($0)" } ?? "") + ": "
    let word = diagnostic.severity == .error ? paint.red("error: ") : paint.yellow("warning: ")
    let hint = diagnostic.hint.map { "\n  " + paint.faint("hint: " + $0) } ?? ""
    write(paint.strong(place) + word + diagnostic.message + hint + "\n")
  }

  /// Tells everything that is wrong. An error is a failure; a warning is one when `isStrict`.
  static func tell(_ diagnostics: [Diagnostic], isStrict: Bool = false) -> Exit {
    for diagnostic in diagnostics { tell(diagnostic) }
    return diagnostics.contains { isStrict || $0.severity == .error } ? .failure : .success
  }

  /// Tells why work stopped; `program` is who speaks where the error names no place.
  static func tell(_ error: any Error, in program: String) {
    switch error {
    case let failure as FileFailure: tell(failure.diagnostic)
    case let failure as WebServer.Failure:
      tell(Diagnostic(.error, file: program, failure.message, hint: failure.hint))
    default: tell(Diagnostic(.error, file: program, "\(error)"))
    }
  }
}
