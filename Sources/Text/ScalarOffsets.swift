/// Turns byte offsets of a text into offsets in Unicode scalars, walking the text once, in whatever order they are asked.
///
///     var offsets = ScalarOffsets(of: "né le 4")
///     offsets.scalars(atByte: 3) == 2
public struct ScalarOffsets {
  private let text: String
  private let isASCII: Bool
  /// The place up to which the last answer counted.
  private var byte = 0
  private var scalars = 0
  /// The number of scalars before every so many bytes, as far as the text was walked.
  private var marks: [Int] = []
  private static let stride = 1024

  /// Offsets into `text`.
  public init(of text: String) {
    self.text = text
    isASCII = text.utf8.span.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
  }

  /// The number of scalars before the byte at `offset`.
  public mutating func scalars(atByte offset: Int) -> Int {
    if isASCII { return offset }
    // The last mark before it, where the last answer is not nearer.
    let mark = min(max(0, offset) / ScalarOffsets.stride, marks.count - 1)
    if mark >= 0, offset < byte || mark * ScalarOffsets.stride > byte {
      (byte, scalars) = (mark * ScalarOffsets.stride, marks[mark])
    }
    let bytes = text.utf8.span
    let end = min(offset, bytes.count)
    while byte < end {
      if byte == marks.count * ScalarOffsets.stride { marks.append(scalars) }
      if bytes[byte] & 0xC0 != 0x80 { scalars += 1 }
      byte += 1
    }
    return scalars
  }
}
