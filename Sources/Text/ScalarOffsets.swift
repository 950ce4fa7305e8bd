/// Turns byte offsets of a text into offsets in Unicode scalars, walking the text once.
///
/// Offsets should be asked for in rising order; one that lies before the last starts from the beginning again.
///
///     var offsets = ScalarOffsets(of: "né le 4")
///     offsets.scalars(atByte: 3) == 2
public struct ScalarOffsets {
  private let text: String
  private var byte = 0
  private var scalars = 0
  private let isASCII: Bool

  /// Offsets into `text`.
  public init(of text: String) {
    self.text = text
    isASCII = text.utf8.span.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
  }

  /// The number of scalars before the byte at `offset`.
  public mutating func scalars(atByte offset: Int) -> Int {
    if isASCII { return offset }
    if offset < byte { (byte, scalars) = (0, 0) }
    let bytes = text.utf8.span
    let end = min(offset, bytes.count)
    while byte < end {
      if bytes[byte] & 0xC0 != 0x80 { scalars += 1 }
      byte += 1
    }
    return scalars
  }
}
