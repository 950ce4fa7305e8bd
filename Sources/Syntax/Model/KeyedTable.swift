/// A read-only table from 64-bit keys to a few bytes, read in place.
///
/// Records stand one after another, ordered by bucket: 16 bits of the key, the number of bytes, the bytes. The starts of the buckets come first, one more than there are buckets.
package struct KeyedTable: @unchecked Sendable {
  private let starts: UnsafePointer<UInt32>
  private let records: UnsafePointer<UInt8>
  private let buckets: UInt64

  /// The table in a section of the model; nil when the section cannot be one.
  init?(_ section: UnsafeRawBufferPointer) {
    guard let base = section.baseAddress, section.count >= 12 else { return nil }
    let count = Int(base.load(as: UInt32.self))
    guard count > 0, section.count >= 4 * (count + 2) else { return nil }
    starts = (base + 4).assumingMemoryBound(to: UInt32.self)
    records = (base + 4 * (count + 2)).assumingMemoryBound(to: UInt8.self)
    buckets = UInt64(count)
    guard section.count >= 4 * (count + 2) + Int(starts[count]) else { return nil }
  }

  /// The bucket of a key among `count`, and the bits that tell it from the others of its bucket.
  @inline(__always)
  package static func place(of key: UInt64, among count: UInt64) -> (bucket: Int, check: UInt16) {
    (Int(truncatingIfNeeded: ((key >> 32) &* count) >> 32), UInt16(truncatingIfNeeded: key))
  }

  /// The bytes of a key; empty when the table does not have it.
  @inline(__always)
  func bytes(_ key: UInt64) -> UnsafeBufferPointer<UInt8> {
    let (bucket, check) = Self.place(of: key, among: buckets)
    var record = records + Int(starts[bucket])
    let end = records + Int(starts[bucket + 1])
    while record < end {
      let found = UInt16(record[0]) | UInt16(record[1]) << 8
      if found == check { return UnsafeBufferPointer(start: record + 3, count: Int(record[2])) }
      record += 3 + Int(record[2])
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }
}
