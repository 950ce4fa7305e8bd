/// Hashes of features and words: fixed forever, since the model file is built on them.
package enum FeatureKey {
  @inline(__always)
  static func mix(_ template: Int, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: template + 1) &* 0x9E37_79B9_7F4A_7C15
    hash = hash &+ a &* 0xBF58_476D_1CE4_E5B9
    hash = hash &+ b &* 0x94D0_49BB_1331_11EB
    hash = hash &+ c &* 0xD6E8_FEB8_6659_FD93
    hash = hash &+ d &* 0xA0761D64_78BD642F
    hash ^= hash >> 32
    hash = hash &* 0xE703_7ED1_A0B4_28DB
    return hash ^ (hash >> 29)
  }

  /// The start of a hash of bytes (FNV-1a, 64 bits).
  package static let emptyBytes: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One more byte.
  @inline(__always)
  package static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of some bytes.
  package static func bytes(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(emptyBytes) { append($1, to: $0) }
  }
}

/// The keys of the features of one decision, each made by a template of its own: the place in the list is the template, and
/// stands in the bits 16 to 23 of the key.
package struct KeyList: ~Copyable {
  package let keys: UnsafeMutablePointer<UInt64>
  package private(set) var count = 0

  package init(capacity: Int) { keys = .allocate(capacity: capacity) }
  deinit { keys.deallocate() }

  /// The template that made a key.
  package static func template(of key: UInt64) -> Int { Int(key >> 16 & 0xFF) }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func add(_ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, _ d: UInt64 = 0) {
    keys[count] = FeatureKey.mix(count, a, b, c, d) & ~0xFF_0000 | UInt64(truncatingIfNeeded: count) &<< 16
    count += 1
  }
}
