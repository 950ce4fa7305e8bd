import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard error, for people.
enum Terminal {
  /// Writes a line.
  static func complain(_ text: String) { write(text + "\n") }

  /// True when somebody looks at it.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  fileprivate static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        #if canImport(Glibc)
          let count = Glibc.write(STDERR_FILENO, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        #else
          let count = Darwin.write(STDERR_FILENO, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        #endif
        if count <= 0 { return }
        done += count
      }
    }
  }
}

/// A line that counts up while long work is done, on a terminal alone, and is gone after it.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let noun: String
  private let start = ContinuousClock().now
  private let last = Mutex(Duration.zero)

  init(isShown: Bool, noun: String = "pages") {
    self.isShown = isShown && Terminal.isWatched
    self.noun = noun
  }

  /// Shows how far it is, ten times a second at most and not in the first half second.
  func show(_ done: Int, of count: Int) {
    guard isShown else { return }
    let now = ContinuousClock().now - start
    let isDue = last.withLock { last in
      guard now > .milliseconds(500), now - last > .milliseconds(100) else { return false }
      last = now
      return true
    }
    if isDue { Terminal.write("\r\u{1B}[K\(done) of \(count) \(noun)") }
  }

  func clear() {
    if last.withLock({ $0 > .zero }) { Terminal.write("\r\u{1B}[K") }
  }
}
