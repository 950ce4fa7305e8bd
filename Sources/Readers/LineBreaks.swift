extension Substring {
  /// The words before the first line break, and what stands behind it; nil behind the last line.
  ///
  /// A line ends with LF, CR LF or CR.
  var firstLine: (line: Substring, rest: Substring?) {
    let bytes = utf8
    guard let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return (self, nil)
    }
    var next = bytes.index(after: end)
    if bytes[end] == UInt8(ascii: "\r"), next < endIndex, bytes[next] == UInt8(ascii: "\n") {
      next = bytes.index(after: next)
    }
    return (self[..<end], self[next...])
  }

  /// True when there is nothing but white space in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without the white space at both ends.
  var trimmed: Substring {
    var words = drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return words
  }
}
