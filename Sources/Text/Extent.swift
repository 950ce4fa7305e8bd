/// A stretch of a text: UTF-8 byte offsets, `start` inclusive, `end` exclusive, both on scalar boundaries.
///
///     Extent(4, 10).count == 6
public struct Extent: Hashable, Comparable, Sendable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// The stretch from `start` up to `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Its length in bytes.
  public var count: Int { end - start }

  /// True when the two share at least one byte.
  public func overlaps(_ other: Extent) -> Bool { start < other.end && other.start < end }

  /// True when `other` lies wholly within this stretch.
  public func contains(_ other: Extent) -> Bool { start <= other.start && other.end <= end }

  /// The stretch moved by `offset` bytes.
  public func shifted(by offset: Int) -> Extent { Extent(start + offset, end + offset) }

  /// By start, then by end.
  public static func < (a: Extent, b: Extent) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension String {
  /// The words at `extent`; what lies outside the text is left out.
  public subscript(extent: Extent) -> String {
    let bytes = utf8
    let start = bytes.index(startIndex, offsetBy: max(0, extent.start), limitedBy: endIndex) ?? endIndex
    let end = bytes.index(startIndex, offsetBy: max(extent.start, extent.end), limitedBy: endIndex) ?? endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
