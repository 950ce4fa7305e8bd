#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bold, faint and coloured words, on a terminal that shows them; plain words elsewhere and where `NO_COLOR` is set.
struct Paint: Sendable {
  let isOn: Bool

  /// Colours for a file descriptor.
  init(_ descriptor: Int32) {
    let noColor = getenv("NO_COLOR").map { $0[0] != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    isOn = isatty(descriptor) == 1 && !noColor && !isDumb
  }

  /// Colours for results.
  static var output: Paint { Paint(STDOUT_FILENO) }
  /// Colours for diagnostics.
  static var errors: Paint { Paint(STDERR_FILENO) }

  func strong(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func green(_ text: String) -> String { wrap(text, "32") }

  private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  /// The width of the terminal that shows results; nil when that is none.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
