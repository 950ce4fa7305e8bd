import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output, for results.
enum StandardOutput {
  /// Writes all of `bytes`. When nobody reads any more that is a failure without a word; when there is no room, it is told.
  static func write(_ bytes: [UInt8]) -> Exit {
    guard let number = put(bytes, to: STDOUT_FILENO) else { return .success }
    if number != EPIPE {
      let reason = String(cString: strerror(number))
      StandardError.tell(Diagnostic(.error, file: "standard output", "cannot be written: \(reason)"))
    }
    return .failure
  }

  /// Writes lines, with a line break behind each.
  static func print(_ lines: String...) -> Exit { write(Array((lines.joined(separator: "\n") + "\n").utf8)) }
}

/// Writes all of `bytes` to a file descriptor; gives the number of the error that stopped it, or nil.
func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      guard let base = buffer.baseAddress else { return nil }
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, base + done, buffer.count - done)
      #else
        let count = Darwin.write(descriptor, base + done, buffer.count - done)
      #endif
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return errno }
      done += count
    }
    return nil
  }
}
