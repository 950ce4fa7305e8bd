import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a file descriptor, in batches: what has arrived is given out, nothing is waited for that need not be.
///
/// Memory stays within a few batches however long the input is; a line that is over the limit is given as nil, and its
/// bytes are never held.
public struct LineStream {
  /// A line without its line break, and its number from 1; nil bytes for a line over the limit.
  public struct Line: Sendable {
    /// The number of the line.
    public let number: Int
    /// Its bytes, or nil when there were too many.
    public let bytes: [UInt8]?
  }

  private let descriptor: Int32
  private let limit: Int
  private let batch: Int
  private var pending: [UInt8] = []
  private var isSkipping = false
  private var isAtEnd = false
  private var number = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  /// The lines of `descriptor`; lines over `limit` bytes are refused, batches hold about `batch` bytes.
  public init(descriptor: Int32 = 0, limit: Int = JSONLine.limit, batch: Int = 2 << 20) {
    self.descriptor = descriptor
    self.limit = limit
    self.batch = batch
  }

  /// The next lines, at least one; nil at the end of the input.
  public mutating func next() -> [Line]? {
    var lines: [Line] = []
    var size = 0
    while !isAtEnd {
      if !lines.isEmpty && (size >= batch || !hasMore()) { break }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        isAtEnd = true
        if !pending.isEmpty || isSkipping { finishLine(&lines) }
        break
      }
      take(count, into: &lines)
      size += count
    }
    return lines.isEmpty ? nil : lines
  }

  private mutating func take(_ count: Int, into lines: inout [Line]) {
    var start = 0
    while start < count {
      let end = lineBreak(from: start, to: count)
      let stop = end ?? count
      if !isSkipping { chunk.withUnsafeBytes { pending.append(contentsOf: $0[start..<stop]) } }
      if pending.count > limit {
        isSkipping = true
        pending = []
      }
      if end != nil { finishLine(&lines) }
      start = stop + 1
    }
  }

  /// The first line break of the chunk between two places.
  private func lineBreak(from start: Int, to end: Int) -> Int? {
    chunk.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, end - start) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func finishLine(_ lines: inout [Line]) {
    number += 1
    if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
    lines.append(Line(number: number, bytes: isSkipping ? nil : pending))
    pending = []
    isSkipping = false
  }

  /// True when reading would not wait.
  private func hasMore() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }
}
