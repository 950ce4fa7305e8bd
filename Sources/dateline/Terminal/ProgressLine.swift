import Synchronization

/// A line that counts up while long work is done, on a terminal alone, and is gone after it.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let noun: String
  private let start = ContinuousClock().now
  private let last = Mutex(Duration.zero)

  init(_ noun: String, isShown: Bool = true) {
    self.isShown = isShown && StandardError.isWatched
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
    if isDue { StandardError.write("\r\u{1B}[K\(done) of \(count) \(noun)") }
  }

  /// Takes the line away.
  func clear() {
    if last.withLock({ $0 > .zero }) { StandardError.write("\r\u{1B}[K") }
  }
}
